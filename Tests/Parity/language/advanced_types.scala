// Type lambdas, monads, trampolines, parsers, cakes, phantom types, continuations.
trait Monoid[A] { def empty: A; def combine(x: A, y: A): A }
object Monoid {
  def apply[A](implicit ev: Monoid[A]): Monoid[A] = ev
  implicit val intM: Monoid[Int] = new Monoid[Int] { val empty = 0; def combine(x: Int, y: Int) = x + y }
  implicit val strM: Monoid[String] = new Monoid[String] { val empty = ""; def combine(x: String, y: String) = x + y }
  implicit def mapM[K, V: Monoid]: Monoid[Map[K, V]] = new Monoid[Map[K, V]] {
    val empty = Map.empty[K, V]
    def combine(x: Map[K, V], y: Map[K, V]) = y.foldLeft(x) { case (m, (k, v)) => m + (k -> Monoid[V].combine(m.getOrElse(k, Monoid[V].empty), v)) }
  }
  implicit def fnM[A, B](implicit m: Monoid[B]): Monoid[A => B] = new Monoid[A => B] { def empty = _ => m.empty; def combine(f: A => B, g: A => B) = a => m.combine(f(a), g(a)) }
  implicit class Ops[A](x: A)(implicit m: Monoid[A]) { def |+|(y: A): A = m.combine(x, y) }
}
import Monoid._
Map("a" -> 1) |+| Map("a" -> 2, "b" -> 3)
(((x: Int) => x + 1) |+| ((x: Int) => x * 10))(2)
def foldMap[A, B](as: List[A])(f: A => B)(implicit m: Monoid[B]): B = as.foldLeft(m.empty)((b, a) => m.combine(b, f(a)))
foldMap(List(1, 2, 3))(_.toString)
trait Functor[F[_]] { def map[A, B](fa: F[A])(f: A => B): F[B] }
object Functor {
  implicit val optF: Functor[Option] = new Functor[Option] { def map[A, B](fa: Option[A])(f: A => B) = fa map f }
  implicit def fnF[X]: Functor[({ type L[A] = X => A })#L] = new Functor[({ type L[A] = X => A })#L] { def map[A, B](fa: X => A)(f: A => B) = fa andThen f }
  implicit def eitherF[E]: Functor[({ type L[A] = Either[E, A] })#L] = new Functor[({ type L[A] = Either[E, A] })#L] { def map[A, B](fa: Either[E, A])(f: A => B) = fa.map(f) }
}
def inc[F[_]](fa: F[Int])(implicit F: Functor[F]): F[Int] = F.map(fa)(_ + 1)
inc(Option(1))
inc[({ type L[A] = Either[String, A] })#L](Right(1))
type EitherS[A] = Either[String, A]
inc[EitherS](Right(5))
case class Reader[R, A](run: R => A) { def map[B](f: A => B): Reader[R, B] = Reader(r => f(run(r))); def flatMap[B](f: A => Reader[R, B]): Reader[R, B] = Reader(r => f(run(r)).run(r)) }
object Reader { def ask[R]: Reader[R, R] = Reader(r => r) }
val rd = for { x <- Reader((c: Map[String, Int]) => c("x")); y <- Reader((c: Map[String, Int]) => c("y")) } yield x + y
rd.run(Map("x" -> 1, "y" -> 2))
case class Writer[W, A](w: List[W], a: A) { def map[B](f: A => B) = Writer(w, f(a)); def flatMap[B](f: A => Writer[W, B]) = { val n = f(a); Writer(w ++ n.w, n.a) } }
for { a <- Writer(List("got 1"), 1); b <- Writer(List("got 2"), 2) } yield a + b
sealed trait Free[F[_], A] { def flatMap[B](f: A => Free[F, B]): Free[F, B] = FlatMap(this, f); def map[B](f: A => B): Free[F, B] = flatMap(a => Pure[F, B](f(a))) }
case class Pure[F[_], A](a: A) extends Free[F, A]
case class Suspend[F[_], A](fa: F[A]) extends Free[F, A]
case class FlatMap[F[_], X, A](sub: Free[F, X], k: X => Free[F, A]) extends Free[F, A]
object FreeAll {
  sealed trait Free[F[_], A] { def flatMap[B](f: A => Free[F, B]): Free[F, B] = FlatMap(this, f); def map[B](f: A => B): Free[F, B] = flatMap(a => Pure[F, B](f(a))) }
  case class Pure[F[_], A](a: A) extends Free[F, A]
  case class Suspend[F[_], A](fa: F[A]) extends Free[F, A]
  case class FlatMap[F[_], X, A](sub: Free[F, X], k: X => Free[F, A]) extends Free[F, A]
  trait ~>[F[_], G[_]] { def apply[A](fa: F[A]): G[A] }
  def run[F[_], A](p: Free[F, A])(i: F ~> Option): Option[A] = p match {
    case Pure(a) => Some(a)
    case Suspend(fa) => i(fa)
    case FlatMap(sub, k) => run(sub)(i).flatMap(x => run(k(x))(i))
  }
}
sealed trait Tramp[+A]
object Tr {
  sealed trait Tramp[+A] { @annotation.tailrec final def run: A = this match { case Done(a) => a; case More(k) => k().run } }
  case class Done[+A](a: A) extends Tramp[A]
  case class More[+A](k: () => Tramp[A]) extends Tramp[A]
  def even(n: Int): Tramp[Boolean] = if (n == 0) Done(true) else More(() => odd(n - 1))
  def odd(n: Int): Tramp[Boolean] = if (n == 0) Done(false) else More(() => even(n - 1))
}
Tr.even(100001).run
case class Lens[S, A](get: S => A, set: (S, A) => S) { def modify(f: A => A)(s: S) = set(s, f(get(s))); def andThen[B](o: Lens[A, B]) = Lens[S, B](s => o.get(get(s)), (s, b) => set(s, o.set(get(s), b))) }
case class Addr(city: String); case class Pers(name: String, addr: Addr)
val city = Lens[Pers, Addr](_.addr, (p, a) => p.copy(addr = a)) andThen Lens[Addr, String](_.city, (a, c) => a.copy(city = c))
city.modify(_.toUpperCase)(Pers("x", Addr("rome")))
trait Parser[+A] { self =>
  def parse(s: String): Option[(A, String)]
  def map[B](f: A => B): Parser[B] = new Parser[B] { def parse(s: String) = self.parse(s).map { case (a, r) => (f(a), r) } }
  def ~[B](p: => Parser[B]): Parser[(A, B)] = new Parser[(A, B)] { def parse(s: String) = for { (a, r) <- self.parse(s); (b, r2) <- p.parse(r) } yield ((a, b), r2) }
  def |[B >: A](p: => Parser[B]): Parser[B] = new Parser[B] { def parse(s: String) = self.parse(s).orElse(p.parse(s)) }
  def rep: Parser[List[A]] = new Parser[List[A]] { def parse(s: String) = self.parse(s) match { case None => Some((Nil, s)); case Some((a, r)) => rep.parse(r).map { case (as, r2) => (a :: as, r2) } } }
}
def item(p: Char => Boolean): Parser[Char] = new Parser[Char] { def parse(s: String) = s.headOption.filter(p).map((_, s.tail)) }
val digit = item(_.isDigit).map(_ - '0')
trait UserRepo { def find(id: Int): Option[String] }
trait RepoComponent { val repo: UserRepo }
trait ServiceComponent { this: RepoComponent => class Service { def greet(id: Int) = repo.find(id).map("Hi " + _).getOrElse("who?") }; lazy val service = new Service }
object App1 extends ServiceComponent with RepoComponent { val repo = new UserRepo { def find(id: Int) = if (id == 1) Some("Ann") else None } }
App1.service.greet(1)
App1.service.greet(2)
abstract class Animal[T <: Animal[T]] { self: T => def mate(o: T): T; def twice: T = mate(this) }
class Dg(val n: Int) extends Animal[Dg] { def mate(o: Dg) = new Dg(n + o.n); override def toString = s"Dg$n" }
new Dg(2).twice
sealed trait Nat; sealed trait Z extends Nat; sealed trait S[N <: Nat] extends Nat
class Vec[N <: Nat, +A](val xs: List[A]) { def ::[B >: A](b: B) = new Vec[S[N], B](b :: xs) }
def vhead[N <: Nat, A](v: Vec[S[N], A]) = v.xs.head
val v2 = 1 :: 2 :: new Vec[Z, Int](Nil)
vhead(v2)
vhead(new Vec[Z, Int](Nil))
trait Open; trait Closed
class Door[St] private (val log: List[String]) { def open(implicit ev: St =:= Closed) = new Door[Open](log :+ "open"); def close(implicit ev: St =:= Open) = new Door[Closed](log :+ "close") }
object Door { def apply() = new Door[Closed](Nil) }
object DoorAll { class Door[St] (val log: List[String]) { def open(implicit ev: St =:= Closed) = new Door[Open](log :+ "open"); def close(implicit ev: St =:= Open) = new Door[Closed](log :+ "close") } }
val dr = new DoorAll.Door[Closed](Nil)
dr.open.close.open.log
dr.close
sealed trait HList
case object HNil extends HList { def ::[H](h: H) = HCons(h, HNil) }
object HL { sealed trait HList { type Self >: this.type <: HList; def ::[H](h: H): HCons[H, Self] = HCons(h, this: Self) }; case class HCons[H, T <: HList](head: H, tail: T) extends HList { type Self = HCons[H, T] }; class HNil extends HList { type Self = HNil }; val HNil = new HNil }
def cps(n: Int)(k: Int => String): String = if (n <= 0) k(n) else cps(n - 1)(r => k(r + n))
cps(4)(_.toString)
val zero = (f: Int => Int) => (x: Int) => x
def succ(n: (Int => Int) => Int => Int) = (f: Int => Int) => (x: Int) => f(n(f)(x))
succ(succ(zero))(_ + 1)(0)
def fix[A, B](f: (A => B) => A => B): A => B = a => f(fix(f))(a)
fix[Int, Int](rec => n => if (n <= 1) 1 else n * rec(n - 1))(5)
def memoize[A, B](f: A => B): A => B = { val c = collection.mutable.Map[A, B](); a => c.getOrElseUpdate(a, f(a)) }
val slow = memoize { x: Int => println("computing"); x * x }
slow(3); slow(3)
implicit class Pipe[A](a: A) { def |>[B](f: A => B): B = f(a) }
5 |> (_ + 1) |> (_.toString)
implicit class JsonHelper(val sc: StringContext) { def json(args: Any*): String = sc.parts.zipAll(args, "", "").map { case (p, a) => p + a }.mkString }
val nm = "x"; json"{$nm: ${1 + 1}}"
object -> { def unapply[A, B](p: (A, B)): Option[(A, B)] = Some(p) }
1 -> 2 match { case a -> b => a + b }
def existential(xs: List[_]) = xs.length
def wild(m: Map[_, _ <: Number]) = m.size
val xs: Array[_] = Array(1, 2)
xs.length
class Meter(val v: Double) extends AnyVal { def +(o: Meter) = new Meter(v + o.v); override def toString = s"${v}m" }
new Meter(1.5) + new Meter(2)
object Weekday extends Enumeration { type Weekday = Value; val Mon, Tue, Wed = Value; def isEarly(d: Weekday) = d < Wed }
import Weekday._
Weekday.isEarly(Mon); Weekday.values.map(_.toString.length).sum; Weekday.withName("Tue"); Weekday(2); Tue.id; Mon < Tue; Weekday.maxId
def day(d: Weekday) = d match { case Mon => "m"; case Tue | Wed => "tw" }
day(Wed)
Weekday.withName("Sun")
class Matrix(private val d: Array[Array[Double]]) { def apply(i: Int, j: Int) = d(i)(j); def update(i: Int, j: Int, v: Double) = d(i)(j) = v; def *(o: Matrix) = new Matrix(d.map(r => o.d.transpose.map(c => r.zip(c).map { case (a, b) => a * b }.sum))); override def toString = d.map(_.mkString(" ")).mkString("\n") }
val mt = new Matrix(Array(Array(1, 2), Array(3, 4))); mt(0, 1) = 5; mt * mt
class Graph[T] { private val adj = collection.mutable.LinkedHashMap[T, List[T]]().withDefaultValue(Nil); def +=(e: (T, T)): this.type = { adj(e._1) = e._2 :: adj(e._1); this }; def topo: List[T] = { var out = List[T](); val seen = collection.mutable.Set[T](); def go(n: T): Unit = if (seen.add(n)) { adj(n).foreach(go); out ::= n }; adj.keys.toList.foreach(go); out } }
def using[A <: AutoCloseable, B](r: A)(f: A => B): B = try f(r) finally r.close()
using(new AutoCloseable { def close() = println("closing") }) { _ => "done" }
lazy val evens: LazyList[Int] = 0 #:: evens.map(_ + 2)
evens.take(4).toList
val Seq(p1, p2 @ _*) = Seq(1, 2, 3)
val (k1, Some(w1)) = ("k", Option(9))
var (va, vb) = (1, 2); va += vb; va
def multi(x: Int)(y: Int = x * 2)(implicit z: Int = 7) = x + y + z
multi(1)()
multi(1)(3)(4)
def outer(n: Int): Int = { def helper(i: Int, acc: Int): Int = if (i > n) acc else helper(i + 1, acc + i); helper(1, 0) }
outer(10)
val fs = for (i <- 1 to 3) yield () => i; fs.map(_())
var cnt = 0; val incr = () => { cnt += 1; cnt }; incr(); incr()
def whileTest(): Int = { var i = 0; while (true) { i += 1; if (i == 5) return i }; -1 }
whileTest()
List(1, 2, 3).foreach { x => if (x == 2) println("two") else () }
val nested = for { i <- 1 to 2; j <- 'a' to 'b'; k = s"$i$j" } yield k
(for (x <- 1 to 10 if x % 2 == 0; if x > 4) yield x).toList
for ((x, i) <- List("a", "b").zipWithIndex) println(s"$i $x")
val text = """|a
              |b""".stripMargin.split("\n").toList
throw new IllegalArgumentException("bad", new RuntimeException("root"))
try { try { 1 / 0 } finally { println("inner") } } catch { case e: ArithmeticException => "caught" }
val tryit: PartialFunction[Throwable, String] = { case _: NumberFormatException => "nfe" }
try "x".toInt.toString catch tryit
scala.util.control.Exception.catching(classOf[NumberFormatException]).opt("x".toInt)
import scala.util.control.Exception._
allCatch.opt("5".toInt)
catching(classOf[ArithmeticException]) either (1 / 0)
