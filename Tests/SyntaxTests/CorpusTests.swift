import Testing

import Syntax

@Suite struct CorpusTests {
  /// Inputs of the corpus that are syntax errors on purpose.
  static let wrong: Set<String> = [
    "errors/compile_syntax.scala", "errors/commands_and_specials.scala", "language/literals.scala",
    "language/repl_statement_ends.scala",
  ]

  @Test func `every input of the corpus is read`() {
    for (path, text) in corpus() where !Self.wrong.contains(path) {
      if text.contains("// mode:") {
        let (_, diagnostics) = Parser.parseUnit(Source(name: path, text: text))
        #expect(diagnostics.map(\.message) == [], "\(path)")
        continue
      }
      var feed = StatementFeed(text: text)
      while let item = feed.next(previousValue: "res0") {
        guard case .input(let input) = item else { continue }
        #expect(input.diagnostics.map(\.message) == [], "\(path), line \(input.line)")
      }
    }
  }

  @Test func `every range lies inside its text and every prefix of a statement can be read without a crash`() {
    for (path, text) in corpus() where path.hasPrefix("programs/") || path.hasPrefix("scripts/") {
      let source = Source(name: path, text: text)
      for statement in Parser.parseUnit(source).0.statements {
        #expect(source.range.contains(statement.range))
      }
      for end in stride(from: 0, to: source.bytes.count, by: 7) {
        _ = Parser.parsePrompt(Source(name: path, bytes: Array(source.bytes[0..<end])))
      }
    }
  }
}
