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

  /// What `rows.map((_, 1)).reduceByKey(_ + _)` collects, a text for each partition.
  private func counts(_ rows: Elements, slices: Int, partitions: Int) throws -> [String] {
    let engine: Engine = makeEngine()
    let pairs: RDD = try engine.parallelize(rows, slices: slices, by: caller("parallelize"))
      .narrow(mapping { .tuple($0, .int(1)) }, by: caller("map"))
    let counts: RDD = try pairs.combined(
      .reduce(addition), .hash(partitions), combinesBeforeWriting: true, by: caller("reduceByKey"))
    return try counts.collectPartitions(by: caller("collect")).map(shown)
  }

  @Test func `keys of every kind come in the recorded order`() throws {
    let ints = Elements([7, 3, 12, 5, 9, 1, 16, 4, -3, 100, 33] as [Int32])
    try #expect(
      counts(ints, slices: 3, partitions: 3) == [
        "(33,1) (-3,1) (3,1) (12,1) (9,1)", "(100,1) (4,1) (16,1) (1,1) (7,1)", "(5,1)",
      ])
    let text = "the quick brown fox jumps over the lazy dog and runs away from the bear"
    let words = Elements(text.split(separator: " ").map { Value(String($0)) })
    try #expect(
      counts(words, slices: 2, partitions: 5) == [
        "(bear,1)", "(runs,1) (quick,1) (from,1) (the,3)", "(brown,1) (and,1)", "(fox,1) (lazy,1)",
        "(away,1) (jumps,1) (dog,1) (over,1)",
      ])
    let longs = Elements([1, 5_000_000_000, -7, 12].map { (number: Int64) -> Value in .long(number) })
    let longsShown: String = try counts(longs, slices: 2, partitions: 2).filter { !$0.isEmpty }.joined(separator: " ")
    #expect(longsShown == "(-7,1) (12,1) (1,1) (5000000000,1)")
    let doubles = Elements([1.5, 2.0, -0.5, 100.25].map { (number: Double) -> Value in .double(number) })
    let doublesShown: String = try counts(doubles, slices: 2, partitions: 2).filter { !$0.isEmpty }.joined(separator: " ")
    #expect(doublesShown == "(1.5,1) (100.25,1) (2.0,1) (-0.5,1)")
    let pairs = Elements(
      [(1, "a"), (2, "b"), (1, "b")].map { (pair: (Int32, String)) -> Value in .tuple(.int(pair.0), Value(pair.1)) })
    let pairsShown: String = try counts(pairs, slices: 2, partitions: 2).filter { !$0.isEmpty }.joined(separator: " ")
    #expect(pairsShown == "((1,b),1) ((2,b),1) ((1,a),1)")
  }

  /// An Ordering that is Java's natural order.
  private static let natural: Value = {
    let descriptor = ClassDescriptor(name: "NaturalOrder", flags: [.serializable])
    let compare = Native(key: "NaturalOrder.compare") { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      .int(try Semantics.naturalOrder(arguments[1], arguments[2], machine))
    }
    descriptor.define(.compare, .native(compare))
    return .object(Instance(descriptor))
  }()

  @Test func `ranges are cut as the recorded partitions show`() throws {
    let engine: Engine = makeEngine()
    let pairs: RDD = try engine.parallelize(numbers(10), slices: 3, by: caller("parallelize"))
      .narrow(mapping { .tuple($0, $0) }, by: caller("map"))
    let ranges: Partitioner = try pairs.rangePartitioner(3, ordering: OrderTests.natural, ascending: true, by: caller("<init>"))
    let placed: RDD = try pairs.partitionBy(ranges, by: caller("partitionBy")).narrow(.keys, by: caller("keys"))
    try #expect(placed.collectPartitions(by: caller("collect")).map(shown) == ["1 2 3 4", "5 6 7", "8 9 10"])
    let fives: RDD = try engine.parallelize(numbers(20), slices: 4, by: caller("parallelize"))
      .narrow(mapping { .tuple(.int($0.asInt % 5), $0) }, by: caller("keyBy"))
    let sorted: RDD = try fives.sortByKey(
      ascending: true, 4, ordering: OrderTests.natural, directed: OrderTests.natural, by: caller("sortBy"))
    let parts: [Elements] = try sorted.narrow(.values, by: caller("values")).collectPartitions(by: caller("collect"))
    #expect(parts.map(shown) == ["5 10 15 20 1 6 11 16", "2 7 12 17", "3 8 13 18", "4 9 14 19"])
  }

  @Test func `the least rows are selected with ties as Guava leaves them`() throws {
    let engine: Engine = makeEngine()
    let rows: RDD = try engine.parallelize(numbers(100), slices: 10, by: caller("parallelize"))
    try #expect(shown(rows.takeOrdered(3, OrderTests.natural, by: caller("takeOrdered"))) == "1 2 3")
  }

  @Test func `what is kept is coalesced at random with a fixed seed`() {
    #expect(PartitionCoalescer(Array(repeating: false, count: 6), wanted: 4).groups == [[0], [1, 2], [3], [4, 5]])
    let placed: [[Int]] = PartitionCoalescer(Array(repeating: true, count: 6), wanted: 2).groups
    #expect(placed.flatMap { $0 }.sorted() == [0, 1, 2, 3, 4, 5])
  }
}
