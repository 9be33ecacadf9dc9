import Syntax

/// What the parser says about the lines typed so far.
package enum InputJudgement: Hashable, Sendable {
  /// A statement, or several, that can be run; also text that no further line could mend.
  case complete
  /// The beginning of a statement.
  case incomplete
  /// Nothing but blanks and comments.
  case blank
}

extension InputJudgement {
  /// Asks the parser about `text` as a whole.
  package static func of(_ text: String) -> InputJudgement {
    switch Parser.parsePrompt(Source(name: "<console>", text: text)) {
    case .incomplete: .incomplete
    case .complete(let statements, let diagnostics): statements.isEmpty && diagnostics.isEmpty ? .blank : .complete
    }
  }
}
