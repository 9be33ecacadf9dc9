// One line each: exhaustive matches, type tests, warnings, values of every kind, arguments, imports.
def l1(xs: List[Int]) = xs match { case Nil => 0; case List(a) => 1; case a :: b :: rest => 2 }
def l2(xs: List[Int]) = xs match { case List() => 0; case y :: ys => 1 }
def l3(xs: List[Int]) = xs match { case List(a) => 0; case y :: ys => 1 }
def l4(xs: List[Int]) = xs match { case List(a, _*) => 0; case Nil => 1 }
def l5(xs: List[Int]) = xs match { case List(a, b) => 0; case Nil => 1 }
def l6(xs: Seq[Int]) = xs match { case Seq() => 0; case Seq(a, _*) => 1 }
def l7(xs: Seq[Int]) = xs match { case Nil => 0; case x :: _ => 1 }
def l8(xs: Seq[Int]) = xs match { case Seq() => 0; case x +: _ => 1 }
def l9(xs: Vector[Int]) = xs match { case Vector(a) => 0 }
def o1(x: Option[Int]) = x match { case Some(n) if n > 0 => 1; case None => 0 }
def o2(x: Option[Int]) = x match { case Some(0) => 1; case None => 0 }
def b1(x: Boolean) = x match { case true => 1 }
def b2(x: (Boolean, Boolean)) = x match { case (true, _) => 1; case (_, true) => 2 }
def e1(x: Either[Int, String]) = x match { case Left(1) => 1; case Right(s) => 2 }
def s1(x: String) = x match { case "a" => 1 }
def i1(x: Int) = x match { case 1 => 1; case 1 => 2; case _ => 3 }
def u1(x: Option[Int]) = x match { case Some(_) => 1; case _ => 2; case None => 3 }
def u2(x: Any) = x match { case s: String => 1; case "a" => 2; case c: CharSequence => 3; case s: String => 4 }
def t1(x: Int): String = x match { case 1 => "a"; case _ => 2 }
def tr(x: scala.util.Try[Int]) = x match { case scala.util.Success(v) => v }
class A; class B; class C extends A
def f1(a: A) = a match { case b: B => 1; case c: C => 2; case _ => 3 }
def f2(a: A) = a.isInstanceOf[B]
def f3(s: String) = s.isInstanceOf[Int]
def f4(a: Any) = a.isInstanceOf[List[Int]]
def f5(a: Option[Any]) = a match { case Some(x: List[String]) => 1; case _ => 2 }
def f6(a: Any) = a match { case m: Map[String, Int] => 1; case p: (Int, String) => 2; case _ => 3 }
def f7[T](a: Any) = a match { case t: T => 1; case _ => 2 }
def f8[T](a: Any) = a match { case t: List[T] => 1; case _ => 2 }
trait Tt; final class Ff
def f9(t: Tt) = t match { case f: Ff => 1; case _ => 2 }
def f10(t: Ff) = t match { case f: Tt => 1; case _ => 2 }
"a" == 1
1 == "a"
List(1) == Set(1)
Some(1) == 1
new A == new B
1 == 1.0
'a' == 97
null == 1
def cmp(a: Int, b: Option[Int]) = a == b
if (1 == 2L) "x"
val x = 5; x
5; 6
"unused"; 7
def unit(): Unit = 5
def g(): Unit = { 5 }
def h(x: Int): Unit = x + 1
val u: Unit = "x"
def proc(x: Int) { println(x) }
@deprecated("use g", "1.0") def old = 1
old
def k { 1 }
val big = 10000 * 1000000
val dz = 1 / 0
1 / 0.0
def never = while (true) {}
def ret(x: Int): Int = { if (x > 0) return 1; 2 }
def unre(x: Int): Int = { return 1; 2 }
def thr: Int = { throw new Exception("x"); 2 }
val opt: Option[String] = null
opt.isEmpty
val arr = Array(1, 2); arr == Array(1, 2)
List(1, 2).contains("a")
List(1, 2).indexOf("a")
Map("a" -> 1).contains(1)
Seq(1, "a", 2.0)
List(1, 'a')
List(1, 2.0)
List(1L, 2)
if (true) 1 else "a"
if (true) 1 else 2.0
if (true) 1
val mixed = List(Some(1), None)
val mix2 = List(Left(1), Right("a"))
Map(1 -> "a", "b" -> 2)
Array(1, "a")
(1, "a", 2.0, 'c', true, null)
List()
Nil
None
Map()
Set.empty
Array()
Array.empty[Int]
List.empty
null
()
() => 1
(x: Int) => x
(_: Int) + 1
List(1).map _
math.max _
"abc".length _
def ov(x: Int) = x; def ov2(x: String) = x
ov _
val fv: Int => Int = ov
List(1, 2).map(ov)
List("a").map(ov)
def dflt(a: Int, b: Int = 2, c: String = "x") = s"$a$b$c"
dflt(1)
dflt(1, c = "q")
dflt(b = 1, a = 2)
dflt(c = "z")
dflt(1, 2, "a", 3)
dflt(1, a = 2)
def va(xs: Int*) = xs.sum
va()
va(1, 2)
va(List(1): _*)
va(List(1))
def curr(a: Int)(b: Int) = a + b
curr(1)
curr(1)(2)
curr(1) _
val cu = curr(1)(_)
def impl(a: Int)(implicit b: String) = a + b
impl(1)
def byn(x: => Int) = { x; x }
byn { println("e"); 1 }
lazy val lz = { println("init"); 5 }
lz + lz
var vr = 1
vr += 1
vr
vr = "a"
val (a, b) = (1, 2)
val (c, d) = (1, 2, 3)
val Some(q) = None: Option[Int]
val List(w, e) = List(1, 2, 3)
val Array(h1, t1 @ _*) = Array(1, 2, 3)
type II = Int => Int
val ii: II = _ + 1
import scala.math._
sqrt(2)
max(1, 2.0)
import java.util.{Date, HashMap => JMap}
val jm = new JMap[String, Int]
jm.put("a", 1)
jm
object Obj { val v = 1; def f(x: Int) = x + v; object In { val w = 2 } }
Obj.In.w
Obj.f(2)
import Obj._
f(3)
In.w
