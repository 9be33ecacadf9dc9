implicit class RichInt2(val n: Int) extends AnyVal { def times(f: => Unit): Unit = { var i = 0; while (i < n) { f; i += 1 } }; def squared = n * n }
3 times print("x")
5.squared
implicit class StringExtras(s: String) { def shout = s.toUpperCase + "!"; def words: Array[String] = s.split("\\s+"); def wordCount = words.length }
"hello".shout
"a b  c".wordCount
def greet(name: String)(implicit greeting: String) = s"$greeting, $name"
implicit val hi: String = "Hi"
greet("Ann")
greet("Ann")("Bye")
case class Meters(v: Double)
case class Feet(v: Double)
implicit def feetToMeters(f: Feet): Meters = Meters(f.v * 0.3048)
val m: Meters = Feet(10)
def len(m: Meters) = m.v
len(Feet(100))
trait Show[A] { def show(a: A): String }
object Show { def apply[A](implicit s: Show[A]): Show[A] = s }
implicit val showInt: Show[Int] = new Show[Int] { def show(a: Int) = s"Int($a)" }
implicit val showStr: Show[String] = (a: String) => s"Str($a)"
implicit def showList[A](implicit s: Show[A]): Show[List[A]] = (as: List[A]) => as.map(s.show).mkString("[", ";", "]")
implicit def showPair[A: Show, B: Show]: Show[(A, B)] = { case (a, b) => implicitly[Show[A]].show(a) + "&" + implicitly[Show[B]].show(b) }
def display[A: Show](a: A): String = implicitly[Show[A]].show(a)
display(3)
display(List("a", "b"))
display((1, "x"))
display(List((1, List("q"))))
display(2.5)
implicit class ShowOps[A](a: A)(implicit s: Show[A]) { def showMe = s.show(a) }
List(1, 2).showMe
7.showMe
def sumAll[T](xs: Seq[T])(implicit num: Numeric[T]): T = xs.foldLeft(num.zero)(num.plus)
sumAll(Seq(1, 2, 3))
sumAll(Seq(1.5, 2))
def avg[T: Numeric](xs: Seq[T]): Double = { val n = implicitly[Numeric[T]]; n.toDouble(xs.sum) / xs.size }
avg(List(1, 2, 4))
import Numeric.Implicits._
def sq[T: Numeric](x: T): T = x * x
sq(4)
sq(1.5)
def largest[T](xs: List[T])(implicit ord: Ordering[T]): T = xs.reduce((a, b) => if (ord.gt(a, b)) a else b)
largest(List("b", "c", "a"))
largest(List(1 -> "z", 1 -> "zz"))
import Ordering.Implicits._
def between[T: Ordering](x: T, lo: T, hi: T) = lo <= x && x < hi
between(5, 1, 10)
between("m", "a", "f")
