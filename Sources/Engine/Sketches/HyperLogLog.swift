import Glibc

/// An estimate of the number of different values: HyperLogLog++ with the numbers of stream-lib's HyperLogLogPlus, which Spark uses.
///
/// With a sparse precision above zero it counts exact indices of that precision until there are too many of them.
package struct HyperLogLog: Sendable {
  /// The bits that choose a register.
  private let precision: Int
  /// The bits of the sparse form; 0 for none.
  private let sparsePrecision: Int
  /// For each register the longest run of zeros, plus one, in five bits, six to a word as in stream-lib's RegisterSet, so that
  /// a longer run spills into the next register as it does there; empty while the form is sparse.
  private var words: [Int32] = []
  /// For each index of the sparse precision the longest run of zeros, plus one.
  private var sparse: [UInt32: UInt8] = [:]

  /// Below these counts linear counting is better, by precision from 4 (`thresholdData`).
  private static let thresholds: [Double] = [
    10, 20, 40, 80, 220, 400, 900, 1800, 3100, 6500, 11500, 20000, 50000, 120_000, 350_000,
  ]

  /// Counts nothing yet.
  ///
  /// - Precondition: `precision` is from 4 to 30, `sparse` 0 or from `precision` to 32.
  package init(precision: Int, sparse: Int) {
    self.precision = precision
    sparsePrecision = sparse
    if sparse == 0 { words = HyperLogLog.emptyWords(precision) }
  }

  /// Counts a value by the bytes of its text; nil is null.
  package mutating func offer(_ text: UnsafeBufferPointer<UInt8>?) { add(text.map(HyperLogLog.hash) ?? 0) }

  /// Counts a hash.
  private mutating func add(_ hash: UInt64) {
    let run = UInt8(((hash << UInt64(precision)) | (1 << UInt64(precision - 1))).leadingZeroBitCount + 1)
    if isSparse {
      let index = UInt32(truncatingIfNeeded: hash >> UInt64(64 - sparsePrecision))
      sparse[index] = max(sparse[index] ?? 0, run)
      if Double(sparse.count) > Double(1 << precision) * 0.75 { makeDense() }
    } else {
      raise(Int(hash >> UInt64(64 - precision)), to: run)
    }
  }

  /// Words for the registers of a precision, all zero.
  private static func emptyWords(_ precision: Int) -> [Int32] { Array(repeating: 0, count: (1 << precision) / 6 + 1) }

  /// Notes a run in a register (`RegisterSet.updateIfGreater`).
  private mutating func raise(_ index: Int, to run: UInt8) {
    let shift = Int32(5 * (index % 6))
    let mask: Int32 = 0x1f << shift
    let wanted: Int32 = Int32(run) << shift
    if words[index / 6] & mask < wanted { words[index / 6] = (words[index / 6] & ~mask) | wanted }
  }

  /// The content of a register.
  private func register(_ index: Int) -> Int {
    let shift = Int32(5 * (index % 6))
    return Int((words[index / 6] >> shift) & 0x1f)
  }

  /// `true` iff the form is sparse.
  private var isSparse: Bool { words.isEmpty }

  /// Gives up the sparse form.
  private mutating func makeDense() {
    words = HyperLogLog.emptyWords(precision)
    for (index, run): (UInt32, UInt8) in sparse { raise(Int(index >> UInt32(sparsePrecision - precision)), to: run) }
    sparse = [:]
  }

  /// Counts what another one of the same precisions has counted.
  package mutating func merge(_ other: HyperLogLog) {
    if other.isSparse {
      for (index, run): (UInt32, UInt8) in other.sparse {
        if isSparse {
          sparse[index] = max(sparse[index] ?? 0, run)
        } else {
          raise(Int(index >> UInt32(sparsePrecision - precision)), to: run)
        }
      }
      if isSparse, Double(sparse.count) > Double(1 << precision) * 0.75 { makeDense() }
      return
    }
    if isSparse { makeDense() }
    for index: Int in 0..<(1 << precision) { raise(index, to: UInt8(other.register(index))) }
  }

  /// The estimate.
  package var cardinality: Int64 {
    if isSparse {
      let slots: Int = sparsePrecision > 30 ? Int(Int32.max) : 1 << sparsePrecision
      return HyperLogLog.rounded(HyperLogLog.linear(slots, Double(slots - sparse.count)))
    }
    let count: Int = 1 << precision
    var sum = 0.0
    var zeros = 0
    for index: Int in 0..<count {
      let run: Int = register(index)
      sum += scalbn(1, -run)
      if run == 0 { zeros += 1 }
    }
    let raw: Double = alpha * (1 / sum)
    let isSmall: Bool = raw <= Double(5 * count)
    let estimate: Double = isSmall ? raw - HyperLogLog.bias(raw, precision) : raw
    let linear: Double = zeros > 0 ? HyperLogLog.linear(count, Double(zeros)) : estimate
    let prefersLinear: Bool = precision <= 18 ? linear < HyperLogLog.thresholds[precision - 4] : isSmall
    return HyperLogLog.rounded(prefersLinear ? linear : estimate)
  }

  /// The constant of the harmonic mean, times the square of the number of registers (`HyperLogLog.getAlphaMM`).
  private var alpha: Double {
    let count = Double(1 << precision)
    switch precision {
    case 4: return 0.673 * count * count
    case 5: return 0.697 * count * count
    case 6: return 0.709 * count * count
    default: return (0.7213 / (1 + 1.079 / count)) * count * count
    }
  }

  /// The estimate that the number of empty slots gives.
  private static func linear(_ slots: Int, _ empty: Double) -> Double { Double(slots) * log(Double(slots) / empty) }

  /// `Math.round`
  private static func rounded(_ number: Double) -> Int64 { Int64((number + 0.5).rounded(.down)) }

  /// The mean bias of the six nearest raw estimates.
  private static func bias(_ estimate: Double, _ precision: Int) -> Double {
    if precision > 18 { return 0 }
    let isLow: Bool = precision < 12
    let place: Int = isLow ? precision - 4 : precision - 12
    let estimates: [Double] = numbers(isLow ? EstimatesLow.texts[place] : EstimatesHigh.texts[place])
    let biases: [Double] = numbers(isLow ? BiasesLow.texts[place] : BiasesHigh.texts[place])
    var byDistance: [Double: Int] = [:]
    for (index, known): (Int, Double) in estimates.enumerated() { byDistance[(estimate - known) * (estimate - known)] = index }
    let nearest: [Int] = byDistance.sorted { $0.key < $1.key }.prefix(6).map(\.value)
    return nearest.reduce(0.0) { (sum: Double, index: Int) -> Double in sum + (index < biases.count ? biases[index] : 0) }
      / Double(max(1, nearest.count))
  }

  /// The numbers of a table's row.
  private static func numbers(_ text: String) -> [Double] {
    text.split { $0 == " " || $0 == "\n" }.compactMap { (word: Substring) -> Double? in Double(word) }
  }

  /// MurmurHash 2 of 64 bits with stream-lib's seed (`MurmurHash.hash64`).
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let factor: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash: UInt64 = 0xe17a_1465 ^ (UInt64(bytes.count) &* factor)
    let whole: Int = bytes.count / 8
    for block: Int in 0..<whole {
      var word: UInt64 = 0
      for index: Int in 0..<8 { word |= UInt64(bytes[block * 8 + index]) << UInt64(8 * index) }
      word = word &* factor
      word ^= word >> 47
      word = word &* factor
      hash = (hash ^ word) &* factor
    }
    if bytes.count % 8 > 0 {
      for index: Int in 0..<(bytes.count % 8) { hash ^= UInt64(bytes[whole * 8 + index]) << UInt64(8 * index) }
      hash = hash &* factor
    }
    hash ^= hash >> 47
    hash = hash &* factor
    return hash ^ (hash >> 47)
  }
}
