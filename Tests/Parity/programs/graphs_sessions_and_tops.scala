// Graphs, sessions, secondary sort, tops, joins of three and histograms.
val edges = sc.textFile("data/edges.txt").map(_.trim).filter(l => l.nonEmpty && !l.startsWith("#"))
edges.take(3)
val g = sc.parallelize(Seq(1 -> 2, 2 -> 3, 3 -> 1, 3 -> 4, 5 -> 6, 4 -> 5, 2 -> 4), 3)
val adj = g.flatMap { case (a, b) => Seq((a, b), (b, a)) }.distinct.groupByKey.mapValues(_.toSet).cache
adj.mapValues(_.size).collect.sorted
// BFS
var frontier = sc.parallelize(Seq((1, 0)))
var visited = frontier
while (!frontier.isEmpty) { val next = frontier.join(adj).flatMap { case (_, (d, ns)) => ns.map(n => (n, d + 1)) }.reduceByKey(math.min).subtractByKey(visited); visited = visited.union(next).reduceByKey(math.min(_, _)); frontier = next }
visited.collect.sorted
// triangles
val canon = g.map { case (a, b) => if (a < b) (a, b) else (b, a) }.distinct
val wedges = canon.join(canon).filter { case (_, (b, c)) => b < c }.map { case (a, (b, c)) => ((b, c), a) }
wedges.join(canon.map((_, ()))).map { case ((b, c), (a, _)) => (a, b, c) }.collect.sorted
// connected comps
var labels = adj.map { case (v, ns) => (v, (ns + v).min) }
var changed = true
while (changed) { val nl = adj.join(labels).flatMap { case (v, (ns, l)) => ns.map((_, l)) ++ Seq((v, l)) }.reduceByKey(_ min _); changed = nl.join(labels).filter { case (_, (a, b)) => a != b }.count > 0; labels = nl }
labels.values.distinct.collect
// sessionization
case class Click(user: String, ts: Long, url: String)
val clicks = sc.parallelize(Seq(Click("u1", 0, "/"), Click("u1", 60, "/a"), Click("u2", 10, "/"), Click("u1", 4000, "/b"), Click("u2", 2000, "/c"), Click("u1", 4100, "/d")), 2)
val sessions = clicks.groupBy(_.user).flatMapValues { cs => val sorted = cs.toList.sortBy(_.ts); sorted.tail.foldLeft(List(List(sorted.head))) { case (cur :: done, c) => if (c.ts - cur.head.ts > 1800) List(c) :: cur :: done else (c :: cur) :: done; case (Nil, c) => List(List(c)) }.map(_.reverse).reverse }
sessions.map { case (u, s) => (u, s.head.ts, s.last.ts - s.head.ts, s.map(_.url).mkString(">")) }.collect.sorted
// secondary sort
case class Key(sym: String, ts: Int)
object Key { implicit def ord[A <: Key]: Ordering[A] = Ordering.by(k => (k.sym, k.ts)) }
class SymPartitioner(n: Int) extends org.apache.spark.Partitioner { override def numPartitions = n; override def getPartition(k: Any) = k match { case Key(s, _) => math.abs(s.hashCode) % n; case _ => 0 } }
val ticks = sc.parallelize(Seq(("ibm", 3, 10.0), ("goog", 1, 5.0), ("ibm", 1, 11.0), ("goog", 3, 6.5), ("ibm", 2, 12.5)))
ticks.map { case (s, t, p) => (Key(s, t), p) }.repartitionAndSortWithinPartitions(new SymPartitioner(2)).mapPartitions { it => var prev: Option[(Key, Double)] = None; it.map { case (k, p) => val d = prev.filter(_._1.sym == k.sym).map(p - _._2); prev = Some((k, p)); (k.sym, k.ts, d) } }.collect
ticks.map { case (s, t, p) => Key(s, t) }.sortBy(identity).collect
// top N per key
val sc2 = sc.parallelize(for (k <- Seq("x", "y"); i <- 1 to 5) yield (k, (i * 7) % 5))
import scala.collection.mutable
sc2.aggregateByKey(mutable.PriorityQueue.empty[Int](Ordering[Int].reverse))((q, v) => { q.enqueue(v); if (q.size > 2) q.dequeue(); q }, (a, b) => { a ++= b; while (a.size > 2) a.dequeue(); a }).mapValues(_.toList.sorted.reverse).collect.sortBy(_._1)
sc2.groupByKey.mapValues(_.toSeq.sorted(Ordering.Int.reverse).take(2)).collect
// three joins
val users = sc.parallelize(Seq((1, "ann"), (2, "bob"), (3, "cy")))
val orders = sc.parallelize(Seq((1, "o1"), (1, "o2"), (3, "o3")))
val cities = sc.parallelize(Seq((1, "NYC"), (2, "LA"), (3, "SF")))
users.join(orders).join(cities).map { case (id, ((n, o), c)) => s"$id $n $o $c" }.collect.sorted
users.cogroup(orders, cities).mapValues { case (a, b, c) => (a.size, b.size, c.size) }.collect.sorted
users.groupWith(orders).mapValues(t => (t._1.toList, t._2.toList)).sortByKey().collect
val bc = sc.broadcast(cities.collectAsMap())
users.map { case (id, n) => (n, bc.value.getOrElse(id, "?")) }.collect
bc.unpersist(); bc.id
bc.destroy()
bc.value
users.map { case (id, n) => bc.value(id) }.collect
// moving average
val series = sc.parallelize((1 to 10).map(i => (i, i * i * 1.0)), 3)
series.flatMap { case (t, v) => (t to t + 2).map(k => (k, v)) }.groupByKey.filter(_._2.size == 3).mapValues(vs => vs.sum / vs.size).sortByKey().collect
val sl = series.map(_._2).zipWithIndex.map(_.swap)
sl.join(sl.map { case (i, v) => (i + 1, v) }).mapValues { case (a, b) => a - b }.sortByKey().values.collect
// histogram / median / percentiles
val vals = sc.parallelize(Seq(5.0, 1.0, 9.0, 3.0, 7.0, 2.0), 2)
val sortedVals = vals.sortBy(identity).zipWithIndex.map { case (v, i) => (i, v) }
val c = sortedVals.count
val median = if (c % 2 == 0) (sortedVals.lookup(c / 2 - 1).head + sortedVals.lookup(c / 2).head) / 2 else sortedVals.lookup(c / 2).head
vals.histogram(Array(0.0, 3.0, 6.0, 10.0))
vals.histogram(4)
val (b, h) = vals.histogram(2)
b.zip(b.tail).zip(h).map { case ((lo, hi), n) => f"[$lo%.1f, $hi%.1f): ${"*" * n.toInt}" }.foreach(println)
vals.sumApprox(1000).getFinalValue
vals.meanApprox(1000)
vals.variance
vals.popStdev
vals.sampleVariance
