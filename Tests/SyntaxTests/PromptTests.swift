import Testing

import Syntax

@Suite struct PromptTests {
  @Test(arguments: [
    "f(", "val x =", "def f(a: Int) = {", "if (c)", "ys.", "\"\"\"a", "/* a", "val ok = if (a) b else", "List(1,",
    "def f(n: Int): String =", "class A extends", "x match {", "for (i <- xs)", "import a.", "s\"\"\"${", "def h: Int",
    "val f = (a: Int) =>", "try {", "f { x =>", "@tailrec", "case class P(", "new", "throw", "while (true)", "List[",
  ])
  func `an input that breaks off is incomplete`(_ text: String) {
    #expect(Parser.parsePrompt(Source(name: "test", text: text)) == .incomplete)
  }

  @Test(arguments: [
    "1 +", "val x = if (a) b", "xs map f", "class A", "f", "", "\n", "// c", "return", "try f", "type T", "val x: Int",
  ])
  func `an input that could be continued but need not be is complete`(_ text: String) {
    guard case .complete(_, let diagnostics) = Parser.parsePrompt(Source(name: "test", text: text)) else {
      Issue.record("\(text) is judged incomplete")
      return
    }
    #expect(diagnostics.isEmpty)
  }

  @Test func `an input ends as soon as it is complete`() {
    let text = """
      def sign(n: Int): String =
        if (n < 0) "neg"
        else "pos"
      val sum = 1 +
        2
      :type sum
      List(1, 2)
        .map(_ * 2)

      // note
      val m = Map(
        "a" -> 1,
        "b" -> 2)
      def open = {
      """
    var feed = StatementFeed(text: text)
    var seen: [String] = []
    while let item = feed.next(previousValue: "res7") {
      switch item {
      case .command(let command, let line): seen.append("\(line) \(command)")
      case .input(let input):
        seen.append("\(input.line) \(input.diagnostics.first?.message ?? input.source.text)")
      }
    }
    #expect(
      seen == [
        "1 def sign(n: Int): String =\n  if (n < 0) \"neg\"", "3 illegal start of definition", "4 val sum = 1 +", "5   2",
        "6 :type sum", "7 List(1, 2)", "8 res7  .map(_ * 2)", "11 val m = Map(\n  \"a\" -> 1,\n  \"b\" -> 2)",
      ])
  }

  /// A long input with `line` among the lines of its body, a string and a comment with brackets, and an input behind it.
  private static func long(_ line: String) -> String {
    let cases = (0..<400).map { (number: Int) in "    case \(number) => \"{\" + \(number) /* ) */" }
    let body = cases[..<350] + [line] + cases[350...]
    return "def f(x: Any) = {\n  x match {\n" + body.joined(separator: "\n") + "\n  }\n}\n.toString\nval y = 2\n"
  }

  @Test(arguments: [
    "", "    case _ => )", "    val val", "  } }\nval z = {", "    case s => s\"\"\"{\n${ x }\n\"\"\"", "    case s => \"", "/* {",
    "  }\n  x match {",
  ])
  func `a long input is cut as if each line was looked at alone`(_ line: String) {
    let text = PromptTests.long(line)
    var reader = PromptReader()
    var alone: [PromptStep] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let step = reader.feed(String(line), previousValue: "res7")
      if step != .incomplete, step != .nothing { alone.append(step) }
    }
    var feed = StatementFeed(text: text)
    var cut: [PromptStep] = []
    while let item = feed.next(previousValue: "res7") {
      switch item {
      case .command(let command, let line): cut.append(.command(command, line: line))
      case .input(let input): cut.append(.input(input))
      }
    }
    #expect(cut == alone)
  }

  @Test func `two blank lines give up an open input of a person`() {
    var reader = PromptReader(isInteractive: true)
    #expect(reader.feed("f(") == .incomplete)
    #expect(reader.feed("") == .incomplete)
    #expect(reader.feed("") == .abandoned)
    #expect(!reader.isOpen)
  }

  @Test func `a leading dot is an error while there is no value`() {
    var reader = PromptReader()
    guard case .input(let input) = reader.feed("  .map(f)") else {
      Issue.record("no input")
      return
    }
    #expect(input.diagnostics.map(\.message) == ["illegal start of definition"])
  }
}
