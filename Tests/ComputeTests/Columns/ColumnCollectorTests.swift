import Testing

import Compute

/// Batches joined in one column.
@Suite struct ColumnCollectorTests {
  /// A column of strings as views.
  private func column(_ texts: [String]) -> Column {
    .strings(StringColumn(Elements(texts.map { Value($0) }), count: texts.count))
  }

  @Test func `an empty string that came first can be joined again`() {
    var first = ColumnCollector()
    first.append(column(["", "a"]), count: 2)
    let joined: Column = first.finish()
    var second = ColumnCollector()
    second.append(column(["some text", ""]), count: 2)
    second.append(joined, count: 2)
    let all: Column = second.finish()
    #expect((0..<4).map { (row: Int) -> String? in all.value(at: row).string?.text } == ["some text", "", "", "a"])
  }
}
