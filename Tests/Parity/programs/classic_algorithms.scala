// Union-find, Huffman codes, shortest paths, parsers, caches and other classics of courses.
import scala.collection.mutable
import scala.annotation.tailrec
class UnionFind(n: Int) { private val parent = Array.tabulate(n)(identity); private val rank = new Array[Int](n); def find(x: Int): Int = { if (parent(x) != x) parent(x) = find(parent(x)); parent(x) }; def union(a: Int, b: Int): Boolean = { val (ra, rb) = (find(a), find(b)); if (ra == rb) false else { if (rank(ra) < rank(rb)) parent(ra) = rb else { parent(rb) = ra; if (rank(ra) == rank(rb)) rank(ra) += 1 }; true } }; def components = (0 until n).groupBy(find).values.map(_.toList).toList.sortBy(_.head) }
val uf = new UnionFind(6)
uf.union(0, 1); uf.union(2, 3); uf.union(1, 3)
uf.components
sealed abstract class Tree; case class Leaf(c: Char, w: Int) extends Tree; case class Fork(l: Tree, r: Tree, cs: List[Char], w: Int) extends Tree
object Huff { def weight(t: Tree) = t match { case Leaf(_, w) => w; case Fork(_, _, _, w) => w }; def chars(t: Tree): List[Char] = t match { case Leaf(c, _) => List(c); case f: Fork => f.cs }; def make(l: Tree, r: Tree) = Fork(l, r, chars(l) ::: chars(r), weight(l) + weight(r)); def build(s: String): Tree = { var ts: List[Tree] = s.groupBy(identity).toList.map { case (c, o) => Leaf(c, o.length) }.sortBy(l => (l.w, l.c)); while (ts.size > 1) { val a :: b :: rest = ts; val m = make(a, b); val (lo, hi) = rest.span(weight(_) < m.w); ts = lo ::: m :: hi }; ts.head }; def codes(t: Tree, p: String = ""): Map[Char, String] = t match { case Leaf(c, _) => Map(c -> p); case Fork(l, r, _, _) => codes(l, p + "0") ++ codes(r, p + "1") } }
val tree = Huff.build("abracadabra")
val cs = Huff.codes(tree)
cs.toList.sorted
"abracadabra".map(cs).mkString
def dijkstra(g: Map[String, List[(String, Int)]], s: String): Map[String, Int] = { val dist = mutable.Map(s -> 0).withDefaultValue(Int.MaxValue); val pq = mutable.PriorityQueue((0, s))(Ordering.by { case (d, _) => -d }); while (pq.nonEmpty) { val (d, u) = pq.dequeue(); if (d <= dist(u)) for ((v, w) <- g.getOrElse(u, Nil) if d + w < dist(v)) { dist(v) = d + w; pq.enqueue((d + w, v)) } }; dist.toMap }
dijkstra(Map("a" -> List("b" -> 7, "c" -> 3), "c" -> List("b" -> 1, "d" -> 8), "b" -> List("d" -> 2)), "a").toList.sorted
def edit(a: String, b: String): Int = { val dp = Array.tabulate(a.length + 1, b.length + 1)((i, j) => if (i == 0) j else if (j == 0) i else 0); for { i <- 1 to a.length; j <- 1 to b.length } dp(i)(j) = Seq(dp(i - 1)(j) + 1, dp(i)(j - 1) + 1, dp(i - 1)(j - 1) + (if (a(i - 1) == b(j - 1)) 0 else 1)).min; dp(a.length)(b.length) }
edit("kitten", "sitting")
def queens(n: Int): List[List[Int]] = { def place(k: Int): List[List[Int]] = if (k == 0) List(List()) else for { qs <- place(k - 1); c <- (0 until n).toList; if qs.zipWithIndex.forall { case (q, i) => q != c && math.abs(q - c) != i + 1 } } yield c :: qs; place(n) }
queens(6)
queens(8).size
def sieve(n: Int) = { val p = Array.fill(n + 1)(true); p(0) = false; p(1) = false; var i = 2; while (i * i <= n) { if (p(i)) for (j <- i * i to n by i) p(j) = false; i += 1 }; p.indices.filter(p(_)) }
sieve(50).mkString(",")
def primes: LazyList[Int] = { def s(xs: LazyList[Int]): LazyList[Int] = xs.head #:: s(xs.tail.filter(_ % xs.head != 0)); s(LazyList.from(2)) }
primes.take(10).toList
def hanoi(n: Int, a: Char, b: Char, c: Char): Int = if (n == 0) 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
hanoi(10, 'A', 'B', 'C')
def msort[T](xs: List[T])(implicit ord: Ordering[T]): List[T] = { val n = xs.length / 2; if (n == 0) xs else { @tailrec def merge(l: List[T], r: List[T], acc: List[T]): List[T] = (l, r) match { case (Nil, _) => acc reverse_::: r; case (_, Nil) => acc reverse_::: l; case (x :: l1, y :: r1) => if (ord.lteq(x, y)) merge(l1, r, x :: acc) else merge(l, r1, y :: acc) }; val (a, b) = xs splitAt n; merge(msort(a), msort(b), Nil) } }
msort(List(3, 1, 2, 9, 5))
msort(List("pear", "apple"))(Ordering.by(_.length))
def qsort(a: Array[Int]): Array[Int] = if (a.length <= 1) a else { val p = a(a.length / 2); Array.concat(qsort(a filter (p >)), a filter (p ==), qsort(a filter (p <))) }
qsort(Array(3, 6, 1, 8, 2)).toList
def knap(ws: Vector[Int], vs: Vector[Int], cap: Int) = { val memo = mutable.HashMap.empty[(Int, Int), Int]; def go(i: Int, c: Int): Int = if (i == ws.length) 0 else memo.getOrElseUpdate((i, c), { val skip = go(i + 1, c); if (ws(i) <= c) math.max(skip, vs(i) + go(i + 1, c - ws(i))) else skip }); go(0, cap) }
knap(Vector(1, 3, 4, 5), Vector(1, 4, 5, 7), 7)
class Trie { private val children = mutable.Map.empty[Char, Trie]; private var end = false; def insert(w: String): Unit = if (w.isEmpty) end = true else children.getOrElseUpdate(w.head, new Trie).insert(w.tail); def words(p: String = ""): Seq[String] = (if (end) Seq(p) else Nil) ++ children.toSeq.sortBy(_._1).flatMap { case (c, t) => t.words(p + c) }; def find(p: String): Option[Trie] = if (p.isEmpty) Some(this) else children.get(p.head).flatMap(_.find(p.tail)) }
val trie = new Trie
"car cat dog cart".split(" ").foreach(trie.insert)
trie.find("ca").map(_.words("ca"))
sealed trait Expr { def eval(env: Map[String, Double]): Double = this match { case Num(v) => v; case Ref(n) => env(n); case Bin(op, l, r) => (op, l.eval(env), r.eval(env)) match { case ('+', a, b) => a + b; case ('-', a, b) => a - b; case ('*', a, b) => a * b; case ('/', _, 0.0) => throw new ArithmeticException("div"); case ('/', a, b) => a / b } } }; case class Num(v: Double) extends Expr; case class Ref(n: String) extends Expr; case class Bin(op: Char, l: Expr, r: Expr) extends Expr
class Parser(s: String) { private var i = 0; private def peek = if (i < s.length) s(i) else '\u0000'; private def ws(): Unit = while (peek.isWhitespace) i += 1; def expr(): Expr = { var e = term(); ws(); while (peek == '+' || peek == '-') { val op = peek; i += 1; e = Bin(op, e, term()); ws() }; e }; def term(): Expr = { var e = factor(); ws(); while ("*/".indexOf(peek) >= 0) { val op = peek; i += 1; e = Bin(op, e, factor()); ws() }; e }; def factor(): Expr = { ws(); peek match { case '(' => i += 1; val e = expr(); ws(); require(peek == ')', s"expected ) at $i"); i += 1; e; case c if c.isDigit => val st = i; while (peek.isDigit || peek == '.') i += 1; Num(s.substring(st, i).toDouble); case c if c.isLetter => val st = i; while (peek.isLetterOrDigit) i += 1; Ref(s.slice(st, i)); case c => throw new IllegalArgumentException(s"unexpected '$c' at $i") } } }
val parsed = new Parser("2 * (x + 3.5) - y / 4").expr()
parsed.eval(Map("x" -> 1, "y" -> 8))
new Parser("2 * (3").expr()
new Parser("2 * $").expr()
new Parser("1/0").expr().eval(Map())
parsed.eval(Map("x" -> 1.0))
sc.parallelize(Seq("1+2", "3*(4-x)", "x/0")).map(t => scala.util.Try(new Parser(t).expr().eval(Map("x" -> 1.0)))).map { case scala.util.Success(v) => f"$v%.1f"; case scala.util.Failure(ex) => ex.getClass.getSimpleName + ":" + ex.getMessage }.collect
class LRU[K, V](cap: Int) extends java.util.LinkedHashMap[K, V](16, 0.75f, true) { override def removeEldestEntry(e: java.util.Map.Entry[K, V]): Boolean = size() > cap }
val lru = new LRU[String, Int](2)
lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3)
lru
lru.containsKey("b")
lru.keySet
lru.entrySet
import scala.jdk.CollectionConverters._
lru.asScala.toList
case class Item(name: String, price: BigDecimal, qty: Int = 1) { def total = price * qty }
class Cart private (items: Vector[Item]) { def +(i: Item) = new Cart(items :+ i); def total = items.map(_.total).sum; def discounted(p: Int) = (total * (100 - p) / 100).setScale(2, BigDecimal.RoundingMode.HALF_UP); override def toString = items.map(i => f"${i.name}%-8s${i.price}%8s x${i.qty}").mkString("\n") }
object Cart { val empty = new Cart(Vector()) }
val cart = Cart.empty + Item("pen", 1.25, 4) + Item("book", BigDecimal("12.99"))
println(cart)
cart.total
cart.discounted(15)
def collatz(n: Long): Int = Iterator.iterate(n)(x => if (x % 2 == 0) x / 2 else 3 * x + 1).takeWhile(_ != 1).size
sc.parallelize(1L to 1000L, 4).map(n => (collatz(n), n)).max
def pascal(n: Int) = Iterator.iterate(Seq(1))(r => (0 +: r).zip(r :+ 0).map { case (a, b) => a + b }).take(n).toList
pascal(5).foreach(r => println(r.mkString(" ")))
def isPal(s: String) = { val c = s.toLowerCase.filter(_.isLetter); c == c.reverse }
isPal("A man, a plan, a canal: Panama")
def caesar(s: String, k: Int) = s.map { case c if c.isUpper => ((c - 'A' + k + 26) % 26 + 'A').toChar; case c if c.isLower => ((c - 'a' + k + 26) % 26 + 'a').toChar; case c => c }
caesar("Hello, World", 3)
def roman(n: Int): String = { val m = List(1000 -> "M", 900 -> "CM", 500 -> "D", 400 -> "CD", 100 -> "C", 90 -> "XC", 50 -> "L", 40 -> "XL", 10 -> "X", 9 -> "IX", 5 -> "V", 4 -> "IV", 1 -> "I"); m.foldLeft(("", n)) { case ((s, r), (v, sym)) => (s + sym * (r / v), r % v) }._1 }
List(1994, 2024, 49).map(roman)
def life(cells: Set[(Int, Int)]) = { val nb = for { (x, y) <- cells.toSeq; dx <- -1 to 1; dy <- -1 to 1; if (dx, dy) != (0, 0) } yield (x + dx, y + dy); nb.groupBy(identity).collect { case (c, o) if o.size == 3 || o.size == 2 && cells(c) => c }.toSet }
life(life(Set((0, 0), (1, 0), (2, 0)))).toList.sorted
val grid = Array("S.#", "..#", "#.E").map(_.toCharArray)
def bfs(g: Array[Array[Char]]): Option[Int] = { val q = mutable.Queue((0, 0, 0)); val seen = mutable.Set((0, 0)); while (q.nonEmpty) { val (r, c, d) = q.dequeue(); if (g(r)(c) == 'E') return Some(d); for ((dr, dc) <- Seq((0, 1), (1, 0), (0, -1), (-1, 0)); nr = r + dr; nc = c + dc if nr >= 0 && nr < g.length && nc >= 0 && nc < g(0).length && g(nr)(nc) != '#' && seen.add((nr, nc))) q += ((nr, nc, d + 1)) }; None }
bfs(grid)
grid.map(_.mkString).mkString("/")
def gauss(a: Array[Array[Double]], b: Array[Double]): Array[Double] = { val n = b.length; for (p <- 0 until n) { val mx = (p until n).maxBy(i => math.abs(a(i)(p))); val t = a(p); a(p) = a(mx); a(mx) = t; val tb = b(p); b(p) = b(mx); b(mx) = tb; for (i <- p + 1 until n) { val al = a(i)(p) / a(p)(p); b(i) -= al * b(p); for (j <- p until n) a(i)(j) -= al * a(p)(j) } }; val x = new Array[Double](n); for (i <- n - 1 to 0 by -1) { val s = (i + 1 until n).map(j => a(i)(j) * x(j)).sum; x(i) = (b(i) - s) / a(i)(i) }; x }
gauss(Array(Array(2.0, 1, -1), Array(-3.0, -1, 2), Array(-2.0, 1, 2)), Array(8.0, -11, -3)).map(v => math.round(v * 1e6) / 1e6)
object Bank { private var next = 0; def id() = { next += 1; next }; case class Tx(id: Int, from: String, to: String, amt: Double) }
import Bank._
val txs = Seq(("a", "b", 10.0), ("b", "c", 5.5)).map { case (f, t, x) => Tx(id(), f, t, x) }
txs.flatMap(t => Seq(t.from -> -t.amt, t.to -> t.amt)).groupMapReduce(_._1)(_._2)(_ + _).toSeq.sorted
