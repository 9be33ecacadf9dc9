/// A text to be parsed: its name, its bytes, and where its lines begin.
package struct Source: Hashable, Sendable {
  /// The name shown in messages, as `<console>` or the name of a file.
  package let name: String
  /// The text as well-formed UTF-8; malformed sequences were replaced by U+FFFD on the way in.
  package let bytes: [UInt8]
  /// The number of the first line, counted from 1.
  package let firstLine: Int
  /// The offset of the first byte of every line.
  private let lineStarts: [Int]

  /// Reads `text` as a source whose first line has the number `firstLine`.
  package init(name: String, text: String, firstLine: Int = 1) {
    self.init(name: name, wellFormed: Array(text.utf8), firstLine: firstLine)
  }

  /// Reads `bytes`, replacing what is not UTF-8 by U+FFFD.
  package init(name: String, bytes: [UInt8], firstLine: Int = 1) {
    if String(validating: bytes, as: UTF8.self) != nil {
      self.init(name: name, wellFormed: bytes, firstLine: firstLine)
    } else {
      self.init(name: name, text: String(decoding: bytes, as: UTF8.self), firstLine: firstLine)
    }
  }

  /// Stores bytes that are known to be UTF-8.
  private init(name: String, wellFormed bytes: [UInt8], firstLine: Int) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    var starts: [Int] = [0]
    bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in
      var index = 0
      while index < buffer.count {
        if buffer[index] == 0x0A { starts.append(index + 1) }
        index += 1
      }
    }
    lineStarts = starts
  }

  /// The whole text as a range.
  package var range: SourceRange { SourceRange(start: 0, end: bytes.count) }

  /// The whole text.
  package var text: String { text(in: range) }

  /// The number of lines; a text that ends in a line break has an empty last one.
  package var lineCount: Int { lineStarts.count }

  /// Returns the text inside `range`, clamped to the source.
  package func text(in range: SourceRange) -> String {
    let start = Swift.max(0, Swift.min(range.start, bytes.count))
    let end = Swift.max(start, Swift.min(range.end, bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Returns the index, from 0, of the line that holds `offset`.
  package func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the number of the line that holds `offset`, counted from `firstLine`.
  package func line(of offset: Int) -> Int { firstLine + lineIndex(of: offset) }

  /// Returns the column of `offset`, from 1, in UTF-16 units as Java counts them.
  package func column(of offset: Int) -> Int {
    let start = lineStarts[lineIndex(of: offset)]
    return text(in: SourceRange(start: start, end: offset)).utf16.count + 1
  }

  /// Returns the text of the line that holds `offset`, without its line break.
  package func lineText(of offset: Int) -> String {
    let index = lineIndex(of: offset)
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > lineStarts[index] && bytes[end - 1] == 0x0D { end -= 1 }
    return text(in: SourceRange(start: lineStarts[index], end: end))
  }
}
