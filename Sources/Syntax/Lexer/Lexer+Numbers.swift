extension Lexer {
  /// Reads a number that begins with a digit.
  mutating func readNumber() {
    token.base = 10
    token.textStart = position
    if bytes[position] == 0x30 {
      switch byte(position + 1) {
      case 0x78, 0x58: token.base = 16
      case 0x62, 0x42: token.base = 2
      default: break
      }
      if token.base != 10 {
        position += 2
        token.textStart = position
        let first = byte(position)
        if first != 0x5F && ASCII.digit(first, base: Int(token.base)) < 0 {
          failNumber(Diagnostic.invalidNumber)
          return
        }
      }
    }
    let base = Int(token.base)
    while byte(position) == 0x5F || ASCII.digit(byte(position), base: base) >= 0 { position += 1 }
    guard checkLastSeparator() else { return }
    if base == 10 && byte(position) == 0x2E && ASCII.digit(byte(position + 1), base: 10) >= 0 {
      position += 1
      readFraction()
    } else {
      readNumberSuffix()
    }
  }

  /// Reads `.5`; the dot is at `position`.
  mutating func readFractionAlone() {
    token.base = 10
    token.textStart = position
    position += 1
    readFraction()
  }

  /// Reads what may follow the digits of an integer.
  private mutating func readNumberSuffix() {
    switch byte(position) {
    case 0x65, 0x45, 0x66, 0x46, 0x64, 0x44: readFraction()
    case 0x6C, 0x4C:
      token.kind = .long
      token.textEnd = position
      position += 1
    default:
      token.kind = .integer
      token.textEnd = position
      checkNoLetter()
    }
  }

  /// Reads digits after the dot, exponent and suffix of a floating point number.
  private mutating func readFraction() {
    readDecimalDigits()
    guard checkLastSeparator() else { return }
    if byte(position) == 0x65 || byte(position) == 0x45 {
      var ahead = position + 1
      if byte(ahead) == 0x2B || byte(ahead) == 0x2D { ahead += 1 }
      if ASCII.digit(byte(ahead), base: 10) >= 0 || byte(ahead) == 0x5F {
        position = ahead
        if byte(position) == 0x5F {
          fail(.illegalSeparator(at: SourceRange(start: position, end: position + 1)))
          return
        }
        readDecimalDigits()
        guard checkLastSeparator() else { return }
      }
    }
    token.textEnd = position
    token.kind = .double
    switch byte(position) {
    case 0x64, 0x44: position += 1
    case 0x66, 0x46:
      position += 1
      token.kind = .float
    default: break
    }
    checkNoLetter()
  }

  /// Skips decimal digits and separators.
  private mutating func readDecimalDigits() {
    while byte(position) == 0x5F || ASCII.digit(byte(position), base: 10) >= 0 { position += 1 }
  }

  /// Reports a letter right behind a number.
  private mutating func checkNoLetter() {
    if position < bytes.count && nameContinues() { failNumber(Diagnostic.invalidNumber) }
  }

  /// Reports a separator that no digit follows; returns false then.
  private mutating func checkLastSeparator() -> Bool {
    guard position > token.textStart && bytes[position - 1] == 0x5F else { return true }
    fail(.illegalSeparator(at: SourceRange(start: position - 1, end: position)))
    return false
  }

  /// Reports an error of the number that begins at the current token.
  private mutating func failNumber(_ make: (SourceRange) -> Diagnostic) {
    fail(make(SourceRange(start: token.start, end: position)))
  }
}
