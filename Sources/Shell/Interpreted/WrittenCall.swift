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
    while let opening = WrittenCall.nextOpening(bytes, from: end), let close = WrittenCall.closing(bytes, from: opening) {
      end = close
    }
    text = String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Returns where the name stands: before the bracket of an application, at or shortly after the dot of a selection.
  private static func find(_ name: [UInt8], in bytes: [UInt8], near place: Int) -> Int? {
    var start: Int = nameStart(in: bytes, at: place)
    let last: Int = min(bytes.count - name.count, place + 80)
    while start <= last {
      if bytes[start..<(start + name.count)].elementsEqual(name) { return start }
      start += 1
    }
    return nil
  }

  /// Returns where the name of what is applied begins if `place` is the bracket that opens the arguments, else `place`.
  static func nameStart(in bytes: [UInt8], at place: Int) -> Int {
    guard bytes.indices.contains(place), opening.contains(bytes[place]) else { return max(0, place) }
    var end: Int = place
    while end > 0 {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if closing.contains(bytes[end - 1]) {
        var depth = 0
        repeat {
          end -= 1
          depth += closing.contains(bytes[end]) ? 1 : opening.contains(bytes[end]) ? -1 : 0
        } while depth > 0 && end > 0
      } else {
        break
      }
    }
    var start: Int = end
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    return start < end ? start : place
  }

  /// The bytes that open brackets.
  private static let opening: [UInt8] = [0x28, 0x5B, 0x7B]
  /// The bytes that close brackets.
  private static let closing: [UInt8] = [0x29, 0x5D, 0x7D]

  /// Returns true iff a byte can be part of a name of letters and digits.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
      || byte == 0x24
      || byte >= 0x80
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
