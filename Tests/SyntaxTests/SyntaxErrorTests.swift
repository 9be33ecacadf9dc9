import Testing

import Syntax

@Suite struct SyntaxErrorTests {
  /// Texts with the column of the caret, from 0, and the message, as Scala 2.13.18 gives them.
  static let recorded: [(String, Int, String)] = [
    ("val = 3", 4, "illegal start of simple pattern"),
    ("val x 5", 6, "'=' expected but integer literal found."),
    ("}", 0, "eof expected but '}' found."),
    ("def f( = 3", 7, "identifier expected but '=' found."),
    ("\"unclosed", 0, "unclosed string literal"),
    ("val y = 3 )", 10, "';' expected but ')' found."),
    ("x.5", 1, "';' expected but double literal found."),
    ("else 1", 0, "illegal start of definition"),
    ("class A { def f = }", 18, "illegal start of simple expression"),
    ("val x = 'ab'", 11, "unclosed character literal (or use \" for string literal \"ab\")"),
    ("'a b'", 4, "unclosed character literal (or use \" not ' for string literal)"),
    ("val x = ''", 8, "empty character literal"),
    ("val c = \"a\\qb\"", 11, "invalid escape character"),
    ("val c = \"\\u00g1\"", 11, "invalid unicode escape"),
    ("\"\\101\"", 1, "octal escape literals are unsupported: use \\u0041 instead"),
    ("99999999999", 0, "integer number too large"),
    ("val i = 1a", 8, "invalid literal number"),
    ("val i = 1__", 10, "illegal separator"),
    ("1.5e400", 0, "double precision floating point number too large"),
    ("def f(x) = 1", 7, "':' expected but ')' found."),
    ("trait T(x: Int)", 7, "traits or objects may not have parameters"),
    ("case class Q", 12, "case classes must have a parameter list; try 'case class Q()' or 'case object Q'"),
    ("1 match { }", 10, "'case' expected but '}' found."),
    ("if 1 2", 3, "'(' expected but integer literal found."),
    ("private private val z = 1", 8, "repeated modifier"),
    ("lazy def q = 1", 5, "lazy not allowed here. Only vals can be lazy"),
    ("abstract 5", 9, "expected start of definition"),
    ("val p = _", 8, "unbound placeholder parameter"),
    ("val y: _ = null", 7, "unbound wildcard type"),
    ("s\"$1\"", 2, "invalid string interpolation $1, expected: $$, $\", $identifier or ${expression}"),
    ("s\"abc $x", 8, "unclosed string literal"),
    ("x => x", 2, "';' expected but '=>' found."),
    ("val a = 1 val b = 2", 10, "';' expected but 'val' found."),
    ("1 match { case X: Int => 1 }", 15, "Pattern variables must start with a lower-case letter. (SLS 8.1.1.)"),
    ("{ private val x = 1 }", 2, "illegal start of statement (no modifiers allowed here)"),
    ("a :: b :+ c", 2, "left- and right-associative operators with same precedence may not be mixed"),
    (
      "def r: Int { 1 }", 13,
      "illegal start of declaration (possible cause: missing `=` in front of current method body)"
    ),
    ("import scala.collection.{Map => X, Set => X}", 42, "X is an ambiguous name on import"),
    ("`abc", 0, "unclosed quoted identifier"),
    ("val x = \u{20AC}", 8, "illegal character '\\u20ac'"),
  ]

  @Test(arguments: recorded)
  func `the first error has scalac's words and place`(_ text: String, _ column: Int, _ message: String) {
    guard case .complete(_, let diagnostics) = Parser.parsePrompt(Source(name: "test", text: text)) else {
      Issue.record("\(text) is judged incomplete")
      return
    }
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.point) == [column])
  }

  @Test func `malformed bytes become replacement characters`() {
    let source = Source(name: "test", bytes: [0x22, 0xFF, 0x22])
    #expect(source.text == "\"\u{FFFD}\"")
    #expect(Parser.parseUnit(source).1.isEmpty)
  }

  @Test(arguments: ["(", "{", "f(", "- ", "! ", "class A {", "x => ", "List[", "if (a) b else ", "case ", "new A { "])
  func `endless nesting is an ordinary error`(_ piece: String) {
    let text = "def f = " + String(repeating: piece, count: 20_000)
    let (_, diagnostics) = Parser.parseUnit(Source(name: "test", text: text))
    #expect(diagnostics.count == 1)
  }

  @Test(arguments: ["+1", ".b", "(1)", "::a", "[A]", " op b"])
  func `endless chains are an ordinary error`(_ link: String) {
    let long = Parser.parseUnit(Source(name: "test", text: "a" + String(repeating: link, count: 50_000)))
    #expect(long.1.map(\.message) == ["nesting is too deep"])
    let short = Parser.parseUnit(Source(name: "test", text: "a" + String(repeating: link, count: 2_000)))
    #expect(short.1.isEmpty)
  }
}
