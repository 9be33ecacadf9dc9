import Syntax

extension Checker {
  /// Applies the alternative of an overloaded method that fits the arguments best.
  func applyOverloaded(
    _ reference: MethodReference, _ arguments: [Argument], _ expected: Type, _ expression: Expression
  ) -> Denotation {
    let operands = arguments.map { (argument: Argument) in Operand(argument) }
    let candidates = reference.methods.map { (method: MethodSymbol) in candidate(method, reference) }
    guard let (method, checked) = chooseAlternative(candidates, reference, operands, expected, expression) else {
      return .value(.error(expression.range))
    }
    return .of(apply(pending(method, reference), checked, expected, expression), expression)
  }

  /// Returns the alternative that fits the arguments best, and the arguments as far as they were checked.
  func chooseAlternative(
    _ candidates: [OverloadCandidate], _ reference: MethodReference, _ operands: [Operand], _ expected: Type,
    _ expression: Expression
  ) -> (MethodSymbol, [Operand])? {
    var fitting = candidates.filter { (candidate: OverloadCandidate) in hasShape(candidate, operands) }
    if fitting.isEmpty, operands.count > 1, let tupled = candidates.first(where: { takesTuple($0, operands.count) }) {
      return (tupled.method, operands)
    }
    if fitting.count > 1, !expected.isHole, !expected.isUnit {
      var giving = fitting.filter { (candidate: OverloadCandidate) in gives(expected, candidate, withViews: false) }
      if giving.isEmpty {
        giving = fitting.filter { (candidate: OverloadCandidate) in gives(expected, candidate, withViews: true) }
      }
      if !giving.isEmpty { fitting = giving }
    }
    if fitting.count == 1 { return (fitting[0].method, operands) }
    guard let checked = checkedOperands(operands, fitting.isEmpty ? candidates : fitting) else {
      if candidates.count > 1, fitting.isEmpty, operands.count == 1, let arity = functionArity(of: operands[0].expression) {
        reportMismatched(reference, arity: arity)
      }
      return nil
    }
    var reference = reference
    if fitting.isEmpty {
      reportInapplicable(reference, checked, expression)
      return nil
    }
    if fitting.count < candidates.count { reference.methods = fitting.map(\.method) }
    guard let best = choose(fitting, checked, expected, reference, expression) else { return nil }
    return (best.method, checked)
  }

  /// Returns a method with its signature as a member of the receiver.
  func candidate(_ method: MethodSymbol, _ reference: MethodReference) -> OverloadCandidate {
    OverloadCandidate(method: method, signature: signature(of: method, from: reference.prefix))
  }

  /// Returns true iff the number and names of the arguments fit, and functions stand where functions are wanted.
  private func hasShape(_ candidate: OverloadCandidate, _ operands: [Operand]) -> Bool {
    guard let list = candidate.signature.parameterLists.first else { return false }
    guard case .success(let arrangement) = Arrangement.arrange(operands, to: list) else { return false }
    for (index, slot): (Int, Arrangement.Slot) in arrangement.slots.enumerated() {
      let values: [Operand]
      switch slot {
      case .argument(let value): values = [value]
      case .repeated(let several): values = several
      case .spread, .byDefault: values = []
      }
      if !values.allSatisfy({ (value: Operand) in hasShape(value.expression, list[index].type, candidate) }) { return false }
    }
    return true
  }

  /// Returns true iff several arguments could be passed to the only parameter as one tuple.
  private func takesTuple(_ candidate: OverloadCandidate, _ count: Int) -> Bool {
    guard let list = candidate.signature.parameterLists.first, list.count == 1, !list[0].symbol.isRepeated else { return false }
    switch list[0].type.dealiased {
    case .parameter: return true
    case let type: return type.isAny || type.role == .anyRef || type.tupleElements?.count == count
    }
  }

  /// Returns true iff the result of an alternative can be what is expected, whatever the arguments are.
  private func gives(_ expected: Type, _ candidate: OverloadCandidate, withViews: Bool) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(candidate.signature.typeParameters)
    let signature = Substitution(candidate.signature.typeParameters, variables.map(Type.variable))(candidate.signature)
    let rest = signature.parameterLists.dropFirst().filter { (list: [SignatureParameter]) in
      !(list.first?.symbol.has(.implicit) ?? false)
    }
    return !rest.isEmpty || isCompatible(signature.result, expected, withViews: withViews)
  }

  /// Returns the number of parameters of what is a function by its form; nil for anything else.
  private func functionArity(of expression: Expression) -> Int? {
    switch expression.kind {
    case .lambda(let parameters, _): parameters.count
    case .partialFunction: 1
    default: nil
    }
  }

  /// Returns true iff an argument's form fits the type of a parameter.
  private func hasShape(_ expression: Expression, _ type: Type, _ candidate: OverloadCandidate) -> Bool {
    guard let arity = functionArity(of: expression) else { return true }
    let formal = type.dealiased
    switch formal {
    case .parameter, .applied, .hole, .error, .wildcard, .member: return true
    default: break
    }
    if let parts = formal.functionParts { return parts.parameters.count == arity }
    if formal.role == .any || formal.role == .anyRef { return true }
    if formal.role == .partialFunction { return arity == 1 }
    if let sam = samSignature(of: formal) { return sam.parameters.count == arity }
    return false
  }

  /// Checks the arguments without choosing an alternative; functions get the parameter types all alternatives agree on.
  private func checkedOperands(_ operands: [Operand], _ candidates: [OverloadCandidate]) -> [Operand]? {
    let before = diagnostics.errorCount
    let checked = operands.enumerated().map { (index: Int, operand: Operand) -> Operand in
      var operand = operand
      let source = operand.spreadSequence?.expression ?? operand.expression
      operand.value =
        isFunctionForm(operand.expression)
        ? typed(source, commonPrototype(at: index, operand, candidates)) : typedOrExpanded(source, at: index, operand, candidates)
      return operand
    }
    return diagnostics.errorCount > before ? nil : checked
  }

  /// Returns true iff the expression is a function by its form.
  private func isFunctionForm(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .lambda, .partialFunction, .etaExpansion: true
    default: false
    }
  }

  /// Checks an argument; the name of a method becomes a function where all alternatives want one.
  private func typedOrExpanded(_ source: Expression, at index: Int, _ operand: Operand, _ candidates: [OverloadCandidate])
    -> TypedExpression
  {
    switch source.kind {
    case .name, .select: break
    default: return typed(source, .hole)
    }
    let (value, messages) = attempt { typed(source, .hole) }
    if messages.errorCount > 0 {
      let prototype = commonPrototype(at: index, operand, candidates)
      if !prototype.isHole {
        let (function, others) = attempt { typed(source, prototype) }
        if others.errorCount == 0 {
          diagnostics.add(others)
          return function
        }
      }
    }
    diagnostics.add(messages)
    return value
  }

  /// Returns the function type that all alternatives want at a position, with `hole` for what differs.
  private func commonPrototype(at index: Int, _ operand: Operand, _ candidates: [OverloadCandidate]) -> Type {
    var common: [Type]?
    var isPartial = true
    for candidate: OverloadCandidate in candidates {
      guard let list = candidate.signature.parameterLists.first else { return .hole }
      let parameter: SignatureParameter?
      if let name = operand.name {
        parameter = list.first { (parameter: SignatureParameter) in parameter.symbol.name == name }
      } else {
        parameter = index < list.count ? list[index] : list.last { (parameter: SignatureParameter) in parameter.symbol.isRepeated }
      }
      guard let formal = parameter?.type.dealiased, let parameters = functionParameters(of: formal) else { return .hole }
      isPartial = isPartial && formal.role == .partialFunction
      let known = parameters.map { (type: Type) in type.mentions(candidate.signature.typeParameters) ? Type.hole : type }
      guard let previous = common else {
        common = known
        continue
      }
      guard previous.count == known.count else { return .hole }
      common = zip(previous, known).map { (left: Type, right: Type) in
        !left.isHole && !right.isHole && isSame(left, right) ? left : .hole
      }
    }
    guard let common else { return .hole }
    if isPartial, common.count == 1 { return .class(universe.known.partialFunction, [common[0], .hole]) }
    return universe.function(common, .hole)
  }

  /// Returns the types a function must accept to be of the type.
  func functionParameters(of type: Type) -> [Type]? {
    if let parts = type.functionParts { return parts.parameters }
    if type.role == .partialFunction { return [type.arguments.first ?? .hole] }
    return samSignature(of: type)?.parameters
  }

  /// Returns the alternative that fits best; reports none and ambiguity.
  func choose(
    _ candidates: [OverloadCandidate], _ operands: [Operand], _ expected: Type, _ reference: MethodReference,
    _ expression: Expression
  ) -> OverloadCandidate? {
    let wanted: Type = expected.isUnit ? .hole : expected
    for withViews: Bool in [false, true] {
      for target: Type in wanted.isHole ? [.hole] : [wanted, .hole] {
        var applicable = candidates.filter { (candidate: OverloadCandidate) in
          isApplicable(candidate, operands, target, withViews: withViews)
        }
        if applicable.count > 1 { applicable = withoutDefaults(applicable, operands) }
        guard !applicable.isEmpty else { continue }
        let best = mostSpecific(applicable)
        if best.count == 1 { return best[0] }
        if !withViews { continue }
        reportAmbiguous(best, operands, expression)
        return nil
      }
    }
    reportInapplicable(reference, operands, expression)
    return nil
  }

  /// Leaves out alternatives that need default arguments if others do not.
  private func withoutDefaults(_ candidates: [OverloadCandidate], _ operands: [Operand]) -> [OverloadCandidate] {
    let exact = candidates.filter { (candidate: OverloadCandidate) in
      guard let list = candidate.signature.parameterLists.first,
        case .success(let arrangement) = Arrangement.arrange(operands, to: list)
      else { return false }
      return !arrangement.usesDefaults
    }
    return exact.isEmpty ? candidates : exact
  }

  /// Returns true iff the checked arguments can be passed and the result is what is expected.
  func isApplicable(
    _ candidate: OverloadCandidate, _ operands: [Operand], _ expected: Type, withViews: Bool
  ) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    let variables = freshVariables(candidate.signature.typeParameters)
    let signature = Substitution(candidate.signature.typeParameters, variables.map(Type.variable))(candidate.signature)
    guard let list = signature.parameterLists.first, case .success(let arrangement) = Arrangement.arrange(operands, to: list) else {
      return false
    }
    for (index, slot): (Int, Arrangement.Slot) in arrangement.slots.enumerated() {
      let formal = list[index].type
      switch slot {
      case .argument(let operand):
        guard isCompatible(universe.deconstant(operand.value?.type ?? .error), formal, withViews: withViews) else { return false }
      case .repeated(let operands):
        for operand: Operand in operands {
          guard isCompatible(universe.deconstant(operand.value?.type ?? .error), formal, withViews: withViews) else { return false }
        }
      case .spread(let operand):
        guard isCompatible(operand.value?.type ?? .error, universe.seq(formal), withViews: withViews) else { return false }
      case .byDefault: continue
      }
    }
    if expected.isHole { return canMeetBounds(variables) }
    let rest = signature.parameterLists.dropFirst().filter { (list: [SignatureParameter]) in
      !(list.first?.symbol.has(.implicit) ?? false)
    }
    return rest.isEmpty ? isCompatible(signature.result, expected, withViews: withViews) : true
  }

  /// Reports that no alternative takes a function with so many parameters.
  private func reportMismatched(_ reference: MethodReference, arity: Int) {
    let marks = Array(repeating: "?", count: arity).joined(separator: ", ")
    let unknown = arity == 1 ? marks : "(\(marks))"
    error(
      "overloaded method \(reference.name) with alternatives:", at: reference.range, point: reference.point,
      notes: alternatives(of: reference) + [" does not match arguments (\(unknown) => ?)"])
  }

  /// Returns the lines that list the alternatives.
  private func alternatives(of reference: MethodReference) -> [String] {
    var lines = reference.methods.reversed().map { (method: MethodSymbol) in
      "  " + alternativeText(signature(of: method, from: reference.prefix))
    }
    for index: Int in lines.indices.dropLast() { lines[index] += " <and>" }
    return lines
  }

  /// Reports that no alternative fits.
  private func reportInapplicable(_ reference: MethodReference, _ operands: [Operand], _ expression: Expression) {
    let types = operands.map { (operand: Operand) -> String in
      let type = operand.value.map { (value: TypedExpression) in text(of: universe.deconstant(value.type)) } ?? "?"
      return operand.name.map { (name: String) in "\(name): \(type)" } ?? type
    }
    var notes = alternatives(of: reference)
    notes.append(" cannot be applied to (\(types.joined(separator: ", ")))")
    let isConstructor = reference.methods.first?.isConstructor ?? false
    let name = isConstructor ? reference.methods.first?.owner?.name ?? "" : reference.name
    let message =
      isConstructor ? "multiple constructors for \(name) with alternatives:" : "overloaded method \(name) with alternatives:"
    error(message, at: reference.range, point: reference.point, notes: notes)
  }

  /// Returns a signature as lists of alternatives show it, as `(x: Int,y: Int)String`.
  private func alternativeText(_ signature: MethodSignature) -> String {
    let writer = TypeText(isFull: printsFullNames)
    var result =
      signature.typeParameters.isEmpty ? "" : "[" + signature.typeParameters.map(writer.declaration).joined(separator: ", ") + "]"
    for list: [SignatureParameter] in signature.parameterLists {
      result += writer.text(list).replacing(", ", with: ",")
    }
    return result + writer.text(signature.result)
  }

  /// Reports that two alternatives fit equally well.
  private func reportAmbiguous(_ best: [OverloadCandidate], _ operands: [Operand], _ expression: Expression) {
    let writer = TypeText(isFull: printsFullNames)
    func line(_ candidate: OverloadCandidate) -> String {
      "\(Messages.described(candidate.method))\(Messages.location(of: candidate.method)) of type \(writer.text(candidate.signature))"
    }
    let types = operands.map { (operand: Operand) in operand.value.map { text(of: universe.deconstant($0.type)) } ?? "?" }
    error(
      "ambiguous reference to overloaded definition,", at: expression.range, point: expression.point,
      notes: ["both \(line(best[0]))", "and  \(line(best[1]))", "match argument types (\(types.joined(separator: ",")))"])
  }
}

/// A method that is considered for a call, with its signature as a member of the receiver.
struct OverloadCandidate {
  /// The method.
  var method: MethodSymbol
  /// Its type as a member of the receiver, type parameters included.
  var signature: MethodSignature
}
