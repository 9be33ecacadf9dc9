import Syntax

extension Checker {
  /// Declares the values that a definition gives names to; their types are worked out when first asked for.
  func enterValue(_ definition: ValueDefinition, at place: DefinitionPlace, scope: Scope) -> [Symbol] {
    var symbols: [Symbol] = []
    for pattern: Pattern in definition.patterns {
      if let name = pattern.simpleName {
        let symbol = makeValue(name, definition, at: place, point: pattern.point)
        setCompleter(of: symbol) { [unowned self] (symbol: Symbol) in
          self.valueType(of: symbol, definition, scope: scope)
        }
        declare(symbol, at: place, point: pattern.point)
        symbols.append(symbol)
      } else {
        symbols += enterPattern(pattern, definition, at: place, scope: scope)
      }
    }
    return symbols
  }

  /// Declares the variables of a pattern on the left of a definition.
  private func enterPattern(
    _ pattern: Pattern, _ definition: ValueDefinition, at place: DefinitionPlace, scope: Scope
  ) -> [Symbol] {
    let group = PatternDefinition(definition: definition, pattern: pattern, scope: scope)
    var symbols: [Symbol] = []
    if definition.isLazy, (1...22).contains(Set(pattern.variableNames).count) {
      let hidden = makeValue(freshName("x"), definition, at: place, point: pattern.point)
      setCompleter(of: hidden) { [unowned self] (_: Symbol) in self.hiddenType(of: group) }
      enterHidden(of: group, as: hidden, at: place)
    }
    for name: String in pattern.variableNames where group.symbols[name] == nil {
      let symbol = makeValue(name, definition, at: place, point: pattern.point)
      group.symbols[name] = symbol
      definitions.patterns[symbol] = group
      setCompleter(of: symbol) { [unowned self] (symbol: Symbol) in
        self.checkPatternDefinition(group)
        return group.result?.variables[name]?.type ?? .error
      }
      declare(symbol, at: place, point: pattern.point)
      symbols.append(symbol)
    }
    return symbols
  }

  /// Makes the symbol of a value: a field in a class, a variable elsewhere.
  private func makeValue(_ name: String, _ definition: ValueDefinition, at place: DefinitionPlace, point: Int) -> Symbol {
    var flags = SymbolFlags(definition.modifiers).union(place.flags)
    if definition.isVar { flags.insert(.mutable) }
    let symbol: Symbol
    if place.owner is ClassSymbol, case .template = place {
      if definition.isAbstract { flags.insert(.deferred) }
      let field = FieldSymbol(name: name, owner: place.owner, flags: flags)
      if let value = definition.value, field.has(.prelude) { field.nativeKey = Checker.nativeKey(value, of: field) }
      symbol = field
    } else {
      symbol = VariableSymbol(name: name, owner: place.owner, flags: flags)
    }
    symbol.apply(definition.modifiers, documentation: definition.documentation, point: point)
    return symbol
  }

  /// Lets the type of a variable or field be worked out by `complete`.
  private func setCompleter(of symbol: Symbol, _ complete: @escaping (Symbol) -> Type) {
    switch symbol {
    case let variable as VariableSymbol: variable.completer = { (symbol: VariableSymbol) in complete(symbol) }
    case let field as FieldSymbol: field.completer = { (symbol: FieldSymbol) in complete(symbol) }
    default: break
    }
  }

  /// Returns the type of a value: the one written, or that of what is on the right.
  private func valueType(of symbol: Symbol, _ definition: ValueDefinition, scope: Scope) -> Type {
    if let tree = definition.type {
      return completing(symbol, in: scope) { self.resolve(tree) }
    }
    guard definition.value != nil, !isTooDeepToComplete else { return .error }
    let value = checkValue(
      of: symbol, definition, expecting: (symbol as? FieldSymbol).flatMap(overriddenResult), scope: scope)
    if case .constant = value.type, definition.modifiers.contains(.final), !definition.isVar, !definition.isLazy {
      return value.type
    }
    return inferredType(of: value.type, isStable: !definition.isVar)
  }

  /// Returns the type a definition gets from what is on its right: literals and, unless it is a stable value, paths are widened.
  func inferredType(of type: Type, isStable: Bool) -> Type {
    if isStable, case .singleton = type.dealiased { return type }
    if isStable, case .fieldSingleton = type.dealiased { return type }
    return universe.widened(type)
  }

  /// Checks what is on the right of a definition once; messages wait until the definition is reached.
  @discardableResult
  private func checkValue(of symbol: Symbol, _ definition: ValueDefinition, expecting: Type?, scope: Scope) -> TypedExpression {
    if let known = definitions.values[symbol] { return known }
    let value = completing(symbol, in: Scope(.block, parent: scope)) { () -> TypedExpression in
      guard let expression = definition.value else {
        return TypedExpression(.defaultValue, type: expecting ?? .error, range: definition.range)
      }
      return self.check(expression, expecting: expecting)
    }
    definitions.values[symbol] = value
    return value
  }

  /// Returns the checked right side of a value with a simple name and reports what was found about it.
  func typedValue(of symbol: Symbol, _ definition: ValueDefinition, scope: Scope) -> TypedExpression {
    let type = valueSymbolType(symbol)
    if definition.isDefaultInitialised, symbol.has(.local) {
      error("local variables must be initialized", at: definition.range, point: definition.point)
    }
    let expecting = definition.type == nil ? nil : type
    if definition.type != nil, definitions.values[symbol] == nil {
      checkValue(of: symbol, definition, expecting: expecting, scope: scope)
    }
    reportKept(symbol)
    if definition.type == nil { warnAboutInferredImplicit(symbol, type) }
    return definitions.values[symbol] ?? TypedExpression(.error, type: .error, range: definition.range)
  }

  /// Warns about an implicit definition that others see and whose type is not written.
  func warnAboutInferredImplicit(_ symbol: Symbol, _ type: Type?) {
    let hidden: SymbolFlags = [.local, .synthetic, .prelude]
    guard definitions.wantsWarnings, symbol.has(.implicit), symbol.flags.isDisjoint(with: hidden), let type, !type.isErroneous
    else { return }
    warning(
      "Implicit definition should have explicit type (inferred \(text(of: type))) [quickfixable]", at: symbol.range,
      point: symbol.range.start)
  }

  /// Returns the type of a variable or field; an error if it needs itself.
  func valueSymbolType(_ symbol: Symbol) -> Type {
    switch symbol {
    case let variable as VariableSymbol: variable.type ?? .error
    case let field as FieldSymbol: field.type ?? .error
    default: .error
    }
  }

  /// Checks a definition with a pattern on the left, once for all its variables.
  func checkPatternDefinition(_ group: PatternDefinition) {
    guard group.result == nil, !group.isRunning else { return }
    group.isRunning = true
    defer { group.isRunning = false }
    let place = Scope(.block, parent: group.scope)
    group.result = completing(group.anchor, in: place) {
      let expecting = group.definition.type.map { (tree: TypeTree) in self.resolve(tree) }
      let value: TypedExpression
      if let expression = group.definition.value {
        value = self.check(expression, expecting: expecting ?? self.expectedType(of: group.pattern))
      } else {
        value = TypedExpression(.error, type: .error, range: group.definition.range)
      }
      let scrutinee = expecting ?? self.universe.widened(value.type)
      let inner = Scope(.block, parent: self.scope)
      let left = Pattern(group.pattern.kind, range: group.pattern.range)
      let pattern = self.inScope(inner) { self.checkPattern(left, scrutinee: scrutinee) }
      var variables: [String: VariableSymbol] = [:]
      for name: String in group.symbols.keys { variables[name] = inner.terms[name]?.last as? VariableSymbol }
      return (pattern, value, variables)
    }
  }

  /// Returns the type a pattern says its value has, if it is a typed pattern at its top.
  private func expectedType(of pattern: Pattern) -> Type? {
    if case .typed(_, let tree) = pattern.kind { return resolve(tree) }
    return nil
  }

  /// Reports what was found while a definition with a pattern on the left was checked.
  func reportKept(_ group: PatternDefinition) {
    reportKept(group.anchor)
    for symbol: Symbol in group.symbols.values { reportKept(symbol) }
  }
}

extension Pattern {
  /// The name, if the pattern is a name only.
  var simpleName: String? {
    switch kind {
    case .variable(let name): name
    case .stable(let expression):
      if case .name(let name) = expression.kind { name } else { nil }
    default: nil
    }
  }

  /// The names the pattern binds, in the order of the text.
  package var variableNames: [String] {
    switch kind {
    case .wildcard, .literal, .stable, .sequenceWildcard: []
    case .variable(let name): [name]
    case .typed(let inner, _): inner.variableNames
    case .binder(let name, let inner): (name == "_" ? [] : [name]) + inner.variableNames
    case .constructor(_, _, let parts), .tuple(let parts), .alternative(let parts), .interpolated(_, _, let parts):
      parts.flatMap { (part: Pattern) in part.variableNames }
    case .infix(let left, _, let right):
      left.variableNames + right.flatMap { (part: Pattern) in part.variableNames }
    }
  }
}
