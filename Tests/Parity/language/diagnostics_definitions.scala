class A(val x: Int)
new A
new A("x")
new A(1, 2)
new A(1).y
new A(1).x = 3
val a = new A(1)
a = new A(2)
class B extends A
class B extends A(1) { val x = 2 }
class B extends A(1) { def y: Int }
trait T { def f(x: Int): Int; def g: String }
class C extends T
class C extends T { def f(x: Int) = x }
class C extends T { def f(x: String) = 1; def g = "" }
new T {}
new T { def f(x: Int) = x; def g = 3 }
abstract class Abs { def h: Int }
new Abs
class D extends Int
class E2 extends String
final class Fin
class G extends Fin
sealed trait S
case class P(a: Int, b: String)
P(1)
P(1, 2)
P(1, "x", 3)
P(a = 1)
P(1, "x").copy(c = 3)
P(1, "x") match { case P(a) => a }
P(1, "x") match { case P(a, b, c) => a }
P(1, "x") match { case Q(a) => a }
case class R
case class R()(x: Int)
object O { private val secret = 1; private def hid = 2; protected val prot = 3 }
O.secret
O.hid
O.missing
class K { private val p = 1; private[this] val q = 2; def cmp(o: K) = p == o.p }
class K2 { private[this] val q = 2; def cmp(o: K2) = q == o.q }
new K().p
def f(x: Int, x: String) = 1
def f(x: Int)(implicit y: Int, z) = 1
val (m, n) = 5
val List(z) = 3
var v
def g[T](x: T): T = 3
def h[T <: Ordered[T]](x: T) = x
h(List(1))
class V[+T] { def f(x: T) = 1 }
class W[-T] { def f: T = ??? }
implicit val i: Int = 1
implicit val j: Int = 2
implicitly[Int]
def useS(implicit s: StringBuilder) = s
class L { def m = 1; def m = 2 }
override def zz = 1
abstract val yy = 1
return 5
type Rec = List[Rec]
trait U { self: T => def both = g }
new U {}
new U with T { def f(x: Int) = x; def g = "gg" }.both
