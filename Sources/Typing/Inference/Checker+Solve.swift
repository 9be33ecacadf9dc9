extension Checker {
  /// Returns a fresh variable for each type parameter.
  func freshVariables(_ parameters: [TypeParameterSymbol]) -> [InferenceVariable] {
    parameters.map { (parameter: TypeParameterSymbol) in InferenceVariable(parameter: parameter) }
  }

  /// Solves the variables from their bounds: upwards where `isUpward` says so, else the least type.
  ///
  /// - Returns: a type per variable, `Nothing` where nothing is known.
  func solve(_ variables: [InferenceVariable], isUpward: (TypeParameterSymbol) -> Bool) -> [Type] {
    var open: [InferenceVariable] = []
    for variable: InferenceVariable in variables {
      solve(variable, among: variables, open: &open, isUpward: isUpward)
    }
    return variables.map { (variable: InferenceVariable) in variable.solution ?? universe.nothing }
  }

  /// Solves one variable after those its bounds mention.
  private func solve(
    _ variable: InferenceVariable, among variables: [InferenceVariable], open: inout [InferenceVariable],
    isUpward: (TypeParameterSymbol) -> Bool
  ) {
    guard variable.solution == nil, !open.contains(variable) else { return }
    open.append(variable)
    defer { open.removeLast() }
    let substitution = Substitution(variables.map(\.parameter), variables.map(Type.variable))
    let goesUp = isUpward(variable.parameter)
    addDeclaredBounds(of: variable, substitution, variables, goesUp: goesUp)
    for bound: Type in variable.state.lower + variable.state.upper {
      for other: InferenceVariable in variables where other !== variable && mentions(bound, other) {
        solve(other, among: variables, open: &open, isUpward: isUpward)
      }
    }
    var lower = variable.state.lower.map(instantiated).filter { (type: Type) in !type.mentionsVariable && !type.hasHole }
    let upper = variable.state.upper.map(instantiated).filter { (type: Type) in !type.mentionsVariable && !type.hasHole }
    if let numeric = variable.state.numericLower { lower.append(numeric) }
    let solution: Type
    if variable.parameter.arity > 0 {
      solution = lower.first ?? upper.first ?? universe.nothing
    } else if goesUp || upper.contains(where: { (type: Type) in isSingleton(type) }) {
      solution = glb(upper)
    } else {
      solution = lub(lower)
    }
    _ = fix(variable, to: solution)
    for bound: Type in variable.state.upper where instantiated(bound).mentionsVariable { _ = conforms(solution, to: bound) }
    for bound: Type in variable.state.lower where instantiated(bound).mentionsVariable { _ = conforms(bound, to: solution) }
  }

  /// Adds the bounds that the type parameter was declared with.
  private func addDeclaredBounds(
    of variable: InferenceVariable, _ substitution: Substitution, _ variables: [InferenceVariable], goesUp: Bool
  ) {
    let parameter = variable.parameter
    if goesUp {
      if let upper = parameter.upper, !upper.isAny, parameter.arity == 0 {
        _ = addUpper(substitution(upper), to: variable, depth: 0)
      }
      return
    }
    if let lower = parameter.lower, !lower.isNothing { _ = addLower(substitution(lower), to: variable, depth: 0) }
    for other: InferenceVariable in variables where other !== variable {
      if case .parameter(let bound)? = other.parameter.upper, bound === parameter {
        _ = addLower(.variable(other), to: variable, depth: 0)
      }
    }
  }

  /// Returns true iff the type mentions the variable.
  private func mentions(_ type: Type, _ variable: InferenceVariable) -> Bool {
    type.contains { (part: Type) in
      switch part {
      case .variable(let other), .appliedVariable(let other, _): other === variable
      default: false
      }
    }
  }

  /// Returns true iff the type is that of one value only.
  private func isSingleton(_ type: Type) -> Bool {
    switch type {
    case .singleton, .this, .fieldSingleton: true
    default: false
    }
  }

  /// Returns the type with solved variables replaced by their solutions.
  func instantiated(_ type: Type) -> Type {
    guard type.mentionsVariable else { return type }
    return type.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(let variable):
        return variable.solution.map { (solution: Type) in instantiated(solution) }
      case .appliedVariable(let variable, let arguments):
        guard let solution = variable.solution else { return nil }
        return instantiated(solution.applied(to: arguments))
      default:
        return nil
      }
    }
  }

  /// Notes the argument type as a lower bound where the parameter's type is a bare variable and both are numbers.
  ///
  /// - Returns: true iff the bound was noted.
  func addNumericLower(_ type: Type, to target: Type) -> Bool {
    guard case .variable(let variable) = target, variable.solution == nil, type.isNumeric else { return false }
    let known = variable.state.numericLower
    update(variable) { (state: inout InferenceVariable.State) in
      state.numericLower = known.map { (other: Type) in numericLub([other, type]) } ?? type
    }
    return true
  }
}

extension Type {
  /// The sign with which a type parameter occurs; nil if it does not occur.
  package func variance(of parameter: TypeParameterSymbol) -> TypeParameterSymbol.Variance? {
    switch self {
    case .parameter(let symbol):
      return symbol === parameter ? .covariant : nil
    case .class(let symbol, let arguments):
      return Type.combined(
        zip(symbol.allTypeParameters, arguments).map { (own, argument) in
          argument.variance(of: parameter)?.times(own.variance)
        })
    case .alias, .variable, .appliedVariable:
      let expanded = dealiased
      if expanded != self { return expanded.variance(of: parameter) }
      return mentions([parameter]) ? .invariant : nil
    case .compound(let parts), .refined(let parts, _):
      return Type.combined(parts.map { (part: Type) in part.variance(of: parameter) })
    case .repeated(let body), .byName(let body):
      return body.variance(of: parameter)
    case .method(let signature):
      let inputs = signature.parameterLists.flatMap { (list: [SignatureParameter]) in
        list.map { (one: SignatureParameter) in one.type.variance(of: parameter)?.times(.contravariant) }
      }
      return Type.combined(inputs + [signature.result.variance(of: parameter)])
    case .wildcard(let lower, let upper):
      return Type.combined([lower?.variance(of: parameter)?.times(.contravariant), upper?.variance(of: parameter)])
    case .applied(let symbol, let arguments):
      if symbol === parameter { return .covariant }
      return arguments.contains { (argument: Type) in argument.mentions([parameter]) } ? .invariant : nil
    case .lambda, .member, .this, .singleton, .fieldSingleton, .constant, .hole, .error:
      return mentions([parameter]) ? .invariant : nil
    }
  }

  /// Returns the sign that is true of all occurrences.
  static func combined(_ signs: [TypeParameterSymbol.Variance?]) -> TypeParameterSymbol.Variance? {
    var result: TypeParameterSymbol.Variance?
    for case let sign? in signs {
      if let known = result, known != sign { return .invariant }
      result = sign
    }
    return result
  }
}

extension TypeParameterSymbol.Variance {
  /// Returns the sign of an occurrence inside an argument of the given sign.
  func times(_ other: TypeParameterSymbol.Variance) -> TypeParameterSymbol.Variance {
    switch (self, other) {
    case (.invariant, _), (_, .invariant): .invariant
    case (.covariant, .covariant), (.contravariant, .contravariant): .covariant
    default: .contravariant
    }
  }
}
