/// The map side of a shuffle: pairs in, a block for each reduce partition out.
package enum ShuffleWriting {
  /// Places the pairs of a stream, joined by key first if an aggregator is given, as Spark's writers do.
  ///
  /// Without an aggregator the pairs of a block are in the order of the stream (BypassMergeSortShuffleWriter and the buffer
  /// of ExternalSorter alike). With one they come sorted by the key's hash code, equal hashes in the order of the table's
  /// slots, or by the ordering if there is one (`ExternalSorter.comparator`).
  package static func write(
    _ stream: PartitionStream, _ partitioner: Partitioner, combining aggregator: Aggregator?, ordering: Value?,
    _ context: TaskContext
  ) throws(Thrown) -> [ShuffleBlock] {
    let local: Partitioner = try partitioner.localized(context)
    let blocks: [ShuffleBlock]
    switch (context.rowsOnly, aggregator) {
    case (true, let aggregator?): blocks = try combineRows(stream.rows, local, aggregator, ordering: ordering, context)
    case (true, nil): blocks = try scatterRows(stream.rows, local, context.machine)
    case (false, let aggregator?): blocks = try combine(stream.batches, local, aggregator, ordering: ordering, context)
    case (false, nil): blocks = try scatter(stream.batches, local, context)
    }
    for block: ShuffleBlock in blocks {
      context.counters.shuffleRecordsWritten += block.count
      context.counters.shuffleBytesWritten += block.byteCount
    }
    return blocks
  }

  /// Places pairs one by one.
  private static func scatterRows(_ rows: RowIterator, _ partitioner: Partitioner, _ machine: Machine) throws(Thrown)
    -> [ShuffleBlock]
  {
    var blocks: [ShuffleBlockBuilder] = Array(repeating: ShuffleBlockBuilder(), count: max(1, partitioner.count))
    while let row: Value = try rows.next() {
      let pair = try Pair(row, machine)
      try blocks[try partitioner.partition(of: pair.key, machine)].append(pair.key, pair.value, machine)
    }
    return blocks.indices.map { (index: Int) -> ShuffleBlock in blocks[index].finish() }
  }

  /// Joins pairs by key one by one, then places what they were joined into.
  private static func combineRows(
    _ rows: RowIterator, _ partitioner: Partitioner, _ aggregator: Aggregator, ordering: Value?, _ context: TaskContext
  ) throws(Thrown) -> [ShuffleBlock] {
    let machine: Machine = context.machine
    var table = CombiningTable(try aggregator.localized(context), .partitioned)
    while let row: Value = try rows.next() {
      let pair = try Pair(row, machine)
      try table.add(pair.key, pair.value, partition: try partitioner.partition(of: pair.key, machine), machine)
      context.counters.combineInputRecords += 1
    }
    return try blocks(of: table, partitioner, ordering: try localized(ordering, context), machine)
  }

  /// The blocks of what pairs were joined into.
  static func blocks(
    of table: CombiningTable, _ partitioner: Partitioner, ordering: Value?, _ machine: Machine
  ) throws(Thrown) -> [ShuffleBlock] {
    var blocks: [ShuffleBlockBuilder] = Array(repeating: ShuffleBlockBuilder(), count: max(1, partitioner.count))
    for index: Int in try table.writingOrder(by: ordering, machine) {
      try blocks[table.partition(of: index)].append(table.key(of: index), table.combiner(of: index), machine)
    }
    return blocks.indices.map { (index: Int) -> ShuffleBlock in blocks[index].finish() }
  }

  /// The task's own copy of an ordering.
  static func localized(_ ordering: Value?, _ context: TaskContext) throws(Thrown) -> Value? {
    guard let ordering else { return nil }
    return try context.localize(ordering)
  }
}
