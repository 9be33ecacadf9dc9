extension NumberParsing {
  /// `Double.parseDouble`: surrounding blanks are trimmed; decimal and hexadecimal forms, NaN, Infinity, a trailing d or f.
  package static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let literal = FloatingLiteral(bytes) else { return nil }
    if let special: Double = literal.special { return special }
    if literal.isExact, literal.mantissa < 1 << 53, let power: Double = powerOfTen(literal.exponent) {
      let number = Double(literal.mantissa)
      return literal.signed(literal.exponent < 0 ? number / power : number * power)
    }
    return Double(literal.swiftText)
  }

  /// `Double.parseDouble`.
  package static func double(_ string: StringObject) -> Double? { string.withBytes { double($0) } }

  /// `Float.parseFloat`, rounded once from the decimal digits.
  package static func float(_ bytes: UnsafeBufferPointer<UInt8>) -> Float? {
    guard let literal = FloatingLiteral(bytes) else { return nil }
    if let special: Double = literal.special { return Float(special) }
    return Float(literal.swiftText)
  }

  /// `Float.parseFloat`.
  package static func float(_ string: StringObject) -> Float? { string.withBytes { float($0) } }

  /// 10 to the size of an exponent, where that is exact in a double.
  private static func powerOfTen(_ exponent: Int) -> Double? {
    let size: Int = abs(exponent)
    return size < exactPowers.count ? exactPowers[size] : nil
  }

  /// The powers of ten that a double holds exactly.
  private static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// The pieces of a floating-point number's text in Java's grammar.
private struct FloatingLiteral {
  /// NaN or an infinity with its sign; nil for digits.
  private(set) var special: Double?
  /// The digits without the point, as far as they fit.
  private(set) var mantissa: UInt64 = 0
  /// The power of ten (of two for hexadecimal digits) that the mantissa is scaled by.
  private(set) var exponent = 0
  /// `true` iff `mantissa` and `exponent` say all.
  private(set) var isExact = true
  /// The text in a form that Swift's parsers accept.
  private(set) var swiftText = ""
  /// `true` iff a minus sign stands before it.
  private var isNegative = false

  /// Takes a text to pieces, or fails where Java throws NumberFormatException.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var low = 0
    var high: Int = text.count
    while low < high, text[low] <= 32 { low += 1 }
    while high > low, text[high - 1] <= 32 { high -= 1 }
    let begin: Int = low
    if low < high, text[low] == 45 || text[low] == 43 {
      isNegative = text[low] == 45
      low += 1
    }
    guard low < high else { return nil }
    let rest = UnsafeBufferPointer(rebasing: text[low..<high])
    if FloatingLiteral.matches(rest, "NaN") {
      special = .nan
    } else if FloatingLiteral.matches(rest, "Infinity") {
      special = isNegative ? -Double.infinity : .infinity
    } else if rest.count > 2, rest[0] == 48, rest[1] | 32 == 120 {
      guard FloatingLiteral.isHexadecimal(rest) else { return nil }
      isExact = false
      swiftText = FloatingLiteral.text(text, begin, high)
    } else {
      guard parseDecimal(rest) else { return nil }
      if !isExact || mantissa >= 1 << 24 || abs(exponent) > 10 { swiftText = FloatingLiteral.text(text, begin, high) }
      if swiftText.isEmpty { swiftText = (isNegative ? "-" : "") + String(mantissa) + "e" + String(exponent) }
    }
  }

  /// The number with the text's sign.
  func signed(_ number: Double) -> Double { isNegative ? -number : number }

  /// Whether the bytes are this word.
  private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// The bytes from one index up to another without the type letter at the end.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ until: Int) -> String {
    var end: Int = until
    if isTypeLetter(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[from..<end], as: UTF8.self)
  }

  /// Whether a byte is one of d, D, f, F.
  private static func isTypeLetter(_ byte: UInt8) -> Bool { byte | 32 == 100 || byte | 32 == 102 }

  /// Reads digits, point, digits, exponent, type letter.
  private mutating func parseDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var digits = 0
    var afterPoint = 0
    var sawPoint = false
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      if byte == 46, !sawPoint {
        sawPoint = true
      } else if byte >= 48, byte <= 57 {
        digits += 1
        if mantissa < 900_000_000_000_000_000 {
          mantissa = mantissa &* 10 &+ UInt64(byte &- 48)
          if sawPoint { afterPoint += 1 }
        } else {
          isExact = false
        }
      } else {
        break
      }
      index += 1
    }
    if digits == 0 { return false }
    exponent = -afterPoint
    if index < bytes.count, bytes[index] | 32 == 101 {
      guard let end: Int = parseExponent(bytes, index + 1) else { return false }
      index = end
    }
    if index < bytes.count, FloatingLiteral.isTypeLetter(bytes[index]) { index += 1 }
    return index == bytes.count
  }

  /// Reads the exponent behind the letter e and returns where it ends.
  private mutating func parseExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index: Int = start
    var isDown = false
    if index < bytes.count, bytes[index] == 45 || bytes[index] == 43 {
      isDown = bytes[index] == 45
      index += 1
    }
    let first: Int = index
    var size = 0
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
      if size < 100_000 { size = size * 10 + Int(bytes[index] - 48) }
      index += 1
    }
    if index == first { return nil }
    exponent += isDown ? -size : size
    return index
  }

  /// Whether the bytes are `0x`, digits with at most one point, and a binary exponent.
  private static func isHexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 2
    var digits = 0
    var sawPoint = false
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      let isDigit: Bool = (byte >= 48 && byte <= 57) || (byte | 32 >= 97 && byte | 32 <= 102)
      if isDigit { digits += 1 } else if byte == 46, !sawPoint { sawPoint = true } else { break }
      index += 1
    }
    guard digits > 0, index < bytes.count, bytes[index] | 32 == 112 else { return false }
    index += 1
    if index < bytes.count, bytes[index] == 45 || bytes[index] == 43 { index += 1 }
    let first: Int = index
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    if index == first { return false }
    if index < bytes.count, isTypeLetter(bytes[index]) { index += 1 }
    return index == bytes.count
  }
}
