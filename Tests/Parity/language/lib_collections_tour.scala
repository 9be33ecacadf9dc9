// Members of sequences, sorted collections and lazy lists, as the shell shows them.
import scala.collection.mutable
val xs = List(3, 1, 4, 1, 5, 9, 2, 6)
xs.groupMapReduce(_ % 3)(identity)(_ + _)
xs.groupMap(_ % 2 == 0)(_ * 10)
List.unfold(1)(n => if (n > 100) None else Some((n, n * 2)))
Iterator.unfold(0)(s => if (s < 5) Some((s * s, s + 1)) else None).toList
xs.sliding(3).map(_.sum).toList
xs.sliding(3, 2).toList
xs.scanLeft(0)(_ + _)
xs.scanRight(0)(_ + _)
xs.scan(0)(_ max _)
xs.span(_ != 5)
xs.patch(2, Seq(100, 200), 3)
List(1, 2, 3).permutations.toList
List(1, 2, 2).permutations.toList
List(1, 2, 3, 4).combinations(2).toList
List(List(1, 2, 3), List(4, 5, 6)).transpose
Iterator.iterate(1)(_ * 3).takeWhile(_ < 500).toVector
List.iterate(1, 6)(_ * 2)
List(1, 2, 3).corresponds(List(2, 4, 6))((a, b) => a * 2 == b)
xs.partitionMap(x => if (x % 2 == 0) Left(x) else Right(x.toString))
xs.zipAll(List("a", "b"), 0, "z")
xs.tails.take(3).toList
xs.inits.take(3).toList
xs.distinctBy(_ % 4)
xs.maxByOption(x => -x)
xs.minOption
List.empty[Int].maxOption
xs.reduceLeftOption(_ - _)
xs.reduceRight(_ - _)
xs.foldRight("")((x, s) => s + x)
xs.lastIndexWhere(_ == 1)
xs.indexOfSlice(Seq(1, 5))
xs.segmentLength(_ > 2)
xs.startsWith(List(3, 1))
xs.endsWith(List(2, 6))
xs.search(4)
xs.sorted.search(4)
xs.sorted.search(7)
xs.updated(0, 99)
xs.padTo(10, 0)
xs.prepended(0)
xs.appended(7)
xs.prependedAll(List(8, 8))
xs.appendedAll(List(7, 7))
xs.concat(List(1))
xs.diff(List(1, 9))
xs.intersect(List(1, 9, 9))
xs.lengthCompare(3)
xs.lengthIs > 5
xs.sizeIs == 8
xs.sizeCompare(List(1))
xs.view.map(_ * 2).filter(_ > 5).take(2).toList
xs.view
xs.view.map(_ + 1)
xs.iterator
xs.iterator.zipWithIndex.toList
xs.iterator.buffered.head
xs.grouped(3).toList
xs.splitAt(3)
xs.dropRight(2)
xs.takeRight(2)
xs.sortWith(_ > _)
xs.sortBy(x => (-x % 3, x))
xs.mkString("[", "; ", "]")
xs.addString(new StringBuilder, ",").toString
xs.copyToArray(new Array[Int](3))
xs.collectFirst { case x if x > 4 => x * 10 }
xs.collect { case x if x % 2 == 1 => x }
xs.find(_ > 4)
xs.exists(_ > 8)
xs.forall(_ > 0)
xs.count(_ == 1)
xs.to(Set)
xs.to(mutable.ArrayBuffer)
xs.to(LazyList)
xs.toIndexedSeq
xs.toSeq
xs.toStream
xs.toArray
xs.toBuffer
xs.toIterable
LazyList.from(1).map(_ * 2).take(5).toList
LazyList.from(1)
val fibs: LazyList[BigInt] = BigInt(0) #:: BigInt(1) #:: fibs.zip(fibs.tail).map { case (a, b) => a + b }
fibs.take(10).toList
fibs
fibs(50)
LazyList.continually(7).take(3)
LazyList.iterate(1)(_ + 1).filter(_ % 3 == 0).take(3).force
Stream.from(1).take(4)
Stream.from(1).take(4).toList
import scala.collection.immutable.{SortedSet, SortedMap, TreeMap, TreeSet, BitSet, Queue, ListMap, ListSet, VectorMap, HashMap, HashSet}
val ss = SortedSet(5, 1, 9, 3, 7)
ss.range(3, 8)
ss.rangeFrom(5)
ss.rangeTo(5)
ss.rangeUntil(5)
ss.from(4)
ss.until(7)
ss.to(7)
ss.firstKey
ss.lastKey
ss.minAfter(4)
ss.maxBefore(4)
ss.iteratorFrom(4).toList
val sm = SortedMap("b" -> 2, "a" -> 1, "d" -> 4, "c" -> 3)
sm.range("b", "d")
sm.rangeTo("c")
sm.from("c")
sm.until("c")
sm.to("c")
sm.firstKey
sm.last
sm.minAfter("bb")
sm.maxBefore("bb")
sm.keySet
sm.keys
sm.values
sm.iteratorFrom("c").toList
sm.updated("e", 5)
sm - "a"
TreeMap(3 -> "c", 1 -> "a").map { case (k, v) => (v, k) }
TreeMap(3 -> "c", 1 -> "a")(Ordering[Int].reverse)
BitSet(3, 1, 64, 200)
BitSet(1, 2, 3) & BitSet(2, 3, 4)
BitSet(1, 2) | BitSet(100)
Queue(1, 2, 3).enqueue(4)
Queue(1, 2, 3).dequeue
Queue(1, 2).enqueueAll(List(3, 4))
ListMap("z" -> 1, "a" -> 2) + ("m" -> 3)
ListSet(3, 1, 2) + 1
VectorMap(3 -> 'c', 1 -> 'a')
HashMap("a" -> 1)
HashSet(1, 2, 3)
