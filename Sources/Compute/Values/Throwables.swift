import Synchronization

/// The classes of the exceptions that natives raise, for machines whose session does not know them better.
package enum Throwables {
  /// `java.lang.Throwable`.
  package static let throwable = ClassDescriptor(
    name: "java.lang.Throwable", superclass: WellKnown.object, ancestors: ["java.io.Serializable"],
    flags: [.throwable, .serializable],
    fields: [ClassDescriptor.Field("detailMessage", .string), ClassDescriptor.Field("cause")])

  /// The classes made so far.
  private static let known = Mutex<[String: ClassDescriptor]>([:])

  /// Returns the class of a full name; a name that is not in the table extends Exception.
  package static func descriptor(named name: String) -> ClassDescriptor {
    if name == throwable.name { return throwable }
    if let made: ClassDescriptor = known.withLock({ $0[name] }) { return made }
    let parent: ClassDescriptor = descriptor(named: parentName(of: name))
    let made = ClassDescriptor(name: name, superclass: parent, flags: [.throwable], fields: parent.fields)
    return known.withLock { (table: inout [String: ClassDescriptor]) -> ClassDescriptor in
      if let first: ClassDescriptor = table[name] { return first }
      table[name] = made
      return made
    }
  }

  /// The name of the class that an exception class extends.
  private static func parentName(of name: String) -> String {
    switch name {
    case "java.lang.Exception", "java.lang.Error": "java.lang.Throwable"
    case "java.lang.StackOverflowError", "java.lang.OutOfMemoryError", "java.lang.InternalError": "java.lang.VirtualMachineError"
    case "java.lang.VirtualMachineError", "java.lang.LinkageError", "java.lang.AssertionError", "scala.NotImplementedError":
      "java.lang.Error"
    case "java.lang.ExceptionInInitializerError", "java.lang.NoClassDefFoundError", "java.lang.IncompatibleClassChangeError":
      "java.lang.LinkageError"
    case "java.lang.AbstractMethodError": "java.lang.IncompatibleClassChangeError"
    case "java.lang.RuntimeException", "java.io.IOException", "java.lang.CloneNotSupportedException",
      "java.lang.InterruptedException", "java.util.concurrent.TimeoutException", "java.util.concurrent.ExecutionException",
      "java.lang.ReflectiveOperationException", "org.apache.spark.SparkException":
      "java.lang.Exception"
    case "java.lang.ClassNotFoundException": "java.lang.ReflectiveOperationException"
    case "java.io.FileNotFoundException", "java.io.EOFException", "java.io.ObjectStreamException": "java.io.IOException"
    case "java.io.NotSerializableException": "java.io.ObjectStreamException"
    case "java.lang.NumberFormatException", "java.util.IllegalFormatException", "java.util.regex.PatternSyntaxException":
      "java.lang.IllegalArgumentException"
    case "java.lang.ArrayIndexOutOfBoundsException", "java.lang.StringIndexOutOfBoundsException":
      "java.lang.IndexOutOfBoundsException"
    case "java.util.InputMismatchException": "java.util.NoSuchElementException"
    case "java.util.UnknownFormatConversionException", "java.util.MissingFormatArgumentException",
      "java.util.IllegalFormatConversionException", "java.util.FormatFlagsConversionMismatchException":
      "java.util.IllegalFormatException"
    case "java.time.format.DateTimeParseException": "java.time.DateTimeException"
    case "org.apache.hadoop.mapred.FileAlreadyExistsException": "java.io.IOException"
    case "org.apache.hadoop.mapred.InvalidInputException": "java.io.IOException"
    default: name.hasSuffix("Error") ? "java.lang.Error" : runtimeOrException(name)
    }
  }

  /// RuntimeException for the exceptions of `java.lang`, `java.util` and `scala`, else Exception.
  private static func runtimeOrException(_ name: String) -> String {
    let isRuntime: Bool =
      name.hasPrefix("java.lang.") || name.hasPrefix("java.util.") || name.hasPrefix("java.time.")
      || name == "scala.MatchError" || name == "scala.UninitializedFieldError"
    return isRuntime ? "java.lang.RuntimeException" : "java.lang.Exception"
  }
}
