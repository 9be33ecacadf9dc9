val a: Int = "x"
val b: String = 3
val c: Boolean = 1
val d: List[Int] = List("a")
val e: Int = 3.5
val f: Char = "c"
val g: Option[Int] = 3
val h: Int = null
val i: Array[Int] = List(1)
val j: (Int, String) = (1, 2)
val k: Int => String = (x: Int) => x
val l: Seq[Int] = Set(1)
def m(x: Int): String = x + 1
def n: Int = { println("x") }
val o: Unit = 5
if ("x") 1
while (1) {}
val p = if (true) 1 else "a"
val q: Int = if (true) 1
!3
-"a"
"a" - "b"
1 + true
true + 1
"a" * "b"
List(1) + 2
Map(1 -> 2) + 3
List(1).map(_.length)
List("a").map(_ + 1).sum
List(1, 2).reduce((a, b) => a + "x")
"abc".map(_.foo)
val fn = (x) => x + 1
val fn2: Int => Int = x => x + "a"
def rec(n: Int) = if (n == 0) 1 else n * rec(n - 1)
List(1, 2).sum("a")
"abc".substring("a")
"abc".substring()
math.max("a", 1)
List(1).foldLeft(0)((a, b) => a + b.toString)
Some(1).getOrElse()
val r: Double = 1L
val s: Float = 1.0
val t: Long = 1.5f
val u: Short = 100000
val v: Byte = 'a'
1.foo
"x".foo(1)
foo(1)
new Foo
List.foo
scala.Foo
import foo.bar
import scala.foo
(1, 2)._3
val w = x
