import Compute
import Testing

/// Strings in UTF-16 terms over WTF-8 bytes.
@Suite struct StringObjectTests {
  @Test func `length and characters count UTF-16 units`() {
    let text = StringObject("a😀é")
    #expect(text.utf16Count == 4)
    #expect((0..<4).map { text.unit(at: $0) } == [97, 0xD83D, 0xDE00, 0xE9])
    #expect(text.unit(at: 4) == nil)
    #expect(text.unit(at: -1) == nil)
    #expect([3, 0, 2, 1].map { text.unit(at: $0) } == [0xE9, 97, 0xDE00, 0xD83D])
  }

  @Test func `a substring may cut a pair and joining makes it whole`() throws {
    let text = StringObject("a😀b")
    let left = try #require(text.substring(0, 2))
    let right = try #require(text.substring(2, 4))
    #expect(left.utf16Count == 2)
    #expect(left.unit(at: 1) == 0xD83D)
    #expect(right.unit(at: 0) == 0xDE00)
    #expect(StringObject.concatenation(left, right).isEqual(to: text))
    #expect(StringObject(utf16: Array(left.units) + Array(right.units)).isEqual(to: text))
    #expect(text.substring(3, 2) == nil)
    #expect(text.substring(0, 5) == nil)
  }

  @Test func `order is that of UTF-16 units`() {
    #expect(StringObject("\u{FFFF}").compare(to: StringObject("😀")) == 0xFFFF - 0xD83D)
    #expect(StringObject("abc").compare(to: StringObject("abd")) == -1)
    #expect(StringObject("ab").compare(to: StringObject("abcd")) == -2)
    #expect(StringObject("é").compare(to: StringObject("è")) == 1)
    #expect(StringObject("b").compare(to: StringObject("a")) == 1)
    #expect(StringObject("x").compare(to: StringObject("x")) == 0)
  }

  @Test func `long and short strings keep their bytes`() {
    let long = String(repeating: "wörld ", count: 50)
    #expect(StringObject(long).text == long)
    #expect(StringObject("").utf16Count == 0)
    #expect(StringObject("exactly twenty-four byte").byteCount == 24)
    #expect(StringObject("exactly twenty-four byte").text == "exactly twenty-four byte")
  }
}
