// compile errors and warnings people make
val x: Int = "hello"
val y: String = 5
val lst = List(1, 2, 3)
lst.lenght
lst.mpa(_ + 1)
lst.map(x => x.foo)
lst.map(_.toUpperCase)
printn("x")
val z = undefinedVar + 1
"abc".substrin(1)
def f(x: Int): String = x + 1
def g(x: Int, y: String) = y * x
g(1)
g("a", 1)
g(1, "a", 3)
g(y = "a", z = 1)
g(1, x = 2)
val v = 1
v = 2
v += 1
class P(name: String)
val p = new P("a")
p.name
p.name = "b"
new P
new P(1)
P("a")
case class C(a: Int, b: String)
C(1)
C("a", 1)
C(1, "b").c
C(1, "b").copy(d = 1)
C(1, "b").a = 5
val c = C(1, "b")
c match { case C(a) => a }
c match { case C(a, b, d) => a }
c match { case D(a) => a }
c match { case x: String => x }
5 match { case "a" => 1 }
sealed trait S; case object A extends S; case object B extends S; case class Cc(n: Int) extends S
def m(s: S) = s match { case A => 1 }
def m2(s: S) = s match { case A => 1; case Cc(n) if n > 1 => 2; case B => 3 }
def m3(o: Option[Int]) = o match { case Some(x) => x }
def m4(e: Either[Int, String]) = e match { case Left(1) => 1; case Right(s) => 2 }
def m5(l: List[Int]) = l match { case Nil => 0; case x :: Nil => 1 }
def m6(t: (Option[Int], Boolean)) = t match { case (Some(_), true) => 1; case (None, _) => 2 }
m(B)
1 match { case x => "a"; case 2 => "c" }
"a" == 1
1 == "a"
C(1, "a") == "x"
Some(1) == 1
null == 1
List(1) == Set(1)
'a' == "a"
if (1) 2
if (true) 1 else "a"
while (1) {}
val t: (Int, Int) = (1, 2, 3)
val (q, w) = (1, 2, 3)
val l: List[String] = List(1, 2)
val l2: List[Int] = List(1, "a")
val arr: Array[Int] = List(1, 2)
val mm: Map[String, Int] = Map("a" -> "b")
val mm2: Map[String, Int] = Map("a", 1)
val o: Option[Int] = 5
val s: Set[Int] = List(1)
def noRet(x: Int) { x + 1 }
def rec(n: Int) = if (n == 0) 1 else n * rec(n - 1)
def h(n: Int): Int = { n * 2; n + 1 }
def h2(): Unit = 5
abstract class Abs { def a: Int; def b: String }
new Abs
class Con extends Abs
class Con2 extends Abs { def a = 1 }
class Con3 extends Abs { def a = "x"; def b = "y" }
trait T1 { val n: Int }
class T2 extends T1 { val n = "s" }
class Fin { final def f = 1 }
class Fin2 extends Fin { override def f = 2 }
class Ov { def f = 1 }
class Ov2 extends Ov { def f = 2 }
class Ov3 extends Ov { override def g = 2 }
final class FF; class FG extends FF
sealed abstract class Shape; object Shape
import foo.bar.Baz
import scala.collection.mutable.Foo
import scala.util.Tri
new Foo
val bad = new ArrayBuffer[Int]()
ArrayBuffer(1)
mutable.Map(1 -> 2)
val n: Nothing = 1
throw "x"
return 5
val ff: Int => Int = (x: String) => x.length
val ff2: Int => Int = x => x.toString
val ff3 = x => x + 1
val ff4 = _ + 1
List(1).map((x, y) => x)
List(1).reduce(x => x)
List((1, 2)).map((a, b) => a + b)
List(1, 2).foldLeft(0)((a, b, c) => a)
List(1).foldLeft("")(_ + _)
List(1, 2).foldLeft(Nil)((acc, x) => x :: acc)
1 + true
true + 1
true && 1
!1
-"a"
"a" - "b"
"a" * "b"
1.foo()
1.toString(2, 3, 4)
Math.sqroot(4)
math.sqrt("4")
"5".toInt + "a".toDouble
val i: Int = 5L
val i2: Int = 5.0
val b2: Byte = 300
val f3: Float = 1.5
val ch: Char = "a"
val st: String = 'a'
'ab'
"abc
val 1x = 5
val class = 5
val = 5
def = 5
(1 + 2
)
List(1, 2
)
}
if (true) 
3
List(1,,2)
List[Int](1, "a")
List[Strin](1)
val k: Lisst[Int] = Nil
def fo(x: Itn) = 1
Option[Int, Int](1)
