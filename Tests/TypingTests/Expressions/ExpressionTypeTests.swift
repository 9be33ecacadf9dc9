import Testing

/// What the type of an expression is shown as, as recorded from spark-shell.
@Suite struct ExpressionTypeTests {
  /// Returns the type shown for the last line, without the packages of its classes.
  private func type(_ lines: String) -> String {
    let last = PromptSession().lines(lines).last ?? ""
    guard let colon = last.firstRange(of: ": ") else { return last }
    return String(last[colon.upperBound...]).replacing(/\b([a-z]\w*\.)+(?=[A-Z])/, with: "")
  }

  @Test(arguments: [
    ("1 + 2.5", "Double"), ("'a' + 1", "Int"), ("1L + 1", "Long"), ("\"a\" + 1", "String"), ("List(1, 2.5)", "List[Double]"),
    ("List(1, 'a')", "List[Int]"), ("List(1, \"a\")", "List[Any]"), ("if (true) 1 else 2.0", "Double"), ("if (true) 1", "AnyVal"),
    ("Map(\"a\" -> 1, \"b\" -> 2.5)", "Map[String,AnyVal]"), ("Seq(\"a\", null)", "Seq[String]"),
  ])
  func `numbers widen to each other, other values to a common class`(_ text: String, _ wanted: String) {
    #expect(type(text) == wanted)
  }

  @Test(arguments: [
    ("List(1, 2).map(_ + 1)", "List[Int]"), ("List(1).foldLeft(\"\")(_ + _)", "String"),
    ("List(1).zip(List(\"a\"))", "List[(Int, String)]"),
    ("List(3, 1).reduce(_ max _)", "Int"), ("List((1, \"a\")).toMap", "Map[Int,String]"),
    ("List(1).groupBy(_ % 2)", "Map[Int,List[Int]]"),
    ("\"abc\".map(_.toUpper)", "String"), ("\"abc\".map(_.toInt)", "IndexedSeq[Int]"), ("Array(1).map(_ * 2.0)", "Array[Double]"),
    ("Option(1).fold(0)(_ + 1)", "Int"), ("List(Some(1), None)", "List[Option[Int]]"),
    ("List(1, 2).sortBy(x => (x % 2, -x))", "List[Int]"),
  ])
  func `what a call's receiver and earlier lists say types the functions that follow`(_ text: String, _ wanted: String) {
    #expect(type(text) == wanted)
  }

  @Test(arguments: [
    ("sc.parallelize(1 to 3).map(x => (x % 2, x)).reduceByKey(_ + _)", "RDD[(Int, Int)]"),
    ("sc.parallelize(Seq((1, 2))).map { case (k, v) => (v, k) }", "RDD[(Int, Int)]"),
    ("sc.parallelize(Seq((\"a\", 1))).aggregateByKey(0)(_ + _, _ + _)", "RDD[(String, Int)]"),
    (
      "sc.parallelize(1 to 3).aggregate((0, 0))((a, x) => (a._1 + x, a._2 + 1), (a, b) => (a._1 + b._1, a._2 + b._2))", "(Int, Int)"
    ),
    ("sc.parallelize(Seq((1, 2))).groupByKey().mapValues(_.sum)", "RDD[(Int, Int)]"), ("sc.parallelize(1 to 3).sum()", "Double"),
  ])
  func `pairs and numbers in an RDD bring their members`(_ text: String, _ wanted: String) {
    #expect(type(text) == wanted)
  }

  @Test(arguments: [
    ("(x: Int) => (y: Int) => x + y", "Int => (Int => Int)"), ("() => 1", "() => Int"),
    ("(t: (Int, Int)) => t._1", "((Int, Int)) => Int"),
    ("(a: Int, b: String) => a", "(Int, String) => Int"),
  ])
  func `functions are written with arrows`(_ text: String, _ wanted: String) {
    #expect(type(text) == wanted)
  }

  @Test func `a for is calls of map, flatMap and withFilter`() {
    #expect(type("for { x <- List(1, 2); if x > 1; y = x * 2.5 } yield (x, y)") == "List[(Int, Double)]")
    #expect(type("for ((k, v) <- Map(1 -> \"a\")) yield v -> k") == "Map[String,Int]")
  }

  @Test func `an implicit class adds members, an implicit value fills a list`() {
    let lines = """
      implicit class Shout(s: String) { def shout = s + "!" }
      implicit val factor: Int = 3
      def scaled(x: Double)(implicit k: Int) = x * k
      ("a".shout, scaled(2))
      """
    #expect(type(lines) == "(String, Double)")
  }
}
