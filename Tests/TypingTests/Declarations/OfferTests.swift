import Testing
import Typing

@Suite struct OfferTests {
  /// Returns the names offered at the end of a text.
  private func names(_ text: String, after lines: String = "") -> [String] {
    let session = PromptSession()
    _ = session.lines(lines)
    return session.session.offers(in: text, at: text.utf8.count).offers.map(\.name)
  }

  @Test func `members are offered by the type of what stands before the dot`() {
    #expect(names("rdd.reduceBy", after: "val rdd = sc.parallelize(Seq((1, 2)))").contains("reduceByKey"))
    #expect(names("List(\"a\").map(x => x.toUpp").contains("toUpperCase"))
    #expect(names("def f(a: String) = { val b = a.len").contains("length"))
  }

  @Test func `names, types and packages are offered where they can stand`() {
    #expect(names("par", after: "val parts = 1").contains("parts"))
    #expect(names("val x: Opti").contains("Option"))
    #expect(names("import scala.collection.mut") == ["mutable"])
  }

  @Test func `nothing is offered inside a string`() {
    #expect(names("val x = \"abc.le") == [])
  }

  @Test func `an RDD's operations are sorted by what they do`() {
    let session = PromptSession()
    let offers = session.session.offers(in: "sc.parallelize(1 to 3).coun", at: 27).offers
    #expect(offers.first { $0.name == "count" }?.group == .action)
  }

  @Test func `types, kinds and descriptions are told without running anything`() {
    let session = PromptSession().session
    #expect(session.typeText(of: "List(1).map(_.toString)").text == "List[String]")
    #expect(session.kindText(of: "Map") == "Map's kind is F[A1,+A2]")
    #expect(session.descriptions(of: "RDD.map").first?.owner == "RDD[T]")
  }
}
