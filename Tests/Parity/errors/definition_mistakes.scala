// compile errors second batch
class Foo(x: Int) { def bar = x; override def toString = "Foo" + x }
new Foo
new Foo("a")
new Foo(1).x
new Foo(1).baz
new Foo(1).bar()
new Foo(1).bar(1)
Foo(1)
trait Tr { def a: Int; def b(x: Int): String }
new Tr
new Tr {}
new Tr { def a = 1 }
class Im extends Tr { def a = 1; def b(x: String) = "" }
class Im2 extends Tr { val a = 1; def b(x: Int) = x }
class Im3 extends Tr { override val a = "s"; def b(x: Int) = "" }
object Ob { val x = 1 }
Ob.x = 2
Ob.y
new Ob
Ob()
case class CC(a: Int, b: String = "z")
CC()
CC(1).copy(b = 2)
CC(1, "a", 2)
CC("1")
CC(a = 1, a = 2)
val CC(aa, bb, cc2) = CC(1)
def f(x: Int): Int = { if (x > 0) return "a"; x }
def g(x: Int) = return x
def h(x: Int): String = if (x > 0) "pos"
def k(x: Int): Int = x match { case 1 => "one"; case _ => 2 }
def l: Int = "s".length + "t"
def mm(xs: List[Int]): List[String] = xs.map(_ + 1)
def nn(xs: List[Int]): Int = xs.map(_ + 1)
def oo(o: Option[Int]): Int = o.getOrElse("none")
def pp(m: Map[String, Int]): Int = m.get("a")
def qq(x: Int, x: Int) = x
def rr(x) = x
def ss(x: Int = "a") = x
var uu: Int = _
val vv = 1; val vv = 2
class Dup { def a = 1; def a = 2 }
class Dup2 { val a = 1; def a(x: Int) = 2 }
class Cyc extends Cyc
trait X1 extends Y1
List(1, 2).map(f)
List(1, 2).map(f(_, 2))
List(1, 2).map(_.f)
List(1, 2).filter(_ + 1)
List(1, 2).filter(x => x)
List(1, 2).sortBy(x => new Object)
List(1, 2).groupBy()
List(1, 2).foreach(println(_, 1))
List(1, 2).mkString(1)
List(1, 2).zip(3)
List(1, 2)("a")
List("a").map(_.length).map(_.length)
Map("a" -> 1).get(1)
Map("a" -> 1)(1)
Map("a" -> 1).getOrElse("a")
Map("a" -> 1) + 5
Set(1)("a")
Option(1).map(_.length)
Some(1) + 1
(1, 2)._3
(1, 2).foo
"abc".foo
"abc".length()
"abc".length(1)
"abc".charAt("1")
"abc".map(_ + 1)
"abc".toInt("x")
"abc" + 1 - 2
'a'.foo
1.5.foo
1 foo 2
true.foo
null.foo
().foo
println("a", "b", 3).foo
println(undefined1, undefined2)
val bad1: Strin = "a"
val bad2: List = List(1)
val bad3: List[Int, Int] = List(1)
val bad4: Int[String] = 1
val bad5: Map[Int] = Map()
def bad6[T](x: T): U = x
new List[Int]
new Int
new String[Int]
scala.foo
scala.collection.foo
java.util.Foo
import scala.Foo
import nowhere._
import scala.collection.mutable.{Map => MM, Foo}
for (i <- 1) println(i)
for (i <- List(1); j <- 2) yield i
for (i <- List(1); if i) yield i
for (x <- Some(1); y <- List(2)) yield x + y
for (x <- List(1); y <- Some(2)) yield x + y
while ("a") {}
do {} while (1)
if ("a") 1 else 2
throw 5
try 1 catch { case e: Int => 2 }
try { 1 } catch { case e => 2 }
1 match { case s: String => 1 }
"a" match { case 1 => 1 }
(1, 2) match { case (a, b, c) => 1 }
List(1) match { case List(x: String) => 1 }
Option(1) match { case Some("a") => 1 }
Option(1) match { case Foo(x) => 1 }
Option(1) match { case None() => 1 }
1 match { case x if x => 1 }
1 match { case x | y => 1 }
val pf: PartialFunction[Int, String] = { case 1 => 2 }
val fn2: (Int, Int) => Int = x => x
val fn3: Int => Int = (x, y) => x
val fn4: () => Int = 5
val fn5: Int => Int = 5
val fn6: Int => String = _ + 1
val tup: (Int, String) = ("a", 1)
val arr: Array[Int] = Array("a")
val arr2 = new Array(5)
val arr3 = Array[String](1)
abstract class Ab { def x: Int = 1; abstract def y: Int }
final trait FT
sealed def sd = 1
lazy var lv = 1
lazy def ld = 1
override def od = 1
implicit class IC(a: Int, b: Int)
implicit class IC2
case class CNo
case class CT(var a: Int); CT(1).a = "x"
object O2 extends Foo
object O3 extends Foo(1) with Foo(2)
class Mix extends Foo(1) with Ob
class Mix2 extends Foo(1) with CC
@tailrec def tr(n: Int): Int = if (n == 0) 0 else 1 + tr(n - 1)
@scala.annotation.tailrec def tr(n: Int): Int = if (n == 0) 0 else 1 + tr(n - 1)
@foo def an = 1
"a".asInstanceOf[Foo].bar
1.asInstanceOf[String]
"a".isInstanceOf[Int]
List(1).isInstanceOf[List[String]]
(null: String).isInstanceOf[String]
val x: Int = null
val s: String = 'c'
val c: Char = 65
val b: Byte = 127 + 1
val sh: Short = 1L
val fl: Float = 1.0
val lo: Long = 1.0f
val i3: Int = 3000000000
val i4 = 3000000000
val d = 1e400
val oct = 017
val hex = 0xFFFFFFFFF
'' 
'\q'
"\q"
"\u00zz"
s"$"
s"${"
s"$1"
f"${1.5}%d"
f"${"a"}%d"
f"%d"
f"${1}%"
