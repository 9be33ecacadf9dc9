import Syntax

extension Checker {
  /// Checks a class with all that belongs to it and reports what was found about it; nil if it is being checked already.
  func checkedClass(_ symbol: ClassSymbol) -> TypedClass? {
    guard let template = definitions.templates[symbol] else { return checkedCompanion(symbol) }
    if let known = template.result { return known }
    guard !template.isRunning else { return nil }
    template.isRunning = true
    defer { template.isRunning = false }
    _ = symbol.header
    _ = symbol.declarations
    reportKept(symbol)
    for constructor: MethodSymbol in symbol.constructors { _ = constructor.header }
    if let constructor = symbol.constructors.first { reportKept(constructor) }
    let saved = (scope, enclosingMethod, returnType)
    defer { (scope, enclosingMethod, returnType) = saved }
    (scope, enclosingMethod, returnType) = (template.construction, nil, nil)
    var typed = TypedClass(symbol: symbol)
    typed.constructorParameters = template.parameters
    if !symbol.has(.prelude) { checkParents(of: symbol, template) }
    checkConstructor(of: symbol, template, &typed)
    for (index, statement): (Int, Statement) in template.statements.enumerated() {
      scope = template.entered.scopes[index]
      checkMember(statement, template.entered.symbols[index], of: symbol, &typed)
    }
    addSyntheticMembers(of: symbol, &typed)
    if definitions.wantsWarnings { warnAboutUninitialised(typed) }
    if symbol.isObject { moveBodyToMain(of: symbol, &typed) }
    if !symbol.has(.prelude) { checkMembers(of: symbol, template) }
    typed.constructorFields = storedFields(of: symbol, typed)
    template.result = typed
    return typed
  }

  /// Checks a class of the prelude that has fields or a constructor.
  package func typedClass(of symbol: ClassSymbol) -> TypedClass? {
    attempt { self.checkedClass(symbol) }.result
  }

  /// Returns the field each constructor parameter is kept in: those that are members, and those that a method uses.
  private func storedFields(of symbol: ClassSymbol, _ typed: TypedClass) -> [FieldSymbol?] {
    parameterFields(of: symbol).map { (field: FieldSymbol?) -> FieldSymbol? in
      guard let field, !field.has(.parameterAccessor) || field.has(.stored) else { return nil }
      return field
    }
  }

  /// Checks the default values of the constructor and the call of the superclass's constructor.
  private func checkConstructor(of symbol: ClassSymbol, _ template: ClassTemplate, _ typed: inout TypedClass) {
    let place = Scope(.block, parent: template.header)
    for variable: VariableSymbol in template.parameters { place.declare(variable) }
    if let constructor = symbol.constructors.first, !template.parameterLists.isEmpty {
      typed.constructorDefaults = inScope(place) { checkDefaults(of: constructor) }
    }
    let parents = symbol.parents
    typed.traits = parents.filter { (type: Type) in type.classSymbol?.isTrait ?? false }
    guard !symbol.isTrait, let superclass = parents.first, let target = superclass.classSymbol, !target.isTrait else { return }
    let written = template.parents.first { (parent: Parent) in parentTarget(parent, in: template) === target }
    guard target.role != .anyRef && target.role != .any && target.role != .anyVal else { return }
    typed.superConstruction = inScope(symbol.has(.anonymous) ? template.outer : place) {
      let range = written?.range ?? SourceRange.at(template.point)
      return construct(
        superclass, argumentLists: written?.argumentLists ?? [], range: range, point: written?.type.point ?? template.point)?
        .construction
    }
  }

  /// Returns the class that a parent names.
  private func parentTarget(_ parent: Parent, in template: ClassTemplate) -> ClassSymbol? {
    var tree = parent.type
    if case .applied(let constructor, _) = tree.kind { tree = constructor }
    guard case .named(let path) = tree.kind else { return nil }
    let (binding, _) = attempt { inScope(template.header) { typeBinding(path, tree)?.binding } }
    switch binding {
    case .class(let symbol, _): return symbol
    case .alias(let alias, _): return alias.info.target?.classSymbol
    case .parameter, nil: return nil
    }
  }

  /// Returns the type of a parent whose type arguments are worked out from the constructor's arguments.
  func inferredParent(_ parent: Parent, in template: ClassTemplate) -> Type {
    let place = Scope(.block, parent: template.header)
    for variable: VariableSymbol in template.parameters { place.declare(variable) }
    guard case .named(let path) = parent.type.kind, let binding = typeBinding(path, parent.type)?.binding else { return .error }
    let unknown: [Type] = typeParameters(of: binding).map { _ in .hole }
    let type = type(of: binding, prefix: nil, arguments: unknown)
    let (made, _) = attempt {
      inScope(place) { construct(type, argumentLists: parent.argumentLists, range: parent.range, point: parent.type.point) }
    }
    return made?.type ?? .error
  }

  /// Checks a statement of a class's body.
  private func checkMember(_ statement: Statement, _ symbols: [Symbol], of owner: ClassSymbol, _ typed: inout TypedClass) {
    switch statement {
    case .expression(let expression):
      let place = Scope(.block, parent: scope)
      let checked = inScope(place) { check(expression, expecting: nil) }
      if checked.doesNothing, definitions.wantsWarnings {
        warning(
          "a pure expression does nothing in statement position; multiline expressions may require enclosing parentheses",
          at: checked.range, point: checked.point)
      }
      typed.initialisers.append(.statement(checked))
    case .import(let clause): checkImport(clause)
    case .definition(.value(let value)): checkFields(value, symbols, of: owner, &typed)
    case .definition:
      for symbol: Symbol in symbols { checkMember(symbol, &typed) }
    case .package(let clause): error("illegal start of definition", at: clause.range)
    }
  }

  /// Checks a method, class or alias in a class's body.
  private func checkMember(_ symbol: Symbol, _ typed: inout TypedClass) {
    switch symbol {
    case let method as MethodSymbol:
      if case .synthetic = method.implementation {
        if let made = syntheticMethod(method) { typed.methods.append(made) }
      } else {
        typed.methods.append(typedMethod(method))
      }
    case let inner as ClassSymbol:
      if let checked = checkedClass(inner) { typed.classes.append(checked) }
    case let holder as FieldSymbol:
      if let value = instance(of: holder) { typed.initialisers.append(.field(holder, value)) }
    case let alias as TypeAliasSymbol:
      _ = alias.info
      reportKept(alias)
    default: break
    }
  }

  /// Checks the fields that a definition in a class's body gives names to.
  private func checkFields(
    _ definition: ValueDefinition, _ symbols: [Symbol], of owner: ClassSymbol, _ typed: inout TypedClass
  ) {
    for pattern: Pattern in definition.patterns {
      if let name = pattern.simpleName {
        guard let field = symbols.first(where: { (symbol: Symbol) in symbol.name == name }) as? FieldSymbol else { continue }
        if field.nativeKey != nil { continue }
        if definition.isAbstract {
          _ = field.type
          reportKept(field)
          continue
        }
        typed.initialisers.append(.field(field, typedValue(of: field, definition, scope: scope)))
      } else {
        checkPatternField(pattern, definition, symbols, &typed)
      }
    }
  }

  /// Checks a definition with a pattern on the left in a class's body.
  private func checkPatternField(
    _ pattern: Pattern, _ definition: ValueDefinition, _ symbols: [Symbol], _ typed: inout TypedClass
  ) {
    let name = pattern.variableNames.first
    let first = symbols.first { (symbol: Symbol) in symbol.name == name }
    let group =
      first.flatMap { (symbol: Symbol) in definitions.patterns[symbol] }
      ?? PatternDefinition(definition: definition, pattern: pattern, scope: scope)
    checkPatternDefinition(group)
    reportKept(group)
    guard let result = group.result else { return }
    let pairs = result.variables.compactMap { (entry: (key: String, value: VariableSymbol)) -> (VariableSymbol, FieldSymbol)? in
      guard let field = group.symbols[entry.key] as? FieldSymbol else { return nil }
      if field.type == nil { field.type = entry.value.type }
      return (entry.value, field)
    }
    if let hidden = group.hidden as? FieldSymbol, let owner = hidden.ownerClass,
      let (whole, parts) = lazyParts(
        of: group,
        reading: TypedExpression(.field(.this(owner), hidden), type: hidden.type ?? .error, range: pattern.range))
    {
      typed.initialisers.append(.field(hidden, whole))
      for part: (name: String, value: TypedExpression) in parts {
        if let field = group.symbols[part.name] as? FieldSymbol { typed.initialisers.append(.field(field, part.value)) }
      }
      return
    }
    typed.initialisers.append(.pattern(result.pattern, result.value, pairs))
  }
}
