/// Cuts Scala text into tokens, one at a time, and decides which line breaks end a statement.
///
/// After a failure every further token is `eof`, so that all loops of the parser end: the first error is the only one.
struct Lexer {
  /// Why reading stopped.
  struct Failure {
    /// What is said to the user.
    var diagnostic: Diagnostic
    /// True iff more input could make the text well-formed.
    var isIncomplete: Bool
  }

  /// The text.
  let bytes: [UInt8]
  /// The offset of the first byte that was not read.
  var position = 0
  /// The current token.
  var token = Token()
  /// A token that was read ahead; its kind is `none` if there is none.
  var pending = Token()
  /// The tokens that close the regions we are in; they decide whether a line break counts.
  ///
  /// `arrow` closes the pattern of a case, `string` a string with embedded expressions; below it `stringPart` marks one with
  /// triple quotes.
  var regions: [TokenKind] = []
  /// The end of the last token that was read outside all brackets.
  private(set) var outermostEnd = 0
  /// The first error.
  var failure: Failure?

  /// Prepares to read `bytes`; the current token is the first one.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    advance()
  }

  /// Returns the byte at `index`, 0 behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Records the first error and makes every further token `eof`.
  mutating func fail(_ diagnostic: Diagnostic, isIncomplete: Bool = false) {
    if failure == nil { failure = Failure(diagnostic: diagnostic, isIncomplete: isIncomplete) }
    position = bytes.count
    token.kind = .eof
    pending.kind = .none
    regions.removeAll()
  }

  /// Makes the next token the current one.
  mutating func advance() {
    if failure != nil { return }
    let last = token.kind
    leaveRegion(after: last)
    if pending.kind == .none {
      let isInsideString = regions.last == .string
      token.previousEnd = position
      if isInsideString { fetchStringPart() } else { fetch() }
    } else {
      token = pending
      pending.kind = .none
    }
    if token.followsLineBreak && last.canEndStatement && token.kind.canBeginStatement
      && (regions.isEmpty || regions.last == .rightBrace)
    {
      insertNewline()
    } else {
      joinWithNext()
    }
  }

  /// Runs `body` with the next token as the current one and comes back.
  mutating func lookingAhead<Answer>(_ body: (inout Lexer) -> Answer) -> Answer {
    let saved = self
    advance()
    let answer = body(&self)
    if failure == nil { self = saved }
    return answer
  }

  /// Opens or closes regions as `last`, the token just consumed, demands.
  @inline(__always)
  private mutating func leaveRegion(after last: TokenKind) {
    switch last {
    case .leftParen: regions.append(.rightParen)
    case .leftBracket: regions.append(.rightBracket)
    case .leftBrace: regions.append(.rightBrace)
    case .case: regions.append(.arrow)
    case .rightBrace:
      while let region = regions.popLast(), region != .rightBrace {}
    case .rightBracket, .rightParen, .arrow:
      if regions.last == last { regions.removeLast() }
    case .string:
      if regions.last == .string {
        regions.removeLast()
        if regions.last == .stringPart { regions.removeLast() }
      }
    default: break
    }
    if regions.isEmpty { outermostEnd = token.end }
  }

  /// Puts a statement end in front of the current token.
  private mutating func insertNewline() {
    pending = token
    pending.followsLineBreak = false
    token.kind = hasBlankLine(from: token.previousEnd, to: token.start) ? .newlines : .newline
    token.start = token.lineStart
    token.end = token.lineStart
  }

  /// Returns true iff there is a line of nothing but blanks between the offsets.
  private func hasBlankLine(from start: Int, to end: Int) -> Bool {
    var index = start
    var isLineBlank = false
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0C {
        if isLineBlank { return true }
        isLineBlank = true
      } else if byte > 0x20 {
        isLineBlank = false
      }
      index += 1
    }
    return false
  }

  /// Reads `case class` and `case object` as one token, and drops a semicolon before `else`.
  private mutating func joinWithNext() {
    guard token.kind == .case || token.kind == .semicolon else { return }
    let first = token
    token.previousEnd = position
    fetch()
    if failure != nil { return }
    if first.kind == .semicolon {
      if token.kind == .else { return }
    } else if token.kind == .class || token.kind == .object {
      token.kind = token.kind == .class ? .caseClass : .caseObject
      token.start = first.start
      token.previousEnd = first.previousEnd
      token.documentationStart = first.documentationStart
      token.documentationEnd = first.documentationEnd
      return
    }
    pending = token
    token = first
  }

  /// Forgets that a `case` was read that no arrow will follow, as in a generator.
  mutating func skipCase() {
    advance()
    if regions.last == .arrow { regions.removeLast() }
  }

  /// Returns true iff the current comma stands at the end of a line before the closing token, or at the end of the input.
  mutating func isTrailingComma(before closing: TokenKind) -> Bool {
    guard token.kind == .comma else { return false }
    var index = position
    while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
    let next = byte(index)
    guard index >= bytes.count || next == 0x0A || next == 0x0D || next == 0x0C || next == 0x2F else { return false }
    return lookingAhead { (lexer: inout Lexer) in
      lexer.token.followsLineBreak && lexer.token.kind == closing || lexer.token.kind == .eof
    }
  }
}
