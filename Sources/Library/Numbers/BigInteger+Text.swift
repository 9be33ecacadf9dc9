extension BigInteger {
  /// The decimal digits of the magnitude, the most significant first; a single 0 for zero.
  var digits: [UInt8] { magnitude.text(radix: 10).utf8.map { (byte: UInt8) -> UInt8 in byte - 0x30 } }

  /// Returns the text in a base from 2 to 36.
  package func text(radix: Int) -> String {
    if isZero { return "0" }
    let base: Int = radix < 2 || radix > 36 ? 10 : radix
    return (isNegative ? "-" : "") + BigInteger.text(limbs, base)
  }

  /// Returns the digits of a magnitude; long ones are divided in two halves first.
  private static func text(_ limbs: [UInt32], _ radix: Int) -> String {
    if limbs.count > 64 {
      let width: Int = max(1, Magnitude.bitLength(limbs) * 3 / 20)
      let power: BigInteger = BigInteger(Int64(radix)).power(width)
      let (high, low) = Magnitude.quotient(limbs, power.limbs)
      if !high.isEmpty {
        let tail: String = low.isEmpty ? "" : text(low, radix)
        return text(high, radix) + String(repeating: "0", count: max(0, width - tail.utf8.count)) + tail
      }
    }
    var chunk: UInt32 = UInt32(radix)
    var width = 1
    while UInt64(chunk) * UInt64(radix) <= 0xFFFF_FFFF {
      chunk *= UInt32(radix)
      width += 1
    }
    var rest: [UInt32] = limbs
    var parts: [String] = []
    while !rest.isEmpty {
      let (quotient, remainder) = Magnitude.quotient(rest, by: chunk)
      rest = quotient
      let part = String(remainder, radix: radix)
      parts.append(rest.isEmpty ? part : String(repeating: "0", count: width - part.utf8.count) + part)
    }
    return parts.reversed().joined()
  }

  /// Reads a number in a base from 2 to 36: an optional sign and digits, nothing else; nil for any other text.
  package init?(_ text: some Sequence<UInt8>, radix: Int) {
    var bytes: [UInt8] = Array(text)
    var isNegative = false
    if let sign: UInt8 = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    guard !bytes.isEmpty, radix >= 2, radix <= 36 else { return nil }
    var limbs: [UInt32] = []
    var chunk: UInt64 = 0
    var scale: UInt64 = 1
    for byte: UInt8 in bytes {
      guard let digit: UInt32 = BigInteger.digit(byte), digit < UInt32(radix) else { return nil }
      chunk = chunk * UInt64(radix) + UInt64(digit)
      scale *= UInt64(radix)
      if scale > 0x3FF_FFFF {
        BigInteger.add(&limbs, scale, chunk)
        (chunk, scale) = (0, 1)
      }
    }
    if scale > 1 { BigInteger.add(&limbs, scale, chunk) }
    self.init(limbs: limbs, isNegative: isNegative)
  }

  /// Multiplies a magnitude by a number of one limb and adds another.
  private static func add(_ limbs: inout [UInt32], _ factor: UInt64, _ number: UInt64) {
    var carry: UInt64 = number
    for index in limbs.indices {
      let total: UInt64 = UInt64(limbs[index]) &* factor &+ carry
      limbs[index] = UInt32(truncatingIfNeeded: total)
      carry = total >> 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  /// The worth of a digit or letter.
  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x5A: UInt32(byte) - 0x41 + 10
    case 0x61...0x7A: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }
}
