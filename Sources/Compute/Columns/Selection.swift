/// Some rows of a batch.
package struct Selection: Sendable {
  /// The row numbers, as Int32.
  package let memory: ColumnMemory
  /// How many rows.
  package let count: Int

  /// Shows row numbers.
  package init(_ memory: ColumnMemory, count: Int) {
    self.memory = memory
    self.count = count
  }

  /// Shows row numbers that grew.
  init(_ memory: consuming GrowingMemory) {
    count = memory.count / 4
    self.memory = ColumnMemory(memory)
  }

  /// The row numbers.
  @inlinable package var rows: UnsafeMutablePointer<Int32> { memory.elements(Int32.self) }
  /// A row number.
  @inlinable package subscript(index: Int) -> Int { Int(rows[index]) }

  /// Returns some of the row numbers.
  package func slice(_ start: Int, _ count: Int) -> Selection {
    if start == 0 { return Selection(memory, count: count) }
    return Selection(ColumnMemory(foreign: rows + start, byteCount: count &* 4, owner: memory), count: count)
  }

  /// Shows all of the first rows.
  package init(all count: Int) {
    self.init(ColumnMemory(byteCount: max(1, count) &* 4), count: count)
    let rows: UnsafeMutablePointer<Int32> = self.rows
    for row: Int in 0..<count { rows[row] = Int32(truncatingIfNeeded: row) }
  }

  /// One more than the greatest row number.
  var rowBound: Int {
    let rows: UnsafeMutablePointer<Int32> = self.rows
    var bound: Int32 = 0
    for index: Int in 0..<count { bound = max(bound, rows[index] &+ 1) }
    return Int(bound)
  }
}
