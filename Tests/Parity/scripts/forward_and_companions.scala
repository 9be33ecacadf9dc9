// mode: script
// Forward references, companions, loops, patterns and a little Spark in one script.
val a = f(3)
def f(x: Int) = g(x) * 2
def g(x: Int) = x + b
val b = 10
println(a, b)
class Node(val v: Int, var next: Node = null)
def build(xs: Int*): Node = xs.foldRight(null: Node)((x, n) => new Node(x, n))
def show(n: Node): String = if (n == null) "." else s"${n.v} -> ${show(n.next)}"
println(show(build(1, 2, 3)))
implicit class Ext(n: Node) { def toList: List[Int] = if (n == null) Nil else n.v :: n.next.toList }
println(build(4, 5).toList)
case class Money(amount: Long, cur: String) extends Ordered[Money] {
  require(cur.length == 3, s"bad currency '$cur'")
  def +(o: Money): Money = { require(o.cur == cur); copy(amount + o.amount) }
  def compare(o: Money) = amount compare o.amount
}
object Money { def apply(s: String): Money = { val Array(a, c) = s.split(" "); Money(a.toLong, c) }; implicit val num: Numeric[Long] = Numeric.LongIsIntegral; val zero = Money(0, "EUR") }
println(List(Money("5 EUR"), Money("3 EUR")).sorted)
println(List(Money("5 EUR"), Money("3 EUR")).foldLeft(Money.zero)(_ + _))
println(scala.util.Try(Money("5 EURO")))
val counts = scala.collection.mutable.Map[String, Int]().withDefaultValue(0)
for (w <- "a b a c b a".split(" ")) counts(w) += 1
println(counts.toSeq.sortBy(-_._2))
var n = 0
while (n < 3) { n += 1; if (n == 2) println("two") else println(n) }
do { n -= 1 } while (n > 0)
println(n)
val r = for { x <- 1 to 3; y <- x to 3; if x + y == 4 } yield (x, y)
println(r)
val acc = sc.longAccumulator("bad")
val parsed = sc.parallelize(Seq("1", "x", "3", "y"), 2).flatMap { s => scala.util.Try(s.toInt).toOption match { case None => acc.add(1); None; case s => s } }
println(parsed.sum, acc.value)
val bc = sc.broadcast(Map(1 -> "one", 3 -> "three"))
println(parsed.map(i => bc.value.getOrElse(i, "?")).collect.mkString(","))
println(List(1, 2, 3).map { case x if x > 1 => x * 2; case x => x })
@annotation.tailrec
def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
println(gcd(48, 18))
type Pred[A] = A => Boolean
def not[A](p: Pred[A]): Pred[A] = !p(_)
println((1 to 6).filter(not[Int](_ % 2 == 0)))
val Pattern = "(\\w+)@(\\w+)\\.com".r
Seq("bob@site.com", "junk").foreach { case Pattern(u, d) => println(s"$u at $d"); case s => println(s"no: $s") }
println(f"${math.E}%.3f ${10}%5d|${"x"}%-3s|")
try { println(1 / (n * 0)) } catch { case e: ArithmeticException => println("div " + e.getMessage) } finally println("done")
println("%s has %d items costing %.2f".format("cart", 3, 9.999))
