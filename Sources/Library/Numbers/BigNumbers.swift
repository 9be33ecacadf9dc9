import Compute

/// A whole number of any size as an object: scala.math.BigInt, or java.math.BigInteger.
package struct BigIntBody: NativeBody {
  /// The number.
  package let number: BigInteger
  /// `true` iff the object is Java's.
  let isJava: Bool

  package var descriptor: ClassDescriptor { isJava ? BigIntBody.java : BigIntBody.scala }
  private static let scala = ClassDescriptor(
    name: "scala.math.BigInt", superclass: WellKnown.object,
    ancestors: [
      "scala.math.ScalaNumber", "java.lang.Number", "scala.math.Ordered", "java.lang.Comparable", "java.io.Serializable",
    ],
    flags: [.serializable, .immutable])
  private static let java = ClassDescriptor(
    name: "java.math.BigInteger", superclass: WellKnown.object,
    ancestors: ["java.lang.Number", "java.lang.Comparable", "java.io.Serializable"], flags: [.serializable, .immutable])

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if let big = other.native(BigIntBody.self) { return big.body.number == number }
    guard !isJava, let decimal = other.native(BigDecimalBody.self), !decimal.body.isJava else { return false }
    return BigDecimalNumber.compare(BigDecimalNumber(number, scale: 0), decimal.body.number) == 0
  }

  package func equalsPrimitive(_ value: Value) -> Bool {
    BigNumbers.equals(BigDecimalNumber(number, scale: 0), value)
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    .code(isJava ? number.javaHash : BigNumbers.hash(number))
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(number.text(radix: 10)) }
}

/// A decimal number of any size as an object: scala.math.BigDecimal, or java.math.BigDecimal.
package struct BigDecimalBody: NativeBody {
  /// The number.
  package let number: BigDecimalNumber
  /// How many digits results have, 0 for all.
  let precision: Int
  /// How results are rounded.
  let mode: BigDecimalNumber.Mode
  /// `true` iff the object is Java's.
  let isJava: Bool

  package var descriptor: ClassDescriptor { isJava ? BigDecimalBody.java : BigDecimalBody.scala }
  private static let scala = ClassDescriptor(
    name: "scala.math.BigDecimal", superclass: WellKnown.object,
    ancestors: [
      "scala.math.ScalaNumber", "java.lang.Number", "scala.math.Ordered", "java.lang.Comparable", "java.io.Serializable",
    ],
    flags: [.serializable, .immutable])
  private static let java = ClassDescriptor(
    name: "java.math.BigDecimal", superclass: WellKnown.object,
    ancestors: ["java.lang.Number", "java.lang.Comparable", "java.io.Serializable"], flags: [.serializable, .immutable])

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if let decimal = other.native(BigDecimalBody.self) {
      if isJava {
        return decimal.body.isJava && decimal.body.number.scale == number.scale && decimal.body.number.unscaled == number.unscaled
      }
      return BigDecimalNumber.compare(number, decimal.body.number) == 0
    }
    guard !isJava, let big = other.native(BigIntBody.self) else { return false }
    return BigDecimalNumber.compare(number, BigDecimalNumber(big.body.number, scale: 0)) == 0
  }

  package func equalsPrimitive(_ value: Value) -> Bool {
    BigNumbers.equals(number, value)
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    if isJava { return .code(31 &* number.unscaled.javaHash &+ Int32(truncatingIfNeeded: number.scale)) }
    if number.isWhole { return .code(BigNumbers.hash(number.integer)) }
    let double: Double = number.double
    if let shown = BigDecimalNumber(shown: double), BigDecimalNumber.compare(shown, number) == 0 {
      return .code(try Semantics.scalaHash(.double(double), machine))
    }
    let stripped: BigDecimalNumber = number.stripped()
    return .code(MurmurHash3.mixLast(stripped.unscaled.javaHash, Int32(truncatingIfNeeded: stripped.scale)))
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(number.text) }
}

/// What the two kinds of big numbers share.
package enum BigNumbers {
  /// The whole number of a value that is one, or nil.
  package static func integer(_ value: Value) -> BigInteger? { value.native(BigIntBody.self)?.body.number }

  /// The decimal number of a value that is one, or nil.
  package static func decimal(_ value: Value) -> BigDecimalNumber? { value.native(BigDecimalBody.self)?.body.number }

  /// Makes a BigInt.
  package static func value(_ number: BigInteger, isJava: Bool = false) -> Value {
    .object(NativeObject(BigIntBody(number: number, isJava: isJava)))
  }

  /// Whether a big number equals a primitive number.
  static func equals(_ number: BigDecimalNumber, _ value: Value) -> Bool {
    switch value {
    case .double(let other):
      return BigDecimalNumber(exactly: other).map { (exact: BigDecimalNumber) -> Bool in
        BigDecimalNumber.compare(number, exact) == 0
      } ?? false
    case .float(let other):
      return BigDecimalNumber(exactly: Double(other)).map { (exact: BigDecimalNumber) -> Bool in
        BigDecimalNumber.compare(number, exact) == 0
      } ?? false
    case .byte, .short, .char, .int, .long:
      return BigDecimalNumber.compare(number, BigDecimalNumber(BigInteger(value.asLong), scale: 0)) == 0
    default: return false
    }
  }

  /// Scala's hash code of a BigInt: that of an equal Int or Long where there is one.
  static func hash(_ number: BigInteger) -> Int32 {
    guard number.fitsLong else { return number.javaHash }
    let long: Int64 = number.long
    if let int = Int32(exactly: long) { return int }
    return Int32(truncatingIfNeeded: long ^ (long >> 32))
  }
}
