import Interpreter
import Testing

@Suite struct PreludeTests {
  @Test func `every class of the prelude is right in its types and bodies`() {
    #expect(PreludeCheck.messages() == [])
  }

  @Test func `every native that a member of the library names is there`() {
    #expect(PreludeCheck.unresolvedNatives() == [])
  }
}
