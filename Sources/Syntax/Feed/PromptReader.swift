/// Collects lines into inputs as spark-shell does: an input is finished as soon as the parser finds it complete.
///
/// So `else` on a line of its own comes too late, a line that begins with a dot applies to the previous value, and
/// `val x = 1 +` is a finished postfix operation. The rules are those of ILoop.interpretStartingWith.
package struct PromptReader: Sendable {
  /// The name of the source in messages.
  private let name: String
  /// True iff two blank lines give up an unfinished input, as they do for a person.
  private let isInteractive: Bool
  /// The text of the open input; empty if there is none.
  private var text = ""
  /// The number of the line that comes next.
  private var nextLine = 1
  /// The number of the first line of the open input.
  private var firstLine = 1
  /// The length of the name put before the open input.
  private var prefixLength = 0

  /// Creates a reader with no open input.
  package init(name: String = "<console>", isInteractive: Bool = false) {
    self.name = name
    self.isInteractive = isInteractive
  }

  /// True iff an input was begun and not finished.
  package var isOpen: Bool { !text.isEmpty }

  /// Forgets the open input, as an interrupt does.
  package mutating func abandon() { text = "" }

  /// Takes lines that belong to the open input because they end inside a bracket of it; takes nothing and returns false if they
  /// need to be looked at one by one.
  mutating func feedInside(_ lines: ArraySlice<String>) -> Bool {
    guard isOpen else { return false }
    let longer = text + "\n" + lines.joined(separator: "\n")
    guard Parser.staysOpen(Source(name: name, text: longer), from: text.utf8.count) else { return false }
    text = longer
    nextLine += lines.count
    return true
  }

  /// Takes one line without its line break, or several at once that belong together.
  ///
  /// - Parameter previousValue: the name a line that begins with a dot applies to; nil or empty if there is none yet.
  package mutating func feed(_ line: String, previousValue: String? = nil) -> PromptStep {
    let number = nextLine
    nextLine += 1 + line.utf8.reduce(0) { (count: Int, byte: UInt8) -> Int in byte == 0x0A ? count + 1 : count }
    if isOpen {
      text += "\n"
      text += line
    } else {
      switch start(line, number, previousValue) {
      case .input: break
      case let step: return step
      }
    }
    return judge()
  }

  /// Begins an input with `line`, unless the line is something else.
  private mutating func start(_ line: String, _ number: Int, _ previousValue: String?) -> PromptStep {
    if line.utf8.first == 0x3A { return .command(line, line: number) }
    if Self.isBlankOrComment(line) { return .nothing }
    firstLine = number
    prefixLength = 0
    text = line
    if let previousValue, !previousValue.isEmpty, Self.isInvocation(line) {
      prefixLength = previousValue.utf8.count
      text = previousValue + line
    }
    return .input(empty)
  }

  /// Asks the parser whether the open input is finished.
  private mutating func judge() -> PromptStep {
    let source = Source(name: name, text: text, firstLine: firstLine)
    switch Parser.parsePrompt(source) {
    case .incomplete:
      guard isInteractive && text.hasSuffix("\n\n") else { return .incomplete }
      text = ""
      return .abandoned
    case .complete(let statements, let diagnostics):
      text = ""
      if statements.isEmpty && diagnostics.isEmpty { return .nothing }
      return .input(
        PromptInput(
          source: source, statements: statements, diagnostics: diagnostics, line: firstLine,
          prefixLength: prefixLength))
    }
  }

  /// An input of nothing.
  private var empty: PromptInput {
    PromptInput(
      source: Source(name: name, text: ""), statements: [], diagnostics: [], line: firstLine, prefixLength: 0)
  }

  /// Returns true iff there is nothing on the line, or nothing but a comment of one line.
  private static func isBlankOrComment(_ line: String) -> Bool {
    let rest = line.utf8.drop { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    return rest.isEmpty || rest.starts(with: "//".utf8)
  }

  /// Returns true iff the line begins with a dot, but not with `..` or `./`.
  private static func isInvocation(_ line: String) -> Bool {
    let rest = line.utf8.drop { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard rest.first == 0x2E, let second = rest.dropFirst().first else { return false }
    return second != 0x2E && second != 0x2F
  }
}
