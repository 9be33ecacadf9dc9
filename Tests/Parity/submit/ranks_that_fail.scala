// mode: submit
// fails
// An App that ranks pages and then fails in a task.
import org.apache.spark.sql.SparkSession

object Ranker extends App {
  val spark = SparkSession.builder().appName("rank").master("local[2]").getOrCreate()
  val sc = spark.sparkContext
  sc.setLogLevel("OFF")
  lazy val damping = 0.85
  val edges = sc.parallelize(List("1 2", "1 3", "2 3", "3 1", "4 1", "# c")).filter(!_.startsWith("#"))
  val links = edges.map { s => val parts = s.split("\\s+"); (parts(0), parts(1)) }.distinct().groupByKey().cache()
  var ranks = links.mapValues(_ => 1.0)
  for (i <- 1 to 5) {
    val contribs = links.join(ranks).values.flatMap { case (urls, rank) =>
      val size = urls.size
      urls.map(url => (url, rank / size))
    }
    ranks = contribs.reduceByKey(_ + _).mapValues(0.15 + 0.85 * _)
  }
  ranks.sortBy(-_._2).collect().foreach(tup => println(f"${tup._1} has rank: ${tup._2}%.6f."))
  val acc = sc.longAccumulator("bad")
  val checked = ranks.map { case (k, v) => if (v > 1.2) acc.add(1); k.toInt }
  println(checked.sum() + " " + acc.value)
  ranks.map { case (k, v) => if (k == "3") throw new IllegalStateException("rank of " + k); v }.count()
}
