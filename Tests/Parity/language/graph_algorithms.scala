// mode: script
import scala.collection.mutable
import scala.annotation.tailrec
case class Edge(from: String, to: String, weight: Int = 1)
class Graph(edges: Seq[Edge]) {
  lazy val adjacency: Map[String, List[Edge]] = edges.groupBy(_.from).map { case (k, v) => k -> v.toList.sortBy(_.to) }.withDefaultValue(Nil)
  val nodes: List[String] = edges.flatMap(e => List(e.from, e.to)).distinct.sorted.toList
  def bfs(start: String): List[String] = {
    @tailrec def go(queue: List[String], seen: Set[String], out: List[String]): List[String] = queue match {
      case Nil => out.reverse
      case h :: t if seen(h) => go(t, seen, out)
      case h :: t => go(t ++ adjacency(h).map(_.to), seen + h, h :: out)
    }
    go(List(start), Set.empty, Nil)
  }
  def dfs(start: String, seen: Set[String] = Set.empty): List[String] =
    if (seen(start)) Nil
    else adjacency(start).foldLeft(List(start)) { (path, e) => path ++ dfs(e.to, seen ++ path) }
  def dijkstra(start: String): Map[String, Int] = {
    val dist = mutable.Map(start -> 0)
    val queue = mutable.PriorityQueue(start -> 0)(Ordering.by[(String, Int), Int](_._2).reverse)
    while (queue.nonEmpty) {
      val (node, d) = queue.dequeue()
      if (d <= dist(node))
        for (Edge(_, to, w) <- adjacency(node) if d + w < dist.getOrElse(to, Int.MaxValue)) {
          dist(to) = d + w
          queue.enqueue(to -> (d + w))
        }
    }
    dist.toMap
  }
  def topological: Either[Set[String], List[String]] = {
    def visit(n: String, open: Set[String], done: List[String]): Either[Set[String], List[String]] =
      if (done.contains(n)) Right(done)
      else if (open(n)) Left(open)
      else adjacency(n).foldLeft[Either[Set[String], List[String]]](Right(done)) {
        case (Right(d), e) => visit(e.to, open + n, d)
        case (left, _) => left
      }.map(n :: _)
    nodes.foldLeft[Either[Set[String], List[String]]](Right(Nil))((acc, n) => acc.flatMap(visit(n, Set.empty, _)))
  }
}
val g = new Graph(Seq(Edge("a", "b", 4), Edge("a", "c"), Edge("c", "b", 2), Edge("b", "d", 5), Edge("c", "d", 8)))
println(g.bfs("a"))
println(g.dfs("a"))
println(g.dijkstra("a").toList.sorted)
println(g.topological)
println(new Graph(Seq(Edge("x", "y"), Edge("y", "x"))).topological.left.map(_.toList.sorted))
println(g.adjacency("zzz"))
def hanoi(n: Int, from: Char = 'A', to: Char = 'C', via: Char = 'B'): Int =
  if (n == 0) 0 else hanoi(n - 1, from, via, to) + 1 + hanoi(n - 1, via, to, from)
println(hanoi(10))
def queens(n: Int): List[List[Int]] = {
  def place(k: Int): List[List[Int]] =
    if (k == 0) List(Nil)
    else for { qs <- place(k - 1); q <- 1 to n; if safe(q, qs) } yield q :: qs
  def safe(q: Int, qs: List[Int]) = qs.zipWithIndex.forall { case (c, i) => c != q && math.abs(c - q) != i + 1 }
  place(n)
}
println(queens(6).size)
println(queens(4))
def quicksort[T](xs: List[T])(implicit ord: Ordering[T]): List[T] = xs match {
  case Nil => Nil
  case p :: rest => val (l, r) = rest.partition(ord.lt(_, p)); quicksort(l) ::: p :: quicksort(r)
}
println(quicksort(List(3, 1, 2)))
println(quicksort(List("pear", "fig"))(Ordering.by(_.length)))
def msort(a: Array[Int]): Array[Int] = {
  if (a.length <= 1) return a
  val (l, r) = a.splitAt(a.length / 2)
  val (x, y) = (msort(l), msort(r))
  val out = new Array[Int](a.length)
  var i, j, k = 0
  while (k < out.length) {
    if (j >= y.length || (i < x.length && x(i) <= y(j))) { out(k) = x(i); i += 1 } else { out(k) = y(j); j += 1 }
    k += 1
  }
  out
}
println(msort(Array(5, 2, 9, 1)).toList)
