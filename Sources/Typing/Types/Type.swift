import Syntax

/// A type of the language; symbols inside are compared by identity.
package indirect enum Type: Hashable {
  /// A class, trait or object applied to its arguments: also functions, tuples, arrays and primitives.
  ///
  /// The arguments are those of the class's own parameters, then those of `ClassSymbol.outerParameters`.
  case `class`(ClassSymbol, [Type])
  /// A type parameter; unapplied if it is higher-kinded.
  case parameter(TypeParameterSymbol)
  /// A higher-kinded type parameter applied to arguments, as `CC[B]`.
  case applied(TypeParameterSymbol, [Type])
  /// A higher-kinded inference variable applied to arguments.
  case appliedVariable(InferenceVariable, [Type])
  /// A type constructor given as argument, as `[X] => Map[K, X]`; `List` for `CC` is the lambda `[A] => List[A]`.
  case lambda([TypeParameterSymbol], Type)
  /// A named alias that is kept for messages; `dealiased` expands it.
  case alias(TypeAliasSymbol, [Type])
  /// An abstract type member, or one of an unknown prefix: `prefix.A`.
  case member(Type, TypeAliasSymbol)
  /// `C.this.type`
  case this(ClassSymbol)
  /// `x.type` of a stable variable or parameter.
  case singleton(VariableSymbol)
  /// `p.x.type` of a stable field.
  case fieldSingleton(Type, FieldSymbol)
  /// The type of a literal before it is widened, as `Int(3)`.
  case constant(Literal)
  /// `A with B`
  case compound([Type])
  /// `A with B { def m: Int }`, with the members declared in the braces.
  case refined([Type], RefinementSymbol)
  /// `A*`, the type of a repeated parameter.
  case repeated(Type)
  /// `=> A`, the type of a by-name parameter.
  case byName(Type)
  /// `_ >: lower <: upper`, an argument that is not known.
  case wildcard(lower: Type?, upper: Type?)
  /// A method that is not yet applied; internal to the checker and to messages.
  case method(MethodSignature)
  /// A type that a call still has to determine.
  case variable(InferenceVariable)
  /// A part of an expected type that is not known: everything conforms to it, and it to everything.
  case hole
  /// The type of what was already reported.
  case error
}

/// The parts of a method's type after substitution.
package struct MethodSignature: Hashable {
  /// The type parameters that are not yet given.
  package var typeParameters: [TypeParameterSymbol]
  /// The parameter lists that are not yet given.
  package var parameterLists: [[SignatureParameter]]
  /// The type of the result.
  package var result: Type

  /// Creates a signature.
  package init(typeParameters: [TypeParameterSymbol], parameterLists: [[SignatureParameter]], result: Type) {
    self.typeParameters = typeParameters
    self.parameterLists = parameterLists
    self.result = result
  }
}

/// A parameter whose type was substituted.
package struct SignatureParameter: Hashable {
  /// The declared parameter.
  package var symbol: ParameterSymbol
  /// The type of one argument, without the mark of by-name or repeated.
  package var type: Type

  /// Creates a parameter.
  package init(symbol: ParameterSymbol, type: Type) {
    self.symbol = symbol
    self.type = type
  }

  /// The type with the mark of a by-name parameter.
  package var markedType: Type { symbol.isByName ? .byName(type) : type }
}
