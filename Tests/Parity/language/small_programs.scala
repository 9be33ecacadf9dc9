// Small programs: data structures, parsers, caches, accounts, algorithms.
import scala.collection.mutable
import scala.util.{Try, Success, Failure}
class Stack[A] {
  private var elems: List[A] = Nil
  def push(x: A): this.type = { elems = x :: elems; this }
  def pop(): Option[A] = elems match {
    case h :: t => elems = t; Some(h)
    case Nil => None
  }
  def peek: Option[A] = elems.headOption
  def size = elems.size
  override def toString = elems.mkString("Stack(", ", ", ")")
}
val s = new Stack[Int]().push(1).push(2)
s.pop()
s.peek
s
sealed trait Json
case class JObj(fields: (String, Json)*) extends Json
case class JArr(items: Json*) extends Json
case class JStr(s: String) extends Json
case class JNum(n: Double) extends Json
case class JBool(b: Boolean) extends Json
case object JNull extends Json
def render(j: Json): String = j match {
  case JObj(fs @ _*) => fs.map { case (k, v) => "\"" + k + "\":" + render(v) }.mkString("{", ",", "}")
  case JArr(xs @ _*) => xs.map(render).mkString("[", ",", "]")
  case JStr(s) => "\"" + s + "\""
  case JNum(n) if n == n.toLong => n.toLong.toString
  case JNum(n) => n.toString
  case JBool(b) => b.toString
  case JNull => "null"
}
render(JObj("a" -> JNum(1), "b" -> JArr(JStr("x"), JNull, JBool(true)), "c" -> JNum(2.5)))
object Calc {
  sealed trait Token
  case class Num(v: Double) extends Token
  case class Op(c: Char) extends Token
  case object LParen extends Token
  case object RParen extends Token
  def tokenize(s: String): List[Token] = {
    def go(cs: List[Char], acc: List[Token]): List[Token] = cs match {
      case Nil => acc.reverse
      case c :: rest if c.isWhitespace => go(rest, acc)
      case '(' :: rest => go(rest, LParen :: acc)
      case ')' :: rest => go(rest, RParen :: acc)
      case c :: rest if "+-*/".contains(c) => go(rest, Op(c) :: acc)
      case c :: _ if c.isDigit =>
        val (n, rest) = cs.span(ch => ch.isDigit || ch == '.')
        go(rest, Num(n.mkString.toDouble) :: acc)
      case c :: _ => throw new IllegalArgumentException(s"bad char '$c'")
    }
    go(s.toList, Nil)
  }
  def eval(s: String): Double = {
    var toks = tokenize(s)
    def next(): Token = { val t = toks.head; toks = toks.tail; t }
    def expr(): Double = {
      var v = term()
      while (toks.nonEmpty && (toks.head == Op('+') || toks.head == Op('-'))) next() match {
        case Op('+') => v += term()
        case _ => v -= term()
      }
      v
    }
    def term(): Double = {
      var v = factor()
      while (toks.headOption.exists { case Op('*') | Op('/') => true; case _ => false }) {
        val op = next()
        val f = factor()
        op match { case Op('*') => v *= f; case Op('/') => v /= f; case _ => }
      }
      v
    }
    def factor(): Double = next() match {
      case Num(v) => v
      case Op('-') => -factor()
      case LParen => val v = expr(); next(); v
      case t => sys.error(s"unexpected $t")
    }
    expr()
  }
}
Calc.eval("2 + 3 * (4 - 1) / 2")
Calc.tokenize("1+2")
Try(Calc.eval("2 $ 3"))
class LRU[K, V](cap: Int) {
  private val m = mutable.LinkedHashMap.empty[K, V]
  def get(k: K): Option[V] = m.remove(k).map { v => m.put(k, v); v }
  def put(k: K, v: V): Unit = { m.remove(k); if (m.size >= cap) m -= m.head._1; m(k) = v }
  override def toString = m.toString
}
val lru = new LRU[String, Int](2)
lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3)
lru
trait Observer[E] { def notify(e: E): Unit }
trait Subject[E] { private var obs = List.empty[Observer[E]]; def attach(o: Observer[E]): Unit = obs ::= o; def fire(e: E): Unit = obs.reverse.foreach(_.notify(e)) }
class Button(name: String) extends Subject[String] { def click(): Unit = fire(s"$name clicked") }
val btn = new Button("ok")
btn.attach(e => println("1: " + e)); btn.attach((e: String) => println("2: " + e.toUpperCase))
btn.click()
abstract class Account(val id: Int, protected var balance: BigDecimal) {
  def deposit(x: BigDecimal): Unit = { require(x > 0, "must be positive"); balance += x }
  def withdraw(x: BigDecimal): Either[String, BigDecimal] = if (x > balance) Left(s"insufficient: $balance < $x") else { balance -= x; Right(balance) }
  def interest: BigDecimal
}
class Savings(id: Int, b: BigDecimal, rate: Double) extends Account(id, b) { def interest = (balance * rate).setScale(2, BigDecimal.RoundingMode.HALF_UP) }
val acc = new Savings(1, BigDecimal("100.50"), 0.035)
acc.deposit(50)
acc.withdraw(500)
acc.withdraw(BigDecimal(20.25))
acc.interest
acc.deposit(-1)
acc.balance
def fib: LazyList[BigInt] = { def go(a: BigInt, b: BigInt): LazyList[BigInt] = a #:: go(b, a + b); go(0, 1) }
fib.take(10).toList
fib(100)
lazy val primes: LazyList[Int] = 2 #:: LazyList.from(3, 2).filter(n => primes.takeWhile(p => p * p <= n).forall(n % _ != 0))
primes.take(8).mkString(" ")
def sieve(s: Stream[Int]): Stream[Int] = s.head #:: sieve(s.tail.filter(_ % s.head != 0))
sieve(Stream.from(2)).take(5).toList
def hanoi(n: Int, a: String, b: String, c: String): Int = if (n == 0) 0 else { val x = hanoi(n - 1, a, c, b); val y = hanoi(n - 1, c, b, a); x + y + 1 }
hanoi(5, "A", "B", "C")
def permutations[A](xs: List[A]): List[List[A]] = if (xs.isEmpty) List(Nil) else for { (x, i) <- xs.zipWithIndex; rest <- permutations(xs.take(i) ++ xs.drop(i + 1)) } yield x :: rest
permutations(List(1, 2, 3))
List(1, 2, 3).permutations.toList.length
List(1, 2, 3).combinations(2).toList
"mississippi".groupBy(identity).view.mapValues(_.length).toSeq.sortBy { case (c, n) => (-n, c) }
"the quick the lazy".split("\\s+").foldLeft(Map.empty[String, Int].withDefaultValue(0))((m, w) => m.updated(w, m(w) + 1))
"hello world".split(' ').map(w => w.head.toUpper + w.tail).mkString(" ")
def caesar(s: String, k: Int) = s.map { case c if c.isUpper => ((c - 'A' + k) % 26 + 'A').toChar; case c if c.isLower => ((c - 'a' + k) % 26 + 'a').toChar; case c => c }
caesar("Hello, World!", 3)
def isPal(s: String) = { val t = s.toLowerCase.filter(_.isLetterOrDigit); t == t.reverse }
isPal("A man, a plan, a canal: Panama")
def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
@scala.annotation.tailrec def fact(n: Int, acc: BigInt = 1): BigInt = if (n <= 1) acc else fact(n - 1, acc * n)
fact(25)
val matrix = Array.tabulate(3, 3)((i, j) => i * 3 + j)
matrix.transpose.map(_.toList).toList
def mmul(a: Array[Array[Int]], b: Array[Array[Int]]) = for (r <- a) yield for (c <- b.transpose) yield r.zip(c).map { case (x, y) => x * y }.sum
mmul(matrix, matrix).map(_.mkString(",")).mkString(";")
val g = Map("a" -> List("b", "c"), "b" -> List("d"), "c" -> List("d"), "d" -> Nil)
def bfs(start: String): List[String] = { val q = mutable.Queue(start); val seen = mutable.LinkedHashSet(start); while (q.nonEmpty) { val n = q.dequeue(); for (m <- g(n) if !seen(m)) { seen += m; q.enqueue(m) } }; seen.toList }
bfs("a")
def dfs(n: String, seen: Set[String] = Set()): Set[String] = if (seen(n)) seen else g(n).foldLeft(seen + n)((s, m) => dfs(m, s))
dfs("a")
val pq = mutable.PriorityQueue((3, "c"), (1, "a"), (2, "b"))(Ordering.by[(Int, String), Int](_._1).reverse)
pq.dequeue()
pq.enqueue((0, "z"))
pq.head
Iterator.from(1).map(x => x * x).filter(_ % 2 == 0).takeWhile(_ < 100).toList
Iterator.iterate(1)(_ * 2).take(8).toVector
Iterator.continually("x").take(3).mkString
val (evens, odds) = (1 to 10).partition(_ % 2 == 0)
List(3, 1, 2).sorted(Ordering[Int].reverse)
case class Emp(name: String, dept: String, sal: Double)
val emps = List(Emp("a", "x", 10), Emp("b", "y", 30), Emp("c", "x", 20))
emps.groupBy(_.dept).map { case (d, es) => d -> es.map(_.sal).sum / es.size }.toList.sorted
emps.groupMapReduce(_.dept)(_.sal)(_ + _)
emps.sortBy(e => (e.dept, -e.sal)).map(_.name)
emps.maxByOption(_.sal)
emps.foldLeft(0.0) { (acc, e) => acc + e.sal }
emps.map(e => e.name -> e).toMap.get("b").map(_.dept)
(for { e <- emps; if e.sal > 15; d = e.dept.toUpperCase } yield s"$d:${e.name}").mkString("|")
Try("12x".toInt).recover { case _: NumberFormatException => -1 }
Try("12".toInt).map(_ * 2).toEither
Try(List(1)(3)) match { case Success(v) => s"ok $v"; case Failure(e) => e.getClass.getSimpleName + ": " + e.getMessage }
def safeDiv(a: Int, b: Int): Either[String, Int] = if (b == 0) Left("div0") else Right(a / b)
for { x <- safeDiv(10, 2); y <- safeDiv(x, 0) } yield y
List(Right(1), Left("e"), Right(2)).partitionMap(identity)
List("1", "x", "3").flatMap(s => Try(s.toInt).toOption)
val compose = ((_: Int) + 1) andThen (_ * 2) compose ((s: String) => s.length)
compose("abc")
val memo = mutable.HashMap[Int, BigInt](); def mfib(n: Int): BigInt = memo.getOrElseUpdate(n, if (n < 2) n else mfib(n - 1) + mfib(n - 2))
mfib(80)
1 to 15 map { case n if n % 15 == 0 => "FizzBuzz"; case n if n % 3 == 0 => "Fizz"; case n if n % 5 == 0 => "Buzz"; case n => n.toString } mkString ","
