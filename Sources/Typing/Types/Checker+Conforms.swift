extension Checker {
  /// Returns true iff every value of `type` is one of `target`; bounds of inference variables stay only on success.
  package func conforms(_ type: Type, to target: Type) -> Bool {
    let mark = trail.count
    if conforms(type, target, depth: 0) { return true }
    undo(to: mark)
    return false
  }

  /// Returns true iff both types have the same values.
  package func isSame(_ left: Type, _ right: Type) -> Bool {
    left == right || (conforms(left, to: right) && conforms(right, to: left))
  }

  /// Takes back what was found out about variables since `mark`.
  func undo(to mark: Int) {
    while trail.count > mark {
      let (variable, state) = trail.removeLast()
      variable.state = state
    }
  }

  /// Changes what is known about a variable in a way that can be taken back.
  func update(_ variable: InferenceVariable, _ change: (inout InferenceVariable.State) -> Void) {
    trail.append((variable, variable.state))
    change(&variable.state)
  }

  /// Decides conformance; too deep a type does not conform.
  func conforms(_ type: Type, _ target: Type, depth: Int) -> Bool {
    if depth > 60 { return false }
    if case .class(let left, let leftArguments) = type, case .class(let right, let rightArguments) = target {
      return conforms(left, leftArguments, to: right, rightArguments, depth: depth)
    }
    switch (type, target) {
    case (.hole, _), (_, .hole), (.error, _), (_, .error): return true
    case (.variable(let left), .variable(let right)) where left === right: return true
    case (_, .variable(let variable)): return addLower(type, to: variable, depth: depth)
    case (.variable(let variable), _): return addUpper(target, to: variable, depth: depth)
    case (.alias, .alias) where type == target: return true
    case (.alias, _): return conforms(expanded(type), target, depth: depth + 1, unless: type)
    case (_, .alias): return conforms(type, expanded(target), depth: depth + 1, unlessTarget: target)
    case (_, .appliedVariable(let variable, let arguments)):
      return unify(type, with: variable, arguments, isLower: true, depth: depth)
    case (.appliedVariable(let variable, let arguments), _):
      return unify(target, with: variable, arguments, isLower: false, depth: depth)
    default: break
    }
    if let quick = conformsByTarget(type, target, depth: depth) { return quick }
    return conformsBySource(type, target, depth: depth)
  }

  /// Expands an alias; an abstract type stays.
  private func expanded(_ type: Type) -> Type { type.dealiased }

  /// Goes on with an expanded alias unless it could not be expanded.
  private func conforms(_ type: Type, _ target: Type, depth: Int, unless old: Type) -> Bool {
    type == old ? type == target : conforms(type, target, depth: depth)
  }

  /// Goes on with an expanded target unless it could not be expanded.
  private func conforms(_ type: Type, _ target: Type, depth: Int, unlessTarget old: Type) -> Bool {
    target == old ? type == target : conforms(type, target, depth: depth)
  }

  /// Decides by the form of the target where that is enough.
  private func conformsByTarget(_ type: Type, _ target: Type, depth: Int) -> Bool? {
    switch target {
    case .class(let symbol, _) where symbol.role == .any: return true
    case .compound(let parts):
      return parts.allSatisfy { (part: Type) in conforms(type, part, depth: depth + 1) }
    case .refined(let parts, let refinement):
      return parts.allSatisfy { (part: Type) in conforms(type, part, depth: depth + 1) }
        && refinement.declarations.ordered.allSatisfy { (member: Symbol) in
          !members(of: type, named: member.name).isEmpty || member is TypeAliasSymbol
        }
    case .parameter(let symbol):
      if type == target { return true }
      if let lower = lowerBound(of: symbol), conforms(type, lower, depth: depth + 1) { return true }
      return type.isNothing ? true : nil
    case .member(_, let alias):
      if type == target { return true }
      if let lower = alias.info.lower, conforms(type, lower, depth: depth + 1) { return true }
      return type.isNothing ? true : nil
    case .wildcard(let lower, _):
      if type == target { return true }
      guard let lower else { return type.isNothing }
      return conforms(type, lower, depth: depth + 1)
    case .byName(let result):
      return conforms(universe.widenedByName(type), result, depth: depth + 1)
    case .singleton, .fieldSingleton, .this, .constant:
      if type == target { return true }
      if type.isNothing { return true }
      if type.isNull, let role = universe.widened(target).role { return !role.isPrimitive }
      if case .this(let symbol) = target, symbol.isObject { return conforms(type, symbol.thisType, depth: depth + 1) }
      return type.isPath ? nil : false
    default:
      return nil
    }
  }

  /// Decides by the form of the source.
  private func conformsBySource(_ type: Type, _ target: Type, depth: Int) -> Bool {
    switch type {
    case .compound(let parts), .refined(let parts, _):
      return parts.contains { (part: Type) in conforms(part, target, depth: depth + 1) }
    case .parameter(let symbol):
      return type == target || conforms(upperBound(of: symbol) ?? universe.any, target, depth: depth + 1)
    case .applied(let symbol, let arguments):
      if case .applied(symbol, let others) = target {
        return zip(arguments, others).allSatisfy { (left: Type, right: Type) in conforms(left, right, depth: depth + 1) }
      }
      return conforms(symbol.upper?.applied(to: arguments) ?? universe.any, target, depth: depth + 1)
    case .member(_, let alias):
      return type == target || conforms(alias.info.upper ?? universe.any, target, depth: depth + 1)
    case .wildcard(_, let upper):
      return conforms(upper ?? universe.any, target, depth: depth + 1)
    case .this(let symbol):
      if type == target { return true }
      if conforms(symbol.thisType, target, depth: depth + 1) { return true }
      return symbol.header.selfType.map { (selfType: Type) in conforms(selfType, target, depth: depth + 1) } ?? false
    case .constant, .singleton, .fieldSingleton, .byName:
      if type == target { return true }
      let wide = universe.widened(type)
      return wide != type && conforms(wide, target, depth: depth + 1)
    case .repeated(let element):
      if case .repeated(let other) = target { return conforms(element, other, depth: depth + 1) }
      return conforms(universe.seq(element), target, depth: depth + 1)
    case .lambda(let parameters, let body):
      return conforms(parameters, body, toConstructor: target, depth: depth)
    case .class(let symbol, _):
      if symbol.role == .nothing { return true }
      if case .lambda(let parameters, let body) = target {
        return conforms(type.applied(to: parameters.map(Type.parameter)), body, depth: depth + 1)
      }
      return false
    case .method, .alias, .variable, .appliedVariable, .hole, .error:
      return type == target
    }
  }

  /// Compares a type constructor with another by applying both to the same parameters.
  private func conforms(
    _ parameters: [TypeParameterSymbol], _ body: Type, toConstructor target: Type, depth: Int
  ) -> Bool {
    let arguments = parameters.map(Type.parameter)
    switch target {
    case .lambda(let others, let other):
      return conforms(body, Substitution(others, arguments)(other), depth: depth + 1)
    case .class(_, let given) where given.isEmpty:
      return conforms(body, target.applied(to: arguments), depth: depth + 1)
    case .parameter:
      return conforms(body, target.applied(to: arguments), depth: depth + 1)
    default:
      return false
    }
  }

  /// Decides for two classes by base type and the variance of the parameters.
  private func conforms(
    _ left: ClassSymbol, _ leftArguments: [Type], to right: ClassSymbol, _ rightArguments: [Type], depth: Int
  ) -> Bool {
    if left === right {
      if leftArguments.isEmpty { return true }
      return conform(leftArguments, rightArguments, parameters: right.allTypeParameters, depth: depth)
    }
    switch right.role {
    case .any: return true
    case .nothing: return false
    case .anyRef where !left.role.isPrimitive && left.role != .any && left.role != .anyVal:
      return !left.derives(from: universe.known.anyVal)
    case .anyVal where left.role.isPrimitive: return true
    default: break
    }
    switch left.role {
    case .nothing: return true
    case .null: return !right.role.isPrimitive && !right.derives(from: universe.known.anyVal)
    case .any, .anyVal: return false
    default: break
    }
    guard case .class(_, let arguments)? = baseType(of: .class(left, leftArguments), right) else { return false }
    return conform(arguments, rightArguments, parameters: right.allTypeParameters, depth: depth)
  }

  /// Compares arguments one by one as the variance of the parameters asks.
  private func conform(
    _ left: [Type], _ right: [Type], parameters: [TypeParameterSymbol], depth: Int
  ) -> Bool {
    if left.isEmpty || right.isEmpty { return true }
    for index: Int in 0..<min(left.count, right.count, parameters.count) {
      let (one, other) = (left[index], right[index])
      if parameters[index].outerThis != nil {
        guard Checker.canBeSamePath(one, other) else { return false }
        continue
      }
      switch parameters[index].variance {
      case .covariant:
        guard conforms(bounded(one), bounded(other), depth: depth + 1) else { return false }
      case .contravariant:
        if case .wildcard = other { continue }
        if one.isByName != other.isByName, !one.isOpen, !other.isOpen { return false }
        guard conforms(other, lowerBounded(one), depth: depth + 1) else { return false }
      case .invariant:
        guard conformsInvariantly(one, other, depth: depth + 1) else { return false }
      }
    }
    return true
  }

  /// Returns true unless the two are the types of different stable values or objects.
  private static func canBeSamePath(_ one: Type, _ other: Type) -> Bool {
    switch (one, other) {
    case (.singleton(let left), .singleton(let right)): left === right
    case (.fieldSingleton(_, let left), .fieldSingleton(_, let right)): left === right
    case (.class(let left, _), .class(let right, _)) where left.isObject && right.isObject: left === right
    case (.class(let left, _), .singleton), (.class(let left, _), .fieldSingleton): !left.isObject
    case (.singleton, .class(let right, _)), (.fieldSingleton, .class(let right, _)): !right.isObject
    default: true
    }
  }

  /// Returns a wildcard's lower bound; any other type as it is.
  private func lowerBounded(_ type: Type) -> Type {
    if case .wildcard(let lower, _) = type { return lower ?? universe.nothing }
    return type
  }

  /// Compares arguments of an invariant parameter: equal, or inside the bounds of a wildcard.
  private func conformsInvariantly(_ one: Type, _ other: Type, depth: Int) -> Bool {
    switch (one, other) {
    case (.wildcard(let lower, let upper), .wildcard(let otherLower, let otherUpper)):
      return (otherUpper == nil || conforms(upper ?? universe.any, otherUpper ?? universe.any, depth: depth))
        && (otherLower == nil || conforms(otherLower ?? universe.nothing, lower ?? universe.nothing, depth: depth))
    case (_, .wildcard(let lower, let upper)):
      return (upper == nil || conforms(one, upper ?? universe.any, depth: depth))
        && (lower == nil || conforms(lower ?? universe.nothing, one, depth: depth))
    case (.wildcard, .variable(let variable)) where variable.solution == nil:
      update(variable) { (state: inout InferenceVariable.State) in
        state.lower.append(one)
        state.upper.append(one)
      }
      return true
    case (_, .hole), (.hole, _): return true
    case (.wildcard, _): return other.dealiased == one
    default:
      if one == other { return true }
      return conforms(one, other, depth: depth) && conforms(other, one, depth: depth)
    }
  }
}
