/// The text of what runs on pools of threads, and of the pools.
package enum ExecutorsPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent

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
      /** Returns true iff the result is there or nobody wants it any more. */
      def isDone(): Boolean
      /** Says that nobody wants the result, and whether the thread that works on it is interrupted; true iff it was not there. */
      def cancel(x$1: Boolean): Boolean
      /** Returns true iff nobody wants the result any more. */
      def isCancelled(): Boolean
    }

    /** Something that runs, and its result. */
    trait RunnableFuture[V] extends java.lang.Runnable with Future[V]

    /** A block of code as something that is run for a result; it shows as what it wraps. */
    private[concurrent] final class RunnableAdapter[V](task: java.lang.Runnable, result: V) extends Callable[V] {
      def call(): V = { task.run(); result }
      override def toString(): String = "java.util.concurrent.Executors$RunnableAdapter@" + java.lang.Integer.toHexString(hashCode()) + "[Wrapped task = " + task + "]"
    }

    /** Something that runs on a pool, with its result. */
    class FutureTask[V](x$1: Callable[V]) extends RunnableFuture[V] {
      private var outcome: scala.util.Try[V] = null
      private var cancelled = false
      private var runner: java.lang.Thread = null
      /** Makes one of a block of code and the result that it is to have. */
      def this(x$1: java.lang.Runnable, x$2: V) = this(new RunnableAdapter[V](x$1, x$2))
      /** Runs it and keeps the result. */
      def run(): Unit = if (!isDone()) {
        runner = java.lang.Thread.currentThread()
        val result = try scala.util.Success(x$1.call()) catch { case cause: Throwable => scala.util.Failure[V](cause) }
        runner = null
        if (!cancelled) outcome = result
      }
      private[concurrent] def runAgain(): Boolean = {
        runner = java.lang.Thread.currentThread()
        try x$1.call() catch { case cause: Throwable => outcome = scala.util.Failure[V](cause) }
        runner = null
        !isDone()
      }
      def isDone(): Boolean = cancelled || outcome != null
      def isCancelled(): Boolean = cancelled
      def cancel(x$1: Boolean): Boolean = {
        val isFirst = synchronized { val isFirst = !isDone(); if (isFirst) cancelled = true; isFirst }
        if (isFirst && x$1 && runner != null) runner.interrupt()
        isFirst
      }
      private def result(): V = {
        if (cancelled) throw new CancellationException
        outcome match {
          case scala.util.Success(value) => value
          case scala.util.Failure(cause) => throw new ExecutionException(cause)
          case null => throw new TimeoutException
        }
      }
      def get(): V = { scala.concurrent.Waiting.until(() => isDone(), -1L); result() }
      def get(x$1: Long, x$2: TimeUnit): V = { scala.concurrent.Waiting.until(() => isDone(), x$2.toMillis(x$1) max 0L); result() }
      /** Returns the class and whether the result is there. */
      override def toString(): String = super.toString() + (if (cancelled) "[Cancelled]" else outcome match {
        case null => "[Not completed, task = " + x$1 + "]"
        case scala.util.Success(_) => "[Completed normally]"
        case scala.util.Failure(cause) => "[Completed exceptionally: " + cause + "]"
      })
    }

    /** Makes the threads of a pool. */
    trait ThreadFactory {
      /** Returns a new thread that runs a block of code. */
      def newThread(x$1: java.lang.Runnable): java.lang.Thread
    }

    /** Something that runs blocks of code. */
    trait Executor {
      /** Runs a block of code, now or later. */
      def execute(x$1: java.lang.Runnable): Unit
    }

    /** A pool of threads that can be shut down. */
    trait ExecutorService extends Executor {
      /** Runs something on the pool for its result. */
      def submit[T](x$1: Callable[T]): Future[T]
      /** Runs a block of code on the pool. */
      def submit(x$1: java.lang.Runnable): Future[_]
      /** Runs all of a collection on the pool and waits for them. */
      def invokeAll[T](x$1: java.util.Collection[_ <: Callable[T]]): java.util.List[Future[T]]
      /** Accepts no further blocks of code. */
      def shutdown(): Unit
      /** Accepts no further blocks of code, and returns those that have not begun. */
      def shutdownNow(): java.util.List[java.lang.Runnable]
      /** Returns true iff all blocks of code have run after the end. */
      def isTerminated(): Boolean
      /** Returns true iff it accepts no further blocks of code. */
      def isShutdown(): Boolean
      /** Waits until all blocks of code have run or the time is over; returns true iff they have. */
      def awaitTermination(x$1: Long, x$2: TimeUnit): Boolean
      /** Runs all of a collection on the pool and returns the result of one. */
      def invokeAny[T](x$1: java.util.Collection[_ <: Callable[T]]): T
    }

    /** What pools of threads have in common. */
    abstract class AbstractExecutorService extends ExecutorService {
      protected var isDown: Boolean = false
      def submit[T](x$1: Callable[T]): Future[T] = { val task = new FutureTask[T](x$1); execute(task); task }
      def submit(x$1: java.lang.Runnable): Future[_] = { val task = new FutureTask[AnyRef](x$1, null: AnyRef); execute(task); task }
      def invokeAll[T](x$1: java.util.Collection[_ <: Callable[T]]): java.util.List[Future[T]] = {
        val all = new java.util.ArrayList[Future[T]]()
        val each = x$1.iterator()
        while (each.hasNext()) all.add(submit(each.next()))
        val made = all.iterator()
        while (made.hasNext()) { val future = made.next(); scala.concurrent.Waiting.until(() => future.isDone(), -1L) }
        all
      }
      /** Runs all of a collection and returns the first result. */
      def invokeAny[T](x$1: java.util.Collection[_ <: Callable[T]]): T = invokeAll(x$1).get(0).get()
      def isShutdown(): Boolean = isDown
      def awaitTermination(x$1: Long, x$2: TimeUnit): Boolean = { scala.concurrent.Waiting.until(() => isTerminated(), x$2.toMillis(x$1) max 0L); isTerminated() }
      /** Ends the pool and waits until all has run. */
      def close(): Unit = { shutdown(); scala.concurrent.Waiting.until(() => isTerminated(), -1L) }
      private[concurrent] def state: String = if (isTerminated()) "Terminated" else if (isDown) "Shutting down" else "Running"
      protected def accept(task: AnyRef): Unit = if (isDown) throw new RejectedExecutionException("Task " + task + " rejected from " + this)
    }

    /** A pool of threads with one queue. */
    class ThreadPoolExecutor private[concurrent] (number: Int, size: Int, factory: ThreadFactory) extends AbstractExecutorService {
      private val pool = new scala.concurrent.TaskPool("pool-" + number + "-thread-", 1, size, false, factory)
      /** Makes one of so many threads; further ones and the queue count as without a limit. */
      def this(x$1: Int, x$2: Int, x$3: Long, x$4: TimeUnit, x$5: BlockingQueue[java.lang.Runnable]) = this(Executors.nextNumber(), x$1 max 1, null: ThreadFactory)
      /** Makes one of so many threads of a factory. */
      def this(x$1: Int, x$2: Int, x$3: Long, x$4: TimeUnit, x$5: BlockingQueue[java.lang.Runnable], x$6: ThreadFactory) = this(-1, x$1 max 1, x$6)
      /** Runs a block of code on a thread of the pool. */
      def execute(x$1: java.lang.Runnable): Unit = {
        accept(x$1)
        pool.execute(x$1)
      }
      def shutdown(): Unit = { isDown = true; pool.isDown = true }
      def shutdownNow(): java.util.List[java.lang.Runnable] = {
        shutdown()
        val left = new java.util.ArrayList[java.lang.Runnable]()
        pool.clear().foreach((task: java.lang.Runnable) => left.add(task))
        left
      }
      /** Returns the class, and how the pool is doing. */
      override def toString(): String = {
        super.toString() + "[" + state + ", " + pool.counts + "]"
      }
      def isTerminated(): Boolean = isDown && pool.isIdle
    }

    /** A pool of daemon threads, as the parts of one computation use it. */
    class ForkJoinPool(x$1: Int) extends AbstractExecutorService {
      private val pool = new scala.concurrent.TaskPool("ForkJoinPool-" + ForkJoinPool.next() + "-worker-", 1, x$1, true, null)
      /** Makes one of as many threads as there are processors. */
      def this() = this(java.lang.Runtime.getRuntime().availableProcessors())
      def execute(x$1: java.lang.Runnable): Unit = { accept(x$1); pool.execute(x$1) }
      def shutdown(): Unit = { isDown = true }
      def shutdownNow(): java.util.List[java.lang.Runnable] = { isDown = true; pool.clear(); new java.util.ArrayList[java.lang.Runnable]() }
      def isTerminated(): Boolean = isDown && pool.isIdle
      /** Returns how many threads may run. */
      def getParallelism(): Int = x$1
    }

    /** The pool that all programs share. */
    object ForkJoinPool {
      private var count = 0
      private[concurrent] def next(): Int = { count += 1; count }
      private lazy val common = new ForkJoinPool()
      /** Returns the pool that all programs share. */
      def commonPool(): ForkJoinPool = common
    }

    /** Makes pools of threads. */
    object Executors {
      private var count: Int = 0
      private[concurrent] def nextNumber(): Int = { count += 1; count }
      private def make(size: Int, factory: ThreadFactory): ExecutorService =
        new ThreadPoolExecutor(if (factory == null) nextNumber() else -1, if (size <= 0) throw new IllegalArgumentException() else size, factory)
      /** Returns a pool of so many threads. */
      def newFixedThreadPool(x$1: Int): ExecutorService = make(x$1, null)
      /** Returns a pool of so many threads that a factory makes. */
      def newFixedThreadPool(x$1: Int, x$2: ThreadFactory): ExecutorService = make(x$1, x$2)
      /** Returns a pool that makes threads as they are needed. */
      def newCachedThreadPool(): ExecutorService = make(Int.MaxValue, null)
      /** Returns a pool that lets a factory make threads as they are needed. */
      def newCachedThreadPool(x$1: ThreadFactory): ExecutorService = make(Int.MaxValue, x$1)
      /** Returns a pool of as many threads as there are processors. */
      def newWorkStealingPool(): ExecutorService = new ForkJoinPool()
      /** Returns a pool of so many threads. */
      def newWorkStealingPool(x$1: Int): ExecutorService = new ForkJoinPool(x$1)
      /** Returns a pool of one thread. */
      def newSingleThreadExecutor(): ExecutorService = make(1, null)
      /** Returns a pool of one thread that a factory makes. */
      def newSingleThreadExecutor(x$1: ThreadFactory): ExecutorService = make(1, x$1)
      /** Returns a pool of so many threads that runs things at their time. */
      def newScheduledThreadPool(x$1: Int): ScheduledExecutorService = new ScheduledThreadPoolExecutor(x$1)
      /** Returns a pool of one thread that runs things at their time. */
      def newSingleThreadScheduledExecutor(): ScheduledExecutorService = new ScheduledThreadPoolExecutor(1)
    }

    """#
}
