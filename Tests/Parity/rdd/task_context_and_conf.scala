println("-- task context")
import org.apache.spark.TaskContext
val r = sc.parallelize(1 to 6, 3)
r.map(x => (TaskContext.getPartitionId(), x)).collect()
r.mapPartitions { it => val c = TaskContext.get(); Iterator((c.stageId(), c.partitionId(), c.attemptNumber(), c.numPartitions(), c.stageAttemptNumber())) }.collect()
TaskContext.get()
TaskContext.getPartitionId()
r.mapPartitions { it => Iterator(TaskContext.get().taskAttemptId() >= 0) }.collect()
val done = sc.longAccumulator
r.mapPartitions { it => TaskContext.get().addTaskCompletionListener[Unit](_ => ()); it }.count()
sc.setLocalProperty("mine", "yes")
r.map(_ => TaskContext.get().getLocalProperty("mine")).distinct().collect()
sc.runJob(r, (c: TaskContext, it: Iterator[Int]) => c.partitionId() * 10 + it.size)
sc.runJob(r, (it: Iterator[Int]) => it.sum, Seq(0, 2))
r.map(x => (x % 2, x)).reduceByKey(_ + _).mapPartitions(it => Iterator((TaskContext.getPartitionId(), it.toList))).collect()
r.mapPartitionsWithIndex((i, it) => it.map(x => i == TaskContext.getPartitionId())).distinct().collect()
r.foreachPartition(it => if (TaskContext.get().isCompleted()) println("completed?"))
r.mapPartitions(it => Iterator(TaskContext.get() eq TaskContext.get())).collect()
println("-- conf and session")
import org.apache.spark.SparkConf
val conf = new SparkConf(false).setAppName("demo").setMaster("local[3]").set("spark.x", "1")
conf.get("spark.x")
conf.get("spark.y", "none")
conf.getOption("spark.y")
conf.getInt("spark.x", 5) + conf.getInt("spark.z", 5)
conf.getBoolean("spark.flag", true)
conf.contains("spark.app.name")
conf.setIfMissing("spark.x", "2").get("spark.x")
conf.remove("spark.x").contains("spark.x")
conf.setAll(Seq("spark.a" -> "1", "spark.b" -> "2")).getAll.map(_._1).sorted
conf.get("spark.nothing")
conf.clone().set("spark.a", "9").get("spark.a") + conf.get("spark.a")
conf.getAllWithPrefix("spark.a").toList.sorted
conf.toDebugString
conf.set("k", null)
sc.getConf.get("spark.master")
sc.getConf.contains("spark.app.id")
sc.master
sc.isLocal
sc.defaultParallelism
sc.defaultMinPartitions
spark.sparkContext.appName
spark.conf.get("spark.master")
spark.conf.set("my.setting", "5")
spark.conf.get("my.setting")
spark.conf.getOption("other")
import org.apache.spark.sql.SparkSession
val again = SparkSession.builder().appName("other").getOrCreate()
again.sparkContext eq sc
org.apache.spark.SparkContext.getOrCreate() eq sc
sc.hadoopConfiguration.set("a.b", "c")
sc.hadoopConfiguration.get("a.b")
sc.hadoopConfiguration.get("a.c")
sc.hadoopConfiguration.getInt("n", 3)
