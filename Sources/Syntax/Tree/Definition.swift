/// A definition as it was written.
package indirect enum Definition: Hashable, Sendable {
  /// `val`, `var`, `lazy val`
  case value(ValueDefinition)
  /// `def`, also `def this`
  case method(MethodDefinition)
  /// `class`, `trait`, `object`
  case `class`(ClassDefinition)
  /// `type`
  case type(TypeDefinition)

  /// The text of the definition, with its modifiers.
  package var range: SourceRange {
    switch self {
    case .value(let definition): definition.range
    case .method(let definition): definition.range
    case .class(let definition): definition.range
    case .type(let definition): definition.range
    }
  }

  /// The modifiers and annotations.
  package var modifiers: Modifiers {
    switch self {
    case .value(let definition): definition.modifiers
    case .method(let definition): definition.modifiers
    case .class(let definition): definition.modifiers
    case .type(let definition): definition.modifiers
    }
  }

  /// The text of the `/** … */` comment before the definition, with its delimiters.
  package var documentation: String? {
    switch self {
    case .value(let definition): definition.documentation
    case .method(let definition): definition.documentation
    case .class(let definition): definition.documentation
    case .type(let definition): definition.documentation
    }
  }

  /// Returns the text of the definition.
  package func sourceText(in source: Source) -> String { source.text(in: range) }
}

/// `val p, q: T = e`, `var x = e`, `lazy val x = e`
package struct ValueDefinition: Hashable, Sendable {
  /// The modifiers, with `lazy` among them.
  package var modifiers: Modifiers
  /// True iff `var` is written.
  package var isVar: Bool
  /// What is defined; more than one for `val a, b = e`.
  package var patterns: [Pattern]
  /// The type, if written.
  package var type: TypeTree?
  /// The value; nil if there is none or it is `_`.
  package var value: Expression?
  /// True iff the value is `_`, the default of the type.
  package var isDefaultInitialised: Bool
  /// The comment before it.
  package var documentation: String?
  /// The text with its modifiers.
  package var range: SourceRange
  /// The offset of the first pattern.
  package var point: Int

  /// True iff `lazy` is written.
  package var isLazy: Bool { modifiers.contains(.lazy) }
  /// True iff nothing stands after the type.
  package var isAbstract: Bool { value == nil && !isDefaultInitialised }
}

extension ValueDefinition {
  /// Creates the definition of values without modifiers.
  package init(patterns: [Pattern], value: Expression?, range: SourceRange, point: Int) {
    self.init(
      modifiers: Modifiers(), isVar: false, patterns: patterns, type: nil, value: value, isDefaultInitialised: false,
      documentation: nil, range: range, point: point)
  }
}

/// `def name[A](x: X)(implicit y: Y): R = body`
package struct MethodDefinition: Hashable, Sendable {
  /// The modifiers.
  package var modifiers: Modifiers
  /// The name; `this` for a secondary constructor, whose body begins with the self call.
  package var name: String
  /// The type parameters.
  package var typeParameters: [TypeParameter]
  /// The parameter lists; none for `def x = 1`.
  package var parameterLists: [ParameterList]
  /// The type of the result, if written.
  package var resultType: TypeTree?
  /// The body; nil for an abstract method.
  package var body: Expression?
  /// True iff the method has braces without `=`, and so gives Unit.
  package var isProcedureSyntax: Bool
  /// The comment before it.
  package var documentation: String?
  /// The text with its modifiers.
  package var range: SourceRange
  /// The offset of the name.
  package var point: Int

  /// True iff this is `def this(…)`.
  package var isConstructor: Bool { name == "this" }
}

/// `class`, `trait` or `object` with all that belongs to it.
package struct ClassDefinition: Hashable, Sendable {
  /// The keyword.
  package enum Kind: Hashable, Sendable {
    /// `class`
    case `class`
    /// `trait`
    case trait
    /// `object`
    case object
  }

  /// The keyword; `case` is among the modifiers.
  package var kind: Kind
  /// The modifiers.
  package var modifiers: Modifiers
  /// The name.
  package var name: String
  /// The type parameters.
  package var typeParameters: [TypeParameter]
  /// The modifiers between name and parameters, as in `class A private (x: Int)`.
  package var constructorModifiers: Modifiers
  /// The lists of constructor parameters.
  package var parameterLists: [ParameterList]
  /// What stands after `extends`.
  package var parents: [Parent]
  /// The name and type before `=>` at the start of the body.
  package var selfType: SelfType?
  /// The statements of the body.
  package var body: [Statement]
  /// The comment before it.
  package var documentation: String?
  /// The text with its modifiers.
  package var range: SourceRange
  /// The offset of the name.
  package var point: Int
}

extension ClassDefinition {
  /// Creates the definition of an object without parents and body, as a case class gets one that has no companion.
  package init(emptyObject name: String, modifiers: Modifiers, documentation: String?, range: SourceRange) {
    self.init(
      kind: .object, modifiers: modifiers, name: name, typeParameters: [], constructorModifiers: Modifiers(),
      parameterLists: [], parents: [], selfType: nil, body: [], documentation: documentation, range: range, point: range.start)
  }
}

/// A class or trait after `extends`, `with` or `new`.
package struct Parent: Hashable, Sendable {
  /// The type.
  package var type: TypeTree
  /// The constructor arguments; no list if there are no parentheses.
  package var argumentLists: [[Argument]]
  /// The text of type and arguments.
  package var range: SourceRange
}

/// `self: T =>`
package struct SelfType: Hashable, Sendable {
  /// The name; `this` or `_` if it gives none.
  package var name: String
  /// The type, if written.
  package var type: TypeTree?
  /// The text before the arrow.
  package var range: SourceRange
}

/// `type A[X] = T`, `type A >: L <: U`
package struct TypeDefinition: Hashable, Sendable {
  /// The modifiers.
  package var modifiers: Modifiers
  /// The name.
  package var name: String
  /// The type parameters.
  package var typeParameters: [TypeParameter]
  /// The type it stands for; nil for an abstract type.
  package var alias: TypeTree?
  /// The lower bound of an abstract type.
  package var lower: TypeTree?
  /// The upper bound of an abstract type.
  package var upper: TypeTree?
  /// The comment before it.
  package var documentation: String?
  /// The text with its modifiers.
  package var range: SourceRange
  /// The offset of the name.
  package var point: Int
}
