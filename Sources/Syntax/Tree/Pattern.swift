/// A pattern as it was written.
package struct Pattern: Hashable, Sendable {
  /// What the pattern is.
  package var kind: Kind
  /// The text of the pattern.
  package var range: SourceRange
  /// The offset scalac puts its caret under.
  package var point: Int

  /// Creates a pattern whose point is, unless given, its start.
  package init(_ kind: Kind, range: SourceRange, point: Int? = nil) {
    self.kind = kind
    self.range = range
    self.point = point ?? range.start
  }

  /// The forms of a pattern.
  package indirect enum Kind: Hashable, Sendable {
    /// `_`
    case wildcard
    /// `name`
    case variable(String)
    /// `p: T`
    case typed(Pattern, TypeTree)
    /// A literal.
    case literal(Literal)
    /// A capitalised or backquoted name or a path: compared with `==`.
    case stable(Expression)
    /// `C(p, q)`, `a.C[T](p)`
    case constructor(Expression, [TypeTree], [Pattern])
    /// `(p, q)`
    case tuple([Pattern])
    /// `p | q`
    case alternative([Pattern])
    /// `name @ p`
    case binder(String, Pattern)
    /// `p op q`, `p op (q, r)`
    case infix(Pattern, String, [Pattern])
    /// `_*`
    case sequenceWildcard
    /// `s"…$x…"`
    case interpolated(id: String, parts: [InterpolatedText], [Pattern])
  }
}
