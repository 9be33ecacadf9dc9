println(List().head)
println(List.empty[Int].tail)
println(List.empty[Int].last)
println(List.empty[Int].init)
println(List.empty[Int].reduce(_ + _))
println(List.empty[Int].maxBy(x => x))
println(List(1, 2)(5))
println(List(1, 2)(-1))
println(Vector(1, 2)(5))
println(Vector.empty[Int].head)
println(Array(1, 2)(2))
println(Array(1, 2)(-1))
println(Array.empty[Int].head)
println(Array.empty[Int].max)
println(Seq.empty[Int].min)
println(Map(1 -> 2)(3))
println(Map("a" -> 1)("b"))
println(scala.collection.mutable.Map("a" -> 1)("zz"))
println(Iterator.empty.next())
println(List(1).iterator.drop(1).next())
println(None.get)
println((None: Option[Int]).head)
println(Set.empty[Int].head)
println(Map.empty[Int, Int].head)
println(List(1, 2).iterator.reduce(_ + _) + Iterator[Int]().reduce(_ + _))
println(scala.collection.mutable.ArrayBuffer(1)(3))
scala.collection.mutable.ArrayBuffer(1).remove(5)
scala.collection.mutable.ArrayBuffer[Int]().head
scala.collection.mutable.Queue[Int]().dequeue()
scala.collection.mutable.Stack[Int]().pop()
scala.collection.mutable.Stack[Int]().top
scala.collection.mutable.PriorityQueue[Int]().dequeue()
scala.collection.mutable.ListBuffer(1, 2).remove(7)
(1 to 3)(5)
(1 to 0).head
(1 to 10 by 0)
List(1, 2, 3).grouped(0)
List(1, 2, 3).sliding(0)
List(1).updated(3, 1)
Vector(1).updated(3, 1)
List(List(1, 2), List(3)).transpose
"abc".substring(2, 1)
"abc"(5)
Some(null).get
Left(1).right.get
Right(1).left.get
scala.util.Try(1 / 0).get
new Array[Int](-1)
("a": Any).asInstanceOf[Int]
(1: Any).asInstanceOf[String]
(3: Any) match { case s: String => s }
(List(1): Any) match { case Nil => 0 }
require(false)
require(1 > 2, "one is not greater")
assert(false)
assert(1 > 2, "bad")
assume(false, "assumed")
sys.error("my error")
throw new IllegalArgumentException("arg")
throw new RuntimeException
???
Integer.parseInt("1a")
java.util.UUID.fromString("x")
Iterator(1).grouped(0)
scala.collection.immutable.Queue[Int]().dequeue
LazyList.empty.head
Stream.empty.tail
scala.collection.mutable.ArrayDeque[Int]().removeHead()
Option.empty[Int].get
