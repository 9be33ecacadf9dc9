println("-- approx distinct")
val r = sc.parallelize(1 to 2000, 3)
r.countApproxDistinct()
r.countApproxDistinct(0.2)
r.countApproxDistinct(0.1)
r.countApproxDistinct(0.02)
r.map(_ % 7).countApproxDistinct()
r.map(_.toString + "x").countApproxDistinct(0.03)
r.map(x => (x, x.toDouble / 3)).countApproxDistinct()
r.countApproxDistinct(12, 0)
r.countApproxDistinct(10, 20)
r.map(_ % 100).countApproxDistinct(10, 16)
r.map(x => (x % 4, x % 300)).countApproxDistinctByKey(0.05).collect().sorted
r.map(x => (x % 4, x % 300)).countApproxDistinctByKey(0.1, 2).getNumPartitions
sc.parallelize(1 to 30000, 4).countApproxDistinct(0.01)
sc.parallelize(Seq[String](), 1).countApproxDistinct()
sc.parallelize(Seq(null, "a", null, "b"), 2).countApproxDistinct()
r.countApproxDistinct(0.00001)
r.countApproxDistinct(3, 0)
r.map(_ % 5).countByValueApprox(10000).initialValue.toSeq.map(p => (p._1, p._2.mean)).sorted
r.map(x => (x % 3, 1)).countByKeyApprox(10000).getFinalValue().toSeq.map(p => (p._1, p._2.low)).sorted
r.sumApprox(10000).getFinalValue().mean
r.meanApprox(10000).initialValue.mean
r.countApprox(10000, 0.9).initialValue
println("-- double and stats")
val d = sc.parallelize(Seq(1.0, 4.0, 9.0, 16.0, 25.0), 2)
val s = d.stats()
s.count
s.mean
s.variance
s.max - s.min
d.sampleVariance()
d.sum() / d.count()
d.meanApprox(1000).getFinalValue().mean
d.histogram(3)
d.histogram(Array(0.0, 5.0, 10.0, 30.0))
d.histogram(Array(0.0, 10.0, 20.0, 30.0), true)
sc.parallelize(Seq(1, 2, 3)).mean()
sc.parallelize(Seq(1L, 2L)).stdev()
sc.parallelize(Seq(1.5f, 2.5f)).sum()
sc.parallelize(Seq[Double]()).sum()
sc.parallelize(Seq[Double]()).stats()
sc.parallelize(Seq[Double]()).mean()
sc.parallelize(Seq(Double.NaN, 1.0)).max()
import org.apache.spark.util.StatCounter
val c = StatCounter(1.0, 2.0, 3.0)
c.merge(4.0).mean
c.merge(StatCounter(Seq(10.0, 20.0))).count
c
c.popVariance - c.variance
d.map(x => (x.toInt % 2, x)).aggregateByKey(new StatCounter())((s, x) => s.merge(x), (a, b) => a.merge(b)).mapValues(s => (s.count, s.mean)).collect().sorted
d.zipWithIndex().map(_.swap).sortByKey(false).values.collect()
d.sortBy(x => -x, true, 1).glom().collect()
d.top(2).sum
println("-- async and failures")
import scala.concurrent._
import scala.concurrent.duration._
import scala.concurrent.ExecutionContext.Implicits.global
val r = sc.parallelize(1 to 100, 4)
val f1 = r.countAsync()
val f2 = r.map(_ * 2).collectAsync()
Await.result(f1, 10.seconds)
f2.get().length
f1.jobIds.length
val t = r.takeAsync(30)
t.get().length
t.jobIds.length
Await.result(r.countAsync().map(_ + 1), 10.seconds)
val bad = r.map(x => if (x == 50) sys.error("fifty") else x).foreachAsync(_ => ())
Await.ready(bad, 10.seconds).value.get.isFailure
bad.isCompleted
val both = Future.sequence(Seq[Future[Long]](r.countAsync(), r.filter(_ > 50).countAsync()))
Await.result(both, 10.seconds)
val job = sc.submitJob(r, (it: Iterator[Int]) => it.max, 0 until 4, (i: Int, m: Int) => (), 42)
Await.result(job, 10.seconds)
job.jobIds.size
job.isCancelled
val parts = new Array[Int](4)
Await.result(sc.submitJob(r, (it: Iterator[Int]) => it.size, 0 until 4, (i: Int, n: Int) => parts(i) = n, ()), 10.seconds)
parts.toList
val fs = (1 to 3).map(i => Future { r.filter(_ % i == 0).count() })
Await.result(Future.sequence(fs), 20.seconds)
