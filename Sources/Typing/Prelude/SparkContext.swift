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
      private val settings: SparkConf = config.clone()
      private val started: Boolean = startContext(settings)
      private def startContext(conf: SparkConf): Boolean = native
      private lazy val hadoopSettings: org.apache.hadoop.conf.Configuration = new org.apache.hadoop.conf.Configuration
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
      /** Makes an RDD of what saveAsSequenceFile wrote, as Hadoop's values. */
      def sequenceFile[K, V](path: String, keyClass: Class[K], valueClass: Class[V]): RDD[(K, V)] = writables(path).asInstanceOf[RDD[(K, V)]]
      /** Makes an RDD of what saveAsSequenceFile wrote, as Hadoop's values. */
      def sequenceFile[K, V](path: String, keyClass: Class[K], valueClass: Class[V], minPartitions: Int): RDD[(K, V)] = sequenceFile(path, keyClass, valueClass)
      /** Makes an RDD of what saveAsSequenceFile wrote. */
      def sequenceFile[K, V](path: String, minPartitions: Int = defaultMinPartitions)(implicit km: ClassTag[K], vm: ClassTag[V], kcf: () => WritableConverter[K], vcf: () => WritableConverter[V]): RDD[(K, V)] = {
        val (kc, vc) = (kcf(), vcf())
        writables(path).map((pair: (org.apache.hadoop.io.Writable, org.apache.hadoop.io.Writable)) => (kc.convert(pair._1), vc.convert(pair._2)))
      }
      private def writables(path: String): RDD[(org.apache.hadoop.io.Writable, org.apache.hadoop.io.Writable)] = native
      /** Makes an RDD of files by a Hadoop format. */
      def hadoopFile[K, V, F <: org.apache.hadoop.mapred.InputFormat[K, V]](path: String)(implicit km: ClassTag[K], vm: ClassTag[V], fm: ClassTag[F]): RDD[(K, V)] = hadoopLines(path, defaultMinPartitions, fm.runtimeClass.getName).asInstanceOf[RDD[(K, V)]]
      /** Makes an RDD of files by a Hadoop format. */
      def hadoopFile[K, V, F <: org.apache.hadoop.mapred.InputFormat[K, V]](path: String, minPartitions: Int)(implicit km: ClassTag[K], vm: ClassTag[V], fm: ClassTag[F]): RDD[(K, V)] = hadoopLines(path, minPartitions, fm.runtimeClass.getName).asInstanceOf[RDD[(K, V)]]
      /** Makes an RDD of files by a Hadoop format. */
      def hadoopFile[K, V](path: String, inputFormatClass: Class[_ <: org.apache.hadoop.mapred.InputFormat[K, V]], keyClass: Class[K], valueClass: Class[V], minPartitions: Int = defaultMinPartitions): RDD[(K, V)] = hadoopLines(path, minPartitions, inputFormatClass.getName).asInstanceOf[RDD[(K, V)]]
      /** Makes an RDD of files by a newer Hadoop format. */
      def newAPIHadoopFile[K, V, F <: org.apache.hadoop.mapreduce.InputFormat[K, V]](path: String)(implicit km: ClassTag[K], vm: ClassTag[V], fm: ClassTag[F]): RDD[(K, V)] = hadoopLines(path, 1, fm.runtimeClass.getName).asInstanceOf[RDD[(K, V)]]
      /** Makes an RDD of files by a newer Hadoop format. */
      def newAPIHadoopFile[K, V, F <: org.apache.hadoop.mapreduce.InputFormat[K, V]](path: String, fClass: Class[F], kClass: Class[K], vClass: Class[V], conf: org.apache.hadoop.conf.Configuration = hadoopConfiguration): RDD[(K, V)] = hadoopLines(path, 1, fClass.getName).asInstanceOf[RDD[(K, V)]]
      private def hadoopLines(path: String, minPartitions: Int, format: String): RDD[Any] = native
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
      /** Runs a function on all partitions and hands each result to another. */
      def runJob[T, U: ClassTag](rdd: RDD[T], processPartition: (TaskContext, Iterator[T]) => U, resultHandler: (Int, U) => Unit): Unit =
        runJob(rdd, processPartition, 0 until rdd.partitions.length, resultHandler)
      /** Runs a function on all partitions and hands each result to another. */
      def runJob[T, U: ClassTag](rdd: RDD[T], processPartition: Iterator[T] => U, resultHandler: (Int, U) => Unit): Unit = {
        val results = runJob(rdd, processPartition)
        results.indices.foreach { (i: Int) => resultHandler(i, results(i)) }
      }
      /** Runs a function on some partitions in the background, hands each result to another, and makes the final result. */
      def submitJob[T, U, R](rdd: RDD[T], processPartition: Iterator[T] => U, partitions: Seq[Int], resultHandler: (Int, U) => Unit, resultFunc: => R): SimpleFutureAction[R] =
        new SimpleFutureAction[R](this, submit(rdd, processPartition, partitions), (i: Int, part: Any) => resultHandler(i, part.asInstanceOf[U]), () => resultFunc)
      private def submit(rdd: Any, processPartition: Any, partitions: Seq[Int]): Int = native
      private[spark] def awaitJob(job: Int): Array[Any] = native
      private[spark] def hasEnded(job: Int): Boolean = native
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
      def getConf: SparkConf = settings.clone().set("spark.app.id", applicationId).set("spark.executor.id", "driver").set("spark.app.startTime", startTime.toString)
      /** The address of the web pages, if there are any. */
      def uiWebUrl: Option[String] = None
      /** The persisted RDDs by id. */
      def getPersistentRDDs: scala.collection.Map[Int, RDD[_]] = native
      /** Sets the folder for checkpoints. */
      def setCheckpointDir(directory: String): Unit = native
      /** The folder for checkpoints. */
      def getCheckpointDir: Option[String] = native
      /** Chooses which log messages are shown. */
      def setLogLevel(logLevel: String): Unit = {
        val levels = List("ALL", "DEBUG", "ERROR", "WARN", "INFO", "OFF", "FATAL", "TRACE")
        require(levels.contains(logLevel.toUpperCase), "Supplied level " + logLevel + " did not match one of: " + levels.mkString(","))
      }
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
      /** Adds a tag to the jobs that follow. */
      def addJobTag(tag: String): Unit = { SparkContext.checkTag(tag); setTags(getJobTags() + tag) }
      /** Takes a tag from the jobs that follow. */
      def removeJobTag(tag: String): Unit = { SparkContext.checkTag(tag); setTags(getJobTags() - tag) }
      /** The tags of the jobs that follow. */
      def getJobTags(): Set[String] = {
        val tags = getLocalProperty("spark.job.tags")
        if (tags == null) Set() else tags.split(",").filter((tag: String) => tag.nonEmpty).toSet
      }
      /** Takes all tags from the jobs that follow. */
      def clearJobTags(): Unit = setTags(Set())
      private def setTags(tags: Set[String]): Unit = setLocalProperty("spark.job.tags", if (tags.isEmpty) null else tags.mkString(","))
      /** Chooses whether cancelling interrupts the tasks of jobs that follow. */
      def setInterruptOnCancel(interruptOnCancel: Boolean): Unit = setLocalProperty("spark.job.interruptOnCancel", interruptOnCancel.toString)
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
      /** Cancels the jobs with a tag. */
      def cancelJobsWithTag(tag: String): Unit = native
      /** Cancels a job. */
      def cancelJob(jobId: Int): Unit = native
      /** Cancels a job and says why. */
      def cancelJob(jobId: Int, reason: String): Unit = native("SparkContext.cancelJob:reason")
      /** The settings of the file systems. */
      def hadoopConfiguration: org.apache.hadoop.conf.Configuration = hadoopSettings
      /** What runs now. */
      def statusTracker: SparkStatusTracker = new SparkStatusTracker(this)
      /** The memory of the executors. */
      def getExecutorMemoryStatus: scala.collection.Map[String, (Long, Long)] = Map("localhost" -> (0L, 0L))
      /** Adds a file that tasks find through SparkFiles. */
      def addFile(path: String): Unit = native
      /** Adds a file that tasks find through SparkFiles. */
      def addFile(path: String, recursive: Boolean): Unit = addFile(path)
      /** Accepts a library; it has no effect here, since programs are not compiled against it. */
      def addJar(path: String): Unit = ()
      /** The files that were added. */
      def listFiles(): Seq[String] = native
      /** Tells the kept RDDs and how much of them is kept. */
      def getRDDStorageInfo: Array[org.apache.spark.storage.RDDInfo] = native
      /** In what order jobs run. */
      def getSchedulingMode: org.apache.spark.scheduler.SchedulingMode.SchedulingMode =
        if (settings.get("spark.scheduler.mode", "FIFO") == "FAIR") org.apache.spark.scheduler.SchedulingMode.FAIR else org.apache.spark.scheduler.SchedulingMode.FIFO
      /** Tells a listener of what happens from now on. */
      def addSparkListener(listener: org.apache.spark.scheduler.SparkListenerInterface): Unit = native
      /** Tells a listener nothing more. */
      def removeSparkListener(listener: org.apache.spark.scheduler.SparkListenerInterface): Unit = native
      /** The libraries that were added. */
      def listJars(): Seq[String] = Nil
      /** The libraries that the configuration names. */
      def jars: Seq[String] = getConf.get("spark.jars", "").split(",").filter((name: String) => name.nonEmpty).toIndexedSeq
      /** The files that the configuration names. */
      def files: Seq[String] = getConf.get("spark.files", "").split(",").filter((name: String) => name.nonEmpty).toList
      /** Where the driver runs: here. */
      def deployMode: String = "client"
      /** The number of the attempt to run the application, where there can be several. */
      def applicationAttemptId: Option[String] = None
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
      private[spark] def callSite(operation: String): String = native
      private[spark] def checkTag(tag: String): Unit = {
        if (tag == null) throw new IllegalArgumentException("Spark job tag cannot be null.")
        if (tag.contains(",")) throw new IllegalArgumentException("Spark job tag cannot contain ','.")
        if (tag.isEmpty) throw new IllegalArgumentException("Spark job tag cannot be an empty string.")
      }
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
      /** The values whose names begin with a prefix, without it. */
      def getAllWithPrefix(prefix: String): Array[(String, String)] =
        getAll.filter((s: (String, String)) => s._1.startsWith(prefix)).map((s: (String, String)) => (s._1.substring(prefix.length), s._2))
      /** The variables of the executors. */
      def getExecutorEnv: Seq[(String, String)] = getAllWithPrefix("spark.executorEnv.").toSeq
      /** A value as Boolean. */
      def getBoolean(key: String, defaultValue: Boolean): Boolean = getOption(key).map(_.toBoolean).getOrElse(defaultValue)
      /** Tells whether there is a value. */
      def contains(key: String): Boolean = settings.contains(key)
      /** A setting as a size in a unit of so many bytes. */
      private def size(key: String, unit: Long): Long = SparkConf.bytes(get(key), unit) / unit
      /** A setting as a size in bytes. */
      def getSizeAsBytes(key: String): Long = size(key, 1L)
      /** A setting as a size in bytes, or a default. */
      def getSizeAsBytes(key: String, defaultValue: String): Long = SparkConf.bytes(get(key, defaultValue), 1L)
      /** A setting as a size in kibibytes. */
      def getSizeAsKb(key: String): Long = size(key, 1L << 10)
      /** A setting as a size in kibibytes, or a default. */
      def getSizeAsKb(key: String, defaultValue: String): Long = SparkConf.bytes(get(key, defaultValue), 1L << 10) >> 10
      /** A setting as a size in mebibytes. */
      def getSizeAsMb(key: String): Long = size(key, 1L << 20)
      /** A setting as a size in mebibytes, or a default. */
      def getSizeAsMb(key: String, defaultValue: String): Long = SparkConf.bytes(get(key, defaultValue), 1L << 20) >> 20
      /** A setting as a size in gibibytes. */
      def getSizeAsGb(key: String): Long = size(key, 1L << 30)
      /** A setting as a size in gibibytes, or a default. */
      def getSizeAsGb(key: String, defaultValue: String): Long = SparkConf.bytes(get(key, defaultValue), 1L << 30) >> 30
      /** A setting as a time in milliseconds. */
      def getTimeAsMs(key: String): Long = SparkConf.micros(get(key), 1000L) / 1000L
      /** A setting as a time in milliseconds, or a default. */
      def getTimeAsMs(key: String, defaultValue: String): Long = SparkConf.micros(get(key, defaultValue), 1000L) / 1000L
      /** A setting as a time in seconds. */
      def getTimeAsSeconds(key: String): Long = SparkConf.micros(get(key), 1000000L) / 1000000L
      /** A setting as a time in seconds, or a default. */
      def getTimeAsSeconds(key: String, defaultValue: String): Long = SparkConf.micros(get(key, defaultValue), 1000000L) / 1000000L
      /** Registers classes; it has no effect on what a program computes. */
      def registerKryoClasses(classes: Array[Class[_]]): SparkConf = this
      /** The application's id. */
      def getAppId: String = get("spark.app.id")
      override def clone(): SparkConf = { val copy = new SparkConf(false); copy.setAll(settings); copy }
      /** The settings, a line each. */
      def toDebugString: String = settings.toArray.sorted.map { (s: (String, String)) => s._1 + "=" + s._2 }.mkString("\n")
    }
    object SparkConf {
      private val Quantity = "([0-9]+)([a-z]+)?".r
      private val sizes = Map("b" -> 1L, "k" -> (1L << 10), "kb" -> (1L << 10), "m" -> (1L << 20), "mb" -> (1L << 20), "g" -> (1L << 30), "gb" -> (1L << 30), "t" -> (1L << 40), "tb" -> (1L << 40), "p" -> (1L << 50), "pb" -> (1L << 50))
      private val times = Map("us" -> 1L, "ms" -> 1000L, "s" -> 1000000L, "m" -> 60000000L, "min" -> 60000000L, "h" -> 3600000000L, "d" -> 86400000000L)
      private def quantity(text: String, units: Map[String, Long], unit: Long): Long = text.toLowerCase.trim match {
        case Quantity(number, null) => number.toLong * unit
        case Quantity(number, suffix) => number.toLong * units.getOrElse(suffix, throw new NumberFormatException("Invalid suffix: \"" + suffix + "\""))
        case _ => throw new NumberFormatException("Failed to parse: " + text)
      }
      private[spark] def bytes(text: String, unit: Long): Long = quantity(text, sizes, unit)
      private[spark] def micros(text: String, unit: Long): Long = quantity(text, times, unit)
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
    """#
}
