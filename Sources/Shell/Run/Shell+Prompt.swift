import CLibedit
import Glibc
import Syntax

/// Texts that come line by line: from a person, or from a file that is fed as if it were typed.
extension Shell {
  /// Talks to a person until they leave.
  func runPrompt() {
    manner = .prompt
    if screen.traits.canEdit {
      let language = EditorLanguage(
        judge: InputJudgement.of,
        complete: { [unowned self] (text: String, cursor: Int) -> Completion in complete(text, at: cursor) },
        styles: Highlighter.styles)
      editor = LineEditor(screen: screen, history: history, language: language)
    }
    greet()
    while exitStatus == nil {
      switch readText() {
      case .text(let text): take(text)
      case .end: exitStatus = 0
      case .terminated(let signal):
        screen.flush()
        session.close()
        rddsh_signals_die(signal)
      }
    }
  }

  /// Takes `text` as if a person had entered it at the prompt.
  package func enter(_ text: String) {
    manner = .prompt
    take(text)
  }

  /// Hands everything that was answered so far to the system.
  package func finishAnswer() {
    screen.finishLine()
    screen.flush()
  }

  /// Prints what a person should know first.
  private func greet() {
    if options.isQuiet { return }
    var line = StyledLine("rddsh", .strong)
    line.append(options.version.isEmpty ? "" : " " + options.version)
    line.append(" · RDD programs in Scala. :help for help, Ctrl-D to leave.", .dim)
    screen.printAside([line] + session.contextLines.map { (line: String) -> StyledLine in StyledLine(line, .dim) })
  }

  /// The prompt.
  private var prompt: StyledLine {
    var prompt = StyledLine("rdd>", .strong)
    prompt.append(" ")
    return prompt
  }

  /// Reads the next text from the person.
  private func readText() -> LineInput {
    if let editor { return editor.readLine(prompt: prompt) }
    var text = ""
    var isFirst = true
    repeat {
      screen.flush()
      screen.writeError(Array((isFirst ? "rdd> " : "   | ").utf8))
      switch plainLines.next() {
      case .text(let line):
        screen.noteEntered()
        text += isFirst ? line : "\n" + line
      case .interrupted:
        screen.writeError([0x0A])
        text = ""
      case .end: return isFirst ? .end : .text(text)
      case .terminated(let signal): return .terminated(signal)
      }
      isFirst = text.isEmpty
    } while !text.hasPrefix(":") && InputJudgement.of(text) == .incomplete && !text.hasSuffix("\n\n")
    return .text(text)
  }

  /// Runs what a person entered: a command, an input, or a block.
  func take(_ text: String, isNew: Bool = true) {
    if isNew { history.add(text) }
    if text.hasPrefix(":") {
      runCommand(text)
      return
    }
    let text = Shell.withoutLeadingComments(text)
    if InputJudgement.of(text) == .blank { return }
    if text.contains("\n") && Shell.isBlock(text) {
      runBlock(text)
      return
    }
    switch reader.feed(text, previousValue: session.previousValue) {
    case .nothing: break
    case .command(let command, _): runCommand(command)
    case .input(let input): run(input, typed: text)
    case .incomplete, .abandoned:
      reader.abandon()
      runBlock(text)
    }
  }

  /// Runs `text` as one unit whose values are shown, as a pasted block.
  func runBlock(_ text: String) {
    let outcome = runUnit(UnitText(name: "<pastie>", bytes: Array(text.utf8), mode: .pasted))
    if !outcome.hasFailed { inputs.append(text) }
  }

  /// Runs one input and shows what came of it.
  func run(_ input: PromptInput, typed: String) {
    if !input.diagnostics.isEmpty { report(input.source, input.diagnostics) }
    if input.diagnostics.contains(where: { (diagnostic: Diagnostic) -> Bool in diagnostic.severity == .error }) { return }
    let outcome = watched { () -> RunOutcome in
      session.runPrompt(input) { (source: Source, diagnostics: [Diagnostic]) in report(source, diagnostics) }
    }
    show(outcome)
    if !outcome.hasFailed { inputs.append(typed) }
  }

  /// Returns `true` iff `text` has several statements or none that can be read: it is to be checked as a whole.
  private static func isBlock(_ text: String) -> Bool {
    switch Parser.parsePrompt(Source(name: "<console>", text: text)) {
    case .incomplete: true
    case .complete(let statements, let diagnostics): statements.count != 1 || !diagnostics.isEmpty
    }
  }

  /// Returns `text` without the blank lines and the comments of one line at its start.
  private static func withoutLeadingComments(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.count > 1, let first = lines.first {
      let rest = first.drop { (character: Character) -> Bool in character == " " || character == "\t" }
      if !rest.isEmpty && !rest.hasPrefix("//") { break }
      lines = lines.dropFirst()
    }
    return lines.joined(separator: "\n")
  }

  /// Feeds the files, or the pipe, as if their lines were typed.
  func runEcho() {
    manner = .echo
    if options.files.isEmpty {
      guard let bytes = SourceFile.bytes(of: STDIN_FILENO) else { return complain("cannot read standard input") }
      feed(Shell.withoutPreamble(bytes), name: "<console>")
    }
    for path in options.files where exitStatus == nil {
      do {
        feed(Shell.withoutPreamble(try SourceFile.bytes(at: path)), name: "<console>")
      } catch {
        exitStatus = 2
        screen.printAside([StyledLine("rddsh: " + error.text)])
      }
    }
  }

  /// Feeds a text line by line; errors do not stop it.
  func feed(_ bytes: [UInt8], name: String) {
    var feed = StatementFeed(text: String(decoding: bytes, as: UTF8.self), name: name)
    while exitStatus == nil, let item = feed.next(previousValue: session.previousValue) {
      switch item {
      case .input(let input): run(input, typed: input.source.text.dropPrefix(bytes: input.prefixLength))
      case .command(let command, _): runCommand(command) { feed.takeRest() }
      }
      screen.finishLine()
    }
  }
}

extension String {
  /// Returns the text without its first `count` bytes.
  fileprivate func dropPrefix(bytes count: Int) -> String { String(decoding: Array(utf8).dropFirst(count), as: UTF8.self) }
}
