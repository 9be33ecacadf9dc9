// FP in Scala
sealed trait MyList[+A]
case object Empty extends MyList[Nothing]
case class Cons[+A](head: A, tail: MyList[A]) extends MyList[A]
object MyList { def sum(ints: MyList[Int]): Int = ints match { case Empty => 0; case Cons(x, xs) => x + sum(xs) }; def apply[A](as: A*): MyList[A] = if (as.isEmpty) Empty else Cons(as.head, apply(as.tail: _*)); def foldRight[A, B](as: MyList[A], z: B)(f: (A, B) => B): B = as match { case Empty => z; case Cons(x, xs) => f(x, foldRight(xs, z)(f)) } }
val ml = MyList(1, 2, 3)
MyList.sum(ml)
MyList.foldRight(ml, Empty: MyList[Int])(Cons(_, _))
MyList.foldRight(ml, 0)(_ + _)
val r = MyList(1, 2, 3, 4, 5) match { case Cons(x, Cons(2, Cons(4, _))) => x; case Empty => 42; case Cons(x, Cons(y, Cons(3, Cons(4, _)))) => x + y; case Cons(h, t) => h; case _ => 101 }
sealed trait Tree[+A]
case class Leaf[A](value: A) extends Tree[A]
case class Branch[A](left: Tree[A], right: Tree[A]) extends Tree[A]
def size[A](t: Tree[A]): Int = t match { case Leaf(_) => 1; case Branch(l, r) => 1 + size(l) + size(r) }
def fold[A, B](t: Tree[A])(f: A => B)(g: (B, B) => B): B = t match { case Leaf(a) => f(a); case Branch(l, r) => g(fold(l)(f)(g), fold(r)(f)(g)) }
def mapT[A, B](t: Tree[A])(f: A => B): Tree[B] = fold(t)(a => Leaf(f(a)): Tree[B])(Branch(_, _))
val t = Branch(Branch(Leaf(1), Leaf(2)), Leaf(3))
size(t)
mapT(t)(_ * 2)
fold(t)(identity)(_ max _)
fold(t)(a => Leaf(a))(Branch(_, _))
sealed trait Opt[+A] { def map[B](f: A => B): Opt[B] = this match { case Non => Non; case Som(a) => Som(f(a)) }; def getOrElse[B >: A](default: => B): B = this match { case Non => default; case Som(a) => a }; def orElse[B >: A](ob: => Opt[B]): Opt[B] = this map (Som(_)) getOrElse ob; def filter(f: A => Boolean): Opt[A] = this match { case Som(a) if f(a) => this; case _ => Non } }
case class Som[+A](get: A) extends Opt[A]
case object Non extends Opt[Nothing]
Som(1).map(_ + 1).filter(_ > 1).getOrElse("x")
def mean(xs: Seq[Double]): Option[Double] = if (xs.isEmpty) None else Some(xs.sum / xs.length)
def variance(xs: Seq[Double]): Option[Double] = mean(xs) flatMap (m => mean(xs.map(x => math.pow(x - m, 2))))
variance(Seq(1, 2, 3, 4))
def lift[A, B](f: A => B): Option[A] => Option[B] = _ map f
lift(math.abs(_: Int))(Some(-3))
val absO: Option[Double] => Option[Double] = lift(math.abs)
def Try1[A](a: => A): Either[Exception, A] = try Right(a) catch { case e: Exception => Left(e) }
Try1(1 / 0)
def map2[A, B, C](a: Option[A], b: Option[B])(f: (A, B) => C): Option[C] = for { aa <- a; bb <- b } yield f(aa, bb)
map2(Some(1), Some(2))(_ + _)
def traverse[A, B](a: List[A])(f: A => Option[B]): Option[List[B]] = a.foldRight[Option[List[B]]](Some(Nil))((h, t) => map2(f(h), t)(_ :: _))
traverse(List("1", "2"))(_.toIntOption)
traverse(List("1", "x"))(_.toIntOption)
sealed trait Strm[+A] { def toList: List[A] = this match { case SEmpty => Nil; case SCons(h, t) => h() :: t().toList }; def take(n: Int): Strm[A] = this match { case SCons(h, t) if n > 1 => Strm.cons(h(), t().take(n - 1)); case SCons(h, _) if n == 1 => Strm.cons(h(), Strm.empty); case _ => Strm.empty }; def map[B](f: A => B): Strm[B] = foldRight(Strm.empty[B])((h, t) => Strm.cons(f(h), t)); def foldRight[B](z: => B)(f: (A, => B) => B): B = this match { case SCons(h, t) => f(h(), t().foldRight(z)(f)); case _ => z }; def exists(p: A => Boolean): Boolean = foldRight(false)((a, b) => p(a) || b) }
case object SEmpty extends Strm[Nothing]
case class SCons[+A](h: () => A, t: () => Strm[A]) extends Strm[A]
object Strm { def cons[A](hd: => A, tl: => Strm[A]): Strm[A] = { lazy val head = hd; lazy val tail = tl; SCons(() => head, () => tail) }; def empty[A]: Strm[A] = SEmpty; def from(n: Int): Strm[Int] = cons(n, from(n + 1)) }
object FP {
sealed trait Strm[+A] {
  def toList: List[A] = this match { case SEmpty => Nil; case SCons(h, t) => h() :: t().toList }
  def take(n: Int): Strm[A] = this match {
    case SCons(h, t) if n > 1 => Strm.cons(h(), t().take(n - 1))
    case SCons(h, _) if n == 1 => Strm.cons(h(), Strm.empty)
    case _ => Strm.empty
  }
  def map[B](f: A => B): Strm[B] = foldRight(Strm.empty[B])((h, t) => Strm.cons(f(h), t))
  def foldRight[B](z: => B)(f: (A, => B) => B): B = this match { case SCons(h, t) => f(h(), t().foldRight(z)(f)); case _ => z }
  def exists(p: A => Boolean): Boolean = foldRight(false)((a, b) => p(a) || b)
}
case object SEmpty extends Strm[Nothing]
case class SCons[+A](h: () => A, t: () => Strm[A]) extends Strm[A]
object Strm {
  def cons[A](hd: => A, tl: => Strm[A]): Strm[A] = { lazy val head = hd; lazy val tail = tl; SCons(() => head, () => tail) }
  def empty[A]: Strm[A] = SEmpty
  def from(n: Int): Strm[Int] = cons(n, from(n + 1))
  def unfold[A, S](z: S)(f: S => Option[(A, S)]): Strm[A] = f(z) match { case Some((h, s)) => cons(h, unfold(s)(f)); case None => empty }
}
}
import FP._
Strm.from(1).map(_ * 2).take(3).toList
Strm.from(1).exists(_ > 5)
Strm.unfold(1)(n => if (n < 50) Some((n, n * 3)) else None).toList
trait RNG { def nextInt: (Int, RNG) }
case class SimpleRNG(seed: Long) extends RNG { def nextInt: (Int, RNG) = { val newSeed = (seed * 0x5DEECE66DL + 0xBL) & 0xFFFFFFFFFFFFL; val nextRNG = SimpleRNG(newSeed); val n = (newSeed >>> 16).toInt; (n, nextRNG) } }
val rng = SimpleRNG(42)
val (n1, rng2) = rng.nextInt
val (n2, rng3) = rng2.nextInt
type Rand[+A] = RNG => (A, RNG)
val int: Rand[Int] = _.nextInt
def unit[A](a: A): Rand[A] = rng => (a, rng)
def rmap[A, B](s: Rand[A])(f: A => B): Rand[B] = rng => { val (a, rng2) = s(rng); (f(a), rng2) }
def nonNegativeEven: Rand[Int] = rmap(int)(i => i - i % 2)
nonNegativeEven(rng)._1
def flatMapR[A, B](f: Rand[A])(g: A => Rand[B]): Rand[B] = rng => { val (a, r1) = f(rng); g(a)(r1) }
def ints(count: Int)(rng: RNG): (List[Int], RNG) = if (count == 0) (List(), rng) else { val (x, r1) = rng.nextInt; val (xs, r2) = ints(count - 1)(r1); (x :: xs, r2) }
ints(3)(rng)._1
sealed trait Input
case object Coin extends Input
case object Turn extends Input
case class Machine(locked: Boolean, candies: Int, coins: Int)
def update = (i: Input) => (s: Machine) => (i, s) match { case (_, Machine(_, 0, _)) => s; case (Coin, Machine(false, _, _)) => s; case (Turn, Machine(true, _, _)) => s; case (Coin, Machine(true, candy, coin)) => Machine(false, candy, coin + 1); case (Turn, Machine(false, candy, coin)) => Machine(true, candy - 1, coin) }
List(Coin, Turn, Coin, Turn).foldLeft(Machine(true, 5, 10))((m, i) => update(i)(m))
object Par { type Par[A] = java.util.concurrent.ExecutorService => java.util.concurrent.Future[A] }
case class Parser[+A](run: String => Option[(A, String)]) { def map[B](f: A => B): Parser[B] = Parser(s => run(s).map { case (a, r) => (f(a), r) }); def flatMap[B](f: A => Parser[B]): Parser[B] = Parser(s => run(s).flatMap { case (a, r) => f(a).run(r) }); def |[B >: A](p: => Parser[B]): Parser[B] = Parser(s => run(s).orElse(p.run(s))); def many: Parser[List[A]] = (for { a <- this; as <- many } yield a :: as) | Parser(s => Some((Nil, s))); def ~[B](p: => Parser[B]): Parser[(A, B)] = for (a <- this; b <- p) yield (a, b); def <~[B](p: => Parser[B]) = (this ~ p).map(_._1); def ~>[B](p: => Parser[B]) = (this ~ p).map(_._2) }
def char(c: Char): Parser[Char] = Parser(s => if (s.nonEmpty && s.head == c) Some((c, s.tail)) else None)
def digit: Parser[Char] = Parser(s => s.headOption.filter(_.isDigit).map(c => (c, s.tail)))
def number: Parser[Int] = for { d <- digit; ds <- digit.many } yield (d :: ds).mkString.toInt
object G {
def expr: Parser[Int] = (for { t <- term; _ <- char('+'); e <- expr } yield t + e) | term
def term: Parser[Int] = (for { f <- factor; _ <- char('*'); t <- term } yield f * t) | factor
def factor: Parser[Int] = number | (char('(') ~> expr <~ char(')'))
}
G.expr.run("1+2*3")
G.expr.run("(1+2)*3 rest")
G.expr.run("")
