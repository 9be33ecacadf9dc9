/// What listeners are told of jobs, stages and tasks, and the tracker that answers about them.
package enum SparkSchedulerPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.spark.scheduler
    import org.apache.spark._
    import org.apache.spark.executor._
    import org.apache.spark.storage._
    /** Something that listeners are told. */
    trait SparkListenerEvent
    /** A stage began. */
    case class SparkListenerStageSubmitted(stageInfo: StageInfo, properties: java.util.Properties = null) extends SparkListenerEvent
    /** A stage has ended. */
    case class SparkListenerStageCompleted(stageInfo: StageInfo) extends SparkListenerEvent
    /** A task began. */
    case class SparkListenerTaskStart(stageId: Int, stageAttemptId: Int, taskInfo: TaskInfo) extends SparkListenerEvent
    /** A task has ended. */
    case class SparkListenerTaskEnd(stageId: Int, stageAttemptId: Int, taskType: String, reason: TaskEndReason, taskInfo: TaskInfo, taskMetrics: TaskMetrics) extends SparkListenerEvent
    /** A job began. */
    case class SparkListenerJobStart(jobId: Int, time: Long, stageInfos: Seq[StageInfo], properties: java.util.Properties = null) extends SparkListenerEvent {
      /** The numbers of its stages. */
      val stageIds: Seq[Int] = stageInfos.map((info: StageInfo) => info.stageId)
    }
    /** A job has ended. */
    case class SparkListenerJobEnd(jobId: Int, time: Long, jobResult: JobResult) extends SparkListenerEvent
    /** An RDD is no longer kept. */
    case class SparkListenerUnpersistRDD(rddId: Int) extends SparkListenerEvent
    /** The application began. */
    case class SparkListenerApplicationStart(appName: String, appId: Option[String], time: Long, sparkUser: String, appAttemptId: Option[String]) extends SparkListenerEvent
    /** The application has ended. */
    case class SparkListenerApplicationEnd(time: Long, exitCode: Option[Int] = None) extends SparkListenerEvent
    /** How a job ended. */
    sealed trait JobResult
    /** The job succeeded. */
    case object JobSucceeded extends JobResult
    /** The job failed. */
    case class JobFailed(exception: Exception) extends JobResult
    /** Makes what listeners are told of ends. */
    private[spark] class EventEnds {
      /** How a job ended: badly if there are words about it. */
      def jobResult(failure: String): JobResult = if (failure == null) JobSucceeded else JobFailed(new SparkException(failure))
      /** How a task ended: with an exception of a class, stopped if there are only words, or well. */
      def taskEnd(className: String, words: String): TaskEndReason =
        if (className != null) ExceptionFailure(className, words.substring(0, words.indexOf('\u0000')), words.substring(words.indexOf('\u0000') + 1))
        else if (words != null) TaskKilled(words)
        else Success
    }
    /** What may be told of events. */
    trait SparkListenerInterface {
      /** A stage has ended. */
      def onStageCompleted(stageCompleted: SparkListenerStageCompleted): Unit
      /** A stage began. */
      def onStageSubmitted(stageSubmitted: SparkListenerStageSubmitted): Unit
      /** A task began. */
      def onTaskStart(taskStart: SparkListenerTaskStart): Unit
      /** A task has ended. */
      def onTaskEnd(taskEnd: SparkListenerTaskEnd): Unit
      /** A job began. */
      def onJobStart(jobStart: SparkListenerJobStart): Unit
      /** A job has ended. */
      def onJobEnd(jobEnd: SparkListenerJobEnd): Unit
      /** An RDD is no longer kept. */
      def onUnpersistRDD(unpersistRDD: SparkListenerUnpersistRDD): Unit
      /** The application began. */
      def onApplicationStart(applicationStart: SparkListenerApplicationStart): Unit
      /** The application has ended. */
      def onApplicationEnd(applicationEnd: SparkListenerApplicationEnd): Unit
      /** Anything else happened. */
      def onOtherEvent(event: SparkListenerEvent): Unit
    }
    /** A listener that does nothing until its members are overridden. */
    abstract class SparkListener extends SparkListenerInterface {
      override def onStageCompleted(stageCompleted: SparkListenerStageCompleted): Unit = ()
      override def onStageSubmitted(stageSubmitted: SparkListenerStageSubmitted): Unit = ()
      override def onTaskStart(taskStart: SparkListenerTaskStart): Unit = ()
      override def onTaskEnd(taskEnd: SparkListenerTaskEnd): Unit = ()
      override def onJobStart(jobStart: SparkListenerJobStart): Unit = ()
      override def onJobEnd(jobEnd: SparkListenerJobEnd): Unit = ()
      override def onUnpersistRDD(unpersistRDD: SparkListenerUnpersistRDD): Unit = ()
      override def onApplicationStart(applicationStart: SparkListenerApplicationStart): Unit = ()
      override def onApplicationEnd(applicationEnd: SparkListenerApplicationEnd): Unit = ()
      override def onOtherEvent(event: SparkListenerEvent): Unit = ()
    }
    /** What is known of a stage. */
    class StageInfo private[spark] (val stageId: Int, private val attemptId: Int, val name: String, val numTasks: Int, val rddInfos: Seq[RDDInfo], val parentIds: Seq[Int], val details: String, var submissionTime: Option[Long], var completionTime: Option[Long], var failureReason: Option[String], val taskMetrics: TaskMetrics) {
      /** The attempt, from 0. */
      def attemptNumber(): Int = attemptId
    }
    /** What is known of a task. */
    class TaskInfo private[spark] (val taskId: Long, val index: Int, val attemptNumber: Int, val partitionId: Int, val launchTime: Long, var finishTime: Long, state: String) {
      /** Where it ran. */
      def executorId: String = "driver"
      /** Where it ran. */
      def host: String = "localhost"
      /** Tells whether it is a second attempt beside a slow one. */
      def speculative: Boolean = false
      /** Its index and attempt. */
      def id: String = index + "." + attemptNumber
      /** Tells whether it has ended. */
      def finished: Boolean = finishTime != 0L
      /** Tells whether it failed. */
      def failed: Boolean = state == "FAILED"
      /** Tells whether it was stopped. */
      def killed: Boolean = state == "KILLED"
      /** Tells whether it runs. */
      def running: Boolean = !finished
      /** Tells whether it succeeded. */
      def successful: Boolean = finished && !failed && !killed
      /** How it stands. */
      def status: String = if (running) "RUNNING" else state
      /** How long it took, in milliseconds. */
      def duration: Long = {
        if (!finished) throw new UnsupportedOperationException("duration() called on unfinished task")
        finishTime - launchTime
      }
    }
    /** A pool of jobs. */
    trait Schedulable {
      /** The pool's name. */
      def name: String
    }
    /** In what order jobs run. */
    object SchedulingMode extends Enumeration {
      type SchedulingMode = Value
      /** Jobs share the processors. */
      val FAIR = Value("FAIR")
      /** The first job comes first. */
      val FIFO = Value("FIFO")
      /** No order. */
      val NONE = Value("NONE")
    }
    package java.util
    /** Texts by name. */
    class Properties extends java.io.Serializable {
      private val entries = new scala.collection.mutable.TreeMap[String, String]
      /** A text, or null. */
      def getProperty(key: String): String = entries.getOrElse(key, null)
      /** A text, or another one. */
      def getProperty(key: String, defaultValue: String): String = entries.getOrElse(key, defaultValue)
      /** Sets a text and returns the one before, or null. */
      def setProperty(key: String, value: String): Object = entries.put(key, value).orNull
      /** Tells whether there is a text. */
      def containsKey(key: Object): Boolean = entries.contains(key.toString)
      /** The number of texts. */
      def size(): Int = entries.size
      /** Tells whether there are none. */
      def isEmpty(): Boolean = entries.isEmpty
      override def toString(): String = entries.map((entry: (String, String)) => entry._1 + "=" + entry._2).mkString("{", ", ", "}")
    }
    package org.apache.spark.executor
    /** What a task, or all tasks of a stage, did. */
    class TaskMetrics private[spark] (val executorRunTime: Long, val executorCpuTime: Long, val resultSize: Long, val memoryBytesSpilled: Long, val diskBytesSpilled: Long, val peakExecutionMemory: Long, val inputMetrics: InputMetrics, val outputMetrics: OutputMetrics, val shuffleReadMetrics: ShuffleReadMetrics, val shuffleWriteMetrics: ShuffleWriteMetrics) extends Serializable {
      /** The time to begin the task. */
      def executorDeserializeTime: Long = 0L
      /** The processor time to begin the task. */
      def executorDeserializeCpuTime: Long = 0L
      /** The time that memory was cleaned. */
      def jvmGCTime: Long = 0L
      /** The time to write the result. */
      def resultSerializationTime: Long = 0L
    }
    /** What was read from files or kept partitions. */
    class InputMetrics private[spark] (val bytesRead: Long, val recordsRead: Long) extends Serializable
    /** What was written to files. */
    class OutputMetrics private[spark] (val bytesWritten: Long, val recordsWritten: Long) extends Serializable
    /** What was read from shuffles. */
    class ShuffleReadMetrics private[spark] (val localBlocksFetched: Long, val localBytesRead: Long, val recordsRead: Long) extends Serializable {
      /** Blocks read from other machines. */
      def remoteBlocksFetched: Long = 0L
      /** Bytes read from other machines. */
      def remoteBytesRead: Long = 0L
      /** Time spent waiting for other machines. */
      def fetchWaitTime: Long = 0L
      /** All bytes read. */
      def totalBytesRead: Long = localBytesRead
      /** All blocks read. */
      def totalBlocksFetched: Long = localBlocksFetched
    }
    /** What was written to a shuffle. */
    class ShuffleWriteMetrics private[spark] (val bytesWritten: Long, val recordsWritten: Long, val writeTime: Long) extends Serializable
    package org.apache.spark.storage
    /** What is known of an RDD. */
    class RDDInfo private[spark] (val id: Int, var name: String, val numPartitions: Int, var storageLevel: StorageLevel, val parentIds: Seq[Int], val callSite: String, var numCachedPartitions: Int, var memSize: Long, var diskSize: Long) {
      /** Tells whether partitions are kept. */
      def isCached: Boolean = (memSize + diskSize > 0) && numCachedPartitions > 0
      override def toString: String =
        "RDD \"" + name + "\" (" + id + ") StorageLevel: " + storageLevel + "; CachedPartitions: " + numCachedPartitions + "; TotalPartitions: " + numPartitions + "; MemorySize: " + RDDInfo.size(memSize) + "; DiskSize: " + RDDInfo.size(diskSize)
    }
    object RDDInfo {
      private[storage] def size(bytes: Long): String = {
        val units = List(("EiB", 1L << 60), ("PiB", 1L << 50), ("TiB", 1L << 40), ("GiB", 1L << 30), ("MiB", 1L << 20), ("KiB", 1L << 10))
        units.find((unit: (String, Long)) => bytes >= 2 * unit._2) match {
          case Some((name, factor)) => "%.1f %s".format(bytes.toDouble / factor, name)
          case None => "%.1f B".format(bytes.toDouble)
        }
      }
    }
    package org.apache.spark
    /** How a task ended. */
    sealed trait TaskEndReason
    /** How a task failed. */
    sealed trait TaskFailedReason extends TaskEndReason {
      /** The reason in words. */
      def toErrorString: String
    }
    /** The task succeeded. */
    case object Success extends TaskEndReason
    /** The task threw an exception. */
    case class ExceptionFailure(className: String, description: String, fullStackTrace: String) extends TaskFailedReason {
      override def toErrorString: String = fullStackTrace
    }
    /** The task was stopped. */
    case class TaskKilled(reason: String) extends TaskFailedReason {
      override def toErrorString: String = "TaskKilled (" + reason + ")"
    }
    /** How a job stands. */
    final class JobExecutionStatus private (text: String) {
      override def toString: String = text
    }
    object JobExecutionStatus {
      /** It runs. */
      val RUNNING: JobExecutionStatus = new JobExecutionStatus("RUNNING")
      /** It succeeded. */
      val SUCCEEDED: JobExecutionStatus = new JobExecutionStatus("SUCCEEDED")
      /** It failed. */
      val FAILED: JobExecutionStatus = new JobExecutionStatus("FAILED")
      /** Nothing is known. */
      val UNKNOWN: JobExecutionStatus = new JobExecutionStatus("UNKNOWN")
    }
    /** What is known of a job. */
    trait SparkJobInfo {
      /** The job's number. */
      def jobId(): Int
      /** The numbers of its stages. */
      def stageIds(): Array[Int]
      /** How it stands. */
      def status(): JobExecutionStatus
    }
    private[spark] class SparkJobInfoImpl(number: Int, stages: Array[Int], state: JobExecutionStatus) extends SparkJobInfo {
      def jobId(): Int = number
      def stageIds(): Array[Int] = stages
      def status(): JobExecutionStatus = state
    }
    /** What is known of a stage. */
    trait SparkStageInfo {
      /** The stage's number. */
      def stageId(): Int
      /** The last attempt. */
      def currentAttemptId(): Int
      /** When it began, in milliseconds. */
      def submissionTime(): Long
      /** Its name. */
      def name(): String
      /** The number of its tasks. */
      def numTasks(): Int
      /** How many of them run. */
      def numActiveTasks(): Int
      /** How many of them are done. */
      def numCompletedTasks(): Int
      /** How many of them failed. */
      def numFailedTasks(): Int
    }
    private[spark] class SparkStageInfoImpl(number: Int, attempt: Int, submitted: Long, text: String, tasks: Int, active: Int, completed: Int, failed: Int) extends SparkStageInfo {
      def stageId(): Int = number
      def currentAttemptId(): Int = attempt
      def submissionTime(): Long = submitted
      def name(): String = text
      def numTasks(): Int = tasks
      def numActiveTasks(): Int = active
      def numCompletedTasks(): Int = completed
      def numFailedTasks(): Int = failed
    }
    /** What runs now and what has run. */
    class SparkStatusTracker private[spark] (context: SparkContext) {
      /** The jobs of a group, newest first; of no group for null. */
      def getJobIdsForGroup(jobGroup: String): Array[Int] = native("SparkStatusTracker.jobsOfGroup")
      /** The jobs with a tag, newest first. */
      def getJobIdsForTag(jobTag: String): Array[Int] = native("SparkStatusTracker.jobsWithTag")
      /** The running jobs. */
      def getActiveJobIds(): Array[Int] = native("SparkStatusTracker.activeJobs")
      /** The running stages. */
      def getActiveStageIds(): Array[Int] = native("SparkStatusTracker.activeStages")
      /** What is known of a job. */
      def getJobInfo(jobId: Int): Option[SparkJobInfo] = {
        val state = jobState(jobId)
        if (state == null) None
        else Some(new SparkJobInfoImpl(jobId, jobStages(jobId), state match {
          case "SUCCEEDED" => JobExecutionStatus.SUCCEEDED
          case "FAILED" => JobExecutionStatus.FAILED
          case _ => JobExecutionStatus.RUNNING
        }))
      }
      private def jobState(jobId: Int): String = native("SparkStatusTracker.jobState")
      private def jobStages(jobId: Int): Array[Int] = native("SparkStatusTracker.jobStages")
      /** What is known of the last attempt at a stage. */
      def getStageInfo(stageId: Int): Option[SparkStageInfo] = native("SparkStatusTracker.stage")
    }
    """#
}
