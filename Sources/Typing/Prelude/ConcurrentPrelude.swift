/// The text of units of time, of waiting and of execution contexts.
package enum ConcurrentPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent

    /** A unit of time. */
    final class TimeUnit private[concurrent] (val ordinal: Int, val name: String, private[concurrent] val nanos: Long) extends java.io.Serializable {
      /** Returns the time in nanoseconds. */
      def toNanos(x$1: Long): Long = x$1 * nanos
      /** Returns the time in microseconds. */
      def toMicros(x$1: Long): Long = convert(x$1, 1000L)
      /** Returns the time in milliseconds. */
      def toMillis(x$1: Long): Long = convert(x$1, 1000000L)
      /** Returns the time in seconds. */
      def toSeconds(x$1: Long): Long = convert(x$1, 1000000000L)
      /** Returns the time in minutes. */
      def toMinutes(x$1: Long): Long = convert(x$1, 60000000000L)
      /** Returns the time in hours. */
      def toHours(x$1: Long): Long = convert(x$1, 3600000000000L)
      /** Returns the time in days. */
      def toDays(x$1: Long): Long = convert(x$1, 86400000000000L)
      /** Returns a time of another unit in this one. */
      def convert(x$1: Long, x$2: TimeUnit): Long = x$2.convert(x$1, nanos)
      private[concurrent] def convert(time: Long, unit: Long): Long = if (nanos >= unit) time * (nanos / unit) else time / (unit / nanos)
      /** Waits so long. */
      def sleep(x$1: Long): Unit = java.lang.Thread.sleep(toMillis(x$1))
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The units of time. */
    object TimeUnit {
      /** 10⁻⁹ seconds. */
      val NANOSECONDS: TimeUnit = new TimeUnit(0, "NANOSECONDS", 1L)
      /** 10⁻⁶ seconds. */
      val MICROSECONDS: TimeUnit = new TimeUnit(1, "MICROSECONDS", 1000L)
      /** 10⁻³ seconds. */
      val MILLISECONDS: TimeUnit = new TimeUnit(2, "MILLISECONDS", 1000000L)
      /** Seconds. */
      val SECONDS: TimeUnit = new TimeUnit(3, "SECONDS", 1000000000L)
      /** Minutes. */
      val MINUTES: TimeUnit = new TimeUnit(4, "MINUTES", 60000000000L)
      /** Hours. */
      val HOURS: TimeUnit = new TimeUnit(5, "HOURS", 3600000000000L)
      /** Days. */
      val DAYS: TimeUnit = new TimeUnit(6, "DAYS", 86400000000000L)
    }

    package scala.concurrent

    /** Aliases of Java's exceptions, and `blocking`. */
    object `package` {
      /** An alias of Java's exception. */
      type ExecutionException = java.util.concurrent.ExecutionException
      /** An alias of Java's exception. */
      type CancellationException = java.util.concurrent.CancellationException
      /** An alias of Java's exception. */
      type TimeoutException = java.util.concurrent.TimeoutException
      /** Evaluates a body that may wait. */
      def blocking[T](body: => T): T = java.lang.Thread.currentThread() match {
        case worker: TaskPoolThread if worker.isDaemon() => worker.pool.whileBlocked(body)
        case _ => body
      }
    }

    /** Leave to wait: only Await gives it. */
    sealed trait CanAwait

    /** Something that can be waited for. */
    trait Awaitable[+T] {
      /** Waits until it is complete. */
      def ready(atMost: duration.Duration)(implicit permit: CanAwait): this.type
      /** Waits for its result. */
      def result(atMost: duration.Duration)(implicit permit: CanAwait): T
    }

    /** Waits for futures. */
    object Await {
      private object permission extends CanAwait
      /** Waits until something is complete. */
      def ready[T](awaitable: Awaitable[T], atMost: duration.Duration): awaitable.type = awaitable.ready(atMost)(permission).asInstanceOf[awaitable.type]
      /** Waits for the result of something. */
      def result[T](awaitable: Awaitable[T], atMost: duration.Duration): T = awaitable.result(atMost)(permission)
    }

    /** Where futures run. */
    trait ExecutionContext {
      /** Runs a block of code, now or later. */
      def execute(runnable: java.lang.Runnable): Unit
      /** Reports an exception that nobody handles. */
      def reportFailure(cause: Throwable): Unit
    }

    /** An execution context that is an executor of Java too. */
    trait ExecutionContextExecutor extends ExecutionContext with java.util.concurrent.Executor

    /** An execution context over a pool of Java. */
    class ExecutionContextExecutorService(service: java.util.concurrent.Executor) extends ExecutionContextExecutor {
      /** Runs a block of code on the pool. */
      def execute(x$1: java.lang.Runnable): Unit = service.execute(x$1)
      /** Prints an exception that nobody handles. */
      def reportFailure(cause: Throwable): Unit = cause.printStackTrace()
      /** Accepts no further blocks of code. */
      def shutdown(): Unit = service match { case pool: java.util.concurrent.ExecutorService => pool.shutdown(); case _ => () }
    }

    /** The usual execution contexts. */
    object ExecutionContext {
      /** The context that all programs share. */
      lazy val global: ExecutionContextExecutor = new GlobalContext
      /** The context that all programs share, to be imported. */
      object Implicits {
        /** The context that all programs share. */
        implicit lazy val global: ExecutionContext = ExecutionContext.global
      }
      /** The context that runs everything at once on the caller's thread. */
      object parasitic extends ExecutionContextExecutor {
        /** Runs a block of code at once. */
        def execute(x$1: java.lang.Runnable): Unit = x$1.run()
        /** Prints an exception that nobody handles. */
        def reportFailure(cause: Throwable): Unit = cause.printStackTrace()
      }
      /** Returns a context over an executor. */
      def fromExecutor(e: java.util.concurrent.Executor): ExecutionContextExecutor = new ExecutionContextExecutorService(e)
      /** Returns a context over a pool. */
      def fromExecutorService(e: java.util.concurrent.ExecutorService): ExecutionContextExecutorService = new ExecutionContextExecutorService(e)
    }

    /** The context that all programs share: daemon threads, as many as there are processors. */
    final class GlobalContext extends ExecutionContextExecutor {
      private val pool = new TaskPool("scala-execution-context-global-", 1, java.lang.Runtime.getRuntime().availableProcessors(), true, null)
      /** Runs a block of code on a thread of the pool. */
      def execute(x$1: java.lang.Runnable): Unit = pool.execute(x$1)
      /** Prints an exception that nobody handles. */
      def reportFailure(cause: Throwable): Unit = cause.printStackTrace()
    }

    """#
}
