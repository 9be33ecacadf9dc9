// mode: script
import scala.collection.mutable
trait Cache[K, V] { def get(k: K): Option[V]; def put(k: K, v: V): Unit; def size: Int }
class LruCache[K, V](capacity: Int) extends Cache[K, V] {
  require(capacity > 0, "capacity must be positive")
  private[this] val store = mutable.LinkedHashMap.empty[K, V]
  private var hits, misses = 0
  def get(k: K): Option[V] = store.remove(k) match {
    case found @ Some(v) => hits += 1; store(k) = v; found
    case None => misses += 1; None
  }
  def put(k: K, v: V): Unit = {
    store -= k
    if (store.size >= capacity) store -= store.head._1
    store += k -> v
  }
  def size = store.size
  def stats: (Int, Int) = (hits, misses)
  def keys: List[K] = store.keys.toList
}
trait Logged[K, V] extends Cache[K, V] {
  val log = mutable.ListBuffer.empty[String]
  abstract override def get(k: K): Option[V] = { val r = super.get(k); log += s"get $k -> ${r.isDefined}"; r }
  abstract override def put(k: K, v: V): Unit = { log += s"put $k"; super.put(k, v) }
}
object Cache {
  implicit class Memo[K, V](private val cache: Cache[K, V]) {
    def getOrElseUpdate(k: K)(v: => V): V = cache.get(k).getOrElse { val made = v; cache.put(k, made); made }
  }
}
val c = new LruCache[String, Int](2) with Logged[String, Int]
def slow(s: String): Int = { println(s"computing $s"); s.length }
for (w <- List("one", "three", "one", "four", "three")) println(c.getOrElseUpdate(w)(slow(w)))
println(c.stats)
println(c.keys)
c.log.foreach(println)
try new LruCache[Int, Int](0) catch { case e: IllegalArgumentException => println(e.getMessage) }
val fibs = new LruCache[Int, BigInt](100)
def fib(n: Int): BigInt = if (n < 2) n else fibs.getOrElseUpdate(n)(fib(n - 1) + fib(n - 2))
println(fib(90))
println(c.isInstanceOf[Logged[_, _]])
