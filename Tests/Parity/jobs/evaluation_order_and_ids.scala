var made = 0
def rdd(n: Int) = { made += 1; println(s"rdd $n"); sc.parallelize(1 to n, 2) }
rdd(4).intersection(rdd(3)).collect()
made
rdd(4).map(x => (x, x)).sortByKey().id
made
rdd(3).sortBy(x => -x).collect()
rdd(3).coalesce(1).id
rdd(5).subtract(rdd(2)).collect()
rdd(2).mapPartitions(it => it).sample(false, 1.0, 1L).count()
rdd(2).map(x => (x, 1)).join(rdd(2).map(x => (x, 2))).partitioner
made
def at(n: String, v: Int) = { println(n); v }
sc.range(at("start", 0), at("end", 6), numSlices = at("slices", 3), step = at("step", 2)).collect()
sc.parallelize(numSlices = at("first", 2), seq = Seq(at("second", 1))).getNumPartitions
rdd(6).treeAggregate(0)(_ + _, _ + _)
made
sc.emptyRDD[Int].id
