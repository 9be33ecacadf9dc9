import Typing

/// Methods of the library that only pass their arguments on, as `+=` does to `addOne`: what calls them calls the other method.
extension Linker {
  /// Returns the call that a call of a final method comes down to; the call itself for all but forwarders.
  ///
  /// The other method is looked up in the receiver's static class, where it may be a native that needs no lookup at run time.
  func forwarded(_ call: TypedExpression.Call) -> TypedExpression.Call {
    guard !call.isSuper, let receiver = call.receiver, let target = forwardTarget(of: call.method) else { return call }
    var result: TypedExpression.Call = call
    result.method = receiver.type.classSymbol.map { (symbol: ClassSymbol) in override(of: target, in: symbol) } ?? target
    return result
  }

  /// Returns the method of `this` that a final method of the library calls with its own parameters, and does nothing else.
  private func forwardTarget(of method: MethodSymbol) -> MethodSymbol? {
    guard method.has(.prelude), method.has(.final), case .body = method.implementation else { return nil }
    if let known = forwardTargets[method] { return known }
    let found: MethodSymbol? = demandMethod(method).flatMap { (defined: DefinedMethod) in target(of: defined.definition) }
    forwardTargets[method] = .some(found)
    return found
  }

  /// Returns the method that a body calls with the parameters in their order.
  private func target(of method: TypedMethod) -> MethodSymbol? {
    guard case .call(let call)? = method.body?.kind, !call.isSuper, case .this? = call.receiver?.kind,
      call.arguments.count == method.parameters.count
    else { return nil }
    for (argument, parameter): (TypedExpression, VariableSymbol) in zip(call.arguments, method.parameters) {
      guard case .variable(let variable) = argument.kind, variable === parameter, !parameter.isByName,
        !(parameter.parameter?.isRepeated ?? false)
      else { return nil }
    }
    return call.method
  }

  /// Returns what a class has in the place of a method.
  private func override(of method: MethodSymbol, in symbol: ClassSymbol) -> MethodSymbol {
    let own = symbol.members(named: method.name).lazy.compactMap { (member: Symbol) in member as? MethodSymbol }
    return own.first { (member: MethodSymbol) in
      member.parameterCount == method.parameterCount && (member === method || symbol.overrides(member, method))
    } ?? method
  }
}
