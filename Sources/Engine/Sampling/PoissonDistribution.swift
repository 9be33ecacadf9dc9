import Glibc

/// Poisson-distributed numbers as commons-math draws them, from a Well19937c generator.
struct PoissonDistribution: Sendable {
  /// The mean.
  private let mean: Double
  private var random: Well19937c

  /// Makes a distribution whose generator begins from a seed.
  init(mean: Double, seed: Int64) {
    self.mean = mean
    random = Well19937c(seed: seed)
  }

  /// The next number (`PoissonDistribution.nextPoisson` for small means; large ones are cut into small ones).
  mutating func sample() -> Int {
    var rest: Double = mean
    var total = 0
    while rest >= 40 {
      total += small(20)
      rest -= 20
    }
    return total + small(rest)
  }

  /// Multiplies uniform numbers until their product is below `exp(-mean)`.
  private mutating func small(_ mean: Double) -> Int {
    let limit: Double = exp(-mean)
    var count = 0
    var product = 1.0
    while Double(count) < 1000 * mean {
      product *= random.nextDouble()
      if product < limit { return count }
      count += 1
    }
    return count
  }
}

/// The WELL19937c generator of commons-math.
struct Well19937c: Sendable {
  private var state: [UInt32]
  private var index = 0

  /// The number of words of state.
  private static let size = 624

  /// Makes a generator from a seed (`AbstractWell.setSeed(long)`).
  init(seed: Int64) {
    let bits = UInt64(bitPattern: seed)
    state = [UInt32(truncatingIfNeeded: bits &>> 32), UInt32(truncatingIfNeeded: bits)]
    for position in 2..<Well19937c.size {
      let earlier = Int64(Int32(bitPattern: state[position - 2]))
      let mixed: Int64 = 1_812_433_253 &* (earlier ^ (earlier >> 30)) &+ Int64(position)
      state.append(UInt32(truncatingIfNeeded: mixed))
    }
  }

  /// So many random bits.
  private mutating func next(_ bits: UInt32) -> UInt32 {
    let size: Int = Well19937c.size
    let before: Int = (index + size - 1) % size
    let beforeThat: Int = (index + size - 2) % size
    let own: UInt32 = state[index]
    let first: UInt32 = state[(index + 70) % size]
    let second: UInt32 = state[(index + 179) % size]
    let third: UInt32 = state[(index + 449) % size]
    let z0: UInt32 = (0x8000_0000 & state[before]) ^ (0x7FFF_FFFF & state[beforeThat])
    let z1: UInt32 = (own ^ (own &<< 25)) ^ (first ^ (first &>> 27))
    let z2: UInt32 = (second &>> 9) ^ (third ^ (third &>> 1))
    let z3: UInt32 = z1 ^ z2
    var z4: UInt32 = z0 ^ (z1 ^ (z1 &<< 9))
    z4 ^= z2 ^ (z2 &<< 21)
    z4 ^= z3 ^ (z3 &>> 21)
    state[index] = z3
    state[before] = z4
    state[beforeThat] &= 0x8000_0000
    index = before
    z4 ^= (z4 &<< 7) & 0xE46E_1700
    z4 ^= (z4 &<< 15) & 0x9B86_8000
    return z4 &>> (32 - bits)
  }

  /// A Double in `0..<1` (`BitsStreamGenerator.nextDouble`).
  mutating func nextDouble() -> Double {
    let high = UInt64(next(26)) << 26
    return Double(high | UInt64(next(26))) * 0x1.0p-52
  }
}
