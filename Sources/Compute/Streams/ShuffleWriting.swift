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
    let machine: Machine = context.machine
    let local: Partitioner = try partitioner.localized(context)
    var blocks: [ShuffleBlockBuilder] = Array(repeating: ShuffleBlockBuilder(), count: max(1, partitioner.count))
    if let aggregator {
      var table = CombiningTable(try aggregator.localized(context), .partitioned)
      let rows: RowIterator = stream.rows
      while let row: Value = try rows.next() {
        let pair = try Pair(row, machine)
        try table.add(pair.key, pair.value, partition: try local.partition(of: pair.key, machine), machine)
        context.counters.combineInputRecords += 1
      }
      let localOrdering: Value? = try localized(ordering, context)
      for index: Int in try table.writingOrder(by: localOrdering, machine) {
        try blocks[table.partition(of: index)].append(table.key(of: index), table.combiner(of: index), machine)
      }
    } else {
      let rows: RowIterator = stream.rows
      while let row: Value = try rows.next() {
        let pair = try Pair(row, machine)
        try blocks[try local.partition(of: pair.key, machine)].append(pair.key, pair.value, machine)
      }
    }
    var finished: [ShuffleBlock] = []
    for index in blocks.indices {
      let block: ShuffleBlock = blocks[index].finish()
      context.counters.shuffleRecordsWritten += block.count
      context.counters.shuffleBytesWritten += block.byteCount
      finished.append(block)
    }
    return finished
  }

  /// The task's own copy of an ordering.
  static func localized(_ ordering: Value?, _ context: TaskContext) throws(Thrown) -> Value? {
    guard let ordering else { return nil }
    return try context.localize(ordering)
  }
}
