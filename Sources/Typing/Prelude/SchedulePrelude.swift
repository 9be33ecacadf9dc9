/// The text of pools that run things at their time, and of stages that complete each other.
package enum SchedulePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent

    /** Something whose time comes. */
    trait Delayed {
      /** Returns how long it is until then. */
      def getDelay(x$1: TimeUnit): Long
    }

    /** The result of something whose time comes. */
    trait ScheduledFuture[V] extends Delayed with Future[V]

    /** A pool of threads that runs things at their time. */
    trait ScheduledExecutorService extends ExecutorService {
      /** Runs a block of code after a delay. */
      def schedule(x$1: java.lang.Runnable, x$2: Long, x$3: TimeUnit): ScheduledFuture[_]
      /** Runs something for its result after a delay. */
      def schedule[V](x$1: Callable[V], x$2: Long, x$3: TimeUnit): ScheduledFuture[V]
      /** Runs a block of code after a delay and then once in each period. */
      def scheduleAtFixedRate(x$1: java.lang.Runnable, x$2: Long, x$3: Long, x$4: TimeUnit): ScheduledFuture[_]
      /** Runs a block of code after a delay and then again, with a pause after each run. */
      def scheduleWithFixedDelay(x$1: java.lang.Runnable, x$2: Long, x$3: Long, x$4: TimeUnit): ScheduledFuture[_]
    }

    /** Something that a pool runs at its time, in nanoseconds; a period below zero counts from the end of a run, zero means once. */
    private[concurrent] final class ScheduledTask[V](task: Callable[V], private[concurrent] var time: Long, private[concurrent] val period: Long)
        extends FutureTask[V](task) with ScheduledFuture[V] {
      def getDelay(x$1: TimeUnit): Long = x$1.convert(time - System.nanoTime(), TimeUnit.NANOSECONDS)
      private[concurrent] def perform(): Boolean =
        if (period == 0L) { run(); false }
        else {
          val goesOn = runAgain()
          time = if (period > 0L) time + period else System.nanoTime() - period
          goesOn
        }
      override def toString(): String = super.toString().replace("ScheduledTask@", "ScheduledThreadPoolExecutor$ScheduledFutureTask@")
    }

    /** A pool of threads that runs things at their time. */
    class ScheduledThreadPoolExecutor(x$1: Int) extends AbstractExecutorService with ScheduledExecutorService {
      private val number = Executors.nextNumber()
      private val tasks = new scala.collection.mutable.ListBuffer[ScheduledTask[_]]
      private var threads = 0
      private var active = 0
      private var completed = 0L
      private def add(task: ScheduledTask[_]): Unit = synchronized {
        val place = tasks.indexWhere((other: ScheduledTask[_]) => other.time > task.time)
        tasks.insert(if (place < 0) tasks.size else place, task)
        if (threads < (x$1 max 1)) {
          threads += 1
          new java.lang.Thread(() => work(), "pool-" + number + "-thread-" + threads).start()
        }
      }
      private def remaining: Long = tasks.headOption match {
        case Some(task) => ((task.time - System.nanoTime()) / 1000000L) max 0L
        case None => Long.MaxValue
      }
      private def isDue: Boolean = (isDown && tasks.isEmpty) || tasks.headOption.exists((task: ScheduledTask[_]) => task.isDone() || task.time <= System.nanoTime())
      private def next(): Option[ScheduledTask[_]] = synchronized {
        tasks.filterInPlace((task: ScheduledTask[_]) => !task.isDone())
        if (tasks.headOption.exists((task: ScheduledTask[_]) => task.time <= System.nanoTime())) { active += 1; Some(tasks.remove(0)) } else None
      }
      private def work(): Unit = {
        while (!(isDown && tasks.isEmpty)) {
          if (!isDue) scala.concurrent.Waiting.until(() => isDue, (remaining min 1000L) max 1L)
          next().foreach((task: ScheduledTask[_]) => {
            val goesOn = task.perform()
            synchronized { active -= 1; completed += 1 }
            if (goesOn && !isDown) add(task)
          })
        }
        synchronized { threads -= 1 }
      }
      private def make[V](task: Callable[V], delay: Long, period: Long, unit: TimeUnit): ScheduledFuture[V] = {
        val made = new ScheduledTask[V](task, System.nanoTime() + unit.toNanos(delay), unit.toNanos(period))
        accept(made)
        add(made)
        made
      }
      private def adapted(task: java.lang.Runnable): Callable[AnyRef] = new RunnableAdapter[AnyRef](task, null)
      def schedule(x$1: java.lang.Runnable, x$2: Long, x$3: TimeUnit): ScheduledFuture[_] = make(adapted(x$1), x$2, 0L, x$3)
      def schedule[V](x$1: Callable[V], x$2: Long, x$3: TimeUnit): ScheduledFuture[V] = make(x$1, x$2, 0L, x$3)
      def scheduleAtFixedRate(x$1: java.lang.Runnable, x$2: Long, x$3: Long, x$4: TimeUnit): ScheduledFuture[_] =
        if (x$3 <= 0L) throw new IllegalArgumentException else make(adapted(x$1), x$2, x$3, x$4)
      def scheduleWithFixedDelay(x$1: java.lang.Runnable, x$2: Long, x$3: Long, x$4: TimeUnit): ScheduledFuture[_] =
        if (x$3 <= 0L) throw new IllegalArgumentException else make(adapted(x$1), x$2, -x$3, x$4)
      /** Runs a block of code at once. */
      def execute(x$1: java.lang.Runnable): Unit = schedule(x$1, 0L, TimeUnit.NANOSECONDS)
      /** Accepts nothing further; what runs again and again ends, what waits for its time still runs. */
      def shutdown(): Unit = synchronized { isDown = true; tasks.filterInPlace((task: ScheduledTask[_]) => task.period == 0L) }
      def shutdownNow(): java.util.List[java.lang.Runnable] = synchronized {
        isDown = true
        val left = new java.util.ArrayList[java.lang.Runnable]()
        tasks.foreach((task: ScheduledTask[_]) => left.add(task))
        tasks.clear()
        left
      }
      def isTerminated(): Boolean = isDown && threads == 0
      /** Returns the class, and how the pool is doing. */
      override def toString(): String = super.toString() + "[" + state + ", pool size = " + threads + ", active threads = " + active +
        ", queued tasks = " + tasks.size + ", completed tasks = " + completed + "]"
    }

    """#
}
