// Snippets of books on Spark, a partial function for an overloaded method among them.
val input = sc.parallelize(List("coffee i like coffee", "tea is ok", "i like pandas"))
val words = input.flatMap(line => line.split(" "))
words.map(x => (x, 1)).reduceByKey { case (x, y) => x + y }.collect().sortBy(-_._2)
words.countByValue().toSeq.sorted
val nums = sc.parallelize(1 to 4, 2)
nums.aggregate((0, 0))((acc, value) => (acc._1 + value, acc._2 + 1), (acc1, acc2) => (acc1._1 + acc2._1, acc1._2 + acc2._2))
case class PandaPlace(name: String, pandas: Array[RawPanda])
case class RawPanda(id: Long, zip: String, pt: String, happy: Boolean, attributes: Array[Double])
val pandas = sc.parallelize(Seq(RawPanda(1L, "94110", "giant", true, Array(0.4, 0.5)), RawPanda(2L, "94110", "red", false, Array(0.1, 0.9)), RawPanda(3L, "10504", "giant", true, Array(1.0))))
pandas.filter(_.happy).map(p => (p.zip, p.attributes.sum)).reduceByKey(_ + _).collect.sorted
pandas.map(p => (p.zip, p)).groupByKey().mapValues(_.map(_.id).toList.sorted).collectAsMap
val pairs = sc.parallelize(Seq((1, 2), (3, 4), (3, 6)))
pairs.combineByKey((v) => (v, 1), (acc: (Int, Int), v) => (acc._1 + v, acc._2 + 1), (acc1: (Int, Int), acc2: (Int, Int)) => (acc1._1 + acc2._1, acc1._2 + acc2._2)).map { case (key, value) => (key, value._1 / value._2.toFloat) }.collectAsMap().foreach(println(_))
pairs.mapValues(x => (x, 1)).reduceByKey((x, y) => (x._1 + y._1, x._2 + y._2)).collect
val other = sc.parallelize(Seq((3, 9)))
pairs.subtractByKey(other).collect
pairs.join(other).collect
pairs.rightOuterJoin(other).collect
pairs.leftOuterJoin(other).collect
pairs.cogroup(other).collect.sortBy(_._1)
pairs.cogroup(other).mapValues { case (a, b) => (a.toList, b.toList) }.collect.toList
pairs.lookup(3)
pairs.flatMapValues(x => (x to 5)).collect
val storeAddress = sc.parallelize(Seq(("Ritual", "1026 Valencia"), ("Philz", "748 Van Ness"), ("Philz", "3101 24th"), ("Starbucks", "Seattle")))
val storeRating = sc.parallelize(Seq(("Ritual", 4.9), ("Philz", 4.8)))
storeAddress.join(storeRating).collect.sorted.foreach(println)
implicit val sortIntegersByString = new Ordering[Int] { override def compare(a: Int, b: Int) = a.toString.compare(b.toString) }
sc.parallelize(Seq((10, "a"), (9, "b"), (100, "c"))).sortByKey().collect
import org.apache.spark.HashPartitioner
val links = sc.parallelize(List(("MapR", List("Baidu", "Blogger")), ("Baidu", List("MapR")), ("Blogger", List("Google", "Baidu")), ("Google", List("MapR")))).partitionBy(new HashPartitioner(4)).persist()
var ranks = links.mapValues(v => 1.0)
for (i <- 0 until 3) {
  val contributions = links.join(ranks).flatMap { case (pageId, (lnks, rank)) => lnks.map(dest => (dest, rank / lnks.size)) }
  ranks = contributions.reduceByKey((x, y) => x + y).mapValues(v => 0.15 + 0.85 * v)
}
ranks.collect.sortBy(_._1).foreach(println)
links.partitioner
val blankLines = sc.longAccumulator("blank")
val callSigns = sc.parallelize(Seq("a b", "", "c", "")).flatMap(line => { if (line == "") { blankLines.add(1) }; line.split(" ") })
callSigns.count
println("Blank lines: " + blankLines.value)
val signPrefixes = sc.broadcast(Map("a" -> 1, "c" -> 3))
callSigns.map(s => signPrefixes.value.getOrElse(s, 0)).collect
def partitionCtr(nums: Iterator[Int]): Iterator[(Int, Int)] = { var (s, c) = (0, 0); for (n <- nums) { s += n; c += 1 }; Iterator((s, c)) }
nums.mapPartitions(partitionCtr).collect
nums.mapPartitionsWithIndex((i, it) => it.map(x => s"$i:$x")).collect
val stats = sc.parallelize(Seq(1.0, 2.0, 3.0, 4.0, 100.0)).stats()
stats.mean
stats.stdev
val reasonable = sc.parallelize(Seq(1.0, 2.0, 3.0, 4.0, 100.0)).filter(x => math.abs(x - stats.mean) < 1.5 * stats.stdev)
reasonable.collect.toList
sc.parallelize(Seq(1.0, 2.0, 3.0)).histogram(2)
val logs = sc.parallelize(Seq("INFO start", "ERROR disk full", "WARN x", "ERROR net down"))
val Log = """(\w+) (.*)""".r
case class Entry(level: String, msg: String)
val entries = logs.map { case Log(l, m) => Entry(l, m) }
entries.map(e => (e.level, 1)).reduceByKey(_ + _).sortBy(_._2, ascending = false).collect
entries.filter(_.level == "ERROR").map(_.msg).collect.mkString(", ")
entries.groupBy(_.level).mapValues(_.size).collect.sortBy(_._1)
case class MatchData(id1: Int, id2: Int, scores: Array[Double], matched: Boolean)
def toDouble(s: String) = if ("?".equals(s)) Double.NaN else s.toDouble
def parse(line: String) = { val pieces = line.split(','); MatchData(pieces(0).toInt, pieces(1).toInt, pieces.slice(2, 5).map(toDouble), pieces(5).toBoolean) }
val raw = sc.parallelize(Seq("id_1,id_2,a,b,c,is_match", "1,2,0.5,?,1,TRUE", "3,4,1,1,?,FALSE"))
def isHeader(line: String) = line.contains("id_1")
val parsed = raw.filter(!isHeader(_)).map(parse(_))
parsed.map(_.matched).countByValue()
parsed.map(md => md.scores(0)).filter(!_.isNaN).stats()
import org.apache.spark.util.StatCounter
class NAStatCounter extends Serializable {
  val stats: StatCounter = new StatCounter()
  var missing: Long = 0
  def add(x: Double): NAStatCounter = { if (x.isNaN) { missing += 1 } else { stats.merge(x) }; this }
  def merge(other: NAStatCounter): NAStatCounter = { stats.merge(other.stats); missing += other.missing; this }
  override def toString = "stats: " + stats.toString + " NaN: " + missing
}
object NAStatCounter extends Serializable { def apply(x: Double) = new NAStatCounter().add(x) }
val nasRDD = parsed.map(md => md.scores.map(d => NAStatCounter(d)))
nasRDD.reduce((n1, n2) => n1.zip(n2).map { case (a, b) => a.merge(b) }).foreach(println)
val points = sc.parallelize(Seq(Array(1.0, 1.0), Array(1.5, 2.0), Array(8.0, 8.0), Array(9.0, 8.5)), 2)
def squaredDistance(a: Array[Double], b: Array[Double]) = a.zip(b).map { case (x, y) => (x - y) * (x - y) }.sum
def closest(p: Array[Double], cs: Array[Array[Double]]) = cs.zipWithIndex.minBy { case (c, _) => squaredDistance(p, c) }._2
var centers = points.takeSample(false, 2, 42L)
centers.length
centers = Array(Array(0.0, 0.0), Array(10.0, 10.0))
centers.map(_.mkString(","))
val monte = sc.parallelize(1 to 1000, 4).map { i => val r = new scala.util.Random(i); val x = r.nextDouble; val y = r.nextDouble; if (x * x + y * y < 1) 1 else 0 }.reduce(_ + _)
4.0 * monte / 1000
val edges = sc.parallelize(Seq((1, 2), (2, 3), (3, 4)))
var tc = edges
var oldCount = 0L
var nextCount = tc.count()
do { oldCount = nextCount; tc = tc.union(tc.join(edges.map(x => (x._2, x._1)).map(_.swap)).map(x => (x._1, x._2._2))).distinct().cache(); nextCount = tc.count() } while (nextCount != oldCount && nextCount < 1)
tc.collect.sorted
val vec = sc.parallelize(Seq(("a", Vector(1, 2)), ("b", Vector(3))))
vec.flatMapValues(identity).collect
val sorted = sc.parallelize(Seq(5, 3, 8)).sortBy(x => x, false).zipWithIndex.collect
sc.parallelize(Seq("b", "a")).max
sc.parallelize(Seq((1, "z"), (2, "a"))).max()(Ordering.by(_._2))
sc.parallelize(1 to 10).top(3)(Ordering[Int].reverse)
sc.parallelize(1 to 10, 3).glom.map(_.toList).collect
sc.parallelize(1 to 3).cartesian(sc.parallelize(Seq("x", "y"))).collect
sc.union(nums, nums).countByValue
nums.zip(nums.map(_ * 2)).collect
nums.keyBy(_ % 2).groupByKey.mapValues(_.sum).collect.sorted
nums.map(x => (x % 2 == 0, x)).foldByKey(0)(_ + _).collect.toMap
nums.treeReduce(_ + _)
nums.toDebugString
