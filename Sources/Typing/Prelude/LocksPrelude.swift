/// The text of Java's locks with their conditions, of semaphores and of barriers.
package enum LocksPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent.locks
    import java.util.concurrent.TimeUnit
    import scala.concurrent.Waiting

    /** A place to wait at until somebody signals, of a lock that the waiting thread holds. */
    trait Condition {
      /** Gives the lock up, waits for a signal and takes the lock again. */
      def await(): Unit
      /** Waits for a signal or until the time is over; returns true iff there was one. */
      def await(x$1: Long, x$2: TimeUnit): Boolean
      /** Waits for a signal or until so many nanoseconds are over; returns how many are left. */
      def awaitNanos(x$1: Long): Long
      /** Waits for a signal. */
      def awaitUninterruptibly(): Unit
      /** Wakes the thread that has waited longest. */
      def signal(): Unit
      /** Wakes all threads that wait. */
      def signalAll(): Unit
    }

    /** Something that one thread at a time holds. */
    trait Lock {
      /** Waits until the lock is free and takes it. */
      def lock(): Unit
      /** Waits until the lock is free and takes it, unless the thread is interrupted. */
      def lockInterruptibly(): Unit
      /** Takes the lock if it is free; returns true iff it was. */
      def tryLock(): Boolean
      /** Takes the lock if it gets free in time; returns true iff it did. */
      def tryLock(x$1: Long, x$2: TimeUnit): Boolean
      /** Gives the lock up. */
      def unlock(): Unit
      /** Returns a new place to wait at. */
      def newCondition(): Condition
    }

    /** A lock that a thread may take as often as it gives it up. */
    class ReentrantLock(x$1: Boolean) extends Lock with java.io.Serializable {
      private var owner: AnyRef = null
      private var ownerName: String = null
      private var holds = 0
      private var waiting = 0
      /** Makes one. */
      def this() = this(false)
      private def attempt(count: Int): Boolean = synchronized {
        val isFree = holds == 0 || owner == java.lang.Thread.key
        if (isFree) { owner = java.lang.Thread.key; ownerName = java.lang.Thread.currentThread().getName(); holds += count }
        isFree
      }
      private[locks] def take(count: Int, millis: Long): Boolean = {
        var isTaken = attempt(count)
        if (!isTaken && millis != 0L) {
          synchronized { waiting += 1 }
          try Waiting.until(() => { isTaken = attempt(count); isTaken }, millis) finally synchronized { waiting -= 1 }
        }
        isTaken
      }
      private[locks] def giveUp(count: Int): Unit = synchronized {
        if (!isHeldByCurrentThread()) throw new java.lang.IllegalMonitorStateException
        holds -= count
        if (holds == 0) owner = null
      }
      def lock(): Unit = take(1, -1L)
      def lockInterruptibly(): Unit = take(1, -1L)
      def tryLock(): Boolean = take(1, 0L)
      def tryLock(x$1: Long, x$2: TimeUnit): Boolean = take(1, x$2.toMillis(x$1) max 0L)
      def unlock(): Unit = giveUp(1)
      def newCondition(): Condition = new LockCondition(this)
      /** Returns true iff a thread holds the lock. */
      def isLocked(): Boolean = holds > 0
      /** Returns true iff the current thread holds the lock. */
      def isHeldByCurrentThread(): Boolean = holds > 0 && owner == java.lang.Thread.key
      /** Returns how often the current thread has taken the lock. */
      def getHoldCount(): Int = if (isHeldByCurrentThread()) holds else 0
      /** Returns true iff the lock goes to the thread that has waited longest. */
      final def isFair(): Boolean = x$1
      /** Returns true iff threads wait for the lock. */
      final def hasQueuedThreads(): Boolean = waiting > 0
      /** Returns how many threads wait for the lock. */
      final def getQueueLength(): Int = waiting
      /** Returns the class and who holds the lock. */
      override def toString(): String = super.toString() + (if (holds == 0) "[Unlocked]" else "[Locked by thread " + ownerName + "]")
    }

    /** A thread that waits for a signal. */
    private[locks] final class LockWaiter {
      private[locks] var isSignalled = false
    }

    /** The condition of a lock. */
    private[locks] final class LockCondition(lock: ReentrantLock) extends Condition with java.io.Serializable {
      private val waiters = new scala.collection.mutable.ListBuffer[LockWaiter]
      private def check(): Unit = if (!lock.isHeldByCurrentThread()) throw new java.lang.IllegalMonitorStateException
      private def pause(millis: Long): Boolean = {
        check()
        val waiter = new LockWaiter
        waiters += waiter
        val holds = lock.getHoldCount()
        lock.giveUp(holds)
        try Waiting.until(() => waiter.isSignalled, millis) finally { lock.take(holds, -1L); waiters -= waiter }
        waiter.isSignalled
      }
      def await(): Unit = pause(-1L)
      def await(x$1: Long, x$2: TimeUnit): Boolean = pause(x$2.toMillis(x$1) max 0L)
      def awaitNanos(x$1: Long): Long = { val start = System.nanoTime(); pause((x$1 / 1000000L) max 0L); x$1 - (System.nanoTime() - start) }
      def awaitUninterruptibly(): Unit = pause(-1L)
      def signal(): Unit = { check(); waiters.headOption.foreach((waiter: LockWaiter) => { waiter.isSignalled = true; waiters -= waiter }) }
      def signalAll(): Unit = { check(); waiters.foreach((waiter: LockWaiter) => waiter.isSignalled = true); waiters.clear() }
      override def toString(): String = "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject@" + java.lang.Integer.toHexString(hashCode())
    }

    /** A pair of locks: many may hold one to read, one alone may hold the other to write. */
    trait ReadWriteLock {
      /** Returns the lock to read. */
      def readLock(): Lock
      /** Returns the lock to write. */
      def writeLock(): Lock
    }

    /** A pair of locks that a thread may take as often as it gives them up. */
    class ReentrantReadWriteLock(x$1: Boolean) extends ReadWriteLock with java.io.Serializable {
      private[locks] val writing = new ReentrantLock(x$1)
      private[locks] var readers = 0
      private val reads = new ReentrantReadWriteLock.ReadLock(this)
      private val writes = new ReentrantReadWriteLock.WriteLock(this)
      /** Makes one. */
      def this() = this(false)
      def readLock(): ReentrantReadWriteLock.ReadLock = reads
      def writeLock(): ReentrantReadWriteLock.WriteLock = writes
      private[locks] def read(): Boolean = synchronized {
        val isFree = !writing.isLocked() || writing.isHeldByCurrentThread()
        if (isFree) readers += 1
        isFree
      }
      private[locks] def write(): Boolean = synchronized { (readers == 0 || writing.isHeldByCurrentThread()) && writing.tryLock() }
      /** Returns how often the lock to read is held. */
      def getReadLockCount(): Int = readers
      /** Returns true iff a thread holds the lock to write. */
      def isWriteLocked(): Boolean = writing.isLocked()
      /** Returns true iff the current thread holds the lock to write. */
      def isWriteLockedByCurrentThread(): Boolean = writing.isHeldByCurrentThread()
      /** Returns how often the current thread has taken the lock to write. */
      def getWriteHoldCount(): Int = writing.getHoldCount()
      /** Returns true iff the locks go to the thread that has waited longest. */
      final def isFair(): Boolean = x$1
      /** Returns the class and how often the locks are held. */
      override def toString(): String = super.toString() + "[Write locks = " + getWriteHoldCount() + ", Read locks = " + readers + "]"
    }

    /** The two locks of a pair. */
    object ReentrantReadWriteLock {
      private[locks] def taken(attempt: () => Boolean, millis: Long): Boolean = {
        var isTaken = attempt()
        if (!isTaken && millis != 0L) Waiting.until(() => { isTaken = attempt(); isTaken }, millis)
        isTaken
      }
      /** The lock to read. */
      class ReadLock private[locks] (pair: ReentrantReadWriteLock) extends Lock with java.io.Serializable {
        def lock(): Unit = taken(() => pair.read(), -1L)
        def lockInterruptibly(): Unit = lock()
        def tryLock(): Boolean = pair.read()
        def tryLock(x$1: Long, x$2: TimeUnit): Boolean = taken(() => pair.read(), x$2.toMillis(x$1) max 0L)
        def unlock(): Unit = {
          if (pair.readers == 0) throw new java.lang.IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread")
          pair.readers -= 1
        }
        def newCondition(): Condition = throw new UnsupportedOperationException
        /** Returns the class and how often the lock is held. */
        override def toString(): String = super.toString() + "[Read locks = " + pair.readers + "]"
      }
      /** The lock to write. */
      class WriteLock private[locks] (pair: ReentrantReadWriteLock) extends Lock with java.io.Serializable {
        def lock(): Unit = taken(() => pair.write(), -1L)
        def lockInterruptibly(): Unit = lock()
        def tryLock(): Boolean = pair.write()
        def tryLock(x$1: Long, x$2: TimeUnit): Boolean = taken(() => pair.write(), x$2.toMillis(x$1) max 0L)
        def unlock(): Unit = pair.writing.unlock()
        def newCondition(): Condition = pair.writing.newCondition()
        /** Returns true iff the current thread holds the lock. */
        def isHeldByCurrentThread(): Boolean = pair.writing.isHeldByCurrentThread()
        /** Returns how often the current thread has taken the lock. */
        def getHoldCount(): Int = pair.writing.getHoldCount()
        /** Returns the class and who holds the lock. */
        override def toString(): String = getClass().getName() + "@" + java.lang.Integer.toHexString(hashCode()) + pair.writing.toString().dropWhile((c: Char) => c != '[')
      }
    }

    package java.util.concurrent

    /** A number of permits that threads take and give back. */
    class Semaphore(private var permits: Int, x$2: Boolean) extends java.io.Serializable {
      /** Makes one. */
      def this(x$1: Int) = this(x$1, false)
      private def attempt(count: Int): Boolean = synchronized { val isThere = permits >= count; if (isThere) permits -= count; isThere }
      private def take(count: Int, millis: Long): Boolean = {
        if (count < 0) throw new IllegalArgumentException
        var isTaken = attempt(count)
        if (!isTaken && millis != 0L) scala.concurrent.Waiting.until(() => { isTaken = attempt(count); isTaken }, millis)
        isTaken
      }
      /** Waits for a permit and takes it. */
      def acquire(): Unit = take(1, -1L)
      /** Waits for permits and takes them. */
      def acquire(x$1: Int): Unit = take(x$1, -1L)
      /** Waits for a permit and takes it. */
      def acquireUninterruptibly(): Unit = take(1, -1L)
      /** Takes a permit if there is one; returns true iff there was. */
      def tryAcquire(): Boolean = take(1, 0L)
      /** Takes permits if they are there; returns true iff they were. */
      def tryAcquire(x$1: Int): Boolean = take(x$1, 0L)
      /** Takes a permit if one is there in time; returns true iff it was. */
      def tryAcquire(x$1: Long, x$2: TimeUnit): Boolean = take(1, x$2.toMillis(x$1) max 0L)
      /** Takes permits if they are there in time; returns true iff they were. */
      def tryAcquire(x$1: Int, x$2: Long, x$3: TimeUnit): Boolean = take(x$1, x$3.toMillis(x$2) max 0L)
      /** Gives a permit back. */
      def release(): Unit = release(1)
      /** Gives permits back. */
      def release(x$1: Int): Unit = { if (x$1 < 0) throw new IllegalArgumentException; synchronized { permits += x$1 } }
      /** Returns how many permits are there. */
      def availablePermits(): Int = permits
      /** Takes all permits and returns how many there were. */
      def drainPermits(): Int = synchronized { val all = permits; permits = 0; all }
      /** Returns true iff permits go to the thread that has waited longest. */
      def isFair(): Boolean = x$2
      /** Returns the class and how many permits are there. */
      override def toString(): String = super.toString() + "[Permits = " + permits + "]"
    }

    /** A barrier was left by a thread before all had come. */
    class BrokenBarrierException(x$1: String) extends Exception(x$1) {
      /** Makes one without a message. */
      def this() = this(null: String)
    }

    /** A place where threads wait for each other, again and again. */
    class CyclicBarrier(x$1: Int, x$2: java.lang.Runnable) {
      private var waiting = 0
      private var round = 0
      private var broken = false
      private var left = 0
      if (x$1 <= 0) throw new IllegalArgumentException
      /** Makes one. */
      def this(x$1: Int) = this(x$1, null: java.lang.Runnable)
      private def arrive(): Int = synchronized {
        if (broken) throw new BrokenBarrierException
        waiting += 1
        val place = x$1 - waiting
        if (place == 0) {
          if (x$2 != null) x$2.run()
          waiting = 0
          round += 1
        }
        place
      }
      private def pass(millis: Long): Int = {
        val own = round
        val resets = left
        val place = arrive()
        if (place > 0) {
          try scala.concurrent.Waiting.until(() => round != own || broken || left != resets, millis) catch { case cause: InterruptedException => broken = true; throw cause }
          if (left != resets || (round == own && broken)) throw new BrokenBarrierException
          if (round == own) { broken = true; throw new TimeoutException }
        }
        place
      }
      /** Waits until all threads are here; returns how many were still to come. */
      def await(): Int = pass(-1L)
      /** Waits until all threads are here or the time is over; returns how many were still to come. */
      def await(x$1: Long, x$2: TimeUnit): Int = pass(x$2.toMillis(x$1) max 0L)
      /** Returns how many threads have to come. */
      def getParties(): Int = x$1
      /** Returns how many threads are here. */
      def getNumberWaiting(): Int = waiting
      /** Returns true iff a thread has left before all had come. */
      def isBroken(): Boolean = broken
      /** Begins anew. */
      def reset(): Unit = synchronized { if (waiting > 0) left += 1; waiting = 0; broken = false }
    }

    """#
}
