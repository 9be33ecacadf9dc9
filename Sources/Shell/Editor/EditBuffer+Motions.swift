/// Moves by words and lines. A word is a run of letters, digits and `_`: `rdd.map` is two.
extension EditBuffer {
  /// Returns `true` iff `scalar` belongs to a word.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The start of the word before the cursor.
  package var wordStart: Int {
    var place = cursor
    while place > 0 && !EditBuffer.isWord(text[place - 1]) { place -= 1 }
    while place > 0 && EditBuffer.isWord(text[place - 1]) { place -= 1 }
    return place
  }

  /// The end of the word after the cursor.
  package var wordEnd: Int {
    var place = cursor
    while place < text.count && !EditBuffer.isWord(text[place]) { place += 1 }
    while place < text.count && EditBuffer.isWord(text[place]) { place += 1 }
    return place
  }

  /// The start of what `^W` takes: back to a blank.
  package var blankWordStart: Int {
    var place = cursor
    while place > 0 && (text[place - 1] == " " || text[place - 1] == "\n") { place -= 1 }
    while place > 0 && text[place - 1] != " " && text[place - 1] != "\n" { place -= 1 }
    return place
  }

  /// Moves the cursor up a line, keeping its column where the line is long enough.
  package mutating func moveUp() {
    let column = cursor - lineStart
    if lineStart == 0 { return }
    moveCursor(to: lineStart - 1)
    moveCursor(to: min(lineStart + column, lineEnd))
  }

  /// Moves the cursor down a line, keeping its column where the line is long enough.
  package mutating func moveDown() {
    let column = cursor - lineStart
    if lineEnd == text.count { return }
    moveCursor(to: lineEnd + 1)
    moveCursor(to: min(lineStart + column, lineEnd))
  }

  /// Removes the character before the cursor; in an indentation, blanks back to the column before that is a multiple of two.
  package mutating func deleteBackward() {
    let blanks = indentation
    if blanks > 1 && cursor == lineStart + blanks {
      remove(cursor - (blanks % 2 == 0 ? 2 : 1)..<cursor)
    } else {
      remove(previousCharacter..<cursor)
    }
  }

  /// Removes the character at the cursor.
  package mutating func deleteForward() { remove(cursor..<nextCharacter) }

  /// Starts a new line at the cursor, indented as the present one, and by two more behind an opening bracket or an arrow.
  package mutating func insertLineBreak() {
    let blanks = leadingBlanks(ofLineAt: lineStart)
    let before = beforeCursor.last { (character: Character) -> Bool in character != " " }
    let opens = before.map { (character: Character) -> Bool in "{([=>".contains(character) } ?? false
    insert("\n" + String(repeating: " ", count: blanks + (opens ? 2 : 0)))
  }

  /// Takes back the indentation before a closing bracket that was typed first on its line.
  package mutating func alignClosingBracket() {
    let start = lineStart
    guard start > 0, cursor - start >= 2, text[start..<cursor].allSatisfy({ (scalar: Unicode.Scalar) -> Bool in scalar == " " })
    else { return }
    var above = EditBuffer(string, cursor: start - 1)
    above.moveCursor(to: above.lineStart)
    let wanted = leadingBlanks(ofLineAt: above.cursor)
    let opens = above.text[above.cursor..<above.lineEnd].last { (scalar: Unicode.Scalar) -> Bool in scalar != " " }
    let target =
      opens.map { (scalar: Unicode.Scalar) -> Bool in "{([>".unicodeScalars.contains(scalar) } == true ? wanted : max(0, wanted - 2)
    let blanks = cursor - start
    if blanks > target { remove(start + target..<cursor) }
  }

  /// Returns the number of blanks at the start of the line that begins at `start`.
  private func leadingBlanks(ofLineAt start: Int) -> Int {
    var place = start
    while place < text.count && text[place] == " " { place += 1 }
    return place - start
  }
}
