import Compute

/// White space at the ends of texts.
enum Whitespace {
  /// `true` iff Java's `Character.isWhitespace` holds: spaces that may be broken at, and separators of lines and fields.
  static func isWhitespace(_ point: UInt32) -> Bool {
    if point < 0x80 { return point == 0x20 || (point >= 9 && point <= 13) || (point >= 0x1C && point <= 0x1F) }
    if point == 0xA0 || point == 0x2007 || point == 0x202F { return false }
    return isSpaceSeparator(point) || point == 0x2028 || point == 0x2029
  }

  /// `true` iff Unicode's category is Zs.
  static func isSpaceSeparator(_ point: UInt32) -> Bool {
    switch point {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The byte offset of the first character from an offset on that is not white space.
  static func end(of string: StringObject, from offset: Int) -> Int {
    var index: Int = offset
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    while index < bytes.count {
      let (point, length) = WTF8.decode(bytes, at: index)
      if !isWhitespace(point) { break }
      index += length
    }
    return index
  }

  /// Java's `strip`: the text without white space at one or both ends.
  static func stripped(_ string: StringObject, leading: Bool, trailing: Bool) -> StringObject {
    let first: Int = leading ? end(of: string, from: 0) : 0
    var last: Int = string.byteCount
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    while trailing, last > first {
      var start: Int = last - 1
      while start > first, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      if !isWhitespace(WTF8.decode(bytes, at: start).point) { break }
      last = start
    }
    return string.cut(first, last)
  }

  /// Java's `trim`: the text without characters up to the space at both ends.
  static func trimmed(_ string: StringObject) -> StringObject {
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    var first = 0
    var last: Int = bytes.count
    while first < last, bytes[first] <= 32 { first += 1 }
    while last > first, bytes[last - 1] <= 32 { last -= 1 }
    return string.cut(first, last)
  }
}
