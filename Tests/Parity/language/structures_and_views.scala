// verification of doubts, more programs
val sq: Seq[Int] = List(1).toArray
def takesSeq(s: Seq[Int]) = s.sum
takesSeq(List(1, 2).toArray)
val it: Iterable[Int] = Array(Array(1)).flatten
List(1) ++ Array(Array(1)).flatten
val ar: Array[Int] = List(1, 2).toArray
val any: Any = List(1).toArray
val st: String = List('a').toArray
def twice[A](f: A => A): A => A = f andThen f
twice((_: Int) + 1)(5)
twice[Int](_ + 1)(5)
def pipeline[A, B, C](f: A => B)(g: B => C)(a: A): C = g(f(a))
pipeline((x: Int) => x.toString)(_.length)(12345)
pipeline[Int, String, Int](_.toString)(_.length)(123)
def cond[T](p: => Boolean)(a: => T)(b: => T): T = if (p) a else b
cond(1 > 0) { println("yes"); 1 } { println("no"); 2 }
class Counter { private var c = 0; def inc(): this.type = { c += 1; this }; def value = c }
new Counter().inc().inc().value
object Counter2 { private var c = 0; def next() = { c += 1; c } }
Seq.fill(3)(Counter2.next())
class Node(val v: Int, var next: Node = null) { def append(x: Int): Unit = if (next == null) next = new Node(x) else next.append(x); def toList: List[Int] = v :: (if (next == null) Nil else next.toList) }
val nd = new Node(1); nd.append(2); nd.append(3)
nd.toList
class LinkedList[T] extends Iterable[T] { private case class Cell(v: T, next: Option[Cell]); private var head: Option[Cell] = None; def add(v: T): LinkedList[T] = { head = Some(Cell(v, head)); this }; def iterator: Iterator[T] = new Iterator[T] { private var cur = head; def hasNext = cur.isDefined; def next() = { val c = cur.get; cur = c.next; c.v } } }
val ll = new LinkedList[Int]().add(1).add(2)
ll.map(_ * 2)
ll.sum
ll.mkString(",")
for (x <- ll if x > 1) yield x
class Fib extends Iterator[BigInt] { private var (a, b) = (BigInt(0), BigInt(1)); def hasNext = true; def next() = { val r = a; a = b; b = r + b; r } }
new Fib().take(10).toList
new Fib().dropWhile(_ < 1000).next()
class Celsius(val d: Double) extends Ordered[Celsius] { def compare(o: Celsius) = d.compare(o.d); override def toString = f"$d%.1f°C" }
List(new Celsius(20), new Celsius(-5)).min
new Celsius(1) <= new Celsius(2)
case class Version(major: Int, minor: Int, patch: Int) extends Ordered[Version] { def compare(that: Version) = { import scala.math.Ordered.orderingToOrdered; (major, minor, patch).compare((that.major, that.minor, that.patch)) } }
object Version { private val Re = """(\d+)\.(\d+)\.(\d+)""".r; def parse(s: String): Either[String, Version] = s match { case Re(a, b, c) => Right(Version(a.toInt, b.toInt, c.toInt)); case _ => Left(s"bad version: $s") } }
Version.parse("1.2.3")
Version.parse("1.2")
Version(1, 2, 3) < Version(1, 10, 0)
object Ops { implicit class SeqOps[A](xs: Seq[A]) { def second: Option[A] = xs.drop(1).headOption; def counts: Map[A, Int] = xs.groupBy(identity).map { case (k, v) => k -> v.size }; def sumBy[B](f: A => B)(implicit n: Numeric[B]): B = xs.map(f).sum } }
import Ops._
List("a", "b", "a").counts
List("a", "bb").sumBy(_.length)
Vector(1, 2).second
"hello".toSeq.second
trait Vis[R] { def num(n: Int): R; def add(a: Ast, b: Ast): R }
trait Ast { def accept[R](v: Vis[R]): R }
case class N(n: Int) extends Ast { def accept[R](v: Vis[R]): R = v.num(n) }
case class Plus(a: Ast, b: Ast) extends Ast { def accept[R](v: Vis[R]): R = v.add(a, b) }
object Eval extends Vis[Int] { def num(n: Int) = n; def add(a: Ast, b: Ast) = a.accept(this) + b.accept(this) }
object Show extends Vis[String] { def num(n: Int) = n.toString; def add(a: Ast, b: Ast) = s"(${a.accept(this)} + ${b.accept(this)})" }
Plus(N(1), Plus(N(2), N(3))).accept(Eval)
Plus(N(1), N(2)).accept(Show)
class Observable[T] { private val hs = scala.collection.mutable.ListBuffer.empty[T => Unit]; def subscribe(h: T => Unit): () => Unit = { hs += h; () => hs -= h }; def emit(t: T) = hs.foreach(_(t)) }
val ob = new Observable[Int]
val un = ob.subscribe(x => println(s"got $x"))
ob.emit(1); un(); ob.emit(2)
class Cache[K, V](compute: K => V) { import scala.collection.mutable; private val m = mutable.LinkedHashMap[K, V](); var hits = 0; def apply(k: K): V = m.get(k) match { case Some(v) => hits += 1; v; case None => val v = compute(k); m(k) = v; v } }
val ch = new Cache[String, Int](_.length)
ch("abc") + ch("abc") + ch("x")
ch.hits
sealed trait Shape { def area: Double = this match { case Circle(r) => math.Pi * r * r; case Rect(w, h) => w * h } }; case class Circle(r: Double) extends Shape; case class Rect(w: Double, h: Double) extends Shape
Rect(2, 3).area
val Rect(w, h) = Rect(1, 2)
def time[R](block: => R): (R, Boolean) = { val t0 = System.nanoTime; val r = block; (r, System.nanoTime >= t0) }
time { (1 to 1000).sum }
def fact(n: Int): BigInt = { @scala.annotation.tailrec def go(n: Int, acc: BigInt): BigInt = n match { case 0 => acc; case _ => go(n - 1, acc * n) }; go(n, 1) }
fact(20)
def isPrime(n: Int) = n > 1 && (2 to math.sqrt(n).toInt).forall(n % _ != 0)
(1 to 30).filter(isPrime)
def ack(m: BigInt, n: BigInt): BigInt = (m, n) match { case (z, n) if z == 0 => n + 1; case (m, z) if z == 0 => ack(m - 1, 1); case _ => ack(m - 1, ack(m, n - 1)) }
ack(2, 3)
def balanced(s: String): Boolean = s.foldLeft(Option(List.empty[Char])) { case (Some('(' :: t), ')') => Some(t); case (Some('[' :: t), ']') => Some(t); case (Some(st), c @ ('(' | '[')) => Some(c :: st); case (st, c) if !")]".contains(c) => st; case _ => None }.exists(_.isEmpty)
balanced("([a]b)")
balanced("([)]")
def rpn(s: String): Double = s.split(" ").foldLeft(List.empty[Double]) { case (b :: a :: t, "+") => a + b :: t; case (b :: a :: t, "-") => a - b :: t; case (b :: a :: t, "*") => a * b :: t; case (b :: a :: t, "/") => a / b :: t; case (st, n) => n.toDouble :: st }.head
rpn("3 4 + 2 *")
def wordFreq(t: String) = t.toLowerCase.split("\\W+").filter(_.nonEmpty).groupMapReduce(identity)(_ => 1)(_ + _).toSeq.sortBy { case (w, c) => (-c, w) }
wordFreq("The cat. the dog, THE cat!")
def rle(s: String) = "(.)\\1*".r.findAllIn(s).map(m => s"${m.length}${m.head}").mkString
rle("aaabcc")
def transpose[A](m: List[List[A]]): List[List[A]] = m match { case Nil | Nil :: _ => Nil; case _ => m.map(_.head) :: transpose(m.map(_.tail)) }
transpose(List(List(1, 2), List(3, 4)))
def kadane(xs: Seq[Int]) = xs.scanLeft(0)((a, x) => math.max(0, a + x)).max
kadane(Seq(-2, 1, -3, 4, -1, 2, 1, -5, 4))
def twoSum(xs: Array[Int], t: Int): Option[(Int, Int)] = { val seen = scala.collection.mutable.HashMap.empty[Int, Int]; for (i <- xs.indices) { seen.get(t - xs(i)) match { case Some(j) => return Some((j, i)); case None => seen(xs(i)) = i } }; None }
twoSum(Array(2, 7, 11, 15), 9)
val table = for { x <- 1 to 3; y <- 1 to 3 } yield f"${x * y}%3d"
table.grouped(3).map(_.mkString).foreach(println)
val (mn, mx) = List(3, 1, 2).foldLeft((Int.MaxValue, Int.MinValue)) { case ((lo, hi), x) => (lo min x, hi max x) }
List("x" -> 1, "y" -> 2).foreach { case (k, v) => println(s"$k=$v") }
Map("a" -> List(1, 2), "b" -> Nil).flatMap { case (k, vs) => vs.map(k -> _) }
Map("a" -> List(1, 2), "b" -> List(3)).toList.flatMap { case (k, vs) => vs.map(k -> _) }
List(1, 2, 3).view.zipWithIndex.map { case (x, i) => x * i }.toList
List(5, 3, 8).sorted(Ordering.Int.reverse).zip('a' to 'c').toMap
Stream.continually(1).take(2).toList
List.unfold(1)(x => if (x > 50) None else Some((x, x * 3)))
Iterator.unfold((0, 1)) { case (a, b) => Some((a, (b, a + b))) }.take(8).toList
List(1, 2, 3, 4, 5).sliding(2).map { case Seq(a, b) => b - a }.toList
List(1, 2, 3) match { case first +: _ :+ last => (first, last) }
(1 to 5).toList match { case List(a, b, rest @ _*) => rest }
"2024-01-15" match { case s"$y-$m-$d" => y.toInt + m.toInt + d.toInt }
Some(3) match { case Some(n @ (1 | 2 | 3)) => n; case _ => 0 }
(1, ("a", List(2, 3))) match { case (n, (s, h :: _)) => s * (n + h) }
val pfs: PartialFunction[Any, String] = { case i: Int if i > 0 => "pos"; case s: String => s }
List(1, "a", -1, 2.0).collect(pfs)
pfs.lift(-5)
pfs.applyOrElse(-5, (_: Any) => "dflt")
val handlers = List[PartialFunction[String, Int]]({ case "a" => 1 }, { case "b" => 2 }).reduce(_ orElse _)
handlers.isDefinedAt("c")
Seq("a", "b", "c").map(handlers.lift)
List(1, 3, 2).sorted
List((1, "b"), (1, "a")).sorted
(Map(1 -> 2): Iterable[(Int, Int)]).toSeq
trait Logger { def log(s: String): Unit = println(s"[${getClass.getSimpleName}] $s") }; trait Ts extends Logger { abstract override def log(s: String) = super.log(s"ts: $s") }; class Svc extends Logger { def run() = log("run") }
(new Svc with Ts).log("x")
new Svc().run()
trait Plugin { val name: String; lazy val greet = s"I am $name" }; class P1 extends Plugin { val name = "p1" }
new P1().greet
trait Early { val n: Int; val d = n * 2 }; class E1 extends Early { val n = 5 }
new E1().d
abstract class AA { def x: Int; val y = x + 1 }; class BB extends AA { val x = 10 }
new BB().y
class CC2(val x: Int) extends AA
new CC2(10).y
object Main extends App { println("in app") }
Main.main(Array())
object Main2 { def main(args: Array[String]): Unit = println("args: " + args.mkString(",")) }
Main2.main(Array("a", "b"))
