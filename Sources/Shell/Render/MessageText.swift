import Syntax

/// Errors and warnings as a person reads them: the message flush left, all that belongs to it indented below.
package struct MessageText {
  /// How messages begin.
  package enum Form: Sendable {
    /// At the prompt: `error: …`.
    case prompt
    /// Where statements are echoed: as at the prompt, but what is wrong in a later line of a statement stands below that line.
    case echo
    /// In a file: `FILE:LINE:COL: error: …`.
    case file
  }

  /// How messages begin.
  private let form: Form
  /// The width beyond which a source line is cut around its caret.
  private let columns: Int
  /// What stands before every further line.
  private static let indent = "  "

  /// Creates a renderer of messages.
  package init(form: Form, columns: Int) {
    self.form = form
    self.columns = max(30, columns)
  }

  /// Returns the lines of `diagnostics`, whose ranges lie in `source`.
  package func lines(_ diagnostics: [Diagnostic], in source: Source) -> [StyledLine] {
    var lines: [StyledLine] = []
    for diagnostic in diagnostics {
      let isError = diagnostic.severity == .error
      var first = StyledLine(place(source, diagnostic.point), .strong)
      first.append(isError ? "error: " : "warning: ", isError ? .error : .warning)
      let message = MessageText.lines(of: diagnostic.message)
      first.append(message.first ?? "", .strong)
      let isBelow = form == .echo && source.lineIndex(of: min(diagnostic.point, source.bytes.count)) > 0
      if isBelow { lines.append(contentsOf: laterLine(source, diagnostic.point)) }
      lines.append(first)
      for line in message.dropFirst() { lines.append(StyledLine(MessageText.indent + line)) }
      for note in diagnostic.notes {
        for line in MessageText.lines(of: note) { lines.append(StyledLine(MessageText.indent + line)) }
      }
      if !isBelow { lines.append(contentsOf: excerpt(source, diagnostic.range, point: diagnostic.point)) }
      if let hint = diagnostic.hint { lines.append(contentsOf: MessageText.hint(hint)) }
    }
    return lines
  }

  /// Returns the lines of an exception: what it is, its causes, where in the user's text, which task.
  package func lines(_ failure: Failure, in source: Source) -> [StyledLine] {
    let source = failure.source ?? source
    let message = MessageText.lines(of: failure.message)
    var first = StyledLine(failure.range.map { (range: SourceRange) -> String in place(source, range.start) } ?? "", .strong)
    if failure.isCancellation {
      first.append(message.first ?? "cancelled", .warning)
    } else {
      first.append("error: ", .error)
      first.append(message.first ?? "", .strong)
    }
    var lines = [first]
    if let range = failure.range { lines.append(contentsOf: excerpt(source, range, point: range.start)) }
    for line in message.dropFirst() { lines.append(StyledLine(line)) }
    for cause in failure.causes {
      lines.append(StyledLine(MessageText.indent + "Caused by: " + firstLine(cause)))
    }
    if let context = failure.context { lines.append(StyledLine(MessageText.indent + context, .dim)) }
    return lines
  }

  /// Returns the place before a message; empty at the prompt.
  private func place(_ source: Source, _ offset: Int) -> String {
    switch form {
    case .prompt, .echo: ""
    case .file: "\(source.name):\(source.line(of: offset)):\(source.column(of: offset)): "
    }
  }

  /// Returns the line of `point` and carets under the part of `range` that lies in it.
  private func excerpt(_ source: Source, _ range: SourceRange, point: Int) -> [StyledLine] {
    if source.bytes.isEmpty { return [] }
    let point = min(max(0, point), source.bytes.count)
    let line = source.lineText(of: point)
    if line.allSatisfy({ (character: Character) -> Bool in character.isWhitespace }) { return [] }
    let scalars = Array(line.unicodeScalars)
    let lineStart = point - byteOffset(of: point, in: source)
    let before = scalarCount(source.text(in: SourceRange(start: lineStart, end: point)))
    let end = scalarCount(source.text(in: SourceRange(start: lineStart, end: max(range.end, point + 1))))
    let marked = max(1, min(end, scalars.count) - before)
    let window = self.window(count: scalars.count, around: before, columns: columns - 4)
    var shown = MessageText.indent + (window.lowerBound > 0 ? "…" : "")
    var caret = TextWidth.columns(of: shown)
    var carets = 0
    for index in window {
      let scalar = scalars[index]
      let visible: Unicode.Scalar = scalar == "\t" ? " " : scalar
      shown.unicodeScalars.append(visible)
      let width = TextWidth.columns(of: visible)
      if index < before { caret += width } else if index < before + marked { carets += width }
    }
    if window.upperBound < scalars.count { shown += "…" }
    let marks = range.start == point && range.end > point ? max(1, carets) : 1
    var under = StyledLine(String(repeating: " ", count: caret))
    under.append(String(repeating: "^", count: marks), .error)
    return [StyledLine(shown), under]
  }

  /// Returns the whole line of `point` and a caret, as spark-shell shows them for any line but the first of a statement.
  private func laterLine(_ source: Source, _ point: Int) -> [StyledLine] {
    let point = min(max(0, point), source.bytes.count)
    let start = point - byteOffset(of: point, in: source)
    let before = scalarCount(source.text(in: SourceRange(start: start, end: point)))
    let indent = String(repeating: " ", count: "scala> ".count)
    var caret = StyledLine(indent + String(repeating: " ", count: before))
    caret.append("^", .error)
    return [StyledLine(indent + source.lineText(of: point)), caret]
  }

  /// Returns the number of bytes between the start of the line of `offset` and `offset`.
  private func byteOffset(of offset: Int, in source: Source) -> Int {
    var place = min(offset, source.bytes.count)
    while place > 0 && source.bytes[place - 1] != 0x0A { place -= 1 }
    return min(offset, source.bytes.count) - place
  }

  /// Returns the part of a line of `count` scalars that is shown around the one at `place`.
  private func window(count: Int, around place: Int, columns: Int) -> Range<Int> {
    if count <= columns { return 0..<count }
    let start = max(0, min(place - columns / 2, count - columns))
    return start..<min(count, start + columns)
  }

  /// Returns the number of scalars of `text`.
  private func scalarCount(_ text: String) -> Int { text.unicodeScalars.count }

  /// Returns a hint, its further lines below the first.
  private static func hint(_ hint: String) -> [StyledLine] {
    lines(of: hint).enumerated().map { (index: Int, text: String) -> StyledLine in
      var line = StyledLine(indent)
      line.append(index == 0 ? "hint: " : "      ", .success)
      line.append(text)
      return line
    }
  }

  /// Returns the lines of `text`; an empty text has none.
  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
