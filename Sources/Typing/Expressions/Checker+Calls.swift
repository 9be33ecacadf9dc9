import Syntax

extension Checker {
  /// Returns the expression of a call that has all its arguments.
  func built(_ call: PendingCall) -> TypedExpression {
    let type = instantiated(call.signature.result)
    let types = call.variables.map { (variable: InferenceVariable) in instantiated(variable.solution ?? universe.nothing) }
    let arguments = call.arguments.map { (argument: TypedExpression) in settled(argument) }
    let kind: TypedExpression.Kind
    if let symbol = call.construction {
      kind = .new(TypedExpression.Construction(symbol, constructor: call.method, typeArguments: types, arguments: arguments))
    } else if let special = specialCall(call, types, arguments, type) {
      return special
    } else {
      kind = .call(
        TypedExpression.Call(
          call.method, receiver: call.receiver, typeArguments: types, arguments: arguments, isSuper: call.isSuper))
    }
    return TypedExpression(kind, type: type, range: call.range, point: call.point)
  }

  /// Returns an argument in which variables that were solved later are replaced.
  private func settled(_ argument: TypedExpression) -> TypedExpression {
    guard argument.type.mentionsVariable else { return argument }
    var result = argument
    result.type = instantiated(argument.type)
    if case .sequence(let elements, let element) = argument.kind { result.kind = .sequence(elements, element: instantiated(element)) }
    return result
  }

  /// Returns the node for methods that are part of the language; nil for all others.
  private func specialCall(
    _ call: PendingCall, _ types: [Type], _ arguments: [TypedExpression], _ type: Type
  ) -> TypedExpression? {
    let method = call.method
    guard method.has(.prelude) || method.ownerClass?.has(.prelude) ?? false else { return nil }
    func made(_ kind: TypedExpression.Kind, _ type: Type) -> TypedExpression {
      TypedExpression(kind, type: type, range: call.range, point: call.point)
    }
    guard let owner = method.ownerClass, let receiver = call.receiver else { return nil }
    switch (owner.role, method.name) {
    case (.any, "isInstanceOf") where types.count == 1: return made(.typeTest(receiver, types[0]), universe.boolean)
    case (.any, "asInstanceOf") where types.count == 1: return made(.cast(receiver, types[0]), types[0])
    case (_, "getClass") where arguments.isEmpty && owner.role == .any:
      let plain = TypedExpression.Call(method, receiver: receiver, arguments: [])
      let upper = universe.widened(receiver.type)
      return made(.call(plain), .class(universe.known.classOf, [upper.isPrimitive ? upper : .wildcard(lower: nil, upper: erased(upper))]))
    case (.string, "+") where arguments.count == 1: return made(.stringConcatenation(pieces(receiver) + [arguments[0]]), type)
    case (_, "+") where arguments.count == 1 && type.isString && owner.role.isPrimitive:
      return made(.stringConcatenation([receiver, arguments[0]]), type)
    case (_, "==") where arguments.count == 1, (_, "!=") where arguments.count == 1:
      warnAboutComparison(receiver, method.name, arguments[0], call)
      return folded(receiver, method.name, arguments, call)
    default:
      if owner.role.isPrimitive { return folded(receiver, method.name, arguments, call) }
      if owner.fullName == "scala.Predef", method.name == "classOf", types.count == 1 { return made(.classOf(types[0]), type) }
      return nil
    }
  }

  /// Returns the class of a type with wildcards for its arguments, as `getClass` gives it.
  private func erased(_ type: Type) -> Type {
    guard case .class(let symbol, let arguments) = type.dealiased, !arguments.isEmpty, symbol.role != .array else { return type }
    return .class(symbol, arguments.map { (_: Type) in .wildcard(lower: nil, upper: nil) })
  }

  /// Returns the parts of a concatenation, or the expression itself.
  private func pieces(_ expression: TypedExpression) -> [TypedExpression] {
    if case .stringConcatenation(let parts) = expression.kind { return parts }
    return [expression]
  }

  /// Warns that a comparison always gives the same, in scalac's words and by the rules of `RefChecks.checkSensibleEquals`.
  private func warnAboutComparison(_ left: TypedExpression, _ name: String, _ right: TypedExpression, _ call: PendingCall) {
    let (one, other) = (universe.widened(left.type), universe.widened(right.type))
    guard !one.isErroneous, !other.isErroneous, let first = one.classSymbol, let second = other.classSymbol else { return }
    let outcome: Bool?
    if first.role == .null && second.role == .null || first.role == .unit && second.role == .unit {
      outcome = name == "=="
    } else if canBeEqual(one, first, other, second) {
      outcome = nil
    } else {
      outcome = name == "!="
    }
    guard let outcome else { return }
    let types = "\(text(of: one)) and \(text(of: other))"
    warning("comparing values of types \(types) using `\(name)` will always yield \(outcome)", at: call.range, point: call.point)
  }

  /// Returns true iff values of the two types can be equal as far as scalac can tell.
  private func canBeEqual(_ one: Type, _ first: ClassSymbol, _ other: Type, _ second: ClassSymbol) -> Bool {
    let (left, right) = (first.role, second.role)
    if left == .any || right == .any || left == .anyRef || right == .anyRef || left == .anyVal || right == .anyVal { return true }
    if left == .nothing || right == .nothing { return true }
    if left.isNumeric && right.isNumeric { return true }
    if left.isPrimitive && right.isPrimitive { return left == right }
    if left == .null { return !right.isPrimitive }
    if right == .null { return !left.isPrimitive }
    if left.isPrimitive || right.isPrimitive {
      let reference = left.isPrimitive ? second : first
      let primitive = left.isPrimitive ? left : right
      return isBoxLike(reference, of: primitive)
    }
    if first.derives(from: second) || second.derives(from: first) { return true }
    let firstIsFinal = isEffectivelyFinal(first)
    let secondIsFinal = isEffectivelyFinal(second)
    if first.has(.prelude) && second.has(.prelude) { return !(firstIsFinal && secondIsFinal && !sharesCollection(first, second)) }
    if overridesEquals(first) && !first.isCase || overridesEquals(second) && !second.isCase { return true }
    if firstIsFinal && (secondIsFinal || !second.isTrait) || secondIsFinal && !first.isTrait { return false }
    return first.isTrait || second.isTrait || !(first.isCase && second.isCase)
  }

  /// Returns true iff a reference class can hold a boxed primitive that equals one of the role.
  private func isBoxLike(_ symbol: ClassSymbol, of role: ClassRole) -> Bool {
    if symbol.isTrait && symbol.has(.prelude) { return true }
    switch symbol.fullName {
    case "java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Float", "java.lang.Short", "java.lang.Byte",
      "java.lang.Character", "java.lang.Number", "scala.math.BigInt", "scala.math.BigDecimal":
      return role.isNumeric
    case "java.lang.Boolean": return role == .boolean
    default: return false
    }
  }

  /// Returns true iff no class can derive from it.
  private func isEffectivelyFinal(_ symbol: ClassSymbol) -> Bool { symbol.has(.final) || symbol.isObject || symbol.role == .string }

  /// Returns true iff both classes are collections, whose equality goes by elements.
  private func sharesCollection(_ first: ClassSymbol, _ second: ClassSymbol) -> Bool {
    guard let iterable = universe.classSymbol("scala.collection.Iterable") else { return false }
    return first.derives(from: iterable) && second.derives(from: iterable)
  }

  /// Returns true iff the class or an ancestor below Object defines `equals`.
  private func overridesEquals(_ symbol: ClassSymbol) -> Bool {
    symbol.ancestors.order.contains { (ancestor: ClassSymbol) in
      ancestor.role != .any && ancestor.role != .anyRef && ancestor.name != "Equals"
        && ancestor.declarations.terms["equals"]?.contains { (member: Symbol) in !member.has(.deferred) && !member.has(.synthetic) } ?? false
    }
  }
}
