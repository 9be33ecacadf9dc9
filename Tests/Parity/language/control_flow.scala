import scala.util.control.Breaks._
var found = -1
breakable { for (i <- 1 to 10) { if (i * i > 50) { found = i; break() } } }
found
for (i <- 1 to 5) { breakable { if (i % 2 == 0) break; print(i) } }
def firstNeg(xs: Seq[Int]): Option[Int] = { for (x <- xs) if (x < 0) return Some(x); None }
firstNeg(List(1, -2, -3))
firstNeg(List(1))
def find(m: Array[Array[Int]], t: Int): (Int, Int) = { var i = 0; while (i < m.length) { var j = 0; while (j < m(i).length) { if (m(i)(j) == t) return (i, j); j += 1 }; i += 1 }; (-1, -1) }
find(Array(Array(1, 2), Array(3, 4)), 3)
def cleanup(s: String): Int = { try { println("open"); s.toInt } catch { case _: NumberFormatException => println("bad"); -1 } finally { println("close") } }
cleanup("12")
cleanup("q")
def fin(): Int = try { return 1 } finally { println("finally runs") }
fin()
def nested(n: Int): String = try { try { if (n == 0) throw new RuntimeException("inner"); if (n == 1) throw new IllegalStateException("state"); "fine" } catch { case e: IllegalStateException => "caught " + e.getMessage } finally print("[in]") } catch { case e: Throwable => "outer " + e.getMessage } finally print("[out]")
List(0, 1, 2).map(nested)
var k = 0
do { k += 3 } while (k < 10)
k
while (k > 0) k -= 4
k
val r = if (k < 0) "neg" else if (k == 0) "zero" else "pos"
val u = if (k > 100) "big"
val z = { val a = 1; val b = 2; a + b }
val unit = { println("side"); () }
val t = try 1 / 0 catch { case e: ArithmeticException => 0 }
val handler: PartialFunction[Throwable, String] = { case e: ArithmeticException => "arith"; case e: NumberFormatException => "nfe" }
try { (1 / 0).toString } catch handler
try { "a".toInt.toString } catch handler
try { sys.error("other") } catch handler
import scala.util.control.NonFatal
try { sys.error("x") } catch { case NonFatal(e) => "nonfatal " + e.getMessage }
def sumTo(n: Int) = { var s = 0; var i = 1; while (i <= n) { s += i; i += 1 }; s }
sumTo(1000)
def collatz(n: Long): Int = { var c = 0; var x = n; while (x != 1) { x = if (x % 2 == 0) x / 2 else 3 * x + 1; c += 1 }; c }
collatz(27)
(1 to 15).map { i => (i % 3, i % 5) match { case (0, 0) => "FizzBuzz"; case (0, _) => "Fizz"; case (_, 0) => "Buzz"; case _ => i.toString } }.mkString(" ")
val e = try { throw new Exception("outer", new RuntimeException("cause")) } catch { case e: Exception => e.getCause.getMessage }
class Res(n: String) extends AutoCloseable { println("acquire " + n); def close() = println("release " + n) }
scala.util.Using.resource(new Res("r")) { r => println("use"); 5 }
throw new IllegalStateException("end")
def g(x: Int): Int = { if (x > 5) { return 100 }; x }
g(6) + g(1)
lazy val lz = { println("lazy!"); 5 }
lz + lz
var arr = new Array[Int](3)
arr(0) += 5; arr(1) -= 1; arr(2) = arr(0) * 2
arr
var st = "a"; st += "b"; st += 1
st
var l = List(1); l ::= 0; l :+= 2
l
