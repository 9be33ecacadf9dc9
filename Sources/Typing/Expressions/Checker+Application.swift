import Syntax

extension Checker {
  /// Applies what stands before the parentheses to a list of arguments.
  func apply(_ function: Denotation, _ arguments: [Argument], _ expected: Type, _ expression: Expression) -> Denotation {
    switch function {
    case .package(let package):
      error("package \(package.fullName) is not a value", at: expression.range, point: expression.point)
      return .value(.error(expression.range))
    case .value(let value): return apply(value, arguments, expected, expression)
    case .methods(let reference): return apply(reference, arguments, expected, expression)
    case .call(let pending):
      guard !pending.signature.parameterLists.isEmpty else {
        return apply(finish(.call(pending), .hole, expression), arguments, expected, expression)
      }
      return .of(apply(pending, arguments.map { Operand($0) }, expected, expression), expression)
    }
  }

  /// Applies a value: calls its method `apply`.
  private func apply(
    _ value: TypedExpression, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    if value.isError {
      for argument: Argument in arguments { checkBesideError(argument.value) }
      return .value(.error(expression.range))
    }
    let symbols = members(of: value.type, named: "apply")
    if symbols.isEmpty, view(value, providing: "apply") == nil {
      error("\(text(of: value.type)) does not take parameters", at: expression.range, point: expression.point)
      return .value(.error(expression.range))
    }
    let function = denote("apply", of: value, value.range, expression.point)
    return apply(function, arguments, expected, expression)
  }

  /// Checks an argument of what was reported already, for what is wrong with the argument itself.
  func checkBesideError(_ argument: Expression) {
    switch argument.kind {
    case .lambda, .partialFunction: _ = typed(argument, .error)
    case .spread(let sequence): _ = typed(sequence, .hole)
    default: _ = typed(argument, .hole)
    }
  }

  /// Applies methods of one name, choosing among them; views of the receiver are tried if none fits.
  private func apply(
    _ reference: MethodReference, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    if reference.isOfSeveralViews, let original = reference.viewedReceiver {
      if let viewed = applyThroughView(reference, original, arguments, expected, expression, failed: Diagnostics()) {
        return viewed
      }
      if !diagnostics.messages.contains(where: { (message: Diagnostic) in
        message.severity == .error && original.range.contains(message.range)
      }) {
        reportMissing(reference.name, of: original, reference.range, reference.point)
      }
      return .value(.error(expression.range))
    }
    let (result, messages) = attempt { applyChosen(reference, arguments, expected, expression) }
    guard messages.errorCount > 0, let receiver = reference.receiver, !reference.isSuper else {
      diagnostics.add(messages)
      return result
    }
    if let viewed = applyThroughView(reference, receiver, arguments, expected, expression, failed: messages) { return viewed }
    diagnostics.add(messages)
    return result
  }

  /// Applies methods of one name without looking for views of the receiver.
  func applyChosen(
    _ reference: MethodReference, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    if reference.methods.count == 1 {
      let method = reference.methods[0]
      if method.parameterLists.isEmpty {
        return applyResult(of: method, reference, arguments, expected, expression)
      }
      return .of(apply(pending(method, reference), arguments.map { Operand($0) }, expected, expression), expression)
    }
    return applyOverloaded(reference, arguments, expected, expression)
  }

  /// Applies the value that a method without parameter lists gives.
  private func applyResult(
    of method: MethodSymbol, _ reference: MethodReference, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    let value = finish(.call(pending(method, reference)), .hole, expression)
    if value.isError { return .value(.error(expression.range)) }
    if members(of: value.type, named: "apply").isEmpty, view(value, providing: "apply") == nil {
      let signature = text(of: value.type)
      if method.typeParameters.isEmpty && !value.type.isNothing {
        error("\(signature) does not take parameters", at: expression.range, point: expression.point)
      } else {
        error(
          "\(Messages.described(method)) of type \(signature) does not take parameters", at: expression.range,
          point: expression.point)
      }
      return .value(.error(expression.range))
    }
    return apply(value, arguments, expected, expression)
  }

  /// Returns a call of the method that has no arguments yet; written type arguments are checked.
  func pending(_ method: MethodSymbol, _ reference: MethodReference) -> PendingCall {
    let raw = signature(of: method, from: reference.prefix)
    if method.resultType == nil {
      error("recursive method \(method.name) needs result type", at: reference.range, point: reference.point)
    }
    let variables = freshVariables(raw.typeParameters)
    var call = PendingCall(
      method: method, receiver: reference.receiver, isSuper: reference.isSuper, construction: nil, variables: variables,
      signature: raw, range: reference.range, point: reference.point)
    call.signature = Substitution(raw.typeParameters, variables.map(Type.variable))(raw)
    call.signature.typeParameters = []
    if !reference.typeArguments.isEmpty { give(reference.typeArguments, to: &call, reference) }
    return call
  }

  /// Gives a call the type arguments that are written.
  private func give(_ trees: [TypeTree], to call: inout PendingCall, _ reference: MethodReference) {
    guard trees.count == call.variables.count else {
      let what = described(call)
      if call.variables.isEmpty {
        error("\(what) does not take type parameters.", at: reference.range, point: reference.point)
      } else {
        error(
          "wrong number of type parameters for \(described(call, isGeneric: true))", at: reference.range, point: reference.point)
      }
      for variable: InferenceVariable in call.variables { _ = fix(variable, to: .error) }
      return
    }
    var types: [Type] = []
    for (variable, tree): (InferenceVariable, TypeTree) in zip(call.variables, trees) {
      let type = resolve(tree, arity: variable.parameter.arity)
      types.append(type)
      _ = fix(variable, to: type)
    }
    call.signature = call.signature.mapped { (part: Type) in self.instantiated(part) }
    if let broken = brokenBounds(call.variables, types) {
      let words = "type arguments [\(types.map { self.text(of: $0) }.joined(separator: ","))] do not conform to \(broken)"
      error(words, at: reference.range, point: reference.point)
    }
  }

  /// Returns whose bounds the types do not meet, with the bounds; nil if they meet them.
  func brokenBounds(_ variables: [InferenceVariable], _ types: [Type]) -> String? {
    let substitution = Substitution(variables.map(\.parameter), types)
    for (variable, type): (InferenceVariable, Type) in zip(variables, types) where !type.isErroneous {
      let parameter = variable.parameter
      guard parameter.arity == 0 else { continue }
      let isBelow = parameter.upper.map { (upper: Type) in conforms(type, to: substitution(upper)) } ?? true
      let isAbove = parameter.lower.map { (lower: Type) in conforms(substitution(lower), to: type) } ?? true
      if isBelow && isAbove { continue }
      let owner = parameter.owner.map { (owner: Symbol) in Messages.described(owner) } ?? "method"
      let bounds = variables.map { (other: InferenceVariable) in TypeText(isFull: printsFullNames).declaration(other.parameter) }
      return "\(owner)'s type parameter bounds [\(bounds.joined(separator: ","))]"
    }
    return nil
  }

  /// Gives a denotation the type arguments that are written.
  func typeApply(_ function: Denotation, _ trees: [TypeTree], _ expression: Expression) -> Denotation {
    switch function {
    case .methods(var reference):
      let fitting = reference.methods.filter { (method: MethodSymbol) in method.typeParameters.count == trees.count }
      if !fitting.isEmpty { reference.methods = fitting }
      reference.typeArguments = trees
      return .methods(reference)
    case .value(let value):
      if value.isError { return function }
      if !members(of: value.type, named: "apply").isEmpty {
        return typeApply(denote("apply", of: value, value.range, expression.point), trees, expression)
      }
      error(
        "expression of type \(text(of: value.type)) does not take type parameters.", at: expression.range, point: expression.point)
      return .value(.error(expression.range))
    case .call(let pending):
      let value = finish(.call(pending), .hole, expression)
      return typeApply(.value(value), trees, expression)
    case .package(let package):
      error("package \(package.fullName) is not a value", at: expression.range, point: expression.point)
      return .value(.error(expression.range))
    }
  }

  /// Applies `a op b`; operators that end in a colon belong to their right side.
  func denoteInfix(
    _ left: Expression, _ name: String, _ typeArguments: [TypeTree], _ right: [Argument], _ expected: Type,
    _ expression: Expression
  ) -> Denotation {
    if name.hasSuffix(":"), right.count == 1, right[0].name == nil {
      return denoteRightAssociative(left, name, typeArguments, right[0].value, expected, expression)
    }
    if Checker.isAssignmentOperator(name) {
      return .value(checkOperatorAssignment(left, name, right, expected, expression))
    }
    var function = denoteSelection(
      left, name, at: Expression(.select(left, name), range: expression.range, point: expression.point))
    if !typeArguments.isEmpty { function = typeApply(function, typeArguments, expression) }
    return apply(function, right, expected, expression)
  }

  /// Returns the name of a left side that is evaluated first, as scalac numbers them in each unit.
  private func rassocName() -> String {
    rassocNumber += 1
    return "rassoc$\(rassocNumber)"
  }

  /// Applies `a :: b`: the left side is evaluated first, then `::` of the right side is called.
  private func denoteRightAssociative(
    _ left: Expression, _ name: String, _ typeArguments: [TypeTree], _ right: Expression, _ expected: Type,
    _ expression: Expression
  ) -> Denotation {
    let selection = Expression(.select(right, name), range: expression.range, point: expression.point)
    let isInline: Bool
    switch left.kind {
    case .literal, .lambda, .partialFunction, .this: isInline = true
    default: isInline = false
    }
    func applied(to argument: Expression) -> Denotation {
      var function = denoteSelection(right, name, at: selection)
      if !typeArguments.isEmpty { function = typeApply(function, typeArguments, expression) }
      return apply(function, [Argument(value: argument)], expected, expression)
    }
    if isInline { return applied(to: left) }
    let value = typed(left, .hole)
    if value.isError { return .value(.error(expression.range)) }
    let variable = VariableSymbol(
      name: rassocName(), owner: enclosingMethod, type: universe.deconstant(value.type), flags: .synthetic)
    let inner = Scope(.block, parent: scope)
    inner.declare(variable)
    let reference = Expression(.name(variable.name), range: left.range, point: left.point)
    let result = inScope(inner) { finish(applied(to: reference), expected, expression) }
    if result.isError { return .value(result) }
    if case .call(var call) = result.kind, let receiver = call.receiver, receiver.isPath || receiver.isPure,
      let only = call.arguments.first, case .variable(let used) = only.kind, used === variable
    {
      call.arguments[0] = value
      return .value(TypedExpression(.call(call), type: result.type, range: result.range, point: result.point))
    }
    let block = TypedExpression.Kind.block([.value(variable, value)], result)
    return .value(TypedExpression(block, type: result.type, range: expression.range, point: expression.point))
  }
}

extension Denotation {
  /// Returns a pending call, or what was reported instead.
  static func of(_ call: PendingCall?, _ expression: Expression) -> Denotation {
    call.map { (call: PendingCall) in .call(call) } ?? .value(.error(expression.range))
  }
}

extension TypedExpression {
  /// True iff evaluating it does nothing but give a value.
  var isPure: Bool {
    switch kind {
    case .literal, .variable, .this, .module, .lambda, .placeholder, .classTag, .classOf: true
    case .field(let receiver, let field): !field.has(.lazy) && receiver.isPure
    default: false
    }
  }
}
