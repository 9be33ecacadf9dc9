import Syntax

/// What came of running a statement or a unit.
package struct RunOutcome: Sendable {
  /// The text that `failure` points into.
  package var source: Source
  /// `true` iff the text was refused, so that nothing ran.
  package var isRefused: Bool
  /// The values and definitions to be shown, in order.
  package var echoes: [Echo]
  /// The value of the last statement if that was an expression that is not `()`.
  package var lastValue: Echo?
  /// The exception that ended the run.
  package var failure: Failure?
  /// The status given to `sys.exit`, if that ended the run.
  package var exitStatus: Int32?

  /// Creates an outcome.
  package init(
    source: Source, isRefused: Bool = false, echoes: [Echo] = [], lastValue: Echo? = nil,
    failure: Failure? = nil, exitStatus: Int32? = nil
  ) {
    self.source = source
    self.isRefused = isRefused
    self.echoes = echoes
    self.lastValue = lastValue
    self.failure = failure
    self.exitStatus = exitStatus
  }

  /// `true` iff the text was refused or its run ended in an exception.
  package var hasFailed: Bool { isRefused || failure != nil }
}

/// One answer of the session: a value with its name and type, or a definition.
package struct Echo: Hashable, Sendable {
  /// What stands before the value, as `val res0: Array[Int] = `; the whole answer for a definition.
  package var head: String
  /// The value's text.
  package var value: String
  /// The offsets in `value`, in UTF-8, at which its elements end, for a collection; may stop early, may be empty.
  package var elementEnds: [Int]
  /// The number of elements of a collection; 0 for any other value.
  package var elementCount: Int

  /// Creates an answer.
  package init(head: String, value: String = "", elementEnds: [Int] = [], elementCount: Int = 0) {
    self.head = head
    self.value = value
    self.elementEnds = elementEnds
    self.elementCount = elementCount
  }

  /// The whole answer.
  package var text: String { head + value }
}

/// An exception that left the user's program.
package struct Failure: Hashable, Sendable {
  /// The exception's own text, as `java.lang.ArithmeticException: / by zero`; for a failed job that of the cause in the task.
  package var message: String
  /// The exceptions that caused it, outermost first, in the same form.
  package var causes: [String]
  /// The part of the user's text that failed, in `RunOutcome.source`.
  package var range: SourceRange?
  /// The text the range points into if it is not the one that was run, as a function defined earlier.
  package var source: Source?
  /// Which task failed on what, as `job 3, stage 5, task 0 (partition 0), element 2; 1 attempt`.
  package var context: String?
  /// Everything known, line by line, for `:trace`.
  package var trace: [String]
  /// `true` iff the user stopped it.
  package var isCancellation: Bool

  /// Creates a failure.
  package init(
    message: String, causes: [String] = [], range: SourceRange? = nil, source: Source? = nil, context: String? = nil,
    trace: [String] = [], isCancellation: Bool = false
  ) {
    self.message = message
    self.causes = causes
    self.range = range
    self.source = source
    self.context = context
    self.trace = trace
    self.isCancellation = isCancellation
  }
}

/// The answer to a question about a text: words, or why there are none.
package enum TextAnswer: Sendable {
  /// The answer.
  case text(String)
  /// What is wrong with the text.
  case refused(Source, [Diagnostic])
  /// There is nothing to say.
  case nothing
}
