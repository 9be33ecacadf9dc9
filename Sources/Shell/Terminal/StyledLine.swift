/// How a piece of text stands out.
package enum TextStyle: Hashable, Sendable {
  /// As everything else.
  case plain
  /// Less than everything else: what did not run, what is only offered.
  case dim
  /// Names and headings.
  case strong
  /// Errors and failures.
  case error
  /// Warnings and waits.
  case warning
  /// What went well.
  case success
  /// Keywords.
  case keyword
  /// Names of types.
  case type
  /// Text and character literals.
  case string
  /// Numbers.
  case number
  /// Time bars and other drawings.
  case drawing

  /// The parameters of the terminal's "select graphic rendition" sequence; empty for plain text.
  package var codes: String {
    switch self {
    case .plain: ""
    case .dim: "2"
    case .strong: "1"
    case .error: "1;31"
    case .warning: "33"
    case .success: "32"
    case .keyword: "35"
    case .type: "36"
    case .string: "32"
    case .number: "34"
    case .drawing: "36"
    }
  }
}

/// A line of text of which parts stand out.
package struct StyledLine: Hashable, Sendable {
  /// A part with one style.
  package struct Span: Hashable, Sendable {
    /// The text.
    package var text: String
    /// Its style.
    package var style: TextStyle
  }

  /// The parts, left to right.
  package private(set) var spans: [Span] = []

  /// Creates a line with one part.
  package init(_ text: String = "", _ style: TextStyle = .plain) {
    if !text.isEmpty { spans = [Span(text: text, style: style)] }
  }

  /// The text without styles.
  package var text: String {
    var whole = ""
    for span in spans { whole += span.text }
    return whole
  }

  /// The columns it takes.
  package var columns: Int {
    var total = 0
    for span in spans { total += TextWidth.columns(of: span.text) }
    return total
  }

  /// Adds `text` at the end.
  package mutating func append(_ text: String, _ style: TextStyle = .plain) {
    if text.isEmpty { return }
    if let last = spans.last, last.style == style {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text: text, style: style))
    }
  }

  /// Adds the parts of `line` at the end.
  package mutating func append(_ line: StyledLine) {
    for span in line.spans { append(span.text, span.style) }
  }

  /// Adds blanks up to the column `column`, at least one.
  package mutating func advance(to column: Int) {
    append(String(repeating: " ", count: max(1, column - columns)))
  }

  /// Returns the line with every part in `style`.
  package func restyled(_ style: TextStyle) -> StyledLine { StyledLine(text, style) }

  /// The line without blanks at its end.
  package var trimmed: StyledLine {
    var line = self
    while let last = line.spans.last {
      let kept = last.text.reversed().drop { (character: Character) -> Bool in character == " " }
      line.spans.removeLast()
      if kept.isEmpty { continue }
      line.append(String(kept.reversed()), last.style)
      break
    }
    return line
  }

  /// Returns the line cut to `width` columns, with `…` where something is missing.
  package func shortened(to width: Int) -> StyledLine {
    if columns <= width { return self }
    var line = StyledLine()
    var left = max(0, width - 1)
    for span in spans {
      let kept = TextWidth.prefix(of: span.text, columns: left)
      line.append(kept, span.style)
      left -= TextWidth.columns(of: kept)
      if kept.unicodeScalars.count < span.text.unicodeScalars.count { break }
    }
    line.append("…", .dim)
    return line
  }

  /// Returns the bytes to write: with the terminal's sequences iff `inColor`.
  package func rendered(inColor: Bool) -> String {
    if !inColor { return text }
    var whole = ""
    for span in spans {
      let codes = span.style.codes
      if codes.isEmpty { whole += span.text } else { whole += "\u{1B}[\(codes)m\(span.text)\u{1B}[0m" }
    }
    return whole
  }
}
