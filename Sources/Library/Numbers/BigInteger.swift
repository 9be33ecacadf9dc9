/// A whole number of any size: sign and magnitude in 32-bit limbs, the least significant first.
package struct BigInteger: Hashable, Sendable {
  /// The limbs, without zeros at the end; none for zero.
  package private(set) var limbs: [UInt32]
  /// `true` iff the number is below zero.
  package private(set) var isNegative: Bool

  /// Zero.
  package static let zero = BigInteger(limbs: [], isNegative: false)
  /// One.
  package static let one = BigInteger(1)

  /// Makes a number of limbs, cutting zeros at the end.
  init(limbs: [UInt32], isNegative: Bool) {
    var limbs: [UInt32] = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.isNegative = isNegative && !limbs.isEmpty
  }

  /// Makes a number of a Long.
  package init(_ number: Int64) {
    let magnitude: UInt64 = number.magnitude
    self.init(limbs: [UInt32(truncatingIfNeeded: magnitude), UInt32(truncatingIfNeeded: magnitude >> 32)], isNegative: number < 0)
  }

  /// Makes a number of an unsigned word.
  package init(unsigned number: UInt64) {
    self.init(limbs: [UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number >> 32)], isNegative: false)
  }

  /// `true` iff the number is zero.
  package var isZero: Bool { limbs.isEmpty }
  /// The absolute value.
  package var magnitude: BigInteger { BigInteger(limbs: limbs, isNegative: false) }
  /// The number with the other sign.
  package var negated: BigInteger { BigInteger(limbs: limbs, isNegative: !isNegative) }
  /// -1, 0 or 1.
  package var signum: Int32 { isZero ? 0 : isNegative ? -1 : 1 }
  /// `true` iff two divides it.
  package var isEven: Bool { (limbs.first ?? 0) & 1 == 0 }

  /// Returns a negative number, zero or a positive number as the first is less than, equal to or greater than the second.
  package static func compare(_ left: BigInteger, _ right: BigInteger) -> Int32 {
    if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
    let order: Int32 = Magnitude.compare(left.limbs, right.limbs)
    return left.isNegative ? -order : order
  }

  /// Returns the sum.
  package static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if left.isNegative == right.isNegative {
      return BigInteger(limbs: Magnitude.sum(left.limbs, right.limbs), isNegative: left.isNegative)
    }
    switch Magnitude.compare(left.limbs, right.limbs) {
    case 0: return .zero
    case 1...: return BigInteger(limbs: Magnitude.difference(left.limbs, right.limbs), isNegative: left.isNegative)
    default: return BigInteger(limbs: Magnitude.difference(right.limbs, left.limbs), isNegative: right.isNegative)
    }
  }

  /// Returns the difference.
  package static func - (left: BigInteger, right: BigInteger) -> BigInteger { left + right.negated }

  /// Returns the product.
  package static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    BigInteger(limbs: Magnitude.product(left.limbs, right.limbs), isNegative: left.isNegative != right.isNegative)
  }

  /// Returns quotient and remainder of the division rounded toward zero, or nil for a division by zero.
  package func divided(by other: BigInteger) -> (quotient: BigInteger, remainder: BigInteger)? {
    if other.isZero { return nil }
    let (quotient, remainder) = Magnitude.quotient(limbs, other.limbs)
    return (
      quotient: BigInteger(limbs: quotient, isNegative: isNegative != other.isNegative),
      remainder: BigInteger(limbs: remainder, isNegative: isNegative)
    )
  }

  /// Returns the remainder that is not negative, for a modulus above zero.
  package func modulo(_ modulus: BigInteger) -> BigInteger {
    guard let rest: BigInteger = divided(by: modulus)?.remainder else { return .zero }
    return rest.isNegative ? rest + modulus : rest
  }

  /// Returns the power for an exponent that is not negative.
  package func power(_ exponent: Int) -> BigInteger {
    var result: BigInteger = .one
    var base: BigInteger = self
    var rest: Int = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * base }
      rest >>= 1
      if rest > 0 { base = base * base }
    }
    return result
  }

  /// Returns ten to the power of an exponent that is not negative.
  package static func powerOfTen(_ exponent: Int) -> BigInteger { BigInteger(10).power(exponent) }

  /// Returns the greatest common divisor.
  package static func gcd(_ left: BigInteger, _ right: BigInteger) -> BigInteger {
    var first: BigInteger = left.magnitude
    var second: BigInteger = right.magnitude
    while !second.isZero {
      let rest: BigInteger = first.divided(by: second)?.remainder ?? .zero
      first = second
      second = rest
    }
    return first
  }
}
