// Snippets as books on Spark have them: words, sessions, averages, neighbours, matrices, accumulators.
import org.apache.spark.rdd.RDD
import scala.collection.mutable
val lines = sc.parallelize(Seq("to be or not to be", "that is the question", "", "To sleep, perchance to dream"), 3)
val tokens = lines.flatMap(_.toLowerCase.split("\\W+")).filter(_.nonEmpty)
tokens.map((_, 1)).reduceByKey(_ + _).sortBy({ case (w, c) => (-c, w) }).take(5)
tokens.map(w => (w.head, w)).groupByKey().mapValues(_.toSet.size).sortByKey().collect()
tokens.map(_.length).countByValue().toSeq.sorted
val stop = sc.broadcast(Set("to", "the", "is", "or"))
tokens.filter(w => !stop.value.contains(w)).distinct().sortBy(identity).collect()
tokens.mapPartitions { it => val m = mutable.Map.empty[String, Int].withDefaultValue(0); it.foreach(w => m(w) += 1); m.iterator }.reduceByKey(_ + _).filter(_._2 > 1).collect().sorted
tokens.groupBy(_.length).mapValues(_.toList.distinct.sorted).sortByKey(ascending = false).first()
val bigrams = lines.filter(_.nonEmpty).flatMap { l => val ws = l.toLowerCase.split("\\W+"); ws.zip(ws.tail) }
bigrams.map((_, 1)).reduceByKey(_ + _).filter { case ((a, b), n) => n > 1 }.collect()
bigrams.map { case (a, b) => s"$a $b" }.countByValue().filter(_._2 > 1)
tokens.zipWithIndex().filter { case (w, i) => i % 3 == 0 }.keys.collect()
tokens.fold("")((a, b) => if (a.length >= b.length) a else b)
tokens.aggregate(0)((n, w) => n + w.length, _ + _)
lines.map(_.count("aeiou".contains(_))).collect()
lines.zipWithIndex.map(_.swap).lookup(2)
// sessionization
case class Click(user: String, time: Long, url: String)
val clicks = sc.parallelize(Seq(Click("u1", 0L, "/a"), Click("u1", 100L, "/b"), Click("u2", 50L, "/a"), Click("u1", 5000L, "/c"), Click("u2", 60L, "/d"), Click("u1", 5100L, "/a")), 2)
val gap = 1800L
val sessions = clicks.groupBy(_.user).flatMapValues { cs =>
  val sorted = cs.toList.sortBy(_.time)
  sorted.tail.foldLeft(List(List(sorted.head))) { case (cur :: done, c) =>
    if (c.time - cur.head.time > gap) List(c) :: cur :: done else (c :: cur) :: done
    case (Nil, c) => List(List(c))
  }.map(_.reverse).reverse
}
sessions.mapValues(s => (s.size, s.last.time - s.head.time)).collect().sortBy(x => (x._1, x._2._1))
sessions.values.map(_.map(_.url).mkString(" > ")).collect().sorted
val durations = sessions.mapValues(s => s.last.time - s.head.time).groupByKey.mapValues(ds => ds.sum.toDouble / ds.size)
durations.collectAsMap()
// secondary sort
import org.apache.spark.Partitioner
case class Key(station: String, temp: Int)
implicit val keyOrd: Ordering[Key] = Ordering.by(k => (k.station, -k.temp))
class StationPartitioner(override val numPartitions: Int) extends Partitioner {
  def getPartition(key: Any): Int = key match { case Key(s, _) => (s.hashCode & Int.MaxValue) % numPartitions }
}
val readings = sc.parallelize(Seq(("b", 3), ("a", 10), ("b", 7), ("a", 2), ("c", 5), ("a", 12)))
val ss = readings.map { case (s, t) => (Key(s, t), t) }.repartitionAndSortWithinPartitions(new StationPartitioner(2))
ss.glom().map(_.map(_._2).mkString(",")).collect()
// top N per key by aggregateByKey and by priority queue
def topN(n: Int)(implicit ord: Ordering[Int]) = readings.aggregateByKey(mutable.PriorityQueue.empty[Int](ord.reverse))((q, v) => { q.enqueue(v); if (q.size > n) q.dequeue(); q }, (a, b) => { b.foreach(a.enqueue(_)); while (a.size > n) a.dequeue(); a }).mapValues(_.toList.sorted(ord.reverse))
topN(2).collect().sortBy(_._1)
// averages
val scores = sc.parallelize(List(("math", 90.0), ("art", 75.5), ("math", 70.0), ("art", 84.5), ("pe", 100.0)))
scores.combineByKey(v => (v, 1), (acc: (Double, Int), v) => (acc._1 + v, acc._2 + 1), (a: (Double, Int), b: (Double, Int)) => (a._1 + b._1, a._2 + b._2)).map { case (k, (s, c)) => (k, s / c) }.collect().sorted
scores.mapValues((_, 1)).reduceByKey((a, b) => (a._1 + b._1, a._2 + b._2)).mapValues { case (s, c) => f"${s / c}%.1f" }.collect().sortBy(_._1)
scores.groupByKey().map { case (k, vs) => (k, vs.max, vs.min) }.collect().sortBy(_._1)
scores.values.stats()
scores.values.histogram(3)
scores.map(_._2).top(2)
scores.values.mean()
scores.countByKey()
scores.keys.distinct().count()
scores.sortBy(_._2, ascending = false).keys.first()
scores.max()(Ordering.by[(String, Double), Double](_._2))
// variance by hand
val xs = scores.values
val n = xs.count()
val mu = xs.sum() / n
val v = xs.map(x => math.pow(x - mu, 2)).reduce(_ + _) / n
println(f"$mu%.3f $v%.3f ${math.sqrt(v)}%.3f")
// correlation
val pairs = sc.parallelize((1 to 50).map(i => (i.toDouble, i * 2.0 + (i % 7))))
val (sx, sy, sxx, syy, sxy) = pairs.map { case (x, y) => (x, y, x * x, y * y, x * y) }.reduce((a, b) => (a._1 + b._1, a._2 + b._2, a._3 + b._3, a._4 + b._4, a._5 + b._5))
val m = pairs.count()
val corr = (m * sxy - sx * sy) / math.sqrt((m * sxx - sx * sx) * (m * syy - sy * sy))
println(f"corr = $corr%.6f")
// pi
val rnd = new scala.util.Random(42)
val pts = sc.parallelize(Seq.fill(1000)((rnd.nextDouble(), rnd.nextDouble())), 4)
4.0 * pts.filter { case (x, y) => x * x + y * y <= 1 }.count() / 1000
// knn
val train = sc.parallelize(Seq((1.0, 1.0, "a"), (1.2, 0.8, "a"), (5.0, 5.0, "b"), (5.2, 4.9, "b"), (9.0, 1.0, "c")))
def classify(x: Double, y: Double, k: Int): String = train.map { case (a, b, l) => (math.hypot(a - x, b - y), l) }.takeOrdered(k).groupBy(_._2).maxBy(_._2.length)._1
classify(1.1, 1.1, 3)
classify(5.1, 5.1, 2)
// naive bayes-like counting
val docs = sc.parallelize(Seq(("spam", "win money now"), ("ham", "meeting at noon"), ("spam", "win a prize now"), ("ham", "lunch at noon")))
val prior = docs.mapValues(_ => 1).reduceByKey(_ + _).mapValues(_ / docs.count().toDouble)
docs.flatMapValues(_.split(" ")).map((_, 1)).reduceByKey(_ + _).map { case ((c, w), k) => (c, (w, k)) }.groupByKey().mapValues(_.toList.sortBy { case (w, k) => (-k, w) }.take(2)).collect().sortBy(_._1)
// matrix
type Entry = ((Int, Int), Double)
def multiply(a: RDD[Entry], b: RDD[Entry]): RDD[Entry] = a.map { case ((i, j), v) => (j, (i, v)) }.join(b.map { case ((j, k), w) => (j, (k, w)) }).map { case (_, ((i, v), (k, w))) => ((i, k), v * w) }.reduceByKey(_ + _)
val A = sc.parallelize(Seq(((0, 0), 1.0), ((0, 1), 2.0), ((1, 0), 3.0), ((1, 1), 4.0)))
multiply(A, A).sortByKey().collect()
multiply(A, A.map { case ((i, j), v) => ((j, i), v) }).values.sum()
// accumulators of all kinds
val evens = sc.longAccumulator("evens")
val total = sc.doubleAccumulator
val seen = sc.collectionAccumulator[String]("seen")
sc.parallelize(1 to 10, 2).foreach { i => if (i % 2 == 0) evens.add(i); total.add(i / 2.0); if (i > 8) seen.add("n" + i) }
evens.sum
evens.count
evens.avg
total.value
seen.value
evens.name
evens.reset()
evens.isZero
// union, set operations, cartesian
val a1 = sc.parallelize(1 to 5)
val b1 = sc.parallelize(4 to 8)
(a1 ++ b1).collect()
a1.union(b1).distinct().count()
a1.intersection(b1).collect().sorted
a1.subtract(b1).collect().sorted
a1.cartesian(b1).filter { case (x, y) => x == y }.collect()
a1.map(x => (x, x * x)).collectAsMap()
sc.union(a1, b1, a1).getNumPartitions
sc.emptyRDD[Int].isEmpty()
sc.parallelize(Seq.empty[Int]).reduceOption(_ + _)
sc.range(0, 10, 3).collect()
sc.makeRDD(Seq((1, Seq("h1")), (2, Seq("h2")))).collect()
