import Testing

@Suite struct PatternTests {
  @Test func `a match over a sealed trait names what it leaves out`() {
    let lines = PromptSession().lines(
      "sealed trait S; case class A(n: Int) extends S; case object B extends S; def f(s: S) = s match { case A(1) => 1 }")
    #expect(
      lines.prefix(2) == [
        "warning: match may not be exhaustive.",
        "It would fail on the following inputs: A((x: Int forSome x not in 1)), B",
      ])
  }

  @Test func `lists and pairs of options are counted out`() {
    let session = PromptSession()
    #expect(
      session.lines("List(1) match { case a :: b :: Nil => 1 }")[1]
        == "It would fail on the following inputs: List(_), List(_, _, _), Nil")
    #expect(
      session.lines("(Option(1), 2 > 1) match { case (Some(x), false) => 1 }")[1]
        == "It would fail on the following inputs: (None, false), (None, true), (Some(_), true)")
  }

  @Test func `a sealed trait and its cases on different lines are never known to be complete`() {
    let lines = PromptSession().lines("sealed trait S\ncase class A(n: Int) extends S\ndef f(s: S) = s match { case A(n) => n }")
    #expect(lines.contains("It would fail on the following input: A(_)"))
  }

  @Test func `a case that an earlier one covers cannot be reached`() {
    #expect(PromptSession().lines("5 match { case 3 => 1; case 3 => 2; case _ => 5 }").first == "warning: unreachable code")
  }

  @Test func `variables get the types of what they are matched with`() {
    let session = PromptSession()
    #expect(session.lines("val (a, List(b, _*)) = (1, List(\"x\"))") == ["val a: Int", "val b: String"])
    #expect(session.lines("val Some(x :: _) = Option(List(2.5))") == ["val x: Double"])
    #expect(
      session.lines("object Half { def unapply(n: Int): Option[Int] = Some(n / 2) }\n42 match { case Half(h) => h }") == [
        "object Half", "val res0: Int",
      ])
    #expect(session.lines("\"k=v\" match { case s\"$k=$v\" => (k, v) }") == ["val res1: (String, String)"])
  }

  @Test func `a pattern of a wrong type is refused`() {
    let session = PromptSession()
    #expect(
      session.lines("4 match { case s: String => 1 }") == [
        "error: scrutinee is incompatible with pattern type;", " found   : String", " required: Int",
      ])
    #expect(
      session.lines("\"a\" match { case (a, b) => 1 }") == [
        "error: constructor cannot be instantiated to expected type;", " found   : (T1, T2)", " required: String",
      ])
  }

  @Test func `a script is not warned`() {
    #expect(PromptSession().script("Option(1) match { case Some(x) => x }") == [])
  }
}
