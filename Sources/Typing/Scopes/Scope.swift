import Syntax

/// The names that are visible at a place, innermost first.
package final class Scope {
  /// What opened the scope.
  package enum Kind {
    /// A block, a case, a lambda's parameters.
    case block
    /// The parameters and body of a method.
    case method(MethodSymbol)
    /// The body of a class: its members are reached through `this`.
    case template(ClassSymbol)
    /// The members of a package.
    case package(PackageSymbol)
    /// The names an import brings.
    case imports
    /// The session or script itself.
    case topLevel
  }

  /// What opened the scope.
  package let kind: Kind
  /// The scope around it.
  package let parent: Scope?

  /// Opens a scope.
  package init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
  }
}

/// What a simple name stands for.
package enum TermBinding {
  /// A local, a parameter, a value of the session.
  case variable(VariableSymbol)
  /// Local or top-level methods of one name.
  case methods([MethodSymbol])
  /// A member of an enclosing class or of an imported value: to be selected from the qualifier by this name.
  case member(qualifier: TypedExpression, name: String)
  /// An object.
  case module(ClassSymbol)
  /// A package.
  case package(PackageSymbol)
}

/// What a simple name of a type stands for.
package enum TypeBinding {
  /// A class or trait.
  case `class`(ClassSymbol)
  /// An alias or abstract type, of the given prefix if it is a member.
  case alias(TypeAliasSymbol, prefix: Type?)
  /// A type parameter.
  case parameter(TypeParameterSymbol)
}

/// An implicit value or conversion that can be reached.
package struct ImplicitCandidate {
  /// How it is referred to: `variable`, `module` (implicit object), `methods` of one, or a member with its qualifier.
  package enum Reference {
    /// A local or top-level implicit value.
    case variable(VariableSymbol)
    /// A local or top-level implicit method.
    case method(MethodSymbol)
    /// An implicit object.
    case module(ClassSymbol)
    /// A member of `this`, of an imported value or of an object.
    case member(TypedExpression, Symbol)
  }

  /// How it is referred to.
  package var reference: Reference
  /// The name it is visible by.
  package var name: String

  /// Creates a candidate.
  package init(reference: Reference, name: String) {
    self.reference = reference
    self.name = name
  }
}
