extension ShuffleWriting {
  /// Places pairs as they come, a batch at a time.
  static func scatter(_ batches: BatchIterator, _ partitioner: Partitioner, _ context: TaskContext) throws(Thrown) -> [ShuffleBlock]
  {
    let parts: [BlockCollector] = (0..<max(1, partitioner.count)).map { (_: Int) -> BlockCollector in BlockCollector() }
    while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
      try context.machine.spend(16 + batch.count / 64)
      let (keys, values): (Column, Column) = try context.pairs(batch)
      if parts.count == 1 {
        parts[0].append(keys.typed(batch.count), values.typed(batch.count), count: batch.count)
        continue
      }
      let typedKeys: Column = keys.typed(batch.count)
      let typedValues: Column = values.typed(batch.count)
      let memory = ColumnMemory(byteCount: max(1, batch.count) &* 4)
      try partitioner.place(typedKeys, batch.count, to: memory.elements(), context.machine)
      let rows: [Selection] = RadixSort.split(
        Selection(all: batch.count), by: UnsafePointer(memory.elements(Int32.self)), into: parts.count)
      for (part, selection): (BlockCollector, Selection) in zip(parts, rows) { part.append(typedKeys, typedValues, selection) }
    }
    var blocks: [ShuffleBlock] = []
    for part: BlockCollector in parts { blocks.append(try part.finish(context.machine)) }
    return blocks
  }

  /// Joins pairs by key, then places what they were joined into in the order of Spark's map side.
  static func combine(
    _ batches: BatchIterator, _ partitioner: Partitioner, _ aggregator: Aggregator, ordering: Value?, _ context: TaskContext
  ) throws(Thrown) -> [ShuffleBlock] {
    let combiner = PairCombiner(try aggregator.localized(context), isCombined: false, partitioner: partitioner, context)
    while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
      let (keys, values): (Column, Column) = try context.pairs(batch)
      try combiner.add(keys, values, count: batch.count)
      context.counters.combineInputRecords += batch.count
    }
    let localOrdering: Value? = try localized(ordering, context)
    switch combiner.finish() {
    case .table(let table): return try blocks(of: table, partitioner, ordering: localOrdering, context.machine)
    case .columns(let keys, let combiners, let count):
      return try blocks(of: keys, combiners, count, partitioner, ordering: localOrdering, context.machine)
    }
  }

  /// The blocks of columns of distinct keys: by partition, then by the ordering or else by the key's hash code, then by slot.
  private static func blocks(
    of keys: Column, _ combiners: Column, _ count: Int, _ partitioner: Partitioner, ordering: Value?, _ machine: Machine
  ) throws(Thrown) -> [ShuffleBlock] {
    let partitions = ColumnMemory(byteCount: max(1, count) &* 4)
    let places: UnsafeMutablePointer<Int32> = partitions.elements()
    try partitioner.place(keys, count, to: places, machine)
    var order: Selection = try SlotOrder.order(of: keys, count, in: UnsafePointer(places), machine)
    if let ordering {
      order = try RowOrder.sorted(order, keys, count, by: ordering, machine)
    } else {
      let codes = ColumnMemory(byteCount: max(1, count) &* 4)
      try HashColumns.write(.java, keys, count, to: codes.elements(), machine)
      let unsigned: UnsafeMutablePointer<UInt32> = codes.elements()
      for number: Int in 0..<count { unsigned[number] ^= 0x8000_0000 }
      order = RadixSort.sorted(order, by: UnsafePointer(unsigned))
    }
    let parts: [Selection] = RadixSort.split(order, by: UnsafePointer(places), into: max(1, partitioner.count))
    var blocks: [ShuffleBlock] = []
    for rows: Selection in parts {
      let part = BlockCollector()
      part.append(keys, combiners.typed(count), rows)
      blocks.append(try part.finish(machine))
    }
    return blocks
  }
}

/// Collects the columns of the pairs for one reduce partition.
private final class BlockCollector {
  private var keys = ColumnCollector()
  private var values = ColumnCollector()

  /// Adds rows of columns.
  func append(_ keys: Column, _ values: Column, _ rows: Selection) {
    self.keys.append(keys, rows)
    self.values.append(values, rows)
  }

  /// Adds the first rows of columns.
  func append(_ keys: Column, _ values: Column, count: Int) {
    self.keys.append(keys, count: count)
    self.values.append(values, count: count)
  }

  /// Returns what was collected; what could change later is copied.
  func finish(_ machine: Machine) throws(Thrown) -> ShuffleBlock {
    let count: Int = keys.count
    var formerKeys = ColumnCollector()
    var formerValues = ColumnCollector()
    swap(&formerKeys, &keys)
    swap(&formerValues, &values)
    let keyColumn: Column = formerKeys.finish()
    let valueColumn: Column = formerValues.finish()
    if keyColumn.isFrozen, valueColumn.isFrozen {
      return ShuffleBlock(keys: keyColumn.elements(count: count), values: valueColumn.elements(count: count), isShareable: true)
    }
    var copy = DeepCopy(machine)
    let keyCopies: Elements? = try copy.copied(keyColumn.elements(count: count))
    let valueCopies: Elements? = try copy.copied(valueColumn.elements(count: count))
    return ShuffleBlock(
      keys: keyCopies ?? keyColumn.elements(count: count), values: valueCopies ?? valueColumn.elements(count: count),
      isShareable: keyCopies == nil && valueCopies == nil)
  }
}
