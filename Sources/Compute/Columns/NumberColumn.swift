/// A column of scalars in their natural width: Boolean and Byte 1, Short and Char 2, Int and Float 4, Long and Double 8 bytes.
package struct NumberColumn: Sendable {
  /// What the bytes are.
  package let kind: ScalarKind
  /// The bytes.
  package let memory: ColumnMemory
  /// The number of bytes before the first row.
  @usableFromInline let offset: Int

  /// Shows memory as a column.
  package init(_ kind: ScalarKind, _ memory: ColumnMemory) {
    self.kind = kind
    self.memory = memory
    offset = 0
  }

  /// Shows memory from an offset on.
  private init(_ kind: ScalarKind, _ memory: ColumnMemory, offset: Int) {
    self.kind = kind
    self.memory = memory
    self.offset = offset
  }

  /// Allocates a column whose rows are not set yet.
  package init(_ kind: ScalarKind, count: Int) { self.init(kind, ColumnMemory(byteCount: count &* ElementKind(kind).stride)) }

  /// The rows as elements of their type.
  @inlinable package func pointer<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) -> UnsafeMutablePointer<Element> {
    (memory.base + offset).assumingMemoryBound(to: Element.self)
  }

  /// Returns a row as a value.
  package func value(at row: Int) -> Value {
    switch kind {
    case .boolean: .boolean(pointer(UInt8.self)[row] != 0)
    case .byte: .byte(pointer(Int8.self)[row])
    case .short: .short(pointer(Int16.self)[row])
    case .char: .char(pointer(UInt16.self)[row])
    case .int: .int(pointer(Int32.self)[row])
    case .long: .long(pointer(Int64.self)[row])
    case .float: .float(pointer(Float.self)[row])
    case .double: .double(pointer(Double.self)[row])
    }
  }

  /// Sets a row while the column is being made.
  func set(_ row: Int, _ value: Value) {
    switch kind {
    case .boolean: pointer(UInt8.self)[row] = value.isTrue ? 1 : 0
    case .byte: pointer(Int8.self)[row] = Int8(truncatingIfNeeded: value.asInt)
    case .short: pointer(Int16.self)[row] = Int16(truncatingIfNeeded: value.asInt)
    case .char: pointer(UInt16.self)[row] = value.asChar
    case .int: pointer(Int32.self)[row] = value.asInt
    case .long: pointer(Int64.self)[row] = value.asLong
    case .float: pointer(Float.self)[row] = value.asFloat
    case .double: pointer(Double.self)[row] = value.asDouble
    }
  }

  /// Returns the column from a row on.
  func dropping(_ start: Int) -> NumberColumn {
    NumberColumn(kind, memory, offset: offset &+ start &* ElementKind(kind).stride)
  }

  /// Returns the rows as elements of a collection that shares the memory.
  func elements(count: Int) -> Elements {
    Elements(
      ElementBuffer(ElementKind(kind), foreign: UnsafeRawPointer(memory.base + offset), count: count, owner: memory), start: 0,
      count: count)
  }

  /// Returns the rows of a selection, close together.
  func gathered(_ selection: Selection) -> NumberColumn {
    let made = NumberColumn(kind, count: selection.count)
    gather(selection, into: made.memory.base)
    return made
  }

  /// Copies the rows of a selection close together.
  func gather(_ selection: Selection, into target: UnsafeMutableRawPointer) {
    switch ElementKind(kind).stride {
    case 1: gatherElements(pointer(UInt8.self), selection, target.assumingMemoryBound(to: UInt8.self))
    case 2: gatherElements(pointer(UInt16.self), selection, target.assumingMemoryBound(to: UInt16.self))
    case 4: gatherElements(pointer(UInt32.self), selection, target.assumingMemoryBound(to: UInt32.self))
    default: gatherElements(pointer(UInt64.self), selection, target.assumingMemoryBound(to: UInt64.self))
    }
  }

  /// Returns a copy in which the selected rows are another column's.
  func merged(_ other: NumberColumn, _ selection: Selection, count: Int) -> NumberColumn {
    let made = NumberColumn(kind, count: count)
    let stride: Int = ElementKind(kind).stride
    made.memory.base.copyMemory(from: memory.base + offset, byteCount: count &* stride)
    switch stride {
    case 1: scatterElements(other.pointer(UInt8.self), selection, made.pointer(UInt8.self))
    case 2: scatterElements(other.pointer(UInt16.self), selection, made.pointer(UInt16.self))
    case 4: scatterElements(other.pointer(UInt32.self), selection, made.pointer(UInt32.self))
    default: scatterElements(other.pointer(UInt64.self), selection, made.pointer(UInt64.self))
    }
    return made
  }
}

/// Copies the selected elements close together.
@inline(__always)
func gatherElements<Element: BitwiseCopyable>(
  _ source: UnsafePointer<Element>, _ selection: Selection, _ target: UnsafeMutablePointer<Element>
) {
  let rows: UnsafeMutablePointer<Int32> = selection.rows
  for index: Int in 0..<selection.count { target[index] = source[Int(rows[index])] }
}

/// Copies the selected elements to their own rows.
@inline(__always)
func scatterElements<Element: BitwiseCopyable>(
  _ source: UnsafePointer<Element>, _ selection: Selection, _ target: UnsafeMutablePointer<Element>
) {
  let rows: UnsafeMutablePointer<Int32> = selection.rows
  for index: Int in 0..<selection.count { target[Int(rows[index])] = source[Int(rows[index])] }
}
