// Classes inside classes, functions and objects: what they see of the instance around them.
class Tree2[K, V](implicit ord: Ordering[K]) {
  private sealed trait Nd
  private case object E extends Nd
  private case class N(l: Nd, k: K, v: V, r: Nd) extends Nd
  private var root: Nd = E
  private var n = 0
  def put(k: K, v: V): this.type = {
    def ins(t: Nd): Nd = t match {
      case E => n += 1; N(E, k, v, E)
      case N(l, kk, vv, r) => val c = ord.compare(k, kk); if (c < 0) N(ins(l), kk, vv, r) else if (c > 0) N(l, kk, vv, ins(r)) else N(l, k, v, r)
    }
    root = ins(root)
    this
  }
  def get(k: K): Option[V] = { @annotation.tailrec def go(t: Nd): Option[V] = t match { case E => None; case N(l, kk, v, r) => if (ord.lt(k, kk)) go(l) else if (ord.gt(k, kk)) go(r) else Some(v) }; go(root) }
  def toList: List[(K, V)] = { def go(t: Nd, acc: List[(K, V)]): List[(K, V)] = t match { case E => acc; case N(l, k, v, r) => go(l, (k, v) :: go(r, acc)) }; go(root, Nil) }
  def size = n
  def iterator: Iterator[(K, V)] = new Iterator[(K, V)] { private var stack = push(root, Nil); private def push(t: Nd, s: List[N]): List[N] = t match { case E => s; case m @ N(l, _, _, _) => push(l, m :: s) }; def hasNext = stack.nonEmpty; def next() = { val h = stack.head; stack = push(h.r, stack.tail); (h.k, h.v) } }
}
val tr = new Tree2[String, Int]
tr.put("m", 1).put("c", 2).put("z", 3).put("c", 9)
tr.size
tr.get("c")
tr.get("q")
tr.toList
tr.iterator.map(_._1).mkString(",")
class Machine(prog: Seq[String]) {
  private var regs = Map[String, Int]().withDefaultValue(0)
  private abstract class Instr { def exec(): Unit }
  private class Set(r: String, v: Int) extends Instr { def exec() = regs += r -> v }
  private class Add(r: String, s: String) extends Instr { def exec() = regs += r -> (regs(r) + regs(s)) }
  private object Nop extends Instr { def exec() = () }
  private val Num = "(-?\\d+)".r
  private def parse(s: String): Instr = s.split(" ").toList match { case "set" :: r :: Num(v) :: Nil => new Set(r, v.toInt); case List("add", r, s) => new Add(r, s); case _ => Nop }
  lazy val code = prog.map(parse)
  def run() = { code.foreach(_.exec()); regs }
}
new Machine(Seq("set a 5", "set b -2", "add a b", "junk")).run().toList.sorted
class Events { type Handler = PartialFunction[Any, String]; private var hs = List.empty[Handler]; def on(h: Handler) = { hs ::= h; this }; def fire(e: Any): String = hs.reverse.find(_.isDefinedAt(e)).map(_(e)).getOrElse("unhandled " + e) }
val ev = new Events().on { case i: Int if i > 10 => "big " + i }.on { case s: String => s.toUpperCase }
ev.fire(5); ev.fire(11); ev.fire("x")
trait Iter[A] { def hasNext: Boolean; def next(): A; def foreach(f: A => Unit): Unit = while (hasNext) f(next()) }
class CountDown(from: Int) extends Iter[Int] { private var n = from; def hasNext = n > 0; def next() = { n -= 1; n + 1 } }
for (x <- new CountDown(3)) println(x)
class MyList[+A] private (private val xs: List[A]) { def map[B](f: A => B) = new MyList(xs.map(f)); def flatMap[B](f: A => MyList[B]): MyList[B] = new MyList(xs.flatMap(a => f(a).xs)); def withFilter(p: A => Boolean) = new MyList(xs.filter(p)); override def toString = xs.mkString("My(", ",", ")") }
object MyList2 { class MyList[+A](private val xs: List[A]) { def map[B](f: A => B) = new MyList(xs.map(f)); def flatMap[B](f: A => MyList[B]): MyList[B] = new MyList(xs.flatMap(a => f(a).xs)); def withFilter(p: A => Boolean) = new MyList(xs.filter(p)); override def toString = xs.mkString("My(", ",", ")") }; def apply[A](xs: A*) = new MyList(xs.toList) }
for { x <- MyList2(1, 2, 3); if x > 1; y <- MyList2("a", "b") } yield y * x
abstract class Template { final def run(): String = { val a = step1; s"${before}$a${step2(a)}$after" }; protected def before = "["; protected def after = "]"; def step1: String; def step2(s: String): String }
object Impl extends Template { def step1 = "one"; def step2(s: String) = s.reverse; override protected def after = super.after + "!" }
Impl.run()
trait Visitor[R] { def num(n: Int): R; def add(a: Ex, b: Ex): R }
trait Ex { def accept[R](v: Visitor[R]): R }
class NumE(n: Int) extends Ex { def accept[R](v: Visitor[R]) = v.num(n) }
class AddE(a: Ex, b: Ex) extends Ex { def accept[R](v: Visitor[R]) = v.add(a, b) }
object EvalV extends Visitor[Int] { def num(n: Int) = n; def add(a: Ex, b: Ex) = a.accept(this) + b.accept(this) }
object ShowV extends Visitor[String] { def num(n: Int) = n.toString; def add(a: Ex, b: Ex) = "(" + a.accept(this) + "+" + b.accept(this) + ")" }
val ex = new AddE(new NumE(1), new AddE(new NumE(2), new NumE(3)))
ex.accept(EvalV); ex.accept(ShowV)
class Builder private (parts: Map[String, String]) { def set(k: String, v: String) = new Builder(parts + (k -> v)); def build = parts.toSeq.sorted.map { case (k, v) => s"$k=$v" }.mkString("&") }
object BuilderO { class Builder private[BuilderO] (parts: Map[String, String]) { def set(k: String, v: String) = new Builder(parts + (k -> v)); def build = parts.toSeq.sorted.map { case (k, v) => s"$k=$v" }.mkString("&") }; def apply() = new Builder(Map()) }
BuilderO().set("b", "2").set("a", "1").build
class Lazy { lazy val a: Int = { println("a"); b + 1 }; lazy val b: Int = { println("b"); 1 } }
val lz = new Lazy; lz.a; lz.a
class Node(var value: Int) { var next: Node = _; var prev: Node = null }
val n1 = new Node(1); val n2 = new Node(2); n1.next = n2; n2.prev = n1; n1.next.prev eq n1; n2.next == null
def time[T](f: => T): (T, Boolean) = { val t0 = System.nanoTime; val r = f; (r, System.nanoTime - t0 >= 0) }
time { 1 + 1 }
class Complex(val re: Double, val im: Double) { def +(o: Complex) = Complex(re + o.re, im + o.im); def *(o: Complex) = Complex(re * o.re - im * o.im, re * o.im + im * o.re); def unary_! = Complex(re, -im); def abs = math.hypot(re, im); override def toString = if (im < 0) s"$re-${-im}i" else s"$re+${im}i" }
object ComplexAll { case class Complex(re: Double, im: Double = 0) { def +(o: Complex) = Complex(re + o.re, im + o.im); def *(o: Complex) = Complex(re * o.re - im * o.im, re * o.im + im * o.re); def unary_! = Complex(re, -im); def abs = math.hypot(re, im); override def toString = if (im < 0) s"$re-${-im}i" else s"$re+${im}i" }; implicit def d2c(d: Double): Complex = Complex(d); implicit def i2c(i: Int): Complex = Complex(i.toDouble); val i = Complex(0, 1) }
import ComplexAll._
2 + 3 * i
(1.0 + i) * !(1.0 + i)
Complex(3, 4).abs
i * i == Complex(-1)
abstract class Currency { type Cur <: AbstractCur; def make(a: Long): Cur; abstract class AbstractCur { val amount: Long; def +(o: Cur): Cur = make(amount + o.amount); override def toString = amount + " " + getClass.getSimpleName } }
object US extends Currency { abstract class Dollar extends AbstractCur; type Cur = Dollar; def make(a: Long) = new Dollar { val amount = a; override def toString = "$" + a } }
US.make(5) + US.make(6)
object EU extends Currency { abstract class Euro extends AbstractCur; type Cur = Euro; def make(a: Long) = new Euro { val amount = a } }
US.make(1) + EU.make(2)
class Par(val xs: Array[Int]) { def apply(i: Int): Int = xs(i); def update(i: Int, v: Int): Unit = xs(i) = v }
val par = new Par(Array(1, 2, 3)); par(0) += 5; par(1) *= 10; par.xs.toList
var tup = (1, 2); tup = tup.copy(_2 = 5); tup
val fnMap = Map[String, (Int, Int) => Int]("+" -> (_ + _), "*" -> (_ * _)); fnMap("*")(3, 4)
val ops = List[(String, Int => Int)](("inc", _ + 1), ("dbl", x => x * 2)); ops.foldLeft(5) { case (acc, (n, f)) => println(s"$n: ${f(acc)}"); f(acc) }
case class Config(host: String = "localhost", port: Int = 80, opts: Map[String, String] = Map.empty) { def withOpt(kv: (String, String)) = copy(opts = opts + kv) }
Config().withOpt("a" -> "b").copy(port = 8080)
Config(port = 1) == Config("localhost", 1)
object Outer1 { object Inner1 { case class Deep(x: Int); val d = Deep(1) }; import Inner1._; def f = Deep(2) }
Outer1.f; Outer1.Inner1.Deep(3) match { case Outer1.Inner1.Deep(x) => x }
import Outer1.Inner1.{Deep => D2}
D2(7)
trait A1 { def x = 1 }; trait B1 extends A1 { abstract override def x = super.x + 10 }; trait C1 extends A1 { override def x = super.x * 2 }
(new A1 with B1 with C1).x
(new A1 with C1 with B1).x
class WithSuper extends A1 with C1 { override def x = super[A1].x + super[C1].x }
new WithSuper().x
