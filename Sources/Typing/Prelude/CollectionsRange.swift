/// Ranges of numbers.
package enum CollectionsRangePrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.immutable

    /** The Ints from a start to an end in steps. */
    sealed abstract class Range extends AbstractSeq[Int] with IndexedSeq[Int] with IndexedSeqOps[Int, IndexedSeq, IndexedSeq[Int]] with StrictOptimizedSeqOps[Int, IndexedSeq, IndexedSeq[Int]] with scala.Serializable {
      /** The first number. */
      def start: Int = native
      /** The number where the range ends. */
      def end: Int = native
      /** The difference between one number and the next. */
      def step: Int = native
      /** True iff the end belongs to the range. */
      def isInclusive: Boolean = native
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(idx: Int): Int = native("SeqOps.apply")
      /** Returns the range with another step. */
      def by(step: Int): Range = native
      /** Returns the range with its end. */
      def inclusive: Range = native
      /** Returns all numbers but the first. */
      override def tail: Range = native("IterableOps.tail")
      /** Returns all numbers but the last. */
      override def init: Range = native("IterableOps.init")
      /** Returns the first numbers. */
      override def take(n: Int): Range = native("IterableOps.take")
      /** Returns all but the first numbers. */
      override def drop(n: Int): Range = native("IterableOps.drop")
      /** Returns the last numbers. */
      override def takeRight(n: Int): Range = native("IterableOps.takeRight")
      /** Returns all but the last numbers. */
      override def dropRight(n: Int): Range = native("IterableOps.dropRight")
      /** Returns the longest prefix whose numbers satisfy the predicate. */
      override def takeWhile(p: Int => Boolean): Range = native("IterableOps.takeWhile")
      /** Leaves out the longest prefix whose numbers satisfy the predicate. */
      override def dropWhile(p: Int => Boolean): Range = native("IterableOps.dropWhile")
      /** Splits after the longest prefix whose numbers satisfy the predicate. */
      override def span(p: Int => Boolean): (Range, Range) = native("IterableOps.span")
      /** Returns the numbers from one position up to another. */
      override def slice(from: Int, until: Int): Range = native("IterableOps.slice")
      /** Splits at a position. */
      override def splitAt(n: Int): (Range, Range) = native("IterableOps.splitAt")
      /** Returns the numbers in reverse order. */
      override def reverse: Range = native("SeqOps.reverse")
      /** Returns true iff the number belongs to the range. */
      def contains(x: Int): Boolean = native("SeqOps.contains")
      /** Returns an iterator over all suffixes, the longest first. */
      override def tails: Iterator[Range] = native("IterableOps.tails")
      /** Returns an iterator over all prefixes, the longest first. */
      override def inits: Iterator[Range] = native("IterableOps.inits")
      /** Returns the range itself: no number occurs twice. */
      override def distinct: Range = this
      /** Cuts the numbers into pieces of one size; the last may be smaller. */
      override def grouped(size: Int): Iterator[Range] = native("IterableOps.grouped")
    }

    object Range {
      /** Returns the number of elements of a range. */
      def count(start: Int, end: Int, step: Int, isInclusive: Boolean): Int = if (isInclusive) inclusive(start, end, step).length else apply(start, end, step).length
      /** Makes a range without its end. */
      def apply(start: Int, end: Int, step: Int): Range.Exclusive = native("Range$.apply")
      /** Makes a range without its end. */
      def apply(start: Int, end: Int): Range.Exclusive = apply(start, end, 1)
      /** Makes a range with its end. */
      def inclusive(start: Int, end: Int, step: Int): Range.Inclusive = native("Range$.inclusive")
      /** Makes a range with its end. */
      def inclusive(start: Int, end: Int): Range.Inclusive = inclusive(start, end, 1)
      /** A range with its end. */
      final class Inclusive private (native: Nothing) extends Range
      /** A range without its end. */
      final class Exclusive private (native: Nothing) extends Range
      /** A range that still lacks its step. */
      class Partial[T, U](private val f: T => U) {
        /** Returns the range with a step. */
        def by(x: T): U = f(x)
        override def toString: String = "Range requires step"
      }
      object BigInt {
        /** Makes a range without its end. */
        def apply(start: scala.math.BigInt, end: scala.math.BigInt, step: scala.math.BigInt): NumericRange.Exclusive[scala.math.BigInt] = NumericRange(start, end, step)
        /** Makes a range with its end. */
        def inclusive(start: scala.math.BigInt, end: scala.math.BigInt, step: scala.math.BigInt): NumericRange.Inclusive[scala.math.BigInt] = NumericRange.inclusive(start, end, step)
      }
      object Long {
        /** Makes a range without its end. */
        def apply(start: scala.Long, end: scala.Long, step: scala.Long): NumericRange.Exclusive[scala.Long] = NumericRange(start, end, step)
        /** Makes a range with its end. */
        def inclusive(start: scala.Long, end: scala.Long, step: scala.Long): NumericRange.Inclusive[scala.Long] = NumericRange.inclusive(start, end, step)
      }
      object BigDecimal {
        /** Makes a range without its end. */
        def apply(start: scala.math.BigDecimal, end: scala.math.BigDecimal, step: scala.math.BigDecimal): NumericRange.Exclusive[scala.math.BigDecimal] = NumericRange(start, end, step)(Numeric.BigDecimalAsIfIntegral)
        /** Makes a range with its end. */
        def inclusive(start: scala.math.BigDecimal, end: scala.math.BigDecimal, step: scala.math.BigDecimal): NumericRange.Inclusive[scala.math.BigDecimal] = NumericRange.inclusive(start, end, step)(Numeric.BigDecimalAsIfIntegral)
      }
    }

    /** Numbers of any integral type from a start to an end in steps. */
    sealed class NumericRange[T] private (native: Nothing) extends AbstractSeq[T] with IndexedSeq[T] with IndexedSeqOps[T, IndexedSeq, IndexedSeq[T]] with StrictOptimizedSeqOps[T, IndexedSeq, IndexedSeq[T]] with scala.Serializable {
      /** The first number. */
      def start: T = native
      /** The number where the range ends. */
      def end: T = native
      /** The difference between one number and the next. */
      def step: T = native
      /** True iff the end belongs to the range. */
      def isInclusive: Boolean = native
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(idx: Int): T = native("SeqOps.apply")
      /** Returns the range with another step. */
      def by(newStep: T): NumericRange[T] = native
      /** Returns all numbers but the first. */
      override def tail: NumericRange[T] = native("IterableOps.tail")
      /** Returns all numbers but the last. */
      override def init: NumericRange[T] = native("IterableOps.init")
      /** Returns the first numbers. */
      override def take(n: Int): NumericRange[T] = native("IterableOps.take")
      /** Returns all but the first numbers. */
      override def drop(n: Int): NumericRange[T] = native("IterableOps.drop")
      /** Splits at a position. */
      override def splitAt(n: Int): (NumericRange[T], NumericRange[T]) = native("IterableOps.splitAt")
      /** Returns the numbers in reverse order. */
      override def reverse: NumericRange[T] = native("SeqOps.reverse")
    }

    object NumericRange {
      /** Makes a range without its end. */
      def apply[T](start: T, end: T, step: T)(implicit num: Integral[T]): Exclusive[T] = native
      /** Makes a range with its end. */
      def inclusive[T](start: T, end: T, step: T)(implicit num: Integral[T]): Inclusive[T] = native
      /** Returns the number of elements of a range. */
      def count[T](start: T, end: T, step: T, isInclusive: Boolean)(implicit num: Integral[T]): Int = if (isInclusive) inclusive(start, end, step).length else apply(start, end, step).length
      /** A range with its end. */
      class Inclusive[T] private (native: Nothing) extends NumericRange[T] {
        /** Returns the range without its end. */
        def exclusive: Exclusive[T] = native("NumericRange.exclusive")
      }
      /** A range without its end. */
      class Exclusive[T] private (native: Nothing) extends NumericRange[T] {
        /** Returns the range with its end. */
        def inclusive: Inclusive[T] = native("NumericRange.inclusive")
      }
    }
    """#
}
