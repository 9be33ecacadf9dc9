import Testing

@Suite struct ScopeTests {
  @Test func `imports bring packages, renamed classes and members of values`() {
    let session = PromptSession()
    #expect(
      session.lines("import scala.collection.mutable\nmutable.Map(1 -> 2)").last
        == "val res0: scala.collection.mutable.Map[Int,Int]")
    #expect(
      session.lines("import scala.collection.mutable.{ArrayBuffer => Buf}\nBuf(1)").last
        == "val res1: scala.collection.mutable.ArrayBuffer[Int]")
    #expect(session.lines("class K { val q = 3 }; val k = new K\nimport k._\nq").last == "val res2: Int")
  }

  @Test func `an import is shown in scalac's form`() {
    #expect(
      PromptSession().lines("import scala.util.{Random => R, _}, scala.math.Pi") == [
        "import scala.util.{Random=>R, _}", "import scala.math.Pi",
      ])
  }

  @Test func `unknown paths are refused where they break`() {
    let session = PromptSession()
    #expect(session.lines("import no.such.pkg") == ["error: not found: value no"])
    #expect(session.lines("import scala.collection.Foo") == ["error: object Foo is not a member of package collection"])
    #expect(session.lines("val n: Strin = null") == ["error: not found: type Strin"])
    #expect(session.lines("val n: Map[Int] = null") == ["error: wrong number of type arguments for Map, should be 2"])
    #expect(session.lines("def f: List = null") == ["error: type List takes type parameters"])
  }

  @Test func `a block's value may not be used before its line`() {
    #expect(
      PromptSession().lines("def h = { val a = b; val b = 1; a }") == [
        "error: forward reference to value b defined on line 1 extends over definition of value a"
      ])
  }

  @Test func `a script's definitions see each other`() {
    let script = """
      println(twice(limit))
      def twice(n: Int): Int = helper(n) * 2
      def helper(n: Int) = n + limit
      val limit = 5
      case class A(b: B)
      case class B(n: Int)
      """
    #expect(PromptSession().script(script) == [])
  }

  @Test func `signatures are shown as scalac shows them`() {
    let session = PromptSession()
    #expect(
      session.lines("def f[T: Ordering](x: T, xs: Int*)(y: => T)(implicit n: Numeric[T]) = x") == [
        "def f[T](x: T, xs: Int*)(y: => T)(implicit evidence$1: Ordering[T], n: Numeric[T]): T"
      ])
    #expect(session.lines("def g: Int = 1\ndef h() = 2") == ["def g: Int", "def h(): Int"])
  }

  @Test func `recursion needs a result type`() {
    #expect(PromptSession().lines("def f(n: Int) = if (n == 0) 0 else f(n - 1)") == ["error: recursive method f needs result type"])
  }
}
