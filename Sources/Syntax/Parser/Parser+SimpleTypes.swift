extension Parser {
  /// Reads a type without operators: a path, a literal, a wildcard or types in parentheses.
  mutating func simpleType() -> TypeTree {
    let start = token.start
    if kind.isLiteral && kind != .null && kind != .interpolationID {
      let value = literalValue(isNegated: false)
      advance()
      return TypeTree(.literal(value), range: range(from: start))
    }
    if isSymbol(0x2D) && lexer.lookingAhead({ (lexer: inout Lexer) in lexer.token.kind.isNumber }) {
      advance()
      let value = literalValue(isNegated: true)
      advance()
      return TypeTree(.literal(value), range: range(from: start))
    }
    switch kind {
    case .leftParen: return simpleTypeRest(tupleType())
    case .underscore:
      advance()
      return simpleTypeRest(wildcard(start: start))
    default:
      if isSymbol(0x3F) {
        advance()
        return simpleTypeRest(wildcard(start: start))
      }
      return simpleTypeRest(typePath())
    }
  }

  /// Reads types in parentheses.
  private mutating func tupleType() -> TypeTree {
    let outer = enter()
    defer { leave(to: outer) }
    let start = token.start
    let types = inParentheses { (parser: inout Parser) -> [TypeTree] in
      if parser.kind == .rightParen { return [] }
      return parser.commaSeparated { (parser: inout Parser) in parser.argumentType() }
    }
    if types.isEmpty { fail(Wording.unitType, at: range(from: start)) }
    return types.count == 1 ? types[0] : TypeTree(.tuple(types), range: range(from: start))
  }

  /// Reads projections and type arguments behind `type`.
  mutating func simpleTypeRest(_ type: TypeTree) -> TypeTree {
    var result = type
    while true {
      switch kind {
      case .hash:
        link()
        advance()
        let point = token.start
        let name = identifier()
        result = TypeTree(.projection(result, name), range: range(from: type.range.start), point: point)
      case .leftBracket:
        link()
        let arguments = typeArguments()
        result = TypeTree(.applied(result, arguments), range: range(from: type.range.start), point: result.point)
      default: return result
      }
    }
  }

  /// Reads the bounds behind a `_` that was read at `start`.
  mutating func wildcard(start: Int) -> TypeTree {
    let (lower, upper) = typeBounds()
    let range = range(from: start)
    openWildcards.append(range)
    return TypeTree(.wildcard(lower: lower, upper: upper), range: range)
  }

  /// Reads `>: L <: U`.
  mutating func typeBounds() -> (lower: TypeTree?, upper: TypeTree?) {
    guard kind == .supertype || kind == .subtype else { return (nil, nil) }
    return withoutEscapingPlaceholders { (parser: inout Parser) -> (lower: TypeTree?, upper: TypeTree?) in
      var lower: TypeTree?
      var upper: TypeTree?
      if parser.kind == .supertype {
        parser.advance()
        lower = parser.type()
      }
      if parser.kind == .subtype {
        parser.advance()
        upper = parser.type()
      }
      return (lower, upper)
    }
  }

  /// Reads `a.b.C`, `a.b.type` or `this.type`.
  private mutating func typePath() -> TypeTree {
    let start = token.start
    var point = start
    var path: [String] = []
    switch kind {
    case .this:
      advance()
      path.append("this")
      if kind != .dot { failExpecting(.dot) }
    case .super:
      advance()
      accept(.dot)
      path.append(identifier())
    default: path.append(identifier())
    }
    while kind == .dot {
      link()
      let dot = skip()
      if kind == .type {
        advance()
        return TypeTree(.singleton(path), range: range(from: start), point: dot)
      }
      point = isIdentifier ? token.start : token.previousEnd
      if kind == .this {
        advance()
        path.append("this")
      } else {
        path.append(identifier())
      }
    }
    return TypeTree(.named(path), range: range(from: start), point: point)
  }

  /// Reads the type of a parameter: `T`, `=> T` or `T*`.
  mutating func parameterType(allowsRepeated: Bool = true) -> TypeTree {
    let start = token.start
    if kind == .arrow {
      advance()
      let result = type()
      return TypeTree(.byName(result), range: range(from: start))
    }
    let type = self.type()
    guard isStar else { return type }
    advance()
    if !allowsRepeated {
      fail(Wording.repeatedOutsideMethod, at: token.range)
    }
    return TypeTree(.repeated(type), range: range(from: start), point: type.point)
  }

  /// Reads the declarations in braces behind a type.
  mutating func refinement() -> [Definition] {
    let outer = enter()
    defer { leave(to: outer) }
    return inBraces { (parser: inout Parser) -> [Definition] in
      parser.withoutEscapingPlaceholders { (parser: inout Parser) -> [Definition] in
        var members: [Definition] = []
        while !parser.isAtSequenceEnd {
          if let member = parser.refinementMember() { members.append(member) }
          if parser.kind != .rightBrace { parser.acceptSeparator() }
        }
        return members
      }
    }
  }

  /// Reads a declaration of a refinement.
  private mutating func refinementMember() -> Definition? {
    if kind.startsDeclaration { return definition(DefinitionStart(token, Modifiers())) }
    if !kind.separatesStatements {
      fail(Wording.noDeclaration(isInResultType: isInResultType))
    }
    return nil
  }
}
