import Testing

import Syntax

@Suite struct DefinitionTests {
  @Test func `a method has its parts`() throws {
    let text = "/** Adds. */\n@tailrec private[a] def f[A: Ordering, B <: A](x: A, y: B*)(implicit z: => Int = 1): A = x"
    guard case .method(let method) = try definition(text) else { throw Unexpected(what: "no method") }
    #expect(method.documentation == "/** Adds. */")
    #expect(method.modifiers.annotation(named: "tailrec") != nil)
    #expect(method.modifiers.accessQualifier == "a")
    #expect(method.typeParameters.map(\.name) == ["A", "B"])
    #expect(method.typeParameters[0].contextBounds.count == 1)
    #expect(method.parameterLists.map(\.isImplicit) == [false, true])
    guard case .repeated = try #require(method.parameterLists[0].parameters[1].type).kind else {
      throw Unexpected(what: "not repeated")
    }
    guard case .byName = try #require(method.parameterLists[1].parameters[0].type).kind else {
      throw Unexpected(what: "not by name")
    }
  }

  @Test func `a case class has its parts`() throws {
    let text = "final case class P[+A](x: A, private var y: Int = 2) extends Q(x) with R { self: S => def m = 1; m }"
    guard case .class(let type) = try definition(text) else { throw Unexpected(what: "no class") }
    #expect(type.modifiers.flags == [.final, .case])
    #expect(type.typeParameters[0].variance == .covariant)
    #expect(type.parameterLists[0].parameters[1].member == .variable)
    #expect(type.parents.map(\.argumentLists.count) == [1, 0])
    #expect(type.selfType?.name == "self")
    #expect(type.body.count == 2)
  }

  @Test func `a value may be a pattern, several names or a default`() throws {
    guard case .value(let pair) = try definition("val (a, B) = f") else { throw Unexpected(what: "no value") }
    guard case .tuple(let elements) = pair.patterns[0].kind, case .stable = elements[1].kind else {
      throw Unexpected(what: "no tuple")
    }
    guard case .value(let several) = try definition("val A, b = 1") else { throw Unexpected(what: "no value") }
    #expect(several.patterns.map(\.kind) == [.variable("A"), .variable("b")])
    guard case .value(let unset) = try definition("var x: Int = _") else { throw Unexpected(what: "no value") }
    #expect(unset.isDefaultInitialised && unset.value == nil)
  }

  @Test func `a secondary constructor begins with the call of another`() throws {
    guard case .class(let type) = try definition("class A(x: Int) { def this() = this(1) }"),
      case .definition(.method(let method)) = type.body[0]
    else { throw Unexpected(what: "no constructor") }
    #expect(method.isConstructor)
  }

  @Test func `an import keeps its selectors`() throws {
    guard case .import(let clause) = try statement("import a.b, c.{d, e => f, g => _, _}") else {
      throw Unexpected(what: "no import")
    }
    #expect(clause.clauses.map(\.path) == [["a"], ["c"]])
    #expect(
      clause.clauses[1].selectors.map(\.kind) == [.name("d"), .rename("e", to: "f"), .hide("g"), .wildcard])
  }

  @Test func `a package clause without braces holds the rest of the file`() throws {
    guard case .package(let clause) = try statement("package a.b\nimport c._\nobject M extends App { 1 }\n") else {
      throw Unexpected(what: "no package")
    }
    #expect(clause.path == ["a", "b"])
    #expect(clause.statements.count == 2)
  }

  @Test func `definitions of the operation table are ordinary definitions`() {
    let text = """
      /** One. */
      def map[B](f: A => B): List[B] = native
      /** Two. */
      def foreach[U](f: A => U): Unit = native("List.foreach")
      """
    let (definitions, diagnostics) = Parser.parseDefinitions(Source(name: "table", text: text))
    #expect(diagnostics.isEmpty)
    #expect(definitions.map(\.documentation) == ["/** One. */", "/** Two. */"])
  }

  @Test(arguments: [
    ("x: Int", "typed"), ("_: Map[_, Int]", "typed"), ("x @ Some(_)", "binder"), ("a :: b", "infix"),
    ("List(x, xs @ _*)", "constructor"), ("1 | 2", "alternative"), ("-1", "literal"), ("Foo.bar", "stable"),
    ("`x`", "stable"), ("x", "variable"), ("s\"$a b\"", "interpolated"), ("(a, _)", "tuple"), ("_", "wildcard"),
  ])
  func `a pattern has its form`(_ text: String, _ form: String) throws {
    guard case .match(_, let cases) = try expression("v match { case \(text) => }").kind else {
      throw Unexpected(what: "no match")
    }
    #expect("\(cases[0].pattern.kind)".hasPrefix(form))
  }
}
