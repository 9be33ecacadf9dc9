for (i <- 1 to 3; j <- 1 to i) yield i * j
for { i <- 1 to 5 if i % 2 == 1; s = i * i; j <- List(s, -s) } yield j
for (i <- 1 until 10 by 3) print(i + " ")
for { x <- Some(1); y <- Some(2) } yield x + y
for { x <- Some(1); y <- None: Option[Int] } yield x + y
for { a <- Right(1): Either[String, Int]; b <- Left("err"): Either[String, Int] } yield a + b
for ((a, i) <- List("x", "y").zipWithIndex) println(s"$i:$a")
val m = for ((k, v) <- Map("a" -> 1, "b" -> 2)) yield (v, k)
val s = for (c <- "hello") yield c.toUpper
val s2 = for (c <- "hello") yield c.toInt
for (w <- Array("a", "bb")) yield w.length
for (x <- Set(1, 2, 3)) yield x % 2
for { l <- List(List(1, 2), List(3)); x <- l } yield x
for (i <- 1 to 2; j <- 'a' to 'c') yield s"$i$j"
val pyth = for { a <- 1 to 20; b <- a to 20; c <- b to 20; if a * a + b * b == c * c } yield (a, b, c)
for { i <- List(1, 2, 3)
      if i > 1
      j = i * 10
} yield j
for (_ <- 1 to 3) print("*")
for (x <- List(1, 2); y = x + 1; z = y * 2) yield (x, y, z)
for (i <- (1 to 3).reverse) yield i
for (x <- Iterator(1, 2)) println(x)
for { x <- List(1) ; (y, z) = (x, x + 1) } yield y + z
val grid = for (r <- 0 until 2) yield for (c <- 0 until 2) yield r * 2 + c
for (row <- grid; v <- row) yield v
for (i <- List(3, 4) if i == 4 if i > 2) yield i
for (case (k, 1) <- List(("a", 1), ("b", 2))) yield k
for ((k, 1) <- List(("a", 1), ("b", 2))) yield k
for (x: Int <- List(1, 2)) yield x
import scala.util.Try
for { a <- Try("1".toInt); b <- Try("x".toInt) } yield a + b
for { a <- Try("1".toInt); b <- Try("2".toInt) } yield a + b
val opt = for { a <- Map("x" -> 1).get("x"); if a > 1 } yield a
for (i <- 10 to 1 by -4) yield i
for (i <- 0.5 to 2.0 by 0.5) yield i
for (i <- 1L to 3L) yield i
for (x <- 5) yield x
for (x <- List(1); y <- Some(2)) yield x + y
for (x <- Some(1); y <- List(2)) yield x + y
