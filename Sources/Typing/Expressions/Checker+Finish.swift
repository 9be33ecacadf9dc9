import Syntax

extension Checker {
  /// Returns the value of what an expression stands for: empty and implicit lists are filled in, methods become functions.
  func finish(_ denotation: Denotation, _ expected: Type, _ expression: Expression) -> TypedExpression {
    switch denotation {
    case .value(let value): return value
    case .package(let package):
      error("package \(Messages.name(of: package)) is not a value", at: expression.range, point: expression.point)
      return .error(expression.range)
    case .methods(let reference):
      if let field = reference.field, let receiver = reference.receiver {
        return finish(denote([field], name: reference.name, of: receiver, reference.range, reference.point), expected, expression)
      }
      if reference.isOfSeveralViews, let original = reference.viewedReceiver {
        reportAmbiguousViews(views(of: original, providing: reference.name), original, reference, nil)
        return .error(expression.range)
      }
      guard let method = unapplied(reference, expected) else {
        reportUnapplied(reference, expression)
        return .error(expression.range)
      }
      return finish(.call(pending(method, reference)), expected, expression)
    case .call(let call): return finish(call, expected, expression)
    }
  }

  /// Returns the alternative that is meant where no arguments follow.
  private func unapplied(_ reference: MethodReference, _ expected: Type) -> MethodSymbol? {
    if reference.methods.count == 1 { return reference.methods[0] }
    let candidates = reference.methods.map { (method: MethodSymbol) in candidate(method, reference) }
    let parameterless = candidates.filter { (candidate: OverloadCandidate) in candidate.signature.explicitList == nil }
    if let found = parameterless.first { return found.method }
    if let wanted = functionParameters(of: expected) {
      let fitting = candidates.filter { (candidate: OverloadCandidate) in
        guard let list = candidate.signature.explicitList, list.count == wanted.count else { return false }
        return isEtaCompatible(candidate, wanted)
      }
      let best = mostSpecific(fitting)
      if best.count == 1 { return best[0].method }
      return fitting.first?.method
    }
    return candidates.first { (candidate: OverloadCandidate) in candidate.signature.explicitList?.isEmpty ?? false }?.method
  }

  /// Returns true iff the method can be called with values of the given types.
  private func isEtaCompatible(_ candidate: OverloadCandidate, _ wanted: [Type]) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(candidate.signature.typeParameters)
    let substitution = Substitution(candidate.signature.typeParameters, variables.map(Type.variable))
    return zip(candidate.signature.explicitList ?? [], wanted).allSatisfy { (parameter: SignatureParameter, type: Type) in
      isCompatible(type, substitution(parameter.type), withViews: false)
    }
  }

  /// Reports an overloaded method that stands without arguments.
  private func reportUnapplied(_ reference: MethodReference, _ expression: Expression) {
    let writer = TypeText(isFull: printsFullNames)
    let lines = reference.methods.prefix(2).map { (method: MethodSymbol) -> String in
      let type = writer.text(signature(of: method, from: reference.prefix))
      return "\(Messages.described(method))\(Messages.location(of: method)) of type \(type)"
    }
    guard lines.count == 2 else { return }
    error(
      "ambiguous reference to overloaded definition,", at: reference.range, point: reference.point,
      notes: ["both \(lines[0])", "and  \(lines[1])", "match expected type ?"])
  }

  /// Returns the value of a call whose written lists are given.
  private func finish(_ call: PendingCall, _ expected: Type, _ expression: Expression) -> TypedExpression {
    var call = call
    while let list = call.signature.parameterLists.first {
      if list.first?.symbol.has(.implicit) ?? false {
        guard supplyImplicits(&call, expected, expression) else { return .error(expression.range) }
      } else if list.isEmpty, functionParameters(of: expected)?.count != 0 || call.method.name == "apply" {
        call.signature.parameterLists.removeFirst()
      } else if let parameters = functionParameters(of: expected), parameters.count == list.count {
        return etaExpanded(call, expected, expression)
      } else if list.isEmpty {
        call.signature.parameterLists.removeFirst()
      } else {
        reportMissingList(call, expected, expression)
        return .error(expression.range)
      }
    }
    determine(&call, expected, keepsNothing: true)
    return built(call)
  }

  /// Reports a method whose arguments are missing.
  private func reportMissingList(_ call: PendingCall, _ expected: Type, _ expression: Expression) {
    let method = call.method
    let text = TypeText(isFull: printsFullNames).text(signature(of: method, from: call.receiver?.pathType))
    let owner = Messages.location(of: method)
    error(
      "missing argument list for \(Messages.described(method))\(owner) of type \(text)", at: call.range, point: call.point,
      notes: [
        "Unapplied methods are only converted to functions when a function type is expected.",
        "You can make this conversion explicit by writing `\(method.name) _` or `\(method.name)(\(underscores(call)))` instead of `\(method.name)`.",
      ])
  }

  /// Returns the placeholders that stand for the missing lists.
  private func underscores(_ call: PendingCall) -> String {
    let lists = call.signature.parameterLists.filter { (list: [SignatureParameter]) in !(list.first?.symbol.has(.implicit) ?? false)
    }
    return lists.map { (list: [SignatureParameter]) in list.map { (_: SignatureParameter) in "_" }.joined(separator: ",") }
      .joined(separator: ")(")
  }

  /// Returns true iff a call gives an Array of what is not known yet where something else is wanted.
  ///
  /// Which of Array's views would make a collection of it depends on the element, so that scalac finds none of them.
  private func isArrayOfUnknown(_ call: PendingCall, _ expected: Type) -> Bool {
    guard case .class(let symbol, let arguments) = call.signature.result.dealiased, symbol.role == .array,
      case .variable(let element)? = arguments.first, element.solution == nil,
      case .class(let wanted, _) = expected.dealiased, wanted.role == .ordinary || wanted.role == .string,
      expected.hasHole || !(element.parameter.lower?.isNothing ?? true)
    else { return false }
    let mark = trail.count
    defer { undo(to: mark) }
    return !conforms(call.signature.result, to: expected)
  }

  /// Reports a call whose type parameters cannot be chosen for the type that is wanted.
  private func reportPolymorphic(_ call: PendingCall, _ expected: Type, _ expression: Expression) {
    var signature = call.signature
    signature.parameterLists = []
    signature = signature.mapped { (type: Type) -> Type? in
      type.mapped { (part: Type) -> Type? in
        guard case .variable(let variable) = part, variable.solution == nil else { return nil }
        return .parameter(variable.parameter)
      }
    }
    signature.typeParameters = call.variables.map(\.parameter)
    let found = TypeText(isFull: printsFullNames).text(signature).replacing("]: ", with: "]", maxReplacements: 1)
    error(
      "polymorphic expression cannot be instantiated to expected type;", at: expression.range, point: expression.point,
      notes: [" found   : \(found)", " required: \(text(of: expected))"])
  }

  /// Fills in the implicit lists of a call, first with the expected type in mind, then without it.
  private func supplyImplicits(_ call: inout PendingCall, _ expected: Type, _ expression: Expression) -> Bool {
    if call.isDetermined {
      let filled = supply(&call, expression)
      return filled
    }
    if isArrayOfUnknown(call, expected) {
      reportPolymorphic(call, expected, expression)
      return false
    }
    let mark = trail.count
    var first = call
    determine(&first, expected, keepsNothing: false)
    let (isFilled, messages) = attempt { supply(&first, expression) }
    if isFilled {
      diagnostics.add(messages)
      call = first
      return true
    }
    if expected.isHole {
      diagnostics.add(messages)
      return false
    }
    undo(to: mark)
    determine(&call, .hole, keepsNothing: false)
    return supply(&call, expression)
  }

  /// Makes a function of a method: its parameters become those of a lambda.
  func etaExpanded(_ call: PendingCall, _ expected: Type, _ expression: Expression) -> TypedExpression {
    var call = call
    var hoisted: [TypedStatement] = []
    if let receiver = call.receiver, !receiver.isPath, !receiver.isPure {
      let variable = VariableSymbol(name: freshName("eta"), owner: enclosingMethod, type: receiver.type, flags: .synthetic)
      hoisted.append(.value(variable, receiver))
      call.receiver = TypedExpression(.variable(variable), type: receiver.type, range: receiver.range, point: receiver.point)
    }
    if !call.isDetermined { determineEta(&call, expected) }
    guard let list = call.signature.parameterLists.first else { return built(call) }
    let known = functionParameters(of: expected)
    let parameters = list.enumerated().map { (index: Int, parameter: SignatureParameter) -> VariableSymbol in
      let type = instantiated(parameter.symbol.isRepeated ? universe.seq(parameter.type) : parameter.type.withoutByName)
      let variable = VariableSymbol(
        name: parameter.symbol.name, owner: enclosingMethod, type: type, flags: [.parameter, .synthetic])
      variable.isByName = known.map { (known: [Type]) in index < known.count && known[index].isByName } ?? parameter.symbol.isByName
      return variable
    }
    for (parameter, variable): (SignatureParameter, VariableSymbol) in zip(list, parameters) {
      let use = TypedExpression(
        .variable(variable), type: variable.type ?? .error, range: expression.range, point: expression.point)
      let argument: TypedExpression
      if parameter.symbol.isByName || parameter.type.isByName {
        argument = TypedExpression(.thunk(use), type: .byName(use.type), range: use.range)
      } else if parameter.symbol.isRepeated {
        argument = TypedExpression(.spread(use), type: use.type, range: use.range)
      } else {
        argument = use
      }
      call.arguments.append(argument)
      call.parameters.append(parameter)
    }
    call.signature.parameterLists.removeFirst()
    let wanted = expected.functionParts?.result ?? samSignature(of: expected)?.result ?? .hole
    var body: TypedExpression
    if let next = call.signature.explicitList, !next.isEmpty {
      body = etaExpanded(call, wanted, expression)
    } else {
      body = finish(.call(call), wanted, expression)
    }
    if body.isError { return .error(expression.range) }
    if !wanted.isHole { body = adapt(body, to: wanted) }
    let type = universe.function(parameters.map(\.markedType), universe.deconstant(body.type))
    let lambda = TypedExpression(
      .lambda(TypedLambda(parameters: parameters, body: body)), type: type, range: expression.range, point: expression.point)
    if hoisted.isEmpty { return lambda }
    return TypedExpression(.block(hoisted, lambda), type: type, range: expression.range, point: expression.point)
  }

  /// Solves the type parameters of a method that becomes a function from the function type that is expected.
  private func determineEta(_ call: inout PendingCall, _ expected: Type) {
    let list = call.signature.parameterLists.first ?? []
    if let wanted = functionParameters(of: expected) {
      for (parameter, type): (SignatureParameter, Type) in zip(list, wanted) where !type.hasHole {
        _ = conforms(type, to: parameter.type)
      }
      if let result = expected.functionParts?.result, call.signature.parameterLists.count == 1 {
        let mark = trail.count
        if !conforms(call.signature.result, to: result) { undo(to: mark) }
      }
    }
    _ = solve(call.variables) { (_: TypeParameterSymbol) in false }
  }

  /// Checks `f _`.
  func checkEtaExpansion(_ function: Expression, _ expected: Type, _ expression: Expression) -> TypedExpression {
    let denotation = denote(function, .hole)
    switch denotation {
    case .methods(let reference):
      guard
        let method = reference.methods.count == 1 ? reference.methods[0] : unapplied(reference, expected) ?? reference.methods.first
      else { return .error(expression.range) }
      return explicitEta(pending(method, reference), expected, expression)
    case .call(let call): return explicitEta(call, expected, expression)
    case .value(let value):
      if value.isError { return value }
      let type = universe.function([], universe.deconstant(value.type))
      return TypedExpression(
        .lambda(TypedLambda(parameters: [], body: value)), type: type, range: expression.range, point: expression.point)
    case .package: return finish(denotation, expected, expression)
    }
  }

  /// Makes a function of a method as `_` after it asks for: also of one without parameters.
  private func explicitEta(_ call: PendingCall, _ expected: Type, _ expression: Expression) -> TypedExpression {
    if call.signature.explicitList != nil { return etaExpanded(call, expected, expression) }
    let value = finish(.call(call), .hole, expression)
    if value.isError { return value }
    let type = universe.function([], universe.deconstant(value.type))
    return TypedExpression(
      .lambda(TypedLambda(parameters: [], body: value)), type: type, range: expression.range, point: expression.point)
  }
}
