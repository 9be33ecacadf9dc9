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
      /** The level OFF. */
      val OFF: Level = new Level(2147483647, "OFF")
      /** The level FATAL. */
      val FATAL: Level = new Level(50000, "FATAL")
      /** The level ERROR. */
      val ERROR: Level = new Level(40000, "ERROR")
      /** The level WARN. */
      val WARN: Level = new Level(30000, "WARN")
      /** The level INFO. */
      val INFO: Level = new Level(20000, "INFO")
      /** The level DEBUG. */
      val DEBUG: Level = new Level(10000, "DEBUG")
      /** The level TRACE. */
      val TRACE: Level = new Level(5000, "TRACE")
      /** The level ALL. */
      val ALL: Level = new Level(-2147483648, "ALL")
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
      /** Writes a message of the level TRACE. */
      def trace(message: Any): Unit = log(Level.TRACE, message)
      /** Writes a message of the level TRACE about an exception. */
      def trace(message: Any, t: Throwable): Unit = log(Level.TRACE, message, t)
      /** Writes a message of the level DEBUG. */
      def debug(message: Any): Unit = log(Level.DEBUG, message)
      /** Writes a message of the level DEBUG about an exception. */
      def debug(message: Any, t: Throwable): Unit = log(Level.DEBUG, message, t)
      /** Writes a message of the level INFO. */
      def info(message: Any): Unit = log(Level.INFO, message)
      /** Writes a message of the level INFO about an exception. */
      def info(message: Any, t: Throwable): Unit = log(Level.INFO, message, t)
      /** Writes a message of the level WARN. */
      def warn(message: Any): Unit = log(Level.WARN, message)
      /** Writes a message of the level WARN about an exception. */
      def warn(message: Any, t: Throwable): Unit = log(Level.WARN, message, t)
      /** Writes a message of the level ERROR. */
      def error(message: Any): Unit = log(Level.ERROR, message)
      /** Writes a message of the level ERROR about an exception. */
      def error(message: Any, t: Throwable): Unit = log(Level.ERROR, message, t)
      /** Writes a message of the level FATAL. */
      def fatal(message: Any): Unit = log(Level.FATAL, message)
      /** Writes a message of the level FATAL about an exception. */
      def fatal(message: Any, t: Throwable): Unit = log(Level.FATAL, message, t)
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
      /** Writes a message of the level TRACE. */
      def trace(msg: String): Unit = logger.trace(msg)
      /** Writes a message of the level TRACE about an exception. */
      def trace(msg: String, t: Throwable): Unit = logger.trace(msg, t)
      /** Writes a message of the level TRACE with a value for its braces. */
      def trace(format: String, arg: Any): Unit = logger.trace(filled(format, Seq(arg)))
      /** Writes a message of the level TRACE with values for its braces. */
      def trace(format: String, arg1: Any, arg2: Any): Unit = logger.trace(filled(format, Seq(arg1, arg2)))
      /** Writes a message of the level DEBUG. */
      def debug(msg: String): Unit = logger.debug(msg)
      /** Writes a message of the level DEBUG about an exception. */
      def debug(msg: String, t: Throwable): Unit = logger.debug(msg, t)
      /** Writes a message of the level DEBUG with a value for its braces. */
      def debug(format: String, arg: Any): Unit = logger.debug(filled(format, Seq(arg)))
      /** Writes a message of the level DEBUG with values for its braces. */
      def debug(format: String, arg1: Any, arg2: Any): Unit = logger.debug(filled(format, Seq(arg1, arg2)))
      /** Writes a message of the level INFO. */
      def info(msg: String): Unit = logger.info(msg)
      /** Writes a message of the level INFO about an exception. */
      def info(msg: String, t: Throwable): Unit = logger.info(msg, t)
      /** Writes a message of the level INFO with a value for its braces. */
      def info(format: String, arg: Any): Unit = logger.info(filled(format, Seq(arg)))
      /** Writes a message of the level INFO with values for its braces. */
      def info(format: String, arg1: Any, arg2: Any): Unit = logger.info(filled(format, Seq(arg1, arg2)))
      /** Writes a message of the level WARN. */
      def warn(msg: String): Unit = logger.warn(msg)
      /** Writes a message of the level WARN about an exception. */
      def warn(msg: String, t: Throwable): Unit = logger.warn(msg, t)
      /** Writes a message of the level WARN with a value for its braces. */
      def warn(format: String, arg: Any): Unit = logger.warn(filled(format, Seq(arg)))
      /** Writes a message of the level WARN with values for its braces. */
      def warn(format: String, arg1: Any, arg2: Any): Unit = logger.warn(filled(format, Seq(arg1, arg2)))
      /** Writes a message of the level ERROR. */
      def error(msg: String): Unit = logger.error(msg)
      /** Writes a message of the level ERROR about an exception. */
      def error(msg: String, t: Throwable): Unit = logger.error(msg, t)
      /** Writes a message of the level ERROR with a value for its braces. */
      def error(format: String, arg: Any): Unit = logger.error(filled(format, Seq(arg)))
      /** Writes a message of the level ERROR with values for its braces. */
      def error(format: String, arg1: Any, arg2: Any): Unit = logger.error(filled(format, Seq(arg1, arg2)))
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
      /** Writes a message in the class's name. */
      protected def logTrace(msg: => String): Unit = log.trace(msg)
      /** Writes a message about an exception in the class's name. */
      protected def logTrace(msg: => String, throwable: Throwable): Unit = log.trace(msg, throwable)
      /** Writes a message in the class's name. */
      protected def logDebug(msg: => String): Unit = log.debug(msg)
      /** Writes a message about an exception in the class's name. */
      protected def logDebug(msg: => String, throwable: Throwable): Unit = log.debug(msg, throwable)
      /** Writes a message in the class's name. */
      protected def logInfo(msg: => String): Unit = log.info(msg)
      /** Writes a message about an exception in the class's name. */
      protected def logInfo(msg: => String, throwable: Throwable): Unit = log.info(msg, throwable)
      /** Writes a message in the class's name. */
      protected def logWarning(msg: => String): Unit = log.warn(msg)
      /** Writes a message about an exception in the class's name. */
      protected def logWarning(msg: => String, throwable: Throwable): Unit = log.warn(msg, throwable)
      /** Writes a message in the class's name. */
      protected def logError(msg: => String): Unit = log.error(msg)
      /** Writes a message about an exception in the class's name. */
      protected def logError(msg: => String, throwable: Throwable): Unit = log.error(msg, throwable)
    }

    """#
}
