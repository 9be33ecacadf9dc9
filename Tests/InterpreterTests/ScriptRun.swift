import Interpreter
import Synchronization
import Syntax

/// Runs a script in a session of its own and keeps what it prints.
struct ScriptRun {
  /// What the script printed.
  let output: String
  /// The messages of the checker.
  let messages: [String]
  /// How it ended.
  let ending: Session.Ending

  /// What a session prints, kept in memory.
  private final class Output: SessionOutput {
    /// What was written so far.
    let bytes = Mutex<[UInt8]>([])

    func write(_ bytes: [UInt8]) { self.bytes.withLock { $0 += bytes } }
    func flush() {}
  }

  /// Runs `text` as a script, with at most so many checkpoints, and waits for its threads.
  init(_ text: String, stepLimit: Int? = nil) {
    let output = Output()
    let session = Session(
      SparkRuntime.Configuration(
        master: "local[2]", name: "test", properties: [:], processors: 2, workingFolder: "/", clock: { 0 }, hasReadyContext: true),
      arguments: [], output: output)
    session.stepLimit = stepLimit
    let source = Source(name: "test.scala", text: text)
    let unit = Parser.parseUnit(source).0
    let checked = session.check { $0.checkScript(unit, source: source) }
    messages = checked.diagnostics.map(\.message)
    ending = checked.hasErrors ? .cancelled : session.run(checked, source: source, isScript: true).ending
    session.close()
    self.output = String(decoding: output.bytes.withLock { $0 }, as: UTF8.self)
  }
}
