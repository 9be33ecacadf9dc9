import Compute

/// The members of the class and the object Array.
enum ArrayFactory {
  /// Returns the operation of a name of the class.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "length":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(Int32(clamping: try arguments.array(0, machine).count))
      }
    case "apply":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let array: ArrayObject = try arguments.array(0, machine)
        let index = Int(arguments.int(1))
        guard let value: Value = array.element(at: index) else { throw machine.indexOutOfBounds(index, count: array.count) }
        return value
      }
    case "update": BufferOperations.sequenceFunction(for: "update")
    case "clone":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let array: ArrayObject = try arguments.array(0, machine)
        return .object(ArrayObject(array.element, array.shared()))
      }
    default: nil
    }
  }

  /// Returns the operation of a name of the object.
  static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "apply":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try array(try Walk.elements(arguments[0], machine), arguments[1])
      }
    case "apply:x,xs": applyTyped
    case "from":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try Conversions.array(arguments[0], arguments[1], machine)
      }
    case "fill": fill
    case "tabulate": tabulate
    case "iterate": iterate
    case "range":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let range: Value = try Ranges.ints(arguments.int(0), arguments.int(1), step: arguments.int(2), isInclusive: false, machine)
        return .object(ArrayObject(.int, try Walk.elements(range, machine)))
      }
    case "concat": concat
    case "copy": copy
    case "copyOf": copyOf
    case "copyAs": copyAs
    case "equals":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let one: Value = .object(SequenceObject(.arraySeq, try arguments.array(0, machine).shared()))
        let other: Value = .object(SequenceObject(.arraySeq, try arguments.array(1, machine).shared()))
        return .boolean(try machine.equals(one, other))
      }
    default: nil
    }
  }

  /// Makes an array of the class of a ClassTag.
  private static func array(_ elements: Elements, _ classTag: Value) throws(Thrown) -> Value {
    .object(ArrayObject(Conversions.layout(of: classTag) ?? Layout(holding: elements), elements))
  }

  /// Makes an array of a first element and others of its type.
  private static func applyTyped(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var builder = ElementsBuilder()
    builder.append(arguments[0])
    builder.append(contentsOf: try Walk.elements(arguments[1], machine))
    let elements: Elements = builder.finish()
    if case .unit = arguments[0] { return .object(ArrayObject(.unit, elements)) }
    return .object(ArrayObject(Layout(holding: elements), elements))
  }

  /// Refuses an array too large for the memory.
  private static func reserve(_ count: Int, _ machine: Machine) throws(Thrown) {
    if count > 1 << 20 { try machine.reserve(bytes: count * 8) }
  }

  /// Makes a collection of so many values of an expression, evaluated anew for each.
  private static func fill(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let count: Int = max(0, Int(arguments.int(0)))
    try reserve(count, machine)
    var builder = ElementsBuilder(expected: count)
    for index in 0..<count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      builder.append(try machine.call(arguments[1]))
    }
    return try array(builder.finish(), arguments[2])
  }

  /// Makes a collection of the values of a function at 0, 1, …
  private static func tabulate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let count: Int = max(0, Int(arguments.int(0)))
    try reserve(count, machine)
    var builder = ElementsBuilder(expected: count)
    for index in 0..<count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      builder.append(try machine.call(arguments[1], .int(Int32(truncatingIfNeeded: index))))
    }
    return try array(builder.finish(), arguments[2])
  }

  /// Makes a collection of a start value and what a function makes of it again and again.
  private static func iterate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var builder = ElementsBuilder()
    var value: Value = arguments[0]
    for index in 0..<max(0, Int(arguments.int(1))) {
      if index > 0 { value = try machine.call(arguments[2], value) }
      builder.append(value)
    }
    return try array(builder.finish(), arguments[3])
  }

  /// Returns the elements of both, one after the other.
  private static func concat(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var builder = ElementsBuilder()
    for part: Value in try Walk.elements(arguments[0], machine) {
      builder.append(contentsOf: try Walk.elements(part, machine))
    }
    return try array(builder.finish(), arguments[1])
  }

  /// Copies elements from one array to another.
  private static func copy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (source, target): (ArrayObject, ArrayObject) = (try arguments.array(0, machine), try arguments.array(2, machine))
    let (from, to, count): (Int, Int, Int) = (Int(arguments.int(1)), Int(arguments.int(3)), Int(arguments.int(4)))
    if from < 0 || to < 0 || count < 0 || from + count > source.count || to + count > target.count {
      let text: String =
        from + count > source.count
        ? "arraycopy: last source index \(from + count) out of bounds for length \(source.count)"
        : "arraycopy: last destination index \(to + count) out of bounds for length \(target.count)"
      throw machine.raise("java.lang.ArrayIndexOutOfBoundsException", text)
    }
    let elements: Elements = source.shared().slice(from, from + count)
    for index in 0..<count { _ = target.set(to + index, elements[index]) }
    return .unit
  }

  /// Returns a copy that is cut off or filled up with zeros.
  private static func copyOf(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: ArrayObject = try arguments.array(0, machine)
    return try copied(source, source.element, Int(arguments.int(1)), machine)
  }

  /// Returns a copy with another element type.
  private static func copyAs(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: ArrayObject = try arguments.array(0, machine)
    return try copied(source, Conversions.layout(of: arguments[2]) ?? source.element, Int(arguments.int(1)), machine)
  }

  /// Returns a copy that is cut off or filled up with zeros.
  private static func copied(_ source: ArrayObject, _ layout: Layout, _ count: Int, _ machine: Machine) throws(Thrown) -> Value {
    if count < 0 { throw machine.raise("java.lang.NegativeArraySizeException", String(count)) }
    try reserve(count, machine)
    let made = ArrayObject(layout, count: count)
    let elements: Elements = source.shared()
    for index in 0..<min(count, source.count) { _ = made.set(index, elements[index]) }
    return .object(made)
  }
}
