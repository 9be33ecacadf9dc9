import Syntax

/// The language below the shell: what the shell asks of a session, whatever runs behind it.
///
/// All calls come from the shell's one thread, except those on `cancellation`. A session never prints by itself: values and
/// messages come back in the answers; what the program prints while it runs goes to the `ShellOutput` the session was made with.
package protocol ShellSession: AnyObject {
  /// Stops what runs, from any thread.
  var cancellation: any Cancellation { get }
  /// What ran so far: jobs, stages and tasks, readable from any thread.
  var activity: any Activity { get }
  /// `true` iff types are printed without their packages.
  var printsShortTypes: Bool { get set }
  /// What configures the session, as `spark.master` and `local[2]`, sorted by name.
  var settings: [Setting] { get }
  /// The greeting's facts, as `Spark context available as 'sc' (master = local[2], app id = local-1).`, one per line.
  var contextLines: [String] { get }

  /// The name that a line beginning with a dot applies to: that of the last value; nil if there is none yet.
  var previousValue: String? { get }

  /// Runs one input of the prompt whose text the parser has accepted.
  ///
  /// - Parameter report: Takes what the checker found, warnings too, before anything runs; not called if it found nothing.
  func runPrompt(_ input: PromptInput, report: (Source, [Diagnostic]) -> Void) -> RunOutcome
  /// Runs `text` as one unit: it is parsed and checked whole before anything of it runs.
  ///
  /// - Parameter report: Takes what parser and checker found, before anything runs; not called if they found nothing.
  func runUnit(_ text: UnitText, report: (Source, [Diagnostic]) -> Void) -> RunOutcome
  /// Returns what could stand at the byte offset `cursor` of `text`.
  func complete(_ text: String, at cursor: Int) -> Completion
  /// Returns the type of the expression or definition `text`, without running it.
  func type(of text: String) -> TextAnswer
  /// Returns the kind of the type constructor named `text`, as `List's kind is F[+A]`.
  func kind(of text: String) -> TextAnswer
  /// Returns the lineage of the RDD expression `text` and what an action on it would do; no job runs.
  func explain(_ text: String) -> ExplainAnswer
  /// Returns what is known about `topic`, the name of an operation (`reduceByKey`), a member (`RDD.map`) or a type (`RDD`).
  func help(on topic: String) -> [HelpEntry]
  /// Returns the members of the values of the type with the name `type`; none if there is no such type.
  func members(of type: String) -> [Candidate]
  /// Forgets every definition and result; the context stays.
  func reset()
  /// How many threads of the program run that its end waits for.
  var runningThreads: Int { get }
  /// Ends the session: stops the context and closes its files.
  func close()
}

/// A way to stop what a session runs, usable from any thread.
package protocol Cancellation: Sendable {
  /// Asks the running jobs and the running statement to stop; without effect when nothing runs.
  func cancel()
  /// Makes the next `cancel` count anew; called before each statement.
  func renew()
}

/// Where a program's own output goes while it runs: `print` to standard output, `System.err` to standard error.
///
/// Safe to be called from any thread; a call's bytes are never torn apart by another's.
package protocol ShellOutput: Sendable {
  /// Writes bytes that the program printed.
  func write(_ bytes: [UInt8])
  /// Writes bytes that the program printed to its standard error.
  func writeError(_ bytes: [UInt8])
  /// Hands everything written so far to the operating system.
  func flush()
}

/// A setting and its value.
package struct Setting: Hashable, Sendable {
  /// The name, as `spark.master`.
  package var name: String
  /// The value in force.
  package var value: String

  /// Creates a setting.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A text that is run as one unit.
package struct UnitText: Hashable, Sendable {
  /// How a unit is treated.
  package enum Mode: Hashable, Sendable {
    /// A script: no echo; a file of definitions with a `main` is run as an application.
    case file
    /// The text after `-e`: as a script, and `RunOutcome.lastValue` is wanted.
    case expression
    /// A block pasted at the prompt, or loaded there: its values are echoed.
    case pasted
  }

  /// The name shown in messages and call sites, as `count.scala` or `<pastie>`.
  package var name: String
  /// The text as read; a `#!` first line is still there.
  package var bytes: [UInt8]
  /// How the unit is treated.
  package var mode: Mode
  /// What the program sees as `args`.
  package var arguments: [String]

  /// Creates a unit.
  package init(name: String, bytes: [UInt8], mode: Mode, arguments: [String] = []) {
    self.name = name
    self.bytes = bytes
    self.mode = mode
    self.arguments = arguments
  }
}
