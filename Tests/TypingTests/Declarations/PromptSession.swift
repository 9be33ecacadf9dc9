import Syntax
import Typing

/// A session that is fed lines as the prompt is, and answers with what would be shown without running anything.
struct PromptSession {
  /// The session under test.
  let session: TypingSession

  /// Starts a session over the real prelude.
  init() {
    session = TypingSession()
    session.checker.printsFullNames = true
    session.declareGiven("sc", class: "org.apache.spark.SparkContext")
  }

  /// Returns the lines shown for the text: the echoes, and the first lines of messages with their notes.
  func lines(_ text: String) -> [String] {
    var shown: [String] = []
    var feed = StatementFeed(text: text)
    while let item = feed.next(previousValue: session.lastResult) {
      guard case .input(let input) = item else { continue }
      for diagnostic: Diagnostic in input.diagnostics { shown += lines(of: diagnostic) }
      guard input.diagnostics.isEmpty else { continue }
      let unit = session.checkPrompt(input.statements, source: input.source)
      for diagnostic: Diagnostic in unit.diagnostics { shown += lines(of: diagnostic) }
      for statement: CheckedStatement in unit.statements {
        for echo: EchoLine in statement.echoes {
          switch echo {
          case .text(let text), .value(_, let text): shown.append(text)
          }
        }
      }
    }
    return shown
  }

  /// Returns the messages about a whole script.
  func script(_ text: String) -> [String] {
    let source = Source(name: "test.scala", text: text)
    let (unit, diagnostics) = Parser.parseUnit(source)
    if !diagnostics.isEmpty { return diagnostics.flatMap { lines(of: $0) } }
    return session.checkScript(unit, source: source).diagnostics.flatMap { lines(of: $0) }
  }

  /// Returns the lines of a message.
  private func lines(of diagnostic: Diagnostic) -> [String] {
    ["\(diagnostic.severity): \(diagnostic.message)"] + diagnostic.notes
  }
}
