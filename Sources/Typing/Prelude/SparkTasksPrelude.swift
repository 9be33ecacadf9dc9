/// What tasks know of themselves, actions in the background, and evaluators of partitions.
package enum SparkTasksPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.spark
    import org.apache.spark.rdd._
    import scala.concurrent.{Awaitable, CanAwait, ExecutionContext, Future, PromiseCell, Waiting}
    import scala.concurrent.duration.Duration
    import scala.reflect.ClassTag
    import scala.util.Try
    /** What a task knows of itself. */
    abstract class TaskContext extends Serializable {
      /** The stage. */
      def stageId(): Int
      /** The partition. */
      def partitionId(): Int
      /** The attempt, from 0. */
      def attemptNumber(): Int
      /** The attempt at the stage, from 0. */
      def stageAttemptNumber(): Int
      /** The task's number within the application. */
      def taskAttemptId(): Long
      /** The number of partitions of the stage. */
      def numPartitions(): Int
      /** Tells whether the task was cancelled. */
      def isInterrupted(): Boolean
      /** Tells whether the task has ended. */
      def isCompleted(): Boolean
      /** Tells whether the task has failed. */
      def isFailed(): Boolean
      /** A property of the job, or null. */
      def getLocalProperty(key: String): String
      /** The processors of the task. */
      def cpus(): Int
      /** The resources of the task. */
      def resources(): Map[String, org.apache.spark.resource.ResourceInformation]
      /** Calls a function when the task ends. */
      def addTaskCompletionListener[U](f: TaskContext => U): TaskContext
      /** Calls a function when the task fails. */
      def addTaskFailureListener(f: (TaskContext, Throwable) => Unit): TaskContext
    }
    /** What the running task knows of itself. */
    private[spark] final class TaskContextImpl(stage: Int, partition: Int, attempt: Int, stageAttempt: Int, number: Long, partitions: Int) extends TaskContext {
      def stageId(): Int = stage
      def partitionId(): Int = partition
      def attemptNumber(): Int = attempt
      def stageAttemptNumber(): Int = stageAttempt
      def taskAttemptId(): Long = number
      def numPartitions(): Int = partitions
      def isInterrupted(): Boolean = native("TaskContext.isInterrupted")
      def isCompleted(): Boolean = native("TaskContext.isCompleted")
      def isFailed(): Boolean = native("TaskContext.isFailed")
      def getLocalProperty(key: String): String = native("TaskContext.getLocalProperty")
      def cpus(): Int = 1
      def resources(): Map[String, org.apache.spark.resource.ResourceInformation] = Map()
      def addTaskCompletionListener[U](f: TaskContext => U): TaskContext = native("TaskContext.onCompletion")
      def addTaskFailureListener(f: (TaskContext, Throwable) => Unit): TaskContext = native("TaskContext.onFailure")
    }
    object TaskContext {
      /** The context of the running task, or null at the driver. */
      def get(): TaskContext = native
      /** The partition of the running task, or 0 at the driver. */
      def getPartitionId(): Int = { val context = get(); if (context == null) 0 else context.partitionId() }
    }
    /** A running job's result to come. */
    trait FutureAction[T] extends Future[T] {
      /** Gives up the jobs. */
      def cancel(): Unit
      /** Tells whether the jobs were given up. */
      def isCancelled: Boolean
      /** The jobs so far. */
      def jobIds: Seq[Int]
      /** Waits for the result. */
      def get(): T = result(Duration.Inf)(null)
    }
    /** The result to come of one job. */
    class SimpleFutureAction[T] private[spark] (context: SparkContext, job: Int, results: (Int, Any) => Unit, value0: () => T) extends FutureAction[T] {
      private val cell = new PromiseCell[T]
      private var isGivenUp = false
      private def finish(): Unit = synchronized { if (!cell.isCompleted) complete() }
      private def watch(): Unit = {
        val thread = new java.lang.Thread(() => finish(), "spark-future-" + job)
        thread.setDaemon(true)
        thread.start()
      }
      private def complete(): Unit = {
        cell.tryComplete(Try {
          val parts = context.awaitJob(job)
          parts.indices.foreach((i: Int) => results(i, parts(i)))
          value0()
        })
      }
      def cancel(): Unit = { isGivenUp = true; context.cancelJob(job) }
      def isCancelled: Boolean = isGivenUp
      def jobIds: Seq[Int] = Seq(job)
      def isCompleted: Boolean = { if (!cell.isCompleted && context.hasEnded(job)) finish(); cell.isCompleted }
      def value: Option[Try[T]] = if (isCompleted) cell.value else None
      def onComplete[U](f: Try[T] => U)(implicit executor: ExecutionContext): Unit = {
        if (!cell.isCompleted) watch()
        cell.onComplete(f)(executor)
      }
      def ready(atMost: Duration)(implicit permit: CanAwait): this.type = {
        if (atMost.isFinite) Waiting.until(() => isCompleted, atMost.toMillis) else finish()
        if (!cell.isCompleted) throw new java.util.concurrent.TimeoutException("Future timed out after [" + atMost + "]")
        this
      }
      def result(atMost: Duration)(implicit permit: CanAwait): T = { ready(atMost)(null); cell.value.get.get }
    }
    /** The result to come of several jobs, one after the other. */
    class ComplexFutureAction[T] private[spark] (run: ComplexFutureAction[T] => T) extends FutureAction[T] {
      private val cell = new PromiseCell[T]
      private val jobs = new scala.collection.mutable.ListBuffer[FutureAction[Any]]
      private var isGivenUp = false
      private def finish(): Unit = synchronized { if (!cell.isCompleted) cell.tryComplete(Try(run(this))) }
      private def watch(): Unit = {
        val thread = new java.lang.Thread(() => finish(), "spark-future")
        thread.setDaemon(true)
        thread.start()
      }
      private[spark] def follow(job: FutureAction[Any]): Unit = {
        if (isGivenUp) throw new SparkException("Action has been cancelled")
        jobs += job
        job.get()
      }
      def cancel(): Unit = { isGivenUp = true; jobs.foreach((job: FutureAction[Any]) => job.cancel()) }
      def isCancelled: Boolean = isGivenUp
      def jobIds: Seq[Int] = jobs.toList.flatMap((job: FutureAction[Any]) => job.jobIds)
      def isCompleted: Boolean = cell.isCompleted
      def value: Option[Try[T]] = cell.value
      def onComplete[U](f: Try[T] => U)(implicit executor: ExecutionContext): Unit = {
        if (!cell.isCompleted) watch()
        cell.onComplete(f)(executor)
      }
      def ready(atMost: Duration)(implicit permit: CanAwait): this.type = { finish(); this }
      def result(atMost: Duration)(implicit permit: CanAwait): T = { finish(); cell.value.get.get }
    }
    /** Computes partitions. */
    trait PartitionEvaluator[T, U] {
      /** Computes a partition from those of the parents. */
      def eval(partitionIndex: Int, inputs: Iterator[T]*): Iterator[U]
    }
    /** Makes evaluators in the tasks. */
    trait PartitionEvaluatorFactory[T, U] extends Serializable {
      /** Makes an evaluator. */
      def createEvaluator(): PartitionEvaluator[T, U]
    }
    /** An error of the engine. */
    class SparkException(message: String, cause: Throwable) extends Exception(message, cause) {
      def this(message: String) = this(message, null)
    }
    /** An operation that cannot be done. */
    class SparkUnsupportedOperationException(message: String) extends UnsupportedOperationException(message)
    /** The engine of this process. */
    class SparkEnv {
      /** The executor's id. */
      def executorId: String = "driver"
      /** The settings. */
      def conf: SparkConf = SparkContext.getOrCreate().getConf
    }
    object SparkEnv {
      private val running = new SparkEnv
      /** The engine of this process. */
      def get: SparkEnv = running
    }
    object SparkFiles {
      /** The place of a file that was added. */
      def get(filename: String): String = native
      /** The folder of the files that were added. */
      def getRootDirectory(): String = native("SparkFiles$.root")
    }
    package org.apache.spark.rdd
    /** Actions that return a future. */
    class AsyncRDDActions[T: ClassTag](private val self: RDD[T]) extends Serializable {
      private def all: Seq[Int] = 0 until self.partitions.length
      /** @action Counts the elements in the background. */
      def countAsync(): FutureAction[Long] = {
        var total = 0L
        self.context.submitJob[T, Long, Long](self, (items: Iterator[T]) => { var n = 0L; while (items.hasNext) { n += 1L; items.next() }; n }, all, (_: Int, n: Long) => total += n, total)
      }
      /** @action Returns all elements in the background. */
      def collectAsync(): FutureAction[Seq[T]] = {
        val parts = new Array[Any](self.partitions.length)
        self.context.submitJob[T, Array[T], Seq[T]](self, (items: Iterator[T]) => items.toArray, all, (i: Int, part: Array[T]) => parts(i) = part, scala.collection.immutable.ArraySeq.unsafeWrapArray(parts.flatMap((part: Any) => part.asInstanceOf[Array[T]])))
      }
      /** @action Returns the first so many elements in the background. */
      def takeAsync(num: Int): FutureAction[Seq[T]] = new ComplexFutureAction[Seq[T]]((action: ComplexFutureAction[Seq[T]]) => {
        val found = new scala.collection.mutable.ArrayBuffer[T]
        val total = self.partitions.length
        var scanned = 0
        while (found.size < num && scanned < total) {
          var tried = 1
          if (scanned > 0) {
            if (found.isEmpty) tried = scanned * 4
            else tried = math.min(math.max(1, (1.5 * num * scanned / found.size).toInt - scanned), scanned * 4)
          }
          val left = num - found.size
          val parts = scanned until math.min(scanned + tried, total)
          val read = new Array[Any](parts.size)
          action.follow(self.context.submitJob[T, Array[T], Any](self, (items: Iterator[T]) => items.take(left).toArray, parts, (i: Int, part: Array[T]) => read(i) = part, ()))
          read.foreach((part: Any) => found ++= part.asInstanceOf[Array[T]].take(num - found.size))
          scanned += parts.size
        }
        found.toList
      })
      /** @action Runs a function on every element in the background. */
      def foreachAsync(f: T => Unit): FutureAction[Unit] =
        self.context.submitJob[T, Unit, Unit](self, (items: Iterator[T]) => items.foreach(f), all, (_: Int, _: Unit) => (), ())
      /** @action Runs a function on every partition's iterator in the background. */
      def foreachPartitionAsync(f: Iterator[T] => Unit): FutureAction[Unit] =
        self.context.submitJob[T, Unit, Unit](self, (items: Iterator[T]) => f(items), all, (_: Int, _: Unit) => (), ())
    }
    package com.clearspring.analytics.stream.cardinality
    /** An estimate of the number of different values. */
    class HyperLogLogPlus private (native: Nothing) extends java.io.Serializable {
      /** Counts nothing yet, with so many bits of precision, and of the sparse form. */
      def this(p: Int, sp: Int) = native("HyperLogLogPlus.new")
      /** Counts a value. */
      def offer(o: Any): Boolean = native
      /** Counts what another one has counted. */
      def addAll(other: HyperLogLogPlus): Unit = native
      /** The estimate. */
      def cardinality(): Long = native
    }
    package org.apache.spark.resource
    /** What tasks ask for. */
    class ResourceProfile private[spark] () extends Serializable
    /** A resource and where it is. */
    class ResourceInformation(val name: String, val addresses: Array[String]) extends Serializable
    package org.apache.spark.serializer
    /** How objects become bytes. */
    abstract class Serializer
    /** Java's own way. */
    class JavaSerializer(conf: SparkConf) extends Serializer with Serializable
    /** Kryo's way. */
    class KryoSerializer(conf: SparkConf) extends Serializer with Serializable
    package org.apache.spark.api.java
    /** An RDD as Java sees it. */
    class JavaRDD[T](val rdd: RDD[T]) extends Serializable {
      /** @action Counts the elements. */
      def count(): Long = rdd.count()
      /** @action Returns all elements. */
      def collect(): java.util.List[T] = { val all = new java.util.ArrayList[T](); rdd.toLocalIterator.foreach((item: T) => all.add(item)); all }
      /** @action Returns the first so many elements. */
      def take(num: Int): java.util.List[T] = { val some = new java.util.ArrayList[T](); rdd.take(num).foreach((item: T) => some.add(item)); some }
      /** @action Returns the first element. */
      def first(): T = rdd.first()
      /** The RDD's number. */
      def id: Int = rdd.id
      override def toString: String = rdd.toString
    }
    """#
}
