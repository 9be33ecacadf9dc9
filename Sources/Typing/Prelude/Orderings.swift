/// Orders of values: Ordering, Ordered and their relatives.
package enum OrderingsPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package java.util

    /** Compares values. */
    trait Comparator[T] {
      /** Returns a negative number, zero or a positive number as the first is less than, equal to or greater than the second. */
      def compare(o1: T, o2: T): Int
      /** Returns this order, where it leaves two equal continued by another. */
      def thenComparing(other: Comparator[_ >: T]): Comparator[T] = (a: T, b: T) => { val order = compare(a, b); if (order != 0) order else other.asInstanceOf[Comparator[T]].compare(a, b) }
      /** Returns the order turned round. */
      def reversed(): Comparator[T] = new ReversedComparator[T](this)
    }

    /** Makes orders of Java. */
    object Comparator {
      /** Returns the natural order. */
      def naturalOrder[T](): Comparator[T] = (a: T, b: T) => Natural.compare(a, b)
      /** Returns the natural order turned round. */
      def reverseOrder[T](): Comparator[T] = (a: T, b: T) => Natural.compare(b, a)
      /** Returns the order by what a function gives. */
      def comparing[T, U](keyExtractor: T => U): Comparator[T] = (a: T, b: T) => Natural.compare(keyExtractor(a), keyExtractor(b))
      /** Returns the order by the Ints that a function gives. */
      def comparingInt[T](keyExtractor: T => Int): Comparator[T] = (a: T, b: T) => Integer.compare(keyExtractor(a), keyExtractor(b))
    }

    private class ReversedComparator[T](outer: Comparator[T]) extends Comparator[T] {
      def compare(o1: T, o2: T): Int = outer.compare(o2, o1)
    }

    package scala.math

    /** A relation of equality. */
    trait Equiv[T] extends Serializable {
      /** Returns true iff both are equal. */
      def equiv(x: T, y: T): Boolean
    }

    object Equiv {
      /** Returns the equality of a type. */
      def apply[T: Equiv]: Equiv[T] = implicitly[Equiv[T]]
      /** Makes an equality of a function. */
      def fromFunction[T](cmp: (T, T) => Boolean): Equiv[T] = new Equiv[T] { def equiv(x: T, y: T): Boolean = cmp(x, y) }
      /** Compares by the values of a function. */
      def by[T, S: Equiv](f: T => S): Equiv[T] = fromFunction((x: T, y: T) => implicitly[Equiv[S]].equiv(f(x), f(y)))
      /** The equality of `==`. */
      implicit def universal[T]: Equiv[T] = new Equiv[T] { def equiv(x: T, y: T): Boolean = x == y }
    }

    /** An order in which not all values can be compared. */
    trait PartialOrdering[T] extends Equiv[T] {
      /** Returns how two values compare, or None if they do not. */
      def tryCompare(x: T, y: T): Option[Int]
      /** Returns true iff x is at most y. */
      def lteq(x: T, y: T): Boolean
      /** Returns true iff x is at least y. */
      def gteq(x: T, y: T): Boolean = lteq(y, x)
      /** Returns true iff x is less than y. */
      def lt(x: T, y: T): Boolean = lteq(x, y) && !equiv(x, y)
      /** Returns true iff x is greater than y. */
      def gt(x: T, y: T): Boolean = gteq(x, y) && !equiv(x, y)
      /** Returns true iff both are equal. */
      def equiv(x: T, y: T): Boolean = lteq(x, y) && lteq(y, x)
    }

    /** Values that can be compared with some others. */
    trait PartiallyOrdered[+A]

    /** Values that have an order of their own. */
    trait Ordered[A] extends java.lang.Comparable[A] {
      /** Returns a negative number, zero or a positive number as this is less than, equal to or greater than the other. */
      def compare(that: A): Int
      /** Returns true iff this is less. */
      def <(that: A): Boolean = compare(that) < 0
      /** Returns true iff this is greater. */
      def >(that: A): Boolean = compare(that) > 0
      /** Returns true iff this is not greater. */
      def <=(that: A): Boolean = compare(that) <= 0
      /** Returns true iff this is not less. */
      def >=(that: A): Boolean = compare(that) >= 0
      /** Returns a negative number, zero or a positive number as this is less than, equal to or greater than the other. */
      def compareTo(that: A): Int = compare(that)
    }

    object Ordered {
      /** Gives values the operators of their ordering. */
      implicit def orderingToOrdered[T](x: T)(implicit ord: Ordering[T]): Ordered[T] = new Ordered[T] { def compare(that: T): Int = ord.compare(x, that) }
    }

    /** An order of the values of a type. */
    @annotation.implicitNotFound(msg = "No implicit Ordering defined for ${T}.")
    trait Ordering[T] extends java.util.Comparator[T] with PartialOrdering[T] with Serializable {
      /** Returns how two values compare. */
      def tryCompare(x: T, y: T): Some[Int] = Some(compare(x, y))
      /** Returns a negative number, zero or a positive number as x is less than, equal to or greater than y. */
      def compare(x: T, y: T): Int
      /** Returns true iff x is at most y. */
      override def lteq(x: T, y: T): Boolean = compare(x, y) <= 0
      /** Returns true iff x is at least y. */
      override def gteq(x: T, y: T): Boolean = compare(x, y) >= 0
      /** Returns true iff x is less than y. */
      override def lt(x: T, y: T): Boolean = compare(x, y) < 0
      /** Returns true iff x is greater than y. */
      override def gt(x: T, y: T): Boolean = compare(x, y) > 0
      /** Returns true iff both are equal. */
      override def equiv(x: T, y: T): Boolean = compare(x, y) == 0
      /** Returns the larger one, the first of equals. */
      def max[U <: T](x: U, y: U): U = if (gteq(x, y)) x else y
      /** Returns the smaller one, the first of equals. */
      def min[U <: T](x: U, y: U): U = if (lteq(x, y)) x else y
      /** Returns the order turned round. */
      def reverse: Ordering[T] = new Ordering.Reverse[T](this)
      /** Returns true iff the other order is this turned round. */
      def isReverseOf(other: Ordering[_]): Boolean = other match {
        case that: Ordering.Reverse[_] => that.outer == this
        case _ => false
      }
      /** Returns the order of values by what a function makes of them. */
      def on[U](f: U => T): Ordering[U] = new Ordering.By[U, T](f, this, 1)
      /** Returns the order that decides by another where this finds values equal. */
      def orElse(other: Ordering[T]): Ordering[T] = new Ordering.OrElse[T](this, other)
      /** Returns the order that decides by the values of a function where this finds values equal. */
      def orElseBy[S](f: T => S)(implicit ord: Ordering[S]): Ordering[T] = new Ordering.OrElse[T](this, new Ordering.By[T, S](f, ord, 1))
      /** The operators of an order. */
      class OrderingOps(lhs: T) {
        /** Returns true iff the left is less. */
        def <(rhs: T): Boolean = lt(lhs, rhs)
        /** Returns true iff the left is not greater. */
        def <=(rhs: T): Boolean = lteq(lhs, rhs)
        /** Returns true iff the left is greater. */
        def >(rhs: T): Boolean = gt(lhs, rhs)
        /** Returns true iff the left is not less. */
        def >=(rhs: T): Boolean = gteq(lhs, rhs)
        /** Returns true iff both are equal. */
        def equiv(rhs: T): Boolean = Ordering.this.equiv(lhs, rhs)
        /** Returns the larger one. */
        def max(rhs: T): T = Ordering.this.max(lhs, rhs)
        /** Returns the smaller one. */
        def min(rhs: T): T = Ordering.this.min(lhs, rhs)
      }
      /** Gives values the operators of the order. */
      implicit def mkOrderingOps(lhs: T): OrderingOps = new OrderingOps(lhs)
    }

    /** Orders that are tried last. */
    trait LowPriorityOrderingImplicits {
      /** The order of values that are comparable with themselves. */
      implicit def ordered[A](implicit asComparable: A => Comparable[_ >: A]): Ordering[A] = new Ordering.Natural[A](asComparable)
      /** The order of a Comparator. */
      implicit def comparatorToOrdering[A](implicit cmp: java.util.Comparator[A]): Ordering[A] = new Ordering[A] { def compare(x: A, y: A): Int = cmp.compare(x, y) }
    }

    object Ordering extends LowPriorityOrderingImplicits {
      /** Returns the order of a type. */
      def apply[T](implicit ord: Ordering[T]): Ordering[T] = ord
      /** Makes an order of a comparison. */
      def fromLessThan[T](cmp: (T, T) => Boolean): Ordering[T] = new LessThan[T](cmp)
      /** Orders by the values of a function. */
      def by[T, S](f: T => S)(implicit ord: Ordering[S]): Ordering[T] = new By[T, S](f, ord, 5)
      private[math] final class Reverse[T](private[math] val outer: Ordering[T]) extends Ordering[T] {
        override def reverse: Ordering[T] = outer
        def compare(x: T, y: T): Int = outer.compare(y, x)
        override def lteq(x: T, y: T): Boolean = outer.lteq(y, x)
        override def gteq(x: T, y: T): Boolean = outer.gteq(y, x)
        override def lt(x: T, y: T): Boolean = outer.lt(y, x)
        override def gt(x: T, y: T): Boolean = outer.gt(y, x)
        override def equiv(x: T, y: T): Boolean = outer.equiv(y, x)
        override def max[U <: T](x: U, y: U): U = outer.min(x, y)
        override def min[U <: T](x: U, y: U): U = outer.max(x, y)
        override def equals(obj: scala.Any): scala.Boolean = obj match {
          case that: Reverse[_] => that.outer == outer
          case _ => false
        }
        override def hashCode(): scala.Int = outer.hashCode() * 41
      }
      private[math] final class By[T, S](private[math] val f: T => S, private[math] val ord: Ordering[S], number: scala.Int) extends Ordering[T] {
        override def toString(): java.lang.String = "scala.math.Ordering$$anon$" + number + "@" + java.lang.Integer.toHexString(hashCode())
        def compare(x: T, y: T): scala.Int = ord.compare(f(x), f(y))
        override def lt(x: T, y: T): scala.Boolean = ord.lt(f(x), f(y))
        override def gt(x: T, y: T): scala.Boolean = ord.gt(f(x), f(y))
        override def gteq(x: T, y: T): scala.Boolean = ord.gteq(f(x), f(y))
        override def lteq(x: T, y: T): scala.Boolean = ord.lteq(f(x), f(y))
      }
      private[math] final class LessThan[T](private[math] val cmp: (T, T) => scala.Boolean) extends Ordering[T] {
        override def toString(): java.lang.String = "scala.math.Ordering$$anon$4@" + java.lang.Integer.toHexString(hashCode())
        def compare(x: T, y: T): scala.Int = if (cmp(x, y)) -1 else if (cmp(y, x)) 1 else 0
        override def lt(x: T, y: T): scala.Boolean = cmp(x, y)
        override def gt(x: T, y: T): scala.Boolean = cmp(y, x)
        override def gteq(x: T, y: T): scala.Boolean = !cmp(x, y)
        override def lteq(x: T, y: T): scala.Boolean = !cmp(y, x)
      }
      private[math] final class OrElse[T](private[math] val first: Ordering[T], private[math] val second: Ordering[T]) extends Ordering[T] {
        def compare(x: T, y: T): scala.Int = {
          val res1 = first.compare(x, y)
          if (res1 != 0) res1 else second.compare(x, y)
        }
      }
      private[math] final class Natural[A](private[math] val asComparable: A => Comparable[_ >: A]) extends Ordering[A] {
        def compare(x: A, y: A): scala.Int = asComparable(x).asInstanceOf[Comparable[A]].compareTo(y)
      }
      private final class IterableOrdering[CC[X] <: scala.collection.Iterable[X], T](private val ord: Ordering[T]) extends Ordering[CC[T]] {
        def compare(x: CC[T], y: CC[T]): scala.Int = {
          val xe = x.iterator
          val ye = y.iterator
          var res = 0
          while (res == 0 && xe.hasNext && ye.hasNext) res = ord.compare(xe.next(), ye.next())
          if (res != 0) res else java.lang.Boolean.compare(xe.hasNext, ye.hasNext)
        }
      }
      /** Orders that must be imported. */
      trait ExtraImplicits {
        /** Orders sequences by their elements from the left. */
        implicit def seqOrdering[CC[X] <: scala.collection.Seq[X], T](implicit ord: Ordering[T]): Ordering[CC[T]] = new IterableOrdering[CC, T](ord)
        /** Orders sorted sets by their elements from the left. */
        implicit def sortedSetOrdering[CC[X] <: scala.collection.SortedSet[X], T](implicit ord: Ordering[T]): Ordering[CC[T]] = new IterableOrdering[CC, T](ord)
        /** Gives values the operators of their order. */
        implicit def infixOrderingOps[T](x: T)(implicit ord: Ordering[T]): Ordering[T]#OrderingOps = new ord.OrderingOps(x)
      }
      /** Orders that must be imported. */
      object Implicits extends ExtraImplicits
      /** The order of Unit. */
      trait UnitOrdering extends Ordering[scala.Unit] {
        def compare(x: scala.Unit, y: scala.Unit): scala.Int = 0
      }
      /** The order of Unit. */
      implicit object Unit extends UnitOrdering
      /** The order of Boolean. */
      trait BooleanOrdering extends Ordering[scala.Boolean] {
        def compare(x: scala.Boolean, y: scala.Boolean): scala.Int = java.lang.Boolean.compare(x, y)
      }
      /** The order of Boolean. */
      implicit object Boolean extends BooleanOrdering
      /** The order of Byte. */
      trait ByteOrdering extends Ordering[scala.Byte] {
        def compare(x: scala.Byte, y: scala.Byte): scala.Int = java.lang.Byte.compare(x, y)
      }
      /** The order of Byte. */
      implicit object Byte extends ByteOrdering
      /** The order of Char. */
      trait CharOrdering extends Ordering[scala.Char] {
        def compare(x: scala.Char, y: scala.Char): scala.Int = java.lang.Character.compare(x, y)
      }
      /** The order of Char. */
      implicit object Char extends CharOrdering
      /** The order of Short. */
      trait ShortOrdering extends Ordering[scala.Short] {
        def compare(x: scala.Short, y: scala.Short): scala.Int = java.lang.Short.compare(x, y)
      }
      /** The order of Short. */
      implicit object Short extends ShortOrdering
      /** The order of Int. */
      trait IntOrdering extends Ordering[scala.Int] {
        def compare(x: scala.Int, y: scala.Int): scala.Int = java.lang.Integer.compare(x, y)
      }
      /** The order of Int. */
      implicit object Int extends IntOrdering
      /** The order of Long. */
      trait LongOrdering extends Ordering[scala.Long] {
        def compare(x: scala.Long, y: scala.Long): scala.Int = java.lang.Long.compare(x, y)
      }
      /** The order of Long. */
      implicit object Long extends LongOrdering
      /** The order of BigInt. */
      trait BigIntOrdering extends Ordering[scala.math.BigInt] {
        def compare(x: scala.math.BigInt, y: scala.math.BigInt): scala.Int = x.compare(y)
      }
      /** The order of BigInt. */
      implicit object BigInt extends BigIntOrdering
      /** The order of BigDecimal. */
      trait BigDecimalOrdering extends Ordering[scala.math.BigDecimal] {
        def compare(x: scala.math.BigDecimal, y: scala.math.BigDecimal): scala.Int = x.compare(y)
      }
      /** The order of BigDecimal. */
      implicit object BigDecimal extends BigDecimalOrdering
      /** The order of String. */
      trait StringOrdering extends Ordering[java.lang.String] {
        def compare(x: java.lang.String, y: java.lang.String): scala.Int = x.compareTo(y)
      }
      /** The order of String. */
      implicit object String extends StringOrdering
      object Float {
        /** The order in which NaN is the largest and -0.0 below 0.0. */
        trait TotalOrdering extends Ordering[scala.Float] {
          def compare(x: scala.Float, y: scala.Float): scala.Int = java.lang.Float.compare(x, y)
        }
        /** The order in which NaN is the largest and -0.0 below 0.0. */
        implicit object TotalOrdering extends TotalOrdering
        /** The order whose comparisons are those of the operators. */
        trait IeeeOrdering extends Ordering[scala.Float] {
          def compare(x: scala.Float, y: scala.Float): scala.Int = java.lang.Float.compare(x, y)
          override def lteq(x: scala.Float, y: scala.Float): scala.Boolean = x <= y
          override def gteq(x: scala.Float, y: scala.Float): scala.Boolean = x >= y
          override def lt(x: scala.Float, y: scala.Float): scala.Boolean = x < y
          override def gt(x: scala.Float, y: scala.Float): scala.Boolean = x > y
          override def equiv(x: scala.Float, y: scala.Float): scala.Boolean = x == y
          override def max[U <: scala.Float](x: U, y: U): U = math.max(x, y).asInstanceOf[U]
          override def min[U <: scala.Float](x: U, y: U): U = math.min(x, y).asInstanceOf[U]
        }
        /** The order whose comparisons are those of the operators. */
        implicit object IeeeOrdering extends IeeeOrdering
      }
      /** The order of Float. */
      implicit object DeprecatedFloatOrdering extends Float.TotalOrdering
      object Double {
        /** The order in which NaN is the largest and -0.0 below 0.0. */
        trait TotalOrdering extends Ordering[scala.Double] {
          def compare(x: scala.Double, y: scala.Double): scala.Int = java.lang.Double.compare(x, y)
        }
        /** The order in which NaN is the largest and -0.0 below 0.0. */
        implicit object TotalOrdering extends TotalOrdering
        /** The order whose comparisons are those of the operators. */
        trait IeeeOrdering extends Ordering[scala.Double] {
          def compare(x: scala.Double, y: scala.Double): scala.Int = java.lang.Double.compare(x, y)
          override def lteq(x: scala.Double, y: scala.Double): scala.Boolean = x <= y
          override def gteq(x: scala.Double, y: scala.Double): scala.Boolean = x >= y
          override def lt(x: scala.Double, y: scala.Double): scala.Boolean = x < y
          override def gt(x: scala.Double, y: scala.Double): scala.Boolean = x > y
          override def equiv(x: scala.Double, y: scala.Double): scala.Boolean = x == y
          override def max[U <: scala.Double](x: U, y: U): U = math.max(x, y).asInstanceOf[U]
          override def min[U <: scala.Double](x: U, y: U): U = math.min(x, y).asInstanceOf[U]
        }
        /** The order whose comparisons are those of the operators. */
        implicit object IeeeOrdering extends IeeeOrdering
      }
      /** The order of Double. */
      implicit object DeprecatedDoubleOrdering extends Double.TotalOrdering
      /** Orders Options: None first. */
      implicit def Option[T](implicit ord: Ordering[T]): Ordering[scala.Option[T]] = new OptionOrdering[T](ord)
      private[math] final class OptionOrdering[T](private[math] val optionOrdering: Ordering[T]) extends Ordering[scala.Option[T]] {
        def compare(x: scala.Option[T], y: scala.Option[T]): scala.Int =
          if (x.isEmpty) { if (y.isEmpty) 0 else -1 } else if (y.isEmpty) 1 else optionOrdering.compare(x.get, y.get)
      }
      /** Orders collections by their elements from the left. */
      implicit def Iterable[T](implicit ord: Ordering[T]): Ordering[scala.collection.Iterable[T]] = new IterableOrdering[scala.collection.Iterable, T](ord)
      /** Orders tuples part by part. */
      implicit def Tuple2[T1, T2](implicit ord1: Ordering[T1], ord2: Ordering[T2]): Ordering[(T1, T2)] = new Tuple2Ordering[T1, T2](ord1, ord2)
      /** Orders tuples part by part. */
      implicit def Tuple3[T1, T2, T3](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3]): Ordering[(T1, T2, T3)] = new Tuple3Ordering[T1, T2, T3](ord1, ord2, ord3)
      /** Orders tuples part by part. */
      implicit def Tuple4[T1, T2, T3, T4](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4]): Ordering[(T1, T2, T3, T4)] = new Tuple4Ordering[T1, T2, T3, T4](ord1, ord2, ord3, ord4)
      /** Orders tuples part by part. */
      implicit def Tuple5[T1, T2, T3, T4, T5](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4], ord5: Ordering[T5]): Ordering[(T1, T2, T3, T4, T5)] = new Tuple5Ordering[T1, T2, T3, T4, T5](ord1, ord2, ord3, ord4, ord5)
      /** Orders tuples part by part. */
      implicit def Tuple6[T1, T2, T3, T4, T5, T6](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4], ord5: Ordering[T5], ord6: Ordering[T6]): Ordering[(T1, T2, T3, T4, T5, T6)] = new Tuple6Ordering[T1, T2, T3, T4, T5, T6](ord1, ord2, ord3, ord4, ord5, ord6)
      /** Orders tuples part by part. */
      implicit def Tuple7[T1, T2, T3, T4, T5, T6, T7](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4], ord5: Ordering[T5], ord6: Ordering[T6], ord7: Ordering[T7]): Ordering[(T1, T2, T3, T4, T5, T6, T7)] = new Tuple7Ordering[T1, T2, T3, T4, T5, T6, T7](ord1, ord2, ord3, ord4, ord5, ord6, ord7)
      /** Orders tuples part by part. */
      implicit def Tuple8[T1, T2, T3, T4, T5, T6, T7, T8](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4], ord5: Ordering[T5], ord6: Ordering[T6], ord7: Ordering[T7], ord8: Ordering[T8]): Ordering[(T1, T2, T3, T4, T5, T6, T7, T8)] = new Tuple8Ordering[T1, T2, T3, T4, T5, T6, T7, T8](ord1, ord2, ord3, ord4, ord5, ord6, ord7, ord8)
      /** Orders tuples part by part. */
      implicit def Tuple9[T1, T2, T3, T4, T5, T6, T7, T8, T9](implicit ord1: Ordering[T1], ord2: Ordering[T2], ord3: Ordering[T3], ord4: Ordering[T4], ord5: Ordering[T5], ord6: Ordering[T6], ord7: Ordering[T7], ord8: Ordering[T8], ord9: Ordering[T9]): Ordering[(T1, T2, T3, T4, T5, T6, T7, T8, T9)] = new Tuple9Ordering[T1, T2, T3, T4, T5, T6, T7, T8, T9](ord1, ord2, ord3, ord4, ord5, ord6, ord7, ord8, ord9)
      private[math] final class Tuple2Ordering[T1, T2](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2]) extends Ordering[(T1, T2)] {
        def compare(x: (T1, T2), y: (T1, T2)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          ord2.compare(x._2, y._2)
        }
      }
      private[math] final class Tuple3Ordering[T1, T2, T3](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3]) extends Ordering[(T1, T2, T3)] {
        def compare(x: (T1, T2, T3), y: (T1, T2, T3)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          ord3.compare(x._3, y._3)
        }
      }
      private[math] final class Tuple4Ordering[T1, T2, T3, T4](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4]) extends Ordering[(T1, T2, T3, T4)] {
        def compare(x: (T1, T2, T3, T4), y: (T1, T2, T3, T4)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          ord4.compare(x._4, y._4)
        }
      }
      private[math] final class Tuple5Ordering[T1, T2, T3, T4, T5](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4], private[math] val ord5: Ordering[T5]) extends Ordering[(T1, T2, T3, T4, T5)] {
        def compare(x: (T1, T2, T3, T4, T5), y: (T1, T2, T3, T4, T5)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          val c4 = ord4.compare(x._4, y._4)
          if (c4 != 0) return c4
          ord5.compare(x._5, y._5)
        }
      }
      private[math] final class Tuple6Ordering[T1, T2, T3, T4, T5, T6](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4], private[math] val ord5: Ordering[T5], private[math] val ord6: Ordering[T6]) extends Ordering[(T1, T2, T3, T4, T5, T6)] {
        def compare(x: (T1, T2, T3, T4, T5, T6), y: (T1, T2, T3, T4, T5, T6)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          val c4 = ord4.compare(x._4, y._4)
          if (c4 != 0) return c4
          val c5 = ord5.compare(x._5, y._5)
          if (c5 != 0) return c5
          ord6.compare(x._6, y._6)
        }
      }
      private[math] final class Tuple7Ordering[T1, T2, T3, T4, T5, T6, T7](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4], private[math] val ord5: Ordering[T5], private[math] val ord6: Ordering[T6], private[math] val ord7: Ordering[T7]) extends Ordering[(T1, T2, T3, T4, T5, T6, T7)] {
        def compare(x: (T1, T2, T3, T4, T5, T6, T7), y: (T1, T2, T3, T4, T5, T6, T7)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          val c4 = ord4.compare(x._4, y._4)
          if (c4 != 0) return c4
          val c5 = ord5.compare(x._5, y._5)
          if (c5 != 0) return c5
          val c6 = ord6.compare(x._6, y._6)
          if (c6 != 0) return c6
          ord7.compare(x._7, y._7)
        }
      }
      private[math] final class Tuple8Ordering[T1, T2, T3, T4, T5, T6, T7, T8](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4], private[math] val ord5: Ordering[T5], private[math] val ord6: Ordering[T6], private[math] val ord7: Ordering[T7], private[math] val ord8: Ordering[T8]) extends Ordering[(T1, T2, T3, T4, T5, T6, T7, T8)] {
        def compare(x: (T1, T2, T3, T4, T5, T6, T7, T8), y: (T1, T2, T3, T4, T5, T6, T7, T8)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          val c4 = ord4.compare(x._4, y._4)
          if (c4 != 0) return c4
          val c5 = ord5.compare(x._5, y._5)
          if (c5 != 0) return c5
          val c6 = ord6.compare(x._6, y._6)
          if (c6 != 0) return c6
          val c7 = ord7.compare(x._7, y._7)
          if (c7 != 0) return c7
          ord8.compare(x._8, y._8)
        }
      }
      private[math] final class Tuple9Ordering[T1, T2, T3, T4, T5, T6, T7, T8, T9](private[math] val ord1: Ordering[T1], private[math] val ord2: Ordering[T2], private[math] val ord3: Ordering[T3], private[math] val ord4: Ordering[T4], private[math] val ord5: Ordering[T5], private[math] val ord6: Ordering[T6], private[math] val ord7: Ordering[T7], private[math] val ord8: Ordering[T8], private[math] val ord9: Ordering[T9]) extends Ordering[(T1, T2, T3, T4, T5, T6, T7, T8, T9)] {
        def compare(x: (T1, T2, T3, T4, T5, T6, T7, T8, T9), y: (T1, T2, T3, T4, T5, T6, T7, T8, T9)): scala.Int = {
          val c1 = ord1.compare(x._1, y._1)
          if (c1 != 0) return c1
          val c2 = ord2.compare(x._2, y._2)
          if (c2 != 0) return c2
          val c3 = ord3.compare(x._3, y._3)
          if (c3 != 0) return c3
          val c4 = ord4.compare(x._4, y._4)
          if (c4 != 0) return c4
          val c5 = ord5.compare(x._5, y._5)
          if (c5 != 0) return c5
          val c6 = ord6.compare(x._6, y._6)
          if (c6 != 0) return c6
          val c7 = ord7.compare(x._7, y._7)
          if (c7 != 0) return c7
          val c8 = ord8.compare(x._8, y._8)
          if (c8 != 0) return c8
          ord9.compare(x._9, y._9)
        }
      }
    }
    """#
}
