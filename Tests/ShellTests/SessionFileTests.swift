import Testing

@Suite struct SessionFileTests {
  @Test func `a session comes back from its text`() {
    let text = "// What it shows.\nrdd> f {\n   |   1\n   | }\n   | answer\nrdd> 2\nval res0: Int = 2\n\n"
    let file = SessionFile(text)
    #expect(file.steps.count == 2)
    #expect(file.steps[0].input == "f {\n  1\n}\nanswer")
    #expect(file.text == text)
  }

  @Test func `a wildcard stands for any text`() {
    #expect(SessionFile.matches("job 1 · 31 ms", "job 1 · <…>"))
    #expect(SessionFile.matches("a 1 b 2 c", "a <…> b <…> c"))
    #expect(!SessionFile.matches("a 1 b 2 d", "a <…> b <…> c"))
    #expect(!SessionFile.matches("a", "a<…>a"))
  }

  @Test func `times become wildcards`() {
    #expect(
      SessionFile.generalized("  task 0  slot 1  ▕██ ▏   9 ms     49 records") == "  task 0  slot 1  ▕<…>▏ <…>     49 records")
    #expect(SessionFile.generalized("List(1, 2)") == "List(1, 2)")
  }
}
