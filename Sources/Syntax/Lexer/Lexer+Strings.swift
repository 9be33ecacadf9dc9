extension Lexer {
  /// Reads a string in quotes or triple quotes that begins at `position`.
  mutating func readString() {
    let start = position
    token.hasEscapes = false
    token.base = 10
    if byte(position + 1) == 0x22 {
      if byte(position + 2) == 0x22 {
        position += 3
        readTripleQuoted(from: start)
        return
      }
      token.textStart = position + 1
      token.textEnd = position + 1
      position += 2
      token.kind = .string
      return
    }
    position += 1
    token.textStart = position
    guard readEscapedText(until: 0x22) else { return }
    guard position < bytes.count && bytes[position] == 0x22 else {
      fail(.unclosedString(at: SourceRange(start: start, end: position)))
      return
    }
    token.textEnd = position
    position += 1
    token.kind = .string
  }

  /// Skips to the delimiter or the end of the line, checking the backslash sequences; returns false after an error.
  mutating func readEscapedText(until delimiter: UInt8) -> Bool {
    token.hasEscapes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return true }
      if byte == 0x5C {
        guard let (_, end) = readEscape() else { return false }
        token.hasEscapes = true
        position = end
      } else {
        position += 1
      }
    }
    return true
  }

  /// Returns the value and the end of the backslash sequence at `position`, or nil after an error.
  private mutating func readEscape() -> (UInt16, Int)? {
    switch Escape.read(bytes, at: position, limit: bytes.count) {
    case .unit(let unit, let end): return (unit, end)
    case .invalid(let offset): fail(.invalidEscape(at: SourceRange(start: offset, end: offset + 1)))
    case .invalidUnicode(let offset): fail(.invalidUnicodeEscape(at: SourceRange(start: offset, end: offset + 1)))
    case .octal(let value, let offset):
      fail(.octalEscape(value: value, at: SourceRange(start: offset, end: offset + 2)))
    }
    return nil
  }

  /// Reads up to the closing triple quotes; further quotes before them belong to the text. `base` 3 marks the kind of string.
  private mutating func readTripleQuoted(from start: Int) {
    token.textStart = position
    while position < bytes.count {
      if bytes[position] == 0x5C {
        token.hasEscapes = true
      } else if closesTripleQuotes() {
        token.kind = .string
        token.base = 3
        return
      }
      position += 1
    }
    fail(.unclosedTripleQuotes(at: SourceRange(start: start, end: bytes.count)), isIncomplete: true)
  }

  /// Steps over closing triple quotes at `position`, if they stand there, and notes where the text ends.
  mutating func closesTripleQuotes() -> Bool {
    guard bytes[position] == 0x22 && byte(position + 1) == 0x22 && byte(position + 2) == 0x22 else { return false }
    position += 3
    while byte(position) == 0x22 { position += 1 }
    token.textEnd = position - 3
    return true
  }

  /// Reads `'c'` or the symbol `'name`.
  mutating func readCharacterOrSymbol() {
    let start = position
    let previous = token
    position += 1
    guard position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D else {
      fail(.unclosedCharacter(advice(previous, at: start), at: SourceRange(start: start, end: position)))
      return
    }
    let first = bytes[position]
    let (scalar, length) = scalar(at: position)
    let isName = ASCII.classes(of: first) == .letter || first >= 0x80 && scalar.value < 0x10000 && scalar.startsScalaName
    let isOperator =
      ASCII.isOperator(first) && first != 0x5C || first >= 0x80 && scalar.value < 0x10000 && scalar.isScalaOperator
    if (isName || isOperator) && byte(position + length) != 0x27 {
      token.textStart = position
      position += length
      if isName { readNameRest() } else { readOperatorRest() }
      token.textEnd = position
      token.kind = .symbol
    } else {
      readCharacter(from: start, previous: previous)
    }
  }

  /// Reads a character literal whose quote is at `start`; `position` is behind it.
  private mutating func readCharacter(from start: Int, previous: Token) {
    let isEmpty = bytes[position] == 0x27
    let isEscaped = bytes[position] == 0x5C
    token.textStart = position
    token.hasEscapes = isEscaped
    var isOneUnit = true
    if isEscaped {
      guard let (_, end) = readEscape() else { return }
      position = end
    } else {
      let (scalar, length) = scalar(at: position)
      isOneUnit = scalar.value < 0x10000
      position += length
    }
    token.textEnd = position
    let range = SourceRange(start: start, end: position)
    guard position < bytes.count && bytes[position] == 0x27 else {
      fail(isEmpty ? .emptyCharacter(at: range) : .unclosedCharacter(advice(previous, at: start), at: range))
      return
    }
    if isEmpty {
      fail(.emptyCharacterQuote(at: range))
    } else if !isOneUnit {
      fail(.tooLongCharacter(String(decoding: bytes[token.textStart..<token.textEnd], as: UTF8.self), at: range))
    } else {
      position += 1
      token.kind = .character
    }
  }

  /// Returns what scalac advises about a stray quote at `start`.
  private func advice(_ previous: Token, at start: Int) -> String {
    if previous.kind == .symbol && start == token.previousEnd {
      let text = String(decoding: bytes[previous.textStart..<previous.textEnd], as: UTF8.self)
      return " (or use \" for string literal \"\(text)\")"
    }
    var from = start
    while from > 0 && bytes[from - 1] != 0x0A { from -= 1 }
    var quotes = 0
    while from < bytes.count && bytes[from] != 0x0A {
      if bytes[from] == 0x27 { quotes += 1 }
      from += 1
    }
    return quotes > 1 ? " (or use \" not ' for string literal)" : ""
  }
}
