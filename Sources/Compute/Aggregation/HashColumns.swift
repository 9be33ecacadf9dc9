/// Hash codes of whole columns of keys, as Java and Scala compute them.
enum HashColumns {
  /// Which of the two hash codes of a value is meant: they differ for primitives only.
  enum Rule {
    /// `hashCode` of the value or of its box.
    case java
    /// `##`.
    case scala
  }

  /// Writes the hash code of each row.
  static func write(
    _ rule: Rule, _ column: Column, _ count: Int, to target: UnsafeMutablePointer<Int32>, _ machine: Machine
  ) throws(Thrown) {
    switch column {
    case .numbers(let numbers): write(rule, numbers, count, to: target)
    case .strings(let strings):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      for row: Int in 0..<count { target[row] = code(views[row]) }
    case .fields(.tuple, let columns): try write(columns, count, to: target, machine)
    case .constant(let value):
      let code: Int32 = try HashColumns.code(rule, value, machine)
      for row: Int in 0..<count { target[row] = code }
    case .fields, .lists, .values, .closures:
      for row: Int in 0..<count { target[row] = try code(rule, column.value(at: row), machine) }
    }
  }

  /// The hash code of a value.
  private static func code(_ rule: Rule, _ value: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    switch rule {
    case .java: try Semantics.javaHash(value, machine)
    case .scala: try Semantics.scalaHash(value, machine)
    }
  }

  /// The hash code of a string; 0 for null.
  @inline(__always)
  private static func code(_ view: StringView) -> Int32 {
    guard let bytes: UnsafePointer<UInt8> = view.bytes else { return 0 }
    return WTF8.javaHash(UnsafeBufferPointer(start: bytes, count: Int(view.count)), isASCII: view.isASCII)
  }

  /// Writes the hash codes of scalars.
  private static func write(_ rule: Rule, _ numbers: NumberColumn, _ count: Int, to target: UnsafeMutablePointer<Int32>) {
    switch (numbers.kind, rule) {
    case (.int, _): target.update(from: numbers.pointer(Int32.self), count: count)
    case (.long, .java):
      let source: UnsafeMutablePointer<Int64> = numbers.pointer()
      for row: Int in 0..<count { target[row] = Semantics.javaHash(source[row]) }
    case (.long, .scala):
      let source: UnsafeMutablePointer<Int64> = numbers.pointer()
      for row: Int in 0..<count { target[row] = Semantics.scalaHash(source[row]) }
    case (.double, .java):
      let source: UnsafeMutablePointer<Double> = numbers.pointer()
      for row: Int in 0..<count { target[row] = Semantics.javaHash(source[row]) }
    case (.float, .java):
      let source: UnsafeMutablePointer<Float> = numbers.pointer()
      for row: Int in 0..<count { target[row] = Semantics.javaHash(source[row]) }
    default: for row: Int in 0..<count { target[row] = Semantics.shallowHash(numbers.value(at: row)) ?? 0 }
    }
  }

  /// Writes the hash codes of tuples: their parts count by `##`.
  private static func write(_ columns: [Column], _ count: Int, to target: UnsafeMutablePointer<Int32>, _ machine: Machine)
    throws(Thrown)
  {
    let start: Int32 = MurmurHash3.mix(MurmurHash3.productSeed, WellKnown.tuplePrefix(columns.count))
    for row: Int in 0..<count { target[row] = start }
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let codes: UnsafeMutablePointer<Int32> = memory.elements()
    for column: Column in columns {
      try write(.scala, column, count, to: codes, machine)
      for row: Int in 0..<count { target[row] = MurmurHash3.mix(target[row], codes[row]) }
    }
    for row: Int in 0..<count { target[row] = MurmurHash3.finalize(target[row], columns.count) }
  }
}
