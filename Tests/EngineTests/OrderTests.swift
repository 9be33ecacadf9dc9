import Compute
import Events
import Testing

@testable import Engine

/// Orders that real Spark programs showed.
@Suite struct OrderTests {
  @Test func `reduceByKey shows keys as the recorded word count`() throws {
    let engine: Engine = makeEngine()
    let words: RDD = try engine.parallelize(texts("a", "b", "b", "c", "c", "a", "a"), slices: 3, by: caller("parallelize"))
    let pairs: RDD = try words.narrow(mapping { .tuple($0, .int(1)) }, by: caller("map"))
    let counts: RDD = try pairs.combined(.reduce(addition), .hash(3), combinesBeforeWriting: true, by: caller("reduceByKey"))
    try #expect(shown(counts.collect(by: caller("collect"))) == "(c,2) (a,3) (b,2)")
  }

  @Test func `a custom modulo of ten keeps the order of the recorded partitions`() throws {
    let engine: Engine = makeEngine()
    let pairs: RDD = try engine.parallelize(numbers(10), slices: 3, by: caller("parallelize"))
      .narrow(mapping { .tuple($0, .int($0.asInt &* $0.asInt)) }, by: caller("map"))
    let reduced: RDD = try pairs.combined(.reduce(addition), .hash(2), combinesBeforeWriting: true, by: caller("reduceByKey"))
    let parts: [Elements] = try reduced.collectPartitions(by: caller("collect"))
    #expect(parts.map(shown) == ["(4,16) (6,36) (8,64) (10,100) (2,4)", "(1,1) (3,9) (7,49) (9,81) (5,25)"])
  }

  @Test func `groupByKey keeps values in the order of the map tasks`() throws {
    let engine: Engine = makeEngine()
    let pairs: RDD = try engine.parallelize(numbers(12), slices: 3, by: caller("parallelize"))
      .narrow(mapping { .tuple(.int($0.asInt % 4), $0) }, by: caller("map"))
    let groups: RDD = try pairs.combined(.group, .hash(3), combinesBeforeWriting: false, by: caller("groupByKey"))
    try #expect(
      shown(groups.collect(by: caller("collect")))
        == "(0,Seq(4, 8, 12)) (3,Seq(3, 7, 11)) (1,Seq(1, 5, 9)) (2,Seq(2, 6, 10))")
  }

  @Test func `repartition deals rows out as XORShiftRandom begins`() throws {
    let engine: Engine = makeEngine()
    let rows: RDD = try engine.parallelize(numbers(12), slices: 6, by: caller("parallelize"))
    let three: [Elements] = try rows.repartition(3, by: caller("repartition")).collectPartitions(by: caller("collect"))
    #expect(three.map(shown) == ["1 6 7 10 12", "2 3 8", "4 5 9 11"])
    let eight: [Elements] = try rows.repartition(8, by: caller("repartition")).collectPartitions(by: caller("collect"))
    #expect(eight.map(shown) == ["5 11", "6 12", "1 3", "2 4", "", "9", "7 10", "8"])
  }

  @Test func `samples are those that were recorded`() throws {
    let engine: Engine = makeEngine()
    let rows: RDD = try engine.parallelize(numbers(100), slices: 4, by: caller("parallelize"))
    let tenth: RDD = try rows.sample(withReplacement: false, fraction: 0.1, seed: 42, by: caller("sample"))
    try #expect(shown(tenth.collect(by: caller("collect"))) == "13 31 73 75 80 90")
    let again: RDD = try rows.sample(withReplacement: true, fraction: 0.1, seed: 42, by: caller("sample"))
    try #expect(shown(again.collect(by: caller("collect"))) == "14 16 16 17 32 37 39 74 80")
    let half: RDD = try rows.sample(withReplacement: false, fraction: 0.5, seed: 7, by: caller("sample"))
    try #expect(half.count(by: caller("count")) == 53)
    let double: RDD = try rows.sample(withReplacement: true, fraction: 2, seed: 1, by: caller("sample"))
    try #expect(double.count(by: caller("count")) == 198)
    try #expect(shown(rows.takeSample(withReplacement: false, 5, seed: 42, by: caller("takeSample"))) == "68 2 81 67 6")
    try #expect(shown(rows.takeSample(withReplacement: true, 5, seed: 42, by: caller("takeSample"))) == "12 51 32 30 99")
  }
}
