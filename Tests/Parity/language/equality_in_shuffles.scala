// Scala's equality combines on the map side, Java's on the reduce side; strings count in UTF-16.
val anys = sc.parallelize(Seq[(Any, Int)]((1, 1), (1L, 2), (1.0f, 3), ("1", 4)), 1)
anys.reduceByKey(_ + _).map(_._2).collect().sorted
anys.groupByKey().map(_._2.size).collect().sorted
val zeros = sc.parallelize(Seq((0.0, 1), (-0.0, 2), (Double.NaN, 3), (Double.NaN, 4)), 1)
zeros.reduceByKey(_ + _).map(_._2).collect().sorted
zeros.groupByKey().map(_._2.size).collect().sorted
sc.parallelize(Seq(0.0, -0.0, Double.NaN, Double.NaN), 1).distinct().count()
Seq(0.0, -0.0, Double.NaN, Double.NaN).distinct.size
List(1, 1L, 1.0, 'a', 97).distinct
(1 == 1L, 1 == 1.0, 'a' == 97, 1.equals(1L), BigInt(1) == 1, (1, 2L) == (1L, 2), List(1) == Vector(1L))
(1.##, 1L.##, 1.0.##, 1.5.##, "1".##, (1, 2).##, Nil.##)
scala.util.Try(sc.parallelize(Seq((Array(1), 1))).reduceByKey(_ + _).count()).failed.map(_.getMessage)
val face = "😀é"
(face.length, face.charAt(0).toInt, face.charAt(1).toInt, face.codePointAt(0), face.substring(2), face.reverse.length)
face.map(_.toInt).toList
sc.parallelize(Seq("é", "z", "😀", "ﬀ", "a")).sortBy(identity).collect()
sc.parallelize(Seq("a" -> 1, "b" -> 2), 2).map(_._1.charAt(0)).collect()
(f"${0.125}%.2f", f"${0.375}%.2f", f"${2.5}%.0f", "%.1f".format(0.25), 0.1 + 0.2, 1e21, 1.0e-5, 100.0f, 1234567890.123)
("a1b22".replaceAll("\\d+", "#"), "aXbX".split("X").toList, "x.y".split("\\.").toList, "éa".matches("\\w+"), "a b".split("\\b").toList)
