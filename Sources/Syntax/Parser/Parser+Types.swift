extension Parser {
  /// How the operators of an infix type read so far group.
  private enum InfixMode {
    case first, left, right
  }

  /// Reads a type.
  mutating func type() -> TypeTree {
    let outer = enter()
    defer { leave(to: outer) }
    return takingWildcards { (parser: inout Parser) -> TypeTree in
      let start = parser.token.start
      let first = parser.kind == .leftParen ? parser.parenthesisedType(start: start) : parser.infixType()
      switch parser.kind {
      case .arrow:
        let point = parser.skip()
        let result = parser.type()
        return TypeTree(.function([first], result), range: parser.range(from: start), point: point)
      case .forSome:
        parser.refuse("existential types", at: parser.token.range)
        return first
      default: return first
      }
    }
  }

  /// Reads a type that may be the argument of another one.
  mutating func argumentType() -> TypeTree {
    guard isInPatternType && kind == .underscore else { return type() }
    let start = skip()
    guard kind == .subtype || kind == .supertype else {
      return TypeTree(.wildcard(lower: nil, upper: nil), range: range(from: start))
    }
    return wildcard(start: start)
  }

  /// Reads types in square brackets.
  mutating func typeArguments() -> [TypeTree] {
    inBrackets { (parser: inout Parser) -> [TypeTree] in
      parser.commaSeparated { (parser: inout Parser) in parser.argumentType() }
    }
  }

  /// Runs `body`; a type with arguments takes up the `_` read in it.
  private mutating func takingWildcards(_ body: (inout Parser) -> TypeTree) -> TypeTree {
    let count = openWildcards.count
    let result = body(&self)
    if openWildcards.count > count {
      switch result.kind {
      case .applied, .function, .tuple, .byName, .repeated: openWildcards.removeLast(openWildcards.count - count)
      case .named, .singleton, .projection, .compound, .wildcard, .literal: break
      }
    }
    return result
  }

  /// Reads a type that begins with a parenthesis: parameters of a function, or a tuple and what may follow a type.
  private mutating func parenthesisedType(start: Int) -> TypeTree {
    let types = inParentheses { (parser: inout Parser) -> [TypeTree] in
      if parser.kind == .rightParen { return [] }
      return parser.commaSeparated { (parser: inout Parser) -> TypeTree in
        parser.isInPatternType ? parser.argumentType() : parser.parameterType(allowsRepeated: false)
      }
    }
    if kind == .arrow {
      let point = skip()
      let result = type()
      return TypeTree(.function(types, result), range: range(from: start), point: point)
    }
    if types.isEmpty {
      fail(Wording.unitType, at: range(from: start))
    }
    for type in types {
      if case .byName = type.kind { fail(Wording.byNameOutsideParameter, at: type.range) }
    }
    let tuple = types.count == 1 ? types[0] : TypeTree(.tuple(types), range: range(from: start))
    return infixTypeRest(compoundTypeRest(annotatedTypeRest(simpleTypeRest(tuple))), .first)
  }

  /// Reads types with type operators between them.
  mutating func infixType() -> TypeTree { infixType(.first) }

  /// Reads types with type operators between them, after operators that group as `mode` says.
  private mutating func infixType(_ mode: InfixMode) -> TypeTree {
    takingWildcards { (parser: inout Parser) in parser.infixTypeRest(parser.compoundType(), mode) }
  }

  /// Reads the type operators behind `first`.
  private mutating func infixTypeRest(_ first: TypeTree, _ mode: InfixMode) -> TypeTree {
    var result = first
    var mode = mode
    while isIdentifier && !isRepeatedMark() {
      link()
      let operatorRange = token.range
      let isLeft = source.bytes[(kind == .backquoted ? token.textEnd : token.end) - 1] != 0x3A
      if mode == .left && !isLeft || mode == .right && isLeft {
        fail(Wording.mixedAssociativity, at: operatorRange)
      }
      let constructor = TypeTree(.named([identifier()]), range: operatorRange)
      if kind == .newline && lexer.pending.kind.startsType { advance() }
      let right = isLeft ? compoundType() : infixTypeNested()
      result = TypeTree(
        .applied(constructor, [result, right]), range: range(from: result.range.start), point: operatorRange.start)
      if !isLeft { return result }
      mode = .left
    }
    return result
  }

  /// Reads the right side of an operator that groups to the right.
  private mutating func infixTypeNested() -> TypeTree {
    let outer = enter()
    defer { leave(to: outer) }
    return infixType(.right)
  }

  /// Returns true iff the current token is the star of a repeated parameter.
  private mutating func isRepeatedMark() -> Bool {
    guard isStar else { return false }
    return lexer.lookingAhead { (lexer: inout Lexer) -> Bool in
      switch lexer.token.kind {
      case .rightParen, .comma, .equals, .rightBrace: true
      default: false
      }
    }
  }

  /// Reads `A with B { … }`.
  mutating func compoundType() -> TypeTree {
    if kind == .leftBrace { return compoundTypeRest(nil) }
    return compoundTypeRest(annotatedType())
  }

  /// Reads what may follow `first`: further types and a refinement.
  private mutating func compoundTypeRest(_ first: TypeTree?) -> TypeTree {
    let start = first?.range.start ?? token.start
    var types: [TypeTree] = []
    if let first { types.append(first) }
    while kind == .with {
      advance()
      types.append(annotatedType())
    }
    skipNewline(before: .leftBrace)
    var members: [Definition] = []
    if kind == .leftBrace {
      members = refinement()
    } else if types.count == 1 {
      return types[0]
    }
    return TypeTree(.compound(types, members), range: range(from: start))
  }

  /// Reads a simple type and drops the annotations behind it.
  mutating func annotatedType() -> TypeTree {
    takingWildcards { (parser: inout Parser) in parser.annotatedTypeRest(parser.simpleType()) }
  }

  /// Drops the annotations behind `type`.
  private mutating func annotatedTypeRest(_ type: TypeTree) -> TypeTree {
    if kind == .at { _ = annotations(skippingNewlines: false) }
    return type
  }
}
