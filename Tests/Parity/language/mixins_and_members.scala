// traits, linearisation, self types
trait Animal { def name: String; def speak: String = s"$name makes a sound"; override def toString = s"Animal($name)" }
trait Loud extends Animal { override def speak: String = super.speak.toUpperCase + "!" }
trait Twice extends Animal { override def speak: String = super.speak + " " + super.speak }
class Dog(val name: String) extends Animal
val d1 = new Dog("Rex") with Loud with Twice
d1.speak
val d2 = new Dog("Rex") with Twice with Loud
d2.speak
abstract class IntQueue { def get(): Int; def put(x: Int): Unit }
import scala.collection.mutable.ArrayBuffer
class BasicIntQueue extends IntQueue {
  private val buf = new ArrayBuffer[Int]
  def get() = buf.remove(0)
  def put(x: Int) = { buf += x }
}
trait Doubling extends IntQueue { abstract override def put(x: Int) = { super.put(2 * x) } }
trait Incrementing extends IntQueue { abstract override def put(x: Int) = { super.put(x + 1) } }
trait Filtering extends IntQueue { abstract override def put(x: Int) = { if (x >= 0) super.put(x) } }
class MyQueue extends BasicIntQueue with Doubling
val q1 = new MyQueue
q1.put(10)
q1.get()
val q2 = new BasicIntQueue with Incrementing with Filtering
q2.put(-1); q2.put(0); q2.put(1)
q2.get()
q2.get()
q2.get()
trait User { def username: String }
trait Tweeter { this: User => def tweet(tweetText: String) = println(s"$username: $tweetText") }
class VerifiedTweeter(val username_ : String) extends Tweeter with User { def username = s"real $username_" }
val realBeyonce = new VerifiedTweeter("Beyonce")
realBeyonce.tweet("Just spilled my glass of lemonade")
class Bad extends Tweeter
// Cake
trait UserRepositoryComponent { val userRepository: UserRepository; class UserRepository { def authenticate(user: String): String = { println("authenticating " + user); user } } }
trait UserServiceComponent { this: UserRepositoryComponent => val userService: UserService; class UserService { def authenticate(u: String) = userRepository.authenticate(u) } }
object ComponentRegistry extends UserServiceComponent with UserRepositoryComponent { val userRepository = new UserRepository; val userService = new UserService }
ComponentRegistry.userService.authenticate("bob")
// abstract type members
trait Buffer { type T; val element: T }
abstract class SeqBuffer extends Buffer { type U; type T <: Seq[U]; def length = element.length }
abstract class IntSeqBuffer extends SeqBuffer { type U = Int }
def newIntSeqBuf(elem1: Int, elem2: Int): IntSeqBuffer = new IntSeqBuffer { type T = List[U]; val element = List(elem1, elem2) }
val buf = newIntSeqBuf(7, 8)
println("length = " + buf.length)
println("content = " + buf.element)
class Food; class Grass extends Food { override def toString = "grass" }; class Fish extends Food
abstract class Anim { type SuitableFood <: Food; def eat(food: SuitableFood): String }
class Cow extends Anim { type SuitableFood = Grass; override def eat(food: Grass) = s"cow eats $food" }
val bessy: Anim = new Cow
bessy eat (new Fish)
bessy.eat(new Grass)
new Cow eat new Grass
class Outer { class Inner { def hi = "hi" }; def make = new Inner; def take(i: Inner) = i.hi }
val o1 = new Outer; val o2 = new Outer
val i1 = o1.make
o1.take(i1)
o2.take(i1)
val i3 = new o1.Inner
o1.take(i3)
class Graph { class Node { var connectedNodes: List[Node] = Nil; def connectTo(node: Node): Unit = { if (!connectedNodes.exists(node.equals)) { connectedNodes = node :: connectedNodes } } }; var nodes: List[Node] = Nil; def newNode: Node = { val res = new Node; nodes = res :: nodes; res } }
val graph1: Graph = new Graph
val node1: graph1.Node = graph1.newNode
val node2: graph1.Node = graph1.newNode
node1.connectTo(node2)
val graph2: Graph = new Graph
val node3: graph2.Node = graph2.newNode
node1.connectTo(node3)
node1.connectedNodes.size
trait A { println("A"); def f = "A.f" }
trait B extends A { println("B"); override def f = "B.f>" + super.f }
trait C extends A { println("C"); override def f = "C.f>" + super.f }
class D extends B with C { println("D"); override def f = "D.f>" + super[B].f + "|" + super.f }
(new D).f
class Point(val x: Int, val y: Int) extends Ordered[Point] { def compare(that: Point) = (x - that.x) match { case 0 => y - that.y; case n => n }; override def equals(o: Any) = o match { case p: Point => x == p.x && y == p.y; case _ => false }; override def hashCode = 41 * (41 + x) + y; override def toString = s"($x,$y)" }
List(new Point(2, 1), new Point(1, 5), new Point(1, 2)).sorted
new Point(1, 2) == new Point(1, 2)
Set(new Point(1, 2), new Point(1, 2)).size
new Point(1, 2) < new Point(1, 3)
new Point(1, 2) max new Point(0, 3)
