import Testing

import Syntax

@Suite struct CorpusTests {
  /// Inputs of the corpus whose syntax errors are worded as scalac does only in part.
  static let wrong: Set<String> = [
    "errors/compile_syntax.scala", "errors/commands_and_specials.scala", "language/literals.scala",
    "language/repl_statement_ends.scala",
  ]

  @Test func `every input of the corpus is read`() {
    for (path, text) in corpus() where !Self.wrong.contains(path) {
      if text.contains("// mode:") {
        let (_, diagnostics) = Parser.parseUnit(Source(name: path, text: text))
        for message in diagnostics.map(\.message) { #expect(isRecorded(message, path), "\(path): \(message)") }
        continue
      }
      var feed = StatementFeed(text: text)
      while let item = feed.next(previousValue: "res0") {
        guard case .input(let input) = item else { continue }
        for message in input.diagnostics.map(\.message) {
          #expect(isRecorded(message, path), "\(path), line \(input.line): \(message)")
        }
      }
    }
  }

  /// True iff the real spark-shell said the same about a program of the corpus.
  private func isRecorded(_ message: String, _ path: String) -> Bool {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    return recordedOutput(of: path).contains(first)
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
