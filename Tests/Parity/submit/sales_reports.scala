// mode: submit
// Reports of traits and objects, a partitioner, a listener and an accumulator in a package.
package com.example.analytics

import org.apache.spark.rdd.RDD
import org.apache.spark.{SparkConf, SparkContext, Partitioner}
import org.apache.spark.scheduler._
import scala.collection.mutable.ArrayBuffer

case class Sale(store: String, product: String, qty: Int, price: Double) {
  def revenue: Double = qty * price
}

object Status extends Enumeration {
  type Status = Value
  val Good = Value("good")
  val Bad = Value("bad")
}

trait Report extends Serializable {
  def title: String
  def rows(sales: RDD[Sale]): RDD[(String, Double)]
  def render(sales: RDD[Sale]): String = {
    val body = rows(sales).collect().sortBy { case (k, v) => (-v, k) }.map { case (k, v) => f"$k%-10s $v%10.2f" }
    (s"== $title ==" +: body).mkString("\n")
  }
}

class ByStore(min: Double) extends Report {
  val title = "by store"
  def rows(sales: RDD[Sale]) = sales.map(s => s.store -> s.revenue).reduceByKey(_ + _).filter(_._2 >= min)
}

object ByProduct extends Report {
  def title = "by product"
  private val excluded = Set("junk")
  override def rows(sales: RDD[Sale]): RDD[(String, Double)] =
    sales.filter(s => !excluded.contains(s.product)).keyBy(_.product).mapValues(_.revenue).foldByKey(0.0)(_ + _)
}

class StorePartitioner(stores: Seq[String]) extends Partitioner {
  private val index = stores.zipWithIndex.toMap
  override def numPartitions: Int = stores.size
  override def getPartition(key: Any): Int = index(key.asInstanceOf[String])
}

class Counter extends SparkListener {
  val stages = ArrayBuffer[String]()
  @volatile var jobs = 0
  override def onJobStart(e: SparkListenerJobStart): Unit = { jobs += 1 }
  override def onStageCompleted(e: SparkListenerStageCompleted): Unit = synchronized { stages += e.stageInfo.name.takeWhile(_ != ' ') + ":" + e.stageInfo.numTasks }
}

object Main {
  import Status._

  private[this] val lines = Seq(
    "north,apple,3,0.5", "south,pear,2,0.75", "north,junk,1,100", "bad line", "east,apple,10,0.45", "south,apple,x,1")

  def parse(line: String): Either[(Status, String), Sale] = line.split(",") match {
    case Array(s, p, q, pr) =>
      try Right(Sale(s, p, q.toInt, pr.toDouble))
      catch { case e: NumberFormatException => Left((Bad, e.getMessage)) }
    case other => Left((Bad, s"${other.length} fields"))
  }

  def main(args: Array[String]) {
    val conf = new SparkConf().setAppName("Sales").setMaster("local[2]")
    val sc = new SparkContext(conf)
    sc.setLogLevel("ERROR")
    val counter = new Counter
    sc.addSparkListener(counter)
    try {
      val parsed = sc.parallelize(lines, 3).map(parse).cache()
      val sales = parsed.collect { case Right(s) => s }
      val errors = parsed.flatMap(_.left.toOption)
      for (r <- Seq(new ByStore(1.0), ByProduct)) println(r.render(sales))
      errors.collect().foreach { case (st, msg) => println(s"$st: $msg") }
      println(errors.map(_._1).countByValue())
      val placed = sales.keyBy(_.store).partitionBy(new StorePartitioner(Seq("north", "south", "east")))
      placed.mapPartitionsWithIndex((i, it) => Iterator(s"$i -> ${it.map(_._2.product).toList.sorted.mkString("+")}")).collect().foreach(println)
      val best = sales.map(s => (s.product, s)).reduceByKey((a, b) => if (a.revenue >= b.revenue) a else b).values.sortBy(_.product)
      best.collect foreach println
      println(sales.map(_.qty).sum().toInt + " items, " + sales.map(_.price).mean().formatted("%.3f") + " mean price")
      Thread.sleep(300)
      println(counter.jobs + " jobs, stages: " + counter.stages.groupBy(identity).map { case (k, v) => k + "*" + v.size }.toList.sorted.mkString(" "))
    } finally {
      sc.stop()
    }
    println("stopped: " + sc.isStopped)
  }
}
