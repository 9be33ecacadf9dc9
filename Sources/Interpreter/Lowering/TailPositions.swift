import Syntax
import Typing

/// Finds the calls of a method to itself that end its body.
struct TailPositions {
  /// The method.
  let method: MethodSymbol

  /// Looks for calls of a method.
  init(of method: MethodSymbol) { self.method = method }

  /// Returns the ranges of the self calls in tail position.
  func ranges(in body: TypedExpression) -> Set<SourceRange> {
    var found: Set<SourceRange> = []
    collect(body, &found)
    return found
  }

  /// Goes down the ways on which an expression's value is the body's.
  private func collect(_ expression: TypedExpression, _ found: inout Set<SourceRange>) {
    switch expression.kind {
    case .call(let call):
      if call.method == method {
        found.insert(expression.range)
      } else if case .native(let key) = call.method.implementation, key == "Boolean.&&:Boolean" || key == "Boolean.||:Boolean",
        let right = call.arguments.first
      {
        collect(right, &found)
      }
    case .block(_, let result): collect(result, &found)
    case .conditional(_, let then, let otherwise):
      collect(then, &found)
      collect(otherwise, &found)
    case .match(_, let cases): cases.forEach { (branch: TypedCase) in collect(branch.body, &found) }
    case .returning(let value, let target) where target == method: collect(value, &found)
    default: break
    }
  }
}
