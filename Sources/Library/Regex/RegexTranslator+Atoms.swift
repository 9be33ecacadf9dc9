extension RegexTranslator {
  /// The characters that end a line, inside a class.
  private var lineEnds: String {
    flags.contains(.unixLines) ? "\\n" : isASCII ? "\\n\\r" : "\\n\\r\\x{85}\\x{2028}\\x{2029}"
  }

  /// `.`
  var anyCharacter: String { flags.contains(.dotAll) ? "(?s:.)" : "[^" + lineEnds + "]" }

  /// `^`
  var lineStart: String {
    guard flags.contains(.multiline) else { return "\\A" }
    if flags.contains(.unixLines) { return "(?:(?:\\A|(?<=\\n))(?!\\z))" }
    return "(?:(?:\\A|(?<=[" + lineEnds + "])(?<!\\r(?=\\n)))(?!\\z))"
  }

  /// `$`, `\Z`
  func lineEnd(isMultiline: Bool) -> String {
    if flags.contains(.unixLines) { return isMultiline ? "(?=\\n|\\z)" : "(?=\\n?\\z)" }
    if isMultiline { return "(?:(?=[" + lineEnds + "]|\\z)(?!(?<=\\r)\\n))" }
    return "(?:(?=(?:\\r\\n|[" + lineEnds + "])?\\z)(?!(?<=\\r)\\n))"
  }

  /// A character that stands for itself.
  func literal(_ point: UInt32) -> String {
    let isCaseless: Bool = flags.contains(.ignoreCase)
    if point < 0x80 {
      let letter: UInt32 = point | 0x20
      if letter >= 0x61, letter <= 0x7A {
        let lower = String(Unicode.Scalar(UInt8(letter)))
        return isCaseless ? "[" + lower + lower.uppercased() + "]" : String(Unicode.Scalar(UInt8(point)))
      }
      if point >= 0x30, point <= 0x39 { return String(Unicode.Scalar(UInt8(point))) }
      if point < 0x20 || point == 0x7F { return RegexTranslator.hexadecimal(point) }
      return "\\" + String(Unicode.Scalar(UInt8(point)))
    }
    if isCaseless, flags.contains(.unicodeCase) { return "(?i:" + RegexTranslator.hexadecimal(point) + ")" }
    return RegexTranslator.hexadecimal(point)
  }

  /// A character by its number.
  static func hexadecimal(_ point: UInt32) -> String { "\\x{" + String(point, radix: 16) + "}" }

  /// Translates an escape outside a class; false iff it was a quotation, whose last character took its own quantifier.
  mutating func escape() throws(RegexFailure) -> Bool {
    let start: Int = cursor
    cursor += 1
    guard let letter: UInt32 = peek() else { throw failure("Unexpected internal error", at: start + 1) }
    switch letter {
    case 0x51: return try quotation()
    case 0x62:
      cursor += 1
      if peek() == 0x7B { throw unsupported("\\b{g}") }
      output += wordBorder(isNegated: false)
    case 0x42:
      cursor += 1
      output += wordBorder(isNegated: true)
    case 0x41, 0x7A, 0x47, 0x52, 0x58:
      cursor += 1
      output += "\\" + String(Unicode.Scalar(UInt8(letter)))
    case 0x5A:
      cursor += 1
      output += lineEnd(isMultiline: false)
    case 0x6B:
      cursor += 1
      guard take("<") else { throw failure("\\k is not followed by '<' for named capturing group") }
      let name: String = try groupName()
      guard let number: Int = groupNames[name] else { throw failure("named capturing group <" + name + "> does not exist") }
      output += backReference(number)
    case 0x31...0x39: output += backReference(takeReference())
    default:
      if let set: String = try classEscape() { output += "[" + set + "]" } else { output += literal(try characterEscape()) }
    }
    return true
  }

  /// Translates `\Q…\E`; the caller's quantifier applies to its last character.
  private mutating func quotation() throws(RegexFailure) -> Bool {
    cursor += 1
    var isEmpty = true
    while let point: UInt32 = next() {
      if point == 0x5C, peek() == 0x45 {
        cursor += 1
        return !isEmpty
      }
      output += literal(point)
      isEmpty = false
    }
    return !isEmpty
  }

  /// Takes the number of a back reference: more digits as long as there is such a group.
  private mutating func takeReference() -> Int {
    var number = 0
    while let point: UInt32 = peek(), point >= 0x30, point <= 0x39 {
      let longer: Int = number * 10 + Int(point - 0x30)
      if number > 0, longer > totalGroups { break }
      number = longer
      cursor += 1
    }
    return number
  }

  /// A back reference; one to a group that does not exist never matches.
  private func backReference(_ number: Int) -> String {
    if number > totalGroups { return "(?!)" }
    let reference: String = "\\g{" + String(number) + "}"
    return flags.contains(.ignoreCase) ? "(?i:" + reference + ")" : reference
  }

  /// `\b`, `\B`: Java's words are of Unicode's letters and digits there, unlike those of `\w`.
  private func wordBorder(isNegated: Bool) -> String {
    if isASCII { return isNegated ? "\\B" : "\\b" }
    let word = "[\\p{L}\\p{Nd}\\p{Mn}_]"
    if isNegated { return "(?:(?<=" + word + ")(?=" + word + ")|(?<!" + word + ")(?!" + word + "))" }
    return "(?:(?<=" + word + ")(?!" + word + ")|(?<!" + word + ")(?=" + word + "))"
  }

  /// Takes an escape that stands for one character, after its backslash.
  mutating func characterEscape() throws(RegexFailure) -> UInt32 {
    let start: Int = cursor
    guard let letter: UInt32 = next() else { throw failure("Unexpected internal error") }
    switch letter {
    case 0x74: return 9
    case 0x6E: return 10
    case 0x72: return 13
    case 0x66: return 12
    case 0x61: return 7
    case 0x65: return 27
    case 0x63:
      guard let control: UInt32 = next() else { throw failure("Illegal control escape sequence") }
      return control ^ 64
    case 0x30: return try octal()
    case 0x78: return try hexadecimalEscape()
    case 0x75: return try unicodeEscape()
    case 0x4E: throw unsupported("\\N{…}")
    default:
      let isLetter: Bool = (letter | 0x20) >= 0x61 && (letter | 0x20) <= 0x7A && letter < 0x80
      if isLetter { throw failure("Illegal/unsupported escape sequence", at: start) }
      return letter
    }
  }

  /// Takes the digits of `\0n`.
  private mutating func octal() throws(RegexFailure) -> UInt32 {
    var number: UInt32?
    var count = 0
    while count < 3, let point: UInt32 = peek(), point >= 0x30, point <= 0x37 {
      if count == 2, (number ?? 0) > 31 { break }
      number = (number ?? 0) * 8 + point - 0x30
      cursor += 1
      count += 1
    }
    guard let number: UInt32 else { throw failure("Illegal octal escape sequence") }
    return number
  }

  /// Takes so many hexadecimal digits.
  private mutating func hexadecimalDigits(_ count: Int) -> UInt32? {
    var number: UInt32 = 0
    for _ in 0..<count {
      guard let point: UInt32 = peek(), let digit: UInt32 = RegexTranslator.worth(point) else { return nil }
      number = number << 4 | digit
      cursor += 1
    }
    return number
  }

  /// The worth of a hexadecimal digit.
  private static func worth(_ point: UInt32) -> UInt32? {
    switch point {
    case 0x30...0x39: point - 0x30
    case 0x41...0x46: point - 0x41 + 10
    case 0x61...0x66: point - 0x61 + 10
    default: nil
    }
  }

  /// Takes `hh` or `{h…h}` of `\x`.
  private mutating func hexadecimalEscape() throws(RegexFailure) -> UInt32 {
    if take("{") {
      var number: UInt32 = 0
      var count = 0
      while let point: UInt32 = peek(), let digit: UInt32 = RegexTranslator.worth(point), number < 0x110000 {
        number = number << 4 | digit
        count += 1
        cursor += 1
      }
      guard count > 0, take("}") else { throw failure("Unclosed hexadecimal escape sequence") }
      if number > 0x10FFFF { throw failure("Hexadecimal codepoint is too big") }
      return number
    }
    guard let number: UInt32 = hexadecimalDigits(2) else { throw failure("Illegal hexadecimal escape sequence") }
    return number
  }

  /// Takes `hhhh` of `\u`, and a second one that makes a surrogate pair with it.
  private mutating func unicodeEscape() throws(RegexFailure) -> UInt32 {
    guard let number: UInt32 = hexadecimalDigits(4) else { throw failure("Illegal Unicode escape sequence") }
    guard number & 0xFC00 == 0xD800, peek() == 0x5C, peek(1) == 0x75 else { return number }
    let start: Int = cursor
    cursor += 2
    guard let low: UInt32 = hexadecimalDigits(4), low & 0xFC00 == 0xDC00 else {
      cursor = start
      return number
    }
    return 0x10000 + (number & 0x3FF) << 10 + (low & 0x3FF)
  }
}
