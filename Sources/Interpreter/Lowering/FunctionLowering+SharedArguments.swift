import Compute
import Typing

/// Receivers and arguments that a call needs more than once, for the default values of parameters that are left out.
///
/// As in scalac, the receiver and the written arguments are evaluated once, in the order of the text, before the defaults.
extension FunctionLowering {
  /// Returns a call whose parts are evaluated already where defaults or the order of the text ask for it.
  func evaluatedOnce(_ call: TypedExpression.Call) -> TypedExpression.Call {
    guard needsTemporaries(call.receiver, call.arguments, call.order) else { return call }
    var result: TypedExpression.Call = call
    result.receiver = call.receiver.map(temporary)
    result.arguments = evaluatedOnce(call.arguments, order: call.order, receiver: result.receiver)
    result.order = []
    return result
  }

  /// Returns the arguments of a constructor, evaluated already where defaults or the order of the text ask for it.
  func evaluatedOnce(_ construction: TypedExpression.Construction) -> [TypedExpression] {
    guard needsTemporaries(nil, construction.arguments, construction.order) else { return construction.arguments }
    return evaluatedOnce(construction.arguments, order: construction.order, receiver: nil)
  }

  /// Whether a default value would evaluate something a second time, or arguments are not written in the parameters' order.
  private func needsTemporaries(_ receiver: TypedExpression?, _ arguments: [TypedExpression], _ order: [Int]) -> Bool {
    if !order.isEmpty { return true }
    guard let last: Int = arguments.lastIndex(where: \.isDefaultArgument) else { return false }
    return receiver.map { !isFree($0) } ?? false || arguments.prefix(last).contains { !$0.isDefaultArgument && !isFree($0) }
  }

  /// Evaluates the written arguments before the last default, then the defaults.
  private func evaluatedOnce(_ arguments: [TypedExpression], order: [Int], receiver: TypedExpression?) -> [TypedExpression] {
    var result: [TypedExpression] = arguments
    let last: Int = max(arguments.lastIndex(where: \.isDefaultArgument) ?? 0, order.max() ?? 0)
    let written: [Int] = order + (0..<last).filter { (index: Int) -> Bool in !order.contains(index) }
    for index: Int in written where !arguments[index].isDefaultArgument { result[index] = temporary(arguments[index]) }
    for index: Int in arguments.indices {
      guard case .defaultArgument(let method, let position, _, _) = arguments[index].kind else { continue }
      let previous: [TypedExpression] = Array(result.prefix(position))
      var value: TypedExpression = arguments[index]
      value.kind = .defaultArgument(method, index: position, receiver: receiver, previous: previous)
      result[index] = index == last ? value : temporary(value)
    }
    return result
  }

  /// Whether evaluating an expression again does nothing and gives the same.
  private func isFree(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .literal, .this, .module, .classTag, .classOf, .defaultValue: true
    case .variable(let variable), .placeholder(let variable): variable.isStable && !variable.isLazy
    default: false
    }
  }

  /// Evaluates an expression and returns one that names its value.
  private func temporary(_ expression: TypedExpression) -> TypedExpression {
    if isFree(expression) { return expression }
    var named: TypedExpression = expression
    let variable = VariableSymbol(name: "x$", owner: nil, type: expression.type, flags: .synthetic)
    let value: Register = lower(expression)
    let own: Register = builder.register(builder.layout(of: value))
    builder.move(value, to: own)
    places[variable] = .register(own)
    named.kind = .placeholder(variable)
    return named
  }
}

extension TypedExpression {
  /// Whether it stands for a parameter that is left out.
  fileprivate var isDefaultArgument: Bool { if case .defaultArgument = kind { true } else { false } }
}
