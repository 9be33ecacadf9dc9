// Recipes: strings, control, classes, functions, collections.
"hello world".split(" ").map(_.capitalize).mkString(" ")
"scala".drop(2).take(2).capitalize
"hello".getBytes.foreach(println)
val speech = """Four score and
               |seven years ago""".stripMargin
speech.replaceAll("\n", " ")
"eggs, milk, butter".split(",").map(_.trim)
val name = "Fred"; val age = 33; val weight = 200.00
s"$name is $age years old, and weighs $weight pounds."
f"$name is $age%d years old and weighs $weight%.1f pounds"
s"Age next year: ${age + 1}"
"HEllo".map(c => (c.toByte + 1).toChar)
for (c <- "hello") yield c.toUpper
"hello world".filter(_ != 'l').map(_.toUpper)
val numPattern = "[0-9]+".r
numPattern.findFirstIn("123 Main Street Suite 12")
numPattern.findAllIn("123 Main 12").toArray
"123 Main Street".replaceFirst("[0-9]", "x")
numPattern.replaceAllIn("a1b22", m => "<" + m.matched + ">")
val pattern = "([0-9]+) ([A-Za-z]+)".r
val pattern(count, fruit) = "100 Bananas"
"hello".charAt(0)
"hello"(1)
implicit class StringImprovements(val s: String) { def increment = s.map(c => (c + 1).toChar); def asBoolean = s match { case "0" | "zero" | "" => false; case _ => true } }
"HAL".increment
"0".asBoolean
"100".toInt
"foo".toInt
Integer.parseInt("ff", 16)
def toInt(s: String): Option[Int] = try { Some(s.toInt) } catch { case e: NumberFormatException => None }
toInt("1")
toInt("x").getOrElse(0)
19.45.toInt
val a = 1000L
a.isValidByte
a.isValidInt
var i = 1
i += 1
i *= 2
val r = scala.util.Random
new scala.util.Random(100).nextInt(100)
1 to 10 by 2
(1 to 5).toArray
val pi = scala.math.Pi
f"$pi%06.2f"
val xs = for (i <- 1 to 3; j <- 1 to 3 if i != j) yield (i, j)
import util.control.Breaks._
breakable { for (i <- 1 to 10) { println(i); if (i > 2) break } }
val searchMe = "peter piper picked"
var numPs = 0
for (i <- 0 until searchMe.length) { breakable { if (searchMe.charAt(i) != 'p') { break } else { numPs += 1 } } }
numPs
val x = if (numPs > 3) "many" else "few"
def isTrue(a: Any) = a match { case 0 | "" => false; case _ => true }
isTrue("")
val cmd = "stop"
cmd match { case "start" | "go" => println("starting"); case "stop" | "quit" => println("stopping"); case _ => println("doing nothing") }
class Person(var firstName: String, var lastName: String) {
  println("the constructor begins")
  private val HOME = System.getProperty("user.home").length > 0
  var age = 0
  override def toString(): String = s"$firstName $lastName is $age years old"
  def printFullName(): Unit = { println(this) }
  printFullName()
  println("still in the constructor")
}
val p = new Person("Adam", "Meyer")
p.firstName = "Scott"
p.age = 30
p.printFullName
class Pizza(var crustSize: Int, var crustType: String) {
  def this(crustSize: Int) = this(crustSize, Pizza.DEFAULT_CRUST_TYPE)
  def this(crustType: String) = this(Pizza.DEFAULT_CRUST_SIZE, crustType)
  def this() = this(Pizza.DEFAULT_CRUST_SIZE, Pizza.DEFAULT_CRUST_TYPE)
  override def toString = s"A $crustSize inch pizza with a $crustType crust"
}
object Pizza { val DEFAULT_CRUST_SIZE = 12; val DEFAULT_CRUST_TYPE = "THIN" }
class Pizza(var crustSize: Int, var crustType: String) {
  def this(crustSize: Int) = this(crustSize, "THIN")
  def this() = this(12, "THIN")
  override def toString = s"A $crustSize inch pizza with a $crustType crust"
}
new Pizza
new Pizza(16)
class Brain private { override def toString = "This is the brain." }
object Brain { val brain = new Brain; def getInstance = brain }
val brain = new Brain
class Socket(val timeout: Int = 10000, val linger: Int = 5) { override def toString = s"timeout: $timeout, linger: $linger" }
new Socket(linger = 3)
new Socket(1, 2)
abstract class Pet(name: String) { val greeting: String; var age: Int; def sayHello(): Unit = { println(greeting) }; override def toString = s"I say $greeting, and I'm $age" }
class Dog(name: String) extends Pet(name) { val greeting = "Woof"; var age = 2 }
new Dog("Fido").sayHello
new Dog("x")
val now = java.time.LocalDate.of(2020, 2, 28).plusDays(2)
now.getDayOfWeek
import java.time.format.DateTimeFormatter
now.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))
trait BaseSoundPlayer { def play(): Unit; def close(): Unit; def pause(): Unit; def stop(): Unit; def resume(): Unit }
class Mp3SoundPlayer extends BaseSoundPlayer { def play() = {}; def close() = {} }
trait StarfleetComponent
trait StarfleetWarpCore extends StarfleetComponent
class Starship extends StarfleetComponent with StarfleetWarpCore
trait WarpCore { this: Starship with WarpCoreEjector => def go = eject }
trait WarpCoreEjector { def eject = "ejected" }
class Enterprise extends Starship with WarpCore with WarpCoreEjector
new Enterprise().go
class RomulanShip extends WarpCore
val f = (i: Int) => { i % 2 == 0 }
f(2)
val sum = (x: Int, y: Int, z: Int) => x + y + z
val f2 = sum(1, 2, _: Int)
f2(3)
def executeXTimes(callback: () => Unit, n: Int) = for (i <- 1 to n) callback()
executeXTimes(() => println("Hello"), 2)
def wrap(prefix: String)(html: String)(suffix: String) = prefix + html + suffix
val divWrap = wrap("<div>")(_: String)("</div>")
divWrap("hi")
def saySomething(prefix: String) = (s: String) => { prefix + " " + s }
saySomething("Hello")("Al")
val divide: PartialFunction[Int, Int] = { case d: Int if d != 0 => 42 / d }
List(0, 1, 2) collect { divide }
divide.isDefinedAt(0)
def newScope[A <: { def close(): Unit }, B](a: A)(f: A => B): B = try f(a) finally a.close()
import scala.language.reflectiveCalls
class Res { def close(): Unit = println("closed") }
newScope(new Res)(_ => 5)
def timer[A](blockOfCode: => A) = { val result = blockOfCode; (result, 0) }
timer { Thread.sleep(1); 42 }
val fruits = List("apple", "banana", "lime", "orange", "raspberry")
fruits.groupBy(_.length).toSeq.sortBy(_._1)
fruits.partition(_.length > 5)
fruits.sliding(2).toList
fruits.zipWithIndex.map { case (s, i) => s"$i:$s" }
fruits.reduceLeft((x, y) => if (x.length > y.length) x else y)
fruits.foldLeft(0)(_ + _.length)
fruits.span(_.startsWith("a"))
fruits.splitAt(2)
fruits.view.map(_.length).filter(_ > 4)
fruits.view.map(_.length).filter(_ > 4).toList
fruits.sortWith(_.length < _.length)
fruits.mkString("[", ", ", "]")
List(1, 2, 3).toStream
Stream.from(1).take(5).toList
val s = LazyList.from(1).map(_ * 2)
s.take(3).toList
s
(1 to 100).view
val b = scala.collection.mutable.ArrayBuffer(1, 2, 3)
b += 4
b ++= List(5, 6)
b -= 1
b --= Seq(2, 3)
b.insert(0, 10)
b.insertAll(1, Seq(8, 9))
b.remove(0)
b
b.prepend(0)
b.append(100)
b.clear()
b
val arr = new Array[Int](3)
arr(0) = 1
arr(5)
arr.toList
val m2 = Array.ofDim[Int](2, 3)
m2(1)(2) = 5
m2
m2.map(_.mkString(" ")).mkString("\n")
val states = scala.collection.mutable.Map("AK" -> "Alaska")
states("AL") = "Alabama"
states += ("AR" -> "Arkansas")
states.remove("AR")
states -= "AL"
states.getOrElse("ZZ", "none")
states("ZZ")
for ((k, v) <- states) println(s"key: $k, value: $v")
states.retain((k, v) => k.length > 3)
states.filterInPlace((k, v) => k.length > 1)
states.updateWith("AK")(_.map(_ + "!"))
val grades = Map("Kim" -> 90, "Al" -> 85, "Melissa" -> 95, "Emily" -> 91)
scala.collection.immutable.ListMap(grades.toSeq.sortBy(_._1): _*)
scala.collection.immutable.ListMap(grades.toSeq.sortWith(_._2 > _._2): _*)
grades.keysIterator.reduceLeft((x, y) => if (x.length > y.length) x else y)
grades.maxBy(_._2)
grades.view.mapValues(_ + 1).toMap
grades.mapValues(_ + 1)
grades.filterKeys(_.startsWith("K"))
scala.collection.SortedSet(10, 4, 8, 2)
val q = scala.collection.mutable.Queue[String]()
q += "apple"
q.enqueue("pear")
q.dequeue
q
val st = scala.collection.mutable.Stack(1, 2)
st.push(3)
st.pop
st.top
st
(1 until 5).toList
('a' to 'e').toList
('a' to 'k' by 2).mkString
import scala.collection.mutable.{Map => MMap, ListBuffer}
val lb = ListBuffer(1, 2)
lb += 3
lb.toList
val mm = MMap.empty[String, Int].withDefaultValue(0)
mm("x") += 1
mm
