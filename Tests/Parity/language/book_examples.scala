// Tour of Scala, book snippets, impatients
object Email { def apply(user: String, domain: String) = s"$user@$domain"; def unapply(str: String): Option[(String, String)] = { val parts = str split "@"; if (parts.length == 2) Some(parts(0), parts(1)) else None } }
"John@epfl.ch" match { case Email(u, d) => s"$u at $d"; case _ => "no" }
object Twice { def apply(s: String) = s + s; def unapply(s: String): Option[String] = { val l = s.length / 2; val h = s.substring(0, l); if (h == s.substring(l)) Some(h) else None } }
object UpperCase { def unapply(s: String): Boolean = s.toUpperCase == s }
def userTwiceUpper(s: String) = s match { case Email(Twice(x @ UpperCase()), domain) => "match: " + x + " in domain " + domain; case _ => "no match" }
userTwiceUpper("DIDI@hotmail.com")
userTwiceUpper("didi@hotmail.com")
object Domain { def unapplySeq(whole: String): Option[Seq[String]] = Some(whole.split("\\.").reverse.toSeq) }
def isTomInDotCom(s: String) = s match { case Email("tom", Domain("com", _*)) => true; case _ => false }
isTomInDotCom("tom@sun.com")
object ExpandedEMail { def unapplySeq(email: String): Option[(String, Seq[String])] = { val parts = email split "@"; if (parts.length == 2) Some(parts(0), parts(1).split("\\.").reverse.toIndexedSeq) else None } }
val ExpandedEMail(name, topdom, subdoms @ _*) = "tom@support.epfl.ch"
val Decimal = """(-)?(\d+)(\.\d*)?""".r
val Decimal(sign, integerpart, decimalpart) = "-1.23"
for (Decimal(s, i, d) <- Decimal findAllIn "for -1.0 to 99 by 3") println("sign: " + s + ", integer: " + i + ", decimal: " + d)
sealed abstract class Expr
case class Var(name: String) extends Expr
case class Number(num: Double) extends Expr
case class UnOp(operator: String, arg: Expr) extends Expr
case class BinOp(operator: String, left: Expr, right: Expr) extends Expr
def simplifyTop(expr: Expr): Expr = expr match { case UnOp("-", UnOp("-", e)) => e; case BinOp("+", e, Number(0)) => e; case BinOp("*", e, Number(1)) => e; case _ => expr }
simplifyTop(UnOp("-", UnOp("-", Var("x"))))
def simplifyAll(expr: Expr): Expr = expr match { case UnOp("-", UnOp("-", e)) => simplifyAll(e); case BinOp("+", e, Number(0)) => simplifyAll(e); case BinOp("*", e, Number(1)) => simplifyAll(e); case UnOp(op, e) => UnOp(op, simplifyAll(e)); case BinOp(op, l, r) => BinOp(op, simplifyAll(l), simplifyAll(r)); case _ => expr }
simplifyAll(BinOp("+", BinOp("*", Var("x"), Number(1)), Number(0)))
def describe(e: Expr): String = (e: @unchecked) match { case Number(_) => "a number"; case Var(_) => "a variable" }
describe(Var("x"))
describe(UnOp("-", Var("x")))
def show(x: Option[String]) = x match { case Some(s) => s; case None => "?" }
def tupleDemo(expr: Any) = expr match { case (a, b, c) => println("matched " + a + b + c); case _ => }
tupleDemo(("a ", 3, "-tuple"))
def generalSize(x: Any) = x match { case s: String => s.length; case m: Map[_, _] => m.size; case _ => -1 }
generalSize("abc")
generalSize(Map(1 -> 'a', 2 -> 'b'))
generalSize(math.Pi)
def isIntIntMap(x: Any) = x match { case m: Map[Int, Int] => true; case _ => false }
def isStringArray(x: Any) = x match { case a: Array[String] => "yes"; case _ => "no" }
isStringArray(Array("abc"))
isStringArray(Array(1, 2, 3))
import math.{E, Pi}
E match { case Pi => "strange math? Pi = " + Pi; case _ => "OK" }
val pi = math.Pi
E match { case pi => "strange math? Pi = " + pi }
E match { case pi => "strange"; case _ => "OK" }
E match { case `pi` => "strange"; case _ => "OK" }
val withDefault: Option[Int] => Int = { case Some(x) => x; case None => 0 }
val second: List[Int] => Int = { case x :: y :: _ => y }
second(List(5, 6, 7))
second(List())
val second2: PartialFunction[List[Int], Int] = { case x :: y :: _ => y }
second2.isDefinedAt(List())
val results = List(Some("apple"), None, Some("orange"))
for (Some(fruit) <- results) println(fruit)
abstract class Element { def contents: Array[String]; def height: Int = contents.length; def width: Int = if (height == 0) 0 else contents(0).length; def above(that: Element): Element = new ArrayElement(this.contents ++ that.contents); def beside(that: Element): Element = new ArrayElement(for ((line1, line2) <- this.contents zip that.contents) yield line1 + line2); override def toString = contents mkString "\n" }; class ArrayElement(val contents: Array[String]) extends Element; class LineElement(s: String) extends Element { val contents = Array(s); override def width = s.length; override def height = 1 }
val e1 = new ArrayElement(Array("hello", "world"))
e1 beside e1
new LineElement("hi") above new LineElement("yo")
class ChecksumAccumulator { private var sum = 0; def add(b: Byte): Unit = sum += b; def checksum(): Int = ~(sum & 0xFF) + 1 }
object ChecksumAccumulator { private val cache = scala.collection.mutable.Map.empty[String, Int]; def calculate(s: String): Int = if (cache.contains(s)) cache(s) else { val acc = new ChecksumAccumulator; for (c <- s) acc.add((c >> 8).toByte); val cs = acc.checksum(); cache += (s -> cs); cs } }
ChecksumAccumulator.calculate("Every value is an object.")
def twice(op: Double => Double, x: Double) = op(op(x))
twice(_ + 1, 5)
var assertionsEnabled = true
def byNameAssert(predicate: => Boolean) = if (assertionsEnabled && !predicate) throw new AssertionError
byNameAssert(5 > 3)
byNameAssert { 5 < 3 }
def whileAwesome(cond: => Boolean)(body: => Unit): Unit = if (cond) { body; whileAwesome(cond)(body) }
var i = 0
whileAwesome(i < 3) { print(i + " "); i += 1 }
def printMultiTable(): Unit = { var i = 1; while (i <= 3) { var j = 1; while (j <= 3) { val prod = (i * j).toString; var k = prod.length; while (k < 4) { print(" "); k += 1 }; print(prod); j += 1 }; println(); i += 1 } }
printMultiTable()
def makeRowSeq(row: Int) = for (col <- 1 to 10) yield { val prod = (row * col).toString; val padding = " " * (4 - prod.length); padding + prod }
makeRowSeq(3).mkString
val increase = (x: Int) => x + 1
var more = 1
val addMore = (x: Int) => x + more
more = 9999
addMore(10)
def sum(a: Int, b: Int, c: Int) = a + b + c
val a = sum _
a(1, 2, 3)
a.apply(1, 2, 3)
val b = sum(1, _: Int, 3)
b(2)
val d = sum
def echo(args: String*) = for (arg <- args) println(arg)
echo("one"); echo("hello", "world!")
val arr = Array("What's", "up", "doc?")
echo(arr)
echo(arr: _*)
def speed(distance: Float, time: Float): Float = distance / time
speed(time = 10, distance = 100)
def printTime(out: java.io.PrintStream = Console.out, divisor: Int = 1) = out.println("time = " + 1000 / divisor)
printTime()
printTime(divisor = 10)
def boom(x: Int): Int = if (x == 0) throw new Exception("boom!") else boom(x - 1) + 1
def curriedSum(x: Int)(y: Int) = x + y
val onePlus = curriedSum(1)_
onePlus(2)
val cs = curriedSum _
def approximate(guess: Double): Double = if (math.abs(guess * guess - 2) < 0.001) guess else approximate((guess + 2 / guess) / 2)
approximate(1)
class WorldlyGreeter(greeting: String) { def greet() = { val worldly = WorldlyGreeter.w(greeting); println(worldly) } }; object WorldlyGreeter { def w(s: String) = s + ", world!" }
new WorldlyGreeter("hi").greet()
class Reference[T] { private var contents: T = _; def set(value: T): Unit = { contents = value }; def get: T = contents }
val cell = new Reference[Int]
cell.get
cell.set(13)
"Reference contains " + cell.get * 2
val rs = new Reference[String]
rs.get
class Time { private[this] var h = 12; private[this] var m = 0; def hour: Int = h; def hour_=(x: Int): Unit = { require(0 <= x && x < 24); h = x }; def minute = m; def minute_=(x: Int) = { require(0 <= x && x < 60); m = x } }
val tm = new Time
tm.hour = 5
tm.hour += 3
tm.hour
tm.hour = 30
class Thermometer { var celsius: Float = _; def fahrenheit = celsius * 9 / 5 + 32; def fahrenheit_=(f: Float): Unit = { celsius = (f - 32) * 5 / 9 }; override def toString = s"${fahrenheit}F/${celsius}C" }
val th = new Thermometer
th
th.celsius = 100
th
th.fahrenheit = -40
th
abstract class Simulation { type Action = () => Unit; case class WorkItem(time: Int, action: Action); private var curtime = 0; def currentTime: Int = curtime; private var agenda: List[WorkItem] = List(); private def insert(ag: List[WorkItem], item: WorkItem): List[WorkItem] = { if (ag.isEmpty || item.time < ag.head.time) item :: ag else ag.head :: insert(ag.tail, item) }; def afterDelay(delay: Int)(block: => Unit): Unit = { val item = WorkItem(currentTime + delay, () => block); agenda = insert(agenda, item) }; private def next(): Unit = { (agenda: @unchecked) match { case item :: rest => agenda = rest; curtime = item.time; item.action() } }; def run(): Unit = { afterDelay(0) { println("*** simulation started, time = " + currentTime + " ***") }; while (!agenda.isEmpty) next() } }
abstract class BasicCircuitSimulation extends Simulation { def InverterDelay: Int; def AndGateDelay: Int; def OrGateDelay: Int; class Wire { private var sigVal = false; private var actions: List[Action] = List(); def getSignal = sigVal; def setSignal(s: Boolean) = if (s != sigVal) { sigVal = s; actions foreach (_()) }; def addAction(a: Action) = { actions = a :: actions; a() } }; def inverter(input: Wire, output: Wire) = { def invertAction(): Unit = { val inputSig = input.getSignal; afterDelay(InverterDelay) { output setSignal !inputSig } }; input addAction invertAction }; def andGate(a1: Wire, a2: Wire, output: Wire) = { def andAction() = { val a1Sig = a1.getSignal; val a2Sig = a2.getSignal; afterDelay(AndGateDelay) { output setSignal (a1Sig & a2Sig) } }; a1 addAction andAction; a2 addAction andAction }; def orGate(o1: Wire, o2: Wire, output: Wire): Unit = { def orAction(): Unit = { val o1Sig = o1.getSignal; val o2Sig = o2.getSignal; afterDelay(OrGateDelay) { output setSignal (o1Sig | o2Sig) } }; o1 addAction orAction; o2 addAction orAction }; def probe(name: String, wire: Wire): Unit = { def probeAction(): Unit = { println(name + " " + currentTime + " new-value = " + wire.getSignal) }; wire addAction probeAction } }
abstract class CircuitSimulation extends BasicCircuitSimulation { def halfAdder(a: Wire, b: Wire, s: Wire, c: Wire): Unit = { val d, e = new Wire; orGate(a, b, d); andGate(a, b, c); inverter(c, e); andGate(d, e, s) } }
object MySimulation extends CircuitSimulation { def InverterDelay = 1; def AndGateDelay = 3; def OrGateDelay = 5 }
import MySimulation._
val input1, input2, sum1, carry = new Wire
probe("sum", sum1)
probe("carry", carry)
halfAdder(input1, input2, sum1, carry)
input1 setSignal true
run()
input2 setSignal true
run()
