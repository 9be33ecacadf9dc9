case class P(name: String, age: Int)
val byAge = new Ordering[P] { def compare(a: P, b: P) = a.age compare b.age }
val ps = List(P("x", 30), P("y", 20), P("z", 25))
ps.sorted(byAge)
ps.sorted(byAge.reverse)
ps.max(byAge)
val r = new Runnable { def run() = println("running") }
r.run()
val r2: Runnable = () => println("sam")
r2.run()
val c: java.util.Comparator[String] = (a, b) => b.compareTo(a)
c.compare("a", "b")
lazy val t = new Thread(() => println("in thread"))
t.start(); t.join()
abstract class Greeter(greeting: String) { def who: String; def hello = s"$greeting, $who" }
val g = new Greeter("Hi") { val who = "Bob" }
g.hello
trait Op { def apply(a: Int, b: Int): Int }
val plus: Op = _ + _
plus(2, 3)
val times: Op = (a, b) => a * b
times(4, 5)
def run(op: Op) = op(6, 7)
run((x, y) => x - y)
val f = new (Int => String) { def apply(x: Int) = "<" + x + ">" }
f(3)
List(1, 2).map(f)
val f2 = new Function2[Int, Int, Int] { override def apply(a: Int, b: Int): Int = a max b }
f2(3, 9)
val pf = new PartialFunction[Int, String] { def isDefinedAt(x: Int) = x > 0; def apply(x: Int) = "pos" + x }
List(-1, 2).collect(pf)
pf.lift(-3)
val it = new Iterator[Int] { private var i = 0; def hasNext = i < 4; def next() = { i += 1; i * i } }
it.toList
val iter = new Iterable[Int] { def iterator = Iterator(3, 1, 2) }
iter.toList.sorted
iter.map(_ + 1).sum
implicit val ordP: Ordering[P] = Ordering.by((p: P) => (p.age, p.name))
ps.sorted.map(_.name)
ps.min
class Version(val major: Int, val minor: Int) extends Ordered[Version] { def compare(that: Version) = if (major != that.major) major - that.major else minor - that.minor; override def toString = s"v$major.$minor" }
new Version(1, 2) < new Version(1, 10)
List(new Version(2, 0), new Version(1, 9)).sorted
List(new Version(2, 0), new Version(1, 9)).max
new Version(1, 2) >= new Version(1, 2)
