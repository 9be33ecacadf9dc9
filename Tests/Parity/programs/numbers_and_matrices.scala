println("-- linear search estimators")
val data = sc.parallelize(Seq((1.0, 2.1), (2.0, 3.9), (3.0, 6.2), (4.0, 7.8), (5.0, 10.1)), 2).cache()
val n = data.count()
val (sx, sy, sxy, sxx) = data.map { case (x, y) => (x, y, x * y, x * x) }.reduce((a, b) => (a._1 + b._1, a._2 + b._2, a._3 + b._3, a._4 + b._4))
val slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
val intercept = (sy - slope * sx) / n
f"$slope%.4f $intercept%.4f"
val mse = data.map { case (x, y) => math.pow(y - (slope * x + intercept), 2) }.mean()
f"$mse%.6f"
var (w, b) = (0.0, 0.0)
for (_ <- 1 to 50) {
  val (gw, gb) = data.map { case (x, y) => val e = w * x + b - y; (e * x, e) }.reduce((p, q) => (p._1 + q._1, p._2 + q._2))
  w -= 0.02 * gw / n
  b -= 0.02 * gb / n
}
f"$w%.4f $b%.4f"
data.keys.variance()
data.values.sampleStdev()
val cov = { val mx = sx / n; val my = sy / n; data.map { case (x, y) => (x - mx) * (y - my) }.sum() / (n - 1) }
f"$cov%.4f"
println("-- knn distances")
case class Point(x: Double, y: Double, label: String) { def dist(o: Point) = math.hypot(x - o.x, y - o.y) }
val train = sc.parallelize(Seq(Point(1, 1, "a"), Point(1, 2, "a"), Point(5, 5, "b"), Point(6, 5, "b"), Point(2, 1, "a")), 2)
val queries = sc.parallelize(Seq(Point(0, 0, "?"), Point(5.5, 6, "?")), 2).zipWithIndex()
val k = 3
val nearest = queries.cartesian(train).map { case ((q, i), p) => (i, (q.dist(p), p.label)) }.groupByKey().mapValues(_.toSeq.sortBy(_._1).take(k))
nearest.mapValues(_.groupBy(_._2).map { case (l, s) => (l, s.size) }.maxBy(_._2)._1).sortByKey().collect()
nearest.mapValues(_.map(d => f"${d._1}%.2f").mkString(" ")).sortByKey().collect().foreach(println)
train.groupBy(_.label).mapValues(ps => (ps.map(_.x).sum / ps.size, ps.map(_.y).sum / ps.size)).sortByKey().collect()
train.map(p => (p.label, p.x)).combineByKey((x: Double) => (x, x), (a: (Double, Double), x: Double) => (a._1 min x, a._2 max x), (a: (Double, Double), b: (Double, Double)) => (a._1 min b._1, a._2 max b._2)).sortByKey().collect()
train.map(_.copy(label = "z")).first()
train.filter(_ == Point(1, 2, "a")).count()
train.map(p => (p, 1)).reduceByKey(_ + _).count()
println("-- matrix transpose power")
case class Cell(i: Int, j: Int, v: Double)
val m = sc.parallelize(for (i <- 0 until 3; j <- 0 until 3; if (i + j) % 2 == 0) yield Cell(i, j, i + j + 1.0), 3)
def mul(a: org.apache.spark.rdd.RDD[Cell], b: org.apache.spark.rdd.RDD[Cell]) =
  a.map(c => (c.j, (c.i, c.v))).join(b.map(c => (c.i, (c.j, c.v)))).map { case (_, ((i, x), (j, y))) => ((i, j), x * y) }.reduceByKey(_ + _).map { case ((i, j), v) => Cell(i, j, v) }
val t = m.map(c => Cell(c.j, c.i, c.v))
mul(m, t).sortBy(c => (c.i, c.j)).collect()
val squared = mul(m, m)
def dense(r: org.apache.spark.rdd.RDD[Cell]) = { val a = Array.ofDim[Double](3, 3); r.collect().foreach(c => a(c.i)(c.j) = c.v); a.map(_.mkString(" ")).mkString("\n") }
println(dense(squared))
println(dense(mul(squared, m)))
val vec = sc.parallelize(Seq((0, 1.0), (1, 2.0), (2, 3.0)))
m.map(c => (c.j, (c.i, c.v))).join(vec).map { case (_, ((i, a), x)) => (i, a * x) }.reduceByKey(_ + _).sortByKey().collect()
m.map(_.v).sum()
m.filter(c => c.i == c.j).map(_.v).collect().sum
mul(m, t).toDebugString.split("\n").length
println("-- apriori pairs")
val baskets = sc.parallelize(Seq("milk bread butter", "bread butter", "milk bread", "beer chips", "milk bread butter beer", "chips beer", "bread"), 2).map(_.split(" ").toSet)
val n = baskets.count()
val minSupport = 2
val singles = baskets.flatMap(_.toSeq).map((_, 1)).reduceByKey(_ + _).filter(_._2 >= minSupport)
singles.sortBy({ case (item, c) => (-c, item) }).collect()
val frequent = singles.keys.collect().toSet
val bc = sc.broadcast(frequent)
val pairs = baskets.flatMap { b =>
  val kept = b.filter(bc.value.contains).toSeq.sorted
  for (i <- kept.indices; j <- i + 1 until kept.size) yield ((kept(i), kept(j)), 1)
}.reduceByKey(_ + _).filter(_._2 >= minSupport)
pairs.collect().sortBy { case (p, c) => (-c, p._1, p._2) }.foreach(println)
val support = singles.collectAsMap()
val rules = pairs.flatMap { case ((a, b), c) => Seq((a, b, c.toDouble / support(a)), (b, a, c.toDouble / support(b))) }
rules.filter(_._3 >= 0.6).collect().sortBy(r => (-r._3, r._1, r._2)).foreach { case (a, b, conf) => println(f"$a => $b $conf%.3f") }
val lift = rules.map { case (a, b, conf) => ((a, b), conf / (support(b).toDouble / n)) }
lift.mapValues(x => math.round(x * 1000) / 1000.0).sortByKey().collect()
