// Members of collections that programs use now and then.
import scala.collection.mutable
import scala.collection.immutable.{SortedMap, SortedSet, TreeMap, TreeSet, ListMap, BitSet, Queue}
val xs = List(3, 1, 4, 1, 5, 9, 2, 6)
xs.groupMapReduce(_ % 2)(identity)(_ + _)
xs.groupMap(_ % 3)(_ * 10)
List.unfold(1)(s => if (s > 50) None else Some((s, s * 2)))
Iterator.unfold(3)(s => if (s == 0) None else Some((s, s - 1))).toList
xs.sliding(3).map(_.sum).toList
xs.sliding(3, 2).toList
xs.scanLeft(0)(_ + _)
xs.scanRight(0)(_ + _)
xs.scan(0)(_ max _)
xs.span(_ < 5)
xs.patch(2, List(7, 7, 7), 3)
List(1, 2, 3).permutations.toList
List(1, 2, 3, 4).combinations(2).toList
List(List(1, 2, 3), List(4, 5, 6)).transpose
List(1, 2).corresponds(List(2, 4))((a, b) => b == 2 * a)
xs.view.map(_ * 2).filter(_ > 5).take(2).toList
xs.view
xs.view.map(_ + 1)
xs.lazyZip(xs.tail).map(_ - _)
xs.partitionMap(x => if (x % 2 == 0) Left(x) else Right(x.toString))
xs.tapEach(x => print(x)).size
xs.distinctBy(_ % 3)
xs.maxByOption(-_)
xs.minOption
xs.indexWhere(_ > 4)
xs.segmentLength(_ > 2, 0)
xs.lastIndexOf(1)
xs.padTo(10, 0)
xs.updated(0, 100)
xs.zipAll(List("a"), 0, "z").take(3)
xs.unzip(x => (x, -x))
xs.zip(xs).zip(xs).map { case ((a, b), c) => a + b + c }.unzip(x => (x, x))._2.sum
xs.foldRight("")((x, s) => s + x)
xs.reduceRight(_ - _)
xs.reduceLeftOption(_ + _)
xs.collectFirst { case x if x > 4 => x * 2 }
xs.inits.toList.size
xs.tails.map(_.size).toList
xs.grouped(3).toList
xs.splitAt(3)
xs.diff(List(1, 9))
xs.intersect(List(1, 1, 1, 9))
xs.sortWith(_ > _)
xs.sorted(Ordering.by((x: Int) => (x % 2, -x)))
xs.iterator.buffered.head
xs.mkString("[", "|", "]")
xs.addString(new StringBuilder, ",")
xs.to(Set)
xs.to(mutable.ArrayBuffer)
xs.toVector.appended(1).prepended(0)
xs :++ List(1)
0 +: xs :+ 10
xs.sizeCompare(3)
xs.sizeIs > 3
xs.startsWith(List(3, 1))
xs.containsSlice(List(4, 1, 5))
xs.indexOfSlice(List(1, 5))
xs.search(4)
Vector(1, 3, 5, 7).search(5)
Vector(1, 3, 5, 7).search(4)
List.tabulate(2, 3)((i, j) => i * j)
List.fill(2, 2)("x")
List.iterate(1, 5)(_ * 3)
List.range(0, 10, 3)
Array.tabulate(2, 2)(_ + _)
Vector.fill(2)(0)
val ss = SortedSet(5, 1, 9, 3)
ss.range(2, 6)
ss.rangeFrom(3)
ss.rangeUntil(5)
ss.rangeTo(5)
ss.firstKey
ss.minAfter(4)
ss.maxBefore(5)
ss.iteratorFrom(4).toList
val sm = TreeMap("b" -> 2, "a" -> 1, "c" -> 3)
sm.range("a", "c")
sm.firstKey
sm.lastKey
sm.headOption
sm.from("b")
sm.minAfter("bb")
sm.maxBefore("b")
sm.keysIteratorFrom("b").toList
sm.to("b")
sm + ("aa" -> 0)
SortedMap(1 -> "x")(Ordering[Int].reverse) ++ Map(5 -> "y")
val lm = ListMap(3 -> "c", 1 -> "a")
lm + (2 -> "b")
BitSet(1, 5, 3)
BitSet(1, 5) | BitSet(2)
Queue(1, 2).enqueue(3).dequeue
val mb = mutable.BitSet(3, 1)
mb += 7
val mm = mutable.LinkedHashMap("z" -> 1, "y" -> 2)
mm.getOrElseUpdate("w", 5)
mm
mm.updateWith("z")(_.map(_ + 1))
mm.filterInPlace((k, v) => v > 2)
mm.mapValuesInPlace((k, v) => v * 2)
mm.subtractOne("w")
val ab = mutable.ArrayBuffer(1, 2, 3)
ab.insert(1, 9); ab
ab.remove(0)
ab ++= List(4, 5)
ab.insertAll(0, Seq(7, 8))
ab.patchInPlace(0, Seq(0), 2)
ab.dropInPlace(1)
ab.mapInPlace(_ + 1)
ab.trimEnd(1); ab
ab.prependAll(List(0))
ab -= 4
val lb = mutable.ListBuffer.empty[String]
lb.prepend("z")
lb.toList
val st = mutable.Stack(1, 2, 3)
st.push(0)
st.pop()
st.top
val mq = mutable.Queue(1, 2, 3)
mq.dequeueFirst(_ > 1)
mq.dequeueAll(_ > 2)
val pq = mutable.PriorityQueue(3, 1, 2)(Ordering[Int].reverse)
pq.dequeue()
pq.dequeueAll
val ms = mutable.SortedSet(3, 1)
ms.add(2)
ms
val mmm = mutable.Map("a" -> 1).withDefaultValue(0)
mmm("q") += 1
mmm
val dq = mutable.ArrayDeque(1, 2)
dq.prepend(0); dq.removeLast()
mutable.TreeMap("b" -> 1, "a" -> 2)
mutable.HashMap(1 -> 2)
mutable.LinkedHashSet(3, 1, 2)
mutable.ArraySeq(1, 2)
collection.immutable.ArraySeq(1, 2, 3).map(_ + 1)
LazyList.from(1).map(_ * 2).takeWhile(_ < 9).toList
LazyList.continually(1).take(2)
lazy val fibs: LazyList[BigInt] = BigInt(0) #:: BigInt(1) #:: fibs.zip(fibs.tail).map { case (a, b) => a + b }
fibs.take(20).last
fibs(90)
Iterator.iterate(1)(_ * 2).dropWhile(_ < 10).take(3).toList
val (ev, od) = Iterator(1, 2, 3, 4).partition(_ % 2 == 0)
ev.toList
val (i1, i2) = Iterator(1, 2).duplicate
i1.sum + i2.sum
Iterator(1, 2, 3).sameElements(List(1, 2, 3))
Iterator(1, 1, 2).distinct.toList
Iterator("a", "b").zipWithIndex.toMap
Map("a" -> 1, "b" -> 2).map { case (k, v) => (v, k) }
Map("a" -> 1, "b" -> 2).transform((k, v) => k + v)
Map("a" -> 1).updatedWith("a")(_.map(_ + 1))
Map("a" -> 1, "b" -> 2).partition(_._2 > 1)
Map("a" -> 1, "b" -> 2).foldLeft(0) { case (s, (_, v)) => s + v }
Map("a" -> 1, "b" -> 2).view.mapValues(_ * 2).toMap
Map("a" -> 1, "b" -> 2).filterNot(_._1 == "a")
Map("a" -> 1, "b" -> 2).collect { case (k, 2) => k }
Map("a" -> 1) ++ List("b" -> 2) - "a"
Map("a" -> 1).removedAll(List("a"))
Map("a" -> List(1, 2), "b" -> List(3)).flatMap { case (k, vs) => vs.map(v => (v, k)) }
Map("a" -> 1).withDefault(_.length)("zzz")
Map(1 -> 2).keySet
Map(1 -> 2).values
Map(1 -> 2).lift(3)
Map(1 -> 2).toSeq.sortBy(-_._2)
Map("x" -> 1).concat(Map("y" -> 2))
Set(1, 2, 3).subsets(2).toList
Set(1, 2) & Set(2, 3)
Set(1, 2) &~ Set(2)
Set(1, 2).subsetOf(Set(1, 2, 3))
"hello".groupBy(identity).view.mapValues(_.length).toMap
"hello world".split(" ").map(_.capitalize).mkString(" ")
"mississippi".toSeq.groupMapReduce(identity)(_ => 1)(_ + _).toList.sorted
val arr = Array(5, 3, 1); scala.util.Sorting.quickSort(arr); arr
java.util.Arrays.toString(arr)
java.util.Arrays.binarySearch(arr, 3)
Array.concat(arr, Array(9))
arr.indices.map(i => arr(i) * i)
arr.sameElements(Array(1, 3, 5))
arr.deep
Array(Array(1, 2), Array(3)).flatten
Array.ofDim[Int](2, 2)
Array(1, 2, 3).copyToArray(new Array[Int](2))
(1 to 10 by 3).toList
(10 to 1 by -4)
('a' to 'e').mkString
(1 until 10).grouped(4).map(_.sum).toList
1.to(5).foldLeft(1)(_ * _)
(0.0 to 1.0 by 0.25)
BigDecimal(0) to BigDecimal(1) by BigDecimal("0.5")
Option(3).filter(_ > 5).orElse(Some(1)).zip(Some("a"))
Some(3).fold(0)(_ + 1)
Option(null: String)
Some(1).toRight("e")
Either.cond(1 > 0, 1, "e").map(_ + 1)
List(Some(1), None, Some(3)).flatten
List(Right(1), Left("e")).collect { case Right(x) => x }
