import Compute

/// The operations of lazy lists and views that other collections do not have, and the making of their cells.
enum LazyOperations {
  /// Returns the operation of a name of LazyList or Stream.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "force": force
    case "lazyAppendedAll", "lazyAppend": appendedAll
    default: nil
    }
  }

  /// Returns the making of a cell of a LazyList, whose element is computed with the cell.
  static func cons(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (head, tail): (Value, Value) = (arguments[0], arguments[1])
    return .object(
      NativeObject(
        LazyListBody { () throws(Thrown) -> LazyListBody.State in
          .cell(try machine.call(head), rest(tail, isStream: false, machine))
        }))
  }

  /// Returns the making of a cell of a Stream, whose element is there already.
  static func streamCons(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .object(NativeObject(LazyListBody(.cell(arguments[0], rest(arguments[1], isStream: true, machine)), isStream: true)))
  }

  /// The cell that a by-name argument computes.
  private static func rest(_ tail: Value, isStream: Bool, _ machine: Machine) -> NativeObject<LazyListBody> {
    NativeObject(
      LazyListBody(isStream: isStream) { () throws(Thrown) -> LazyListBody.State in
        let list: Value = try machine.call(tail)
        guard let cell = list.native(LazyListBody.self) else { throw machine.mismatch(list, expected: "LazyList") }
        guard let (value, rest) = try cell.cell() else { return .empty }
        return .cell(value, rest)
      })
  }

  /// Computes all elements.
  private static func force(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try Walk.forEach(arguments[0], machine) { (_: Value) throws(Thrown) -> Void in }
    return arguments[0]
  }

  /// Returns these elements followed by those of another collection.
  private static func appendedAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let suffix: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      JoinedCursor(source) { () throws(Thrown) -> Cursor in try Walk.cursor(try machine.call(suffix), machine) }
    }
  }

  /// Makes a view of a collection's elements.
  static func viewFrom(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if arguments[0].native(ViewBody.self) != nil { return arguments[0] }
    if arguments[0].native(IteratorBody.self) != nil {
      let elements: Elements = try Walk.elements(arguments[0], machine)
      return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in ElementsCursor(machine, elements) }
    }
    let source: Value = arguments[0]
    return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in try Walk.cursor(source, machine) }
  }

  /// Makes a view whose elements come from a new iterator each time.
  static func viewFromProvider(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let provider: Value = arguments[0]
    return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in
      try Walk.cursor(try machine.call(provider), machine)
    }
  }

  /// Makes a view of the components of the pairs of a map's view.
  static func viewComponent(_ index: Int) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let source: Value = arguments[0]
      return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in
        MappedCursor(try Walk.cursor(source, machine)) { (pair: Value) throws(Thrown) -> Value in pair.tuple?[index] ?? .null }
      }
    }
  }
}
