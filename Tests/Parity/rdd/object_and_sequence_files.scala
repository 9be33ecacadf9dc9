case class Item(name: String, tags: List[String], price: Option[Double])
val items = sc.parallelize(Seq(Item("a", List("x", "y"), Some(1.5)), Item("b", Nil, None), Item("c", List("z"), Some(2.0))), 2)
sc.parallelize(1 to 8, 3).saveAsObjectFile("tmp/ints")
sc.objectFile[Int]("tmp/ints").collect().sorted
sc.parallelize(Seq(("k", Seq(1, 2)), ("l", Seq(3)))).saveAsObjectFile("tmp/pairs")
sc.objectFile[(String, Seq[Int])]("tmp/pairs").mapValues(_.sum).collect().sorted
sc.objectFile[String]("tmp/missing").count()
sc.parallelize(Seq("a" -> 1, "b" -> 2, "c" -> 3), 2).saveAsSequenceFile("tmp/seq")
sc.sequenceFile[String, Int]("tmp/seq").collect().sorted
sc.sequenceFile[String, Int]("tmp/seq").values.sum()
import org.apache.hadoop.io._
sc.sequenceFile("tmp/seq", classOf[Text], classOf[IntWritable]).map { case (k, v) => k.toString * v.get }.collect().sorted
sc.parallelize(Seq(1L -> 0.5, 2L -> 1.5), 1).saveAsSequenceFile("tmp/nums")
sc.sequenceFile[Long, Double]("tmp/nums").collect()
sc.parallelize(1 to 3, 1).saveAsTextFile("tmp/gz", classOf[org.apache.hadoop.io.compress.GzipCodec])
new java.io.File("tmp/gz").list().filterNot(_.startsWith(".")).sorted
sc.textFile("tmp/gz").map(_.toInt).sum()
sc.parallelize(1 to 3, 1).saveAsTextFile("tmp/gz")
val fs = org.apache.hadoop.fs.FileSystem.get(sc.hadoopConfiguration)
fs.exists(new org.apache.hadoop.fs.Path("tmp/gz"))
fs.delete(new org.apache.hadoop.fs.Path("tmp/gz"), true)
fs.exists(new org.apache.hadoop.fs.Path("tmp/gz"))
sc.hadoopFile("data/numbers.txt", classOf[org.apache.hadoop.mapred.TextInputFormat], classOf[LongWritable], classOf[Text]).map(_._1.get).collect().take(3)
sc.newAPIHadoopFile("data/numbers.txt", classOf[org.apache.hadoop.mapreduce.lib.input.TextInputFormat], classOf[LongWritable], classOf[Text], sc.hadoopConfiguration).map(_._2.toString).first()
sc.parallelize(Seq("a\t1", "b\t2", "c")).saveAsTextFile("tmp/kv")
sc.newAPIHadoopFile[Text, Text, org.apache.hadoop.mapreduce.lib.input.KeyValueTextInputFormat]("tmp/kv").map { case (k, v) => s"$k=$v" }.collect().sorted
