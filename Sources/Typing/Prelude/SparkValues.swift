/// Broadcast values, accumulators, storage levels, statistics and the session builder.
package enum SparkValuesPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.spark.broadcast
    import org.apache.spark._
    import scala.reflect.ClassTag
    /** A value that all tasks share. */
    class Broadcast[T](val id: Long, private[spark] var held: Any, private[spark] var valid: Boolean = true, private[spark] var destroySite: String = null) extends Serializable {
      /** The value. */
      def value: T = { assertValid(); held.asInstanceOf[T] }
      private[spark] def assertValid(): Unit =
        if (!valid) throw new SparkException("[INTERNAL_ERROR_BROADCAST] Attempted to use " + toString + " after it was destroyed (" + destroySite + ")  SQLSTATE: XX000")
      /** Forgets the copies of the executors. */
      def unpersist(): Unit = ()
      /** Forgets the copies of the executors. */
      def unpersist(blocking: Boolean): Unit = ()
      /** Forgets the value for good. */
      def destroy(): Unit = {
        destroySite = SparkContext.callSite("destroy")
        valid = false
        held = null
      }
      override def toString: String = "Broadcast(" + id + ")"
    }
    package org.apache.spark.storage
    /** Where the partitions of an RDD are kept. */
    class StorageLevel private (private var _useDisk: Boolean, private var _useMemory: Boolean, private var _useOffHeap: Boolean, private var _deserialized: Boolean, private var _replication: Int = 1) extends Serializable {
      /** Tells whether disk is used. */
      def useDisk: Boolean = _useDisk
      /** Tells whether memory is used. */
      def useMemory: Boolean = _useMemory
      /** Tells whether memory outside of the heap is used. */
      def useOffHeap: Boolean = _useOffHeap
      /** Tells whether elements are kept as they are. */
      def deserialized: Boolean = _deserialized
      /** The number of copies. */
      def replication: Int = _replication
      /** The level in words. */
      def description: String = {
        var result = ""
        result += (if (useDisk) "Disk " else "")
        if (useMemory) result += (if (useOffHeap) "Memory (off heap) " else "Memory ")
        result += (if (deserialized) "Deserialized " else "Serialized ")
        result + replication + "x Replicated"
      }
      override def toString: String = {
        val disk = if (useDisk) "disk, " else ""
        val memory = if (useMemory) "memory, " else ""
        val heap = if (useOffHeap) "offheap, " else ""
        val form = if (deserialized) "deserialized, " else ""
        "StorageLevel(" + disk + memory + heap + form + replication + " replicas)"
      }
      override def equals(other: Any): Boolean = other match {
        case o: StorageLevel => o.useDisk == useDisk && o.useMemory == useMemory && o.useOffHeap == useOffHeap && o.deserialized == deserialized && o.replication == replication
        case _ => false
      }
      override def hashCode: Int = (if (useDisk) 8 else 0) + (if (useMemory) 4 else 0) + (if (useOffHeap) 2 else 0) + (if (deserialized) 1 else 0) + replication * 41
    }
    object StorageLevel {
      /** Makes a level. */
      def apply(useDisk: Boolean, useMemory: Boolean, useOffHeap: Boolean, deserialized: Boolean, replication: Int): StorageLevel = new StorageLevel(useDisk, useMemory, useOffHeap, deserialized, replication)
      /** Makes a level in memory or on disk. */
      def apply(useDisk: Boolean, useMemory: Boolean, deserialized: Boolean, replication: Int = 1): StorageLevel = new StorageLevel(useDisk, useMemory, false, deserialized, replication)
      /** Returns the level of a name. */
      def fromString(s: String): StorageLevel = s match {
        case "NONE" => NONE
        case "DISK_ONLY" => DISK_ONLY
        case "DISK_ONLY_2" => DISK_ONLY_2
        case "DISK_ONLY_3" => DISK_ONLY_3
        case "MEMORY_ONLY" => MEMORY_ONLY
        case "MEMORY_ONLY_2" => MEMORY_ONLY_2
        case "MEMORY_ONLY_SER" => MEMORY_ONLY_SER
        case "MEMORY_ONLY_SER_2" => MEMORY_ONLY_SER_2
        case "MEMORY_AND_DISK" => MEMORY_AND_DISK
        case "MEMORY_AND_DISK_2" => MEMORY_AND_DISK_2
        case "MEMORY_AND_DISK_SER" => MEMORY_AND_DISK_SER
        case "MEMORY_AND_DISK_SER_2" => MEMORY_AND_DISK_SER_2
        case "OFF_HEAP" => OFF_HEAP
        case _ => throw new IllegalArgumentException("Invalid StorageLevel: " + s)
      }
      val NONE: StorageLevel = new StorageLevel(false, false, false, false)
      val DISK_ONLY: StorageLevel = new StorageLevel(true, false, false, false)
      val DISK_ONLY_2: StorageLevel = new StorageLevel(true, false, false, false, 2)
      val DISK_ONLY_3: StorageLevel = new StorageLevel(true, false, false, false, 3)
      val MEMORY_ONLY: StorageLevel = new StorageLevel(false, true, false, true)
      val MEMORY_ONLY_2: StorageLevel = new StorageLevel(false, true, false, true, 2)
      val MEMORY_ONLY_SER: StorageLevel = new StorageLevel(false, true, false, false)
      val MEMORY_ONLY_SER_2: StorageLevel = new StorageLevel(false, true, false, false, 2)
      val MEMORY_AND_DISK: StorageLevel = new StorageLevel(true, true, false, true)
      val MEMORY_AND_DISK_2: StorageLevel = new StorageLevel(true, true, false, true, 2)
      val MEMORY_AND_DISK_SER: StorageLevel = new StorageLevel(true, true, false, false)
      val MEMORY_AND_DISK_SER_2: StorageLevel = new StorageLevel(true, true, false, false, 2)
      val OFF_HEAP: StorageLevel = new StorageLevel(true, true, true, false, 1)
    }
    package org.apache.spark.util
    /** A value that tasks add to and the driver reads. */
    abstract class AccumulatorV2[IN, OUT] extends Serializable {
      private[spark] var number: Long = -1L
      private[spark] var label: Option[String] = None
      /** The number. */
      final def id: Long = {
        if (number < 0) throw new IllegalStateException("Cannot get accumulator id with null metadata")
        number
      }
      /** The name, if it has one. */
      final def name: Option[String] = label
      /** Tells whether the context knows it. */
      final def isRegistered: Boolean = number >= 0
      /** Tells whether nothing was added. */
      def isZero: Boolean
      /** A copy. */
      def copy(): AccumulatorV2[IN, OUT]
      /** A copy to which nothing was added. */
      def copyAndReset(): AccumulatorV2[IN, OUT] = { val fresh = copy(); fresh.reset(); fresh }
      /** Forgets what was added. */
      def reset(): Unit
      /** Adds a value. */
      def add(v: IN): Unit
      /** Adds what another accumulator has. */
      def merge(other: AccumulatorV2[IN, OUT]): Unit
      /** What was added. */
      def value: OUT
      override def toString: String =
        if (number < 0) "Un-registered Accumulator: " + getClass.getSimpleName
        else getClass.getSimpleName + "(id: " + number + ", name: " + label + ", value: " + value + ")"
    }
    /** Counts and adds up Longs. */
    class LongAccumulator extends AccumulatorV2[Long, Long] {
      private var _sum = 0L
      private var _count = 0L
      override def isZero: Boolean = _sum == 0L && _count == 0
      override def copy(): LongAccumulator = { val c = new LongAccumulator; c._count = this._count; c._sum = this._sum; c }
      override def reset(): Unit = { _sum = 0L; _count = 0L }
      override def add(v: Long): Unit = { _sum += v; _count += 1 }
      /** How many values were added. */
      def count: Long = _count
      /** Their sum. */
      def sum: Long = _sum
      /** Their mean. */
      def avg: Double = _sum.toDouble / _count
      override def merge(other: AccumulatorV2[Long, Long]): Unit = other match {
        case o: LongAccumulator => _sum += o.sum; _count += o.count
        case _ => throw new UnsupportedOperationException("Cannot merge " + this.getClass.getName + " with " + other.getClass.getName)
      }
      override def value: Long = _sum
    }
    /** Counts and adds up Doubles. */
    class DoubleAccumulator extends AccumulatorV2[Double, Double] {
      private var _sum = 0.0
      private var _count = 0L
      override def isZero: Boolean = _sum == 0.0 && _count == 0
      override def copy(): DoubleAccumulator = { val c = new DoubleAccumulator; c._count = this._count; c._sum = this._sum; c }
      override def reset(): Unit = { _sum = 0.0; _count = 0L }
      override def add(v: Double): Unit = { _sum += v; _count += 1 }
      /** How many values were added. */
      def count: Long = _count
      /** Their sum. */
      def sum: Double = _sum
      /** Their mean. */
      def avg: Double = _sum / _count
      override def merge(other: AccumulatorV2[Double, Double]): Unit = other match {
        case o: DoubleAccumulator => _sum += o.sum; _count += o.count
        case _ => throw new UnsupportedOperationException("Cannot merge " + this.getClass.getName + " with " + other.getClass.getName)
      }
      override def value: Double = _sum
    }
    /** Lists what is added. */
    class CollectionAccumulator[T] extends AccumulatorV2[T, java.util.List[T]] {
      private val items = new scala.collection.mutable.ArrayBuffer[T]
      override def isZero: Boolean = items.isEmpty
      override def copy(): CollectionAccumulator[T] = { val c = new CollectionAccumulator[T]; c.items ++= items; c }
      override def reset(): Unit = items.clear()
      override def add(v: T): Unit = items += v
      override def merge(other: AccumulatorV2[T, java.util.List[T]]): Unit = other match {
        case o: CollectionAccumulator[T] => items ++= o.items
        case _ => throw new UnsupportedOperationException("Cannot merge " + this.getClass.getName + " with " + other.getClass.getName)
      }
      override def value: java.util.List[T] = { val list = new java.util.ArrayList[T](); items.foreach((item: T) => list.add(item)); list }
    }
    /** Count, mean, variance, maximum and minimum of numbers, numerically stable. */
    class StatCounter(values: IterableOnce[Double]) extends Serializable {
      private var n: Long = 0L
      private var mu: Double = 0.0
      private var m2: Double = 0.0
      private var maxValue: Double = Double.NegativeInfinity
      private var minValue: Double = Double.PositiveInfinity
      merge(values)
      /** Starts without numbers. */
      def this() = this(Nil)
      /** Adds a number. */
      def merge(value: Double): StatCounter = {
        val delta = value - mu
        n += 1
        mu += delta / n
        m2 += delta * (value - mu)
        maxValue = math.max(maxValue, value)
        minValue = math.min(minValue, value)
        this
      }
      /** Adds numbers. */
      def merge(values: IterableOnce[Double]): StatCounter = { values.iterator.foreach { (v: Double) => merge(v) }; this }
      /** Adds what another counter has seen. */
      def merge(other: StatCounter): StatCounter = {
        if (other == this) merge(other.copy())
        else {
          if (n == 0) {
            mu = other.mu
            m2 = other.m2
            n = other.n
            maxValue = other.maxValue
            minValue = other.minValue
          } else if (other.n != 0) {
            val delta = other.mu - mu
            if (other.n * 10 < n) mu = mu + (delta * other.n) / (n + other.n)
            else if (n * 10 < other.n) mu = other.mu - (delta * n) / (n + other.n)
            else mu = (mu * n + other.mu * other.n) / (n + other.n)
            m2 += other.m2 + (delta * delta * n * other.n) / (n + other.n)
            n += other.n
            maxValue = math.max(maxValue, other.maxValue)
            minValue = math.min(minValue, other.minValue)
          }
          this
        }
      }
      /** A copy. */
      def copy(): StatCounter = {
        val other = new StatCounter
        other.n = n
        other.mu = mu
        other.m2 = m2
        other.maxValue = maxValue
        other.minValue = minValue
        other
      }
      /** How many numbers. */
      def count: Long = n
      /** Their mean. */
      def mean: Double = mu
      /** Their sum. */
      def sum: Double = n * mu
      /** The largest. */
      def max: Double = maxValue
      /** The smallest. */
      def min: Double = minValue
      /** The population variance. */
      def variance: Double = popVariance
      /** The population variance. */
      def popVariance: Double = if (n == 0) Double.NaN else m2 / n
      /** The sample variance. */
      def sampleVariance: Double = if (n <= 1) Double.NaN else m2 / (n - 1)
      /** The population standard deviation. */
      def stdev: Double = popStdev
      /** The population standard deviation. */
      def popStdev: Double = math.sqrt(popVariance)
      /** The sample standard deviation. */
      def sampleStdev: Double = math.sqrt(sampleVariance)
      override def toString: String = "(count: %d, mean: %f, stdev: %f, max: %f, min: %f)".format(count, mean, stdev, max, min)
    }
    object StatCounter {
      /** Counts these numbers. */
      def apply(values: IterableOnce[Double]): StatCounter = new StatCounter(values)
      /** Counts these numbers. */
      def apply(values: Double*): StatCounter = new StatCounter(values)
    }
    package org.apache.spark.partial
    /** A number with the bounds that it is within. */
    class BoundedDouble(val mean: Double, val confidence: Double, val low: Double, val high: Double) {
      override def toString: String = "[%.3f, %.3f]".format(low, high)
    }
    /** A result that may be improved until it is final. */
    class PartialResult[R](initialVal: R, isFinal: Boolean) {
      /** What was known in time. */
      def initialValue: R = initialVal
      /** Tells whether it is final. */
      def isInitialValueFinal: Boolean = isFinal
      /** The final value. */
      def getFinalValue(): R = initialVal
      override def toString: String = if (isFinal) "(final: " + initialVal + ")" else "(partial: " + initialVal + ")"
    }
    package org.apache.spark.sql
    /** The way to Spark in newer programs; here it leads to its SparkContext. */
    class SparkSession private (val sparkContext: SparkContext) {
      /** What programs import for DataFrames, which are not there: nothing. */
      object implicits extends Serializable
      /** Ends the context. */
      def stop(): Unit = sparkContext.stop()
      /** Ends the context. */
      def close(): Unit = sparkContext.stop()
      /** Spark's version. */
      def version: String = sparkContext.version
      /** The settings. */
      def conf: RuntimeConfig = SparkSession.settings(sparkContext)
      /** Runs a body and prints how long it took. */
      def time[T](f: => T): T = {
        val start = System.nanoTime()
        val result = f
        println("Time taken: " + (System.nanoTime() - start) / 1000000L + " ms")
        result
      }
      /** A session of its own on the same context. */
      def newSession(): SparkSession = new SparkSession(sparkContext)
    }
    /** A column of a table; tables are not there yet. */
    class Column private (name: String)
    /** The functions of columns, which the shell imports: of those only the one that hides a name of Predef. */
    object functions {
      /** Formats columns as text; tables are not there yet. */
      def printf(format: Column, arguments: Column*): Column = throw new java.lang.UnsupportedOperationException("columns")
    }
    /** The settings of a session. */
    class RuntimeConfig private[sql] (settings: SparkConf) {
      /** A value; it must be there. */
      def get(key: String): String = settings.getOption(key).getOrElse(throw new java.util.NoSuchElementException("[SQL_CONF_NOT_FOUND] The SQL config \"" + key + "\" cannot be found. Please verify that the config exists. SQLSTATE: 42K0I"))
      /** A value, or another one. */
      def get(key: String, default: String): String = settings.get(key, default)
      /** A value, if it is there. */
      def getOption(key: String): Option[String] = settings.getOption(key)
      /** All values. */
      def getAll: Map[String, String] = settings.getAll.toMap
      /** Tells whether there is a value. */
      def contains(key: String): Boolean = settings.contains(key)
      /** Sets a value. */
      def set(key: String, value: String): Unit = { settings.set(key, value); () }
      /** Sets a value. */
      def set(key: String, value: Boolean): Unit = set(key, value.toString)
      /** Sets a value. */
      def set(key: String, value: Long): Unit = set(key, value.toString)
      /** Forgets a value. */
      def unset(key: String): Unit = { settings.remove(key); () }
    }
    object SparkSession {
      private var current: SparkSession = null
      private var known: Option[(SparkContext, RuntimeConfig)] = None
      private[sql] def settings(context: SparkContext): RuntimeConfig = {
        if (!known.exists((pair: (SparkContext, RuntimeConfig)) => pair._1 eq context)) known = Some((context, new RuntimeConfig(context.getConf)))
        known.get._2
      }
      /** Starts to describe a session. */
      def builder(): Builder = new Builder
      /** The running session. */
      def active: SparkSession = current
      /** The running session, if there is one. */
      def getActiveSession: Option[SparkSession] = Option(current)
      /** The running session, if there is one. */
      def getDefaultSession: Option[SparkSession] = Option(current)
      private[sql] def of(context: SparkContext): SparkSession = {
        if (current == null || current.sparkContext.isStopped || !(current.sparkContext eq context)) current = new SparkSession(context)
        current
      }
      /** Describes a session. */
      class Builder {
        private val options = new SparkConf(true)
        /** Sets the application's name. */
        def appName(name: String): Builder = config("spark.app.name", name)
        /** Sets where the engine runs. */
        def master(master: String): Builder = config("spark.master", master)
        /** Sets a value. */
        def config(key: String, value: String): Builder = { options.set(key, value); this }
        /** Sets a value. */
        def config(key: String, value: Long): Builder = config(key, value.toString)
        /** Sets a value. */
        def config(key: String, value: Double): Builder = config(key, value.toString)
        /** Sets a value. */
        def config(key: String, value: Boolean): Builder = config(key, value.toString)
        /** Sets values. */
        def config(conf: SparkConf): Builder = { options.setAll(conf.getAll); this }
        /** Accepted; there is no Hive here. */
        def enableHiveSupport(): Builder = this
        /** The running session, or a new one. */
        def getOrCreate(): SparkSession = SparkSession.of(SparkContext.getOrCreate(options))
      }
    }
    """#
}
