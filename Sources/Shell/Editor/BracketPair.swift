/// A bracket and the one that closes it.
package struct BracketPair: Equatable, Sendable {
  /// The place of the opening bracket.
  package let open: Int
  /// The place of the closing one.
  package let close: Int

  /// Creates a pair.
  package init(open: Int, close: Int) {
    self.open = open
    self.close = close
  }

  /// Returns the pair whose closing bracket stands right before `cursor`.
  ///
  /// Brackets in literals and comments, which `styles` tell, do not count.
  package static func closed(before cursor: Int, in text: [Unicode.Scalar], styles: [TextStyle]) -> BracketPair? {
    let close = cursor - 1
    guard text.indices.contains(close), isCode(close, styles), [")", "]", "}"].contains(text[close]) else { return nil }
    var depth = 0
    var place = close
    while place >= 0 {
      if isCode(place, styles) {
        switch text[place] {
        case ")", "]", "}": depth += 1
        case "(", "[", "{": depth -= 1
        default: break
        }
        if depth == 0 { return BracketPair(open: place, close: close) }
      }
      place -= 1
    }
    return nil
  }

  /// Returns `true` iff the scalar at `place` is neither in a literal nor in a comment.
  private static func isCode(_ place: Int, _ styles: [TextStyle]) -> Bool {
    guard place < styles.count else { return true }
    return styles[place] != .string && styles[place] != .dim
  }
}
