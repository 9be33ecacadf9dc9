import Compute

/// The natives of Predef and of its views.
enum PredefNatives {
  /// Returns the native of a member, or of a key with the view's class.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "print": Shape.any(print)
    case "println": Shape.any(println)
    case "printf": Shape.any(printf)
    case "$conforms": Shape.pure { (_: Arguments) -> Value in identityFunction }
    case "ArrowAssoc.->": Shape.pure { (arguments: Arguments) -> Value in .tuple(arguments[0], arguments[1]) }
    case "any2stringadd.+":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        .object(StringObject.concatenation(try machine.text(of: arguments[0]), try machine.text(of: arguments[1])))
      }
    case "LowPriorityImplicits.wrapString":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let string: StringObject = try arguments.string(arguments.count - 1, machine)
        return .object(SequenceObject(.wrappedString, Chars.elements(string.unitArray)))
      }
    case "LowPriorityImplicits.wrapArray": wrapping(.wrappedArray)
    case "LowPriorityImplicits2.copyArrayToImmutableIndexedSeq": wrapping(.arraySeq)
    default: nil
    }
  }

  /// The proof that a type conforms to itself.
  private static let identityFunction: Value = .object(
    Closure(arity: 1) { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in arguments[0] })

  /// A native that shows an Array as a sequence; null stays null.
  private static func wrapping(_ kind: SequenceKind) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      if arguments[arguments.count - 1].isNull { return .null }
      return .object(SequenceObject(kind, try arguments.array(arguments.count - 1, machine).shared()))
    }
  }

  /// `print(x)`
  @Sendable private static func print(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    machine.write(try machine.text(of: arguments[0]))
    return .unit
  }

  /// `println()`, `println(x)`
  @Sendable private static func println(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var bytes: [UInt8] = []
    if arguments.count > 0 { try Text.append(arguments[0], to: &bytes, machine) }
    bytes.append(10)
    bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in machine.output.write(buffer) }
    return .unit
  }

  /// `printf(text, xs)`
  @Sendable private static func printf(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    machine.write(try JavaFormatter.format(try arguments.string(0, machine), arguments[1], machine))
    return .unit
  }
}
