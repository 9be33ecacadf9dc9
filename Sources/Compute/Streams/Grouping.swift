/// Operations that bring equal keys of several streams together within a partition.
package enum Grouping {
  /// Groups several streams of pairs by key, as CoGroupedRDD does: rows are `(key, (values of the first, of the second, …))`.
  package static func cogroup(_ streams: [PartitionStream], _ context: TaskContext) throws(Thrown) -> PartitionStream {
    if !context.rowsOnly { return .batches(try ColumnGrouping.cogroup(streams.map(\.batches), context)) }
    var table = GroupedRows(width: streams.count)
    for (source, stream): (Int, PartitionStream) in streams.enumerated() {
      let rows: RowIterator = stream.rows
      while let row: Value = try rows.next() { try table.add(try Pair(row, context.machine), from: source, context.machine) }
    }
    return .rows(table.rows)
  }

  /// Keeps the pairs of one stream whose key another does not have, in the order of SubtractedRDD's java.util.HashMap.
  package static func subtract(
    _ stream: PartitionStream, removing other: PartitionStream, _ context: TaskContext
  ) throws(Thrown) -> PartitionStream {
    let machine: Machine = context.machine
    var table = AppendOnlyMap(.java)
    var groups: [Elements] = []
    let rows: RowIterator = stream.rows
    while let row: Value = try rows.next() {
      let pair = try Pair(row, machine)
      let (index, isNew) = try table.entry(pair.key, machine)
      if isNew { groups.append(Elements([pair.value])) } else { groups[index].append(pair.value) }
    }
    let distinct: Int = table.count
    var isRemoved: [Bool] = Array(repeating: false, count: distinct)
    let removed: RowIterator = other.rows
    while let row: Value = try removed.next() {
      let (index, isNew) = try table.entry(try Pair(row, machine).key, machine)
      if !isNew, index < distinct { isRemoved[index] = true }
    }
    let kept: [Int] = try javaOrder(table.keys, count: distinct, machine).filter { (index: Int) -> Bool in !isRemoved[index] }
    return .rows(expanded(kept, table.keys, groups))
  }

  /// Each key with each of its values.
  private static func expanded(_ order: [Int], _ keys: [Value], _ groups: [Elements]) -> RowIterator {
    var entry = 0
    var next = 0
    return GeneratedRows { () throws(Thrown) -> Value? in
      while entry < order.count {
        let values: Elements = groups[order[entry]]
        if next < values.count {
          defer { next += 1 }
          return .tuple(keys[order[entry]], values[next])
        }
        entry += 1
        next = 0
      }
      return nil
    }
  }

  /// The first `count` keys in the order in which a java.util.HashMap shows them that they were put into.
  private static func javaOrder(_ keys: [Value], count: Int, _ machine: Machine) throws(Thrown) -> [Int] {
    var capacity = 16
    while count * 4 > capacity * 3 { capacity *= 2 }
    var buckets: [Int] = []
    buckets.reserveCapacity(count)
    for index in 0..<count {
      let code = UInt32(bitPattern: keys[index].isNull ? 0 : try Semantics.javaHash(keys[index], machine))
      buckets.append(Int((code ^ code &>> 16) & UInt32(capacity - 1)))
    }
    return (0..<count).sorted { (left: Int, right: Int) -> Bool in (buckets[left], left) < (buckets[right], right) }
  }
}

/// The values of each key from several streams, in the order of Spark's table.
struct GroupedRows {
  private let width: Int
  private var table = AppendOnlyMap(.java)
  private var groups: [[Elements]] = []

  /// Makes groups of values from so many streams.
  init(width: Int) { self.width = width }

  /// Adds a pair of a stream.
  mutating func add(_ pair: Pair, from source: Int, _ machine: Machine) throws(Thrown) {
    let (index, isNew): (Int, Bool) = try table.entry(pair.key, machine)
    if isNew { groups.append(Array(repeating: .empty, count: width)) }
    groups[index][source].append(pair.value)
  }

  /// Puts in a key that is not there yet, with its values from each stream.
  mutating func restore(_ key: Value, _ values: [Elements], _ machine: Machine) throws(Thrown) {
    if try table.entry(key, machine).isNew { groups.append(values) }
  }

  /// Rows `(key, (values of the first, of the second, …))`.
  var rows: RowIterator {
    let order: [Int] = table.slotOrder
    let keys: [Value] = table.keys
    let full: [[Elements]] = groups
    var next = 0
    return GeneratedRows { () throws(Thrown) -> Value? in
      guard next < order.count else { return nil }
      defer { next += 1 }
      let sequences: [Value] = full[order[next]].map { (elements: Elements) -> Value in
        .object(SequenceObject(.compactBuffer, elements))
      }
      return .tuple(keys[order[next]], .object(TupleObject(sequences)))
    }
  }
}
