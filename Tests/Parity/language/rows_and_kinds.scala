// semantics.md, 3 and 4: rows go from the source to the consumer one at a time where there are effects; kinds of collections, null and None are kept.
val nums = sc.parallelize(1 to 10, 1)
nums.map { x => println("map " + x); x * 2 }.take(2)
nums.map { x => println("m " + x); x }.filter { x => println("f " + x); x % 2 == 0 }.take(2)
nums.mapPartitions { it => it.map { x => println("p " + x); x } }.map { x => println("q " + x); x }.take(1)
nums.map { x => println("first " + x); x }.map { x => println("second " + x); x + 1 }.first
val mixed = sc.parallelize(Seq[Seq[Int]](List(1, 2), Vector(3), Array(4), Range(5, 7), Nil), 2)
mixed.map(x => x).collect.foreach(println)
mixed.map(_.map(_ + 1)).collect.foreach(println)
val gaps = sc.parallelize(Seq[Option[String]](Some("a"), None, null, Some(null)), 2)
gaps.map(x => x).collect.foreach(println)
gaps.map(x => if (x == null) "null" else x.map(y => "" + y).getOrElse("none")).collect
gaps.filter(_ != null).map(_.isEmpty).collect
val words = sc.parallelize(Seq("a", null, "b"), 2)
words.map(w => Option(w)).collect
words.map(w => (w, 1)).filter(_._1 == null).count
val log = sc.collectionAccumulator[String]("log")
sc.parallelize(1 to 6, 3).foreach(x => log.add("v" + x))
log.value.size
"a\ud83d\ude00b".length
"a\ud83d\ude00b".charAt(1).toInt
"\ud83d\ude00".charAt(0).isHighSurrogate
List("\ud83d\ude00", "\uffff", "a").sorted.map(_.codePointAt(0))
sc.parallelize(List("\ud83d\ude00", "\uffff", "a"), 1).sortBy(x => x).map(_.length).collect
"""\w+""".r.findFirstIn("é1")
"""\bé""".r.findFirstIn("é")
"""\p{IsAlphabetic}+""".r.findFirstIn("éa1")
"""[a-z&&[^b-y]]+""".r.findAllIn("abzaz").toList
"""\p{Punct}""".r.replaceAllIn("a-b+c", "_")
"\u00e9\u0041"
val x: Any = List(1); x.asInstanceOf[List[String]].size
try { x.asInstanceOf[List[String]].head.length } catch { case e: ClassCastException => "cast" }
