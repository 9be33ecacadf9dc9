import Syntax

extension Checker {
  /// Checks `(x, y) => body`; parameters without a type take that of the expected function.
  func checkLambda(
    _ parameters: [Parameter], _ body: Expression, _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    guard parameters.count <= 22 else {
      error("functions may not have more than 22 parameters, but \(parameters.count) given", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    if isPartialFunctionBody(parameters, body, expected), case .match(_, let cases) = body.kind {
      return checkPartialFunction(cases, expected, expression)
    }
    let sam = expected.functionParts == nil ? samSignature(of: expected) : nil
    let wanted = functionParameters(of: expected)
    let fits = wanted?.count == parameters.count
    var variables: [VariableSymbol] = []
    for (index, parameter): (Int, Parameter) in parameters.enumerated() {
      let hint = fits ? wanted?[index] : nil
      guard let type = parameterType(parameter, hint, parameters, body, expected, isMismatch: wanted != nil && !fits) else {
        if let wanted, !fits { reportArity(parameters.count, wanted.count, expected, expression) }
        return .error(expression.range)
      }
      var flags: SymbolFlags = .parameter
      if parameter.modifiers.contains(.implicit) { flags.insert(.implicit) }
      if parameter.isSynthetic { flags.insert(.synthetic) }
      let variable = VariableSymbol(name: parameter.name, owner: enclosingMethod, type: type, flags: flags)
      variable.range = parameter.range
      variables.append(variable)
    }
    let inner = Scope(.block, parent: scope)
    for variable: VariableSymbol in variables where variable.name != "_" { inner.declare(variable) }
    let result: Type = fits ? resultType(of: expected, sam) : .hole
    let typedBody = inScope(inner) { typed(body, result) }
    if typedBody.isError { return .error(expression.range) }
    let types = variables.map { (variable: VariableSymbol) in variable.type ?? .error }
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

  /// Returns the type of a parameter: as written or as expected; reports one that is not known.
  private func parameterType(
    _ parameter: Parameter, _ hint: Type?, _ all: [Parameter], _ body: Expression, _ expected: Type, isMismatch: Bool
  ) -> Type? {
    if let tree = parameter.type { return resolve(tree) }
    if let hint {
      let type = universe.widenedByName(parameterHint(hint))
      if !type.hasHole && !type.mentionsVariable { return type }
      if type.isError { return type }
    }
    if expected.isError { return .error }
    let isExpanded = parameter.isSynthetic
    var notes: [String] = []
    if let first = expected.functionParts?.parameters.first, let elements = first.tupleElements, elements.count == all.count, all.count > 1 {
      let names = all.map(\.name).joined(separator: ", ")
      notes = [
        "Note: The expected type requires a one-argument function accepting a \(all.count)-Tuple.",
        "      Consider a pattern matching anonymous function, `{ case (\(names)) =>  ... }`",
      ]
    }
    let message = isExpanded ? "missing parameter type for expanded function \(ExpandedText.text(all, body))" : "missing parameter type"
    error(message, at: parameter.range, point: parameter.point, notes: notes)
    if isMismatch, !isExpanded {
      for other: Parameter in all.drop(while: { (other: Parameter) in other.point <= parameter.point }) where other.type == nil {
        error(message, at: other.range, point: other.point, notes: notes)
      }
    }
    return nil
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
      notes: [" found   : \(left)", " required: \(text(of: openResult(expected)))"])
  }

  /// Returns a function type whose result shows as unknown where it is not determined.
  private func openResult(_ type: Type) -> Type { type }

  /// Checks `{ case … }` against the expected function or partial function.
  func checkPartialFunction(_ cases: [Case], _ expected: Type, _ expression: Expression) -> TypedExpression {
    let isPartial = expected.role == .partialFunction
    guard let wanted = functionParameters(of: expected), !wanted.isEmpty,
      wanted.allSatisfy({ (type: Type) in !type.hasHole && !type.mentionsVariable })
    else {
      if !expected.isErroneous {
        error(
          "missing parameter type for expanded function", at: expression.range, point: expression.point,
          notes: ["The argument types of an anonymous function must be fully known. (SLS 8.5)", "Expected type was: \(text(of: expected))"])
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
    let types = parameters.map { (parameter: VariableSymbol) in parameter.type ?? .error }
    let uses = parameters.map { (parameter: VariableSymbol) in
      TypedExpression(.variable(parameter), type: parameter.type ?? .error, range: expression.range, point: expression.point)
    }
    let scrutinee = uses.count == 1 ? uses[0]
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
    let functionType = sam == nil ? universe.function(types, type) : expected
    return TypedExpression(.lambda(lambda), type: functionType, range: expression.range, point: expression.point)
  }
}
