/// The reduce side of a shuffle: the blocks for one partition in, pairs out.
package enum ShuffleReading {
  /// The pairs of blocks in the order of the map tasks, counted as they are pulled.
  package static func pairs(of blocks: [ShuffleBlock], _ context: TaskContext) -> RowIterator {
    context.counters.shuffleBlocksRead += blocks.count
    let machine: Machine = context.machine
    var next = 0
    return ConcatenatedRows { () throws(Thrown) -> RowIterator? in
      while next < blocks.count, blocks[next].count == 0 { next += 1 }
      guard next < blocks.count else { return nil }
      defer { next += 1 }
      context.counters.shuffleBytesRead += blocks[next].byteCount
      return BlockRows(blocks[next], context, machine)
    }
  }

  /// What reading a partition of a ShuffledRDD gives: pairs as written, joined by key, or sorted (BlockStoreShuffleReader).
  ///
  /// - Parameter isCombined: Whether the map side joined values already, so that combiners are read.
  package static func read(
    _ blocks: [ShuffleBlock], _ aggregator: Aggregator?, isCombined: Bool, ordering: Value?, _ context: TaskContext
  ) throws(Thrown) -> PartitionStream {
    if !context.rowsOnly {
      var batches: BatchIterator = BlockBatches(blocks, context)
      if let aggregator { batches = try joined(batches, aggregator, isCombined: isCombined, context) }
      if let ordering { batches = try sorted(batches, by: try context.localize(ordering), context) }
      return .batches(batches)
    }
    var rows: RowIterator = pairs(of: blocks, context)
    if let aggregator { rows = try joined(rows, aggregator, isCombined: isCombined, context) }
    if let ordering { rows = try sorted(rows, by: try context.localize(ordering), context.machine) }
    return .rows(rows)
  }

  /// Joins the values of each key, in the order of ExternalAppendOnlyMap.
  package static func joined(
    _ rows: RowIterator, _ aggregator: Aggregator, isCombined: Bool, _ context: TaskContext
  ) throws(Thrown) -> RowIterator {
    let machine: Machine = context.machine
    var table = CombiningTable(try aggregator.localized(context), .java)
    while let row: Value = try rows.next() {
      let pair = try Pair(row, machine)
      if isCombined { try table.merge(pair.key, pair.value, machine) } else { try table.add(pair.key, pair.value, machine) }
    }
    return table.rows
  }

  /// Sorts pairs by key, equal keys in the order in which they came.
  package static func sorted(_ rows: RowIterator, by ordering: Value, _ machine: Machine) throws(Thrown) -> RowIterator {
    var pairs: [Value] = []
    var keys: [Value] = []
    while let row: Value = try rows.next() {
      keys.append(try Pair(row, machine).key)
      pairs.append(row)
    }
    var order = Array(pairs.indices)
    try StableSort.sort(&order) { (left: Int, right: Int) throws(Thrown) -> Int32 in
      try KeyOrder.compare(keys[left], keys[right], by: ordering, machine)
    }
    return ElementRows(Elements(order.map { (index: Int) -> Value in pairs[index] }))
  }
}

/// The pairs of a block, each counted when it is pulled.
private final class BlockRows: RowIterator {
  private let block: ShuffleBlock
  private let context: TaskContext
  private let machine: Machine
  private var position = 0

  /// Reads a block for a task.
  init(_ block: ShuffleBlock, _ context: TaskContext, _ machine: Machine) {
    self.block = block
    self.context = context
    self.machine = machine
  }

  override func next() throws(Thrown) -> Value? {
    guard position < block.count else { return nil }
    defer { position += 1 }
    context.counters.shuffleRecordsRead += 1
    let key: Value = block.keys[position]
    let value: Value = block.values[position]
    if block.isShareable { return .tuple(key, value) }
    var copy = DeepCopy(machine)
    return .tuple(try copy.copied(key), try copy.copied(value))
  }
}
