println("-- top n per key")
import scala.collection.mutable
val sales = sc.parallelize(Seq(("fruit", "apple", 30), ("fruit", "pear", 12), ("fruit", "plum", 45), ("veg", "leek", 8), ("veg", "kale", 19), ("fruit", "fig", 27), ("veg", "beet", 33), ("dairy", "milk", 50)), 3)
def top(n: Int)(items: Iterable[(String, Int)]) = items.toSeq.sortBy { case (name, amount) => (-amount, name) }.take(n)
val grouped = sales.map { case (kind, name, amount) => (kind, (name, amount)) }.groupByKey().mapValues(top(2))
grouped.sortByKey().collect().foreach { case (kind, best) => println(s"$kind: ${best.map(_._1).mkString(", ")}") }
val heap = sales.map(s => (s._1, (s._3, s._2))).aggregateByKey(mutable.PriorityQueue.empty[(Int, String)](Ordering[(Int, String)].reverse))(
  (q, v) => { q.enqueue(v); if (q.size > 2) q.dequeue(); q },
  (a, b) => { b.foreach(v => { a.enqueue(v); if (a.size > 2) a.dequeue() }); a }
)
heap.mapValues(q => q.toList.sorted.reverse).sortByKey().collect()
sales.map(s => (s._1, s._3)).reduceByKey(math.max).collectAsMap().toSeq.sorted
sales.sortBy(s => (s._1, -s._3)).map(_._2).collect()
sales.map(_._3).top(3)
sales.takeOrdered(2)(Ordering.by(_._3))
println("-- running totals")
val xs = sc.parallelize(1 to 20, 4)
val sums = xs.mapPartitionsWithIndex((i, it) => Iterator((i, it.sum))).collect().toMap
val offsets = (0 until xs.getNumPartitions).scanLeft(0)((acc, i) => acc + sums(i))
val bc = sc.broadcast(offsets)
val running = xs.mapPartitionsWithIndex((i, it) => it.scanLeft(bc.value(i))(_ + _).drop(1))
running.collect()
val ranked = sc.parallelize(Seq(50, 20, 90, 20, 70), 2).sortBy(-_).zipWithIndex().map { case (v, i) => (i + 1, v) }
ranked.collect()
val dense = sc.parallelize(Seq(50, 20, 90, 20, 70), 2).distinct().sortBy(-_).zipWithIndex().mapValues(_ + 1).collectAsMap()
Seq(50, 20, 90, 20, 70).map(dense)
val gaps = xs.glom().flatMap(a => if (a.isEmpty) Nil else a.sliding(2).collect { case Array(p, q) => q - p }.toSeq)
gaps.sum()
val median = { val s = sc.parallelize(Seq(9, 1, 8, 2, 7, 3)).sortBy(identity).zipWithIndex().map(_.swap).cache(); val n = s.count(); if (n % 2 == 0) (s.lookup(n / 2 - 1).head + s.lookup(n / 2).head) / 2.0 else s.lookup(n / 2).head.toDouble }
println("-- moving average")
case class Tick(day: Int, price: Double)
val prices = sc.parallelize((1 to 12).map(d => Tick(d, 100 + math.sin(d) * 10)), 4)
val window = 3
val spread = prices.flatMap(t => (0 until window).map(i => (t.day + i, (t.price, 1))))
val averages = spread.reduceByKey((a, b) => (a._1 + b._1, a._2 + b._2)).filter { case (d, (_, c)) => c == window }.mapValues { case (s, c) => s / c }
averages.sortByKey().collect().foreach { case (d, a) => println(f"$d%2d $a%8.3f") }
val indexed = prices.sortBy(_.day).map(_.price).zipWithIndex().map(_.swap)
val shifted = indexed.map { case (i, p) => (i + 1, p) }
val changes = indexed.join(shifted).mapValues { case (now, before) => now - before }.sortByKey()
changes.mapValues(c => math.round(c * 100) / 100.0).collect()
changes.values.map(c => if (c > 0) "up" else "down").countByValue()
changes.values.stats()
val (lo, hi) = (prices.map(_.price).min(), prices.map(_.price).max())
println(f"$lo%.2f $hi%.2f")
prices.map(_.price).histogram(4)._2
println("-- set operations")
val a = sc.parallelize(Seq("coffee", "coffee", "panda", "monkey", "tea"), 2)
val b = sc.parallelize(Seq("coffee", "money", "kitty"), 2)
a.distinct().collect().sorted
a.union(b).collect()
(a ++ b).getNumPartitions
a.intersection(b).collect()
a.subtract(b).collect()
a.cartesian(b).count()
a.cartesian(b).filter { case (x, y) => x.head == y.head }.collect()
val x = sc.parallelize(1 to 10, 3)
val y = sc.parallelize(5 to 15, 2)
val sym = x.subtract(y).union(y.subtract(x))
sym.collect().sorted
x.intersection(y, 4).getNumPartitions
x.intersection(y).collect()
val jaccard = x.intersection(y).count().toDouble / x.union(y).distinct().count()
sc.union(x, y, x).countByValue().toSeq.sorted
x.zip(x.map(_ * 2)).filter(p => p._2 > 10).values.collect()
x.keyBy(_ % 3).cogroup(y.keyBy(_ % 3)).mapValues { case (l, r) => (l.toList.sorted, r.toList.sorted) }.sortByKey().collect()
