import FuzzInputs
import Syntax
import Testing
import Typing

/// Changed programs go through lexer, parser and checker: whatever they are, they end in an answer.
///
/// `RDDSH_FUZZ_INPUTS` and `RDDSH_FUZZ_SEED` make it run longer or from elsewhere (scripts/fuzz).
@Suite struct MutationTests {
  @Test func `a changed program is accepted or refused, in any case answered`() {
    let count: Int = FuzzRun.inputs ?? 20_000
    let seed: UInt64 = FuzzRun.seed
    var mutations = Mutations(seed: seed, texts: Corpus.texts())
    var session = TypingSession()
    var slowest: (seconds: Double, index: Int) = (0, 0)
    for index: Int in 0..<count {
      if index % 200 == 0 { session = TypingSession() }
      let bytes: [UInt8] = mutations.next()
      let traced: Bool = FuzzRun.note(bytes)
      let start: Double = FuzzRun.seconds()
      Self.check(bytes, in: session, asScript: index % 3 == 0)
      let spent: Double = FuzzRun.seconds() - start
      if spent > slowest.seconds { slowest = (spent, index) }
      if traced && spent > 5 { print("seed \(seed), input \(index): \(spent) s") }
    }
    #expect(slowest.seconds < 20, "seed \(seed), input \(slowest.index)")
  }

  /// Checks one text as the prompt or as a script would be.
  private static func check(_ bytes: [UInt8], in session: TypingSession, asScript: Bool) {
    let source = Source(name: "<fuzz>", bytes: bytes)
    if asScript {
      let (unit, messages) = Parser.parseUnit(source)
      if messages.isEmpty { _ = session.checkScript(unit, source: source) }
    } else if case .complete(let statements, let messages) = Parser.parsePrompt(source), messages.isEmpty {
      _ = session.checkPrompt(statements, source: source)
    }
  }
}
