println((1 to 5) + " " + (1 until 5) + " " + (1 to 10 by 3) + " " + (10 to 1 by -3) + " " + (5 until 1) + " " + (1 to 1))
1 to 5
1 until 10 by 2
println((1 to 5).toList + " " + (0 until 10 by 5).toList + " " + (5 to 1 by -1).mkString(",") + " " + (1 to 5).reverse + " " + (1 to 5).sum + " " + (1 to 5).product)
println((1 to 10).contains(5) + " " + (1 to 10 by 2).contains(4) + " " + (1 to 5).length + " " + (1 until 1).isEmpty + " " + (1 to 5).head + " " + (1 to 5).last + " " + (1 to 10 by 4).last + " " + (1 to 5).start + " " + (1 to 5).end + " " + (1 to 9 by 2).step)
println((1 to 3).map(_ * 2) + " " + (1 to 5).filter(_ % 2 == 0) + " " + (1 to 3).flatMap(i => 1 to i) + " " + (1 to 4).foldLeft(1)(_ * _) + " " + (1 to 5).take(2) + " " + (1 to 5).drop(2) + " " + (1 to 5).slice(1, 3) + " " + (1 to 5).init + " " + (1 to 5).tail)
println((1 to 10).grouped(4).toList + " " + (1 to 4).sliding(2).toList + " " + (1 to 5).zipWithIndex + " " + (1 to 3).zip('a' to 'c') + " " + (1 to 5).indexOf(3) + " " + (1 to 5)(2))
println(('a' to 'e') + " " + ('a' until 'd').mkString + " " + (1L to 3L) + " " + (1L to 10L by 4L).toList + " " + (0.0 to 1.0 by 0.25).toList + " " + (BigInt(1) to BigInt(3)).toList)
println(Range(0, 5) + " " + Range(0, 10, 3).toList + " " + Range.inclusive(1, 3) + " " + (1 to 5 by 2).inclusive + " " + (1 to 3 == (1 until 4)) + " " + ((1 to 3) == List(1, 2, 3)) + " " + (1 to 3).hashCode.==(List(1, 2, 3).hashCode))
for (i <- 1 to 3; j <- i to 3) print(s"($i,$j)"); println(); for (i <- 10 to 1 by -4) print(i + " "); println(); for (i <- 0 until 6 if i % 2 == 1) print(i); println()
println((1 to 100).par == null)
println((1 to 5).min + " " + (1 to 5).max + " " + (1 to 5).maxBy(x => -x) + " " + (1 to 6).partition(_ > 3) + " " + (1 to 6).span(_ < 3) + " " + (1 to 6).splitAt(2) + " " + (1 to 6).groupBy(_ % 2).toList.sortBy(_._1))
println((1 to 5).exists(_ > 4) + " " + (1 to 5).forall(_ > 0) + " " + (1 to 5).count(_ > 2) + " " + (1 to 5).find(_ > 3) + " " + (1 to 5).reduce(_ + _) + " " + (1 to 3).scanLeft(0)(_ + _) + " " + (1 to 3).toArray.toList + " " + (1 to 3).toSet + " " + (1 to 3).toVector)
println((1 to 5).by(2) + " " + (1 to 5).map(i => "%02d".format(i)).mkString(":") + " " + (1 to 3).combinations(2).toList + " " + (1 to 3).permutations.size + " " + (1 to 5).takeWhile(_ < 3) + " " + (1 to 5).dropWhile(_ < 3) + " " + (1 to 5).takeRight(2) + " " + (1 to 5).dropRight(2))
println(1.to(10, 3).toList + " " + 1.until(10, 4).toList + " " + (Int.MaxValue - 1 to Int.MaxValue).toList + " " + (-3 to 3).map(math.abs).distinct + " " + (1 to 3).iterator.next() + " " + (1 to 5).updated(0, 9) + " " + ((1 to 3) :+ 4) + " " + (0 +: (1 to 3)) + " " + ((1 to 2) ++ (5 to 6)))
(1 to 3).foreach(i => print(i)); println(); println((1 to 3).toString.length + " " + (1 to 3).mkString("<", " ", ">") + " " + (1 to 4).sameElements(1 until 5))
println((1 to 10).map(_.toDouble).sum / 10 + " " + (1 to 5).map(i => i * i).sum + " " + (1 to 5).collect { case i if i % 2 == 1 => i * 10 } + " " + (1 to 3).view.map(_ + 1).toList + " " + (1 to 3).lazyZip(4 to 6).map(_ * _) + " " + (1 to Int.MaxValue).length + " " + (1 to 4).corresponds(2 to 5)(_ < _))
(1 to 20).sortBy(i => (i % 3, -i)).toList
