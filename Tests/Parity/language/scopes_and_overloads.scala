// implicits, views, scopes, overloads, named args, access
class A1 { private val secret = 1; protected val prot = 2; private[this] val own = 3; def peek(o: A1) = o.secret; val pub = 4 }
val a1 = new A1
a1.secret
a1.prot
a1.own
a1.peek(new A1)
class B1 extends A1 { def p = prot; def q = secret }
class B1 extends A1 { def p = prot }
new B1().p
class B2 { def f(a: A1) = a.prot }
private val pv = 5
pv
private def pd = 1
pd
private class PC
object Acc { private var n = 0; private[Acc] def inc() = { n += 1; n } }
Acc.n
Acc.inc()
def over(x: Int) = "int"; def over(x: String) = "string"
object Ov { def f(x: Int) = "int"; def f(x: Long) = "long"; def f(x: Double) = "double"; def f(x: Any) = "any"; def f(x: String, y: Int = 1) = "str"; def f(xs: Int*) = "var" }
Ov.f(1)
Ov.f(1L)
Ov.f(1f)
Ov.f('c')
Ov.f("s")
Ov.f(1, 2)
Ov.f()
Ov.f(List(1))
Ov.f(null)
object Amb { def g(x: Int, y: Any) = 1; def g(x: Any, y: Int) = 2 }
Amb.g(1, 2)
Amb.g("a", 2)
Amb.g("a", "b")
def named(a: Int, b: Int = 2, c: String = "c") = s"$a $b $c"
named(1)
named(c = "x", a = 5)
named(1, c = "q")
named(b = 1)
named(1, 2, "x", 4)
named(1, a = 2)
def defs(x: Int)(y: Int = x * 2) = x + y
defs(3)()
defs(3)(1)
def impl(x: Int)(implicit y: Int) = x + y
impl(1)
implicit val yy: Int = 10
impl(1)
impl(1)(5)
implicit val zz: Int = 20
impl(1)
def ctx[T: Ordering](a: T, b: T) = implicitly[Ordering[T]].compare(a, b)
ctx(1, 2)
case class NoOrd(x: Int)
ctx(NoOrd(1), NoOrd(2))
List(NoOrd(2), NoOrd(1)).sorted
List(NoOrd(2), NoOrd(1)).max
List(NoOrd(2), NoOrd(1)).sum
List("a", "b").sum
implicit val no: Ordering[NoOrd] = Ordering.by(_.x)
List(NoOrd(2), NoOrd(1)).sorted
implicit def str2int(s: String): Int = s.length
val len: Int = "hello"
"abc" / 2
def takesInt(i: Int) = i + 1
takesInt("four")
implicit class Pipe[A](a: A) { def |>[B](f: A => B): B = f(a) }
5 |> (_ + 1) |> (_.toString) |> println
"x" |> (_.toUpperCase)
import scala.language.postfixOps
List(1, 2) length
val xs = List(1, 2, 3) map (_ * 2) filter (_ > 2)
1 to 3 foreach println
(1 to 3).foldLeft(0) { _ + _ }
(0 /: List(1, 2, 3)) { _ + _ }
List(1, 2, 3).foldLeft("")(_ + _)
val add = (_: Int) + (_: Int)
add(1, 2)
val f: (Int, Int) => Int = _ * _
def vararg(xs: Any*) = xs.length
vararg(1, "a", 2.0)
vararg(List(1, 2): _*)
vararg(List(1, 2))
val tup = (1, "a")
val Seq(p, q, rest @ _*) = Seq(1, 2, 3, 4)
val (x1, (y1, z1)) = (1, (2, 3))
val x2 :: x3 :: _ = List(1, 2, 3)
val r"(\d+)$d" = "1"
val Array(h, tl @ _*) = Array(1, 2, 3)
var (m1, m2) = (1, 2)
m1 = 5
val List(only) = List(1, 2)
lazy val lz = { println("once"); 5 }
lz + lz
val un = println("unit")
un == (())
type Str = String
val al: Str = "x"
type Pair[A] = (A, A)
val pr: Pair[Int] = (1, 2)
type Fn = Int => Int
val fn: Fn = _ + 1
type M[V] = Map[String, V]
val mv: M[Int] = Map("a" -> 1)
def swap[A, B](p: (A, B)): (B, A) = (p._2, p._1)
swap((1, "a"))
swap[Int, String]((1, 2))
def id[T](t: T): T = t
id(3)
id[Any](3)
id _
val fid = id[Int] _
val e1: Either[String, Int] = if (true) Right(1) else Left("x")
val anyv: AnyVal = 5
val anyr: AnyRef = "a"
val anyx: Any = 1.5
val nul: String = null
val opt: Option[Nothing] = None
List(1, "a", 2.0)
List(1, 2.0)
List(1, 'a')
List(1, 2L)
List(Some(1), None)
if (true) 1 else 2.0
if (true) 1 else "a"
List(1 -> "a", 2 -> 'b')
Array(1, 2.0)
Array("a", 1)
Seq(Seq(1), List("a"))
(x: Int) => x
() => 1
(x: Int, y: String) => x + y
List(1).map(x => (y: Int) => x + y)
Some(5).map(_ => ())
{ val k = 1; k + 1 }
{ (x: Int) => x + 1 }
1; 2
;
val `type` = 5
`type` + 1
val café = 1
val ++ = 5
def !!(x: Int) = x
!!(3)
val $dollar = 1
val a_+ = 2
val λ = (x: Int) => x
