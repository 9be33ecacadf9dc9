extension NativeStep {
  /// The joined pairs of each key of a cogroup of two.
  ///
  /// - Parameter option: Makes the Option of a value, or None of nil.
  package static func join(_ kind: JoinKind, option: @escaping @Sendable (Value?) -> Value) -> NativeStep {
    NativeStep(
      batches: { (source: BatchIterator, _: Int, context: TaskContext) throws(Thrown) -> BatchIterator in
        JoinedBatches(source, kind, option, context)
      },
      { (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in joinedRows(rows, kind, option, context) }
    )
  }

  /// The joined pairs of the rows of a cogroup.
  private static func joinedRows(
    _ rows: RowIterator, _ kind: JoinKind, _ option: @escaping @Sendable (Value?) -> Value, _ context: TaskContext
  ) -> RowIterator {
    FlatMappedRows(rows) { (row: Value) throws(Thrown) -> RowIterator in
      let pair = try Pair(row, context.machine)
      let sides = try Pair(pair.value, context.machine)
      return JoinedRows(pair.key, sides.key.sequence?.elements ?? .empty, sides.value.sequence?.elements ?? .empty, kind, option)
    }
  }

  /// The values of each key joined within the partition.
  package static func joined(_ aggregator: Aggregator) -> NativeStep {
    NativeStep(
      functions: aggregator.functions,
      batches: { (source: BatchIterator, _: Int, context: TaskContext) throws(Thrown) -> BatchIterator in
        try ShuffleReading.joined(source, aggregator, isCombined: false, context)
      },
      { (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in
        try ShuffleReading.joined(rows, aggregator, isCombined: false, context)
      })
  }

  /// The pairs sorted by key within the partition.
  package static func sorted(by ordering: Value) -> NativeStep {
    NativeStep(
      functions: [ordering],
      batches: { (source: BatchIterator, _: Int, context: TaskContext) throws(Thrown) -> BatchIterator in
        try ShuffleReading.sorted(source, by: try context.localize(ordering), context)
      },
      { (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in
        try ShuffleReading.sorted(rows, by: try context.localize(ordering), context.machine)
      })
  }

  /// Elements instead of what comes in: those that a function names for each partition's number.
  package static func elements(_ elements: @escaping @Sendable (Int) -> Elements) -> NativeStep {
    NativeStep(
      batches: { (_: BatchIterator, partition: Int, _: TaskContext) throws(Thrown) -> BatchIterator in
        ElementBatches(elements(partition))
      },
      { (_: RowIterator, partition: Int, _: TaskContext) throws(Thrown) -> RowIterator in ElementRows(elements(partition)) })
  }

  /// What comes in as it is.
  package static var identity: NativeStep {
    NativeStep(
      batches: { (source: BatchIterator, _: Int, _: TaskContext) throws(Thrown) -> BatchIterator in source },
      { (rows: RowIterator, _: Int, _: TaskContext) throws(Thrown) -> RowIterator in rows })
  }
}
