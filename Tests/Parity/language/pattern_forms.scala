def what(x: Any): String = x match {
  case 0 => "zero"
  case 'c' => "char c"
  case "s" => "string s"
  case 1L => "long one"
  case true | false => "boolean"
  case i: Int if i < 0 => "negative"
  case _: Int => "int"
  case d: Double => f"double $d%.2f"
  case (a, b) => s"pair of ${what(a)} and ${what(b)}"
  case Nil => "nil"
  case List(1, _*) => "list from 1"
  case x :: y :: rest => s"list $x,$y and ${rest.size}"
  case h :: Nil => s"single $h"
  case Seq(a, b) => s"seq of two $a $b"
  case m: Map[_, _] => s"map of ${m.size}"
  case arr: Array[Int] => "ints " + arr.mkString("/")
  case Some(n: Int) => s"some int $n"
  case Some(other) => s"some $other"
  case None => "none"
  case f: Function1[_, _] => "function"
  case e: Exception => "exception " + e.getMessage
  case null => "null"
  case _: Unit => "unit"
  case other => "other " + other
}
List(0, 'c', "s", 1L, true, -5, 7, 2.345, (0, "s"), Nil, List(1, 2), List(3, 4, 5), List("z"), Vector(1, 2), Map(1 -> 2), Array(1, 2), Some(3), Some("q"), None, (x: Int) => x, new Exception("e"), null, (), 1.5f, BigInt(3)).foreach(x => println(what(x)))
val (a, b) = (1, "one")
val (q, (r, s)) = (1, (2, 3))
val List(x1, x2, _*) = List(1, 2, 3, 4)
val h :: t = List(1, 2, 3)
val Some(v) = Option(5)
val Array(first, second) = "k=v".split("=")
val Seq(l1, ls @ _*) = Seq(1, 2, 3)
val init :+ last = Vector(1, 2, 3)
val hd +: tl = Vector(1, 2, 3)
val p @ (p1, p2) = (3, 4)
val Array(only) = Array(1, 2)
val limit = 10
def cmp(n: Int) = n match { case `limit` => "limit"; case limit => s"was $limit" }
cmp(10)
cmp(11)
val Max = 5
def cmp2(n: Int) = n match { case Max => "max"; case _ => "no" }
cmp2(5)
cmp2(6)
object Days { val Mon = "m"; val Tue = "t" }
def day(s: String) = s match { case Days.Mon => 1; case Days.Tue => 2; case _ => 0 }
List("m", "t", "x").map(day)
(1, 2, 3) match { case (x, _, z) if x < z => x + z }
List((1, "a"), (2, "b")).map { case (n, s) => s * n }
List(1, 2, 3, 4).map { case n if n % 2 == 0 => "even"; case _ => "odd" }
Map("a" -> 1).map { case (k, v) => k -> (v + 1) }
("x": Any) match { case s: String => s.length; case i: Int => i }
5 match { case n @ (1 | 3 | 5) => s"odd $n"; case n => s"$n" }
List(Some(1), None, Some(3)).collect { case Some(x) if x > 1 => x }
val xs: Any = List("a", "b")
xs match { case l: List[String] => l.head; case _ => "no" }
1 match { case 2 => "two" }
Option(3) match { case Some(x) if x > 5 => "big"; case Some(_) => "small"; case None => "none" }
def lst(l: List[Int]): Int = l match { case Nil => 0; case x :: xs => x + lst(xs) }
lst(List(1, 2, 3))
def f(o: Option[Int]) = o match { case Some(x) => x }
(1: Any) match { case _: String | _: Int => "either" }
