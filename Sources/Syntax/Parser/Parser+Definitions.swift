extension Parser {
  /// Reads a definition of a template or a file.
  mutating func memberDefinition() -> Definition? {
    definition(definitionStart())
  }

  /// Reads a definition of a block; `first` is an `implicit` that was read before.
  mutating func localDefinition(modifiersFrom first: Token?) -> Definition? {
    let start = localDefinitionStart(first)
    let templateOnly: Modifiers.Flags = [.abstract, .final, .sealed]
    if start.modifiers.flags.isDisjoint(with: templateOnly) { return definition(start) }
    return templateDefinition(start)
  }

  /// Reads a definition whose modifiers were read.
  mutating func definition(_ start: DefinitionStart) -> Definition? {
    if start.modifiers.contains(.lazy) && kind != .val {
      fail(Wording.lazyNotVal, at: token.range)
    }
    switch kind {
    case .val, .var: return .value(valueDefinition(start))
    case .def: return .method(methodDefinition(start))
    case .type: return .type(typeDefinition(start))
    default: return templateDefinition(start)
    }
  }

  /// Returns the text of the documentation comment before a definition.
  func documentation(_ start: DefinitionStart) -> String? {
    start.documentation.end > start.documentation.start ? source.text(in: start.documentation) : nil
  }

  /// Reads `val` or `var`.
  private mutating func valueDefinition(_ start: DefinitionStart) -> ValueDefinition {
    let isVar = kind == .var
    advance()
    let point = token.start
    let patterns = commaSeparated { (parser: inout Parser) in parser.definedPattern() }
    let areNames = patterns.allSatisfy { (pattern: Pattern) -> Bool in
      switch pattern.kind {
      case .variable, .wildcard: true
      default: false
      }
    }
    var type: TypeTree?
    if kind == .colon {
      advance()
      type = self.type()
    }
    var value: Expression?
    var isDefault = false
    if type == nil || kind == .equals {
      accept(.equals)
      let read = expression()
      if type != nil && isVar && areNames && isPlaceholder(read) {
        placeholders.removeLast()
        isDefault = true
      } else {
        value = read
      }
    } else if !areNames {
      fail(Wording.abstractPattern, at: patterns[0].range, point: patterns[0].point)
    } else if start.modifiers.contains(.lazy) {
      fail(Wording.abstractLazy, at: patterns[0].range)
    }
    return ValueDefinition(
      modifiers: start.modifiers, isVar: isVar, patterns: patterns, type: type, value: value,
      isDefaultInitialised: isDefault, documentation: documentation(start), range: range(from: start.offset),
      point: point)
  }

  /// Reads a pattern that is defined; a single name is a variable in any case.
  private mutating func definedPattern() -> Pattern {
    let pattern = patternWithBinder()
    if case .stable(let path) = pattern.kind, case .name(let name) = path.kind {
      return Pattern(.variable(name), range: pattern.range)
    }
    return pattern
  }

  /// Reads `def`.
  private mutating func methodDefinition(_ start: DefinitionStart) -> MethodDefinition {
    advance()
    if kind == .this { return constructorDefinition(start) }
    let point = token.start
    let name = identifier()
    let typeParameters = self.typeParameters(of: .method)
    let lists = parameterLists(of: .method)
    skipNewline(before: .leftBrace)
    var resultType: TypeTree?
    if kind == .colon {
      advance()
      let outer = isInResultType
      isInResultType = true
      resultType = type()
      isInResultType = outer
    }
    var body: Expression?
    var isProcedure = false
    if kind.separatesStatements || kind == .rightBrace {
      isProcedure = resultType == nil
    } else if resultType == nil && kind == .leftBrace {
      isProcedure = true
      body = blockExpression()
    } else {
      accept(.equals)
      if kind == .macro { refuse("macros", at: token.range) }
      body = expression()
    }
    return MethodDefinition(
      modifiers: start.modifiers, name: name, typeParameters: typeParameters, parameterLists: lists,
      resultType: resultType, body: body, isProcedureSyntax: isProcedure, documentation: documentation(start),
      range: range(from: start.offset), point: point)
  }

  /// Reads `def this(…)`.
  private mutating func constructorDefinition(_ start: DefinitionStart) -> MethodDefinition {
    let point = skip()
    let lists = parameterLists(of: .constructor)
    skipNewline(before: .leftBrace)
    let isProcedure = kind == .leftBrace
    if !isProcedure { accept(.equals) }
    let bodyStart = token.start
    var statements: [Statement] = []
    if kind == .leftBrace {
      let outer = enter()
      advance()
      statements.append(.expression(selfInvocation()))
      if kind.separatesStatements {
        advance()
        statements += blockStatements()
      }
      accept(.rightBrace)
      leave(to: outer)
    } else {
      let isNative = kind == .identifier && name(of: token) == "native"
      statements.append(.expression(isNative ? expression() : selfInvocation()))
    }
    return MethodDefinition(
      modifiers: start.modifiers, name: "this", typeParameters: [], parameterLists: lists, resultType: nil,
      body: Expression(.block(statements), range: range(from: bodyStart)), isProcedureSyntax: isProcedure,
      documentation: documentation(start), range: range(from: start.offset), point: point)
  }

  /// Reads `this(…)`.
  private mutating func selfInvocation() -> Expression {
    let start = accept(.this)
    var result = Expression(.this(qualifier: nil), range: range(from: start))
    skipNewline(before: .leftBrace)
    repeat {
      let point = token.start
      let arguments = kind == .leftParen || kind == .leftBrace ? self.arguments() : []
      result = Expression(.apply(result, arguments), range: range(from: start), point: point)
      link()
      skipNewline(before: .leftBrace)
    } while kind == .leftParen || kind == .leftBrace
    return result
  }

  /// Reads `type`.
  private mutating func typeDefinition(_ start: DefinitionStart) -> TypeDefinition {
    advance()
    skipNewlines()
    let point = token.start
    let name = identifier()
    let typeParameters = self.typeParameters(of: .type)
    var alias: TypeTree?
    var bounds: (lower: TypeTree?, upper: TypeTree?) = (nil, nil)
    switch kind {
    case .equals:
      advance()
      alias = type()
    case .semicolon, .newline, .newlines, .supertype, .subtype, .rightBrace, .eof: bounds = typeBounds()
    default: fail(Wording.typeDefinitionExpected)
    }
    return TypeDefinition(
      modifiers: start.modifiers, name: name, typeParameters: typeParameters, alias: alias, lower: bounds.lower,
      upper: bounds.upper, documentation: documentation(start), range: range(from: start.offset), point: point)
  }
}
