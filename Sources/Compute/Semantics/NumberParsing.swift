/// Numbers from text as Java's parsers read them; nil where they throw NumberFormatException.
package enum NumberParsing {
  /// `Long.parseLong` within the given bounds: optional sign, then digits of the radix, nothing else.
  package static func integer(
    _ bytes: UnsafeBufferPointer<UInt8>, radix: Int = 10, minimum: Int64 = .min, maximum: Int64 = .max
  ) -> Int64? {
    var index = 0
    var isNegative = false
    if let sign: UInt8 = bytes.first, sign == 43 || sign == 45 {
      isNegative = sign == 45
      index = 1
    }
    guard index < bytes.count, radix >= 2, radix <= 36 else { return nil }
    var number: Int64 = 0
    while index < bytes.count {
      guard let digit: Int64 = digit(bytes[index], radix) else { return nil }
      let (scaled, scaleOverflow) = number.multipliedReportingOverflow(by: Int64(radix))
      let (next, overflow) = scaled.subtractingReportingOverflow(digit)
      if scaleOverflow || overflow { return nil }
      number = next
      index &+= 1
    }
    if isNegative { return number >= minimum ? number : nil }
    if number == .min { return nil }
    return 0 &- number <= maximum ? 0 &- number : nil
  }

  /// `Integer.parseInt`.
  package static func int(_ string: StringObject) -> Int32? {
    integer(string.buffer, minimum: Int64(Int32.min), maximum: Int64(Int32.max)).map { (number: Int64) -> Int32 in
      Int32(truncatingIfNeeded: number)
    }
  }

  /// `Long.parseLong`.
  package static func long(_ string: StringObject) -> Int64? { integer(string.buffer) }

  /// The worth of an ASCII digit or letter in a radix.
  private static func digit(_ byte: UInt8, _ radix: Int) -> Int64? {
    let worth: Int
    switch byte {
    case 48...57: worth = Int(byte) - 48
    case 65...90: worth = Int(byte) - 55
    case 97...122: worth = Int(byte) - 87
    default: return nil
    }
    return worth < radix ? Int64(worth) : nil
  }
}
