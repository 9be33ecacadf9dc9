// Type classes, higher-kinded types, variance, implicit parameters and their failures.
trait Show[A] { def show(a: A): String }
object Show {
  def apply[A](implicit sh: Show[A]): Show[A] = sh
  def show[A: Show](a: A) = Show[A].show(a)
  implicit class ShowOps[A: Show](a: A) { def show = Show[A].show(a) }
  implicit val intCanShow: Show[Int] = int => s"int $int"
  implicit val stringCanShow: Show[String] = str => s"string $str"
  implicit def listShow[A: Show]: Show[List[A]] = (xs: List[A]) => xs.map(Show[A].show).mkString("[", ",", "]")
  implicit def pairShow[A, B](implicit a: Show[A], b: Show[B]): Show[(A, B)] = { case (x, y) => "<" + a.show(x) + "|" + b.show(y) + ">" }
  implicit def mapShow[K: Show, V: Show]: Show[Map[K, V]] = m => m.toList.map(implicitly[Show[(K, V)]].show).mkString(";")
}
import Show._
30.show
List(1, 2).show
List("a" -> 1).show
Map(1 -> List("x")).show
2.5.show
Show[Double]
implicitly[Show[Option[Int]]]
trait Functor[F[_]] { def map[A, B](fa: F[A])(f: A => B): F[B] }
trait Monad[F[_]] extends Functor[F] {
  def pure[A](a: A): F[A]
  def flatMap[A, B](fa: F[A])(f: A => F[B]): F[B]
  def map[A, B](fa: F[A])(f: A => B): F[B] = flatMap(fa)(a => pure(f(a)))
}
implicit val optionMonad: Monad[Option] = new Monad[Option] { def pure[A](a: A) = Some(a); def flatMap[A, B](fa: Option[A])(f: A => Option[B]) = fa.flatMap(f) }
implicit val listMonad: Monad[List] = new Monad[List] { def pure[A](a: A) = List(a); def flatMap[A, B](fa: List[A])(f: A => List[B]) = fa flatMap f }
implicit class MonadOps[F[_], A](fa: F[A])(implicit M: Monad[F]) { def mmap[B](f: A => B): F[B] = M.map(fa)(f); def >>=[B](f: A => F[B]): F[B] = M.flatMap(fa)(f) }
def sequence[F[_]: Monad, A](xs: List[F[A]]): F[List[A]] = { val M = implicitly[Monad[F]]; xs.foldRight(M.pure(List.empty[A]))((fa, acc) => M.flatMap(fa)(a => M.map(acc)(a :: _))) }
sequence(List(Option(1), Option(2)))
sequence(List(Option(1), None))
sequence(List(List(1, 2), List(3)))
List(1, 2) >>= (x => List(x, x * 10))
Option(3).mmap(_ + 1)
case class State[S, A](run: S => (A, S)) {
  def map[B](f: A => B): State[S, B] = State { s => val (a, s1) = run(s); (f(a), s1) }
  def flatMap[B](f: A => State[S, B]): State[S, B] = State { s => val (a, s1) = run(s); f(a).run(s1) }
}
object State { def get[S]: State[S, S] = State(s => (s, s)); def put[S](s: S): State[S, Unit] = State(_ => ((), s)); def modify[S](f: S => S): State[S, Unit] = for { s <- get[S]; _ <- put(f(s)) } yield () }
val prog = for { a <- State.get[Int]; _ <- State.put(a + 1); b <- State.get[Int]; _ <- State.modify[Int](_ * 2) } yield a + b
prog.run(10)
trait Ord[-A] { def compare(x: A, y: A): Int }
class Box[+A](val get: A) { def map[B](f: A => B): Box[B] = new Box(f(get)); def orElse[B >: A](other: => Box[B]): Box[B] = this; override def toString = s"Box($get)" }
val bi: Box[Int] = new Box(3)
val ba: Box[Any] = bi
bi.map(_ * 2.5)
bi.orElse(new Box("x"))
class Bad[+A] { def put(a: A): Unit = () }
class Bad2[-A] { def get: A = ??? }
sealed trait Tree[+A]
case object Leaf extends Tree[Nothing]
case class Node[A](left: Tree[A], value: A, right: Tree[A]) extends Tree[A]
object Tree {
  def empty[A]: Tree[A] = Leaf
  def insert[A](t: Tree[A], a: A)(implicit ord: Ordering[A]): Tree[A] = t match {
    case Leaf => Node(Leaf, a, Leaf)
    case n @ Node(l, v, r) => import ord._; if (a < v) n.copy(left = insert(l, a)) else if (a > v) n.copy(right = insert(r, a)) else n
  }
  def toList[A](t: Tree[A]): List[A] = t match { case Leaf => Nil; case Node(l, v, r) => toList(l) ::: v :: toList(r) }
  def fold[A, B](t: Tree[A])(z: B)(f: (B, A, B) => B): B = t match { case Leaf => z; case Node(l, v, r) => f(fold(l)(z)(f), v, fold(r)(z)(f)) }
}
val tr = List(5, 2, 8, 1, 9).foldLeft(Tree.empty[Int])((t, x) => Tree.insert(t, x))
Tree.toList(tr)
Tree.fold(tr)(0)((l, v, r) => 1 + math.max(l, r))
Tree.fold(tr)(0)(_ + _ + _)
trait Monoid[T] { def zero: T; def op(a: T, b: T): T }
object Monoid { implicit def numericMonoid[T](implicit num: Numeric[T]): Monoid[T] = new Monoid[T] { def zero = num.zero; def op(a: T, b: T) = num.plus(a, b) } }
def sumAll[T](xs: T*)(implicit m: Monoid[T]): T = xs.foldLeft(m.zero)(m.op)
sumAll(1, 2, 3)
sumAll(1.5, 2.5)
sumAll("a")
def average[T](xs: Iterable[T])(implicit num: Numeric[T]): Double = num.toDouble(xs.sum) / xs.size
average(List(1, 2, 3, 4))
average(Set(1.0f, 2.5f))
def max2[T](a: T, b: T)(implicit ev: T => Ordered[T]): T = if (a > b) a else b
max2(3, 4)
max2("x", "y")
def mid[T <% Ordered[T]](xs: List[T]) = xs.sorted(Ordering.ordered[T](x => x))(Ordering.ordered[T](x => x)).apply(xs.size / 2)
trait Shape { def area: Double }
trait Named { self: Shape => def label = s"${getClass.getSimpleName} of $area" }
case class Sq(s: Double) extends Shape with Named { def area = s * s }
Sq(2).label
type Pair[A] = (A, A)
def swap[A](p: Pair[A]): Pair[A] = (p._2, p._1)
swap((1, 2))
type StringMap[V] = Map[String, V]
val sm: StringMap[Int] = Map("a" -> 1)
def foo[M[X] <: Seq[X], A](m: M[A]): A = m.head
foo(List(1, 2))
foo(Vector("z"))
class Wrapper[F[_]](val f: F[Int])
new Wrapper[List](List(1)).f
new Wrapper(Option(2)).f
trait Container { type T; val value: T; def show: String = value.toString }
val c = new Container { type T = Int; val value = 42 }
c.value + 1
def getT(c: Container): c.T = c.value
getT(c)
object Implicits { implicit class RichInt2(val n: Int) extends AnyVal { def times(f: => Unit): Unit = (1 to n).foreach(_ => f); def isPrime = n > 1 && (2 to math.sqrt(n).toInt).forall(n % _ != 0) } }
import Implicits._
3 times println("hi")
(1 to 20).filter(_.isPrime)
implicit val defaultName: String = "World"
def greet(implicit name: String) = s"Hello, $name"
greet
greet("You")
implicit val second: String = "Two"
greet
def f(x: Int)(implicit y: Double) = x * y
f(3)
f(3)(2.0)
