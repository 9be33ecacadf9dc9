// mode: submit
// Values of an Enumeration as keys, compared and counted in tasks.
import org.apache.spark.{SparkConf, SparkContext}
object Level extends Enumeration { type Level = Value; val Low, Mid, High = Value }
object App1 {
  import Level._
  def cls(x: Int): Level = if (x < 3) Low else if (x < 6) Mid else High
  def main(args: Array[String]): Unit = {
    val sc = new SparkContext(new SparkConf().setAppName("x").setMaster("local[2]"))
    val r = sc.parallelize(1 to 8, 2).map(x => (cls(x), x)).groupByKey().mapValues(_.sum).sortBy(_._1.id)
    r.collect().foreach(println)
    println(sc.parallelize(Seq(Low, High, Low)).countByValue().toSeq.sortBy(_._1))
    println(sc.parallelize(Seq(Low, High, Low)).filter(_ == Low).count())
    println(sc.parallelize(Seq(Low, High, Mid)).map { case Low => "l"; case _ => "o" }.collect().mkString)
    sc.stop()
  }
}
