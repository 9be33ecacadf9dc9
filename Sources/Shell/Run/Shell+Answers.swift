import Syntax

/// Showing what came of a text.
extension Shell {
  /// Prints lines where diagnostics go.
  func tell(_ lines: [StyledLine]) {
    if lines.isEmpty { return }
    switch manner {
    case .echo: screen.print(lines)
    case .prompt, .script: screen.printAside(lines)
    }
  }

  /// Prints lines where values go.
  func say(_ lines: [StyledLine]) { screen.print(lines) }

  /// Prints a plain line where values go.
  func say(_ text: String) { screen.print([StyledLine(text)]) }

  /// The form of messages.
  private var messages: MessageText {
    switch manner {
    case .script: MessageText(form: .file, columns: size.columns)
    case .echo: MessageText(form: .echo, columns: TerminalTraits.defaultColumns)
    case .prompt: MessageText(form: .prompt, columns: size.columns)
    }
  }

  /// Prints diagnostics.
  func report(_ source: Source, _ diagnostics: [Diagnostic]) {
    tell(messages.lines(diagnostics, in: source))
  }

  /// Prints the values and the exception of an outcome, and notes what later commands ask for.
  ///
  /// Where statements are echoed, a value stands behind what the statement printed last, as spark-shell shows it.
  func show(_ outcome: RunOutcome) {
    if manner != .echo || outcome.echoes.isEmpty { screen.finishLine() }
    if !isSilent { for echo in outcome.echoes { show(echo) } }
    if let value = outcome.lastValue ?? outcome.echoes.last(where: { (echo: Echo) -> Bool in !echo.value.isEmpty }) {
      lastValue = value
    }
    if let failure = outcome.failure {
      lastFailure = (failure, outcome.source)
      tell(messages.lines(failure, in: outcome.source))
    }
    if let status = outcome.exitStatus { exitStatus = status }
  }

  /// Prints a value or definition.
  func show(_ echo: Echo, whole: Bool = false) {
    let isCut = manner == .prompt && screen.traits.outputIsTerminal && !whole
    say(EchoText(size: isCut ? size : nil, isHighlighted: screen.traits.outputInColor).lines(echo))
  }

  /// Prints an error of the shell itself, as of a file that cannot be read.
  func complain(_ text: String) {
    var line = StyledLine("error: ", .error)
    line.append(text)
    tell([line])
  }
}
