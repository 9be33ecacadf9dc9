// mode: script
case class Money(amount: BigDecimal, currency: String)
object Money {
  implicit val ordering: Ordering[Money] = Ordering.by(m => (m.currency, m.amount))
  implicit object numeric extends Numeric[Money] {
    def plus(x: Money, y: Money) = Money(x.amount + y.amount, x.currency)
    def minus(x: Money, y: Money) = Money(x.amount - y.amount, x.currency)
    def times(x: Money, y: Money) = sys.error("no")
    def negate(x: Money) = Money(-x.amount, x.currency)
    def fromInt(x: Int) = Money(x, "EUR")
    def toInt(x: Money) = x.amount.toInt
    def toLong(x: Money) = x.amount.toLong
    def toFloat(x: Money) = x.amount.toFloat
    def toDouble(x: Money) = x.amount.toDouble
    def compare(x: Money, y: Money) = x.amount compare y.amount
    def parseString(s: String): Option[Money] = None
  }
}
val wallet = List(Money(3, "EUR"), Money(1.5, "EUR"))
println(wallet.sum(Money.numeric))
println(wallet.sorted(Money.ordering))
trait Encoder[A] { self =>
  def encode(a: A): String
  def contramap[B](f: B => A): Encoder[B] = new Encoder[B] { def encode(b: B) = self.encode(f(b)) }
}
trait LowPriority { implicit def any[A]: Encoder[A] = new Encoder[A] { def encode(a: A) = s"?$a" } }
object Encoder extends LowPriority {
  implicit val int: Encoder[Int] = new Encoder[Int] { def encode(a: Int) = a.toString }
  implicit val str: Encoder[String] = new Encoder[String] { def encode(a: String) = "\"" + a + "\"" }
  implicit def opt[A](implicit e: Encoder[A]): Encoder[Option[A]] = new Encoder[Option[A]] { def encode(a: Option[A]) = a.fold("null")(e.encode) }
  implicit def seq[A: Encoder]: Encoder[Seq[A]] = new Encoder[Seq[A]] { def encode(a: Seq[A]) = a.map(implicitly[Encoder[A]].encode).mkString("[", ",", "]") }
  implicit def map[V](implicit v: Encoder[V]): Encoder[Map[String, V]] =
    new Encoder[Map[String, V]] { def encode(m: Map[String, V]) = m.toSeq.sortBy(_._1).map { case (k, x) => str.encode(k) + ":" + v.encode(x) }.mkString("{", ",", "}") }
  def apply[A](a: A)(implicit e: Encoder[A]): String = e.encode(a)
}
case class User(name: String, tags: Seq[String])
object User { implicit val enc: Encoder[User] = implicitly[Encoder[Map[String, Seq[String]]]].contramap(u => Map(u.name -> u.tags)) }
println(Encoder(1))
println(Encoder(Option("x")))
println(Encoder(Seq(1, 2)))
println(Encoder(Map("a" -> Option(1), "b" -> None)))
println(Encoder(User("al", Seq("x", "y"))))
println(Encoder(2.5))
case class Context(user: String, depth: Int = 0) { def deeper = copy(depth = depth + 1) }
def log(msg: String)(implicit ctx: Context): Unit = println("  " * ctx.depth + s"[${ctx.user}] $msg")
def outer(implicit ctx: Context): Unit = { log("outer"); inner(ctx.deeper) }
def inner(implicit ctx: Context): Unit = { implicit val c2: Context = ctx.deeper.copy(user = "root"); log("inner")(c2) }
outer(Context("ann"))
implicit class Times(n: Int) { def times[A](f: Int => A): Seq[A] = (1 to n).map(f) }
println(3.times(i => i * i))
implicit val boolToInt: Boolean => Int = b => if (b) 41 else 0
def need(n: Int) = n + 1
println(need(true))
implicit def tupleToMoney(t: (Int, String)): Money = Money(t._1, t._2)
def pay(m: Money) = s"paid ${m.amount} ${m.currency}"
println(pay(5 -> "USD"))
println(implicitly[Ordering[(Int, String)]].compare((1, "b"), (1, "a")))
def maxOf[A](xs: A*)(implicit o: Ordering[A]) = xs.max
println(maxOf(3, 9, 2), maxOf("a", "c"), maxOf(Some(1), None))
class Ctx[T](implicit val o: Ordering[T]) { def top(xs: Seq[T]): T = xs.max; def worst(xs: Seq[T]) = xs.min(o) }
println(new Ctx[Int].top(Seq(1, 5)), new Ctx[String].worst(Seq("b", "a")))
class Sorter[T: Ordering](xs: Seq[T]) { def sorted = xs.sorted; def desc = xs.sorted(implicitly[Ordering[T]].reverse) }
println(new Sorter(Seq(2, 3, 1)).desc)
import scala.reflect.ClassTag
def arr[T: ClassTag](xs: T*): Array[T] = xs.toArray
println(arr(1, 2).getClass.getSimpleName + arr("a").length)
