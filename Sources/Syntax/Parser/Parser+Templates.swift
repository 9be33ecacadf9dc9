/// What stands between the name of a class, or `new`, and the end of the body.
struct Template {
  /// The class and the traits, with arguments.
  var parents: [Parent] = []
  /// The name before `=>` at the start of the body.
  var selfType: SelfType?
  /// The statements; nil without braces.
  var body: [Statement]?
}

extension Parser {
  /// Reads `class`, `trait` or `object` after its modifiers.
  mutating func templateDefinition(_ start: DefinitionStart) -> Definition? {
    if start.modifiers.contains(.lazy) { fail(Wording.lazyClass, at: token.range) }
    var start = start
    let outer = enter()
    defer { leave(to: outer) }
    switch kind {
    case .caseClass, .caseObject: start.modifiers.flags.insert(.case)
    case .class, .trait, .object: break
    default:
      fail(Wording.definitionExpected)
      return nil
    }
    switch kind {
    case .trait: return .class(classDefinition(start, .trait))
    case .class, .caseClass: return .class(classDefinition(start, .class))
    default: return .class(objectDefinition(start))
    }
  }

  /// Reads a class or trait.
  private mutating func classDefinition(_ start: DefinitionStart, _ classKind: ClassDefinition.Kind) -> ClassDefinition {
    advance()
    let point = token.start
    let isCase = start.modifiers.contains(.case)
    if isCase && kind == .eof { fail(Wording.caseClassWithoutParameters("C"), at: token.range) }
    let name = identifier()
    let owner = ParameterOwner.class(name, isCase: isCase)
    let typeParameters = self.typeParameters(of: owner)
    var constructorModifiers = Modifiers()
    var lists: [ParameterList] = []
    if classKind == .trait {
      checkNoBounds(typeParameters)
    } else {
      let annotations = constructorAnnotations()
      constructorModifiers = accessModifier()
      constructorModifiers.annotations = annotations
      lists = parameterLists(of: owner)
    }
    let template = optionalTemplate(allowsParentheses: classKind == .class, isTrait: classKind == .trait)
    return ClassDefinition(
      kind: classKind, modifiers: start.modifiers, name: name, typeParameters: typeParameters,
      constructorModifiers: constructorModifiers, parameterLists: lists, parents: template.parents,
      selfType: template.selfType, body: template.body ?? [], documentation: documentation(start),
      range: range(from: start.offset), point: point)
  }

  /// Reports context bounds of a trait's type parameters.
  private mutating func checkNoBounds(_ parameters: [TypeParameter]) {
    for parameter in parameters where !parameter.contextBounds.isEmpty || !parameter.viewBounds.isEmpty {
      fail(
        Wording.traitBounds, at: token.range)
    }
  }

  /// Reads an object.
  private mutating func objectDefinition(_ start: DefinitionStart) -> ClassDefinition {
    advance()
    let point = token.start
    let name = identifier()
    let template = optionalTemplate(allowsParentheses: false, isTrait: false)
    return ClassDefinition(
      kind: .object, modifiers: start.modifiers, name: name, typeParameters: [], constructorModifiers: Modifiers(),
      parameterLists: [], parents: template.parents, selfType: template.selfType, body: template.body ?? [],
      documentation: documentation(start), range: range(from: start.offset), point: point)
  }

  /// Reads `extends …` and a body, both of which may be missing.
  private mutating func optionalTemplate(allowsParentheses: Bool, isTrait: Bool) -> Template {
    if kind == .extends || kind == .subtype && isTrait {
      advance()
      return template()
    }
    skipNewline(before: .leftBrace)
    return optionalBody(of: Template(), allowsParentheses: allowsParentheses)
  }

  /// Reads parents and a body.
  mutating func template() -> Template {
    skipNewline(before: .leftBrace)
    if kind == .leftBrace {
      let start = token.start
      let template = optionalBody(of: Template(), allowsParentheses: true)
      if kind == .with && template.selfType == nil {
        refuse("early initializers", at: SourceRange(start: start, end: start + 1))
      }
      return template
    }
    var template = Template()
    template.parents.append(parent())
    while kind == .with {
      advance()
      template.parents.append(parent())
    }
    return optionalBody(of: template, allowsParentheses: true)
  }

  /// Reads a parent with its arguments.
  private mutating func parent() -> Parent {
    let start = token.start
    let type = annotatedType()
    let lists = argumentLists()
    return Parent(type: type, argumentLists: lists, range: range(from: start))
  }

  /// Reads the body of `template`, if there is one.
  private mutating func optionalBody(of template: Template, allowsParentheses: Bool) -> Template {
    var template = template
    skipNewline(before: .leftBrace)
    if kind == .leftBrace {
      accept(.leftBrace)
      readBody(of: &template)
      accept(.rightBrace)
    } else if kind == .leftParen && !allowsParentheses {
      fail(Wording.traitParameters, at: token.range)
    }
    return template
  }

  /// Reads the statements between the braces of a template.
  private mutating func readBody(of template: inout Template) {
    var statements: [Statement] = []
    if kind.startsExpression {
      let first: Expression = withoutEscapingPlaceholders { (parser: inout Parser) -> Expression in
        let first = parser.expression(.template)
        if parser.kind == .arrow { template.selfType = parser.selfType(from: first) }
        return first
      }
      if kind == .arrow {
        advance()
      } else {
        statements.append(.expression(first))
        acceptSeparatorUnlessAtEnd()
      }
    }
    statements += templateStatements(allowsPackages: false)
    template.body = statements
  }

  /// Returns the expression before an arrow at the start of a body as a self type.
  private mutating func selfType(from expression: Expression) -> SelfType? {
    if case .typed(let inner, let type) = expression.kind, case .this(qualifier: nil) = inner.kind {
      return SelfType(name: "this", type: type, range: expression.range)
    }
    if case .this(qualifier: nil) = expression.kind {
      return SelfType(name: "this", type: nil, range: expression.range)
    }
    let parameter = self.parameter(from: expression)
    return SelfType(name: parameter.name, type: parameter.type, range: expression.range)
  }

  /// Reads the statements of a template, a line of the prompt or a script.
  mutating func templateStatements(allowsPackages: Bool) -> [Statement] {
    withoutEscapingPlaceholders { (parser: inout Parser) -> [Statement] in
      var statements: [Statement] = []
      while !parser.isAtSequenceEnd {
        if let statement = parser.templateStatement(allowsPackages: allowsPackages) { statements.append(statement) }
        parser.acceptSeparatorUnlessAtEnd()
      }
      return statements
    }
  }

  /// Reads a statement of a template; nil stands for an empty one.
  private mutating func templateStatement(allowsPackages: Bool) -> Statement? {
    if kind == .import { return .import(importClause()) }
    if kind.startsDefinition || kind.isModifier || kind == .at {
      return memberDefinition().map { (definition: Definition) in .definition(definition) }
    }
    if kind.startsExpression { return .expression(expression(.template)) }
    if kind == .package && allowsPackages { return packageStatement() }
    if !kind.separatesStatements { fail(Wording.noDefinition) }
    return nil
  }
}
