extension Checker {
  /// Notes that a variable is a supertype of `type`.
  func addLower(_ type: Type, to variable: InferenceVariable, depth: Int) -> Bool {
    if let solution = variable.solution { return conforms(type, solution, depth: depth + 1) }
    if variable.parameter.arity > 0, !isConstructor(type, arity: variable.parameter.arity) { return false }
    if !variable.state.lower.contains(type) {
      update(variable) { (state: inout InferenceVariable.State) in state.lower.append(type) }
    }
    return true
  }

  /// Notes that a variable is a subtype of `type`.
  func addUpper(_ type: Type, to variable: InferenceVariable, depth: Int) -> Bool {
    if let solution = variable.solution { return conforms(solution, type, depth: depth + 1) }
    if variable.parameter.arity > 0, !isConstructor(type, arity: variable.parameter.arity), !type.isAny { return false }
    if !variable.state.upper.contains(type) {
      update(variable) { (state: inout InferenceVariable.State) in state.upper.append(type) }
    }
    return true
  }

  /// Returns true iff the type takes so many arguments.
  private func isConstructor(_ type: Type, arity: Int) -> Bool {
    switch type {
    case .lambda(let parameters, _): parameters.count == arity
    case .class(let symbol, let arguments): arguments.isEmpty && symbol.typeParameters.count == arity
    case .parameter(let symbol): symbol.arity == arity
    case .variable, .hole, .error: true
    default: type.isNothing
    }
  }

  /// Finds the type constructor that a higher-kinded variable stands for: `CC[A]` against `List[Int]`.
  func unify(
    _ type: Type, with variable: InferenceVariable, _ arguments: [Type], isLower: Bool, depth: Int
  ) -> Bool {
    if let solution = variable.solution {
      let applied = solution.applied(to: arguments)
      return isLower ? conforms(type, applied, depth: depth + 1) : conforms(applied, type, depth: depth + 1)
    }
    let wide = universe.widened(type).dealiased
    switch wide {
    case .applied(let symbol, let others) where others.count == arguments.count:
      guard fix(variable, to: .parameter(symbol)) else { return false }
      return conform(others, arguments, isLower: isLower, depth: depth)
    case .appliedVariable(let other, let others) where other === variable:
      return conform(others, arguments, isLower: isLower, depth: depth)
    case .class(let symbol, let others):
      if symbol.role == .nothing && isLower { return true }
      if symbol.role == .any && !isLower { return true }
      let candidates = isLower ? symbol.ancestors.order : [symbol]
      for candidate: ClassSymbol in candidates where candidate.typeParameters.count >= arguments.count {
        let mark = trail.count
        guard case .class(_, let inherited)? = candidate === symbol ? .class(symbol, others) : baseType(of: wide, candidate)
        else { continue }
        let given = Array(inherited.prefix(candidate.typeParameters.count - arguments.count))
        let constructor = Type.constructor(candidate, given: given, arity: arguments.count)
        if satisfiesBounds(constructor, variable), fix(variable, to: constructor),
          conform(Array(inherited.dropFirst(given.count).prefix(arguments.count)), arguments, isLower: isLower, depth: depth)
        {
          return true
        }
        undo(to: mark)
      }
      return false
    case .parameter(let symbol):
      guard let upper = symbol.upper, isLower else { return false }
      return unify(upper, with: variable, arguments, isLower: isLower, depth: depth + 1)
    case .compound(let parts):
      return parts.contains { (part: Type) in unify(part, with: variable, arguments, isLower: isLower, depth: depth + 1) }
    default:
      return false
    }
  }

  /// Returns true iff a type constructor meets the upper bound of a variable's parameter.
  private func satisfiesBounds(_ constructor: Type, _ variable: InferenceVariable) -> Bool {
    guard case .lambda(let parameters, let bound)? = variable.parameter.upper, !bound.mentions([variable.parameter]) else {
      return true
    }
    let arguments = parameters.map(Type.parameter)
    guard let symbol = bound.classSymbol else { return true }
    return baseType(of: constructor.applied(to: arguments), symbol) != nil
  }

  /// Gives a variable its solution.
  func fix(_ variable: InferenceVariable, to type: Type) -> Bool {
    update(variable) { (state: inout InferenceVariable.State) in state.solution = type }
    return true
  }

  /// Compares the arguments of equal type constructors: the parameters of `CC[_]` have no variance.
  private func conform(_ left: [Type], _ right: [Type], isLower: Bool, depth: Int) -> Bool {
    zip(left, right).allSatisfy { (one: Type, other: Type) in
      conforms(one, other, depth: depth + 1) && conforms(other, one, depth: depth + 1)
    }
  }
}

extension Universe {
  /// Returns the type a by-name type evaluates to; any other as it is.
  func widenedByName(_ type: Type) -> Type {
    if case .byName(let result) = type { return result }
    return type
  }
}
