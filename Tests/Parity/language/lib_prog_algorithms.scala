def quicksort(xs: List[Int]): List[Int] = xs match { case Nil => Nil; case p :: rest => val (l, r) = rest.partition(_ < p); quicksort(l) ::: p :: quicksort(r) }
println(quicksort(List(5, 2, 9, 1, 5, 6)))
def merge(a: List[Int], b: List[Int]): List[Int] = (a, b) match { case (Nil, _) => b; case (_, Nil) => a; case (x :: xs, y :: ys) => if (x <= y) x :: merge(xs, b) else y :: merge(a, ys) }
def msort(xs: List[Int]): List[Int] = if (xs.size < 2) xs else { val (a, b) = xs.splitAt(xs.size / 2); merge(msort(a), msort(b)) }
println(msort(List(3, 1, 2, 8, 0)))
def bubble(a: Array[Int]): Array[Int] = { for (i <- a.indices; j <- 0 until a.length - 1 - i) if (a(j) > a(j + 1)) { val t = a(j); a(j) = a(j + 1); a(j + 1) = t }; a }
println(bubble(Array(4, 3, 2, 1)).mkString(","))
def bsearch(a: Vector[Int], x: Int): Option[Int] = { @annotation.tailrec def go(lo: Int, hi: Int): Option[Int] = if (lo > hi) None else { val m = (lo + hi) >>> 1; if (a(m) == x) Some(m) else if (a(m) < x) go(m + 1, hi) else go(lo, m - 1) }; go(0, a.length - 1) }
println(bsearch(Vector(1, 3, 5, 7, 9), 7) + " " + bsearch(Vector(1, 3), 2))
def sieve(n: Int): Seq[Int] = { val p = Array.fill(n + 1)(true); p(0) = false; p(1) = false; var i = 2; while (i * i <= n) { if (p(i)) for (j <- i * i to n by i) p(j) = false; i += 1 }; p.indices.filter(p(_)) }
println(sieve(50))
def gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
println(gcd(48, 36) + " " + (1 to 10).reduce((a, b) => a * b / gcd(a, b)))
def factors(n: Int, d: Int = 2): List[Int] = if (n < 2) Nil else if (n % d == 0) d :: factors(n / d, d) else factors(n, d + 1)
println(factors(360) + " " + factors(97))
def pascal(n: Int): Seq[Seq[Int]] = Iterator.iterate(Seq(1))(r => (0 +: r).zip(r :+ 0).map { case (a, b) => a + b }).take(n).toSeq
pascal(5).foreach(r => println(" " * (5 - r.size) + r.mkString(" ")))
def queens(n: Int): Int = { def go(k: Int, qs: List[Int]): Int = if (k == n) 1 else (0 until n).filter(c => qs.zipWithIndex.forall { case (q, i) => q != c && math.abs(q - c) != i + 1 }).map(c => go(k + 1, c :: qs)).sum; go(0, Nil) }
println((4 to 6).map(queens))
def hanoi(n: Int, a: Char, b: Char, c: Char): Int = if (n == 0) 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
println(hanoi(10, 'A', 'B', 'C'))
def lcs(a: String, b: String): String = { val t = Array.ofDim[Int](a.length + 1, b.length + 1); for (i <- a.indices; j <- b.indices) t(i + 1)(j + 1) = if (a(i) == b(j)) t(i)(j) + 1 else t(i)(j + 1) max t(i + 1)(j); var (i, j) = (a.length, b.length); val sb = new StringBuilder; while (i > 0 && j > 0) if (a(i - 1) == b(j - 1)) { sb += a(i - 1); i -= 1; j -= 1 } else if (t(i - 1)(j) >= t(i)(j - 1)) i -= 1 else j -= 1; sb.reverse.toString }
println(lcs("AGGTAB", "GXTXAYB"))
def lev(a: String, b: String) = { val d = Array.tabulate(a.length + 1, b.length + 1)((i, j) => if (i == 0) j else if (j == 0) i else 0); for (i <- 1 to a.length; j <- 1 to b.length) d(i)(j) = List(d(i - 1)(j) + 1, d(i)(j - 1) + 1, d(i - 1)(j - 1) + (if (a(i - 1) == b(j - 1)) 0 else 1)).min; d(a.length)(b.length) }
println(lev("kitten", "sitting"))
def knap(ws: Seq[Int], vs: Seq[Int], cap: Int) = ws.zip(vs).foldLeft(Vector.fill(cap + 1)(0)) { case (t, (w, v)) => t.indices.map(c => if (c >= w) t(c) max t(c - w) + v else t(c)).toVector }.last
println(knap(Seq(1, 3, 4, 5), Seq(1, 4, 5, 7), 7))
def dijkstra(g: Map[Char, Map[Char, Int]], s: Char) = { val dist = scala.collection.mutable.Map(s -> 0); val q = scala.collection.mutable.PriorityQueue((0, s))(Ordering.by[(Int, Char), Int](-_._1)); while (q.nonEmpty) { val (d, u) = q.dequeue(); if (d <= dist(u)) for ((v, w) <- g.getOrElse(u, Map())) if (d + w < dist.getOrElse(v, Int.MaxValue)) { dist(v) = d + w; q.enqueue((d + w, v)) } }; dist.toList.sorted }
println(dijkstra(Map('a' -> Map('b' -> 7, 'c' -> 3), 'c' -> Map('b' -> 1, 'd' -> 8), 'b' -> Map('d' -> 2)), 'a'))
def mmul(a: Array[Array[Int]], b: Array[Array[Int]]) = a.map(r => b.transpose.map(c => r.zip(c).map { case (x, y) => x * y }.sum))
println(mmul(Array(Array(1, 2), Array(3, 4)), Array(Array(5, 6), Array(7, 8))).map(_.mkString(" ")).mkString("\n"))
def life(g: Set[(Int, Int)]) = g.flatMap { case (x, y) => for (dx <- -1 to 1; dy <- -1 to 1) yield (x + dx, y + dy) }.filter { case (x, y) => val n = (for (dx <- -1 to 1; dy <- -1 to 1 if dx != 0 || dy != 0; if g((x + dx, y + dy))) yield 1).sum; n == 3 || n == 2 && g((x, y)) }
println(life(Set((0, 1), (1, 1), (2, 1))).toList.sorted)
def perms(s: String): List[String] = if (s.length < 2) List(s) else s.toList.flatMap(c => perms(s.filterNot(_ == c)).map(c + _)); println(perms("abc"))
def powerset[A](xs: List[A]): List[List[A]] = xs.foldRight(List(List.empty[A]))((x, acc) => acc ++ acc.map(x :: _)); println(powerset(List(1, 2, 3)))
def collatz(n: Long): Int = Iterator.iterate(n)(x => if (x % 2 == 0) x / 2 else 3 * x + 1).indexWhere(_ == 1); println((1 to 10).map(i => collatz(i)) + " " + (1 to 1000).maxBy(i => collatz(i)))
class UF(n: Int) { private val p = Array.range(0, n); def find(x: Int): Int = { if (p(x) != x) p(x) = find(p(x)); p(x) }; def union(a: Int, b: Int): Unit = p(find(a)) = find(b) }; val uf = new UF(5); uf.union(0, 1); uf.union(3, 4); println((0 until 5).map(uf.find).distinct.size + " " + (uf.find(0) == uf.find(1)))
