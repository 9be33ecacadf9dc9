/// The digits that FloatingDecimal.BinaryToASCIIBuffer of Java 17 develops for a positive number.
struct DecimalDigits {
  /// The ASCII digits.
  private(set) var digits: [UInt8] = []
  /// The power of ten of the place before the first digit: 0.d1d2… × 10^exponent.
  private(set) var exponent = 0

  /// The bits of the powers of five up to 5^26.
  private static let fiveBits: [Int] = [
    0, 3, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28, 31, 33, 35, 38, 40, 42, 45, 47, 49, 52, 54, 56, 59, 61,
  ]
  /// The decimal digits that a power of two of more bits than the fraction leaves without meaning.
  private static let insignificantDigits: [Int] = [
    0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11,
    11, 12, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, 15, 15, 16, 16, 16, 17, 17, 17, 18, 18, 18, 19,
  ]

  /// Develops the digits of `fraction / 2^52 * 2^exponent`, whose highest bit is bit 52 (`dtoa`).
  mutating func develop(exponent binary: Int, fraction: UInt64, significantBits: Int) {
    let tail: Int = fraction.trailingZeroBitCount
    let fractionBits: Int = 53 - tail
    let tinyBits: Int = max(0, fractionBits - binary - 1)
    if tinyBits == 0, binary <= 62, fractionBits < 64 {
      let spare: Int = binary - significantBits - 1
      let useless: Int = binary > significantBits && spare > 1 && spare < 64 ? DecimalDigits.insignificantDigits[spare] : 0
      developInteger(binary >= 52 ? fraction << UInt64(binary - 52) : fraction >> UInt64(52 - binary), useless)
      return
    }
    let decimal: Int = DecimalDigits.estimate(fraction, binary)
    let five = max(0, -decimal)
    let scaleFive = max(0, decimal)
    var two: Int = five + tinyBits + binary
    var scaleTwo: Int = scaleFive + tinyBits
    var halfTwo: Int = two - significantBits
    two -= fractionBits - 1
    let common: Int = min(two, scaleTwo)
    two -= common
    scaleTwo -= common
    halfTwo -= common
    if fractionBits == 1 { halfTwo -= 1 }
    if halfTwo < 0 {
      two -= halfTwo
      scaleTwo -= halfTwo
      halfTwo = 0
    }
    let task = Scaled(
      fraction: fraction >> UInt64(tail), two: two, five: five, scaleTwo: scaleTwo, scaleFive: scaleFive, halfTwo: halfTwo,
      decimal: decimal)
    let bits: Int = fractionBits + two + DecimalDigits.bits(ofFive: five)
    let scaleBits: Int = scaleTwo + 1 + DecimalDigits.bits(ofFive: scaleFive + 1)
    if bits < 32, scaleBits < 32 {
      generate(task, as: Int32.self, isStrict: true)
    } else if bits < 64, scaleBits < 64 {
      generate(task, as: Int64.self, isStrict: true)
    } else if bits < 116, scaleBits < 116, five < 50, scaleFive < 50 {
      generate(task, as: Int128.self, isStrict: false)
    } else {
      generateBig(task)
    }
  }

  /// The number as a quotient of integers, and half the distance to its neighbour, by their powers of two and five.
  struct Scaled {
    /// The odd part of the number.
    let fraction: UInt64
    /// The power of two in the dividend.
    let two: Int
    /// The power of five in the dividend and in the half distance.
    let five: Int
    /// The power of two in the divisor.
    let scaleTwo: Int
    /// The power of five in the divisor.
    let scaleFive: Int
    /// The power of two in the half distance.
    let halfTwo: Int
    /// The estimated power of ten of the first digit.
    let decimal: Int
  }

  /// The bits that a power of five needs, about.
  private static func bits(ofFive power: Int) -> Int { power < fiveBits.count ? fiveBits[power] : power * 3 }

  /// The power of ten of the first digit, or one more (`estimateDecExp`).
  private static func estimate(_ fraction: UInt64, _ binary: Int) -> Int {
    let scaled = Double(bitPattern: 0x3FF0_0000_0000_0000 | fraction & 0x000F_FFFF_FFFF_FFFF)
    let first: Double = (scaled - 1.5) * 0.289529654
    let second: Double = first + 0.176091259
    let logarithm: Double = second + Double(binary) * 0.301029995663981
    return Int(logarithm.rounded(.down))
  }

  /// Develops the digits of an integer without those at its end that mean nothing (`developLongDigits`).
  private mutating func developInteger(_ number: UInt64, _ useless: Int) {
    var rest: UInt64 = number
    var shift = 0
    if useless > 0 {
      var power: UInt64 = 1
      for _ in 0..<useless { power = power &* 10 }
      let residue: UInt64 = rest % power
      rest /= power
      if residue >= power >> 1 { rest += 1 }
      shift = useless
    }
    while rest > 0, rest % 10 == 0 {
      rest /= 10
      shift += 1
    }
    while rest > 0 {
      digits.append(48 + UInt8(rest % 10))
      rest /= 10
    }
    digits.reverse()
    exponent = shift + digits.count
  }

  /// Develops digits in machine integers; Java compares strictly there and not in its big integers.
  private mutating func generate<Number: FixedWidthInteger & SignedInteger>(_ task: Scaled, as type: Number.Type, isStrict: Bool) {
    let power: Number = DecimalDigits.power(task.five)
    var number: Number = (Number(truncatingIfNeeded: task.fraction) &* power) &<< Number(truncatingIfNeeded: task.two)
    let scale: Number = DecimalDigits.power(task.scaleFive) &<< Number(truncatingIfNeeded: task.scaleTwo)
    var half: Number = power &<< Number(truncatingIfNeeded: task.halfTwo)
    let tens: Number = scale &* 10
    var decimal: Int = task.decimal
    var isFirst = true
    var isLow = false
    var isHigh = false
    repeat {
      let (quotient, rest): (Number, Number) = number.quotientAndRemainder(dividingBy: scale)
      number = rest &* 10
      half = half &* 10
      if half > 0 {
        isLow = number < half
        isHigh = isStrict ? number &+ half > tens : number &+ half >= tens
      } else {
        isLow = true
        isHigh = true
      }
      if isFirst, quotient == 0, !isHigh { decimal -= 1 } else { digits.append(48 + UInt8(truncatingIfNeeded: quotient)) }
      if isFirst, decimal < -3 || decimal >= 8 {
        isLow = false
        isHigh = false
      }
      isFirst = false
    } while !isLow && !isHigh
    exponent = decimal + 1
    let difference: Number = (number &<< 1) &- tens
    finish(isLow, isHigh, difference == 0 ? 0 : difference > 0 ? 1 : -1)
  }

  /// A power of five, as far as it fits.
  private static func power<Number: FixedWidthInteger>(_ exponent: Int) -> Number {
    var power: Number = 1
    for _ in 0..<exponent { power = power &* 5 }
    return power
  }

  /// Develops digits in integers of any size.
  private mutating func generateBig(_ task: Scaled) {
    let scale = Magnitude(five: task.scaleFive, two: task.scaleTwo)
    var number = Magnitude(five: task.five, two: task.two, times: task.fraction)
    var half = Magnitude(five: task.five, two: task.halfTwo)
    let tens: Magnitude = scale.times(10)
    var decimal: Int = task.decimal
    var isFirst = true
    var isLow = false
    var isHigh = false
    repeat {
      let quotient: UInt8 = number.takeDigit(scale)
      number = number.times(10)
      half = half.times(10)
      isLow = number < half
      isHigh = !(number.plus(half) < tens)
      if isFirst, quotient == 0, !isHigh { decimal -= 1 } else { digits.append(48 + quotient) }
      if isFirst, decimal < -3 || decimal >= 8 {
        isLow = false
        isHigh = false
      }
      isFirst = false
    } while !isLow && !isHigh
    exponent = decimal + 1
    let doubled: Magnitude = number.times(2)
    finish(isLow, isHigh, doubled < tens ? -1 : tens < doubled ? 1 : 0)
  }

  /// Rounds the last digit by how the development stopped; `difference` is that of the rest from one half.
  private mutating func finish(_ isLow: Bool, _ isHigh: Bool, _ difference: Int) {
    guard isHigh, let last: UInt8 = digits.last else { return }
    if isLow, difference < 0 || (difference == 0 && last & 1 == 0) { return }
    var place: Int = digits.count - 1
    while place > 0, digits[place] == 57 {
      digits[place] = 48
      place -= 1
    }
    if digits[place] == 57 {
      digits[place] = 49
      exponent += 1
    } else {
      digits[place] += 1
    }
  }

  /// Appends the digits in Java's format: plain between 10^-3 and 10^7, otherwise with an exponent.
  func append(to bytes: inout [UInt8]) {
    if exponent > 0, exponent < 8 {
      let whole: Int = min(digits.count, exponent)
      bytes.append(contentsOf: digits[..<whole])
      for _ in whole..<exponent { bytes.append(48) }
      bytes.append(46)
      if whole < digits.count { bytes.append(contentsOf: digits[whole...]) } else { bytes.append(48) }
    } else if exponent <= 0, exponent > -3 {
      bytes.append(48)
      bytes.append(46)
      for _ in exponent..<0 { bytes.append(48) }
      bytes.append(contentsOf: digits)
    } else {
      bytes.append(digits.first ?? 48)
      bytes.append(46)
      if digits.count > 1 { bytes.append(contentsOf: digits[1...]) } else { bytes.append(48) }
      bytes.append(69)
      Text.appendInteger(Int64(exponent - 1), to: &bytes)
    }
  }
}
