import Compute

/// The natives of Java's boxes and of the companions of the primitive classes.
enum BoxNatives {
  /// Returns the native of a member of an object such as `Integer$`.
  static func function(for member: String, of owner: String) -> NativeFunction? {
    let isLong: Bool = owner == "Long$"
    return reading(member, owner) ?? constant(member, owner) ?? bits(member, isLong: isLong) ?? unsigned(member, isLong: isLong)
      ?? representation(member, isFloat: owner == "Float$")
  }

  /// The members that read texts or unbox.
  private static func reading(_ member: String, _ owner: String) -> NativeFunction? {
    let type: String = owner == "Integer$" ? "Int" : String(owner.dropLast())
    switch member {
    case "parse": return NumberReading.function(type: type)
    case "parseBoolean":
      return Shape.pure { (a: Arguments) -> Value in .boolean(a[0].string?.text.lowercased() == "true") }
    case "unbox":
      return Shape.pure { (a: Arguments) -> Value in a[0].isNull ? zero(type) : a[0] }
    case "toString:radix":
      return Shape.pure { (a: Arguments) -> Value in
        let radix = Int(a.int(1))
        return Value(String(a.long(0), radix: radix < 2 || radix > 36 ? 10 : radix))
      }
    case "toUnsignedInt":
      return Shape.pure { (a: Arguments) -> Value in .int(a.int(0) & (type == "Byte" ? 0xFF : 0xFFFF)) }
    default: return nil
    }
  }

  /// The zero of a type.
  private static func zero(_ type: String) -> Value {
    switch type {
    case "Boolean": .boolean(false)
    case "Byte": .byte(0)
    case "Short": .short(0)
    case "Char": .char(0)
    case "Long": .long(0)
    case "Float": .float(0)
    case "Double": .double(0)
    default: .int(0)
    }
  }

  /// The constants of Float and Double.
  private static func constant(_ member: String, _ owner: String) -> NativeFunction? {
    let isFloat: Bool = owner == "Float$"
    let value: Value
    switch member {
    case "MinPositiveValue": value = isFloat ? .float(.leastNonzeroMagnitude) : .double(.leastNonzeroMagnitude)
    case "NaN": value = isFloat ? .float(.nan) : .double(.nan)
    case "PositiveInfinity": value = isFloat ? .float(.infinity) : .double(.infinity)
    case "NegativeInfinity": value = isFloat ? .float(-.infinity) : .double(-.infinity)
    case "MinValue": value = isFloat ? .float(-Float.greatestFiniteMagnitude) : .double(-Double.greatestFiniteMagnitude)
    case "MaxValue": value = isFloat ? .float(.greatestFiniteMagnitude) : .double(.greatestFiniteMagnitude)
    default: return nil
    }
    return Shape.pure { (_: Arguments) -> Value in value }
  }

  /// The questions about bits.
  private static func bits(_ member: String, isLong: Bool) -> NativeFunction? {
    switch member {
    case "bitCount": count(isLong, { $0.nonzeroBitCount }, { $0.nonzeroBitCount })
    case "numberOfLeadingZeros": count(isLong, { $0.leadingZeroBitCount }, { $0.leadingZeroBitCount })
    case "numberOfTrailingZeros": count(isLong, { $0.trailingZeroBitCount }, { $0.trailingZeroBitCount })
    case "highestOneBit":
      number(
        isLong, { $0 == 0 ? 0 : 1 << (31 - UInt32($0.leadingZeroBitCount)) },
        { $0 == 0 ? 0 : 1 << (63 - UInt64($0.leadingZeroBitCount)) })
    case "lowestOneBit": number(isLong, { $0 & (0 &- $0) }, { $0 & (0 &- $0) })
    case "reverse": number(isLong, reversed, reversed)
    case "reverseBytes": number(isLong, { $0.byteSwapped }, { $0.byteSwapped })
    case "rotateLeft", "rotateRight":
      Shape.pure { (a: Arguments) -> Value in rotated(a, isLong: isLong, isLeft: member == "rotateLeft") }
    default: nil
    }
  }

  /// A native that counts bits.
  private static func count(
    _ isLong: Bool, _ int: @escaping @Sendable (UInt32) -> Int, _ long: @escaping @Sendable (UInt64) -> Int
  ) -> NativeFunction {
    Shape.pure { (a: Arguments) -> Value in
      .int(Int32(truncatingIfNeeded: isLong ? long(UInt64(bitPattern: a.long(0))) : int(UInt32(bitPattern: a.int(0)))))
    }
  }

  /// A native that changes bits.
  private static func number(
    _ isLong: Bool, _ int: @escaping @Sendable (UInt32) -> UInt32, _ long: @escaping @Sendable (UInt64) -> UInt64
  ) -> NativeFunction {
    Shape.pure { (a: Arguments) -> Value in
      isLong
        ? .long(Int64(bitPattern: long(UInt64(bitPattern: a.long(0))))) : .int(Int32(bitPattern: int(UInt32(bitPattern: a.int(0)))))
    }
  }

  /// The bits in reverse order.
  private static func reversed<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) -> Number {
    var result: Number = 0
    for index in 0..<Number.bitWidth where number >> Number(index) & 1 == 1 { result |= 1 << Number(Number.bitWidth - 1 - index) }
    return result
  }

  /// The bits of the first argument rotated by the second.
  private static func rotated(_ a: Arguments, isLong: Bool, isLeft: Bool) -> Value {
    let distance: Int32 = isLeft ? a.int(1) : 0 &- a.int(1)
    if isLong {
      let bits = UInt64(bitPattern: a.long(0))
      let shift = UInt64(truncatingIfNeeded: distance)
      return .long(Int64(bitPattern: bits &<< shift | bits &>> (0 &- shift)))
    }
    let bits = UInt32(bitPattern: a.int(0))
    let shift = UInt32(bitPattern: distance)
    return .int(Int32(bitPattern: bits &<< shift | bits &>> (0 &- shift)))
  }

  /// Arithmetic on numbers read without a sign.
  private static func unsigned(_ member: String, isLong: Bool) -> NativeFunction? {
    switch member {
    case "toUnsignedString":
      Shape.pure { (a: Arguments) -> Value in
        Value(isLong ? String(UInt64(bitPattern: a.long(0))) : String(UInt32(bitPattern: a.int(0))))
      }
    case "toUnsignedLong": Shape.pure { (a: Arguments) -> Value in .long(Int64(UInt32(bitPattern: a.int(0)))) }
    case "divideUnsigned", "remainderUnsigned":
      Shape.any { (machine, a) throws(Thrown) -> Value in
        let mask: UInt64 = isLong ? .max : 0xFFFF_FFFF
        let (left, right): (UInt64, UInt64) = (UInt64(bitPattern: a.long(0)) & mask, UInt64(bitPattern: a.long(1)) & mask)
        if right == 0 { throw machine.raise("java.lang.ArithmeticException", "/ by zero") }
        let result: UInt64 = member == "divideUnsigned" ? left / right : left % right
        return isLong ? .long(Int64(bitPattern: result)) : .int(Int32(truncatingIfNeeded: result))
      }
    case "compareUnsigned":
      Shape.pure { (a: Arguments) -> Value in .int(JavaMath.compare(UInt64(bitPattern: a.long(0)), UInt64(bitPattern: a.long(1)))) }
    case "parseUnsignedInt":
      Shape.any { (machine, a) throws(Thrown) -> Value in
        let number: Int64 = try NumberReading.integer(a[0], a.count > 1 ? Int(a.int(1)) : 10, "Long", machine)
        if number < 0 || number > 0xFFFF_FFFF {
          throw NumberReading.notANumber("String value \(number) exceeds range of unsigned int.", machine)
        }
        return .int(Int32(truncatingIfNeeded: number))
      }
    default: nil
    }
  }

  /// The bits of fractional numbers.
  private static func representation(_ member: String, isFloat: Bool) -> NativeFunction? {
    switch member {
    case "bits", "rawBits":
      Shape.pure { (a: Arguments) -> Value in
        if isFloat { return .int(Int32(bitPattern: (a[0].asFloat.isNaN ? Float.nan : a[0].asFloat).bitPattern)) }
        return .long(Int64(bitPattern: (a.double(0).isNaN ? Double.nan : a.double(0)).bitPattern))
      }
    case "fromBits":
      Shape.pure { (a: Arguments) -> Value in
        isFloat
          ? .float(Float(bitPattern: UInt32(bitPattern: a.int(0)))) : .double(Double(bitPattern: UInt64(bitPattern: a.long(0))))
      }
    default: nil
    }
  }
}

/// The natives of java.lang.Number, which boxes and big numbers share.
enum NumberNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "intValue": Shape.pure { (a: Arguments) -> Value in .int(a.int(0)) }
    case "longValue": Shape.pure { (a: Arguments) -> Value in .long(a.long(0)) }
    case "floatValue": Shape.pure { (a: Arguments) -> Value in .float(a[0].asFloat) }
    case "doubleValue": Shape.pure { (a: Arguments) -> Value in .double(a.double(0)) }
    case "byteValue": PrimitiveNatives.function(for: "toByte", of: "Int")
    case "shortValue": PrimitiveNatives.function(for: "toShort", of: "Int")
    default: nil
    }
  }
}
