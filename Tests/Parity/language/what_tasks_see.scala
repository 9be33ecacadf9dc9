// A task works on copies of what its function captured, and with objects of its own.
import scala.collection.mutable.ArrayBuffer
val numbers = sc.parallelize(1 to 6, 2)
var c = 0
numbers.foreach(x => c += x)
c
var k = 1
val scaled = numbers.map(_ * k)
k = 10
scaled.collect()
val buffer = ArrayBuffer(0)
numbers.foreach(buffer += _)
buffer
numbers.map { x => buffer += x; buffer.size }.collect()
val array = Array(1, 2, 3)
numbers.map { x => array(0) += x; array(0) }.collect()
array
val random = new scala.util.Random(42)
numbers.map(_ => random.nextInt(100)).collect()
random.nextInt(100)
class Tally extends Serializable { var n = 0; def add(x: Int): Int = { n += x; n } }
val tally = new Tally
numbers.map(tally.add).collect()
tally.n
case class Shared(tally: Tally, again: Tally)
val shared = Shared(tally, tally)
numbers.map { x => shared.tally.add(x); shared.again.n }.collect()
val table = sc.broadcast(Map(1 -> "one", 2 -> "two"))
numbers.map(x => table.value.getOrElse(x, "many")).collect()
class Plain(val n: Int)
val plain = new Plain(3)
numbers.map(_ + plain.n).count()
numbers.map { x => println("saw " + x); x }.coalesce(1).take(2)
sc.parallelize(1 to 4, 1).mapPartitions { it => println("start"); it.map { x => println("map " + x); x } }.filter { x => println("filter " + x); x % 2 == 0 }.collect()
sc.parallelize(Seq(0.1, 0.2, 0.3, 1e16, -1e16), 2).sum()
sc.parallelize(Seq(Seq(1), List(2), Vector(3), ArrayBuffer(4))).map(identity).collect()
sc.parallelize(Seq(Option(null: String), None, Some("x"))).collect()
