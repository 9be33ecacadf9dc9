import Syntax

extension Checker {
  /// Makes the symbol of a method or secondary constructor; its parts are worked out when first asked for.
  func makeMethod(_ definition: MethodDefinition, owner: Symbol?, scope: Scope, flags: SymbolFlags) -> MethodSymbol {
    var flags = flags.union(SymbolFlags(definition.modifiers))
    if definition.body == nil { flags.insert(.deferred) }
    let symbol = MethodSymbol(name: definition.isConstructor ? "<init>" : definition.name, owner: owner, flags: flags)
    symbol.apply(definition.modifiers, documentation: definition.documentation, point: definition.point)
    symbol.definition = definition
    symbol.scope = scope
    symbol.implementation = implementation(of: symbol, definition)
    symbol.headerCompleter = { [unowned self] (symbol: MethodSymbol) in self.header(of: symbol, definition, scope: scope) }
    symbol.resultCompleter = { [unowned self] (symbol: MethodSymbol) in self.result(of: symbol, definition, scope: scope) }
    return symbol
  }

  /// Returns how a method is run, as its body says.
  private func implementation(of symbol: MethodSymbol, _ definition: MethodDefinition) -> MethodSymbol.Implementation {
    guard let body = definition.body else { return .abstract }
    if symbol.has(.prelude), let key = Checker.nativeKey(body, of: symbol) { return .native(key) }
    return definition.isConstructor ? .constructor : .body
  }

  /// Returns the key of a body `native` or `native("key")` of the prelude.
  static func nativeKey(_ body: Expression, of symbol: Symbol) -> String? {
    switch body.kind {
    case .block(let statements):
      guard statements.count == 1, case .expression(let inner) = statements[0] else { return nil }
      return nativeKey(inner, of: symbol)
    case .name("native"):
      let owner = symbol.ownerClass.map { (owner: ClassSymbol) in owner.isObject ? "\(owner.name)$" : owner.name } ?? ""
      return "\(owner).\(symbol.name == "<init>" ? "new" : symbol.name)"
    case .apply(let function, let arguments):
      guard case .name("native") = function.kind, case .literal(.string(let key))? = arguments.first?.value.kind else { return nil }
      return key
    default: return nil
    }
  }

  /// Works out the type parameters and parameters of a method.
  private func header(of symbol: MethodSymbol, _ definition: MethodDefinition, scope: Scope) -> MethodSymbol.Header {
    let inner = Scope(.block, parent: scope)
    return completing(symbol, in: inner) {
      let parameters = self.makeTypeParameters(definition.typeParameters, owner: symbol, in: inner)
      let lists = self.makeParameterLists(
        definition.parameterLists, bounds: definition.typeParameters, symbols: parameters, owner: symbol, in: inner)
      let own = symbol.isConstructor ? symbol.ownerClass?.typeParameters ?? [] : parameters
      return MethodSymbol.Header(typeParameters: own, parameterLists: lists)
    }
  }

  /// Opens the scope of a method's type parameters and parameters.
  func methodScope(of symbol: MethodSymbol, parent: Scope) -> (scope: Scope, parameters: [VariableSymbol]) {
    let inner = Scope(.method(symbol), parent: parent)
    if !symbol.isConstructor {
      for parameter: TypeParameterSymbol in symbol.typeParameters { inner.declare(parameter) }
    }
    let variables = symbol.parameterLists.flatMap { (list: [ParameterSymbol]) in
      list.map { (parameter: ParameterSymbol) in
        if let known = parameter.variable { return known }
        let made = variable(for: parameter)
        parameter.variable = made
        return made
      }
    }
    for variable: VariableSymbol in variables where variable.name != "_" { inner.declare(variable) }
    return (inner, variables)
  }

  /// Works out the type of a method's result: the one written, or that of its body.
  private func result(of symbol: MethodSymbol, _ definition: MethodDefinition, scope: Scope) -> Type {
    if symbol.isConstructor { return symbol.ownerClass?.thisType ?? .error }
    _ = symbol.header
    if let tree = definition.resultType {
      let (inner, _) = methodScope(of: symbol, parent: scope)
      return completing(symbol, in: inner) { self.resolve(tree) }
    }
    if definition.isProcedureSyntax || definition.body == nil { return universe.unit }
    guard !isTooDeepToComplete else { return .error }
    let overridden = overriddenResult(of: symbol)
    let body = checkBody(of: symbol, definition, expecting: overridden, written: nil, scope: scope)
    return inferredType(of: body?.type ?? .error, isStable: false)
  }

  /// Checks the body of a method once; messages wait until the definition is reached.
  @discardableResult
  private func checkBody(
    of symbol: MethodSymbol, _ definition: MethodDefinition, expecting: Type?, written: Type?, scope: Scope
  ) -> TypedExpression? {
    if let known = definitions.methods[symbol] { return known.body }
    let (inner, parameters) = methodScope(of: symbol, parent: scope)
    let typed = completing(symbol, in: inner, method: symbol, returnType: written) { () -> TypedMethod in
      let defaults = self.checkDefaults(of: symbol)
      if case .native = symbol.implementation {
        return TypedMethod(symbol: symbol, parameters: parameters, body: nil, defaults: defaults)
      }
      let body = definition.body.map { (body: Expression) -> TypedExpression in
        if symbol.isConstructor { return self.checkConstructorBody(body, of: symbol) }
        return self.inScope(Scope(.block, parent: inner)) { self.check(body, expecting: expecting) }
      }
      return TypedMethod(symbol: symbol, parameters: parameters, body: body, defaults: defaults)
    }
    definitions.methods[symbol] = typed
    checkLater { checkTailCalls(of: typed) }
    return typed.body
  }

  /// Checks the default values of a method's parameters in `scope`.
  func checkDefaults(of symbol: MethodSymbol) -> [Int: TypedExpression] {
    var defaults: [Int: TypedExpression] = [:]
    let parameters = symbol.parameterLists.flatMap { $0 }
    for (index, parameter): (Int, ParameterSymbol) in parameters.enumerated() {
      guard let tree = parameter.defaultValue else { continue }
      let generic = parameter.type.mentions(symbol.typeParameters)
      let value = check(tree, expecting: generic ? nil : parameter.type)
      defaults[index] = value
    }
    return defaults
  }

  /// Returns the checked method and reports what was found about it.
  func typedMethod(_ symbol: MethodSymbol) -> TypedMethod {
    _ = symbol.header
    let result = symbol.resultType
    if definitions.methods[symbol] == nil, let definition = symbol.definition, let scope = symbol.scope {
      let written: Type? = definition.resultType == nil && !definition.isProcedureSyntax && !symbol.isConstructor ? nil : result
      checkBody(of: symbol, definition, expecting: symbol.isConstructor ? nil : written, written: written, scope: scope)
    }
    reportKept(symbol)
    if let definition = symbol.definition, definition.resultType == nil, !symbol.isConstructor {
      warnAboutInferredImplicit(symbol, result)
    }
    return definitions.methods[symbol] ?? TypedMethod(symbol: symbol, parameters: [], body: nil)
  }

  /// Checks a method of the prelude: its body, if it has a Scala one, and its default values.
  package func typedBody(of method: MethodSymbol) -> TypedMethod? {
    switch method.implementation {
    case .body, .constructor, .abstract, .native: typedMethod(method)
    case .synthetic: syntheticMethod(method)
    }
  }

  /// Returns the type of the member that a method or value without a written type overrides.
  func overriddenResult(of symbol: Symbol) -> Type? {
    guard let owner = symbol.ownerClass, !owner.completion.isRunning else { return nil }
    for ancestor: ClassSymbol in owner.ancestors.order.dropFirst() {
      for base: Symbol in ancestor.declarations.terms[symbol.name] ?? [] where !base.has(.private) && owner.overrides(symbol, base)
      {
        return inheritedType(of: base, in: owner, as: symbol)
      }
    }
    return nil
  }

  /// Returns the type of an inherited member as seen in `owner`, in terms of the type parameters of the member that overrides it.
  func inheritedType(of base: Symbol, in owner: ClassSymbol, as symbol: Symbol) -> Type? {
    let type: Type?
    var substitution = Substitution.identity
    switch base {
    case let method as MethodSymbol:
      type = method.resultType
      if let own = symbol as? MethodSymbol {
        for (parameter, other): (TypeParameterSymbol, TypeParameterSymbol) in zip(method.typeParameters, own.typeParameters) {
          substitution.add(parameter, .parameter(other))
        }
      }
    case let field as FieldSymbol: type = field.type
    default: type = nil
    }
    guard let type, !type.isErroneous else { return nil }
    let renamed = substitution(type)
    guard let declaring = base.ownerClass, declaring !== owner else { return renamed }
    return view(renamed, from: .this(owner), owner: declaring)
  }
}
