// mode: script
val text =
  """It was the best of times, it was the worst of times,
    |it was the age of wisdom, it was the age of foolishness,
    |it was the epoch of belief, it was the epoch of incredulity""".stripMargin
case class Stat(word: String, count: Int, lines: Set[Int]) {
  def +(other: Stat): Stat = {
    require(word == other.word)
    Stat(word, count + other.count, lines ++ other.lines)
  }
}
object Stat { implicit val byCount: Ordering[Stat] = Ordering.by[Stat, (Int, String)](s => (-s.count, s.word)) }
val words = for {
  (line, number) <- text.split("\n").toList.zipWithIndex
  word <- line.toLowerCase.split("\\W+")
  if word.nonEmpty
} yield Stat(word, 1, Set(number + 1))
val stats = words.groupBy(_.word).values.map(_.reduce(_ + _)).toList.sorted
stats.take(5).foreach { case Stat(w, c, ls) => println(f"$w%-10s $c%3d  lines ${ls.toList.sorted.mkString(",")}") }
val longest = stats.maxBy(s => (s.word.length, s.word)).word
println(s"longest: $longest, vowels: ${longest.count("aeiou".contains(_))}")
val histogram = stats.groupBy(_.word.length).map { case (len, ss) => len -> ss.map(_.count).sum }.toSeq.sortBy(_._1)
for ((len, n) <- histogram) println("%2d %s".format(len, "*" * n))
val caps = text.linesIterator.map(_.split(" ").map(_.capitalize).mkString(" ")).toList
println(caps.head)
val Pattern = """(\w+) of (\w+)""".r
println(Pattern.findAllMatchIn(text).map(m => m.group(2) + "/" + m.group(1)).toList)
val caesar = (shift: Int) => (s: String) => s.map {
  case c if c.isUpper => ((c - 'A' + shift + 26) % 26 + 'A').toChar
  case c if c.isLower => ((c - 'a' + shift + 26) % 26 + 'a').toChar
  case c => c
}
val secret = caesar(3)(caps.head.take(20))
println(secret)
println(caesar(-3)(secret))
def palindrome(s: String): Boolean = { val t = s.filter(_.isLetterOrDigit).toLowerCase; t == t.reverse }
println(List("A man, a plan, a canal: Panama", "Scala").map(palindrome))
println(text.filter(_.isLetter).toLowerCase.groupBy(identity).map { case (c, s) => (c, s.length) }.toList.sortBy { case (c, n) => (-n, c) }.take(3))
