import Glibc
import Syntax

/// Texts that run as one unit: files, `-e`, piped text, pasted blocks.
extension Shell {
  /// The status that a script ends with after an error.
  private static let failureStatus: Int32 = 1
  /// The status for a command line that cannot be followed.
  private static let usageStatus: Int32 = 2

  /// Runs the file at `path`, or standard input for `-`, as a script; an error decides the status to leave with.
  func runFile(_ path: String, arguments: [String]) {
    if path == "-" { return runStandardInput() }
    do {
      runScript(UnitText(name: path, bytes: try SourceFile.bytes(at: path), mode: .file, arguments: arguments))
    } catch {
      exitStatus = Shell.usageStatus
      screen.printAside([StyledLine("rddsh: " + error.text)])
    }
  }

  /// Runs the text after `-e` and prints the value of its last expression.
  func runCode(_ code: String) {
    let outcome = runScript(
      UnitText(name: "-e", bytes: Array(code.utf8), mode: .expression, arguments: options.arguments))
    if let value = outcome.lastValue, !outcome.hasFailed { say(value.value) }
  }

  /// Runs what comes through the pipe as a script.
  func runStandardInput() {
    guard let bytes = SourceFile.bytes(of: STDIN_FILENO) else {
      exitStatus = Shell.usageStatus
      screen.printAside([StyledLine("rddsh: cannot read standard input")])
      return
    }
    runScript(UnitText(name: "<stdin>", bytes: bytes, mode: .file, arguments: options.arguments))
  }

  /// Runs a script and decides the status to leave with if it fails.
  @discardableResult
  private func runScript(_ unit: UnitText) -> RunOutcome {
    manner = .script
    if unit.bytes.isEmpty && unit.mode == .file && !options.isQuiet {
      screen.printAside([StyledLine("rddsh: \(unit.name) is empty: nothing to run", .dim)])
    }
    let outcome = runUnit(unit)
    if outcome.hasFailed && exitStatus == nil { exitStatus = Shell.failureStatus }
    return outcome
  }

  /// Runs a unit and shows what came of it.
  @discardableResult
  func runUnit(_ unit: UnitText) -> RunOutcome {
    var unit = unit
    unit.bytes = Shell.withoutPreamble(unit.bytes)
    warnOfMalformedText(unit)
    let outcome = watched { () -> RunOutcome in
      session.runUnit(unit) { (source: Source, diagnostics: [Diagnostic]) in report(source, diagnostics) }
    }
    show(outcome)
    return outcome
  }

  /// Returns `bytes` without a byte order mark, and with a `#!` first line made a comment, so that lines keep their numbers.
  static func withoutPreamble(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.starts(with: [0x23, 0x21]) { bytes.replaceSubrange(0..<2, with: [0x2F, 0x2F]) }
    return bytes
  }

  /// Tells that a text is not UTF-8: it is read with U+FFFD in place of what is not.
  private func warnOfMalformedText(_ unit: UnitText) {
    guard let offset = SourceFile.firstMalformedByte(unit.bytes) else { return }
    let line = 1 + unit.bytes[..<offset].reduce(0) { (count: Int, byte: UInt8) -> Int in byte == 0x0A ? count + 1 : count }
    var text = StyledLine("\(unit.name):\(line): ", .strong)
    text.append("warning: ", .warning)
    text.append("the text is not UTF-8; what cannot be read is taken as U+FFFD")
    tell([text])
  }
}
