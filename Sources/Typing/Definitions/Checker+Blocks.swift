import Syntax

extension Checker {
  /// Checks the statements of a block in a scope of their own.
  package func checkBlock(_ statements: [Statement], expecting: Type?, range: SourceRange) -> TypedExpression {
    let inner = Scope(.block, parent: scope)
    return inScope(inner) {
      let entered = enter(statements, at: .block(inner), scope: inner)
      inner.number(entered.symbols)
      var typed: [TypedStatement] = []
      for (index, statement): (Int, Statement) in statements.enumerated() {
        scope = entered.scopes[index]
        if case .expression(let expression) = statement, index == statements.count - 1 {
          let result = check(expression, expecting: expecting)
          warnAboutPureStatements(typed, hasResult: true)
          if typed.isEmpty { return result }
          return TypedExpression(.block(typed, result), type: result.type, range: range, point: result.point)
        }
        typed += typedStatement(statement, entered.symbols[index], hasFollowers: true)
        reportForwardReference(in: inner, at: index, statement, typed)
      }
      warnAboutPureStatements(typed, hasResult: false)
      let end = TypedExpression(.literal(.unit), type: universe.unit, range: .at(max(range.start, range.end - 1)))
      let result = expecting.map { (type: Type) in adapt(end, to: type) } ?? end
      return TypedExpression(.block(typed, result), type: result.type, range: range)
    }
  }

  /// Checks one statement that is not the result of its block; `symbols` is what it declared.
  func typedStatement(_ statement: Statement, _ symbols: [Symbol], hasFollowers: Bool) -> [TypedStatement] {
    switch statement {
    case .expression(let expression): return [.expression(check(expression, expecting: nil))]
    case .import(let clause):
      checkImport(clause)
      return [.import(clause)]
    case .definition(let definition): return typedDefinition(definition, symbols)
    case .package(let clause):
      error("illegal start of statement", at: clause.range)
      return []
    }
  }

  /// Checks a definition outside a class; `symbols` is what it declared.
  func typedDefinition(_ definition: Definition, _ symbols: [Symbol]) -> [TypedStatement] {
    switch definition {
    case .value(let value): return typedValues(value, symbols)
    case .method:
      return symbols.compactMap { (symbol: Symbol) in
        (symbol as? MethodSymbol).map { (method: MethodSymbol) in .method(typedMethodStatement(method)) }
      }
    case .class:
      return symbols.compactMap { (symbol: Symbol) -> TypedStatement? in
        switch symbol {
        case let symbol as ClassSymbol: return checkedClass(symbol).map { (typed: TypedClass) in .class(typed) }
        case let symbol as MethodSymbol: return syntheticMethod(symbol).map { (typed: TypedMethod) in .method(typed) }
        case let holder as VariableSymbol: return instance(of: holder).map { (value: TypedExpression) in .value(holder, value) }
        default: return nil
        }
      }
    case .type:
      return symbols.compactMap { (symbol: Symbol) -> TypedStatement? in
        guard let alias = symbol as? TypeAliasSymbol else { return nil }
        _ = alias.info
        reportKept(alias)
        return .type(alias)
      }
    }
  }

  /// Reports a definition outside a class that says nothing of its value.
  private func reportUndefined(_ symbol: Symbol) {
    guard definitions.wantsWarnings, !symbol.has(.local), symbol.has(.topLevel) else {
      return error("only traits and abstract classes can have declared but undefined members", at: symbol.range)
    }
    let writer = TypeText(isFull: printsFullNames)
    let declared: String
    switch symbol {
    case let method as MethodSymbol:
      declared = "def \(method.name)\(method.isNullary ? ": " : "")\(writer.text(signature(of: method, from: nil)))"
    case let variable as VariableSymbol:
      declared = "\(variable.isVar ? "var" : "val") \(variable.name): \(writer.text(variable.type ?? .error))"
    default: declared = symbol.name
    }
    error("class $iw needs to be abstract.", at: symbol.range, notes: ["Missing implementation:", "  \(declared) = ???"])
  }

  /// Checks a local or top-level method.
  private func typedMethodStatement(_ symbol: MethodSymbol) -> TypedMethod {
    let typed = typedMethod(symbol)
    if symbol.definition?.body == nil, !symbol.has(.synthetic) {
      reportUndefined(symbol)
    }
    return typed
  }

  /// Checks the values of a definition outside a class.
  private func typedValues(_ definition: ValueDefinition, _ symbols: [Symbol]) -> [TypedStatement] {
    var statements: [TypedStatement] = []
    for pattern: Pattern in definition.patterns {
      if let name = pattern.simpleName {
        guard let symbol = symbols.first(where: { (symbol: Symbol) in symbol.name == name }) as? VariableSymbol else { continue }
        if definition.isAbstract {
          reportUndefined(symbol)
        }
        statements.append(.value(symbol, typedValue(of: symbol, definition, scope: scope)))
      } else {
        statements += typedPatternDefinition(pattern, definition, symbols)
      }
    }
    return statements
  }

  /// Checks a definition with a pattern on the left, outside a class.
  private func typedPatternDefinition(
    _ pattern: Pattern, _ definition: ValueDefinition, _ symbols: [Symbol]
  ) -> [TypedStatement] {
    let name = pattern.variableNames.first
    let first = symbols.first { (symbol: Symbol) in symbol.name == name }
    let group =
      first.flatMap { (symbol: Symbol) in definitions.patterns[symbol] }
      ?? PatternDefinition(definition: definition, pattern: pattern, scope: scope)
    checkPatternDefinition(group)
    reportKept(group)
    guard let result = group.result else { return [] }
    var renamed = result.pattern
    var copies: [(VariableSymbol, VariableSymbol)] = []
    for (name, inner): (String, VariableSymbol) in result.variables {
      guard let outer = group.symbols[name] as? VariableSymbol else { continue }
      if outer.type == nil { outer.type = inner.type }
      copies.append((inner, outer))
    }
    if let hidden = group.hidden as? VariableSymbol,
      let (whole, parts) = lazyParts(
        of: group, reading: TypedExpression(.variable(hidden), type: hidden.type ?? .error, range: pattern.range))
    {
      return [.value(hidden, whole)]
        + parts.compactMap { (part: (name: String, value: TypedExpression)) in
          (group.symbols[part.name] as? VariableSymbol).map { (symbol: VariableSymbol) in .value(symbol, part.value) }
        }
    }
    renamed = renamed.replacing(copies)
    return [.pattern(renamed, result.value)]
  }

  /// Warns about statements whose value is dropped and that do nothing.
  private func warnAboutPureStatements(_ statements: [TypedStatement], hasResult: Bool) {
    guard definitions.wantsWarnings else { return }
    let isMultiple = statements.count + (hasResult ? 1 : 0) > 1
    for case .expression(let expression) in statements where expression.doesNothing {
      let advice = isMultiple ? "; multiline expressions might require enclosing parentheses" : ""
      warning("a pure expression does nothing in statement position\(advice)", at: expression.range, point: expression.point)
    }
  }

  /// Reports a value definition over which a reference to something defined later extends.
  private func reportForwardReference(in block: Scope, at index: Int, _ statement: Statement, _ typed: [TypedStatement]) {
    guard case .definition(.value(let value)) = statement, !value.isLazy, let (symbol, later) = block.forwardReference,
      later >= index, let place = typed.firstReference(to: symbol)
    else { return }
    let name = value.patterns.first?.simpleName ?? value.patterns.first?.variableNames.first ?? "_"
    let line = definitions.line(of: symbol.range.start)
    checkLater {
      diagnostics.add(
        .forwardReference(to: Messages.described(symbol), line: line, over: name, at: place.range, point: place.point))
    }
    block.forgetForwardReference()
  }
}

extension TypedExpression {
  /// True iff evaluating it does nothing, so that dropping its value is doubtful.
  var doesNothing: Bool {
    switch kind {
    case .literal(.unit): false
    case .literal, .lambda, .this: true
    case .variable(let variable): !variable.isLazy && !variable.isByName && (variable.isTopLevel || !variable.isVar)
    case .field(let receiver, let field): !field.has(.lazy) && (receiver.doesNothing || receiver.isModule)
    case .convert(let value, _, _): value.doesNothing
    default: false
    }
  }

  /// True iff it is an object.
  private var isModule: Bool { if case .module = kind { true } else { false } }
}

extension TypedPattern {
  /// Returns the pattern with variables replaced by those that a definition declared.
  func replacing(_ pairs: [(VariableSymbol, VariableSymbol)]) -> TypedPattern {
    func replaced(_ symbol: VariableSymbol) -> VariableSymbol {
      pairs.first { (pair: (VariableSymbol, VariableSymbol)) in pair.0 === symbol }?.1 ?? symbol
    }
    var copy = self
    switch kind {
    case .wildcard, .literal, .equalTo: break
    case .variable(let symbol): copy.kind = .variable(replaced(symbol))
    case .typed(let inner, let type): copy.kind = .typed(inner.replacing(pairs), type)
    case .constructor(let symbol, let needsTest, let parts):
      copy.kind = .constructor(symbol, needsTest: needsTest, parts.map { (part: TypedPattern) in part.replacing(pairs) })
    case .extractor(var extractor):
      extractor.arguments = extractor.arguments.map { (part: TypedPattern) in part.replacing(pairs) }
      extractor.shape = extractor.shape.replacing(pairs)
      copy.kind = .extractor(extractor)
    case .tuple(let parts): copy.kind = .tuple(parts.map { (part: TypedPattern) in part.replacing(pairs) })
    case .alternative(let parts): copy.kind = .alternative(parts.map { (part: TypedPattern) in part.replacing(pairs) })
    case .inside(let outer, let symbol, let inner): copy.kind = .inside(outer, symbol, inner.replacing(pairs))
    case .binder(let symbol, let inner): copy.kind = .binder(replaced(symbol), inner.replacing(pairs))
    }
    return copy
  }
}

extension TypedPattern.Extractor.Shape {
  /// Returns the shape with variables replaced by those that a definition declared.
  func replacing(_ pairs: [(VariableSymbol, VariableSymbol)]) -> TypedPattern.Extractor.Shape {
    func replaced(_ sequence: TypedPattern.SequencePattern) -> TypedPattern.SequencePattern {
      TypedPattern.SequencePattern(
        prefix: sequence.prefix.map { (part: TypedPattern) in part.replacing(pairs) },
        rest: sequence.rest?.replacing(pairs), element: sequence.element)
    }
    switch self {
    case .boolean, .option, .optionOfTuple: return self
    case .sequence(let sequence): return .sequence(replaced(sequence))
    case .optionOfTupleWithSequence(let sequence): return .optionOfTupleWithSequence(replaced(sequence))
    }
  }
}
