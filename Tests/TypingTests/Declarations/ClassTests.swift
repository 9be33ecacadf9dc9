import Testing

@Suite struct ClassTests {
  @Test func `a class must implement what it inherits`() {
    let lines = PromptSession().lines("trait T { def a: Int; def b(x: String): String; val c: Int }\nclass B extends T")
    #expect(
      lines == [
        "trait T", "error: class B needs to be abstract.", "Missing implementations for 3 members of trait T.",
        "  def a: Int = ???", "  def b(x: String): String = ???", "  val c: Int = ???",
      ])
  }

  @Test func `overriding follows the rules`() {
    let session = PromptSession()
    _ = session.lines("abstract class A { def m: Int = 1; final def f: Int = 2; val v: Int = 3; def p(x: Int): Int = x }")
    #expect(
      session.lines("class C extends A { def m: Int = 2 }") == [
        "error: `override` modifier required to override concrete member:", "def m: Int (defined in class A)",
      ])
    #expect(session.lines("class C extends A { override def f: Int = 2 }").first == "error: cannot override final member:")
    #expect(
      session.lines("class C extends A { override def v: Int = 2 }").first == "error: stable, immutable value required to override:"
    )
    #expect(session.lines("class C extends A { override def p(x: String): Int = 2 }").first == "error: method p overrides nothing.")
    #expect(session.lines("class C extends A { override val m: Int = 2 }") == ["class C"])
  }

  @Test func `a case class brings its companion, and merges with a written one`() {
    let session = PromptSession()
    #expect(
      session.lines("case class P(a: Int, b: String = \"x\")\nP(1).copy(b = \"y\")\nP.tupled") == [
        "class P", "val res0: P", "val res1: ((Int, String)) => P",
      ])
    #expect(
      session.lines("case class Q(a: Int); object Q { def zero = Q(0) }\nQ.zero.a") == ["class Q", "object Q", "val res2: Int"])
  }

  @Test func `a class and an object of different prompt lines are no companions`() {
    let lines = PromptSession().lines("class C { private val x = 1 }\nobject C { def f(c: C) = c.x }")
    #expect(lines.last?.hasPrefix("error: value x in class C cannot be accessed") ?? false)
  }

  @Test func `inner classes belong to their instance`() {
    let session = PromptSession()
    #expect(
      session.lines(
        "class G { class N; def mk = new N; def take(n: N) = 1 }\nval a = new G; val b = new G\nval n = a.mk\na.take(n)") == [
          "class G", "val a: G", "val b: G", "val n: a.N", "val res0: Int",
        ])
    #expect(session.lines("b.take(n)") == ["error: type mismatch;", " found   : a.N", " required: b.N"])
  }

  @Test func `an enumeration's values have its type`() {
    let session = PromptSession()
    #expect(
      session.lines("object Color extends Enumeration { val Red, Green = Value }\nColor.values.toList") == [
        "object Color", "val res0: List[Color.Value]",
      ])
  }

  @Test func `an anonymous class is known by its parents and what it adds`() {
    let session = PromptSession()
    #expect(
      session.lines("trait T { def z: Int }\nnew T { def z = 1 }\nnew T { def z = 1; val extra = 2 }") == [
        "trait T", "val res0: T", "val res1: T{val extra: Int}",
      ])
  }

  @Test func `a signed type parameter may not stand on the wrong side`() {
    #expect(
      PromptSession().lines("class V[+A] { def f(x: A) = 1 }") == [
        "error: covariant type A occurs in contravariant position in type A of value x"
      ])
  }

  @Test func `final, sealed and self types restrict who may extend`() {
    let session = PromptSession()
    #expect(session.lines("final class F\nclass G extends F").last == "error: illegal inheritance from final class F")
    #expect(
      session.lines("trait Z; trait S { self: Z => }; class B extends S") == [
        "error: illegal inheritance;", " self-type B does not conform to S's selftype S with Z",
      ])
  }
}
