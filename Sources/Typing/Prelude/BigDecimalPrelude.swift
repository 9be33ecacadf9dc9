/// The text of Scala's decimal numbers of any size.
package enum BigDecimalPrelude {
  /// The Scala text.
  package static let text: String = head + BigNumbersPrelude.conversions("BigDecimal") + members + companion

  /// The head of BigDecimal.
  private static let head: String = #"""
    package scala.math

    /** A decimal number of any size; results are rounded as its MathContext says. */
    final class BigDecimal private (native: Nothing) extends ScalaNumber with java.io.Serializable with Ordered[BigDecimal] {

    """#

  /// The members of BigDecimal.
  private static let members: String = #"""
      /** Makes the number of Java's. */
      def this(bigDecimal: java.math.BigDecimal) = native("BigDecimal.new")
      /** Makes the number of Java's with a MathContext. */
      def this(bigDecimal: java.math.BigDecimal, mc: java.math.MathContext) = native("BigDecimal.new")
      /** Returns Java's number. */
      def bigDecimal: java.math.BigDecimal = native
      /** Returns Java's number. */
      def underlying: java.math.BigDecimal = native("BigDecimal.bigDecimal")
      /** Returns how results are rounded. */
      def mc: java.math.MathContext = new java.math.MathContext(contextPrecision, java.math.RoundingMode.values()(contextMode))
      private def contextPrecision: Int = native
      private def contextMode: Int = native
      /** Returns true iff there is no fractional part. */
      def isWhole: Boolean = native
      /** Returns true iff a Double is written the same. */
      def isDecimalDouble: Boolean = native
      /** Returns true iff a Double is exactly this number. */
      def isExactDouble: Boolean = native
      /** Compares two numbers. */
      def compare(that: BigDecimal): Int = native
      /** Returns the sum. */
      def +(that: BigDecimal): BigDecimal = native
      /** Returns the difference. */
      def -(that: BigDecimal): BigDecimal = native
      /** Returns the product. */
      def *(that: BigDecimal): BigDecimal = native
      /** Returns the quotient. */
      def /(that: BigDecimal): BigDecimal = native
      /** Returns the whole part of the quotient and the remainder. */
      def /%(that: BigDecimal): (BigDecimal, BigDecimal) = native
      /** Returns the whole part of the quotient. */
      def quot(that: BigDecimal): BigDecimal = native
      /** Returns the lesser number. */
      def min(that: BigDecimal): BigDecimal = if (compare(that) <= 0) this else that
      /** Returns the greater number. */
      def max(that: BigDecimal): BigDecimal = if (compare(that) >= 0) this else that
      /** Returns the remainder. */
      def remainder(that: BigDecimal): BigDecimal = native("BigDecimal.%")
      /** Returns the remainder. */
      def %(that: BigDecimal): BigDecimal = native
      /** Returns the power. */
      def pow(n: Int): BigDecimal = native
      /** Returns the negated number. */
      def unary_- : BigDecimal = native
      /** Returns the absolute value. */
      def abs: BigDecimal = native
      /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
      def signum: Int = native
      /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
      def sign: BigDecimal = BigDecimal(signum)
      /** Returns the number of digits. */
      def precision: Int = native
      /** Returns the number rounded as a MathContext says. */
      def round(mc: java.math.MathContext): BigDecimal = native
      /** Returns the number rounded as its own MathContext says. */
      def rounded: BigDecimal = native("BigDecimal.round")
      /** Returns the number of digits after the point. */
      def scale: Int = native
      /** Returns the distance to the next number of the same scale. */
      def ulp: BigDecimal = native
      /** Returns the number rounded as a MathContext says, which it keeps. */
      def apply(mc: java.math.MathContext): BigDecimal = native
      /** Returns the number with so many digits after the point; none may be lost. */
      def setScale(scale: Int): BigDecimal = native
      /** Returns the number with so many digits after the point, rounded. */
      def setScale(scale: Int, mode: BigDecimal.RoundingMode.RoundingMode): BigDecimal = native
      /** Returns the numbers from this one to `end`, without `end`, once it is told the step. */
      def until(end: BigDecimal): scala.collection.immutable.Range.Partial[BigDecimal, scala.collection.immutable.NumericRange.Exclusive[BigDecimal]] = new scala.collection.immutable.Range.Partial[BigDecimal, scala.collection.immutable.NumericRange.Exclusive[BigDecimal]]((step: BigDecimal) => until(end, step))
      /** Returns the numbers from this one by `step` to `end`, without `end`. */
      def until(end: BigDecimal, step: BigDecimal): scala.collection.immutable.NumericRange.Exclusive[BigDecimal] = scala.collection.immutable.Range.BigDecimal(this, end, step)
      /** Returns the numbers from this one to `end`, with `end`, once it is told the step. */
      def to(end: BigDecimal): scala.collection.immutable.Range.Partial[BigDecimal, scala.collection.immutable.NumericRange.Inclusive[BigDecimal]] = new scala.collection.immutable.Range.Partial[BigDecimal, scala.collection.immutable.NumericRange.Inclusive[BigDecimal]]((step: BigDecimal) => to(end, step))
      /** Returns the numbers from this one by `step` to `end`, with `end`. */
      def to(end: BigDecimal, step: BigDecimal): scala.collection.immutable.NumericRange.Inclusive[BigDecimal] = scala.collection.immutable.Range.BigDecimal.inclusive(this, end, step)
      /** Returns the Int of the same number, or throws an ArithmeticException. */
      def toIntExact: Int = native
      /** Returns the Long of the same number, or throws an ArithmeticException. */
      def toLongExact: Long = native
      /** Returns the whole part. */
      def toBigInt: BigInt = native
      /** Returns the whole number, if it is one. */
      def toBigIntExact: Option[BigInt] = if (isWhole) Some(toBigInt) else None
      /** Returns the text, with a power of ten for very small and very large numbers. */
      override def toString(): String = native("Any.toString")
    }


    """#

  /// The companion of BigDecimal.
  private static let companion: String = #"""
    /** Makes decimal numbers of any size. */
    object BigDecimal {
      /** Ways to round. */
      object RoundingMode extends Enumeration {
        /** A way to round. */
        type RoundingMode = Value
        /** Away from zero, toward zero, up, down, and to the nearest: ties up, down, to the even one; or not at all. */
        val UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY = Value
      }
      /** Returns the usual MathContext: 34 digits, ties to the even one. */
      def defaultMathContext: java.math.MathContext = java.math.MathContext.DECIMAL128
      /** Returns the number that a Double is written as. */
      def decimal(d: Double): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number that a Float is written as. */
      def decimal(x: Float): BigDecimal = exact(x.toString)
      /** Returns the number of a Long. */
      def decimal(l: Long): BigDecimal = native("BigDecimal$.apply")
      /** Returns exactly the number that a Double is, rounded to the usual digits. */
      def binary(d: Double): BigDecimal = native
      /** Returns exactly the number that a Double is. */
      def exact(d: Double): BigDecimal = native
      /** Returns the number of a BigInt. */
      def exact(bi: BigInt): BigDecimal = native
      /** Returns the number of a Long. */
      def exact(l: Long): BigDecimal = native
      /** Returns the number that is written. */
      def exact(s: String): BigDecimal = native
      /** Returns the number that a Double is written as. */
      def valueOf(d: Double): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number of a Long. */
      def valueOf(x: Long): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number of an Int. */
      def apply(i: Int): BigDecimal = native
      /** Returns the number of an Int with a MathContext. */
      def apply(i: Int, mc: java.math.MathContext): BigDecimal = native
      /** Returns the number of a Long. */
      def apply(l: Long): BigDecimal = native
      /** Returns the number of a Long with a MathContext. */
      def apply(l: Long, mc: java.math.MathContext): BigDecimal = native
      /** Returns an integer times a power of ten. */
      def apply(unscaledVal: Long, scale: Int): BigDecimal = native("BigDecimal$.unscaled")
      /** Returns the number that a Double is written as. */
      def apply(d: Double): BigDecimal = native
      /** Returns the number that a Double is written as, with a MathContext. */
      def apply(d: Double, mc: java.math.MathContext): BigDecimal = native
      /** Returns the number that is written. */
      def apply(x: String): BigDecimal = native
      /** Returns the number that is written, with a MathContext. */
      def apply(x: String, mc: java.math.MathContext): BigDecimal = native
      /** Returns the number of a BigInt. */
      def apply(x: BigInt): BigDecimal = native
      /** Returns the number of a BigInt with a MathContext. */
      def apply(x: BigInt, mc: java.math.MathContext): BigDecimal = native
      /** Returns an integer times a power of ten. */
      def apply(unscaledVal: BigInt, scale: Int): BigDecimal = native("BigDecimal$.unscaled")
      /** Returns the number of Java's. */
      def apply(bd: java.math.BigDecimal): BigDecimal = native
      /** Returns the number of an Int. */
      implicit def int2bigDecimal(i: Int): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number of a Long. */
      implicit def long2bigDecimal(l: Long): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number that a Double is written as. */
      implicit def double2bigDecimal(d: Double): BigDecimal = native("BigDecimal$.apply")
      /** Returns the number of Java's. */
      implicit def javaBigDecimal2bigDecimal(x: java.math.BigDecimal): BigDecimal = native("BigDecimal$.apply")
    }

    """#
}
