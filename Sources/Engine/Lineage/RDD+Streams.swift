import Compute
import Events

extension RDD {
  /// Returns a partition: from where it is kept, or computed (and kept, if the program asked for that).
  package func stream(_ partition: Int, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    try context.machine.checkStack()
    let level: StorageLevel = level
    guard level.isKept else { return try computed(partition, context) }
    let id = BlockID(rdd: self.id, partition: partition)
    if let block: BlockStore.Block = engine.blocks.block(id) {
      context.counters.keptBlocksRead.append((rdd: id.rdd.number, partition: partition))
      context.counters.inputBytes += block.byteCount
      return try kept(block.elements, isCounted: true, context)
    }
    let elements: Elements = try computed(partition, context).elements(context.machine)
    if context.cancellation.isCancelled { throw .cancelled }
    let block: BlockStore.Block = engine.blocks.keep(id, elements, level)
    engine.bus.post([.blockUpdated(id, level, memorySize: block.memorySize, diskSize: block.diskSize)])
    return try kept(block.elements, isCounted: false, context)
  }

  /// Computes a partition, from the saved copy if the RDD was checkpointed.
  private func computed(_ partition: Int, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    if let saved: RDD = checkpointed { return try saved.stream(partition, context) }
    let stream: PartitionStream = try computation.compute(partition, of: self, context)
    let narrow: Int = dependencies.count { (dependency: Dependency) -> Bool in dependency.shuffle == nil }
    let watched: PartitionStream = narrow == 1 ? stream : RDD.watched(stream, context)
    return narrow == 0 ? RDD.counted(watched, context) : watched
  }

  /// Batches that come from no other RDD or from several, counted as work; what comes from one was counted there.
  private static func watched(_ stream: PartitionStream, _ context: TaskContext) -> PartitionStream {
    guard case .batches(let batches) = stream else { return stream }
    return .batches(WatchedBatches(batches, context.machine))
  }

  /// A source's rows, counted if rows go through one at a time, so that a failure can say at which it happened.
  private static func counted(_ stream: PartitionStream, _ context: TaskContext) -> PartitionStream {
    guard context.rowsOnly, !context.countsElements else { return stream }
    context.countsElements = true
    let count: () -> Void = { context.element = (context.element ?? -1) + 1 }
    return .rows(WatchedRows(stream.rows, onRow: count, onEnd: { context.element = nil }))
  }

  /// Kept rows as a task may own them: what can change is copied, so that nobody changes what others read.
  ///
  /// - Parameter isCounted: Whether rows count as read from where they are kept.
  private func kept(_ elements: Elements, isCounted: Bool, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    if !context.rowsOnly { return .batches(KeptBatches(elements, isCounted: isCounted, context)) }
    let rows: RowIterator = owned(elements, context)
    context.countsElements = false
    context.element = nil
    if !isCounted { return RDD.counted(.rows(rows), context) }
    return RDD.counted(.rows(WatchedRows(rows, onRow: { () throws(Thrown) in context.counters.inputRecords += 1 })), context)
  }

  /// Kept rows as a task may own them.
  private func owned(_ elements: Elements, _ context: TaskContext) -> RowIterator {
    if elements.isFrozen { return ElementRows(elements) }
    let machine: Machine = context.machine
    return MappedRows(ElementRows(elements)) { (row: Value) throws(Thrown) -> Value in
      guard case .object(let object) = row, object.shape != .string else { return row }
      var copy = DeepCopy(machine)
      return try copy.copied(row)
    }
  }
}
