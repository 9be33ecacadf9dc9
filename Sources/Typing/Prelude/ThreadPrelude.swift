/// The text of threads and of the pools of threads that futures and executors run on.
package enum ThreadPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.lang

    /** A thread of the program. */
    class Thread(target: java.lang.Runnable, private var threadName: java.lang.String) extends java.lang.Runnable {
      private var state: Int = 0
      private var isDaemonThread: scala.Boolean = false
      private val number: scala.Long = Thread.next(threadName == null)
      private var handler: Thread.UncaughtExceptionHandler = null
      /** Makes a thread that runs a block of code. */
      def this(x$1: java.lang.Runnable) = this(x$1, null: java.lang.String)
      /** Makes a thread whose class says what it runs. */
      def this() = this(null: java.lang.Runnable, null: java.lang.String)
      /** Makes a thread with a name whose class says what it runs. */
      def this(x$1: java.lang.String) = this(null: java.lang.Runnable, x$1)
      /** Runs the block of code. */
      def run(): Unit = if (target != null) target.run()
      /** Begins to run. */
      def start(): Unit = {
        if (state != 0) throw new java.lang.IllegalThreadStateException
        state = 1
        begin(isDaemonThread)
      }
      private def begin(isDaemon: scala.Boolean): Unit = native("Thread.begin")
      private[lang] def enter(): Unit =
        try run() catch {
          case cause: java.lang.Throwable =>
            if (handler != null) handler.uncaughtException(this, cause)
            else if (Thread.defaultHandler != null) Thread.defaultHandler.uncaughtException(this, cause)
            else { System.err.print("Exception in thread \"" + getName() + "\" "); cause.printStackTrace() }
        } finally { state = 2 }
      private[lang] def asRunning(): Thread = { state = 1; this }
      /** Waits until the thread has ended. */
      final def join(): Unit = join(0L)
      /** Waits until the thread has ended or the time in milliseconds has passed. */
      final def join(x$1: scala.Long): Unit = scala.concurrent.Waiting.until(() => state != 1, if (x$1 == 0L) -1L else x$1)
      /** Returns true iff the thread has begun and not ended. */
      final def isAlive(): scala.Boolean = state == 1
      /** Returns the name. */
      final def getName(): java.lang.String = if (threadName == null) "Thread-" + (number - 1L) else threadName
      /** Sets the name. */
      final def setName(x$1: java.lang.String): Unit = { threadName = x$1 }
      /** Returns the number. */
      def getId(): scala.Long = number
      /** Returns the priority: 5, the usual one. */
      final def getPriority(): Int = 5
      /** Does nothing: the system shares the processors out. */
      final def setPriority(x$1: Int): Unit = ()
      /** Returns true iff the program does not wait for the thread. */
      final def isDaemon(): scala.Boolean = isDaemonThread
      /** Says whether the program waits for the thread. */
      final def setDaemon(x$1: scala.Boolean): Unit = { isDaemonThread = x$1 }
      /** Says who is told of an exception that the thread does not catch. */
      def setUncaughtExceptionHandler(x$1: Thread.UncaughtExceptionHandler): Unit = { handler = x$1 }
      /** Asks the thread to end: where it waits, it gets an InterruptedException. */
      def interrupt(): Unit = native("Thread.interrupt")
      /** Returns true iff the thread was asked to end. */
      def isInterrupted(): scala.Boolean = wasInterrupted(false)
      private[lang] def wasInterrupted(clears: scala.Boolean): scala.Boolean = native("Thread.interrupted")
      /** Returns name, priority and group. */
      override def toString(): java.lang.String = "Thread[" + getName() + (if (state == 2) ",5,]" else ",5,main]")
    }

    /** The current thread, and waiting. */
    object Thread {
      // The session's own threads took the first numbers.
      private var count: scala.Long = 5L
      private[lang] var defaultHandler: UncaughtExceptionHandler = null
      private[lang] def next(isNamed: scala.Boolean): scala.Long = { if (isNamed) count += 1L; count }
      private def current(): Thread = native("Thread$.current")
      private def setCurrent(thread: Thread): Unit = native("Thread$.setCurrent")
      /** Is told of the exceptions that a thread does not catch. */
      trait UncaughtExceptionHandler {
        /** Takes note of an exception. */
        def uncaughtException(x$1: Thread, x$2: java.lang.Throwable): Unit
      }
      /** Says who is told of an exception that no thread catches. */
      def setDefaultUncaughtExceptionHandler(x$1: UncaughtExceptionHandler): Unit = { defaultHandler = x$1 }
      /** Returns the current thread. */
      def currentThread(): Thread = {
        if (current() == null) setCurrent(new Thread(null: java.lang.Runnable, "main").asRunning())
        val found = current()
        if (found == null) new Thread(null: java.lang.Runnable, "Executor task launch worker").asRunning() else found
      }
      /** Returns true iff the current thread was asked to end, and forgets that. */
      def interrupted(): scala.Boolean = currentThread().wasInterrupted(true)
      /** Waits so many milliseconds. */
      def sleep(x$1: scala.Long): Unit = {
        if (x$1 < 0L) throw new java.lang.IllegalArgumentException("timeout value is negative")
        val thread = currentThread()
        val start = System.nanoTime() / 1000L
        var left = x$1
        while (left > 0L) {
          if (thread.wasInterrupted(true)) throw new java.lang.InterruptedException("sleep interrupted")
          rest(left)
          left = x$1 - (System.nanoTime() / 1000L - start) / 1000L
        }
      }
      /** Waits so many milliseconds and nanoseconds. */
      def sleep(x$1: scala.Long, x$2: Int): Unit = sleep(x$1)
      private def rest(millis: scala.Long): Unit = native("Thread$.rest")
      private[scala] def pause(millis: scala.Long, isRepeated: scala.Boolean): Unit = native("Thread$.pause")
      private[java] def key: AnyRef = if (isShared()) currentThread() else this
      private[scala] def isShared(): scala.Boolean = native("Thread$.isShared")
      /** Lets other threads run. */
      def `yield`(): Unit = pause(0L, false)
      /** Lets other threads run. */
      def onSpinWait(): Unit = pause(0L, false)
    }

    package scala.concurrent

    /** Waiting for what another thread does. */
    private[scala] object Waiting {
      /** Waits until a condition holds or the time in milliseconds is over (no limit below zero). */
      def until(condition: () => Boolean, millis: Long): Unit = {
        val thread = java.lang.Thread.currentThread()
        val start = System.nanoTime()
        var left = if (millis < 0L) Long.MaxValue else millis
        var isRepeated = false
        while (!condition() && left > 0L) {
          if (millis < 0L && !java.lang.Thread.isShared()) throw new UnsupportedOperationException("a task has no other thread to wait for")
          if (thread.isInterrupted()) { java.lang.Thread.interrupted(); throw new InterruptedException }
          java.lang.Thread.pause(left, isRepeated)
          isRepeated = true
          if (millis >= 0L) left = millis - (System.nanoTime() - start) / 1000000L
        }
      }
    }

    /** Threads that take blocks of code from one queue and end when it is empty. */
    private[scala] final class TaskPool(prefix: String, first: Int, limit: Int, isDaemon: Boolean, factory: java.util.concurrent.ThreadFactory) {
      private val queue = new scala.collection.mutable.ListBuffer[java.lang.Runnable]
      private val numbers = new scala.collection.mutable.ListBuffer[Int]
      private var blocked = 0
      private var accepted = 0
      private var taken = 0
      private[scala] var isDown = false
      /** Adds a block of code. */
      def execute(task: java.lang.Runnable): Unit = synchronized { queue += task; accepted += 1; grow() }
      private def grow(): Unit = if (queue.nonEmpty && numbers.size - blocked < limit) {
        var number = first
        while (numbers.contains(number)) number += 1
        numbers += number
        if (factory != null) factory.newThread(() => work(number)).start()
        else {
          val worker = new TaskPoolThread(this, number, prefix + number)
          worker.setDaemon(isDaemon)
          worker.start()
        }
      }
      /** Returns the next block of code, or null for the end of the thread of a number. */
      def take(number: Int): java.lang.Runnable = synchronized { if (queue.isEmpty) { numbers -= number; null } else { taken += 1; queue.remove(0) } }
      /** Runs blocks of code on the thread of a number until none waits. */
      def work(number: Int): Unit = {
        var task = take(number)
        while (task != null) {
          try task.run() catch {
            case cause: Throwable => System.err.print("Exception in thread \"" + java.lang.Thread.currentThread().getName() + "\" "); cause.printStackTrace()
          }
          task = take(number)
        }
      }
      /** Returns the blocks of code that have not begun, and forgets them. */
      def clear(): List[java.lang.Runnable] = synchronized { val left = queue.toList; queue.clear(); left }
      /** Returns true iff nothing runs and nothing waits. */
      def isIdle: Boolean = queue.isEmpty && numbers.isEmpty
      /** Tells how many threads there are, how many of them run, and what waits and is done. */
      def counts: String = {
        val running = numbers.size min taken
        "pool size = " + (if (isDown) numbers.size else accepted min limit) + ", active threads = " + running + ", queued tasks = " + queue.size + ", completed tasks = " + (taken - running)
      }
      /** Evaluates a body that waits, with one more thread meanwhile. */
      def whileBlocked[T](body: => T): T = {
        synchronized { blocked += 1; grow() }
        try body finally synchronized { blocked -= 1 }
      }
    }

    /** A thread of a pool. */
    private[scala] final class TaskPoolThread(val pool: TaskPool, number: Int, name: String) extends java.lang.Thread(name) {
      override def run(): Unit = pool.work(number)
    }

    """#
}
