/// Batches that a function makes of the batches of another iterator, one for one.
final class MappedBatches: BatchIterator {
  /// Returns the column for a batch.
  typealias Transform = (Batch) throws(Thrown) -> Column

  private let source: BatchIterator
  private let transform: Transform
  private let keepsCount: Bool

  /// Applies a function to each batch of an iterator.
  ///
  /// - Parameter countsAlone: Whether rows may be counted without applying the function, since it cannot fail.
  init(_ source: BatchIterator, countsAlone: Bool = false, _ transform: @escaping Transform) {
    self.source = source
    self.transform = transform
    keepsCount = countsAlone
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    guard let batch: Batch = try source.next(limit: limit) else { return nil }
    return Batch(try transform(batch), count: batch.count)
  }

  override func countRest() throws(Thrown) -> Int { keepsCount ? try source.countRest() : try super.countRest() }
}

/// The rows of batches for which a function gives true.
final class FilteredBatches: BatchIterator {
  private let source: BatchIterator
  private let function: BatchFunction

  /// Keeps the rows of an iterator for which `function` gives true.
  init(_ source: BatchIterator, _ function: BatchFunction) {
    self.source = source
    self.function = function
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    while let batch: Batch = try source.next(limit: limit) {
      let column: Column = batch.column.typed(batch.count)
      guard let chosen: Selection = try function.selected(column, count: batch.count) else { return Batch(column, count: batch.count) }
      if chosen.count > 0 { return Batch(column.gathered(chosen), count: chosen.count) }
    }
    return nil
  }

  override func countRest() throws(Thrown) -> Int {
    var count = 0
    while let batch: Batch = try source.next(limit: PartitionStream.bulk) {
      count &+= try function.selected(batch.column, count: batch.count)?.count ?? batch.count
    }
    return count
  }
}

/// The elements of the lists that a function makes of rows, one list after the other.
final class FlatMappedBatches: BatchIterator {
  private let source: BatchIterator
  private let function: BatchFunction
  private let context: TaskContext
  /// Elements that were made and not handed on.
  private var pending: Batch?
  /// How many of them were handed on.
  private var position = 0

  /// The most rows that are handed on together.
  private static let largest = 8192

  /// Joins the lists that `function` makes of the rows of an iterator.
  init(_ source: BatchIterator, _ function: BatchFunction, _ context: TaskContext) {
    self.source = source
    self.function = function
    self.context = context
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    while true {
      if let pending {
        let rest: Int = pending.count - position
        if position == 0, rest <= FlatMappedBatches.largest {
          self.pending = nil
          return pending
        }
        let count: Int = min(rest, FlatMappedBatches.largest)
        let cut = Batch(pending.column.rows(position, count), count: count)
        position += count
        if position == pending.count { self.pending = nil }
        return cut
      }
      guard let batch: Batch = try source.next(limit: limit) else { return nil }
      let made: Batch = try ListRows.elements(try function.results([batch.column], count: batch.count), batch.count, context)
      position = 0
      if made.count > 0 { pending = made }
    }
  }

  override func countRest() throws(Thrown) -> Int {
    var count: Int = pending.map { (batch: Batch) -> Int in batch.count - position } ?? 0
    pending = nil
    while let batch: Batch = try source.next(limit: PartitionStream.bulk) {
      let lists: Column = try function.results([batch.column], count: batch.count)
      if case .lists(let column) = lists {
        count &+= Int(column.pointer[batch.count]) &- Int(column.pointer[0])
      } else {
        count &+= try ListRows.elements(lists, batch.count, context).count
      }
    }
    return count
  }
}

/// The elements of rows that are collections.
enum ListRows {
  /// Returns the elements of the first rows, one row's after the other's.
  static func elements(_ column: Column, _ count: Int, _ context: TaskContext) throws(Thrown) -> Batch {
    if case .lists(let lists) = column {
      let first = Int(lists.pointer[0])
      let rows: Int = Int(lists.pointer[count]) &- first
      return Batch(lists.child.rows(first, rows), count: rows)
    }
    var builder = ElementsBuilder()
    for row: Int in 0..<count {
      let rows: RowIterator = try context.iterators.rows(context.machine, column.value(at: row))
      while let value: Value = try rows.next() { builder.append(value) }
    }
    let rows: Int = builder.count
    return Batch(Column(builder.finish()), count: rows)
  }

  /// Returns the first rows as lists, with the elements of anything that is one.
  static func lists(_ column: Column, _ count: Int, _ context: TaskContext) throws(Thrown) -> ListColumn {
    if case .lists(let lists) = column { return lists }
    let offsets = ColumnMemory(byteCount: (count + 1) &* 4)
    let ends: UnsafeMutablePointer<Int32> = offsets.elements()
    ends[0] = 0
    var builder = ElementsBuilder()
    for row: Int in 0..<count {
      let rows: RowIterator = try context.iterators.rows(context.machine, column.value(at: row))
      while let value: Value = try rows.next() { builder.append(value) }
      ends[row + 1] = Int32(truncatingIfNeeded: builder.count)
    }
    return ListColumn(.sequence(.list), offsets: offsets, child: Column(builder.finish()))
  }
}
