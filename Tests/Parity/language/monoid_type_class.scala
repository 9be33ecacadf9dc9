// mode: script
trait Semigroup[A] { def combine(x: A, y: A): A }
trait Monoid[A] extends Semigroup[A] { def empty: A }
object Monoid {
  def apply[A](implicit m: Monoid[A]): Monoid[A] = m
  def instance[A](zero: A)(f: (A, A) => A): Monoid[A] = new Monoid[A] {
    def empty = zero
    def combine(x: A, y: A) = f(x, y)
  }
  implicit val intSum: Monoid[Int] = instance(0)(_ + _)
  implicit val stringConcat: Monoid[String] = instance("")(_ + _)
  implicit def listConcat[A]: Monoid[List[A]] = instance(List.empty[A])(_ ::: _)
  implicit def optionMonoid[A](implicit m: Monoid[A]): Monoid[Option[A]] = instance(Option.empty[A]) {
    case (Some(a), Some(b)) => Some(m.combine(a, b))
    case (a, None) => a
    case (None, b) => b
  }
  implicit def mapMonoid[K, V](implicit m: Monoid[V]): Monoid[Map[K, V]] =
    instance(Map.empty[K, V]) { (a, b) =>
      b.foldLeft(a) { case (acc, (k, v)) => acc.updated(k, m.combine(acc.getOrElse(k, m.empty), v)) }
    }
  implicit def pair[A, B](implicit a: Monoid[A], b: Monoid[B]): Monoid[(A, B)] =
    instance((a.empty, b.empty))((x, y) => (a.combine(x._1, y._1), b.combine(x._2, y._2)))
}
object Syntax {
  implicit class SemigroupOps[A](private val x: A) extends AnyVal {
    def |+|(y: A)(implicit s: Monoid[A]): A = s.combine(x, y)
  }
}
import Syntax._
def fold[A: Monoid](xs: Seq[A]): A = xs.foldLeft(Monoid[A].empty)(_ |+| _)
println(fold(List(1, 2, 3)))
println(fold(List("a", "b")))
println(fold(List(Option(1), None, Option(5))))
println(fold(List(Map("a" -> 1, "b" -> 2), Map("b" -> 3))))
println(fold(List((1, "x"), (2, "y"))))
println(Map("k" -> List(1)) |+| Map("k" -> List(2)))
println(3 |+| 4)
trait Functor[F[_]] { def map[A, B](fa: F[A])(f: A => B): F[B] }
implicit val listFunctor: Functor[List] = new Functor[List] { def map[A, B](fa: List[A])(f: A => B) = fa.map(f) }
implicit val optFunctor: Functor[Option] = new Functor[Option] { def map[A, B](fa: Option[A])(f: A => B) = fa.map(f) }
def lift[F[_], A](fa: F[A])(implicit F: Functor[F]): F[String] = F.map(fa)("<" + _ + ">")
println(lift(List(1, 2)))
println(lift(Option(1)))
