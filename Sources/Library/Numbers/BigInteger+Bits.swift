extension BigInteger {
  /// The number's low limbs as Java's two's complement, with so many limbs.
  private func complement(_ count: Int) -> [UInt32] {
    var result: [UInt32] = (0..<count).map { (index: Int) -> UInt32 in index < limbs.count ? limbs[index] : 0 }
    guard isNegative else { return result }
    var carry: UInt64 = 1
    for index in result.indices {
      let total: UInt64 = UInt64(~result[index]) + carry
      result[index] = UInt32(truncatingIfNeeded: total)
      carry = total >> 32
    }
    return result
  }

  /// Makes a number of two's complement.
  private init(complement: [UInt32]) {
    guard let top: UInt32 = complement.last, top >> 31 == 1 else {
      self.init(limbs: complement, isNegative: false)
      return
    }
    var magnitude: [UInt32] = complement
    var carry: UInt64 = 1
    for index in magnitude.indices {
      let total: UInt64 = UInt64(~magnitude[index]) + carry
      magnitude[index] = UInt32(truncatingIfNeeded: total)
      carry = total >> 32
    }
    self.init(limbs: magnitude, isNegative: true)
  }

  /// Combines two numbers limb by limb in two's complement.
  private static func combined(_ left: BigInteger, _ right: BigInteger, _ body: (UInt32, UInt32) -> UInt32) -> BigInteger {
    let count: Int = max(left.limbs.count, right.limbs.count) + 1
    return BigInteger(complement: zip(left.complement(count), right.complement(count)).map(body))
  }

  /// Returns the bitwise AND.
  package static func & (left: BigInteger, right: BigInteger) -> BigInteger { combined(left, right) { $0 & $1 } }
  /// Returns the bitwise OR.
  package static func | (left: BigInteger, right: BigInteger) -> BigInteger { combined(left, right) { $0 | $1 } }
  /// Returns the bitwise XOR.
  package static func ^ (left: BigInteger, right: BigInteger) -> BigInteger { combined(left, right) { $0 ^ $1 } }
  /// The bitwise complement.
  package var complemented: BigInteger { negated - .one }

  /// Returns the number times a power of two, rounded down where the exponent is negative.
  package func shiftedLeft(_ bits: Int) -> BigInteger {
    if bits >= 0 { return BigInteger(limbs: Magnitude.shiftedLeft(limbs, bits), isNegative: isNegative) }
    if !isNegative { return BigInteger(limbs: Magnitude.shiftedRight(limbs, -bits), isNegative: false) }
    return complemented.shiftedLeft(bits).complemented
  }

  /// Returns true iff a bit of two's complement is one.
  package func bit(_ index: Int) -> Bool {
    let place: Int = index / 32
    return complement(max(place, limbs.count) + 1)[place] >> UInt32(index % 32) & 1 == 1
  }

  /// The number of bits of two's complement without the sign.
  package var bitLength: Int {
    isNegative ? Magnitude.bitLength(complemented.limbs) : Magnitude.bitLength(limbs)
  }

  /// The number of bits of two's complement that differ from the sign.
  package var bitCount: Int {
    (isNegative ? complemented : self).limbs.reduce(0) { (sum: Int, limb: UInt32) -> Int in sum + limb.nonzeroBitCount }
  }

  /// The index of the lowest one bit, or -1.
  package var lowestSetBit: Int {
    guard let place: Int = limbs.firstIndex(where: { (limb: UInt32) -> Bool in limb != 0 }) else { return -1 }
    return place * 32 + limbs[place].trailingZeroBitCount
  }

  /// The low 64 bits of two's complement.
  package var long: Int64 {
    let low: [UInt32] = complement(2)
    return Int64(bitPattern: UInt64(low[1]) << 32 | UInt64(low[0]))
  }

  /// `true` iff a Long has the same number.
  package var fitsLong: Bool { bitLength <= 63 }

  /// The bytes of two's complement, the most significant first, as few as can be.
  package var bytes: [Int8] {
    let count: Int = bitLength / 8 + 1
    let words: [UInt32] = complement(count / 4 + 1)
    return (0..<count).reversed().map { (index: Int) -> Int8 in
      Int8(truncatingIfNeeded: words[index / 4] >> UInt32(index % 4 * 8))
    }
  }

  /// Makes a number of bytes of two's complement, the most significant first.
  package init(bytes: [Int8]) {
    let isBelowZero: Bool = (bytes.first ?? 0) < 0
    var words: [UInt32] = Array(repeating: isBelowZero ? .max : 0, count: bytes.count / 4 + 1)
    for (index, byte): (Int, Int8) in bytes.reversed().enumerated() {
      let shift = UInt32(index % 4 * 8)
      words[index / 4] = words[index / 4] & ~(0xFF << shift) | UInt32(UInt8(bitPattern: byte)) << shift
    }
    self.init(complement: words)
  }

  /// The nearest Double, the even one of two; infinity beyond the range.
  package var double: Double {
    let length: Int = Magnitude.bitLength(limbs)
    if length <= 63 { return Double(long) }
    let excess: Int = length - 64
    let top: [UInt32] = Magnitude.shiftedRight(limbs, excess)
    var word: UInt64 = UInt64(top[1]) << 32 | UInt64(top[0])
    let isInexact: Bool = Magnitude.compare(Magnitude.shiftedLeft(top, excess), limbs) != 0
    if isInexact { word |= 1 }
    if excess > 1100 { return isNegative ? -.infinity : .infinity }
    let number = Double(sign: .plus, exponent: excess, significand: Double(word))
    return isNegative ? -number : number
  }

  /// Java's hash code of a BigInteger.
  package var javaHash: Int32 {
    var hash: Int32 = 0
    for limb: UInt32 in limbs.reversed() { hash = 31 &* hash &+ Int32(bitPattern: limb) }
    return hash &* signum
  }
}
