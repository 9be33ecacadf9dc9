/// A type as it was written.
package struct TypeTree: Hashable, Sendable {
  /// What the type is.
  package var kind: Kind
  /// The text of the type.
  package var range: SourceRange
  /// The offset scalac puts its caret under: the last name of a path.
  package var point: Int

  /// Creates a type whose point is, unless given, its start.
  package init(_ kind: Kind, range: SourceRange, point: Int? = nil) {
    self.kind = kind
    self.range = range
    self.point = point ?? range.start
  }

  /// The forms of a type.
  package indirect enum Kind: Hashable, Sendable {
    /// `C`, `a.b.C`; the first name may be `this`.
    case named([String])
    /// `F[A, B]`, also `A op B`.
    case applied(TypeTree, [TypeTree])
    /// `(A, B) => C`
    case function([TypeTree], TypeTree)
    /// `(A, B)`
    case tuple([TypeTree])
    /// `=> A`
    case byName(TypeTree)
    /// `A*`
    case repeated(TypeTree)
    /// `a.b.type`
    case singleton([String])
    /// `A#B`
    case projection(TypeTree, String)
    /// `A with B { … }`
    case compound([TypeTree], [Definition])
    /// `_`, `_ >: A <: B`
    case wildcard(lower: TypeTree?, upper: TypeTree?)
    /// A literal used as a type.
    case literal(Literal)
  }
}
