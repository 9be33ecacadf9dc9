import Compute

/// Numbers read from texts, with Java's exceptions.
enum NumberReading {
  /// The bounds of an integral type.
  private static func bounds(_ type: String) -> (Int64, Int64) {
    switch type {
    case "Byte": (Int64(Int8.min), Int64(Int8.max))
    case "Short": (Int64(Int16.min), Int64(Int16.max))
    case "Long": (Int64.min, Int64.max)
    default: (Int64(Int32.min), Int64(Int32.max))
    }
  }

  /// Returns the native that reads a number of a type from its first argument, in the base of a second one.
  static func function(type: String) -> NativeFunction? {
    switch type {
    case "Int", "Byte", "Short", "Long":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let radix: Int = arguments.count > 1 ? Int(arguments.int(1)) : 10
        let number: Int64 = try integer(arguments[0], radix, type, machine)
        switch type {
        case "Int": return .int(Int32(truncatingIfNeeded: number))
        case "Long": return .long(number)
        case "Byte": return .byte(Int8(truncatingIfNeeded: number))
        default: return .short(Int16(truncatingIfNeeded: number))
        }
      }
    case "Double":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in .double(try double(arguments[0], machine)) }
    case "Float":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        if let string: StringObject = arguments[0].string, let number: Float = NumberParsing.float(string) { return .float(number) }
        throw notFractional(arguments[0], machine)
      }
    default: return nil
    }
  }

  /// Returns the native that tells whether a number of an integral type is written.
  static func isWritten(type: String) -> NativeFunction? {
    let (low, high) = bounds(type)
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let string: StringObject = try arguments.string(0, machine)
      return .boolean(NumberParsing.integer(string.buffer, minimum: low, maximum: high) != nil)
    }
  }

  /// The exception about a text that is no number.
  static func notANumber(_ message: String, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.NumberFormatException", message)
  }

  /// Reads an integral number.
  static func integer(_ value: Value, _ radix: Int, _ type: String, _ machine: Machine) throws(Thrown) -> Int64 {
    guard let string: StringObject = value.string else {
      throw notANumber(value.isNull ? "Cannot parse null string" : "For input string", machine)
    }
    if radix < 2 { throw notANumber("radix \(radix) less than Character.MIN_RADIX", machine) }
    if radix > 36 { throw notANumber("radix \(radix) greater than Character.MAX_RADIX", machine) }
    let (low, high) = bounds(type)
    if let number: Int64 = NumberParsing.integer(string.buffer, radix: radix, minimum: low, maximum: high) { return number }
    if type == "Byte" || type == "Short",
      NumberParsing.integer(string.buffer, radix: radix, minimum: Int64(Int32.min), maximum: Int64(Int32.max)) != nil
    {
      throw notANumber("Value out of range. Value:\"" + string.text + "\" Radix:\(radix)", machine)
    }
    throw notANumber("For input string: \"" + string.text + "\"" + (radix == 10 ? "" : " under radix \(radix)"), machine)
  }

  /// Reads a Double.
  static func double(_ value: Value, _ machine: Machine) throws(Thrown) -> Double {
    if let string: StringObject = value.string, let number: Double = NumberParsing.double(string) { return number }
    throw notFractional(value, machine)
  }

  /// Whether a text is a number but for a second point, which Java's reader meets before anything else that is wrong.
  private static func hasTwoPoints(_ text: String) -> Bool {
    let unsigned: Substring = text.drop { (char: Character) -> Bool in char == "+" || char == "-" }
    return unsigned.prefix { (char: Character) -> Bool in char == "." || (char >= "0" && char <= "9") }
      .reduce(0) { (points: Int, char: Character) -> Int in char == "." ? points + 1 : points } > 1
  }

  /// What Java says about a text that is no fractional number.
  private static func notFractional(_ value: Value, _ machine: Machine) -> Thrown {
    guard let string: StringObject = value.string else { return machine.raise("java.lang.NullPointerException", nil) }
    let isBlank: Bool = Whitespace.trimmed(string).byteCount == 0
    let trimmed: String = Whitespace.trimmed(string).text
    if isBlank { return notANumber("empty String", machine) }
    return notANumber(hasTwoPoints(trimmed) ? "multiple points" : "For input string: \"" + trimmed + "\"", machine)
  }
}
