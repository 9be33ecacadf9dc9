/// Something that was typed, and when.
package struct HistoryEntry: Hashable, Sendable {
  /// The text, with its line breaks.
  package var text: String
  /// Seconds since 1970; 0 if not known.
  package var time: Int

  /// Creates an entry.
  package init(text: String, time: Int) {
    self.text = text
    self.time = time
  }

  /// The entry as one line of the history file, without its line break: time, tab, text with `\n` and `\\` for what would end it.
  package var line: String {
    var line = String(time) + "\t"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\\": line += "\\\\"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Reads a line of the history file; a line without a time is taken as text, an empty one as nothing.
  package init?(line: Substring) {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let time = Int(parts[0]) {
      self.init(text: HistoryEntry.unescaped(parts[1]), time: time)
    } else {
      self.init(text: HistoryEntry.unescaped(line), time: 0)
    }
    if text.isEmpty { return nil }
  }

  /// Returns `text` with its escapes resolved; an unknown escape stands for itself.
  private static func unescaped(_ text: Substring) -> String {
    if !text.utf8.contains(0x5C) { return String(text) }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        plain.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}
