/// Something wrong or doubtful in the user's text, in the compiler's words.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: Hashable, Sendable {
    /// The text cannot be run.
    case error
    /// The text can be run, but probably does not do what was meant.
    case warning
  }

  /// How bad it is.
  package var severity: Severity
  /// The first line of the message, without `error: `.
  package var message: String
  /// Further lines that belong to the message, as ` found   : Int`, with their own indentation.
  package var notes: [String]
  /// The text the message is about.
  package var range: SourceRange
  /// The offset under which the caret is printed.
  package var point: Int
  /// A suggestion of ours that scalac would not print.
  package var hint: String?

  /// Creates a diagnostic whose caret stands under `point`, by default under the start of `range`.
  package init(
    severity: Severity = .error, message: String, range: SourceRange, point: Int? = nil,
    notes: [String] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.point = point ?? range.start
    self.notes = notes
    self.hint = hint
  }

  /// The message with its notes, one per line.
  package var text: String { ([message] + notes).joined(separator: "\n") }
}
