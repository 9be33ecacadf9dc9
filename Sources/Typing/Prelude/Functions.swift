/// Functions, partial functions, products and tuples.
package enum FunctionsPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala

    /** A function of 0 arguments. */
    trait Function0[+R] {
      /** Applies the function. */
      def apply(): R
      override def toString(): String = "<function0>"
    }

    /** A function of 1 argument. */
    trait Function1[-T1, +R] {
      /** Applies the function. */
      def apply(v1: T1): R
      /** Returns the function that applies another one first. */
      def compose[A](g: A => T1): A => R = { x => apply(g(x)) }
      /** Returns the function that applies another one afterwards. */
      def andThen[A](g: R => A): T1 => A = { x => g(apply(x)) }
      override def toString(): String = "<function1>"
    }

    /** A function of 2 arguments. */
    trait Function2[-T1, -T2, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => R = (x1: T1) => (x2: T2) => apply(x1, x2)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2)) => R = (t: (T1, T2)) => apply(t._1, t._2)
      override def toString(): String = "<function2>"
    }

    /** A function of 3 arguments. */
    trait Function3[-T1, -T2, -T3, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => R = (x1: T1) => (x2: T2) => (x3: T3) => apply(x1, x2, x3)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3)) => R = (t: (T1, T2, T3)) => apply(t._1, t._2, t._3)
      override def toString(): String = "<function3>"
    }

    /** A function of 4 arguments. */
    trait Function4[-T1, -T2, -T3, -T4, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => apply(x1, x2, x3, x4)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4)) => R = (t: (T1, T2, T3, T4)) => apply(t._1, t._2, t._3, t._4)
      override def toString(): String = "<function4>"
    }

    /** A function of 5 arguments. */
    trait Function5[-T1, -T2, -T3, -T4, -T5, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => apply(x1, x2, x3, x4, x5)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5)) => R = (t: (T1, T2, T3, T4, T5)) => apply(t._1, t._2, t._3, t._4, t._5)
      override def toString(): String = "<function5>"
    }

    /** A function of 6 arguments. */
    trait Function6[-T1, -T2, -T3, -T4, -T5, -T6, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => apply(x1, x2, x3, x4, x5, x6)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6)) => R = (t: (T1, T2, T3, T4, T5, T6)) => apply(t._1, t._2, t._3, t._4, t._5, t._6)
      override def toString(): String = "<function6>"
    }

    /** A function of 7 arguments. */
    trait Function7[-T1, -T2, -T3, -T4, -T5, -T6, -T7, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => apply(x1, x2, x3, x4, x5, x6, x7)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7)) => R = (t: (T1, T2, T3, T4, T5, T6, T7)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7)
      override def toString(): String = "<function7>"
    }

    /** A function of 8 arguments. */
    trait Function8[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => apply(x1, x2, x3, x4, x5, x6, x7, x8)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8)
      override def toString(): String = "<function8>"
    }

    /** A function of 9 arguments. */
    trait Function9[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9)
      override def toString(): String = "<function9>"
    }

    /** A function of 10 arguments. */
    trait Function10[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10)
      override def toString(): String = "<function10>"
    }

    /** A function of 11 arguments. */
    trait Function11[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11)
      override def toString(): String = "<function11>"
    }

    /** A function of 12 arguments. */
    trait Function12[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12)
      override def toString(): String = "<function12>"
    }

    /** A function of 13 arguments. */
    trait Function13[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13)
      override def toString(): String = "<function13>"
    }

    /** A function of 14 arguments. */
    trait Function14[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14)
      override def toString(): String = "<function14>"
    }

    /** A function of 15 arguments. */
    trait Function15[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15)
      override def toString(): String = "<function15>"
    }

    /** A function of 16 arguments. */
    trait Function16[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16)
      override def toString(): String = "<function16>"
    }

    /** A function of 17 arguments. */
    trait Function17[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17)
      override def toString(): String = "<function17>"
    }

    /** A function of 18 arguments. */
    trait Function18[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, -T18, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17, v18: T18): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => T18 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => (x18: T18) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17, t._18)
      override def toString(): String = "<function18>"
    }

    /** A function of 19 arguments. */
    trait Function19[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, -T18, -T19, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17, v18: T18, v19: T19): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => T18 => T19 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => (x18: T18) => (x19: T19) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17, t._18, t._19)
      override def toString(): String = "<function19>"
    }

    /** A function of 20 arguments. */
    trait Function20[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, -T18, -T19, -T20, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17, v18: T18, v19: T19, v20: T20): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => T18 => T19 => T20 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => (x18: T18) => (x19: T19) => (x20: T20) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17, t._18, t._19, t._20)
      override def toString(): String = "<function20>"
    }

    /** A function of 21 arguments. */
    trait Function21[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, -T18, -T19, -T20, -T21, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17, v18: T18, v19: T19, v20: T20, v21: T21): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => T18 => T19 => T20 => T21 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => (x18: T18) => (x19: T19) => (x20: T20) => (x21: T21) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17, t._18, t._19, t._20, t._21)
      override def toString(): String = "<function21>"
    }

    /** A function of 22 arguments. */
    trait Function22[-T1, -T2, -T3, -T4, -T5, -T6, -T7, -T8, -T9, -T10, -T11, -T12, -T13, -T14, -T15, -T16, -T17, -T18, -T19, -T20, -T21, -T22, +R] {
      /** Applies the function. */
      def apply(v1: T1, v2: T2, v3: T3, v4: T4, v5: T5, v6: T6, v7: T7, v8: T8, v9: T9, v10: T10, v11: T11, v12: T12, v13: T13, v14: T14, v15: T15, v16: T16, v17: T17, v18: T18, v19: T19, v20: T20, v21: T21, v22: T22): R
      /** Returns the function that takes its arguments one by one. */
      def curried: T1 => T2 => T3 => T4 => T5 => T6 => T7 => T8 => T9 => T10 => T11 => T12 => T13 => T14 => T15 => T16 => T17 => T18 => T19 => T20 => T21 => T22 => R = (x1: T1) => (x2: T2) => (x3: T3) => (x4: T4) => (x5: T5) => (x6: T6) => (x7: T7) => (x8: T8) => (x9: T9) => (x10: T10) => (x11: T11) => (x12: T12) => (x13: T13) => (x14: T14) => (x15: T15) => (x16: T16) => (x17: T17) => (x18: T18) => (x19: T19) => (x20: T20) => (x21: T21) => (x22: T22) => apply(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21, x22)
      /** Returns the function that takes its arguments as a tuple. */
      def tupled: ((T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22)) => R = (t: (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22)) => apply(t._1, t._2, t._3, t._4, t._5, t._6, t._7, t._8, t._9, t._10, t._11, t._12, t._13, t._14, t._15, t._16, t._17, t._18, t._19, t._20, t._21, t._22)
      override def toString(): String = "<function22>"
    }

    object Function {
      /** Applies functions one after the other. */
      def chain[T](fs: scala.collection.Seq[T => T]): T => T = { x => fs.foldLeft(x)((x, f) => f(x)) }
      /** Returns its first argument. */
      def const[T, U](x: T)(y: U): T = x
      /** Makes a partial function of one that gives an Option. */
      def unlift[T, R](f: T => Option[R]): PartialFunction[T, R] = new PartialFunction.Unlifted[T, R](f)
      /** Returns a function of several arguments. */
      def uncurried[T1, T2, R](f: T1 => T2 => R): (T1, T2) => R = { (x1, x2) => f(x1)(x2) }
      /** Returns a function of several arguments. */
      def uncurried[T1, T2, T3, R](f: T1 => T2 => T3 => R): (T1, T2, T3) => R = { (x1, x2, x3) => f(x1)(x2)(x3) }
      /** Returns a function that takes its arguments as a tuple. */
      def tupled[T1, T2, R](f: (T1, T2) => R): ((T1, T2)) => R = { (t: (T1, T2)) => f(t._1, t._2) }
      /** Returns a function that takes its arguments as a tuple. */
      def tupled[T1, T2, T3, R](f: (T1, T2, T3) => R): ((T1, T2, T3)) => R = { (t: (T1, T2, T3)) => f(t._1, t._2, t._3) }
      /** Returns a function that takes the parts of its tuple one by one. */
      def untupled[T1, T2, R](f: ((T1, T2)) => R): (T1, T2) => R = { (x1, x2) => f((x1, x2)) }
      /** Returns a function that takes the parts of its tuple one by one. */
      def untupled[T1, T2, T3, R](f: ((T1, T2, T3)) => R): (T1, T2, T3) => R = { (x1, x2, x3) => f((x1, x2, x3)) }
    }

    /** A function that is defined for some arguments only. */
    trait PartialFunction[-A, +B] extends (A => B) {
      /** Takes an argument apart in a pattern: gives the value where the function is defined. */
      def unapply(a: A): Option[B] = lift(a)
      /** Returns true iff the function is defined for the argument. */
      def isDefinedAt(x: A): Boolean
      override def toString(): String = "<function1>"
      /** Returns the function that tries another one where this is not defined. */
      def orElse[A1 <: A, B1 >: B](that: PartialFunction[A1, B1]): PartialFunction[A1, B1] = new PartialFunction.OrElse[A1, B1](this, that)
      /** Returns the function that applies another one afterwards. */
      override def andThen[C](k: B => C): PartialFunction[A, C] = new PartialFunction.AndThen[A, B, C](this, k)
      /** Returns the function that is defined where both are, one after the other. */
      def compose[R](k: PartialFunction[R, A]): PartialFunction[R, B] = new PartialFunction.Combined[R, A, B](k, this)
      /** Returns the function that gives None where this is not defined. */
      def lift: A => Option[B] = new PartialFunction.Lifted[A, B](this)
      /** Returns the value, or that of the other function where this is not defined. */
      def applyOrElse[A1 <: A, B1 >: B](x: A1, default: A1 => B1): B1 = if (isDefinedAt(x)) apply(x) else default(x)
      /** Returns the function that applies an action to the value and tells whether this was defined. */
      def runWith[U](action: B => U): A => Boolean = { x => if (isDefinedAt(x)) { action(apply(x)); true } else false }
    }

    object PartialFunction {
      /** Makes a partial function that is defined everywhere. */
      def fromFunction[A, B](f: A => B): PartialFunction[A, B] = { case x => f(x) }
      /** Returns the function that is defined nowhere. */
      def empty[A, B]: PartialFunction[A, B] = new Unlifted[A, B]((x: A) => None)
      /** Returns the value where the function is defined, otherwise false. */
      def cond[A](x: A)(pf: PartialFunction[A, Boolean]): Boolean = pf.applyOrElse(x, (y: A) => false)
      /** Returns Some of the value where the function is defined. */
      def condOpt[A, B](x: A)(pf: PartialFunction[A, B]): Option[B] = pf.lift(x)
      private[scala] class OrElse[-A, +B](f1: PartialFunction[A, B], f2: PartialFunction[A, B]) extends PartialFunction[A, B] with Serializable {
        def isDefinedAt(x: A): Boolean = f1.isDefinedAt(x) || f2.isDefinedAt(x)
        def apply(x: A): B = f1.applyOrElse(x, f2)
        override def applyOrElse[A1 <: A, B1 >: B](x: A1, default: A1 => B1): B1 = if (f1.isDefinedAt(x)) f1(x) else f2.applyOrElse(x, default)
      }
      private[scala] class AndThen[-A, B, +C](pf: PartialFunction[A, B], k: B => C) extends PartialFunction[A, C] with Serializable {
        def isDefinedAt(x: A): Boolean = pf.isDefinedAt(x)
        def apply(x: A): C = k(pf(x))
      }
      private[scala] class Combined[-A, B, +C](pf: PartialFunction[A, B], k: PartialFunction[B, C]) extends PartialFunction[A, C] with Serializable {
        def isDefinedAt(x: A): Boolean = pf.isDefinedAt(x) && k.isDefinedAt(pf(x))
        def apply(x: A): C = k(pf(x))
      }
      private[scala] class Lifted[-A, +B](val pf: PartialFunction[A, B]) extends (A => Option[B]) with Serializable {
        def apply(x: A): Option[B] = if (pf.isDefinedAt(x)) Some(pf(x)) else None
      }
      private[scala] class Unlifted[A, B](f: A => Option[B]) extends PartialFunction[A, B] with Serializable {
        def isDefinedAt(x: A): Boolean = f(x).isDefined
        def apply(x: A): B = f(x) match {
          case Some(v) => v
          case None => throw new MatchError(x)
        }
        override def lift: A => Option[B] = f
      }
    }

    /** The evidence that one type conforms to another. */
    @annotation.implicitNotFound(msg = "Cannot prove that ${From} <:< ${To}.")
    sealed abstract class <:<[-From, +To] extends (From => To) with Serializable

    object <:< {
      /** Returns the evidence that a type is itself. */
      implicit def refl[A]: A =:= A = native("Predef$.$conforms")
    }

    /** The evidence that two types are the same. */
    @annotation.implicitNotFound(msg = "Cannot prove that ${From} =:= ${To}.")
    sealed abstract class =:=[From, To] extends (From <:< To) with Serializable
    """#
}
