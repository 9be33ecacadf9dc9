val text = "the quick brown fox jumps over the lazy dog the end"
val counts = text.split(" ").groupBy(identity).mapValues(_.length).toMap
counts("the")
text.split(" ").groupBy(_.length).map { case (k, v) => k -> v.toList }.toList.sortBy(_._1)
text.split(" ").foldLeft(Map.empty[String, Int])((m, w) => m + (w -> (m.getOrElse(w, 0) + 1))).toList.sortBy(p => (-p._2, p._1)).take(3)
text.groupMapReduce(identity)(_ => 1)(_ + _).toSeq.sortBy(_._1).take(3)
val xs = List(3, 1, 4, 1, 5, 9, 2, 6)
xs.sorted.reverse
xs.sortWith(_ > _)
xs.partition(_ % 2 == 0)
xs.span(_ < 5)
xs.zip(xs.tail).map { case (a, b) => b - a }
xs.sliding(3).map(_.sum).toList
xs.grouped(3).toList
xs.scanLeft(0)(_ + _)
xs.reduceLeft(_ max _)
xs.foldRight(List.empty[Int])((x, acc) => if (acc.contains(x)) acc else x :: acc)
xs.zipWithIndex.maxBy(_._1)
xs.distinct.size
xs.indexOf(4)
xs.takeWhile(_ != 5).dropWhile(_ == 3)
xs.groupBy(_ % 3).toList.sortBy(_._1)
xs.aggregate(0)(_ + _, _ + _)
xs.patch(1, List(7, 7), 2)
xs.mkString("<", ",", ">")
xs.exists(_ > 8) && xs.forall(_ > 0)
xs.find(_ > 4)
xs.count(_ == 1)
xs.sum.toDouble / xs.size
(xs.min, xs.max, xs.product)
List.fill(3)("x")
List.tabulate(3, 2)((i, j) => i * j)
List.range(0, 10, 3)
Array.ofDim[Int](2, 3).map(_.length).toList
val matrix = Array(Array(1, 2), Array(3, 4))
matrix.transpose.map(_.mkString(" ")).mkString("/")
matrix.map(_.sum).sum
matrix(1)(0) = 9
matrix.flatten
val (ev, od) = (1 to 10).partition(_ % 2 == 0)
List(1, 2) ::: List(3) ++ Vector(4)
0 +: List(1) :+ 2
List(1, 2, 3).zip("abc").toMap
List("b", "a").sortBy(_.head)
List((1, "b"), (1, "a"), (0, "z")).sorted
List(1, 2, 3).combinations(2).toList
List(1, 2, 3).permutations.size
"hello".toSet.toList.sorted.mkString
"hello world".map(_.toUpper).filter(_.isLetter).distinct.sorted
"a,b;c".split("[,;]").toList
val m = scala.collection.mutable.Map("a" -> 1)
m("b") = 2; m += "c" -> 3; m.update("a", 10); m -= "b"
m.toList.sorted
m.getOrElseUpdate("z", 26)
m.keys.toList.sorted
import scala.collection.mutable.{ArrayBuffer, ListBuffer}
val buf = ArrayBuffer(1, 2); buf += 3; buf ++= Seq(4, 5); buf.insert(0, 0); buf.remove(1)
buf
val lb = ListBuffer[Int](); for (i <- 1 to 3) lb += i; lb.prepend(0)
lb.toList
Seq(1, 2, 3).view.map(_ * 2).filter(_ > 2).toList
LazyList.from(1).map(x => x * x).takeWhile(_ < 50).toList
def primes(s: LazyList[Int]): LazyList[Int] = s.head #:: primes(s.tail.filter(_ % s.head != 0))
primes(LazyList.from(2)).take(8).toList
Iterator.iterate(1)(_ * 2).take(6).toList
List(List(1, 2), List(3)).flatten.map(_.toString).reduce(_ + _)
List("x" -> 1, "y" -> 2, "x" -> 3).groupBy(_._1).map { case (k, v) => (k, v.map(_._2).sum) }.toList.sorted
List(1, 2, 3, 4).tails.toList
xs.toVector.updated(0, 100)
(1 to 3).flatMap(i => List.fill(i)(i))
List(1, 2, 3).unzip
List((1, 2), (3, 4)).unzip
