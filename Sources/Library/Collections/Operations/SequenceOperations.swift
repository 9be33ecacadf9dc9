import Compute

/// The operations of sequences by position.
enum SequenceOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "apply": apply
    case "isDefinedAt": isDefinedAt
    case "appended": appended
    case "prepended": prepended
    case "appendedAll", "concat": appendedAll
    case "prependedAll": prependedAll
    case "reverse": reverse
    case "reverseIterator": reverseIterator
    case "updated": updated
    case "patch": patch
    case "sorted": sorted
    case "sortBy": sortBy
    case "sortWith": sortWith
    case "diff": diff
    case "intersect": intersect
    default: SequenceSearch.function(for: member)
    }
  }

  /// The element at a position, or the value of a key.
  private static func apply(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let index = Int(arguments.int(1))
    if let lazy = arguments[0].native(LazyListBody.self) {
      if index < 0 { throw CollectionErrors.index(index, count: 0, of: arguments[0], machine) }
      var cell: NativeObject<LazyListBody> = lazy
      for _ in 0..<index {
        guard let (_, rest) = try cell.cell() else { throw CollectionErrors.index(index, count: 0, of: arguments[0], machine) }
        cell = rest
      }
      guard let (value, _) = try cell.cell() else { throw CollectionErrors.index(index, count: 0, of: arguments[0], machine) }
      return value
    }
    let elements: Elements = try Walk.elements(arguments[0], machine)
    guard index >= 0, index < elements.count else {
      throw CollectionErrors.index(index, count: elements.count, of: arguments[0], machine)
    }
    return elements[index]
  }

  /// Returns true iff there is an element at the position.
  private static func isDefinedAt(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let index = Int(arguments.int(1))
    if index < 0 { return .boolean(false) }
    if let count: Int = Walk.knownCount(arguments[0]) { return .boolean(index < count) }
    let cursor = SlicedCursor(try Walk.cursor(arguments[0], machine), drop: index, take: nil)
    return .boolean(try cursor.hasNext())
  }

  /// Returns these elements followed by one more.
  private static func appended(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[1]
    if let elements: Elements = Walk.stored(arguments[0]) {
      return try Rebuild.value(like: arguments[0], .mapped, elements.stored.appending(element), machine)
    }
    return try Rebuild.apply(arguments[0], .mapped, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      JoinedCursor(source) { () throws(Thrown) -> Cursor in ElementsCursor(machine, Elements([element])) }
    }
  }

  /// Returns an element followed by these.
  private static func prepended(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[1]
    if let elements: Elements = Walk.stored(arguments[0]) {
      return try Rebuild.value(like: arguments[0], .mapped, elements.stored.prepending(element), machine)
    }
    return try Rebuild.apply(arguments[0], .mapped, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      JoinedCursor(ElementsCursor(machine, Elements([element]))) { () throws(Thrown) -> Cursor in source }
    }
  }

  /// Returns these elements followed by those of another collection.
  private static func appendedAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try joined(arguments[0], arguments[1], machine)
  }

  /// Returns the elements of a receiver followed by those of another collection.
  static func joined(_ receiver: Value, _ suffix: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let elements: Elements = Walk.stored(receiver) {
      var joined: Elements = elements.stored
      joined.append(contentsOf: try Walk.kept(suffix, machine))
      return try Rebuild.value(like: receiver, .mapped, joined, machine)
    }
    return try Rebuild.apply(receiver, .mapped, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      JoinedCursor(source) { () throws(Thrown) -> Cursor in try Walk.cursor(suffix, machine) }
    }
  }

  /// Returns the elements of another collection followed by these.
  private static func prependedAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try joined(before: arguments[0], arguments[1], machine)
  }

  /// Returns the elements of another collection followed by those of a receiver.
  static func joined(before receiver: Value, _ prefix: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let elements: Elements = Walk.stored(receiver) {
      var joined: Elements = try Walk.kept(prefix, machine)
      joined.append(contentsOf: elements.stored)
      return try Rebuild.value(like: receiver, .mapped, joined, machine)
    }
    return try Rebuild.apply(receiver, .mapped, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      JoinedCursor(try Walk.cursor(prefix, machine)) { () throws(Thrown) -> Cursor in source }
    }
  }

  /// Returns the elements in reverse order.
  private static func reverse(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let range: RangeObject = arguments[0].range { return .object(Ranges.reversed(range)) }
    return try Rebuild.apply(arguments[0], .same, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      reversedCursor(try Walk.elements(source), machine)
    }
  }

  /// Returns an iterator from the last element to the first.
  private static func reverseIterator(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    Iterators.value(reversedCursor(try Walk.elements(arguments[0], machine), machine))
  }

  /// Visits elements from the last to the first.
  private static func reversedCursor(_ elements: Elements, _ machine: Machine) -> Cursor {
    CountedCursor(machine, count: elements.count) { (index: Int) -> Value in elements[elements.count - 1 - index] }
  }

  /// Returns the elements with one replaced.
  private static func updated(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let index = Int(arguments.int(1))
    let elements: Elements = try Walk.elements(arguments[0], machine)
    guard index >= 0, index < elements.count else {
      throw CollectionErrors.outOfBounds(index, count: elements.count, machine)
    }
    var changed: Elements = elements.stored
    changed.set(index, arguments[2])
    return try Slices.part(like: arguments[0], .mapped, changed, machine)
  }

  /// Replaces so many elements from a position on with those of another collection.
  private static func patch(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    let from: Int = min(max(0, Int(arguments.int(1))), elements.count)
    let replaced: Int = max(0, Int(arguments.int(3)))
    var builder = ElementsBuilder(expected: elements.count)
    builder.append(contentsOf: elements.slice(0, from))
    builder.append(contentsOf: try Walk.elements(arguments[2], machine))
    builder.append(contentsOf: elements.slice(min(from + replaced, elements.count), elements.count))
    return try Slices.part(like: arguments[0], .mapped, builder.finish(), machine)
  }

  /// Sorts the elements; equals keep their order.
  private static func sorted(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sorted(arguments[0], Comparison(arguments[1]), machine)
  }

  /// Sorts by the values of a function; equals keep their order.
  private static func sortBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sorted(arguments[0], .by(arguments[1], Comparison(arguments[2])), machine)
  }

  /// Sorts by a comparison; equals keep their order.
  private static func sortWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sorted(arguments[0], .less(arguments[1]), machine)
  }

  /// Returns a collection sorted.
  static func sorted(_ receiver: Value, _ comparison: Comparison, _ machine: Machine) throws(Thrown) -> Value {
    let elements: Elements = try Sorting.sorted(try Walk.kept(receiver, machine), by: comparison, machine)
    return try Slices.part(like: receiver, .same, elements, machine)
  }

  /// Counts how often each element occurs.
  static func occurrences(_ collection: Value, _ machine: Machine) throws(Thrown) -> HashTable {
    var counts = HashTable()
    try Walk.forEach(collection, machine) { (value: Value) throws(Thrown) -> Void in
      let count: Int32 = try counts.value(value, machine)?.asInt ?? 0
      try counts.update(value, .int(count &+ 1), machine)
    }
    return counts
  }

  /// Returns the elements that are left when those of another are taken away, each as often as it occurs there.
  private static func diff(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try filteredByCount(arguments, keepsCounted: false, machine)
  }

  /// Returns the elements that occur in both, each as often as in both.
  private static func intersect(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try filteredByCount(arguments, keepsCounted: true, machine)
  }

  /// Keeps the elements that can be matched with one of the other collection, or those that cannot.
  private static func filteredByCount(_ arguments: Arguments, keepsCounted: Bool, _ machine: Machine) throws(Thrown) -> Value {
    let other: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      var counts: HashTable = try occurrences(other, machine)
      return ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        let count: Int32 = try counts.value(value, machine)?.asInt ?? 0
        if count > 0 { try counts.update(value, .int(count - 1), machine) }
        return (count > 0) == keepsCounted ? value : nil
      }
    }
  }
}
