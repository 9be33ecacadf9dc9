extension Pattern {
  /// Returns true iff `name` is bound, not looked up, where it stands alone in a pattern.
  static func isVariableName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first == "_" || first.properties.generalCategory == .lowercaseLetter
  }
}

extension Parser {
  /// Reads a pattern with its alternatives.
  mutating func pattern(allowsSequence: Bool = false) -> Pattern {
    let outer = enter()
    defer { leave(to: outer) }
    let start = token.start
    let first = patternWithType(allowsSequence: allowsSequence)
    guard isBar else { return first }
    var alternatives: [Pattern] = [first]
    while isBar {
      advance()
      alternatives.append(patternWithType(allowsSequence: allowsSequence))
    }
    return Pattern(.alternative(alternatives), range: range(from: start))
  }

  /// Reads `name: T` or a pattern without a type.
  mutating func patternWithType(allowsSequence: Bool = false) -> Pattern {
    let isBackquoted = kind == .backquoted
    let pattern = patternWithBinder(allowsSequence: allowsSequence)
    guard kind == .colon else { return pattern }
    var typed: Pattern
    switch pattern.kind {
    case .variable, .wildcard: typed = pattern
    case .stable(let path):
      guard case .name(let name) = path.kind else { return pattern }
      if !isBackquoted || !Pattern.isVariableName(name) {
        fail(Wording.capitalVariable, at: pattern.range)
      }
      typed = Pattern(.variable(name), range: pattern.range)
    case .typed, .literal, .constructor, .tuple, .alternative, .binder, .infix, .sequenceWildcard, .interpolated:
      return pattern
    }
    let point = skip()
    let type = patternType { (parser: inout Parser) in parser.compoundType() }
    typed = Pattern(.typed(typed, type), range: range(from: pattern.range.start), point: point)
    return typed
  }

  /// Reads `name @ pattern` or a pattern without a name.
  mutating func patternWithBinder(allowsSequence: Bool = false) -> Pattern {
    let pattern = infixPattern(allowsSequence: allowsSequence)
    guard kind == .at else { return pattern }
    let name: String?
    switch pattern.kind {
    case .wildcard: name = nil
    case .variable(let variable): name = variable
    case .stable(let path):
      guard case .name(let text) = path.kind else { return pattern }
      name = text
    case .typed, .literal, .constructor, .tuple, .alternative, .binder, .infix, .sequenceWildcard, .interpolated:
      return pattern
    }
    advance()
    let body = infixPattern(allowsSequence: allowsSequence)
    guard let name else { return body }
    return Pattern(.binder(name, body), range: range(from: pattern.range.start))
  }

  /// Reads simple patterns with operators between them, or `_*`.
  private mutating func infixPattern(allowsSequence: Bool) -> Pattern {
    let base = operators.count
    var top = simplePattern(allowsSequence: allowsSequence)
    if allowsSequence, isStar, case .wildcard = top.stripped.kind, endsSequencePattern() {
      advance()
      return Pattern(.sequenceWildcard, range: range(from: top.start))
    }
    while isIdentifier && !isBar {
      top = reduce(top, base: base)
      pushOperator(.pattern(top))
      top = simplePattern(allowsSequence: allowsSequence)
    }
    return reduce(top, base: base).stripped
  }

  /// Returns true iff the pattern list ends behind the current token.
  private mutating func endsSequencePattern() -> Bool {
    lexer.lookingAhead { (lexer: inout Lexer) -> Bool in
      lexer.token.kind == .rightParen || lexer.token.kind == .comma && lexer.isTrailingComma(before: .rightParen)
    }
  }

  /// Reads a pattern without operators.
  private mutating func simplePattern(allowsSequence: Bool) -> PatternOperand {
    switch kind {
    case .identifier, .backquoted, .this: return .pattern(pathPattern())
    case .underscore:
      let range = token.range
      advance()
      return .pattern(Pattern(.wildcard, range: range))
    case .leftParen:
      let start = token.start
      let patterns = inParentheses { (parser: inout Parser) -> [Pattern] in
        if parser.kind == .rightParen { return [] }
        return parser.commaSeparated { (parser: inout Parser) in parser.pattern() }
      }
      return .parenthesised(patterns, range(from: start))
    case .interpolationID: return .pattern(interpolatedPattern())
    case .xmlStart:
      refuse("XML literals", at: token.range)
    default:
      if kind.isLiteral {
        let range = token.range
        let value = literalValue(isNegated: false)
        advance()
        return .pattern(Pattern(.literal(value), range: range))
      }
      failPattern(allowsSequence: allowsSequence)
    }
    return .pattern(Pattern(.wildcard, range: SourceRange.at(token.start)))
  }

  /// Reads a name or a path, with the type arguments and patterns behind it.
  private mutating func pathPattern() -> Pattern {
    let start = token.start
    let isBackquoted = kind == .backquoted
    let path = self.path()
    if kind.isNumber, case .name("-") = path.kind {
      let value = literalValue(isNegated: true)
      advance()
      return Pattern(.literal(value), range: range(from: start))
    }
    var typeArguments: [TypeTree] = []
    if kind == .leftBracket {
      typeArguments = inBrackets { (parser: inout Parser) -> [TypeTree] in
        parser.commaSeparated { (parser: inout Parser) -> TypeTree in
          parser.patternType { (parser: inout Parser) in parser.argumentType() }
        }
      }
    }
    if kind == .leftParen {
      let point = token.start
      let patterns = inParentheses { (parser: inout Parser) -> [Pattern] in
        if parser.kind == .rightParen { return [] }
        return parser.commaSeparated { (parser: inout Parser) in parser.pattern(allowsSequence: true) }
      }
      return Pattern(.constructor(path, typeArguments, patterns), range: range(from: start), point: point)
    }
    if !isBackquoted, case .name(let name) = path.kind, Pattern.isVariableName(name) {
      return Pattern(.variable(name), range: path.range)
    }
    return Pattern(.stable(path), range: path.range, point: path.point)
  }

  /// Reads a type with the rules of patterns.
  mutating func patternType(_ body: (inout Parser) -> TypeTree) -> TypeTree {
    let outer = isInPatternType
    isInPatternType = true
    defer { isInPatternType = outer }
    return body(&self)
  }

  /// Reports that no pattern begins here, with scalac's advice about a star.
  private mutating func failPattern(allowsSequence: Bool) {
    var isStar = false
    var isUnderscore = false
    if let last = operators.last, case .pattern(let left) = last.left, last.name == "*" {
      isStar = true
      if case .wildcard = left.stripped.kind { isUnderscore = true }
    }
    let isComma = kind == .comma
    let isDelimiter = kind == .rightParen || kind == .rightBrace
    var advice: String?
    if isUnderscore && isStar {
      if allowsSequence && isComma { advice = "bad use of _* (a sequence pattern must be the last pattern)" }
      if allowsSequence && isDelimiter { advice = "bad brace or paren after _*" }
      if !allowsSequence && isDelimiter { advice = "bad use of _* (sequence pattern not allowed)" }
    } else if isStar {
      if isComma || isDelimiter { advice = "trailing * is not a valid pattern" }
      if allowsSequence && isDelimiter { advice = "use _* to match a sequence" }
    }
    fail(advice.map(Wording.badPattern) ?? Wording.noPattern)
  }
}
