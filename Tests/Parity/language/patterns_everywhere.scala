// Patterns in every place they can stand, and the warnings about them.
def matchAny(x: Any): String = x match {
  case 0 => "zero"
  case n: Int if n < 0 => s"neg $n"
  case n: Int => s"int $n"
  case s: String if s.isEmpty => "empty"
  case s: String => "str " + s
  case 'c' => "char c"
  case d: Double => f"dbl $d%.2f"
  case true | false => "bool"
  case (a, b) => s"pair $a $b"
  case List(1, _*) => "list starting 1"
  case head :: Nil => s"one $head"
  case head :: tail => s"head $head tail $tail"
  case Array(a, b) => s"arr $a $b"
  case Some(v: Int) => s"some int $v"
  case Some(_) => "some"
  case None => "none"
  case m: Map[_, _] => "map " + m.size
  case f: (Int => Int) => "fun"
  case null => "null!"
  case _ => "other"
}
List[Any](0, -3, 5, "", "hey", 'c', 2.345, true, (1, "x"), List(1, 2), List(7), List(7, 8), Array(1, 2), Some(3), Some("q"), None, Map(1 -> 2), null, 3L, Nil).map(matchAny).foreach(println)
val (a, b) = (1, "two")
val List(p, q, r) = List(1, 2, 3)
val h :: t = List(1, 2, 3)
val Some(z) = Option(5)
val Array(first, _*) = Array(9, 8, 7)
val (m, (n, o)) = (1, (2, 3))
case class Address(street: String, city: String, zip: Option[String] = None)
case class Person(name: String, age: Int, addr: Address)
val ppl = List(Person("Al", 30, Address("Main", "NYC", Some("10001"))), Person("Bo", 17, Address("Oak", "LA")), Person("Cy", 65, Address("Elm", "NYC")))
ppl.collect { case Person(n, a, Address(_, "NYC", Some(z))) => (n, z); case Person(n, _, Address(_, c, None)) if c.startsWith("L") => (n, "?") }
for (Person(n, a, Address(_, c, _)) <- ppl if a > 20) yield n + "@" + c
val adult: PartialFunction[Person, String] = { case p if p.age >= 18 => p.name }
adult.isDefinedAt(ppl(1))
ppl.map(adult.lift)
adult(ppl(1))
val pf1: PartialFunction[Int, String] = { case 1 => "one" }
val pf2: PartialFunction[Int, String] = { case 2 => "two" }
(pf1 orElse pf2)(2)
(pf1 orElse pf2).isDefinedAt(3)
pf1.applyOrElse(5, (n: Int) => s"default $n")
pf1.andThen(_.length)(1)
pf1(3)
val Pi = 3.14
3.14 match { case Pi => "pi"; case _ => "no" }
val k = 5
5 match { case `k` => "k"; case _ => "not k" }
6 match { case k => s"bound $k" }
def sumList(xs: List[Int]): Int = xs match { case Nil => 0; case x :: rest => x + sumList(rest) }
sumList((1 to 100).toList)
def lastTwo[A](xs: Seq[A]) = xs match { case _ :+ a :+ b => s"$a,$b"; case _ => "short" }
lastTwo(Vector(1, 2, 3))
lastTwo(Seq(1))
def firstLast(xs: Seq[Int]) = xs match { case Seq() => "empty"; case Seq(x) => s"one $x"; case x +: _ :+ y => s"$x..$y" }
firstLast(Nil)
firstLast(Seq(1, 2, 3))
object Even { def unapply(n: Int): Option[Int] = if (n % 2 == 0) Some(n / 2) else None }
object Odd { def unapply(n: Int): Boolean = n % 2 != 0 }
(1 to 4).map { case Even(h) => s"even half $h"; case n @ Odd() => s"odd $n" }
val date = raw"(\d{4})-(\d{2})-(\d{2})".r
"2024-01-15" match { case date(y, m, d) => s"$d/$m/$y" }
"on 2024-01-15 and 2023-12-31" match { case s => date.findAllMatchIn(s).map(_.group(1)).toList }
"garbage" match { case date(y, m, d) => y }
val s"Hello, $who!" = "Hello, Bob!"
"key=value" match { case s"$k=$v" => (k, v) }
sealed trait Light
case object Red extends Light
case object Amber extends Light
case object Green extends Light
def next(l: Light): Light = l match { case Red => Green; case Green => Amber }
next(Amber)
def opt(o: Option[Option[Int]]) = o match { case Some(Some(x)) => x; case Some(None) => -1; case None => -2 }
opt(Some(None))
def t2(x: (Option[Int], Option[Int])) = x match { case (Some(a), Some(b)) => a + b; case (None, _) => 0 }
def unreachable(x: Int) = x match { case _ => 1; case 2 => 3 }
def bad(x: Int) = x match { case s: String => s; case _ => "" }
def eitherM(e: Either[String, Int]) = e match { case Left(msg) => "err " + msg; case Right(v) if v > 10 => "big"; case Right(_) => "small" }
eitherM(Right(11))
eitherM(Left("x"))
x match { case 1 => 2 }
val f: Int => String = { case 1 => "a"; case _ => "b" }
f(1)
List((1, 'a'), (2, 'b')).map { case (n, c) => c.toString * n }
Map("a" -> 1, "b" -> 2).map { case (k, v) => (v, k) }
Map("a" -> 1, "b" -> 2) foreach { case (k, v) => println(s"$k->$v") }
val swap: ((Int, String)) => (String, Int) = { case (i, s) => (s, i) }
swap((1, "q"))
(1, 2) match { case (x, y) if x > y => "gt"; case (x, y) if x < y => "lt" }
(3, 3) match { case (x, y) if x > y => "gt"; case (x, y) if x < y => "lt" }
try { "abc".toInt } catch { case e: NumberFormatException => println(e.getMessage); -1 }
try { throw new IllegalStateException("bad") } catch { case _: IllegalArgumentException | _: IllegalStateException => "either" } finally println("fin")
import scala.util.control.NonFatal
try sys.error("boom") catch { case NonFatal(e) => e.toString }
case class MyEx(code: Int) extends Exception(s"code $code")
try throw MyEx(3) catch { case MyEx(c) => c }
def typed[T](x: T) = x match { case i: Int => "I"; case s: String => "S"; case _ => "?" }
typed(1)
typed("s")
def er(x: List[Any]) = x match { case l: List[Int] => "ints" }
val nested = List(Some(1), None, Some(3))
nested.collect { case Some(x) if x > 1 => x }
nested.flatten
for (Some(x) <- nested) yield x * 2
val tup @ (one, two) = (1, 2)
import scala.annotation.switch
def sw(c: Char) = (c: @switch) match { case 'a' => 1; case 'b' | 'c' => 2; case _ => 3 }
sw('c')
