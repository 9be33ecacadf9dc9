import Compute

extension BigDecimalNumber {
  /// Java's `toString`: with a power of ten where the scale is negative or there are more than six zeros after the point.
  package var text: String {
    let digits: String = unscaled.magnitude.text(radix: 10)
    let sign: String = unscaled.isNegative ? "-" : ""
    if scale == 0 { return sign + digits }
    let exponent: Int = digits.utf8.count - 1 - scale
    if scale > 0, exponent >= -6 { return sign + BigDecimalNumber.pointed(digits, scale) }
    var mantissa: String = digits
    if digits.utf8.count > 1 { mantissa.insert(".", at: mantissa.index(after: mantissa.startIndex)) }
    return sign + mantissa + (exponent == 0 ? "" : "E" + (exponent > 0 ? "+" : "") + String(exponent))
  }

  /// Java's `toPlainString`: without a power of ten.
  package var plainText: String {
    let digits: String = unscaled.magnitude.text(radix: 10)
    let sign: String = unscaled.isNegative ? "-" : ""
    if scale > 0 { return sign + BigDecimalNumber.pointed(digits, scale) }
    return unscaled.isZero ? "0" : sign + digits + String(repeating: "0", count: -scale)
  }

  /// The digits with a point before the last so many.
  private static func pointed(_ digits: String, _ scale: Int) -> String {
    let padded: String = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    let split: String.Index = padded.index(padded.endIndex, offsetBy: -scale)
    return padded[..<split] + "." + padded[split...]
  }

  /// Reads a number: sign, digits with at most one point, power of ten; nil for any other text.
  package init?(_ text: some Sequence<UInt8>) {
    var digits: [UInt8] = []
    var scale = 0
    var hasPoint = false
    var hasDigits = false
    var rest: ArraySlice<UInt8> = Array(text)[...]
    if let sign: UInt8 = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits.append(sign)
      rest = rest.dropFirst()
    }
    while let byte: UInt8 = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte >= 0x30, byte <= 0x39 {
        digits.append(byte)
        hasDigits = true
        if hasPoint { scale += 1 }
      } else {
        return nil
      }
    }
    guard hasDigits else { return nil }
    if !rest.isEmpty {
      guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), power.magnitude < 1 << 31 else { return nil }
      scale -= power
    }
    guard let integer = BigInteger(digits, radix: 10) else { return nil }
    self.init(integer, scale: scale)
  }

  /// Makes the number that `Double.toString` shows.
  package init?(shown number: Double) {
    guard number.isFinite else { return nil }
    var bytes: [UInt8] = []
    NumberText.append(number, to: &bytes)
    self.init(bytes)
  }

  /// Makes exactly the number that a Double is.
  package init?(exactly number: Double) {
    guard number.isFinite else { return nil }
    if number == 0 {
      self.init(.zero, scale: 0)
      return
    }
    let exponent: Int = Int(number.exponent) - 52
    let significand = UInt64(Double(sign: .plus, exponent: 52, significand: number.significand))
    let zeros: Int = significand.trailingZeroBitCount
    var integer = BigInteger(unsigned: significand >> UInt64(zeros))
    let power: Int = exponent + zeros
    var scale = 0
    if power >= 0 {
      integer = integer.shiftedLeft(power)
    } else {
      integer = integer * BigInteger(5).power(-power)
      scale = -power
    }
    self.init(number.sign == .minus ? integer.negated : integer, scale: scale)
  }

  /// The nearest Double.
  package var double: Double {
    if scale == 0 { return unscaled.double }
    var bytes: [UInt8] = Array((unscaled.text(radix: 10) + "E" + String(-scale)).utf8)
    bytes.append(0)
    return NumberParsing.double(StringObject(Array(bytes.dropLast()))) ?? .nan
  }
}
