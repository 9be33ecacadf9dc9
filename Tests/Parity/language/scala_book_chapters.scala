// Classes, traits, case classes, lists, extractors and type members as a book on Scala introduces them.
class Rational(n: Int, d: Int) {
  require(d != 0)
  private val g = gcd(n.abs, d.abs)
  val numer = n / g
  val denom = d / g
  def this(n: Int) = this(n, 1)
  def + (that: Rational): Rational = new Rational(numer * that.denom + that.numer * denom, denom * that.denom)
  def + (i: Int): Rational = new Rational(numer + i * denom, denom)
  def - (that: Rational): Rational = new Rational(numer * that.denom - that.numer * denom, denom * that.denom)
  def * (that: Rational): Rational = new Rational(numer * that.numer, denom * that.denom)
  def * (i: Int): Rational = new Rational(numer * i, denom)
  def / (that: Rational): Rational = new Rational(numer * that.denom, denom * that.numer)
  def < (that: Rational) = this.numer * that.denom < that.numer * this.denom
  def max(that: Rational) = if (this < that) that else this
  override def toString = s"$numer/$denom"
  private def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
}
val x = new Rational(2, 3)
x * x
x * 2
implicit def intToRational(x: Int): Rational = new Rational(x)
2 * x
new Rational(1, 0)
x max new Rational(5, 7)
abstract class Element {
  def contents: Array[String]
  def height: Int = contents.length
  def width: Int = if (height == 0) 0 else contents(0).length
  def above(that: Element): Element = Element.elem(this.contents ++ that.contents)
  def beside(that: Element): Element = Element.elem(for ((line1, line2) <- this.contents zip that.contents) yield line1 + line2)
  override def toString = contents mkString "\n"
}
object Element {
  private class ArrayElement(val contents: Array[String]) extends Element
  private class LineElement(s: String) extends Element {
    val contents = Array(s)
    override def width = s.length
    override def height = 1
  }
  private class UniformElement(ch: Char, override val width: Int, override val height: Int) extends Element {
    private val line = ch.toString * width
    def contents = Array.fill(height)(line)
  }
  def elem(contents: Array[String]): Element = new ArrayElement(contents)
  def elem(chr: Char, width: Int, height: Int): Element = new UniformElement(chr, width, height)
  def elem(line: String): Element = new LineElement(line)
}
import Element.elem
elem("hello")
elem(Array("one", "two"))
elem('x', 3, 2)
elem("a") above elem("b")
elem(Array("one", "two")) beside elem(Array("six", "ten"))
trait Philosophical { def philosophize() = println("I consume memory, therefore I am!") }
class Frog extends Philosophical { override def toString = "green" }
val frog = new Frog
frog.philosophize()
val phil: Philosophical = frog
phil.philosophize()
abstract class IntQueue { def get(): Int; def put(x: Int): Unit }
import scala.collection.mutable.ArrayBuffer
class BasicIntQueue extends IntQueue {
  private val buf = new ArrayBuffer[Int]
  def get() = buf.remove(0)
  def put(x: Int) = buf += x
}
trait Doubling extends IntQueue { abstract override def put(x: Int) = super.put(2 * x) }
trait Incrementing extends IntQueue { abstract override def put(x: Int) = super.put(x + 1) }
trait Filtering extends IntQueue { abstract override def put(x: Int) = if (x >= 0) super.put(x) }
val queue = new BasicIntQueue with Incrementing with Filtering
queue.put(-1); queue.put(0); queue.put(1)
queue.get()
queue.get()
class MyQueue extends BasicIntQueue with Doubling
val q2 = new MyQueue
q2.put(10)
q2.get()
q2.get()
sealed abstract class Expr
case class Var(name: String) extends Expr
case class Number(num: Double) extends Expr
case class UnOp(operator: String, arg: Expr) extends Expr
case class BinOp(operator: String, left: Expr, right: Expr) extends Expr
def simplifyTop(expr: Expr): Expr = expr match {
  case UnOp("-", UnOp("-", e)) => e
  case BinOp("+", e, Number(0)) => e
  case BinOp("*", e, Number(1)) => e
  case _ => expr
}
simplifyTop(UnOp("-", UnOp("-", Var("x"))))
def describe(e: Expr): String = e match {
  case Number(_) => "a number"
  case Var(_) => "a variable"
}
describe(BinOp("+", Number(1), Number(2)))
def simplifyAll(expr: Expr): Expr = expr match {
  case UnOp("-", UnOp("-", e)) => simplifyAll(e)
  case BinOp("+", e, Number(0)) => simplifyAll(e)
  case BinOp("*", e, Number(1)) => simplifyAll(e)
  case UnOp(op, e) => UnOp(op, simplifyAll(e))
  case BinOp(op, l, r) => BinOp(op, simplifyAll(l), simplifyAll(r))
  case _ => expr
}
simplifyAll(BinOp("*", BinOp("+", Var("a"), Number(0)), Number(1)))
class ExprFormatter {
  private val opGroups = Array(Set("|", "||"), Set("&", "&&"), Set("^"), Set("==", "!="), Set("<", "<=", ">", ">="), Set("+", "-"), Set("*", "%"))
  private val precedence = { val assocs = for { i <- 0 until opGroups.length; op <- opGroups(i) } yield op -> i; assocs.toMap }
  private val unaryPrecedence = opGroups.length
  private val fractionPrecedence = -1
  def format(e: Expr, enclPrec: Int = 0): String = e match {
    case Var(name) => name
    case Number(num) => def stripDot(s: String) = if (s endsWith ".0") s.substring(0, s.length - 2) else s; stripDot(num.toString)
    case UnOp(op, arg) => op + format(arg, unaryPrecedence)
    case BinOp(op, left, right) =>
      val opPrec = precedence(op)
      val l = format(left, opPrec)
      val r = format(right, opPrec + 1)
      val oper = l + " " + op + " " + r
      if (enclPrec <= opPrec) oper else "(" + oper + ")"
  }
}
new ExprFormatter().format(BinOp("*", BinOp("+", Var("x"), Number(1)), UnOp("-", Var("y"))))
class Time { private[this] var h = 12; def hour: Int = h; def hour_=(x: Int) = { require(0 <= x && x < 24); h = x } }
val t = new Time
t.hour = 5
t.hour
t.hour = 25
class Thermometer { var celsius: Float = _; def fahrenheit = celsius * 9 / 5 + 32; def fahrenheit_= (f: Float) = { celsius = (f - 32) * 5 / 9 }; override def toString = fahrenheit + "F/" + celsius + "C" }
val th = new Thermometer
th.celsius = 100
th
th.fahrenheit = -40
th
def isort(xs: List[Int]): List[Int] = xs match { case List() => List(); case x :: xs1 => insert(x, isort(xs1)) }
def insert(x: Int, xs: List[Int]): List[Int] = xs match { case List() => List(x); case y :: ys => if (x <= y) x :: xs else y :: insert(x, ys) }
isort(List(3, 1, 2))
def msort[T](less: (T, T) => Boolean)(xs: List[T]): List[T] = {
  def merge(xs: List[T], ys: List[T]): List[T] = (xs, ys) match {
    case (Nil, _) => ys
    case (_, Nil) => xs
    case (x :: xs1, y :: ys1) => if (less(x, y)) x :: merge(xs1, ys) else y :: merge(xs, ys1)
  }
  val n = xs.length / 2
  if (n == 0) xs else { val (ys, zs) = xs splitAt n; merge(msort(less)(ys), msort(less)(zs)) }
}
msort((x: Int, y: Int) => x < y)(List(5, 7, 1, 3))
val intSort = msort((x: Int, y: Int) => x < y) _
intSort(List(4, 1, 9))
def queens(n: Int): List[List[(Int, Int)]] = {
  def placeQueens(k: Int): List[List[(Int, Int)]] = if (k == 0) List(List()) else for {
      queens <- placeQueens(k - 1)
      column <- 1 to n
      queen = (k, column)
      if isSafe(queen, queens)
    } yield queen :: queens
  placeQueens(n)
}
def isSafe(queen: (Int, Int), queens: List[(Int, Int)]) = queens forall (q => !inCheck(queen, q))
def inCheck(q1: (Int, Int), q2: (Int, Int)) = q1._1 == q2._1 || q1._2 == q2._2 || (q1._1 - q2._1).abs == (q1._2 - q2._2).abs
queens(6)
queens(8).length
object Email extends ((String, String) => String) {
  def apply(user: String, domain: String) = user + "@" + domain
  def unapply(str: String): Option[(String, String)] = { val parts = str split "@"; if (parts.length == 2) Some(parts(0), parts(1)) else None }
}
object Twice { def apply(s: String): String = s + s; def unapply(s: String): Option[String] = { val l = s.length / 2; val half = s.substring(0, l); if (half == s.substring(l)) Some(half) else None } }
object UpperCase { def unapply(s: String): Boolean = s.toUpperCase == s }
def userTwiceUpper(s: String) = s match { case Email(Twice(x @ UpperCase()), domain) => "match: " + x + " in domain " + domain; case _ => "no match" }
userTwiceUpper("DIDI@hotmail.com")
userTwiceUpper("DIDO@hotmail.com")
object Domain { def apply(parts: String*): String = parts.reverse.mkString("."); def unapplySeq(whole: String): Option[Seq[String]] = Some(whole.split("\\.").reverse.toSeq) }
def isTomInDotCom(s: String): Boolean = s match { case Email("tom", Domain("com", _*)) => true; case _ => false }
isTomInDotCom("tom@sun.com")
Email.tupled(("a", "b"))
Email.curried("x")("y")
val Decimal = """(-)?(\d+)(\.\d*)?""".r
val Decimal(sign, integerpart, decimalpart) = "-1.23"
for (s <- Decimal findAllIn "for -1.0 to 99 by 3") println(s)
class Food
abstract class Animal { type SuitableFood <: Food; def eat(food: SuitableFood): Unit }
class Grass extends Food
class Cow extends Animal { type SuitableFood = Grass; override def eat(food: Grass): Unit = println("munch") }
val bessy: Animal = new Cow
class Fish extends Food
bessy eat (new Fish)
(new Cow) eat (new Grass)
object Color extends Enumeration { val Red = Value("red"); val Green, Blue = Value }
for (d <- Color.values) print(d + " ")
Color.Blue.id
Color(1)
