import Interpreter
import Syntax
import Typing

/// Questions about the language that run nothing.
extension InterpretedSession {
  package func type(of text: String) -> TextAnswer {
    let source = Source(name: "<console>", text: text)
    guard case .complete(let statements, let diagnostics) = Parser.parsePrompt(source) else { return .nothing }
    if !diagnostics.isEmpty { return .refused(source, diagnostics) }
    guard case .expression(let expression)? = statements.last else { return .nothing }
    let (answer, messages): (String, [Diagnostic]) = session.check { (typing: TypingSession) -> (String, [Diagnostic]) in
      typing.typeText(of: expression, source: source)
    }
    return messages.isEmpty ? .text(answer) : .refused(source, messages)
  }

  package func kind(of text: String) -> TextAnswer { .nothing }

  package func explain(_ text: String) -> ExplainAnswer { .text("nothing is known about the lineage of that") }

  package func complete(_ text: String, at cursor: Int) -> Completion { Completion(start: cursor, candidates: []) }

  package func help(on topic: String) -> [HelpEntry] { [] }
}
