/// The colours of Scala text that may be unfinished: keywords, types, numbers, literals, comments.
///
/// It only looks at characters, so that a half-typed line has sensible colours; what it gets wrong is a colour, nothing else.
package struct Highlighter {
  /// Scala's reserved words.
  private static let keywords: Set<String> = [
    "abstract", "case", "catch", "class", "def", "do", "else", "extends", "false", "final", "finally", "for", "if", "implicit",
    "import", "lazy", "match", "new", "null", "object", "override", "package", "private", "protected", "return", "sealed", "super",
    "this", "throw", "trait", "true", "try", "type", "val", "var", "while", "with", "yield",
  ]

  /// The text.
  private let text: [Unicode.Scalar]
  /// The style of each scalar.
  private var styles: [TextStyle]
  /// The scalar that is looked at.
  private var place = 0

  /// Returns the style of each scalar of `text`.
  package static func styles(of text: [Unicode.Scalar]) -> [TextStyle] {
    if text.first == ":" { return commandStyles(of: text) }
    var highlighter = Highlighter(text)
    highlighter.run()
    return highlighter.styles
  }

  /// Returns the styles of a line that begins with a colon: the command stands out, what follows does not.
  private static func commandStyles(of text: [Unicode.Scalar]) -> [TextStyle] {
    let end = text.firstIndex(of: " ") ?? text.count
    return text.indices.map { (index: Int) -> TextStyle in index < end ? .keyword : .plain }
  }

  /// Creates a highlighter at the start of `text`.
  private init(_ text: [Unicode.Scalar]) {
    self.text = text
    styles = Array(repeating: .plain, count: text.count)
  }

  /// Looks at everything.
  private mutating func run() {
    while place < text.count {
      let scalar = text[place]
      if scalar == "/" && next == "/" {
        paint(to: lineEnd, .dim)
      } else if scalar == "/" && next == "*" {
        paint(to: commentEnd, .dim)
      } else if scalar == "\"" {
        paint(to: stringEnd, .string)
      } else if scalar == "'" && isCharacterLiteral {
        paint(to: next == "\\" ? min(text.count, place + 4) : place + 3, .string)
      } else if ("0"..."9").contains(scalar) {
        paint(to: end { (scalar: Unicode.Scalar) -> Bool in Highlighter.isName(scalar) }, .number)
      } else if Highlighter.isName(scalar) {
        word()
      } else {
        place += 1
      }
    }
  }

  /// The scalar after the present one.
  private var next: Unicode.Scalar? { place + 1 < text.count ? text[place + 1] : nil }

  /// `true` iff a quote begins a character, not a symbol: `'a'`, `'\n'`.
  private var isCharacterLiteral: Bool {
    let close = next == "\\" ? place + 3 : place + 2
    return close < text.count && text[close] == "'"
  }

  /// Gives every scalar up to `end` a style and goes there.
  private mutating func paint(to end: Int, _ style: TextStyle) {
    for index in place..<max(place + 1, min(end, text.count)) { styles[index] = style }
    place = max(place + 1, min(end, text.count))
  }

  /// Looks at a name or keyword; an interpolator before a string belongs to it.
  private mutating func word() {
    let end = end { (scalar: Unicode.Scalar) -> Bool in Highlighter.isName(scalar) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[place..<end])
    let word = String(view)
    let follows = end < text.count ? text[end] : " "
    if follows == "\"" {
      paint(to: end, .string)
    } else if Highlighter.keywords.contains(word) {
      paint(to: end, .keyword)
    } else if text[place].properties.isUppercase {
      paint(to: end, .type)
    } else {
      place = end
    }
  }

  /// Returns the end of the run of scalars for which `belongs` holds.
  private func end(_ belongs: (Unicode.Scalar) -> Bool) -> Int {
    var end = place
    while end < text.count && belongs(text[end]) { end += 1 }
    return end
  }

  /// The end of the line.
  private var lineEnd: Int { end { (scalar: Unicode.Scalar) -> Bool in scalar != "\n" } }

  /// The end of a comment, with the comments inside it.
  private var commentEnd: Int {
    var depth = 0
    var end = place
    while end + 1 < text.count {
      if text[end] == "/" && text[end + 1] == "*" {
        depth += 1
        end += 2
      } else if text[end] == "*" && text[end + 1] == "/" {
        depth -= 1
        end += 2
        if depth == 0 { return end }
      } else {
        end += 1
      }
    }
    return text.count
  }

  /// The end of a string, which goes on over lines between three quotes.
  private var stringEnd: Int {
    let isLong = place + 2 < text.count && text[place + 1] == "\"" && text[place + 2] == "\""
    var end = place + (isLong ? 3 : 1)
    while end < text.count {
      if isLong {
        if text[end] == "\"" && end + 2 < text.count && text[end + 1] == "\"" && text[end + 2] == "\"" { return end + 3 }
      } else if text[end] == "\\" {
        end += 1
      } else if text[end] == "\"" {
        return end + 1
      } else if text[end] == "\n" {
        return end
      }
      end += 1
    }
    return text.count
  }

  /// Returns `true` iff `scalar` can be part of a name or a number.
  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
