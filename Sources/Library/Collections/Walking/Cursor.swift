import Compute

/// What a Scala Iterator is inside: `hasNext` and `take` are its `hasNext` and `next`, so that effects come in Scala's order.
package class Cursor {
  /// The machine that runs the functions of a chain.
  package final let machine: Machine

  /// Makes the root part.
  init(_ machine: Machine) { self.machine = machine }

  /// Whether there is another element; asking twice changes nothing.
  package func hasNext() throws(Thrown) -> Bool { false }

  /// The next element; the error of an empty iterator if there is none.
  package func take() throws(Thrown) -> Value { throw Cursor.exhausted(machine) }

  /// How many elements are left, if that is cheap to tell.
  package var knownCount: Int? { nil }

  /// The next element, or nil if there is none.
  package func next() throws(Thrown) -> Value? { try hasNext() ? try take() : nil }

  /// The error of asking an empty iterator.
  package static func exhausted(_ machine: Machine) -> Thrown {
    machine.raise("java.util.NoSuchElementException", "next on empty iterator")
  }
}

/// Visits stored elements.
package final class ElementsCursor: Cursor {
  /// What is visited.
  private let elements: Elements
  /// The index of the next element.
  private var position: Int
  /// The index after the last element.
  private let end: Int
  /// Whether the elements are those of a List, whose iterator fails as its empty rest does.
  private let isList: Bool

  /// Visits a range of elements, by default all.
  package init(_ machine: Machine, _ elements: Elements, from start: Int = 0, to end: Int? = nil, isList: Bool = false) {
    self.isList = isList
    self.elements = elements
    position = max(0, start)
    self.end = min(elements.count, end ?? elements.count)
    super.init(machine)
  }

  package override func hasNext() throws(Thrown) -> Bool { position < end }

  package override func take() throws(Thrown) -> Value {
    guard position < end else {
      throw isList ? machine.raise("java.util.NoSuchElementException", "head of empty list") : Cursor.exhausted(machine)
    }
    position &+= 1
    return elements[position &- 1]
  }

  package override func next() throws(Thrown) -> Value? {
    guard position < end else { return nil }
    position &+= 1
    return elements[position &- 1]
  }

  package override var knownCount: Int? { max(0, end - position) }

  /// The elements not visited yet; they count as visited afterwards.
  func rest() -> Elements {
    defer { position = max(position, end) }
    return elements.slice(position, end)
  }
}

/// Visits the rows of an iterator that cannot be asked whether it has more without giving it: it is asked one row ahead.
package final class RowsCursor: Cursor {
  /// Where the rows come from.
  private let rows: RowIterator
  /// The row that was asked for ahead.
  private var ahead: Value?

  /// Visits rows.
  package init(_ machine: Machine, _ rows: RowIterator) {
    self.rows = rows
    super.init(machine)
  }

  package override func hasNext() throws(Thrown) -> Bool {
    if ahead == nil { ahead = try rows.next() }
    return ahead != nil
  }

  package override func take() throws(Thrown) -> Value {
    guard let value: Value = try next() else { throw Cursor.exhausted(machine) }
    return value
  }

  package override func next() throws(Thrown) -> Value? {
    if let value: Value = ahead {
      ahead = nil
      return value
    }
    return try rows.next()
  }
}

/// Visits the elements of an iterator whose class is the program's own.
final class InvokedCursor: Cursor {
  /// The iterator.
  private let iterator: Value
  /// Its method `hasNext`.
  private static let hasNextSelector = Selector("hasNext", 0)
  /// Its method `next`.
  private static let nextSelector = Selector("next", 0)

  /// Visits what an iterator gives.
  init(_ machine: Machine, _ iterator: Value) {
    self.iterator = iterator
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try machine.invoke(InvokedCursor.hasNextSelector, iterator).isTrue }

  override func take() throws(Thrown) -> Value { try machine.invoke(InvokedCursor.nextSelector, iterator) }
}

/// Visits what Swift code makes, one element ahead.
final class GeneratedCursor: Cursor {
  /// Makes the next element.
  typealias Step = () throws(Thrown) -> Value?
  /// Makes the next element, until it answered nil.
  private var step: Step?
  /// The element made ahead.
  private var ahead: Value?

  /// Visits what `step` makes until it answers nil.
  init(_ machine: Machine, _ step: @escaping Step) {
    self.step = step
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool {
    if ahead == nil, let step: Step {
      ahead = try step()
      if ahead == nil { self.step = nil }
    }
    return ahead != nil
  }

  /// Counts as a step: the elements may have no end.
  override func take() throws(Thrown) -> Value {
    try machine.spend(1)
    guard try hasNext(), let value: Value = ahead else { throw Cursor.exhausted(machine) }
    ahead = nil
    return value
  }
}

/// Visits what Swift code makes when it is asked for, of a number of elements known beforehand.
final class CountedCursor: Cursor {
  /// Makes the element of an index.
  typealias Element = (Int) throws(Thrown) -> Value
  /// Makes the element of an index.
  private let element: Element
  /// The index of the next element.
  private var position = 0
  /// How many elements there are; nil where they never end.
  private let count: Int?

  /// Visits the elements of the indices below `count`.
  init(_ machine: Machine, count: Int?, _ element: @escaping Element) {
    self.element = element
    self.count = count.map { (count: Int) -> Int in max(0, count) }
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool { count.map { (count: Int) -> Bool in position < count } ?? true }

  /// Counts as a step: the elements may have no end.
  override func take() throws(Thrown) -> Value {
    try machine.spend(1)
    if let count: Int, position >= count { throw Cursor.exhausted(machine) }
    position &+= 1
    return try element(position &- 1)
  }

  override var knownCount: Int? { count.map { (count: Int) -> Int in count - position } }
}
