import Compute

/// Texts as lines.
enum Lines {
  /// The lines of a text; `\n`, `\r\n`, `\r` end a line, which is kept or not.
  static func split(_ string: StringObject, keepingEnds: Bool) -> [StringObject] {
    var lines: [StringObject] = []
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      guard byte == 10 || byte == 13 else {
        index += 1
        continue
      }
      let width: Int = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
      lines.append(string.cut(start, keepingEnds ? index + width : index))
      index += width
      start = index
    }
    if start < bytes.count { lines.append(string.cut(start, bytes.count)) }
    return lines
  }

  /// The text without a margin: white space up to the margin's character at the beginning of each line.
  static func withoutMargin(_ string: StringObject, _ margin: UInt16) -> StringObject {
    var result: [UInt16] = []
    for line: StringObject in split(string, keepingEnds: true) {
      let units: [UInt16] = line.unitArray
      var index = 0
      while index < units.count, units[index] <= 32 { index += 1 }
      result += index < units.count && units[index] == margin ? units[(index + 1)...] : units[...]
    }
    return StringObject(utf16: result)
  }

  /// The text without a line end at its end.
  static func withoutEnd(_ string: StringObject) -> StringObject {
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    guard let last: UInt8 = bytes.last, last == 10 || last == 13 else { return string }
    let width: Int = last == 10 && bytes.count > 1 && bytes[bytes.count - 2] == 13 ? 2 : 1
    return string.cut(0, bytes.count - width)
  }

  /// Java's `indent`: every line with more or fewer spaces before it, ended by `\n`.
  static func indented(_ text: String, by count: Int) -> String {
    let lines: [StringObject] = split(StringObject(text), keepingEnds: false)
    var result = ""
    for line: StringObject in lines {
      var content: String = line.text
      if count > 0 {
        content = String(repeating: " ", count: count) + content
      } else {
        var rest: Int = -count
        while rest > 0, let first: Unicode.Scalar = content.unicodeScalars.first, Whitespace.isWhitespace(first.value) {
          content.unicodeScalars.removeFirst()
          rest -= 1
        }
      }
      result += content + "\n"
    }
    return result
  }

  /// Java's `stripIndent`: the lines without the indentation they share and without white space at their ends.
  static func withoutIndent(_ text: String) -> String {
    let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
    func isBlank(_ line: Substring) -> Bool {
      line.unicodeScalars.allSatisfy { (scalar: Unicode.Scalar) -> Bool in Whitespace.isWhitespace(scalar.value) }
    }
    func indentation(_ line: Substring) -> Int {
      line.unicodeScalars.prefix { (scalar: Unicode.Scalar) -> Bool in Whitespace.isWhitespace(scalar.value) }.count
    }
    var shared = Int.max
    for (index, line): (Int, Substring) in lines.enumerated() where !isBlank(line) || index == lines.count - 1 {
      shared = min(shared, indentation(line))
    }
    return lines.map { (line: Substring) -> String in
      if isBlank(line) { return "" }
      let cut = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(shared)))
      return Whitespace.stripped(StringObject(cut), leading: false, trailing: true).text
    }.joined(separator: "\n")
  }

  /// Java's `translateEscapes`.
  static func translatingEscapes(_ text: String) -> String {
    var result = ""
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar: Unicode.Scalar = scalars.popFirst() {
      guard scalar == "\\", let next: Unicode.Scalar = scalars.popFirst() else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch next {
      case "n": result += "\n"
      case "t": result += "\t"
      case "r": result += "\r"
      case "b": result += "\u{8}"
      case "f": result += "\u{C}"
      case "s": result += " "
      case "\n": break
      default: result.unicodeScalars.append(next)
      }
    }
    return result
  }
}
