// type classes, higher kinds
trait Show[A] { def show(a: A): String }
object Show {
  def apply[A](implicit s: Show[A]): Show[A] = s
  def instance[A](f: A => String): Show[A] = new Show[A] { def show(a: A) = f(a) }
  implicit val intShow: Show[Int] = instance(_.toString)
  implicit val strShow: Show[String] = instance(s => "\"" + s + "\"")
  implicit def listShow[A: Show]: Show[List[A]] = instance(_.map(Show[A].show).mkString("[", ", ", "]"))
  implicit def optShow[A](implicit s: Show[A]): Show[Option[A]] = instance(_.fold("none")(a => s"some(${s.show(a)})"))
  implicit def pairShow[A, B](implicit a: Show[A], b: Show[B]): Show[(A, B)] = instance(p => s"<${a.show(p._1)}, ${b.show(p._2)}>")
  implicit class ShowOps[A](val a: A) extends AnyVal { def show(implicit s: Show[A]): String = s.show(a) }
}
trait Show[A] { def show(a: A): String }; object Show { def apply[A](implicit s: Show[A]): Show[A] = s; def instance[A](f: A => String): Show[A] = new Show[A] { def show(a: A) = f(a) }; implicit val intShow: Show[Int] = instance(_.toString); implicit val strShow: Show[String] = instance(s => "\"" + s + "\""); implicit def listShow[A: Show]: Show[List[A]] = instance(_.map(Show[A].show).mkString("[", ", ", "]")); implicit def optShow[A](implicit s: Show[A]): Show[Option[A]] = instance(_.fold("none")(a => s"some(${s.show(a)})")); implicit def pairShow[A, B](implicit a: Show[A], b: Show[B]): Show[(A, B)] = instance(p => s"<${a.show(p._1)}, ${b.show(p._2)}>") }
implicit class ShowOps[A](a: A) { def show(implicit s: Show[A]): String = s.show(a) }
1.show
List(1, 2).show
List(("a", 1), ("b", 2)).show
Option(List(1)).show
2.5.show
Show[Double]
implicitly[Show[List[Double]]]
case class Cat(name: String, age: Int); object Cat { implicit val s: Show[Cat] = c => s"${c.name} is a ${c.age} year-old" }
Cat("Tom", 3).show
List(Cat("Tom", 3)).show
trait Functor[F[_]] { def map[A, B](fa: F[A])(f: A => B): F[B] }
trait Monad[F[_]] extends Functor[F] { def pure[A](a: A): F[A]; def flatMap[A, B](fa: F[A])(f: A => F[B]): F[B]; def map[A, B](fa: F[A])(f: A => B): F[B] = flatMap(fa)(a => pure(f(a))) }
object Monad { implicit val optionMonad: Monad[Option] = new Monad[Option] { def pure[A](a: A) = Some(a); def flatMap[A, B](fa: Option[A])(f: A => Option[B]) = fa.flatMap(f) }; implicit val listMonad: Monad[List] = new Monad[List] { def pure[A](a: A) = List(a); def flatMap[A, B](fa: List[A])(f: A => List[B]) = fa.flatMap(f) } }
implicit val optionMonad: Monad[Option] = new Monad[Option] { def pure[A](a: A) = Some(a); def flatMap[A, B](fa: Option[A])(f: A => Option[B]) = fa.flatMap(f) }
implicit val listMonad: Monad[List] = new Monad[List] { def pure[A](a: A) = List(a); def flatMap[A, B](fa: List[A])(f: A => List[B]) = fa.flatMap(f) }
def sequence[F[_], A](xs: List[F[A]])(implicit m: Monad[F]): F[List[A]] = xs.foldRight(m.pure(List.empty[A]))((fa, acc) => m.flatMap(fa)(a => m.map(acc)(a :: _)))
sequence(List(Option(1), Option(2)))
sequence(List(Option(1), None))
sequence(List(List(1, 2), List(3)))
def sumSquare[F[_]: Monad](x: F[Int], y: F[Int]): F[Int] = { val m = implicitly[Monad[F]]; m.flatMap(x)(a => m.map(y)(b => a * a + b * b)) }
sumSquare(Option(3), Option(4))
sumSquare(List(1, 2), List(3, 4))
type Id[A] = A
implicit val idMonad: Monad[Id] = new Monad[Id] { def pure[A](a: A): Id[A] = a; def flatMap[A, B](fa: Id[A])(f: A => Id[B]): Id[B] = f(fa) }
sumSquare[Id](3, 4)
implicit class FunctorOps[F[_], A](fa: F[A])(implicit F: Functor[F]) { def fmap[B](f: A => B): F[B] = F.map(fa)(f); def void: F[Unit] = F.map(fa)(_ => ()) }
Option(1).fmap(_ + 1)
List(1, 2).void
case class State[S, +A](run: S => (A, S)) { def map[B](f: A => B): State[S, B] = State { s => val (a, s1) = run(s); (f(a), s1) }; def flatMap[B](f: A => State[S, B]): State[S, B] = State { s => val (a, s1) = run(s); f(a).run(s1) } }
def get[S]: State[S, S] = State(s => (s, s))
def set[S](s: S): State[S, Unit] = State(_ => ((), s))
def modify[S](f: S => S): State[S, Unit] = for { s <- get[S]; _ <- set(f(s)) } yield ()
val counter = for { _ <- modify[Int](_ + 1); _ <- modify[Int](_ * 2); s <- get[Int] } yield s"count $s"
counter.run(5)
trait Monoid[A] { def empty: A; def combine(x: A, y: A): A }
object Monoid { def apply[A: Monoid]: Monoid[A] = implicitly[Monoid[A]] }
implicit val intAdd: Monoid[Int] = new Monoid[Int] { val empty = 0; def combine(x: Int, y: Int) = x + y }
implicit object StringMonoid extends Monoid[String] { def empty = ""; def combine(x: String, y: String) = x + y }
implicit def mapMonoid[K, V: Monoid]: Monoid[Map[K, V]] = new Monoid[Map[K, V]] { def empty = Map.empty; def combine(x: Map[K, V], y: Map[K, V]) = y.foldLeft(x) { case (m, (k, v)) => m.updated(k, Monoid[V].combine(m.getOrElse(k, Monoid[V].empty), v)) } }
implicit class MonoidOps[A](x: A)(implicit m: Monoid[A]) { def |+|(y: A): A = m.combine(x, y) }
1 |+| 2
"a" |+| "b"
Map("a" -> 1) |+| Map("a" -> 2, "b" -> 3)
def fold[A: Monoid](xs: List[A]): A = xs.foldLeft(Monoid[A].empty)(_ |+| _)
fold(List("x", "y"))
fold(List(Map(1 -> "a"), Map(1 -> "b")))
fold(List(1.5))
sealed trait Expr[A]
case class IntLit(n: Int) extends Expr[Int]
case class BoolLit(b: Boolean) extends Expr[Boolean]
case class Add(a: Expr[Int], b: Expr[Int]) extends Expr[Int]
case class If[A](c: Expr[Boolean], t: Expr[A], e: Expr[A]) extends Expr[A]
case class Eq(a: Expr[Int], b: Expr[Int]) extends Expr[Boolean]
def eval[A](e: Expr[A]): A = e match { case IntLit(n) => n; case BoolLit(b) => b; case Add(a, b) => eval(a) + eval(b); case If(c, t, f) => if (eval(c)) eval(t) else eval(f); case Eq(a, b) => eval(a) == eval(b) }
eval(If(Eq(Add(IntLit(1), IntLit(2)), IntLit(3)), IntLit(10), IntLit(20)))
class Box[+A](val get: A) { def map[B](f: A => B) = new Box(f(get)); override def toString = s"Box($get)" }
val bx: Box[Any] = new Box("s")
class Printer[-A] { def print(a: A) = println(a) }
val pr: Printer[String] = new Printer[Any]
pr.print("x")
class Inv[A](var a: A)
val inv: Inv[Any] = new Inv[String]("s")
class Wrong[+A](var a: A)
class Wrong2[-A] { def get: A = ??? }
trait Semigroup[A] { def op(a: A, b: A): A }
object Instances { implicit val maxInt: Semigroup[Int] = (a, b) => a max b }
def combineAll[A](xs: A*)(implicit s: Semigroup[A]) = xs.reduce(s.op)
combineAll(1, 5, 3)
import Instances._
combineAll(1, 5, 3)
implicit val minInt: Semigroup[Int] = (a, b) => a min b
combineAll(1, 5, 3)
def foo[A](a: A)(implicit ev: A <:< String) = a.length
foo("abc")
foo(1)
def bar[A](xs: List[A])(implicit ev: A =:= Int): Int = xs.map(ev).sum
bar(List(1, 2))
bar(List("a"))
List((1, "a")).toMap
List(1, 2).toMap
@scala.annotation.implicitNotFound("No way to encode ${A}") trait Enc[A] { def enc(a: A): String }
def encode[A: Enc](a: A) = implicitly[Enc[A]].enc(a)
encode(1)
