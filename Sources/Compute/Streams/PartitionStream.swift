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

  /// Pulls everything into storage.
  package func elements() throws(Thrown) -> Elements {
    switch self {
    case .rows(let rows): return try rows.elements()
    case .batches(let batches):
      guard let first: Batch = try batches.next(limit: PartitionStream.bulk) else { return Elements.empty }
      guard let second: Batch = try batches.next(limit: PartitionStream.bulk) else { return first.elements }
      var builder = ElementsBuilder()
      builder.append(contentsOf: first.elements)
      builder.append(contentsOf: second.elements)
      while let batch: Batch = try batches.next(limit: PartitionStream.bulk) { builder.append(contentsOf: batch.elements) }
      return builder.finish()
    }
  }

  /// The batch size of a consumer that takes everything.
  package static let bulk = 1024
}
