/// The text of the exceptions and errors of Java and Scala.
package enum ExceptionsPrelude {
  /// The Scala text.
  package static let text: String = roots + "\n" + families.map(text(of:)).joined(separator: "\n") + "\n" + scalaErrors

  /// Which constructors a family of exceptions has.
  private enum Constructors {
    /// None, message, message and cause, cause.
    case all
    /// None and message.
    case message
    /// None, message, and message and cause.
    case messageAndCause
  }

  /// The exceptions of one package.
  private struct Family {
    /// The package.
    let package: String
    /// Name, superclass and constructors of each, superclasses first.
    let members: [(String, String, Constructors)]
  }

  /// Returns the text of one package's exceptions.
  private static func text(of family: Family) -> String {
    var lines: [String] = ["package \(family.package)", ""]
    for (name, parent, constructors): (String, String, Constructors) in family.members {
      append(name: name, parent: parent, constructors, to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  /// Appends the text of one exception.
  private static func append(name: String, parent: String, _ constructors: Constructors, to lines: inout [String]) {
    let isIndex: Bool = name.hasSuffix("IndexOutOfBoundsException")
    let noun: String = name.hasSuffix("Error") ? "An error" : "An exception"
    lines.append("/** \(noun) of Java, a kind of \(parent.split(separator: ".").last ?? ""). */")
    switch constructors {
    case .all, .messageAndCause:
      lines.append("class \(name)(x$1: java.lang.String, x$2: java.lang.Throwable) extends \(parent)(x$1, x$2) {")
      lines.append(
        "  /** Makes one without message and cause. */\n  def this() = this(null: java.lang.String, null: java.lang.Throwable)")
      lines.append("  /** Makes one with a message. */\n  def this(x$1: java.lang.String) = this(x$1, null: java.lang.Throwable)")
      if constructors == .all {
        lines.append(
          "  /** Makes one with a cause, whose text is its message. */\n  def this(x$1: java.lang.Throwable) = this(if (x$1 == null) null else x$1.toString, x$1)"
        )
      }
    case .message:
      let arguments: String = parents(withMessageOnly: parent) ? "(x$1)" : "(x$1, null: java.lang.Throwable)"
      lines.append("class \(name)(x$1: java.lang.String) extends \(parent)\(arguments) {")
      lines.append("  /** Makes one without a message. */\n  def this() = this(null: java.lang.String)")
      if isIndex {
        let words: String = indexWords(name)
        lines.append("  /** Makes one for an index. */\n  def this(x$1: Int) = this(\"\(words): \" + x$1)")
      }
    }
    lines.append("}")
    lines.append("")
  }

  /// Returns the words before the index in the message of an exception about one.
  private static func indexWords(_ name: String) -> String {
    switch name {
    case "ArrayIndexOutOfBoundsException": "Array index out of range"
    case "StringIndexOutOfBoundsException": "String index out of range"
    default: "Index out of range"
    }
  }

  /// Returns true iff the class is one of this table's that take a message only.
  private static func parents(withMessageOnly parent: String) -> Bool {
    parent == "IndexOutOfBoundsException" || parent == "LinkageError" || parent == "java.io.ObjectStreamException"
      || parent == "java.nio.file.FileSystemException" || parent == "java.util.IllegalFormatException"
  }

  /// The exceptions that differ in nothing but their names.
  private static let families: [Family] = [
    Family(
      package: "java.lang",
      members: [
        ("Exception", "Throwable", .all),
        ("Error", "Throwable", .all),
        ("RuntimeException", "Exception", .all),
        ("IllegalArgumentException", "RuntimeException", .all),
        ("IllegalStateException", "RuntimeException", .all),
        ("IllegalThreadStateException", "IllegalArgumentException", .message),
        ("UnsupportedOperationException", "RuntimeException", .all),
        ("SecurityException", "RuntimeException", .all),
        ("ArithmeticException", "RuntimeException", .message),
        ("ArrayStoreException", "RuntimeException", .message),
        ("ClassCastException", "RuntimeException", .message),
        ("NegativeArraySizeException", "RuntimeException", .message),
        ("NullPointerException", "RuntimeException", .message),
        ("IllegalMonitorStateException", "RuntimeException", .message),
        ("IndexOutOfBoundsException", "RuntimeException", .message),
        ("ArrayIndexOutOfBoundsException", "IndexOutOfBoundsException", .message),
        ("StringIndexOutOfBoundsException", "IndexOutOfBoundsException", .message),
        ("NumberFormatException", "IllegalArgumentException", .message),
        ("CloneNotSupportedException", "Exception", .message),
        ("InterruptedException", "Exception", .message),
        ("ReflectiveOperationException", "Exception", .all),
        ("ClassNotFoundException", "ReflectiveOperationException", .messageAndCause),
        ("NoSuchFieldException", "ReflectiveOperationException", .message),
        ("NoSuchMethodException", "ReflectiveOperationException", .message),
        ("LinkageError", "Error", .message),
        ("AbstractMethodError", "LinkageError", .message),
        ("ExceptionInInitializerError", "LinkageError", .message),
        ("NoClassDefFoundError", "LinkageError", .message),
        ("ThreadDeath", "Error", .message),
        ("VirtualMachineError", "Error", .all),
        ("InternalError", "VirtualMachineError", .all),
        ("OutOfMemoryError", "VirtualMachineError", .message),
        ("StackOverflowError", "VirtualMachineError", .message),
      ]),
    Family(
      package: "java.util",
      members: [
        ("NoSuchElementException", "java.lang.RuntimeException", .all),
        ("InputMismatchException", "java.util.NoSuchElementException", .message),
        ("ConcurrentModificationException", "java.lang.RuntimeException", .all),
        ("EmptyStackException", "java.lang.RuntimeException", .message),
        ("IllegalFormatException", "java.lang.IllegalArgumentException", .message),
        ("UnknownFormatConversionException", "java.util.IllegalFormatException", .message),
        ("MissingFormatArgumentException", "java.util.IllegalFormatException", .message),
        ("IllegalFormatConversionException", "java.util.IllegalFormatException", .message),
        ("FormatFlagsConversionMismatchException", "java.util.IllegalFormatException", .message),
        ("IllegalFormatPrecisionException", "java.util.IllegalFormatException", .message),
        ("IllegalFormatWidthException", "java.util.IllegalFormatException", .message),
        ("IllegalFormatFlagsException", "java.util.IllegalFormatException", .message),
        ("IllegalFormatCodePointException", "java.util.IllegalFormatException", .message),
        ("MissingFormatWidthException", "java.util.IllegalFormatException", .message),
        ("DuplicateFormatFlagsException", "java.util.IllegalFormatException", .message),
      ]),
    Family(
      package: "java.util.concurrent",
      members: [
        ("TimeoutException", "java.lang.Exception", .message),
        ("ExecutionException", "java.lang.Exception", .all),
        ("RejectedExecutionException", "java.lang.RuntimeException", .all),
        ("CancellationException", "java.lang.IllegalStateException", .message),
      ]),
    Family(
      package: "java.io",
      members: [
        ("IOException", "java.lang.Exception", .all),
        ("UncheckedIOException", "java.lang.RuntimeException", .messageAndCause),
        ("FileNotFoundException", "java.io.IOException", .message),
        ("EOFException", "java.io.IOException", .message),
        ("UnsupportedEncodingException", "java.io.IOException", .message),
        ("ObjectStreamException", "java.io.IOException", .message),
        ("NotSerializableException", "java.io.ObjectStreamException", .message),
      ]),
    Family(
      package: "java.nio.file",
      members: [
        ("FileSystemException", "java.io.IOException", .message),
        ("NoSuchFileException", "java.nio.file.FileSystemException", .message),
        ("FileAlreadyExistsException", "java.nio.file.FileSystemException", .message),
        ("DirectoryNotEmptyException", "java.nio.file.FileSystemException", .message),
      ]),
    Family(package: "java.time", members: [("DateTimeException", "java.lang.RuntimeException", .messageAndCause)]),
    Family(package: "java.time.format", members: [("DateTimeParseException", "java.time.DateTimeException", .messageAndCause)]),
    Family(package: "java.time.temporal", members: [("UnsupportedTemporalTypeException", "java.time.DateTimeException", .message)]),
    Family(
      package: "java.util.regex", members: [("PatternSyntaxException", "java.lang.IllegalArgumentException", .message)]),
  ]

  /// The text of Throwable and of the errors of Java with constructors of their own.
  private static let roots: String = #"""
    package java.lang

    /** What can be thrown: the root of exceptions and errors. */
    class Throwable(private var detailMessage: java.lang.String, private var causedBy: java.lang.Throwable) extends java.io.Serializable {
      private var suppressed: scala.collection.immutable.List[java.lang.Throwable] = scala.collection.immutable.Nil
      /** Makes one without message and cause. */
      def this() = this(null: java.lang.String, null: java.lang.Throwable)
      /** Makes one with a message. */
      def this(x$1: java.lang.String) = this(x$1, null: java.lang.Throwable)
      /** Makes one with a cause, whose text is its message. */
      def this(x$1: java.lang.Throwable) = this(if (x$1 == null) null else x$1.toString, x$1)
      /** Returns the message, or null. */
      def getMessage(): java.lang.String = detailMessage
      /** Returns the message in the user's language: the message itself. */
      def getLocalizedMessage(): java.lang.String = getMessage()
      /** Returns the exception that caused this one, or null. */
      def getCause(): java.lang.Throwable = causedBy
      /** Sets the exception that caused this one, once. */
      def initCause(x$1: java.lang.Throwable): java.lang.Throwable = {
        if (causedBy != null) throw new java.lang.IllegalStateException("Can't overwrite cause with " + (if (x$1 == null) "a null" else x$1.toString), this)
        causedBy = x$1
        this
      }
      /** Returns the class's name and the message. */
      override def toString(): java.lang.String = {
        val message: java.lang.String = getLocalizedMessage()
        val name: java.lang.String = getClass().getName()
        if (message != null) name + ": " + message else name
      }
      /** Prints this exception and where it was thrown to the error output. */
      def printStackTrace(): Unit = native
      /** Prints this exception and where it was thrown. */
      def printStackTrace(x$1: java.io.PrintWriter): Unit = native
      /** Prints this exception and where it was thrown. */
      def printStackTrace(x$1: java.io.PrintStream): Unit = native
      /** Returns the places of the calls that led here, innermost first. */
      def getStackTrace(): Array[java.lang.StackTraceElement] = native
      /** Does nothing: the places are those where it was thrown first. */
      def setStackTrace(x$1: Array[java.lang.StackTraceElement]): Unit = ()
      /** Returns this exception. */
      def fillInStackTrace(): java.lang.Throwable = this
      /** Keeps an exception that was thrown while this one was handled. */
      final def addSuppressed(x$1: java.lang.Throwable): Unit = { suppressed = suppressed :+ x$1 }
      /** Returns the exceptions kept by `addSuppressed`. */
      final def getSuppressed(): Array[java.lang.Throwable] = suppressed.toArray
    }

    /** A place in a program. */
    final class StackTraceElement(x$1: java.lang.String, x$2: java.lang.String, x$3: java.lang.String, x$4: Int) extends java.io.Serializable {
      /** Returns the name of the class. */
      def getClassName(): java.lang.String = x$1
      /** Returns the name of the method. */
      def getMethodName(): java.lang.String = x$2
      /** Returns the name of the file, or null. */
      def getFileName(): java.lang.String = x$3
      /** Returns the line. */
      def getLineNumber(): Int = x$4
      /** Returns the place as Java writes it. */
      override def toString(): java.lang.String = x$1 + "." + x$2 + "(" + x$3 + ":" + x$4 + ")"
    }

    /** An assertion that does not hold. */
    class AssertionError(x$1: java.lang.String, x$2: java.lang.Throwable) extends java.lang.Error(x$1, x$2) {
      /** Makes one without a message. */
      def this() = this(null: java.lang.String, null: java.lang.Throwable)
      /** Makes one whose message is the text of a value. */
      def this(x$1: Any) = this(java.lang.String.valueOf(x$1), x$1 match { case t: java.lang.Throwable => t; case _ => null })
    }

    """#

  /// The text of Scala's own errors.
  private static let scalaErrors: String = #"""
    package scala

    /** No case of a match fits a value. */
    final class MatchError(private val obj: Any) extends java.lang.RuntimeException {
      /** Returns the value and its class. */
      override def getMessage(): String = {
        val given: String = super.getMessage()
        if (given != null) given else if (obj == null) "null" else obj.toString + " (of class " + obj.getClass.getName + ")"
      }
    }

    /** A piece of code that is still missing. */
    final class NotImplementedError(msg: String) extends java.lang.Error(msg) {
      /** Makes one with the usual message. */
      def this() = this("an implementation is missing")
    }

    /** A field was used before it had a value. */
    final case class UninitializedFieldError(msg: String) extends java.lang.RuntimeException(msg)

    package scala.util.control

    /** An exception that steers the program and must not be caught by handlers of failures. */
    abstract class ControlThrowable(message: String) extends java.lang.Throwable(message, null: java.lang.Throwable) {
      /** Makes one without a message. */
      def this() = this(null: String)
    }

    /** A marker of exceptions that do not record where they were thrown. */
    trait NoStackTrace extends java.lang.Throwable

    /** Tells failures from the exceptions that a program should not catch. */
    object NonFatal {
      /** Returns true iff the exception is neither fatal nor one that steers the program. */
      def apply(t: Throwable): Boolean = t match {
        case _: java.lang.VirtualMachineError | _: java.lang.ThreadDeath | _: InterruptedException | _: java.lang.LinkageError | _: ControlThrowable => false
        case _ => true
      }
      /** Returns the exception if it is not fatal, for patterns. */
      def unapply(t: Throwable): Option[Throwable] = if (apply(t)) Some(t) else None
    }

    /** The exception behind `break`. */
    class BreakControl extends ControlThrowable

    /** Blocks that can be left by `break`. */
    class Breaks {
      private val breakException: BreakControl = new BreakControl
      /** Evaluates a block that `break()` ends. */
      def breakable(op: => Unit): Unit = try op catch { case ex: BreakControl if ex eq breakException => () }
      /** Evaluates a block, or another one if `break()` ends the first. */
      def tryBreakable[T](op: => T): TryBlock[T] = new TryBlock[T](() => op, breakException)
      /** Ends the enclosing `breakable` block. */
      def break(): Nothing = throw breakException
    }

    /** A block waiting for what to do when `break` ends it. */
    class TryBlock[T](op: () => T, breakException: BreakControl) {
      /** Evaluates the block, or `onBreak` if `break()` ends it. */
      def catchBreak(onBreak: => T): T = try op() catch { case ex: BreakControl if ex eq breakException => onBreak }
    }

    /** The usual Breaks, to be imported. */
    object Breaks extends Breaks

    """#
}
