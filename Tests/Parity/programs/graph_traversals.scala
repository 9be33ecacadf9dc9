println("-- bfs shortest paths")
val edges = sc.parallelize(Seq((1, 2), (1, 3), (2, 4), (3, 4), (4, 5), (5, 6), (7, 8)), 2)
val links = edges.flatMap { case (a, b) => Seq((a, b), (b, a)) }.groupByKey(2).cache()
var dist = sc.parallelize(Seq((1, 0)), 2)
var frontier = dist
var step = 0
while (!frontier.isEmpty()) {
  step += 1
  val d = step
  val next = frontier.join(links).flatMap { case (_, (_, ns)) => ns.map(n => (n, d)) }.distinct()
  frontier = next.subtractByKey(dist)
  dist = dist.union(frontier).reduceByKey((a, b) => math.min(a, b))
}
dist.sortByKey().collect()
step
links.mapValues(_.toList.sorted).sortByKey().collect()
val unreachable = links.keys.subtract(dist.keys).collect().sorted
links.join(dist).map { case (n, (ns, d)) => (d, ns.size) }.groupByKey().mapValues(_.sum).sortByKey().collect()
println("-- friend recommendations")
val friends = sc.parallelize(Seq("1\t2,3,4", "2\t1,3", "3\t1,2,5", "4\t1,5", "5\t3,4"), 2).map { l =>
  val Array(u, fs) = l.split("\t"); (u.toInt, fs.split(",").map(_.toInt).toSeq)
}
val direct = friends.flatMap { case (u, fs) => fs.map(f => ((u, f), -1)) }
val mutual = friends.flatMap { case (_, fs) => fs.combinations(2).flatMap { case Seq(a, b) => Seq(((a, b), 1), ((b, a), 1)) } }
val scored = direct.union(mutual).reduceByKey((a, b) => if (a < 0 || b < 0) -1 else a + b).filter(_._2 > 0)
val recs = scored.map { case ((u, v), n) => (u, (v, n)) }.groupByKey().mapValues(_.toSeq.sortBy { case (v, n) => (-n, v) }.map(_._1))
recs.sortByKey().collect().foreach { case (u, vs) => println(s"$u -> ${vs.mkString(",")}") }
friends.mapValues(_.size).map(_.swap).sortByKey(ascending = false).first()
val triangles = friends.flatMap { case (u, fs) => for (f <- fs if u < f; g <- fs if f < g) yield ((f, g), u) }.join(friends.flatMap { case (u, fs) => fs.map(f => ((u, f), ())) })
triangles.count()
triangles.map { case ((a, b), (c, _)) => Set(a, b, c) }.distinct().collect()
friends.values.flatMap(identity).countByValue().toSeq.sorted
println("-- checkpoint iterations")
sc.setCheckpointDir("tmp/checkpoints")
var ranks = sc.parallelize(1 to 6, 2).map(i => (i, 1.0))
val links = sc.parallelize((1 to 6).map(i => (i, Seq(i % 6 + 1, (i * 2) % 6 + 1))), 2).partitionBy(new org.apache.spark.HashPartitioner(2)).persist()
for (i <- 1 to 4) {
  val contribs = links.join(ranks).values.flatMap { case (ns, r) => ns.map(n => (n, r / ns.size)) }
  ranks = contribs.reduceByKey(_ + _).mapValues(0.15 + 0.85 * _)
  if (i % 2 == 0) { ranks.checkpoint(); ranks.count() }
}
ranks.isCheckpointed
ranks.getCheckpointFile.map(_.split("/").takeRight(1).head.startsWith("rdd-"))
ranks.sortByKey().mapValues(r => f"$r%.6f").collect()
ranks.dependencies.head.getClass.getSimpleName
ranks.toDebugString.split("\n").length
val bc = sc.broadcast(1)
bc
links.unpersist()
sc.getPersistentRDDs.size
