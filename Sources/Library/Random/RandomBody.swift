import Compute
import Glibc

/// java.util.Random: a linear congruential generator of 48 bits.
package struct RandomBody: NativeBody {
  /// The state.
  private var seed: Int64
  /// The second of a pair of normally distributed numbers, if it is due.
  private var nextGaussianNumber: Double?

  /// The multiplier of the generator.
  private static let multiplier: Int64 = 0x5_DEEC_E66D
  /// The bits of the state.
  private static let mask: Int64 = (1 << 48) - 1

  /// Makes a source with a seed.
  package init(seed: Int64) { self.seed = (seed ^ RandomBody.multiplier) & RandomBody.mask }

  /// Makes a source with a seed of its own.
  package init() { self.init(seed: Int64.random(in: .min ... .max)) }

  package var descriptor: ClassDescriptor { RandomBody.random }
  private static let random = ClassDescriptor(
    name: "java.util.Random", superclass: WellKnown.object, ancestors: ["java.io.Serializable"], flags: [.serializable])

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> RandomBody? { self }

  /// Begins anew.
  mutating func setSeed(_ seed: Int64) { self = RandomBody(seed: seed) }

  /// The next so many bits.
  package mutating func next(_ bits: Int32) -> Int32 {
    seed = (seed &* RandomBody.multiplier &+ 0xB) & RandomBody.mask
    return Int32(truncatingIfNeeded: seed &>> Int64(48 - bits))
  }

  /// Any Int.
  package mutating func nextInt() -> Int32 { next(32) }

  /// An Int from 0 until a bound above zero.
  package mutating func nextInt(_ bound: Int32) -> Int32 {
    var bits: Int32 = next(31)
    let limit: Int32 = bound &- 1
    if bound & limit == 0 { return Int32(truncatingIfNeeded: (Int64(bound) &* Int64(bits)) &>> 31) }
    var result: Int32 = bits % bound
    while bits &- result &+ limit < 0 {
      bits = next(31)
      result = bits % bound
    }
    return result
  }

  /// Any Long.
  package mutating func nextLong() -> Int64 {
    let high = Int64(next(32)) &<< 32
    return high &+ Int64(next(32))
  }

  /// A truth value.
  package mutating func nextBoolean() -> Bool { next(1) != 0 }

  /// A number from 0 until 1.
  package mutating func nextFloat() -> Float { Float(next(24)) / Float(1 << 24) }

  /// A number from 0 until 1.
  package mutating func nextDouble() -> Double {
    let high = Int64(next(26)) &<< 27
    return Double(high &+ Int64(next(27))) * 0x1.0p-53
  }

  /// A normally distributed number, by the polar method.
  package mutating func nextGaussian() -> Double {
    if let due: Double = nextGaussianNumber {
      nextGaussianNumber = nil
      return due
    }
    var first: Double
    var second: Double
    var sum: Double
    repeat {
      first = 2 * nextDouble() - 1
      second = 2 * nextDouble() - 1
      sum = first * first + second * second
    } while sum >= 1 || sum == 0
    let factor: Double = (-2 * log(sum) / sum).squareRoot()
    nextGaussianNumber = second * factor
    return first * factor
  }

  /// So many random bytes, four from each Int.
  package mutating func bytes(_ count: Int) -> [Int8] {
    var result: [Int8] = []
    result.reserveCapacity(count)
    while result.count < count {
      var word: Int32 = nextInt()
      for _ in 0..<min(4, count - result.count) {
        result.append(Int8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return result
  }
}
