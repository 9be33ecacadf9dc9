import CSystem

/// UTF-8 in which a lone surrogate may stand as three bytes, and its view as Java's UTF-16.
package enum WTF8 {
  /// Whether all bytes are below 128.
  @inlinable package static func isASCII(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(start)
    var index = 0
    var seen: UInt64 = 0
    while index &+ 8 <= count {
      seen |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    while index < count {
      seen |= UInt64(start[index])
      index &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// The number of bytes of the sequence that starts with this byte.
  @inlinable package static func length(_ lead: UInt8) -> Int {
    if lead < 0xC0 { return 1 }
    if lead < 0xE0 { return 2 }
    return lead < 0xF0 ? 3 : 4
  }

  /// The number of UTF-16 units that the bytes stand for.
  package static func utf16Count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count &+= 1 }
      if byte >= 0xF0 { count &+= 1 }
    }
    return count
  }

  /// Java's `String.hashCode` of the bytes.
  package static func javaHash(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> Int32 {
    var hash: UInt32 = 0
    if isASCII {
      var index = 0
      let count = bytes.count
      while index &+ 4 <= count {
        let first: UInt32 = hash &* 923_521 &+ UInt32(bytes[index]) &* 29_791
        let second: UInt32 = UInt32(bytes[index &+ 1]) &* 961 &+ UInt32(bytes[index &+ 2]) &* 31
        hash = first &+ second &+ UInt32(bytes[index &+ 3])
        index &+= 4
      }
      while index < count {
        hash = hash &* 31 &+ UInt32(bytes[index])
        index &+= 1
      }
      return Int32(bitPattern: hash)
    }
    var units = Units(bytes, offset: 0)
    while let unit = units.next() { hash = hash &* 31 &+ UInt32(unit) }
    return Int32(bitPattern: hash)
  }

  /// The code point whose sequence begins at the offset, and the sequence's length; bounds are respected.
  @inlinable package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (point: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    let available = bytes.count &- offset
    if lead < 0xE0 {
      if available < 2 { return (0xFFFD, 1) }
      return ((lead & 0x1F) << 6 | UInt32(bytes[offset &+ 1]) & 0x3F, 2)
    }
    if available < 3 { return (0xFFFD, available) }
    let second = UInt32(bytes[offset &+ 1]) & 0x3F
    let third = UInt32(bytes[offset &+ 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    if available < 4 { return (0xFFFD, available) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[offset &+ 3]) & 0x3F, 4)
  }

  /// Appends a code point (a surrogate too) without looking at what stands before it.
  package static func append(point: UInt32, to bytes: inout [UInt8]) {
    switch point {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: point))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | point >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | point >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | point >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point >> 12 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    }
  }

  /// Appends a UTF-16 unit; a low surrogate after a high one makes their pair.
  package static func append(unit: UInt16, to bytes: inout [UInt8]) {
    if unit & 0xFC00 == 0xDC00, let high = trailingHighSurrogate(bytes.count, { bytes[$0] }) {
      bytes.removeLast(3)
      append(point: 0x10000 + (high & 0x3FF) << 10 + UInt32(unit & 0x3FF), to: &bytes)
    } else {
      append(point: UInt32(unit), to: &bytes)
    }
  }

  /// Appends a text, which lives until its bytes are copied.
  package static func append(_ text: StringObject, to bytes: inout [UInt8]) {
    text.withBytes { (tail: UnsafeBufferPointer<UInt8>) in append(tail, to: &bytes) }
  }

  /// Appends well-formed bytes, fusing a surrogate pair that the border splits.
  package static func append(_ tail: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard tail.count >= 3, tail[0] == 0xED, tail[1] >= 0xB0, let high = trailingHighSurrogate(bytes.count, { bytes[$0] }) else {
      bytes.append(contentsOf: tail)
      return
    }
    let low = decode(tail, at: 0).point
    bytes.removeLast(3)
    append(point: 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), to: &bytes)
    bytes.append(contentsOf: tail.dropFirst(3))
  }

  /// Whether `left` ends in a high and `right` begins with a low surrogate.
  package static func splitsPair(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    right.count >= 3 && right[0] == 0xED && right[1] >= 0xB0 && trailingHighSurrogate(left.count, { left[$0] }) != nil
  }

  /// The high surrogate that the bytes end in, if they do.
  private static func trailingHighSurrogate(_ count: Int, _ byte: (Int) -> UInt8) -> UInt32? {
    guard count >= 3, byte(count - 3) == 0xED, byte(count - 2) & 0xF0 == 0xA0 else { return nil }
    return 0xD000 | (UInt32(byte(count - 2)) & 0x3F) << 6 | UInt32(byte(count - 1)) & 0x3F
  }

  /// Walks the UTF-16 units of WTF-8 bytes.
  package struct Units: Sequence, IteratorProtocol {
    /// What is walked.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next sequence begins.
    package private(set) var offset: Int
    /// The low surrogate that is due, or 0.
    private var pending: UInt16 = 0

    /// Begins at a byte offset that starts a sequence.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
      self.bytes = bytes
      self.offset = offset
    }

    /// Returns the next unit.
    package mutating func next() -> UInt16? {
      if pending != 0 {
        defer { pending = 0 }
        return pending
      }
      guard offset < bytes.count else { return nil }
      let (point, length) = decode(bytes, at: offset)
      offset &+= length
      if point < 0x10000 { return UInt16(truncatingIfNeeded: point) }
      pending = UInt16(truncatingIfNeeded: 0xDC00 | (point &- 0x10000) & 0x3FF)
      return UInt16(truncatingIfNeeded: 0xD800 | (point &- 0x10000) >> 10)
    }
  }
}
