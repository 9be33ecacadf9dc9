import Compute
import Library
import Testing

@Suite struct RegexTests {
  /// Calls natives.
  private let calling = Calling()

  /// Splits a text.
  private func split(_ text: String, _ pattern: String, _ limit: Int32 = 0) -> String {
    calling.text("String.split", Value(text), Value(pattern), .int(limit))
  }

  /// Replaces all matches.
  private func replace(_ text: String, _ pattern: String, _ replacement: String) -> String {
    calling.text("String.replaceAll", Value(text), Value(pattern), Value(replacement))
  }

  /// Whether a whole text matches.
  private func matches(_ text: String, _ pattern: String) -> String { calling.text("String.matches", Value(text), Value(pattern)) }

  @Test func `splitting drops empty texts at the end only`() {
    #expect(split("a,b,,c,,", ",") == "a|b||c")
    #expect(split(",a", ",") == "|a")
    #expect(split("a,b,,c,,", ",", -1) == "a|b||c||")
    #expect(split("a,b,c", ",", 2) == "a|b,c")
    #expect(split("abc", "") == "a|b|c")
    #expect(split("", ",") == "")
    #expect(split("  to be or  not", "\\s+") == "|to|be|or|not")
    #expect(split("a1b22c", "[0-9]+") == "a|b|c")
    #expect(split("a.b", ".") == "")
    #expect(split("a|b", "\\|") == "a|b")
    #expect(split("héllo wörld", "\\W+") == "h|llo|w|rld")
    #expect(split("a, b ,c", "\\s*,\\s*") == "a|b|c")
    #expect(split("one1two2", "(?<=\\d)") == "one1|two2")
  }

  @Test func `replacements know groups`() {
    #expect(replace("john smith", "(\\w+) (\\w+)", "$2 $1") == "smith john")
    #expect(replace("a-b", "(?<x>\\w)-", "${x}+") == "a+b")
    #expect(replace("price", "p", "\\$") == "$rice")
    #expect(replace("abc", "x*", "-") == "-a-b-c-")
    #expect(replace("aaa", "a", "$1") == "IndexOutOfBoundsException: No group 1")
  }

  @Test func `classes can be joined and intersected`() {
    #expect(matches("bdfhz", "[a-z&&[^aeiou]]+") == "true")
    #expect(matches("bad", "[a-z&&[^aeiou]]+") == "false")
    #expect(matches("ax5", "[a-c[x-z]\\d]+") == "true")
    #expect(matches("É", "(?i)é") == "false")
    #expect(matches("É", "(?iu)é") == "true")
    #expect(matches("Abc", "(?i)aBC") == "true")
    #expect(matches("naïve", "\\w+") == "false")
    #expect(matches("naïve", "\\p{L}+") == "true")
    #expect(matches("x.y", "\\Qx.y\\E") == "true")
    #expect(matches("2024-01-05", "\\d{4}-\\d{2}-\\d{2}") == "true")
    #expect(matches("foo\n", "foo$") == "false")
    #expect(replace("foo\n", "o$", "x") == "fox\n")
    #expect(matches("\u{1F600}", ".") == "true")
  }

  @Test(arguments: [
    ("*a", "PatternSyntaxException: Dangling meta character '*' near index 0\n*a\n^"),
    ("(a", "PatternSyntaxException: Unclosed group near index 2\n(a\n  ^"),
    ("[a", "PatternSyntaxException: Unclosed character class near index 1\n[a\n ^"),
    ("a)", "PatternSyntaxException: Unmatched closing ')' near index 0\na)\n^"),
  ])
  func `mistakes have Java's messages`(_ pattern: String, _ message: String) {
    #expect(calling.text("String.matches", Value("a"), Value(pattern)) == message)
  }
}
