import Syntax

/// The commands that run, save and forget inputs, and those that change settings.
extension Shell {
  /// Feeds the lines of a file as if they were typed.
  func load(_ path: String) {
    if path.isEmpty { return sayUsage(.load) }
    do {
      let bytes = try SourceFile.bytes(at: path)
      if manner == .echo { say("val args: Array[String] = Array()") }
      say("Loading \(path)...")
      feed(Shell.withoutPreamble(bytes), name: path)
    } catch {
      say("warning: " + error.text)
    }
  }

  /// Runs a file as one unit, or a block that is typed up to Ctrl-D, or that follows in a fed text.
  func paste(_ path: String, rest: (() -> String)?) {
    if !path.isEmpty {
      do {
        let bytes = try SourceFile.bytes(at: path)
        say("Pasting file \(path)...")
        say("// Exiting paste mode... now interpreting.")
        runUnit(UnitText(name: path, bytes: bytes, mode: .pasted))
      } catch {
        say("warning: " + error.text)
        say("// Exiting paste mode... nothing to compile.")
      }
      return
    }
    say("// Entering paste mode (ctrl-D to finish)")
    say("")
    let text = rest?() ?? readBlock()
    if InputJudgement.of(text) == .blank { return say("// Exiting paste mode... nothing to compile.") }
    say("// Exiting paste mode... now interpreting.")
    runBlock(text)
  }

  /// Reads a block from the person, up to Ctrl-D.
  private func readBlock() -> String {
    guard let editor else {
      var lines: [String] = []
      while case .text(let line) = plainLines.next() { lines.append(line) }
      return lines.joined(separator: "\n")
    }
    guard case .text(let text) = editor.readLine(prompt: StyledLine("   │ ", .dim), mode: .block) else { return "" }
    history.add(text)
    return text
  }

  /// Forgets every definition; says what spark-shell says.
  func reset(isPlain: Bool) {
    if isPlain { say("Resetting REPL state.") }
    session.reset()
    inputs = []
    lastValue = nil
    lastFailure = nil
    for line in session.contextLines { say(line) }
    say("Note that after :reset, state of SparkSession and SparkContext is unchanged.")
  }

  /// Forgets every definition and runs all inputs again.
  func replay() {
    let again = inputs
    session.reset()
    inputs = []
    for text in again where exitStatus == nil {
      var lines = StyledLine("replay> ", .dim)
      lines.append(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n      | "))
      say([lines])
      take(text, isNew: false)
    }
  }

  /// Writes the session's inputs to a file.
  func save(_ path: String) {
    if path.isEmpty { return sayUsage(.save) }
    if inputs.isEmpty { return say("There is nothing to save yet.") }
    do {
      try SourceFile.write(Array((inputs.joined(separator: "\n") + "\n").utf8), to: path)
      if manner == .prompt { say("Saved \(Figures.counted(inputs.count, "input")) to \(path).") }
    } catch {
      complain(error.text)
    }
  }

  /// Shows or changes what `:set` can change.
  func set(_ argument: String) {
    let words = argument.split(separator: " ").map(String.init)
    switch (words.first, words.count > 1 ? words[1] : nil) {
    case (nil, _):
      say(traceSetting)
      say(typesSetting)
    case ("trace", nil): say(traceSetting)
    case ("types", nil): say(typesSetting)
    case ("trace", let value?) where RecordDetail(rawValue: value) != nil:
      recorder.detail = RecordDetail(rawValue: value) ?? .tasks
    case ("types", "full"): session.printsShortTypes = false
    case ("types", "short"): session.printsShortTypes = true
    case ("trace", _): say("usage: :set trace off|jobs|stages|tasks")
    case ("types", _): say("usage: :set types full|short")
    default: say("There is no setting '\(words[0])': :set trace off|jobs|stages|tasks, :set types full|short")
    }
  }

  /// How much of a job is shown, in words.
  private var traceSetting: String {
    "trace \(recorder.detail.rawValue)   how much of a job its record shows: off, jobs, stages, tasks"
  }

  /// How types are shown, in words.
  private var typesSetting: String {
    "types \(session.printsShortTypes ? "short" : "full")   types without or with their packages: short, full"
  }

  /// Lists the settings of the context.
  func listSettings() {
    var table = Table([Table.Column("setting"), Table.Column("value")])
    for setting in session.settings { table.add([setting.name, setting.value]) }
    say(table.lines(width: manner == .prompt ? size.columns : 1000))
  }
}
