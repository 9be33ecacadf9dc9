/// Reads Scala 2.13 text by recursive descent, following the grammar of scalac's own parser.
///
/// The first error ends the reading: the lexer then gives `eof` for ever, every loop ends, and what was built is dropped.
package struct Parser {
  /// Where an expression stands; it decides what an arrow after it means.
  enum Location {
    /// Inside another expression.
    case local
    /// A statement of a block, where `x => …` takes the rest of the block.
    case block
    /// A statement of a template, where `x => …` is not a lambda.
    case template
  }

  /// The text.
  let source: Source
  /// The tokens.
  var lexer: Lexer
  /// Parameters for the `_` read since the beginning of the innermost expression.
  var placeholders: [Parameter] = []
  /// How many names for placeholders were made.
  var placeholderCount = 0
  /// The `_` read as types that no applied type encloses yet.
  var openWildcards: [SourceRange] = []
  /// True iff types are read inside a pattern, where `_` and small letters are variables.
  var isInPatternType = false
  /// True iff the result type of a method is read, for the sake of a better message.
  var isInResultType = false
  /// Operators that wait for their right side.
  var operators: [PendingOperator] = []
  /// How deep the recursion is.
  var level = Level()
  /// How much stack the recursion has used.
  let gauge = StackGauge()

  /// Prepares to read `source`.
  init(_ source: Source) {
    self.source = source
    lexer = Lexer(bytes: source.bytes)
  }

  /// The current token.
  var token: Token {
    @inline(__always) get { lexer.token }
  }

  /// What the current token is.
  var kind: TokenKind {
    @inline(__always) get { lexer.token.kind }
  }

  /// Goes to the next token.
  @inline(__always)
  mutating func advance() { lexer.advance() }

  /// Goes to the next token and returns the offset of the one left.
  mutating func skip() -> Int {
    let start = token.start
    advance()
    return start
  }

  /// Returns the range from `start` to the end of the last token read.
  func range(from start: Int) -> SourceRange {
    SourceRange(start: start, end: Swift.max(start, token.previousEnd))
  }

  /// Returns the text of an identifier token.
  func name(of token: Token) -> String {
    if token.kind == .backquoted {
      if token.hasEscapes {
        return UnescapedText(source.bytes, from: token.textStart, to: token.textEnd)?.text ?? ""
      }
      return String(decoding: source.bytes[token.textStart..<token.textEnd], as: UTF8.self)
    }
    return String(decoding: source.bytes[token.start..<token.end], as: UTF8.self)
  }

  /// True iff the current token is an identifier.
  var isIdentifier: Bool { kind == .identifier || kind == .backquoted }

  /// Returns true iff the current token is the identifier of one byte `byte`, without backquotes.
  func isSymbol(_ byte: UInt8) -> Bool {
    kind == .identifier && token.end - token.start == 1 && source.bytes[token.start] == byte
  }

  /// True iff the current token is `*`.
  var isStar: Bool { isSymbol(0x2A) }

  /// True iff the current token is `|`.
  var isBar: Bool { isSymbol(0x7C) }

  /// True iff no statement can follow in this sequence.
  var isAtSequenceEnd: Bool { kind == .rightBrace || kind == .eof }

  /// True iff no statement can follow in the body of this case.
  var isAtCaseEnd: Bool { kind == .rightBrace || kind == .case || kind == .eof }
}

// Errors.
extension Parser {
  /// Reports an error at the current token; at the end of the input it means that more is needed.
  mutating func fail(_ message: String) {
    failHere(.at(token, message))
  }

  /// Reports that the current token is not the wanted one.
  mutating func failExpecting(_ wanted: TokenKind) {
    failHere(.expected(wanted, found: token))
  }

  /// Reports an error that more input may mend if the input ends here.
  private mutating func failHere(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    let isIncomplete = kind == .eof
    if isIncomplete {
      diagnostic.range = SourceRange(start: Swift.max(0, source.bytes.count - 1), end: source.bytes.count)
      diagnostic.point = diagnostic.range.start
    }
    lexer.fail(diagnostic, isIncomplete: isIncomplete)
  }

  /// Reports an error that no further input can mend.
  mutating func fail(_ message: String, at range: SourceRange, point: Int? = nil) {
    lexer.fail(Diagnostic(message: message, range: range, point: point))
  }

  /// Refuses a form of Scala that is not in our subset.
  mutating func refuse(_ what: String, at range: SourceRange) {
    lexer.fail(.unsupported(what, at: range))
  }
}

// Small pieces of grammar.
extension Parser {
  /// Steps over a token of the given kind, or reports that it is missing; returns its offset.
  @discardableResult
  mutating func accept(_ wanted: TokenKind) -> Int {
    let start = token.start
    if kind == wanted { advance() } else { failExpecting(wanted) }
    return start
  }

  /// Steps over what separates two statements.
  mutating func acceptSeparator() {
    if kind == .newline || kind == .newlines { advance() } else { accept(.semicolon) }
  }

  /// Steps over what separates two statements, unless the sequence ends here.
  mutating func acceptSeparatorUnlessAtEnd() {
    if !isAtSequenceEnd { acceptSeparator() }
  }

  /// Steps over line breaks.
  mutating func skipNewlines() {
    if kind == .newline || kind == .newlines { advance() }
  }

  /// Steps over one line break if `next` stands behind it.
  @inline(__always)
  mutating func skipNewline(before next: TokenKind) {
    if kind == .newline && lexer.pending.kind == next { advance() }
  }

  /// Reads a name.
  mutating func identifier() -> String {
    guard isIdentifier else {
      failExpecting(.identifier)
      return ""
    }
    let text = name(of: token)
    advance()
    return text
  }

  /// Reads parts with commas between them; a comma at the end of the last line is passed over.
  mutating func commaSeparated<Part>(_ part: (inout Parser) -> Part) -> [Part] {
    var parts: [Part] = [part(&self)]
    while kind == .comma {
      if let closing = lexer.regions.last, lexer.isTrailingComma(before: closing) {
        advance()
        break
      }
      advance()
      parts.append(part(&self))
    }
    return parts
  }

  /// Reads `body` between a pair of brackets.
  mutating func enclosed<Body>(
    _ opening: TokenKind, _ closing: TokenKind, _ body: (inout Parser) -> Body
  ) -> Body {
    accept(opening)
    let result = body(&self)
    if kind == .comma && lexer.isTrailingComma(before: closing) { advance() }
    accept(closing)
    return result
  }

  /// Reads `body` in parentheses.
  mutating func inParentheses<Body>(_ body: (inout Parser) -> Body) -> Body {
    enclosed(.leftParen, .rightParen, body)
  }

  /// Reads `body` in braces.
  mutating func inBraces<Body>(_ body: (inout Parser) -> Body) -> Body {
    enclosed(.leftBrace, .rightBrace, body)
  }

  /// Reads `body` in square brackets.
  mutating func inBrackets<Body>(_ body: (inout Parser) -> Body) -> Body {
    enclosed(.leftBracket, .rightBracket, body)
  }
}
