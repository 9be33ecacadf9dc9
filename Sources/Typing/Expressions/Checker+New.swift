import Syntax

extension Checker {
  /// Checks `new C(…)`.
  func checkNew(_ instance: NewInstance, _ expected: Type, _ expression: Expression) -> TypedExpression {
    guard instance.body == nil, instance.parents.count == 1, let parent = instance.parents.first else {
      return checkAnonymousClass(
        instance, expecting: expected.isHole ? nil : expected, range: expression.range, point: expression.point)
    }
    guard let (symbol, given) = constructed(parent.type) else {
      for argument: Argument in parent.argumentLists.joined() { checkBesideError(argument.value) }
      return .error(expression.range)
    }
    let (range, point) = (expression.range, expression.point)
    guard !symbol.isAbstract else {
      error("\(Messages.described(symbol)) is abstract; cannot be instantiated", at: range, point: point)
      return .error(range)
    }
    let constructors = symbol.constructors.filter { (constructor: MethodSymbol) in isAccessible(constructor, ofClass: symbol) }
    guard !constructors.isEmpty else {
      reportNoConstructor(symbol, range, point)
      return .error(range)
    }
    var lists = parent.argumentLists
    if lists.isEmpty { lists = [[]] }
    let outermost = lists.count == 1 ? expected : .hole
    guard let first = constructorCall(symbol, constructors, given, lists[0], outermost, expression) else { return .error(range) }
    var denotation = Denotation.call(first)
    for (index, list): (Int, [Argument]) in lists.enumerated().dropFirst() {
      let wanted: Type = index == lists.count - 1 ? expected : .hole
      denotation = apply(denotation, list, wanted, expression)
    }
    return tagged(withOuter(finish(denotation, expected, expression), parent.type))
  }

  /// Returns a construction with the instance that is named before the class.
  private func withOuter(_ value: TypedExpression, _ tree: TypeTree) -> TypedExpression {
    var tree = tree
    if case .applied(let constructor, _) = tree.kind { tree = constructor }
    guard case .named(let path) = tree.kind, case .new(var construction) = value.kind,
      let outer = path.count > 1 ? named(path.dropLast()) : importedFrom(path)
    else { return value }
    if case .module(let module) = outer.kind, module.isStaticModule, construction.symbol.ownerClass === module { return value }
    construction.outer = outer
    var result = value
    result.kind = .new(construction)
    return result
  }

  /// Returns the value that a path of names stands for.
  private func named(_ path: ArraySlice<String>) -> TypedExpression? {
    if case .found(.value(let value)) = walk(Array(path)) { value } else { nil }
  }

  /// Returns the value whose member an imported class is.
  private func importedFrom(_ path: [String]) -> TypedExpression? {
    guard let name = path.first, case .class(_, let prefix?)? = scope.lookup(type: name) else { return nil }
    if case .this = prefix { return nil }
    return value(ofPath: prefix)
  }

  /// An instance that is made for a subclass, or the class with its inferred arguments.
  struct Constructed {
    /// The call of the constructor.
    var construction: TypedExpression.Construction
    /// The type of the instance.
    var type: Type
  }

  /// Checks the call of a constructor of the type's class, abstract or not; arguments that are `hole` are inferred.
  func construct(_ type: Type, argumentLists: [[Argument]], range: SourceRange, point: Int) -> Constructed? {
    guard case .class(let symbol, let arguments) = type.dealiased else { return nil }
    let expression = Expression(.literal(.unit), range: range, point: point)
    let given: [Type]? = type.hasHole ? nil : arguments
    let lists = argumentLists.isEmpty ? [[]] : argumentLists
    let constructors = symbol.constructors.filter { (constructor: MethodSymbol) in
      !constructor.has(.private) || isAccessible(constructor, ofClass: symbol)
    }
    guard !constructors.isEmpty, let first = constructorCall(symbol, constructors, given, lists[0], .hole, expression) else {
      return nil
    }
    var denotation = Denotation.call(first)
    for list: [Argument] in lists.dropFirst() { denotation = apply(denotation, list, .hole, expression) }
    let value = finish(denotation, .hole, expression)
    guard case .new(let construction) = value.kind else { return nil }
    return Constructed(construction: construction, type: value.type)
  }

  /// Returns true iff a constructor can be called at this place.
  private func isAccessible(_ constructor: MethodSymbol, ofClass symbol: ClassSymbol) -> Bool {
    if constructor.has(.private) || constructor.has(.protected) {
      if symbol.has(.prelude) { return scope.isPrelude }
      if let qualifier = constructor.accessQualifier, qualifier != "this" {
        return scope.enclosingClasses.contains { (outer: ClassSymbol) in isInside(outer, qualifier) }
      }
      return scope.enclosingClasses.contains { (outer: ClassSymbol) in outer === symbol || outer.companion === symbol }
    }
    return true
  }

  /// Reports a class that has no constructor that can be called here.
  private func reportNoConstructor(_ symbol: ClassSymbol, _ range: SourceRange, _ point: Int) {
    if symbol.constructors.isEmpty {
      error("\(Messages.described(symbol)) is abstract; cannot be instantiated", at: range, point: point)
    } else {
      let words = "constructor \(symbol.name) in class \(symbol.name) cannot be accessed in"
      error("\(words) \(accessingPlace ?? "class $iw") from \(accessingPlace ?? "class ")", at: range, point: point)
    }
  }

  /// Returns the class after `new` and the arguments that are written; nil arguments, and those that are `hole`, are to be inferred.
  private func constructed(_ tree: TypeTree) -> (ClassSymbol, [Type]?)? {
    if case .named(let path) = tree.kind, let (binding, prefix) = typeBinding(path, tree) {
      if case .class(let symbol, _) = binding, !symbol.typeParameters.isEmpty {
        guard prefix != nil, !symbol.header.outerParameters.isEmpty else { return (symbol, nil) }
        return (symbol, type(of: binding, prefix: prefix, arguments: symbol.typeParameters.map { _ in .hole }).arguments)
      }
      if case .alias(let alias, _) = binding, !alias.info.typeParameters.isEmpty,
        case .class(let symbol, let arguments)? = alias.info.target?.dealiased,
        arguments == alias.info.typeParameters.map(Type.parameter)
      {
        return (symbol, nil)
      }
    } else if case .named = tree.kind {
      return nil
    }
    let type = resolve(tree)
    switch type.dealiased {
    case .class(let symbol, let arguments): return (symbol, arguments)
    case .error: return nil
    default:
      error("class type required but \(text(of: type)) found", at: tree.range, point: tree.point)
      return nil
    }
  }

  /// Returns the call of the constructor that fits the first list.
  private func constructorCall(
    _ symbol: ClassSymbol, _ constructors: [MethodSymbol], _ given: [Type]?, _ arguments: [Argument], _ expected: Type,
    _ expression: Expression
  ) -> PendingCall? {
    let operands = arguments.map { (argument: Argument) in Operand(argument) }
    if constructors.count == 1 {
      return applyConstructor(constructors[0], symbol, given, operands, expected, expression)
    }
    let reference = MethodReference(
      name: symbol.name, methods: constructors, receiver: nil, range: expression.range, point: expression.point)
    guard let (chosen, checked) = chooseConstructor(reference, symbol, given, operands, expected, expression) else { return nil }
    return applyConstructor(chosen, symbol, given, checked, expected, expression)
  }

  /// Applies a constructor to its first list.
  private func applyConstructor(
    _ constructor: MethodSymbol, _ symbol: ClassSymbol, _ given: [Type]?, _ operands: [Operand], _ expected: Type,
    _ expression: Expression
  ) -> PendingCall? {
    var call = pendingConstructor(constructor, symbol, given, expression)
    if call.expectsImplicits, operands.isEmpty { return call }
    if call.signature.parameterLists.isEmpty {
      guard operands.isEmpty else {
        call.signature.parameterLists = [[]]
        return apply(call, operands, expected, expression)
      }
      return call
    }
    return apply(call, operands, expected, expression)
  }

  /// Returns a call of a constructor without arguments yet.
  private func pendingConstructor(
    _ constructor: MethodSymbol, _ symbol: ClassSymbol, _ given: [Type]?, _ expression: Expression
  ) -> PendingCall {
    let parameters = symbol.allTypeParameters
    let variables = freshVariables(parameters)
    if let given {
      for (variable, type): (InferenceVariable, Type) in zip(variables, given) where !type.isHole { _ = fix(variable, to: type) }
    }
    let own = symbol.typeParameters.count
    for (index, parameter): (Int, TypeParameterSymbol) in parameters.enumerated() where index >= own && given == nil {
      _ = fix(variables[index], to: parameter.ownArgument)
    }
    let types: [Type] = variables.map { (variable: InferenceVariable) in variable.solution ?? .variable(variable) }
    let substitution = Substitution(parameters, types)
    let lists = constructor.parameterLists.map { (list: [ParameterSymbol]) in
      list.map { (parameter: ParameterSymbol) in SignatureParameter(symbol: parameter, type: substitution(parameter.type)) }
    }
    return PendingCall(
      method: constructor, receiver: nil, construction: symbol, variables: variables,
      signature: MethodSignature(typeParameters: [], parameterLists: lists, result: .class(symbol, types)),
      range: expression.range, point: expression.point)
  }

  /// Returns the constructor of several that fits the arguments, and the arguments checked.
  private func chooseConstructor(
    _ reference: MethodReference, _ symbol: ClassSymbol, _ given: [Type]?, _ operands: [Operand], _ expected: Type,
    _ expression: Expression
  ) -> (MethodSymbol, [Operand])? {
    let candidates = reference.methods.map { (constructor: MethodSymbol) -> OverloadCandidate in
      let substitution = given.map { (types: [Type]) in Substitution(symbol.allTypeParameters, types) } ?? .identity
      let lists = constructor.parameterLists.map { (list: [ParameterSymbol]) in
        list.map { (parameter: ParameterSymbol) in SignatureParameter(symbol: parameter, type: substitution(parameter.type)) }
      }
      let signature = MethodSignature(
        typeParameters: given == nil ? symbol.typeParameters : [], parameterLists: lists.isEmpty ? [[]] : lists,
        result: given.map { (types: [Type]) in .class(symbol, types) } ?? symbol.thisType)
      return OverloadCandidate(method: constructor, signature: signature)
    }
    return chooseAlternative(candidates, reference, operands, expected, expression)
  }
}
