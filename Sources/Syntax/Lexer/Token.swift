/// A token: where it stands and what the parser needs to know of the text before it. It owns nothing, so copying is free.
struct Token {
  /// What the token is.
  var kind: TokenKind = .none
  /// The base of a number: 2, 10 or 16.
  var base: UInt8 = 10
  /// True iff a string or a quoted name contains a backslash that must be processed.
  var hasEscapes = false
  /// True iff a line break stands between the token before and this one.
  var followsLineBreak = false
  /// The offset of the first byte.
  var start = 0
  /// The offset after the last byte.
  var end = 0
  /// The end of the token before.
  var previousEnd = 0
  /// Where the text between quotes, or the digits of a number, begins.
  var textStart = 0
  /// Where the text between quotes, or the digits of a number, ends.
  var textEnd = 0
  /// Where the line of the token begins; only set after a line break.
  var lineStart = 0
  /// The `/** … */` comment that was last seen before the token; empty without one.
  var documentationStart = 0
  /// The end of that comment.
  var documentationEnd = 0

  /// The text of the token.
  var range: SourceRange { SourceRange(start: start, end: end) }
}
