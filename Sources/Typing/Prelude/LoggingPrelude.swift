/// The text of the logging classes that programs set levels of and write messages with.
package enum LoggingPrelude {
  /// The Scala text.
  package static let text = #"""
    package org.apache.log4j

    /** How important a message is. */
    final class Level private[log4j] (private[apache] val number: Int, name: String) extends java.io.Serializable {
      /** Returns the number, greater for what is more important. */
      def toInt(): Int = number
      /** Returns true iff messages of this level are at least as important as those of another. */
      def isGreaterOrEqual(other: Level): Boolean = number >= other.number
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The levels of messages. */
    object Level {
      \#(constants)
      private def all: List[Level] = List(OFF, FATAL, ERROR, WARN, INFO, DEBUG, TRACE, ALL)
      /** Returns the level of a name, or DEBUG. */
      def toLevel(name: String): Level = all.find((level: Level) => level.toString == name.toUpperCase).getOrElse(DEBUG)
    }

    /** Writes messages in a name to the error output. */
    class Logger private[apache] (name: String) {
      /** Returns the name. */
      def getName(): String = name
      /** Sets from which level on messages are written; null leaves that to the name's parents. */
      def setLevel(level: Level): Unit = Logger.levels(name) = level
      /** Returns the level that was set, or null. */
      def getLevel(): Level = Logger.levels.getOrElse(name, null)
      /** Returns the level that holds. */
      def getEffectiveLevel(): Level = Logger.effective(name)
      /** Returns true iff messages of a level are written. */
      def isEnabledFor(level: Level): Boolean = level.isGreaterOrEqual(getEffectiveLevel())
      /** Returns true iff messages of the level DEBUG are written. */
      def isDebugEnabled(): Boolean = isEnabledFor(Level.DEBUG)
      /** Returns true iff messages of the level INFO are written. */
      def isInfoEnabled(): Boolean = isEnabledFor(Level.INFO)
      /** Returns true iff messages of the level TRACE are written. */
      def isTraceEnabled(): Boolean = isEnabledFor(Level.TRACE)
      /** Writes a message of a level. */
      def log(level: Level, message: Any): Unit = if (isEnabledFor(level)) {
        val time = java.time.LocalDateTime.now().format(java.time.format.DateTimeFormatter.ofPattern("yy/MM/dd HH:mm:ss"))
        Console.err.println(time + " " + level + " " + name.substring(name.lastIndexOf(".") + 1) + ": " + message)
      }
      /** Writes a message of a level about an exception. */
      def log(level: Level, message: Any, t: Throwable): Unit = { log(level, message); if (t != null && isEnabledFor(level)) Console.err.println(t) }
      \#(each(levels, log4j))
    }

    /** Finds loggers. */
    object Logger {
      private[apache] val levels = new scala.collection.mutable.HashMap[String, Level]
      private[apache] def effective(name: String): Level = {
        val own = levels.getOrElse(name, null)
        if (own != null) own else if (name.isEmpty) Level.WARN else effective(name.substring(0, java.lang.Math.max(0, name.lastIndexOf("."))))
      }
      /** Returns the logger of a name. */
      def getLogger(name: String): Logger = new Logger(name)
      /** Returns the logger of a class. */
      def getLogger(clazz: Class[_]): Logger = new Logger(clazz.getName())
      /** Returns the logger that all others continue. */
      def getRootLogger(): Logger = new Logger("")
    }

    /** Finds loggers, as programs of before do. */
    object LogManager {
      /** Returns the logger of a name. */
      def getLogger(name: String): Logger = Logger.getLogger(name)
      /** Returns the logger of a class. */
      def getLogger(clazz: Class[_]): Logger = Logger.getLogger(clazz)
      /** Returns the logger that all others continue. */
      def getRootLogger(): Logger = Logger.getRootLogger()
    }

    /** Sets logging up, which needs nothing here. */
    object BasicConfigurator {
      /** Does nothing: messages go to the error output. */
      def configure(): Unit = ()
    }

    /** Sets logging up from a file, which is not read here. */
    object PropertyConfigurator {
      /** Does nothing: messages go to the error output. */
      def configure(configFilename: String): Unit = ()
    }

    package org.slf4j

    /** Writes messages in a name to the error output. */
    final class Logger private[slf4j] (logger: org.apache.log4j.Logger) extends java.io.Serializable {
      private def filled(format: String, values: Seq[Any]): String =
        values.foldLeft(format)((text: String, value: Any) => { val at = text.indexOf("{}"); if (at < 0) text else text.substring(0, at) + value + text.substring(at + 2) })
      /** Returns the name. */
      def getName(): String = logger.getName()
      /** Returns true iff messages of the level DEBUG are written. */
      def isDebugEnabled(): Boolean = logger.isDebugEnabled()
      /** Returns true iff messages of the level INFO are written. */
      def isInfoEnabled(): Boolean = logger.isInfoEnabled()
      \#(each(levels.dropLast(), slf4j))
    }

    /** Finds loggers. */
    object LoggerFactory {
      /** Returns the logger of a name. */
      def getLogger(name: String): Logger = new Logger(org.apache.log4j.Logger.getLogger(name))
      /** Returns the logger of a class. */
      def getLogger(clazz: Class[_]): Logger = new Logger(org.apache.log4j.Logger.getLogger(clazz))
    }

    package org.apache.spark.internal

    /** Lets a class write messages in its name. */
    trait Logging {
      /** Returns the logger of the class. */
      protected def log: org.slf4j.Logger = org.slf4j.LoggerFactory.getLogger(getClass.getName.stripSuffix("$"))
      \#(each(levels.dropLast(), ofClass))
    }

    """#

  /// The levels that have methods of their names, the least important first.
  private static let levels: [String] = ["Trace", "Debug", "Info", "Warn", "Error", "Fatal"]

  /// All levels with their numbers, as constants.
  private static let constants: String = [
    ("OFF", "2147483647"), ("FATAL", "50000"), ("ERROR", "40000"), ("WARN", "30000"), ("INFO", "20000"), ("DEBUG", "10000"),
    ("TRACE", "5000"), ("ALL", "-2147483648"),
  ].map { (level: (name: String, number: String)) -> String in
    """
      /** The level \(level.name). */
      val \(level.name): Level = new Level(\(level.number), "\(level.name)")
    """
  }.joined(separator: "\n")

  /// Returns the members of some levels, each made by a function.
  private static func each(_ levels: [String], _ members: (String) -> String) -> String {
    levels.map(members).joined(separator: "\n")
  }

  /// Returns what a logger of log4j writes with at a level.
  private static func log4j(_ level: String) -> String {
    let (method, constant): (String, String) = (level.lowercased(), level.uppercased())
    return """
        /** Writes a message of the level \(constant). */
        def \(method)(message: Any): Unit = log(Level.\(constant), message)
        /** Writes a message of the level \(constant) about an exception. */
        def \(method)(message: Any, t: Throwable): Unit = log(Level.\(constant), message, t)
      """
  }

  /// Returns what a logger of slf4j writes with at a level.
  private static func slf4j(_ level: String) -> String {
    let (method, constant): (String, String) = (level.lowercased(), level.uppercased())
    return """
        /** Writes a message of the level \(constant). */
        def \(method)(msg: String): Unit = logger.\(method)(msg)
        /** Writes a message of the level \(constant) about an exception. */
        def \(method)(msg: String, t: Throwable): Unit = logger.\(method)(msg, t)
        /** Writes a message of the level \(constant) with a value for its braces. */
        def \(method)(format: String, arg: Any): Unit = logger.\(method)(filled(format, Seq(arg)))
        /** Writes a message of the level \(constant) with values for its braces. */
        def \(method)(format: String, arg1: Any, arg2: Any): Unit = logger.\(method)(filled(format, Seq(arg1, arg2)))
      """
  }

  /// Returns what a class that logs writes with at a level.
  private static func ofClass(_ level: String) -> String {
    let (method, name): (String, String) = (level.lowercased(), level == "Warn" ? "Warning" : level)
    return """
        /** Writes a message in the class's name. */
        protected def log\(name)(msg: => String): Unit = log.\(method)(msg)
        /** Writes a message about an exception in the class's name. */
        protected def log\(name)(msg: => String, throwable: Throwable): Unit = log.\(method)(msg, throwable)
      """
  }
}
