/// The texts of floating-point numbers, as `Double.toString` and `Float.toString` of Java 17 give them.
///
/// Java 17 does not always find the shortest text (2.0E-3 is 0.002, but 2^-44 is 5.684341886080802E-14), so its algorithm
/// (jdk.internal.math.FloatingDecimal) is followed step by step, with its estimates and its asymmetric stopping tests.
package enum NumberText {
  /// Appends the text of a double.
  package static func append(_ number: Double, to bytes: inout [UInt8]) {
    if number.isNaN { return Text.append("NaN", to: &bytes) }
    if number.sign == .minus { bytes.append(45) }
    if number.isInfinite { return Text.append("Infinity", to: &bytes) }
    let bits: UInt64 = number.bitPattern
    var fraction: UInt64 = bits & 0x000F_FFFF_FFFF_FFFF
    var exponent = Int(bits >> 52 & 0x7FF)
    var significant = 53
    if exponent == 0 {
      if fraction == 0 { return Text.append("0.0", to: &bytes) }
      let zeros: Int = fraction.leadingZeroBitCount
      fraction <<= UInt64(zeros - 11)
      exponent = 1 - (zeros - 11)
      significant = 64 - zeros
    } else {
      fraction |= 1 << 52
    }
    var digits = DecimalDigits()
    digits.develop(exponent: exponent - 1023, fraction: fraction, significantBits: significant)
    digits.append(to: &bytes)
  }

  /// Appends the text of a float.
  package static func append(_ number: Float, to bytes: inout [UInt8]) {
    if number.isNaN { return Text.append("NaN", to: &bytes) }
    if number.sign == .minus { bytes.append(45) }
    if number.isInfinite { return Text.append("Infinity", to: &bytes) }
    let bits: UInt32 = number.bitPattern
    var fraction: UInt32 = bits & 0x007F_FFFF
    var exponent = Int(bits >> 23 & 0xFF)
    var significant = 24
    if exponent == 0 {
      if fraction == 0 { return Text.append("0.0", to: &bytes) }
      let zeros: Int = fraction.leadingZeroBitCount
      fraction <<= UInt32(zeros - 8)
      exponent = 1 - (zeros - 8)
      significant = 32 - zeros
    } else {
      fraction |= 1 << 23
    }
    var digits = DecimalDigits()
    digits.develop(exponent: exponent - 127, fraction: UInt64(fraction) << 29, significantBits: significant)
    digits.append(to: &bytes)
  }

  /// The text of a double.
  package static func text(_ number: Double) -> String {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a float.
  package static func text(_ number: Float) -> String {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The decimal digits that Java shows of a positive finite double and the place of the point: 0.d1d2d3… × 10^exponent.
  package static func digits(of number: Double) -> (digits: [UInt8], exponent: Int) {
    var bytes: [UInt8] = []
    append(number.magnitude, to: &bytes)
    var digits: [UInt8] = []
    var exponent = 0
    var scale = 0
    var sawPoint = false
    var index = 0
    while index < bytes.count, bytes[index] != 69 {
      if bytes[index] == 46 {
        sawPoint = true
      } else {
        digits.append(bytes[index])
        if !sawPoint { exponent += 1 }
      }
      index += 1
    }
    if index < bytes.count { scale = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)) ?? 0 }
    while digits.count > 1, digits.first == 48 {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == 48 { digits.removeLast() }
    return (digits: digits, exponent: exponent + scale)
  }
}
