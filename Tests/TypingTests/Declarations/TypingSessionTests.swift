import Testing

@Suite struct TypingSessionTests {
  @Test func `a bare expression gets the next name, also after a wrong one`() {
    let session = PromptSession()
    #expect(
      session.lines("1\n\"a\"\nnope\n2.5") == [
        "val res0: Int", "val res1: String", "error: not found: value nope", "val res3: Double",
      ])
  }

  @Test func `a later definition hides an earlier one of the same name`() {
    let session = PromptSession()
    #expect(session.lines("val x = 1\nval x = \"a\"\nx") == ["val x: Int", "val x: String", "val res0: String"])
  }

  @Test func `a script may not define a value twice`() {
    #expect(PromptSession().script("val limit = 3\nval limit = 7") == ["error: limit is already defined as value limit"])
  }
}
