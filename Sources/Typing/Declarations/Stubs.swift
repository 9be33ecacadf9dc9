import Syntax

extension Checker {
  /// Checks the statements of a block in a scope of their own.
  package func checkBlock(_ statements: [Statement], expecting: Type?, range: SourceRange) -> TypedExpression {
    TypedExpression(.error, type: .error, range: range)
  }
  /// Checks a pattern and declares its variables in `scope`.
  package func checkPattern(_ pattern: Pattern, scrutinee: Type) -> TypedPattern {
    TypedPattern(.wildcard, type: scrutinee, range: pattern.range)
  }
  /// Checks `new C { … }` and `new A with B`.
  package func checkAnonymousClass(
    _ instance: NewInstance, expecting: Type?, range: SourceRange, point: Int
  ) -> TypedExpression {
    TypedExpression(.error, type: .error, range: range)
  }
  /// Warns where the cases leave out values of a sealed type, or cannot be reached.
  package func checkExhaustive(_ cases: [TypedCase], scrutinee: TypedExpression, range: SourceRange) {}
  /// Makes or fills the symbol of a class with completion from its tree.
  @discardableResult
  package func declareClass(
    _ definition: ClassDefinition, owner: Symbol?, scope: Scope, into existing: ClassSymbol? = nil
  ) -> ClassSymbol {
    existing ?? ClassSymbol(name: definition.name, owner: owner, kind: .class, fullName: definition.name)
  }
  /// Returns what an alias says.
  package func aliasInfo(_ definition: TypeDefinition, owner: TypeAliasSymbol, scope: Scope) -> TypeAliasSymbol.Info {
    TypeAliasSymbol.Info(target: .error)
  }
  /// Checks a method of the prelude that has a Scala body.
  package func typedBody(of method: MethodSymbol) -> TypedMethod? { nil }
  /// Checks a class of the prelude that has fields or a constructor.
  package func typedClass(of symbol: ClassSymbol) -> TypedClass? { nil }
}
