// What `super` means where a class overrides what every class inherits.
class A { override def toString = super.toString.contains("A@") + "x" }
new A
class B extends A { override def toString = super.toString + "y" }
new B
trait T { override def toString = "T" + super.toString.contains("WithT@") }
class WithT extends T
new WithT
class H(val n: Int) { override def hashCode = n; override def equals(o: Any) = o match { case h: H => h.n == n || super.equals(o); case _ => false } }
new H(3) == new H(3)
new H(3).hashCode
class Plain { override def equals(o: Any) = super.equals(o); override def hashCode = super.hashCode }
val p = new Plain
(p == p, p == new Plain, p.hashCode == p.hashCode)
case class C(n: Int) { override def toString = super.toString.contains("C@") + " " + n }
C(4)
class E(m: String) extends Exception(m) { override def toString = "E: " + super.toString; override def getMessage = "<" + super.getMessage + ">" }
try throw new E("m") catch { case e: E => e.toString }
class H2 { override def hashCode = 255 }
(new H2).toString.endsWith("@ff")
object O { override def toString = "O" + super.toString.length.signum }
O
