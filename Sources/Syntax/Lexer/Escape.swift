/// One backslash sequence of a character or string literal.
enum Escape {
  /// A sequence that stands for a UTF-16 unit and ends before `end`.
  case unit(UInt16, end: Int)
  /// No sequence begins with the character at `offset`.
  case invalid(offset: Int)
  /// `\u` without four digits; the digits were to begin at `offset`.
  case invalidUnicode(offset: Int)
  /// An octal number; the backslash is at `offset`.
  case octal(value: Int, offset: Int)

  /// Reads the sequence whose backslash is at `start`.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> Escape {
    guard start + 1 < limit else { return .invalid(offset: start + 1) }
    let end = start + 2
    switch bytes[start + 1] {
    case 0x62: return .unit(8, end: end)
    case 0x74: return .unit(9, end: end)
    case 0x6E: return .unit(10, end: end)
    case 0x66: return .unit(12, end: end)
    case 0x72: return .unit(13, end: end)
    case 0x22: return .unit(0x22, end: end)
    case 0x27: return .unit(0x27, end: end)
    case 0x5C: return .unit(0x5C, end: end)
    case 0x75: return readUnicode(bytes, from: end, limit: limit)
    case 0x30...0x37: return readOctal(bytes, at: start, limit: limit)
    default: return .invalid(offset: start + 1)
    }
  }

  /// Reads the digits of `\u`; further letters `u` may stand before them.
  private static func readUnicode(_ bytes: [UInt8], from start: Int, limit: Int) -> Escape {
    var index = start
    while index < limit && bytes[index] == 0x75 { index += 1 }
    let first = index
    var value = 0
    while index < first + 4 {
      let digit = index < limit ? ASCII.digit(bytes[index], base: 16) : -1
      guard digit >= 0 else { return .invalidUnicode(offset: first) }
      value = value << 4 | digit
      index += 1
    }
    return .unit(UInt16(truncatingIfNeeded: value), end: index)
  }

  /// Reads up to three octal digits.
  private static func readOctal(_ bytes: [UInt8], at start: Int, limit: Int) -> Escape {
    var index = start + 1
    var value = 0
    let most = bytes[index] <= 0x33 ? 3 : 2
    while index < limit && index - start <= most && bytes[index] >= 0x30 && bytes[index] <= 0x37 {
      value = value * 8 + Int(bytes[index]) - 0x30
      index += 1
    }
    return .octal(value: value, offset: start)
  }
}

/// The text of a literal after its backslash sequences were processed.
struct UnescapedText {
  /// The UTF-8 text.
  private(set) var bytes: [UInt8] = []
  /// A high surrogate that waits for its low one.
  private var highSurrogate: UInt16?
  /// True iff a surrogate without its partner was found.
  private(set) var hasLoneSurrogate = false

  /// Reads the text between the offsets, or returns nil at an invalid sequence.
  ///
  /// With `unicodeOnly` the only sequences are `\uXXXX`, as between triple quotes.
  init?(_ source: [UInt8], from start: Int, to end: Int, unicodeOnly: Bool = false) {
    bytes.reserveCapacity(end - start)
    var index = start
    while index < end {
      let byte = source[index]
      guard byte == 0x5C else {
        append(byte)
        index += 1
        continue
      }
      if unicodeOnly && !(index + 1 < end && source[index + 1] == 0x75) {
        append(byte)
        index += 1
        if index < end && source[index] == 0x5C {
          append(0x5C)
          index += 1
        }
        continue
      }
      guard case .unit(let unit, let next) = Escape.read(source, at: index, limit: end) else { return nil }
      append(unit: unit)
      index = next
    }
    if highSurrogate != nil { hasLoneSurrogate = true }
  }

  /// The text as a string; a lone surrogate is left out.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a byte of the source.
  private mutating func append(_ byte: UInt8) {
    if highSurrogate != nil {
      hasLoneSurrogate = true
      highSurrogate = nil
    }
    bytes.append(byte)
  }

  /// Adds a UTF-16 unit, joining surrogates to one character.
  private mutating func append(unit: UInt16) {
    if let high = highSurrogate {
      highSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        append(scalar: 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)))
        return
      }
      hasLoneSurrogate = true
    }
    switch unit & 0xFC00 {
    case 0xD800: highSurrogate = unit
    case 0xDC00: hasLoneSurrogate = true
    default: append(scalar: UInt32(unit))
    }
  }

  /// Adds a character that is not a surrogate.
  private mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
