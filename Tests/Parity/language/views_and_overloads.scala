// Views that choose an alternative, implicit definitions, private lines, custom Enumeration values, redefined classes, structural types.
def fi(xs: Iterable[String]) = 1
fi(Array("a"))
def gi(xs: collection.Seq[String]) = 2
gi(Array("a"))
def hi(xs: IndexedSeq[String]) = 3
hi(Array("a"))
def ki[T](xs: collection.Seq[T]) = 4
ki(Array("a"))
def ki2[T](xs: IndexedSeq[T]) = 5
ki2(Array("a"))
def ki3[T](xs: Iterable[T]) = 6
ki3(Array("a"))
ki3(Array(1, 2))
ki2(Array(1, 2))
List(1).zip(Array("a"))
List(1) ++ Array("a")
Set(1) ++ Array(2, 3)
List("a", "b").zip(Array(1, 2))
Map(1 -> "a") ++ Array(2 -> "b")
List(Array("x"), Array("y")).flatten
sc.parallelize(Array("x"))
sc.parallelize(Array(1, 2)).count
sc.parallelize(Array(("a", 1), ("b", 2))).count
sc.makeRDD(Array("x")).count
Seq(1, 2) ++ "ab"
List('a') ::: "bc".toList
Option(1) ++ List(2)
List(Some(1), None).flatten
List(1, 2).flatMap(x => Array(x, x))
List(1, 2).flatMap(x => if (x > 1) Some(x) else None)
List("ab", "c").flatMap(s => s)
"abc".flatMap(c => List(c, c))
"abc".zip(Array(1, 2, 3))
Array(1, 2).zip("ab")
Array("a", "b").sameElements(List("a", "b"))
Array(1, 2) sameElements Array(1, 2)
val xs: Seq[Int] = Array(1, 2, 3)
val cs: Seq[Char] = "abc"
def total(xs: Seq[Int]) = xs.sum
total(Array(1, 2))
def vs(xs: Int*) = xs.sum
vs(Array(1, 2, 3): _*)
vs(List(1, 2): _*)
implicit val dflt = 5
implicit def i2s(x: Int) = x.toString
implicit def i2l(x: Int): List[Int] = List(x)
class A { implicit val z = 3; implicit def q(s: String) = s.length; private implicit val w = "s" }
object Imp { implicit val ord = new Ordering[Symbol] { def compare(a: Symbol, b: Symbol) = 0 } }
def loc = { implicit val inner = 5; implicitly[Int] }
implicit object Ob
implicit class W(x: Double) { def twice = x * 2 }
3.0.twice
implicit val str: String = "s"
import scala.concurrent._, duration._
5.seconds
import scala.collection.mutable, mutable.ArrayBuffer
ArrayBuffer(1)
private val pv = 1
pv
private def pd = 2
pd
private class PC
new PC
f"${1.5}%.2f"
printf("%d %s%n", 3, "x")
println("%.2f".format(2.0))
class Ovl { val m = 1; def m(x: Int) = x + 1 }
new Ovl().m
new Ovl().m(3)
object Planet extends Enumeration {
  protected case class PlanetVal(mass: Double, radius: Double) extends super.Val {
    def surfaceGravity: Double = Planet.G * mass / (radius * radius)
    def surfaceWeight(otherMass: Double): Double = otherMass * surfaceGravity
  }
  import scala.language.implicitConversions
  implicit def valueToPlanetVal(x: Value): PlanetVal = x.asInstanceOf[PlanetVal]
  val G: Double = 6.67300E-11
  val Mercury = PlanetVal(3.303e+23, 2.4397e6)
  val Venus   = PlanetVal(4.869e+24, 6.0518e6)
  val Earth   = PlanetVal(5.976e+24, 6.37814e6)
}
println(Planet.values.filter(_.radius > 7.0e6))
println(Planet.values.filter(_.radius > 6.0e6))
Planet.Earth.surfaceGravity
Planet.Earth
object Level extends Enumeration { case class LV(sev: Int) extends Val; val Low = LV(1); val High = LV(9); def bySev = values.toList.map(_.asInstanceOf[LV]).sortBy(-_.sev) }
Level.bySev
Level.High.sev
trait Base { type T <: AnyRef; def get: T }
trait Sub extends Base { type T <: String; def len = get.length }
class Impl extends Sub { type T = String; def get = "abc" }
new Impl().len
trait Animal { type Food; def eat(f: Food): String }
trait Herb extends Animal { type Food = String; def eat(f: String) = "eats " + f }
(new Herb {}).eat("grass")
class P1; val p1: Any = new P1
class P1; p1.isInstanceOf[P1]
p1 match { case _: P1 => "same"; case _ => "other" }
case class Cc(x: Int); val c0: Any = Cc(1)
case class Cc(x: Int); c0 == Cc(1)
c0 match { case Cc(x) => x; case _ => "different" }
val r = scala.util.Try(1 / 0)
r.isFailure
val af = sc.parallelize(1 to 3).countAsync()
import scala.concurrent.duration._
Await.result(af, 10.seconds)
import scala.concurrent.ExecutionContext.Implicits.global
val t = new { val a = 1; def b(x: Int) = x + a }
import scala.language.reflectiveCalls
t.b(2)
t
val anon = new AnyRef { type X = Int; val x: X = 3 }
val rn = new Runnable { def run() = println("r"); def extra = 5 }
rn.extra
def cl[A <: { def close(): Unit }](a: A) = a.close()
def st(x: { def name: String; def age: Int }) = x.name + x.age
case class Nm(name: String, age: Int)
st(Nm("a", 3))
st("x")
