/// The members that an RDD of pairs, of ordered pairs or of numbers has in addition.
package enum SparkPairRDDPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.spark.rdd
    import org.apache.spark._
    import org.apache.spark.partial._
    import org.apache.spark.serializer._
    import scala.reflect.ClassTag
    import scala.util.Random
    /** What an RDD of pairs can do in addition (`org.apache.spark.rdd.PairRDDFunctions`). */
    class PairRDDFunctions[K, V](private val self: RDD[(K, V)])(implicit kt: ClassTag[K], vt: ClassTag[V], ord: Ordering[K] = null) extends Serializable {
      /** @wide Joins the values of each key by three functions. */
      def combineByKeyWithClassTag[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C, partitioner: Partitioner, mapSideCombine: Boolean = true, serializer: Serializer = null)(implicit ct: ClassTag[C]): RDD[(K, C)] = native("PairRDDFunctions.combine")
      /** @wide Joins the values of each key by three functions. */
      def combineByKeyWithClassTag[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C)(implicit ct: ClassTag[C]): RDD[(K, C)] =
        combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners, Partitioner.defaultPartitioner(self))
      /** @wide Joins the values of each key by three functions, in so many partitions. */
      def combineByKeyWithClassTag[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C, numPartitions: Int)(implicit ct: ClassTag[C]): RDD[(K, C)] =
        combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners, new HashPartitioner(numPartitions))
      /** @wide Joins the values of each key by three functions, placed by a partitioner. */
      def combineByKey[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C, partitioner: Partitioner, mapSideCombine: Boolean = true, serializer: Serializer = null): RDD[(K, C)] =
        combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners, partitioner, mapSideCombine, serializer)(null)
      /** @wide Joins the values of each key by three functions, in so many partitions. */
      def combineByKey[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C, numPartitions: Int): RDD[(K, C)] =
        combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners, numPartitions)(null)
      /** @wide Joins the values of each key by three functions. */
      def combineByKey[C](createCombiner: V => C, mergeValue: (C, V) => C, mergeCombiners: (C, C) => C): RDD[(K, C)] =
        combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners)(null)
      /** @wide Folds the values of each key from a zero value, placed by a partitioner. */
      def aggregateByKey[U: ClassTag](zeroValue: U, partitioner: Partitioner)(seqOp: (U, V) => U, combOp: (U, U) => U): RDD[(K, U)] = native("PairRDDFunctions.aggregateByKey")
      /** @wide Folds the values of each key from a zero value, in so many partitions. */
      def aggregateByKey[U: ClassTag](zeroValue: U, numPartitions: Int)(seqOp: (U, V) => U, combOp: (U, U) => U): RDD[(K, U)] =
        aggregateByKey(zeroValue, new HashPartitioner(numPartitions))(seqOp, combOp)
      /** @wide Folds the values of each key from a zero value. */
      def aggregateByKey[U: ClassTag](zeroValue: U)(seqOp: (U, V) => U, combOp: (U, U) => U): RDD[(K, U)] =
        aggregateByKey(zeroValue, Partitioner.defaultPartitioner(self))(seqOp, combOp)
      /** @wide Folds the values of each key from a zero value, placed by a partitioner. */
      def foldByKey(zeroValue: V, partitioner: Partitioner)(func: (V, V) => V): RDD[(K, V)] = aggregateByKey(zeroValue, partitioner)(func, func)
      /** @wide Folds the values of each key from a zero value, in so many partitions. */
      def foldByKey(zeroValue: V, numPartitions: Int)(func: (V, V) => V): RDD[(K, V)] = foldByKey(zeroValue, new HashPartitioner(numPartitions))(func)
      /** @wide Folds the values of each key from a zero value. */
      def foldByKey(zeroValue: V)(func: (V, V) => V): RDD[(K, V)] = foldByKey(zeroValue, Partitioner.defaultPartitioner(self))(func)
      /** @narrow Takes a sample of each key at its own rate. */
      def sampleByKey(withReplacement: Boolean, fractions: scala.collection.Map[K, Double], seed: Long = Random.nextLong): RDD[(K, V)] = native
      /** @narrow Takes a sample of each key of exactly its rate, with extra jobs. */
      def sampleByKeyExact(withReplacement: Boolean, fractions: scala.collection.Map[K, Double], seed: Long = Random.nextLong): RDD[(K, V)] = native
      /** @wide Joins the values of each key by an operation, placed by a partitioner. */
      def reduceByKey(partitioner: Partitioner, func: (V, V) => V): RDD[(K, V)] = native("PairRDDFunctions.reduceByKey")
      /** @wide Joins the values of each key by an operation, in so many partitions. */
      def reduceByKey(func: (V, V) => V, numPartitions: Int): RDD[(K, V)] = reduceByKey(new HashPartitioner(numPartitions), func)
      /** @wide Joins the values of each key by an operation. */
      def reduceByKey(func: (V, V) => V): RDD[(K, V)] = reduceByKey(Partitioner.defaultPartitioner(self), func)
      /** @action Joins the values of each key by an operation and returns the results as a map. */
      def reduceByKeyLocally(func: (V, V) => V): scala.collection.Map[K, V] = native
      /** @action Counts the pairs of each key. */
      def countByKey(): scala.collection.Map[K, Long] = self.mapValues((_: V) => 1L).reduceByKey((a: Long, b: Long) => a + b).collect().toMap
      /** @action Counts the pairs of each key within a time limit. */
      def countByKeyApprox(timeout: Long, confidence: Double = 0.95): PartialResult[scala.collection.Map[K, BoundedDouble]] =
        self.map((pair: (K, V)) => pair._1).countByValueApprox(timeout, confidence)
      /** @wide Estimates the number of different values of each key. */
      def countApproxDistinctByKey(relativeSD: Double = 0.05): RDD[(K, Long)] = countApproxDistinctByKey(relativeSD, Partitioner.defaultPartitioner(self))
      /** @wide Estimates the number of different values of each key, in so many partitions. */
      def countApproxDistinctByKey(relativeSD: Double, numPartitions: Int): RDD[(K, Long)] = countApproxDistinctByKey(relativeSD, new HashPartitioner(numPartitions))
      /** @wide Estimates the number of different values of each key, placed by a partitioner. */
      def countApproxDistinctByKey(relativeSD: Double, partitioner: Partitioner): RDD[(K, Long)] = {
        require(relativeSD > 0.000017, s"accuracy ($relativeSD) must be greater than 0.000017")
        val p = math.ceil(2.0 * math.log(1.054 / relativeSD) / math.log(2)).toInt
        countApproxDistinctByKey(if (p < 4) 4 else p, 0, partitioner)
      }
      /** @wide Estimates the number of different values of each key with so many bits of precision, placed by a partitioner. */
      def countApproxDistinctByKey(p: Int, sp: Int, partitioner: Partitioner): RDD[(K, Long)] = {
        val create = (v: V) => { val hll = new com.clearspring.analytics.stream.cardinality.HyperLogLogPlus(p, sp); hll.offer(v); hll }
        val add = (hll: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus, v: V) => { hll.offer(v); hll }
        val join = (h1: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus, h2: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus) => { h1.addAll(h2); h1 }
        new PairRDDFunctions(combineByKeyWithClassTag(create, add, join, partitioner)).mapValues((hll: com.clearspring.analytics.stream.cardinality.HyperLogLogPlus) => hll.cardinality())
      }
      /** @wide Brings the values of each key together, placed by a partitioner. */
      def groupByKey(partitioner: Partitioner): RDD[(K, Iterable[V])] = native("PairRDDFunctions.groupByKey")
      /** @wide Brings the values of each key together, in so many partitions. */
      def groupByKey(numPartitions: Int): RDD[(K, Iterable[V])] = groupByKey(new HashPartitioner(numPartitions))
      /** @wide Brings the values of each key together. */
      def groupByKey(): RDD[(K, Iterable[V])] = groupByKey(Partitioner.defaultPartitioner(self))
      /** @wide Places the pairs by a partitioner. */
      def partitionBy(partitioner: Partitioner): RDD[(K, V)] = native
      /** @wide Pairs the values of equal keys, placed by a partitioner. */
      def join[W](other: RDD[(K, W)], partitioner: Partitioner): RDD[(K, (V, W))] = native("PairRDDFunctions.join")
      /** @wide Pairs the values of equal keys. */
      def join[W](other: RDD[(K, W)]): RDD[(K, (V, W))] = join(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Pairs the values of equal keys, in so many partitions. */
      def join[W](other: RDD[(K, W)], numPartitions: Int): RDD[(K, (V, W))] = join(other, new HashPartitioner(numPartitions))
      /** @wide Pairs the values of equal keys and keeps this RDD's others, placed by a partitioner. */
      def leftOuterJoin[W](other: RDD[(K, W)], partitioner: Partitioner): RDD[(K, (V, Option[W]))] = native("PairRDDFunctions.leftOuterJoin")
      /** @wide Pairs the values of equal keys and keeps this RDD's others. */
      def leftOuterJoin[W](other: RDD[(K, W)]): RDD[(K, (V, Option[W]))] = leftOuterJoin(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Pairs the values of equal keys and keeps this RDD's others, in so many partitions. */
      def leftOuterJoin[W](other: RDD[(K, W)], numPartitions: Int): RDD[(K, (V, Option[W]))] = leftOuterJoin(other, new HashPartitioner(numPartitions))
      /** @wide Pairs the values of equal keys and keeps the other RDD's others, placed by a partitioner. */
      def rightOuterJoin[W](other: RDD[(K, W)], partitioner: Partitioner): RDD[(K, (Option[V], W))] = native("PairRDDFunctions.rightOuterJoin")
      /** @wide Pairs the values of equal keys and keeps the other RDD's others. */
      def rightOuterJoin[W](other: RDD[(K, W)]): RDD[(K, (Option[V], W))] = rightOuterJoin(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Pairs the values of equal keys and keeps the other RDD's others, in so many partitions. */
      def rightOuterJoin[W](other: RDD[(K, W)], numPartitions: Int): RDD[(K, (Option[V], W))] = rightOuterJoin(other, new HashPartitioner(numPartitions))
      /** @wide Pairs the values of equal keys and keeps the others of both, placed by a partitioner. */
      def fullOuterJoin[W](other: RDD[(K, W)], partitioner: Partitioner): RDD[(K, (Option[V], Option[W]))] = native("PairRDDFunctions.fullOuterJoin")
      /** @wide Pairs the values of equal keys and keeps the others of both. */
      def fullOuterJoin[W](other: RDD[(K, W)]): RDD[(K, (Option[V], Option[W]))] = fullOuterJoin(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Pairs the values of equal keys and keeps the others of both, in so many partitions. */
      def fullOuterJoin[W](other: RDD[(K, W)], numPartitions: Int): RDD[(K, (Option[V], Option[W]))] = fullOuterJoin(other, new HashPartitioner(numPartitions))
      /** @action Returns the pairs as a map; of equal keys the last one counts. */
      def collectAsMap(): scala.collection.Map[K, V] = {
        val map = new scala.collection.mutable.HashMap[K, V]
        self.collect().foreach { (pair: (K, V)) => map.put(pair._1, pair._2) }
        map
      }
      /** @narrow Applies a function to the values and keeps the keys and their places. */
      def mapValues[U](f: V => U): RDD[(K, U)] = native
      /** @narrow Applies a function that gives several values for each and keeps the keys and their places. */
      def flatMapValues[U](f: V => IterableOnce[U]): RDD[(K, U)] = native
      /** @wide Brings the values of each key of four RDDs together, placed by a partitioner. */
      def cogroup[W1, W2, W3](other1: RDD[(K, W1)], other2: RDD[(K, W2)], other3: RDD[(K, W3)], partitioner: Partitioner): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2], Iterable[W3]))] = native("PairRDDFunctions.cogroup:4")
      /** @wide Brings the values of each key of two RDDs together, placed by a partitioner. */
      def cogroup[W](other: RDD[(K, W)], partitioner: Partitioner): RDD[(K, (Iterable[V], Iterable[W]))] = native("PairRDDFunctions.cogroup:2")
      /** @wide Brings the values of each key of three RDDs together, placed by a partitioner. */
      def cogroup[W1, W2](other1: RDD[(K, W1)], other2: RDD[(K, W2)], partitioner: Partitioner): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2]))] = native("PairRDDFunctions.cogroup:3")
      /** @wide Brings the values of each key of four RDDs together. */
      def cogroup[W1, W2, W3](other1: RDD[(K, W1)], other2: RDD[(K, W2)], other3: RDD[(K, W3)]): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2], Iterable[W3]))] =
        cogroup(other1, other2, other3, Partitioner.defaultPartitioner(self, other1, other2, other3))
      /** @wide Brings the values of each key of two RDDs together. */
      def cogroup[W](other: RDD[(K, W)]): RDD[(K, (Iterable[V], Iterable[W]))] = cogroup(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Brings the values of each key of three RDDs together. */
      def cogroup[W1, W2](other1: RDD[(K, W1)], other2: RDD[(K, W2)]): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2]))] =
        cogroup(other1, other2, Partitioner.defaultPartitioner(self, other1, other2))
      /** @wide Brings the values of each key of two RDDs together, in so many partitions. */
      def cogroup[W](other: RDD[(K, W)], numPartitions: Int): RDD[(K, (Iterable[V], Iterable[W]))] = cogroup(other, new HashPartitioner(numPartitions))
      /** @wide Brings the values of each key of three RDDs together, in so many partitions. */
      def cogroup[W1, W2](other1: RDD[(K, W1)], other2: RDD[(K, W2)], numPartitions: Int): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2]))] =
        cogroup(other1, other2, new HashPartitioner(numPartitions))
      /** @wide Brings the values of each key of two RDDs together. */
      def groupWith[W](other: RDD[(K, W)]): RDD[(K, (Iterable[V], Iterable[W]))] = cogroup(other, Partitioner.defaultPartitioner(self, other))
      /** @wide Brings the values of each key of three RDDs together. */
      def groupWith[W1, W2](other1: RDD[(K, W1)], other2: RDD[(K, W2)]): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2]))] =
        cogroup(other1, other2, Partitioner.defaultPartitioner(self, other1, other2))
      /** @wide Brings the values of each key of four RDDs together. */
      def groupWith[W1, W2, W3](other1: RDD[(K, W1)], other2: RDD[(K, W2)], other3: RDD[(K, W3)]): RDD[(K, (Iterable[V], Iterable[W1], Iterable[W2], Iterable[W3]))] =
        cogroup(other1, other2, other3, Partitioner.defaultPartitioner(self, other1, other2, other3))
      /** @wide Keeps the pairs whose key the other does not have. */
      def subtractByKey[W: ClassTag](other: RDD[(K, W)]): RDD[(K, V)] = subtractByKey(other, self.partitioner.getOrElse(new HashPartitioner(self.partitions.length)))
      /** @wide Keeps the pairs whose key the other does not have, in so many partitions. */
      def subtractByKey[W: ClassTag](other: RDD[(K, W)], numPartitions: Int): RDD[(K, V)] = subtractByKey(other, new HashPartitioner(numPartitions))
      /** @wide Keeps the pairs whose key the other does not have, placed by a partitioner. */
      def subtractByKey[W: ClassTag](other: RDD[(K, W)], p: Partitioner): RDD[(K, V)] = native("PairRDDFunctions.subtractByKey")
      /** @action Returns the values of a key. */
      def lookup(key: K): Seq[V] = self.partitioner match {
        case Some(p) =>
          val found = (items: Iterator[(K, V)]) => items.filter((pair: (K, V)) => pair._1 == key).map((pair: (K, V)) => pair._2).toList
          self.context.runJob(self, found, Seq(p.getPartition(key)))(null)(0).asInstanceOf[Seq[V]]
        case None => self.filter((pair: (K, V)) => pair._1 == key).map((pair: (K, V)) => pair._2).collect().toSeq
      }
      /** @narrow The keys. */
      def keys: RDD[K] = native
      /** @narrow The values. */
      def values: RDD[V] = native
      /** @action Writes the pairs as lines of key, tab and value by a Hadoop format. */
      def saveAsHadoopFile[F <: org.apache.hadoop.mapred.OutputFormat[K, V]](path: String)(implicit fm: ClassTag[F]): Unit = self.saveLines(path, fm.runtimeClass.getName, null)
      /** @action Writes the pairs as lines of key, tab and value by a Hadoop format, compressed by a codec. */
      def saveAsHadoopFile[F <: org.apache.hadoop.mapred.OutputFormat[K, V]](path: String, codec: Class[_ <: org.apache.hadoop.io.compress.CompressionCodec])(implicit fm: ClassTag[F]): Unit = self.saveLines(path, fm.runtimeClass.getName, codec.getName)
      /** @action Writes the pairs as lines of key, tab and value by a Hadoop format. */
      def saveAsHadoopFile(path: String, keyClass: Class[_], valueClass: Class[_], outputFormatClass: Class[_ <: org.apache.hadoop.mapred.OutputFormat[_, _]]): Unit = self.saveLines(path, outputFormatClass.getName, null)
      /** @action Writes the pairs as lines of key, tab and value by a Hadoop format, compressed by a codec. */
      def saveAsHadoopFile(path: String, keyClass: Class[_], valueClass: Class[_], outputFormatClass: Class[_ <: org.apache.hadoop.mapred.OutputFormat[_, _]], codec: Class[_ <: org.apache.hadoop.io.compress.CompressionCodec]): Unit = self.saveLines(path, outputFormatClass.getName, codec.getName)
      /** @action Writes the pairs as lines of key, tab and value by a newer Hadoop format. */
      def saveAsNewAPIHadoopFile[F <: org.apache.hadoop.mapreduce.OutputFormat[K, V]](path: String)(implicit fm: ClassTag[F]): Unit = self.saveLines(path, fm.runtimeClass.getName, null)
      /** @action Writes the pairs as lines of key, tab and value by a newer Hadoop format. */
      def saveAsNewAPIHadoopFile(path: String, keyClass: Class[_], valueClass: Class[_], outputFormatClass: Class[_ <: org.apache.hadoop.mapreduce.OutputFormat[_, _]]): Unit = self.saveLines(path, outputFormatClass.getName, null)
    }
    /** What an RDD of pairs with an ordering of the keys can do in addition. */
    class OrderedRDDFunctions[K, V, P <: Product2[K, V]](private val self: RDD[P])(implicit private val ordering: Ordering[K], kt: ClassTag[K], vt: ClassTag[V], pt: ClassTag[P]) extends Serializable {
      /** @wide Sorts by key. */
      def sortByKey(ascending: Boolean = true, numPartitions: Int = self.partitions.length): RDD[(K, V)] = sorted(ascending, numPartitions, ordering)
      private def sorted(ascending: Boolean, numPartitions: Int, ordering: Ordering[K]): RDD[(K, V)] = native("OrderedRDDFunctions.sortByKey")
      /** @wide Places the pairs by a partitioner and sorts each partition by key. */
      def repartitionAndSortWithinPartitions(partitioner: Partitioner): RDD[(K, V)] = placed(partitioner, ordering)
      private def placed(partitioner: Partitioner, ordering: Ordering[K]): RDD[(K, V)] = native("OrderedRDDFunctions.repartitionAndSortWithinPartitions")
      /** @narrow Keeps the pairs whose key is within bounds, reading only the partitions that can have them. */
      def filterByRange(lower: K, upper: K): RDD[P] = within(lower, upper, ordering)
      private def within(lower: K, upper: K, ordering: Ordering[K]): RDD[P] = native("OrderedRDDFunctions.filterByRange")
    }
    /** What an RDD of numbers can do in addition. */
    class DoubleRDDFunctions(private val self: RDD[Double]) extends Serializable {
      /** @action Adds up the elements. */
      def sum(): Double = self.fold(0.0)((a: Double, b: Double) => a + b)
      /** @action Computes count, mean, variance, maximum and minimum in one pass. */
      def stats(): org.apache.spark.util.StatCounter =
        self.mapPartitions((numbers: Iterator[Double]) => Iterator(org.apache.spark.util.StatCounter(numbers))).reduce((a: org.apache.spark.util.StatCounter, b: org.apache.spark.util.StatCounter) => a.merge(b))
      /** @action Computes the mean. */
      def mean(): Double = stats().mean
      /** @action Computes the population variance. */
      def variance(): Double = stats().variance
      /** @action Computes the population standard deviation. */
      def stdev(): Double = stats().stdev
      /** @action Computes the sample standard deviation. */
      def sampleStdev(): Double = stats().sampleStdev
      /** @action Computes the sample variance. */
      def sampleVariance(): Double = stats().sampleVariance
      /** @action Computes the population standard deviation. */
      def popStdev(): Double = stats().popStdev
      /** @action Computes the population variance. */
      def popVariance(): Double = stats().popVariance
      /** @action Computes the mean within a time limit. */
      def meanApprox(timeout: Long, confidence: Double = 0.95): PartialResult[BoundedDouble] = {
        val counters = self.context.runJob(self, (numbers: Iterator[Double]) => org.apache.spark.util.StatCounter(numbers))(null)
        val answer = counters.foldLeft(new org.apache.spark.util.StatCounter())((all: org.apache.spark.util.StatCounter, one: org.apache.spark.util.StatCounter) => all.merge(one)).mean
        new PartialResult[BoundedDouble](new BoundedDouble(answer, 1.0, answer, answer), true)
      }
      /** @action Adds up the elements within a time limit. */
      def sumApprox(timeout: Long, confidence: Double = 0.95): PartialResult[BoundedDouble] = {
        val answer = sum()
        new PartialResult[BoundedDouble](new BoundedDouble(answer, 1.0, answer, answer), true)
      }
      /** @action Counts the elements in so many buckets of equal width between minimum and maximum. */
      def histogram(bucketCount: Int): (Array[Double], Array[Long]) = native("DoubleRDDFunctions.histogram:count")
      /** @action Counts the elements in the buckets that these bounds make. */
      def histogram(buckets: Array[Double], evenBuckets: Boolean = false): Array[Long] = native("DoubleRDDFunctions.histogram:buckets")
    }
    """#
}
