/// What ends a computation before its result.
@usableFromInline package enum Thrown: Error {
  /// An exception or error of the program: an instance of a class that descends from java.lang.Throwable.
  case exception(Instance)
  /// The user or the scheduler cancelled the computation; never caught by a program.
  case cancelled
  /// The program asked the process to end (`sys.exit`); never caught by a program.
  case exit(Int32)

  /// The exception, or nil where it is none of the program's.
  package var exception: Instance? {
    if case .exception(let instance) = self { instance } else { nil }
  }

  /// Where the exception was thrown first, innermost program first.
  package var trace: TraceObject? { exception?.trace }
}
