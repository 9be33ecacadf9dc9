import Compute

/// The operations that change a sequence of a class with Scala text, by its `update`, `clear` and `addOne`.
enum ProgramBufferOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "mapInPlace":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let elements: Elements = try Walk.elements(arguments[0], machine)
        return try replace(arguments[0], try Transformations.mapped(elements, arguments[1], machine), machine)
      }
    case "sortInPlace":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let elements: Elements = try Walk.elements(arguments[0], machine)
        return try replace(arguments[0], try Sorting.sorted(elements, by: Comparison(arguments[1]), machine), machine)
      }
    case "filterInPlace":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try refill(arguments[0], machine) { (value: Value) throws(Thrown) -> [Value] in
          try machine.call(arguments[1], value).isTrue ? [value] : []
        }
      }
    case "flatMapInPlace":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try refill(arguments[0], machine) { (value: Value) throws(Thrown) -> [Value] in
          try Walk.elements(try machine.call(arguments[1], value), machine).values
        }
      }
    default: nil
    }
  }

  /// Puts elements in the places of those before.
  private static func replace(_ sequence: Value, _ elements: Elements, _ machine: Machine) throws(Thrown) -> Value {
    let update = Selector("update", 2)
    for index in 0..<elements.count { _ = try machine.invoke(update, sequence, .int(Int32(index)), elements[index]) }
    return sequence
  }

  /// Replaces each element by those that a function gives.
  private static func refill(
    _ sequence: Value, _ machine: Machine, _ change: (Value) throws(Thrown) -> [Value]
  ) throws(Thrown) -> Value {
    var kept: [Value] = []
    for value: Value in try Walk.elements(sequence, machine) { kept += try change(value) }
    _ = try machine.invoke(Selector("clear", 0), sequence)
    for value: Value in kept { _ = try machine.invoke(Selector("addOne", 1), sequence, value) }
    return sequence
  }
}
