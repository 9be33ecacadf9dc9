import CSystem

/// `String.split` by one character over a column of strings.
enum SplitKernel {
  /// Splits every string; as in Java, empty strings at the end are left out, and an empty string gives itself.
  static func split(_ strings: StringColumn, by separator: UInt8, _ run: VectorRun) throws(VectorFailure) -> Column {
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    let offsets = ColumnMemory(byteCount: (run.count + 1) &* 4)
    let ends: UnsafeMutablePointer<Int32> = offsets.elements()
    var parts = ViewBuffer(capacity: run.count &* 12 &+ 64)
    ends[0] = 0
    var next = 0
    for row: Int in 0..<run.count {
      if let selection = run.selection {
        if next < selection.count, selection[next] == row {
          next += 1
        } else {
          ends[row + 1] = Int32(truncatingIfNeeded: parts.count)
          continue
        }
      }
      let view: StringView = views[row]
      guard let bytes = view.bytes else { throw VectorFailure() }
      append(bytes, Int(view.count), view.isASCII, separator, &parts)
      ends[row + 1] = Int32(truncatingIfNeeded: parts.count)
    }
    return .lists(
      ListColumn(.array(.string), offsets: offsets, child: .strings(StringColumn(parts.memory, owners: strings.owners))))
  }

  /// Splits every string by characters of a class, as `split` by one character does.
  static func split(_ strings: StringColumn, by separators: SeparatorClass, _ run: VectorRun) throws(VectorFailure) -> Column {
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    let offsets = ColumnMemory(byteCount: (run.count + 1) &* 4)
    let ends: UnsafeMutablePointer<Int32> = offsets.elements()
    var parts = ViewBuffer(capacity: run.count &* 8 &+ 64)
    for row: Int in 0...run.count { ends[row] = 0 }
    var counted = 0
    let isRun: Bool = separators.isRun
    try separators.table.withUnsafeBufferPointer { (table: UnsafeBufferPointer<Bool>) throws(VectorFailure) in
      try run.forEachRow { (row: Int) throws(VectorFailure) in
        let view: StringView = views[row]
        guard let bytes = view.bytes else { throw VectorFailure() }
        while counted < row {
          counted &+= 1
          ends[counted] = Int32(truncatingIfNeeded: parts.count)
        }
        append(bytes, Int(view.count), view.isASCII, table, isRun, &parts)
      }
    }
    while counted < run.count {
      counted &+= 1
      ends[counted] = Int32(truncatingIfNeeded: parts.count)
    }
    return .lists(
      ListColumn(.array(.string), offsets: offsets, child: .strings(StringColumn(parts.memory, owners: strings.owners))))
  }

  /// Appends the parts of one string between characters of a class.
  @inline(__always)
  private static func append(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ isASCII: Bool, _ table: UnsafeBufferPointer<Bool>, _ isRun: Bool,
    _ parts: inout ViewBuffer
  ) {
    let first: Int = parts.count
    var (start, place): (Int, Int) = (0, 0)
    var isSplit = false
    while place < count {
      guard table[Int(bytes[place])] else {
        place &+= 1
        continue
      }
      parts.append(StringView(bytes + start, count: place &- start, isASCII: isASCII))
      isSplit = true
      repeat {
        place &+= 1
        while place < count, bytes[place] & 0xC0 == 0x80 { place &+= 1 }
      } while isRun && place < count && table[Int(bytes[place])]
      start = place
    }
    parts.append(StringView(bytes + start, count: count &- start, isASCII: isASCII))
    if !isSplit { return }
    while parts.count > first, parts.last.count == 0 { parts.removeLast() }
  }

  /// Appends the parts of one string.
  @inline(__always)
  private static func append(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ isASCII: Bool, _ separator: UInt8, _ parts: inout ViewBuffer
  ) {
    let first: Int = parts.count
    var start = 0
    var block = 0
    while block < count {
      let rest: Int = count - block
      var mask: UInt64
      if rest >= 64 {
        mask = rddsh_match_mask64(bytes + block, separator)
      } else {
        mask = tail(bytes + block, rest, separator)
      }
      while mask != 0 {
        let place: Int = block &+ mask.trailingZeroBitCount
        parts.append(StringView(bytes + start, count: place &- start, isASCII: isASCII))
        start = place &+ 1
        mask &= mask &- 1
      }
      block &+= 64
    }
    if start == 0 {
      parts.append(StringView(bytes, count: count, isASCII: isASCII))
      return
    }
    parts.append(StringView(bytes + start, count: count &- start, isASCII: isASCII))
    while parts.count > first, parts.last.count == 0 { parts.removeLast() }
  }

  /// The mask of the separators in fewer than 64 bytes.
  @inline(__always)
  private static func tail(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ separator: UInt8) -> UInt64 {
    // A load may read past the string's end as long as it stays on the page that holds its last byte.
    let address = UInt(bitPattern: bytes)
    if address & 4095 <= 4096 - 64 { return rddsh_match_mask64(bytes, separator) & ((1 << UInt64(count)) &- 1) }
    var mask: UInt64 = 0
    for index: Int in 0..<count where bytes[index] == separator { mask |= 1 << UInt64(index) }
    return mask
  }
}

/// Views that are appended one by one.
struct ViewBuffer {
  /// The memory of the views.
  private(set) var memory: ColumnMemory
  private var capacity: Int
  /// The number of views.
  private(set) var count = 0

  /// Makes room for views.
  init(capacity: Int) {
    self.capacity = max(16, capacity)
    memory = ColumnMemory(byteCount: self.capacity &* MemoryLayout<StringView>.stride)
  }

  /// The last view.
  var last: StringView { memory.elements(StringView.self)[count &- 1] }

  /// Appends a view.
  @inline(__always)
  mutating func append(_ view: StringView) {
    if count == capacity { grow() }
    memory.elements(StringView.self)[count] = view
    count &+= 1
  }

  /// Takes the last view away.
  mutating func removeLast() { count &-= 1 }

  /// Doubles the room.
  @inline(never)
  private mutating func grow() {
    let larger = ColumnMemory(byteCount: capacity &* 2 &* MemoryLayout<StringView>.stride)
    larger.base.copyMemory(from: memory.base, byteCount: count &* MemoryLayout<StringView>.stride)
    memory = larger
    capacity &*= 2
  }
}
