/// Products and tuples.
package enum TuplesPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala

    /** Something with parts that can be counted: tuples and case classes. */
    trait Product extends Equals {
      /** The number of parts. */
      def productArity: Int = native
      /** The part at a position. */
      def productElement(n: Int): Any = native
      /** Returns an iterator over the parts. */
      def productIterator: Iterator[Any] = native
      /** The name before the parts. */
      def productPrefix: String = native
      /** The name of the part at a position. */
      def productElementName(n: Int): String = native
      /** Returns an iterator over the names of the parts. */
      def productElementNames: Iterator[String] = native
      /** True iff `that` may be compared with this. */
      def canEqual(that: Any): Boolean = that != null && that.asInstanceOf[AnyRef].getClass == this.asInstanceOf[AnyRef].getClass
    }

    /** The parts of a tuple of 1. */
    trait Product1[+T1] extends Product

    /** A tuple of 1. */
    final case class Tuple1[+T1](_1: T1) extends Product1[T1]

    /** The parts of a tuple of 2. */
    trait Product2[+T1, +T2] extends Product

    /** A tuple of 2. */
    final case class Tuple2[+T1, +T2](_1: T1, _2: T2) extends Product2[T1, T2] {
      /** Returns the parts the other way round. */
      def swap: Tuple2[T2, T1] = Tuple2(_2, _1)
    }

    /** The parts of a tuple of 3. */
    trait Product3[+T1, +T2, +T3] extends Product

    /** A tuple of 3. */
    final case class Tuple3[+T1, +T2, +T3](_1: T1, _2: T2, _3: T3) extends Product3[T1, T2, T3]

    /** The parts of a tuple of 4. */
    trait Product4[+T1, +T2, +T3, +T4] extends Product

    /** A tuple of 4. */
    final case class Tuple4[+T1, +T2, +T3, +T4](_1: T1, _2: T2, _3: T3, _4: T4) extends Product4[T1, T2, T3, T4]

    /** The parts of a tuple of 5. */
    trait Product5[+T1, +T2, +T3, +T4, +T5] extends Product

    /** A tuple of 5. */
    final case class Tuple5[+T1, +T2, +T3, +T4, +T5](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5) extends Product5[T1, T2, T3, T4, T5]

    /** The parts of a tuple of 6. */
    trait Product6[+T1, +T2, +T3, +T4, +T5, +T6] extends Product

    /** A tuple of 6. */
    final case class Tuple6[+T1, +T2, +T3, +T4, +T5, +T6](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6) extends Product6[T1, T2, T3, T4, T5, T6]

    /** The parts of a tuple of 7. */
    trait Product7[+T1, +T2, +T3, +T4, +T5, +T6, +T7] extends Product

    /** A tuple of 7. */
    final case class Tuple7[+T1, +T2, +T3, +T4, +T5, +T6, +T7](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7) extends Product7[T1, T2, T3, T4, T5, T6, T7]

    /** The parts of a tuple of 8. */
    trait Product8[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8] extends Product

    /** A tuple of 8. */
    final case class Tuple8[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8) extends Product8[T1, T2, T3, T4, T5, T6, T7, T8]

    /** The parts of a tuple of 9. */
    trait Product9[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9] extends Product

    /** A tuple of 9. */
    final case class Tuple9[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9) extends Product9[T1, T2, T3, T4, T5, T6, T7, T8, T9]

    /** The parts of a tuple of 10. */
    trait Product10[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10] extends Product

    /** A tuple of 10. */
    final case class Tuple10[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9, _10: T10) extends Product10[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10]

    /** The parts of a tuple of 11. */
    trait Product11[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11] extends Product

    /** A tuple of 11. */
    final case class Tuple11[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9, _10: T10, _11: T11) extends Product11[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11]

    /** The parts of a tuple of 12. */
    trait Product12[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12] extends Product

    /** A tuple of 12. */
    final case class Tuple12[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9, _10: T10, _11: T11, _12: T12) extends Product12[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12]

    /** The parts of a tuple of 13. */
    trait Product13[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12, +T13] extends Product

    /** A tuple of 13. */
    final case class Tuple13[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12, +T13](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9, _10: T10, _11: T11, _12: T12, _13: T13) extends Product13[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13]

    /** The parts of a tuple of 14. */
    trait Product14[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12, +T13, +T14] extends Product

    /** A tuple of 14. */
    final case class Tuple14[+T1, +T2, +T3, +T4, +T5, +T6, +T7, +T8, +T9, +T10, +T11, +T12, +T13, +T14](_1: T1, _2: T2, _3: T3, _4: T4, _5: T5, _6: T6, _7: T7, _8: T8, _9: T9, _10: T10, _11: T11, _12: T12, _13: T13, _14: T14) extends Product14[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14]
    """#
}
