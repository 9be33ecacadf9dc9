/// A column of a batch: rows of one layout, side by side.
///
/// A column is a value; its memory is shared and never changes once the column was handed on. What a column holds is told
/// by the column itself, so that a register of layout `any` can hold numbers without wrapping them.
package enum Column: Sendable {
  /// Scalars of one kind.
  case numbers(NumberColumn)
  /// Strings as views.
  case strings(StringColumn)
  /// Tuples or instances of an immutable case class, as columns of their fields.
  case fields(FieldShape, [Column])
  /// Arrays or sequences, as offsets into a column of their elements.
  indirect case lists(ListColumn)
  /// Anything else, a value a row.
  case values(Elements)
  /// The same value in every row.
  case constant(Value)
  /// Function values of one program, each with its row of the captured columns.
  case closures(Program, [Column])

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
    case .fields(let shape, let columns): Column.object(shape, columns, row)
    case .lists(let column): column.value(at: row)
    case .values(let elements): elements[row]
    case .constant(let value): value
    case .closures(let program, let captures):
      .object(Closure(program, captures: captures.map { (column: Column) -> Value in column.value(at: row) }))
    }
  }

  /// Makes the object of a row of fields.
  private static func object(_ shape: FieldShape, _ columns: [Column], _ row: Int) -> Value {
    switch shape {
    case .tuple:
      let tuple = TupleObject(count: columns.count)
      for index: Int in columns.indices { tuple[index] = columns[index].value(at: row) }
      return .object(tuple)
    case .record(let descriptor):
      let instance = Instance(descriptor)
      for index: Int in columns.indices { instance[index] = columns[index].value(at: row) }
      return .object(instance)
    }
  }

  /// Returns the rows as elements of a collection, without copying them.
  package func elements(count: Int) -> Elements {
    switch self {
    case .numbers(let column): column.elements(count: count)
    case .values(let elements): elements.count == count ? elements : elements.slice(0, count)
    case .constant(let value) where count <= 1: Elements(repeating: value, count: count)
    default: Elements(ColumnSource(self, count: count))
    }
  }

  /// Returns the column of a collection's elements; objects are not looked into.
  package init(_ elements: Elements) {
    if let source: ColumnSource = elements.buffer.source as? ColumnSource {
      self = source.column.rows(elements.start, elements.count)
    } else if let kind: ScalarKind = elements.kind.scalar {
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
    case .fields(let shape, let columns):
      return .fields(shape, columns.map { (column: Column) -> Column in column.rows(start, count) })
    case .lists(let column): return .lists(column.dropping(start))
    case .values(let elements): return .values(elements.slice(start, start + count))
    case .closures(let program, let captures):
      return .closures(program, captures.map { (column: Column) -> Column in column.rows(start, count) })
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
    case .closures(let program, let captures):
      return .closures(program, captures.map { (column: Column) -> Column in column.gathered(selection) })
    case .constant: return self
    }
  }

  /// `true` iff the rows hold nothing that can change, so that they can be shared between tasks; arrays are made anew
  /// whenever a row is read.
  package var isFrozen: Bool {
    switch self {
    case .numbers, .strings: true
    case .fields(_, let columns): columns.allSatisfy { (column: Column) -> Bool in column.isFrozen }
    case .lists(let lists): lists.child.isFrozen
    case .constant(let value): value.object == nil || value.string != nil
    case .values, .closures: false
    }
  }

  /// About how many bytes the rows take, strings with their text.
  package func byteCount(_ count: Int) -> Int {
    switch self {
    case .numbers(let column): return count &* ElementKind(column.kind).stride
    case .strings(let column): return column.byteCount(count)
    case .fields(_, let columns), .closures(_, let columns):
      return columns.reduce(0) { (sum: Int, column: Column) -> Int in sum &+ column.byteCount(count) }
    case .lists(let lists):
      let first = Int(lists.pointer[0])
      let rows: Int = Int(lists.pointer[count]) &- first
      return count &* 4 &+ lists.child.rows(first, rows).byteCount(rows)
    case .values(let elements): return elements.slice(0, count).estimatedBytes
    case .constant: return 16
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
