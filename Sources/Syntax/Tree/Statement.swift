/// A statement of a block, a template or a file.
package indirect enum Statement: Hashable, Sendable {
  /// A definition.
  case definition(Definition)
  /// An expression.
  case expression(Expression)
  /// An import.
  case `import`(Import)
  /// `package a.b` and what belongs to it.
  case package(PackageClause)

  /// The text of the statement.
  package var range: SourceRange {
    switch self {
    case .definition(let definition): definition.range
    case .expression(let expression): expression.range
    case .import(let clause): clause.range
    case .package(let clause): clause.range
    }
  }

  /// Returns the text of the statement.
  package func sourceText(in source: Source) -> String { source.text(in: range) }
}

/// `import a.b, c.{d, e => f}`
package struct Import: Hashable, Sendable {
  /// What is imported from where.
  package var clauses: [ImportClause]
  /// The text of the import.
  package var range: SourceRange
}

/// `a.b.{c, d => e, _}`
package struct ImportClause: Hashable, Sendable {
  /// The names before the selectors; the first may be `this`.
  package var path: [String]
  /// What is selected; one selector for `a.b.c`.
  package var selectors: [ImportSelector]
  /// The text of the clause.
  package var range: SourceRange
  /// The offset of the last name of the path.
  package var point: Int
}

/// One selector of an import.
package struct ImportSelector: Hashable, Sendable {
  /// The forms of a selector.
  package enum Kind: Hashable, Sendable {
    /// `a`
    case name(String)
    /// `a => b`
    case rename(String, to: String)
    /// `a => _`
    case hide(String)
    /// `_`
    case wildcard
  }

  /// What is selected.
  package var kind: Kind
  /// The text of the selector.
  package var range: SourceRange
  /// The offset of the name that becomes visible.
  package var point: Int

  /// Creates a selector whose point is, unless given, its start.
  init(kind: Kind, range: SourceRange, point: Int? = nil) {
    self.kind = kind
    self.range = range
    self.point = point ?? range.start
  }
}

/// `package a.b { … }`, or without braces up to the end of the file.
package struct PackageClause: Hashable, Sendable {
  /// The names of the package.
  package var path: [String]
  /// What belongs to it.
  package var statements: [Statement]
  /// The text of the clause.
  package var range: SourceRange
}

/// A whole text.
package struct CompilationUnit: Hashable, Sendable {
  /// The statements in their order.
  package var statements: [Statement]

  /// Creates a unit of the given statements.
  package init(statements: [Statement]) { self.statements = statements }
}
