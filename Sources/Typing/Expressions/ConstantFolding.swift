import Syntax

extension Checker {
  /// Returns the literal that an operation on literals gives, as scalac's ConstantFolder; nil where it does not fold.
  func folded(
    _ receiver: TypedExpression, _ name: String, _ arguments: [TypedExpression], _ call: PendingCall
  ) -> TypedExpression? {
    guard case .constant(let left) = receiver.type else { return nil }
    let result: Literal?
    if arguments.isEmpty {
      result = ConstantFolding.unary(name, left)
    } else if arguments.count == 1, case .constant(let right) = arguments[0].type {
      result = ConstantFolding.binary(name, left, right)
    } else {
      result = nil
    }
    guard let result else { return nil }
    return TypedExpression(.literal(result), type: .constant(result), range: call.range, point: call.point)
  }
}

/// Arithmetic on literals, done while checking.
enum ConstantFolding {
  /// A number in the class two operands are promoted to.
  private enum Number {
    /// An Int.
    case int(Int32, Int32)
    /// A Long.
    case long(Int64, Int64)
    /// A Float.
    case float(Float, Float)
    /// A Double.
    case double(Double, Double)
  }

  /// Returns the result of an operator before its operand.
  static func unary(_ name: String, _ value: Literal) -> Literal? {
    switch (name, value) {
    case ("unary_-", .int(let value)): .int(0 &- value)
    case ("unary_-", .char(let value)): .int(0 &- Int32(value))
    case ("unary_-", .long(let value)): .long(0 &- value)
    case ("unary_-", .float(let value)): .float(-value)
    case ("unary_-", .double(let value)): .double(-value)
    case ("unary_+", .int), ("unary_+", .long), ("unary_+", .float), ("unary_+", .double): value
    case ("unary_~", .int(let value)): .int(~value)
    case ("unary_~", .long(let value)): .long(~value)
    case ("unary_!", .boolean(let value)): .boolean(!value)
    case ("toInt", _), ("toLong", _), ("toFloat", _), ("toDouble", _), ("toChar", _), ("toByte", _), ("toShort", _): nil
    default: nil
    }
  }

  /// Returns the result of an operator between its operands.
  static func binary(_ name: String, _ left: Literal, _ right: Literal) -> Literal? {
    if case .boolean(let one) = left, case .boolean(let other) = right { return boolean(name, one, other) }
    if case .string(let one) = left, case .string(let other) = right { return name == "+" ? .string(one + other) : nil }
    if let shifted = shift(name, left, right) { return shifted }
    switch promoted(left, right) {
    case .int(let one, let other): return integer(name, one, other, Literal.int)
    case .long(let one, let other): return integer(name, one, other, Literal.long)
    case .float(let one, let other): return floating(name, one, other, Literal.float)
    case .double(let one, let other): return floating(name, one, other, Literal.double)
    case nil: return nil
    }
  }

  /// Returns the result of an operation on truth values.
  private static func boolean(_ name: String, _ one: Bool, _ other: Bool) -> Literal? {
    switch name {
    case "&&", "&": .boolean(one && other)
    case "||", "|": .boolean(one || other)
    case "^", "!=": .boolean(one != other)
    case "==": .boolean(one == other)
    default: nil
    }
  }

  /// Returns the result of a shift.
  private static func shift(_ name: String, _ left: Literal, _ right: Literal) -> Literal? {
    guard name == "<<" || name == ">>" || name == ">>>" else { return nil }
    let count: Int64
    switch right {
    case .int(let value): count = Int64(value)
    case .long(let value): count = value
    default: return nil
    }
    switch left {
    case .int(let value):
      let bits = Int32(truncatingIfNeeded: count) & 31
      if name == "<<" { return .int(value << bits) }
      return .int(name == ">>" ? value >> bits : Int32(bitPattern: UInt32(bitPattern: value) >> UInt32(bits)))
    case .long(let value):
      let bits = count & 63
      if name == "<<" { return .long(value << bits) }
      return .long(name == ">>" ? value >> bits : Int64(bitPattern: UInt64(bitPattern: value) >> UInt64(bits)))
    default: return nil
    }
  }

  /// Returns both operands in the class they are promoted to.
  private static func promoted(_ left: Literal, _ right: Literal) -> Number? {
    if let one = int(left), let other = int(right) { return .int(one, other) }
    if let one = long(left), let other = long(right) { return .long(one, other) }
    guard let one = double(left), let other = double(right) else { return nil }
    if case .double = left { return .double(one, other) }
    if case .double = right { return .double(one, other) }
    return .float(Float(one), Float(other))
  }

  /// Returns the literal as an Int, if its class widens to that.
  private static func int(_ literal: Literal) -> Int32? {
    switch literal {
    case .int(let value): value
    case .char(let value): Int32(value)
    default: nil
    }
  }

  /// Returns the literal as a Long, if its class widens to that.
  private static func long(_ literal: Literal) -> Int64? {
    if case .long(let value) = literal { return value }
    return int(literal).map { (value: Int32) in Int64(value) }
  }

  /// Returns the literal as a Double.
  private static func double(_ literal: Literal) -> Double? {
    switch literal {
    case .double(let value): value
    case .float(let value): Double(value)
    default: long(literal).map { (value: Int64) in Double(value) }
    }
  }

  /// Returns the result of an operation on whole numbers; divisions by zero are left to the run.
  private static func integer<Value: FixedWidthInteger>(
    _ name: String, _ one: Value, _ other: Value, _ literal: (Value) -> Literal
  ) -> Literal? {
    switch name {
    case "+": literal(one &+ other)
    case "-": literal(one &- other)
    case "*": literal(one &* other)
    case "/": other == 0 ? nil : literal(one.dividedReportingOverflow(by: other).partialValue)
    case "%": other == 0 ? nil : literal(one.remainderReportingOverflow(dividingBy: other).partialValue)
    case "&": literal(one & other)
    case "|": literal(one | other)
    case "^": literal(one ^ other)
    case "==": .boolean(one == other)
    case "!=": .boolean(one != other)
    case "<": .boolean(one < other)
    case "<=": .boolean(one <= other)
    case ">": .boolean(one > other)
    case ">=": .boolean(one >= other)
    default: nil
    }
  }

  /// Returns the result of an operation on floating-point numbers.
  private static func floating<Value: BinaryFloatingPoint>(
    _ name: String, _ one: Value, _ other: Value, _ literal: (Value) -> Literal
  ) -> Literal? {
    switch name {
    case "+": literal(one + other)
    case "-": literal(one - other)
    case "*": literal(one * other)
    case "/": literal(one / other)
    case "%": literal(one.truncatingRemainder(dividingBy: other))
    case "==": .boolean(one == other)
    case "!=": .boolean(one != other)
    case "<": .boolean(one < other)
    case "<=": .boolean(one <= other)
    case ">": .boolean(one > other)
    case ">=": .boolean(one >= other)
    default: nil
    }
  }

  /// Returns the literal in another numeric class, if scalac converts it silently: whole numbers that fit, and upwards.
  static func converted(_ literal: Literal, to role: ClassRole) -> Literal? {
    switch role {
    case .byte: return int(literal).flatMap { (value: Int32) in value >= -128 && value <= 127 ? .int(value) : nil }
    case .short: return int(literal).flatMap { (value: Int32) in value >= -32768 && value <= 32767 ? .int(value) : nil }
    case .char: return int(literal).flatMap { (value: Int32) in value >= 0 && value <= 65535 ? .char(UInt16(value)) : nil }
    case .int: return int(literal).map(Literal.int)
    case .long: return long(literal).map(Literal.long)
    case .float:
      if case .double = literal { return nil }
      if let whole = long(literal) { return .float(Float(whole)) }
      return literal
    case .double: return double(literal).map(Literal.double)
    default: return nil
    }
  }
}
