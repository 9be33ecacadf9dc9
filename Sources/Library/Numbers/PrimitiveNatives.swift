import Compute

/// The natives of the primitive classes that are not instructions of the machine.
enum PrimitiveNatives {
  /// Returns the native of a member of a class.
  static func function(for member: String, of owner: String) -> NativeFunction? {
    switch member {
    case "toByte": Shape.pure { (arguments: Arguments) -> Value in .byte(Int8(truncatingIfNeeded: whole(arguments[0]))) }
    case "toShort": Shape.pure { (arguments: Arguments) -> Value in .short(Int16(truncatingIfNeeded: whole(arguments[0]))) }
    case "toChar": Shape.pure { (arguments: Arguments) -> Value in .char(UInt16(truncatingIfNeeded: whole(arguments[0]))) }
    case "toInt": Shape.pure { (arguments: Arguments) -> Value in .int(arguments.int(0)) }
    case "toLong": Shape.pure { (arguments: Arguments) -> Value in .long(arguments.long(0)) }
    case "toFloat": Shape.pure { (arguments: Arguments) -> Value in .float(arguments[0].asFloat) }
    case "toDouble": Shape.pure { (arguments: Arguments) -> Value in .double(arguments.double(0)) }
    case "getClass": Shape.pure { (_: Arguments) -> Value in ClassNatives.primitive(owner == "Unit" ? "void" : owner.lowercased()) }
    case "unary_+": Shape.pure { (arguments: Arguments) -> Value in arguments[0] }
    default: member.hasSuffix(":String") && member.hasPrefix("+") ? PredefNatives.function(for: "any2stringadd.+") : nil
    }
  }

  /// The Int that Java narrows from: a Long loses its high bits first.
  static func whole(_ value: Value) -> Int64 {
    if case .long(let number) = value { return number }
    return Int64(value.asInt)
  }
}
