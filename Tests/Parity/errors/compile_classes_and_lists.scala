// What beginners get wrong with classes, lists, maps and functions.
class Stack[T] { private var xs: List[T] = Nil; def push(x: T) = xs ::= x; def pop: T = xs.head }
val st = new Stack[Int]; st.push("a")
st.push(1, 2)
st.pop()
st.xs
st.peek
new Stack[Int]("a")
new Stack
val sx: Stack[Any] = new Stack[Int]
def total(xs: List[Int]): Int = xs match { case Nil => 0; case h :: t => h + total(t.map(_.toString)) }
def mean(xs: Seq[Double]): Double = xs.sum / xs.lenght
def avg(xs: Seq[Int]) = xs.sum / xs.size.toDouble
avg(List("a"))
avg(List(1.5))
avg(1, 2)
avg()
case class Emp(name: String, sal: Double, dept: String)
val es = List(Emp("a", 1, "x"), Emp("b", "2", "y"))
val es = List(Emp("a", 1, "x"), Emp("b", 2, "y"))
es.map(_.salary)
es.filter(_.sal > "1")
es.groupBy(_.dept).mapValues(_.map(_.sal).sum).foreach { case (d, s, n) => println(d) }
es.sortBy(_.sal, _.name)
es.maxBy(e => e)
es.sum
es.map(e => e.name, e.sal)
es.map(e => (e.name, e.sal)).toMap.get(1)
es.foldLeft(0)((a, e) => a + e.sal)
es.foldLeft(0.0)((a, e) => a + e.sal).toFixed(2)
es.collect { case Emp(n, s) => n }
es.collect { case Emp(n, _, "x") if n > 1 => n }
es.foreach(e => println(e.name + e.age))
es.map { case e: String => e }
es.head.copy(name = 5)
es.head.name = "z"
es(0).name.foo
es("a")
es.find(_.name == "a").name
es.find(_.name == "a").map(_.nme)
es.reduce(_.sal + _.sal)
es zip es map (_._1.name) filter (_.sal > 1)
for (e <- es) yield e.nam
for (Emp(n, s) <- es) yield n
for (e <- es; d <- e.dept; if d) yield d
for (e <- es if e.sal) println(e)
val fm: Map[String, List[Emp]] = es.groupBy(_.sal)
val nm: List[Int] = es.map(_.name)
val (x1, y1): (Int, Int) = ("a", 1)
val arr = Array(1, 2, 3); arr(0) = "a"
arr("0")
arr += 4
arr.push(4)
arr.append(4)
var lst = List(1); lst += 2
lst.add(2)
lst.push(3)
val im = Map("a" -> 1); im("b") = 2
im += "b" -> 2
im.put("b", 2)
var vm = Map("a" -> 1); vm += ("b", 2)
vm += "b" -> "c"
val s = "abc"; s(0) = 'x'
s.push("d")
s += "d"
s.charAt("0")
s.substring(1.5)
s.split()
s.indexOf()
s.toInt("16")
s * "2"
s / 2
s && true
!s
if (s) 1
while (s.length) {}
s match { case Some(x) => x }
s match { case x: Int => x }
s.map(_ + 1).foo
s.foreach(c => c.toUpper.foo)
1.to("5")
1.until(5, "a")
(1 to 5).map(_.length)
(1 to 5).foldLeft("")(_ + _ + 1.foo)
(1 to 5).sum("a")
1.max("a")
1.foo()
1.toString(2, 3)
math.abs("a")
math.pow(2)
Math.foo
Integer.parseInt(5)
"5" + 5 - 1
5 + "5" * 2
'a' + "b" - 'c'
true && 1
1 < "a"
1 == "a"
"a" == 'a'
null.length
Nil.head.foo
None.get.foo
Some(5).get.foo
Option("a").get + 1 - 1
Right(1) + 1
try { 5 } catch { case e: Exception => "a" } finally { 1 } + 1
def f(x: Int = 1, y: Int) = x + y; f(1)
def g(xs: Int*)(y: Int) = xs.sum + y; g(1, 2)
def h[T](x: T)(implicit ord: Ordering[T]) = x; h(es.head)
def k(f: Int => Int) = f(1); k(_ + "a")
k((x, y) => x)
k(x => x.foo)
k("a")
k()
def p(f: (Int, Int) => Int) = f(1, 2); p(_ + 1)
p(_ + _ + _)
def q(x: => Int) = x; q("a")
def r[A, B](f: A => B, a: A): B = f(a); r((x: Int) => x, "a")
def u[A](x: A, y: A => Int) = y(x); u("a", _.length)
u("a", (x: Int) => x)
def v(x: Option[Int]) = x.map(_ + 1).getOrElse("a") + 1
def w: Int = { val x = "a"; x }
def z(x: Int): Unit = x.foo
object Ob { val a = 1 }; Ob.b
Ob.a = 2
Ob()
new Ob
Ob.a()
import Ob.c
trait Tq { def m: Int }; new Tq { def m = "a" }
new Tq { override def n = 1 }
class Cq extends Tq { def m = 1; def m = 2 }
class Cr(x: Int) extends Tq { def m = y }
abstract class Cw { val x: Int; val x2 = x.foo }
sealed class Cx; case class Cy() extends Cx; (new Cx) match { case Cy() => 1 }
case class Cz(a: Int)(b: Int); Cz(1)
Cz(1)(2).b
implicit def bad = 5; implicitly[Int]
val e1: Either[String] = Left("a")
val e2: Either[String, Int] = Left(1)
type T1 = Foo[Int]
type T2[A] = List[A]; val t2: T2 = Nil
val ff: Int => Int = x: Int => x
val fg: Int => Int = { case "a" => 1 }
val fh: PartialFunction[Int, Int] = x => "a"
