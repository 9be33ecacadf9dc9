// Members of texts, characters and numbers, and formats.
val text = "The quick brown fox jumps over the lazy dog"
text.split(" ").map(_.length).toList
text.toLowerCase.filter(_.isLetter).groupBy(identity).map { case (c, s) => c -> s.length }.toSeq.sorted.take(5)
text.capitalize
text.indexOf("quick")
text.lastIndexOf('o')
text.replaceAll("[aeiou]", "*")
text.replaceFirst("the", "THE")
text.matches(".*fox.*")
text.contains("lazy")
text.startsWith("The")
text.substring(4, 9)
text.charAt(4)
text.zipWithIndex.filter(_._1 == 'o').map(_._2)
text.partition(_.isUpper)
text.span(_ != ' ')
text.dropWhile(_ != ' ').trim
text.takeWhile(_ != ' ')
text.sliding(5, 10).toList
text.grouped(10).toList
text.distinct
text.sorted
text.reverse
text.count(_ == 'o')
text.map(_.toUpper)
text.map(_.toInt).sum
text.flatMap(c => s"$c$c").take(10)
text.hashCode
text.mkString("-").take(11)
text.foldLeft(0)(_ + _)
text.linesIterator.toList
"a\nb\r\nc".linesIterator.toList
"a\nb".lines.count
"abc".chars.sum
"a,b,,c,,".split(",")
"a,b,,c,,".split(",", -1)
"a1b22c".split("\\d+")
"a.b".split('.')
"a;b,c".split(Array(';', ','))
"  x ".strip
"  x ".stripLeading + "|"
"  x ".stripTrailing + "|"
"".isEmpty
"  ".isBlank
"ab".repeat(3)
"ab" * 3
"abc".compareTo("abd")
"abc".compareToIgnoreCase("ABD")
"abc".equalsIgnoreCase("ABC")
"abc".padTo(5, '.')
"abc".reverse.padTo(5, '0').reverse
"42".toInt
"42".toIntOption
"x".toIntOption
"3.5".toDoubleOption
"true".toBoolean
"yes".toBooleanOption
"12".toLong
"1e3".toDouble
"0x1F"
Integer.parseInt("1F", 16)
Integer.toHexString(255)
Integer.toBinaryString(10)
Integer.toOctalString(8)
Integer.bitCount(255)
Integer.MAX_VALUE
Integer.valueOf(5)
Integer.compare(1, 2)
Integer.reverse(1)
Integer.highestOneBit(100)
Integer.numberOfTrailingZeros(8)
Integer.parseInt("12x")
Integer.toString(255, 16)
java.lang.Long.parseLong("123")
java.lang.Double.parseDouble("1.5")
java.lang.Double.compare(1.0, 2.0)
java.lang.Double.isNaN(0.0 / 0)
java.lang.Long.MAX_VALUE
Character.isDigit('5')
Character.getNumericValue('7')
Character.toUpperCase('a')
'a'.asDigit
'9'.asDigit
'a' + 1
('a' + 1).toChar
('a' to 'e').mkString
'a'.isLetterOrDigit
'Z'.toLower
'x'.toString * 3
Math.sqrt(2)
math.pow(2, 10)
math.hypot(3, 4)
math.abs(-3.5)
math.round(2.5)
math.round(-2.5)
math.floor(-1.1)
math.ceil(1.1)
math.rint(2.5)
math.signum(-4)
math.log10(1000)
math.log(math.E)
math.exp(1)
math.atan2(1, 1)
math.toDegrees(math.Pi)
math.toRadians(180)
math.cbrt(27)
math.max(1, 2L)
math.min(1.5f, 2)
Math.floorMod(-7, 3)
Math.floorDiv(-7, 3)
-7 % 3
-7 / 3
7.0 % 2.5
1.0 / 0
0.1 + 0.2
1e10
1e-5
100.0
1.0e7
12345678.9
1.0f / 3
2.0 / 3
10.toDouble / 4
5.max(3)
5 min 3
5.compare(3)
(-5).abs
5.signum
3.7.toInt
3.7.round
3.2.ceil
3.7.floor
3.99.isWhole
1 to 10 by 3
1 until 10
(1 to 10).sum
(1 to 5).product
(10 to 1 by -2).toList
1.0 to 2.0 by 0.5
BigDecimal("1.10") + BigDecimal("2.205")
BigDecimal("10") / BigDecimal("3")
BigDecimal(2.5).setScale(0, BigDecimal.RoundingMode.HALF_EVEN)
BigDecimal("123.456").setScale(1, BigDecimal.RoundingMode.HALF_UP)
BigDecimal("123.456").scale
BigDecimal("123.456").precision
BigDecimal("1E+3")
BigDecimal("1E+3").toBigInt
BigDecimal(1) / 0
BigDecimal("0.1") + 0.2
BigDecimal(0.1).pow(3)
BigInt("123456789012345678901234567890") * 2
BigInt(2).pow(100)
BigInt(10) / 0
BigInt(10) % 3
BigInt(17).modPow(5, 23)
BigInt(48).gcd(36)
BigInt(97).isProbablePrime(10)
BigInt(10) /% 3
BigInt("ff", 16)
BigInt(255).toString(2)
(1 to 25).map(BigInt(_)).product
f"${math.Pi}%.3f|${42}%5d|${42}%-5d|${42}%05d|${"hi"}%10s|${"hi"}%-10s|"
f"${1234567.891}%,.2f"
f"${0.000123}%e"
f"${255}%x ${255}%X ${8}%o ${'c'}%c ${true}%b %%"
"%s is %d years and %.1f".format("Bob", 42, 1.75)
"%5.1f|%-8s|%08.3f|%+d".format(3.14159, "ab", 2.5, 7)
"%,d".format(1234567)
"%2$s %1$s".format("a", "b")
"%10.3e".format(12345.678)
"%s".format(List(1, 2))
"%s %s".format(null, None)
String.format("%d-%s", Int.box(5), "x")
s"${1 + 1} ${"a".toUpperCase}"
raw"a\nb"
"""|a
   |b""".stripMargin
"a-b_c".replace('-', '+').replace("_", "::")
"hello".zip("world").map { case (a, b) => (a max b) }.mkString
"Hello World".filter(_.isUpper)
"hello"(1)
"hello".head
"hello".last
"hello".init
"hello".tail
"hello".indices
"hello".toList
"hello".toSet.size
"hello".toArray
"hello".toSeq
"hello".getBytes.toList
"hello".getBytes("UTF-8").length
"hello".codePointAt(0)
"hello" < "help"
"hello".compare("help")
"b,a,c".split(",").sorted.mkString(",")
"k=v".split("=") match { case Array(k, v) => (k, v) }
"a:b:c".split(":", 2)
"hello world".split("\\s+").map(_.capitalize).mkString(" ")
"x".concat("y")
"hello".regionMatches(1, "ell", 0, 3)
String.valueOf(Array('a', 'b'))
String.join("-", "a", "b", "c")
"%s".formatted("x")
"ABC".toLowerCase.toUpperCase
"tést".length
"é".getBytes("UTF-8").map(b => f"$b%02x").mkString(" ")
"hello".foreach(c => print(c + " "))
"a b c".tr
"AbC".map(c => if (c.isUpper) c.toLower else c.toUpper)
"hello".contains('e')
"hello".indexWhere(_ == 'l')
"hello".updated(0, 'j')
"hello".patch(1, "ipp", 2)
"hello".stripPrefix("he").stripSuffix("lo")
"hello".diff("lo")
"hello".intersect("world")
"hello".permutations.size
"abc".combinations(2).toList
"hello".maxBy(_.toInt)
"1,2;3,4".split(";").map(_.split(",").map(_.toInt).sum)
"abc".lift(5)
"abc".slice(1, 10)
"abc".forall(_.isLower)
"ab12".exists(_.isDigit)
"hello" ++ " there"
"hello" :+ '!'
'>' +: "hello"
"%c%c".format('a', 'b')
"a" -> 1
"hello".nonEmpty
"hello world".split(' ').toMap
