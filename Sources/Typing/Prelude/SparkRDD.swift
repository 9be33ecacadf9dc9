/// The members of RDD: lineage is made by a few natives, everything else is said in terms of them, with the same RDDs,
/// names and jobs as `org.apache.spark.rdd.RDD`.
package enum SparkRDDPrelude {
  /// The Scala text of the receiver.
  package static let text = #"""
    package org.apache.spark.rdd
    import org.apache.spark._
    import org.apache.spark.api.java._
    import org.apache.spark.partial._
    import org.apache.spark.storage._
    import scala.reflect.ClassTag
    import scala.util.Random
    /** A distributed collection: a lineage of partitions that is computed when an action asks for it. */
    abstract class RDD[T] extends Serializable {
      implicit private def elementTag: ClassTag[T] = native
      /** @narrow Applies a function to every element. */
      def map[U: ClassTag](f: T => U): RDD[U] = native
      /** @narrow Applies a function that gives several elements for each, and joins the results. */
      def flatMap[U: ClassTag](f: T => IterableOnce[U]): RDD[U] = native
      /** @narrow Keeps the elements for which the predicate holds. */
      def filter(f: T => Boolean): RDD[T] = native
      /** @wide Keeps one of equal elements, in so many partitions. */
      def distinct(numPartitions: Int)(implicit ord: Ordering[T] = null): RDD[T] = partitioner match {
        case Some(_) if numPartitions == partitions.length =>
          mapPartitions((items: Iterator[T]) => items.distinct, preservesPartitioning = true)
        case _ =>
          val pairs = map((x: T) => (x, null))
          refuseArrays()
          pairs.reduceByKey((x, _) => x, numPartitions).map(_._1)
      }
      private def refuseArrays(): Unit = native
      /** @wide Keeps one of equal elements. */
      def distinct(): RDD[T] = distinct(partitions.length)
      /** @wide Redistributes the elements evenly over so many partitions. */
      def repartition(numPartitions: Int)(implicit ord: Ordering[T] = null): RDD[T] = coalesce(numPartitions, shuffle = true)
      /** @narrow Joins partitions into fewer; with shuffle = true it redistributes the elements. */
      def coalesce(numPartitions: Int, shuffle: Boolean = false, partitionCoalescer: Option[PartitionCoalescer] = Option.empty)(implicit ord: Ordering[T] = null): RDD[T] = native
      /** @narrow Takes a random sample. */
      def sample(withReplacement: Boolean, fraction: Double, seed: Long = Random.nextLong): RDD[T] = native
      /** @narrow Splits the elements at random by weight. */
      def randomSplit(weights: Array[Double], seed: Long = Random.nextLong): Array[RDD[T]] = {
        require(weights.forall(_ >= 0), s"Weights must be nonnegative, but got ${weights.mkString("[", ",", "]")}")
        require(weights.sum > 0, s"Sum of weights must be positive, but got ${weights.mkString("[", ",", "]")}")
        val total = weights.sum
        val bounds = weights.map(_ / total).scanLeft(0.0)(_ + _)
        bounds.sliding(2).map { (range: Array[Double]) => randomSampleWithRange(range(0), range(1), seed) }.toArray
      }
      private[spark] def randomSampleWithRange(lb: Double, ub: Double, seed: Long): RDD[T] = native
      /** @action Returns a random sample of so many elements. */
      def takeSample(withReplacement: Boolean, num: Int, seed: Long = Random.nextLong): Array[T] = native
      /** @narrow Has the elements of both, one after the other. */
      def union(other: RDD[T]): RDD[T] = sc.union(this, other)
      /** @narrow Has the elements of both, one after the other. */
      def ++(other: RDD[T]): RDD[T] = this.union(other)
      /** @wide Sorts by a key of each element. */
      def sortBy[K](f: (T) => K, ascending: Boolean = true, numPartitions: Int = this.partitions.length)(implicit ord: Ordering[K], ctag: ClassTag[K]): RDD[T] =
        this.keyBy[K](f).sortByKey(ascending, numPartitions).values
      /** @wide Keeps one of each element that is in both. */
      def intersection(other: RDD[T]): RDD[T] =
        this.map((v: T) => (v, null)).cogroup(other.map((v: T) => (v, null))).filter { case (_, (left, right)) => left.nonEmpty && right.nonEmpty }.keys
      /** @wide Keeps one of each element that is in both, placed by a partitioner. */
      def intersection(other: RDD[T], partitioner: Partitioner)(implicit ord: Ordering[T] = null): RDD[T] =
        this.map((v: T) => (v, null)).cogroup(other.map((v: T) => (v, null)), partitioner).filter { case (_, (left, right)) => left.nonEmpty && right.nonEmpty }.keys
      /** @wide Keeps one of each element that is in both, in so many partitions. */
      def intersection(other: RDD[T], numPartitions: Int): RDD[T] = intersection(other, new HashPartitioner(numPartitions))
      /** @narrow Makes an array of each partition. */
      def glom(): RDD[Array[T]] = native
      /** @narrow Pairs every element of this with every element of the other. */
      def cartesian[U: ClassTag](other: RDD[U]): RDD[(T, U)] = native
      /** @wide Groups the elements by a key. */
      def groupBy[K](f: T => K)(implicit kt: ClassTag[K]): RDD[(K, Iterable[T])] = groupBy[K](f, Partitioner.defaultPartitioner(this))
      /** @wide Groups the elements by a key, in so many partitions. */
      def groupBy[K](f: T => K, numPartitions: Int)(implicit kt: ClassTag[K]): RDD[(K, Iterable[T])] = groupBy(f, new HashPartitioner(numPartitions))
      /** @wide Groups the elements by a key, placed by a partitioner. */
      def groupBy[K](f: T => K, p: Partitioner)(implicit kt: ClassTag[K], ord: Ordering[K] = null): RDD[(K, Iterable[T])] =
        this.map((t: T) => (f(t), t)).groupByKey(p)
      /** @narrow Sends each partition's elements as lines through a command and reads its lines. */
      def pipe(command: String): RDD[String] = native("RDD.pipe:command")
      /** @narrow Sends each partition's elements as lines through a command with an environment and reads its lines. */
      def pipe(command: String, env: Map[String, String]): RDD[String] = native("RDD.pipe:environment")
      /** @narrow Sends each partition's elements as lines through a command given as words and reads its lines. */
      def pipe(command: scala.collection.Seq[String], env: scala.collection.Map[String, String] = Map()): RDD[String] = native("RDD.pipe:words")
      /** @narrow Applies a function to each partition's iterator. */
      def mapPartitions[U: ClassTag](f: Iterator[T] => Iterator[U], preservesPartitioning: Boolean = false): RDD[U] = native
      /** @narrow Applies a function to each partition's number and iterator. */
      def mapPartitionsWithIndex[U: ClassTag](f: (Int, Iterator[T]) => Iterator[U], preservesPartitioning: Boolean = false): RDD[U] = native
      /** @narrow Computes each partition by an evaluator made in its task. */
      def mapPartitionsWithEvaluator[U: ClassTag](evaluatorFactory: PartitionEvaluatorFactory[T, U]): RDD[U] =
        mapPartitionsWithIndex((index: Int, items: Iterator[T]) => evaluatorFactory.createEvaluator().eval(index, items))
      /** @narrow Computes each partition of two RDDs by an evaluator made in its task. */
      def zipPartitionsWithEvaluator[U: ClassTag](rdd2: RDD[T], evaluatorFactory: PartitionEvaluatorFactory[T, U]): RDD[U] =
        zipPartitions(rdd2)((left: Iterator[T], right: Iterator[T]) => evaluatorFactory.createEvaluator().eval(TaskContext.getPartitionId(), left, right))
      /** @narrow Pairs the elements of two RDDs with the same partitions and counts. */
      def zip[U: ClassTag](other: RDD[U]): RDD[(T, U)] = native
      /** @narrow Applies a function to the iterators of two RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, V: ClassTag](rdd2: RDD[B], preservesPartitioning: Boolean)(f: (Iterator[T], Iterator[B]) => Iterator[V]): RDD[V] = native("RDD.zipPartitions:2")
      /** @narrow Applies a function to the iterators of two RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, V: ClassTag](rdd2: RDD[B])(f: (Iterator[T], Iterator[B]) => Iterator[V]): RDD[V] = zipPartitions(rdd2, preservesPartitioning = false)(f)
      /** @narrow Applies a function to the iterators of three RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, C: ClassTag, V: ClassTag](rdd2: RDD[B], rdd3: RDD[C], preservesPartitioning: Boolean)(f: (Iterator[T], Iterator[B], Iterator[C]) => Iterator[V]): RDD[V] = native("RDD.zipPartitions:3")
      /** @narrow Applies a function to the iterators of three RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, C: ClassTag, V: ClassTag](rdd2: RDD[B], rdd3: RDD[C])(f: (Iterator[T], Iterator[B], Iterator[C]) => Iterator[V]): RDD[V] = zipPartitions(rdd2, rdd3, preservesPartitioning = false)(f)
      /** @narrow Applies a function to the iterators of four RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, C: ClassTag, D: ClassTag, V: ClassTag](rdd2: RDD[B], rdd3: RDD[C], rdd4: RDD[D], preservesPartitioning: Boolean)(f: (Iterator[T], Iterator[B], Iterator[C], Iterator[D]) => Iterator[V]): RDD[V] = native("RDD.zipPartitions:4")
      /** @narrow Applies a function to the iterators of four RDDs, partition by partition. */
      def zipPartitions[B: ClassTag, C: ClassTag, D: ClassTag, V: ClassTag](rdd2: RDD[B], rdd3: RDD[C], rdd4: RDD[D])(f: (Iterator[T], Iterator[B], Iterator[C], Iterator[D]) => Iterator[V]): RDD[V] = zipPartitions(rdd2, rdd3, rdd4, preservesPartitioning = false)(f)
      /** @action Runs a function on every element. */
      def foreach(f: T => Unit): Unit = native
      /** @action Runs a function on every partition's iterator. */
      def foreachPartition(f: Iterator[T] => Unit): Unit = native
      /** @action Returns all elements. */
      def collect(): Array[T] = native
      /** @narrow Applies a partial function to the elements on which it is defined. */
      def collect[U: ClassTag](f: PartialFunction[T, U]): RDD[U] = filter((t: T) => f.isDefinedAt(t)).map(f)
      /** @action Returns an iterator that computes one partition at a time. */
      def toLocalIterator: Iterator[T] = native
      /** @wide Keeps the elements that the other does not have. */
      def subtract(other: RDD[T]): RDD[T] = subtract(other, partitioner.getOrElse(new HashPartitioner(partitions.length)))
      /** @wide Keeps the elements that the other does not have, in so many partitions. */
      def subtract(other: RDD[T], numPartitions: Int): RDD[T] = subtract(other, new HashPartitioner(numPartitions))
      /** @wide Keeps the elements that the other does not have, placed by a partitioner. */
      def subtract(other: RDD[T], p: Partitioner)(implicit ord: Ordering[T] = null): RDD[T] =
        this.map((x: T) => (x, null)).subtractByKey(other.map((x: T) => (x, null)), p).keys
      /** @action Joins all elements by an associative operation. */
      def reduce(f: (T, T) => T): T = native
      /** @action Joins all elements by an associative operation, in several levels. */
      def treeReduce(f: (T, T) => T, depth: Int = 2): T = {
        require(depth >= 1, s"Depth must be greater than or equal to 1 but got $depth.")
        val reducePartition: Iterator[T] => Option[T] = (items: Iterator[T]) => if (items.hasNext) Some(items.reduceLeft(f)) else None
        val partial = mapPartitions((items: Iterator[T]) => Iterator(reducePartition(items)))
        val op: (Option[T], Option[T]) => Option[T] = (c, x) => if (c.isDefined && x.isDefined) Some(f(c.get, x.get)) else if (c.isDefined) c else if (x.isDefined) x else None
        partial.treeAggregate(Option.empty[T])(op, op, depth).getOrElse(throw emptyCollection)
      }
      private[spark] def emptyCollection: Throwable = new SparkUnsupportedOperationException("empty collection")
      /** @action Joins each partition from a zero value, then the results. */
      def fold(zeroValue: T)(op: (T, T) => T): T = native
      /** @action Folds each partition from a zero value, then joins the results. */
      def aggregate[U: ClassTag](zeroValue: U)(seqOp: (U, T) => U, combOp: (U, U) => U): U = native
      /** @action Folds each partition from a zero value, then joins the results in several levels. */
      def treeAggregate[U: ClassTag](zeroValue: U)(seqOp: (U, T) => U, combOp: (U, U) => U, depth: Int = 2): U = {
        require(depth >= 1, s"Depth must be greater than or equal to 1 but got $depth.")
        if (partitions.length == 0) zeroValue
        else {
          var level: RDD[U] = mapPartitions((items: Iterator[T]) => Iterator(items.foldLeft(zeroValue)(seqOp)))
          var count = level.partitions.length
          val scale = math.max(math.ceil(math.pow(count.toDouble, 1.0 / depth)).toInt, 2)
          while (count > scale + math.ceil(count.toDouble / scale)) {
            count /= scale
            val fewer = count
            level = level.mapPartitionsWithIndex { (i: Int, items: Iterator[U]) => items.map((u: U) => (i % fewer, u)) }.foldByKey(zeroValue, new HashPartitioner(fewer))(combOp).values
          }
          level.fold(zeroValue)(combOp)
        }
      }
      /** @action Counts the elements. */
      def count(): Long = native
      /** @action Counts the elements within a time limit. */
      def countApprox(timeout: Long, confidence: Double = 0.95): PartialResult[BoundedDouble] = native
      /** @action Counts how often each element occurs. */
      def countByValue()(implicit ord: Ordering[T] = null): scala.collection.Map[T, Long] = { refuseArrays(); map((value: T) => (value, null)).countByKey() }
      /** @action Counts how often each element occurs within a time limit. */
      def countByValueApprox(timeout: Long, confidence: Double = 0.95)(implicit ord: Ordering[T] = null): PartialResult[scala.collection.Map[T, BoundedDouble]] = {
        require(0.0 <= confidence && confidence <= 1.0, s"confidence ($confidence) must be in [0,1]")
        val counts = new scala.collection.mutable.LinkedHashMap[T, Long]
        val found = sparkContext.runJob(this, (items: Iterator[T]) => {
          val own = new scala.collection.mutable.LinkedHashMap[T, Long]
          items.foreach((item: T) => own.put(item, own.getOrElse(item, 0L) + 1L))
          own
        })(null)
        found.foreach((own: scala.collection.mutable.LinkedHashMap[T, Long]) => own.foreach((pair: (T, Long)) => counts.put(pair._1, counts.getOrElse(pair._1, 0L) + pair._2)))
        val bounded = counts.toSeq.map((pair: (T, Long)) => (pair._1, new BoundedDouble(pair._2.toDouble, 1.0, pair._2.toDouble, pair._2.toDouble)))
        new PartialResult[scala.collection.Map[T, BoundedDouble]](bounded.toMap, true)
      }
      /** @action Estimates the number of different elements by HyperLogLog++. */
      def countApproxDistinct(relativeSD: Double = 0.05): Long = {
        require(relativeSD > 0.000017, s"accuracy ($relativeSD) must be greater than 0.000017")
        val p = math.ceil(2.0 * math.log(1.054 / relativeSD) / math.log(2)).toInt
        countApproxDistinct(if (p < 4) 4 else p, 0)
      }
      /** @action Estimates the number of different elements by HyperLogLog++ with so many bits of precision. */
      def countApproxDistinct(p: Int, sp: Int): Long = {
        require(p >= 4, s"p ($p) must be >= 4")
        require(sp <= 32, s"sp ($sp) must be <= 32")
        require(sp == 0 || p <= sp, s"p ($p) cannot be greater than sp ($sp)")
        val zero = new com.clearspring.analytics.stream.cardinality.HyperLogLogPlus(p, sp)
        aggregate(zero)((hll: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus, v: T) => { hll.offer(v); hll }, (h1: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus, h2: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus) => { h1.addAll(h2); h1 }).cardinality()
      }
      /** @narrow Pairs each element with its position; it runs a job if there are several partitions. */
      def zipWithIndex(): RDD[(T, Long)] = native
      /** @narrow Pairs each element with a number of its own, without a job. */
      def zipWithUniqueId(): RDD[(T, Long)] = {
        val n = this.partitions.length.toLong
        this.mapPartitionsWithIndex { (k: Int, items: Iterator[T]) => items.zipWithIndex.map { case (item, i) => (item, i.toLong * n + k) } }
      }
      /** @action Returns the first so many elements, computing no more partitions than it needs. */
      def take(num: Int): Array[T] = native
      /** @action Returns the first element. */
      def first(): T = {
        val one = take(1)
        if (one.length == 0) throw emptyCollection
        one(0)
      }
      /** @action Returns the largest so many elements, largest first. */
      def top(num: Int)(implicit ord: Ordering[T]): Array[T] = takeOrdered(num)(ord.reverse)
      /** @action Returns the smallest so many elements in order. */
      def takeOrdered(num: Int)(implicit ord: Ordering[T]): Array[T] = native
      /** @action Returns the largest element. */
      def max()(implicit ord: Ordering[T]): T = this.reduce((a: T, b: T) => ord.max(a, b))
      /** @action Returns the smallest element. */
      def min()(implicit ord: Ordering[T]): T = this.reduce((a: T, b: T) => ord.min(a, b))
      /** @action Tells whether there is no element. */
      def isEmpty(): Boolean = partitions.length == 0 || take(1).length == 0
      /** @action Writes the texts of the elements as lines, a file a partition. */
      def saveAsTextFile(path: String): Unit = native
      /** @action Writes the texts of the elements as lines, compressed by a codec. */
      def saveAsTextFile(path: String, codec: Class[_ <: org.apache.hadoop.io.compress.CompressionCodec]): Unit = native("RDD.saveAsTextFile:codec")
      /** @action Writes the elements as objects. */
      def saveAsObjectFile(path: String): Unit = native
      /** @narrow Pairs each element with a key made of it. */
      def keyBy[K](f: T => K): RDD[(K, T)] = map((x: T) => (f(x), x))
      /** Marks this RDD to be saved in the checkpoint folder by its next job. */
      def checkpoint(): Unit = native
      /** Marks this RDD to be cut off from its lineage and kept by the executors. */
      def localCheckpoint(): this.type = native
      /** Tells whether this RDD has been checkpointed. */
      def isCheckpointed: Boolean = native
      /** The folder in which this RDD was checkpointed. */
      def getCheckpointFile: Option[String] = native
      /** Keeps the partitions in memory once they are computed. */
      def cache(): this.type = native
      /** Keeps the partitions in memory once they are computed. */
      def persist(): this.type = native
      /** Keeps the partitions at a storage level once they are computed. */
      def persist(newLevel: StorageLevel): this.type = native("RDD.persist:level")
      /** Forgets the kept partitions. */
      def unpersist(blocking: Boolean = false): this.type = native
      /** The storage level. */
      def getStorageLevel: StorageLevel = native
      /** Gives the RDD a name for the record. */
      def setName(_name: String): this.type = native
      /** The RDD's name, or null. */
      def name: String = native
      /** The RDD's number within its context. */
      def id: Int = native
      /** The context that made it. */
      def sparkContext: SparkContext = native
      /** The context that made it. */
      def context: SparkContext = sparkContext
      private[spark] def sc: SparkContext = sparkContext
      private[spark] def saveWritables(path: String): Unit = native
      private[spark] def saveLines(path: String, format: String, codec: String): Unit = native
      /** The partitions. */
      final def partitions: Array[Partition] = native
      /** The number of partitions. */
      final def getNumPartitions: Int = partitions.length
      /** What this RDD is computed from. */
      final def dependencies: Seq[Dependency[_]] = native
      /** How its keys are placed, if that is known. */
      def partitioner: Option[Partitioner] = native
      /** Where a partition had best be computed. */
      final def preferredLocations(split: Partition): Seq[String] = Nil
      /** The lineage, one RDD a line, indented at shuffles. */
      def toDebugString: String = native
      override def toString: String = native
      /** The same RDD for Java. */
      def toJavaRDD(): JavaRDD[T] = new JavaRDD[T](this)
      /** Runs all tasks of the stage at once. */
      def barrier(): RDDBarrier[T] = new RDDBarrier[T](this)
      /** The resources that the tasks ask for. */
      def getResourceProfile(): org.apache.spark.resource.ResourceProfile = null
      /** Forgets the shuffles that this RDD was computed from. */
      def cleanShuffleDependencies(blocking: Boolean = false): Unit = ()
    }
    object RDD {
      implicit def rddToPairRDDFunctions[K, V](rdd: RDD[(K, V)])(implicit kt: ClassTag[K], vt: ClassTag[V], ord: Ordering[K] = null): PairRDDFunctions[K, V] = new PairRDDFunctions(rdd)
      implicit def rddToSequenceFileRDDFunctions[K, V](rdd: RDD[(K, V)])(implicit kt: ClassTag[K], vt: ClassTag[V], keyWritableFactory: WritableFactory[K], valueWritableFactory: WritableFactory[V]): SequenceFileRDDFunctions[K, V] = new SequenceFileRDDFunctions(rdd, keyWritableFactory, valueWritableFactory)
      implicit def rddToAsyncRDDActions[T: ClassTag](rdd: RDD[T]): AsyncRDDActions[T] = new AsyncRDDActions(rdd)
      implicit def rddToOrderedRDDFunctions[K: Ordering: ClassTag, V: ClassTag](rdd: RDD[(K, V)]): OrderedRDDFunctions[K, V, (K, V)] = new OrderedRDDFunctions[K, V, (K, V)](rdd)
      implicit def doubleRDDToDoubleRDDFunctions(rdd: RDD[Double]): DoubleRDDFunctions = new DoubleRDDFunctions(rdd)
      implicit def numericRDDToDoubleRDDFunctions[T](rdd: RDD[T])(implicit num: Numeric[T]): DoubleRDDFunctions = new DoubleRDDFunctions(rdd.map((x: T) => num.toDouble(x)))
    }
    /** The stage's tasks run together. */
    class RDDBarrier[T](rdd: RDD[T]) {
      /** @narrow Applies a function to each partition's iterator. */
      def mapPartitions[S: ClassTag](f: Iterator[T] => Iterator[S], preservesPartitioning: Boolean = false): RDD[S] = rdd.mapPartitions(f, preservesPartitioning)
    }
    /** How partitions are joined by coalesce. */
    trait PartitionCoalescer
    """#
}
