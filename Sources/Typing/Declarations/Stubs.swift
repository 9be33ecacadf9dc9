import Syntax

extension Checker {
  /// Checks `new C { … }` and `new A with B`.
  package func checkAnonymousClass(
    _ instance: NewInstance, expecting: Type?, range: SourceRange, point: Int
  ) -> TypedExpression {
    TypedExpression(.error, type: .error, range: range)
  }
  /// Warns where the cases leave out values of a sealed type, or cannot be reached.
  package func checkExhaustive(_ cases: [TypedCase], scrutinee: TypedExpression, range: SourceRange) {}
  /// Checks a class of the prelude that has fields or a constructor.
  package func typedClass(of symbol: ClassSymbol) -> TypedClass? { nil }
}
