/// Unary operations, conversions and the splitting of rows by a Boolean column.
extension NumberKernels {
  /// Runs a unary operation.
  static func unary(_ operation: UnaryOperation, _ kind: ScalarKind, _ column: Column, _ run: VectorRun) throws(VectorFailure)
    -> Column
  {
    if case .constant(let value) = column { return .constant(try constant(operation, kind, value)) }
    guard case .numbers(let numbers) = column else { throw VectorFailure() }
    let made = NumberColumn(kind, count: run.count)
    switch (operation, kind) {
    case (.not, .boolean): map(numbers, made, run.count) { (a: UInt8) -> UInt8 in a ^ 1 }
    case (.negate, .int): map(numbers, made, run.count) { (a: Int32) -> Int32 in 0 &- a }
    case (.negate, .long): map(numbers, made, run.count) { (a: Int64) -> Int64 in 0 &- a }
    case (.negate, .double): map(numbers, made, run.count) { (a: Double) -> Double in -a }
    case (.negate, .float): map(numbers, made, run.count) { (a: Float) -> Float in -a }
    case (.complement, .int): map(numbers, made, run.count) { (a: Int32) -> Int32 in ~a }
    case (.complement, .long): map(numbers, made, run.count) { (a: Int64) -> Int64 in ~a }
    default: throw VectorFailure()
    }
    return .numbers(made)
  }

  /// Computes a unary operation on a constant.
  private static func constant(_ operation: UnaryOperation, _ kind: ScalarKind, _ value: Value) throws(VectorFailure) -> Value {
    switch (operation, value) {
    case (.not, .boolean(let truth)): .boolean(!truth)
    case (.negate, .int(let number)): .int(0 &- number)
    case (.negate, .long(let number)): .long(0 &- number)
    case (.negate, .double(let number)): .double(-number)
    case (.negate, .float(let number)): .float(-number)
    case (.complement, .int(let number)): .int(~number)
    case (.complement, .long(let number)): .long(~number)
    default: throw VectorFailure()
    }
  }

  /// Applies a function to every row.
  @inline(__always)
  private static func map<A: BitwiseCopyable, B: BitwiseCopyable>(
    _ source: NumberColumn, _ target: NumberColumn, _ count: Int, _ function: (A) -> B
  ) {
    let from: UnsafeMutablePointer<A> = source.pointer()
    let to: UnsafeMutablePointer<B> = target.pointer()
    for row: Int in 0..<count { to[row] = function(from[row]) }
  }

  /// Runs Java's conversion between kinds.
  static func convert(_ from: ScalarKind, _ to: ScalarKind, _ column: Column, _ run: VectorRun) throws(VectorFailure) -> Column {
    if from == to { return column }
    if case .constant(let value) = column { return .constant(converted(value, to)) }
    guard case .numbers(let source) = column else { throw VectorFailure() }
    let made = NumberColumn(to, count: run.count)
    switch from {
    case .byte: convert(source, made, to, run.count) { (a: Int8) -> Int64 in Int64(a) }
    case .short: convert(source, made, to, run.count) { (a: Int16) -> Int64 in Int64(a) }
    case .char: convert(source, made, to, run.count) { (a: UInt16) -> Int64 in Int64(a) }
    case .int: convert(source, made, to, run.count) { (a: Int32) -> Int64 in Int64(a) }
    case .long: convert(source, made, to, run.count) { (a: Int64) -> Int64 in a }
    case .float: convertFloating(source, made, to, run.count) { (a: Float) -> Double in Double(a) }
    case .double: convertFloating(source, made, to, run.count) { (a: Double) -> Double in a }
    case .boolean: throw VectorFailure()
    }
    return .numbers(made)
  }

  /// Converts a constant.
  private static func converted(_ value: Value, _ kind: ScalarKind) -> Value {
    switch kind {
    case .boolean: value
    case .byte: .byte(Int8(truncatingIfNeeded: value.asInt))
    case .short: .short(Int16(truncatingIfNeeded: value.asInt))
    case .char: .char(UInt16(truncatingIfNeeded: value.asInt))
    case .int: .int(value.asInt)
    case .long: .long(value.asLong)
    case .float: .float(value.asFloat)
    case .double: .double(value.asDouble)
    }
  }

  /// Converts integers.
  @inline(__always)
  private static func convert<A: BitwiseCopyable>(
    _ source: NumberColumn, _ made: NumberColumn, _ to: ScalarKind, _ count: Int, _ widen: (A) -> Int64
  ) {
    switch to {
    case .byte: map(source, made, count) { (a: A) -> Int8 in Int8(truncatingIfNeeded: widen(a)) }
    case .short: map(source, made, count) { (a: A) -> Int16 in Int16(truncatingIfNeeded: widen(a)) }
    case .char: map(source, made, count) { (a: A) -> UInt16 in UInt16(truncatingIfNeeded: widen(a)) }
    case .int: map(source, made, count) { (a: A) -> Int32 in Int32(truncatingIfNeeded: widen(a)) }
    case .long: map(source, made, count) { (a: A) -> Int64 in widen(a) }
    case .float: map(source, made, count) { (a: A) -> Float in Float(widen(a)) }
    case .double: map(source, made, count) { (a: A) -> Double in Double(widen(a)) }
    case .boolean: break
    }
  }

  /// Converts floating-point numbers; integers saturate, NaN is 0.
  @inline(__always)
  private static func convertFloating<A: BitwiseCopyable>(
    _ source: NumberColumn, _ made: NumberColumn, _ to: ScalarKind, _ count: Int, _ widen: (A) -> Double
  ) {
    switch to {
    case .byte: map(source, made, count) { (a: A) -> Int8 in Int8(truncatingIfNeeded: JavaMath.int(widen(a))) }
    case .short: map(source, made, count) { (a: A) -> Int16 in Int16(truncatingIfNeeded: JavaMath.int(widen(a))) }
    case .char: map(source, made, count) { (a: A) -> UInt16 in UInt16(truncatingIfNeeded: JavaMath.int(widen(a))) }
    case .int: map(source, made, count) { (a: A) -> Int32 in JavaMath.int(widen(a)) }
    case .long: map(source, made, count) { (a: A) -> Int64 in JavaMath.long(widen(a)) }
    case .float: map(source, made, count) { (a: A) -> Float in Float(widen(a)) }
    case .double: map(source, made, count) { (a: A) -> Double in widen(a) }
    case .boolean: break
    }
  }

  /// Splits the rows that reach a step by a Boolean column.
  static func split(_ flags: NumberColumn, _ selection: Selection?, count: Int) -> (chosen: Selection, rest: Selection) {
    let total: Int = selection?.count ?? count
    let yes = ColumnMemory(byteCount: max(1, total) &* 4)
    let no = ColumnMemory(byteCount: max(1, total) &* 4)
    let first: UnsafeMutablePointer<Int32> = yes.elements()
    let second: UnsafeMutablePointer<Int32> = no.elements()
    let source: UnsafeMutablePointer<UInt8> = flags.pointer()
    var chosen = 0
    var rest = 0
    if let selection {
      let rows: UnsafeMutablePointer<Int32> = selection.rows
      for index: Int in 0..<total {
        let row: Int32 = rows[index]
        first[chosen] = row
        second[rest] = row
        let flag = Int(source[Int(row)])
        chosen &+= flag
        rest &+= 1 &- flag
      }
    } else {
      for row: Int in 0..<total {
        first[chosen] = Int32(truncatingIfNeeded: row)
        second[rest] = Int32(truncatingIfNeeded: row)
        let flag = Int(source[row])
        chosen &+= flag
        rest &+= 1 &- flag
      }
    }
    return (Selection(yes, count: chosen), Selection(no, count: rest))
  }

  /// Returns the rows whose flag is set.
  static func selected(_ flags: NumberColumn, count: Int) -> Selection {
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let rows: UnsafeMutablePointer<Int32> = memory.elements()
    let source: UnsafeMutablePointer<UInt8> = flags.pointer()
    var chosen = 0
    for row: Int in 0..<count {
      rows[chosen] = Int32(truncatingIfNeeded: row)
      chosen &+= Int(source[row])
    }
    return Selection(memory, count: chosen)
  }
}
