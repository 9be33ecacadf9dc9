import Syntax

extension TypingSession {
  /// Returns the text of an expression's type and what is wrong with it; nothing is defined.
  package func typeText(of expression: Expression, source: Source) -> (String, [Diagnostic]) {
    begin(source, wantsWarnings: false)
    let place = Scope(.block, parent: scope)
    let (checked, messages) = checker.attempt { checker.inScope(place) { checker.check(expression, expecting: nil) } }
    let type = checker.inferredType(of: checked.type, isStable: true)
    return (checker.text(of: type), messages.messages.filter { (message: Diagnostic) in message.severity == .error })
  }
}
