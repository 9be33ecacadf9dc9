// mode: script
class Matrix(private val rows: Array[Array[Double]]) {
  val height: Int = rows.length
  val width: Int = rows(0).length
  def this(h: Int, w: Int)(f: (Int, Int) => Double) = this(Array.tabulate(h, w)(f))
  def apply(r: Int, c: Int): Double = rows(r)(c)
  def update(r: Int, c: Int, x: Double): Unit = rows(r)(c) = x
  def *(that: Matrix): Matrix = {
    require(width == that.height, s"$width != ${that.height}")
    new Matrix(height, that.width)((r, c) => (0 until width).map(k => this(r, k) * that(k, c)).sum)
  }
  def *(s: Double): Matrix = new Matrix(height, width)((r, c) => this(r, c) * s)
  def unary_- : Matrix = this * -1
  def transpose = new Matrix(rows.transpose)
  override def equals(o: Any) = o match { case m: Matrix => rows.flatten.toSeq == m.rows.flatten.toSeq; case _ => false }
  override def hashCode = rows.flatten.toSeq.hashCode
  override def toString = rows.map(_.map(x => f"$x%6.2f").mkString(" ")).mkString("\n")
}
object Matrix {
  def identity(n: Int) = new Matrix(n, n)((r, c) => if (r == c) 1 else 0)
  implicit class Scalar(val s: Double) extends AnyVal { def *(m: Matrix): Matrix = m * s }
}
import Matrix._
val m = new Matrix(Array(Array(1.0, 2), Array(3.0, 4)))
println(m * m)
println(-m)
println(2.0 * m)
m(0, 1) += 10
println(m.transpose)
println(m * Matrix.identity(2) == m)
try m * new Matrix(3, 1)(_ + _) catch { case e: IllegalArgumentException => println(e.getMessage) }
case class Complex(re: Double, im: Double) extends Ordered[Complex] {
  def +(o: Complex) = Complex(re + o.re, im + o.im)
  def *(o: Complex) = Complex(re * o.re - im * o.im, re * o.im + im * o.re)
  def abs = math.hypot(re, im)
  def compare(o: Complex) = abs compare o.abs
  override def toString = if (im < 0) s"$re - ${-im}i" else s"$re + ${im}i"
}
implicit def real(d: Double): Complex = Complex(d, 0)
val i = Complex(0, 1)
println(i * i)
println(Complex(1, 2) + 3.0)
println(List(Complex(3, 4), i, Complex(1, -1)).sorted)
println(Complex(3, 4) > i)
final class Rational private (val n: Int, val d: Int) {
  def +(o: Rational) = Rational(n * o.d + o.n * d, d * o.d)
  def <(o: Rational) = n * o.d < o.n * d
  override def toString = if (d == 1) n.toString else s"$n/$d"
  override def equals(o: Any) = o match { case r: Rational => n == r.n && d == r.d; case _ => false }
  override def hashCode = (n, d).##
}
object Rational {
  @annotation.tailrec private def gcd(a: Int, b: Int): Int = if (b == 0) a.abs else gcd(b, a % b)
  def apply(n: Int, d: Int = 1): Rational = {
    if (d == 0) throw new ArithmeticException("zero denominator")
    val g = gcd(n, d) * d.sign
    new Rational(n / g, d / g)
  }
  implicit def fromInt(n: Int): Rational = Rational(n)
}
println(Rational(1, 2) + Rational(1, 3))
println(Rational(3, -6) + 1)
println(List(Rational(1, 2), Rational(2, 4)).toSet.size)
println(Rational(1, 3) < Rational(1, 2))
println(scala.util.Try(Rational(1, 0)))
def newton(f: Double => Double, df: Double => Double)(x0: Double): Double =
  Iterator.iterate(x0)(x => x - f(x) / df(x)).dropWhile(x => math.abs(f(x)) > 1e-9).next()
println(f"${newton(x => x * x - 2, 2 * _)(1)}%.6f")
val sieve = { val s = Array.fill(50)(true); for (p <- 2 until 8 if s(p); k <- p * p until 50 by p) s(k) = false; (2 until 50).filter(s(_)) }
println(sieve.mkString(" "))
