// Java's lists, queues, sorted sets and maps, and Scala's views of them.
import java.util._
val st = new Stack[Int]()
st.push(1)
st.push(2)
st.peek
st.pop()
st
st.search(1)
st.empty
val dq = new ArrayDeque[String]()
dq.push("a")
dq.addLast("b")
dq.offerFirst("z")
dq
dq.pollLast()
dq.peekFirst
dq.removeFirst()
dq.size
val pq = new PriorityQueue[Int]()
Array(5, 1, 4, 2, 3).foreach(x => pq.add(x))
pq
pq.poll()
pq.peek
pq
val pr = new PriorityQueue[String](Comparator.reverseOrder[String]())
val ts = new TreeSet[Int]()
ts.add(5)
ts.add(1)
ts.add(5)
ts.add(9)
ts
ts.first
ts.floor(6)
ts.higher(5)
ts.headSet(5)
ts.tailSet(5)
ts.pollFirst()
val tm = new TreeMap[String, Int]()
tm.put("b", 2)
tm.put("a", 1)
tm.put("d", 4)
tm
tm.firstKey
tm.lastEntry
tm.floorKey("c")
tm.headMap("c")
tm.tailMap("b")
tm.ceilingKey("c")
val ll = new LinkedList[Int]()
ll.add(1)
ll.addFirst(0)
ll.push(-1)
ll.pollLast()
ll
ll.peekLast
ll.contains(0)
val al = new ArrayList[Int](Arrays.asList(3, 1, 2, 3))
al.lastIndexOf(3)
al.removeIf(x => x > 2)
al.replaceAll(x => x * 10)
al
al.containsAll(Arrays.asList(10, 20))
Collections.sort(al)
al
Collections.max(al)
Collections.frequency(al, 10)
Collections.swap(al, 0, 1)
al
Collections.nCopies(3, "x")
val sh = new ArrayList[Int](Arrays.asList(1, 2, 3, 4, 5))
Collections.shuffle(sh, new Random(42))
sh
Collections.reverse(sh)
sh
val hm = new HashMap[String, Int]()
hm.put("x", 1)
hm.merge("x", 5, (a, b) => a + b)
hm.compute("y", (k, v) => 7)
hm.computeIfPresent("x", (k, v) => v * 2)
hm.computeIfAbsent("w", k => k.length)
hm
hm.replace("x", 0)
hm.getOrDefault("q", -1)
hm.entrySet.forEach(e => println(e.getKey + "=" + e.getValue))
hm.keySet
hm.values
Arrays.binarySearch(Array(1, 3, 5), 4)
Arrays.stream(Array(1, 2, 3)).sum
Arrays.deepToString(Array[AnyRef](Array(1, 2), Array("a")))
"hello".chars.filter(c => c == 'l').count
import scala.jdk.CollectionConverters._
al.asScala.map(_ + 1)
al.asScala.sorted.toList
al.asScala.groupBy(_ % 20)
hm.asScala.toSeq.sortBy(_._1)
hm.asScala.map { case (k, v) => k -> v.toString }
hm.asScala.filter(_._2 > 1)
hm.asScala.keys.toList.sorted
hm.asScala.getOrElse("nope", 0)
new HashSet[Int](Arrays.asList(1, 2)).asScala
new HashSet[Int](Arrays.asList(1, 2)).asScala.contains(1)
al.asScala match { case scala.collection.mutable.Buffer(a, b) => a + b }
for (x <- al.asScala) print(x + " ")
al.asScala.foreach(println)
al.asScala.mkString("-")
al.asScala.zipWithIndex
al.asScala.sum
al.asScala.toArray
al.asScala.head
al.asScala.isEmpty
sc.parallelize(al.asScala).count
sc.parallelize(al.asScala.toSeq).map(_ * 2).collect
al.asScala.to(scala.collection.immutable.Set)
al.asScala == scala.collection.mutable.Buffer(20, 10)
import java.util.concurrent._
val chm = new ConcurrentHashMap[String, Int]()
chm.put("a", 1)
chm.putIfAbsent("a", 2)
chm.asScala.foreach(println)
chm
val q = new LinkedBlockingQueue[Int]()
q.put(1)
q.offer(2)
q.take()
q.size
val o = Optional.of("x")
o.isPresent
o.map[Int](_.length)
o.orElse("y")
Optional.ofNullable(null: String).orElse("dflt")
val md = java.security.MessageDigest.getInstance("MD5")
md.digest("hello".getBytes).map("%02x".format(_)).mkString
java.security.MessageDigest.getInstance("SHA-256").digest("hello".getBytes("UTF-8")).map("%02x".format(_)).mkString
java.security.MessageDigest.getInstance("SHA-1").digest("abc".getBytes).map(b => f"${b & 0xff}%02x").mkString
val crc = new java.util.zip.CRC32
crc.update("hello".getBytes)
crc.getValue
new StringTokenizer("a b c").countTokens
val sj = new StringJoiner(", ", "{", "}")
sj.add("a").add("b").toString
java.text.NumberFormat.getInstance().format(1234567.891)
java.text.NumberFormat.getPercentInstance.format(0.256)
java.text.NumberFormat.getCurrencyInstance(Locale.US).format(1234.5)
new java.text.DecimalFormat("#,###.00").format(1234.567)
Console.RED + "x" + Console.RESET
scala.util.Properties.isWin
import org.apache.spark.storage.StorageLevel
StorageLevel(true, true, false, true, 1)
StorageLevel.fromString("MEMORY_ONLY")
java.time.Duration.ofMinutes(135).toHoursPart
java.time.Duration.ofHours(5).plusMinutes(30).dividedBy(2)
"a\nb\nc".lines.map[String](_.toUpperCase).toArray.toList
