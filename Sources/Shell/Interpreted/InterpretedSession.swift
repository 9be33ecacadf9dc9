import Events
import Interpreter
import Syntax
import Typing

/// The language of this project behind the shell.
package final class InterpretedSession: ShellSession {
  /// Runs what is typed.
  let session: Session
  /// What ran so far.
  private let log: ActivityLog
  /// What the session was started with.
  private let configuration: SparkRuntime.Configuration
  /// Stops what runs.
  private let interruption: Interruption
  /// The texts that were run, so that an error can point into the one it comes from; the oldest are forgotten.
  private(set) var sources: [Source] = []
  /// How many texts are remembered.
  private static let rememberedSources = 2000

  /// Starts a session.
  package init(_ configuration: SparkRuntime.Configuration, arguments: [String], output: any ShellOutput) {
    let log = ActivityLog()
    var described: SparkRuntime.Configuration = configuration
    described.listeners.append { (event: Event) in log.receive(event) }
    self.log = log
    self.configuration = described
    session = Session(described, arguments: arguments, output: ProgramOutput(output))
    interruption = Interruption(session.interruptor)
  }

  /// Does what every session of the process shares, ahead of the first one and on any thread.
  package static func prepare() { Session.prepare() }

  package var cancellation: any Cancellation { interruption }
  package var activity: any Activity { log }
  package var printsShortTypes: Bool {
    get { !session.typing.checker.printsFullNames }
    set { session.typing.checker.printsFullNames = !newValue }
  }
  package var previousValue: String? { session.typing.lastResult }

  package var settings: [Setting] {
    let properties: [String: String] = session.runtime.engine?.properties ?? configuration.properties
    var all: [Setting] = properties.map { (entry: (key: String, value: String)) -> Setting in
      Setting(name: entry.key, value: entry.value)
    }
    if properties["spark.master"] == nil { all.append(Setting(name: "spark.master", value: configuration.master)) }
    return all.sorted { (left: Setting, right: Setting) -> Bool in left.name < right.name }
  }

  package var contextLines: [String] {
    let id: String = session.runtime.engine?.applicationID ?? "local-\(Int(configuration.clock()))"
    return [
      "Spark context available as 'sc' (master = \(configuration.master), app id = \(id)).",
      "Spark session available as 'spark'.",
    ]
  }

  package func reset() { session.typing.reset() }

  package var runningThreads: Int { session.threads.userCount }

  package func close() { session.close() }

  package func runPrompt(_ input: PromptInput, report: (Source, [Diagnostic]) -> Void) -> RunOutcome {
    let unit: CheckedUnit = session.check { (typing: TypingSession) -> CheckedUnit in
      typing.checkPrompt(input.statements, source: input.source)
    }
    if !unit.diagnostics.isEmpty { report(input.source, unit.diagnostics) }
    if unit.hasErrors { return RunOutcome(source: input.source, isRefused: true) }
    remember(input.source)
    return outcome(session.run(unit, source: input.source), input.source)
  }

  /// Remembers a text that is about to run.
  private func remember(_ source: Source) {
    if sources.count >= InterpretedSession.rememberedSources { sources.removeFirst(sources.count / 2) }
    sources.append(source)
  }

  package func runUnit(_ text: UnitText, report: (Source, [Diagnostic]) -> Void) -> RunOutcome {
    let source = Source(name: text.name, bytes: text.bytes)
    let (unit, diagnostics): (CompilationUnit, [Diagnostic]) = Parser.parseUnit(source)
    if !diagnostics.isEmpty {
      report(source, diagnostics)
      if diagnostics.contains(where: { (d: Diagnostic) -> Bool in d.severity == .error }) {
        return RunOutcome(source: source, isRefused: true)
      }
    }
    if text.mode == .file, unit.isApplication { return runApplication(unit, source, text.arguments, report) }
    let checked: CheckedUnit = session.check { (typing: TypingSession) -> CheckedUnit in
      text.mode == .pasted ? typing.checkPrompt(unit.statements, source: source) : typing.checkScript(unit, source: source)
    }
    if !checked.diagnostics.isEmpty { report(source, checked.diagnostics) }
    if checked.hasErrors { return RunOutcome(source: source, isRefused: true) }
    remember(source)
    var result: RunOutcome = outcome(
      session.run(checked, source: source, isScript: text.mode != .pasted, wantsLast: text.mode == .expression), source)
    if text.mode != .pasted { result.echoes = [] }
    return result
  }

  /// Runs the program of a file of definitions: the first object that has a `main`.
  private func runApplication(
    _ unit: CompilationUnit, _ source: Source, _ arguments: [String], _ report: (Source, [Diagnostic]) -> Void
  ) -> RunOutcome {
    let file: CheckedFile = session.check { (typing: TypingSession) -> CheckedFile in typing.checkFile(unit, source: source) }
    if !file.unit.diagnostics.isEmpty { report(source, file.unit.diagnostics) }
    if file.unit.hasErrors { return RunOutcome(source: source, isRefused: true) }
    guard let main = file.mains.first else {
      return RunOutcome(source: source, failure: Failure(message: "no object in \(source.name) has a main method"))
    }
    remember(source)
    return outcome(session.runMain(of: main, file.unit, source: source, arguments: arguments), source)
  }

  /// What the shell is told of a run.
  private func outcome(_ result: Session.Result, _ source: Source) -> RunOutcome {
    var outcome = RunOutcome(source: source)
    outcome.echoes = result.lines.map(echo)
    outcome.lastValue = result.last.map(echo)
    switch result.ending {
    case .finished: break
    case .exit(let status): outcome.exitStatus = status
    case .cancelled: outcome.failure = Failure(message: "cancelled", isCancellation: true)
    case .failed(let description): outcome.failure = failure(description)
    }
    return outcome
  }

  /// What the shell shows of a thrown exception: its message without blank lines and without the announcement of a trace.
  private func failure(_ description: Session.Description) -> Failure {
    if let job = InterpretedSession.cancelledJob(description.message) {
      return Failure(message: "cancelled job \(job)", trace: description.trace, isCancellation: true)
    }
    let lines: [Substring] = description.message.split(separator: "\n").filter { (line: Substring) -> Bool in
      line != "Driver stacktrace:"
    }
    var failure = Failure(
      message: lines.joined(separator: "\n"), causes: description.causes, context: description.task, trace: description.trace)
    guard let place = description.place,
      let source = sources.last(where: { (source: Source) -> Bool in source.name == place.source && source.firstLine <= place.line }
      ),
      place.offset < source.bytes.count, source.line(of: place.offset) == place.line
    else { return failure }
    failure.source = source
    let start: Int = WrittenCall.nameStart(in: source.bytes, at: place.offset)
    failure.range = SourceRange(start: start, end: start)
    return failure
  }

  /// Returns the number of the job that the user cancelled, if that is what an exception tells.
  private static func cancelledJob(_ message: String) -> String? {
    guard message.hasSuffix(" cancelled by the user SQLSTATE: XXKDA"), let mark = message.place(of: "[SPARK_JOB_CANCELLED] Job ")
    else {
      return nil
    }
    return String(message[mark.upperBound...].prefix { (character: Character) -> Bool in character.isNumber })
  }

  /// A line of the prompt.
  private func echo(_ line: Session.Line) -> Echo {
    Echo(
      head: line.head, value: String(decoding: line.value, as: UTF8.self), elementEnds: line.elementEnds,
      elementCount: line.elementEnds.count)
  }
}

/// Stops a session from any thread.
private struct Interruption: Cancellation {
  /// Reaches the session.
  private let interruptor: Session.Interruptor

  /// Stops what a session runs.
  init(_ interruptor: Session.Interruptor) { self.interruptor = interruptor }

  func cancel() { interruptor.cancel() }
  func renew() { interruptor.renew() }
}

/// A program's output as the shell takes it.
private struct ProgramOutput: SessionOutput {
  private let output: any ShellOutput

  /// Hands text to the shell.
  init(_ output: any ShellOutput) { self.output = output }

  func write(_ bytes: [UInt8]) { output.write(bytes) }
  func flush() { output.flush() }
}
