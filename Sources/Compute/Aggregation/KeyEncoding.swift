/// Turns keys of several parts into words or bytes that are equal if and only if the keys are.
enum KeyEncoding {
  /// The parts of a key.
  indirect enum Shape: Equatable {
    case scalar(ScalarKind)
    case text
    case fields(Column.FieldShape, [Shape])

    /// The kinds of the parts of a tuple, if all are scalars.
    var scalars: [ScalarKind]? {
      guard case .fields(.tuple, let parts) = self else { return nil }
      var kinds: [ScalarKind] = []
      for part: Shape in parts {
        guard case .scalar(let kind) = part else { return nil }
        kinds.append(kind)
      }
      return kinds
    }
  }

  /// `true` iff equality of the numbers is that of their bits.
  static func isPlain(_ numbers: NumberColumn, _ count: Int) -> Bool {
    switch numbers.kind {
    case .double:
      let source: UnsafeMutablePointer<Double> = numbers.pointer()
      for row: Int in 0..<count where source[row].isNaN || source[row].bitPattern == 1 << 63 { return false }
    case .float:
      let source: UnsafeMutablePointer<Float> = numbers.pointer()
      for row: Int in 0..<count where source[row].isNaN || source[row].bitPattern == 1 << 31 { return false }
    case .boolean, .byte, .short, .char, .int, .long: break
    }
    return true
  }

  /// `true` iff no string is null.
  static func isPlain(_ strings: StringColumn, _ count: Int) -> Bool {
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    for row: Int in 0..<count where views[row].isNull { return false }
    return true
  }

  /// Returns the column with constants written out, as deep as fields go.
  static func spread(_ column: Column, _ count: Int) -> Column {
    switch column {
    case .constant(let value): return ColumnMerge.spread(value, count)
    case .fields(let shape, let columns):
      return .fields(shape, columns.map { (part: Column) -> Column in spread(part.typed(count), count) })
    case .numbers, .strings, .lists, .values, .closures: return column
    }
  }

  /// The parts of the keys of a column; nil if equality is not that of their bits.
  static func shape(of column: Column, _ count: Int) -> Shape? {
    switch column {
    case .numbers(let numbers): return isPlain(numbers, count) ? .scalar(numbers.kind) : nil
    case .strings(let strings): return isPlain(strings, count) ? .text : nil
    case .fields(let shape, let columns):
      guard isComparedByFields(shape, columns.count) else { return nil }
      var parts: [Shape] = []
      for part: Column in columns {
        guard let inner: Shape = self.shape(of: part, count) else { return nil }
        parts.append(inner)
      }
      return .fields(shape, parts)
    case .constant, .lists, .values, .closures: return nil
    }
  }

  /// `true` iff all fields count for equality, and nothing else.
  private static func isComparedByFields(_ shape: Column.FieldShape, _ width: Int) -> Bool {
    switch shape {
    case .tuple: return true
    case .record(let descriptor):
      return descriptor.flags.isDisjoint(with: [.customEquals, .customHash]) && descriptor.productFields == Array(0..<width)
    }
  }

  /// The keys of scalars that fit in a word, as words.
  static func packed(_ column: Column, _ count: Int) -> ColumnMemory {
    let memory = ColumnMemory(byteCount: max(1, count) &* 8)
    let target: UnsafeMutablePointer<UInt64> = memory.elements()
    target.initialize(repeating: 0, count: count)
    var shift: UInt64 = 0
    for part: NumberColumn in scalars(of: column) {
      switch ElementKind(part.kind).stride {
      case 1: pack(part.pointer(UInt8.self), shift, target, count)
      case 2: pack(part.pointer(UInt16.self), shift, target, count)
      case 4: pack(part.pointer(UInt32.self), shift, target, count)
      default: pack(part.pointer(UInt64.self), shift, target, count)
      }
      shift &+= UInt64(ElementKind(part.kind).stride &* 8)
    }
    return memory
  }

  /// Adds a part to words.
  @inline(__always)
  private static func pack<Word: UnsignedInteger & FixedWidthInteger>(
    _ source: UnsafePointer<Word>, _ shift: UInt64, _ target: UnsafeMutablePointer<UInt64>, _ count: Int
  ) {
    for row: Int in 0..<count { target[row] |= UInt64(source[row]) &<< shift }
  }

  /// The scalar parts of a key.
  private static func scalars(of column: Column) -> [NumberColumn] {
    switch column {
    case .numbers(let numbers): [numbers]
    case .fields(_, let columns): columns.flatMap { (part: Column) -> [NumberColumn] in scalars(of: part) }
    case .strings, .lists, .values, .constant, .closures: []
    }
  }

  /// The bytes of the keys: eight for a scalar, the length and the text for a string.
  static func encoded(_ column: Column, _ count: Int) -> StringColumn {
    let lengths = ColumnMemory(byteCount: max(1, count) &* 8)
    let ends: UnsafeMutablePointer<Int> = lengths.elements()
    ends.initialize(repeating: 0, count: count)
    measure(column, count, ends)
    var total = 0
    for row: Int in 0..<count {
      let length: Int = ends[row]
      ends[row] = total
      total &+= length
    }
    let bytes = ColumnMemory(byteCount: total &+ 16)
    let views = ColumnMemory(byteCount: max(1, count) &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = views.elements()
    let base: UnsafeMutablePointer<UInt8> = bytes.elements()
    for row: Int in 0..<count {
      let end: Int = row &+ 1 < count ? ends[row &+ 1] : total
      target[row] = StringView(UnsafePointer(base + ends[row]), count: end &- ends[row], isASCII: false)
    }
    write(column, count, ends, bytes.base)
    return StringColumn(views, owners: [bytes])
  }

  /// Adds the number of bytes of each key.
  private static func measure(_ column: Column, _ count: Int, _ lengths: UnsafeMutablePointer<Int>) {
    switch column {
    case .numbers: for row: Int in 0..<count { lengths[row] &+= 8 }
    case .strings(let strings):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      for row: Int in 0..<count { lengths[row] &+= 4 &+ Int(views[row].count) }
    case .fields(_, let columns): for part: Column in columns { measure(part, count, lengths) }
    case .lists, .values, .constant, .closures: break
    }
  }

  /// Writes the bytes of each key at its place, which moves on.
  private static func write(_ column: Column, _ count: Int, _ places: UnsafeMutablePointer<Int>, _ base: UnsafeMutableRawPointer) {
    switch column {
    case .numbers(let numbers):
      switch ElementKind(numbers.kind).stride {
      case 1: write(numbers.pointer(UInt8.self), count, places, base)
      case 2: write(numbers.pointer(UInt16.self), count, places, base)
      case 4: write(numbers.pointer(UInt32.self), count, places, base)
      default: write(numbers.pointer(UInt64.self), count, places, base)
      }
    case .strings(let strings):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      for row: Int in 0..<count {
        let length = Int(views[row].count)
        (base + places[row]).storeBytes(of: views[row].count, as: Int32.self)
        if let bytes: UnsafePointer<UInt8> = views[row].bytes {
          (base + places[row] + 4).copyMemory(from: bytes, byteCount: length)
        }
        places[row] &+= 4 &+ length
      }
    case .fields(_, let columns): for part: Column in columns { write(part, count, places, base) }
    case .lists, .values, .constant, .closures: break
    }
  }

  /// Writes scalars as eight bytes each.
  @inline(__always)
  private static func write<Word: UnsignedInteger & FixedWidthInteger>(
    _ source: UnsafePointer<Word>, _ count: Int, _ places: UnsafeMutablePointer<Int>, _ base: UnsafeMutableRawPointer
  ) {
    for row: Int in 0..<count {
      (base + places[row]).storeBytes(of: UInt64(source[row]), as: UInt64.self)
      places[row] &+= 8
    }
  }
}
