/// Text that came through the terminal's paste, made ready to be run.
package enum PastedText {
  /// The prompts of shells whose transcripts are pasted.
  private static let prompts = ["scala> ", "rdd> "]
  /// What stands before the further lines of a statement in a transcript.
  private static let continuations = ["     | ", "   │ ", "   | "]

  /// Returns `text` with the system's line breaks, and, if it is a transcript, with only what was typed.
  ///
  /// In a transcript some lines start with a prompt; the others are continuations or answers. `judge` tells whether a statement
  /// that starts at a prompt goes on in a line that bears no mark.
  package static func cleaned(_ text: String, judge: (String) -> InputJudgement) -> String {
    let lines = lines(of: text)
    let isTranscript = lines.contains { (line: String) -> Bool in
      afterPrompt(line) != nil || continuations.contains { (mark: String) -> Bool in line.hasPrefix(mark) }
    }
    if !isTranscript { return lines.joined(separator: "\n") }
    var statements: [String] = []
    for (index, line) in lines.enumerated() {
      let isContinued = index + 1 < lines.count && after(continuations, lines[index + 1]) != nil
      if let rest = afterPrompt(line) {
        statements.append(rest)
      } else if let last = statements.last {
        if let rest = after(continuations, line) {
          statements[statements.count - 1] = last + "\n" + rest
        } else if judge(last) == .incomplete {
          statements[statements.count - 1] = last + "\n" + line
        }
      } else if isContinued {
        statements.append(line)
      }
    }
    return statements.filter { (statement: String) -> Bool in !statement.isEmpty }.joined(separator: "\n")
  }

  /// Returns the lines of `text` without the empty ones at its end, whatever ends them.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = [""]
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !wasReturn) {
        lines.append("")
      } else if scalar != "\n" {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    while lines.count > 1, let last = lines.last, last.allSatisfy({ (character: Character) -> Bool in character == " " }) {
      lines.removeLast()
    }
    return lines
  }

  /// Returns what follows a prompt at the start of `line`; a prompt with nothing behind it counts.
  private static func afterPrompt(_ line: String) -> String? {
    for prompt in prompts where line == prompt.dropLast() { return "" }
    return after(prompts, line)
  }

  /// Returns what follows one of `marks` at the start of `line`.
  private static func after(_ marks: [String], _ line: String) -> String? {
    for mark in marks where line.hasPrefix(mark) { return String(line.dropFirst(mark.count)) }
    return nil
  }
}
