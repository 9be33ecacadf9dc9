// annotations, leniency, dynamic class of statically widened collections
(Map(1 -> 2): Iterable[(Int, Int)]).map(identity)
(Set(1, 2): Iterable[Int]).map(_ % 1)
(Set(1): Iterable[Int]) ++ List(1, 1)
Map(1 -> 2).map { case (k, v) => k }
Map(1 -> 2).toSeq ++ Map(3 -> 4)
protected class PCl
lazy val lp: Int
type AT
class Outer { class Inner[T](val x: T); case class CI[T](x: T) { def get = x }; class Plain(val n: Int); object Ob { val z = 1 } }
val o = new Outer
new o.Inner(1).x
val in0 = new o.Inner("s")
import o._
val in = new Inner("s")
val pl = new Plain(2)
Ob.z
val arr = Array(Array(1, 2), Array(3))
arr.flatten.sameElements(arr.flatten)
arr.map(_.toList).sameElements(arr.map(_.toList))
Array(1, 2).sameElements(Array(1, 2))
@tailrec def loop(n: Int): Int = if (n == 0) 0 else loop(n - 1)
import scala.annotation.tailrec
@tailrec def loop(n: Int): Int = if (n == 0) 0 else loop(n - 1)
@switch def sw(x: Int) = x
class An2 { @inline final def g = 2; @volatile var h = 3; @transient val t = 4; @throws(classOf[Exception]) def th() = 5; @throws[Exception]("why") def th2() = 5; @deprecated("no", "1.0") def dep = 6 }
new An2().dep
@deprecated def old = 1
old
@SerialVersionUID(1L) class Sv extends Serializable
@Override def ov = 1
@scala.annotation.nowarn def nw = 1
@unchecked val un = 1
(1: @unchecked) match { case 1 => 2 }
trait TA { def f: Int => Int; val g: String => Int; def h(x: Int): Any }
class TB extends TA { def f = x => x + 1; val g = _.length; def h(x: Int) = 5 }
new TB().h(1)
val bb = new TB
bb.f(2) + bb.g("abc")
class TC extends TA { def f = x => x; val g = (s: Int) => 1; def h(x: Int) = 5 }
trait Ex[A]; case class IL(n: Int) extends Ex[Int]; case class BL(b: Boolean) extends Ex[Boolean]
class Holder[A](e: Ex[A]) { def ev: A = e match { case IL(n) => n; case BL(b) => b } }
def ev2[A](e: Ex[A]): A = e match { case i: IL => i.n; case b: BL => b.b }
def ev3[A](e: Ex[A], d: A): A = e match { case IL(n) => d + n; case BL(b) => d && b }
def ev4[A](e: Ex[A]): A = e match { case IL(n) => n > 1; case BL(b) => b }
def show[T](t: T): String = t match { case i: Int => "int" + i; case s: String => "str" + s; case l: List[_] => "list" + l.size; case _ => "?" }
show(1) + show("a") + show(List(1))
class Meter(val v: Double) extends AnyVal { def +(o: Meter) = new Meter(v + o.v); override def toString = v + "m" }
new Meter(1.5) + new Meter(2)
List(new Meter(1))
class Temp private (val deg: Double) { def this(s: String) = this(s.toDouble) }
new Temp("3").deg
new Temp(3.0)
abstract class Shape { def area: Double; def describe = f"${getClass.getSimpleName} with area $area%.2f" }
case class Circle(r: Double) extends Shape { def area = math.Pi * r * r }
case class Sq(s: Double) extends Shape { val area = s * s }
List(Circle(1), Sq(2)).map(_.describe).foreach(println)
List(Circle(1), Sq(2)).maxBy(_.area)
val shapes = List(Circle(1), Sq(2))
val total = shapes.foldLeft(0.0)(_ + _.area)
Circle(1).hashCode == Circle(1).hashCode
Circle(1).productPrefix + Circle(1).productArity
Circle.apply _
Sq.unapply(Sq(3))
object Color extends Enumeration { val Red, Green = Value; implicit class ColorOps(c: Value) { def nice = c.toString.toLowerCase } }
Color.Red.nice
import Color._
Red.nice
val byColor: Map[Color.Value, Int] = Map(Red -> 1)
byColor(Color.Green)
classOf[String].getName
1.getClass
"a".getClass.getName
List(1).getClass.getSimpleName
Array(1).getClass
Circle(1).getClass
Some(1).getClass.getName
(() => 1).getClass.getSimpleName.isEmpty
def f(x: Int)(y: Int) = x + y
f(1)
val g = f(1) _
val h = f _
f(1)(_)
List(1, 2).map(f(1))
def varf(a: Int, b: Int*) = a + b.sum
varf(1, List(1, 2): _*)
varf _
List(1, 2).map(varf(_))
val z = if (false) 1
val u = for (i <- 1 to 2) println(i)
var w = 1; w = w + 1; w
val t = (1, 2) match { case (a, b) if a > b => a; case (a, b) => b }
def deflt(x: Int = 1, y: Int = 2) = x + y
deflt()
deflt
deflt(y = 5)
1.+(2)
1 + 2 * 3 - 4 / 2 % 3
-2.abs
(-2).abs
- 2 + 3
!true || false
1 == 1.0 && 'a' == 97
1 max 2 min 3
"a" -> 1 -> 2
5 until 1
List(1) ::: List(2) ::: Nil
1 :: 2 :: 3 :: Nil
Nil.::(1)
"x" * 3 + "y"
s"${1 + 1}${"a" * 2}"
