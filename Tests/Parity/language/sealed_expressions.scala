sealed trait Expr
case class Num(value: Double) extends Expr
case class Var(name: String) extends Expr
case class BinOp(op: Char, left: Expr, right: Expr) extends Expr
case object Unknown extends Expr
def eval(e: Expr, env: Map[String, Double] = Map.empty): Double = e match {
  case Num(v) => v
  case Var(n) => env.getOrElse(n, throw new NoSuchElementException(s"unbound $n"))
  case BinOp('+', l, r) => eval(l, env) + eval(r, env)
  case BinOp('*', l, r) => eval(l, env) * eval(r, env)
  case BinOp(op, _, _) => sys.error("bad operator " + op)
  case Unknown => Double.NaN
}
val e = BinOp('+', Num(1), BinOp('*', Var("x"), Num(3)))
eval(e, Map("x" -> 2.0))
eval(Unknown)
eval(BinOp('-', Num(1), Num(2)))
eval(Var("z"))
def simplify(e: Expr): Expr = e match {
  case BinOp('*', Num(1), x) => simplify(x)
  case BinOp('*', x, Num(1)) => simplify(x)
  case BinOp('*', z @ Num(0), _) => z
  case BinOp(op, l, r) => BinOp(op, simplify(l), simplify(r))
  case other => other
}
simplify(BinOp('+', BinOp('*', Num(1), Var("y")), BinOp('*', Num(0), Var("q"))))
def partial(e: Expr): String = e match {
  case Num(_) => "num"
  case Var(_) => "var"
}
partial(Unknown)
def show(e: Expr): String = e match {
  case Num(v) if v.isWhole => v.toInt.toString
  case Num(v) => v.toString
  case Var(n) => n
  case BinOp(o, l, r) => s"(${show(l)} $o ${show(r)})"
  case Unknown => "?"
}
show(e)
List(Num(1), Unknown, Var("a")).map(show).mkString(",")
e == BinOp('+', Num(1), BinOp('*', Var("x"), Num(3)))
e.hashCode == e.copy().hashCode
e.productArity
e.productIterator.toList
e.left
e.productPrefix
Unknown.toString
Unknown.hashCode
sealed abstract class Shape(val sides: Int)
case class Circle(r: Double) extends Shape(0)
case class Rect(w: Double, h: Double) extends Shape(4)
val shapes = Seq(Circle(1), Rect(2, 3))
shapes.map(_.sides).sum
shapes.collect { case Rect(w, h) => w * h }
val area: Shape => Double = { case Circle(r) => math.Pi * r * r; case Rect(w, h) => w * h }
shapes.map(area)
