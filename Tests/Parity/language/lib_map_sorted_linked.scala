import scala.collection.immutable.{TreeMap, SortedMap, ListMap, TreeSet, SortedSet, HashMap, VectorMap, ListSet, BitSet, HashSet}
val t = TreeMap(3 -> "c", 1 -> "a", 2 -> "b"); println(t); println(t.head + " " + t.last + " " + t.firstKey + " " + t.lastKey + " " + t.keys + " " + t.values + " " + t.keySet)
println(t.range(1, 3) + " " + t.from(2) + " " + t.until(2) + " " + t.rangeFrom(3) + " " + t.rangeTo(1) + " " + t.minAfter(2) + " " + t.maxBefore(2))
println((t + (0 -> "z")) + " " + (t - 1) + " " + t.map { case (k, v) => (-k, v) } + " " + t.filter(_._1 > 1) + " " + t.toList + " " + t.updated(5, "q") + " " + t.mapValues(_ * 2).toMap + " " + t.foldLeft("")(_ + _._2))
val s = SortedMap("b" -> 1, "a" -> 2); println(s); s
val r = TreeMap(1 -> 'a', 2 -> 'b')(Ordering[Int].reverse); println(r + " " + r.head)
val l = ListMap("z" -> 1, "y" -> 2, "x" -> 3); println(l + " " + l.keys.toList + " " + (l + ("z" -> 9)) + " " + l.toList); l
println(ListMap(Map(1 -> 3, 2 -> 1, 3 -> 2).toSeq.sortBy(_._2): _*))
val ts = TreeSet(5, 1, 3); println(ts + " " + ts.head + " " + ts.last + " " + ts.firstKey + " " + ts.range(1, 4) + " " + ts.from(3) + " " + ts.until(3) + " " + (ts + 2) + " " + (ts - 5) + " " + ts.map(-_) + " " + ts.toList + " " + ts.max)
println(SortedSet("b", "c", "a") + " " + SortedSet(3, 1)(Ordering[Int].reverse) + " " + TreeSet("x") + " " + ts.contains(3) + " " + ts.filter(_ > 1) + " " + (ts ++ List(9, 0)) + " " + (ts & Set(1, 5)) + " " + (ts | Set(7)) + " " + ts.iteratorFrom(2).toList)
val hm = HashMap(1 -> 2, 3 -> 4); println(hm); println(HashMap("x" -> 1) + ("y" -> 2)); println(VectorMap(3 -> 'c', 1 -> 'a')); println(HashSet(1, 2)); println(ListSet(3, 1, 2)); println(BitSet(5, 1, 3) + " " + (BitSet(1) + 9))
import scala.collection.mutable
val lm = mutable.LinkedHashMap("q" -> 1, "a" -> 2); lm("b") = 3; lm += ("0" -> 4); lm -= "q"; println(lm + " " + lm.head + " " + lm.last + " " + lm.keys.toList); lm
val ls = mutable.LinkedHashSet(3, 1); ls += 2; ls += 3; println(ls + " " + ls.head)
val tm = mutable.TreeMap(2 -> "b", 1 -> "a"); tm(0) = "z"; println(tm + " " + tm.firstKey + " " + tm.range(0, 2)); val tset = mutable.TreeSet(3, 1, 2); tset -= 1; println(tset + " " + tset.min + " " + mutable.SortedMap(2 -> 1, 1 -> 2) + " " + mutable.SortedSet(2, 1))
val mm = mutable.HashMap[String, Int]().withDefaultValue(0); for (w <- "a b a c a".split(" ")) mm(w) += 1; println(mm.toList.sorted); println(mm("zz")); println(mm)
for ((k, v) <- t) print(k + v + " "); println(); println(t.iterator.next() + " " + t.lastOption + " " + t.headOption + " " + t.take(2) + " " + t.drop(1) + " " + t.groupBy(_._1 % 2) + " " + t.maxBy(_._2) + " " + t.isEmpty + " " + TreeMap.empty[Int, Int] + " " + t.size)
println(Map(1 -> 2).to(TreeMap) + " " + List(3 -> 1, 1 -> 2).to(SortedMap) + " " + List(2, 1).to(SortedSet) + " " + (TreeMap("b" -> 1) ++ Map("a" -> 2)) + " " + TreeMap(List(2 -> 'x', 1 -> 'y'): _*) + " " + SortedMap.from(List(2 -> 1, 1 -> 1)) + " " + t.collect { case (k, v) if k > 1 => v -> k } + " " + t.partition(_._1 > 2))
