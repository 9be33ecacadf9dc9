/// A column of a batch: rows of one layout, side by side.
///
/// A column is a value; its memory is shared and never changes once the column was handed on. What a column holds is told
/// by the column itself, so that a register of layout `any` can hold numbers without wrapping them.
package indirect enum Column: Sendable {
  /// Scalars of one kind.
  case numbers(NumberColumn)
  /// Strings as views.
  case strings(StringColumn)
  /// Tuples or instances of an immutable case class, as columns of their fields.
  case fields(FieldShape, [Column])
  /// Arrays or sequences, as offsets into a column of their elements.
  case lists(ListColumn)
  /// Anything else, a value a row.
  case values(Elements)
  /// The same value in every row.
  case constant(Value)

  /// Which class the rows of `fields` have.
  package enum FieldShape: Hashable, Sendable {
    case tuple
    case record(ClassDescriptor)
  }

  /// Returns a row as a value.
  package func value(at row: Int) -> Value {
    switch self {
    case .numbers(let column): column.value(at: row)
    case .strings(let column): column.value(at: row)
    case .fields(let shape, let columns): Column.object(shape, columns.map { (column: Column) -> Value in column.value(at: row) })
    case .lists(let column): column.value(at: row)
    case .values(let elements): elements[row]
    case .constant(let value): value
    }
  }

  /// Makes the object of a row of fields.
  private static func object(_ shape: FieldShape, _ values: [Value]) -> Value {
    switch shape {
    case .tuple: .object(TupleObject(values))
    case .record(let descriptor): .object(Instance(descriptor, values))
    }
  }

  /// Returns the rows as elements of a collection, without copying them.
  package func elements(count: Int) -> Elements {
    switch self {
    case .numbers(let column): column.elements(count: count)
    case .values(let elements): elements.count == count ? elements : elements.slice(0, count)
    default: Elements(ColumnSource(self, count: count))
    }
  }

  /// Returns the column of a collection's elements.
  package init(_ elements: Elements) {
    if let source = elements.buffer.source as? ColumnSource {
      self = source.column.rows(elements.start, elements.count)
    } else if let kind = elements.kind.scalar {
      let stride: Int = elements.kind.stride
      let memory = ColumnMemory(
        foreign: UnsafeRawPointer(elements.buffer.base + elements.start &* stride), byteCount: elements.count &* stride,
        owner: elements.buffer)
      self = .numbers(NumberColumn(kind, memory))
    } else {
      self = .values(elements)
    }
  }

  /// Returns some of the rows, one after the other.
  package func rows(_ start: Int, _ count: Int) -> Column {
    if start == 0 { return self }
    switch self {
    case .numbers(let column): return .numbers(column.dropping(start))
    case .strings(let column): return .strings(column.dropping(start))
    case .fields(let shape, let columns): return .fields(shape, columns.map { (column: Column) -> Column in column.rows(start, count) })
    case .lists(let column): return .lists(column.dropping(start))
    case .values(let elements): return .values(elements.slice(start, start + count))
    case .constant: return self
    }
  }

  /// Returns the rows of a selection, close together.
  package func gathered(_ selection: Selection) -> Column {
    switch self {
    case .numbers(let column): return .numbers(column.gathered(selection))
    case .strings(let column): return .strings(column.gathered(selection))
    case .fields(let shape, let columns):
      return .fields(shape, columns.map { (column: Column) -> Column in column.gathered(selection) })
    case .lists(let column): return .lists(column.gathered(selection))
    case .values(let elements):
      var builder = ElementsBuilder(expected: selection.count, kind: .value)
      for index: Int in 0..<selection.count { builder.append(elements[selection[index]]) }
      return .values(builder.finish())
    case .constant: return self
    }
  }
}

/// Shows a column as the elements of a collection.
package final class ColumnSource: ElementSource, @unchecked Sendable {
  /// The column.
  package let column: Column
  private let rows: Int

  /// Shows the first rows of a column.
  package init(_ column: Column, count: Int) {
    self.column = column
    rows = count
    super.init()
  }

  package override var count: Int { rows }
  package override func value(at index: Int) -> Value { column.value(at: index) }
}

/// Some rows of a batch, by ascending number.
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

  /// The row numbers.
  @inlinable package var rows: UnsafeMutablePointer<Int32> { memory.elements(Int32.self) }
  /// A row number.
  @inlinable package subscript(index: Int) -> Int { Int(rows[index]) }
}
