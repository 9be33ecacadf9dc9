/// The classes of the 128 ASCII bytes.
enum ASCII {
  /// What a byte can begin.
  enum Class {
    case letter, digit, `operator`, punctuation, other
  }

  /// Returns what a token that begins with `byte` is.
  @inline(__always)
  static func classes(of byte: UInt8) -> Class {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x24, 0x5F: .letter
    case 0x30...0x39: .digit
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x3B, 0x2E, 0x22, 0x27, 0x60: .punctuation
    default: isOperator(byte) ? .operator : .other
    }
  }

  /// Returns true iff `byte` can be part of an operator.
  @inline(__always)
  static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7E, 0x21, 0x40, 0x23, 0x25, 0x5E, 0x2A, 0x2B, 0x2D, 0x3C, 0x3E, 0x3F, 0x3A, 0x3D, 0x26, 0x7C, 0x2F, 0x5C: true
    default: false
    }
  }

  /// Returns true iff `byte` can stand inside a name: letters, digits and `$`, but not `_`.
  @inline(__always)
  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x24: true
    default: false
    }
  }

  /// Returns the value of `byte` as a digit, or -1.
  @inline(__always)
  static func digit(_ byte: UInt8, base: Int) -> Int {
    var value: Int
    switch byte {
    case 0x30...0x39: value = Int(byte) - 0x30
    case 0x61...0x66: value = Int(byte) - 0x57
    case 0x41...0x46: value = Int(byte) - 0x37
    default: value = -1
    }
    if value >= base { value = -1 }
    return value
  }
}

extension Unicode.Scalar {
  /// True iff a name may begin with the character, as Java's isUnicodeIdentifierStart says.
  var startsScalaName: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: true
    default: false
    }
  }

  /// True iff the character may stand inside a name, as Java's isUnicodeIdentifierPart says.
  var continuesScalaName: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .decimalNumber, .spacingMark, .nonspacingMark, .format: true
    default: startsScalaName
    }
  }

  /// True iff the character is a symbol that operators are made of.
  var isScalaOperator: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .otherSymbol: true
    default: false
    }
  }

  /// True iff an operator that begins with the character has the precedence of letters.
  var isScalaLetter: Bool {
    if value == 0x24 || value == 0x5F { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .letterNumber: return true
    default: return false
    }
  }
}

extension Lexer {
  /// Returns the character at `index`, which is inside the text, and its length in bytes.
  func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first)
    if length > 1 {
      value &= 0x7F >> UInt32(length)
      for offset in 1..<length { value = value << 6 | UInt32(byte(index + offset) & 0x3F) }
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
