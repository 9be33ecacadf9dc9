import Compute

/// The natives of exceptions.
enum ThrowableNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "printStackTrace": Shape.any(printStackTrace)
    case "getStackTrace": Shape.any(getStackTrace)
    default: nil
    }
  }

  /// The text that `printStackTrace` prints: the exception, its places, and its causes with theirs.
  package static func report(_ exception: Instance, _ machine: Machine) throws(Thrown) -> String {
    var text = ""
    var current: Instance? = exception
    var depth = 0
    while let shown: Instance = current, depth < 100 {
      if depth > 0 { text += "Caused by: " }
      text += try machine.text(of: .object(shown)).text + "\n"
      for element: TraceObject.Element in shown.trace?.elements ?? [] {
        text += "\tat " + element.name + "(" + (element.source ?? "Prelude") + ":" + String(element.line) + ")\n"
      }
      current = shown.cause === shown ? nil : shown.cause
      depth += 1
    }
    return text
  }

  /// `printStackTrace()`, to the error output or a writer.
  @Sendable private static func printStackTrace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let exception: Instance = arguments[0].instance else {
      throw machine.mismatch(arguments[0], expected: "java.lang.Throwable")
    }
    let text: String = try report(exception, machine)
    if arguments.count > 1, !arguments[1].isNull {
      _ = try machine.invoke(Selector("print", 1), arguments[1], Value(text))
    } else {
      StandardError.write(text)
    }
    return .unit
  }

  /// `getStackTrace()`
  @Sendable private static func getStackTrace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let exception: Instance = arguments[0].instance else {
      throw machine.mismatch(arguments[0], expected: "java.lang.Throwable")
    }
    var builder = ElementsBuilder(expected: 0, kind: .value)
    if let descriptor: ClassDescriptor = machine.host.classDescriptor(named: "java.lang.StackTraceElement") {
      for element: TraceObject.Element in exception.trace?.elements ?? [] {
        let fields: [Value] = [
          Value(element.source ?? "Prelude"), Value(element.name), Value(element.source ?? "Prelude"),
          .int(Int32(truncatingIfNeeded: element.line)),
        ]
        builder.append(.object(Instance(descriptor, fields)))
      }
    }
    return .object(ArrayObject(.any, builder.finish()))
  }
}
