import Compute

/// The natives of scala.math.BigDecimal and java.math.BigDecimal; results are of the receiver's class.
enum BigDecimalNatives {
  /// How results are rounded.
  struct Context: Sendable {
    /// The number of digits, 0 for all.
    var precision: Int
    /// The way to round.
    var mode: BigDecimalNumber.Mode
    /// Scala's usual one.
    static let usual = Context(precision: 34, mode: .halfEven)
    /// No limit.
    static let unlimited = Context(precision: 0, mode: .halfUp)
  }

  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    arithmetic(member) ?? division(member) ?? scaling(member) ?? questions(member) ?? conversion(member)
  }

  /// The number of an argument: a decimal, a BigInt or a primitive number.
  static func number(_ value: Value, _ machine: Machine) throws(Thrown) -> BigDecimalNumber {
    if let number: BigDecimalNumber = BigNumbers.decimal(value) { return number }
    if let whole: BigInteger = BigNumbers.integer(value) { return BigDecimalNumber(whole, scale: 0) }
    if value.scalarKind != nil { return BigDecimalNumber(BigInteger(value.asLong), scale: 0) }
    throw machine.mismatch(value, expected: "scala.math.BigDecimal")
  }

  /// The way to round that a program names, of Java or Scala.
  static func mode(_ value: Value, _ machine: Machine) throws(Thrown) -> BigDecimalNumber.Mode {
    var number: Int32 = 4
    if case .int(let own) = value {
      number = own
    } else if let instance: Instance = value.instance, instance.descriptor.name == "java.math.RoundingMode" {
      number = instance[0].asInt
    } else if !value.isNull {
      number = try machine.invoke(Selector("id", 0), value).asInt
    }
    return BigDecimalNumber.Mode(rawValue: number) ?? .halfUp
  }

  /// The context that a program names, or nil.
  static func context(_ value: Value, _ machine: Machine) throws(Thrown) -> Context? {
    guard let instance: Instance = value.instance, instance.descriptor.name == "java.math.MathContext" else { return nil }
    return Context(precision: Int(instance[0].asInt), mode: try mode(instance[1], machine))
  }

  /// The exception about a result that cannot be.
  static func failed(_ message: String, _ machine: Machine) -> Thrown { machine.raise("java.lang.ArithmeticException", message) }

  /// Makes an object of the receiver's class with its context.
  static func value(_ number: BigDecimalNumber, like body: BigDecimalBody) -> Value {
    .object(NativeObject(BigDecimalBody(number: number, precision: body.precision, mode: body.mode, isJava: body.isJava)))
  }

  /// A native on a decimal.
  static func on(
    _ body: @escaping @Sendable (BigDecimalBody, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, BigDecimalBody.self, machine).body, arguments, machine)
    }
  }

  /// A native on two decimals whose exact result is rounded.
  private static func binary(
    _ body: @escaping @Sendable (BigDecimalNumber, BigDecimalNumber) -> BigDecimalNumber
  ) -> NativeFunction {
    on { (receiver, arguments, machine) throws(Thrown) -> Value in
      let exact: BigDecimalNumber = body(receiver.number, try number(arguments[1], machine))
      return value(try rounded(exact, receiver, arguments[2], machine), like: receiver)
    }
  }

  /// A result rounded as an argument or the receiver's context says.
  static func rounded(
    _ exact: BigDecimalNumber, _ receiver: BigDecimalBody, _ argument: Value, _ machine: Machine
  ) throws(Thrown) -> BigDecimalNumber {
    let context: Context = try context(argument, machine) ?? Context(precision: receiver.precision, mode: receiver.mode)
    guard let result: BigDecimalNumber = exact.rounded(to: context.precision, context.mode) else {
      throw failed("Rounding necessary", machine)
    }
    return result
  }

  /// Sums and products.
  private static func arithmetic(_ member: String) -> NativeFunction? {
    switch member {
    case "+": binary { (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber in left + right }
    case "-": binary { (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber in left - right }
    case "*": binary { (left: BigDecimalNumber, right: BigDecimalNumber) -> BigDecimalNumber in left * right }
    case "unary_-": on { (receiver, _, _) throws(Thrown) -> Value in value(receiver.number.negated, like: receiver) }
    case "abs":
      on { (receiver, _, _) throws(Thrown) -> Value in
        value(BigDecimalNumber(receiver.number.unscaled.magnitude, scale: receiver.number.scale), like: receiver)
      }
    case "pow":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        let exponent: Int32 = arguments.int(1)
        guard exponent >= 0, exponent <= 999_999_999 else { throw failed("Invalid operation", machine) }
        if Int(exponent) * receiver.number.precision > 10_000_000 { throw failed("Overflow", machine) }
        let power = BigDecimalNumber(
          receiver.number.unscaled.power(Int(exponent)), scale: receiver.number.scale * Int(exponent))
        return value(try rounded(power, receiver, .null, machine), like: receiver)
      }
    default: nil
    }
  }

  /// Quotients and remainders.
  private static func division(_ member: String) -> NativeFunction? {
    switch member {
    case "/":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        let other: BigDecimalNumber = try divisor(arguments[1], receiver, machine)
        let given: Context = try context(arguments[2], machine) ?? Context(precision: receiver.precision, mode: receiver.mode)
        if given.precision == 0 { return value(try exactQuotient(receiver.number, other, machine), like: receiver) }
        guard let result = receiver.number.divided(by: other, precision: given.precision, given.mode) else {
          throw failed("Rounding necessary", machine)
        }
        return value(result, like: receiver)
      }
    case "divide": on(divide)
    case "quot", "%", "/%":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        let other: BigDecimalNumber = try divisor(arguments[1], receiver, machine)
        guard let whole: BigDecimalNumber = receiver.number.wholeQuotient(by: other) else {
          throw failed("Division by zero", machine)
        }
        if member == "quot" { return value(whole, like: receiver) }
        let rest: Value = value(receiver.number - whole * other, like: receiver)
        return member == "%" ? rest : .tuple(value(whole, like: receiver), rest)
      }
    default: nil
    }
  }

  /// The divisor, which is not zero.
  private static func divisor(_ argument: Value, _ receiver: BigDecimalBody, _ machine: Machine) throws(Thrown) -> BigDecimalNumber
  {
    let other: BigDecimalNumber = try number(argument, machine)
    if other.unscaled.isZero {
      throw failed(receiver.number.unscaled.isZero ? "Division undefined" : "Division by zero", machine)
    }
    return other
  }

  /// The exact quotient, or the exception about one without end.
  private static func exactQuotient(
    _ left: BigDecimalNumber, _ right: BigDecimalNumber, _ machine: Machine
  ) throws(Thrown) -> BigDecimalNumber {
    let digits: Int = left.precision + right.precision * 10 / 3 + 10
    guard let result = left.divided(by: right, precision: digits, .halfUp),
      BigDecimalNumber.compare(result * right, left) == 0
    else { throw failed("Non-terminating decimal expansion; no exact representable decimal result.", machine) }
    return result
  }

  /// Java's `divide(divisor)`, `divide(divisor, mode)`, `divide(divisor, scale, mode)`.
  @Sendable private static func divide(_ receiver: BigDecimalBody, _ arguments: Arguments, _ machine: Machine) throws(Thrown)
    -> Value
  {
    let other: BigDecimalNumber = try divisor(arguments[1], receiver, machine)
    if arguments.count < 3 { return value(try exactQuotient(receiver.number, other, machine), like: receiver) }
    let scale: Int = arguments.count > 3 ? Int(arguments.int(2)) : receiver.number.scale
    let mode: BigDecimalNumber.Mode = try mode(arguments[arguments.count - 1], machine)
    guard let result = receiver.number.divided(by: other, scale: scale, mode) else { throw failed("Rounding necessary", machine) }
    return value(result, like: receiver)
  }

  /// Rounding and moving the point.
  private static func scaling(_ member: String) -> NativeFunction? {
    switch member {
    case "setScale":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        let mode: BigDecimalNumber.Mode = arguments.count > 2 ? try mode(arguments[2], machine) : .unnecessary
        let scale = Int(arguments.int(1))
        if scale > 1_000_000 { throw failed("Overflow", machine) }
        guard let result: BigDecimalNumber = receiver.number.scaled(to: scale, mode) else {
          throw failed("Rounding necessary", machine)
        }
        return value(result, like: receiver)
      }
    case "round", "apply":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        let result: BigDecimalNumber = try rounded(receiver.number, receiver, arguments[1], machine)
        guard member == "apply", let kept: Context = try context(arguments[1], machine) else {
          return value(result, like: receiver)
        }
        let body = BigDecimalBody(number: result, precision: kept.precision, mode: kept.mode, isJava: receiver.isJava)
        return .object(NativeObject(body))
      }
    case "stripTrailingZeros": on { (receiver, _, _) throws(Thrown) -> Value in value(receiver.number.stripped(), like: receiver) }
    case "ulp":
      on { (receiver, _, _) throws(Thrown) -> Value in value(BigDecimalNumber(.one, scale: receiver.number.scale), like: receiver) }
    case "movePointLeft", "movePointRight":
      on { (receiver, arguments, _) throws(Thrown) -> Value in
        let distance: Int = member == "movePointLeft" ? Int(arguments.int(1)) : -Int(arguments.int(1))
        let moved = BigDecimalNumber(receiver.number.unscaled, scale: receiver.number.scale + distance)
        return value(moved.scale < 0 ? moved.scaled(to: 0, .down) ?? moved : moved, like: receiver)
      }
    default: nil
    }
  }

  /// The questions.
  private static func questions(_ member: String) -> NativeFunction? {
    switch member {
    case "compare":
      on { (receiver, arguments, machine) throws(Thrown) -> Value in
        .int(BigDecimalNumber.compare(receiver.number, try number(arguments[1], machine)))
      }
    case "signum": on { (receiver, _, _) throws(Thrown) -> Value in .int(receiver.number.unscaled.signum) }
    case "scale": on { (receiver, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: receiver.number.scale)) }
    case "precision": on { (receiver, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: receiver.number.precision)) }
    case "contextPrecision": on { (receiver, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: receiver.precision)) }
    case "contextMode": on { (receiver, _, _) throws(Thrown) -> Value in .int(receiver.mode.rawValue) }
    case "isWhole": on { (receiver, _, _) throws(Thrown) -> Value in .boolean(receiver.number.isWhole) }
    case "isDecimalDouble":
      on { (receiver, _, _) throws(Thrown) -> Value in
        let shown: BigDecimalNumber? = BigDecimalNumber(shown: receiver.number.double)
        return .boolean(
          shown.map { (other: BigDecimalNumber) -> Bool in BigDecimalNumber.compare(other, receiver.number) == 0 } ?? false)
      }
    case "isExactDouble":
      on { (receiver, _, _) throws(Thrown) -> Value in .boolean(BigNumbers.equals(receiver.number, .double(receiver.number.double)))
      }
    case "isValidByte", "isValidShort", "isValidInt", "isValidLong", "isValidChar":
      on { (receiver, _, _) throws(Thrown) -> Value in
        let whole: BigInteger = receiver.number.integer
        let bits: Int = ["isValidByte": 7, "isValidShort": 15, "isValidInt": 31, "isValidLong": 63][member] ?? 16
        return .boolean(receiver.number.isWhole && whole.bitLength <= bits && (bits != 16 || !whole.isNegative))
      }
    default: nil
    }
  }

  /// The conversions.
  private static func conversion(_ member: String) -> NativeFunction? {
    switch member {
    case "toByte": on { (receiver, _, _) throws(Thrown) -> Value in .byte(Int8(truncatingIfNeeded: receiver.number.integer.long)) }
    case "toShort":
      on { (receiver, _, _) throws(Thrown) -> Value in .short(Int16(truncatingIfNeeded: receiver.number.integer.long)) }
    case "toChar":
      on { (receiver, _, _) throws(Thrown) -> Value in .char(UInt16(truncatingIfNeeded: receiver.number.integer.long)) }
    case "toInt": on { (receiver, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: receiver.number.integer.long)) }
    case "toLong": on { (receiver, _, _) throws(Thrown) -> Value in .long(receiver.number.integer.long) }
    case "toFloat": on { (receiver, _, _) throws(Thrown) -> Value in .float(Float(receiver.number.double)) }
    case "toDouble": on { (receiver, _, _) throws(Thrown) -> Value in .double(receiver.number.double) }
    case "toIntExact", "toLongExact":
      on { (receiver, _, machine) throws(Thrown) -> Value in
        let whole: BigInteger = receiver.number.integer
        if !receiver.number.isWhole { throw failed("Rounding necessary", machine) }
        if whole.bitLength > (member == "toIntExact" ? 31 : 63) { throw failed("Overflow", machine) }
        return member == "toIntExact" ? .int(Int32(truncatingIfNeeded: whole.long)) : .long(whole.long)
      }
    case "toBigInt", "toBigInteger", "unscaledValue":
      on { (receiver, _, _) throws(Thrown) -> Value in
        BigNumbers.value(
          member == "unscaledValue" ? receiver.number.unscaled : receiver.number.integer, isJava: member != "toBigInt")
      }
    case "toPlainString": on { (receiver, _, _) throws(Thrown) -> Value in Value(receiver.number.plainText) }
    case "bigDecimal":
      on { (receiver, _, _) throws(Thrown) -> Value in
        .object(NativeObject(BigDecimalBody(number: receiver.number, precision: 0, mode: .halfUp, isJava: true)))
      }
    case "new": BigDecimalMaking.function(for: "apply", isJava: false)
    default: nil
    }
  }
}
