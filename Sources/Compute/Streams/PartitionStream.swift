/// What computing a partition hands to its consumer: rows one by one, or batches.
///
/// Each form can be had from the other. A producer picks the one it is best at; a consumer asks for the one it needs.
package enum PartitionStream {
  case rows(RowIterator)
  case batches(BatchIterator)

  /// Makes the stream of stored elements.
  package init(_ elements: Elements) { self = .batches(ElementBatches(elements)) }

  /// The rows, one by one.
  package var rows: RowIterator {
    switch self {
    case .rows(let rows): rows
    case .batches(let batches): ScatteredRows(batches)
    }
  }

  /// The rows in batches.
  package var batches: BatchIterator {
    switch self {
    case .rows(let rows): GatheredBatches(rows)
    case .batches(let batches): batches
    }
  }

  /// A stream without rows.
  package static var empty: PartitionStream { .rows(RowIterator()) }

  /// Pulls everything into storage; a machine sees to it that this can be cancelled and keeps to the memory budget.
  package func elements(_ machine: Machine? = nil) throws(Thrown) -> Elements {
    switch self {
    case .rows(let rows): return try rows.elements(machine)
    case .batches(let batches):
      var collector = ColumnCollector()
      while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
        collector.append(batch.column, count: batch.count)
        try machine?.spend(16 + batch.count / 8)
      }
      let count: Int = collector.count
      return collector.finish().elements(count: count)
    }
  }

  /// The batch size of a consumer that takes everything.
  package static let bulk = 4096
}
