def add(a: Int)(b: Int) = a + b
val add3 = add(3) _
add3(4)
val addF: Int => Int = add(10)
addF(5)
List(1, 2, 3).map(add(100))
def mul(a: Int, b: Int, c: Int) = a * b * c
val m = mul _
m(2, 3, 4)
m.curried(2)(3)(4)
m.tupled((2, 3, 5))
val partial = mul(2, _: Int, 10)
partial(3)
val swap = (a: Int, b: String) => (b, a)
swap(1, "a")
Function.untupled((t: (Int, Int)) => t._1 + t._2)(3, 4)
def uncurriedSum = Function.uncurried(add _)
uncurriedSum(1, 2)
def counter() = { var c = 0; () => { c += 1; c } }
val c1 = counter()
val c2 = counter()
c1() + c1() + c2()
def compose[A, B, C](f: B => C, g: A => B): A => C = x => f(g(x))
compose((x: Int) => x + 1, (s: String) => s.length)("abcd")
val inc = (x: Int) => x + 1
val dbl = (x: Int) => x * 2
(inc andThen dbl)(5)
(inc compose dbl)(5)
List(inc, dbl, inc andThen inc).map(_(10))
List[Int => Int](_ + 1, _ * 2).foldLeft(3)((acc, f) => f(acc))
def fix(f: (Int => Int) => (Int => Int)): Int => Int = (x: Int) => f(fix(f))(x)
fix(rec => n => if (n <= 1) 1 else n * rec(n - 1))(5)
def memo[A, B](f: A => B): A => B = { val cache = scala.collection.mutable.Map.empty[A, B]; a => cache.getOrElseUpdate(a, { println(s"miss $a"); f(a) }) }
val sq = memo((x: Int) => x * x)
sq(4) + sq(4)
def applyN(f: Int => Int, n: Int): Int => Int = if (n == 0) identity else f andThen applyN(f, n - 1)
applyN(_ * 2, 10)(1)
var factor = 3
val scale = (x: Int) => x * factor
scale(2)
factor = 5
scale(2)
val fns = for (i <- 1 to 3) yield (x: Int) => x + i
fns.map(f => f(10))
def outer(x: Int) = { def inner(y: Int): Int = if (y == 0) x else inner(y - 1) + 1; inner(x) }
outer(7)
@annotation.tailrec
def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
gcd(48, 36)
def fact(n: Int): BigInt = { @scala.annotation.tailrec def go(k: Int, acc: BigInt): BigInt = if (k <= 1) acc else go(k - 1, acc * k); go(n, 1) }
fact(25)
import scala.annotation.tailrec
@tailrec def bad(n: Int): Int = if (n == 0) 0 else 1 + bad(n - 1)
def even(n: Int): Boolean = if (n == 0) true else odd(n - 1); def odd(n: Int): Boolean = if (n == 0) false else even(n - 1)
even(10)
val thunk: () => Int = () => 42
thunk()
thunk
val ignore: Any => Unit = _ => ()
ignore(3)
((_: Int) + (_: Int))(1, 2)
val f0 = () => "zero"
f0()
