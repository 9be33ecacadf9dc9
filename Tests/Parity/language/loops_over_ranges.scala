// `for` over Ranges: steps, bounds, nesting, closures of the body, returns out of it, and variables around it.
def find(n: Int): Int = { for (i <- 0 until n) if (i == 5) return i; -1 }
(find(10), find(3))
def counters() = { var fs = List[() => Int](); for (i <- 1 to 3) { var j = i * 10; fs = (() => { j += 1; i + j }) :: fs }; fs.map(_()) ++ fs.map(_()) }
counters()
var n = 0
for (i <- 1 to 10 by 3) n += i
n
for (i <- Int.MaxValue - 2 to Int.MaxValue) n += 1
n
for (i <- 5 to 1 by -2; j <- 1 to i) n += j
n
def next() = { n += 1; n }
for (i <- 0 until next()) n += 1
n
val arr = new Array[Int](3)
try { var i = 0; while (true) { arr(i) = i; i += 1; n = i } } catch { case e: ArrayIndexOutOfBoundsException => println(e.getMessage + " " + n) }
arr.indices.foreach { i => arr(i) += 1 }
arr.toList
val none: Range = null
try { for (i <- none) println(i) } catch { case e: NullPointerException => println("NullPointerException") }
class Counter { var v = 0; def run() = { for (i <- 1 to 5) v += i; v } }
new Counter().run()
(1 to 3).foreach(i => i)
def fill(size: Int) = { val m = Array.ofDim[Int](size, size); for (i <- 0 until size; j <- 0 until size if i != j) m(i)(j) = i * size + j; m.map(_.mkString(" ")).mkString("/") }
fill(3)
def bubble(xs: Array[Int]) = { for (i <- 0 until xs.length; j <- 0 until xs.length - 1 - i) if (xs(j) > xs(j + 1)) { val t = xs(j); xs(j) = xs(j + 1); xs(j + 1) = t }; xs.toList }
bubble(Array(5, 3, 9, 1))
def outer() = { def inner(k: Int): Int = { for (i <- 1 to k) { if (i * i > 20) return i }; 0 }; (inner(3), inner(10)) }
outer()
sc.parallelize(1 to 3).map { x => var t = 0; for (i <- 1 to x) t += i; t }.collect().toList
def primes(limit: Int) = { val composite = new Array[Boolean](limit + 1); for (i <- 2 to limit if !composite(i); j <- i * i to limit by i) composite(j) = true; (2 to limit).filterNot(i => composite(i)).toList }
primes(50)
import scala.util.control.Breaks._
def firstSquareAbove(limit: Int) = { var found = -1; breakable { for (i <- 1 to 100) if (i * i > limit) { found = i * i; break() } }; found }
firstSquareAbove(50)
