// Partial functions, Either, Try, Option, case classes, recursion, patterns and small algorithms.
import scala.util.{Try, Success, Failure, Random}
import scala.collection.mutable
import scala.annotation.tailrec
val divide: PartialFunction[(Int, Int), Int] = { case (a, b) if b != 0 => a / b }
divide.isDefinedAt((1, 0))
divide.lift((4, 2))
List((1, 0), (6, 3)).collect(divide)
divide.orElse[(Int, Int), Int] { case (a, 0) => a }((7, 0))
divide.andThen(_ + 1)((4, 2))
val compose = ((x: Int) => x + 1) compose ((x: Int) => x * 2)
compose(5)
Function.tupled((a: Int, b: Int) => a + b)((1, 2))
val add3 = (a: Int, b: Int, c: Int) => a + b + c
add3.curried(1)(2)(3)
add3.tupled((1, 2, 3))
Function.chain(Seq((x: Int) => x + 1, (x: Int) => x * 2))(3)
def parseLine(s: String): Either[String, Int] = s.toIntOption.toRight(s"bad: $s")
List("1", "x", "3").map(parseLine)
List("1", "x", "3").partitionMap(parseLine)
parseLine("7").map(_ * 2).getOrElse(0)
parseLine("q").left.map(_.length)
parseLine("q").fold(_.toUpperCase, _.toString)
parseLine("9").filterOrElse(_ > 10, "small")
for { a <- parseLine("1"); b <- parseLine("2") } yield a + b
parseLine("1").toOption
parseLine("1").isRight
Try("12".toInt).map(_ + 1).toOption
Try("zz".toInt).recover { case _: NumberFormatException => -1 }
Try("zz".toInt).getOrElse(0)
Try(1 / 0) match { case Success(v) => s"ok $v"; case Failure(e) => s"failed ${e.getMessage}" }
Try("5".toInt).flatMap(x => Try(10 / x))
Try("5".toInt).filter(_ > 7)
Try("5".toInt).toEither
Try("a".toInt).fold(_.getClass.getSimpleName, _.toString)
Try(throw new RuntimeException("x")).failed.get.getMessage
Option(null: String)
Option(3).filter(_ > 5).orElse(Some(9))
Option("x").fold(0)(_.length)
Option(4).exists(_ % 2 == 0)
Option(4).toList ++ None
Some(3).zip(Some("a"))
Option(5).collect { case x if x > 3 => x * 2 }
List(Some(1), None, Some(3)).flatten
List(Option(1), None).map(_.getOrElse(0))
Option(1).contains(1)
Some(5).toRight("none")
Option.when(3 > 2)("yes")
Option.unless(3 > 2)("yes")
sealed trait Shape { def area: Double }
case class Circle(r: Double) extends Shape { def area: Double = math.Pi * r * r }
case class Rect(w: Double, h: Double) extends Shape { val area: Double = w * h }
case object Unit0 extends Shape { def area = 1.0 }
val shapes: List[Shape] = List(Circle(1), Rect(2, 3), Unit0)
shapes.map(_.area).sum
shapes.sortBy(_.area)
shapes.map { case Circle(r) => s"circle $r"; case Rect(w, h) if w == h => "square"; case Rect(w, h) => s"rect ${w}x$h"; case Unit0 => "unit" }
Rect(1, 2).copy(h = 5)
Circle(2) == Circle(2)
Rect(1, 2).hashCode == Rect(1, 2).hashCode
Rect(1, 2).productIterator.toList
Rect(1, 2).productArity
Rect(1, 2).productPrefix
Rect(1, 2).productElementNames.toList
Rect.unapply(Rect(3, 4))
Rect.tupled((1.0, 2.0))
(Rect.apply _)
Circle
Unit0
@tailrec def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
gcd(48, 36)
@tailrec
final def fact(n: Int, acc: BigInt = 1): BigInt = if (n <= 1) acc else fact(n - 1, acc * n)
fact(25)
def fib(n: Int): Int = n match { case 0 | 1 => n; case _ => fib(n - 1) + fib(n - 2) }
(0 to 10).map(fib)
lazy val expensive = { println("computing"); 42 }
expensive + expensive
val memo = mutable.HashMap.empty[Int, Long]
def mfib(n: Int): Long = memo.getOrElseUpdate(n, if (n < 2) n else mfib(n - 1) + mfib(n - 2))
mfib(50)
def sieve(n: Int): List[Int] = { def go(xs: List[Int]): List[Int] = xs match { case Nil => Nil; case p :: rest => p :: go(rest.filter(_ % p != 0)) }; go((2 to n).toList) }
sieve(30)
def hanoi(n: Int, a: String, b: String, c: String): Int = if (n == 0) 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
hanoi(5, "A", "B", "C")
def quicksort[T](xs: List[T])(implicit o: Ordering[T]): List[T] = xs match { case Nil => Nil; case p :: t => val (l, r) = t.partition(o.lt(_, p)); quicksort(l) ++ (p :: quicksort(r)) }
quicksort(List(3, 1, 2))
quicksort(List("b", "a"))
def mergeSort(xs: Vector[Int]): Vector[Int] = if (xs.length < 2) xs else { val (l, r) = xs.splitAt(xs.length / 2); def merge(a: Vector[Int], b: Vector[Int], acc: Vector[Int]): Vector[Int] = (a, b) match { case (x +: at, y +: bt) => if (x <= y) merge(at, b, acc :+ x) else merge(a, bt, acc :+ y); case _ => acc ++ a ++ b }; merge(mergeSort(l), mergeSort(r), Vector()) }
mergeSort(Vector(5, 2, 9, 1))
def binarySearch(a: Array[Int], k: Int): Option[Int] = { var lo = 0; var hi = a.length - 1; while (lo <= hi) { val mid = (lo + hi) >>> 1; if (a(mid) == k) return Some(mid) else if (a(mid) < k) lo = mid + 1 else hi = mid - 1 }; None }
binarySearch(Array(1, 3, 5, 7), 5)
val matrix = Array(Array(1, 2), Array(3, 4))
matrix.transpose
matrix.map(_.mkString(" ")).mkString("\n")
matrix.flatten.sum
for (i <- matrix.indices; j <- matrix(i).indices if i != j) println(s"($i,$j)=${matrix(i)(j)}")
val grid = Vector.tabulate(3, 4)((r, c) => r * 4 + c)
grid.map(_.sum)
grid.transpose.map(_.max)
val counts = "mississippi".groupBy(identity).view.mapValues(_.length).toMap
counts.toSeq.sortBy { case (c, n) => (-n, c) }
"mississippi".foldLeft(Map.empty[Char, Int]) { (m, c) => m + (c -> (m.getOrElse(c, 0) + 1)) }
"hello world".split(" ").map(w => w.updated(0, w.head.toUpper)).mkString(" ")
def caesar(s: String, k: Int) = s.map { case c if c.isUpper => ((c - 'A' + k) % 26 + 'A').toChar; case c if c.isLower => ((c - 'a' + k) % 26 + 'a').toChar; case c => c }
caesar("Hello, World!", 3)
def isPalindrome(s: String) = { val t = s.toLowerCase.filter(_.isLetterOrDigit); t == t.reverse }
isPalindrome("A man, a plan, a canal: Panama")
def rle(s: String) = s.foldLeft(List.empty[(Char, Int)]) { case ((c, n) :: t, x) if c == x => (c, n + 1) :: t; case (l, x) => (x, 1) :: l }.reverse
rle("aaabbc")
(1 to 15).map { case n if n % 15 == 0 => "FizzBuzz"; case n if n % 3 == 0 => "Fizz"; case n if n % 5 == 0 => "Buzz"; case n => n.toString }.mkString(" ")
val r = new Random(7)
r.shuffle((1 to 10).toList)
Seq.fill(5)(r.nextInt(100))
r.alphanumeric.take(8).mkString
r.between(5, 10)
r.nextGaussian()
Random.javaRandomToRandom(new java.util.Random(1)).nextInt(10)
class Counter { private var n = 0; def inc(): this.type = { n += 1; this }; def value: Int = n; override def toString = s"Counter($n)" }
new Counter().inc().inc()
class Stack2[A](private var xs: List[A] = Nil) { def push(a: A): Unit = xs = a :: xs; def pop(): Option[A] = xs match { case h :: t => xs = t; Some(h); case Nil => None } }
val s2 = new Stack2[Int]
s2.push(1); s2.push(2)
s2.pop()
trait Greeter { def name: String; def greet = s"Hi $name" }
val g = new Greeter { val name = "Zoe" }
g.greet
object Color extends Enumeration { val Red, Green, Blue = Value }
Color.values.toList
Color.withName("Red").id
Color(1)
Color.values.map(_.toString)
implicit class RichInt2(n: Int) { def times(f: => Unit): Unit = (1 to n).foreach(_ => f); def isEven = n % 2 == 0 }
3.times(print("*"))
4.isEven
implicit val defaultGreeting: String = "Hello"
def greet(n: String)(implicit g: String) = s"$g, $n"
greet("Bob")
val (evens, odds) = (1 to 10).partition(_ % 2 == 0)
val head :: tail = List(1, 2, 3)
val Array(x, y, rest @ _*) = "a b c d".split(" ")
val p @ (u, w) = (1, "one")
val Some(z) = Option(5)
val re = """(\d{4})-(\d{2})-(\d{2})""".r
val re(yy, mm, dd) = "2024-03-05"
re.findAllIn("2024-01-02 and 2023-12-31").toList
re.findAllMatchIn("2024-01-02 and 2023-12-31").map(_.group(1).toInt).sum
re.replaceAllIn("2024-01-02", m => m.group(3) + "/" + m.group(2))
"2024-01-02" match { case re(y, _*) => y }
re.unapplySeq("nope")
"a1b22".replaceAll("[0-9]+", "<$0>")
"k1=v1&k2=v2".split("&").map(_.split("=")).collect { case Array(k, v) => k -> v }.toMap
"CamelCaseString".split("(?=[A-Z])").toList
"%-10s|%5d|%6.2f".format("item", 42, 3.14159)
