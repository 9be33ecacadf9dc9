val x = 1
def f() = { val x = 2; { val x = 3; x } + x }
f()
val x = "again"
f()
class A { val x = 10; def g(x: Int) = this.x + x; class Inner { val x = 100; def sum = x + A.this.x } }
val a = new A
a.g(5)
val in = new a.Inner
in.sum
object Outer { val v = 1; object Inner { val v = 2; def both = v + Outer.v }; case class Nested(n: Int); def mk = Nested(v) }
Outer.Inner.both
Outer.Nested(3)
Outer.mk
import Outer.{Inner => I, Nested}
I.v
Nested(4)
import scala.collection.mutable
val b = mutable.ListBuffer(1)
import java.util.{ArrayList => JList, HashMap => _, _}
val jl = new JList[Int](); jl.add(1); jl.add(2)
jl.size
import math._
sqrt(16) + Pi.toInt
import scala.math.{max => mx}
mx(3, 4)
def local() = { case class L(a: Int); val l = L(1); object O { val z = 5 }; l.a + O.z }
local()
def shadowParam(x: Int): Int = { def inner(x: Int) = x * 2; inner(x + 1) }
shadowParam(3)
{ val tmp = 5; tmp * 2 }
tmp
var y = 1; { y = y + 1; y }
y
def overloaded(i: Int) = "int"; def overloaded(s: String) = "str"
overloaded(1)
class Over { def m(i: Int) = "int"; def m(d: Double) = "double"; def m(s: String) = "string"; def m(a: Any) = "any"; def m(a: Int, b: Int) = "two" }
val o = new Over
o.m(1)
o.m(1L)
o.m('c')
o.m("s")
o.m(true)
o.m(1, 2)
o.m(null)
val `my var` = 3
`my var` + 1
val type1, type2 = 5
val (p, q): (Int, Int) = (1, 2)
def unitProc() { println("proc") }
unitProc()
def noParens = 5
noParens
noParens()
def withParens() = 6
withParens
val f1: Int => Int = x => { val x = 5; x }
f1(1)
object Sing { println("init"); val v = 1 }
Sing.v
Sing.v
class Sec(a: Int) { def this(s: String) = this(s.toInt); def this() = this("7"); val got = a }
(new Sec).got + new Sec("3").got + new Sec(1).got
