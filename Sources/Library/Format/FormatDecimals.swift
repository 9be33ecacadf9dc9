import Compute

/// The texts of `%f`, `%e`, `%g` and `%a`.
enum FormatDecimals {
  /// Returns the text of a fractional number, padded with zeros if the flags say so.
  static func text(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) throws(Thrown) -> StringObject {
    if let big: BigDecimalNumber = BigNumbers.decimal(value) {
      let digits = DecimalDigits(digits: big.unscaled.magnitude.digits, exponent: 0)
      let placed = DecimalDigits(digits: digits.digits, exponent: digits.digits.count - big.scale)
      return StringObject(shown(trimmed(placed), isNegative: big.unscaled.isNegative, isZero: big.unscaled.isZero, specifier))
    }
    let number: Double
    switch value {
    case .double(let own): number = own
    case .float(let own): number = Double(own)
    default: throw JavaFormatter.mismatch(value, specifier, machine)
    }
    if !number.isFinite { return StringObject(infinite(number, specifier)) }
    let isNegative: Bool = number.sign == .minus
    if specifier.conversion == UInt8(ascii: "a") { return StringObject(hexadecimal(number, specifier)) }
    return StringObject(shown(DecimalDigits(number), isNegative: isNegative, isZero: number == 0, specifier))
  }

  /// Digits without leading zeros.
  private static func trimmed(_ digits: DecimalDigits) -> DecimalDigits {
    let zeros: Int = digits.digits.prefix { (digit: UInt8) -> Bool in digit == 0 }.count
    if zeros == digits.digits.count { return DecimalDigits(digits: [0], exponent: 1) }
    return DecimalDigits(digits: Array(digits.digits.dropFirst(zeros)), exponent: digits.exponent - zeros)
  }

  /// The text of infinity and NaN, which are never padded with zeros.
  private static func infinite(_ number: Double, _ specifier: FormatSpecifier) -> String {
    if number.isNaN { return "NaN" }
    var plain: FormatSpecifier = specifier
    plain.flags.remove(.zero)
    plain.flags.remove(.group)
    return FormatText.signed("Infinity", isNegative: number < 0, plain)
  }

  /// The text of finite digits.
  private static func shown(_ digits: DecimalDigits, isNegative: Bool, isZero: Bool, _ specifier: FormatSpecifier) -> String {
    let precision: Int = min(specifier.precision ?? 6, 100_000)
    switch specifier.conversion {
    case UInt8(ascii: "f"):
      return FormatText.signed(pointed(digits.fixed(precision), precision, specifier), isNegative: isNegative, specifier)
    case UInt8(ascii: "e"): return scientific(digits, precision, isNegative: isNegative, specifier)
    default:
      let significant: Int = max(1, precision)
      if isZero {
        return FormatText.signed(
          significant == 1 ? "0" : "0." + FormatText.zeros(significant - 1), isNegative: isNegative, specifier)
      }
      let rounded: DecimalDigits = digits.rounded(toDigits: significant)
      if rounded.exponent - 1 >= -4, rounded.exponent - 1 < significant {
        return FormatText.signed(rounded.fixed(significant - rounded.exponent), isNegative: isNegative, specifier)
      }
      return scientific(rounded, significant - 1, isNegative: isNegative, specifier)
    }
  }

  /// The text with a point at its end where `#` asks for one.
  private static func pointed(_ text: String, _ precision: Int, _ specifier: FormatSpecifier) -> String {
    precision == 0 && specifier.flags.contains(.alternate) ? text + "." : text
  }

  /// The text with a power of ten of at least two digits.
  private static func scientific(
    _ digits: DecimalDigits, _ precision: Int, isNegative: Bool, _ specifier: FormatSpecifier
  ) -> String {
    let (mantissa, exponent) = digits.scientific(precision)
    let power = String(exponent.magnitude)
    let suffix: String = "e" + (exponent < 0 ? "-" : "+") + (power.utf8.count < 2 ? "0" + power : power)
    return FormatText.signed(pointed(mantissa, precision, specifier), isNegative: isNegative, specifier, suffix: suffix)
  }

  /// Java's `Double.toHexString`.
  private static func hexadecimal(_ number: Double, _ specifier: FormatSpecifier) -> String {
    let bits: UInt64 = number.magnitude.bitPattern
    let isSubnormal: Bool = bits >> 52 == 0
    var fraction = String(bits & 0xF_FFFF_FFFF_FFFF, radix: 16)
    fraction = FormatText.zeros(13 - fraction.utf8.count) + fraction
    while fraction.utf8.count > 1, fraction.hasSuffix("0") { fraction.removeLast() }
    let exponent: Int = number == 0 ? 0 : isSubnormal ? -1022 : Int(bits >> 52) - 1023
    let lead: String = isSubnormal ? "0." : "1."
    return FormatText.signed(lead + fraction, isNegative: number.sign == .minus, specifier, prefix: "0x", suffix: "p\(exponent)")
  }
}
