/// A recorded session: what a person types and what comes back, in one plain file.
///
/// The first line says what it shows. An input begins with `rdd> `, its further lines with `   | `; what follows up to the next input
/// is the answer. `<…>` in an answer stands for any text within its line.
struct SessionFile {
  /// An input and its answer.
  struct Step: Equatable {
    /// What is typed.
    var input: String
    /// The lines that come back.
    var answer: [String]
  }

  /// The lines before the first input.
  var heading: [String] = []
  /// The inputs and answers.
  var steps: [Step] = []

  /// Reads the text of a session.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var isInput = false
    for line in lines {
      if line.hasPrefix("rdd> ") {
        steps.append(Step(input: String(line.dropFirst(5)), answer: []))
        isInput = true
      } else if steps.isEmpty {
        heading.append(line)
      } else if isInput && line.hasPrefix("   | ") {
        steps[steps.count - 1].input += "\n" + line.dropFirst(5)
      } else {
        steps[steps.count - 1].answer.append(line)
        isInput = false
      }
    }
  }

  /// The session as text.
  var text: String {
    var lines = heading
    for step in steps {
      let input = step.input.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in input.enumerated() { lines.append((index == 0 ? "rdd> " : "   | ") + line) }
      lines += step.answer
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns `true` iff `line` is what `pattern` says.
  static func matches(_ line: String, _ pattern: String) -> Bool {
    if pattern == line { return true }
    var parts: [String] = [""]
    var rest = pattern[...]
    while let first = rest.first {
      if rest.hasPrefix("<…>") {
        parts.append("")
        rest = rest.dropFirst(3)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    guard parts.count > 1, line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
    if line.count < parts[0].count + parts[parts.count - 1].count { return false }
    var left = line.dropFirst(parts[0].count).dropLast(parts[parts.count - 1].count)
    for part in parts.dropFirst().dropLast() {
      guard let place = left.indices.first(where: { (index: String.Index) -> Bool in left[index...].hasPrefix(part) }) else {
        return part.isEmpty
      }
      left = left[place...].dropFirst(part.count)
    }
    return true
  }

  /// Returns `line` with what changes from run to run as `<…>`: times, and bars that show them.
  static func generalized(_ line: String) -> String {
    var text = ""
    var rest = line[...]
    while let first = rest.first {
      if first == "▕", let end = rest.firstIndex(of: "▏") {
        text += "▕<…>▏"
        rest = rest[rest.index(after: end)...]
      } else if first.isNumber, text.last.map({ (last: Character) -> Bool in last == " " || last == "+" }) ?? true,
        let length = timeLength(rest)
      {
        while text.last == " " && text.dropLast().last == " " { text.removeLast() }
        text += "<…>"
        rest = rest.dropFirst(length)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// Returns the length of a time at the start of `text`, as `31 ms` or `1.2 s`; nil if there is none.
  private static func timeLength(_ text: Substring) -> Int? {
    let digits = text.prefix { (character: Character) -> Bool in character.isNumber || character == "." }
    let rest = text.dropFirst(digits.count)
    for unit in [" ms", " s"] where rest.hasPrefix(unit) {
      let after = rest.dropFirst(unit.count).first
      if after == nil || after == " " || after == ")" || after == "," { return digits.count + unit.count }
    }
    return nil
  }
}
