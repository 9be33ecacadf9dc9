/// Either and Try.
package enum CollectionsEitherPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.util

    /** One of two: `Left(a)` or, by convention the good one, `Right(b)`. */
    sealed abstract class Either[+A, +B] extends Product with Serializable {
      /** The left side, to work on. */
      def left: Either.LeftProjection[A, B] = Either.LeftProjection(this)
      /** The right side, to work on. */
      @deprecated("Either is now right-biased, use methods directly on Either", "2.13.0")
      def right: Either.RightProjection[A, B] = Either.RightProjection(this)
      /** Applies the first function to a Left and the second to a Right. */
      def fold[C](fa: A => C, fb: B => C): C = this match {
          case Right(b) => fb(b)
          case Left(a) => fa(a)
        }
      /** Changes the two sides. */
      def swap: Either[B, A] = this match {
          case Right(b) => Left(b)
          case Left(a) => Right(a)
        }
      /** Returns the inner Either on the right. */
      def joinRight[A1 >: A, B1 >: B, C](implicit ev: B1 <:< Either[A1, C]): Either[A1, C] = this match {
          case Right(b) => ev(b)
          case Left(a) => this.asInstanceOf[Either[A1, C]]
        }
      /** Returns the inner Either on the left. */
      def joinLeft[A1 >: A, B1 >: B, C](implicit ev: A1 <:< Either[C, B1]): Either[C, B1] = this match {
          case Right(b) => this.asInstanceOf[Either[C, B1]]
          case Left(a) => ev(a)
        }
      /** Applies a function to the value, if there is one, for its effect. */
      def foreach[U](f: B => U): Unit = this match {
          case Right(b) => f(b)
          case Left(a) => ()
        }
      /** Returns the value, or the argument if there is none. */
      def getOrElse[B1 >: B](or: => B1): B1 = this match {
          case Right(b) => b
          case Left(a) => or
        }
      /** Returns this, or the argument if there is no value. */
      def orElse[A1 >: A, B1 >: B](or: => Either[A1, B1]): Either[A1, B1] = this match {
          case Right(b) => this
          case Left(a) => or
        }
      /** Returns true iff the value equals the one given. */
      def contains[B1 >: B](elem: B1): Boolean = this match {
          case Right(b) => b == elem
          case Left(a) => false
        }
      /** Returns true iff there is no value or the predicate holds. */
      def forall(f: B => Boolean): Boolean = this match {
          case Right(b) => f(b)
          case Left(a) => true
        }
      /** Returns true iff there is a value and the predicate holds. */
      def exists(p: B => Boolean): Boolean = this match {
          case Right(b) => p(b)
          case Left(a) => false
        }
      /** Applies a function to the value if there is one and returns its result. */
      def flatMap[A1 >: A, B1](f: B => Either[A1, B1]): Either[A1, B1] = this match {
          case Right(b) => f(b)
          case Left(a) => this.asInstanceOf[Either[A1, B1]]
        }
      /** Returns the inner one. */
      def flatten[A1 >: A, B1](implicit ev: B <:< Either[A1, B1]): Either[A1, B1] = flatMap[A1, B1](ev)
      /** Applies a function to the value if there is one. */
      def map[B1](f: B => B1): Either[A, B1] = this match {
          case Right(b) => Right(f(b))
          case Left(a) => this.asInstanceOf[Either[A, B1]]
        }
      /** Keeps a Right whose value satisfies the predicate, otherwise returns Left of the argument. */
      def filterOrElse[A1 >: A](p: B => Boolean, zero: => A1): Either[A1, B] = this match {
          case Right(b) => if (p(b)) this else Left(zero)
          case Left(a) => this
        }
      /** Returns a sequence of the value or an empty one. */
      def toSeq: collection.immutable.Seq[B] = this match {
          case Right(b) => scala.collection.immutable.Seq(b)
          case Left(a) => scala.collection.immutable.Seq.empty
        }
      /** Returns Some of the value, or None. */
      def toOption: Option[B] = this match {
          case Right(b) => Some(b)
          case Left(a) => None
        }
      /** Returns Success of the right or Failure of the left value. */
      def toTry(implicit ev: A <:< Throwable): Try[B] = this match {
          case Right(b) => Success(b)
          case Left(a) => Failure(ev(a))
        }
      /** True iff it is a Left. */
      def isLeft: Boolean
      /** True iff it is a Right. */
      def isRight: Boolean
    }

    /** The left side. */
    final case class Left[+A, +B](value: A) extends Either[A, B] {
      /** True. */
      def isLeft: Boolean = true
      /** False. */
      def isRight: Boolean = false
      /** Returns the same with another type on the right. */
      def withRight[B1 >: B]: Either[A, B1] = this
    }

    /** The right side. */
    final case class Right[+A, +B](value: B) extends Either[A, B] {
      /** False. */
      def isLeft: Boolean = false
      /** True. */
      def isRight: Boolean = true
      /** Returns the same with another type on the left. */
      def withLeft[A1 >: A]: Either[A1, B] = this
    }

    object Either {
      /** Returns Right if the condition holds, otherwise Left. */
      def cond[A, B](test: Boolean, right: => B, left: => A): Either[A, B] = if (test) Right(right) else Left(left)
      /** Adds `merge` where both sides have one type. */
      implicit class MergeableEither[A](private val x: Either[A, A]) {
        /** Returns the value of whichever side it is. */
        def merge: A = x match {
          case Right(a) => a
          case Left(a) => a
        }
      }
      /** The left side of an Either. */
      final case class LeftProjection[+A, +B](e: Either[A, B]) {
        /** The left value; an error if it is a Right. */
        @deprecated("use `Either.swap.getOrElse` instead", "2.13.0")
        def get: A = e match {
          case Right(b) => throw new NoSuchElementException("Either.left.get on Right")
          case Left(a) => a
        }
        /** Applies a function to the value, if there is one, for its effect. */
        def foreach[U](f: A => U): Unit = e match {
          case Right(b) => ()
          case Left(a) => f(a)
        }
        /** Returns the value, or the argument if there is none. */
        def getOrElse[A1 >: A](or: => A1): A1 = e match {
          case Right(b) => or
          case Left(a) => a
        }
        /** Returns true iff there is no value or the predicate holds. */
        def forall(p: A => Boolean): Boolean = e match {
          case Right(b) => true
          case Left(a) => p(a)
        }
        /** Returns true iff there is a value and the predicate holds. */
        def exists(p: A => Boolean): Boolean = e match {
          case Right(b) => false
          case Left(a) => p(a)
        }
        /** Applies a function to the value if there is one and returns its result. */
        def flatMap[A1, B1 >: B](f: A => Either[A1, B1]): Either[A1, B1] = e match {
          case Right(b) => e.asInstanceOf[Either[A1, B1]]
          case Left(a) => f(a)
        }
        /** Applies a function to the value if there is one. */
        def map[A1](f: A => A1): Either[A1, B] = e match {
          case Right(b) => e.asInstanceOf[Either[A1, B]]
          case Left(a) => Left(f(a))
        }
        /** Returns Some of it if the predicate holds, otherwise None. */
        def filterToOption[B1](p: A => Boolean): Option[Either[A, B1]] = e match {
          case Right(b) => None
          case Left(a) => if (p(a)) Some(Left(a)) else None
        }
        /** Returns a sequence of the value or an empty one. */
        def toSeq: Seq[A] = e match {
          case Right(b) => Seq.empty
          case Left(a) => Seq(a)
        }
        /** Returns Some of the value, or None. */
        def toOption: Option[A] = e match {
          case Right(b) => None
          case Left(a) => Some(a)
        }
      }
      /** The right side of an Either. */
      final case class RightProjection[+A, +B](e: Either[A, B]) {
        /** The right value; an error if it is a Left. */
        @deprecated("Use `Either.toOption.get` instead", "2.13.0")
        def get: B = e match {
          case Right(b) => b
          case Left(a) => throw new NoSuchElementException("Either.right.get on Left")
        }
        /** Applies a function to the value, if there is one, for its effect. */
        def foreach[U](f: B => U): Unit = e match {
          case Right(b) => f(b)
          case Left(a) => ()
        }
        /** Returns the value, or the argument if there is none. */
        def getOrElse[B1 >: B](or: => B1): B1 = e match {
          case Right(b) => b
          case Left(a) => or
        }
        /** Returns true iff there is no value or the predicate holds. */
        def forall(f: B => Boolean): Boolean = e match {
          case Right(b) => f(b)
          case Left(a) => true
        }
        /** Returns true iff there is a value and the predicate holds. */
        def exists(p: B => Boolean): Boolean = e match {
          case Right(b) => p(b)
          case Left(a) => false
        }
        /** Applies a function to the value if there is one and returns its result. */
        def flatMap[A1 >: A, B1](f: B => Either[A1, B1]): Either[A1, B1] = e match {
          case Right(b) => f(b)
          case Left(a) => e.asInstanceOf[Either[A1, B1]]
        }
        /** Applies a function to the value if there is one. */
        def map[B1](f: B => B1): Either[A, B1] = e match {
          case Right(b) => Right(f(b))
          case Left(a) => e.asInstanceOf[Either[A, B1]]
        }
        /** Returns Some of it if the predicate holds, otherwise None. */
        def filterToOption[A1](p: B => Boolean): Option[Either[A1, B]] = e match {
          case Right(b) => if (p(b)) Some(Right(b)) else None
          case Left(a) => None
        }
        /** Returns a sequence of the value or an empty one. */
        def toSeq: Seq[B] = e match {
          case Right(b) => Seq(b)
          case Left(a) => Seq.empty
        }
        /** Returns Some of the value, or None. */
        def toOption: Option[B] = e match {
          case Right(b) => Some(b)
          case Left(a) => None
        }
      }
    }

    /** The result of something that may throw: `Success(value)` or `Failure(exception)`. */
    sealed abstract class Try[+T] extends Product with Serializable {
      /** True iff something was thrown. */
      def isFailure: Boolean
      /** True iff there is a value. */
      def isSuccess: Boolean
      /** Returns the value, or the argument if there is none. */
      def getOrElse[U >: T](default: => U): U
      /** Returns this, or the argument if there is no value. */
      def orElse[U >: T](default: => Try[U]): Try[U]
      /** The value; throws what was thrown if there is none. */
      def get: T
      /** Applies a function to the value, if there is one, for its effect. */
      def foreach[U](f: T => U): Unit
      /** Applies a function to the value if there is one and returns its result. */
      def flatMap[U](f: T => Try[U]): Try[U]
      /** Applies a function to the value if there is one. */
      def map[U](f: T => U): Try[U]
      /** Applies a partial function to the value; a Failure if it is not defined there. */
      def collect[U](pf: PartialFunction[T, U]): Try[U]
      /** Keeps the value if the predicate holds. */
      def filter(p: T => Boolean): Try[T]
      /** Keeps the value if the predicate holds. */
      def withFilter(p: T => Boolean): WithFilter = new WithFilter(p)
      /** Applies a partial function that gives a Try to what was thrown. */
      def recoverWith[U >: T](pf: PartialFunction[Throwable, Try[U]]): Try[U]
      /** Applies a partial function to what was thrown. */
      def recover[U >: T](pf: PartialFunction[Throwable, U]): Try[U]
      /** Returns Some of the value, or None. */
      def toOption: Option[T]
      /** Returns the inner one. */
      def flatten[U](implicit ev: T <:< Try[U]): Try[U]
      /** Returns Success of what was thrown. */
      def failed: Try[Throwable]
      /** Applies one of two functions that give a Try. */
      def transform[U](s: T => Try[U], f: Throwable => Try[U]): Try[U]
      /** Returns Right of the value or Left of what was thrown. */
      def toEither: Either[Throwable, T]
      /** Applies the first function to what was thrown and the second to the value. */
      def fold[U](fa: Throwable => U, fb: T => U): U
      /** Filters when the value is used. */
      final class WithFilter(p: T => Boolean) {
        /** Applies a function to the value if it is left. */
        def map[U](f: T => U): Try[U] = Try.this.filter(p).map(f)
        /** Applies a function that gives a Try to the value if it is left. */
        def flatMap[U](f: T => Try[U]): Try[U] = Try.this.filter(p).flatMap(f)
        /** Applies a function to the value if it is left, for its effect. */
        def foreach[U](f: T => U): Unit = Try.this.filter(p).foreach(f)
        /** Adds a further predicate. */
        def withFilter(q: T => Boolean): WithFilter = new WithFilter(x => p(x) && q(x))
      }
    }

    object Try {
      /** Evaluates an expression and catches what it throws unless it is fatal. */
      def apply[T](r: => T): Try[T] =
        try {
          val r1 = r
          Success(r1)
        } catch {
          case scala.util.control.NonFatal(e) => Failure(e)
        }
    }

    /** Something was thrown. */
    final case class Failure[+T](exception: Throwable) extends Try[T] {
      /** True iff something was thrown. */
      override def isFailure: Boolean = true
      /** True iff there is a value. */
      override def isSuccess: Boolean = false
      /** Throws what was thrown. */
      override def get: T = throw exception
      /** Returns the value, or the argument if there is none. */
      override def getOrElse[U >: T](default: => U): U = default
      /** Returns this, or the argument if there is no value. */
      override def orElse[U >: T](default: => Try[U]): Try[U] = 
          try default catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Applies a function to the value if there is one and returns its result. */
      override def flatMap[U](f: T => Try[U]): Try[U] = this.asInstanceOf[Try[U]]
      /** Returns the inner one. */
      override def flatten[U](implicit ev: T <:< Try[U]): Try[U] = this.asInstanceOf[Try[U]]
      /** Applies a function to the value, if there is one, for its effect. */
      override def foreach[U](f: T => U): Unit = ()
      /** Applies one of two functions that give a Try. */
      override def transform[U](s: T => Try[U], f: Throwable => Try[U]): Try[U] = 
          try f(exception) catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Applies a function to the value if there is one. */
      override def map[U](f: T => U): Try[U] = this.asInstanceOf[Try[U]]
      /** Applies a partial function to the value; a Failure if it is not defined there. */
      override def collect[U](pf: PartialFunction[T, U]): Try[U] = this.asInstanceOf[Try[U]]
      /** Keeps the value if the predicate holds. */
      override def filter(p: T => Boolean): Try[T] = this
      /** Applies a partial function to what was thrown. */
      override def recover[U >: T](pf: PartialFunction[Throwable, U]): Try[U] = 
          try { if (pf.isDefinedAt(exception)) Success(pf(exception)) else this } catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Applies a partial function that gives a Try to what was thrown. */
      override def recoverWith[U >: T](pf: PartialFunction[Throwable, Try[U]]): Try[U] = 
          try { if (pf.isDefinedAt(exception)) pf(exception) else this } catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Returns Success of what was thrown. */
      override def failed: Try[Throwable] = Success(exception)
      /** Returns Some of the value, or None. */
      override def toOption: Option[T] = None
      /** Returns Right of the value or Left of what was thrown. */
      override def toEither: Either[Throwable, T] = Left(exception)
      /** Applies the first function to what was thrown and the second to the value. */
      override def fold[U](fa: Throwable => U, fb: T => U): U = fa(exception)
    }

    /** A value was computed. */
    final case class Success[+T](value: T) extends Try[T] {
      /** True iff something was thrown. */
      override def isFailure: Boolean = false
      /** True iff there is a value. */
      override def isSuccess: Boolean = true
      /** The value. */
      override def get: T = value
      /** Returns the value, or the argument if there is none. */
      override def getOrElse[U >: T](default: => U): U = value
      /** Returns this, or the argument if there is no value. */
      override def orElse[U >: T](default: => Try[U]): Try[U] = this
      /** Applies a function to the value if there is one and returns its result. */
      override def flatMap[U](f: T => Try[U]): Try[U] = 
          try f(value) catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Returns the inner one. */
      override def flatten[U](implicit ev: T <:< Try[U]): Try[U] = ev(value)
      /** Applies a function to the value, if there is one, for its effect. */
      override def foreach[U](f: T => U): Unit = f(value)
      /** Applies one of two functions that give a Try. */
      override def transform[U](s: T => Try[U], f: Throwable => Try[U]): Try[U] = 
          try s(value) catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Applies a function to the value if there is one. */
      override def map[U](f: T => U): Try[U] = Try[U](f(value))
      /** Applies a partial function to the value; a Failure if it is not defined there. */
      override def collect[U](pf: PartialFunction[T, U]): Try[U] = 
          try { if (pf.isDefinedAt(value)) Success(pf(value)) else Failure(new NoSuchElementException("Predicate does not hold for " + value)) } catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Keeps the value if the predicate holds. */
      override def filter(p: T => Boolean): Try[T] = 
          try { if (p(value)) this else Failure(new NoSuchElementException("Predicate does not hold for " + value)) } catch { case scala.util.control.NonFatal(e) => Failure(e) }
      /** Applies a partial function to what was thrown. */
      override def recover[U >: T](pf: PartialFunction[Throwable, U]): Try[U] = this
      /** Applies a partial function that gives a Try to what was thrown. */
      override def recoverWith[U >: T](pf: PartialFunction[Throwable, Try[U]]): Try[U] = this
      /** Returns Success of what was thrown. */
      override def failed: Try[Throwable] = Failure(new UnsupportedOperationException("Success.failed"))
      /** Returns Some of the value, or None. */
      override def toOption: Option[T] = Some(value)
      /** Returns Right of the value or Left of what was thrown. */
      override def toEither: Either[Throwable, T] = Right(value)
      /** Applies the first function to what was thrown and the second to the value. */
      override def fold[U](fa: Throwable => U, fb: T => U): U = try { fb(value) } catch { case scala.util.control.NonFatal(e) => fa(e) }
    }
    """#
}
