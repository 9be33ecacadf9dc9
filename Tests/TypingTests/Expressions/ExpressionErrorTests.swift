import Testing

/// What is said about wrong expressions, as recorded from spark-shell.
@Suite struct ExpressionErrorTests {
  /// Returns the first line of the first message, with what was found and required.
  private func message(_ lines: String) -> [String] {
    let shown = PromptSession().lines(lines)
    guard let start = shown.firstIndex(where: { $0.hasPrefix("error: ") }) else { return [] }
    return Array(shown[start...])
  }

  @Test(arguments: [
    ("nope + 1", "error: not found: value nope"), ("List(1).mapp(_ + 1)", "error: value mapp is not a member of List[Int]"),
    ("5(3)", "error: Int(5) does not take parameters"), ("null + 1", "error: value + is not a member of Null"),
    ("math.nope(3)", "error: object nope is not a member of package math"), ("val v = 1; v = 2", "error: reassignment to val"),
    ("def f(n: Int) = if (n == 0) 0 else f(n - 1)", "error: recursive method f needs result type"),
    ("return 5", "error: return outside method definition"), ("List(1).toMap", "error: Cannot prove that Int <:< (K, V)."),
    ("def f[T](xs: Seq[T]) = xs.toArray", "error: No ClassTag available for T"),
    ("List((1, 2)).map((a, b) => a)", "error: missing parameter type"),
  ])
  func `the first line is scalac's`(_ text: String, _ wanted: String) {
    #expect(message(text).first == wanted)
  }

  @Test(arguments: [
    ("val s: String = 3", "Int(3)", "String"), ("val i: Int = 2.5", "Double(2.5)", "Int"),
    ("List(1).filter(_ + 1)", "Int", "Boolean"),
    ("val t: (Int, Int) = (1, \"a\")", "String(\"a\")", "Int"), ("\"abc\".charAt(\"x\")", "String(\"x\")", "Int"),
    ("if (\"a\") 1 else 2", "String(\"a\")", "Boolean"),
  ])
  func `a mismatch names what was found and what is required`(_ text: String, _ found: String, _ required: String) {
    #expect(message(text) == ["error: type mismatch;", " found   : \(found)", " required: \(required)"])
  }

  @Test func `arguments that are missing or too many are counted`() {
    let f = "def f(a: Int, b: String) = b * a\n"
    #expect(
      message(f + "f(1)") == [
        "error: not enough arguments for method f: (a: Int, b: String): String.", "Unspecified value parameter b.",
      ])
    #expect(
      message(f + "f(1, \"a\", 2)").first
        == "error: too many arguments (found 3, expected 2) for method f: (a: Int, b: String): String")
    #expect(message(f + "f(c = 3)").first == "error: unknown parameter name: c")
  }

  @Test func `a misspelt member is corrected by scalac's rule`() {
    #expect(message("List(1).maps(_ + 1)").contains("did you mean map?"))
    #expect(message("(1, 2)._3").contains("did you mean _1 or _2?"))
    #expect(message("Option(1).nope").count == 1)
  }

  @Test func `operators without a fitting alternative list all of them`() {
    let lines = message("1 + true")
    #expect(lines.first == "error: overloaded method + with alternatives:")
    #expect(lines.last == " cannot be applied to (Boolean)")
  }

  @Test func `a deep expression is refused, not followed`() {
    let text = String(repeating: "(1 + ", count: 5000) + "1" + String(repeating: ")", count: 5000)
    #expect(!message(text).isEmpty)
  }
}
