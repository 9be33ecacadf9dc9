/// Arithmetic on magnitudes: 32-bit limbs, the least significant first, without zeros at the end.
enum Magnitude {
  /// Cuts zeros at the end.
  static func trimmed(_ limbs: [UInt32]) -> [UInt32] {
    var limbs: [UInt32] = limbs
    while limbs.last == 0 { limbs.removeLast() }
    return limbs
  }

  /// Returns -1, 0 or 1.
  static func compare(_ left: [UInt32], _ right: [UInt32]) -> Int32 {
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    var index: Int = left.count - 1
    while index >= 0 {
      if left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
      index -= 1
    }
    return 0
  }

  /// Returns the sum.
  static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    let (long, short): ([UInt32], [UInt32]) = left.count >= right.count ? (left, right) : (right, left)
    var result: [UInt32] = []
    result.reserveCapacity(long.count + 1)
    var carry: UInt64 = 0
    for index in long.indices {
      let total: UInt64 = UInt64(long[index]) &+ (index < short.count ? UInt64(short[index]) : 0) &+ carry
      result.append(UInt32(truncatingIfNeeded: total))
      carry = total >> 32
    }
    if carry > 0 { result.append(UInt32(carry)) }
    return result
  }

  /// Returns the difference of a magnitude and one that is not greater.
  static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = left
    var borrow: Int64 = 0
    for index in left.indices {
      var total: Int64 = Int64(left[index]) &- (index < right.count ? Int64(right[index]) : 0) &- borrow
      borrow = total < 0 ? 1 : 0
      if total < 0 { total &+= 0x1_0000_0000 }
      result[index] = UInt32(truncatingIfNeeded: total)
    }
    return trimmed(result)
  }

  /// Returns the product, by Karatsuba's method for long factors.
  static func product(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    if left.isEmpty || right.isEmpty { return [] }
    if min(left.count, right.count) >= 48 { return karatsuba(left, right) }
    var result: [UInt32] = Array(repeating: 0, count: left.count + right.count)
    for (index, limb): (Int, UInt32) in left.enumerated() where limb != 0 {
      var carry: UInt64 = 0
      for (offset, other): (Int, UInt32) in right.enumerated() {
        let total: UInt64 = UInt64(limb) &* UInt64(other) &+ UInt64(result[index + offset]) &+ carry
        result[index + offset] = UInt32(truncatingIfNeeded: total)
        carry = total >> 32
      }
      result[index + right.count] = UInt32(truncatingIfNeeded: carry)
    }
    return trimmed(result)
  }

  /// Multiplies by splitting both factors in two: three products instead of four.
  private static func karatsuba(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    let half: Int = max(left.count, right.count) / 2
    let (low, high) = halves(left, half)
    let (otherLow, otherHigh) = halves(right, half)
    let lowProduct: [UInt32] = product(low, otherLow)
    let highProduct: [UInt32] = product(high, otherHigh)
    let whole: [UInt32] = product(sum(low, high), sum(otherLow, otherHigh))
    let middle: [UInt32] = difference(difference(whole, lowProduct), highProduct)
    return sum(sum(lowProduct, moved(middle, half)), moved(highProduct, 2 * half))
  }

  /// The limbs below and from an index on.
  private static func halves(_ limbs: [UInt32], _ index: Int) -> (low: [UInt32], high: [UInt32]) {
    (low: trimmed(Array(limbs.prefix(index))), high: index < limbs.count ? Array(limbs[index...]) : [])
  }

  /// The magnitude times two to the power of 32 times a count.
  private static func moved(_ limbs: [UInt32], _ count: Int) -> [UInt32] {
    limbs.isEmpty ? [] : Array(repeating: 0, count: count) + limbs
  }

  /// Returns quotient and remainder for a divisor of one limb.
  static func quotient(_ left: [UInt32], by divisor: UInt32) -> (quotient: [UInt32], remainder: UInt32) {
    var result: [UInt32] = left
    var rest: UInt64 = 0
    var index: Int = left.count - 1
    while index >= 0 {
      let part: UInt64 = rest << 32 | UInt64(left[index])
      result[index] = UInt32(truncatingIfNeeded: part / UInt64(divisor))
      rest = part % UInt64(divisor)
      index -= 1
    }
    return (quotient: trimmed(result), remainder: UInt32(truncatingIfNeeded: rest))
  }

  /// Returns quotient and remainder for a divisor that is not zero (Knuth's algorithm D).
  static func quotient(_ left: [UInt32], _ right: [UInt32]) -> (quotient: [UInt32], remainder: [UInt32]) {
    guard let top: UInt32 = right.last else { return (quotient: [], remainder: []) }
    if compare(left, right) < 0 { return (quotient: [], remainder: left) }
    if right.count == 1 {
      let (quotient, rest) = quotient(left, by: top)
      return (quotient: quotient, remainder: rest == 0 ? [] : [rest])
    }
    let shift: Int = top.leadingZeroBitCount
    let divisor: [UInt32] = shiftedLeft(right, shift)
    var dividend: [UInt32] = shiftedLeft(left, shift)
    while dividend.count <= left.count { dividend.append(0) }
    let count: Int = divisor.count
    var result: [UInt32] = Array(repeating: 0, count: dividend.count - count)
    var index: Int = dividend.count - count - 1
    while index >= 0 {
      result[index] = step(&dividend, divisor, at: index)
      index -= 1
    }
    return (quotient: trimmed(result), remainder: shiftedRight(trimmed(Array(dividend.prefix(count))), shift))
  }

  /// Finds one limb of a quotient and takes its product away from the dividend.
  private static func step(_ dividend: inout [UInt32], _ divisor: [UInt32], at index: Int) -> UInt32 {
    let count: Int = divisor.count
    let high: UInt64 = UInt64(dividend[index + count]) << 32 | UInt64(dividend[index + count - 1])
    let top = UInt64(divisor[count - 1])
    var guess: UInt64 = high / top
    var rest: UInt64 = high % top
    while guess > 0xFFFF_FFFF || guess &* UInt64(divisor[count - 2]) > (rest << 32 | UInt64(dividend[index + count - 2])) {
      guess -= 1
      rest += top
      if rest > 0xFFFF_FFFF { break }
    }
    var borrow: Int64 = 0
    var carry: UInt64 = 0
    for place in 0..<count {
      let product: UInt64 = guess &* UInt64(divisor[place]) &+ carry
      carry = product >> 32
      let total: Int64 = Int64(dividend[index + place]) &- Int64(product & 0xFFFF_FFFF) &- borrow
      dividend[index + place] = UInt32(truncatingIfNeeded: total)
      borrow = total < 0 ? 1 : 0
    }
    let last: Int64 = Int64(dividend[index + count]) &- Int64(carry) &- borrow
    dividend[index + count] = UInt32(truncatingIfNeeded: last)
    guard last < 0 else { return UInt32(truncatingIfNeeded: guess) }
    var back: UInt64 = 0
    for place in 0..<count {
      let total: UInt64 = UInt64(dividend[index + place]) &+ UInt64(divisor[place]) &+ back
      dividend[index + place] = UInt32(truncatingIfNeeded: total)
      back = total >> 32
    }
    dividend[index + count] = UInt32(truncatingIfNeeded: UInt64(dividend[index + count]) &+ back)
    return UInt32(truncatingIfNeeded: guess &- 1)
  }

  /// Returns the magnitude times a power of two.
  static func shiftedLeft(_ limbs: [UInt32], _ bits: Int) -> [UInt32] {
    if limbs.isEmpty { return [] }
    let (whole, rest): (Int, Int) = (bits / 32, bits % 32)
    var result: [UInt32] = Array(repeating: 0, count: whole)
    var carry: UInt32 = 0
    for limb: UInt32 in limbs {
      result.append(rest == 0 ? limb : limb << UInt32(rest) | carry)
      carry = rest == 0 ? 0 : limb >> UInt32(32 - rest)
    }
    if carry != 0 { result.append(carry) }
    return result
  }

  /// Returns the magnitude divided by a power of two, rounded down.
  static func shiftedRight(_ limbs: [UInt32], _ bits: Int) -> [UInt32] {
    let (whole, rest): (Int, Int) = (bits / 32, bits % 32)
    if whole >= limbs.count { return [] }
    var result: [UInt32] = Array(limbs[whole...])
    if rest > 0 {
      for index in result.indices {
        let above: UInt32 = index + 1 < result.count ? result[index + 1] : 0
        result[index] = result[index] >> UInt32(rest) | above << UInt32(32 - rest)
      }
    }
    return trimmed(result)
  }

  /// The number of bits up to the highest one bit.
  static func bitLength(_ limbs: [UInt32]) -> Int {
    guard let top: UInt32 = limbs.last else { return 0 }
    return limbs.count * 32 - top.leadingZeroBitCount
  }
}
