// Record linkage, statistics with missing values, ranks and standardisation.
import org.apache.spark.rdd.RDD
import org.apache.spark.SparkContext._
import org.apache.spark.util.StatCounter
import scala.collection.Map
import scala.collection.mutable.ArrayBuffer
class NAStatCounter extends Serializable {
  val stats: StatCounter = new StatCounter()
  var missing: Long = 0
  def add(x: Double): NAStatCounter = {
    if (java.lang.Double.isNaN(x)) { missing += 1 } else { stats.merge(x) }
    this
  }
  def merge(other: NAStatCounter): NAStatCounter = {
    stats.merge(other.stats)
    missing += other.missing
    this
  }
  override def toString = { "stats: " + stats.toString + " NaN: " + missing }
}
val nas = new NAStatCounter().add(10.0)
nas.add(Double.NaN)
val docs = List("1,2,0.5,?,1,0,TRUE", "3,4,1.0,0.25,?,1,FALSE", "id_1,id_2,cmp_a,cmp_b,x,y,is_match", "5,6,?,0.75,1,1,TRUE")
val rawblocks = sc.parallelize(docs, 2)
def isHeader(line: String): Boolean = line.contains("id_1")
val noheader = rawblocks.filter(x => !isHeader(x))
def toDouble(s: String) = { if ("?".equals(s)) Double.NaN else s.toDouble }
case class MatchData(id1: Int, id2: Int, scores: Array[Double], matched: Boolean)
def parse(line: String) = {
  val pieces = line.split(',')
  val id1 = pieces(0).toInt
  val id2 = pieces(1).toInt
  val scores = pieces.slice(2, 6).map(toDouble)
  val matched = pieces(6).toBoolean
  MatchData(id1, id2, scores, matched)
}
val parsed = noheader.map(line => parse(line))
parsed.cache()
val grouped = parsed.groupBy(md => md.matched)
grouped.mapValues(x => x.size).foreach(println)
val matchCounts = parsed.map(md => md.matched).countByValue()
val matchCountsSeq = matchCounts.toSeq
matchCountsSeq.sortBy(_._1).foreach(println)
matchCountsSeq.sortBy(_._2).reverse.foreach(println)
val nasRDD = parsed.map(md => md.scores.map(d => new NAStatCounter().add(d)))
val reduced = nasRDD.reduce((n1, n2) => n1.zip(n2).map { case (a, b) => a.merge(b) })
reduced.foreach(println)
def statsWithMissing(rdd: RDD[Array[Double]]): Array[NAStatCounter] = {
  val nastats = rdd.mapPartitions((iter: Iterator[Array[Double]]) => {
    val nas: Array[NAStatCounter] = iter.next().map(d => new NAStatCounter().add(d))
    iter.foreach(arr => { nas.zip(arr).foreach { case (n, d) => n.add(d) } })
    Iterator(nas)
  })
  nastats.reduce((n1, n2) => { n1.zip(n2).map { case (a, b) => a.merge(b) } })
}
statsWithMissing(parsed.map(_.scores)).map(_.missing)
def naz(d: Double) = if (Double.NaN.equals(d)) 0.0 else d
case class Scored(md: MatchData, score: Double)
val ct = parsed.map(md => { val score = Array(2, 3).map(i => naz(md.scores(i))).sum; Scored(md, score) })
// artists
val rawArtistData = sc.parallelize(Seq("1134999\t06Crazy Life", "6821360\tPang Nakarin", "bad line", "10113088\tTerfel, Bartoli", "x\ty"))
val artistByID = rawArtistData.flatMap { line =>
  val (id, name) = line.span(_ != '\t')
  if (name.isEmpty) { None } else {
    try { Some((id.toInt, name.trim)) } catch { case e: NumberFormatException => None }
  }
}
artistByID.collect()
artistByID.lookup(6821360).head
val rawArtistAlias = sc.parallelize(Seq("1092764\t1000311", "\t5", "1095122\t1000557"))
val artistAlias = rawArtistAlias.flatMap { line =>
  val tokens = line.split('\t')
  if (tokens(0).isEmpty) None else Some((tokens(0).toInt, tokens(1).toInt))
}.collectAsMap()
artistAlias.getOrElse(1092764, -1)
val userData = sc.parallelize(Seq("1000002 1 55", "1000002 1000006 33", "1000003 1092764 8"))
userData.map(_.split(' ')(0).toDouble).stats()
userData.map(_.split(' ')(2).toInt).max
// entropy and metrics
val preds = sc.parallelize(Seq((1.0, 1.0), (0.0, 1.0), (1.0, 0.0), (0.0, 0.0), (1.0, 1.0)))
val confusion = preds.map { case (p, l) => ((l, p), 1) }.reduceByKey(_ + _).collectAsMap()
val accuracy = preds.filter(x => x._1 == x._2).count().toDouble / preds.count()
val tp = confusion.getOrElse((1.0, 1.0), 0).toDouble
val precision = tp / (tp + confusion.getOrElse((0.0, 1.0), 0))
println(f"accuracy=$accuracy%.3f precision=$precision%.3f")
def entropy(counts: Iterable[Int]) = {
  val values = counts.filter(_ > 0)
  val n: Double = values.sum
  values.map { v => val p = v / n; -p * math.log(p) }.sum
}
entropy(List(3, 2))
// distances, normalisation
val data = sc.parallelize(Seq(Array(1.0, 2.0), Array(2.0, 4.0), Array(3.0, 6.0)))
def distance(a: Array[Double], b: Array[Double]) = math.sqrt(a.zip(b).map(p => p._1 - p._2).map(d => d * d).sum)
val numCols = data.first().length
val n = data.count()
val sums = data.reduce((a, b) => a.zip(b).map(t => t._1 + t._2))
val sumSquares = data.fold(new Array[Double](numCols))((a, b) => a.zip(b).map(t => t._1 + t._2 * t._2))
val stdevs = sumSquares.zip(sums).map { case (sumSq, sum) => math.sqrt(n * sumSq - sum * sum) / n }
val means = sums.map(_ / n)
data.map(v => (v, means, stdevs).zipped.map((value, mean, stdev) => if (stdev <= 0) (value - mean) else (value - mean) / stdev)).map(_.mkString(",")).collect()
data.map(_.sum).collect()
data.map(distance(_, Array(0.0, 0.0))).top(1)
// graph: pregel-ish
val pagesLinks = sc.parallelize(List(("A", List("B", "C")), ("B", List("C")), ("C", List("A")), ("D", List("C")))).partitionBy(new org.apache.spark.HashPartitioner(2)).persist()
var ranks = pagesLinks.mapValues(v => 1.0)
for (i <- 0 until 10) {
  val contributions = pagesLinks.join(ranks).flatMap {
    case (pageId, (links, rank)) => links.map(dest => (dest, rank / links.size))
  }
  ranks = contributions.reduceByKey((x, y) => x + y).mapValues(v => 0.15 + 0.85 * v)
}
ranks.collect().sortBy(-_._2).foreach { case (p, r) => println(f"$p has rank $r%.4f") }
// Learning Spark snippets
val input = sc.parallelize(List(1, 2, 3, 4))
val result = input.aggregate((0, 0))((acc, value) => (acc._1 + value, acc._2 + 1), (acc1, acc2) => (acc1._1 + acc2._1, acc1._2 + acc2._2))
val avg = result._1 / result._2.toDouble
println(input.map(x => x * x).collect().mkString(","))
val rdd = sc.parallelize(List((1, 2), (3, 4), (3, 6)))
val other = sc.parallelize(List((3, 9)))
rdd.subtractByKey(other).collect()
rdd.join(other).collect()
rdd.rightOuterJoin(other).collect()
rdd.leftOuterJoin(other).collect()
rdd.cogroup(other).collect()
rdd.flatMapValues(x => (x to 5)).collect()
rdd.mapValues(_ + 1).collect()
rdd.combineByKey((v) => (v, 1), (acc: (Int, Int), v) => (acc._1 + v, acc._2 + 1), (acc1: (Int, Int), acc2: (Int, Int)) => (acc1._1 + acc2._1, acc1._2 + acc2._2)).map { case (key, value) => (key, value._1 / value._2.toFloat) }.collectAsMap().map(println(_))
implicit val sortIntegersByString: Ordering[Int] = new Ordering[Int] { override def compare(a: Int, b: Int) = a.toString.compare(b.toString) }
sc.parallelize(List((10, "a"), (9, "b"), (100, "c"))).sortByKey().collect()
rdd.partitioner
val blankLines = sc.longAccumulator
val callSigns = sc.parallelize(Seq("W8PAL KK6JKQ", "", "W6BB")).flatMap { line => if (line == "") blankLines.add(1); line.split(" ") }
callSigns.count()
println("Blank lines: " + blankLines.value)
val distanceDoubles = sc.parallelize(Seq(1.0, 2.0, 3.0, 100.0, 2.5))
val st = distanceDoubles.stats()
val stddev = st.stdev
val mean = st.mean
val reasonable = distanceDoubles.filter(x => math.abs(x - mean) < 1.5 * stddev)
println(reasonable.collect().toList)
