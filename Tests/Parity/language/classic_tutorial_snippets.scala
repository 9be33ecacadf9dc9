object Main { def main(args: Array[String]) { println("Hello, " + args.mkString(",")) } }
Main.main(Array("a", "b"))
class Point(xc: Int, yc: Int) { var x: Int = xc; var y: Int = yc; def move(dx: Int, dy: Int) { x = x + dx; y = y + dy }; override def toString(): String = "(" + x + ", " + y + ")" }
val pt = new Point(10, 20)
pt.move(1, 2)
pt
class Location(override val hashCode: Int, zc: Int) extends Point(1, 2) { var z = zc }
new Location(5, 9).z
def apply(f: Int => String, v: Int) = f(v)
def layout[A](x: A) = "[" + x.toString() + "]"
apply(layout, 10)
def whileLoop(cond: => Boolean)(body: => Unit): Unit = if (cond) { body; whileLoop(cond)(body) }
var i = 3
whileLoop(i > 0) { print(i); i -= 1 }
class Temperature { private var _c = 0.0; def celsius = _c; def celsius_=(v: Double): Unit = { require(v > -273.15); _c = v }; def fahrenheit = _c * 9 / 5 + 32; def fahrenheit_=(f: Double) = _c = (f - 32) * 5 / 9 }
val t = new Temperature
t.celsius = 100
t.fahrenheit
t.fahrenheit = 32
t.celsius
t.celsius += 5
t.celsius
val capitals = Map("France" -> "Paris", "Japan" -> "Tokyo")
def show(x: Option[String]) = x match { case Some(s) => s; case None => "?" }
show(capitals.get("Japan")) + show(capitals.get("India"))
capitals.keys.foreach { i => print("Key = " + i); println(" Value = " + capitals(i)) }
val it = Iterator("a", "number", "of", "words")
while (it.hasNext) { print(it.next() + " ") }
val palindrome = "Dot saw I was Tod"
println("String Length is : " + palindrome.length())
var sb = new StringBuilder(); sb.append("x").append(1).insert(0, "<").append('>')
sb.toString.reverse
def fibonacci(n: Int): Int = n match { case 0 | 1 => n; case _ => fibonacci(n - 1) + fibonacci(n - 2) }
(0 to 10).map(fibonacci)
val mul = (x: Int, y: Int) => x * y
mul(3, 4)
val bigData = List("Hadoop", "Sqoop", "Spark")
for { tool <- bigData if tool.startsWith("S") if tool.length > 5 } println(tool)
bigData.zip(List(1, 2, 3)).toMap
bigData match { case first :: _ => first; case Nil => "" }
@volatile var flag = true
@transient lazy val heavy = { flag = false; 42 }
heavy; flag
val nested = List(List(1, 2), List(3, List(4)))
def flat(x: Any): List[Any] = x match { case l: List[_] => l.flatMap(flat); case y => List(y) }
flat(nested)
object Util extends Serializable { val pi = 3.14; def area(r: Double) = pi * r * r }
Util.area(2)
import Util.{area => circle}
circle(1)
trait Equal { def isEqual(x: Any): Boolean; def isNotEqual(x: Any): Boolean = !isEqual(x) }
class Pt(val x: Int) extends Equal { def isEqual(o: Any) = o.isInstanceOf[Pt] && o.asInstanceOf[Pt].x == x }
new Pt(2).isNotEqual(new Pt(2))
val multiline = """first
second"""
multiline.split("\n").length
var (a, b) = (1, 2); val tmp = a; a = b; b = tmp
s"$a$b"
val x = if (a > b) "gt" else if (a == b) "eq" else "lt"
x.toUpperCase match { case "GT" => 1 case _ => 2 }
List(1, 2, 3).foreach(print); println
List(1, 2, 3) foreach println
(1 to 3) map (_ * 2) filter (_ > 2) sum
List("a", "b") mkString "-"
"abc" contains "b"
"%s is %d".format("x", 5)
1 :: 2 :: Nil ::: List(3)
List.empty[Int].headOption
val s: Set[Int] = Set(1, 2) + 3 - 1
s contains 2
s & Set(2)
~1 + -2 + +3
