import Compute

/// The natives of scala.math.BigInt and java.math.BigInteger; results are of the receiver's class.
enum BigIntNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    arithmetic(member) ?? shifts(member) ?? questions(member) ?? conversion(member)
  }

  /// The number of an argument: a BigInt or a primitive number.
  static func number(_ value: Value, _ machine: Machine) throws(Thrown) -> BigInteger {
    if let number: BigInteger = BigNumbers.integer(value) { return number }
    if value.scalarKind != nil { return BigInteger(value.asLong) }
    throw machine.mismatch(value, expected: "scala.math.BigInt")
  }

  /// A native on two numbers.
  private static func binary(
    _ body: @escaping @Sendable (BigInteger, BigInteger, Machine) throws(Thrown) -> BigInteger
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let receiver: BigIntBody = try arguments.native(0, BigIntBody.self, machine).body
      return BigNumbers.value(try body(receiver.number, try number(arguments[1], machine), machine), isJava: receiver.isJava)
    }
  }

  /// A native on one number, with the remaining arguments.
  private static func unary(
    _ body: @escaping @Sendable (BigInteger, Arguments, Machine) throws(Thrown) -> BigInteger
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let receiver: BigIntBody = try arguments.native(0, BigIntBody.self, machine).body
      return BigNumbers.value(try body(receiver.number, arguments, machine), isJava: receiver.isJava)
    }
  }

  /// A native on one number with another kind of result.
  private static func asking(_ body: @escaping @Sendable (BigInteger, Arguments, Machine) throws(Thrown) -> Value) -> NativeFunction
  {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, BigIntBody.self, machine).body.number, arguments, machine)
    }
  }

  /// The exception about a division by zero and the like.
  private static func failed(_ message: String, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.ArithmeticException", message)
  }

  /// Sums, products, quotients and what is made of them.
  private static func arithmetic(_ member: String) -> NativeFunction? {
    switch member {
    case "+": binary { (left, right, _) throws(Thrown) -> BigInteger in left + right }
    case "-": binary { (left, right, _) throws(Thrown) -> BigInteger in left - right }
    case "*": binary { (left, right, _) throws(Thrown) -> BigInteger in left * right }
    case "/", "%":
      binary { (left, right, machine) throws(Thrown) -> BigInteger in
        guard let result = left.divided(by: right) else {
          throw failed(left.fitsLong ? "/ by zero" : "BigInteger divide by zero", machine)
        }
        return member == "/" ? result.quotient : result.remainder
      }
    case "/%":
      asking { (left, arguments, machine) throws(Thrown) -> Value in
        guard let result = left.divided(by: try number(arguments[1], machine)) else {
          throw failed("BigInteger divide by zero", machine)
        }
        return .tuple(BigNumbers.value(result.quotient), BigNumbers.value(result.remainder))
      }
    case "mod":
      binary { (left, right, machine) throws(Thrown) -> BigInteger in
        if right.signum <= 0 { throw failed("BigInteger: modulus not positive", machine) }
        return left.modulo(right)
      }
    case "gcd": binary { (left, right, _) throws(Thrown) -> BigInteger in .gcd(left, right) }
    case "min": binary { (left, right, _) throws(Thrown) -> BigInteger in BigInteger.compare(left, right) <= 0 ? left : right }
    case "max": binary { (left, right, _) throws(Thrown) -> BigInteger in BigInteger.compare(left, right) >= 0 ? left : right }
    case "pow":
      unary { (base, arguments, machine) throws(Thrown) -> BigInteger in
        let exponent: Int32 = arguments.int(1)
        if exponent < 0 { throw failed("Negative exponent", machine) }
        if Int(exponent) * max(1, base.bitLength) > 1 << 31 { throw failed("BigInteger would overflow supported range", machine) }
        return base.power(Int(exponent))
      }
    case "modPow":
      unary { (base, arguments, machine) throws(Thrown) -> BigInteger in
        let exponent: BigInteger = try number(arguments[1], machine)
        let modulus: BigInteger = try number(arguments[2], machine)
        if modulus.signum <= 0 { throw failed("BigInteger: modulus not positive", machine) }
        if !exponent.isNegative { return base.power(exponent, modulo: modulus) }
        guard let inverse: BigInteger = base.inverse(modulo: modulus) else { throw failed("BigInteger not invertible.", machine) }
        return inverse.power(exponent.negated, modulo: modulus)
      }
    case "modInverse":
      binary { (left, right, machine) throws(Thrown) -> BigInteger in
        guard let inverse: BigInteger = left.inverse(modulo: right) else { throw failed("BigInteger not invertible.", machine) }
        return inverse
      }
    case "unary_-": unary { (number, _, _) throws(Thrown) -> BigInteger in number.negated }
    case "unary_~": unary { (number, _, _) throws(Thrown) -> BigInteger in number.complemented }
    case "abs": unary { (number, _, _) throws(Thrown) -> BigInteger in number.magnitude }
    case "sqrt":
      unary { (number, _, machine) throws(Thrown) -> BigInteger in
        if number.isNegative { throw failed("Negative BigInteger", machine) }
        return number.squareRoot
      }
    case "nextProbablePrime": unary { (number, _, _) throws(Thrown) -> BigInteger in number.nextProbablePrime }
    default: nil
    }
  }

  /// The operations on bits.
  private static func shifts(_ member: String) -> NativeFunction? {
    switch member {
    case "<<", ">>":
      unary { (number, arguments, machine) throws(Thrown) -> BigInteger in
        let distance: Int = member == "<<" ? Int(arguments.int(1)) : -Int(arguments.int(1))
        if distance > 1 << 30 { throw failed("BigInteger would overflow supported range", machine) }
        return number.shiftedLeft(distance)
      }
    case "&": binary { (left, right, _) throws(Thrown) -> BigInteger in left & right }
    case "|": binary { (left, right, _) throws(Thrown) -> BigInteger in left | right }
    case "^": binary { (left, right, _) throws(Thrown) -> BigInteger in left ^ right }
    case "&~": binary { (left, right, _) throws(Thrown) -> BigInteger in left & right.complemented }
    case "setBit", "clearBit", "flipBit":
      unary { (number, arguments, machine) throws(Thrown) -> BigInteger in
        let index: Int32 = arguments.int(1)
        if index < 0 { throw failed("Negative bit address", machine) }
        let bit: BigInteger = BigInteger.one.shiftedLeft(Int(index))
        return member == "setBit" ? number | bit : member == "flipBit" ? number ^ bit : number & bit.complemented
      }
    case "testBit":
      asking { (number, arguments, machine) throws(Thrown) -> Value in
        if arguments.int(1) < 0 { throw failed("Negative bit address", machine) }
        return .boolean(number.bit(Int(arguments.int(1))))
      }
    default: nil
    }
  }

  /// The questions.
  private static func questions(_ member: String) -> NativeFunction? {
    switch member {
    case "compare":
      asking { (left, arguments, machine) throws(Thrown) -> Value in
        .int(BigInteger.compare(left, try number(arguments[1], machine)))
      }
    case "signum": asking { (number, _, _) throws(Thrown) -> Value in .int(number.signum) }
    case "bitLength": asking { (number, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: number.bitLength)) }
    case "bitCount": asking { (number, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: number.bitCount)) }
    case "lowestSetBit": asking { (number, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: number.lowestSetBit)) }
    case "isProbablePrime": asking { (number, _, _) throws(Thrown) -> Value in .boolean(number.isProbablePrime) }
    case "isValidByte": bounds(7)
    case "isValidShort": bounds(15)
    case "isValidInt": bounds(31)
    case "isValidLong": bounds(63)
    case "isValidChar":
      asking { (number, _, _) throws(Thrown) -> Value in .boolean(!number.isNegative && number.bitLength <= 16) }
    default: nil
    }
  }

  /// A native that tells whether a number needs so many bits at most.
  private static func bounds(_ bits: Int) -> NativeFunction {
    asking { (number, _, _) throws(Thrown) -> Value in .boolean(number.bitLength <= bits) }
  }

  /// The conversions.
  private static func conversion(_ member: String) -> NativeFunction? {
    switch member {
    case "toByte": asking { (number, _, _) throws(Thrown) -> Value in .byte(Int8(truncatingIfNeeded: number.long)) }
    case "toShort": asking { (number, _, _) throws(Thrown) -> Value in .short(Int16(truncatingIfNeeded: number.long)) }
    case "toChar": asking { (number, _, _) throws(Thrown) -> Value in .char(UInt16(truncatingIfNeeded: number.long)) }
    case "toInt": asking { (number, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: number.long)) }
    case "toLong": asking { (number, _, _) throws(Thrown) -> Value in .long(number.long) }
    case "toFloat": asking { (number, _, _) throws(Thrown) -> Value in .float(Float(number.double)) }
    case "toDouble": asking { (number, _, _) throws(Thrown) -> Value in .double(number.double) }
    case "toString:radix":
      asking { (number, arguments, _) throws(Thrown) -> Value in Value(number.text(radix: Int(arguments.int(1)))) }
    case "toByteArray":
      asking { (number, _, _) throws(Thrown) -> Value in
        .object(ArrayObject(.byte, Elements(number.bytes.map { (byte: Int8) -> Value in .byte(byte) })))
      }
    case "bigInteger": asking { (number, _, _) throws(Thrown) -> Value in BigNumbers.value(number, isJava: true) }
    case "new": Shape.any { (machine, arguments) throws(Thrown) -> Value in BigNumbers.value(try number(arguments[0], machine)) }
    default: nil
    }
  }

  /// Returns the native of a member of an object that makes numbers.
  static func objectFunction(for member: String, isJava: Bool) -> NativeFunction? {
    switch member {
    case "apply", "new", "valueOf":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        BigNumbers.value(try made(arguments, machine), isJava: isJava)
      }
    case "random":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        BigNumbers.value(try random(arguments, machine), isJava: isJava)
      }
    default: return nil
    }
  }

  /// The number of a primitive, a text in a base, an Array of bytes, or another big number.
  private static func made(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> BigInteger {
    if let array: ArrayObject = arguments[0].array {
      if array.count == 0 { throw machine.raise("java.lang.NumberFormatException", "Zero length BigInteger") }
      return BigInteger(bytes: array.elements.map { (byte: Value) -> Int8 in Int8(truncatingIfNeeded: byte.asInt) })
    }
    guard let string: StringObject = arguments[0].string else { return try number(arguments[0], machine) }
    let radix: Int = arguments.count > 1 ? Int(arguments.int(1)) : 10
    if string.byteCount == 0 { throw machine.raise("java.lang.NumberFormatException", "Zero length BigInteger") }
    guard let number = BigInteger(string.buffer, radix: radix) else {
      let under: String = radix == 10 ? "" : " under radix \(radix)"
      throw machine.raise("java.lang.NumberFormatException", "For input string: \"" + string.text + "\"" + under)
    }
    return number
  }

  /// A random number of so many bits, taken from a source as Java takes them.
  private static func random(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> BigInteger {
    let bits: Int = max(0, Int(arguments.int(0)))
    var source: Value = arguments[1]
    if source.instance != nil { source = try machine.invoke(Selector("self", 0), source) }
    guard let random = source.native(RandomBody.self) else { throw machine.mismatch(source, expected: "java.util.Random") }
    let count: Int = (bits + 7) / 8
    var bytes: [Int8] = random.body.bytes(count)
    if count > 0 { bytes[0] = Int8(truncatingIfNeeded: Int32(bytes[0]) & ((1 << Int32(8 - (8 * count - bits))) - 1)) }
    return BigInteger(bytes: [0] + bytes)
  }
}
