import Compute

/// A decimal number of any size: an integer times ten to the power of the negated scale, as java.math.BigDecimal.
package struct BigDecimalNumber: Sendable {
  /// The digits as an integer.
  package let unscaled: BigInteger
  /// The number of digits after the point; negative for trailing zeros that are not written.
  package let scale: Int

  /// Java's ways to round.
  package enum Mode: Int32, Sendable, CaseIterable {
    case up
    case down
    case ceiling
    case floor
    case halfUp
    case halfDown
    case halfEven
    case unnecessary

    /// The mode's name in Java.
    package var javaName: String {
      ["UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN", "UNNECESSARY"][Int(rawValue)]
    }
  }

  /// Makes a number.
  package init(_ unscaled: BigInteger, scale: Int) {
    self.unscaled = unscaled
    self.scale = scale
  }

  /// The number of digits; 1 for zero.
  package var precision: Int { unscaled.isZero ? 1 : unscaled.digits.count }

  /// Returns a negative number, zero or a positive number as the first is less than, equal to or greater than the second.
  package static func compare(_ left: BigDecimalNumber, _ right: BigDecimalNumber) -> Int32 {
    if left.unscaled.signum != right.unscaled.signum { return left.unscaled.signum < right.unscaled.signum ? -1 : 1 }
    let leftSize: Int = left.precision - left.scale
    let rightSize: Int = right.precision - right.scale
    if leftSize != rightSize, !left.unscaled.isZero { return (leftSize < rightSize) != left.unscaled.isNegative ? -1 : 1 }
    let scale: Int = max(left.scale, right.scale)
    return BigInteger.compare(left.raised(to: scale), right.raised(to: scale))
  }

  /// The integer for a scale that is not lower.
  private func raised(to scale: Int) -> BigInteger {
    scale == self.scale ? unscaled : unscaled * BigInteger.powerOfTen(max(0, scale - self.scale))
  }

  /// Returns the exact sum.
  package static func + (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber {
    let scale: Int = max(left.scale, right.scale)
    return BigDecimalNumber(left.raised(to: scale) + right.raised(to: scale), scale: scale)
  }

  /// The number with the other sign.
  package var negated: BigDecimalNumber { BigDecimalNumber(unscaled.negated, scale: scale) }

  /// Returns the exact difference.
  package static func - (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber { left + right.negated }

  /// Returns the exact product.
  package static func * (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber {
    BigDecimalNumber(left.unscaled * right.unscaled, scale: left.scale + right.scale)
  }

  /// Divides integers with a rounding of the quotient; nil where the mode forbids it.
  private static func rounded(_ dividend: BigInteger, _ divisor: BigInteger, _ mode: Mode) -> BigInteger? {
    guard let (quotient, rest) = dividend.divided(by: divisor) else { return nil }
    if rest.isZero { return quotient }
    let isNegative: Bool = dividend.isNegative != divisor.isNegative
    let order: Int32 = BigInteger.compare((rest + rest).magnitude, divisor.magnitude)
    let isAway: Bool
    switch mode {
    case .up: isAway = true
    case .down: isAway = false
    case .ceiling: isAway = !isNegative
    case .floor: isAway = isNegative
    case .halfUp: isAway = order >= 0
    case .halfDown: isAway = order > 0
    case .halfEven: isAway = order > 0 || (order == 0 && !quotient.isEven)
    case .unnecessary: return nil
    }
    if !isAway { return quotient }
    return isNegative ? quotient - .one : quotient + .one
  }

  /// Returns the number with so many digits after the point; nil where digits would be lost and the mode forbids it.
  package func scaled(to scale: Int, _ mode: Mode) -> BigDecimalNumber? {
    if scale >= self.scale { return BigDecimalNumber(raised(to: scale), scale: scale) }
    let divisor: BigInteger = .powerOfTen(self.scale - scale)
    return BigDecimalNumber.rounded(unscaled, divisor, mode).map { (integer: BigInteger) -> BigDecimalNumber in
      BigDecimalNumber(integer, scale: scale)
    }
  }

  /// Returns the number rounded to so many digits, 0 for no limit; nil where the mode forbids it.
  package func rounded(to precision: Int, _ mode: Mode) -> BigDecimalNumber? {
    var result: BigDecimalNumber = self
    while precision > 0, result.precision > precision {
      guard let next: BigDecimalNumber = result.scaled(to: result.scale - (result.precision - precision), mode) else { return nil }
      result = next
    }
    return result
  }

  /// Returns the quotient rounded to so many digits, with as few zeros at its end as the preferred scale allows.
  package func divided(by other: BigDecimalNumber, precision: Int, _ mode: Mode) -> BigDecimalNumber? {
    let preferred: Int = scale - other.scale
    if other.unscaled.isZero { return nil }
    if unscaled.isZero { return BigDecimalNumber(.zero, scale: max(-(1 << 30), min(preferred, 1 << 30))) }
    let extra: Int = max(0, precision + 3 + other.precision - self.precision)
    guard let (quotient, rest) = (unscaled * .powerOfTen(extra)).divided(by: other.unscaled) else { return nil }
    var exact = BigDecimalNumber(quotient, scale: preferred + extra)
    if !rest.isZero {
      let sign = BigInteger(unscaled.isNegative != other.unscaled.isNegative ? -1 : 1)
      exact = BigDecimalNumber(quotient * BigInteger(10) + sign, scale: exact.scale + 1)
    }
    return exact.rounded(to: precision, mode)?.stripped(downTo: preferred)
  }

  /// Returns the quotient with a scale; nil for a division by zero or where the mode forbids it.
  package func divided(by other: BigDecimalNumber, scale: Int, _ mode: Mode) -> BigDecimalNumber? {
    let shift: Int = scale + other.scale - self.scale
    let dividend: BigInteger = shift >= 0 ? unscaled * .powerOfTen(shift) : unscaled
    let divisor: BigInteger = shift >= 0 ? other.unscaled : other.unscaled * .powerOfTen(-shift)
    return BigDecimalNumber.rounded(dividend, divisor, mode).map { (integer: BigInteger) -> BigDecimalNumber in
      BigDecimalNumber(integer, scale: scale)
    }
  }

  /// Returns the whole part of the quotient, or nil for a division by zero.
  package func wholeQuotient(by other: BigDecimalNumber) -> BigDecimalNumber? {
    guard !other.unscaled.isZero, let whole: BigDecimalNumber = divided(by: other, scale: 0, .down) else { return nil }
    let preferred: Int = scale - other.scale
    return preferred >= 0 ? BigDecimalNumber(whole.raised(to: preferred), scale: preferred) : whole.stripped(downTo: preferred)
  }

  /// Returns the number without zeros at its end, down to a scale.
  package func stripped(downTo least: Int = Int.min) -> BigDecimalNumber {
    if unscaled.isZero { return BigDecimalNumber(.zero, scale: least == Int.min ? 0 : least) }
    var result: BigDecimalNumber = self
    let ten = BigInteger(10)
    while result.scale > least, result.unscaled.isEven, let (quotient, rest) = result.unscaled.divided(by: ten), rest.isZero {
      result = BigDecimalNumber(quotient, scale: result.scale - 1)
    }
    return result
  }

  /// The whole part.
  package var integer: BigInteger { scaled(to: 0, .down)?.unscaled ?? .zero }

  /// `true` iff there is no fractional part.
  package var isWhole: Bool { scale <= 0 || stripped().scale <= 0 }
}
