// Functors, states, writers, validations, extractors and own collections.
import scala.language.higherKinds
trait Functor[F[_]] { def map[A, B](fa: F[A])(f: A => B): F[B] }
trait Monad[F[_]] extends Functor[F] { def pure[A](a: A): F[A]; def flatMap[A, B](fa: F[A])(f: A => F[B]): F[B]; def map[A, B](fa: F[A])(f: A => B): F[B] = flatMap(fa)(a => pure(f(a))) }
object Monad { def apply[F[_]](implicit m: Monad[F]): Monad[F] = m; implicit val optM: Monad[Option] = new Monad[Option] { def pure[A](a: A): Option[A] = Some(a); def flatMap[A, B](fa: Option[A])(f: A => Option[B]) = fa.flatMap(f) }; implicit val listM: Monad[List] = new Monad[List] { def pure[A](a: A) = List(a); def flatMap[A, B](fa: List[A])(f: A => List[B]) = fa.flatMap(f) } }
def sequence[F[_]: Monad, A](xs: List[F[A]]): F[List[A]] = { val m = implicitly[Monad[F]]; xs.foldRight(m.pure(List.empty[A]))((fa, acc) => m.flatMap(fa)(a => m.map(acc)(a :: _))) }
sequence(List(Option(1), Option(2)))
sequence(List(Option(1), None))
sequence(List(List(1, 2), List(3)))
implicit class MonadOps[F[_], A](fa: F[A])(implicit m: Monad[F]) { def >>=[B](f: A => F[B]): F[B] = m.flatMap(fa)(f) }
Option(3) >>= (x => Option(x * 2))
case class State[S, A](run: S => (A, S)) { def map[B](f: A => B): State[S, B] = State(s => { val (a, s1) = run(s); (f(a), s1) }); def flatMap[B](f: A => State[S, B]): State[S, B] = State(s => { val (a, s1) = run(s); f(a).run(s1) }) }
object State { def get[S]: State[S, S] = State(s => (s, s)); def put[S](s: S): State[S, Unit] = State(_ => ((), s)); def modify[S](f: S => S): State[S, Unit] = get[S].flatMap(s => put(f(s))) }
val counter = for { a <- State.get[Int]; _ <- State.put(a + 1); _ <- State.modify[Int](_ * 2); b <- State.get[Int] } yield s"$a->$b"
counter.run(5)
case class Writer[W, A](value: A, log: Vector[W]) { def flatMap[B](f: A => Writer[W, B]) = { val w = f(value); Writer(w.value, log ++ w.log) }; def map[B](f: A => B) = Writer(f(value), log) }
(for { x <- Writer(3, Vector("got 3")); y <- Writer(x * 2, Vector("doubled")) } yield x + y)
trait Show[-A] { def show(a: A): String }
object Show { def apply[A](implicit s: Show[A]) = s; def of[A](f: A => String): Show[A] = a => f(a); implicit val int: Show[Int] = of(i => s"Int($i)"); implicit val str: Show[String] = of("'" + _ + "'"); implicit def list[A: Show]: Show[List[A]] = of(_.map(Show[A].show).mkString("[", ",", "]")); implicit def pair[A: Show, B: Show]: Show[(A, B)] = of { case (a, b) => s"<${Show[A].show(a)} ${Show[B].show(b)}>" } }
implicit class ShowOps[A: Show](a: A) { def show = Show[A].show(a) }
List((1, "a"), (2, "b")).show
3.5.show
type Parser[A] = String => Option[(A, String)]
def item: Parser[Char] = s => s.headOption.map(c => (c, s.tail))
def sat(p: Char => Boolean): Parser[Char] = s => item(s).filter(r => p(r._1))
def many[A](p: Parser[A]): Parser[List[A]] = s => p(s) match { case Some((a, r)) => many(p)(r).map { case (as, r2) => (a :: as, r2) }; case None => Some((Nil, s)) }
many(sat(_.isDigit))("123abc").map { case (ds, rest) => (ds.mkString.toInt, rest) }
def fix[A, B](f: (A => B) => A => B): A => B = a => f(fix(f))(a)
fix[Int, Int](rec => n => if (n <= 1) 1 else n * rec(n - 1))(5)
def compose[A](fs: (A => A)*): A => A = fs.foldLeft(identity[A] _)(_ andThen _)
compose[Int](_ + 1, _ * 2, _ - 3)(10)
val add = (a: Int, b: Int, c: Int) => a + b + c
add.curried(1)(2)(3)
Function.uncurried(add.curried)(1, 2, 3)
Function.tupled((a: Int, b: Int) => a * b)((3, 4))
val addP = add(1, _: Int, 3)
addP(5)
object Temp { def unapply(s: String): Option[(Double, Char)] = if (s.nonEmpty && "CF".contains(s.last)) s.init.toDoubleOption.map((_, s.last)) else None }
List("20C", "68F", "x").collect { case Temp(v, 'C') => v; case Temp(v, 'F') => math.rint((v - 32) / 1.8) }
object Even { def unapply(n: Int): Boolean = n % 2 == 0 }
(1 to 4).map { case n @ Even() => s"$n even"; case n => s"$n odd" }
object Words { def unapplySeq(s: String): Option[Seq[String]] = Some(s.split(" ").toSeq) }
"the quick fox" match { case Words(a, rest @ _*) => a + rest.size }
case class Pt(x: Int, y: Int) { def +(o: Pt) = Pt(x + o.x, y + o.y); def unary_- = Pt(-x, -y); def apply(i: Int) = if (i == 0) x else y; def *:(k: Int) = Pt(k * x, k * y) }
-Pt(1, 2) + Pt(5, 5)
3 *: Pt(1, 2)
Pt(7, 8)(1)
class Temperature private (val c: Double) extends AnyVal { def f = c * 9 / 5 + 32 }
class Meters(val v: Double) extends AnyVal { def +(o: Meters) = new Meters(v + o.v) }
(new Meters(1) + new Meters(2.5)).v
abstract class Animal { val name: String; def sound: String; override def toString = s"$name says $sound" }
val cat = new Animal { val name = "Tom"; def sound = "meow" }
trait Swimmer { self: Animal => def swim = s"$name swims" }
class Duck extends Animal with Swimmer { val name = "Donald"; def sound = "quack" }
new Duck().swim
val anon = new { val x = 5; def hi(n: Int) = "hi" * n }
def dup(c: { def close(): Unit }) = c.close()
dup(new { def close() = println("closed") })
lazy val expensive = { println("computed"); 42 }
expensive + expensive
def unless(c: Boolean)(b: => Unit) = if (!c) b
unless(1 > 2) { println("ran") }
object Outer { class Inner(val v: Int) { def same(o: Inner) = v == o.v }; object Inner { def apply(v: Int) = new Inner(v) } }
Outer.Inner(3).same(Outer.Inner(3))
val ordByLen: Ordering[String] = Ordering.by(_.length)
List("ccc", "a", "bb").sorted(ordByLen.reverse)
List("ccc", "a", "bb").min(ordByLen)
List((1, "b"), (1, "a"), (0, "z")).sorted
List(("x", 2), ("y", 1)).sortBy { case (s, n) => (n, s) }(Ordering[(Int, String)].reverse)
Ordering[Int].on[String](_.length).compare("aa", "b")
Ordering.Int.orElse(Ordering.Int).lt(1, 2)
Ordering[Option[Int]].max(None, Some(1))
import Ordering.Implicits._
(1, 2) < (1, 3)
List(1, 2) < List(1, 3)
implicitly[Numeric[Int]].plus(1, 2)
def total[T](xs: Seq[T])(implicit n: Numeric[T]) = n.toDouble(xs.sum) / xs.size
total(Seq(1, 2, 4))
def mid[T: Fractional](a: T, b: T): T = { val f = implicitly[Fractional[T]]; import f._; (a + b) / fromInt(2) }
mid(1.0, 4.0)
def sumI[T: Integral](a: T, b: T) = { import Integral.Implicits._; a % b }
sumI(7, 4)
class Cell[T](private var v: T) { def get = v; def set(x: T): Unit = v = x; def modify(f: T => T): this.type = { v = f(v); this } }
new Cell(3).modify(_ + 1).modify(_ * 2).get
class Prop { private var _x = 0; def x = _x; def x_=(v: Int): Unit = { println("set " + v); _x = v } }
val p = new Prop; p.x = 5; p.x += 2
p.x
class Vec(xs: Double*) extends Iterable[Double] { def iterator = xs.iterator; def dot(o: Vec) = this.zip(o).map { case (a, b) => a * b }.sum }
new Vec(1, 2, 3).dot(new Vec(4, 5, 6))
new Vec(3, 1, 2).toList.sorted
new Vec(3, 1).map(_ * 2)
new Vec(3, 1).maxBy(-_)
new Vec(1, 2)
class Countdown(n: Int) extends Iterator[Int] { private var i = n; def hasNext = i > 0; def next() = { i -= 1; i + 1 } }
new Countdown(3).toList
new Countdown(5).filter(_ % 2 == 1).mkString(",")
class Fib extends Function1[Int, Int] { def apply(n: Int): Int = if (n < 2) n else apply(n - 1) + apply(n - 2) }
(0 to 8).map(new Fib)
sealed trait Json; case class JNum(n: Double) extends Json; case class JStr(s: String) extends Json; case class JArr(xs: List[Json]) extends Json; case class JObj(fs: Map[String, Json]) extends Json; case object JNull extends Json
def render(j: Json): String = j match { case JNum(n) if n == n.toLong => n.toLong.toString; case JNum(n) => n.toString; case JStr(s) => "\"" + s + "\""; case JArr(xs) => xs.map(render).mkString("[", ",", "]"); case JObj(fs) => fs.map { case (k, v) => s"\"$k\":${render(v)}" }.mkString("{", ",", "}"); case JNull => "null" }
render(JObj(Map("a" -> JNum(1), "b" -> JArr(List(JStr("x"), JNull, JNum(2.5))))))
val xs = for { i <- 1 to 3; if i != 2; j <- List("a", "b"); k = i.toString + j } yield k
(for { (k, v) <- Map("a" -> 1, "b" -> 2).toList.sorted } yield k * v).mkString
for (Some(x) <- List(Some(1), None, Some(3))) yield x
val (evens, odds) = (1 to 6).partition(_ % 2 == 0)
val Pt(px, py) = Pt(1, 2)
val List(a, _, c) = List(1, 2, 3)
var (m, n) = (1, 2); m += n; m
{ val t = 5; t * t }
if (m > 2) "big" else "small"
def fact(n: Int): BigInt = if (n == 0) 1 else n * fact(n - 1)
fact(25)
def loop(n: Int): Int = loop(n + 1) + 1
loop(0)
throw new IllegalStateException("stop")
assert(1 == 2, "math")
require(false)
???
List(1, 2, 3)(5)
Map("a" -> 1)("b")
Array(1)(3)
"abc".toInt
None.get
Nil.head
(null: String).length
1 / 0
List(1).asInstanceOf[List[String]].head.length
"x".asInstanceOf[Any].asInstanceOf[Int]
