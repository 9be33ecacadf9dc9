import Compute

/// The natives that make decimal numbers of any size.
enum BigDecimalMaking {
  /// Returns the native of a member of a companion, or a constructor.
  static func function(for member: String, isJava: Bool) -> NativeFunction? {
    switch member {
    case "apply", "valueOf":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let number: BigDecimalNumber = try read(arguments[0], isExact: false, machine)
        return try made(number, arguments[1], isRounded: arguments[0].scalarKind == .double, isJava: isJava, machine)
      }
    case "exact", "new":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try made(try read(arguments[0], isExact: true, machine), arguments[1], isRounded: false, isJava: isJava, machine)
      }
    case "binary":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try made(try read(arguments[0], isExact: true, machine), arguments[1], isRounded: true, isJava: isJava, machine)
      }
    case "unscaled":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let whole: BigInteger = try BigIntNatives.number(arguments[0], machine)
        return try made(BigDecimalNumber(whole, scale: Int(arguments.int(1))), .null, isRounded: false, isJava: isJava, machine)
      }
    default: return nil
    }
  }

  /// The number of a primitive, a text or another big number; a Double as it is written, or exactly.
  private static func read(_ value: Value, isExact: Bool, _ machine: Machine) throws(Thrown) -> BigDecimalNumber {
    switch value {
    case .double, .float:
      let double: Double = value.asDouble
      guard let number = isExact ? BigDecimalNumber(exactly: double) : BigDecimalNumber(shown: double) else {
        throw machine.raise(
          "java.lang.NumberFormatException", isExact ? "Infinite or NaN" : wrongCharacter(String(describing: double)))
      }
      return number
    default: break
    }
    guard let string: StringObject = value.string else { return try BigDecimalNatives.number(value, machine) }
    guard let number = BigDecimalNumber(string.buffer) else {
      throw machine.raise("java.lang.NumberFormatException", message(string.text))
    }
    return number
  }

  /// What Java says about a text that is no number.
  private static func message(_ text: String) -> String {
    if text.isEmpty { return "Index 0 out of bounds for length 0" }
    let allowed = "0123456789.eE+-"
    if let wrong: Character = text.first(where: { (character: Character) -> Bool in !allowed.contains(character) }) {
      return wrongCharacter(String(wrong))
    }
    return "Character array is missing \"exponent\" mark 'e' or 'E'."
  }

  /// What Java says about a character that cannot stand in a number.
  private static func wrongCharacter(_ text: String) -> String {
    let first: String = text.first.map { (character: Character) -> String in String(character) } ?? ""
    return "Character " + first + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."
  }

  /// Makes the object; Scala's keep a context with room for all digits unless the number is to be rounded.
  private static func made(
    _ number: BigDecimalNumber, _ argument: Value, isRounded: Bool, isJava: Bool, _ machine: Machine
  ) throws(Thrown) -> Value {
    if isJava { return .object(NativeObject(BigDecimalBody(number: number, precision: 0, mode: .halfUp, isJava: true))) }
    let given: BigDecimalNatives.Context? = try BigDecimalNatives.context(argument, machine)
    var context: BigDecimalNatives.Context = given ?? .usual
    var result: BigDecimalNumber = number
    if given != nil || isRounded {
      guard let rounded: BigDecimalNumber = number.rounded(to: context.precision, context.mode) else {
        throw BigDecimalNatives.failed("Rounding necessary", machine)
      }
      result = rounded
    } else if number.precision > context.precision {
      context.precision = number.precision
    }
    return .object(NativeObject(BigDecimalBody(number: result, precision: context.precision, mode: context.mode, isJava: false)))
  }
}
