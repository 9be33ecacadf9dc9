/// A natural number of any size, as far as number text needs one.
struct Magnitude {
  /// The words, the lowest first, without zeros at the top.
  private var words: [UInt32]

  /// Makes `factor * 5^five * 2^two`.
  init(five: Int, two: Int, times factor: UInt64 = 1) {
    words = [UInt32(truncatingIfNeeded: factor), UInt32(truncatingIfNeeded: factor >> 32)]
    trim()
    var power: Int = five
    while power >= 13 {
      multiply(by: 1_220_703_125)
      power -= 13
    }
    var rest: UInt32 = 1
    for _ in 0..<power { rest *= 5 }
    if rest > 1 { multiply(by: rest) }
    shift(by: two)
  }

  /// Drops zeros at the top.
  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }

  /// Multiplies by a small number.
  private mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in words.indices {
      let product: UInt64 = UInt64(words[index]) * UInt64(factor) + carry
      words[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
  }

  /// Multiplies by a power of two.
  private mutating func shift(by bits: Int) {
    let part = UInt32(bits % 32)
    if part > 0 { multiply(by: 1 << part) }
    words.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0)
    trim()
  }

  /// The product with a small number.
  func times(_ factor: UInt32) -> Magnitude {
    var product: Magnitude = self
    product.multiply(by: factor)
    return product
  }

  /// The sum.
  func plus(_ other: Magnitude) -> Magnitude {
    var sum: Magnitude = words.count >= other.words.count ? self : other
    let smaller: Magnitude = words.count >= other.words.count ? other : self
    var carry: UInt64 = 0
    for index in sum.words.indices {
      let added: UInt64 = index < smaller.words.count ? UInt64(smaller.words[index]) : 0
      let total: UInt64 = UInt64(sum.words[index]) + added + carry
      sum.words[index] = UInt32(truncatingIfNeeded: total)
      carry = total >> 32
    }
    if carry > 0 { sum.words.append(UInt32(truncatingIfNeeded: carry)) }
    return sum
  }

  /// Subtracts a number that is not larger.
  private mutating func subtract(_ other: Magnitude) {
    var borrow: Int64 = 0
    for index in words.indices {
      let subtrahend: Int64 = index < other.words.count ? Int64(other.words[index]) : 0
      var rest: Int64 = Int64(words[index]) - subtrahend - borrow
      borrow = rest < 0 ? 1 : 0
      if rest < 0 { rest += 1 << 32 }
      words[index] = UInt32(truncatingIfNeeded: rest)
    }
    trim()
  }

  /// Returns the quotient by a divisor, which is below ten, and keeps the rest.
  mutating func takeDigit(_ divisor: Magnitude) -> UInt8 {
    var digit: UInt8 = 0
    let eight: Magnitude = divisor.times(8)
    for (weight, multiple): (UInt8, Magnitude) in [(8, eight), (4, divisor.times(4)), (2, divisor.times(2)), (1, divisor)] {
      if !(self < multiple) {
        subtract(multiple)
        digit += weight
      }
    }
    return digit
  }

  static func < (left: Magnitude, right: Magnitude) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
      return left.words[index] < right.words[index]
    }
    return false
  }
}
