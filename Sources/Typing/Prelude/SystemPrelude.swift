/// The text of the program's surroundings: System, sys, Console, threads.
package enum SystemPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.lang

    /** The clock, the environment and the ways out of the program. */
    object System {
      /** The output of the program. */
      def out: java.io.PrintStream = java.io.PrintStream.standardOutput
      /** The error output of the program. */
      def err: java.io.PrintStream = java.io.PrintStream.standardError
      /** The input of the program. */
      def in: java.io.InputStream = java.io.InputStream.standardInput
      /** Returns the milliseconds since 1970. */
      def currentTimeMillis(): scala.Long = native
      /** Returns the nanoseconds of a clock that only goes forward. */
      def nanoTime(): scala.Long = native
      /** Returns a system property, or null. */
      def getProperty(x$1: java.lang.String): java.lang.String = native
      /** Returns a system property, or another text. */
      def getProperty(x$1: java.lang.String, x$2: java.lang.String): java.lang.String = { val found = getProperty(x$1); if (found == null) x$2 else found }
      /** Sets a system property and returns the one before, or null. */
      def setProperty(x$1: java.lang.String, x$2: java.lang.String): java.lang.String = native
      /** Removes a system property and returns it, or null. */
      def clearProperty(x$1: java.lang.String): java.lang.String = native
      /** Returns an environment variable, or null. */
      def getenv(x$1: java.lang.String): java.lang.String = native
      /** Returns the line end of the platform. */
      def lineSeparator(): java.lang.String = "\n"
      /** Returns the hash code that `Object.hashCode` gives. */
      def identityHashCode(x$1: Any): Int = native
      /** Ends the program. */
      def exit(x$1: Int): Unit = native
      /** Does nothing: memory is freed at once here. */
      def gc(): Unit = ()
      /** Copies elements between Arrays. */
      def arraycopy(x$1: Any, x$2: Int, x$3: Any, x$4: Int, x$5: Int): Unit = native
    }

    /** The machine that the program runs on. */
    final class Runtime private[lang] () {
      /** Returns the number of processors. */
      def availableProcessors(): Int = native
      /** Returns the bytes that are free. */
      def freeMemory(): scala.Long = native
      /** Returns the bytes that are taken. */
      def totalMemory(): scala.Long = native
      /** Returns the most bytes that can be taken. */
      def maxMemory(): scala.Long = native
      /** Does nothing: memory is freed at once here. */
      def gc(): Unit = ()
      /** Ends the program. */
      def exit(x$1: Int): Unit = System.exit(x$1)
    }

    /** Gives the machine. */
    object Runtime {
      private val current: Runtime = new Runtime()
      /** Returns the machine that the program runs on. */
      def getRuntime(): Runtime = current
    }

    /** A thread of the program; it runs when another one waits. */
    class Thread(target: java.lang.Runnable, private var threadName: java.lang.String) extends java.lang.Runnable {
      private var state: Int = 0
      private var isDaemonThread: scala.Boolean = false
      private val number: scala.Long = Thread.next()
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
        scala.concurrent.TaskQueue.add(new ThreadStart(this))
      }
      private[lang] def enter(): Unit =
        try run() catch {
          case cause: java.lang.Throwable => System.err.print("Exception in thread \"" + getName() + "\" "); cause.printStackTrace()
        } finally { state = 2 }
      /** Waits until the thread has ended. */
      final def join(): Unit = join(0L)
      /** Waits until the thread has ended or the time in milliseconds has passed. */
      final def join(x$1: scala.Long): Unit = if (state == 1) scala.concurrent.TaskQueue.await(() => state == 2, if (x$1 == 0L) -1L else x$1)
      /** Returns true iff the thread has begun and not ended. */
      final def isAlive(): scala.Boolean = state == 1
      /** Returns the name. */
      final def getName(): java.lang.String = if (threadName == null) "Thread-" + (number - 1L) else threadName
      /** Sets the name. */
      final def setName(x$1: java.lang.String): Unit = { threadName = x$1 }
      /** Returns the number. */
      def getId(): scala.Long = number
      /** Returns true iff the program does not wait for the thread. */
      final def isDaemon(): scala.Boolean = isDaemonThread
      /** Says whether the program waits for the thread. */
      final def setDaemon(x$1: scala.Boolean): Unit = { isDaemonThread = x$1 }
      /** Asks the thread to end; only waiting looks at it. */
      def interrupt(): Unit = ()
      /** Returns false: threads are not interrupted here. */
      def isInterrupted(): scala.Boolean = false
      /** Returns number and name. */
      override def toString(): java.lang.String = "Thread[" + getName() + (if (state == 2) ",5,]" else ",5,main]")
    }

    /** The first step of a thread. */
    final class ThreadStart(thread: Thread) extends java.lang.Runnable {
      /** Runs the thread. */
      def run(): Unit = { val before = Thread.running; Thread.running = thread; try thread.enter() finally { Thread.running = before } }
    }

    /** The current thread, and waiting. */
    object Thread {
      private var count: scala.Long = 0L
      private[lang] var running: Thread = null
      private[lang] def next(): scala.Long = { count += 1L; count }
      /** Returns the current thread. */
      def currentThread(): Thread = {
        if (running == null) { running = new Thread(null: java.lang.Runnable, "main") }
        running
      }
      /** Waits so many milliseconds. */
      def sleep(x$1: scala.Long): Unit = if (scala.concurrent.TaskQueue.isEmpty) pause(x$1) else scala.concurrent.TaskQueue.await(() => false, x$1)
      private[lang] def pause(millis: scala.Long): Unit = native("Thread$.sleep")
      /** Lets other threads run. */
      def `yield`(): Unit = scala.concurrent.TaskQueue.runOne()
    }

    package scala.sys

    /** Ways out of the program, properties and the environment. */
    object `package` {
      /** Throws a RuntimeException with a message. */
      def error(message: String): Nothing = throw new RuntimeException(message)
      /** Ends the program. */
      def exit(): Nothing = exit(0)
      /** Ends the program with a status. */
      def exit(status: Int): Nothing = native("sys.exit")
      /** Returns the machine that the program runs on. */
      def runtime: java.lang.Runtime = java.lang.Runtime.getRuntime()
      /** Returns the system properties. */
      def props: SystemProperties = new SystemProperties
      /** Returns the environment. */
      def env: scala.collection.immutable.Map[String, String] = names.map((name: String) => name -> System.getenv(name)).toMap
      private def names: scala.collection.immutable.Seq[String] = native("sys.names")
    }

    /** The system properties as a map. */
    final class SystemProperties {
      /** Returns a property, if there is one. */
      def get(key: String): Option[String] = Option(System.getProperty(key))
      /** Returns a property, or throws a NoSuchElementException. */
      def apply(key: String): String = get(key).getOrElse(throw new java.util.NoSuchElementException("key not found: " + key))
      /** Returns a property, or another text. */
      def getOrElse(key: String, default: => String): String = get(key).getOrElse(default)
      /** Returns true iff there is a property. */
      def contains(key: String): Boolean = get(key).isDefined
      /** Sets a property. */
      def update(key: String, value: String): Unit = System.setProperty(key, value)
    }

    package scala

    /** The program's input and outputs. */
    object Console {
      /** Sets the text colour to red, on a terminal. */
      final val RED = "\u001b[31m"
      /** Sets the text colour to green, on a terminal. */
      final val GREEN = "\u001b[32m"
      /** Sets the text colour to yellow, on a terminal. */
      final val YELLOW = "\u001b[33m"
      /** Sets the text colour to blue, on a terminal. */
      final val BLUE = "\u001b[34m"
      /** Sets the text in bold, on a terminal. */
      final val BOLD = "\u001b[1m"
      /** Resets colour and weight, on a terminal. */
      final val RESET = "\u001b[0m"
      /** Returns the output. */
      def out: java.io.PrintStream = java.io.PrintStream.standardOutput
      /** Returns the error output. */
      def err: java.io.PrintStream = java.io.PrintStream.standardError
      /** Evaluates a body with its output written to a stream. */
      def withOut[T](out: java.io.OutputStream)(thunk: => T): T = native
      /** Prints the text of a value. */
      def print(obj: Any): Unit = native("Predef$.print")
      /** Makes what was printed visible. */
      def flush(): Unit = native
      /** Ends the line. */
      def println(): Unit = native("Predef$.println")
      /** Prints the text of a value and ends the line. */
      def println(x: Any): Unit = native("Predef$.println")
      /** Prints values formatted as the format text says. */
      def printf(text: String, args: Any*): Unit = native("Predef$.printf")
    }

    """#
}
