import Syntax

/// A session with a person, a script or a pipe: takes texts and commands, has the session run them, and shows the answers.
package final class Shell {
  /// Whom the shell talks to.
  enum Manner {
    /// A person at a prompt: diagnostics go to standard error, long values are cut to the screen.
    case prompt
    /// A file that is fed as if it were typed: values and diagnostics go to standard output, whole.
    case echo
    /// A program that runs as a unit: only diagnostics are shown, with file, line and column.
    case script
  }

  /// What runs the texts.
  let session: any ShellSession
  /// Where answers go.
  let screen: Screen
  /// What the command line asked for.
  let options: ShellOptions
  /// What prints the record of jobs.
  let recorder: Recorder
  /// What was typed before.
  let history: History
  /// The lines of the prompt, counted through the session.
  var reader = PromptReader()
  /// Whom the shell talks to.
  var manner = Manner.script
  /// `true` iff values are not shown.
  var isSilent = false
  /// The last value that was shown.
  var lastValue: Echo?
  /// The last exception, and the text it points into.
  var lastFailure: (failure: Failure, source: Source)?
  /// What was run at the prompt without an error, for `:save` and `:replay`.
  var inputs: [String] = []
  /// The status to leave with, once it is decided.
  var exitStatus: Int32?
  /// The line editor, once a line was edited.
  var editor: LineEditor?
  /// The lines of a person where lines cannot be edited.
  lazy var plainLines = PlainLines()
  /// The width and height of the terminal.
  var size: TerminalSize { screen.traits.size }

  /// Creates a shell over `session`; `clock` tells the seconds since 1970.
  package init(session: any ShellSession, screen: Screen, options: ShellOptions, clock: @escaping () -> Int) {
    self.session = session
    self.screen = screen
    self.options = options
    recorder = Recorder(screen: screen, activity: session.activity, detail: options.isQuiet ? .off : .tasks)
    history = History(file: options.historyPath.map { (path: String) -> HistoryFile in HistoryFile(path: path) }, clock: clock)
  }

  /// Does what the options ask for and returns the status to exit with.
  package func run() -> Int32 {
    for path in options.initFiles where exitStatus == nil { runFile(path, arguments: []) }
    if exitStatus == nil { runMain() }
    screen.flush()
    end()
    screen.flush()
    return exitStatus ?? 0
  }

  /// Ends the session, which waits for the program's threads as the JVM does; Ctrl-C ends the waiting.
  private func end() {
    let left: Int = session.runningThreads
    if left > 0, editor != nil {
      let threads: String = left == 1 ? "a thread" : "\(left) threads"
      screen.printAside([StyledLine("waiting for \(threads) of the program; Ctrl-C leaves at once", .dim)])
    }
    watched { session.close() }
  }

  /// Runs the code, the files, the pipe or the prompt.
  private func runMain() {
    if options.isEcho {
      runEcho()
    } else if let code = options.code {
      runCode(code)
    } else if !options.files.isEmpty {
      for path in options.files where exitStatus == nil { runFile(path, arguments: options.arguments) }
    } else if screen.traits.inputIsTerminal {
      runPrompt()
    } else {
      runStandardInput()
    }
  }

  /// Runs `body` while jobs are drawn and, at the prompt, Ctrl-C cancels.
  func watched<Result>(_ body: () -> Result) -> Result {
    let isAttended = manner == .prompt || (screen.traits.errorIsTerminal && recorder.detail != .off)
    if isAttended {
      return RunWatcher.watch(
        screen: screen, recorder: recorder, cancellation: session.cancellation, ownsTerminal: editor != nil, body)
    }
    recorder.beginStatement()
    defer { recorder.endStatement() }
    return body()
  }
}
