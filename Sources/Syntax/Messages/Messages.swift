/// What lexer and parser have to say, in scalac's words.
extension Diagnostic {
  /// A token is there and another was needed.
  static func expected(_ wanted: TokenKind, found token: Token) -> Diagnostic {
    let wanted = wanted.description
    if token.kind == .newline || token.kind == .newlines { return at(token, "\(wanted) expected.") }
    return at(token, "\(wanted) expected but \(token.kind.description) found.")
  }

  /// A message about `token`.
  static func at(_ token: Token, _ message: String) -> Diagnostic {
    Diagnostic(message: message, range: token.range)
  }

  /// A message about a range.
  static func at(_ range: SourceRange, _ message: String) -> Diagnostic {
    Diagnostic(message: message, range: range)
  }

  /// Brackets, or chains of operators and calls, are too many for us.
  static func tooDeep(at range: SourceRange) -> Diagnostic { at(range, "nesting is too deep") }

  /// A form of Scala that is not in our subset.
  static func unsupported(_ what: String, at range: SourceRange) -> Diagnostic {
    at(range, "\(what) are not supported")
  }
}

/// Messages of the lexer.
extension Diagnostic {
  /// A character that Scala text cannot contain.
  static func illegalCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let units = String(scalar).utf16.map { (unit: UInt16) -> String in "\\u\(hexadecimal(unit))" }
    return at(range, "illegal character '\(units.joined())'")
  }

  /// `/*` without its end.
  static func unclosedComment(at range: SourceRange) -> Diagnostic { at(range, "unclosed comment") }

  /// A word that cannot be used as a name.
  static func reservedWord(_ word: String, at range: SourceRange) -> Diagnostic {
    at(range, "\(word) is now a reserved word; usage as an identifier is disallowed")
  }

  /// A backquote without its partner.
  static func unclosedQuotedIdentifier(at range: SourceRange) -> Diagnostic { at(range, "unclosed quoted identifier") }

  /// Two backquotes with nothing between them.
  static func emptyQuotedIdentifier(at range: SourceRange) -> Diagnostic { at(range, "empty quoted identifier") }

  /// A letter behind a number, or no digit behind `0x`.
  static func invalidNumber(at range: SourceRange) -> Diagnostic { at(range, "invalid literal number") }

  /// An underscore that no digit follows.
  static func illegalSeparator(at range: SourceRange) -> Diagnostic { at(range, "illegal separator") }

  /// A quote without its partner.
  static func unclosedString(at range: SourceRange) -> Diagnostic { at(range, "unclosed string literal") }

  /// A quote of an interpolated string without its partner.
  static func unclosedInterpolation(_ hasEscapedQuote: Bool, at range: SourceRange) -> Diagnostic {
    let note =
      "; note that `\\\"` no longer closes single-quoted interpolated string literals since 2.13.6, "
      + "you can use a triple-quoted string instead"
    return at(range, hasEscapedQuote ? "unclosed string literal" + note : "unclosed string literal")
  }

  /// Triple quotes without their partner.
  static func unclosedTripleQuotes(at range: SourceRange) -> Diagnostic {
    at(range, "unclosed multi-line string literal")
  }

  /// A backslash before a letter that means nothing.
  static func invalidEscape(at range: SourceRange) -> Diagnostic { at(range, "invalid escape character") }

  /// `\u` without four digits.
  static func invalidUnicodeEscape(at range: SourceRange) -> Diagnostic { at(range, "invalid unicode escape") }

  /// A backslash with octal digits.
  static func octalEscape(value: Int, at range: SourceRange) -> Diagnostic {
    let instead = value == 10 ? "\\n" : "\\u\(hexadecimal(UInt16(truncatingIfNeeded: value)))"
    return at(range, "octal escape literals are unsupported: use \(instead) instead")
  }

  /// Half of a surrogate pair in a string.
  static func loneSurrogate(at range: SourceRange) -> Diagnostic {
    unsupported("lone surrogates in string literals", at: range)
  }

  /// A quote with no second one behind the character.
  static func unclosedCharacter(_ advice: String, at range: SourceRange) -> Diagnostic {
    at(range, "unclosed character literal\(advice)")
  }

  /// Two single quotes.
  static func emptyCharacter(at range: SourceRange) -> Diagnostic { at(range, "empty character literal") }

  /// Three single quotes.
  static func emptyCharacterQuote(at range: SourceRange) -> Diagnostic {
    at(range, "empty character literal (use '\\'' for single quote)")
  }

  /// A character that needs two UTF-16 units.
  static func tooLongCharacter(_ text: String, at range: SourceRange) -> Diagnostic {
    let units = text.utf16.map { (unit: UInt16) -> String in "\\u\(hexadecimal(unit))" }
    return at(range, "illegal codepoint in Char constant: '\(units.joined())'")
  }

  /// A dollar sign before something that cannot be embedded.
  static func invalidInterpolation(_ found: String, at range: SourceRange) -> Diagnostic {
    at(range, "invalid string interpolation $\(found), expected: $$, $\", $identifier or ${expression}")
  }

  /// Returns four hexadecimal digits.
  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
