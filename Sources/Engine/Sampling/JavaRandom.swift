import Compute

/// Pseudo-random numbers with the derived draws of java.util.Random.
package struct JavaRandom: Sendable {
  /// How the next bits are made.
  package enum Generator: Sendable {
    /// java.util.Random's linear congruence.
    case java
    /// Spark's XORShiftRandom.
    case xorShift
  }

  private let generator: Generator
  private var seed: UInt64

  /// The multiplier of java.util.Random.
  private static let multiplier: UInt64 = 0x5_DEEC_E66D
  /// The 48 bits of java.util.Random's state.
  private static let mask: UInt64 = (1 << 48) - 1

  /// Makes a generator from a seed.
  package init(_ generator: Generator, seed: Int64) {
    self.generator = generator
    switch generator {
    case .java: self.seed = (UInt64(bitPattern: seed) ^ JavaRandom.multiplier) & JavaRandom.mask
    case .xorShift: self.seed = JavaRandom.hashed(seed)
    }
  }

  /// `XORShiftRandom.hashSeed`.
  private static func hashed(_ seed: Int64) -> UInt64 {
    let bytes: [UInt8] = (0..<8).map { (index: Int) -> UInt8 in
      UInt8(truncatingIfNeeded: UInt64(bitPattern: seed) &>> UInt64(56 - 8 * index))
    }
    let low: Int32 = bytesHash(bytes, arraySeed)
    let high: Int32 = bytesHash(bytes, low)
    return UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low))
  }

  /// `MurmurHash3.arraySeed`.
  private static let arraySeed: Int32 = 0x3C07_4A61

  /// `MurmurHash3.bytesHash` of eight bytes.
  private static func bytesHash(_ bytes: [UInt8], _ seed: Int32) -> Int32 {
    var hash: Int32 = seed
    for start: Int in stride(from: 0, to: bytes.count, by: 4) {
      var word: UInt32 = 0
      for offset in 0..<4 { word |= UInt32(bytes[start + offset]) << UInt32(8 * offset) }
      hash = MurmurHash3.mix(hash, Int32(bitPattern: word))
    }
    return MurmurHash3.finalize(hash, bytes.count)
  }

  /// So many random bits.
  private mutating func next(_ bits: UInt64) -> Int32 {
    switch generator {
    case .java:
      seed = (seed &* JavaRandom.multiplier &+ 0xB) & JavaRandom.mask
      return Int32(truncatingIfNeeded: seed &>> (48 - bits))
    case .xorShift:
      var next: UInt64 = seed ^ (seed &<< 21)
      next ^= next &>> 35
      next ^= next &<< 4
      seed = next
      return Int32(truncatingIfNeeded: next & ((1 << bits) - 1))
    }
  }

  /// A Double in `0..<1`.
  package mutating func nextDouble() -> Double {
    let high = Int64(next(26)) << 27
    return Double(high &+ Int64(next(27))) * 0x1.0p-53
  }

  /// Any Int.
  package mutating func nextInt() -> Int32 { next(32) }

  /// Any Long.
  package mutating func nextLong() -> Int64 {
    let high = Int64(next(32)) << 32
    return high &+ Int64(next(32))
  }

  /// An Int in `0..<bound`; 0 for a bound that is not positive.
  package mutating func nextInt(_ bound: Int32) -> Int32 {
    if bound <= 0 { return 0 }
    var bits: Int32 = next(31)
    if bound & (bound - 1) == 0 { return Int32(truncatingIfNeeded: (Int64(bound) * Int64(bits)) >> 31) }
    var value: Int32 = bits % bound
    while bits &- value &+ (bound - 1) < 0 {
      bits = next(31)
      value = bits % bound
    }
    return value
  }

  /// `scala.util.hashing.byteswap32`.
  package static func byteswap32(_ value: Int32) -> Int32 {
    let mixed = UInt32(bitPattern: value) &* 0x9E37_75CD
    return Int32(bitPattern: mixed.byteSwapped &* 0x9E37_75CD)
  }
}
