extension NarrowOperation {
  /// Runs the operation on batches; nil if it has to be run row by row.
  func batches(of source: BatchIterator, partition: Int, _ context: TaskContext) throws(Thrown) -> BatchIterator? {
    switch self {
    case .map(let original):
      let function = try BatchFunction(original: original, context)
      return MappedBatches(source) { (batch: Batch) throws(Thrown) -> Column in
        try function.results([batch.column], count: batch.count)
      }
    case .filter(let original): return FilteredBatches(source, try BatchFunction(original: original, context))
    case .flatMap(let original): return FlatMappedBatches(source, try BatchFunction(original: original, context), context)
    case .keyBy(let original):
      let function = try BatchFunction(original: original, context)
      return MappedBatches(source) { (batch: Batch) throws(Thrown) -> Column in
        let column: Column = batch.column.typed(batch.count)
        return .fields(.tuple, [try function.results([column], count: batch.count), column])
      }
    case .mapValues(let original):
      let function = try BatchFunction(original: original, context)
      return MappedBatches(source) { (batch: Batch) throws(Thrown) -> Column in
        let (keys, values): (Column, Column) = try context.pairs(batch)
        return .fields(.tuple, [keys, try function.results([values], count: batch.count)])
      }
    case .flatMapValues(let original):
      let function = try BatchFunction(original: original, context)
      return ExpandedBatches(source) { (batch: Batch) throws(Thrown) -> Batch in
        let (keys, values): (Column, Column) = try context.pairs(batch)
        let lists: ListColumn = try ListRows.lists(try function.results([values], count: batch.count), batch.count, context)
        let first = Int(lists.pointer[0])
        let parents: Selection = lists.parents(count: batch.count)
        return Batch(.fields(.tuple, [keys.gathered(parents), lists.child.rows(first, parents.count)]), count: parents.count)
      }
    case .keys:
      return MappedBatches(source) { (batch: Batch) throws(Thrown) -> Column in try context.pairs(batch).keys }
    case .values:
      return MappedBatches(source) { (batch: Batch) throws(Thrown) -> Column in try context.pairs(batch).values }
    case .native(let step): return try step.batches?(source, partition, context)
    case .glom, .mapPartitions, .mapPartitionsWithIndex: return nil
    }
  }
}

/// Batches that a function makes of the batches of another iterator, with another number of rows.
final class ExpandedBatches: BatchIterator {
  /// Returns the rows for a batch.
  typealias Expansion = (Batch) throws(Thrown) -> Batch

  private let source: BatchIterator
  private let expand: Expansion

  /// Applies a function to each batch of an iterator.
  init(_ source: BatchIterator, _ expand: @escaping Expansion) {
    self.source = source
    self.expand = expand
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    while let batch: Batch = try source.next(limit: limit) {
      let made: Batch = try expand(batch)
      if made.count > 0 { return made }
    }
    return nil
  }
}
