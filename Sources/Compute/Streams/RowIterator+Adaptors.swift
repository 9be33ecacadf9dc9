/// Rows that a Swift function makes of the rows of another iterator.
package final class MappedRows: RowIterator {
  /// Returns the row for a row.
  package typealias Transform = (Value) throws(Thrown) -> Value

  private let source: RowIterator
  private let transform: Transform

  /// Applies a function to each row of an iterator.
  package init(_ source: RowIterator, _ transform: @escaping Transform) {
    self.source = source
    self.transform = transform
  }

  package override func next() throws(Thrown) -> Value? {
    guard let row: Value = try source.next() else { return nil }
    return try transform(row)
  }
}

/// The rows of another iterator for which a Swift predicate holds.
package final class FilteredRows: RowIterator {
  /// Returns whether a row is kept.
  package typealias Predicate = (Value) throws(Thrown) -> Bool

  private let source: RowIterator
  private let predicate: Predicate

  /// Keeps the rows of an iterator for which `predicate` holds.
  package init(_ source: RowIterator, _ predicate: @escaping Predicate) {
    self.source = source
    self.predicate = predicate
  }

  package override func next() throws(Thrown) -> Value? {
    while let row: Value = try source.next() {
      if try predicate(row) { return row }
    }
    return nil
  }
}

/// The joined rows of the iterators that a Swift function makes of the rows of another iterator.
package final class FlatMappedRows: RowIterator {
  /// Returns the rows for a row.
  package typealias Expansion = (Value) throws(Thrown) -> RowIterator

  private let source: RowIterator
  private let expand: Expansion
  private var inner: RowIterator?

  /// Applies a function that gives several rows to each row of an iterator.
  package init(_ source: RowIterator, _ expand: @escaping Expansion) {
    self.source = source
    self.expand = expand
  }

  package override func next() throws(Thrown) -> Value? {
    while true {
      if let row: Value = try inner?.next() { return row }
      inner = nil
      guard let row: Value = try source.next() else { return nil }
      inner = try expand(row)
    }
  }
}

/// Rows that also tell, at their end or at each row, someone who counts.
package final class WatchedRows: RowIterator {
  private let source: RowIterator
  private let onRow: () throws(Thrown) -> Void
  private var onEnd: (() throws(Thrown) -> Void)?

  /// Calls `onRow` for each row before it is handed on and `onEnd` once when there are no more.
  package init(
    _ source: RowIterator, onRow: @escaping () throws(Thrown) -> Void = {}, onEnd: @escaping () throws(Thrown) -> Void = {}
  ) {
    self.source = source
    self.onRow = onRow
    self.onEnd = onEnd
  }

  package override func next() throws(Thrown) -> Value? {
    if let row: Value = try source.next() {
      try onRow()
      return row
    }
    if let onEnd {
      self.onEnd = nil
      try onEnd()
    }
    return nil
  }
}
