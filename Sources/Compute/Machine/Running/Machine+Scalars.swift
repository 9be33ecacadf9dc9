extension Machine {
  /// Goes back to the beginning of a loop, counting fuel.
  @inline(__always)
  func goBack(
    _ frame: UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<FlatInstruction>, _ step: FlatInstruction
  ) throws(Thrown) {
    stack.pointee.fuel &-= 1
    if stack.pointee.fuel < 0 {
      frame.pointee.pc = pc
      try checkpoint()
    }
    pc += step.target
  }

  /// Makes the exception of a division by zero.
  @inline(never)
  func divisionByZero() -> Thrown { raise("java.lang.ArithmeticException", "/ by zero") }

  /// Carries out an operation on floats; it computes in float, not in double.
  @inline(never)
  static func floatBinary(_ operation: Int64, _ left: UInt64, _ right: UInt64) -> UInt64 {
    let first = Float(bitPattern: UInt32(truncatingIfNeeded: left))
    let second = Float(bitPattern: UInt32(truncatingIfNeeded: right))
    let result: Float
    switch BinaryOperation(rawValue: UInt8(truncatingIfNeeded: operation)) ?? .add {
    case .add: result = first + second
    case .subtract: result = first - second
    case .multiply: result = first * second
    case .divide: result = first / second
    case .remainder: result = JavaMath.remainder(first, second)
    case .minimum: result = JavaMath.minimum(first, second)
    case .maximum: result = JavaMath.maximum(first, second)
    case .and, .or, .exclusiveOr, .shiftLeft, .shiftRight, .shiftRightUnsigned: result = first
    }
    return UInt64(result.bitPattern)
  }

  /// Compares floats.
  @inline(never)
  static func floatCompare(_ comparison: Int64, _ left: UInt64, _ right: UInt64) -> UInt64 {
    let first = Float(bitPattern: UInt32(truncatingIfNeeded: left))
    let second = Float(bitPattern: UInt32(truncatingIfNeeded: right))
    let holds: Bool
    switch Comparison(rawValue: UInt8(truncatingIfNeeded: comparison)) ?? .equal {
    case .equal: holds = first == second
    case .notEqual: holds = first != second
    case .less: holds = first < second
    case .lessOrEqual: holds = first <= second
    case .greater: holds = first > second
    case .greaterOrEqual: holds = first >= second
    }
    return holds ? 1 : 0
  }

  /// Converts between two kinds named in an immediate, from and to.
  @inline(never)
  static func convert(_ kinds: Int64, _ word: UInt64) -> UInt64 {
    let from: ScalarKind = ScalarKind(rawValue: UInt8(truncatingIfNeeded: kinds &>> 8)) ?? .int
    let to: ScalarKind = ScalarKind(rawValue: UInt8(truncatingIfNeeded: kinds)) ?? .int
    return Value(word: word, kind: from).converted(to: to).word
  }
}

extension Value {
  /// The value as Java converts it to another kind of primitive; what is no number becomes zero.
  package func converted(to kind: ScalarKind) -> Value {
    switch kind {
    case .boolean: .boolean(isTrue)
    case .byte: .byte(Int8(truncatingIfNeeded: narrow))
    case .short: .short(Int16(truncatingIfNeeded: narrow))
    case .char: .char(UInt16(truncatingIfNeeded: narrow))
    case .int: .int(asInt)
    case .long: .long(asLong)
    case .float: .float(asFloat)
    case .double: .double(asDouble)
    }
  }

  /// The value as an Int on the way to a narrower kind.
  private var narrow: Int32 { asInt }
}
