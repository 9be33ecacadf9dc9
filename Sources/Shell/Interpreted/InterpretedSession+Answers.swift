import Interpreter
import Syntax
import Typing

/// Questions about the language that run nothing.
extension InterpretedSession {
  package func type(of text: String) -> TextAnswer {
    let answer = session.check { (typing: TypingSession) in typing.typeText(of: text) }
    if !answer.diagnostics.isEmpty { return .refused(answer.source, answer.diagnostics) }
    return answer.text.map(TextAnswer.text) ?? .nothing
  }

  package func kind(of text: String) -> TextAnswer {
    session.check { (typing: TypingSession) in typing.kindText(of: text) }.map(TextAnswer.text) ?? .nothing
  }

  package func explain(_ text: String) -> ExplainAnswer {
    let checked = session.check { (typing: TypingSession) in typing.checkedExpression(text) }
    if !checked.diagnostics.isEmpty { return .refused(checked.source, checked.diagnostics) }
    guard let expression = checked.expression else { return .text("\(text): the expression is not complete") }
    switch session.lineage(of: expression, source: checked.source) {
    case .lineage(let outline):
      return .lineage(LineageExplanation(outline, sources: sources + [checked.source], activity: activity).explanation(of: text))
    case .noRDD(let type): return .text("\(text): \(type) is no RDD, so there is no lineage to draw")
    case .failed(let ending):
      guard case .failed(let description) = ending else { return .text("stopped") }
      return .text("error: " + description.message + "\n  :explain draws RDDs and runs no job")
    }
  }

  package func complete(_ text: String, at cursor: Int) -> Completion {
    let (start, offers): (Int, [Offer]) = session.check { (typing: TypingSession) in typing.offers(in: text, at: cursor) }
    return Completion(start: start, candidates: offers.map(Candidate.init))
  }

  package func members(of type: String) -> [Candidate] {
    session.check { (typing: TypingSession) in typing.members(of: type) }.map(Candidate.init)
  }

  package func help(on topic: String) -> [HelpEntry] {
    session.check { (typing: TypingSession) in typing.descriptions(of: topic) }.map {
      (description: Typing.Description) -> HelpEntry in
      HelpEntry(
        signature: description.signature, owner: description.owner, sentence: description.sentence,
        group: Candidate.Group(description.group))
    }
  }
}

extension Candidate {
  /// What the checker offers.
  fileprivate init(_ offer: Offer) {
    self.init(name: offer.name, signature: offer.signature, sentence: offer.sentence, group: Group(offer.group))
  }
}

extension Candidate.Group {
  /// The shell's word for a kind of names.
  fileprivate init(_ group: Offer.Group) {
    switch group {
    case .transformation: self = .transformation
    case .wide: self = .wide
    case .action: self = .action
    case .other: self = .other
    case .universal: self = .universal
    }
  }
}
