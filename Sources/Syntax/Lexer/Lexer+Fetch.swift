extension Lexer {
  /// Reads the token at `position`, skipping blanks and comments before it.
  mutating func fetch() {
    skipTrivia()
    guard failure == nil else { return }
    token.start = position
    guard position < bytes.count else {
      token.end = position
      token.kind = .eof
      return
    }
    let byte = bytes[position]
    switch ASCII.classes(of: byte) {
    case .letter: readName()
    case .digit: readNumber()
    case .operator: readOperator()
    case .punctuation: readPunctuation(byte)
    case .other: readOther()
    }
    token.end = position
  }

  /// Reads a token that begins with a bracket, a quote or a separator.
  private mutating func readPunctuation(_ byte: UInt8) {
    switch byte {
    case 0x28: readSingle(.leftParen)
    case 0x29: readSingle(.rightParen)
    case 0x5B: readSingle(.leftBracket)
    case 0x5D: readSingle(.rightBracket)
    case 0x7B: readSingle(.leftBrace)
    case 0x7D: readSingle(.rightBrace)
    case 0x2C: readSingle(.comma)
    case 0x3B: readSingle(.semicolon)
    case 0x2E:
      let next = self.byte(position + 1)
      if next >= 0x30 && next <= 0x39 { readFractionAlone() } else { readSingle(.dot) }
    case 0x22:
      if token.kind == .interpolationID { openInterpolation() } else { readString() }
    case 0x27: readCharacterOrSymbol()
    default: readBackquoted()
    }
  }

  /// Reads a token of one byte.
  @inline(__always)
  private mutating func readSingle(_ kind: TokenKind) {
    position += 1
    token.kind = kind
  }

  /// Reads a token that begins with a byte outside ASCII or with one that is not allowed.
  private mutating func readOther() {
    let (scalar, length) = scalar(at: position)
    switch scalar {
    case "⇒":
      position += length
      token.kind = .arrow
    case "←":
      position += length
      token.kind = .leftArrow
    default:
      if scalar.startsScalaName {
        readName()
      } else if scalar.isScalaOperator {
        readOperator()
      } else {
        fail(.illegalCharacter(scalar, at: SourceRange(start: position, end: position + length)))
      }
    }
  }

  /// Skips blanks and comments, noting line breaks and the last documentation comment.
  mutating func skipTrivia() {
    token.followsLineBreak = false
    token.documentationStart = 0
    token.documentationEnd = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A, 0x0C:
        position += 1
        noteLineBreak()
      case 0x2F:
        let next = byte(position + 1)
        if next == 0x2F {
          skipLineComment()
        } else if next == 0x2A {
          skipBlockComment()
        } else {
          return
        }
      default: return
      }
    }
  }

  /// Notes that a line begins at `position`.
  @inline(__always)
  private mutating func noteLineBreak() {
    token.followsLineBreak = true
    token.lineStart = position
  }

  /// Skips to the end of the line.
  private mutating func skipLineComment() {
    while position < bytes.count && bytes[position] != 0x0A && bytes[position] != 0x0D { position += 1 }
  }

  /// Skips a comment with the comments inside it.
  private mutating func skipBlockComment() {
    let start = position
    var depth = 1
    position += 2
    if byte(position) == 0x2A && byte(position + 1) == 0x2F {
      position += 2
      return
    }
    while depth > 0 {
      guard position < bytes.count else {
        fail(.unclosedComment(at: SourceRange(start: start, end: bytes.count)), isIncomplete: true)
        return
      }
      let byte = bytes[position]
      let next = self.byte(position + 1)
      if byte == 0x2F && next == 0x2A {
        depth += 1
        position += 2
      } else if byte == 0x2A && next == 0x2F {
        depth -= 1
        position += 2
      } else {
        position += 1
        if byte == 0x0A || byte == 0x0C { noteLineBreak() }
      }
    }
    if bytes[start + 2] == 0x2A {
      token.documentationStart = start
      token.documentationEnd = position
    }
  }
}
