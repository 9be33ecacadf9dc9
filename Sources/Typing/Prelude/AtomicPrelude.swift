/// The text of Java's atomic values, latches, and the concurrent collections that programs meet.
package enum AtomicPrelude {
  /// The Scala text, composed because the atomic numbers share their members.
  package static let text: String = composed()

  /// Returns the text of all classes.
  private static func composed() -> String {
    let numbers: String = [("AtomicInteger", "Int"), ("AtomicLong", "Long")].map(number).joined(separator: "\n")
    return "package java.util.concurrent.atomic\n\n" + numbers + "\n" + others
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

    /** Something that is run for its result. */
    trait Callable[V] {
      /** Returns the result. */
      def call(): V
    }

    /** The result of something that runs on a pool. */
    trait Future[V] {
      /** Waits for the result. */
      def get(): V
      /** Waits for the result or until the time is over. */
      def get(x$1: Long, x$2: TimeUnit): V
      /** Returns true iff the result is there. */
      def isDone(): Boolean
    }

    /** Something that runs on a pool, with its result. */
    class FutureTask[V](x$1: Callable[V]) extends Future[V] with java.lang.Runnable {
      private var outcome: scala.util.Try[V] = null
      /** Runs it and keeps the result. */
      def run(): Unit = { outcome = scala.util.Try(x$1.call()) }
      /** Returns true iff the result is there. */
      def isDone(): Boolean = outcome != null
      private def result(): V = outcome match {
        case scala.util.Success(value) => value
        case scala.util.Failure(cause) => throw new ExecutionException(cause)
        case null => throw new TimeoutException
      }
      /** Waits for the result. */
      def get(): V = { scala.concurrent.Waiting.until(() => outcome != null, -1L); result() }
      /** Returns the class and whether the result is there. */
      override def toString(): String = super.toString() + (outcome match {
        case null => "[Not completed, task = " + x$1 + "]"
        case scala.util.Success(_) => "[Completed normally]"
        case scala.util.Failure(cause) => "[Completed exceptionally: " + cause + "]"
      })
      /** Waits for the result or until the time is over. */
      def get(x$1: Long, x$2: TimeUnit): V = { scala.concurrent.Waiting.until(() => outcome != null, x$2.toMillis(x$1)); result() }
    }

    /** A map of Java that threads share. */
    class ConcurrentHashMap[K, V] private (native: Nothing) extends java.util.HashMap[K, V] {
      /** Makes one. */
      def this() = native("JavaHashMap.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaHashMap.new")
    }

    /** A queue of Java that threads share. */
    class ConcurrentLinkedQueue[E] private (native: Nothing) extends java.util.LinkedList[E] {
      /** Makes one. */
      def this() = native("JavaConcurrentQueue.new")
    }

    /** A queue of Java that threads share. */
    class LinkedBlockingQueue[E] private (native: Nothing) extends java.util.LinkedList[E] {
      /** Makes one. */
      def this() = native("JavaBlockingQueue.new")
      /** Makes one. */
      def this(capacity: Int) = native("JavaBlockingQueue.new")
      /** Adds an element at the end. */
      def put(e: E): Unit = add(e)
      /** Waits for an element, removes the first one and returns it. */
      def take(): E = {
        scala.concurrent.Waiting.until(() => !isEmpty(), -1L)
        val found = synchronized { if (isEmpty()) None else Some(remove()) }
        found match { case Some(element) => element; case None => take() }
      }
    }

    /** A list of Java that threads share. */
    class CopyOnWriteArrayList[E] private (native: Nothing) extends java.util.ArrayList[E] {
      /** Makes one. */
      def this() = native("JavaList.new")
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
