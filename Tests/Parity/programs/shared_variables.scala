println("-- accumulator patterns")
import org.apache.spark.util.AccumulatorV2
class MinMax extends AccumulatorV2[Int, (Int, Int)] {
  private var lo = Int.MaxValue
  private var hi = Int.MinValue
  def isZero = lo == Int.MaxValue && hi == Int.MinValue
  def copy() = { val m = new MinMax; m.lo = lo; m.hi = hi; m }
  def reset(): Unit = { lo = Int.MaxValue; hi = Int.MinValue }
  def add(v: Int): Unit = { lo = math.min(lo, v); hi = math.max(hi, v) }
  def merge(o: AccumulatorV2[Int, (Int, Int)]): Unit = { lo = math.min(lo, o.value._1); hi = math.max(hi, o.value._2) }
  def value = (lo, hi)
}
val mm = new MinMax
sc.register(mm, "range")
sc.parallelize(Seq(5, 3, 9, 1), 2).foreach(mm.add(_))
mm.value
mm.name
case class Counters(good: org.apache.spark.util.LongAccumulator, bad: org.apache.spark.util.LongAccumulator)
val c = Counters(sc.longAccumulator("good"), sc.longAccumulator("bad"))
val parsed = sc.parallelize(Seq("1", "x", "3", "", "5"), 3).flatMap { s =>
  try { val n = s.toInt; c.good.add(1); Some(n) } catch { case _: NumberFormatException => c.bad.add(1); None }
}
(c.good.value, c.bad.value)
parsed.sum()
(c.good.value, c.bad.value)
parsed.count()
(c.good.value, c.bad.value)
val byKey = Map("a" -> sc.longAccumulator, "b" -> sc.longAccumulator)
sc.parallelize(Seq("a", "b", "a", "a"), 2).foreach(k => byKey(k).add(2))
byKey.map { case (k, a) => (k, a.value, a.count, a.avg) }
val list = sc.collectionAccumulator[String]("seen")
sc.parallelize(Seq("x", "y", "z"), 1).map { s => list.add(s); s.toUpperCase }.collect()
list.value
list.reset()
list.isZero
val cached = sc.parallelize(1 to 4, 2).map { x => c.good.add(1); x }.cache()
c.good.reset()
cached.count(); cached.count()
c.good.value
def counted[T](r: org.apache.spark.rdd.RDD[T]) = { val n = sc.longAccumulator; r.foreach(_ => n.add(1)); n.value }
counted(sc.parallelize(1 to 7, 3))
val d = sc.doubleAccumulator("d")
sc.parallelize(Seq(1.5, 2.5), 2).foreach(x => d.add(x))
(d.sum, d.count, d.avg)
println("-- broadcast lookup tables")
val countries = Map("FR" -> "France", "DE" -> "Germany", "IT" -> "Italy")
val bc = sc.broadcast(countries)
val calls = sc.parallelize(Seq(("FR", 3), ("DE", 5), ("XX", 1), ("FR", 4)), 2)
calls.map { case (c, n) => (bc.value.getOrElse(c, "unknown"), n) }.reduceByKey(_ + _).sortByKey().collect()
bc.id
val bc2 = sc.broadcast(Array(1, 2, 3))
bc2
sc.parallelize(0 to 2).map(i => bc2.value(i)).sum()
bc2.unpersist()
sc.parallelize(0 to 2).map(i => bc2.value(i) * 2).collect()
bc2.destroy()
bc2.value
class Lookup(m: Map[String, Int]) extends Serializable { def apply(k: String) = m.getOrElse(k, -1) }
val lk = sc.broadcast(new Lookup(Map("a" -> 1)))
sc.parallelize(Seq("a", "b")).map(k => lk.value(k)).collect()
val joined = calls.mapPartitions { it => val t = bc.value; it.collect { case (c, n) if t.contains(c) => (t(c), n) } }
joined.collect()
val t = sc.textFile("data/numbers.txt")
val bc4 = sc.broadcast(t.count())
bc4
