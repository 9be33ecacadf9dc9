trait User { def username: String }
trait Tweeter { this: User => def tweet(text: String) = s"$username: $text" }
class Verified(name: String) extends Tweeter with User { def username = "real " + name }
new Verified("Bey").tweet("hi")
trait Db { def query(q: String): String }
trait Repo { self: Db => def find(id: Int) = self.query(s"id=$id") }
object App1 extends Repo with Db { def query(q: String) = "<" + q + ">" }
App1.find(3)
import scala.language.reflectiveCalls
def close(r: { def close(): Unit }) = r.close()
class R { def close() = println("closed") }
close(new R)
type HasName = { def name: String }
def hello(x: HasName) = "hello " + x.name
class N(val name: String)
hello(new N("n"))
val o = new { val a = 1; def b(x: Int) = x + a }
o.a
o.b(2)
class Outer { outer => val v = 1; class In { val v = 2; def s = outer.v + v }; def mk = new In }
val ot = new Outer
ot.mk.s
val in2 = new ot.In
in2.s
trait Shape { def area: Double; override def toString = f"${getClass.getSimpleName} ${area}%.1f" }
trait Scaled { self: Shape => val factor = 2.0; def scaled = area * factor }
class Sq(s: Double) extends Shape with Scaled { def area = s * s }
new Sq(3)
(new Sq(3)).scaled
class Stack[A](val items: List[A]) { def push(a: A) = new Stack(a :: items); def peek: Option[A] = items.headOption }
val st = new Stack[Int](Nil).push(1).push(2)
st.peek
class Cell[T](init: T) { private[this] var v = init; def get: T = v; def set(x: T): this.type = { v = x; this } }
new Cell(1).set(2).set(3).get
implicit class Pipe[A](val a: A) extends AnyVal { def |>[B](f: A => B): B = f(a); def tap2(f: A => Unit): A = { f(a); a } }
3 |> (_ + 1) |> (x => s"<$x>")
5.tap2(println).toString
def using[A <: AutoCloseable, B](r: A)(f: A => B): B = try f(r) finally r.close()
using(new AutoCloseable { def close() = println("bye") })(_ => 7)
case class Person(name: String, age: Int = 0) { require(age >= 0, "negative"); def older(n: Int = 1) = copy(age = age + n); lazy val initials = name.take(1) }
Person("Al").older().older(5)
Person("Al").initials
Person("x", -1)
val p = Person("Bo", 3)
val Person(nm, ag) = p
p.canEqual(1)
p.productElement(1)
p.productElementName(0)
Person.unapply(p)
p == Person("Bo", 3) && p.## == Person("Bo", 3).##
p eq Person("Bo", 3)
case class Wrapper[T](value: T)
Wrapper(1) == Wrapper(1L)
Wrapper(List(1)).map
(Wrapper.apply[Int] _)(3)
List(1, 2).map(Wrapper(_)).collect { case Wrapper(2) => "two" }
sealed trait Json; case class JNum(d: Double) extends Json; case class JArr(xs: Json*) extends Json; case class JObj(fs: (String, Json)*) extends Json; case object JNull extends Json
def render(j: Json): String = j match { case JNum(d) => d.toString; case JArr(xs @ _*) => xs.map(render).mkString("[", ",", "]"); case JObj(fs @ _*) => fs.map { case (k, v) => "\"" + k + "\":" + render(v) }.mkString("{", ",", "}"); case JNull => "null" }
render(JObj("a" -> JNum(1), "b" -> JArr(JNull, JNum(2.5))))
