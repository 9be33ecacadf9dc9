println("-- partition pruning")
import org.apache.spark.{HashPartitioner, RangePartitioner, Partitioner}
class DomainPartitioner(parts: Int) extends Partitioner {
  def numPartitions = parts
  def getPartition(key: Any): Int = {
    val code = key.toString.split("@").last.hashCode % parts
    if (code < 0) code + parts else code
  }
  override def equals(o: Any) = o match { case d: DomainPartitioner => d.numPartitions == parts; case _ => false }
  override def hashCode = parts
}
val mails = sc.parallelize(Seq(("ann@a.com", 1), ("bob@b.org", 2), ("cy@a.com", 3), ("di@c.net", 4), ("ed@b.org", 5)), 2)
val placed = mails.partitionBy(new DomainPartitioner(3)).cache()
placed.glom().map(_.map(_._1).toList).collect()
placed.partitioner == Some(new DomainPartitioner(3))
placed.mapValues(_ * 10).partitioner.isDefined
placed.map(identity).partitioner
placed.lookup("cy@a.com")
val joined = placed.join(placed.mapValues(_ + 100))
joined.partitioner == placed.partitioner
joined.collect().sortBy(_._2._1)
val ranged = sc.parallelize((1 to 40).map(i => (i, i * i)), 4).partitionBy(new RangePartitioner(4, sc.parallelize((1 to 40).map(i => (i, i * i)), 4)))
ranged.mapPartitionsWithIndex((i, it) => Iterator((i, it.size))).collect()
ranged.filterByRange(11, 15).collect()
ranged.filterByRange(11, 15).getNumPartitions
val h = new HashPartitioner(5)
(-3 to 3).map(h.getPartition)
h.getPartition("spark")
h.getPartition(null)
println("-- coalesce skew salting")
val skewed = sc.parallelize((1 to 100).map(i => (if (i % 10 == 0) s"k$i" else "hot", i)), 5)
skewed.groupByKey(4).mapPartitions(it => Iterator(it.map(_._2.size).sum)).collect()
val salted = skewed.map { case (k, v) => ((k, v % 4), v) }.reduceByKey(_ + _, 4).map { case ((k, _), v) => (k, v) }.reduceByKey(_ + _, 2)
salted.collectAsMap()("hot")
salted.sortBy(-_._2).first()
val small = skewed.filter(_._2 > 95)
small.glom().map(_.length).collect()
small.coalesce(2).glom().map(_.length).collect()
small.coalesce(2).collect()
small.repartition(3).getNumPartitions
small.coalesce(10).getNumPartitions
small.coalesce(10, shuffle = true).getNumPartitions
skewed.mapPartitions(it => { val m = scala.collection.mutable.Map[String, Int](); it.foreach { case (k, v) => m(k) = m.getOrElse(k, 0) + v }; m.iterator }).reduceByKey(_ + _).count()
skewed.countByKey().filter(_._2 > 1)
skewed.repartitionAndSortWithinPartitions(new org.apache.spark.HashPartitioner(3)).mapPartitions(it => Iterator(it.take(2).toList)).collect()
