// mode: submit
// args: 3 hello
// Jobs as objects and classes, a registry, arguments, a failing task that is caught.
package com.example.jobs
import org.apache.spark.{SparkConf, SparkContext}
import org.apache.spark.rdd.RDD
import org.apache.spark.sql.SparkSession
trait Job[T] extends Serializable { def name: String; def run(sc: SparkContext): T; def describe: String = s"job $name" }
abstract class CountJob[K: Ordering](val name: String) extends Job[Seq[(K, Long)]] {
  def source(sc: SparkContext): RDD[K]
  def run(sc: SparkContext): Seq[(K, Long)] = source(sc).countByValue().toSeq.sorted
}
object LetterJob extends CountJob[Char]("letters") { def source(sc: SparkContext) = sc.parallelize("hello world".toSeq, 2).filter(_.isLetter) }
class ModJob(k: Int) extends CountJob[Int](s"mod$k") { def source(sc: SparkContext) = sc.parallelize(1 to 10, 3).map(_ % k) }
object Registry { private val jobs = scala.collection.mutable.LinkedHashMap.empty[String, Job[_]]; def register(j: Job[_]): Unit = jobs += j.name -> j; def all: Iterable[Job[_]] = jobs.values }
case class Stats(n: Long, sum: Double, min: Double, max: Double) { def merge(o: Stats) = Stats(n + o.n, sum + o.sum, min min o.min, max max o.max); def add(x: Double) = merge(Stats(1, x, x, x)); def mean = sum / n }
object Stats { val zero = Stats(0, 0, Double.PositiveInfinity, Double.NegativeInfinity) }
object Main {
  private val logger = new { def info(s: String) = println("[info] " + s) }
  def main(args: Array[String]): Unit = {
    val Array(k, word) = args
    val conf = new SparkConf().setAppName("m1").setMaster("local[2]")
    val spark = SparkSession.builder.config(conf).getOrCreate()
    val sc = spark.sparkContext
    Registry.register(LetterJob)
    Registry.register(new ModJob(k.toInt))
    for (j <- Registry.all) { println(j.describe); println(j.run(sc)) }
    val st = sc.parallelize(Seq(1.0, 2.5, 4.0), 2).aggregate(Stats.zero)(_ add _, _ merge _)
    println(st); println(f"${st.mean}%.3f")
    val r = word match { case w if w.length > 3 => w.take(3) + "…"; case w => w }
    println(r)
    val res = try { sc.parallelize(1 to 3).map(x => 6 / (x - 2)).collect().toList } catch { case e: org.apache.spark.SparkException => println(e.getCause); Nil }
    println(res)
    spark.stop()
  }
}
