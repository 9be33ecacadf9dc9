/// Arithmetic of types that are not known: Numeric, Integral and Fractional.
package enum NumericsPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.math

    /** The arithmetic of a type of numbers. */
    trait Numeric[T] extends Ordering[T] {
      /** Adds. */
      def plus(x: T, y: T): T
      /** Subtracts. */
      def minus(x: T, y: T): T
      /** Multiplies. */
      def times(x: T, y: T): T
      /** Turns the sign round. */
      def negate(x: T): T
      /** Makes a number of an Int. */
      def fromInt(x: Int): T
      /** Reads a number, or returns None. */
      def parseString(str: String): Option[T]
      /** The number as an Int. */
      def toInt(x: T): Int
      /** The number as a Long. */
      def toLong(x: T): Long
      /** The number as a Float. */
      def toFloat(x: T): Float
      /** The number as a Double. */
      def toDouble(x: T): Double
      /** Zero. */
      def zero: T = fromInt(0)
      /** One. */
      def one: T = fromInt(1)
      /** The absolute value. */
      def abs(x: T): T = if (lt(x, zero)) negate(x) else x
      /** The sign as an Int. */
      @deprecated("use `sign` method instead", "2.13.0")
      def signum(x: T): Int = if (lt(x, zero)) -1 else if (gt(x, zero)) 1 else 0
      /** The sign as a number of the type. */
      def sign(x: T): T = if (lt(x, zero)) negate(one) else if (gt(x, zero)) one else zero
      /** Gives numbers the operators. */
      implicit def mkNumericOps(lhs: T): NumericOps = new NumericOps(lhs)
      /** The operators of numbers. */
      class NumericOps(lhs: T) {
        /** Adds. */
        def +(rhs: T): T = plus(lhs, rhs)
        /** Subtracts. */
        def -(rhs: T): T = minus(lhs, rhs)
        /** Multiplies. */
        def *(rhs: T): T = times(lhs, rhs)
        /** Turns the sign round. */
        def unary_- : T = negate(lhs)
        /** The absolute value. */
        def abs: T = Numeric.this.abs(lhs)
        /** The sign as a number. */
        def signum: Int = Numeric.this.signum(lhs)
        /** The sign as a number of the type. */
        def sign: T = Numeric.this.sign(lhs)
        /** The number as an Int. */
        def toInt: Int = Numeric.this.toInt(lhs)
        /** The number as a Long. */
        def toLong: Long = Numeric.this.toLong(lhs)
        /** The number as a Float. */
        def toFloat: Float = Numeric.this.toFloat(lhs)
        /** The number as a Double. */
        def toDouble: Double = Numeric.this.toDouble(lhs)
      }
    }

    /** The arithmetic of whole numbers. */
    trait Integral[T] extends Numeric[T] {
      /** Divides and cuts off. */
      def quot(x: T, y: T): T
      /** Returns the remainder of a division. */
      def rem(x: T, y: T): T
      /** The operators of whole numbers. */
      class IntegralOps(lhs: T) extends NumericOps(lhs) {
        /** Divides and cuts off. */
        def /(rhs: T): T = quot(lhs, rhs)
        /** Returns the remainder of a division. */
        def %(rhs: T): T = rem(lhs, rhs)
        /** Returns quotient and remainder. */
        def /%(rhs: T): (T, T) = (quot(lhs, rhs), rem(lhs, rhs))
      }
      /** Gives numbers the operators. */
      override implicit def mkNumericOps(lhs: T): IntegralOps = new IntegralOps(lhs)
    }

    object Integral {
      /** Returns the arithmetic of a type. */
      def apply[T](implicit int: Integral[T]): Integral[T] = int
      /** Operators that must be imported. */
      trait ExtraImplicits {
        /** Gives numbers the operators. */
        implicit def infixIntegralOps[T](x: T)(implicit num: Integral[T]): Integral[T]#IntegralOps = new num.IntegralOps(x)
      }
      /** Operators that must be imported. */
      object Implicits extends ExtraImplicits
    }

    /** The arithmetic of numbers with fractions. */
    trait Fractional[T] extends Numeric[T] {
      /** Divides. */
      def div(x: T, y: T): T
      /** The operators of numbers with fractions. */
      class FractionalOps(lhs: T) extends NumericOps(lhs) {
        /** Divides. */
        def /(rhs: T): T = div(lhs, rhs)
      }
      /** Gives numbers the operators. */
      override implicit def mkNumericOps(lhs: T): FractionalOps = new FractionalOps(lhs)
    }

    object Fractional {
      /** Returns the arithmetic of a type. */
      def apply[T](implicit frac: Fractional[T]): Fractional[T] = frac
      /** Operators that must be imported. */
      trait ExtraImplicits {
        /** Gives numbers the operators. */
        implicit def infixFractionalOps[T](x: T)(implicit num: Fractional[T]): Fractional[T]#FractionalOps = new num.FractionalOps(x)
      }
      /** Operators that must be imported. */
      object Implicits extends ExtraImplicits
    }

    object Numeric {
      /** Returns the arithmetic of a type. */
      def apply[T](implicit num: Numeric[T]): Numeric[T] = num
      /** Operators that must be imported. */
      trait ExtraImplicits {
        /** Gives numbers the operators. */
        implicit def infixNumericOps[T](x: T)(implicit num: Numeric[T]): Numeric[T]#NumericOps = new num.NumericOps(x)
      }
      /** Operators that must be imported. */
      object Implicits extends ExtraImplicits
      /** The arithmetic of Int. */
      trait IntIsIntegral extends Integral[Int] {
        def plus(x: Int, y: Int): Int = x + y
        def minus(x: Int, y: Int): Int = x - y
        def times(x: Int, y: Int): Int = x * y
        def quot(x: Int, y: Int): Int = x / y
        def rem(x: Int, y: Int): Int = x % y
        def negate(x: Int): Int = -x
        def fromInt(x: Int): Int = x
        def parseString(str: String): Option[Int] = str.toIntOption
        def toInt(x: Int): Int = x.toInt
        def toLong(x: Int): Long = x.toLong
        def toFloat(x: Int): Float = x.toFloat
        def toDouble(x: Int): Double = x.toDouble
      }
      /** The arithmetic of Int. */
      implicit object IntIsIntegral extends IntIsIntegral with Ordering.IntOrdering
      /** The arithmetic of Short. */
      trait ShortIsIntegral extends Integral[Short] {
        def plus(x: Short, y: Short): Short = (x + y).toShort
        def minus(x: Short, y: Short): Short = (x - y).toShort
        def times(x: Short, y: Short): Short = (x * y).toShort
        def quot(x: Short, y: Short): Short = (x / y).toShort
        def rem(x: Short, y: Short): Short = (x % y).toShort
        def negate(x: Short): Short = (-x).toShort
        def fromInt(x: Int): Short = x.toShort
        def parseString(str: String): Option[Short] = str.toShortOption
        def toInt(x: Short): Int = x.toInt
        def toLong(x: Short): Long = x.toLong
        def toFloat(x: Short): Float = x.toFloat
        def toDouble(x: Short): Double = x.toDouble
      }
      /** The arithmetic of Short. */
      implicit object ShortIsIntegral extends ShortIsIntegral with Ordering.ShortOrdering
      /** The arithmetic of Byte. */
      trait ByteIsIntegral extends Integral[Byte] {
        def plus(x: Byte, y: Byte): Byte = (x + y).toByte
        def minus(x: Byte, y: Byte): Byte = (x - y).toByte
        def times(x: Byte, y: Byte): Byte = (x * y).toByte
        def quot(x: Byte, y: Byte): Byte = (x / y).toByte
        def rem(x: Byte, y: Byte): Byte = (x % y).toByte
        def negate(x: Byte): Byte = (-x).toByte
        def fromInt(x: Int): Byte = x.toByte
        def parseString(str: String): Option[Byte] = str.toByteOption
        def toInt(x: Byte): Int = x.toInt
        def toLong(x: Byte): Long = x.toLong
        def toFloat(x: Byte): Float = x.toFloat
        def toDouble(x: Byte): Double = x.toDouble
      }
      /** The arithmetic of Byte. */
      implicit object ByteIsIntegral extends ByteIsIntegral with Ordering.ByteOrdering
      /** The arithmetic of Char. */
      trait CharIsIntegral extends Integral[Char] {
        def plus(x: Char, y: Char): Char = (x + y).toChar
        def minus(x: Char, y: Char): Char = (x - y).toChar
        def times(x: Char, y: Char): Char = (x * y).toChar
        def quot(x: Char, y: Char): Char = (x / y).toChar
        def rem(x: Char, y: Char): Char = (x % y).toChar
        def negate(x: Char): Char = (-x).toChar
        def fromInt(x: Int): Char = x.toChar
        def parseString(str: String): Option[Char] = str.toIntOption.map((i: Int) => i.toChar)
        def toInt(x: Char): Int = x.toInt
        def toLong(x: Char): Long = x.toLong
        def toFloat(x: Char): Float = x.toFloat
        def toDouble(x: Char): Double = x.toDouble
      }
      /** The arithmetic of Char. */
      implicit object CharIsIntegral extends CharIsIntegral with Ordering.CharOrdering
      /** The arithmetic of Long. */
      trait LongIsIntegral extends Integral[Long] {
        def plus(x: Long, y: Long): Long = x + y
        def minus(x: Long, y: Long): Long = x - y
        def times(x: Long, y: Long): Long = x * y
        def quot(x: Long, y: Long): Long = x / y
        def rem(x: Long, y: Long): Long = x % y
        def negate(x: Long): Long = -x
        def fromInt(x: Int): Long = x.toLong
        def parseString(str: String): Option[Long] = str.toLongOption
        def toInt(x: Long): Int = x.toInt
        def toLong(x: Long): Long = x.toLong
        def toFloat(x: Long): Float = x.toFloat
        def toDouble(x: Long): Double = x.toDouble
      }
      /** The arithmetic of Long. */
      implicit object LongIsIntegral extends LongIsIntegral with Ordering.LongOrdering
      /** The arithmetic of Float. */
      trait FloatIsFractional extends Fractional[Float] {
        def plus(x: Float, y: Float): Float = x + y
        def minus(x: Float, y: Float): Float = x - y
        def times(x: Float, y: Float): Float = x * y
        def div(x: Float, y: Float): Float = x / y
        def negate(x: Float): Float = -x
        def fromInt(x: Int): Float = x.toFloat
        def parseString(str: String): Option[Float] = str.toFloatOption
        def toInt(x: Float): Int = x.toInt
        def toLong(x: Float): Long = x.toLong
        def toFloat(x: Float): Float = x.toFloat
        def toDouble(x: Float): Double = x.toDouble
      }
      /** The arithmetic of Float. */
      implicit object FloatIsFractional extends FloatIsFractional with Ordering.Float.IeeeOrdering
      /** The arithmetic of Double. */
      trait DoubleIsFractional extends Fractional[Double] {
        def plus(x: Double, y: Double): Double = x + y
        def minus(x: Double, y: Double): Double = x - y
        def times(x: Double, y: Double): Double = x * y
        def div(x: Double, y: Double): Double = x / y
        def negate(x: Double): Double = -x
        def fromInt(x: Int): Double = x.toDouble
        def parseString(str: String): Option[Double] = str.toDoubleOption
        def toInt(x: Double): Int = x.toInt
        def toLong(x: Double): Long = x.toLong
        def toFloat(x: Double): Float = x.toFloat
        def toDouble(x: Double): Double = x.toDouble
      }
      /** The arithmetic of Double. */
      implicit object DoubleIsFractional extends DoubleIsFractional with Ordering.Double.IeeeOrdering
      /** The arithmetic of BigInt. */
      trait BigIntIsIntegral extends Integral[scala.math.BigInt] {
        def plus(x: scala.math.BigInt, y: scala.math.BigInt): scala.math.BigInt = x + y
        def minus(x: scala.math.BigInt, y: scala.math.BigInt): scala.math.BigInt = x - y
        def times(x: scala.math.BigInt, y: scala.math.BigInt): scala.math.BigInt = x * y
        def quot(x: scala.math.BigInt, y: scala.math.BigInt): scala.math.BigInt = x / y
        def rem(x: scala.math.BigInt, y: scala.math.BigInt): scala.math.BigInt = x % y
        def negate(x: scala.math.BigInt): scala.math.BigInt = -x
        def fromInt(x: Int): scala.math.BigInt = scala.math.BigInt(x)
        def parseString(str: String): Option[scala.math.BigInt] = scala.util.Try(scala.math.BigInt(str)).toOption
        def toInt(x: scala.math.BigInt): Int = x.toInt
        def toLong(x: scala.math.BigInt): Long = x.toLong
        def toFloat(x: scala.math.BigInt): Float = x.toFloat
        def toDouble(x: scala.math.BigInt): Double = x.toDouble
      }
      /** The arithmetic of BigInt. */
      implicit object BigIntIsIntegral extends BigIntIsIntegral with Ordering.BigIntOrdering
      /** The arithmetic of BigDecimal. */
      trait BigDecimalIsFractional extends Fractional[scala.math.BigDecimal] {
        def plus(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x + y
        def minus(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x - y
        def times(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x * y
        def div(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x / y
        def negate(x: scala.math.BigDecimal): scala.math.BigDecimal = -x
        def fromInt(x: Int): scala.math.BigDecimal = scala.math.BigDecimal(x)
        def parseString(str: String): Option[scala.math.BigDecimal] = scala.util.Try(scala.math.BigDecimal(str)).toOption
        def toInt(x: scala.math.BigDecimal): Int = x.toInt
        def toLong(x: scala.math.BigDecimal): Long = x.toLong
        def toFloat(x: scala.math.BigDecimal): Float = x.toFloat
        def toDouble(x: scala.math.BigDecimal): Double = x.toDouble
      }
      /** The arithmetic of BigDecimal. */
      implicit object BigDecimalIsFractional extends BigDecimalIsFractional with Ordering.BigDecimalOrdering
      /** The arithmetic of BigDecimal as if it had no fractions. */
      trait BigDecimalAsIfIntegral extends Integral[scala.math.BigDecimal] {
        def plus(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x + y
        def minus(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x - y
        def times(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x * y
        def quot(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x.quot(y)
        def rem(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.math.BigDecimal = x.remainder(y)
        def negate(x: scala.math.BigDecimal): scala.math.BigDecimal = -x
        def fromInt(x: Int): scala.math.BigDecimal = scala.math.BigDecimal(x)
        def parseString(str: String): Option[scala.math.BigDecimal] = scala.util.Try(scala.math.BigDecimal(str)).toOption
        def toInt(x: scala.math.BigDecimal): Int = x.toInt
        def toLong(x: scala.math.BigDecimal): Long = x.toLong
        def toFloat(x: scala.math.BigDecimal): Float = x.toFloat
        def toDouble(x: scala.math.BigDecimal): Double = x.toDouble
      }
      /** The arithmetic of BigDecimal as if it had no fractions. */
      object BigDecimalAsIfIntegral extends BigDecimalAsIfIntegral with Ordering.BigDecimalOrdering
    }
    """#
}
