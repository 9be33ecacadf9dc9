import Compute
import Glibc

/// The natives of java.lang.Math and scala.math.
enum MathNatives {
  /// Returns the native of a member such as `sqrt` or `max:Int`.
  static func function(for member: String) -> NativeFunction? {
    analytic(member) ?? binary(member) ?? byType(member) ?? ExactNatives.function(for: member)
  }

  /// The functions of one Double.
  private static func analytic(_ member: String) -> NativeFunction? {
    switch member {
    case "random": Shape.double { (_: Arguments) -> Double in Double.random(in: 0..<1) }
    case "sin": Shape.double { (a: Arguments) -> Double in Glibc.sin(a.double(0)) }
    case "cos": Shape.double { (a: Arguments) -> Double in Glibc.cos(a.double(0)) }
    case "tan": Shape.double { (a: Arguments) -> Double in Glibc.tan(a.double(0)) }
    case "asin": Shape.double { (a: Arguments) -> Double in Glibc.asin(a.double(0)) }
    case "acos": Shape.double { (a: Arguments) -> Double in Glibc.acos(a.double(0)) }
    case "atan": Shape.double { (a: Arguments) -> Double in Glibc.atan(a.double(0)) }
    case "sinh": Shape.double { (a: Arguments) -> Double in Glibc.sinh(a.double(0)) }
    case "cosh": Shape.double { (a: Arguments) -> Double in Glibc.cosh(a.double(0)) }
    case "tanh": Shape.double { (a: Arguments) -> Double in Glibc.tanh(a.double(0)) }
    case "toRadians": Shape.double { (a: Arguments) -> Double in a.double(0) * Angles.radiansPerDegree }
    case "toDegrees": Shape.double { (a: Arguments) -> Double in a.double(0) * Angles.degreesPerRadian }
    case "sqrt": Shape.double { (a: Arguments) -> Double in a.double(0).squareRoot() }
    case "cbrt": Shape.double { (a: Arguments) -> Double in cubeRoot(a.double(0)) }
    case "exp": Shape.double { (a: Arguments) -> Double in Glibc.exp(a.double(0)) }
    case "expm1": Shape.double { (a: Arguments) -> Double in Glibc.expm1(a.double(0)) }
    case "log": Shape.double { (a: Arguments) -> Double in Glibc.log(a.double(0)) }
    case "log1p": Shape.double { (a: Arguments) -> Double in Glibc.log1p(a.double(0)) }
    case "log10": Shape.double { (a: Arguments) -> Double in Glibc.log10(a.double(0)) }
    case "ceil": Shape.double { (a: Arguments) -> Double in a.double(0).rounded(.up) }
    case "floor": Shape.double { (a: Arguments) -> Double in a.double(0).rounded(.down) }
    case "rint": Shape.double { (a: Arguments) -> Double in a.double(0).rounded(.toNearestOrEven) }
    default: nil
    }
  }

  /// The functions of two Doubles.
  private static func binary(_ member: String) -> NativeFunction? {
    switch member {
    case "atan2": Shape.double { (a: Arguments) -> Double in Glibc.atan2(a.double(0), a.double(1)) }
    case "hypot": Shape.double { (a: Arguments) -> Double in Glibc.hypot(a.double(0), a.double(1)) }
    case "pow": Shape.double { (a: Arguments) -> Double in power(a.double(0), a.double(1)) }
    case "IEEEremainder": Shape.double { (a: Arguments) -> Double in Glibc.remainder(a.double(0), a.double(1)) }
    default: nil
    }
  }

  /// The cube root, brought nearer by one step of Newton's method so that cubes of whole numbers have exact roots.
  private static func cubeRoot(_ number: Double) -> Double {
    let guess: Double = Glibc.cbrt(number)
    guard guess.isFinite, guess != 0 else { return guess }
    let square: Double = guess * guess
    let squareError: Double = Glibc.fma(guess, guess, -square)
    let cube: Double = square * guess
    let excess: Double = Glibc.fma(square, guess, -cube) + squareError * guess + (cube - number)
    return guess - excess / (3 * square)
  }

  /// Java's `pow`: unlike C's, 1 to the power of NaN or infinity is NaN.
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent.isNaN { return .nan }
    if exponent.isInfinite, abs(base) == 1 { return .nan }
    return Glibc.pow(base, exponent)
  }

  /// The functions with an overload for each type.
  private static func byType(_ member: String) -> NativeFunction? {
    let parts: [Substring] = member.split(separator: ":")
    guard parts.count == 2 else { return nil }
    let kind: ScalarKind = kind(parts[1])
    switch parts[0] {
    case "round": return Shape.pure { (a: Arguments) -> Value in Rounding.round(converted(a[0], kind)) }
    case "abs": return Shape.pure { (a: Arguments) -> Value in RichNatives.absolute(converted(a[0], kind)) }
    case "max": return Shape.pure { (a: Arguments) -> Value in RichNatives.extreme(a[0], a[1], kind, isMaximum: true) }
    case "min": return Shape.pure { (a: Arguments) -> Value in RichNatives.extreme(a[0], a[1], kind, isMaximum: false) }
    case "signum": return Shape.pure { (a: Arguments) -> Value in RichNatives.signOfType(converted(a[0], kind)) }
    case "copySign": return fractional(kind) { (a: Arguments) -> Double in Glibc.copysign(a.double(0), a.double(1)) }
    case "nextAfter":
      return Shape.pure { (a: Arguments) -> Value in
        kind == .float ? .float(Glibc.nextafterf(a[0].asFloat, a[1].asFloat)) : .double(Glibc.nextafter(a.double(0), a.double(1)))
      }
    case "nextUp":
      return Shape.pure { (a: Arguments) -> Value in kind == .float ? .float(a[0].asFloat.nextUp) : .double(a.double(0).nextUp) }
    case "nextDown":
      return Shape.pure { (a: Arguments) -> Value in kind == .float ? .float(a[0].asFloat.nextDown) : .double(a.double(0).nextDown)
      }
    case "ulp":
      return Shape.pure { (a: Arguments) -> Value in
        kind == .float ? .float(a[0].asFloat.magnitude.ulp) : .double(a.double(0).magnitude.ulp)
      }
    case "scalb": return fractional(kind) { (a: Arguments) -> Double in Glibc.scalbn(a.double(0), a.int(1)) }
    case "getExponent": return Shape.pure { (a: Arguments) -> Value in .int(exponent(a[0], kind)) }
    default: return nil
    }
  }

  /// The kind of number that a type's name stands for.
  private static func kind(_ type: Substring) -> ScalarKind {
    switch type {
    case "Int": .int
    case "Long": .long
    case "Float": .float
    default: .double
    }
  }

  /// A native with a Double or Float result.
  private static func fractional(_ kind: ScalarKind, _ body: @escaping @Sendable (Arguments) -> Double) -> NativeFunction {
    Shape.pure { (a: Arguments) -> Value in kind == .float ? .float(Float(body(a))) : .double(body(a)) }
  }

  /// A number as one of a kind.
  private static func converted(_ value: Value, _ kind: ScalarKind) -> Value {
    switch kind {
    case .int: .int(value.asInt)
    case .long: .long(value.asLong)
    case .float: .float(value.asFloat)
    default: .double(value.asDouble)
    }
  }

  /// Java's `getExponent`: one above the greatest for infinity and NaN, one below the least for zero and subnormal numbers.
  private static func exponent(_ value: Value, _ kind: ScalarKind) -> Int32 {
    if kind == .float { return Int32(value.asFloat.bitPattern >> 23 & 0xFF) - 127 }
    return Int32(truncatingIfNeeded: value.asDouble.bitPattern >> 52 & 0x7FF) - 1023
  }
}

/// The integer functions of java.lang.Math that can fail.
enum ExactNatives {
  /// Returns the native of a member such as `addExact:Int`.
  static func function(for member: String) -> NativeFunction? {
    if member == "toIntExact" {
      return Shape.any { (machine, arguments) throws(Thrown) -> Value in
        guard let number = Int32(exactly: arguments.long(0)) else { throw overflow(false, machine) }
        return .int(number)
      }
    }
    let parts: [Substring] = member.split(separator: ":")
    guard parts.count == 2 else { return nil }
    return parts[1] == "Long" ? long(String(parts[0])) : int(String(parts[0]))
  }

  /// The exception about a result that does not fit.
  private static func overflow(_ isLong: Bool, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.ArithmeticException", isLong ? "long overflow" : "integer overflow")
  }

  /// The result and whether it overflowed, or nil for an unknown name or a division by zero.
  private static func result<Number: FixedWidthInteger & SignedInteger>(
    _ name: String, _ left: Number, _ right: Number
  ) -> (Number, Bool)? {
    switch name {
    case "addExact": return left.addingReportingOverflow(right)
    case "subtractExact": return left.subtractingReportingOverflow(right)
    case "multiplyExact": return left.multipliedReportingOverflow(by: right)
    case "incrementExact": return left.addingReportingOverflow(1)
    case "decrementExact": return left.subtractingReportingOverflow(1)
    case "negateExact": return Number(0).subtractingReportingOverflow(left)
    case "floorDiv": return JavaMath.floorQuotient(left, right).map { (number: Number) -> (Number, Bool) in (number, false) }
    case "floorMod": return JavaMath.floorModulus(left, right).map { (number: Number) -> (Number, Bool) in (number, false) }
    default: return nil
    }
  }

  /// `true` iff the function is one of this table's.
  private static func isKnown(_ name: String) -> Bool { result(name, Int32(1), Int32(1)) != nil }

  /// The native on Ints.
  private static func int(_ name: String) -> NativeFunction? {
    guard isKnown(name) else { return nil }
    return Shape.any { (machine, arguments) throws(Thrown) -> Value in
      guard let (number, isTooLarge) = result(name, arguments.int(0), arguments.int(1)) else {
        throw machine.raise("java.lang.ArithmeticException", "/ by zero")
      }
      if isTooLarge { throw overflow(false, machine) }
      return .int(number)
    }
  }

  /// The native on Longs.
  private static func long(_ name: String) -> NativeFunction? {
    guard isKnown(name) else { return nil }
    return Shape.any { (machine, arguments) throws(Thrown) -> Value in
      guard let (number, isTooLarge) = result(name, arguments.long(0), arguments.long(1)) else {
        throw machine.raise("java.lang.ArithmeticException", "/ by zero")
      }
      if isTooLarge { throw overflow(true, machine) }
      return .long(number)
    }
  }
}
