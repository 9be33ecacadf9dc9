import CLibedit
import Glibc
import Synchronization

/// Keeps the terminal company while a statement runs: draws the jobs that run and turns Ctrl-C into a cancellation.
///
/// It has a thread of its own because the shell's thread is busy with the statement.
final class RunWatcher: Sendable {
  /// Where messages go.
  private let screen: Screen
  /// What draws the jobs.
  private let recorder: Recorder
  /// What stops the statement.
  private let cancellation: any Cancellation
  /// `true` iff signals are caught, so that the terminal can be put back however the process ends.
  private let ownsTerminal: Bool
  /// `true` iff the statement has ended.
  private let hasEnded = Atomic(false)
  /// How often Ctrl-C was pressed.
  private let interrupts = Atomic(0)
  /// Milliseconds between two drawings.
  private static let interval: Int32 = 100

  /// Creates the watcher of one statement.
  init(screen: Screen, recorder: Recorder, cancellation: any Cancellation, ownsTerminal: Bool) {
    self.ownsTerminal = ownsTerminal
    self.screen = screen
    self.recorder = recorder
    self.cancellation = cancellation
  }

  /// Runs `body` on this thread and watches over it from another; what is typed meanwhile is not echoed into the output, and waits.
  static func watch<Result>(
    screen: Screen, recorder: Recorder, cancellation: any Cancellation, ownsTerminal: Bool, _ body: () -> Result
  ) -> Result {
    let watcher = RunWatcher(screen: screen, recorder: recorder, cancellation: cancellation, ownsTerminal: ownsTerminal)
    cancellation.renew()
    recorder.beginStatement()
    if ownsTerminal { rddsh_terminal_echo(0) }
    let thread = BackgroundThread { watcher.run() }
    let result = body()
    watcher.hasEnded.store(true, ordering: .releasing)
    rddsh_signals_wake()
    thread?.join()
    if ownsTerminal { rddsh_terminal_echo(1) }
    recorder.endStatement()
    return result
  }

  /// Waits for signals and the next drawing until the statement has ended.
  private func run() {
    while !hasEnded.load(ordering: .acquiring) {
      var file = pollfd(fd: rddsh_signals_pipe(), events: Int16(POLLIN), revents: 0)
      if file.fd < 0 { usleep(UInt32(RunWatcher.interval) * 1000) } else { _ = poll(&file, 1, RunWatcher.interval) }
      handle(rddsh_signals_take())
      if hasEnded.load(ordering: .acquiring) { break }
      recorder.drawLive()
    }
  }

  /// Does what the signals ask for.
  private func handle(_ signals: UInt32) {
    if signals & (RDDSH_SIGNAL_TERMINATE | RDDSH_SIGNAL_HANGUP) != 0 {
      rddsh_terminal_echo(1)
      screen.flush()
      rddsh_signals_die(signals & RDDSH_SIGNAL_TERMINATE != 0 ? SIGTERM : SIGHUP)
    }
    guard signals & RDDSH_SIGNAL_INTERRUPT != 0 else { return }
    switch interrupts.add(1, ordering: .relaxed).newValue {
    case 1:
      screen.printAside([StyledLine(ownsTerminal ? "^C cancelling …" : " cancelling …", .warning)])
      cancellation.cancel()
    case 2:
      cancellation.cancel()
      screen.printAside([StyledLine("Still stopping. Ctrl-C once more leaves the shell; the session is lost.", .warning)])
    default:
      rddsh_terminal_echo(1)
      screen.flush()
      rddsh_signals_die(SIGINT)
    }
  }
}
