/// What has to be written after a piece of text so that its brackets, quotes and comments are closed.
struct OpenBrackets {
  /// The closing text, innermost first.
  private(set) var closing = ""
  /// The brackets that are open, outermost first.
  private var open: [UInt8] = []

  /// Scans `text`; nil if the text ends inside a string or comment, where no name can be written.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x28, 0x5B, 0x7B: open.append(byte)
      case 0x29, 0x5D, 0x7D: _ = open.popLast()
      case 0x22:
        guard let end = OpenBrackets.endOfString(bytes, from: index) else { return nil }
        index = end
        continue
      case 0x27 where index + 2 < bytes.count:
        if bytes[index + 1] == 0x5C, index + 3 < bytes.count {
          index += 3
        } else if bytes[index + 2] == 0x27 {
          index += 2
        }
      case 0x2F where index + 1 < bytes.count && bytes[index + 1] == 0x2F:
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        if index == bytes.count { return nil }
      case 0x2F where index + 1 < bytes.count && bytes[index + 1] == 0x2A:
        guard let end = OpenBrackets.endOfComment(bytes, from: index) else { return nil }
        index = end
        continue
      default: break
      }
      index += 1
    }
    closing = String(decoding: open.reversed().map { (byte: UInt8) -> UInt8 in byte == 0x28 ? 0x29 : byte + 2 }, as: UTF8.self)
  }

  /// Returns the offset after the string that begins at `start`; nil if it has no end.
  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
    let quote: UInt8 = 0x22
    let isTriple = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    var index = start + (isTriple ? 3 : 1)
    while index < bytes.count {
      if bytes[index] == 0x5C, !isTriple {
        index += 2
        continue
      }
      if bytes[index] == quote {
        if !isTriple { return index + 1 }
        if index + 2 < bytes.count, bytes[index + 1] == quote, bytes[index + 2] == quote { return index + 3 }
      }
      if bytes[index] == 0x0A, !isTriple { return nil }
      index += 1
    }
    return nil
  }

  /// Returns the offset after the comment that begins at `start`; nil if it has no end.
  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == 0x2A, bytes[index + 1] == 0x2F { return index + 2 }
      index += 1
    }
    return nil
  }
}
