import Syntax

extension Checker {
  /// Returns the expression of a call that has all its arguments.
  func built(_ call: PendingCall) -> TypedExpression {
    let type = instantiated(call.signature.result)
    let types = call.variables.map { (variable: InferenceVariable) in instantiated(variable.solution ?? universe.nothing) }
    let arguments = call.arguments.map { (argument: TypedExpression) in settled(argument) }
    let kind: TypedExpression.Kind
    if let symbol = call.construction {
      var construction = TypedExpression.Construction(symbol, constructor: call.method, typeArguments: types, arguments: arguments)
      construction.order = call.order
      kind = .new(construction)
    } else if let special = specialCall(call, types, arguments, type) {
      return special
    } else {
      var complete = TypedExpression.Call(
        call.method, receiver: call.receiver, typeArguments: types, arguments: arguments, isSuper: call.isSuper)
      complete.order = call.order
      kind = .call(complete)
    }
    return TypedExpression(kind, type: type, range: call.range, point: call.point)
  }

  /// Returns an argument in which variables that were solved later are replaced.
  private func settled(_ argument: TypedExpression) -> TypedExpression {
    guard argument.type.mentionsVariable else { return argument }
    var result = argument
    result.type = instantiated(argument.type)
    if case .sequence(let elements, let element) = argument.kind {
      result.kind = .sequence(elements, element: instantiated(element))
    }
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
    case (.any, "isInstanceOf") where types.count == 1:
      warnAboutTest(types[0], of: receiver.type, at: SourceRange(start: call.point, end: call.range.end))
      return made(.typeTest(receiver, types[0]), universe.boolean)
    case (.any, "asInstanceOf") where types.count == 1: return made(.cast(receiver, types[0]), types[0])
    case (.anyRef, "eq") where arguments.count == 1, (.anyRef, "ne") where arguments.count == 1:
      warnAboutComparison(receiver, method.name, arguments[0], call)
      return nil
    case (_, "getClass") where arguments.isEmpty && owner.role == .any:
      let plain = TypedExpression.Call(method, receiver: receiver, arguments: [])
      let upper = universe.widened(receiver.type)
      return made(
        .call(plain), .class(universe.known.classOf, [upper.isPrimitive ? upper : .wildcard(lower: nil, upper: erased(upper))]))
    case (.string, "+") where arguments.count == 1: return made(.stringConcatenation(pieces(receiver) + [arguments[0]]), type)
    case (_, "+") where arguments.count == 1 && type.isString && owner.role.isPrimitive:
      return made(.stringConcatenation([receiver, arguments[0]]), type)
    case (_, "==") where arguments.count == 1, (_, "!=") where arguments.count == 1:
      if owner.role == .any || owner.role == .anyRef { warnAboutComparison(receiver, method.name, arguments[0], call) }
      return folded(receiver, method.name, arguments, call)
    case (.any, "equals") where arguments.count == 1:
      warnAboutBoxedComparison(receiver, arguments[0], call)
      return nil
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
}
