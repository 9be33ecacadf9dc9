def unless(c: Boolean)(body: => Unit): Unit = if (!c) body
unless(1 > 2) { println("not greater") }
def timed[T](label: String)(block: => T): T = { println(s"start $label"); val r = block; println(s"end $label"); r }
timed("sum") { (1 to 100).sum }
def twice[T](x: => T): (T, T) = (x, x)
var n = 0
twice { n += 1; n }
def loop(cond: => Boolean)(body: => Unit): Unit = if (cond) { body; loop(cond)(body) }
var i = 0
loop(i < 3) { print(i + " "); i += 1 }
def orElse[T](a: Option[T], b: => T) = a match { case Some(x) => x; case None => b }
orElse(Some(1), sys.error("never"))
def sum(xs: Int*): Int = xs.sum
sum()
sum(1, 2, 3)
sum(List(4, 5): _*)
sum((1 to 4): _*)
sum(Array(7, 8): _*)
def fmt(template: String, args: Any*) = template.format(args: _*)
fmt("%s is %d years, %.1f", "Al", 3, 2.25)
def join(sep: String)(parts: String*): String = parts.mkString(sep)
join("-")("a", "b")
def kinds(xs: Any*) = xs.map { case _: Int => "int"; case _: String => "str"; case _ => "other" }
kinds(1, "a", 2.0)
def f(x: Int, y: Int = 10, z: String = "z") = s"$x $y $z"
f(1)
f(1, z = "q")
f(y = 2, x = 1)
f(z = "a", y = 3, x = 9)
def g(a: Int)(b: Int = a * 2) = a + b
g(3)()
g(3)(4)
class Conf(val host: String = "localhost", val port: Int = 80) { override def toString = s"$host:$port" }
new Conf
new Conf()
new Conf(port = 8080)
new Conf("h")
case class Opt(a: Int = 1, b: String = "b", c: Seq[Int] = Nil)
Opt()
Opt(b = "x").copy(c = Seq(1))
Opt(2)
def byNameDefault(msg: => String = { println("evaluated"); "dflt" }) = "got " + msg
byNameDefault()
byNameDefault("given")
f()
f(1, 2, "3", 4)
f(1, w = 3)
f(1, x = 3)
sum("a")
def h(xs: String*)(implicit n: Int) = xs.size * n
h("a", "b")(3)
val fs: Seq[Int] => Int = sum
val first = (xs: Seq[Int]) => xs.head
first(List(1))
List(1, 2, 3) match { case xs @ List(_, _*) => sum(xs: _*) }
