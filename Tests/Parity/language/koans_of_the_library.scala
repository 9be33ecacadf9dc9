// Exercises on the standard library.
class Employee(val firstName: String, val middleName: Option[String], val lastName: String)
object Employee { def unapply(x: Employee) = Some((x.lastName, x.middleName, x.firstName)) }
val Employee(a0, b0, c0) = new Employee("a", Some("b"), "c")
object Tokenizer { def unapply(x: String) = if (x.contains(" ")) Some(x.split(" ").toList) else None }
"a b c" match { case Tokenizer(List(x, y, z)) => z + y + x }
val extr = "x=1;y=2".split(";").map(_.split("=")).collect { case Array(k, v) => k -> v.toInt }.toMap
import scala.collection.mutable
val mset = mutable.Set("a", "b"); mset += "c"; mset --= List("a"); mset.contains("b")
mset
def repeatedParameterMethod(x: Int, y: String, z: Any*) = "%d %ss can give you %s".format(x, y, z.mkString(", "))
repeatedParameterMethod(3, "egg", "a delicious sandwich", "protein", "high cholesterol")
def sumReduce(xs: Int*) = xs.reduceOption(_ + _)
sumReduce(); sumReduce(1, 2)
val g: Int = 3
"%05d|%-6s|%6s|%+d|%x|%o|%e|%,d|%%|%c|%b".format(42, "ab", "cd", 5, 255, 8, 12345.678, 1234567, 'q', true)
"%s %S %h %10.3f %-10d|".format("s", "up", "hi", math.Pi, 7)
"%d".format("x")
"%q".format(1)
"%s %s".format(1)
f"$g%03d ${g * 1.5}%8.2f ${"s"}%5s|"
s"a ${if (g > 2) "big" else "small"} b"
raw"a\nb $g"
"""multi
line "quoted" """
"a\tb\u0041\\"
'\n'.toInt
"tab\there".split("\t").toList
"a,b,,c,,".split(",").toList
"a1b2c3".split("\\d").mkString("|")
" trim ".trim + "|"
"abc".reverse.toUpperCase.toList
"hello"*3
"Hello".map(_.toInt).sum
"hello".zipWithIndex.filter(_._2 % 2 == 0).map(_._1).mkString
"abc" < "abd"
"abc".compareTo("ab")
"b".compare("a")
"hello".indexOf('l'); "hello".lastIndexOf("l")
"hello" contains "ell"
"a-b-c".replace("-", "+")
"Hello World".count(_.isUpper)
"hello".distinct.sorted
"hello".toSet
"hello".groupBy(identity).map { case (k, v) => k -> v.length }.toList.sortBy(_._1)
"x".padTo(3, '-')
"abc".padTo(5, "z").mkString
"hello world foo".split(" ").map(_.head).mkString
"abc".foldLeft("")((acc, c) => c.toString + acc)
"abcdef".grouped(2).toList
"abcdef".sliding(3, 2).toList
"one two".capitalize
"%.3f".format(2.0 / 3)
"3.14".toDouble; "42".toLong; "true".toBoolean; "yes".toBoolean
"12".toIntOption; "x".toIntOption
"a".isEmpty; "".nonEmpty; "  ".isBlank
"line1\nline2".linesIterator.toList
"abc".charAt(1); "abc"(1); "abc".head; "abc".last; "abc".init; "abc".tail
"ab".permutations.toList
"hello".updated(0, 'J')
"hello".patch(1, "EY", 2)
"hello".startsWith("he"); "hello".endsWith("lo"); "hello".matches("h.*o")
"the cat".replaceAll("(\\w+) (\\w+)", "$2 $1")
val sb = new StringBuilder; sb.append("a").append(1).append('c'); sb ++= "xyz"; sb.insert(0, "<"); sb.reverse
sb.length; sb.toString
List(1, 2, 3, 4, 5).foldRight(List[Int]())((x, acc) => x :: acc)
(1 to 5).scanLeft(0)(_ + _)
(1 to 5).scan(1)(_ * _)
List(1, 2, 3).scanRight(0)(_ + _)
(1 to 10).grouped(3).toList
(1 to 3).flatMap(x => (1 to x).map(_ * x))
List(1, 2, 3, 4).dropWhile(_ < 3); List(1, 2, 3).takeRight(2); List(1, 2, 3).dropRight(1)
List(3, 1, 2).sortWith(_ > _); List("bb", "a").sortBy(_.length)
List(1, 2, 3).zip(List("a", "b")); List(1, 2).zipAll(List("a"), 0, "z"); List((1, "a"), (2, "b")).unzip
List(1, 2, 3).exists(_ > 2); List(1, 2).forall(_ > 0); List(1, 2).find(_ > 5); List(1, 2, 2).count(_ == 2)
List(1, 2, 3).mkString("<", "-", ">"); List(1, 2).sum; List(2, 3).product; List(1, 5).max; List("b", "a").min
List(1, 2, 2, 3).distinct; List(1, 2, 3).diff(List(2)); List(1, 2).intersect(List(2, 3)); List(1, 2).union(List(2, 3))
List(1, 2, 3).indexWhere(_ == 2); List(1, 2, 1).lastIndexOf(1); List(1, 2, 3).segmentLength(_ < 3)
List(1, 2, 3).patch(1, List(9, 9), 1); List(1, 2, 3).updated(0, 7); List(1, 2).padTo(4, 0)
List.fill(3)("x"); List.tabulate(4)(n => n * n); List.range(1, 10, 3); List.iterate(1, 5)(_ * 2); List.concat(List(1), List(2))
1 :: 2 :: Nil; 0 +: List(1); List(1) :+ 2; List(1) ++ List(2); List(1) ::: List(2); List(2).::(1)
List(List(1, 2), List(3)).flatten; List(Some(1), None).flatten; List("ab", "cd").flatten
List(1, 2, 3).reverse.headOption; Nil.headOption; List(1, 2, 3).lastOption; List(1, 2, 3).inits.toList; List(1, 2).tails.toList
List(1, 2, 3, 4).partition(_ % 2 == 0); List(1, 2, 3).span(_ < 2); List(1, 2, 3).splitAt(1)
List(1, 2, 3, 4).aggregate(0)(_ + _, _ + _)
List(1, 2, 3).corresponds(List(2, 4, 6))((a, b) => b == 2 * a); List(1, 2).sameElements(List(1, 2)); List(1, 2, 3).startsWith(List(1)); List(1, 2).endsWith(List(2)); List(1, 2, 3).containsSlice(List(2, 3))
List(1, 2, 3).transpose
List(List(1, 2), List(3, 4)).transpose
Seq(1, 2, 3).view.map(_ * 2).force
Seq(3, 1, 2).sorted.reverse; Seq("a", "B", "c").sortBy(_.toLowerCase); Seq(1, 2, 3).max(Ordering[Int].reverse)
Seq((1, "b"), (1, "a"), (0, "z")).sorted; Seq((1, "b"), (1, "a")).sortBy(x => (-x._1, x._2)); Seq(1.5, 0.5).sorted
Vector(1, 2, 3).updated(1, 9); Vector(1) :+ 2; 0 +: Vector(1)
Set(1, 2, 3) & Set(2, 3, 4); Set(1, 2) | Set(3); Set(1, 2) &~ Set(2); Set(1, 2) diff Set(1); Set(1) subsetOf Set(1, 2); Set(1, 2)(1)
Map("a" -> 1) + ("b" -> 2) - "a"; Map("a" -> 1) ++ Map("a" -> 2); Map("a" -> 1).updated("a", 5); Map("a" -> 1).transform((k, v) => k + v)
val mp = Map("a" -> 1, "b" -> 2, "c" -> 3)
mp.filter { case (k, v) => v > 1 }; mp.map { case (k, v) => k * v }; mp.foldLeft(0)((acc, kv) => acc + kv._2); mp.keys; mp.values; mp.toSeq; mp.keySet; mp.toList.unzip
mp.find(_._2 == 2); mp.exists(_._1 == "z"); mp.partition(_._2 > 1); mp.minBy(_._2); mp.groupBy(_._2 % 2); mp.collect { case (k, 2) => k }; mp.getOrElse("q", -1); mp.isDefinedAt("a"); mp.contains("b"); mp.size; mp.head; mp.mkString(";")
mp.map(_.swap); mp.flatMap { case (k, v) => List.fill(v)(k) }; mp.zipWithIndex; mp.reduce((x, y) => (x._1 + y._1, x._2 + y._2)); mp.count(_._2 > 1); mp.sum
val (lo, hi) = mp.partition(_._2 < 2)
val tuple = (1, "two", 3.0); tuple._2; tuple.productIterator.toList; val (t1, _, t3) = tuple; tuple.swap
(1, 2).swap; (1, 2) == (1, 2); (1, 2) < (1, 3)
val pf: PartialFunction[Int, Int] = { case x if x > 0 => x * 2 }; List(-1, 1, 2).collect(pf); pf.lift(-1); pf.orElse[Int, Int] { case _ => 0 }(-5)
val add = (a: Int, b: Int) => a + b; add.curried(1)(2); add.tupled((1, 2)); val inc = add(1, _: Int); inc(5); Function.tupled(add)((3, 4)); Function.uncurried(add.curried)(5, 6)
val f1 = (x: Int) => x + 1; val f2 = (x: Int) => x * 2; (f1 andThen f2)(3); (f1 compose f2)(3); List(f1, f2).map(_(10)); List(f1, f2).reduce(_ andThen _)(1)
def compose[A, B, C](f: A => B, g: B => C): A => C = x => g(f(x)); compose((x: Int) => x.toString, (s: String) => s.length)(1234)
def applyN(n: Int)(f: Int => Int): Int => Int = if (n == 0) identity else f andThen applyN(n - 1)(f); applyN(3)(_ * 2)(1)
Option(5).map(_ + 1).filter(_ > 5).getOrElse(0); Option(null: String).map(_.length); Some(3).fold("none")(_.toString); Option(3).toRight("e"); None.orElse(Some(1)); Some(1).contains(1); Some(2).exists(_ > 1); Option.empty[Int].isEmpty; Some(1).zip(Some(2)); Option.when(true)(5); for (a <- Some(1); b <- Some(2)) yield a + b; Some(5).collect { case x if x > 3 => x }
val e: Either[String, Int] = Right(5); e.map(_ + 1); e.flatMap(x => if (x > 3) Left("big") else Right(x)); e.fold(_.length, identity); e.toOption; e.swap; e.getOrElse(0); e.isRight; Left("x").left.map(_ + "y"); Either.cond(1 > 2, 1, "no"); e.filterOrElse(_ > 10, "small"); for { a <- e; b <- Right(1) } yield a + b
import scala.util.Try; Try(1 / 0).isFailure; Try("5".toInt).get; Try("x".toInt).recoverWith { case _ => Try(0) }; Try(1).flatMap(x => Try(x / 0)).failed.get.getMessage; Try(5).filter(_ > 10); Try(1).fold(_ => "f", _ => "s"); Try(throw new Exception("q")).toOption; Try(2).transform(x => Try(x * 2), _ => Try(0))
Range(1, 10, 2).toList; (10 to 1 by -3).toList; (1 until 4).reverse; 1.to(3).map(_ * 2); (0.0 to 1.0 by 0.5).toList; ('a' to 'd').mkString; (1 to 5) contains 3; (1 to 0).isEmpty; 5 max 3; 5 min 3; (-5).abs; 7 / 2; -7 / 2; -7 % 3; 7.0 / 2; 2 << 3; -8 >> 1; -8 >>> 28; 5 & 3; 5 | 3; 5 ^ 3; ~5; 1e3; 1.5f; 10L; 0x1F; 1_000; 3.toString; 3.7.toInt; 3.7.round; 3.2.ceil; 'a' + 1; ('a' + 1).toChar; 10.toBinaryString; 255.toHexString; Int.MaxValue + 1; Long.MaxValue; Double.MinValue; 0.1 + 0.2; 1.0 / 3; 100.0; 1e10; 1.0e-5; math.pow(2, 10); math.sqrt(2); BigInt(2).pow(100); BigDecimal("1.10") + BigDecimal("2.205")
