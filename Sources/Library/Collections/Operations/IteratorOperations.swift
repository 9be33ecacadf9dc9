import Compute

/// The operations of iterators that collections do not have, or have otherwise.
enum IteratorOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "hasNext": hasNext
    case "next": next
    case "buffered": buffered
    case "duplicate": duplicate
    case "partition": partition
    case "concat": concat
    case "indexWhere": indexWhere
    case "patch": patch
    case "toString": { (_: Machine, _: Arguments) throws(Thrown) -> Value in Value("<iterator>") }
    default: nil
    }
  }

  /// Returns the operation of a name of the companion.
  static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "empty":
      { (machine: Machine, _: Arguments) throws(Thrown) -> Value in
        Iterators.value(ElementsCursor(machine, .empty))
      }
    case "single":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Iterators.value(ElementsCursor(machine, Elements([arguments[0]])))
      }
    case "fill": fill
    case "tabulate": tabulate
    case "from": from
    case "range": range
    case "iterate": iterate
    case "unfold": unfold
    case "continually": continually
    default: nil
    }
  }

  /// The elements of an iterator that a native was called on.
  private static func cursor(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Cursor {
    try Walk.cursor(arguments[0], machine)
  }

  /// True iff there is another element.
  private static func hasNext(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try cursor(arguments, machine).hasNext())
  }

  /// Returns the next element.
  private static func next(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try cursor(arguments, machine).take()
  }

  /// Returns an iterator that can show its next element.
  private static func buffered(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: Cursor = try cursor(arguments, machine)
    return source is BufferedCursor ? arguments[0] : Iterators.value(BufferedCursor(source))
  }

  /// The next element of an iterator that can show it.
  static func head(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let buffered = try cursor(arguments, machine) as? BufferedCursor else {
      throw machine.mismatch(arguments[0], expected: "scala.collection.BufferedIterator")
    }
    return try buffered.head()
  }

  /// Returns two iterators over the elements of this one.
  private static func duplicate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let shared = SharedSource(try cursor(arguments, machine))
    return .tuple(Iterators.value(shared.cursor(0, machine)), Iterators.value(shared.cursor(1, machine)))
  }

  /// Splits the elements by whether the predicate holds.
  private static func partition(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let predicate: Value = arguments[1]
    let shared = SharedSource(try cursor(arguments, machine))
    let sides: [Value] = [true, false].map { (keeps: Bool) -> Value in
      Iterators.value(
        ChosenCursor(shared.cursor(keeps ? 0 : 1, machine)) { (value: Value) throws(Thrown) -> Value? in
          try machine.call(predicate, value).isTrue == keeps ? value : nil
        })
    }
    return .tuple(sides[0], sides[1])
  }

  /// Returns the elements of both, one after the other.
  private static func concat(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let suffix: Value = arguments[1]
    return Iterators.value(
      JoinedCursor(try cursor(arguments, machine)) { () throws(Thrown) -> Cursor in
        try Walk.cursor(try machine.call(suffix), machine)
      })
  }

  /// Returns the first position where the predicate holds, or -1.
  private static func indexWhere(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let from: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
    let cursor: Cursor = try cursor(arguments, machine)
    var index = 0
    while let value: Value = try cursor.next() {
      if index >= from, try machine.call(arguments[1], value).isTrue { return .int(Int32(truncatingIfNeeded: index)) }
      index += 1
    }
    return .int(-1)
  }

  /// Replaces so many elements from a position on with those of another collection.
  private static func patch(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: Cursor = try cursor(arguments, machine)
    let (from, others, replaced): (Int, Value, Int) = (max(0, Int(arguments.int(1))), arguments[2], Int(arguments.int(3)))
    let start = JoinedCursor(SlicedCursor(source, drop: 0, take: from)) { () throws(Thrown) -> Cursor in
      try Walk.cursor(others, machine)
    }
    return Iterators.value(
      JoinedCursor(start) { () throws(Thrown) -> Cursor in SlicedCursor(source, drop: replaced, take: nil) })
  }

  /// Tells an iterator over groups how to fill up the last one.
  static func withPadding(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let padding: Value = arguments[1]
    let groups = try cursor(arguments, machine) as? GroupedCursor
    groups?.padding = { () throws(Thrown) -> Value in try machine.call(padding) }
    return arguments[0]
  }

  /// Tells an iterator over groups whether a last one that is too short is given.
  static func withPartial(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let groups = try cursor(arguments, machine) as? GroupedCursor
    groups?.allowsPartial = arguments.boolean(1)
    if arguments.boolean(1) { groups?.padding = nil }
    return arguments[0]
  }

  /// Makes a collection of so many values of an expression, evaluated anew for each.
  private static func fill(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[1]
    return Iterators.value(
      CountedCursor(machine, count: Int(arguments.int(0))) { (_: Int) throws(Thrown) -> Value in try machine.call(element) })
  }

  /// Makes a collection of the values of a function at 0, 1, …
  private static func tabulate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return Iterators.value(
      CountedCursor(machine, count: Int(arguments.int(0))) { (index: Int) throws(Thrown) -> Value in
        try machine.call(function, .int(Int32(truncatingIfNeeded: index)))
      })
  }

  /// Makes one of the elements of a collection.
  private static func from(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (start, step): (Int32, Int32) = (arguments.int(0), arguments.int(1))
    return Iterators.value(
      CountedCursor(machine, count: nil) { (index: Int) -> Value in .int(start &+ Int32(truncatingIfNeeded: index) &* step) })
  }

  /// Makes a collection of the numbers from one up to another, which is left out.
  private static func range(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (start, end, step): (Int64, Int64, Int64) = (arguments.long(0), arguments.long(1), arguments.long(2))
    if step == 0 { throw CollectionErrors.argument("zero step", machine) }
    return Iterators.value(ElementsCursor(machine, RangeObject(from: start, to: end, step: step, isInclusive: false).elements))
  }

  /// Makes a collection of a start value and what a function makes of it again and again.
  private static func iterate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var latest: Value = arguments[0]
    return Iterators.value(
      CountedCursor(machine, count: nil) { (index: Int) throws(Thrown) -> Value in
        if index > 0 { latest = try machine.call(function, latest) }
        return latest
      })
  }

  /// Makes a collection of what a function unfolds from a state until it gives None.
  private static func unfold(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var state: Value = arguments[0]
    return Iterators.value(
      GeneratedCursor(machine) { () throws(Thrown) -> Value? in
        guard let step: TupleObject = Options.content(of: try machine.call(function, state))?.tuple else { return nil }
        state = step[1]
        return step[0]
      })
  }

  /// Returns the endless iterator of the values of an expression.
  private static func continually(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[0]
    return Iterators.value(CountedCursor(machine, count: nil) { (_: Int) throws(Thrown) -> Value in try machine.call(element) })
  }
}
