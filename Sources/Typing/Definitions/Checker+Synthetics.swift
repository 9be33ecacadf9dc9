import Syntax

extension Checker {
  /// Returns the body of a method that the compiler writes.
  func syntheticMethod(_ method: MethodSymbol) -> TypedMethod? {
    if let known = definitions.methods[method] { return known }
    guard case .synthetic(let kind) = method.implementation else { return nil }
    let made: TypedMethod?
    switch kind {
    case .caseApply: made = method.ownerClass?.companion.flatMap { (symbol: ClassSymbol) in factory(method, of: symbol) }
    case .caseCopy: made = method.ownerClass.flatMap { (symbol: ClassSymbol) in factory(method, of: symbol) }
    case .implicitConversion:
      made = definitions.conversions[method].flatMap { (symbol: ClassSymbol) in factory(method, of: symbol) }
    case .caseUnapply: made = method.ownerClass?.companion.flatMap { (symbol: ClassSymbol) in extractor(method, of: symbol) }
    case .companionText:
      made = method.ownerClass.map { (symbol: ClassSymbol) in
        TypedMethod(
          symbol: method, parameters: [],
          body: TypedExpression(.literal(.string(symbol.name)), type: universe.string, range: symbol.range))
      }
    }
    definitions.methods[method] = made
    return made
  }

  /// Returns a method that passes its parameters to the constructor of `symbol`.
  private func factory(_ method: MethodSymbol, of symbol: ClassSymbol) -> TypedMethod? {
    guard let constructor = symbol.constructors.first else { return nil }
    let parameters = method.parameterLists.flatMap { (list: [ParameterSymbol]) in
      list.map { (parameter: ParameterSymbol) in variable(for: parameter) }
    }
    let arguments = parameters.map { (variable: VariableSymbol) -> TypedExpression in
      let type = variable.type ?? .error
      let value = TypedExpression(.variable(variable), type: type, range: symbol.range)
      if variable.isByName { return TypedExpression(.thunk(value), type: type, range: symbol.range) }
      if variable.parameter?.isRepeated ?? false { return TypedExpression(.spread(value), type: type, range: symbol.range) }
      return value
    }
    let types: [Type] = method.typeParameters.map { .parameter($0) }
    let construction = TypedExpression.Construction(
      symbol, constructor: constructor, typeArguments: types, arguments: arguments)
    let body = TypedExpression(.new(construction), type: method.resultType ?? .error, range: symbol.range)
    return TypedMethod(
      symbol: method, parameters: parameters, body: body, defaults: defaults(of: method, symbol, parameters))
  }

  /// Checks the default values of `apply`, in the place of the class, or those of `copy`, which are the fields.
  private func defaults(of method: MethodSymbol, _ symbol: ClassSymbol, _ parameters: [VariableSymbol]) -> [Int: TypedExpression] {
    guard let template = definitions.templates[symbol] else { return [:] }
    let isCopy: Bool = if case .synthetic(.caseCopy) = method.implementation { true } else { false }
    let place = Scope(.method(method), parent: isCopy ? template.body : template.header)
    for parameter: TypeParameterSymbol in method.typeParameters { place.declare(parameter) }
    for variable: VariableSymbol in parameters { place.declare(variable) }
    let (found, _) = attempt { inScope(place) { self.checkDefaults(of: method) } }
    return found
  }

  /// Returns `unapply` of a case class: an Option of the fields.
  private func extractor(_ method: MethodSymbol, of symbol: ClassSymbol) -> TypedMethod? {
    guard let owner = method.ownerClass, let parameter = method.parameterLists.first?.first else { return nil }
    let place = Scope(.template(owner), parent: .programStart(universe: universe))
    let inner = Scope(.method(method), parent: place)
    let argument = variable(for: parameter)
    inner.declare(argument)
    let range = symbol.range
    func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, range: range) }
    let value = expression(.name(argument.name))
    let isNull = expression(
      .infix(
        left: value, operator: "==", typeArguments: [], right: [Argument(value: expression(.literal(.null)))]))
    let scala = expression(.name("scala"))
    let fields = symbol.caseFields.map { (field: FieldSymbol) in expression(.select(value, field.name)) }
    let body: Expression
    if fields.isEmpty {
      body = expression(
        .conditional(
          isNull, then: expression(.literal(.boolean(false))), otherwise: expression(.literal(.boolean(true)))))
    } else {
      let content = fields.count == 1 ? fields[0] : expression(.tuple(fields))
      let some = expression(.apply(expression(.select(scala, "Some")), [Argument(value: content)]))
      body = expression(.conditional(isNull, then: expression(.select(scala, "None")), otherwise: some))
    }
    let (checked, _) = attempt { inScope(inner) { self.check(body, expecting: method.resultType) } }
    return TypedMethod(symbol: method, parameters: [argument], body: checked)
  }

  /// Adds the methods that the compiler writes for a case class or its companion.
  func addSyntheticMembers(of symbol: ClassSymbol, _ typed: inout TypedClass) {
    for case let method as MethodSymbol in symbol.declarations.ordered {
      guard case .synthetic = method.implementation, !method.has(.implicitClass), let made = syntheticMethod(method) else {
        continue
      }
      typed.methods.append(made)
    }
  }

  /// Returns the companion that the compiler made for a case class.
  func checkedCompanion(_ symbol: ClassSymbol) -> TypedClass? {
    guard symbol.has(.synthetic) else { return nil }
    var typed = TypedClass(symbol: symbol)
    typed.traits = symbol.parents.filter { (type: Type) in type.classSymbol?.isTrait ?? false }
    addSyntheticMembers(of: symbol, &typed)
    return typed
  }
}
