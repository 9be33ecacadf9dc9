import Syntax

extension Checker {
  /// Finds the type parameters of a call that its next list and the expected type determine.
  ///
  /// As in scalac's `Infer.methTypeArgs` the expected type comes first, then the arguments; what would become Nothing
  /// without occurring covariantly in the result stays open.
  func infer(
    _ call: inout PendingCall, _ list: [SignatureParameter], _ arrangement: Arrangement, _ values: [[TypedExpression]],
    _ expected: Type, _ expression: Expression
  ) -> Bool {
    if !expected.isHole, !expected.isUnit, let result = resultPrototype(call) {
      let mark = trail.count
      if !isCompatible(result, expected, withViews: false) { undo(to: mark) }
    }
    for (index, slot): (Int, Arrangement.Slot) in arrangement.slots.enumerated() {
      let formal = list[index].type
      if case .byDefault = slot {
        if formal.mentionsVariable, let type = defaultType(of: index, call) { _ = isCompatible(type, formal, withViews: false) }
        continue
      }
      for value: TypedExpression in values[index] {
        var wanted = formal
        if case .spread = slot { wanted = universe.seq(formal) }
        if !isCompatible(argumentType(value, for: wanted), wanted, withViews: true) {
          reportIncompatible(value, wanted, call, values)
          return false
        }
      }
    }
    let open = call.variables.filter { (variable: InferenceVariable) in variable.solution == nil }
    var rest = call.signature
    rest.parameterLists.removeFirst()
    let formals = list.map(\.type)
    let mark = trail.count
    _ = solve(open) { (parameter: TypeParameterSymbol) in
      guard let variable = open.first(where: { (variable: InferenceVariable) in variable.parameter === parameter }) else {
        return false
      }
      let sign = Type.combined(formals.map { (formal: Type) in occurrence(of: variable, in: formal) })
      return sign == .contravariant
    }
    keepOpen(open, in: rest, since: mark)
    guard checkInferredBounds(call, expression) else {
      if let value = values.first?.first, let formal = list.first?.type {
        reportMismatch(value, found: value.type, required: withParameterNames(formal))
      }
      return false
    }
    return true
  }

  /// Returns the type with the names of type parameters for variables.
  private func withParameterNames(_ type: Type) -> Type {
    type.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(let variable): .parameter(variable.parameter)
      case .appliedVariable(let variable, let arguments): .applied(variable.parameter, arguments)
      default: nil
      }
    }
  }

  /// Opens again those variables that were solved to Nothing although the result does not have them covariantly.
  private func keepOpen(_ variables: [InferenceVariable], in rest: MethodSignature, since mark: Int) {
    for variable: InferenceVariable in variables {
      guard let solution = variable.solution else { continue }
      if solution.isNothing, !isCovariant(variable, in: rest) {
        update(variable) { (state: inout InferenceVariable.State) in state.solution = nil }
      } else {
        let wide = universe.widened(solution)
        if wide != solution, !solution.isModule, !keepsSingleton(variable) {
          update(variable) { (state: inout InferenceVariable.State) in state.solution = wide }
        }
      }
    }
  }

  /// Returns true iff the variable has a bound that only the path itself meets.
  private func keepsSingleton(_ variable: InferenceVariable) -> Bool {
    variable.state.upper.contains { (type: Type) in type.isPath }
      || variable.parameter.upper?.classSymbol?.name == "Singleton"
  }

  /// Returns true iff the variable does not occur in what remains of a signature, or only covariantly.
  private func isCovariant(_ variable: InferenceVariable, in rest: MethodSignature) -> Bool {
    let type: Type = rest.parameterLists.isEmpty ? rest.result : .method(rest)
    let sign = occurrence(of: variable, in: type)
    return sign == .covariant || sign == nil
  }

  /// Returns the type of an argument as inference sees it: without constant types.
  private func argumentType(_ value: TypedExpression, for formal: Type) -> Type {
    universe.deconstant(value.type)
  }

  /// Returns true iff a value of the type can be passed where `target` is wanted; bounds of variables stay only on success.
  func isCompatible(_ type: Type, _ target: Type, withViews: Bool) -> Bool {
    let wide = universe.deconstant(type)
    if addNumericLower(universe.widened(wide), to: target) { return true }
    if conforms(wide, to: target) { return true }
    if widensNumerically(universe.widened(wide), to: target) { return true }
    if case .constant(let literal) = type, fits(literal, target) { return true }
    if isCompatibleFunction(wide, target) { return true }
    return withViews && hasView(from: wide, to: target)
  }

  /// Returns true iff a function type can be made an instance of the target, an interface with one method.
  private func isCompatibleFunction(_ type: Type, _ target: Type) -> Bool {
    guard type.functionParts != nil, target.functionParts == nil, let sam = samSignature(of: target) else { return false }
    return conforms(type, to: universe.function(sam.parameters, sam.result))
  }

  /// Reports an argument that cannot be passed whatever the type parameters are.
  private func reportIncompatible(_ value: TypedExpression, _ formal: Type, _ call: PendingCall, _ values: [[TypedExpression]]) {
    if conforms(universe.deconstant(value.type), to: holed(formal)) {
      let types = values.joined().map { (other: TypedExpression) in text(of: universe.deconstant(other.type)) }
      error(
        "no type parameters for \(described(call)) exist so that it can be applied to arguments (\(types.joined(separator: ", ")))",
        at: call.range, point: call.point,
        notes: [
          " --- because ---", "argument expression's type is not compatible with formal parameter type;",
          " found   : \(text(of: value.type))", " required: \(text(of: withParameterNames(formal)))",
        ])
      return reportMismatch(value, found: value.type, required: withParameterNames(formal))
    }
    let wanted = formal.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(let variable): variable.solution ?? .hole
      case .appliedVariable(let variable, let arguments):
        variable.solution.map { $0.applied(to: arguments) } ?? .applied(variable.parameter, arguments)
      default: nil
      }
    }
    reportMismatch(value, found: value.type, required: wanted)
  }

  /// Checks that inferred types meet the bounds of their parameters.
  private func checkInferredBounds(_ call: PendingCall, _ expression: Expression) -> Bool {
    let solved = call.variables.filter { (variable: InferenceVariable) in variable.solution != nil }
    let types = solved.map { (variable: InferenceVariable) in instantiated(variable.solution ?? .error) }
    guard solved.count == call.variables.count, let broken = brokenBounds(solved, types) else { return true }
    let words = types.map { (type: Type) in text(of: type) }.joined(separator: ",")
    error("inferred type arguments [\(words)] do not conform to \(broken)", at: expression.range, point: expression.point)
    return false
  }

  /// Solves what a call leaves open once all its lists are given, from the expected type.
  func determine(_ call: inout PendingCall, _ expected: Type, keepsNothing: Bool) {
    let open = call.variables.filter { (variable: InferenceVariable) in variable.solution == nil }
    guard !open.isEmpty else { return }
    let result = call.signature.result
    if !expected.isHole {
      let mark = trail.count
      if !isCompatible(result, expected, withViews: false) { undo(to: mark) }
    }
    _ = solve(open) { (parameter: TypeParameterSymbol) in
      guard let variable = open.first(where: { (variable: InferenceVariable) in variable.parameter === parameter }) else {
        return false
      }
      // What an implicit list is still to determine (`implicitly`) is what is wanted.
      let isWanted = !keepsNothing && result == .variable(variable) && variable.state.lower.isEmpty && !variable.state.upper.isEmpty
      return isWanted || occurrence(of: variable, in: result) == .contravariant
    }
    for variable: InferenceVariable in open {
      guard let solution = variable.solution else { continue }
      if !keepsNothing, solution.isNothing {
        update(variable) { (state: inout InferenceVariable.State) in state.solution = nil }
      } else if universe.widened(solution) != solution, !solution.isModule, !keepsSingleton(variable) {
        let wide = universe.widened(solution)
        update(variable) { (state: inout InferenceVariable.State) in state.solution = wide }
      }
    }
  }
}
