import Synchronization

/// A column of arrays or sequences: row `i` has the child's rows `offsets[i] ..< offsets[i + 1]`.
package struct ListColumn: Sendable {
  /// What each row is.
  package enum Container: Hashable, Sendable {
    case array(Layout)
    case sequence(SequenceKind)
  }

  /// What each row is.
  package let container: Container
  /// One offset more than there are rows, as Int32.
  package let offsets: ColumnMemory
  /// The elements of all rows.
  package let child: Column
  /// The number of offsets before the first row's.
  private let start: Int

  /// Shows a child's rows as lists.
  package init(_ container: Container, offsets: ColumnMemory, child: Column) {
    self.init(container, offsets: offsets, child: child, start: 0)
  }

  /// Shows lists from a row on.
  private init(_ container: Container, offsets: ColumnMemory, child: Column, start: Int) {
    self.container = container
    self.offsets = offsets
    self.child = child
    self.start = start
  }

  /// The offsets, the first row's first.
  package var pointer: UnsafeMutablePointer<Int32> { offsets.elements(Int32.self) + start }

  /// Returns a row as a value.
  package func value(at row: Int) -> Value {
    let from = Int(pointer[row])
    let content: Elements = copied(from, Int(pointer[row + 1]) - from)
    switch container {
    case .array(let layout): return .object(ArrayObject(layout, content))
    case .sequence(let kind): return .object(SequenceObject(kind, content))
    }
  }

  /// Copies some elements, so that they do not keep the whole child alive.
  private func copied(_ from: Int, _ count: Int) -> Elements {
    if count <= 0 { return .empty }
    if case .numbers(let numbers) = child {
      let kind = ElementKind(numbers.kind)
      let buffer = ElementBuffer(kind, capacity: count, front: 0)
      buffer.base.copyMemory(from: numbers.dropping(from).pointer(UInt8.self), byteCount: count &* kind.stride)
      buffer.high.store(count, ordering: .relaxed)
      return Elements(buffer, start: 0, count: count)
    }
    var builder = ElementsBuilder(expected: count)
    for index: Int in from..<(from + count) { builder.append(child.value(at: index)) }
    return builder.finish()
  }

  /// Returns the column from a row on.
  func dropping(_ count: Int) -> ListColumn { ListColumn(container, offsets: offsets, child: child, start: start + count) }

  /// Returns the same elements as another kind of collection.
  func seen(as container: Container) -> ListColumn { ListColumn(container, offsets: offsets, child: child, start: start) }

  /// The elements of selected rows, counted from the first row's first.
  func elements(of selection: Selection) -> Selection {
    let source: UnsafeMutablePointer<Int32> = pointer
    var total = 0
    for index: Int in 0..<selection.count { total &+= Int(source[selection[index] + 1] &- source[selection[index]]) }
    let memory = ColumnMemory(byteCount: max(1, total) &* 4)
    let rows: UnsafeMutablePointer<Int32> = memory.elements()
    var next = 0
    for index: Int in 0..<selection.count {
      var place: Int32 = source[selection[index]] &- source[0]
      let end: Int32 = source[selection[index] + 1] &- source[0]
      while place < end {
        rows[next] = place
        next &+= 1
        place &+= 1
      }
    }
    return Selection(memory, count: next)
  }

  /// Returns lists of the same lengths with other elements.
  ///
  /// - Parameter child: The elements of the rows up to `count`, the first row's first.
  func replacing(_ child: Column, _ container: Container, count: Int) -> ListColumn {
    if pointer[0] == 0 { return ListColumn(container, offsets: offsets, child: child, start: start) }
    let made = ColumnMemory(byteCount: (count + 1) &* 4)
    let target: UnsafeMutablePointer<Int32> = made.elements()
    for row: Int in 0...count { target[row] = pointer[row] &- pointer[0] }
    return ListColumn(container, offsets: made, child: child)
  }

  /// Returns the rows of a selection, close together.
  func gathered(_ selection: Selection) -> ListColumn {
    let source: UnsafeMutablePointer<Int32> = pointer
    let made = ColumnMemory(byteCount: (selection.count + 1) &* 4)
    let target: UnsafeMutablePointer<Int32> = made.elements()
    var total: Int32 = 0
    target[0] = 0
    for index: Int in 0..<selection.count {
      let row: Int = selection[index]
      total &+= source[row + 1] &- source[row]
      target[index + 1] = total
    }
    let rows = ColumnMemory(byteCount: Int(total) &* 4)
    let numbers: UnsafeMutablePointer<Int32> = rows.elements()
    var next = 0
    for index: Int in 0..<selection.count {
      let row: Int = selection[index]
      var place: Int32 = source[row]
      while place < source[row + 1] {
        numbers[next] = place
        next &+= 1
        place &+= 1
      }
    }
    return ListColumn(container, offsets: made, child: child.gathered(Selection(rows, count: next)))
  }

  /// The number of the row that each element of the first rows belongs to.
  func parents(count: Int) -> Selection {
    let source: UnsafeMutablePointer<Int32> = pointer
    let total: Int = Int(source[count]) &- Int(source[0])
    let memory = ColumnMemory(byteCount: max(1, total) &* 4)
    let rows: UnsafeMutablePointer<Int32> = memory.elements()
    var next = 0
    for row: Int in 0..<count {
      let number = Int32(truncatingIfNeeded: row)
      for _: Int32 in source[row]..<max(source[row], source[row + 1]) {
        rows[next] = number
        next &+= 1
      }
    }
    return Selection(memory, count: next)
  }
}
