/// The text of java.math: numbers of any size.
package enum JavaMathPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.math

    /** A whole number of any size. */
    class BigInteger private (native: Nothing) extends java.lang.Number with java.lang.Comparable[BigInteger] {
      /** Makes the number that is written. */
      def this(x$1: String) = native("BigInteger.new")
      /** Makes the number that is written in a base. */
      def this(x$1: String, x$2: Int) = native("BigInteger.new")
      /** Makes the number of bytes of two's complement, the most significant first. */
      def this(x$1: Array[Byte]) = native("BigInteger.new")
      /** Returns the sum. */
      def add(x$1: BigInteger): BigInteger = native("BigInt.+")
      /** Returns the difference. */
      def subtract(x$1: BigInteger): BigInteger = native("BigInt.-")
      /** Returns the product. */
      def multiply(x$1: BigInteger): BigInteger = native("BigInt.*")
      /** Returns the quotient, rounded toward zero. */
      def divide(x$1: BigInteger): BigInteger = native("BigInt./")
      /** Returns the remainder with the sign of this number. */
      def remainder(x$1: BigInteger): BigInteger = native("BigInt.%")
      /** Returns the remainder that is not negative. */
      def mod(x$1: BigInteger): BigInteger = native("BigInt.mod")
      /** Returns the power modulo a number. */
      def modPow(x$1: BigInteger, x$2: BigInteger): BigInteger = native("BigInt.modPow")
      /** Returns the inverse modulo a number. */
      def modInverse(x$1: BigInteger): BigInteger = native("BigInt.modInverse")
      /** Returns the power. */
      def pow(x$1: Int): BigInteger = native("BigInt.pow")
      /** Returns the greatest common divisor. */
      def gcd(x$1: BigInteger): BigInteger = native("BigInt.gcd")
      /** Returns the absolute value. */
      def abs(): BigInteger = native("BigInt.abs")
      /** Returns the negated number. */
      def negate(): BigInteger = native("BigInt.unary_-")
      /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
      def signum(): Int = native("BigInt.signum")
      /** Returns the square root, rounded down. */
      def sqrt(): BigInteger = native("BigInt.sqrt")
      /** Returns the lesser number. */
      def min(x$1: BigInteger): BigInteger = native("BigInt.min")
      /** Returns the greater number. */
      def max(x$1: BigInteger): BigInteger = native("BigInt.max")
      /** Compares two numbers. */
      def compareTo(x$1: BigInteger): Int = native("BigInt.compare")
      /** Returns the number times a power of two. */
      def shiftLeft(x$1: Int): BigInteger = native("BigInt.<<")
      /** Returns the number divided by a power of two, rounded down. */
      def shiftRight(x$1: Int): BigInteger = native("BigInt.>>")
      /** Returns the bitwise AND. */
      def and(x$1: BigInteger): BigInteger = native("BigInt.&")
      /** Returns the bitwise OR. */
      def or(x$1: BigInteger): BigInteger = native("BigInt.|")
      /** Returns the bitwise XOR. */
      def xor(x$1: BigInteger): BigInteger = native("BigInt.^")
      /** Returns the bitwise complement. */
      def not(): BigInteger = native("BigInt.unary_~")
      /** Returns true iff a bit is one. */
      def testBit(x$1: Int): Boolean = native("BigInt.testBit")
      /** Returns the number with a bit set. */
      def setBit(x$1: Int): BigInteger = native("BigInt.setBit")
      /** Returns the number of bits without the sign. */
      def bitLength(): Int = native("BigInt.bitLength")
      /** Returns the number of bits that differ from the sign. */
      def bitCount(): Int = native("BigInt.bitCount")
      /** Returns true iff the number is probably prime. */
      def isProbablePrime(x$1: Int): Boolean = native("BigInt.isProbablePrime")
      /** Returns the next number that is probably prime. */
      def nextProbablePrime(): BigInteger = native("BigInt.nextProbablePrime")
      /** Returns the value as an Int, without what does not fit. */
      override def intValue(): Int = native("BigInt.toInt")
      /** Returns the value as a Long, without what does not fit. */
      override def longValue(): Long = native("BigInt.toLong")
      /** Returns the nearest Double. */
      override def doubleValue(): Double = native("BigInt.toDouble")
      /** Returns the nearest Float. */
      override def floatValue(): Float = native("BigInt.toFloat")
      /** Returns the text in a base. */
      def toString(x$1: Int): String = native("BigInt.toString:radix")
      /** Returns the bytes of two's complement, the most significant first. */
      def toByteArray(): Array[Byte] = native("BigInt.toByteArray")
    }

    /** Makes whole numbers of any size. */
    object BigInteger {
      /** Zero. */
      val ZERO: BigInteger = valueOf(0L)
      /** One. */
      val ONE: BigInteger = valueOf(1L)
      /** Two. */
      val TWO: BigInteger = valueOf(2L)
      /** Ten. */
      val TEN: BigInteger = valueOf(10L)
      /** Returns the number of a Long. */
      def valueOf(x$1: Long): BigInteger = native
    }

    /** A decimal number of any size. */
    class BigDecimal private (native: Nothing) extends java.lang.Number with java.lang.Comparable[BigDecimal] {
      /** Makes the number that is written. */
      def this(x$1: String) = native("JavaBigDecimal.new")
      /** Makes exactly the number that a Double is. */
      def this(x$1: Double) = native("JavaBigDecimal.new")
      /** Makes the number of an Int. */
      def this(x$1: Int) = native("JavaBigDecimal.new")
      /** Makes the number of a Long. */
      def this(x$1: Long) = native("JavaBigDecimal.new")
      /** Makes the number of a BigInteger. */
      def this(x$1: BigInteger) = native("JavaBigDecimal.new")
      /** Makes an integer times a power of ten. */
      def this(x$1: BigInteger, x$2: Int) = native("JavaBigDecimal.unscaled")
      /** Returns the sum. */
      def add(x$1: BigDecimal): BigDecimal = native("BigDecimal.+")
      /** Returns the sum, rounded. */
      def add(x$1: BigDecimal, x$2: MathContext): BigDecimal = native("BigDecimal.+")
      /** Returns the difference. */
      def subtract(x$1: BigDecimal): BigDecimal = native("BigDecimal.-")
      /** Returns the difference, rounded. */
      def subtract(x$1: BigDecimal, x$2: MathContext): BigDecimal = native("BigDecimal.-")
      /** Returns the product. */
      def multiply(x$1: BigDecimal): BigDecimal = native("BigDecimal.*")
      /** Returns the product, rounded. */
      def multiply(x$1: BigDecimal, x$2: MathContext): BigDecimal = native("BigDecimal.*")
      /** Returns the exact quotient, or throws an ArithmeticException. */
      def divide(x$1: BigDecimal): BigDecimal = native("BigDecimal.divide")
      /** Returns the quotient with the scale of this number, rounded. */
      def divide(x$1: BigDecimal, x$2: RoundingMode): BigDecimal = native("BigDecimal.divide")
      /** Returns the quotient, rounded. */
      def divide(x$1: BigDecimal, x$2: MathContext): BigDecimal = native("BigDecimal./")
      /** Returns the quotient with a scale, rounded. */
      def divide(x$1: BigDecimal, x$2: Int, x$3: RoundingMode): BigDecimal = native("BigDecimal.divide")
      /** Returns the remainder. */
      def remainder(x$1: BigDecimal): BigDecimal = native("BigDecimal.%")
      /** Returns the whole part of the quotient. */
      def divideToIntegralValue(x$1: BigDecimal): BigDecimal = native("BigDecimal.quot")
      /** Returns the power. */
      def pow(x$1: Int): BigDecimal = native("BigDecimal.pow")
      /** Returns the absolute value. */
      def abs(): BigDecimal = native("BigDecimal.abs")
      /** Returns the negated number. */
      def negate(): BigDecimal = native("BigDecimal.unary_-")
      /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
      def signum(): Int = native("BigDecimal.signum")
      /** Returns the number of digits after the point. */
      def scale(): Int = native("BigDecimal.scale")
      /** Returns the number of digits. */
      def precision(): Int = native("BigDecimal.precision")
      /** Returns the digits as an integer. */
      def unscaledValue(): BigInteger = native("BigDecimal.unscaledValue")
      /** Returns the number rounded. */
      def round(x$1: MathContext): BigDecimal = native("BigDecimal.round")
      /** Returns the number with so many digits after the point; none may be lost. */
      def setScale(x$1: Int): BigDecimal = native("BigDecimal.setScale")
      /** Returns the number with so many digits after the point, rounded. */
      def setScale(x$1: Int, x$2: RoundingMode): BigDecimal = native("BigDecimal.setScale")
      /** Returns the number without zeros at its end. */
      def stripTrailingZeros(): BigDecimal = native("BigDecimal.stripTrailingZeros")
      /** Returns the number with the point moved left. */
      def movePointLeft(x$1: Int): BigDecimal = native("BigDecimal.movePointLeft")
      /** Returns the number with the point moved right. */
      def movePointRight(x$1: Int): BigDecimal = native("BigDecimal.movePointRight")
      /** Returns the lesser number. */
      def min(x$1: BigDecimal): BigDecimal = if (compareTo(x$1) <= 0) this else x$1
      /** Returns the greater number. */
      def max(x$1: BigDecimal): BigDecimal = if (compareTo(x$1) >= 0) this else x$1
      /** Compares two numbers. */
      def compareTo(x$1: BigDecimal): Int = native("BigDecimal.compare")
      /** Returns the whole part. */
      def toBigInteger(): BigInteger = native("BigDecimal.toBigInteger")
      /** Returns the text without a power of ten. */
      def toPlainString(): String = native("BigDecimal.toPlainString")
      /** Returns the value as an Int, without what does not fit. */
      override def intValue(): Int = native("BigDecimal.toInt")
      /** Returns the value as a Long, without what does not fit. */
      override def longValue(): Long = native("BigDecimal.toLong")
      /** Returns the nearest Double. */
      override def doubleValue(): Double = native("BigDecimal.toDouble")
      /** Returns the nearest Float. */
      override def floatValue(): Float = native("BigDecimal.toFloat")
    }

    /** Makes decimal numbers of any size. */
    object BigDecimal {
      /** Zero. */
      val ZERO: BigDecimal = valueOf(0L)
      /** One. */
      val ONE: BigDecimal = valueOf(1L)
      /** Ten. */
      val TEN: BigDecimal = valueOf(10L)
      /** Returns the number of a Long. */
      def valueOf(x$1: Long): BigDecimal = native("JavaBigDecimal.valueOf")
      /** Returns the number that a Double is written as. */
      def valueOf(x$1: Double): BigDecimal = native("JavaBigDecimal.valueOf")
      /** Returns an integer times a power of ten. */
      def valueOf(x$1: Long, x$2: Int): BigDecimal = native("JavaBigDecimal.unscaled")
    }

    /** How many digits results have, and how they are rounded. */
    final case class MathContext(getPrecision: Int, getRoundingMode: RoundingMode) {
      /** Makes one that rounds ties up. */
      def this(x$1: Int) = this(x$1, RoundingMode.HALF_UP)
      /** Returns the text of Java. */
      override def toString(): String = "precision=" + getPrecision + " roundingMode=" + getRoundingMode
    }

    /** The usual contexts. */
    object MathContext {
      /** No limit. */
      val UNLIMITED: MathContext = new MathContext(0, RoundingMode.HALF_UP)
      /** Seven digits. */
      val DECIMAL32: MathContext = new MathContext(7, RoundingMode.HALF_EVEN)
      /** Sixteen digits. */
      val DECIMAL64: MathContext = new MathContext(16, RoundingMode.HALF_EVEN)
      /** 34 digits. */
      val DECIMAL128: MathContext = new MathContext(34, RoundingMode.HALF_EVEN)
    }

    /** A way to round. */
    final class RoundingMode private[math] (val ordinal: Int, val name: String) extends java.io.Serializable {
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The ways to round. */
    object RoundingMode {
      /** Returns all ways, in the order of their numbers. */
      def values(): Array[RoundingMode] = Array(UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY)
      /** Away from zero. */
      val UP: RoundingMode = new RoundingMode(0, "UP")
      /** Toward zero. */
      val DOWN: RoundingMode = new RoundingMode(1, "DOWN")
      /** Toward positive infinity. */
      val CEILING: RoundingMode = new RoundingMode(2, "CEILING")
      /** Toward negative infinity. */
      val FLOOR: RoundingMode = new RoundingMode(3, "FLOOR")
      /** To the nearest, ties away from zero. */
      val HALF_UP: RoundingMode = new RoundingMode(4, "HALF_UP")
      /** To the nearest, ties toward zero. */
      val HALF_DOWN: RoundingMode = new RoundingMode(5, "HALF_DOWN")
      /** To the nearest, ties to the even one. */
      val HALF_EVEN: RoundingMode = new RoundingMode(6, "HALF_EVEN")
      /** Not at all. */
      val UNNECESSARY: RoundingMode = new RoundingMode(7, "UNNECESSARY")
    }

    """#
}
