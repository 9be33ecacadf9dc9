/// The text of Java's atomic values, latches, and the concurrent collections that programs meet.
package enum AtomicPrelude {
  /// The Scala text, composed because the atomic numbers share their members.
  package static let text: String = composed()

  /// Returns the text of all classes.
  private static func composed() -> String {
    let numbers: String = [("AtomicInteger", "Int"), ("AtomicLong", "Long")].map(number).joined(separator: "\n")
    let arrays: String = [("AtomicIntegerArray", "Int"), ("AtomicLongArray", "Long")].map(array).joined(separator: "\n")
    return "package java.util.concurrent.atomic\n\n" + numbers + "\n" + arrays + others
  }

  /// Returns the class of an atomic number.
  private static func number(_ name: String, _ type: String) -> String {
    """
    /** A number that threads change in one step. */
    class \(name)(private var held: \(type)) extends java.lang.Number {
      /** Makes zero. */
      def this() = this(0)
      /** Returns the number. */
      final def get(): \(type) = held
      /** Sets the number. */
      final def set(x$1: \(type)): Unit = { held = x$1 }
      /** Sets the number and returns the one before. */
      final def getAndSet(x$1: \(type)): \(type) = { val before = held; held = x$1; before }
      /** Sets the number if it is the expected one and returns true iff it was. */
      final def compareAndSet(x$1: \(type), x$2: \(type)): Boolean = if (held == x$1) { held = x$2; true } else false
      /** Adds one and returns the result. */
      final def incrementAndGet(): \(type) = addAndGet(1)
      /** Subtracts one and returns the result. */
      final def decrementAndGet(): \(type) = addAndGet(-1)
      /** Adds one and returns the number before. */
      final def getAndIncrement(): \(type) = getAndAdd(1)
      /** Subtracts one and returns the number before. */
      final def getAndDecrement(): \(type) = getAndAdd(-1)
      /** Adds a number and returns the result. */
      final def addAndGet(x$1: \(type)): \(type) = { held += x$1; held }
      /** Adds a number and returns the number before. */
      final def getAndAdd(x$1: \(type)): \(type) = { val before = held; held += x$1; before }
      /** Applies a function and returns the result. */
      final def updateAndGet(x$1: \(type) => \(type)): \(type) = synchronized { held = x$1(held); held }
      /** Applies a function and returns the number before. */
      final def getAndUpdate(x$1: \(type) => \(type)): \(type) = synchronized { val before = held; held = x$1(held); before }
      /** Combines the number with another one and returns the result. */
      final def accumulateAndGet(x$1: \(type), x$2: (\(type), \(type)) => \(type)): \(type) = synchronized { held = x$2(held, x$1); held }
      /** Combines the number with another one and returns the number before. */
      final def getAndAccumulate(x$1: \(type), x$2: (\(type), \(type)) => \(type)): \(type) = synchronized { val before = held; held = x$2(held, x$1); before }
      /** Returns the number as an Int. */
      override def intValue(): Int = held.toInt
      /** Returns the number as a Long. */
      override def longValue(): Long = held.toLong
      /** Returns the number as a Float. */
      override def floatValue(): Float = held.toFloat
      /** Returns the number as a Double. */
      override def doubleValue(): Double = held.toDouble
      /** Returns the number's text. */
      override def toString(): String = held.toString
    }

    """
  }

  /// Returns the class of an array of numbers.
  private static func array(_ name: String, _ type: String) -> String {
    """
    /** An array of numbers, each of which threads change in one step. */
    class \(name)(private val held: Array[\(type)]) extends java.io.Serializable {
      /** Makes one of so many zeros. */
      def this(x$1: Int) = this(new Array[\(type)](x$1))
      /** Returns how many numbers there are. */
      final def length(): Int = held.length
      /** Returns the number at a position. */
      final def get(x$1: Int): \(type) = held(x$1)
      /** Sets the number at a position. */
      final def set(x$1: Int, x$2: \(type)): Unit = held(x$1) = x$2
      /** Sets the number at a position and returns the one before. */
      final def getAndSet(x$1: Int, x$2: \(type)): \(type) = synchronized { val before = held(x$1); held(x$1) = x$2; before }
      /** Sets the number at a position if it is the expected one and returns true iff it was. */
      final def compareAndSet(x$1: Int, x$2: \(type), x$3: \(type)): Boolean = synchronized { if (held(x$1) == x$2) { held(x$1) = x$3; true } else false }
      /** Adds a number at a position and returns the result. */
      final def addAndGet(x$1: Int, x$2: \(type)): \(type) = synchronized { held(x$1) += x$2; held(x$1) }
      /** Adds a number at a position and returns the one before. */
      final def getAndAdd(x$1: Int, x$2: \(type)): \(type) = addAndGet(x$1, x$2) - x$2
      /** Adds one at a position and returns the result. */
      final def incrementAndGet(x$1: Int): \(type) = addAndGet(x$1, 1)
      /** Adds one at a position and returns the number before. */
      final def getAndIncrement(x$1: Int): \(type) = addAndGet(x$1, 1) - 1
      /** Subtracts one at a position and returns the result. */
      final def decrementAndGet(x$1: Int): \(type) = addAndGet(x$1, -1)
      /** Returns the numbers. */
      override def toString(): String = held.mkString("[", ", ", "]")
    }

    """
  }

  /// What is no number.
  private static let others = #"""
    /** A truth value that threads change in one step. */
    class AtomicBoolean(private var held: Boolean) extends java.io.Serializable {
      /** Makes false. */
      def this() = this(false)
      /** Returns the value. */
      final def get(): Boolean = held
      /** Sets the value. */
      final def set(x$1: Boolean): Unit = { held = x$1 }
      /** Sets the value and returns the one before. */
      final def getAndSet(x$1: Boolean): Boolean = { val before = held; held = x$1; before }
      /** Sets the value if it is the expected one and returns true iff it was. */
      final def compareAndSet(x$1: Boolean, x$2: Boolean): Boolean = if (held == x$1) { held = x$2; true } else false
      /** Returns the value's text. */
      override def toString(): String = held.toString
    }

    /** A reference that threads change in one step. */
    class AtomicReference[V](private var held: V) extends java.io.Serializable {
      /** Makes null. */
      def this() = this(null.asInstanceOf[V])
      /** Returns the value. */
      final def get(): V = held
      /** Sets the value. */
      final def set(x$1: V): Unit = { held = x$1 }
      /** Sets the value and returns the one before. */
      final def getAndSet(x$1: V): V = { val before = held; held = x$1; before }
      /** Sets the value if it is the expected object and returns true iff it was. */
      final def compareAndSet(x$1: V, x$2: V): Boolean = if (held.asInstanceOf[AnyRef] eq x$1.asInstanceOf[AnyRef]) { held = x$2; true } else false
      /** Applies a function and returns the result. */
      final def updateAndGet(x$1: V => V): V = synchronized { held = x$1(held); held }
      /** Applies a function and returns the value before. */
      final def getAndUpdate(x$1: V => V): V = synchronized { val before = held; held = x$1(held); before }
      /** Returns the value's text. */
      override def toString(): String = String.valueOf(held)
    }

    package java.util.concurrent

    /** Something that counts down to zero and can be waited for. */
    class CountDownLatch(private var left: Int) {
      /** Counts down by one. */
      def countDown(): Unit = if (left > 0) left -= 1
      /** Returns what is left. */
      def getCount(): Long = left.toLong
      /** Waits until nothing is left. */
      def await(): Unit = scala.concurrent.Waiting.until(() => left == 0, -1L)
      /** Waits until nothing is left or the time is over; returns true iff nothing is left. */
      def await(x$1: Long, x$2: TimeUnit): Boolean = { scala.concurrent.Waiting.until(() => left == 0, x$2.toMillis(x$1)); left == 0 }
      /** Returns the class and what is left. */
      override def toString(): String = super.toString() + "[Count = " + left + "]"
    }

    package java.lang

    /** A value of each thread's own. */
    class ThreadLocal[T] {
      private val held = new scala.collection.mutable.HashMap[AnyRef, T]
      /** Returns the value before one is set. */
      protected def initialValue(): T = null.asInstanceOf[T]
      /** Returns the value. */
      def get(): T = { if (!held.contains(Thread.key)) set(initialValue()); held(Thread.key) }
      /** Sets the value. */
      def set(x$1: T): Unit = held(Thread.key) = x$1
      /** Forgets the value. */
      def remove(): Unit = { held -= Thread.key }
    }

    /** Makes values of each thread's own. */
    object ThreadLocal {
      /** Returns one whose first value a function makes. */
      def withInitial[S](x$1: java.util.function.Supplier[S]): ThreadLocal[S] = new ThreadLocal[S] { override def initialValue(): S = x$1.get() }
    }

    package java.util.function

    /** Something that gives values. */
    trait Supplier[T] {
      /** Returns a value. */
      def get(): T
    }

    """#
}
