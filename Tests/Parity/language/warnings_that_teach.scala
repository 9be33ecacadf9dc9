sealed trait Shape
case class Circle(r: Double) extends Shape
case class Square(s: Double) extends Shape
def f(o: Option[Int]) = o match { case Some(x) => x }
def g(x: Either[Int, String]) = x match { case Left(1) => 1; case Right(s) => 2 }
def h(l: List[Int]) = l match { case Nil => 0; case x :: Nil => 1 }
def i(b: Boolean) = b match { case true => 1 }
def j(p: (Boolean, Option[Int])) = p match { case (true, None) => 1; case (false, Some(_)) => 2 }
def k(x: Int) = x match { case n => n; case 1 => 2 }
def l(x: Any) = x match { case s: String => 1; case s: String => 2; case _ => 3 }
def m(x: Any) = x match { case l: List[Int] => 1; case m: Map[String, Int] => 2; case _ => 3 }
1 == "a"
"a" == 'a'
Some(1) == 1
List(1) == Array(1)
1 != true
val x = 5
x == null
"abc" eq "abc"
def unused(n: Int) = { n + 1; n }
def pure() = { 5; "x" }
{ 1; 2 }
val t = { List(1).map(_ + 1); 3 }
class Old { @deprecated("use new", "1.0") def old = 1 }
(new Old).old
def proc() { println("p") }
def proc2(x: Int) { x + 1 }
List(1, 2, 3) match { case List(a, b) => a }
val List(a, b) = List(1, 2)
for (Some(x) <- List(Option(1))) yield x
def u: Unit = 5
def w(x: Int): Unit = { x }
val y: Unit = List(1)
println("a", "b")
Option(1, 2)
"a".toInt + 1L * 2f
try { 1 } catch { case e => 2 }
try { 1 }
1.0f == 1.0
'a' == 97
def n(s: Symbol) = s match { case 'a => 1; case _ => 2 }
new Thread { override def run() = println("t") }.getName.take(6)
Set(1, 2).contains("a")
List(1, 2).indexOf("x")
List(1, 2).contains("x")
