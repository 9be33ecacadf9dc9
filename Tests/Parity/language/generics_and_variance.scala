class Box[T](private var value: T) { def get: T = value; def set(v: T): Unit = value = v; def map[U](f: T => U): Box[U] = new Box(f(value)); override def toString = s"Box($value)" }
val b = new Box(3)
b.set(5); b.get
b.map(_.toString + "!").get.length
new Box[Option[String]](None)
sealed trait Tree[+A] { def size: Int }
case object Leaf extends Tree[Nothing] { def size = 0 }
case class Node[A](left: Tree[A], value: A, right: Tree[A]) extends Tree[A] { def size = 1 + left.size + right.size }
def insert[A](t: Tree[A], x: A)(implicit ord: Ordering[A]): Tree[A] = t match { case Leaf => Node(Leaf, x, Leaf); case n @ Node(l, v, r) => if (ord.lt(x, v)) n.copy(left = insert(l, x)) else if (ord.gt(x, v)) n.copy(right = insert(r, x)) else n }
def toList[A](t: Tree[A]): List[A] = t match { case Leaf => Nil; case Node(l, v, r) => toList(l) ::: v :: toList(r) }
val t = List(5, 2, 8, 1).foldLeft(Leaf: Tree[Int])(insert(_, _))
toList(t)
t.size
insert(t, 3)
class Stack[+A](elems: List[A]) { def push[B >: A](x: B): Stack[B] = new Stack(x :: elems); def top = elems.head; def pop = new Stack(elems.tail); override def toString = elems.mkString("Stack(", ",", ")") }
val st = new Stack(List(1)).push(2).push(3)
st.pop.top
val any: Stack[Any] = st
st.push("s")
trait Printer[-A] { def print(a: A): String }
val anyP = new Printer[Any] { def print(a: Any) = "any " + a }
val intP: Printer[Int] = anyP
intP.print(3)
class Animal(val name: String) { override def toString = name }
class Dog(n: String) extends Animal(n)
class Cat(n: String) extends Animal(n)
def names[A <: Animal](as: List[A]): List[String] = as.map(_.name)
names(List(new Dog("rex")))
names(List(new Dog("rex"), new Cat("tom")))
List(new Dog("a"), new Cat("b"))
def pair[A, B](a: A, b: B): (B, A) = (b, a)
pair(1, "x")
pair[Any, Any](1, 2)
def first[A](xs: A*): A = xs.head
first(1, 2.5)
def id[T](x: T): T = x
id[Long](3)
def maxBy2[A, B: Ordering](xs: Seq[A])(f: A => B): A = xs.maxBy(f)
maxBy2(List("a", "bbb", "cc"))(_.length)
type Point = (Double, Double)
def dist(p: Point, q: Point): Double = math.hypot(p._1 - q._1, p._2 - q._2)
dist((0, 0), (3, 4))
type Env[V] = Map[String, V]
val env: Env[Int] = Map("a" -> 1)
def count(xs: Seq[_]): Int = xs.size
count(List(1, "a"))
def keys(m: Map[String, _]): List[String] = m.keys.toList.sorted
keys(Map("b" -> 1, "a" -> 2))
val lst: List[_ <: Number] = List(1: Integer, 2.5: java.lang.Double)
abstract class Container { type Elem; def elems: List[Elem]; def firstElem: Elem = elems.head }
class IntContainer extends Container { type Elem = Int; def elems = List(7, 8) }
(new IntContainer).firstElem + 1
def bounded[T >: Dog](x: T): T = x
bounded(new Dog("d"))
bounded(new Animal("a"))
val bad: Box[Any] = new Box[Int](1)
names(List("x"))
class Pair[T <% Ordered[T]](val a: T, val b: T) { def bigger = if (a > b) a else b }
new Pair(3, 4).bigger
