/// Joins the values of equal keys of batches of pairs, in the order of Spark's tables.
///
/// Typed keys go through a hash table of columns, and Spark's order is worked out at the end, once for each distinct key. The
/// first batch with other keys or values turns to `CombiningTable`, which goes pair by pair.
final class PairCombiner {
  /// What all pairs were joined into.
  enum Result {
    /// Keys and combiners by number, in the order in which keys were first seen.
    case columns(keys: Column, combiners: Column, count: Int)
    /// Spark's table.
    case table(CombiningTable)
  }

  private let aggregator: Aggregator
  private let isCombined: Bool
  private let rule: TableKeys
  private let partitioner: Partitioner?
  private let context: TaskContext
  /// The numbers of keys, while columns do.
  private var groups: GroupTable?
  private var accumulator: GroupAccumulator?
  /// The pairs so far, once columns do no longer.
  private var table: CombiningTable?

  /// Makes a combiner without pairs.
  ///
  /// - Parameters:
  ///   - aggregator: How values are joined, by the task's own functions.
  ///   - isCombined: Whether combiners come in instead of values.
  ///   - partitioner: Where keys go, if pairs are joined before they are written; the task's own.
  init(_ aggregator: Aggregator, isCombined: Bool, partitioner: Partitioner?, _ context: TaskContext) {
    self.aggregator = aggregator
    self.isCombined = isCombined
    rule = partitioner == nil ? .java : .partitioned
    self.partitioner = partitioner
    self.context = context
    accumulator = GroupAccumulator.make(aggregator, isCombined: isCombined, context)
    if accumulator != nil { groups = GroupTable() } else { table = CombiningTable(aggregator, rule) }
  }

  /// Adds pairs.
  func add(_ keys: Column, _ values: Column, count: Int) throws(Thrown) {
    try context.machine.spend(16 + count / 64)
    if let groups, let accumulator {
      let before: Int = groups.count
      if let numbering: GroupTable.Numbering = groups.number(keys, count),
        try accumulator.add(values, numbering, rows: count, total: groups.count)
      {
        return
      }
      try degrade(groups, accumulator, count: before)
    }
    for row: Int in 0..<count { try add(keys.value(at: row), values.value(at: row)) }
  }

  /// Adds a pair to Spark's table.
  private func add(_ key: Value, _ value: Value) throws(Thrown) {
    if isCombined {
      try table?.merge(key, value, context.machine)
    } else {
      let partition: Int = try partitioner?.partition(of: key, context.machine) ?? 0
      try table?.add(key, value, partition: partition, context.machine)
    }
  }

  /// Moves what the first keys were joined into to Spark's table.
  private func degrade(_ groups: GroupTable, _ accumulator: GroupAccumulator, count: Int) throws(Thrown) {
    self.groups = nil
    self.accumulator = nil
    let keys: Column = groups.takeKeys()
    let combiners: Column = accumulator.take()
    var made = CombiningTable(aggregator, rule)
    for number: Int in 0..<count {
      let key: Value = keys.value(at: number)
      let partition: Int = try partitioner?.partition(of: key, context.machine) ?? 0
      try made.restore(key, combiners.value(at: number), partition: partition, context.machine)
    }
    table = made
  }

  /// Returns what all pairs were joined into; nothing may be added afterwards.
  func finish() -> Result {
    if let groups, let accumulator {
      let count: Int = groups.count
      return .columns(keys: groups.takeKeys(), combiners: accumulator.take(), count: count)
    }
    return .table(table ?? CombiningTable(aggregator, rule))
  }
}

extension SlotOrder {
  /// Returns the numbers of keys in the order of the reduce side's table.
  static func order(of keys: Column, _ count: Int, _ machine: Machine) throws(Thrown) -> Selection {
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let hashes: UnsafeMutablePointer<Int32> = memory.elements()
    try HashColumns.write(.java, keys, count, to: hashes, machine)
    for number: Int in 0..<count { hashes[number] = stirred(hashes[number]) }
    return order(UnsafePointer(hashes), count)
  }

  /// Returns the numbers of keys in the order of the map side's table, whose keys are pairs of partition and key.
  static func order(
    of keys: Column, _ count: Int, in partitions: UnsafePointer<Int32>, _ machine: Machine
  ) throws(Thrown) -> Selection {
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let hashes: UnsafeMutablePointer<Int32> = memory.elements()
    try HashColumns.write(.scala, keys, count, to: hashes, machine)
    for number: Int in 0..<count { hashes[number] = stirred(MurmurHash3.pair(partitions[number], hashes[number])) }
    return order(UnsafePointer(hashes), count)
  }
}

/// Rows of columns in a given order, gathered where they are asked for.
final class OrderedBatches: BatchIterator {
  private let columns: [Column]
  private let order: Selection
  private var position = 0

  /// Shows rows of tuples whose parts are `columns`.
  init(_ columns: [Column], in order: Selection) {
    self.columns = columns
    self.order = order
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    let count: Int = min(max(1, limit), order.count - position)
    if count <= 0 { return nil }
    let rows: Selection = order.slice(position, count)
    position += count
    return Batch(.fields(.tuple, columns.map { (column: Column) -> Column in column.gathered(rows) }), count: count)
  }

  override func countRest() throws(Thrown) -> Int {
    defer { position = order.count }
    return order.count - position
  }
}
