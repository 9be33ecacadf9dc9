import Testing

import Syntax

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("a + b * c - d", "((a + (b * c)) - d)"),
    ("a :: b :: c", "(a :: (b :: c))"),
    ("a -> 1 + 2", "((a -> 1) + 2)"),
    ("x += a + b", "(x += (a + b))"),
    ("a == b && c || d", "(((a == b) && c) || d)"),
    ("1 to n by 2", "((1 to n) by 2)"),
    ("xs map f toList", "((xs map f) toList)"),
    ("-x.abs + -1", "((-x.abs) + -1)"),
    ("a <= b", "(a <= b)"),
    ("m + (1, 2)", "(m + 1,2)"),
    ("a.b.c(1)(2)", "a.b.c(1)(2)"),
    ("x(1) = 2", "x(1) = 2"),
    ("f(xs: _*)", "f(xs:_*)"),
    ("foo _", "foo _"),
  ])
  func `operators group by their first and last character`(_ text: String, _ wanted: String) throws {
    #expect(try grouping(expression(text)) == wanted)
  }

  @Test(arguments: [
    ("xs.map(_ + 1)", "xs.map(x$1 => (x$1 + 1))"),
    ("xs.reduce(_ + _)", "xs.reduce(x$1,x$2 => (x$1 + x$2))"),
    ("xs.map(f(_))", "xs.map(x$1 => f(x$1))"),
    ("f(g(_), _)", "x$2 => f(x$1 => g(x$1),x$2)"),
    ("xs.foreach(_.y = 1)", "xs.foreach(x$1 => x$1.y = 1)"),
    ("(_: Int) + 1", "x$1 => (x$1: + 1)"),
    ("xs.map((_, 1))", "xs.map(x$1 => <x$1,1>)"),
    ("xs.map { _ => 1 }", "xs.map(_ => 1)"),
    ("(x, y) => x", "x,y => x"),
  ])
  func `a placeholder belongs to the innermost expression that contains more`(_ text: String, _ wanted: String) throws {
    let block = try expression("{ \(text) }")
    #expect(grouping(block) == wanted)
  }

  @Test(arguments: [
    ("0xFFFFFFFF", Literal.int(-1)), ("-2147483648", .int(.min)), ("1_000L", .long(1000)), (".5", .double(0.5)),
    ("1e3f", .float(1000)), ("2d", .double(2)), ("'\\u0041'", .char(65)), ("\"a\\tb\"", .string("a\tb")),
    ("\"\"\"a\\n\"b\"\"\"\"", .string("a\\n\"b\"")), ("'sym", .symbol("sym")), ("()", .unit), ("null", .null),
    ("\"\\uD83D\\uDE00\"", .string("😀")),
  ])
  func `a literal has its value`(_ text: String, _ wanted: Literal) throws {
    #expect(try expression(text).kind == .literal(wanted))
  }

  @Test func `an interpolated string keeps raw and processed text`() throws {
    guard case .interpolated(let string) = try expression("s\"a\\t$x ${y + 1}$$\"").kind else {
      throw Unexpected(what: "not interpolated")
    }
    #expect(string.parts.map(\.raw) == ["a\\t", " ", "$"])
    #expect(string.parts.map(\.processed) == ["a\t", " ", "$"])
    #expect(string.arguments.map(grouping) == ["x", "(y + 1)"])
  }

  @Test func `the caret of a call stands under its parenthesis, that of a selection under its name`() throws {
    #expect(try expression("a.foo(1)").point == 5)
    #expect(try expression("a.foo").point == 2)
    #expect(try expression("a + b").point == 2)
    #expect(try expression("x = 1").point == 2)
  }

  @Test func `a lambda without parentheses takes the rest of the block`() throws {
    #expect(try grouping(expression("f { x => val y = x; y }")) == "f(x => {2})")
  }

  @Test func `a dot or a brace continues the line before`() throws {
    #expect(try grouping(expression("xs\n  .map(f)\n\n  // note\n  .sum")) == "xs.map(f).sum")
    #expect(try grouping(expression("f(1)\n{ x }")) == "f(1)(x)")
  }

  @Test func `an operator at the start of a line begins a statement`() {
    let (unit, diagnostics) = Parser.parseUnit(Source(name: "test", text: "val a = 1\n+ 2\n"))
    #expect(unit.statements.count == 2)
    #expect(diagnostics.isEmpty)
  }
}
