// Rosetta / AoC / 99 problems
def last[A](xs: List[A]): A = xs match { case x :: Nil => x; case _ :: t => last(t); case Nil => throw new NoSuchElementException("last of empty") }
last(List(1, 1, 2, 3, 5, 8))
last(Nil)
def penultimate[A](xs: List[A]): A = xs match { case x :: _ :: Nil => x; case _ :: t => penultimate(t); case _ => sys.error("short") }
penultimate(List('a', 'b', 'c'))
def nth[A](n: Int, ls: List[A]): A = (n, ls) match { case (0, h :: _) => h; case (n, _ :: tail) => nth(n - 1, tail); case (_, Nil) => throw new NoSuchElementException }
nth(2, List(1, 1, 2, 3, 5, 8))
def flatten(ls: List[Any]): List[Any] = ls flatMap { case ms: List[_] => flatten(ms); case e => List(e) }
flatten(List(List(1, 1), 2, List(3, List(5, 8))))
def compress[A](ls: List[A]): List[A] = ls.foldRight(List[A]()) { (h, r) => if (r.isEmpty || r.head != h) h :: r else r }
compress(List('a, 'a, 'b))
compress(List('a', 'a', 'a', 'b', 'c', 'c', 'a'))
def pack[A](ls: List[A]): List[List[A]] = if (ls.isEmpty) List(List()) else { val (packed, next) = ls span { _ == ls.head }; if (next == Nil) List(packed) else packed :: pack(next) }
pack("aaabccd".toList)
def encode[A](ls: List[A]): List[(Int, A)] = pack(ls) map { e => (e.length, e.head) }
encode("aaabccd".toList)
def encodeModified[A](ls: List[A]): List[Any] = encode(ls) map { t => if (t._1 == 1) t._2 else t }
encodeModified("aab".toList)
def decode[A](ls: List[(Int, A)]): List[A] = ls flatMap { e => List.fill(e._1)(e._2) }
decode(List((4, 'a'), (1, 'b')))
def rotate[A](n: Int, ls: List[A]): List[A] = { val nBounded = if (ls.isEmpty) 0 else n % ls.length; if (nBounded < 0) rotate(nBounded + ls.length, ls) else (ls drop nBounded) ::: (ls take nBounded) }
rotate(-2, List(1, 2, 3, 4))
def removeAt[A](n: Int, ls: List[A]): (List[A], A) = ls.splitAt(n) match { case (Nil, _) if n < 0 => throw new NoSuchElementException; case (pre, e :: post) => (pre ::: post, e); case (pre, Nil) => throw new NoSuchElementException }
removeAt(1, List("a", "b", "c"))
def combinations[A](n: Int, ls: List[A]): List[List[A]] = if (n == 0) List(Nil) else ls.tails.toList.flatMap { case h :: t => combinations(n - 1, t).map(h :: _); case Nil => Nil }
combinations(2, List(1, 2, 3))
def lsort[A](ls: List[List[A]]): List[List[A]] = ls sortWith { _.length < _.length }
lsort(List(List(1, 2, 3), List(1), List(1, 2)))
class S99Int(val start: Int) { import S99Int._; def isPrime: Boolean = (start > 1) && (primes takeWhile { _ <= Math.sqrt(start) } forall { start % _ != 0 }); def primeFactors: List[Int] = { def go(n: Int, ps: LazyList[Int]): List[Int] = if (n.isPrime) List(n) else if (n % ps.head == 0) ps.head :: go(n / ps.head, ps) else go(n, ps.tail); go(start, primes) }; def totient: Int = (1 to start).filter(x => gcd(start, x) == 1).length; def goldbach: (Int, Int) = primes takeWhile { _ < start } find { p => (start - p).isPrime } match { case None => throw new IllegalArgumentException; case Some(p1) => (p1, start - p1) } }; object S99Int { implicit def int2S99Int(i: Int): S99Int = new S99Int(i); val primes: LazyList[Int] = LazyList.cons(2, LazyList.from(3, 2) filter { _.isPrime }); def gcd(m: Int, n: Int): Int = if (n == 0) m else gcd(n, m % n) }
import S99Int._
7.isPrime
315.primeFactors
10.totient
28.goldbach
sealed abstract class Tree[+T]
case class Node[+T](value: T, left: Tree[T], right: Tree[T]) extends Tree[T] { override def toString = "T(" + value.toString + " " + left.toString + " " + right.toString + ")" }
case object End extends Tree[Nothing] { override def toString = "." }
object Node { def apply[T](value: T): Node[T] = Node(value, End, End) }
Node('a', Node('b', End, End), Node('c', End, End))
def cBalanced[T](n: Int, v: T): List[Tree[T]] = if (n < 1) List(End) else if (n % 2 == 1) { val st = cBalanced(n / 2, v); st.flatMap(l => st.map(r => Node(v, l, r))) } else { val l = cBalanced((n - 1) / 2, v); val g = cBalanced((n - 1) / 2 + 1, v); l.flatMap(a => g.flatMap(b => List(Node(v, a, b), Node(v, b, a)))) }
cBalanced(4, "x")
def queens(n: Int): List[List[Int]] = { def place(k: Int): List[List[Int]] = if (k == 0) List(List()) else for { qs <- place(k - 1); c <- 1 to n; if qs.zipWithIndex.forall { case (q, i) => q != c && math.abs(q - c) != i + 1 } } yield c :: qs; place(n) }
queens(6)
queens(8).size
def gray(n: Int): List[String] = if (n == 0) List("") else { val l = gray(n - 1); (l map { "0" + _ }) ::: (l.reverse map { "1" + _ }) }
gray(3)
abstract sealed class HTree[A] { val freq: Int; def toCode: List[(A, String)] = toCodePrefixed(""); def toCodePrefixed(prefix: String): List[(A, String)] }
final case class InternalNode[A](left: HTree[A], right: HTree[A]) extends HTree[A] { val freq: Int = left.freq + right.freq; def toCodePrefixed(prefix: String) = left.toCodePrefixed(prefix + "0") ::: right.toCodePrefixed(prefix + "1") }
final case class LeafNode[A](element: A, freq: Int) extends HTree[A] { def toCodePrefixed(prefix: String) = List((element, prefix)) }
def huff[A](fs: List[(A, Int)]): List[(A, String)] = { import collection.immutable.Queue; def dq(q1: Queue[HTree[A]], q2: Queue[HTree[A]]): (HTree[A], Queue[HTree[A]], Queue[HTree[A]]) = if (q2.isEmpty || (q1.nonEmpty && q1.front.freq < q2.front.freq)) { val (x, r) = q1.dequeue; (x, r, q2) } else { val (x, r) = q2.dequeue; (x, q1, r) }; def go(q1: Queue[HTree[A]], q2: Queue[HTree[A]]): HTree[A] = if (q1.length + q2.length == 1) (if (q1.isEmpty) q2.front else q1.front) else { val (v1, a, b) = dq(q1, q2); val (v2, c, d) = dq(a, b); go(c, d.enqueue(InternalNode(v1, v2))) }; go(Queue.empty.enqueueAll(fs.sortBy(_._2).map { case (e, f) => LeafNode(e, f) }), Queue.empty).toCode.sortBy(_._2.length) }
huff(List(("a", 45), ("b", 13), ("c", 12), ("d", 16), ("e", 9), ("f", 5)))
// AoC
val input = """467..114..
...*......
..35..633.
......#...
617*......
.....+.58.
..592.....
......755.
...$.*....
.664.598.."""
case class Num(v: Int, row: Int, cols: Range)
val nums = for { (line, r) <- input.linesIterator.zipWithIndex.toList; m <- "\\d+".r.findAllMatchIn(line) } yield Num(m.group(0).toInt, r, m.start until m.end)
val syms = for { (line, r) <- input.linesIterator.zipWithIndex; (c, i) <- line.zipWithIndex; if !c.isDigit && c != '.' } yield (r, i, c)
val symList = syms.toSet
nums.filter(n => symList.exists { case (r, c, _) => (r - n.row).abs <= 1 && c >= n.cols.start - 1 && c <= n.cols.end }).map(_.v).sum
val hands = """32T3K 765
T55J5 684
KK677 28
KTJJT 220
QQQJA 483""".split("\n").map { case s"$h $b" => (h, b.toInt) }
val order = "23456789TJQKA"
def typ(h: String) = h.groupBy(identity).values.map(_.length).toList.sorted.reverse match { case 5 :: _ => 6; case 4 :: _ => 5; case 3 :: 2 :: _ => 4; case 3 :: _ => 3; case 2 :: 2 :: _ => 2; case 2 :: _ => 1; case _ => 0 }
hands.sortBy { case (h, _) => (typ(h), h.map(order.indexOf(_)).toList) }
import scala.math.Ordering.Implicits._
hands.sortBy { case (h, _) => (typ(h), h.map(order.indexOf(_)).toList) }.zipWithIndex.map { case ((_, b), i) => b * (i + 1) }.sum
case class Pos(x: Int, y: Int) { def +(o: Pos) = Pos(x + o.x, y + o.y); def manhattan(o: Pos = Pos(0, 0)) = (x - o.x).abs + (y - o.y).abs; def neighbours = Seq(Pos(0, 1), Pos(1, 0), Pos(0, -1), Pos(-1, 0)).map(this + _) }
val dirs = Map('U' -> Pos(0, 1), 'D' -> Pos(0, -1), 'L' -> Pos(-1, 0), 'R' -> Pos(1, 0))
"R8,U5,L5,D3".split(",").flatMap(m => Seq.fill(m.tail.toInt)(dirs(m.head))).scanLeft(Pos(0, 0))(_ + _).last.manhattan()
val grid = Array("S..#", ".#..", "...E").map(_.toCharArray)
def bfs(start: Pos, end: Pos): Option[Int] = { @annotation.tailrec def go(frontier: Set[Pos], seen: Set[Pos], d: Int): Option[Int] = if (frontier.contains(end)) Some(d) else if (frontier.isEmpty) None else { val next = frontier.flatMap(_.neighbours).filter(p => p.y >= 0 && p.y < grid.length && p.x >= 0 && p.x < grid(0).length && grid(p.y)(p.x) != '#') -- seen; go(next, seen ++ next, d + 1) }; go(Set(start), Set(start), 0) }
bfs(Pos(0, 0), Pos(3, 2))
def dijkstra(g: Map[String, Map[String, Int]], s: String): Map[String, Int] = { val pq = collection.mutable.PriorityQueue((0, s))(Ordering.by(-_._1)); var dist = Map(s -> 0); while (pq.nonEmpty) { val (d, u) = pq.dequeue(); if (d <= dist.getOrElse(u, Int.MaxValue)) for ((v, w) <- g.getOrElse(u, Map()) if d + w < dist.getOrElse(v, Int.MaxValue)) { dist += v -> (d + w); pq.enqueue((d + w, v)) } }; dist }
dijkstra(Map("A" -> Map("B" -> 7, "C" -> 3), "C" -> Map("B" -> 1, "D" -> 8), "B" -> Map("D" -> 2)), "A")
val program = "1,9,10,3,2,3,11,0,99,30,40,50".split(",").map(_.toInt)
@annotation.tailrec def run(mem: Vector[Int], ip: Int = 0): Vector[Int] = mem(ip) match { case 1 => run(mem.updated(mem(ip + 3), mem(mem(ip + 1)) + mem(mem(ip + 2))), ip + 4); case 2 => run(mem.updated(mem(ip + 3), mem(mem(ip + 1)) * mem(mem(ip + 2))), ip + 4); case 99 => mem }
run(program.toVector)
val Line = """(\w+) \((\d+)\)(?: -> (.*))?""".r
"fwft (72) -> ktlj, cntj, xhth" match { case Line(n, w, null) => s"$n $w leaf"; case Line(n, w, ch) => s"$n $w ${ch.split(", ").toList}" }
"pbga (66)" match { case Line(n, w, null) => s"$n $w leaf"; case Line(n, w, ch) => s"$n $w ${ch.split(", ").toList}" }
def life(g: Set[(Int, Int)]) = (for { (x, y) <- g; dx <- -1 to 1; dy <- -1 to 1 } yield (x + dx, y + dy)).filter { case (x, y) => val n = (for { dx <- -1 to 1; dy <- -1 to 1; if (dx, dy) != (0, 0) } yield (x + dx, y + dy)).count(g); n == 3 || n == 2 && g((x, y)) }
life(Set((0, 1), (1, 1), (2, 1))).toList.sorted
Iterator.iterate(Set((1, 0), (2, 1), (0, 2), (1, 2), (2, 2)))(life).drop(4).next().toSeq.sorted
def collatz(n: Long): LazyList[Long] = n #:: (if (n == 1) LazyList.empty else collatz(if (n % 2 == 0) n / 2 else 3 * n + 1))
collatz(6).toList
(1L to 30L).maxBy(collatz(_).length)
def roman(n: Int): String = List(1000 -> "M", 900 -> "CM", 500 -> "D", 400 -> "CD", 100 -> "C", 90 -> "XC", 50 -> "L", 40 -> "XL", 10 -> "X", 9 -> "IX", 5 -> "V", 4 -> "IV", 1 -> "I").foldLeft((n, "")) { case ((rem, s), (v, r)) => (rem % v, s + r * (rem / v)) }._2
roman(1994)
def pascal(n: Int): Seq[Seq[Int]] = (0 until n).scanLeft(Seq(1))((row, _) => (0 +: row).zip(row :+ 0).map { case (a, b) => a + b })
pascal(4).foreach(r => println(r.mkString(" ")))
def mergeSort[T](xs: List[T])(implicit ord: Ordering[T]): List[T] = { val n = xs.length / 2; if (n == 0) xs else { def merge(l: List[T], r: List[T]): List[T] = (l, r) match { case (Nil, _) => r; case (_, Nil) => l; case (a :: as, b :: bs) => if (ord.lt(a, b)) a :: merge(as, r) else b :: merge(l, bs) }; val (a, b) = xs splitAt n; merge(mergeSort(a), mergeSort(b)) } }
mergeSort(List(3, 1, 2))
mergeSort(List("b", "a"))(Ordering[String].reverse)
def qs[T <% Ordered[T]](xs: List[T]): List[T] = xs match { case Nil => Nil; case p :: t => val (l, r) = t.partition(_ < p); qs(l) ::: p :: qs(r) }
qs(List(3, 1, 2))
def bin[A](xs: Vector[A], k: A)(implicit o: Ordering[A]): Option[Int] = { import o._; @annotation.tailrec def go(lo: Int, hi: Int): Option[Int] = if (lo > hi) None else { val m = lo + (hi - lo) / 2; if (equiv(xs(m), k)) Some(m) else if (xs(m) < k) go(m + 1, hi) else go(lo, m - 1) }; go(0, xs.size - 1) }
bin(Vector(1, 3, 5, 7), 5)
def lev(a: String, b: String) = { val d = Array.tabulate(a.length + 1, b.length + 1)((i, j) => if (j == 0) i else if (i == 0) j else 0); for (i <- 1 to a.length; j <- 1 to b.length) d(i)(j) = if (a(i - 1) == b(j - 1)) d(i - 1)(j - 1) else List(d(i - 1)(j), d(i)(j - 1), d(i - 1)(j - 1)).min + 1; d(a.length)(b.length) }
lev("kitten", "sitting")
def lcs(a: String, b: String): String = if (a.isEmpty || b.isEmpty) "" else if (a.head == b.head) a.head +: lcs(a.tail, b.tail) else Seq(lcs(a.tail, b), lcs(a, b.tail)).maxBy(_.length)
lcs("ABCBDAB", "BDCABA")
def luhn(s: String) = s.reverse.map(_.asDigit).zipWithIndex.map { case (d, i) => if (i % 2 == 1) { val x = d * 2; if (x > 9) x - 9 else x } else d }.sum % 10 == 0
luhn("49927398716")
(1 to 20).map(i => (i % 3, i % 5) match { case (0, 0) => "FizzBuzz"; case (0, _) => "Fizz"; case (_, 0) => "Buzz"; case _ => i }).foreach(println)
BigInt(2).pow(64) mod 1000
(BigInt(1) to BigInt(30)).product
"The quick".foldLeft(Map[Char, Int]() withDefaultValue 0)((m, c) => m + (c -> (m(c) + 1)))
def hailstone(n: Int): Stream[Int] = n #:: (if (n == 1) Stream.empty else hailstone(if (n % 2 == 0) n / 2 else n * 3 + 1))
hailstone(5).toList
val anagrams = List("abel", "able", "bale", "bela").groupBy(_.sorted).filter(_._2.size > 1).values.toList
def powerset[A](s: Set[A]): Set[Set[A]] = s.foldLeft(Set(Set.empty[A])) { case (ss, el) => ss ++ ss.map(_ + el) }
powerset(Set(1, 2, 3)).toList.sortBy(s => (s.size, s.sum))
Set(1, 2, 3).subsets().map(_.mkString(",")).toList
Set(1, 2, 3).subsets(2).toList
"%-10s|%5d|%8.3f".format("abc", 42, 3.14159)
List("a", "b").zip(LazyList.from(1))
