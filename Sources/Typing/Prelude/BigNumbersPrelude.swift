/// The text of Scala's numbers of any size.
package enum BigNumbersPrelude {
  /// The Scala text.
  package static let text: String = shared + bigInt + bigIntObject

  /// The members that both kinds of numbers have for conversion.
  static func conversions(_ owner: String) -> String {
    var lines: [String] = []
    for target: String in ["Byte", "Short", "Char", "Int", "Long", "Float", "Double"] {
      lines.append("  /** Returns the value converted to \(target), without what does not fit. */")
      lines.append("  def to\(target): \(target) = native(\"\(owner).to\(target)\")")
      lines.append("  /** Returns the value converted to \(target), without what does not fit. */")
      lines.append("  override def \(target.lowercased())Value: \(target) = native(\"\(owner).to\(target)\")")
    }
    for target: String in ["Byte", "Short", "Char", "Int", "Long"] {
      lines.append("  /** Returns true iff \(target) has the same number. */")
      lines.append("  def isValid\(target): Boolean = native(\"\(owner).isValid\(target)\")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text of the common superclass.
  private static let shared: String = #"""
    package scala.math

    /** A number of Scala that is not primitive. */
    abstract class ScalaNumber extends java.lang.Number {
      /** Returns true iff there is no fractional part. */
      def isWhole: Boolean
    }

    /** A whole number of any size. */
    final class BigInt private (native: Nothing) extends ScalaNumber with java.io.Serializable with Ordered[BigInt] {

    """#

  /// The members of BigInt.
  private static let bigInt: String =
    conversions("BigInt") + #"""
        /** Makes the number of Java's. */
        def this(bigInteger: java.math.BigInteger) = native("BigInt.new")
        /** Returns Java's number. */
        def bigInteger: java.math.BigInteger = native("BigInt.bigInteger")
        /** Returns Java's number. */
        def underlying: java.math.BigInteger = native("BigInt.bigInteger")
        /** Returns true: there is no fractional part. */
        def isWhole: Boolean = true
        /** Compares two numbers. */
        def compare(that: BigInt): Int = native
        /** Returns the sum. */
        def +(that: BigInt): BigInt = native
        /** Returns the difference. */
        def -(that: BigInt): BigInt = native
        /** Returns the product. */
        def *(that: BigInt): BigInt = native
        /** Returns the quotient, rounded toward zero. */
        def /(that: BigInt): BigInt = native
        /** Returns the remainder with the sign of this number. */
        def %(that: BigInt): BigInt = native
        /** Returns quotient and remainder. */
        def /%(that: BigInt): (BigInt, BigInt) = native
        /** Returns the number times a power of two. */
        def <<(n: Int): BigInt = native
        /** Returns the number divided by a power of two, rounded down. */
        def >>(n: Int): BigInt = native
        /** Returns the bitwise AND. */
        def &(that: BigInt): BigInt = native
        /** Returns the bitwise OR. */
        def |(that: BigInt): BigInt = native
        /** Returns the bitwise XOR. */
        def ^(that: BigInt): BigInt = native
        /** Returns the bits of this number that are not in the other. */
        def &~(that: BigInt): BigInt = native
        /** Returns the greatest common divisor. */
        def gcd(that: BigInt): BigInt = native
        /** Returns the remainder that is not negative. */
        def mod(that: BigInt): BigInt = native
        /** Returns the lesser number. */
        def min(that: BigInt): BigInt = native
        /** Returns the greater number. */
        def max(that: BigInt): BigInt = native
        /** Returns the power. */
        def pow(exp: Int): BigInt = native
        /** Returns the power modulo a number. */
        def modPow(exp: BigInt, m: BigInt): BigInt = native
        /** Returns the inverse modulo a number. */
        def modInverse(m: BigInt): BigInt = native
        /** Returns the negated number. */
        def unary_- : BigInt = native
        /** Returns the absolute value. */
        def abs: BigInt = native
        /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
        def signum: Int = native
        /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
        def sign: BigInt = BigInt(signum)
        /** Returns the bitwise complement. */
        def unary_~ : BigInt = native
        /** Returns true iff a bit is one. */
        def testBit(n: Int): Boolean = native
        /** Returns the number with a bit set. */
        def setBit(n: Int): BigInt = native
        /** Returns the number with a bit cleared. */
        def clearBit(n: Int): BigInt = native
        /** Returns the number with a bit changed. */
        def flipBit(n: Int): BigInt = native
        /** Returns the index of the lowest one bit, or -1. */
        def lowestSetBit: Int = native
        /** Returns the number of bits without the sign. */
        def bitLength: Int = native
        /** Returns the number of bits that differ from the sign. */
        def bitCount: Int = native
        /** Returns true iff the number is probably prime. */
        def isProbablePrime(certainty: Int): Boolean = native
        /** Returns the next number that is probably prime. */
        def nextProbablePrime: BigInt = native
        /** Returns true iff Float has the same number. */
        def isValidFloat: Boolean = BigDecimal(this) == BigDecimal(toFloat.toDouble)
        /** Returns true iff Double has the same number. */
        def isValidDouble: Boolean = BigDecimal(this) == BigDecimal(toDouble)
        /** Returns the numbers from this one by `step` to `end`, without `end`. */
        def until(end: BigInt, step: BigInt = BigInt(1)): scala.collection.immutable.NumericRange.Exclusive[BigInt] = scala.collection.immutable.NumericRange(this, end, step)
        /** Returns the numbers from this one by `step` to `end`, with `end`. */
        def to(end: BigInt, step: BigInt = BigInt(1)): scala.collection.immutable.NumericRange.Inclusive[BigInt] = scala.collection.immutable.NumericRange.inclusive(this, end, step)
        /** Returns the decimal text. */
        override def toString(): String = native("Any.toString")
        /** Returns the text in a base. */
        def toString(radix: Int): String = native("BigInt.toString:radix")
        /** Returns the bytes of two's complement, the most significant first. */
        def toByteArray: Array[Byte] = native
      }


      """#

  /// The companion of BigInt.
  private static let bigIntObject: String = #"""
    /** Makes whole numbers of any size. */
    object BigInt {
      /** Returns the number of an Int. */
      def apply(i: Int): BigInt = native
      /** Returns the number of a Long. */
      def apply(l: Long): BigInt = native
      /** Returns the number of bytes of two's complement, the most significant first. */
      def apply(x: Array[Byte]): BigInt = native
      /** Returns a random number of so many bits. */
      def apply(numbits: Int, rnd: scala.util.Random): BigInt = native("BigInt$.random")
      /** Returns the number that is written. */
      def apply(x: String): BigInt = native
      /** Returns the number that is written in a base. */
      def apply(x: String, radix: Int): BigInt = native
      /** Returns the number of Java's. */
      def apply(x: java.math.BigInteger): BigInt = native
      /** Returns a random number of so many bits that is probably prime. */
      def probablePrime(bitLength: Int, rnd: scala.util.Random): BigInt = BigInt(bitLength, rnd).setBit(bitLength - 1).nextProbablePrime
      /** Returns the number of an Int. */
      implicit def int2bigInt(i: Int): BigInt = native("BigInt$.apply")
      /** Returns the number of a Long. */
      implicit def long2bigInt(l: Long): BigInt = native("BigInt$.apply")
      /** Returns the number of Java's. */
      implicit def javaBigInteger2bigInt(x: java.math.BigInteger): BigInt = native("BigInt$.apply")
    }

    """#
}
