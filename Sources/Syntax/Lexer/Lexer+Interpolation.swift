extension Lexer {
  /// Reads the first text of an interpolated string; its quotes are at `position`.
  mutating func openInterpolation() {
    if byte(position + 1) == 0x22 {
      if byte(position + 2) == 0x22 {
        position += 3
        token.start += 3
        readStringPart(isTriple: true)
        if failure == nil { regions.append(contentsOf: [.stringPart, .string]) }
      } else {
        token.textStart = position + 1
        token.textEnd = position + 1
        position += 2
        token.kind = .string
      }
    } else {
      position += 1
      token.start += 1
      readStringPart(isTriple: false)
      if failure == nil { regions.append(.string) }
    }
  }

  /// Reads the text after an embedded expression.
  mutating func fetchStringPart() {
    token.start = position
    token.followsLineBreak = false
    let isTriple = regions.count >= 2 && regions[regions.count - 2] == .stringPart
    readStringPart(isTriple: isTriple)
    token.end = position
  }

  /// Reads text up to the next embedded expression, whose first token becomes pending, or up to the closing quotes.
  private mutating func readStringPart(isTriple: Bool) {
    token.textStart = position
    var hasEscapedQuote = false
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        if closesString(isTriple: isTriple) { return }
        position += 1
      case 0x5C where !isTriple:
        let next = byte(position + 1)
        hasEscapedQuote = hasEscapedQuote || next == 0x22
        position += next == 0x22 || next == 0x5C ? 2 : 1
      case 0x0A where !isTriple, 0x0D where !isTriple:
        fail(.unclosedInterpolation(hasEscapedQuote, at: SourceRange(start: token.start, end: position)))
        return
      case 0x24:
        if readEmbedded() { return }
      default: position += 1
      }
    }
    let range = SourceRange(start: token.start, end: bytes.count)
    if isTriple {
      fail(.unclosedTripleQuotes(at: range), isIncomplete: true)
    } else {
      fail(.unclosedInterpolation(hasEscapedQuote, at: range))
    }
  }

  /// Steps over the closing quotes at `position`, if they stand there.
  private mutating func closesString(isTriple: Bool) -> Bool {
    if isTriple {
      guard closesTripleQuotes() else { return false }
    } else {
      token.textEnd = position
      position += 1
    }
    token.kind = .string
    return true
  }

  /// Reads what follows the `$` at `position`; returns true iff the text ends there.
  private mutating func readEmbedded() -> Bool {
    let start = position
    let next = byte(position + 1)
    if next == 0x24 || next == 0x22 {
      position += 2
      return false
    }
    token.textEnd = start
    pending = Token()
    pending.start = start + 1
    pending.previousEnd = start
    if next == 0x7B {
      pending.kind = .leftBrace
      position += 2
    } else if next == 0x5F {
      pending.kind = .underscore
      position += 2
    } else if position + 1 < bytes.count && scalar(at: position + 1).0.startsScalaName {
      position += 1
      readEmbeddedName()
      pending.kind = Keyword.kind(of: bytes, from: start + 1, to: position)
    } else {
      let found = position + 1 < bytes.count ? String(scalar(at: position + 1).0) : "\u{1A}"
      fail(.invalidInterpolation(found, at: SourceRange(start: start, end: start + 1)))
      return true
    }
    pending.end = position
    token.kind = .stringPart
    return true
  }

  /// Reads the name after `$`, in which operator characters have no place.
  private mutating func readEmbeddedName() {
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      guard scalar.continuesScalaName else { return }
      position += length
    }
  }
}
