// What a newcomer types first: arithmetic, texts, lists, loops and their mistakes.
val x = 5
x / 2
x / 2.0
x % 3
-x / 2
x.toString + 1
"5" * 3
1 + "1"
'a' + 'b'
'a'.toInt
(97).toChar
1L + 1
1.0f + 1.0
Int.MaxValue + 1
Long.MaxValue
Byte.MaxValue + 1
(300).toByte
3.99.toInt
-3.99.toInt
1e20.toInt
Double.NaN.toInt
1 / 0.0
0.0 / 0.0
1 / 0
1 % 0
5 == 5.0
5 == 5L
'a' == 97
"a" == 'a'
0.1 + 0.2 == 0.3
1.0 == 1
math.sqrt(-1)
Double.NaN == Double.NaN
100.0 / 3
10000000.0
1234567890123.0
0.00001
1.0E-10
123456789.123
3.0f
1.1f * 1.1f
1.1 * 1.1
2.5e-3
1e21
5 & 3
5 | 3
5 ^ 3
~5
1 << 10
-16 >> 2
-16 >>> 28
1 << 33
0x1F
0b101
1_000_000
1.5.floor
2.5.round
-2.5.round
2.4999.round
math.round(1e18 + 0.5)
BigDecimal(1) / 3
BigDecimal("1.23456789").setScale(3, BigDecimal.RoundingMode.HALF_UP)
BigDecimal(10).pow(20)
BigDecimal("1e5").toLong
BigDecimal(3.7).toInt
BigDecimal("100").underlying.stripTrailingZeros
BigDecimal(0.1)
BigDecimal("0.10") == BigDecimal("0.1")
BigInt(2) pow 64
BigInt("123") + 1
BigInt(7) / 2
-BigInt(7) % 3
BigInt(255).toByteArray.toList
BigInt(10).bitLength
(BigInt(1) to BigInt(5)).sum
1.to(5).map(_ * 2)
5.to(1, -2)
1 until 4
(1 to 10).grouped(3).toList
(1 to 10 by 2).toList
(0.0 to 1.0 by 0.25).toList
Range(1, 10, 3).toList
(1 to 5).reverse
(1 to 3).flatMap(i => (1 to i).map(j => i * j))
(1 to 3).foldLeft("")(_ + _)
(1 to 5).sliding(2).map { case Seq(a, b) => b - a }.toList
(1 to 20).filter(n => (2 until n).forall(n % _ != 0))
(1 to 4).scanLeft(1)(_ * _)
(1 to 3).zip(List("a", "b", "c")).toMap
(1 to 5).partition(_ > 2)
(1 to 3).mkString("<", "-", ">")
(1 to 100).sum / 100.0
(1 to 10).toArray.sliding(3, 3).map(_.sum).toArray
Integer.toBinaryString(42)
Integer.parseInt("101", 2)
42.toBinaryString
255.toHexString
8.toOctalString
"ff".toInt
java.lang.Integer.parseInt("ff", 16)
"3.14".toDouble
"abc".toDouble
" 42 ".trim.toInt
"1,234".replace(",", "").toInt
"%.2f".format(3.14159)
"%5d|%-5d|%05d".format(42, 42, 42)
"%s is %d".format("x", 3)
"%d".format("x")
"%d%%".format(50)
f"${3.14159}%.2f and ${42}%4d"
s"${x + 1} ${if (x > 3) "big" else "small"}"
s"$x%"
"a\tb\nc"
"""raw \n "quoted" """
"unicode: \u00e9"
"a,b;c d".split("[,; ]")
"a,b,c".split(",").toList
"a||b".split("\\|")
"2024-01-15".split("-") match { case Array(y, m, d) => (y.toInt, m.toInt, d.toInt) }
"hello"(0)
"hello"(10)
"hello".substring(2, 20)
"hello".indexOf("z")
"Hello".equalsIgnoreCase("hELLO")
"b" > "a"
"apple" < "Banana"
"hello".sum
"hello".max
"hello".toSet
"hello".sorted.distinct
"abc".map(_ + 1)
"abc".map(c => (c + 1).toChar)
"hello world foo".split(" ").map(_.reverse).mkString(" ")
"the cat the dog".split(" ").groupBy(identity).mapValues(_.size).toList.sortBy(-_._2)
"aabbc".groupBy(identity).map { case (k, v) => (k, v.length) }
"hello".zipWithIndex
"hello".zip("world")
"abc".toUpperCase.toLowerCase.capitalize
"x=1;y=2".split(";").map(_.split("=")).map(a => a(0) -> a(1).toInt).toMap
"racecar" == "racecar".reverse
"hello".foreach(print)
"hello".exists(_ == 'l')
"  trim me ".trim
"a-b-c".replace("-", "")
"hello" concat " " concat "world"
"hello".take(2) + "hello".drop(3)
"hello".slice(1, 3)
"hello".splitAt(2)
"hello".span(_ != 'l')
"one two".split(" ", 2)(1)
"line1\nline2".split("\n").length
"line1\nline2".linesIterator.map(_.length).toList
"abc".contains("bc")
"abc".endsWith("c")
"file.txt".split("\\.").last
"file.txt".stripSuffix(".txt")
"abcabc".replaceAll("b", "X")
"abc123".filter(_.isDigit).toInt
"abc".hashCode
"".hashCode
"Hello, World".hashCode
(1, "a").hashCode
List(1, 2, 3).hashCode
Some(1).hashCode
Map(1 -> 2).hashCode
3.14.hashCode
true.hashCode
'a'.hashCode
5L.hashCode
(1, 2) == (1, 2)
List(1, 2) == Vector(1, 2)
Set(1, 2) == Set(2, 1)
Array(1) == Array(1)
Array(1).sameElements(Array(1))
null == null
val n: String = null
n == "a"
n.length
println(null)
List(1, "a", 2.0)
List(1, 2.5)
List(1, 2L)
if (x > 3) "yes"
val u = println("hi")
u
val t = (1, "two", 3.0)
t._2
t.swap
(1, 2).swap
val (a, b) = (1, 2)
a + b
val List(p, q) = List(1, 2)
val h :: _ = List(1, 2, 3)
x match { case n if n > 3 => "gt"; case _ => "le" }
(x: Any) match { case s: String => s; case i: Int => i * 2; case _ => 0 }
val y = { val t = 3; t * 2 }
var v = 1
v += 5
v
v *= 2
v = v - 1
while (v > 5) v -= 3
v
do { v += 1 } while (v < 8)
v
for (i <- 1 to 3) print(i)
for (i <- 1 to 2; j <- 1 to 2) yield i * j
for (i <- List(1, 2, 3) if i % 2 == 1) yield i * i
for ((k, v) <- Map("a" -> 1)) println(k + v)
val arr = new Array[Int](3)
arr(0) = 5
arr(5)
arr.toList
arr.length
arr.sum
arr.sorted
Array.fill(2)(0.0)
Array("b", "a").sorted
List(3, 1, 2).sorted.reverse
List(3, 1, 2).sortBy(-_)
List("bb", "a").sortBy(_.length)
List("b", "A").sortBy(_.toLowerCase)
List((1, "b"), (1, "a")).sorted
List(1, 2, 3).map(_.toString).mkString
List(1, 2, 3).reduce(_ + _)
List(1, 2, 3) :+ 4
0 :: List(1)
List(1) ::: List(2)
List(1, 2, 3)(1)
List(1, 2, 3).tail
List(1, 2, 3, 4).drop(2)
List(List(1), List(2)).flatten
List(1, 2, 3).zipWithIndex
List(1, 2, 3).zip(List(4, 5))
List(1, 1, 2).distinct
List(1, 2, 3).contains(2)
List(1, 2, 3).indexOf(3)
List(1, 2, 3).last
List.fill(3)("x")
List.range(1, 4)
List.tabulate(3)(_ * 2)
Nil
