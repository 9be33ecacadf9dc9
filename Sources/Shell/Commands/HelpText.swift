/// The texts of `:help` and `:history`.
package enum HelpText {
  /// The list of commands and keys.
  package static var summary: [StyledLine] {
    var lines = [StyledLine("All commands can be abbreviated, e.g., :he instead of :help.")]
    for command in Command.allCases {
      var line = StyledLine(":" + command.rawValue, .strong)
      line.append(command.arguments.isEmpty ? "" : " " + command.arguments)
      line.advance(to: 24)
      line.append(command.summary)
      lines.append(line)
    }
    lines.append(StyledLine())
    lines.append(StyledLine("Keys:"))
    for (key, what) in [
      ("Tab", "completes by type; on a whole name, its signature"), ("Up, Down", "recall what starts as the line does"),
      ("Ctrl-R", "searches the history"), ("Right, End", "take the offer in grey"), ("Alt-Enter", "starts a new line"),
      ("Ctrl-C", "clears the line; while a job runs, cancels it"), ("Ctrl-D", "leaves, on an empty line"),
    ] {
      lines.append(StyledLine("  " + TextWidth.padded(key, to: 22) + what))
    }
    lines.append(StyledLine())
    lines.append(StyledLine(":help <name> tells about an operation or a type: :help reduceByKey, :help RDD", .dim))
    return lines
  }

  /// Returns what is known about a command.
  package static func about(_ command: Command) -> [StyledLine] {
    var line = StyledLine(command.usage, .strong)
    line.advance(to: max(24, line.columns + 2))
    line.append(command.summary)
    return [line]
  }

  /// Returns what is known about an operation or a type.
  package static func lines(_ entries: [HelpEntry], columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for entry in entries {
      lines.append(StyledLine(entry.signature, .strong))
      var facts: [String] = []
      if !entry.owner.isEmpty { facts.append("of " + receiver(entry.owner)) }
      switch entry.group {
      case .transformation: facts.append("a transformation: narrow, lazy")
      case .wide: facts.append("a wide transformation: lazy, adds a shuffle")
      case .action: facts.append("an action: runs a job")
      case .other, .universal: break
      }
      if !facts.isEmpty { lines.append(StyledLine("  " + facts.joined(separator: "; "), .dim)) }
      for line in wrapped(entry.sentence, columns: max(30, min(columns, 100) - 3)) { lines.append(StyledLine("  " + line)) }
    }
    return lines
  }

  /// The rows for the members that `:help` lists of a type.
  static let memberRows = 90

  /// Returns the type that a class's members are called on, as `RDD[(K, V)]` for `PairRDDFunctions[K, V]`.
  private static func receiver(_ owner: String) -> String {
    switch owner.prefix(while: { (character: Character) -> Bool in character != "[" }) {
    case "PairRDDFunctions": "RDD[(K, V)]"
    case "OrderedRDDFunctions": "RDD[(K, V)] whose keys have an order"
    case "DoubleRDDFunctions": "RDD[Double]"
    default: owner
    }
  }

  /// Returns an entry of the history as it is listed: number, time, text, its further lines below.
  package static func line(_ entry: HistoryEntry, number: Int, time: String) -> [StyledLine] {
    var lines: [StyledLine] = []
    for (index, part) in entry.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let label = index == 0 ? TextWidth.rightAligned(String(number), to: 5) + "  " + TextWidth.padded(time, to: 16) : ""
      var line = StyledLine(TextWidth.padded(label, to: 25), .dim)
      line.append(String(part))
      lines.append(line)
    }
    return lines
  }

  /// Returns `text` in lines of at most `columns` columns.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && TextWidth.columns(of: line) + 1 + TextWidth.columns(of: String(word)) > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
