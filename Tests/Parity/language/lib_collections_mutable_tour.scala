// Members of the collections that can change, of arrays and of maps.
import scala.collection.mutable
val ab = mutable.ArrayBuffer(1, 2, 3)
ab += 4
ab ++= Seq(5, 6)
ab -= 2
ab.insert(1, 20)
ab
ab.insertAll(0, List(9, 8))
ab
ab.remove(0)
ab.remove(0, 2)
ab
ab.prepend(0)
ab.append(7)
ab.trimStart(1)
ab.trimEnd(1)
ab
ab.patchInPlace(0, List(1, 1, 1), 1)
ab.mapInPlace(_ * 2)
ab.filterInPlace(_ > 2)
ab.sortInPlace()
ab.sortInPlaceBy(-_)
ab.dropInPlace(1)
ab.takeInPlace(2)
ab.padToInPlace(5, 0)
ab.clear()
ab
val lb = mutable.ListBuffer("a", "b")
lb += "c"
lb.prepend("z")
"y" +=: lb
lb.toList
lb.result()
lb --= List("a")
val q = mutable.Queue(1, 2, 3)
q.enqueue(4, 5)
q.dequeue()
q.dequeueFirst(_ > 3)
q.dequeueAll(_ % 2 == 1)
q.front
q
val st = mutable.Stack(1, 2, 3)
st.push(0)
st.pop()
st.top
st.popAll()
st
val pq = mutable.PriorityQueue(3, 1, 4, 1, 5)
pq.dequeue()
pq.head
pq.enqueue(10)
pq.dequeueAll
pq
val ad = mutable.ArrayDeque(1, 2, 3)
ad.prepend(0)
ad.append(4)
ad.removeHead()
ad.removeLast()
ad.removeHeadWhile(_ < 2)
ad
val mm = mutable.Map("a" -> 1)
mm("b") = 2
mm += ("c" -> 3)
mm.getOrElseUpdate("d", 4)
mm.put("a", 10)
mm.remove("b")
mm.updateWith("a")(_.map(_ + 1))
mm.filterInPlace((k, v) => v > 3)
mm.mapValuesInPlace((k, v) => v * 2)
mm.toList.sorted
val lhm = mutable.LinkedHashMap(3 -> "c", 1 -> "a")
lhm(2) = "b"
lhm
lhm.keys
lhm.values
lhm.head
lhm.last
val lhs = mutable.LinkedHashSet(3, 1, 2)
lhs += 0
lhs.add(3)
lhs.remove(1)
lhs
val ms = mutable.Set(1, 2)
ms += 3
ms.add(1)
ms.diff(Set(1))
ms.clear()
ms
val mt = mutable.TreeMap("b" -> 2, "a" -> 1)
mt.range("a", "b")
mt
val ts = mutable.TreeSet(5, 2, 8)
ts.rangeFrom(3)
ts
ts.firstKey
val ss = mutable.SortedSet(3, 1)
ss += 2
val bs = mutable.BitSet(1, 5)
bs += 3
bs.toList
val wa = mutable.WrappedArray.make[Int](Array(1, 2))
val sb = new StringBuilder("abc")
sb.append(1).append('c').append(2.5).append(true)
sb.insert(0, "x")
sb.reverse
sb.deleteCharAt(0)
sb.setLength(2)
sb
sb.length
sb.indexOf("b")
mutable.Buffer(1, 2)
mutable.IndexedSeq(1, 2)
mutable.Seq(1, 2)
mutable.ArraySeq(1, 2)
mutable.Iterable(1)
import scala.collection.immutable.ArraySeq
ArraySeq(1, 2, 3)
ArraySeq.unsafeWrapArray(Array(1, 2))
Vector(1, 2, 3).updated(1, 9)
Vector.tabulate(3, 3)((i, j) => i * j)
Vector.fill(2)("x")
Array.tabulate(3)(i => i * i)
Array.fill(2, 3)(0)
Array.ofDim[Int](2, 2)
Array.range(0, 10, 3)
Array.concat(Array(1), Array(2, 3))
Array(3, 1, 2).sorted
Array(1, 2, 3).zip(Array("a", "b", "c"))
Array(1, 2, 3).zipWithIndex
Array(1, 2, 3).sum
Array((1, 2), (3, 4)).unzip
Array((1, 2, 3), (3, 4, 5)).unzip3
List((1, 2), (3, 4)).toMap
Array("b", "a").sortBy(identity)
Array(1, 2, 3, 4).grouped(2).toArray
Array(1, 2, 3).deep
Array(1, 2, 3).sameElements(Array(1, 2, 3))
java.util.Arrays.toString(Array(1, 2, 3))
java.util.Arrays.equals(Array(1), Array(1))
val arr = Array(5, 3, 1)
java.util.Arrays.sort(arr)
arr
java.util.Arrays.fill(arr, 7)
arr
java.util.Arrays.asList(1, 2, 3)
java.util.Arrays.copyOf(arr, 5)
java.util.Arrays.copyOfRange(arr, 0, 2)
scala.util.Sorting.quickSort(arr)
arr.clone
arr.indices
arr.last
arr.headOption
arr :+ 1
0 +: arr
arr ++ Array(1)
arr.mkString
arr.view
arr.iterator
arr.toSeq
arr.toList
arr.toVector
arr.reverse
arr.contains(7)
arr.lift(10)
arr.applyOrElse(10, (i: Int) => -i)
arr.isDefinedAt(1)
Map("a" -> 1, "b" -> 2).transform((k, v) => k * v)
Map("a" -> 1).withDefaultValue(0)("zz")
Map("a" -> 1).withDefault(_.length)("zzz")
Map("a" -> 1, "b" -> 2).collect { case (k, v) if v > 1 => k }
Map("a" -> 1, "b" -> 2).map { case (k, v) => k -> v * 2 }
Map("a" -> 1, "b" -> 2).foldLeft(0)(_ + _._2)
Map("a" -> 1, "b" -> 2).view.mapValues(_ + 1).toMap
Map("a" -> 1, "b" -> 2).mapValues(_ + 1)
Map("a" -> 1, "b" -> 2).filterKeys(_ == "a")
Map("a" -> 1, "b" -> 2).partition(_._2 > 1)
Map("a" -> 1, "b" -> 2).groupBy(_._2 % 2)
Map("a" -> 1, "b" -> 2).maxBy(_._2)
Map("a" -> 1, "b" -> 2).keysIterator.toList
Map("a" -> 1, "b" -> 2) -- List("a")
Map("a" -> 1, "b" -> 2) ++ Map("a" -> 5)
Map("a" -> 1, "b" -> 2).removed("a")
Map("a" -> 1, "b" -> 2).updatedWith("a")(_ => None)
Map("a" -> 1, "b" -> 2).unzip
Map("a" -> 1, "b" -> 2).zipWithIndex
Map(1 -> "x").get(2)
Map(1 -> "x").applyOrElse(2, (k: Int) => "none" + k)
Map(1 -> "x").toSeq
Map(1 -> "x").exists { case (k, v) => v == "x" }
