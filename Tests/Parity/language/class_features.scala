// What classes, traits and objects can do, and exceptions.
class Point(val x: Int, val y: Int) extends Ordered[Point] {
  def compare(that: Point) = (x - that.x) match { case 0 => y - that.y; case d => d }
  override def equals(o: Any) = o match { case p: Point => p.x == x && p.y == y; case _ => false }
  override def hashCode = 41 * (41 + x) + y
  override def toString = s"($x, $y)"
  def +(p: Point) = new Point(x + p.x, y + p.y)
  def unary_- = new Point(-x, -y)
  def apply(i: Int) = if (i == 0) x else y
  def update(i: Int, v: Int): Unit = println(s"set $i to $v")
}
val p = new Point(1, 2)
-p
p(1)
p(0) = 5
p < new Point(1, 3)
List(new Point(2, 1), p).sorted
List(new Point(2, 1), p).max
p == new Point(1, 2)
Set(p, new Point(1, 2)).size
p eq p
class Counter { private var n = 0; def inc() = { n += 1; this }; def value = n }
val c = new Counter
c.inc().inc().value
c.inc.value
object Counter2 { private var n = 0; def next() = { n += 1; n } }
Counter2.next(); Counter2.next()
abstract class Shape { def area: Double; def name: String = getClass.getSimpleName; override def toString = f"$name%s[$area%.2f]" }
case class Circle(r: Double) extends Shape { def area = math.Pi * r * r }
case class Rect(w: Double, h: Double) extends Shape { def area = w * h; override def name = "R" }
val shapes: List[Shape] = List(Circle(1), Rect(2, 3))
shapes.map(_.area).sum
shapes.maxBy(_.area)
shapes
Circle(1) == Circle(1.0)
Circle(1).hashCode == Circle(1).hashCode
Rect(1, 2).copy(h = 5)
val Rect(w, hh) = Rect(3, 4)
Circle.apply _
Circle(2).productIterator.toList
Circle(2).productPrefix
Rect(1,2).productArity
Rect.tupled((1.0, 2.0))
Rect.unapply(Rect(1, 2))
case class Person(name: String, var age: Int = 0) { require(age >= 0, "negative age"); def older = copy(age = age + 1) }
Person("A")
Person("A", 3).older
Person("B", -1)
val pp = Person("C"); pp.age = 9
pp
case class Gen[A, B](a: A, b: B)
Gen(1, "x")
Gen[Any, Any](1, 2)
Gen(1, Gen(2, 3)) match { case Gen(x, Gen(y, z)) => x + y + z }
trait Greeter { val greeting: String; def greet(n: String) = s"$greeting, $n" }
class Eng extends Greeter { val greeting = "Hello" }
new Eng().greet("x")
val anon = new Greeter { val greeting = "Hey"; override def greet(n: String) = super.greet(n) + "!" }
anon.greet("y")
trait T1 { def m = "T1" }
trait T2 extends T1 { override def m = "T2>" + super.m }
trait T3 extends T1 { override def m = "T3>" + super.m }
class X extends T2 with T3
new X().m
(new T1 with T3 with T2).m
class Init { println("Init"); val a = { println("a"); 1 } }
class Init2 extends Init { println("Init2"); override val a = { println("a2"); 2 }; println(a) }
new Init2
class NullInit { val len = name.length; val name = "abc" }
new NullInit
trait Logger { def log(s: String): Unit }
trait ConsoleLogger extends Logger { def log(s: String) = println("LOG " + s) }
trait TimestampLogger extends Logger { abstract override def log(s: String) = super.log("[t] " + s) }
trait ShortLogger extends Logger { val max = 10; abstract override def log(s: String) = super.log(if (s.length <= max) s else s.take(max - 3) + "...") }
class Acct extends ConsoleLogger { def w(d: Int) = log("withdraw " + d) }
(new Acct with TimestampLogger with ShortLogger).w(100000)
(new Acct with ShortLogger with TimestampLogger).w(100000)
class Outer { class Inner { def me = Outer.this.toString }; override def toString = "outer"; val i = new Inner }
val o = new Outer; val o2 = new Outer
o.i.me
val in: o.Inner = new o.Inner
val in2: o.Inner = o2.i
val in3: Outer#Inner = o2.i
class Temp private (val c: Double) { override def toString = f"$c%.1fC" }
object Temp { def fromC(c: Double) = new Temp(c); def fromF(f: Double) = new Temp((f - 32) / 1.8); implicit def d2t(d: Double): Temp = fromC(d) }
Temp.fromF(212)
val tmp: Temp = 36.6
class Secret(private val s: Int) { def same(o: Secret) = o.s == s; private[this] val t = s; def bad(o: Secret) = o.t }
class Secret(private val s: Int) { def same(o: Secret) = o.s == s }
new Secret(1).same(new Secret(1))
new Secret(1).s
class Base { protected def prot = 1; def pub = prot }
class Der extends Base { def use = prot + 1 }
new Der().use
new Base().prot
sealed trait Op { def apply(a: Int, b: Int): Int }
case object Add extends Op { def apply(a: Int, b: Int) = a + b }
case object Mul extends Op { def apply(a: Int, b: Int) = a * b }
List(Add, Mul).map(_(3, 4))
Add.toString
Add.getClass.getName
object Singleton { override def toString = "S!" }
Singleton
class Cl { def m(x: Int): String = "int"; def m(x: Double): String = "double"; def m(x: Any): String = "any"; def m(x: Int, y: Int = 0): String = "two" }
val cl = new Cl
cl.m(1); cl.m(1.0); cl.m("s"); cl.m('c')
cl.m(1L)
cl.m(1, 2)
class Par[T](val v: T) { def map[U](f: T => U) = new Par(f(v)); override def toString = s"Par($v)" }
new Par(3).map(_ + "x")
class Cov[+T]; class Con[-T]; class Inv[T]
val cv: Cov[Any] = new Cov[Int]
val cn: Con[Int] = new Con[Any]
val iv: Inv[Any] = new Inv[Int]
def upper[T <: Shape](xs: List[T]) = xs.map(_.area)
upper(List(Circle(1)))
upper(List("a"))
def lower[T >: Circle](x: T): T = x
lower("s")
def ctx[T: Ordering](a: T, b: T) = implicitly[Ordering[T]].max(a, b)
ctx(1, 2)
ctx(p, new Point(9, 9))
ctx(new Eng, new Eng)
class Res(n: String) extends AutoCloseable { println("open " + n); def close() = println("close " + n) }
import scala.util.Using
Using(new Res("a")) { r => 5 }
Using(new Res("b")) { r => sys.error("bad") }
class E1(msg: String) extends Exception(msg)
class E2(msg: String, cause: Throwable) extends RuntimeException(msg, cause)
try throw new E2("outer", new E1("inner")) catch { case e: E2 => e.getMessage + "/" + e.getCause.getMessage }
def risky(n: Int): Int = { if (n > 2) throw new E1("n=" + n); n }
scala.util.Try(risky(5)).getOrElse(-1)
assert(1 == 2, "nope")
assert(1 == 2)
require(false)
require(false, "msg")
???
sys.error("err")
throw new NotImplementedError("later")
"abc".toInt
List().head
List(1)(5)
Map("a" -> 1)("b")
None.get
Array(1)(3)
"abc".charAt(10)
"abc".substring(5)
1 / 0
null.asInstanceOf[String].length
"a".asInstanceOf[Int]
(1: Any).asInstanceOf[String]
List(1, 2).reduce((a, b) => a / 0)
List.empty[Int].max
List.empty[Int].reduce(_ + _)
Iterator.empty.next()
Integer.parseInt("x1")
"x".toDouble
BigDecimal("abc")
new Array[Int](-1)
scala.util.Left(1).right.get
Option(null)
def inf(n: Int): Int = 1 + inf(n + 1)
inf(0)
java.time.LocalDate.parse("2020-13-01")
Thread.sleep(-1)
val it = Iterator(1, 2); it.next(); it.next(); it.next()
