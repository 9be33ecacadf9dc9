import Compute

/// What a mutable PriorityQueue keeps: a binary heap with its largest element first, ordered step by step as Scala's is.
package struct PriorityQueueBody: NativeBody {
  /// The elements; the children of index `i` are at `2 * i + 1` and `2 * i + 2`.
  var heap: [Value]
  /// The Ordering.
  let ordering: Value
  /// The Ordering taken apart.
  let comparison: Comparison

  /// Makes an empty queue.
  init(ordering: Value) {
    heap = []
    self.ordering = ordering
    comparison = Comparison(ordering)
  }

  package var descriptor: ClassDescriptor { PriorityQueueBody.descriptor }
  /// The class as the program sees it.
  private static let descriptor = ClassDescriptor(
    name: "scala.collection.mutable.PriorityQueue", superclass: WellKnown.object,
    ancestors: CollectionAncestors.iterable + CollectionAncestors.growable + ["scala.collection.mutable.Iterable"],
    flags: [.serializable])

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    .group(open: "PriorityQueue(", separator: ", ", close: ")", .values(heap))
  }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> PriorityQueueBody? {
    var made = PriorityQueueBody(ordering: ordering)
    for value: Value in heap { made.heap.append(try copy.copied(value)) }
    return made
  }

  /// Adds an element.
  mutating func add(_ value: Value, _ machine: Machine) throws(Thrown) {
    heap.append(value)
    try rise(heap.count, machine)
  }

  /// Adds elements all at once, which orders equal ones differently from adding them one by one.
  mutating func add(_ values: Elements, _ machine: Machine) throws(Thrown) {
    let first: Int = heap.count + 1
    for value: Value in values { heap.append(value) }
    try order(from: first, machine)
  }

  /// Removes the largest element.
  mutating func removeFirst(_ machine: Machine) throws(Thrown) -> Value? {
    guard let first: Value = heap.first else { return nil }
    let last: Value = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      _ = try sink(1, heap.count, machine)
    }
    return first
  }

  /// A queue with the order turned round.
  func reversed(_ ordering: Value, _ machine: Machine) throws(Thrown) -> PriorityQueueBody {
    var made = PriorityQueueBody(ordering: ordering)
    made.heap = heap.reversed()
    try made.order(from: 1, machine)
    return made
  }

  /// Moves an element up; places are counted from 1.
  private mutating func rise(_ place: Int, _ machine: Machine) throws(Thrown) {
    var place: Int = place
    while place > 1 {
      guard try comparison.isLess(heap[place / 2 - 1], heap[place - 1], machine) else { return }
      heap.swapAt(place - 1, place / 2 - 1)
      place /= 2
    }
  }

  /// Moves an element down among the first `count`; answers whether it moved.
  private mutating func sink(_ start: Int, _ count: Int, _ machine: Machine) throws(Thrown) -> Bool {
    var place: Int = start
    while count >= 2 * place {
      var child: Int = 2 * place
      if child < count, try comparison.isLess(heap[child - 1], heap[child], machine) { child += 1 }
      if try !comparison.isLess(heap[place - 1], heap[child - 1], machine) { break }
      heap.swapAt(place - 1, child - 1)
      place = child
    }
    return place != start
  }

  /// Restores the order after elements were added from a place on.
  private mutating func order(from first: Int, _ machine: Machine) throws(Thrown) {
    let count: Int = heap.count
    if first <= 2 {
      for place in stride(from: count / 2, through: 1, by: -1) { _ = try sink(place, count, machine) }
    } else if count - first < 4 {
      for place in stride(from: first, through: count, by: 1) { try rise(place, machine) }
    } else {
      try orderParents(of: first, count, machine)
    }
  }

  /// Restores the order by sinking the parents of the new elements, then theirs where something moved.
  private mutating func orderParents(of first: Int, _ count: Int, _ machine: Machine) throws(Thrown) {
    var lowest: Int = first / 2
    var pending: [Int] = [lowest]
    for place in stride(from: count / 2, to: lowest, by: -1) {
      if try sink(place, count, machine), place / 2 < lowest {
        lowest = place / 2
        pending.append(lowest)
      }
    }
    var next = 0
    while next < pending.count {
      let place: Int = pending[next]
      next += 1
      if try sink(place, count, machine), place / 2 < lowest, place / 2 > 0 {
        lowest = place / 2
        pending.append(lowest)
      }
    }
  }
}
