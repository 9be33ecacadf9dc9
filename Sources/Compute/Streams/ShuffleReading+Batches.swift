extension ShuffleReading {
  /// The pairs of blocks in the order of the map tasks, in batches.
  package static func batches(of blocks: [ShuffleBlock], _ context: TaskContext) -> BatchIterator { BlockBatches(blocks, context) }

  /// Joins the values of each key, in the order of ExternalAppendOnlyMap.
  package static func joined(
    _ batches: BatchIterator, _ aggregator: Aggregator, isCombined: Bool, _ context: TaskContext
  ) throws(Thrown) -> BatchIterator {
    let combiner = PairCombiner(try aggregator.localized(context), isCombined: isCombined, partitioner: nil, context)
    while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
      let (keys, values): (Column, Column) = try context.pairs(batch)
      try combiner.add(keys, values, count: batch.count)
    }
    switch combiner.finish() {
    case .table(let table): return GatheredBatches(table.rows)
    case .columns(let keys, let combiners, let count):
      return OrderedBatches([keys, combiners.typed(count)], in: try SlotOrder.order(of: keys, count, context.machine))
    }
  }

  /// Sorts pairs by key, equal keys in the order in which they came.
  package static func sorted(_ batches: BatchIterator, by ordering: Value, _ context: TaskContext) throws(Thrown) -> BatchIterator {
    var keys = ColumnCollector()
    var values = ColumnCollector()
    while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
      let pair: (keys: Column, values: Column) = try context.pairs(batch)
      keys.append(pair.keys.typed(batch.count), count: batch.count)
      values.append(pair.values.typed(batch.count), count: batch.count)
    }
    let count: Int = keys.count
    let keyColumn: Column = keys.finish()
    let order: Selection = try RowOrder.sorted(Selection(all: count), keyColumn, count, by: ordering, context.machine)
    return OrderedBatches([keyColumn, values.finish()], in: order)
  }
}

/// The pairs of shuffle blocks, counted as they are pulled.
final class BlockBatches: BatchIterator {
  private let blocks: [ShuffleBlock]
  private let context: TaskContext
  private var block = 0
  private var position = 0

  /// Reads blocks for a task, in order.
  init(_ blocks: [ShuffleBlock], _ context: TaskContext) {
    self.blocks = blocks
    self.context = context
    context.counters.shuffleBlocksRead += blocks.count
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    while block < blocks.count {
      let current: ShuffleBlock = blocks[block]
      if position == 0 { context.counters.shuffleBytesRead += current.byteCount }
      let count: Int = min(max(1, limit), current.count - position)
      if count <= 0 {
        block += 1
        position = 0
        continue
      }
      var keys: Elements = current.keys.slice(position, position + count)
      var values: Elements = current.values.slice(position, position + count)
      if !current.isShareable {
        var copy = DeepCopy(context.machine)
        keys = try copy.copied(keys) ?? keys
        values = try copy.copied(values) ?? values
      }
      position += count
      context.counters.shuffleRecordsRead += count
      return Batch(.fields(.tuple, [Column(keys), Column(values)]), count: count)
    }
    return nil
  }
}
