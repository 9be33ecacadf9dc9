/// The lines of a text as they are fed to spark-shell, cut into inputs and commands.
package struct StatementFeed: Sendable {
  /// What comes next.
  package enum Item: Hashable, Sendable {
    /// A line that begins with a colon, with the colon.
    case command(String, line: Int)
    /// An input to be run.
    case input(PromptInput)
  }

  /// The lines, without their line breaks.
  private let lines: [String]
  /// The index of the next line.
  private var index = 0
  /// The input that is being collected.
  private var reader: PromptReader
  /// The number of lines of the open input that were looked at one by one since the last try to take several.
  private var single = 0
  /// How many lines are looked at one by one before several are taken.
  private static let patience = 32

  /// Prepares to cut `text` into inputs.
  package init(text: String, name: String = "<console>") {
    var lines: [String] = []
    var start = text.utf8.startIndex
    while start < text.utf8.endIndex {
      let end = text.utf8[start...].firstIndex(of: 0x0A) ?? text.utf8.endIndex
      var line = text[start..<end]
      if line.utf8.last == 0x0D { line = line.dropLast() }
      lines.append(String(line))
      start = end < text.utf8.endIndex ? text.utf8.index(after: end) : end
    }
    self.lines = lines
    reader = PromptReader(name: name)
  }

  /// Returns the next input or command, or nil at the end of the text; an unfinished input at the end is dropped.
  ///
  /// - Parameter previousValue: the name that a line beginning with a dot applies to, asked of the session each time since
  ///   the input before decides it.
  package mutating func next(previousValue: String? = nil) -> Item? {
    while index < lines.count {
      let line = lines[index]
      index += 1
      switch reader.feed(line, previousValue: previousValue) {
      case .nothing, .abandoned: continue
      case .incomplete: takeInside()
      case .command(let text, let number): return .command(text, line: number)
      case .input(let input):
        single = 0
        return .input(input)
      }
    }
    return nil
  }

  /// Takes lines inside a bracket of a long input together: looking at the whole input after each line would take the square of
  /// its length.
  private mutating func takeInside() {
    single += 1
    guard single >= Self.patience else { return }
    var count = min(single, lines.count - index)
    while count >= Self.patience / 4 {
      if reader.feedInside(lines[index..<(index + count)]) {
        index += count
        single += count
        count = min(single, lines.count - index)
      } else {
        count /= 2
      }
    }
    single = 0
  }

  /// Returns the lines that were not cut yet, and ends the feed; `:paste` takes everything that follows it.
  package mutating func takeRest() -> String {
    let rest = lines[index...].joined(separator: "\n")
    index = lines.count
    reader.abandon()
    return rest
  }
}
