/// A parameter of a method, a constructor or a lambda.
package struct Parameter: Hashable, Sendable {
  /// Whether a constructor parameter is a member.
  package enum Member: Hashable, Sendable {
    /// Neither `val` nor `var` is written.
    case none
    /// `val`
    case value
    /// `var`
    case variable
  }

  /// The modifiers; `implicit` of a whole list is on the list.
  package var modifiers: Modifiers
  /// The name; `_` in `_ => e`.
  package var name: String
  /// The type, if written.
  package var type: TypeTree?
  /// The default value.
  package var defaultValue: Expression?
  /// Whether `val` or `var` is written.
  package var member: Member
  /// True iff the parser made it from a placeholder `_`.
  package var isSynthetic: Bool
  /// The text of the parameter.
  package var range: SourceRange
  /// The offset of the name.
  package var point: Int

  /// Creates a parameter.
  package init(
    name: String, type: TypeTree? = nil, defaultValue: Expression? = nil, modifiers: Modifiers = Modifiers(),
    member: Member = .none, isSynthetic: Bool = false, range: SourceRange, point: Int? = nil
  ) {
    self.modifiers = modifiers
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.member = member
    self.isSynthetic = isSynthetic
    self.range = range
    self.point = point ?? range.start
  }
}

/// One parenthesised list of parameters.
package struct ParameterList: Hashable, Sendable {
  /// The parameters.
  package var parameters: [Parameter]
  /// True iff the list begins with `implicit`.
  package var isImplicit: Bool
  /// The text with its parentheses.
  package var range: SourceRange
}

/// A type parameter of a class, a method or a type.
package struct TypeParameter: Hashable, Sendable {
  /// The sign before a type parameter.
  package enum Variance: Hashable, Sendable {
    /// No sign.
    case invariant
    /// `+`
    case covariant
    /// `-`
    case contravariant
  }

  /// The annotations.
  package var modifiers: Modifiers
  /// The name, `_` if it has none.
  package var name: String
  /// The sign.
  package var variance: Variance
  /// The parameters of a type constructor, as in `F[_]`.
  package var typeParameters: [TypeParameter]
  /// The type after `>:`.
  package var lower: TypeTree?
  /// The type after `<:`.
  package var upper: TypeTree?
  /// The types after `:`.
  package var contextBounds: [TypeTree]
  /// The types after `<%`.
  package var viewBounds: [TypeTree]
  /// The text of the parameter.
  package var range: SourceRange
  /// The offset of the name.
  package var point: Int
}
