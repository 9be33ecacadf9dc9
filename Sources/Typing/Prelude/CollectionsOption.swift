/// Option, Either and Try.
package enum CollectionsOptionPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala

    /** A value that may be missing: `Some(x)` or `None`. */
    sealed abstract class Option[+A] extends IterableOnce[A] with Product with Serializable {
      /** True iff there is no value. */
      def isEmpty: Boolean
      /** True iff there is a value. */
      def isDefined: Boolean = !isEmpty
      /** The value; an error if there is none. */
      def get: A
      /** Returns the value, or the default if there is none. */
      def getOrElse[B >: A](default: => B): B = if (isEmpty) default else this.get
      /** Returns the value, or null if there is none. */
      def orNull[A1 >: A](implicit ev: Null <:< A1): A1 = this.getOrElse[A1](ev(null))
      /** Applies a function to the value if there is one. */
      def map[B](f: A => B): Option[B] = if (isEmpty) None else Some(f(this.get))
      /** Applies a function to the value, or returns the default if there is none. */
      def fold[B](ifEmpty: => B)(f: A => B): B = if (isEmpty) ifEmpty else f(this.get)
      /** Applies a function that gives an Option to the value if there is one. */
      def flatMap[B](f: A => Option[B]): Option[B] = if (isEmpty) None else f(this.get)
      /** Returns the inner Option. */
      def flatten[B](implicit ev: A <:< Option[B]): Option[B] = if (isEmpty) None else ev(this.get)
      /** Keeps the value if the predicate holds. */
      def filter(p: A => Boolean): Option[A] = if (isEmpty || p(this.get)) this else None
      /** Keeps the value if the predicate does not hold. */
      def filterNot(p: A => Boolean): Option[A] = if (isEmpty || !p(this.get)) this else None
      /** True iff there is a value. */
      def nonEmpty: Boolean = isDefined
      /** Prepares a filter that is applied when the elements are used. */
      def withFilter(p: A => Boolean): WithFilter = new WithFilter(p)
      /** Returns true iff the value equals the one given. */
      def contains[A1 >: A](elem: A1): Boolean = !isEmpty && this.get == elem
      /** Returns true iff there is a value and the predicate holds. */
      def exists(p: A => Boolean): Boolean = !isEmpty && p(this.get)
      /** Returns true iff there is no value or the predicate holds. */
      def forall(p: A => Boolean): Boolean = isEmpty || p(this.get)
      /** Applies a function to the value, if there is one, for its effect. */
      def foreach[U](f: A => U): Unit = if (!isEmpty) f(this.get)
      /** Applies a partial function to the value if it is defined there. */
      def collect[B](pf: PartialFunction[A, B]): Option[B] = if (!isEmpty) pf.lift(this.get) else None
      /** Returns this, or the alternative if there is no value. */
      def orElse[B >: A](alternative: => Option[B]): Option[B] = if (isEmpty) alternative else this
      /** Pairs the values if both are there. */
      def zip[A1 >: A, B](that: Option[B]): Option[(A1, B)] = if (isEmpty || that.isEmpty) None else Some((this.get, that.get))
      /** Splits a pair into two Options. */
      def unzip[A1, A2](implicit asPair: A <:< (A1, A2)): (Option[A1], Option[A2]) = if (isEmpty) (None, None) else { val e = asPair(this.get); (Some(e._1), Some(e._2)) }
      /** Splits a triple into three Options. */
      def unzip3[A1, A2, A3](implicit asTriple: A <:< (A1, A2, A3)): (Option[A1], Option[A2], Option[A3]) = if (isEmpty) (None, None, None) else { val e = asTriple(this.get); (Some(e._1), Some(e._2), Some(e._3)) }
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = if (isEmpty) Iterator.empty else Iterator.single(this.get)
      /** Makes a List of the elements. */
      def toList: List[A] = if (isEmpty) List() else List(this.get)
      /** Returns Right of the value, or Left of the argument if there is none. */
      def toRight[X](left: => X): Either[X, A] = if (isEmpty) Left(left) else Right(this.get)
      /** Returns Left of the value, or Right of the argument if there is none. */
      def toLeft[X](right: => X): Either[A, X] = if (isEmpty) Right(right) else Left(this.get)
      /** Filters when the value is used. */
      class WithFilter(p: A => Boolean) {
        /** Applies a function to the value if it is left. */
        def map[B](f: A => B): Option[B] = Option.this.filter(p).map(f)
        /** Applies a function that gives an Option to the value if it is left. */
        def flatMap[B](f: A => Option[B]): Option[B] = Option.this.filter(p).flatMap(f)
        /** Applies a function to the value if it is left, for its effect. */
        def foreach[U](f: A => U): Unit = Option.this.filter(p).foreach(f)
        /** Adds a further predicate. */
        def withFilter(q: A => Boolean): WithFilter = new WithFilter(x => p(x) && q(x))
      }
    }

    object Option {
      /** Lets an Option stand where a collection is wanted. */
      implicit def option2Iterable[A](xo: Option[A]): Iterable[A] = if (xo.isEmpty) Iterable.empty[A] else Iterable.single[A](xo.get)
      /** Returns Some of the value, or None if it is null. */
      def apply[A](x: A): Option[A] = if (x == null) None else Some(x)
      /** Returns None. */
      def empty[A]: Option[A] = None
      /** Returns Some of the value if the condition holds. */
      def when[A](cond: Boolean)(a: => A): Option[A] = if (cond) Some(a) else None
      /** Returns Some of the value unless the condition holds. */
      def unless[A](cond: Boolean)(a: => A): Option[A] = when(!cond)(a)
    }

    /** A value that is there. */
    final case class Some[+A](value: A) extends Option[A] {
      /** The value. */
      def get: A = value
      /** False. */
      override def isEmpty: Boolean = false
    }

    /** No value. */
    case object None extends Option[Nothing] {
      /** Throws, since there is no value. */
      def get: Nothing = throw new NoSuchElementException("None.get")
      /** True. */
      override def isEmpty: Boolean = true
    }
    """#
}
