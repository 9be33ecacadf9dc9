extension Checker {
  /// Returns the alternatives that none of the others is more specific than; one if there is a best.
  func mostSpecific(_ candidates: [OverloadCandidate]) -> [OverloadCandidate] {
    guard candidates.count > 1 else { return candidates }
    var best = candidates[0]
    for candidate: OverloadCandidate in candidates.dropFirst() where isMoreSpecific(candidate, than: best) { best = candidate }
    let rivals = candidates.filter { (candidate: OverloadCandidate) in
      candidate.method !== best.method && !isMoreSpecific(best, than: candidate)
    }
    return [best] + rivals
  }

  /// Returns true iff the first alternative is strictly more specific: applicable where the other is, or of a derived class.
  func isMoreSpecific(_ left: OverloadCandidate, than right: OverloadCandidate) -> Bool {
    var score = 0
    if isAsSpecific(left.signature, as: right.signature) { score += 1 }
    if isAsSpecific(right.signature, as: left.signature) { score -= 1 }
    if isProperlyDerived(left.method.ownerClass, from: right.method.ownerClass) { score += 1 }
    if isProperlyDerived(right.method.ownerClass, from: left.method.ownerClass) { score -= 1 }
    return score > 0
  }

  /// Returns true iff the class, or the class an object belongs to, derives from the other and is not it.
  func isProperlyDerived(_ left: ClassSymbol?, from right: ClassSymbol?) -> Bool {
    guard let left, let right, left !== right else { return false }
    if left.derives(from: right) { return true }
    if left.isObject, let companion = left.companion, isProperlyDerived(companion, from: right) { return true }
    if right.isObject, let companion = right.companion, isProperlyDerived(left, from: companion) { return true }
    return false
  }

  /// Returns true iff a method could be called with the parameter types of the first one.
  func isAsSpecific(_ left: MethodSignature, as right: MethodSignature) -> Bool {
    let leftList = left.explicitList
    let rightList = right.explicitList
    guard let leftList, !leftList.isEmpty else {
      guard rightList == nil else { return true }
      return isAsSpecificValue(left, as: right)
    }
    guard let rightList else { return false }
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(right.typeParameters)
    let substitution = Substitution(right.typeParameters, variables.map(Type.variable))
    let formals = rightList.map { (parameter: SignatureParameter) in substitution(parameter.type) }
    var types = leftList.map(\.type)
    let leftRepeats = leftList.last?.symbol.isRepeated ?? false
    let rightRepeats = rightList.last?.symbol.isRepeated ?? false
    if leftRepeats && !rightRepeats { types[types.count - 1] = universe.seq(types[types.count - 1]) }
    if rightRepeats {
      guard types.count >= formals.count - 1 else { return false }
    } else {
      guard types.count == formals.count else { return false }
    }
    for (index, type): (Int, Type) in types.enumerated() {
      let formal = index < formals.count ? formals[index] : formals[formals.count - 1]
      guard isCompatible(type, formal, withViews: false) else { return false }
    }
    return canMeetBounds(variables)
  }

  /// Returns true iff the types that the bounds found so far give meet the declared bounds; solves the variables.
  func canMeetBounds(_ variables: [InferenceVariable]) -> Bool {
    guard variables.contains(where: { (variable: InferenceVariable) in variable.parameter.upper != nil }) else { return true }
    let types = solve(variables) { (_: TypeParameterSymbol) in false }
    return brokenBounds(variables, types) == nil
  }

  /// Compares two methods without parameters by their results.
  private func isAsSpecificValue(_ left: MethodSignature, as right: MethodSignature) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(right.typeParameters)
    let target = Substitution(right.typeParameters, variables.map(Type.variable))(right.result)
    return conforms(left.result, to: target)
  }
}

extension MethodSignature {
  /// The first parameter list unless it is implicit; nil if there is none.
  var explicitList: [SignatureParameter]? {
    guard let first = parameterLists.first, !(first.first?.symbol.has(.implicit) ?? false) else { return nil }
    return first
  }
}
