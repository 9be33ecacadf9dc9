import Testing

import Typing

@Suite struct MessagesTests {
  @Test func `names within three edits are suggested, the nearest first`() {
    let names = ["collect", "coalesce", "context", "count", "map"]
    #expect(Messages.suggestions(for: "colect", among: names) == ["did you mean collect? or perhaps coalesce or context?"])
    #expect(Messages.suggestions(for: "reduceByKey", among: ["reduce", "groupBy"]) == [])
  }

  @Test(arguments: [("1.5", "1.5"), ("1e+20", "1.0E20"), ("12345678.0", "1.2345678E7"), ("0.0001", "1.0E-4"), ("100.0", "100.0")])
  func `numbers in types are written as Java writes them`(_ text: String, _ wanted: String) {
    #expect(JavaNumber.text(text) == wanted)
  }
}
