import Syntax

extension Checker {
  /// Returns the value converted by the best implicit view to something with a member of the name; nil if there is none.
  func view(_ value: TypedExpression, providing name: String) -> TypedExpression? {
    best(views(of: value, providing: name))?.expression
  }

  /// Returns all implicit views of the value that bring a member of the name.
  func views(of value: TypedExpression, providing name: String) -> [ImplicitMatch] {
    let matches = views(of: value, expected: nil) { (result: ClassSymbol?) in
      result.map { (symbol: ClassSymbol) in !symbol.members(named: name).isEmpty } ?? true
    }
    return matches.filter { (match: ImplicitMatch) in !accessibleMembers(of: match.expression, named: name).isEmpty }
  }

  /// Returns the members of a name that can be named here.
  private func accessibleMembers(of value: TypedExpression, named name: String) -> [Symbol] {
    members(of: value.type, named: name).filter { (symbol: Symbol) in isAccessible(symbol, through: value) }
  }

  /// Returns the value converted by the best implicit view to the expected type; nil if there is none or none is best.
  func view(_ value: TypedExpression, to expected: Type) -> TypedExpression? {
    guard !expected.isAny, expected.role != .anyRef, expected.role != .anyVal else { return nil }
    let target = universe.widened(expected).classSymbol
    let matches = views(of: value, expected: expected) { (result: ClassSymbol?) in
      guard let result, let target else { return true }
      return result.derives(from: target)
    }
    guard let found = best(matches)?.expression else { return nil }
    return conforms(found.type, to: expected) ? found : nil
  }

  /// Returns true iff some implicit view leads from one type to the other.
  func hasView(from type: Type, to target: Type) -> Bool {
    if case .variable = target.dealiased { return false }
    if type.isHole || target.isHole || type.isError { return true }
    let value = TypedExpression(.defaultValue, type: type, range: .at(0))
    let mark = trail.count
    let holed = holed(target)
    let (found, _) = attempt { view(value, to: holed) }
    undo(to: mark)
    guard let found else { return false }
    return conforms(found.type, to: target)
  }

  /// Calls a method of what some view of the receiver has, if its arguments fit there; nil if no view helps.
  func applyThroughView(
    _ reference: MethodReference, _ receiver: TypedExpression, _ arguments: [Argument], _ expected: Type,
    _ expression: Expression, failed: Diagnostics
  ) -> Denotation? {
    let original = reference.viewedReceiver ?? receiver
    guard reference.isOfSeveralViews || concernsArguments(failed, arguments, expression, reference),
      !arguments.contains(where: { (one: Argument) in one.name != nil })
    else { return nil }
    let (checked, messages) = attempt { () -> [TypedExpression] in
      arguments.map { (argument: Argument) in
        if case .spread(let sequence) = argument.value.kind { return typed(sequence, .hole) }
        return typed(argument.value, .hole)
      }
    }
    guard messages.errorCount == 0, !checked.contains(where: { (value: TypedExpression) in value.isError }) else { return nil }
    let others = checked.map(\.type) + (expected.isHole ? [] : [expected])
    for scopes: ViewScope in [.visible, .companions(others)] {
      let matches = views(of: original, expected: nil, in: scopes) { (result: ClassSymbol?) in
        result.map { (symbol: ClassSymbol) in !symbol.members(named: reference.name).isEmpty } ?? true
      }
      let operands = zip(arguments, checked).map { (argument: Argument, value: TypedExpression) -> Operand in
        var operand = Operand(argument)
        operand.value = value
        return operand
      }
      let working = working(matches, reference, arguments, operands, expected, expression)
      let giving = working.filter(\.gives).map(\.match)
      if let winner = best(giving) ?? best(working.map(\.match)) {
        return apply(reference, through: winner, arguments, expected, expression)
      }
      if working.count > 1 {
        reportAmbiguousViews(working.map(\.match), original, reference, checked)
        return nil
      }
    }
    return nil
  }

  /// Returns those of the views through which the call is possible, and whether its result is what is expected.
  private func working(
    _ matches: [ImplicitMatch], _ reference: MethodReference, _ arguments: [Argument], _ operands: [Operand], _ expected: Type,
    _ expression: Expression
  ) -> [(match: ImplicitMatch, gives: Bool)] {
    var working: [(match: ImplicitMatch, gives: Bool)] = []
    for match: ImplicitMatch in matches {
      guard takes(operands, match, reference) else { continue }
      let mark = trail.count
      let (result, messages) = attempt { apply(reference, through: match, arguments, .hole, expression) }
      let isWorking = messages.errorCount == 0 && !result.isError
      if isWorking { working.append((match, !expected.isHole && gives(result, expected))) }
      undo(to: mark)
    }
    return working
  }

  /// Returns true iff a method of what the view makes takes the arguments as they are, without views of their own.
  private func takes(_ operands: [Operand], _ match: ImplicitMatch, _ reference: MethodReference) -> Bool {
    accessibleMembers(of: match.expression, named: reference.name).contains { (symbol: Symbol) in
      guard let method = symbol as? MethodSymbol else { return false }
      let candidate = OverloadCandidate(method: method, signature: signature(of: method, from: match.expression.pathType))
      return isApplicable(candidate, operands, .hole, withViews: false)
    }
  }

  /// Calls a method of what a view of the receiver has.
  private func apply(
    _ reference: MethodReference, through match: ImplicitMatch, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    let symbols = accessibleMembers(of: match.expression, named: reference.name)
    guard !symbols.isEmpty,
      case .methods(var inner) = denote(symbols, name: reference.name, of: match.expression, reference.range, reference.point)
    else { return .value(.error(expression.range)) }
    inner.typeArguments = reference.typeArguments
    return applyChosen(inner, arguments, expected, expression)
  }

  /// Returns true iff the result of a call is what is expected.
  private func gives(_ result: Denotation, _ expected: Type) -> Bool {
    guard case .call(let call) = result, call.signature.parameterLists.isEmpty else { return false }
    return isCompatible(instantiated(call.signature.result), expected, withViews: false)
  }

  /// Reports that several views of the receiver would make a call possible, in scalac's words.
  func reportAmbiguousViews(
    _ matches: [ImplicitMatch], _ receiver: TypedExpression, _ reference: MethodReference, _ arguments: [TypedExpression]?
  ) {
    guard matches.count > 1 else { return }
    let underlying = text(of: universe.widened(receiver.type))
    let path = receiver.pathType
    let isConstant = if case .constant = receiver.type { true } else { false }
    let found = isConstant ? text(of: receiver.type) : path == receiver.type ? underlying : text(of: path)
    let addendum = found == underlying || isConstant ? "" : " (with underlying type \(underlying))"
    let parameters = arguments?.enumerated().map { (index: Int, argument: TypedExpression) in
      "x$\(index + 1): ? >: \(text(of: argument.type))"
    }
    let list = parameters.map { (parameters: [String]) in "(\(parameters.joined(separator: ", ")))" } ?? ""
    let required = "?{def \(reference.name)\(list): ?}"
    let lines = matches.map { (match: ImplicitMatch) in described(match.candidate) }.sorted()
    error(
      "type mismatch;", at: receiver.range, point: receiver.point,
      notes: [
        " found   : \(found)\(addendum)", " required: \(required)",
        "Note that implicit conversions are not applicable because they are ambiguous:", " both \(lines[0])", " and \(lines[1])",
        " are possible conversion functions from \(found) to \(required)",
      ])
  }

  /// Returns true iff the messages are about the call or one of its arguments itself, not about something inside.
  private func concernsArguments(
    _ failed: Diagnostics, _ arguments: [Argument], _ expression: Expression, _ reference: MethodReference
  ) -> Bool {
    failed.messages.allSatisfy { (message: Diagnostic) in
      message.severity == .warning || message.point == expression.point || message.point == reference.point
        || arguments.contains { (argument: Argument) in
          message.range == argument.value.range || message.range == argument.value.resultRange
        }
    }
  }

  /// Where views are looked for.
  enum ViewScope {
    /// What is visible, and if nothing fits the companions of the source and the expected type.
    case all
    /// What is visible only.
    case visible
    /// What is visible, and the companions of the source too.
    case everywhere
    /// The companions of the source and of other types.
    case companions([Type])
  }

  /// Returns all views of a value whose result could be what is wanted.
  func views(
    of value: TypedExpression, expected: Type?, in place: ViewScope = .all, accepts: (ClassSymbol?) -> Bool
  ) -> [ImplicitMatch] {
    let type = universe.widened(value.type)
    guard !type.isNull, !type.isNothing, !type.isErroneous, !type.isHole, viewDepth < 3 else { return [] }
    viewDepth += 1
    defer { viewDepth -= 1 }
    var others: [Type] = []
    var local: [ImplicitMatch] = []
    if case .companions(let types) = place {
      others = types
    } else {
      let visible = scope.implicitCandidates.flatMap { (level: [ImplicitCandidate]) in level }
      local = matchingViews(visible, value, type, expected, accepts)
      if case .visible = place { return local }
      if case .all = place, !local.isEmpty { return local }
    }
    var sources = companionImplicits(of: type)
    if let expected { sources += companionImplicits(of: expected) }
    for other: Type in others { sources += companionImplicits(of: universe.widened(other)) }
    return local + matchingViews(sources, value, type, expected, accepts)
  }

  /// Returns those of the candidates that convert the value.
  private func matchingViews(
    _ candidates: [ImplicitCandidate], _ value: TypedExpression, _ type: Type, _ expected: Type?, _ accepts: (ClassSymbol?) -> Bool
  ) -> [ImplicitMatch] {
    let source = type.classSymbol
    var seen: Set<Symbol> = []
    var matches: [ImplicitMatch] = []
    for candidate: ImplicitCandidate in candidates {
      guard let symbol = candidate.symbol, seen.insert(symbol).inserted, let shape = implicitShape(of: symbol) else { continue }
      if shape.isConversion {
        guard couldTake(shape.source, source), accepts(shape.result) else { continue }
      } else {
        guard let result = shape.result, result.derives(from: universe.known.functions[1]), symbol.name != "$conforms" else {
          continue
        }
      }
      guard
        !openImplicits.contains(where: { (open: OpenImplicit) in open.candidate === symbol && open.isView && open.wanted == type })
      else { continue }
      openImplicits.append(OpenImplicit(candidate: symbol, wanted: type, isView: true))
      let match = converted(value, type, by: candidate, expected)
      openImplicits.removeLast()
      if let match, !match.expression.type.isErroneous,
        accepts(universe.widened(match.expression.type).classSymbol) || match.expression.type.classSymbol == nil
      {
        matches.append(match)
        settle(type)
      }
    }
    return matches
  }

  /// Solves what a conversion that was found says a source type's parts must be; the other conversions must agree.
  private func settle(_ type: Type) {
    guard type.mentionsVariable else { return }
    _ = type.contains { (part: Type) -> Bool in
      if case .variable(let variable) = part, variable.solution == nil,
        let only = variable.state.upper.first(where: variable.state.lower.contains)
      {
        _ = self.fix(variable, to: only)
      }
      return false
    }
  }

  /// Returns true iff the declaration does not rule out that the conversion takes a value of the class.
  private func couldTake(_ wanted: ClassSymbol?, _ source: ClassSymbol?) -> Bool {
    guard let wanted, let source else { return true }
    if source.derives(from: wanted) || wanted.role == .any { return true }
    if wanted.role == .anyRef { return !source.role.isPrimitive }
    if wanted.role == .anyVal { return source.role.isPrimitive }
    if source.role.isNumeric && wanted.role.isNumeric { return Checker.widens(source.role, to: wanted.role) }
    return source.role == .null
  }

  /// Returns the value converted by one candidate, if it takes it.
  private func converted(
    _ value: TypedExpression, _ type: Type, by candidate: ImplicitCandidate, _ expected: Type?
  ) -> ImplicitMatch? {
    let mark = trail.count
    let (result, messages) = attempt { conversion(of: value, type, by: candidate, expected) }
    guard messages.errorCount == 0, let result, let signature = signature(of: candidate) else {
      undo(to: mark)
      return nil
    }
    return ImplicitMatch(candidate: candidate, signature: conversionSignature(signature), expression: result)
  }

  /// Returns a function value's type as that of a method with one parameter, so that views can be compared.
  private func conversionSignature(_ signature: MethodSignature) -> MethodSignature {
    guard signature.explicitList == nil, let function = baseType(of: signature.result, universe.known.functions[1]),
      let parts = function.functionParts
    else { return signature }
    let parameter = ParameterSymbol(name: "x", owner: nil, type: parts.parameters[0])
    return MethodSignature(
      typeParameters: signature.typeParameters,
      parameterLists: [[SignatureParameter(symbol: parameter, type: parts.parameters[0])]],
      result: parts.result)
  }

  /// Returns the call of a conversion, with its implicit arguments.
  private func conversion(
    of value: TypedExpression, _ type: Type, by candidate: ImplicitCandidate, _ expected: Type?
  ) -> TypedExpression? {
    let place = Expression(.name(candidate.name), range: value.range, point: value.point)
    let denotation = denote(candidate, value.range)
    guard case .methods(let reference) = denotation, let method = reference.methods.first,
      let first = method.parameterLists.first, !(first.first?.has(.implicit) ?? false), first.count == 1
    else { return functionConversion(of: value, denotation, expected, place) }
    var call = pending(method, reference)
    guard let parameter = call.signature.parameterLists.first?.first else { return nil }
    if let expected, !isCompatible(call.signature.result, expected, withViews: false) { return nil }
    guard isCompatible(universe.deconstant(value.type), parameter.type, withViews: false), isSettled(call, by: value.type) else {
      return nil
    }
    call.signature.parameterLists.removeFirst()
    solveBounded(call.variables)
    let wanted = holed(instantiated(parameter.type))
    let argument = conforms(value.type, to: wanted) ? value : adapt(value, to: wanted)
    if argument.isError { return nil }
    call.arguments = [
      parameter.symbol.isByName ? TypedExpression(.thunk(argument), type: .byName(argument.type), range: value.range) : argument
    ]
    call.parameters = [parameter]
    call.range = value.range
    call.point = value.point
    while call.expectsImplicits {
      guard supply(&call, place) else { return nil }
    }
    let types = solve(call.variables) { (_: TypeParameterSymbol) in false }
    guard brokenBounds(call.variables, types) == nil else { return nil }
    return built(call)
  }

  /// Returns true iff a source type that is not known yet leaves no type parameter of a conversion equally unknown.
  ///
  /// As in scalac, whose search cannot solve a type variable by another: of an `Array[?]` the conversions of an `Array[Int]`
  /// are found, which settle what the element is, and not those of any `Array[T]`.
  private func isSettled(_ call: PendingCall, by source: Type) -> Bool {
    guard instantiated(source).mentionsVariable else { return true }
    return call.variables.allSatisfy { (variable: InferenceVariable) in
      variable.solution != nil
        || (variable.state.lower + variable.state.upper).contains { (bound: Type) in
          !instantiated(bound).mentionsVariable && !bound.hasHole
        }
    }
  }

  /// Returns the application of an implicit function value.
  private func functionConversion(
    of value: TypedExpression, _ denotation: Denotation, _ expected: Type?, _ place: Expression
  ) -> TypedExpression? {
    var function = finish(denotation, .hole, place)
    guard let base = baseType(of: function.type, universe.known.functions[1]), let parts = base.functionParts else { return nil }
    guard isCompatible(universe.deconstant(value.type), parts.parameters[0], withViews: false) else { return nil }
    if let expected, !isCompatible(parts.result, expected, withViews: false) { return nil }
    guard let method = members(of: base, named: "apply").first as? MethodSymbol else { return nil }
    function.range = value.range
    let argument = adapt(value, to: parts.parameters[0])
    let call = TypedExpression.Call(method, receiver: function, arguments: [argument])
    return TypedExpression(.call(call), type: parts.result, range: value.range, point: value.point)
  }

  /// Returns the match that all others are less specific than; nil if there is none.
  func best(_ matches: [ImplicitMatch]) -> ImplicitMatch? {
    if matches.count <= 1 { return matches.first }
    let top = matches.filter { (match: ImplicitMatch) in
      !matches.contains { (other: ImplicitMatch) in
        other.candidate.symbol !== match.candidate.symbol && isBetter(other, than: match)
      }
    }
    return top.count == 1 ? top[0] : nil
  }

  /// Returns true iff the first view is preferred.
  private func isBetter(_ left: ImplicitMatch, than right: ImplicitMatch) -> Bool {
    var score = 0
    if isAsSpecific(left.signature, as: right.signature) { score += 1 }
    if isAsSpecific(right.signature, as: left.signature) { score -= 1 }
    let (one, other) = (left.candidate.symbol?.ownerClass, right.candidate.symbol?.ownerClass)
    if isProperlyDerived(one, from: other) { score += 1 }
    if isProperlyDerived(other, from: one) { score -= 1 }
    return score > 0
  }
}

extension Denotation {
  /// True iff it was reported.
  var isError: Bool {
    if case .value(let value) = self { return value.isError }
    return false
  }
}

extension Expression {
  /// The text of the value a block or function gives.
  var resultRange: SourceRange {
    switch kind {
    case .block(let statements):
      if case .expression(let last)? = statements.last { return last.resultRange }
      return range
    default: return range
    }
  }
}
