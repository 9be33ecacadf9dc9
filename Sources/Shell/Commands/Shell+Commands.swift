import CLibedit
import Glibc
import Syntax

/// The commands of the prompt.
extension Shell {
  /// Runs a line that begins with a colon; `rest` gives what follows the line, for `:paste` in a text that is fed.
  func runCommand(_ line: String, rest: (() -> String)? = nil) {
    let body = line.dropFirst()
    let word = String(body.prefix { (character: Character) -> Bool in character != " " && character != "\n" })
    let argument = Shell.trimmed(body.dropFirst(word.count))
    switch CommandMeaning.of(word) {
    case .command(let command): run(command, argument, rest: rest)
    case .ambiguous(let commands):
      let names = commands.map { (command: Command) -> String in ":" + command.rawValue }
      say(":\(word) is ambiguous: did you mean \(names.joined(separator: " or "))?")
    case .unknown(let near): sayUnknown(word, near: near)
    }
  }

  /// Tells that there is no such command.
  private func sayUnknown(_ word: String, near: Command?) {
    say("No such command ':\(word)'.  Type :help for help.")
    if let near { say([StyledLine("  hint: did you mean :\(near.rawValue)?", .dim)]) }
  }

  /// Runs `command`.
  private func run(_ command: Command, _ argument: String, rest: (() -> String)?) {
    switch command {
    case .completions: listCompletions(argument)
    case .explain: explain(argument)
    case .help: help(argument)
    case .history: listHistory(argument)
    case .job: showJob(argument)
    case .jobs: say(tables.jobs(session.activity.jobs()))
    case .kind: answer(argument, usage: .kind) { session.kind(of: argument) }
    case .last: showLastValue()
    case .load: load(argument)
    case .paste: paste(argument, rest: rest)
    case .quit: exitStatus = 0
    case .replay: replay()
    case .reset: reset(isPlain: argument.isEmpty)
    case .save: save(argument)
    case .set: set(argument)
    case .settings: listSettings()
    case .sh: runSystemCommand(argument)
    case .silent: isSilent.toggle()
    case .stage: showStage(argument)
    case .stages: say(tables.stages(session.activity.jobs()))
    case .tasks: showTasks(argument)
    case .trace: showTrace()
    case .type: answer(argument, usage: .type) { session.type(of: argument) }
    }
  }

  /// Returns `text` without the blanks around it.
  static func trimmed(_ text: Substring) -> String {
    let front = text.drop { (character: Character) -> Bool in character.isWhitespace }
    let end = front.lastIndex { (character: Character) -> Bool in !character.isWhitespace }
    return end.map { (end: String.Index) -> String in String(front[...end]) } ?? ""
  }

  /// Tells how `command` is used.
  func sayUsage(_ command: Command) { say("usage: " + command.usage) }

  /// Prints the session's answer to a question about a text.
  private func answer(_ argument: String, usage: Command, _ ask: () -> TextAnswer) {
    if argument.isEmpty { return sayUsage(usage) }
    switch ask() {
    case .text(let text): say(text)
    case .refused(let source, let diagnostics): report(source, diagnostics)
    case .nothing: break
    }
  }

  /// Draws the lineage of an expression.
  private func explain(_ argument: String) {
    if argument.isEmpty { return sayUsage(.explain) }
    switch session.explain(argument) {
    case .lineage(let explanation): say(ExplanationText(columns: manner == .prompt ? size.columns : 100).lines(explanation))
    case .text(let text): say(text)
    case .refused(let source, let diagnostics): report(source, diagnostics)
    }
  }

  /// Lists the last entries of the history.
  private func listHistory(_ argument: String) {
    let entries = history.entries
    let count = argument.isEmpty ? 20 : Int(argument) ?? -1
    if count < 0 { return sayUsage(.history) }
    for (index, entry) in entries.enumerated().suffix(count) {
      say(HelpText.line(entry, number: index + 1, time: Shell.time(entry.time)))
    }
  }

  /// Returns the local time `seconds` after 1970 as text; empty for 0.
  private static func time(_ seconds: Int) -> String {
    if seconds == 0 { return "" }
    var text: [CChar] = Array(repeating: 0, count: 17)
    rddsh_local_time(seconds, &text)
    return String(
      decoding: text.prefix { (byte: CChar) -> Bool in byte != 0 }.map { (byte: CChar) -> UInt8 in UInt8(bitPattern: byte) },
      as: UTF8.self)
  }

  /// Prints the last value whole.
  private func showLastValue() {
    if let lastValue { show(lastValue, whole: true) } else { say("There is no value yet.") }
  }

  /// Prints everything known about the last error.
  private func showTrace() {
    guard let lastFailure else { return say("There was no error yet.") }
    var lines = lastFailure.failure.trace
    if lines.isEmpty { lines.append(lastFailure.failure.message) }
    if let context = lastFailure.failure.context { lines.append("  " + context) }
    say(
      lines.flatMap { (line: String) -> [StyledLine] in
        line.split(separator: "\n", omittingEmptySubsequences: false).map { (part: Substring) -> StyledLine in
          StyledLine(String(part))
        }
      })
  }

  /// Runs a command of the system's shell; its output goes where the shell's does.
  private func runSystemCommand(_ argument: String) {
    if argument.isEmpty { return sayUsage(.sh) }
    screen.finishLine()
    screen.flush()
    let status = system(argument)
    if status != 0 { say([StyledLine("exit status \(status >> 8 & 0xFF)", .dim)]) }
  }
}
