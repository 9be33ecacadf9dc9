// An inner case class without a written companion: it is made from outside and knows the instance around it.
class Outer(val k: Int) {
  case class Item(n: Int) { def sum = n + k }
  case class Written(n: Int) { def sum = n + k }
  object Written { val zero = new Written(0) }
  private case class Hidden(a: Int, b: String)
  def hidden: Any = Hidden(1, "x")
  def items = List(1, 2).map(Item)
  def value(x: Any) = x match { case Item(n) => n; case Hidden(a, _) => a; case w: Written => -w.n; case _ => -1 }
}
val o = new Outer(10)
val w = o.Written(4)
w.sum
val c = o.Item(4)
c.sum
o.Item
o.Item.toString
o.items
o.items.map(_.sum)
o.value(c)
o.value(o.hidden)
o.value(w)
val o2 = new Outer(20)
o2.Item(4) == c
o.Item(4) == c
Set[Any](o.Item(4), o2.Item(4), o.Item(4)).size
o2.Item(4).sum
o2.value(c)
o2.value(w)
c match { case o.Item(n) => n }
(c: Any) match { case o2.Item(n) => n; case o.Item(n) => -n }
(c: Any) match { case x: o2.Item => 2; case x: o.Item => 1 }
c.isInstanceOf[o.Item]
c.copy(n = 7).sum
val make: Int => o.Item = o.Item
make(3)
o2.Written.zero.sum
trait Shapes { case class Square(side: Double); case class Pair[A, B](a: A, b: B); def unit = Square(1.0) }
object MyShapes extends Shapes
MyShapes.unit
MyShapes.Square(3)
MyShapes.Pair(1, "a")
MyShapes.Pair(1, "a").copy(b = 2.0)
import MyShapes._
val s: Square = Square(2)
s == MyShapes.Square(2)
s match { case Square(side) => side }
(s: Any) match { case Square(side) => side }
trait Lang {
  sealed trait Expr
  case class Num(n: Int) extends Expr
  case class Add(a: Expr, b: Expr) extends Expr
  case object Zero extends Expr
  def eval(e: Expr): Int = e match { case Num(n) => n; case Add(a, b) => eval(a) + eval(b); case Zero => 0 }
}
object Calc extends Lang { def three = Add(Num(1), Add(Num(2), Zero)) }
Calc.three
Calc.eval(Calc.three)
import Calc._
eval(Add(Num(5), Zero))
List[Expr](Num(1), Zero).collect { case Num(n) => n }
class Graph { case class Node(id: Int, var next: Option[Node] = None); val nodes = (1 to 3).map(Node(_)); for (Seq(a, b) <- nodes.sliding(2)) a.next = Some(b) }
val g = new Graph
g.nodes.head
g.nodes.map(_.id).sum
case class Z(n: Int)
Z.toString
List(1, 2).map(Z)
