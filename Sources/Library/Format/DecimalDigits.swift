import Compute

/// A number above zero as decimal digits: 0.d₁d₂d₃… times ten to the power of `exponent`.
struct DecimalDigits {
  /// The digits, without leading zeros.
  var digits: [UInt8]
  /// The place of the point, counted from before the first digit.
  var exponent: Int

  /// The digits that `Double.toString` shows.
  init(_ number: Double) {
    var text: [UInt8] = []
    NumberText.append(number.magnitude, to: &text)
    digits = []
    exponent = 0
    var isAfterPoint = false
    var index = 0
    while index < text.count, text[index] != UInt8(ascii: "E") {
      if text[index] == UInt8(ascii: ".") {
        isAfterPoint = true
      } else if !digits.isEmpty || text[index] != UInt8(ascii: "0") {
        digits.append(text[index] - 0x30)
        if !isAfterPoint { exponent += 1 }
      } else if isAfterPoint {
        exponent -= 1
      }
      index += 1
    }
    if index < text.count, let power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) { exponent += power }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (digits, exponent) = ([0], 1) }
  }

  /// Makes digits.
  init(digits: [UInt8], exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The number rounded half up to so many digits; a negative count changes nothing, as in Java.
  func rounded(toDigits count: Int) -> DecimalDigits {
    if count < 0 || count >= digits.count { return self }
    if count == 0 {
      return digits[0] >= 5 ? DecimalDigits(digits: [1], exponent: exponent + 1) : DecimalDigits(digits: [0], exponent: exponent)
    }
    var kept: [UInt8] = Array(digits[0..<count])
    guard digits[count] >= 5 else { return DecimalDigits(digits: kept, exponent: exponent) }
    var index: Int = count - 1
    while index >= 0, kept[index] == 9 {
      kept[index] = 0
      index -= 1
    }
    if index < 0 { return DecimalDigits(digits: [1], exponent: exponent + 1) }
    kept[index] += 1
    return DecimalDigits(digits: kept, exponent: exponent)
  }

  /// The text with so many digits after the point.
  func fixed(_ precision: Int) -> String {
    let rounded: DecimalDigits = self.rounded(toDigits: exponent + precision)
    var text: [UInt8] = []
    func digit(_ place: Int) -> UInt8 { 0x30 + (place >= 0 && place < rounded.digits.count ? rounded.digits[place] : 0) }
    if rounded.exponent <= 0 { text.append(0x30) }
    for place in 0..<max(0, rounded.exponent) { text.append(digit(place)) }
    if precision > 0 {
      text.append(UInt8(ascii: "."))
      for place in 0..<precision { text.append(digit(rounded.exponent + place)) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text with one digit before and so many after the point, and the power of ten.
  func scientific(_ precision: Int) -> (mantissa: String, exponent: Int) {
    let rounded: DecimalDigits = self.rounded(toDigits: precision + 1)
    let isZero: Bool = rounded.digits == [0]
    var text: [UInt8] = [0x30 + (rounded.digits.first ?? 0)]
    if precision > 0 {
      text.append(UInt8(ascii: "."))
      for place in 1...precision { text.append(0x30 + (place < rounded.digits.count ? rounded.digits[place] : 0)) }
    }
    return (mantissa: String(decoding: text, as: UTF8.self), exponent: isZero ? 0 : rounded.exponent - 1)
  }
}
