// more: run-time errors
List(1, 2, 3)(5)
List[Int]().head
List[Int]().tail
List[Int]().max
List[Int]().reduce(_ + _)
Nil.last
Vector(1)(3)
Array(1, 2)(2)
Array(1)(-1)
Map("a" -> 1)("b")
None.get
Some(1).asInstanceOf[Option[String]].get.length
"abc".toInt
"abc".charAt(5)
"abc".substring(2, 1)
"".head
1 / 0
1 % 0
1.0 / 0
0.0 / 0
Left(1).right.get
Right(1).left.get
Left("x").toTry
val s: String = null
s.length
s + "x"
(1: Any).asInstanceOf[String]
"a".asInstanceOf[Int]
(null: Any).asInstanceOf[Int]
throw new RuntimeException("hi")
sys.error("bad")
???
require(1 > 2)
require(1 > 2, "one is not bigger")
assert(false)
assert(1 == 2, "no")
assume(false, "asm")
class MyEx(msg: String) extends Exception(msg)
case class MyEx2(code: Int) extends RuntimeException(s"code $code")
object EO extends Exception("obj")
try { 1 / 0 } catch { case e: ArithmeticException => e.getMessage } finally println("fin")
try { throw new MyEx("a") } catch { case e: MyEx => e; case _: Throwable => null }
try { List(1).apply(4) } catch { case e: Exception => println(e) }
try { "x".toInt } catch { case e: NumberFormatException => println(e.getMessage); -1 }
try { throw new Exception("a", new RuntimeException("b")) } catch { case e: Exception => e.getCause.getMessage }
def rec(n: Int): Int = rec(n + 1) + 1
try rec(0) catch { case e: StackOverflowError => -1 }
1 match { case 2 => 3 }
(1, 2) match { case (2, x) => x }
"x" match { case "y" => 1 }
case class Foo(a: Int)
Foo(1) match { case Foo(2) => 1 }
val Foo(2) = Foo(1)
val List(a, b) = List(1, 2, 3)
val Some(q) = (None: Option[Int])
val h :: t = List.empty[Int]
val Array(k, v) = "abc".split("=")
List(1, 2, 3).iterator.drop(5).next()
Iterator.empty.next()
List(1, 2).zip(List(3)).apply(1)
"%d".format("a")
"%s %s".format("a")
"%.2f".format(3)
Integer.parseInt("")
"1.2.3".toDouble
"yes".toBoolean
BigInt("12x")
BigDecimal("abc")
BigDecimal(1) / 3
BigDecimal(1) / 0
BigInt(1) / 0
Array.ofDim[Int](-1)
new Array[Int](-5)
List.fill(-1)(0)
List(1, 2, 3).grouped(0).toList
List(1, 2, 3).sliding(0).toList
1 to 5 by 0
(1 to 10).toList.transpose(x => List(x))
List(List(1, 2), List(3)).transpose
"abc".repeat(-1)
new java.util.ArrayList[Int]().get(0)
java.time.LocalDate.of(2020, 13, 1)
java.time.LocalDate.parse("2020-1-1")
Thread.sleep(-1)
scala.io.Source.fromFile("/no/such/file").getLines.toList
new java.io.FileReader("/no/such")
java.util.UUID.fromString("x")
Seq(3, 1).sorted.apply(7)
scala.collection.mutable.Queue[Int]().dequeue()
scala.collection.mutable.Stack[Int]().pop()
scala.collection.mutable.PriorityQueue[Int]().dequeue()
scala.collection.mutable.ArrayBuffer(1).remove(3)
scala.collection.mutable.ArrayBuffer(1).insert(3, 1)
scala.collection.mutable.ListBuffer(1)(1)
Map(1 -> 2).withDefault(k => throw new NoSuchElementException("no " + k))(5)
val u: Unit = ()
u.toString
"abc".toList.map(_.toInt).foldLeft(0)(_ / _)
List(1, 0).map(10 / _)
scala.util.Try(1 / 0)
scala.util.Try("a".toInt).get
import scala.concurrent._; import scala.concurrent.duration._; import ExecutionContext.Implicits.global
Await.result(Future { 1 / 0 }, 1.second)
Await.result(Future { Thread.sleep(500); 1 }, 10.millis)
Await.ready(Future { throw new MyEx("f") }, 1.second).value
Enumeration
object Col extends Enumeration { val R, G = Value }
Col.withName("X")
Col(7)
val arr: Array[Any] = Array(1, "a")
arr.map(_.asInstanceOf[Int])
LazyList.from(1).map(x => 1 / (x - 3)).take(2).toList
LazyList.from(1).map(x => 1 / (x - 3)).take(3).toList
