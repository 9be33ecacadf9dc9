/// The text of Predef: what every program sees without an import.
package enum PredefPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala

    /** Views of lower priority than those of LowPriorityImplicits. */
    abstract class LowPriorityImplicits2 {
      /** Copies an Array to an immutable sequence. */
      implicit def copyArrayToImmutableIndexedSeq[T](xs: Array[T]): IndexedSeq[T] = native("LowPriorityImplicits2.copyArrayToImmutableIndexedSeq")
    }

    /** Views of lower priority than those of Predef itself. */
    abstract class LowPriorityImplicits extends LowPriorityImplicits2 {
      /** Gives a Byte the members of RichByte. */
      implicit def byteWrapper(x: Byte): scala.runtime.RichByte = native("identity")
      /** Gives a Short the members of RichShort. */
      implicit def shortWrapper(x: Short): scala.runtime.RichShort = native("identity")
      /** Gives an Int the members of RichInt. */
      implicit def intWrapper(x: Int): scala.runtime.RichInt = native("identity")
      /** Gives a Char the members of RichChar. */
      implicit def charWrapper(c: Char): scala.runtime.RichChar = native("identity")
      /** Gives a Long the members of RichLong. */
      implicit def longWrapper(x: Long): scala.runtime.RichLong = native("identity")
      /** Gives a Float the members of RichFloat. */
      implicit def floatWrapper(x: Float): scala.runtime.RichFloat = native("identity")
      /** Gives a Double the members of RichDouble. */
      implicit def doubleWrapper(x: Double): scala.runtime.RichDouble = native("identity")
      /** Gives a Boolean the members of RichBoolean. */
      implicit def booleanWrapper(x: Boolean): scala.runtime.RichBoolean = native("identity")
      /** Views an Array as a mutable sequence. */
      implicit def genericWrapArray[T](xs: Array[T]): scala.collection.mutable.ArraySeq[T] = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of references as a mutable sequence. */
      implicit def wrapRefArray[T <: AnyRef](xs: Array[T]): scala.collection.mutable.ArraySeq.ofRef[T] = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Ints as a mutable sequence. */
      implicit def wrapIntArray(xs: Array[Int]): scala.collection.mutable.ArraySeq.ofInt = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Doubles as a mutable sequence. */
      implicit def wrapDoubleArray(xs: Array[Double]): scala.collection.mutable.ArraySeq.ofDouble = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Longs as a mutable sequence. */
      implicit def wrapLongArray(xs: Array[Long]): scala.collection.mutable.ArraySeq.ofLong = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Floats as a mutable sequence. */
      implicit def wrapFloatArray(xs: Array[Float]): scala.collection.mutable.ArraySeq.ofFloat = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Chars as a mutable sequence. */
      implicit def wrapCharArray(xs: Array[Char]): scala.collection.mutable.ArraySeq.ofChar = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Bytes as a mutable sequence. */
      implicit def wrapByteArray(xs: Array[Byte]): scala.collection.mutable.ArraySeq.ofByte = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Shorts as a mutable sequence. */
      implicit def wrapShortArray(xs: Array[Short]): scala.collection.mutable.ArraySeq.ofShort = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Booleans as a mutable sequence. */
      implicit def wrapBooleanArray(xs: Array[Boolean]): scala.collection.mutable.ArraySeq.ofBoolean = native("LowPriorityImplicits.wrapArray")
      /** Views an Array of Units as a mutable sequence. */
      implicit def wrapUnitArray(xs: Array[Unit]): scala.collection.mutable.ArraySeq.ofUnit = native("LowPriorityImplicits.wrapArray")
      /** Views a String as an immutable sequence of its characters. */
      implicit def wrapString(s: String): scala.collection.immutable.WrappedString = native("LowPriorityImplicits.wrapString")
    }

    /** The definitions that every program sees without an import. */
    object Predef extends LowPriorityImplicits {
      /** The text type, Java's. */
      type String = java.lang.String
      /** The type of run-time classes, Java's. */
      type Class[T] = java.lang.Class[T]
      /** A function with one parameter. */
      type Function[-A, +B] = Function1[A, B]
      /** The immutable Map. */
      type Map[K, +V] = scala.collection.immutable.Map[K, V]
      /** The immutable Set. */
      type Set[A] = scala.collection.immutable.Set[A]
      /** The run-time class of a type together with its arguments. */
      type Manifest[T] = scala.reflect.Manifest[T]
      /** The companion of the immutable Map. */
      val Map: scala.collection.immutable.Map.type = scala.collection.immutable.Map
      /** The companion of the immutable Set. */
      val Set: scala.collection.immutable.Set.type = scala.collection.immutable.Set
      /** The extractor of pairs, for patterns such as `case k -> v`. */
      val -> : scala.Tuple2.type = scala.Tuple2
      /** Returns the run-time class of a type. */
      def classOf[T]: Class[T] = native
      /** Returns the implicit Manifest of a type. */
      def manifest[T](implicit m: Manifest[T]): Manifest[T] = m
      /** Returns its argument. */
      @inline def identity[A](x: A): A = native("identity")
      /** Returns the implicit value of the type `T`. */
      @inline def implicitly[T](implicit e: T): T = native("identity")
      /** Returns its argument; separates a block from what comes before it. */
      @inline def locally[T](x: T): T = native("identity")
      /** Throws an AssertionError unless the assertion holds. */
      def assert(assertion: Boolean): Unit = if (!assertion) throw new java.lang.AssertionError("assertion failed")
      /** Throws an AssertionError with a message unless the assertion holds. */
      def assert(assertion: Boolean, message: => Any): Unit = if (!assertion) throw new java.lang.AssertionError("assertion failed: " + message)
      /** Throws an AssertionError unless the assumption holds. */
      def assume(assumption: Boolean): Unit = if (!assumption) throw new java.lang.AssertionError("assumption failed")
      /** Throws an AssertionError with a message unless the assumption holds. */
      def assume(assumption: Boolean, message: => Any): Unit = if (!assumption) throw new java.lang.AssertionError("assumption failed: " + message)
      /** Throws an IllegalArgumentException unless the requirement is met. */
      def require(requirement: Boolean): Unit = if (!requirement) throw new java.lang.IllegalArgumentException("requirement failed")
      /** Throws an IllegalArgumentException with a message unless the requirement is met. */
      def require(requirement: Boolean, message: => Any): Unit = if (!requirement) throw new java.lang.IllegalArgumentException("requirement failed: " + message)
      /** Throws a NotImplementedError: a placeholder for code that is still missing. */
      def ??? : Nothing = throw new scala.NotImplementedError
      /** Gives every value `->`, which makes a pair. */
      implicit final class ArrowAssoc[A](private val self: A) extends AnyVal {
        /** Returns the pair of this value and `y`. */
        @inline def ->[B](y: B): (A, B) = native("ArrowAssoc.->")
        /** Returns the pair of this value and `y`. */
        def →[B](y: B): (A, B) = native("ArrowAssoc.->")
      }
      /** Gives every value `ensuring`, which checks a result. */
      implicit final class Ensuring[A](private val self: A) extends AnyVal {
        /** Returns this value, or throws an AssertionError unless the condition holds. */
        def ensuring(cond: Boolean): A = { assert(cond); self }
        /** Returns this value, or throws an AssertionError with a message unless the condition holds. */
        def ensuring(cond: Boolean, msg: => Any): A = { assert(cond, msg); self }
        /** Returns this value, or throws an AssertionError unless it satisfies the condition. */
        def ensuring(cond: A => Boolean): A = { assert(cond(self)); self }
        /** Returns this value, or throws an AssertionError with a message unless it satisfies the condition. */
        def ensuring(cond: A => Boolean, msg: => Any): A = { assert(cond(self), msg); self }
      }
      /** Gives every value `formatted`, which formats it by a format text. */
      implicit final class StringFormat[A](private val self: A) extends AnyVal {
        /** Returns this value formatted as the format text says. */
        @inline def formatted(fmtstr: String): String = fmtstr.format(self)
      }
      /** Gives every value `+` with a String. */
      implicit final class any2stringadd[A](private val self: A) extends AnyVal {
        /** Returns the text of this value followed by `other`. */
        def +(other: String): String = native("any2stringadd.+")
      }
      /** Gives pairs of collections `zipped`. */
      implicit def tuple3ToZippedOps[T1, T2, T3](x: (T1, T2, T3)): scala.runtime.Tuple3Zipped.Ops[T1, T2, T3] = new scala.runtime.Tuple3Zipped.Ops[T1, T2, T3](x)
      /** Lets pairs of collections be seen as collections of pairs. */
      implicit def tuple2ToZippedOps[T1, T2](x: (T1, T2)): scala.runtime.Tuple2Zipped.Ops[T1, T2] = new scala.runtime.Tuple2Zipped.Ops[T1, T2](x)
      /** Gives a String the members of StringOps. */
      implicit def augmentString(x: String): scala.collection.StringOps = native("identity")
      /** Prints the text of a value. */
      def print(x: Any): Unit = native
      /** Ends the line on the output. */
      def println(): Unit = native
      /** Prints the text of a value and ends the line. */
      def println(x: Any): Unit = native
      /** Prints values formatted as the format text says. */
      def printf(text: String, xs: Any*): Unit = native
      /** Gives an Array the members of ArrayOps. */
      implicit def genericArrayOps[T](xs: Array[T]): scala.collection.ArrayOps[T] = native("identity")
      /** Gives an Array of Booleans the members of ArrayOps. */
      implicit def booleanArrayOps(xs: Array[Boolean]): scala.collection.ArrayOps[Boolean] = native("identity")
      /** Gives an Array of Bytes the members of ArrayOps. */
      implicit def byteArrayOps(xs: Array[Byte]): scala.collection.ArrayOps[Byte] = native("identity")
      /** Gives an Array of Chars the members of ArrayOps. */
      implicit def charArrayOps(xs: Array[Char]): scala.collection.ArrayOps[Char] = native("identity")
      /** Gives an Array of Doubles the members of ArrayOps. */
      implicit def doubleArrayOps(xs: Array[Double]): scala.collection.ArrayOps[Double] = native("identity")
      /** Gives an Array of Floats the members of ArrayOps. */
      implicit def floatArrayOps(xs: Array[Float]): scala.collection.ArrayOps[Float] = native("identity")
      /** Gives an Array of Ints the members of ArrayOps. */
      implicit def intArrayOps(xs: Array[Int]): scala.collection.ArrayOps[Int] = native("identity")
      /** Gives an Array of Longs the members of ArrayOps. */
      implicit def longArrayOps(xs: Array[Long]): scala.collection.ArrayOps[Long] = native("identity")
      /** Gives an Array of references the members of ArrayOps. */
      implicit def refArrayOps[T <: AnyRef](xs: Array[T]): scala.collection.ArrayOps[T] = native("identity")
      /** Gives an Array of Shorts the members of ArrayOps. */
      implicit def shortArrayOps(xs: Array[Short]): scala.collection.ArrayOps[Short] = native("identity")
      /** Gives an Array of Units the members of ArrayOps. */
      implicit def unitArrayOps(xs: Array[Unit]): scala.collection.ArrayOps[Unit] = native("identity")
      /** Boxes a Byte. */
      implicit def byte2Byte(x: Byte): java.lang.Byte = native("identity")
      /** Boxes a Short. */
      implicit def short2Short(x: Short): java.lang.Short = native("identity")
      /** Boxes a Char. */
      implicit def char2Character(x: Char): java.lang.Character = native("identity")
      /** Boxes an Int. */
      implicit def int2Integer(x: Int): java.lang.Integer = native("identity")
      /** Boxes a Long. */
      implicit def long2Long(x: Long): java.lang.Long = native("identity")
      /** Boxes a Float. */
      implicit def float2Float(x: Float): java.lang.Float = native("identity")
      /** Boxes a Double. */
      implicit def double2Double(x: Double): java.lang.Double = native("identity")
      /** Boxes a Boolean. */
      implicit def boolean2Boolean(x: Boolean): java.lang.Boolean = native("identity")
      /** Unboxes a Byte. */
      implicit def Byte2byte(x: java.lang.Byte): Byte = native("unbox")
      /** Unboxes a Short. */
      implicit def Short2short(x: java.lang.Short): Short = native("unbox")
      /** Unboxes a Char. */
      implicit def Character2char(x: java.lang.Character): Char = native("unbox")
      /** Unboxes an Int. */
      implicit def Integer2int(x: java.lang.Integer): Int = native("unbox")
      /** Unboxes a Long. */
      implicit def Long2long(x: java.lang.Long): Long = native("unbox")
      /** Unboxes a Float. */
      implicit def Float2float(x: java.lang.Float): Float = native("unbox")
      /** Unboxes a Double. */
      implicit def Double2double(x: java.lang.Double): Double = native("unbox")
      /** Unboxes a Boolean. */
      implicit def Boolean2boolean(x: java.lang.Boolean): Boolean = native("unbox")
      /** Returns the proof that a type conforms to itself. */
      implicit def $conforms[A]: A => A = native
    }

    """#
}
