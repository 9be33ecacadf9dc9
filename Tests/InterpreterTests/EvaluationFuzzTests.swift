import Engine
import FuzzInputs
import Glibc
import Interpreter
import Synchronization
import Syntax
import Testing

/// Changed programs are run statement by statement with a limit of steps: whatever they do, the session answers.
@Suite(.serialized) struct EvaluationFuzzTests {
  @Test func `a changed program runs to an end`() {
    let folder: String = Self.enterFolder()
    var mutations = Mutations(seed: FuzzRun.seed, texts: Corpus.texts())
    var session: Session = Self.session(in: folder)
    for index: Int in 0..<(FuzzRun.inputs ?? 50) {
      if index % Self.programsPerSession == 0, index > 0 {
        Self.close(session)
        session = Self.session(in: folder)
      }
      let bytes: [UInt8] = mutations.nextProgram()
      let traced: Bool = FuzzRun.note(bytes)
      let start: Double = FuzzRun.seconds()
      Self.run(bytes, in: session)
      let spent: Double = FuzzRun.seconds() - start
      if traced && spent > 10 { print("seed \(FuzzRun.seed), input \(index): \(spent) s") }
      #expect(spent < 60, "seed \(FuzzRun.seed), input \(index)")
    }
  }

  /// Output that nobody looks at.
  private struct Silence: SessionOutput {
    func write(_ bytes: [UInt8]) {}
    func flush() {}
  }

  /// How many checkpoints a thread of a program may pass.
  private static let stepLimit = 40
  /// How long a statement may wait before it is cancelled, in seconds.
  private static let patience: Double = 0.5

  /// How many programs run in a session one after the other.
  private static let programsPerSession = 8

  /// Starts a session.
  private static func session(in folder: String) -> Session {
    let session = Session(
      SparkRuntime.Configuration(
        master: "local[2]", name: "fuzz", properties: [:], processors: 2, workingFolder: folder,
        clock: { FuzzRun.seconds() * 1000 }, hasReadyContext: true), arguments: [], output: Silence())
    session.stepLimit = stepLimit
    return session
  }

  /// Ends a session, but waits only a moment for its threads.
  private static func close(_ session: Session) {
    let watch = Watch(session.interruptor, after: patience)
    session.close()
    watch.stop()
  }

  /// Runs the statements of a text.
  private static func run(_ bytes: [UInt8], in session: Session) {
    let watch = Watch(session.interruptor, after: patience)
    var feed = StatementFeed(text: String(decoding: bytes, as: UTF8.self))
    while let item = feed.next(previousValue: session.typing.lastResult) {
      guard case .input(let input) = item else { continue }
      let unit = session.check { $0.checkPrompt(input.statements, source: input.source) }
      if unit.hasErrors { continue }
      watch.restart()
      if case .exit = session.run(unit, source: input.source).ending { break }
    }
    watch.stop()
  }

  /// Makes a folder for what programs write and goes there.
  private static func enterFolder() -> String {
    var template: [CChar] = Array("/tmp/rddsh-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "/tmp" }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    chdir(path)
    return path
  }
}

/// Cancels what a session runs once it has taken too long.
private final class Watch: Sendable {
  /// When the statement that runs is cancelled; nil once the watch has ended.
  private let deadline: Mutex<Double?>
  private let interruptor: Session.Interruptor
  private let patience: Double

  /// Begins to watch.
  init(_ interruptor: Session.Interruptor, after patience: Double) {
    self.interruptor = interruptor
    self.patience = patience
    deadline = Mutex(FuzzRun.seconds() + patience)
    Worker.start { [self] in
      while let end: Double = deadline.withLock({ $0 }) {
        if FuzzRun.seconds() > end { interruptor.cancel() }
        usleep(20_000)
      }
    }
  }

  /// Gives the next statement its time.
  func restart() {
    interruptor.renew()
    deadline.withLock { $0 = FuzzRun.seconds() + patience }
  }

  /// Ends.
  func stop() { deadline.withLock { $0 = nil } }
}
