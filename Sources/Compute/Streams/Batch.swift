/// Some rows that are handed on together.
package struct Batch: Sendable {
  /// The rows.
  package let column: Column
  /// The number of rows.
  package let count: Int

  /// Makes a batch of the first rows of a column.
  package init(_ column: Column, count: Int) {
    self.column = column
    self.count = count
  }

  /// Makes a batch of stored rows.
  package init(_ elements: Elements) { self.init(Column(elements), count: elements.count) }

  /// The rows as elements of a collection.
  package var elements: Elements { column.elements(count: count) }
}

/// Rows pulled in batches: how a partition is read where nothing it runs has effects.
package class BatchIterator {
  /// Makes an iterator.
  init() {}

  /// The next batch (never empty) of at most about `limit` rows, or nil when there are no more.
  package func next(limit: Int) throws(Thrown) -> Batch? { nil }

  /// Pulls what is left and counts its rows, which some producers can do without making them.
  package func countRest() throws(Thrown) -> Int {
    var count = 0
    while let batch: Batch = try next(limit: PartitionStream.bulk) { count &+= batch.count }
    return count
  }
}

/// Batches that are counted as work, so that whoever only collects them sees a cancellation and the memory budget.
package final class WatchedBatches: BatchIterator {
  private let source: BatchIterator
  private let machine: Machine

  /// Counts each batch of `source` before it is handed on.
  package init(_ source: BatchIterator, _ machine: Machine) {
    self.source = source
    self.machine = machine
  }

  package override func next(limit: Int) throws(Thrown) -> Batch? {
    guard let batch: Batch = try source.next(limit: limit) else { return nil }
    try machine.spend(16 + batch.count / 64)
    return batch
  }

  package override func countRest() throws(Thrown) -> Int { try source.countRest() }
}

/// Stored elements, cut into batches.
package final class ElementBatches: BatchIterator {
  private let elements: Elements
  private var position = 0

  /// Makes an iterator over all elements.
  package init(_ elements: Elements) { self.elements = elements }

  package override func next(limit: Int) throws(Thrown) -> Batch? {
    let end: Int = min(elements.count, position + max(1, limit))
    guard position < end else { return nil }
    defer { position = end }
    if position == 0, end == elements.count { return Batch(elements) }
    return Batch(elements.slice(position, end))
  }

  package override func countRest() throws(Thrown) -> Int {
    defer { position = elements.count }
    return elements.count - position
  }
}

/// Rows gathered into batches.
final class GatheredBatches: BatchIterator {
  private let rows: RowIterator

  /// Makes an iterator that pulls from `rows`.
  init(_ rows: RowIterator) { self.rows = rows }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    var builder = ElementsBuilder()
    var count = 0
    while count < max(1, limit), let row: Value = try rows.next() {
      builder.append(row)
      count += 1
    }
    return count == 0 ? nil : Batch(builder.finish())
  }

  override func countRest() throws(Thrown) -> Int {
    var count = 0
    while try rows.next() != nil { count &+= 1 }
    return count
  }
}

/// The rows of batches; the batches grow from a few rows on, so that a consumer of few rows computes few.
final class ScatteredRows: RowIterator {
  private let batches: BatchIterator
  private var current: Elements?
  private var position = 0
  private var limit = 16

  /// The size at which batches stop growing.
  private static let largest = 1024

  /// Makes an iterator that pulls from `batches`.
  init(_ batches: BatchIterator) { self.batches = batches }

  override func next() throws(Thrown) -> Value? {
    while true {
      if let current, position < current.count {
        defer { position += 1 }
        return current[position]
      }
      guard let batch: Batch = try batches.next(limit: limit) else {
        current = nil
        return nil
      }
      limit = min(limit * 4, ScatteredRows.largest)
      current = batch.elements
      position = 0
    }
  }
}
