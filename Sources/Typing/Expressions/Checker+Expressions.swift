import Syntax

extension Checker {
  /// Checks an expression; what does not conform to `expecting` is converted or reported.
  package func check(_ expression: Expression, expecting: Type?) -> TypedExpression {
    TypedExpression(.error, type: .error, range: expression.range)
  }
}
