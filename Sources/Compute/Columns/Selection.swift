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
}
