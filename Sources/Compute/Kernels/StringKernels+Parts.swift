/// Natives that give a part of a string or the string in another form.
extension StringKernels {
  /// Runs the kernel of a native; nil if it has none for these columns.
  static func part(_ key: String, _ arguments: [Column], _ run: VectorRun) throws(VectorFailure) -> Column? {
    switch key {
    case "String.trim": return try arguments.count == 1 ? trimmed(try strings(arguments[0], run), run) : nil
    case "String.substring": return try substring(arguments, run)
    case "String.charAt", "StringOps.apply": return try character(arguments, run)
    case "String.toLowerCase": return try arguments.count == 1 ? recased(try strings(arguments[0], run), 0x41, run) : nil
    case "String.toUpperCase": return try arguments.count == 1 ? recased(try strings(arguments[0], run), 0x61, run) : nil
    case "StringOps.toDouble":
      return try parsed(.double, try strings(arguments[0], run), run) { (b: UnsafeBufferPointer<UInt8>) -> Double? in
        NumberParsing.double(b)
      }
    default: return nil
    }
  }

  /// Shows each string without the blanks and control characters at its ends (`String.trim`).
  private static func trimmed(_ strings: StringColumn, _ run: VectorRun) throws(VectorFailure) -> Column {
    try views(of: strings, run) { (bytes: UnsafePointer<UInt8>, view: StringView) -> StringView? in
      var (start, end): (Int, Int) = (0, Int(view.count))
      while start < end, bytes[start] <= 0x20 { start &+= 1 }
      while end > start, bytes[end &- 1] <= 0x20 { end &-= 1 }
      return StringView(bytes + start, count: end &- start, isASCII: view.isASCII)
    }
  }

  /// Shows a part of each string; nil if a string is not ASCII or the bounds differ from row to row.
  private static func substring(_ arguments: [Column], _ run: VectorRun) throws(VectorFailure) -> Column? {
    guard arguments.count >= 2, case .constant(let low) = arguments[1] else { return nil }
    var high: Int?
    if arguments.count == 3 {
      guard case .constant(let value) = arguments[2] else { return nil }
      high = Int(value.asInt)
    }
    let strings: StringColumn = try self.strings(arguments[0], run)
    guard isASCII(strings, run) else { return nil }
    let start = Int(low.asInt)
    return try views(of: strings, run) { (bytes: UnsafePointer<UInt8>, view: StringView) -> StringView? in
      let end: Int = high ?? Int(view.count)
      guard start >= 0, start <= end, end <= Int(view.count) else { return nil }
      return StringView(bytes + start, count: end - start, isASCII: true)
    }
  }

  /// The character of each string at an index; nil if a string is not ASCII.
  private static func character(_ arguments: [Column], _ run: VectorRun) throws(VectorFailure) -> Column? {
    guard arguments.count == 2, case .constant(let value) = arguments[1] else { return nil }
    let strings: StringColumn = try self.strings(arguments[0], run)
    guard isASCII(strings, run) else { return nil }
    let place = Int(value.asInt)
    let made = NumberColumn(.char, count: run.count)
    let target: UnsafeMutablePointer<UInt16> = made.pointer()
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = views[row].bytes, place >= 0, place < Int(views[row].count) else { throw VectorFailure() }
      target[row] = UInt16(bytes[place])
    }
    return .numbers(made)
  }

  /// Writes each string with the letters from `first` on in the other case; nil if a string is not ASCII.
  private static func recased(_ strings: StringColumn, _ first: UInt8, _ run: VectorRun) throws(VectorFailure) -> Column? {
    guard isASCII(strings, run) else { return nil }
    let source: UnsafeMutablePointer<StringView> = strings.pointer
    var size = 0
    try run.forEachRow { (row: Int) throws(VectorFailure) in size &+= Int(source[row].count) }
    let arena = ColumnMemory(byteCount: size)
    let text: UnsafeMutablePointer<UInt8> = arena.elements()
    let memory = ColumnMemory(byteCount: run.count &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = memory.elements()
    for row: Int in 0..<run.count { target[row] = StringView() }
    var next = 0
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = source[row].bytes else { throw VectorFailure() }
      let count = Int(source[row].count)
      for index: Int in 0..<count {
        let byte: UInt8 = bytes[index]
        text[next &+ index] = byte &- first < 26 ? byte ^ 0x20 : byte
      }
      target[row] = StringView(UnsafePointer(text + next), count: count, isASCII: true)
      next &+= count
    }
    return .strings(StringColumn(memory, owners: [arena]))
  }

  /// Whether all strings that are looked at are ASCII; null counts.
  private static func isASCII(_ strings: StringColumn, _ run: VectorRun) -> Bool {
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    guard let selection = run.selection else {
      for row: Int in 0..<run.count where !views[row].isASCII && !views[row].isNull { return false }
      return true
    }
    for index: Int in 0..<selection.count where !views[selection[index]].isASCII && !views[selection[index]].isNull { return false }
    return true
  }

  /// Shows something inside each string; null, and what `view` gives nil for, fails.
  @inline(__always)
  private static func views(
    of strings: StringColumn, _ run: VectorRun, _ view: (UnsafePointer<UInt8>, StringView) -> StringView?
  ) throws(VectorFailure) -> Column {
    let memory = ColumnMemory(byteCount: run.count &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = memory.elements()
    let source: UnsafeMutablePointer<StringView> = strings.pointer
    if run.selection != nil { for row: Int in 0..<run.count { target[row] = StringView() } }
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard let bytes = source[row].bytes, let shown = view(bytes, source[row]) else { throw VectorFailure() }
      target[row] = shown
    }
    return .strings(StringColumn(memory, owners: strings.owners))
  }
}
