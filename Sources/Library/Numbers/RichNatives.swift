import Compute
import Glibc

/// The natives of RichInt, RichDouble and the like, whose receiver is the plain number.
enum RichNatives {
  /// Returns the native of a member of a class.
  static func function(for member: String, of owner: String) -> NativeFunction? {
    if owner == "RichNumber" { return shared(member) }
    return ordered(member, owner) ?? fractional(member) ?? texts(member) ?? ranges(member)
  }

  /// The members that only look at the number's tag.
  private static func shared(_ member: String) -> NativeFunction? {
    switch member {
    case "isValidByte": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in isExact(arguments[0], -128, 127) }
    case "isValidShort": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in isExact(arguments[0], -32768, 32767) }
    case "isValidChar": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in isExact(arguments[0], 0, 65535) }
    case "isValidInt":
      Shape.boolean { (_, arguments) throws(Thrown) -> Bool in isExact(arguments[0], -2_147_483_648, 2_147_483_647) }
    case "isValidLong": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in isExact(arguments[0], .min, .max) }
    case "isWhole":
      Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0).rounded(.towardZero) == arguments.double(0) }
    case "signum": Shape.int { (_, arguments) throws(Thrown) -> Int32 in sign(arguments[0]) }
    case "compare":
      Shape.int { (machine, arguments) throws(Thrown) -> Int32 in try Semantics.naturalOrder(arguments[0], arguments[1], machine) }
    default: nil
    }
  }

  /// `true` iff the number is whole and within bounds; a negative zero is not.
  private static func isExact(_ value: Value, _ low: Int64, _ high: Int64) -> Bool {
    let number: Int64 = value.asLong
    guard number >= low, number <= high else { return false }
    switch value {
    case .double(let exact): return exact == Double(number) && !(exact == 0 && exact.sign == .minus)
    case .float(let exact): return exact == Float(number) && !(exact == 0 && exact.sign == .minus)
    default: return true
    }
  }

  /// -1, 0 or 1.
  static func sign(_ value: Value) -> Int32 {
    switch value {
    case .double(let number): number > 0 ? 1 : number < 0 ? -1 : 0
    case .float(let number): number > 0 ? 1 : number < 0 ? -1 : 0
    default: Int32(value.asLong.signum())
    }
  }

  /// Absolute value, sign, minimum and maximum, with results of the number's own type.
  private static func ordered(_ member: String, _ owner: String) -> NativeFunction? {
    guard let kind: ScalarKind = kind(of: owner) else { return nil }
    switch member {
    case "abs": return Shape.pure { (arguments: Arguments) -> Value in absolute(arguments[0]) }
    case "max": return Shape.pure { (arguments: Arguments) -> Value in extreme(arguments[0], arguments[1], kind, isMaximum: true) }
    case "min": return Shape.pure { (arguments: Arguments) -> Value in extreme(arguments[0], arguments[1], kind, isMaximum: false) }
    case "sign": return Shape.pure { (arguments: Arguments) -> Value in signOfType(arguments[0]) }
    default: return nil
    }
  }

  /// The kind of number that a class is about.
  private static func kind(of owner: String) -> ScalarKind? {
    switch owner {
    case "RichByte": .byte
    case "RichShort": .short
    case "RichChar": .char
    case "RichInt": .int
    case "RichLong": .long
    case "RichFloat": .float
    case "RichDouble": .double
    default: nil
    }
  }

  /// Java's absolute value.
  static func absolute(_ value: Value) -> Value {
    switch value {
    case .int(let number): .int(JavaMath.absolute(number))
    case .long(let number): .long(JavaMath.absolute(number))
    case .byte(let number): .byte(JavaMath.absolute(number))
    case .short(let number): .short(JavaMath.absolute(number))
    case .float(let number): .float(abs(number))
    case .double(let number): .double(abs(number))
    default: value
    }
  }

  /// Java's minimum or maximum of two numbers of a kind.
  static func extreme(_ left: Value, _ right: Value, _ kind: ScalarKind, isMaximum: Bool) -> Value {
    switch kind {
    case .double:
      return .double(isMaximum ? JavaMath.maximum(left.asDouble, right.asDouble) : JavaMath.minimum(left.asDouble, right.asDouble))
    case .float:
      return .float(isMaximum ? JavaMath.maximum(left.asFloat, right.asFloat) : JavaMath.minimum(left.asFloat, right.asFloat))
    default:
      let (first, second): (Int64, Int64) = (left.asLong, right.asLong)
      return Value(word: UInt64(bitPattern: isMaximum ? max(first, second) : min(first, second)), kind: kind)
    }
  }

  /// The sign as a number of the same type; NaN and zeros stay.
  static func signOfType(_ value: Value) -> Value {
    switch value {
    case .double(let number): .double(number > 0 ? 1 : number < 0 ? -1 : number)
    case .float(let number): .float(number > 0 ? 1 : number < 0 ? -1 : number)
    default:
      value.scalarKind.map { (kind: ScalarKind) -> Value in Value(word: UInt64(bitPattern: Int64(sign(value))), kind: kind) }
        ?? value
    }
  }

  /// The members of RichFloat and RichDouble.
  private static func fractional(_ member: String) -> NativeFunction? {
    switch member {
    case "isNaN": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0).isNaN }
    case "isInfinity": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0).isInfinite }
    case "isFinite": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0).isFinite }
    case "isPosInfinity": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0) == .infinity }
    case "isNegInfinity": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in arguments.double(0) == -.infinity }
    case "round": Shape.pure { (arguments: Arguments) -> Value in Rounding.round(arguments[0]) }
    case "ceil": mapped { (number: Double) -> Double in number.rounded(.up) }
    case "floor": mapped { (number: Double) -> Double in number.rounded(.down) }
    case "toRadians": angles(Angles.radiansPerDegree)
    case "toDegrees": angles(Angles.degreesPerRadian)
    default: nil
    }
  }

  /// A native on a Double or Float with a result of the same type.
  private static func mapped(_ body: @escaping @Sendable (Double) -> Double) -> NativeFunction {
    Shape.pure { (arguments: Arguments) -> Value in
      if case .float(let number) = arguments[0] { return .float(Float(body(Double(number)))) }
      return .double(body(arguments.double(0)))
    }
  }

  /// A native that multiplies an angle.
  private static func angles(_ factor: Double) -> NativeFunction { mapped { (number: Double) -> Double in number * factor } }

  /// The texts in other bases.
  private static func texts(_ member: String) -> NativeFunction? {
    let radix: Int
    switch member {
    case "toBinaryString": radix = 2
    case "toOctalString": radix = 8
    case "toHexString": radix = 16
    default: return nil
    }
    return Shape.pure { (arguments: Arguments) -> Value in
      if case .long(let number) = arguments[0] { return Value(String(UInt64(bitPattern: number), radix: radix)) }
      return Value(String(UInt32(bitPattern: arguments.int(0)), radix: radix))
    }
  }

  /// The makers of ranges.
  private static func ranges(_ member: String) -> NativeFunction? {
    switch member {
    case "to", "until":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let kind: ScalarKind = arguments[0].scalarKind ?? .int
        let step: Int64 = arguments.count > 2 ? arguments.long(2) : 1
        if step == 0 { throw machine.raise("java.lang.IllegalArgumentException", "requirement failed: step cannot be 0.") }
        return .object(RangeObject(kind, from: arguments.long(0), to: arguments.long(1), step: step, isInclusive: member == "to"))
      }
    case "asDigit": Shape.int { (_, arguments) throws(Thrown) -> Int32 in Characters.digit(UInt32(arguments.char(0)), 36) }
    default: nil
    }
  }
}

/// Java's rounding to whole numbers.
enum Rounding {
  /// `Math.round`: the nearest whole number, the upper one of two; Int for a Float, Long for a Double.
  static func round(_ value: Value) -> Value {
    switch value {
    case .float(let number): .int(JavaMath.int(halfUp(Double(number))))
    case .double(let number): .long(JavaMath.long(halfUp(number)))
    default: value
    }
  }

  /// The nearest whole number, the upper one of two, without the error of adding a half.
  static func halfUp(_ number: Double) -> Double {
    let low: Double = number.rounded(.down)
    return number - low >= 0.5 ? low + 1 : low
  }
}

/// The factors between degrees and radians, as Java has them.
enum Angles {
  /// Radians per degree.
  static let radiansPerDegree: Double = 0.017453292519943295
  /// Degrees per radian.
  static let degreesPerRadian: Double = 57.29577951308232
}
