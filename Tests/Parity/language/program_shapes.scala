// program shapes: DSLs, builders, state machines, free monads, generic algorithms
import scala.collection.mutable
class Matrix(val rows: Int, val cols: Int)(init: (Int, Int) => Double) { private val data = Array.tabulate(rows, cols)(init); def apply(r: Int, c: Int): Double = data(r)(c); def update(r: Int, c: Int, v: Double): Unit = data(r)(c) = v; def *(o: Matrix): Matrix = { require(cols == o.rows, s"dimension mismatch: $cols != ${o.rows}"); new Matrix(rows, o.cols)((i, j) => (0 until cols).map(k => this(i, k) * o(k, j)).sum) }; def t: Matrix = new Matrix(cols, rows)((i, j) => this(j, i)); override def toString = data.map(_.mkString("[", " ", "]")).mkString("\n") }
val m = new Matrix(2, 3)((i, j) => i * 3 + j)
m(1, 1) = 42
m
m * m.t
m * m
m(1, 1) += 1
m(1, 1)
sealed trait HttpStatus { def code: Int; def isSuccess = code / 100 == 2 }
case object Ok extends HttpStatus { val code = 200 }
final case class Other(code: Int) extends HttpStatus
Ok.isSuccess
Other(404).isSuccess
class HtmlBuilder { private val sb = new StringBuilder; private var depth = 0; def tag(name: String)(body: => Unit): this.type = { sb.append("  " * depth).append(s"<$name>\n"); depth += 1; body; depth -= 1; sb.append("  " * depth).append(s"</$name>\n"); this }; def text(s: String): Unit = sb.append("  " * depth).append(s).append('\n'); def result(): String = sb.toString }
val hb = new HtmlBuilder
hb.tag("html") { hb.tag("body") { hb.text("hi"); hb.tag("p") { hb.text("there") } } }.result()
object TrafficLight extends Enumeration { type TrafficLight = Value; val Red = Value(0, "red"); val Green = Value("green"); val Yellow = Value; def next(t: TrafficLight): TrafficLight = t match { case Red => Green; case Green => Yellow; case Yellow => Red } }
import TrafficLight._
Iterator.iterate(Red)(TrafficLight.next).take(5).toList
TrafficLight.values.toList
TrafficLight.withName("green").id
Red < Green
sealed trait Event; case class Deposit(amt: BigDecimal) extends Event; case class Withdraw(amt: BigDecimal) extends Event; case object Close extends Event
trait Stack[+A] { def push[B >: A](x: B): Stack[B] = new NonEmpty(x, this); def isEmpty: Boolean; def top: A; def pop: Stack[A] }; class NonEmpty[+A](val top: A, val pop: Stack[A]) extends Stack[A] { def isEmpty = false; override def toString = s"$top :: $pop" }; object EmptyStack extends Stack[Nothing] { def isEmpty = true; def top = throw new NoSuchElementException("EmptyStack.top"); def pop = throw new NoSuchElementException("EmptyStack.pop"); override def toString = "Nil" }
val st1 = EmptyStack.push(1).push(2)
val st2 = st1.push("a")
st1.pop.pop.isEmpty
EmptyStack.top
sealed trait Free[F[_], A] { def flatMap[B](f: A => Free[F, B]): Free[F, B] = FlatMap(this, f); def map[B](f: A => B): Free[F, B] = flatMap(a => Return(f(a))) }; case class Return[F[_], A](a: A) extends Free[F, A]; case class Suspend[F[_], A](s: F[A]) extends Free[F, A]; case class FlatMap[F[_], A, B](s: Free[F, A], f: A => Free[F, B]) extends Free[F, B]
sealed trait Console[A]; case class PrintLine(s: String) extends Console[Unit]; case object ReadLine extends Console[String]
type ConsoleIO[A] = Free[Console, A]
def putLine(s: String): ConsoleIO[Unit] = Suspend(PrintLine(s))
def getLine: ConsoleIO[String] = Suspend(ReadLine: Console[String])
val prog: ConsoleIO[Int] = for { _ <- putLine("name?"); n <- getLine; _ <- putLine(s"hello $n") } yield n.length
def interp[A](p: ConsoleIO[A], in: List[String]): (A, List[String]) = p match { case Return(a) => (a, in); case Suspend(PrintLine(s)) => println(s); ((), in).asInstanceOf[(A, List[String])]; case Suspend(ReadLine) => (in.head, in.tail).asInstanceOf[(A, List[String])]; case FlatMap(s, f) => val (a, rest) = interp(s.asInstanceOf[ConsoleIO[Any]], in); interp(f.asInstanceOf[Any => ConsoleIO[A]](a), rest) }
interp(prog, List("bob"))
trait ~>[F[_], G[_]] { def apply[A](fa: F[A]): G[A] }
val headOpt = new (List ~> Option) { def apply[A](fa: List[A]): Option[A] = fa.headOption }
headOpt(List(1, 2))
headOpt(List("a"))
case class Writer[W, A](run: (W, A)) { def flatMap[B](f: A => Writer[W, B])(implicit s: Semi[W]): Writer[W, B] = { val (w, a) = run; val (w2, b) = f(a).run; Writer((s.add(w, w2), b)) }; def map[B](f: A => B): Writer[W, B] = Writer((run._1, f(run._2))) }; trait Semi[A] { def add(a: A, b: A): A }; object Semi { implicit def listSemi[A]: Semi[List[A]] = (a, b) => a ++ b }
def logged(x: Int): Writer[List[String], Int] = Writer((List(s"got $x"), x))
(for { a <- logged(3); b <- logged(5) } yield a * b).run
case class Reader[R, A](run: R => A) { def map[B](f: A => B) = Reader[R, B](r => f(run(r))); def flatMap[B](f: A => Reader[R, B]) = Reader[R, B](r => f(run(r)).run(r)) }
case class Config(host: String, port: Int)
val url = for { h <- Reader[Config, String](_.host); p <- Reader((c: Config) => c.port) } yield s"http://$h:$p"
url.run(Config("localhost", 80))
def memoize[A, B](f: A => B): A => B = { val cache = mutable.Map.empty[A, B]; a => cache.getOrElseUpdate(a, { println(s"computing $a"); f(a) }) }
val sq = memoize((x: Int) => x * x)
sq(3) + sq(3)
def fix[A, B](f: (A => B) => A => B): A => B = a => f(fix(f))(a)
fix[Int, Int](rec => n => if (n <= 1) 1 else n * rec(n - 1))(5)
def retry[T](n: Int)(fn: => T): T = try fn catch { case e: Exception if n > 1 => println(s"retry after ${e.getMessage}"); retry(n - 1)(fn) }
var attempts = 0
retry(3) { attempts += 1; if (attempts < 3) throw new RuntimeException(s"fail $attempts") else attempts }
def using[A <: AutoCloseable, B](r: A)(f: A => B): B = try f(r) finally r.close()
class Resource(n: String) extends AutoCloseable { println(s"open $n"); def close() = println(s"close $n") }
using(new Resource("x")) { r => 42 }
scala.util.Using(new Resource("y")) { r => 1 / 0 }
object Loop { def until(c: => Boolean)(b: => Unit): Unit = if (!c) { b; until(c)(b) } }
var n = 0
Loop.until(n >= 3) { n += 1 }
n
implicit class RichInt(val n: Int) extends AnyVal { def times(f: => Unit): Unit = (1 to n).foreach(_ => f); def ! : BigInt = (1 to n).map(BigInt(_)).product; def isEven = n % 2 == 0 }
3 times print("x")
println()
5.isEven
(20 !)
case class Money(amount: BigDecimal, currency: String) { def +(o: Money) = { require(currency == o.currency); copy(amount + o.amount) }; def *(f: Double) = copy(amount = (amount * f).setScale(2, BigDecimal.RoundingMode.HALF_EVEN)) }
object Money { implicit class MoneyOps(x: Double) { def eur = Money(BigDecimal(x), "EUR") }; implicit val ord: Ordering[Money] = Ordering.by(_.amount) }
import Money._
10.5.eur + 2.0.eur
(10.5.eur * 1.075)
List(3.0.eur, 1.0.eur).sorted
List(3.0.eur, 1.0.eur).max
