val text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity"""
val words = text.toLowerCase.split("\\W+").filter(_.nonEmpty)
println(words.length + " words, " + words.distinct.length + " distinct")
val freq = words.groupBy(identity).view.mapValues(_.length).toMap
freq.toSeq.sortBy { case (w, c) => (-c, w) }.take(5).foreach { case (w, c) => println(f"$w%-10s $c%3d ${"*" * c}") }
println(words.map(_.length).groupBy(identity).toSeq.sortBy(_._1).map { case (l, a) => s"$l:${a.length}" }.mkString(" "))
println(text.split("\n").map(_.trim).zipWithIndex.map { case (l, i) => f"${i + 1}%2d| $l" }.mkString("\n"))
println(words.sliding(2).map(_.mkString(" ")).toList.groupBy(identity).map { case (b, l) => (b, l.size) }.toList.sortBy(p => (-p._2, p._1)).take(4))
println(words.maxBy(_.length) + " " + words.minBy(_.length) + " " + words.map(_.length).sum.toDouble / words.length)
def caesar(s: String, k: Int): String = s.map { case c if c.isUpper => ((c - 'A' + k + 26) % 26 + 'A').toChar; case c if c.isLower => ((c - 'a' + k + 26) % 26 + 'a').toChar; case c => c }
println(caesar("Hello, World!", 3) + " " + caesar(caesar("Hello, World!", 3), -3))
def isPalindrome(s: String) = { val t = s.toLowerCase.filter(_.isLetterOrDigit); t == t.reverse }
println(List("A man, a plan, a canal: Panama", "hello", "Was it a car").map(isPalindrome))
def rle(s: String): String = if (s.isEmpty) "" else { val (a, b) = s.span(_ == s.head); s"${a.length}${s.head}" + rle(b) }
println(rle("aaabbbccd") + " " + """(\d+)(\w)""".r.replaceAllIn("3a2b", m => m.group(2) * m.group(1).toInt))
println(List("listen", "silent", "enlist", "google", "elgoog").groupBy(_.sorted).values.toList.sortBy(_.head))
println("the quick brown fox".split(' ').map(w => w.head.toUpper + w.tail).mkString(" ") + " " + "hello world".split(" ").map(_.capitalize).mkString)
val csv = "name,age,city\nAnn,30,Oslo\nBob,25,\"New York\"\nCy,,Rome"
val rows = csv.split("\n").map(_.split(",", -1).map(_.trim.stripPrefix("\"").stripSuffix("\"")))
val header = rows.head
println(rows.tail.map(r => header.zip(r).toMap).map(m => m("name") + ":" + m.get("age").filter(_.nonEmpty).map(_.toInt).getOrElse(-1)).mkString(";"))
println(rows.map(_.map(_.padTo(9, ' ')).mkString("|")).mkString("\n"))
def roman(n: Int): String = List(1000 -> "M", 900 -> "CM", 500 -> "D", 400 -> "CD", 100 -> "C", 90 -> "XC", 50 -> "L", 40 -> "XL", 10 -> "X", 9 -> "IX", 5 -> "V", 4 -> "IV", 1 -> "I").foldLeft((n, "")) { case ((r, s), (v, t)) => (r % v, s + t * (r / v)) }._2
println(List(1994, 2024, 49).map(roman))
println("hello".zip("world").count { case (a, b) => a == b } + " " + "kitten".zip("sitting").map { case (a, b) => if (a == b) '=' else 'x' }.mkString)
def binary(n: Int): String = if (n < 2) n.toString else binary(n / 2) + n % 2
println((0 to 5).map(binary) + " " + Integer.parseInt("1010", 2) + " " + "%8s".format(13.toBinaryString).replace(' ', '0'))
