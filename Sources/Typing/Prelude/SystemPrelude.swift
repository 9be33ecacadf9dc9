/// The text of the program's surroundings: System, sys and Console.
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
      /** Sets the text colour to black, on a terminal. */
      final val BLACK = "\u001b[30m"
      /** Sets the text colour to magenta, on a terminal. */
      final val MAGENTA = "\u001b[35m"
      /** Sets the text colour to cyan, on a terminal. */
      final val CYAN = "\u001b[36m"
      /** Sets the text colour to white, on a terminal. */
      final val WHITE = "\u001b[37m"
      /** Sets the background colour to black, on a terminal. */
      final val BLACK_B = "\u001b[40m"
      /** Sets the background colour to red, on a terminal. */
      final val RED_B = "\u001b[41m"
      /** Sets the background colour to green, on a terminal. */
      final val GREEN_B = "\u001b[42m"
      /** Sets the background colour to yellow, on a terminal. */
      final val YELLOW_B = "\u001b[43m"
      /** Sets the background colour to blue, on a terminal. */
      final val BLUE_B = "\u001b[44m"
      /** Sets the background colour to magenta, on a terminal. */
      final val MAGENTA_B = "\u001b[45m"
      /** Sets the background colour to cyan, on a terminal. */
      final val CYAN_B = "\u001b[46m"
      /** Sets the background colour to white, on a terminal. */
      final val WHITE_B = "\u001b[47m"
      /** Underlines the text, on a terminal. */
      final val UNDERLINED = "\u001b[4m"
      /** Lets the text blink, on a terminal. */
      final val BLINK = "\u001b[5m"
      /** Exchanges text and background, on a terminal. */
      final val REVERSED = "\u001b[7m"
      /** Hides the text, on a terminal. */
      final val INVISIBLE = "\u001b[8m"
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
