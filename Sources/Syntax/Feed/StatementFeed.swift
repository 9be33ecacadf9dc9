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
      case .nothing, .incomplete, .abandoned: continue
      case .command(let text, let number): return .command(text, line: number)
      case .input(let input): return .input(input)
      }
    }
    return nil
  }

  /// Returns the lines that were not cut yet, and ends the feed; `:paste` takes everything that follows it.
  package mutating func takeRest() -> String {
    let rest = lines[index...].joined(separator: "\n")
    index = lines.count
    reader.abandon()
    return rest
  }
}
