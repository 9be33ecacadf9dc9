/// The text being edited and its cursor, in Unicode scalars, without the gutter that the screen shows.
///
/// On the screen every line but the first starts with `gutter` blanks, so that the lines stand below one another behind the
/// prompt. libedit's buffer holds the text with the gutter; this type takes it away and puts it back.
package struct EditBuffer: Equatable, Sendable {
  /// The text.
  package private(set) var text: [Unicode.Scalar]
  /// The number of scalars before the cursor.
  package private(set) var cursor: Int
  /// The blanks before each line but the first, on the screen.
  package let gutter: Int

  /// Creates a buffer.
  package init(_ text: String, cursor: Int? = nil, gutter: Int = 0) {
    self.text = Array(text.unicodeScalars)
    self.cursor = min(max(0, cursor ?? self.text.count), self.text.count)
    self.gutter = gutter
  }

  /// Reads what the screen shows: takes away up to `gutter` blanks after each line break.
  package init(shown: [Unicode.Scalar], cursor shownCursor: Int, gutter: Int) {
    text = []
    text.reserveCapacity(shown.count)
    cursor = 0
    self.gutter = gutter
    var blanksLeft = 0
    for (index, scalar) in shown.enumerated() {
      if index == shownCursor { cursor = text.count }
      if blanksLeft > 0 && scalar == " " {
        blanksLeft -= 1
        continue
      }
      blanksLeft = scalar == "\n" ? gutter : 0
      text.append(scalar)
    }
    if shownCursor >= shown.count { cursor = text.count }
  }

  /// The text as the screen shows it.
  package var shown: [Unicode.Scalar] {
    var shown: [Unicode.Scalar] = []
    shown.reserveCapacity(text.count)
    for scalar in text {
      shown.append(scalar)
      if scalar == "\n" { shown.append(contentsOf: Array(repeating: " ", count: gutter)) }
    }
    return shown
  }

  /// The cursor's place in `shown`.
  package var shownCursor: Int {
    cursor + gutter
      * text[..<cursor].reduce(0) { (count: Int, scalar: Unicode.Scalar) -> Int in scalar == "\n" ? count + 1 : count }
  }

  /// The whole text.
  package var string: String { EditBuffer.string(text[...]) }

  /// The text before the cursor.
  package var beforeCursor: String { EditBuffer.string(text[..<cursor]) }

  /// `true` iff there is no text.
  package var isEmpty: Bool { text.isEmpty }

  /// Returns scalars as a string.
  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Replaces everything; the cursor goes to `cursor`, by default the end.
  package mutating func replace(with text: String, cursor: Int? = nil) {
    self = EditBuffer(text, cursor: cursor, gutter: gutter)
  }

  /// Puts the cursor at `place`, within the text.
  package mutating func moveCursor(to place: Int) { cursor = min(max(0, place), text.count) }

  /// Inserts `inserted` before the cursor.
  package mutating func insert(_ inserted: String) {
    let scalars = Array(inserted.unicodeScalars)
    text.insert(contentsOf: scalars, at: cursor)
    cursor += scalars.count
  }

  /// Removes the scalars in `range` and returns them; the cursor goes where they were.
  @discardableResult
  package mutating func remove(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<text.count)
    let removed = EditBuffer.string(text[range])
    text.removeSubrange(range)
    cursor = range.lowerBound
    return removed
  }

  /// The first scalar of the character before the cursor.
  package var previousCharacter: Int {
    guard cursor > 0 else { return 0 }
    let from = max(0, cursor - 32)
    guard let last = EditBuffer.string(text[from..<cursor]).last else { return cursor - 1 }
    return max(from, cursor - last.unicodeScalars.count)
  }

  /// The scalar after the character at the cursor.
  package var nextCharacter: Int {
    guard cursor < text.count else { return text.count }
    let end = min(text.count, cursor + 32)
    guard let first = EditBuffer.string(text[cursor..<end]).first else { return cursor + 1 }
    return min(end, cursor + first.unicodeScalars.count)
  }

  /// The first scalar of the cursor's line.
  package var lineStart: Int {
    var place = cursor
    while place > 0 && text[place - 1] != "\n" { place -= 1 }
    return place
  }

  /// The scalar after the last of the cursor's line.
  package var lineEnd: Int {
    var place = cursor
    while place < text.count && text[place] != "\n" { place += 1 }
    return place
  }

  /// `true` iff the cursor is on the first line.
  package var isOnFirstLine: Bool { lineStart == 0 }

  /// `true` iff the cursor is on the last line.
  package var isOnLastLine: Bool { lineEnd == text.count }

  /// The blanks at the start of the cursor's line, before the cursor.
  package var indentation: Int {
    var place = lineStart
    while place < cursor && text[place] == " " { place += 1 }
    return place - lineStart
  }
}
