/// The joined pairs of each key of a cogroup of two: every value of the left with every value of the right.
final class JoinedBatches: BatchIterator {
  private let source: BatchIterator
  private let kind: JoinKind
  private let option: (Value?) -> Value
  private let context: TaskContext
  /// The rows that are being joined.
  private var current: Groups?
  /// The row among them.
  private var row = 0
  /// How many pairs of the row were handed on.
  private var done = 0

  /// The most rows that are handed on together.
  private static let largest = 8192

  /// Rows of a cogroup as columns.
  private struct Groups {
    let count: Int
    let keys: Column
    let left: ListColumn
    let right: ListColumn
  }

  /// Joins the rows of an iterator over a cogroup of two.
  ///
  /// - Parameter option: Makes the Option of a value, or None of nil.
  init(_ source: BatchIterator, _ kind: JoinKind, _ option: @escaping (Value?) -> Value, _ context: TaskContext) {
    self.source = source
    self.kind = kind
    self.option = option
    self.context = context
  }

  override func next(limit: Int) throws(Thrown) -> Batch? {
    while true {
      if let current {
        if let batch: Batch = join(current, min(JoinedBatches.largest, max(64, limit))) { return batch }
        self.current = nil
      }
      guard let batch: Batch = try source.next(limit: limit) else { return nil }
      current = try groups(batch)
      row = 0
      done = 0
    }
  }

  override func countRest() throws(Thrown) -> Int {
    var total = 0
    if current != nil {
      while let batch: Batch = current.flatMap({ (groups: Groups) -> Batch? in join(groups, JoinedBatches.largest) }) {
        total &+= batch.count
      }
      current = nil
    }
    while let batch: Batch = try source.next(limit: PartitionStream.bulk) {
      let groups: Groups = try groups(batch)
      for row: Int in 0..<groups.count {
        total &+= pairs(
          Int(groups.left.pointer[row + 1] &- groups.left.pointer[row]),
          Int(groups.right.pointer[row + 1] &- groups.right.pointer[row]))
      }
    }
    return total
  }

  /// Takes the rows of a cogroup apart.
  private func groups(_ batch: Batch) throws(Thrown) -> Groups {
    let (keys, sides): (Column, Column) = try context.pairs(batch)
    let (left, right): (Column, Column) = try context.pairs(Batch(sides, count: batch.count))
    return Groups(
      count: batch.count, keys: keys, left: try ListRows.lists(left, batch.count, context),
      right: try ListRows.lists(right, batch.count, context))
  }

  /// How many pairs so many values make.
  private func pairs(_ left: Int, _ right: Int) -> Int {
    if right == 0 { return kind == .left || kind == .full ? left : 0 }
    if left == 0 { return kind == .right || kind == .full ? right : 0 }
    return left &* right
  }

  /// The next pairs of the rows; nil if there are no more.
  private func join(_ groups: Groups, _ limit: Int) -> Batch? {
    let keys = ColumnMemory(byteCount: limit &* 4)
    let left = ColumnMemory(byteCount: limit &* 4)
    let right = ColumnMemory(byteCount: limit &* 4)
    let keyRows: UnsafeMutablePointer<Int32> = keys.elements()
    let leftRows: UnsafeMutablePointer<Int32> = left.elements()
    let rightRows: UnsafeMutablePointer<Int32> = right.elements()
    var count = 0
    while row < groups.count, count < limit {
      let first: Int32 = groups.left.pointer[row]
      let second: Int32 = groups.right.pointer[row]
      let width: Int = max(1, Int(groups.right.pointer[row + 1] &- second))
      let hasLeft: Bool = groups.left.pointer[row + 1] > first
      let hasRight: Bool = groups.right.pointer[row + 1] > second
      let total: Int = pairs(Int(groups.left.pointer[row + 1] &- first), Int(groups.right.pointer[row + 1] &- second))
      while done < total, count < limit {
        keyRows[count] = Int32(truncatingIfNeeded: row)
        leftRows[count] = hasLeft ? first &+ Int32(truncatingIfNeeded: done / width) : -1
        rightRows[count] = hasRight ? second &+ Int32(truncatingIfNeeded: done % width) : -1
        done &+= 1
        count &+= 1
      }
      if done == total {
        row += 1
        done = 0
      }
    }
    if count == 0 { return nil }
    let first: Column = side(groups.left.child, Selection(left, count: count), isOption: kind == .right || kind == .full)
    let second: Column = side(groups.right.child, Selection(right, count: count), isOption: kind == .left || kind == .full)
    let key: Column = groups.keys.gathered(Selection(keys, count: count))
    return Batch(.fields(.tuple, [key, .fields(.tuple, [first, second])]), count: count)
  }

  /// The values of one side, in Options where the side may be missing.
  private func side(_ values: Column, _ rows: Selection, isOption: Bool) -> Column {
    if !isOption { return values.gathered(rows) }
    var builder = ElementsBuilder(expected: rows.count, kind: .value)
    for index: Int in 0..<rows.count { builder.append(option(rows[index] < 0 ? nil : values.value(at: rows[index]))) }
    return .values(builder.finish())
  }
}
