// mode: script
// An inventory with events, a report and a Spark summary.
import scala.collection.mutable
import scala.util.{Try, Success, Failure}

sealed trait Event { def sku: String }
case class Received(sku: String, qty: Int) extends Event
case class Sold(sku: String, qty: Int, price: BigDecimal) extends Event
case object Audit extends Event { val sku = "*" }

class Inventory private (private val stock: mutable.Map[String, Int]) {
  private var log = Vector.empty[String]
  def apply(sku: String): Int = stock.getOrElse(sku, 0)
  def handle(e: Event): Either[String, Inventory] = e match {
    case Received(s, q) if q > 0 =>
      stock(s) = this(s) + q
      log :+= s"in  $s x$q"
      Right(this)
    case Sold(s, q, p) if this(s) >= q =>
      stock(s) -= q
      log :+= f"out $s%-5s x$q%2d @ $p%8.2f"
      Right(this)
    case Sold(s, q, _) => Left(s"short of $s: ${this(s)} < $q")
    case Audit => log :+= s"audit ${stock.values.sum}"; Right(this)
    case other => Left(s"bad event $other")
  }
  def history: Seq[String] = log
}
object Inventory {
  def empty: Inventory = new Inventory(mutable.LinkedHashMap.empty)
  def replay(es: Seq[Event]): (Inventory, List[String]) = es.foldLeft((empty, List.empty[String])) { case ((inv, errs), e) =>
    inv.handle(e) match {
      case Right(next) => (next, errs)
      case Left(msg) => (inv, errs :+ msg)
    }
  }
}

def parse(line: String): Try[Event] = Try {
  line.split(",").map(_.trim) match {
    case Array("R", s, q) => Received(s, q.toInt)
    case Array("S", s, q, p) => Sold(s, q.toInt, BigDecimal(p))
    case Array("A") => Audit
    case other => throw new IllegalArgumentException(other.mkString("[", "|", "]"))
  }
}

val lines = """R, pen, 10
              |S, pen, 3, 1.25
              |S, cup, 1, 4.00
              |R, cup, x
              |R, cup, 5
              |A
              |S, cup, 2, 4.5
              |Z, q
              |R, pen, -1""".stripMargin.linesIterator.toList

val (good, bad) = lines.map(l => l -> parse(l)).partition(_._2.isSuccess)
bad.foreach { case (l, Failure(e)) => println(s"skip '$l': ${e.getClass.getSimpleName}: ${e.getMessage}"); case _ => }
val events = good.collect { case (_, Success(e)) => e }
val (inv, errors) = Inventory.replay(events)
inv.history.foreach(println)
errors.foreach(e => println("error " + e))
println(s"pen=${inv("pen")} cup=${inv("cup")} none=${inv("none")}")

val sales = sc.parallelize(events.collect { case Sold(s, q, p) => (s, p * q) }, 2)
val revenue = sales.reduceByKey(_ + _).collect().sortBy(_._1)
for ((k, v) <- revenue) println(f"$k%-6s $v%10.3f")
println(total(revenue.map(_._2)))
def total(xs: Seq[BigDecimal]): BigDecimal = xs.sum
lazy val later = { println("later"); 42 }
println(later + later)
object Config { val name = "cfg"; def show() = println(s"$name $version"); val version = 3 }
Config.show()
trait Shape { def area: Double }
object Shape { def apply(k: String, x: Double): Shape = k match { case "sq" => new Sq(x); case "ci" => new Ci(x) } 
  private class Sq(s: Double) extends Shape { def area = s * s }
  private class Ci(r: Double) extends Shape { def area = math.Pi * r * r; override def toString = "Ci" } }
println(Shape("sq", 2).area)
println(Shape("ci", 1))
println(Try(Shape("zz", 1)).failed.map(_.toString).getOrElse(""))
