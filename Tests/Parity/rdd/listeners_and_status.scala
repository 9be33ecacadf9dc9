println("-- listener counts")
import org.apache.spark.scheduler._
import scala.collection.mutable
class Stats extends SparkListener {
  val names = mutable.ListBuffer[String]()
  var tasks = 0
  var records = 0L
  var written = 0L
  override def onTaskEnd(t: SparkListenerTaskEnd): Unit = { tasks += 1; records += t.taskMetrics.inputMetrics.recordsRead; written += t.taskMetrics.shuffleWriteMetrics.recordsWritten }
  override def onStageSubmitted(s: SparkListenerStageSubmitted): Unit = names += s"submitted ${s.stageInfo.stageId}"
  override def onStageCompleted(s: SparkListenerStageCompleted): Unit = names += s"completed ${s.stageInfo.stageId} ${s.stageInfo.failureReason.isEmpty}"
  override def onJobEnd(j: SparkListenerJobEnd): Unit = j.jobResult match {
    case JobSucceeded => names += s"job ${j.jobId} ok"
    case _ => names += s"job ${j.jobId} failed"
  }
}
val stats = new Stats
sc.addSparkListener(stats)
sc.textFile("data/numbers.txt", 2).map(n => (n.toInt % 2, 1)).reduceByKey(_ + _).collect()
Thread.sleep(1000)
stats.names.toList
stats.tasks
stats.records
stats.written
scala.util.Try(sc.parallelize(1 to 2, 1).map(_ / 0).count()).isFailure
Thread.sleep(1000)
stats.names.toList.takeRight(2)
sc.removeSparkListener(stats)
sc.parallelize(1 to 2).count()
Thread.sleep(500)
stats.tasks
println("-- status tracker")
sc.setJobGroup("mine", "my jobs")
sc.parallelize(1 to 4, 2).map((_, 1)).reduceByKey(_ + _).count()
sc.parallelize(1 to 4, 2).count()
sc.clearJobGroup()
sc.parallelize(1 to 4, 2).count()
Thread.sleep(500)
sc.statusTracker.getJobIdsForGroup("mine")
sc.statusTracker.getJobIdsForGroup(null).length > 0
sc.statusTracker.getJobInfo(0).map(i => (i.jobId(), i.stageIds().toList.sorted, i.status()))
sc.statusTracker.getJobInfo(99)
sc.statusTracker.getStageInfo(0).map(s => (s.stageId(), s.numTasks(), s.numCompletedTasks(), s.numFailedTasks(), s.name().takeWhile(_ != ' ')))
sc.statusTracker.getActiveJobIds().isEmpty
sc.addJobTag("etl")
sc.parallelize(1 to 2, 1).count()
Thread.sleep(300)
sc.statusTracker.getJobIdsForTag("etl").length
sc.getJobTags()
sc.removeJobTag("etl")
sc.getJobTags()
sc.addJobTag("a,b")
val kept = sc.parallelize(1 to 10, 2).setName("numbers").cache()
kept.count()
sc.getRDDStorageInfo.map(i => (i.name, i.numPartitions, i.numCachedPartitions, i.storageLevel.description))
kept.unpersist(true)
sc.getRDDStorageInfo.length
