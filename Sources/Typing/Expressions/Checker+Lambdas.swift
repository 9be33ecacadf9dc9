import Syntax

extension Checker {
  /// Checks `(x, y) => body`; parameters without a type take that of the expected function.
  func checkLambda(
    _ parameters: [Parameter], _ body: Expression, _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    guard parameters.count <= 22 else {
      error(
        "functions may not have more than 22 parameters, but \(parameters.count) given", at: expression.range,
        point: expression.point)
      return .error(expression.range)
    }
    if isPartialFunctionBody(parameters, body, expected), case .match(_, let cases) = body.kind {
      return checkPartialFunction(cases, expected, expression)
    }
    if expected.role == .partialFunction, parameters.count == 1 {
      return checkPartialLambda(parameters[0], body, expected, expression)
    }
    let sam = expected.functionParts == nil ? samSignature(of: expected) : nil
    let wanted = functionParameters(of: expected)
    let fits = wanted?.count == parameters.count
    let hints: [Type?] = parameters.indices.map { (index: Int) in fits ? wanted?[index] : nil }
    guard let parameterTypes = parameterTypes(parameters, hints, body, expected) else {
      if let wanted, !fits { reportArity(parameters.count, wanted.count, expected, expression) }
      return .error(expression.range)
    }
    let variables = zip(parameters, parameterTypes).map { (parameter: Parameter, type: Type) -> VariableSymbol in
      var flags: SymbolFlags = .parameter
      if parameter.modifiers.contains(.implicit) { flags.insert(.implicit) }
      if parameter.isSynthetic { flags.insert(.synthetic) }
      let variable = VariableSymbol(name: parameter.name, owner: enclosingMethod, type: type, flags: flags)
      variable.range = parameter.range
      return variable
    }
    for (variable, hint): (VariableSymbol, Type?) in zip(variables, hints) { variable.isByName = hint?.isByName ?? false }
    let inner = Scope(.block, parent: scope)
    for variable: VariableSymbol in variables where variable.name != "_" { inner.declare(variable) }
    let result: Type = fits ? resultType(of: expected, sam) : .hole
    let typedBody = inScope(inner) { typed(body, result) }
    if typedBody.isError { return .error(expression.range) }
    let types = variables.map { (variable: VariableSymbol) in variable.markedType }
    let bodyType = universe.deconstant(typedBody.type)
    var lambda = TypedLambda(parameters: variables, body: typedBody)
    var type = universe.function(types, bodyType)
    if let sam, fits, zip(types, sam.parameters).allSatisfy({ (own: Type, other: Type) in other.isHole || isSame(own, other) }) {
      lambda.samMethod = sam.method
      type = expected.hasHole ? samType(expected, bodyType) : expected
    }
    return TypedExpression(.lambda(lambda), type: type, range: expression.range, point: expression.point)
  }

  /// Returns the interface type with what the body shows filled in for what is not known.
  private func samType(_ expected: Type, _ result: Type) -> Type {
    expected.mapped { (part: Type) -> Type? in part.isHole ? result : nil }
  }

  /// Returns the type the body of a function must have.
  private func resultType(of expected: Type, _ sam: SamSignature?) -> Type {
    if let parts = expected.functionParts { return bounded(parts.result) }
    if expected.role == .partialFunction { return expected.arguments.last.map(bounded) ?? .hole }
    return sam?.result ?? .hole
  }

  /// Returns true iff `x => x match { … }` stands where a partial function is wanted.
  private func isPartialFunctionBody(_ parameters: [Parameter], _ body: Expression, _ expected: Type) -> Bool {
    guard expected.role == .partialFunction, parameters.count == 1, case .match(let scrutinee, _) = body.kind,
      case .name(let name) = scrutinee.kind
    else { return false }
    return name == parameters[0].name
  }

  /// Checks `x => body` where a partial function is wanted: it is defined everywhere.
  private func checkPartialLambda(
    _ parameter: Parameter, _ body: Expression, _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    let variable = Pattern(
      parameter.name == "_" ? .wildcard : .variable(parameter.name), range: parameter.range, point: parameter.point)
    let pattern =
      parameter.type.map { (type: TypeTree) in
        Pattern(.typed(variable, type), range: parameter.range, point: parameter.point)
      } ?? variable
    let only = Case(pattern: pattern, guardCondition: nil, body: body, range: expression.range)
    return checkPartialFunction([only], expected, expression)
  }

  /// Returns the types of a function's parameters: as written, as expected, or as the method they are passed to wants them.
  private func parameterTypes(
    _ parameters: [Parameter], _ hints: [Type?], _ body: Expression, _ expected: Type
  ) -> [Type]? {
    var types = zip(parameters, hints).map { (parameter: Parameter, hint: Type?) -> Type? in
      if let tree = parameter.type { return resolve(tree) }
      guard let hint else { return nil }
      let type = universe.widenedByName(parameterHint(hint))
      return type.hasHole || type.mentionsVariable ? nil : type
    }
    if types.contains(where: { (type: Type?) in type == nil }) { supplyFromCall(&types, parameters, body) }
    let missing = parameters.indices.filter { (index: Int) in types[index] == nil }
    guard !missing.isEmpty else { return types.map { (type: Type?) in type ?? .error } }
    if expected.isError { return types.map { (type: Type?) in type ?? .error } }
    for index: Int in missing { reportMissingType(of: index, parameters, body, expected, isFirst: index == missing[0]) }
    return nil
  }

  /// Fills in the types of parameters that are passed as they are to a method: `x => f(x)` is `f` itself.
  private func supplyFromCall(_ types: inout [Type?], _ parameters: [Parameter], _ body: Expression) {
    guard case .apply(let function, let arguments) = body.kind else { return }
    var positions: [Int] = []
    for (index, parameter): (Int, Parameter) in parameters.enumerated() where types[index] == nil {
      let position = arguments.firstIndex { (argument: Argument) in
        if case .name(let name) = argument.value.kind { return name == parameter.name && argument.name == nil }
        return false
      }
      guard let position else { return }
      positions.append(position)
    }
    let (denotation, messages) = attempt { denote(function, .hole) }
    guard messages.errorCount == 0, let list = onlyList(of: denotation) else { return }
    var next = positions.makeIterator()
    for index: Int in types.indices where types[index] == nil {
      guard let position = next.next(), position < list.count, !list[position].type.hasHole else { return }
      types[index] = list[position].symbol.isRepeated ? nil : list[position].type
    }
  }

  /// Returns the first list of the only method something stands for, if that has no type parameters.
  private func onlyList(of denotation: Denotation) -> [SignatureParameter]? {
    switch denotation {
    case .methods(let reference) where reference.methods.count == 1 && reference.methods[0].typeParameters.isEmpty:
      return signature(of: reference.methods[0], from: reference.prefix).explicitList
    case .value(let value):
      guard let parts = value.type.functionParts else { return nil }
      return parts.parameters.map { (type: Type) in
        SignatureParameter(symbol: ParameterSymbol(name: "x", owner: nil, type: type), type: type)
      }
    case .call(let call) where call.isDetermined:
      return call.signature.mapped { (part: Type) in self.instantiated(part) }.explicitList
    case .methods, .call, .package: return nil
    }
  }

  /// Reports a parameter whose type is not known.
  private func reportMissingType(
    of index: Int, _ all: [Parameter], _ body: Expression, _ expected: Type, isFirst: Bool
  ) {
    let parameter = all[index]
    var notes: [String] = []
    if isFirst, !parameter.isSynthetic, let first = expected.functionParts?.parameters.first, let elements = first.tupleElements,
      elements.count == all.count, all.count > 1
    {
      let names = all.map(\.name).joined(separator: ", ")
      notes = [
        "Note: The expected type requires a one-argument function accepting a \(all.count)-Tuple.",
        "      Consider a pattern matching anonymous function, `{ case (\(names)) =>  ... }`",
      ]
    }
    let expanded = ExpandedText.text(all, body, marked: index + 1)
    let message = parameter.isSynthetic ? "missing parameter type for expanded function \(expanded)" : "missing parameter type"
    error(message, at: parameter.range, point: parameter.point, notes: notes)
  }

  /// Returns what an expected parameter type means for the parameter: a wildcard is its bound.
  private func parameterHint(_ type: Type) -> Type {
    guard case .wildcard(let lower, let upper) = type else { return type }
    return lower ?? upper ?? universe.any
  }

  /// Reports a function with another number of parameters than the expected one.
  private func reportArity(_ found: Int, _ wanted: Int, _ expected: Type, _ expression: Expression) {
    guard expected.functionParts != nil else { return }
    let marks = Array(repeating: "?", count: found)
    let left = (found == 1 ? marks[0] : "(\(marks.joined(separator: ", ")))") + " => ?"
    error(
      "type mismatch;", at: expression.range, point: expression.point,
      notes: [" found   : \(left)", " required: \(text(of: expected))"])
  }

  /// Checks `{ case … }` against the expected function or partial function.
  func checkPartialFunction(_ cases: [Case], _ expected: Type, _ expression: Expression) -> TypedExpression {
    let isPartial = expected.role == .partialFunction
    guard let wanted = functionParameters(of: expected), !wanted.isEmpty,
      wanted.allSatisfy({ (type: Type) in !type.hasHole && !type.mentionsVariable })
    else {
      if !expected.isErroneous {
        error(
          "missing parameter type for expanded function", at: expression.range, point: expression.point,
          notes: [
            "The argument types of an anonymous function must be fully known. (SLS 8.5)",
            "Expected type was: \(text(of: expected))",
          ])
      }
      return .error(expression.range)
    }
    let sam = expected.functionParts == nil && !isPartial ? samSignature(of: expected) : nil
    let result = resultType(of: expected, sam)
    let parameters = wanted.enumerated().map { (index: Int, type: Type) -> VariableSymbol in
      VariableSymbol(
        name: wanted.count == 1 ? freshName("x0") : freshName("x\(index)"), owner: enclosingMethod,
        type: universe.widenedByName(parameterHint(type)), flags: [.parameter, .synthetic])
    }
    for (parameter, type): (VariableSymbol, Type) in zip(parameters, wanted) { parameter.isByName = type.isByName }
    let types = parameters.map { (parameter: VariableSymbol) in parameter.type ?? .error }
    let uses = parameters.map { (parameter: VariableSymbol) in
      TypedExpression(.variable(parameter), type: parameter.type ?? .error, range: expression.range, point: expression.point)
    }
    let scrutinee =
      uses.count == 1
      ? uses[0]
      : TypedExpression(.tuple(uses), type: universe.tuple(types), range: expression.range, point: expression.point)
    let errorsBefore = diagnostics.errorCount
    let (typedCases, type) = checkCases(cases, scrutinee: scrutinee.type, expecting: result.isHole ? nil : result)
    if diagnostics.errorCount > errorsBefore { return .error(expression.range) }
    if isPartial {
      let function = TypedPartialFunction(parameter: parameters[0], cases: typedCases)
      let functionType = Type.class(universe.known.partialFunction, [types[0], type])
      return TypedExpression(.partialFunction(function), type: functionType, range: expression.range, point: expression.point)
    }
    checkExhaustive(typedCases, scrutinee: scrutinee, range: expression.range)
    let body = TypedExpression(.match(scrutinee, typedCases), type: type, range: expression.range, point: expression.point)
    var lambda = TypedLambda(parameters: parameters, body: body)
    lambda.samMethod = sam?.method
    let functionType = sam == nil ? universe.function(parameters.map(\.markedType), type) : expected
    return TypedExpression(.lambda(lambda), type: functionType, range: expression.range, point: expression.point)
  }
}
