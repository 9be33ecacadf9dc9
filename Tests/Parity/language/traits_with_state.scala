trait Counter { private var n = 0; def increment(): Int = { n += 1; n }; def count = n }
trait Logging { val prefix: String = "LOG"; def log(msg: String): Unit = println(s"[$prefix] $msg") }
trait Named { def name: String; def greet = "I am " + name }
class Service(val name: String) extends Named with Counter with Logging { override val prefix = "SVC"; def call() = { increment(); log(s"$name called $count") } }
val s = new Service("db")
s.call()
s.call()
s.greet
s.count
abstract class Animal { def sound: String; def speak() = s"${getClass.getSimpleName} says $sound" }
class Dog extends Animal { val sound = "woof" }
class Puppy extends Dog { override val sound = "yip" }
val animals: List[Animal] = List(new Dog, new Puppy)
animals.map(_.sound)
trait Base { def m: List[String] = List("Base") }
trait A extends Base { override def m = "A" :: super.m }
trait B extends Base { override def m = "B" :: super.m }
class C1 extends A with B { override def m = "C1" :: super.m }
class C2 extends B with A
(new C1).m
(new C2).m
(new Base with B with A {}).m
class D extends A with B { def viaA = super[A].m; def viaB = super[B].m }
(new D).viaA
(new D).viaB
trait Early { val x: Int; val y = x * 2 }
class Late extends Early { val x = 21 }
(new Late).y
class Lazily extends Early { lazy val x = 21 }
trait WithLazy { lazy val big = { println("computing"); 42 } }
val w = new WithLazy {}
w.big
w.big
s.isInstanceOf[Counter]
(s: Any).isInstanceOf[Runnable]
trait Queue[T] { def get(): T; def put(x: T): Unit }
class BasicQueue extends Queue[Int] { private val buf = scala.collection.mutable.ArrayBuffer.empty[Int]; def get() = buf.remove(0); def put(x: Int) = { buf += x } }
trait Doubling extends Queue[Int] { abstract override def put(x: Int) = super.put(2 * x) }
trait Incrementing extends Queue[Int] { abstract override def put(x: Int) = super.put(x + 1) }
val q = new BasicQueue with Incrementing with Doubling
q.put(10)
q.get()
val q2 = new BasicQueue with Doubling with Incrementing
q2.put(10)
q2.get()
