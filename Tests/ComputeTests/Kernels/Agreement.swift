import Testing

import Compute

/// Runs functions on columns and row by row and compares what they give.
struct Agreement {
  /// The task of all runs.
  let context: TaskContext

  /// Prepares a task.
  init(rowsOnly: Bool = false) { context = Agreement.context(rowsOnly: rowsOnly) }

  /// Makes a task that knows arrays and sequences as collections.
  static func context(rowsOnly: Bool = false, partition: Int = 0) -> TaskContext {
    let bridge = IteratorBridge(
      value: { (_: RowIterator, _: Machine) -> Value in .null },
      rows: { (machine: Machine, value: Value) throws(Thrown) -> RowIterator in
        if let array: ArrayObject = value.array { return ElementRows(array.elements) }
        if let sequence: SequenceObject = value.sequence { return ElementRows(sequence.elements) }
        throw machine.raise("java.lang.NullPointerException", nil)
      })
    return TaskContext(
      stage: 0, stageAttempt: 0, partition: partition, taskID: 0, attempt: 0, machine: Machine(), cancellation: Cancellation(),
      properties: [:], iterators: bridge, rowsOnly: rowsOnly, snapshot: CaptureSnapshot())
  }

  /// The results row by row; nil if a row raises something.
  func byRows(_ function: Value, _ columns: [Column], _ count: Int) -> [Value]? {
    var results: [Value] = []
    for row: Int in 0..<count {
      let arguments: [Value] = columns.map { (column: Column) -> Value in column.value(at: row) }
      guard let result: Value = try? context.machine.call(function, arguments: arguments) else { return nil }
      results.append(result)
    }
    return results
  }

  /// The results of kernels; nil if they cannot say.
  func byColumns(_ function: Value, _ columns: [Column], _ count: Int) -> [Value]? {
    guard let column: Column = Kernels.results(of: function, columns, count: count, context.machine) else { return nil }
    return (0..<count).map { (row: Int) -> Value in column.value(at: row) }
  }

  /// Expects that kernels give what rows give, and nothing where a row fails.
  func check(_ name: String, _ function: Value, _ columns: [Column], _ count: Int, needsKernels: Bool = true) {
    let rows: [Value]? = byRows(function, columns, count)
    let kernels: [Value]? = byColumns(function, columns, count)
    guard let rows else {
      #expect(kernels == nil, "\(name): a row fails, the kernels do not")
      return
    }
    guard let kernels else {
      #expect(!needsKernels, "\(name): the kernels give up on \(count) rows")
      return
    }
    for (row, pair): (Int, (Value, Value)) in zip(rows, kernels).enumerated() where !Agreement.same(pair.0, pair.1) {
      Issue.record("\(name), row \(row): \(Agreement.text(pair.0)) by rows, \(Agreement.text(pair.1)) by columns")
      return
    }
  }

  /// `true` iff two values are of the same class and bits.
  static func same(_ left: Value, _ right: Value) -> Bool { text(left) == text(right) }

  /// A value with its class.
  static func text(_ value: Value) -> String {
    switch value {
    case .double(let number): return "Double(\(number.isNaN ? "NaN" : String(number.bitPattern, radix: 16)))"
    case .float(let number): return "Float(\(number.isNaN ? "NaN" : String(number.bitPattern, radix: 16)))"
    case .object(let object):
      if let string: StringObject = value.string { return "\"\(string.text)\"" }
      if let tuple: TupleObject = value.tuple { return "(" + tuple.values.map(text).joined(separator: ",") + ")" }
      if let array: ArrayObject = value.array {
        return "Array\(array.element)(" + array.elements.map(text).joined(separator: ",") + ")"
      }
      if let sequence: SequenceObject = value.sequence {
        return "\(sequence.kind)(" + sequence.elements.map(text).joined(separator: ",") + ")"
      }
      return object.descriptor.name
    default: return "\(value)"
    }
  }
}

/// Numbers that are random but the same in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Begins with a seed.
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Values of a type that find mistakes: extremes, ties, what is malformed or missing.
enum Samples {
  /// How many rows the columns of a test have.
  static let counts: [Int] = [0, 1, 2, 63, 64, 65, 300]

  /// Ints.
  static func ints(_ count: Int, _ seed: UInt64) -> [Value] {
    let special: [Int32] = [0, 1, -1, 2, 3, .max, .min, 100, -100, 7]
    return picked(count, seed, special.map { .int($0) }) { (random: inout Seeded) -> Value in
      .int(Int32.random(in: -50...50, using: &random))
    }
  }

  /// Longs.
  static func longs(_ count: Int, _ seed: UInt64) -> [Value] {
    let special: [Int64] = [0, 1, -1, 2, 3, .max, .min, 1 << 40, -(1 << 40), 4_294_967_296]
    return picked(count, seed, special.map { .long($0) }) { (random: inout Seeded) -> Value in
      .long(Int64.random(in: .min ... .max, using: &random))
    }
  }

  /// Doubles.
  static func doubles(_ count: Int, _ seed: UInt64) -> [Value] {
    let special: [Double] = [0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e300, 1e-320, 0.1]
    return picked(count, seed, special.map { .double($0) }) { (random: inout Seeded) -> Value in
      .double(Double.random(in: -5...5, using: &random))
    }
  }

  /// Strings.
  static func strings(_ count: Int, _ seed: UInt64) -> [Value] {
    let special: [String] = [
      "", "a", "a,b,c", ",,", "a,,b,,", "12", "-7", "+5", "2147483647", "2147483648", "9223372036854775808", "x", "ä,ö", "日本", "😀",
      " 5",
      "seventeen bytes!!", "sixteen bytes!!!",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,bbbbbbbbbbbb,c",
    ]
    return picked(count, seed, special.map { Value($0) }) { (random: inout Seeded) -> Value in
      Value(String(Int.random(in: 0...40, using: &random)))
    }
  }

  /// Special values and random ones in turn.
  private static func picked(_ count: Int, _ seed: UInt64, _ special: [Value], _ make: (inout Seeded) -> Value) -> [Value] {
    var random = Seeded(seed)
    return (0..<count).map { (_: Int) -> Value in
      Bool.random(using: &random) ? special[Int.random(in: 0..<special.count, using: &random)] : make(&random)
    }
  }
}
