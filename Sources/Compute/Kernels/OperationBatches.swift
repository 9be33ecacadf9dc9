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
    var asked: Int = limit
    while let batch: Batch = try source.next(limit: asked) {
      let column: Column = batch.column.typed(batch.count)
      guard let chosen: Selection = try function.selected(column, count: batch.count) else {
        return Batch(column, count: batch.count)
      }
      if chosen.count > 0 { return Batch(column.gathered(chosen), count: chosen.count) }
      asked = max(asked, min(asked &* 4, PartitionStream.bulk))
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
  /// What was made and not handed on.
  private var pending: ListElements?

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
      if let cut: Batch = try pending?.next(limit: min(FlatMappedBatches.largest, max(64, limit &* 2))) { return cut }
      pending = nil
      guard let batch: Batch = try source.next(limit: limit) else { return nil }
      pending = ListElements(try function.results([batch.column], count: batch.count), batch.count, context)
    }
  }

  override func countRest() throws(Thrown) -> Int {
    var count: Int = try pending?.countRest() ?? 0
    pending = nil
    while let batch: Batch = try source.next(limit: PartitionStream.bulk) {
      count &+= try ListElements(try function.results([batch.column], count: batch.count), batch.count, context).countRest()
    }
    return count
  }
}

/// The elements of rows that are collections, one row's after the other's.
final class ListElements: BatchIterator {
  private let column: Column
  private let rows: Int
  private let context: TaskContext
  /// The next row.
  private var row = 0
  /// How many elements of a column of lists were handed on.
  private var position = 0
  /// The elements of the row before that are left, where each row is a collection of its own.
  private var current: RowIterator?

  /// Shows the elements of the first rows of a column.
  init(_ column: Column, _ rows: Int, _ context: TaskContext) {
    self.column = column
    self.rows = rows
    self.context = context
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    if case .lists(let lists) = column {
      let total: Int = Int(lists.pointer[rows]) &- Int(lists.pointer[0])
      let count: Int = position == 0 && total <= limit &* 2 ? total : min(limit, total - position)
      if count <= 0 { return nil }
      defer { position += count }
      return Batch(lists.child.rows(Int(lists.pointer[0]) + position, count), count: count)
    }
    var builder = ElementsBuilder()
    while builder.count < limit, let value: Value = try nextElement() { builder.append(value) }
    let count: Int = builder.count
    return count == 0 ? nil : Batch(Column(builder.finish()), count: count)
  }

  /// The next element of rows that are collections of their own.
  private func nextElement() throws(Thrown) -> Value? {
    while true {
      if let value: Value = try current?.next() { return value }
      current = nil
      guard row < rows else { return nil }
      current = try context.iterators.rows(context.machine, column.value(at: row))
      row += 1
    }
  }

  override func countRest() throws(Thrown) -> Int {
    if case .lists(let lists) = column {
      defer { position = Int(lists.pointer[rows]) &- Int(lists.pointer[0]) }
      return Int(lists.pointer[rows]) &- Int(lists.pointer[0]) &- position
    }
    var count = 0
    while try nextElement() != nil { count &+= 1 }
    return count
  }
}

/// Rows that are collections, as lists.
enum ListRows {
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
