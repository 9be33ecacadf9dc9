class AppException(msg: String, cause: Throwable = null) extends Exception(msg, cause)
case class NotFound(id: Int) extends AppException(s"no $id")
def find(id: Int): String = if (id > 2) throw NotFound(id) else s"item$id"
try find(3) catch { case NotFound(id) => s"missing $id" }
try find(1) catch { case e: AppException => e.getMessage }
throw new AppException("top", new RuntimeException("inner"))
try { throw new AppException("top", new RuntimeException("inner")) } catch { case e: AppException if e.getCause != null => e.getCause.getMessage }
try { try { 1 / 0 } finally { println("cleanup") } } catch { case e: ArithmeticException => e.toString }
def tryTwice(f: => Int): Int = try f catch { case _: Exception => try f catch { case e: Exception => -1 } }
var attempts = 0
tryTwice { attempts += 1; if (attempts < 2) sys.error("again") else attempts }
val res = try { "x".toInt } catch { case e @ (_: NumberFormatException | _: NullPointerException) => e.getClass.getSimpleName }
try { throw new Error("custom error") } catch { case t: Throwable => t.getMessage }
try { assert(1 == 2) } catch { case e: AssertionError => e.getMessage }
try { assume(false, "assumed") } catch { case e: AssertionError => e.getMessage }
try { ??? } catch { case e: NotImplementedError => e.getMessage }
???
def unfinished: Int = ???
unfinished
require(false)
require(1 > 2, "math")
List(1, 2, 3)(5)
Array(1)(1)
Vector(1)(3)
"abc".charAt(5)
"abc".toInt
"1.5".toInt
Map(1 -> 2)(3)
List().head
List[Int]().max
List[Int]().reduce(_ + _)
None.get
Iterator().next()
Array.fill(-1)(0)
(1 to 3)(7)
"x" match { case "y" => 1 }
Seq(1, 2).asInstanceOf[Set[Int]]
(1: Any).asInstanceOf[String].length
Some(1).asInstanceOf[Option[String]].get.length
Integer.parseInt("zz")
java.lang.Double.parseDouble("zz")
"true1".toBoolean
BigDecimal("abc")
BigInt(1) / 0
1 % 0
1.0 % 0
5L / 0L
def deep(n: Int): Int = if (n == 0) 0 else 1 + deep(n - 1)
deep(5000)
def forever(n: Int): Int = 1 + forever(n + 1)
try forever(0) catch { case e: StackOverflowError => "overflow" }
import scala.util.control.Breaks
val outer = new Breaks
val inner = new Breaks
outer.breakable { for (i <- 1 to 3) { inner.breakable { for (j <- 1 to 3) { if (j == 2) inner.break(); if (i == 3) outer.break(); print(s"$i$j ") } } } }
import scala.util.control.Exception._
catching(classOf[NumberFormatException]).opt("12".toInt)
allCatch.opt("x".toInt)
allCatch.either("5".toInt)
ultimately { println("last") } { 3 }
val e = new IllegalStateException("st")
e.getMessage
e.getLocalizedMessage
new Exception().getMessage
new Exception("a", new Exception("b")).getCause.getMessage
new RuntimeException(new Exception("why")).getMessage
scala.util.Try(throw new Exception("t")).failed.map(_.getMessage)
def early(xs: List[Int]): Int = { xs.foreach { x => if (x < 0) return x }; 0 }
early(List(1, -4, 2))
