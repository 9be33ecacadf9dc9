sc.broadcast(0).id
sc.parallelize(1 to 4, 2).count()
sc.broadcast(0).id
sc.parallelize(1 to 4, 2).map((_, 1)).reduceByKey(_ + _).collect()
sc.broadcast(0).id
sc.textFile("data/numbers.txt").id
sc.broadcast(0).id
sc.textFile("data/numbers.txt").map((_, 1)).sortByKey().take(1)
sc.broadcast(0).id
val kept = sc.parallelize(1 to 4, 2).map((_, 1)).reduceByKey(_ + _)
kept.count()
kept.count()
sc.broadcast(0).id
sc.parallelize(1 to 10, 5).take(8)
sc.broadcast(0).id
sc.emptyRDD[Int].count()
sc.broadcast(0).id
sc.wholeTextFiles("data/docs").count()
sc.broadcast(0).id
sc.parallelize(1 to 2, 1).saveAsTextFile("tmp/out")
sc.broadcast(0).id
sc.binaryFiles("data/docs").id
sc.broadcast(0).id
