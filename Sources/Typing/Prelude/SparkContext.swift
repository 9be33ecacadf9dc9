/// SparkContext, SparkConf, partitioners, broadcast values and what belongs to them.
package enum SparkContextPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.spark
    import org.apache.spark.rdd._
    import org.apache.spark.util._
    import scala.reflect.ClassTag
    /** The way to the engine: makes RDDs, runs jobs, keeps settings. */
    class SparkContext(config: SparkConf) {
      def this() = this(new SparkConf())
      def this(master: String, appName: String, conf: SparkConf) = this(SparkContext.updatedConf(conf, master, appName))
      def this(master: String, appName: String) = this(SparkContext.updatedConf(new SparkConf(), master, appName))
      private val started: Boolean = startContext(config)
      private def startContext(conf: SparkConf): Boolean = native
      /** Makes an RDD of a collection, in so many partitions. */
      def parallelize[T: ClassTag](seq: Seq[T], numSlices: Int = defaultParallelism): RDD[T] = native
      /** Makes an RDD of the Longs from start until end. */
      def range(start: Long, end: Long, step: Long = 1, numSlices: Int = defaultParallelism): RDD[Long] = native
      /** Makes an RDD of a collection, in so many partitions. */
      def makeRDD[T: ClassTag](seq: Seq[T], numSlices: Int = defaultParallelism): RDD[T] = parallelize(seq, numSlices)
      /** Makes an RDD of a collection with places for each element, a partition each. */
      def makeRDD[T: ClassTag](seq: Seq[(T, Seq[String])]): RDD[T] = parallelize(seq.map(_._1), math.max(seq.size, 1))
      /** Makes an RDD of the lines of text files. */
      def textFile(path: String, minPartitions: Int = defaultMinPartitions): RDD[String] = native
      /** Makes an RDD of whole files: path and text. */
      def wholeTextFiles(path: String, minPartitions: Int = defaultMinPartitions): RDD[(String, String)] = native
      /** Makes an RDD of whole files: path and bytes. */
      def binaryFiles(path: String, minPartitions: Int = defaultMinPartitions): RDD[(String, org.apache.spark.input.PortableDataStream)] = native
      /** Makes an RDD of the records of equal length in files. */
      def binaryRecords(path: String, recordLength: Int): RDD[Array[Byte]] = native
      /** Makes an RDD of what saveAsObjectFile wrote. */
      def objectFile[T: ClassTag](path: String, minPartitions: Int = defaultMinPartitions): RDD[T] = native
      /** Joins RDDs one after the other. */
      def union[T: ClassTag](rdds: Seq[RDD[T]]): RDD[T] = native
      /** Joins RDDs one after the other. */
      def union[T: ClassTag](first: RDD[T], rest: RDD[T]*): RDD[T] = union(first +: rest)
      /** Makes an RDD without partitions. */
      def emptyRDD[T: ClassTag]: RDD[T] = native
      /** Makes a value available to all tasks. */
      def broadcast[T: ClassTag](value: T): org.apache.spark.broadcast.Broadcast[T] = native
      /** Registers an accumulator. */
      def register(acc: AccumulatorV2[_, _]): Unit = native
      /** Registers an accumulator under a name. */
      def register(acc: AccumulatorV2[_, _], name: String): Unit = native("SparkContext.register:name")
      /** Makes a counter of Longs. */
      def longAccumulator: LongAccumulator = { val acc = new LongAccumulator; register(acc); acc }
      /** Makes a named counter of Longs. */
      def longAccumulator(name: String): LongAccumulator = { val acc = new LongAccumulator; register(acc, name); acc }
      /** Makes a counter of Doubles. */
      def doubleAccumulator: DoubleAccumulator = { val acc = new DoubleAccumulator; register(acc); acc }
      /** Makes a named counter of Doubles. */
      def doubleAccumulator(name: String): DoubleAccumulator = { val acc = new DoubleAccumulator; register(acc, name); acc }
      /** Makes an accumulator that lists what is added. */
      def collectionAccumulator[T]: CollectionAccumulator[T] = { val acc = new CollectionAccumulator[T]; register(acc); acc }
      /** Makes a named accumulator that lists what is added. */
      def collectionAccumulator[T](name: String): CollectionAccumulator[T] = { val acc = new CollectionAccumulator[T]; register(acc, name); acc }
      /** Runs a function on some partitions and returns the results. */
      def runJob[T, U: ClassTag](rdd: RDD[T], func: (TaskContext, Iterator[T]) => U, partitions: Seq[Int]): Array[U] = native("SparkContext.runJob:context")
      /** Runs a function on some partitions and returns the results. */
      def runJob[T, U: ClassTag](rdd: RDD[T], func: Iterator[T] => U, partitions: Seq[Int]): Array[U] = native("SparkContext.runJob:partitions")
      /** Runs a function on all partitions and returns the results. */
      def runJob[T, U: ClassTag](rdd: RDD[T], func: (TaskContext, Iterator[T]) => U): Array[U] = runJob(rdd, func, 0 until rdd.partitions.length)
      /** Runs a function on all partitions and returns the results. */
      def runJob[T, U: ClassTag](rdd: RDD[T], func: Iterator[T] => U): Array[U] = runJob(rdd, func, 0 until rdd.partitions.length)
      /** Runs a function on some partitions and hands each result to another. */
      def runJob[T, U: ClassTag](rdd: RDD[T], func: (TaskContext, Iterator[T]) => U, partitions: Seq[Int], resultHandler: (Int, U) => Unit): Unit = {
        val results = runJob(rdd, func, partitions)
        results.indices.foreach { (i: Int) => resultHandler(i, results(i)) }
      }
      /** Ends the context. */
      def stop(): Unit = native
      /** Tells whether the context has ended. */
      def isStopped: Boolean = native
      /** The number of partitions where nothing else says it. */
      def defaultParallelism: Int = native
      /** The least number of partitions of a file. */
      def defaultMinPartitions: Int = math.min(defaultParallelism, 2)
      /** Where the engine runs. */
      def master: String = native
      /** The application's name. */
      def appName: String = native
      /** The application's id. */
      def applicationId: String = native
      /** Spark's version. */
      def version: String = "4.3.0"
      /** Tells whether the engine runs in this process. */
      def isLocal: Boolean = true
      /** When the context was made, in milliseconds. */
      val startTime: Long = System.currentTimeMillis()
      /** The user. */
      val sparkUser: String = System.getProperty("user.name")
      /** A copy of the settings. */
      def getConf: SparkConf = native
      /** The address of the web pages, if there are any. */
      def uiWebUrl: Option[String] = None
      /** The persisted RDDs by id. */
      def getPersistentRDDs: scala.collection.Map[Int, RDD[_]] = native
      /** Sets the folder for checkpoints. */
      def setCheckpointDir(directory: String): Unit = native
      /** The folder for checkpoints. */
      def getCheckpointDir: Option[String] = native
      /** Chooses which log messages are shown. */
      def setLogLevel(logLevel: String): Unit = ()
      /** Sets a property that jobs of this thread carry. */
      def setLocalProperty(key: String, value: String): Unit = native
      /** A property that jobs of this thread carry, or null. */
      def getLocalProperty(key: String): String = native
      /** Groups the jobs that follow under an id. */
      def setJobGroup(groupId: String, description: String, interruptOnCancel: Boolean = false): Unit = {
        setLocalProperty("spark.job.description", description)
        setLocalProperty("spark.jobGroup.id", groupId)
        setLocalProperty("spark.job.interruptOnCancel", interruptOnCancel.toString)
      }
      /** Ends the group. */
      def clearJobGroup(): Unit = {
        setLocalProperty("spark.job.description", null)
        setLocalProperty("spark.jobGroup.id", null)
        setLocalProperty("spark.job.interruptOnCancel", null)
      }
      /** Describes the jobs that follow. */
      def setJobDescription(value: String): Unit = setLocalProperty("spark.job.description", value)
      /** Names the call site of the jobs that follow. */
      def setCallSite(shortCallSite: String): Unit = setLocalProperty("callSite.short", shortCallSite)
      /** Goes back to the real call sites. */
      def clearCallSite(): Unit = setLocalProperty("callSite.short", null)
      /** Cancels all jobs. */
      def cancelAllJobs(): Unit = native
      /** Cancels the jobs of a group. */
      def cancelJobGroup(groupId: String): Unit = native
      /** The settings of the file systems. */
      def hadoopConfiguration: org.apache.hadoop.conf.Configuration = native
      /** What runs now. */
      def statusTracker: SparkStatusTracker = new SparkStatusTracker
      /** The memory of the executors. */
      def getExecutorMemoryStatus: scala.collection.Map[String, (Long, Long)] = Map("localhost" -> (0L, 0L))
      /** The files that were added. */
      def listFiles(): Seq[String] = Nil
      /** The libraries that were added. */
      def listJars(): Seq[String] = Nil
      /** The resources of the driver. */
      def resources: scala.collection.Map[String, org.apache.spark.resource.ResourceInformation] = Map()
      /** The archives that were added. */
      def archives: Seq[String] = Nil
      /** The scheduling pools. */
      def getAllPools: Seq[org.apache.spark.scheduler.Schedulable] = Nil
      /** A scheduling pool. */
      def getPoolForName(pool: String): Option[org.apache.spark.scheduler.Schedulable] = None
    }
    object SparkContext {
      private[spark] def updatedConf(conf: SparkConf, master: String, appName: String): SparkConf = conf.clone().setMaster(master).setAppName(appName)
      /** The running context, or a new one. */
      def getOrCreate(): SparkContext = native
      /** The running context, or a new one with these settings. */
      def getOrCreate(config: SparkConf): SparkContext = native("SparkContext$.getOrCreate:conf")
    }
    /** Settings by name. */
    class SparkConf(loadDefaults: Boolean) extends Cloneable with Serializable {
      def this() = this(true)
      private val settings = new scala.collection.mutable.LinkedHashMap[String, String]
      if (loadDefaults) SparkConf.defaults(this)
      /** Sets a value. */
      def set(key: String, value: String): SparkConf = {
        if (key == null) throw new NullPointerException("null key")
        if (value == null) throw new NullPointerException("null value for " + key)
        settings.put(key, value)
        this
      }
      /** Sets where the engine runs. */
      def setMaster(master: String): SparkConf = set("spark.master", master)
      /** Sets the application's name. */
      def setAppName(name: String): SparkConf = set("spark.app.name", name)
      /** Sets the folder of Spark. */
      def setSparkHome(home: String): SparkConf = set("spark.home", home)
      /** Sets libraries. */
      def setJars(jars: Seq[String]): SparkConf = set("spark.jars", jars.mkString(","))
      /** Sets several values. */
      def setAll(settings: Iterable[(String, String)]): SparkConf = { settings.foreach { (s: (String, String)) => set(s._1, s._2) }; this }
      /** Sets a value unless there is one. */
      def setIfMissing(key: String, value: String): SparkConf = { if (!contains(key)) set(key, value); this }
      /** Sets a variable of the executors. */
      def setExecutorEnv(variable: String, value: String): SparkConf = set("spark.executorEnv." + variable, value)
      /** Forgets a value. */
      def remove(key: String): SparkConf = { settings.remove(key); this }
      /** A value; it must be there. */
      def get(key: String): String = getOption(key).getOrElse(throw new java.util.NoSuchElementException(key))
      /** A value, or another one. */
      def get(key: String, defaultValue: String): String = getOption(key).getOrElse(defaultValue)
      /** A value, if it is there. */
      def getOption(key: String): Option[String] = settings.get(key)
      /** All values. */
      def getAll: Array[(String, String)] = settings.toArray
      /** A value as Int. */
      def getInt(key: String, defaultValue: Int): Int = getOption(key).map(_.toInt).getOrElse(defaultValue)
      /** A value as Long. */
      def getLong(key: String, defaultValue: Long): Long = getOption(key).map(_.toLong).getOrElse(defaultValue)
      /** A value as Double. */
      def getDouble(key: String, defaultValue: Double): Double = getOption(key).map(_.toDouble).getOrElse(defaultValue)
      /** A value as Boolean. */
      def getBoolean(key: String, defaultValue: Boolean): Boolean = getOption(key).map(_.toBoolean).getOrElse(defaultValue)
      /** Tells whether there is a value. */
      def contains(key: String): Boolean = settings.contains(key)
      /** Registers classes; it has no effect on what a program computes. */
      def registerKryoClasses(classes: Array[Class[_]]): SparkConf = this
      /** The application's id. */
      def getAppId: String = get("spark.app.id")
      override def clone(): SparkConf = { val copy = new SparkConf(false); copy.setAll(settings); copy }
      /** The settings, a line each. */
      def toDebugString: String = settings.toArray.sorted.map { (s: (String, String)) => s._1 + "=" + s._2 }.mkString("\n")
    }
    object SparkConf {
      private[spark] def defaults(conf: SparkConf): Unit = native
    }
    /** How the keys of pairs are placed in partitions. */
    abstract class Partitioner extends Serializable {
      /** The number of partitions. */
      def numPartitions: Int
      /** The partition of a key. */
      def getPartition(key: Any): Int
    }
    object Partitioner {
      /** The partitioner that joins and groupings use where none is given. */
      def defaultPartitioner(rdd: RDD[_], others: RDD[_]*): Partitioner = native
    }
    /** Places keys by their hashCode. */
    class HashPartitioner(partitions: Int) extends Partitioner {
      require(partitions >= 0, s"Number of partitions ($partitions) cannot be negative.")
      def numPartitions: Int = partitions
      def getPartition(key: Any): Int = {
        if (key == null) 0
        else {
          val raw = key.hashCode % partitions
          raw + (if (raw < 0) partitions else 0)
        }
      }
      override def equals(other: Any): Boolean = other match {
        case h: HashPartitioner => h.numPartitions == numPartitions
        case _ => false
      }
      override def hashCode: Int = numPartitions
    }
    /** Places keys by ranges that a sample suggests. */
    class RangePartitioner[K: Ordering: ClassTag, V](partitions: Int, rdd: RDD[_ <: Product2[K, V]], ascending: Boolean = true, samplePointsPerPartitionHint: Int = 20) extends Partitioner {
      private val ordering: Ordering[K] = implicitly[Ordering[K]]
      private val rangeBounds: Array[Any] = sampleBounds(partitions, rdd, ascending, ordering)
      private def sampleBounds(partitions: Int, rdd: RDD[_ <: Product2[K, V]], ascending: Boolean, ordering: Ordering[K]): Array[Any] = native
      def numPartitions: Int = rangeBounds.length + 1
      def getPartition(key: Any): Int = {
        val k = key.asInstanceOf[K]
        var partition = 0
        while (partition < rangeBounds.length && ordering.gt(k, rangeBounds(partition).asInstanceOf[K])) partition += 1
        if (ascending) partition else rangeBounds.length - partition
      }
      override def equals(other: Any): Boolean = other match {
        case r: RangePartitioner[_, _] => sameBounds(r)
        case _ => false
      }
      private def sameBounds(other: Any): Boolean = native
      override def hashCode: Int = {
        var result = 1
        rangeBounds.foreach { (b: Any) => result = 31 * result + b.hashCode }
        31 * result + (if (ascending) 1231 else 1237)
      }
    }
    /** A part of an RDD. */
    trait Partition extends Serializable {
      /** The partition's number. */
      def index: Int
    }
    /** What an RDD is computed from. */
    abstract class Dependency[T] extends Serializable {
      /** The parent. */
      def rdd: RDD[T]
    }
    /** A dependency of each partition on few of the parent's. */
    abstract class NarrowDependency[T](_rdd: RDD[T]) extends Dependency[T] {
      def rdd: RDD[T] = _rdd
    }
    /** A dependency of each partition on the same one of the parent. */
    class OneToOneDependency[T](rdd: RDD[T]) extends NarrowDependency[T](rdd)
    /** A dependency of a range of partitions on a range of the parent's. */
    class RangeDependency[T](rdd: RDD[T], inStart: Int, outStart: Int, length: Int) extends NarrowDependency[T](rdd)
    /** A dependency of every partition on all of the parent's. */
    class ShuffleDependency[K, V, C](_rdd: RDD[_ <: Product2[K, V]], val shuffleId: Int) extends Dependency[Product2[K, V]] {
      def rdd: RDD[Product2[K, V]] = _rdd.asInstanceOf[RDD[Product2[K, V]]]
    }
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
      /** A property of the job, or null. */
      def getLocalProperty(key: String): String
    }
    object TaskContext {
      /** The context of the running task, or null at the driver. */
      def get(): TaskContext = native
      /** The partition of the running task, or 0 at the driver. */
      def getPartitionId(): Int = { val context = get(); if (context == null) 0 else context.partitionId() }
    }
    /** What runs now. */
    class SparkStatusTracker {
      /** The running jobs. */
      def getActiveJobIds(): Array[Int] = Array.empty[Int]
      /** The running stages. */
      def getActiveStageIds(): Array[Int] = Array.empty[Int]
    }
    /** A running job's result to come. */
    trait FutureAction[T] extends scala.concurrent.Future[T] {
      /** The jobs. */
      def jobIds: Seq[Int]
      /** Cancels the jobs. */
      def cancel(): Unit
      /** Waits for the result. */
      def get(): T
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
    }
    object SparkEnv {
      /** The engine of this process. */
      def get: SparkEnv = new SparkEnv
    }
    object SparkFiles {
      /** The place of a file that was added. */
      def get(filename: String): String = filename
    }
    """#
}
