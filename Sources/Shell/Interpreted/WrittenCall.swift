import Syntax

/// The text of a call in a source, from the operation's name to the end of its arguments.
struct WrittenCall {
  /// The text; nil if the operation's name does not stand there.
  let text: String?

  /// Reads the call of `name` whose expression is pointed at by the offset `place` of a source.
  init(_ bytes: [UInt8], at place: Int, name: String) {
    let wanted = Array(name.utf8)
    guard let start = WrittenCall.find(wanted, in: bytes, near: place) else {
      text = nil
      return
    }
    var end: Int = start + wanted.count
    while let opening = WrittenCall.nextOpening(bytes, from: end), let close = WrittenCall.closing(bytes, from: opening) { end = close }
    text = String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Returns where the name stands at or shortly after a place: the point of a selection is its dot or its name.
  private static func find(_ name: [UInt8], in bytes: [UInt8], near place: Int) -> Int? {
    var start: Int = max(0, place)
    let last: Int = min(bytes.count - name.count, place + 80)
    while start <= last {
      if bytes[start..<(start + name.count)].elementsEqual(name) { return start }
      start += 1
    }
    return nil
  }

  /// Returns where a bracket opens after blanks of the same line.
  private static func nextOpening(_ bytes: [UInt8], from start: Int) -> Int? {
    var place: Int = start
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count else { return nil }
    let isBrace: Bool = bytes[place] == 0x7B
    let isBracket: Bool = bytes[place] == 0x28 || bytes[place] == 0x5B
    return isBrace || (isBracket && place == start) ? place : nil
  }

  /// Returns the offset after the bracket that closes the one at `start`; brackets in texts and characters do not count.
  private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var place: Int = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x28, 0x5B, 0x7B: depth += 1
      case 0x29, 0x5D, 0x7D:
        depth -= 1
        if depth == 0 { return place + 1 }
      case 0x22:
        place += 1
        while place < bytes.count, bytes[place] != 0x22 { place += bytes[place] == 0x5C ? 2 : 1 }
      case 0x27 where place + 2 < bytes.count && (bytes[place + 2] == 0x27 || bytes[place + 1] == 0x5C):
        place += bytes[place + 1] == 0x5C ? 3 : 2
      default: break
      }
      place += 1
    }
    return nil
  }
}
