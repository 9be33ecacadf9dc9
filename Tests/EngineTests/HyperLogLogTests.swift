import Testing

@testable import Engine

/// The estimates are compared with those that Spark 4.3 gives (Tests/Parity/rdd/approx_actions).
@Suite struct HyperLogLogTests {
  /// An estimate of so many numbers by their texts, counted in parts that are merged.
  private func estimate(_ numbers: Range<Int>, precision: Int, sparse: Int = 0, parts: Int = 4) -> Int64 {
    var all = HyperLogLog(precision: precision, sparse: sparse)
    for part: Int in 0..<parts {
      var one = HyperLogLog(precision: precision, sparse: sparse)
      for number: Int in numbers where number % parts == part {
        Array(String(number).utf8).withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in one.offer(bytes) }
      }
      all.merge(one)
    }
    return all.cardinality
  }

  @Test func `a large count is corrected by the table of biases`() { #expect(estimate(1..<100_001, precision: 9) == 98873) }

  @Test func `precisions above 18 have no table`() { #expect(estimate(1..<100_001, precision: 21) == 99918) }

  @Test func `the sparse form counts few values exactly`() { #expect(estimate(1..<101, precision: 10, sparse: 20) == 100) }

  @Test(arguments: [1, 3, 7])
  func `the parts in which values are counted do not matter`(_ parts: Int) {
    #expect(estimate(1..<5000, precision: 9, parts: parts) == estimate(1..<5000, precision: 9, parts: 1))
  }
}
