/// The mixing of `scala.util.hashing.MurmurHash3`.
package enum MurmurHash3 {
  /// The seed of tuples and case classes.
  package static let productSeed = Int32(bitPattern: 0xCAFE_BABE)
  /// `"Seq".hashCode`.
  package static let seqSeed: Int32 = 83007
  /// `"Map".hashCode`.
  package static let mapSeed: Int32 = 77116
  /// `"Set".hashCode`.
  package static let setSeed: Int32 = 83010

  /// Mixes in a further code and stirs.
  @inlinable package static func mix(_ hash: Int32, _ code: Int32) -> Int32 {
    let mixed = UInt32(bitPattern: mixLast(hash, code))
    let rotated: UInt32 = mixed &<< 13 | mixed &>> 19
    return Int32(bitPattern: rotated &* 5 &+ 0xE654_6B64)
  }

  /// Mixes in the last code.
  @inlinable package static func mixLast(_ hash: Int32, _ code: Int32) -> Int32 {
    var bits = UInt32(bitPattern: code) &* 0xCC9E_2D51
    bits = bits &<< 15 | bits &>> 17
    return hash ^ Int32(bitPattern: bits &* 0x1B87_3593)
  }

  /// Ends a hash over so many codes.
  @inlinable package static func finalize(_ hash: Int32, _ count: Int) -> Int32 {
    avalanche(hash ^ Int32(truncatingIfNeeded: count))
  }

  /// Spreads every bit over all.
  @inlinable package static func avalanche(_ hash: Int32) -> Int32 {
    var bits = UInt32(bitPattern: hash)
    bits ^= bits &>> 16
    bits = bits &* 0x85EB_CA6B
    bits ^= bits &>> 13
    bits = bits &* 0xC2B2_AE35
    bits ^= bits &>> 16
    return Int32(bitPattern: bits)
  }

  /// The hash of a range's or of an evenly spaced sequence's codes.
  @inlinable package static func range(_ start: Int32, _ step: Int32, _ last: Int32) -> Int32 {
    avalanche(mix(mix(mix(seqSeed, start), step), last))
  }

  /// The hash of a pair from those of its components.
  @inlinable package static func pair(_ first: Int32, _ second: Int32) -> Int32 {
    finalize(mix(mix(mix(productSeed, pairPrefix), first), second), 2)
  }

  /// `"Tuple2".hashCode`.
  @usableFromInline static let pairPrefix: Int32 = -1778623094
}
