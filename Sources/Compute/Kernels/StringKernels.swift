import CSystem
import Glibc

/// Natives on strings that have a loop of their own over whole columns.
enum StringKernels {
  /// Runs the kernel of a native; nil if it has none for these columns.
  static func call(_ key: String, _ arguments: [Column], _ run: VectorRun) throws(VectorFailure) -> Column? {
    guard let first = arguments.first else { return nil }
    switch key {
    case "String.split", "StringOps.split:Char":
      guard arguments.count == 2 else { return nil }
      if let separator = separator(arguments[1]) { return try SplitKernel.split(try strings(first, run), by: separator, run) }
      guard case .constant(let value) = arguments[1], let pattern = value.string,
        let members = SeparatorClass(pattern.withBytes { Array($0) })
      else { return nil }
      return try SplitKernel.split(try strings(first, run), by: members, run)
    case "String.length": return try lengths(try strings(first, run), run)
    case "String.isEmpty":
      return try predicate(try strings(first, run), run) { (view: StringView, _: UnsafePointer<UInt8>) -> Bool in view.count == 0 }
    case "StringOps.nonEmpty":
      return try predicate(try strings(first, run), run) { (view: StringView, _: UnsafePointer<UInt8>) -> Bool in view.count != 0 }
    case "String.contains", "String.startsWith", "String.endsWith":
      guard arguments.count == 2, case .constant(let value) = arguments[1], let wanted = value.string else { return nil }
      return try search(key, try strings(first, run), wanted, run)
    case "StringOps.toInt":
      return try parsed(.int, try strings(first, run), run) { (b: UnsafeBufferPointer<UInt8>) -> Int32? in integer(b) }
    case "StringOps.toLong":
      return try parsed(.long, try strings(first, run), run) { (b: UnsafeBufferPointer<UInt8>) -> Int64? in integer(b) }
    default: return try part(key, arguments, run)
    }
  }

  /// Returns a column of strings as views.
  static func strings(_ column: Column, _ run: VectorRun) throws(VectorFailure) -> StringColumn {
    switch column {
    case .strings(let strings): return strings
    case .constant(let value) where value.string != nil:
      guard case .strings(let strings) = ColumnMerge.spread(value, run.count) else { throw VectorFailure() }
      return strings
    case .values(let elements):
      for row: Int in 0..<run.count where elements[row].string == nil && !elements[row].isNull { throw VectorFailure() }
      return StringColumn(elements, count: run.count)
    case .numbers, .fields, .lists, .constant, .closures: throw VectorFailure()
    }
  }

  /// Returns the single character by which a constant separator splits, if it is one that regular expressions take literally.
  private static func separator(_ column: Column) -> UInt8? {
    guard case .constant(let value) = column else { return nil }
    if case .char(let unit) = value { return unit < 128 ? UInt8(unit) : nil }
    guard let string = value.string else { return nil }
    let bytes: [UInt8] = string.withBytes { (buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] in Array(buffer) }
    let special: [UInt8] = Array(".$|()[{^?*+\\".utf8)
    if bytes.count == 1, bytes[0] < 128, !special.contains(bytes[0]) { return bytes[0] }
    if bytes.count == 2, bytes[0] == 0x5C, bytes[1] < 128, !isAlphanumeric(bytes[1]) { return bytes[1] }
    return nil
  }

  /// Whether a byte is a letter or digit, which a backslash gives a meaning of its own.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Computes a Boolean of every string; null fails.
  @inline(__always)
  private static func predicate(
    _ strings: StringColumn, _ run: VectorRun, _ test: (StringView, UnsafePointer<UInt8>) -> Bool
  ) throws(VectorFailure) -> Column {
    let made = NumberColumn(.boolean, count: run.count)
    let flags: UnsafeMutablePointer<UInt8> = made.pointer()
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = views[row].bytes else { throw VectorFailure() }
      flags[row] = test(views[row], bytes) ? 1 : 0
    }
    return .numbers(made)
  }

  /// Looks for a constant in every string.
  private static func search(_ key: String, _ strings: StringColumn, _ wanted: StringObject, _ run: VectorRun) throws(VectorFailure)
    -> Column
  {
    let count: Int = wanted.byteCount
    let needle: UnsafePointer<UInt8> = wanted.bytes
    defer { withExtendedLifetime(wanted) {} }
    switch key {
    case "String.startsWith":
      return try predicate(strings, run) { (view: StringView, bytes: UnsafePointer<UInt8>) -> Bool in
        Int(view.count) >= count && memcmp(bytes, needle, count) == 0
      }
    case "String.endsWith":
      return try predicate(strings, run) { (view: StringView, bytes: UnsafePointer<UInt8>) -> Bool in
        Int(view.count) >= count && memcmp(bytes + (Int(view.count) - count), needle, count) == 0
      }
    default:
      return try predicate(strings, run) { (view: StringView, bytes: UnsafePointer<UInt8>) -> Bool in
        rddsh_memmem(bytes, Int(view.count), needle, count) != nil
      }
    }
  }

  /// The number of UTF-16 units of every string.
  private static func lengths(_ strings: StringColumn, _ run: VectorRun) throws(VectorFailure) -> Column {
    let made = NumberColumn(.int, count: run.count)
    let target: UnsafeMutablePointer<Int32> = made.pointer()
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = views[row].bytes else { throw VectorFailure() }
      target[row] = views[row].isASCII ? views[row].count : units(bytes, Int(views[row].count))
    }
    return .numbers(made)
  }

  /// The number of UTF-16 units of WTF-8 bytes: one for each lead byte, two for those of four-byte sequences.
  private static func units(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    var total: Int32 = 0
    for index: Int in 0..<count {
      let byte: UInt8 = bytes[index]
      if byte & 0xC0 != 0x80 { total &+= byte >= 0xF0 ? 2 : 1 }
    }
    return total
  }

  /// Parses every string; one that is no number fails.
  @inline(__always)
  static func parsed<Number: BitwiseCopyable>(
    _ kind: ScalarKind, _ strings: StringColumn, _ run: VectorRun, _ parse: (UnsafeBufferPointer<UInt8>) -> Number?
  ) throws(VectorFailure) -> Column {
    let made = NumberColumn(kind, count: run.count)
    let target: UnsafeMutablePointer<Number> = made.pointer()
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = views[row].bytes, let number = parse(UnsafeBufferPointer(start: bytes, count: Int(views[row].count))) else {
        throw VectorFailure()
      }
      target[row] = number
    }
    return .numbers(made)
  }

  /// Parses an ASCII decimal integer; nil for anything Java's parser must look at more closely.
  @inline(__always)
  private static func integer<Number: FixedWidthInteger>(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
    var index = 0
    var isNegative = false
    if bytes.count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B {
      isNegative = bytes[0] == 0x2D
      index = 1
    }
    guard index < bytes.count else { return nil }
    if bytes.count - index > 18 { return Number(String(decoding: bytes, as: UTF8.self)) }
    var total: Int64 = 0
    while index < bytes.count {
      let digit: UInt8 = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      total = total &* 10 &+ Int64(digit)
      index += 1
    }
    return Number(exactly: isNegative ? -total : total)
  }

  /// Joins the texts of columns.
  static func concatenate(_ parts: [Column], _ run: VectorRun) throws(VectorFailure) -> Column {
    var builder = StringColumnBuilder()
    for row: Int in 0..<run.count {
      if run.selection == nil { try append(parts, row, &builder, run.machine) } else { builder.endString() }
    }
    guard let selection = run.selection else { return .strings(builder.finish()) }
    var chosen = StringColumnBuilder()
    for index: Int in 0..<selection.count { try append(parts, selection[index], &chosen, run.machine) }
    let compact: StringColumn = chosen.finish()
    let memory = ColumnMemory(byteCount: run.count &* MemoryLayout<StringView>.stride)
    let views: UnsafeMutablePointer<StringView> = memory.elements()
    for row: Int in 0..<run.count { views[row] = StringView() }
    for index: Int in 0..<selection.count { views[selection[index]] = compact.pointer[index] }
    return .strings(StringColumn(memory, owners: compact.owners))
  }

  /// Appends the texts of a row's parts.
  private static func append(_ parts: [Column], _ row: Int, _ builder: inout StringColumnBuilder, _ machine: Machine)
    throws(VectorFailure)
  {
    for part: Column in parts {
      if case .strings(let strings) = part, let bytes = strings.pointer[row].bytes {
        builder.buffer.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(strings.pointer[row].count)))
      } else {
        do { try Text.append(part.value(at: row), to: &builder.buffer, machine) } catch { throw VectorFailure() }
      }
    }
    builder.endString()
  }

  /// Compares columns of strings with each other or with a constant; false if they are not strings.
  static func compare(
    _ left: Column, _ right: Column, into flags: UnsafeMutablePointer<UInt8>, _ wanted: UInt8, _ run: VectorRun
  ) throws(VectorFailure) -> Bool {
    guard case .strings(let a) = left else {
      if case .strings = right { return try compare(right, left, into: flags, wanted, run) }
      return false
    }
    let first: UnsafeMutablePointer<StringView> = a.pointer
    switch right {
    case .strings(let b):
      let second: UnsafeMutablePointer<StringView> = b.pointer
      try run.forEachRow { (row: Int) throws(VectorFailure) in flags[row] = isEqual(first[row], second[row]) ? wanted : 1 - wanted }
    case .constant(let value) where value.string != nil || value.isNull:
      let string: StringObject? = value.string
      let view: StringView =
        string.map { (s: StringObject) -> StringView in StringView(s.bytes, count: s.byteCount, isASCII: s.isASCII) }
        ?? StringView()
      try run.forEachRow { (row: Int) throws(VectorFailure) in flags[row] = isEqual(first[row], view) ? wanted : 1 - wanted }
      withExtendedLifetime(string) {}
    case .numbers, .fields, .lists, .values, .constant, .closures: return false
    }
    return true
  }

  /// Whether two strings are the same bytes, or both null.
  @inline(__always)
  static func isEqual(_ left: StringView, _ right: StringView) -> Bool {
    guard let a = left.bytes, let b = right.bytes else { return left.isNull && right.isNull }
    return left.count == right.count && memcmp(a, b, Int(left.count)) == 0
  }
}
