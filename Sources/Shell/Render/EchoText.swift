/// Values as they are shown: whole, or cut to the screen with a word about what is hidden.
package struct EchoText {
  /// The size of the screen that a value is cut to; nil shows values whole.
  private let size: TerminalSize?
  /// `true` iff names and types stand out.
  private let isHighlighted: Bool

  /// Creates a renderer of values.
  package init(size: TerminalSize?, isHighlighted: Bool = false) {
    self.size = size
    self.isHighlighted = isHighlighted
  }

  /// Returns the lines of `echo`.
  package func lines(_ echo: Echo) -> [StyledLine] {
    let kept = size.map { (size: TerminalSize) -> Int in EchoText.keptBytes(echo, size: size) } ?? echo.value.utf8.count
    var text = echo.head
    var hidden = ""
    if kept < echo.value.utf8.count {
      text += String(decoding: Array(echo.value.utf8)[0..<kept], as: UTF8.self)
      hidden = EchoText.hidden(echo, after: kept)
    } else {
      text += echo.value
    }
    var lines: [StyledLine] = []
    for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines.append(index == 0 && isHighlighted ? EchoText.highlighted(String(part), head: echo.head) : StyledLine(String(part)))
    }
    if !hidden.isEmpty { lines.append(StyledLine(hidden, .dim)) }
    return lines
  }

  /// Returns the number of bytes of the value that fit on half a screen, up to the end of an element if there are elements.
  private static func keptBytes(_ echo: Echo, size: TerminalSize) -> Int {
    let rows = max(4, size.rows / 2)
    var column = TextWidth.columns(of: firstLine(echo.head))
    var row = 0
    var bytes = 0
    for scalar in echo.value.unicodeScalars {
      let width = TextWidth.columns(of: scalar)
      if scalar == "\n" || column + width > size.columns {
        row += 1
        column = 0
        if row >= rows { break }
      }
      column += width
      bytes += scalar.utf8.count
    }
    if row < rows { return echo.value.utf8.count }
    let whole = echo.elementEnds.last { (end: Int) -> Bool in end <= bytes }
    return whole ?? bytes
  }

  /// Returns what to say about the part of the value after its first `kept` bytes.
  private static func hidden(_ echo: Echo, after kept: Int) -> String {
    let shown = echo.elementEnds.reduce(0) { (count: Int, end: Int) -> Int in end <= kept ? count + 1 : count }
    if shown > 0 && echo.elementCount > shown {
      return "… \(Figures.counted(echo.elementCount - shown, "more element")) (:last shows all)"
    }
    let bytes = Array(echo.value.utf8)
    let rest = String(decoding: bytes[min(kept, bytes.count)...], as: UTF8.self)
    let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    if lines > 1 { return "… \(Figures.counted(lines, "more line")) (:last shows all)" }
    return "… \(Figures.counted(rest.count, "more character")) (:last shows all)"
  }

  /// Returns the first line of an answer with its keyword, name and type standing out, as `val res0: Array[Int] = Array(1)`.
  private static func highlighted(_ line: String, head: String) -> StyledLine {
    let words = head.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let keyword = words.first, line.hasPrefix(keyword),
      ["val", "var", "lazy", "def", "class", "object", "trait", "type", "import", "case"].contains(String(keyword))
    else { return StyledLine(line) }
    var styled = StyledLine(String(keyword), .keyword)
    let rest = line.dropFirst(keyword.count)
    guard let colon = rest.firstIndex(of: ":"), keyword == "val" || keyword == "var" else {
      styled.append(String(rest))
      return styled
    }
    styled.append(String(rest[..<colon]), .strong)
    let typeAndValue = rest[colon...]
    let end = typeAndValue.place(of: " = ")?.lowerBound ?? typeAndValue.endIndex
    styled.append(String(typeAndValue[..<end]), .type)
    styled.append(String(typeAndValue[end...]))
    return styled
  }
}
