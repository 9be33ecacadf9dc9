import Glibc

/// Java's arithmetic on primitives, shared by the machine, the kernels and the library: it wraps, masks and saturates, and
/// never traps.
@usableFromInline package enum JavaMath {
  /// The quotient, or nil for a division by zero; the smallest number divided by -1 is itself.
  @inlinable package static func divide<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Number? {
    if right == 0 { return nil }
    return left.dividedReportingOverflow(by: right).partialValue
  }

  /// The remainder with the sign of the dividend, or nil for a division by zero.
  @inlinable package static func remainder<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Number? {
    if right == 0 { return nil }
    return left.remainderReportingOverflow(dividingBy: right).partialValue
  }

  /// `<<` of an Int: the distance counts modulo 32.
  @inlinable package static func shiftLeft(_ number: Int32, _ distance: Int32) -> Int32 { number &<< distance }
  /// `>>` of an Int.
  @inlinable package static func shiftRight(_ number: Int32, _ distance: Int32) -> Int32 { number &>> distance }
  /// `>>>` of an Int.
  @inlinable package static func shiftRightUnsigned(_ number: Int32, _ distance: Int32) -> Int32 {
    Int32(bitPattern: UInt32(bitPattern: number) &>> UInt32(bitPattern: distance))
  }
  /// `<<` of a Long: the distance counts modulo 64.
  @inlinable package static func shiftLeft(_ number: Int64, _ distance: Int32) -> Int64 { number &<< Int64(distance) }
  /// `>>` of a Long.
  @inlinable package static func shiftRight(_ number: Int64, _ distance: Int32) -> Int64 { number &>> Int64(distance) }
  /// `>>>` of a Long.
  @inlinable package static func shiftRightUnsigned(_ number: Int64, _ distance: Int32) -> Int64 {
    Int64(bitPattern: UInt64(bitPattern: number) &>> UInt64(truncatingIfNeeded: distance))
  }

  /// `(int)` of a double: truncated, saturating, NaN is 0.
  @inlinable package static func int(_ number: Double) -> Int32 {
    if number >= -2_147_483_649.0 && number <= 2_147_483_648.0 {
      if number >= 2_147_483_648.0 { return .max }
      if number <= -2_147_483_649.0 { return .min }
      return Int32(truncatingIfNeeded: Int64(number))
    }
    return number.isNaN ? 0 : number > 0 ? .max : .min
  }

  /// `(long)` of a double: truncated, saturating, NaN is 0.
  @inlinable package static func long(_ number: Double) -> Int64 {
    if number > -9_223_372_036_854_775_808.0 && number < 9_223_372_036_854_775_808.0 { return Int64(number) }
    return number.isNaN ? 0 : number > 0 ? .max : .min
  }

  /// `%` of doubles: the remainder of truncated division, with the sign of the dividend.
  @inlinable package static func remainder(_ left: Double, _ right: Double) -> Double { fmod(left, right) }
  /// `%` of floats.
  @inlinable package static func remainder(_ left: Float, _ right: Float) -> Float { fmodf(left, right) }

  /// `Math.min` of doubles: NaN wins, and -0.0 is below 0.0.
  @inlinable package static func minimum(_ left: Double, _ right: Double) -> Double {
    if left.isNaN || right.isNaN { return .nan }
    if left == 0 && right == 0 { return left.sign == .minus ? left : right }
    return left <= right ? left : right
  }

  /// `Math.max` of doubles: NaN wins, and 0.0 is above -0.0.
  @inlinable package static func maximum(_ left: Double, _ right: Double) -> Double {
    if left.isNaN || right.isNaN { return .nan }
    if left == 0 && right == 0 { return left.sign == .minus ? right : left }
    return left >= right ? left : right
  }

  /// `Math.min` of floats.
  @inlinable package static func minimum(_ left: Float, _ right: Float) -> Float { Float(minimum(Double(left), Double(right))) }
  /// `Math.max` of floats.
  @inlinable package static func maximum(_ left: Float, _ right: Float) -> Float { Float(maximum(Double(left), Double(right))) }

  /// `Math.abs` of an integer: that of the smallest number is itself.
  @inlinable package static func absolute<Number: FixedWidthInteger & SignedInteger>(_ number: Number) -> Number {
    number < 0 ? 0 &- number : number
  }

  /// `Math.floorMod`, or nil for a division by zero.
  @inlinable package static func floorModulus<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Number? {
    guard let rest: Number = remainder(left, right) else { return nil }
    return rest != 0 && (rest < 0) != (right < 0) ? rest &+ right : rest
  }

  /// `Math.floorDiv`, or nil for a division by zero.
  @inlinable package static func floorQuotient<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Number? {
    guard let whole: Number = divide(left, right), let rest: Number = remainder(left, right) else { return nil }
    return rest != 0 && (rest < 0) != (right < 0) ? whole &- 1 : whole
  }

  /// `Double.compare`: -0.0 is below 0.0, NaN above all and equal to itself.
  @inlinable package static func compare(_ left: Double, _ right: Double) -> Int32 {
    if left < right { return -1 }
    if left > right { return 1 }
    let first = Int64(bitPattern: (left.isNaN ? Double.nan : left).bitPattern)
    let second = Int64(bitPattern: (right.isNaN ? Double.nan : right).bitPattern)
    return first == second ? 0 : first < second ? -1 : 1
  }

  /// `Float.compare`.
  @inlinable package static func compare(_ left: Float, _ right: Float) -> Int32 { compare(Double(left), Double(right)) }

  /// `Integer.compare`, `Long.compare`, ….
  @inlinable package static func compare<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Int32 {
    left < right ? -1 : left == right ? 0 : 1
  }
}
