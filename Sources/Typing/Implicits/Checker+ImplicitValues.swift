import Syntax

/// An implicit that was tried and fits, with the expression that uses it.
struct ImplicitMatch {
  /// The implicit.
  var candidate: ImplicitCandidate
  /// Its type as compared with that of others.
  var signature: MethodSignature
  /// The expression that uses it.
  var expression: TypedExpression
}

/// Why no implicit was chosen.
enum ImplicitFailure {
  /// None fits.
  case missing
  /// Two fit equally well.
  case ambiguous(ImplicitCandidate, ImplicitCandidate)
  /// The search came back to where it started.
  case diverging(Symbol)
}

/// What came of a search for an implicit.
enum ImplicitOutcome {
  /// The expression that uses the best one.
  case success(TypedExpression)
  /// None was chosen.
  case failure(ImplicitFailure)
}

extension Checker {
  /// Returns the implicit value of a type, as `implicitly` would; nil if there is none or none is best.
  package func inferImplicit(_ wanted: Type, at range: SourceRange) -> TypedExpression? {
    switch searchImplicit(wanted, range) {
    case .success(let found): found
    case .failure: nil
    }
  }

  /// Looks for an implicit value: first what is visible, then what the compiler makes, then companions.
  func searchImplicit(_ wanted: Type, _ range: SourceRange) -> ImplicitOutcome {
    guard openImplicits.count < 24, !StackLimit.isReached, !wanted.isErroneous else { return .failure(.missing) }
    let visible = scope.implicitCandidates.flatMap { (level: [ImplicitCandidate]) in level }
    switch bestImplicit(visible, wanted, range) {
    case .success(let found): return .success(found)
    case .failure(.ambiguous(let one, let other)):
      if let made = materialized(wanted, range) { return .success(made) }
      return .failure(.ambiguous(one, other))
    case .failure(let failure):
      if let made = materialized(wanted, range) { return .success(made) }
      switch bestImplicit(companionImplicits(of: wanted), wanted, range) {
      case .success(let found): return .success(found)
      case .failure(.missing): return .failure(failure)
      case .failure(let other): return .failure(other)
      }
    }
  }

  /// Returns the best of the candidates that fit.
  private func bestImplicit(
    _ candidates: [ImplicitCandidate], _ wanted: Type, _ range: SourceRange
  ) -> ImplicitOutcome {
    var pending: [(candidate: ImplicitCandidate, signature: MethodSignature)] = []
    var seen: Set<Symbol> = []
    for candidate: ImplicitCandidate in candidates {
      guard let symbol = candidate.symbol, seen.insert(symbol).inserted, couldGive(symbol, wanted) else { continue }
      guard let signature = signature(of: candidate), fits(signature, wanted) else { continue }
      pending.append((candidate, signature))
    }
    var failure = ImplicitFailure.missing
    while !pending.isEmpty {
      let top = pending.indices.filter { (index: Int) in
        !pending.indices.contains { (other: Int) in other != index && isBetter(pending[other], than: pending[index]) }
      }
      let order = top.isEmpty ? Array(pending.indices) : top
      var found: (index: Int, expression: TypedExpression, mark: Int)?
      for index: Int in order {
        let mark = trail.count
        switch use(pending[index].candidate, as: wanted, range) {
        case .success(let expression):
          if let earlier = found {
            undo(to: mark)
            return .failure(.ambiguous(pending[earlier.index].candidate, pending[index].candidate))
          }
          if order.count > 1 { undo(to: mark) }
          found = (index, expression, mark)
        case .failure(let other):
          undo(to: mark)
          if case .missing = other { continue }
          failure = other
        }
      }
      if let found {
        if order.count > 1 { return use(pending[found.index].candidate, as: wanted, range) }
        return .success(found.expression)
      }
      let failed = Set(order)
      pending = pending.enumerated().filter { (pair) in !failed.contains(pair.offset) }.map(\.element)
    }
    return .failure(failure)
  }

  /// Returns true iff the first candidate is preferred: more specific, or of a derived class.
  private func isBetter(
    _ left: (candidate: ImplicitCandidate, signature: MethodSignature),
    than right: (candidate: ImplicitCandidate, signature: MethodSignature)
  ) -> Bool {
    var score = 0
    if isAsSpecific(left.signature, as: right.signature) { score += 1 }
    if isAsSpecific(right.signature, as: left.signature) { score -= 1 }
    let (one, other) = (left.candidate.symbol?.ownerClass, right.candidate.symbol?.ownerClass)
    if isProperlyDerived(one, from: other) { score += 1 }
    if isProperlyDerived(other, from: one) { score -= 1 }
    return score > 0
  }

  /// Returns true iff the declaration does not rule out that the implicit gives the wanted class.
  private func couldGive(_ symbol: Symbol, _ wanted: Type) -> Bool {
    guard let shape = implicitShape(of: symbol) else { return false }
    guard let target = wanted.classSymbol else { return true }
    if shape.isConversion { return target.role == .function && wanted.arguments.count == 2 }
    guard let result = shape.result else { return true }
    return result.derives(from: target) || result.role == .nothing
  }

  /// Returns the type of a candidate as seen through its qualifier, with conversions as methods.
  func signature(of candidate: ImplicitCandidate) -> MethodSignature? {
    switch candidate.reference {
    case .variable(let variable):
      return variable.type.map { (type: Type) in MethodSignature(typeParameters: [], parameterLists: [], result: type) }
    case .method(let method): return signature(of: method, from: nil)
    case .module(let module):
      return MethodSignature(typeParameters: [], parameterLists: [], result: .class(module, module.outerArguments))
    case .member(let qualifier, let symbol):
      switch symbol {
      case let method as MethodSymbol: return signature(of: method, from: qualifier.pathType)
      case let field as FieldSymbol:
        guard field.type != nil else { return nil }
        return MethodSignature(typeParameters: [], parameterLists: [], result: fieldType(field, from: qualifier.pathType))
      case let module as ClassSymbol:
        return MethodSignature(typeParameters: [], parameterLists: [], result: .class(module, module.outerArguments))
      default: return nil
      }
    }
  }

  /// Returns true iff the candidate's type conforms to the wanted one, its own implicit parameters aside.
  private func fits(_ signature: MethodSignature, _ wanted: Type) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(signature.typeParameters)
    let substitution = Substitution(signature.typeParameters, variables.map(Type.variable))
    let result = substitution(signature.result)
    if result.isErroneous { return false }
    guard let explicit = signature.explicitList, !explicit.isEmpty else {
      if let target = wanted.classSymbol, baseType(of: result, target)?.isErroneous ?? false { return false }
      return conforms(result, to: wanted)
    }
    guard explicit.count == 1, !explicit[0].type.isErroneous else { return false }
    return conforms(universe.function([substitution(explicit[0].type)], result), to: wanted)
  }

  /// Returns the expression that uses a candidate as a value of the wanted type; its own implicit parameters are looked for.
  private func use(
    _ candidate: ImplicitCandidate, as wanted: Type, _ range: SourceRange
  ) -> ImplicitOutcome {
    guard let symbol = candidate.symbol else { return .failure(.missing) }
    if diverges(symbol, wanted) { return .failure(.diverging(symbol)) }
    openImplicits.append(OpenImplicit(candidate: symbol, wanted: instantiated(wanted)))
    defer { openImplicits.removeLast() }
    let (denotation, messages) = attempt { denote(candidate, range) }
    guard messages.errorCount == 0 else { return .failure(.missing) }
    switch denotation {
    case .value(let value):
      return conforms(value.type, to: wanted) ? .success(value) : .failure(.missing)
    case .methods(let reference):
      guard let method = reference.methods.first else { return .failure(.missing) }
      var call = pending(method, reference)
      if let explicit = call.signature.explicitList, !explicit.isEmpty {
        guard let source = wanted.functionParts?.parameters.first, canMeetBounds(call.variables, source, explicit[0].type) else {
          return .failure(.missing)
        }
        let place = Expression(.name(candidate.name), range: range)
        let (function, others) = attempt { etaExpanded(call, wanted, place) }
        return others.errorCount == 0 && conforms(function.type, to: wanted) ? .success(function) : .failure(.missing)
      }
      guard conforms(call.signature.result, to: wanted) else { return .failure(.missing) }
      solveBounded(call.variables)
      if call.signature.explicitList != nil { call.signature.parameterLists.removeFirst() }
      let place = Expression(.name(candidate.name), range: range)
      while call.expectsImplicits {
        let (isFilled, others) = attempt { supply(&call, place) }
        guard isFilled, others.errorCount == 0 else { return .failure(.missing) }
      }
      let types = solve(call.variables) { (_: TypeParameterSymbol) in false }
      let made = built(call)
      guard conforms(made.type, to: wanted), brokenBounds(call.variables, types) == nil else { return .failure(.missing) }
      return .success(made)
    case .call, .package: return .failure(.missing)
    }
  }

  /// Returns true iff a conversion takes the source type with type arguments that meet their bounds; nothing is solved.
  private func canMeetBounds(_ variables: [InferenceVariable], _ source: Type, _ parameter: Type) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    return conforms(instantiated(source), to: parameter) && canMeetBounds(variables)
  }

  /// Solves those variables that have a bound which is known; the others wait for implicit arguments.
  func solveBounded(_ variables: [InferenceVariable]) {
    let bounded = variables.filter { (variable: InferenceVariable) in
      let bounds = variable.state.lower + variable.state.upper + (variable.state.numericLower.map { [$0] } ?? [])
      return variable.solution == nil && !bounds.isEmpty
        && bounds.contains { (bound: Type) in
          let known = instantiated(bound)
          return !known.mentionsVariable && !known.hasHole
        }
    }
    _ = solve(bounded) { (parameter: TypeParameterSymbol) in
      guard let variable = bounded.first(where: { (variable: InferenceVariable) in variable.parameter === parameter }) else {
        return false
      }
      return variable.state.lower.isEmpty && variable.state.numericLower == nil
    }
  }

  /// Returns true iff the candidate is being tried already for a type that is not more complex.
  private func diverges(_ symbol: Symbol, _ wanted: Type) -> Bool {
    let type = instantiated(wanted)
    let size = type.complexity
    return openImplicits.contains { (open: OpenImplicit) in
      open.candidate === symbol && (open.wanted == type || open.wanted.complexity <= size)
    }
  }

  /// Returns what a candidate stands for.
  func denote(_ candidate: ImplicitCandidate, _ range: SourceRange) -> Denotation {
    switch candidate.reference {
    case .variable(let variable): return .value(reference(to: variable, range, range.start))
    case .method(let method):
      return .methods(MethodReference(name: method.name, methods: [method], receiver: nil, range: range, point: range.start))
    case .module(let module): return .value(TypedExpression.module(module).at(range, point: range.start))
    case .member(let qualifier, let symbol):
      if symbol.has(.parameterAccessor) { symbol.flags.insert(.stored) }
      return denote([symbol], name: symbol.name, of: qualifier.at(range, point: range.start), range, range.start)
    }
  }

  /// Returns the value that the compiler makes for a ClassTag or Manifest of a known type.
  private func materialized(_ wanted: Type, _ range: SourceRange) -> TypedExpression? {
    guard case .class(let symbol, let arguments) = wanted.dealiased, arguments.count == 1 else { return nil }
    guard symbol === universe.known.classTag || symbol.fullName == "scala.reflect.Manifest" else { return nil }
    let type = instantiated(arguments[0])
    let known: Type
    if case .variable(let variable) = type {
      guard conforms(universe.nothing, to: .variable(variable)) else { return nil }
      known = universe.nothing
    } else {
      known = type
    }
    guard isKnownAtRunTime(known) else { return nil }
    return TypedExpression(.classTag(known), type: .class(symbol, [known]), range: range)
  }

  /// Returns true iff the class of the type does not depend on a type parameter.
  private func isKnownAtRunTime(_ type: Type) -> Bool {
    switch universe.widened(type).dealiased {
    case .class(let symbol, let arguments):
      return symbol.role == .array ? arguments.allSatisfy { (argument: Type) in isKnownAtRunTime(argument) } : true
    case .compound(let parts), .refined(let parts, _): return parts.first.map { (part: Type) in isKnownAtRunTime(part) } ?? false
    case .wildcard(_, let upper): return upper.map { (bound: Type) in isKnownAtRunTime(bound) } ?? true
    default: return false
    }
  }
}

extension ImplicitCandidate {
  /// The implicit itself.
  var symbol: Symbol? {
    switch reference {
    case .variable(let variable): variable
    case .method(let method): method
    case .module(let module): module
    case .member(_, let symbol): symbol
    }
  }
}

extension Type {
  /// The number of classes and parameters in the type.
  var complexity: Int {
    switch self {
    case .class(_, let arguments), .applied(_, let arguments), .appliedVariable(_, let arguments), .alias(_, let arguments):
      arguments.reduce(1) { (sum: Int, argument: Type) in sum + argument.complexity }
    case .compound(let parts), .refined(let parts, _): parts.reduce(1) { (sum: Int, part: Type) in sum + part.complexity }
    case .lambda(_, let body), .byName(let body), .repeated(let body), .member(let body, _), .fieldSingleton(let body, _):
      body.complexity + 1
    case .wildcard(let lower, let upper): (lower?.complexity ?? 0) + (upper?.complexity ?? 0) + 1
    case .parameter, .this, .singleton, .constant, .method, .variable, .hole, .error: 1
    }
  }
}
