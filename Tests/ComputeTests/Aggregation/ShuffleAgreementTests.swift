import Compute
import Testing

/// Shuffles on columns give the blocks, the rows and the order that shuffles pair by pair give.
@Suite struct ShuffleAgreementTests {
  /// A function of two parameters.
  private static func function(_ layout: Layout, _ build: (inout ProgramDraft, Register, Register) -> Register) -> Value {
    var draft = ProgramDraft()
    let first: Register = draft.register(layout)
    let second: Register = draft.register(layout)
    let result: Register = build(&draft, first, second)
    draft.add(.finish(result))
    return .object(Closure(draft.program("f", [first, second], layout)))
  }

  /// `_ + _` on Ints.
  private static let sum: Value = function(.int) { $0.binary(.add, $1, $2) }
  /// `_ + _` on Doubles.
  private static let sumOfDoubles: Value = function(.double) { $0.binary(.add, $1, $2) }
  /// `(a, _) => a`.
  private static let first: Value = function(.any) { (_: inout ProgramDraft, a: Register, _: Register) -> Register in a }
  /// `_ - _`, which columns leave to calls.
  private static let difference: Value = function(.int) { $0.binary(.subtract, $1, $2) }
  /// `if (a > b) a else b`.
  private static let largest: Value = function(.int) { (draft: inout ProgramDraft, a: Register, b: Register) -> Register in
    let result: Register = draft.register(.int)
    let isGreater: Register = draft.compare(.greater, a, b)
    let then: Block = draft.block { $0.add(.move(result, from: a)) }
    let otherwise: Block = draft.block { $0.add(.move(result, from: b)) }
    draft.add(.conditional(isGreater, then: then, otherwise: otherwise))
    return result
  }
  /// `(a, b) => (a._1 + b._1, a._2 + b._2)` on pairs of Int and Double.
  private static let sumOfPairs: Value = function(.tuple([.int, .double])) {
    (draft: inout ProgramDraft, a: Register, b: Register) -> Register in
    var parts: [Register] = []
    for (index, layout): (Int, Layout) in [Layout.int, .double].enumerated() {
      let left: Register = draft.register(layout)
      let right: Register = draft.register(layout)
      draft.add(.element(left, of: a, index))
      draft.add(.element(right, of: b, index))
      parts.append(draft.binary(.add, left, right))
    }
    let made: Register = draft.register(.tuple([.int, .double]))
    draft.add(.tuple(made, parts))
    return made
  }

  /// Keys of a kind; `mixed` changes the type within a partition.
  enum Keys: CaseIterable {
    case ints, longs, doubles, strings, pairs, texts, mixed, nulls

    /// So many keys, of few different values if `isNarrow`.
    func values(_ count: Int, _ seed: UInt64) -> [Value] {
      var random = Seeded(seed)
      func small() -> Int32 { Int32.random(in: -20...400, using: &random) }
      switch self {
      case .ints: return (0..<count).map { (_: Int) -> Value in .int(small()) }
      case .longs: return (0..<count).map { (_: Int) -> Value in .long(Int64(small()) << 33) }
      case .doubles: return Samples.doubles(count, seed)
      case .strings: return Samples.strings(count, seed)
      case .pairs: return (0..<count).map { (_: Int) -> Value in .tuple(.int(small() / 10), .int(small() / 50)) }
      case .texts: return zip(Samples.strings(count, seed), Samples.ints(count, seed)).map { .tuple($0, .tuple($1, Value("k"))) }
      case .mixed:
        return (0..<count).map { (row: Int) -> Value in row < count / 2 ? .int(small()) : .long(Int64(small())) }
      case .nulls:
        return Samples.strings(count, seed).enumerated().map { $0.offset % 7 == 3 ? .null : $0.element }
      }
    }
  }

  /// A stream of pairs, in batches or row by row.
  private func stream(_ keys: [Value], _ values: [Value], rowsOnly: Bool) -> PartitionStream {
    let elements = Elements(zip(keys, values).map { Value.tuple($0, $1) })
    return rowsOnly ? .rows(ElementRows(elements)) : PartitionStream(elements)
  }

  /// What a shuffle of several map tasks gives, as text.
  private func run(
    _ keys: Keys, _ values: (Int, UInt64) -> [Value], _ aggregator: Aggregator?, combines: Bool, _ count: Int, _ partitions: Int,
    rowsOnly: Bool
  ) throws -> [String] {
    var lines: [String] = []
    var written: [[ShuffleBlock]] = []
    for map: Int in 0..<3 {
      let seed = UInt64(map + 1)
      let context: TaskContext = Agreement.context(rowsOnly: rowsOnly, partition: map)
      let blocks: [ShuffleBlock] = try ShuffleWriting.write(
        stream(keys.values(count, seed), values(count, seed), rowsOnly: rowsOnly), .hash(partitions),
        combining: combines ? aggregator : nil,
        ordering: nil, context)
      for block: ShuffleBlock in blocks {
        lines.append(zip(block.keys, block.values).map { Agreement.text($0) + "->" + Agreement.text($1) }.joined(separator: " "))
      }
      written.append(blocks)
    }
    for reduce: Int in 0..<partitions {
      let context: TaskContext = Agreement.context(rowsOnly: rowsOnly, partition: reduce)
      let read: PartitionStream = try ShuffleReading.read(
        written.map { $0[reduce] }, aggregator, isCombined: combines, ordering: nil, context)
      lines.append(try read.elements().map { Agreement.text($0) }.joined(separator: " "))
    }
    return lines
  }

  /// Expects that a shuffle gives the same on columns and pair by pair.
  private func check(_ keys: Keys, _ values: (Int, UInt64) -> [Value], _ aggregator: Aggregator?, combines: Bool) throws {
    for (count, partitions): (Int, Int) in [(0, 2), (1, 1), (40, 3), (900, 4)] {
      let rows: [String] = try run(keys, values, aggregator, combines: combines, count, partitions, rowsOnly: true)
      let columns: [String] = try run(keys, values, aggregator, combines: combines, count, partitions, rowsOnly: false)
      for (line, pair): (Int, (String, String)) in zip(rows, columns).enumerated() where pair.0 != pair.1 {
        Issue.record("\(keys), \(count) pairs, line \(line)\nrows    \(pair.0.prefix(600))\ncolumns \(pair.1.prefix(600))")
        return
      }
    }
  }

  @Test(arguments: Keys.allCases)
  func `reduceByKey`(_ keys: Keys) throws {
    try check(keys, Samples.ints, .reduce(ShuffleAgreementTests.sum), combines: true)
    try check(keys, Samples.ints, .reduce(ShuffleAgreementTests.largest), combines: true)
    try check(keys, Samples.ints, .reduce(ShuffleAgreementTests.difference), combines: true)
    try check(keys, Samples.doubles, .reduce(ShuffleAgreementTests.sumOfDoubles), combines: true)
    try check(keys, Samples.strings, .reduce(ShuffleAgreementTests.first), combines: true)
    let pairs = { (count: Int, seed: UInt64) -> [Value] in
      zip(Samples.ints(count, seed), Samples.doubles(count, seed)).map { .tuple($0, $1) }
    }
    try check(keys, pairs, .reduce(ShuffleAgreementTests.sumOfPairs), combines: true)
  }

  @Test(arguments: Keys.allCases)
  func `foldByKey and combining on the reduce side only`(_ keys: Keys) throws {
    let fold: Aggregator = .fold(zero: .int(7), mergeValue: ShuffleAgreementTests.sum, mergeCombiners: ShuffleAgreementTests.sum)
    try check(keys, Samples.ints, fold, combines: true)
    try check(keys, Samples.ints, fold, combines: false)
    try check(keys, Samples.ints, .reduce(ShuffleAgreementTests.sum), combines: false)
  }

  @Test(arguments: Keys.allCases)
  func `groupByKey and repartition`(_ keys: Keys) throws {
    try check(keys, Samples.strings, .group, combines: false)
    try check(keys, Samples.ints, .group, combines: false)
    try check(keys, Samples.doubles, nil, combines: false)
  }

  @Test(arguments: Keys.allCases)
  func `cogroup and joins`(_ keys: Keys) throws {
    for count: Int in [0, 1, 30, 300] {
      var texts: [[String]] = []
      for rowsOnly: Bool in [true, false] {
        let context: TaskContext = Agreement.context(rowsOnly: rowsOnly)
        var lines: [String] = []
        for kind: JoinKind in [.inner, .left, .right, .full] {
          let sides: [PartitionStream] = [
            stream(keys.values(count, 1), Samples.ints(count, 1), rowsOnly: rowsOnly),
            stream(keys.values(count / 2, 2), Samples.strings(count / 2, 2), rowsOnly: rowsOnly),
          ]
          let step: NarrowOperation = .native(
            .join(kind) { (value: Value?) -> Value in value.map { .object(TupleObject([$0])) } ?? .null })
          let grouped: PartitionStream = try Grouping.cogroup(sides, context)
          lines.append(contentsOf: try step.applied(to: grouped, partition: 0, context).elements().map { Agreement.text($0) })
        }
        texts.append(lines)
      }
      #expect(texts[0] == texts[1], "\(keys), \(count) pairs")
    }
  }
}
