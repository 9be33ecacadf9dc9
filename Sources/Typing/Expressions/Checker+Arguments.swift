import Syntax

extension Checker {
  /// Applies a chosen method to its next list.
  ///
  /// - Returns: nil if it was reported that the arguments do not fit.
  func apply(
    _ call: PendingCall, _ arguments: [Operand], _ expected: Type, _ expression: Expression
  ) -> PendingCall? {
    guard let list = call.signature.parameterLists.first else { return nil }
    switch Arrangement.arrange(arguments, to: list) {
    case .success(let arrangement):
      return apply(call, list, arrangement, expected, expression)
    case .failure(let failure):
      if let tupled = tupled(arguments, list, failure, expression) {
        let (result, messages) = attempt { apply(call, tupled, expected, expression) }
        if let result, messages.errorCount == 0 { return result }
      }
      report(failure, call, list, arguments, expression)
      return nil
    }
  }

  /// Returns the arguments as one tuple, or as `()`, where a single parameter could take that.
  private func tupled(
    _ arguments: [Operand], _ list: [SignatureParameter], _ failure: Arrangement.Failure, _ expression: Expression
  ) -> [Operand]? {
    guard list.count == 1, !list[0].symbol.isRepeated, arguments.allSatisfy({ (argument: Operand) in argument.name == nil }) else {
      return nil
    }
    switch failure {
    case .tooMany where arguments.count <= 22:
      let values = arguments.map(\.expression)
      let range = values[0].range.union(values[values.count - 1].range)
      return [Operand(Expression(.tuple(values), range: range))]
    case .missing where arguments.isEmpty:
      return [Operand(Expression(.literal(.unit), range: expression.range, point: expression.point))]
    default:
      return nil
    }
  }

  /// Applies a chosen method to arguments that were assigned to the parameters of its next list.
  func apply(
    _ call: PendingCall, _ list: [SignatureParameter], _ arrangement: Arrangement, _ expected: Type,
    _ expression: Expression
  ) -> PendingCall? {
    var call = call
    let errorsBefore = diagnostics.errorCount
    if needsInstantiation(call, list, arrangement) { _ = solve(call.variables) { (_: TypeParameterSymbol) in false } }
    let prototypes =
      call.isDetermined ? list.map { holed($0.type.withoutByName) } : prototypes(of: call, list, expected)
    var values: [[TypedExpression]] = []
    for (index, slot): (Int, Arrangement.Slot) in arrangement.slots.enumerated() {
      values.append(typedArguments(slot, prototypes[index], list[index]))
    }
    let isBroken =
      diagnostics.errorCount > errorsBefore
      || values.contains { (slot: [TypedExpression]) in
        slot.contains { (value: TypedExpression) in value.isError }
      }
    if isBroken { return nil }
    if !call.isDetermined {
      guard infer(&call, list, arrangement, values, expected, expression) else { return nil }
    }
    return completed(call, list, arrangement, values, expression)
  }

  /// Returns true iff a function without parameter types is passed where its parameters are type parameters with lower bounds.
  ///
  /// As in scalac's `Typers.needsInstantiation` those are then taken for their bounds: `xs.reduce(_ + _)`.
  private func needsInstantiation(_ call: PendingCall, _ list: [SignatureParameter], _ arrangement: Arrangement) -> Bool {
    let open = call.variables.filter { (variable: InferenceVariable) in variable.solution == nil }
    guard !open.isEmpty, open.allSatisfy({ (variable: InferenceVariable) in !(variable.parameter.lower?.isNothing ?? true) }) else {
      return false
    }
    for (index, slot): (Int, Arrangement.Slot) in arrangement.slots.enumerated() {
      guard case .argument(let operand) = slot, case .lambda(let parameters, _) = operand.expression.kind,
        let formals = list[index].type.functionParts?.parameters, formals.count == parameters.count
      else { continue }
      for (formal, parameter): (Type, Parameter) in zip(formals, parameters) where parameter.type == nil && formal.mentionsVariable
      {
        return true
      }
    }
    return false
  }

  /// Checks the arguments of one parameter against what is known of its type.
  private func typedArguments(
    _ slot: Arrangement.Slot, _ prototype: Type, _ parameter: SignatureParameter
  ) -> [TypedExpression] {
    switch slot {
    case .argument(let value): return [typed(value, prototype)]
    case .repeated(let values): return values.map { (value: Operand) in typed(value, prototype) }
    case .spread(let value): return [typedSpread(value, prototype)]
    case .byDefault: return []
    }
  }

  /// Checks an argument, or converts what was checked before.
  func typed(_ operand: Operand, _ expected: Type) -> TypedExpression {
    guard let value = operand.value else { return typed(operand.expression, expected) }
    if conforms(value.type, to: expected) { return value }
    switch operand.expression.kind {
    case .lambda, .partialFunction, .etaExpansion: return typed(operand.expression, expected)
    default: return adapt(value, to: expected)
    }
  }

  /// Checks `xs: _*`: a sequence, or an Array, String or other collection that a view makes one.
  private func typedSpread(_ value: Operand, _ element: Type) -> TypedExpression {
    let wanted = universe.seq(element)
    if element.hasHole {
      let sequence = typed(value, universe.seq(.hole))
      return sequence
    }
    return typed(value, wanted)
  }

  /// Returns the parameter types with `hole` for what is not known before the arguments are.
  private func prototypes(of call: PendingCall, _ list: [SignatureParameter], _ expected: Type) -> [Type] {
    let mark = trail.count
    defer { undo(to: mark) }
    let formals = list.map(\.type)
    let result = resultPrototype(call)
    if !expected.isHole, let result, !expected.isUnit, isCompatible(result, expected, withViews: false) {
      for variable: InferenceVariable in call.variables where variable.solution == nil {
        let sign = Type.combined(formals.map { (formal: Type) in occurrence(of: variable, in: formal) })
        if let known = prototype(of: variable, sign: sign) { _ = fix(variable, to: known) }
      }
    }
    return formals.map { (formal: Type) in holed(formal) }
  }

  /// Returns what a variable can be taken for from the bounds that the expected result gave it.
  private func prototype(of variable: InferenceVariable, sign: TypeParameterSymbol.Variance?) -> Type? {
    let lower = variable.state.lower.filter { (type: Type) in !type.mentionsVariable && !type.isHole }
    let upper = variable.state.upper.filter { (type: Type) in !type.mentionsVariable && !type.isHole }
    if sign == .contravariant, !lower.isEmpty { return lub(lower) }
    guard !upper.isEmpty else { return nil }
    let bound = glb(upper)
    if sign == .covariant || sign == nil { return bound }
    if !lower.isEmpty, conforms(bound, to: lub(lower)) { return bound }
    return nil
  }

  /// Returns the sign with which a variable occurs in a type.
  func occurrence(of variable: InferenceVariable, in type: Type) -> TypeParameterSymbol.Variance? {
    let named = type.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(variable): return .parameter(variable.parameter)
      case .appliedVariable(variable, let arguments): return .applied(variable.parameter, arguments)
      default: return nil
      }
    }
    return named.variance(of: variable.parameter)
  }

  /// Returns the type of the whole call once all lists are given; nil if lists that are not implicit are missing.
  func resultPrototype(_ call: PendingCall) -> Type? {
    let rest = call.signature.parameterLists.dropFirst()
    let areImplicit = rest.allSatisfy { (list: [SignatureParameter]) in list.first?.symbol.has(.implicit) ?? false }
    return areImplicit ? call.signature.result : nil
  }

  /// Returns the type with `hole` for variables that are not solved.
  func holed(_ type: Type) -> Type {
    guard type.mentionsVariable else { return type }
    return type.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(let variable):
        return variable.solution.map { (solution: Type) in holed(solution) } ?? .hole
      case .appliedVariable(let variable, let arguments):
        guard let solution = variable.solution else { return .hole }
        return holed(solution.applied(to: arguments))
      default:
        return nil
      }
    }
  }

  /// Adds a list of checked arguments to a call, converted to the types of the parameters.
  private func completed(
    _ call: PendingCall, _ list: [SignatureParameter], _ arrangement: Arrangement, _ values: [[TypedExpression]],
    _ expression: Expression
  ) -> PendingCall? {
    var call = call
    let errorsBefore = diagnostics.errorCount
    if !arrangement.isInOrder { call.order += arrangement.order.map { (index: Int) in call.arguments.count + index } }
    for (index, parameter): (Int, SignatureParameter) in list.enumerated() {
      let isByName = parameter.symbol.isByName || parameter.type.isByName
      let type = instantiated(parameter.type.withoutByName)
      let wanted = holed(type)
      switch arrangement.slots[index] {
      case .argument:
        let value = adapt(values[index][0], to: wanted)
        call.arguments.append(isByName ? thunk(value, type) : value)
      case .repeated(let written):
        let elements = values[index].map { (value: TypedExpression) in adapt(value, to: wanted) }
        let range =
          written.first.map { (first: Operand) in
            first.expression.range.union(written[written.count - 1].expression.range)
          } ?? expression.range
        call.arguments.append(TypedExpression(.sequence(elements, element: type), type: universe.seq(type), range: range))
      case .spread:
        let value = adapt(values[index][0], to: universe.seq(wanted))
        call.arguments.append(TypedExpression(.spread(value), type: value.type, range: value.range, point: value.point))
      case .byDefault:
        call.usesDefaults = true
        let previous = call.arguments
        let position = call.arguments.count
        let kind = TypedExpression.Kind.defaultArgument(call.method, index: position, receiver: call.receiver, previous: previous)
        let value = TypedExpression(kind, type: type, range: expression.range, point: expression.point)
        call.arguments.append(isByName ? thunk(value, type) : value)
      }
      call.parameters.append(parameter)
    }
    if diagnostics.errorCount > errorsBefore { return nil }
    call.signature.parameterLists.removeFirst()
    bindPaths(&call, list)
    call.range = expression.range
    call.point = expression.point
    return call
  }

  /// Replaces the types of parameters' paths in what remains of a signature, `BuildFrom[xs.type, T, C]`, by those of the arguments.
  private func bindPaths(_ call: inout PendingCall, _ list: [SignatureParameter]) {
    func isParameterPath(_ type: Type) -> Bool {
      guard case .singleton(let variable) = type, let parameter = variable.parameter else { return false }
      return list.contains { (one: SignatureParameter) in one.symbol === parameter }
    }
    let rest = Type.method(call.signature)
    guard rest.contains(where: isParameterPath) else { return }
    let values = call.arguments.suffix(list.count)
    var paths: [ParameterSymbol: Type] = [:]
    for (parameter, value): (SignatureParameter, TypedExpression) in zip(list, values) {
      paths[parameter.symbol] = value.isPath ? value.pathType : universe.widened(value.type)
    }
    call.signature = call.signature.mapped { (type: Type) -> Type? in
      type.mapped { (part: Type) -> Type? in
        guard case .singleton(let variable) = part, let parameter = variable.parameter else { return nil }
        return paths[parameter]
      }
    }
  }

  /// Returns the type of a parameter's default value where the call has to work out type parameters; nil if it is not known.
  func defaultType(of index: Int, _ call: PendingCall) -> Type? {
    let parameter = call.signature.parameterLists.first?[index].symbol
    if case .synthetic(.caseCopy) = call.method.implementation, let owner = call.method.ownerClass,
      let prefix = call.receiver?.pathType
    {
      let field = owner.caseFields.first { (field: FieldSymbol) in field.name == parameter?.name }
      return field.map { (field: FieldSymbol) in fieldType(field, from: prefix) }
    }
    guard let value = parameter?.defaultValue, let place = call.method.scope else { return nil }
    let (result, messages) = attempt { inScope(place) { typed(value, .hole) } }
    return messages.errorCount == 0 ? universe.deconstant(result.type) : nil
  }

  /// Returns the argument of a by-name parameter.
  private func thunk(_ value: TypedExpression, _ type: Type) -> TypedExpression {
    TypedExpression(.thunk(value), type: .byName(type), range: value.range, point: value.point)
  }

  /// Returns what kind of method a call is of, with its signature as scalac writes it.
  ///
  /// `isGeneric` shows its type parameters too.
  func described(_ call: PendingCall, isGeneric: Bool = false) -> String {
    var named = call.signature.mapped { (part: Type) -> Type? in
      part.mapped { (inner: Type) -> Type? in
        switch inner {
        case .variable(let variable) where variable.solution == nil: .parameter(variable.parameter)
        case .appliedVariable(let variable, let arguments) where variable.solution == nil: .applied(variable.parameter, arguments)
        default: nil
        }
      }
    }
    if isGeneric { named.typeParameters = call.variables.map(\.parameter) }
    let signature = TypeText(isFull: printsFullNames).text(named)
    let separator = call.signature.parameterLists.isEmpty ? " of type " : ": "
    let place = call.method.name == "apply" ? Messages.location(of: call.method) : ""
    return Messages.described(call.method) + separator + signature + place
  }

  /// Reports why arguments do not fit the parameters.
  private func report(
    _ failure: Arrangement.Failure, _ call: PendingCall, _ list: [SignatureParameter], _ arguments: [Operand],
    _ expression: Expression
  ) {
    let (range, point) = (expression.range, expression.point)
    switch failure {
    case .tooMany:
      let surplus = arguments[min(list.count, arguments.count - 1)].expression
      let message: String
      if list.isEmpty {
        message = "no arguments allowed for nullary \(described(call))"
      } else if list.count == 1, let elements = list[0].type.tupleElements {
        message = "too many arguments (found \(arguments.count), expected \(elements.count)-tuple) for \(described(call))"
      } else {
        message = "too many arguments (found \(arguments.count), expected \(list.count)) for \(described(call))"
      }
      error(message, at: surplus.range, point: surplus.point)
    case .missing(let parameters): reportMissing(parameters, call, range, point)
    case .unknownName(let name, let argument, let missing):
      error("unknown parameter name: \(name)", at: argument.expression.range, point: argument.point)
      if !missing.isEmpty, arguments.count < list.count { reportMissing(missing, call, range, point) }
    case .repeatedName(let name, let argument, let position):
      error(
        "parameter '\(name)' is already specified at parameter position \(position)", at: argument.expression.range,
        point: argument.point)
    case .positionalAfterNamed(let argument):
      error("positional after named argument.", at: argument.expression.range, point: argument.point)
    }
  }

  /// Reports parameters that are given nothing.
  private func reportMissing(_ parameters: [ParameterSymbol], _ call: PendingCall, _ range: SourceRange, _ point: Int) {
    let names = parameters.prefix(3).map(\.name).joined(separator: ", ")
    let end = parameters.count > 3 ? "..." : "."
    error(
      "not enough arguments for \(described(call)).", at: range, point: point,
      notes: ["Unspecified value parameter\(parameters.count == 1 ? "" : "s") \(names)\(end)"])
  }
}
