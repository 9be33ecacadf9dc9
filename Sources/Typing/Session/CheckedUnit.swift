import Syntax

/// What checking a prompt line, script or file came to.
package struct CheckedUnit {
  /// The statements in their order; none if there is an error.
  package var statements: [CheckedStatement]
  /// The messages in the order in which they are to be shown.
  package var diagnostics: [Diagnostic]

  /// True iff nothing of the unit can be run.
  package var hasErrors: Bool {
    diagnostics.contains { (message: Diagnostic) in message.severity == .error }
  }
}

/// A top-level statement and what the prompt shows after it.
package struct CheckedStatement {
  /// The statement; an expression whose value gets a name is a `value`.
  package var statement: TypedStatement
  /// The lines that the prompt shows, one for each name.
  package var echoes: [EchoLine]
  /// The text of the statement.
  package var range: SourceRange
  /// True iff the value got a name of its own, as `res0`.
  package var isResult: Bool

  /// Creates a statement.
  init(_ statement: TypedStatement, echoes: [EchoLine] = [], range: SourceRange, isResult: Bool = false) {
    self.statement = statement
    self.echoes = echoes
    self.range = range
    self.isResult = isResult
  }
}

/// A line that the prompt shows after a statement.
package enum EchoLine {
  /// `val x: Int`, to be followed by ` = ` and the text of the variable's value.
  case value(VariableSymbol, String)
  /// A whole line, as `class P`.
  case text(String)
}
