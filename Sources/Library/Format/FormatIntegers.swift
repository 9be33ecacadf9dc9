import Compute

/// The texts of `%d`, `%o` and `%x`.
enum FormatIntegers {
  /// Returns the text of an integral number, padded with zeros if the flags say so.
  static func text(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) throws(Thrown) -> StringObject {
    if let big: BigInteger = BigNumbers.integer(value) { return StringObject(signed(big, specifier)) }
    let bits: Int
    switch value {
    case .byte: bits = 8
    case .short: bits = 16
    case .int: bits = 32
    case .long: bits = 64
    default: throw JavaFormatter.mismatch(value, specifier, machine)
    }
    let number: Int64 = value.asLong
    if specifier.conversion == UInt8(ascii: "d") {
      return StringObject(FormatText.signed(String(number.magnitude), isNegative: number < 0, specifier))
    }
    for flag: FormatSpecifier.Flags in [.parentheses, .space, .plus] { try specifier.refuse(flag, machine) }
    let mask: UInt64 = bits == 64 ? .max : (1 << UInt64(bits)) - 1
    let isHex: Bool = specifier.conversion == UInt8(ascii: "x")
    var digits = String(UInt64(bitPattern: number) & mask, radix: isHex ? 16 : 8)
    let prefix: String = specifier.flags.contains(.alternate) ? (isHex ? "0x" : "0") : ""
    if specifier.flags.contains(.zero) {
      digits = FormatText.zeros((specifier.width ?? 0) - digits.utf8.count - prefix.utf8.count) + digits
    }
    return StringObject(prefix + digits)
  }

  /// The text of a big number, which keeps its sign in every base.
  private static func signed(_ number: BigInteger, _ specifier: FormatSpecifier) -> String {
    let magnitude: BigInteger = number.magnitude
    switch specifier.conversion {
    case UInt8(ascii: "d"): return FormatText.signed(magnitude.text(radix: 10), isNegative: number.isNegative, specifier)
    case UInt8(ascii: "x"):
      let prefix: String = specifier.flags.contains(.alternate) ? "0x" : ""
      return FormatText.signed(magnitude.text(radix: 16), isNegative: number.isNegative, specifier, prefix: prefix)
    default:
      let prefix: String = specifier.flags.contains(.alternate) ? "0" : ""
      return FormatText.signed(magnitude.text(radix: 8), isNegative: number.isNegative, specifier, prefix: prefix)
    }
  }
}

/// What the texts of all numbers share.
enum FormatText {
  /// So many zeros.
  static func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }

  /// The digits with sign, groups and zeros up to the width.
  static func signed(
    _ digits: String, isNegative: Bool, _ specifier: FormatSpecifier, prefix: String = "", suffix: String = ""
  ) -> String {
    let flags: FormatSpecifier.Flags = specifier.flags
    var before: String
    var after = ""
    if isNegative {
      before = flags.contains(.parentheses) ? "(" : "-"
      after = flags.contains(.parentheses) ? ")" : ""
    } else {
      before = flags.contains(.plus) ? "+" : flags.contains(.space) ? " " : ""
    }
    before += prefix
    var body: String = flags.contains(.group) ? grouped(digits) : digits
    if flags.contains(.zero) {
      body = zeros((specifier.width ?? 0) - before.utf8.count - after.utf8.count - body.utf8.count - suffix.utf8.count) + body
    }
    return before + body + suffix + after
  }

  /// The digits with a comma before every third one of the whole part.
  private static func grouped(_ digits: String) -> String {
    let parts: [Substring] = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole: [UInt8] = Array(parts[0].utf8)
    var result: [UInt8] = []
    for (index, digit): (Int, UInt8) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    let text = String(decoding: result, as: UTF8.self)
    return parts.count > 1 ? text + "." + parts[1] : text
  }
}
