import Glibc

extension StringObject {
  /// Java's `length`: the number of UTF-16 units.
  package var utf16Count: Int {
    if isASCII { return byteCount }
    if countedUnits != 0 { return countedUnits - 1 }
    let count = WTF8.utf16Count(buffer)
    countedUnits = count + 1
    return count
  }

  /// Java's `charAt`, or nil if the index is out of range.
  package func unit(at index: Int) -> UInt16? {
    if isASCII { return index >= 0 && index < byteCount ? UInt16(bytes[index]) : nil }
    guard index >= 0, index < utf16Count else { return nil }
    let offset = byteOffset(ofUnit: index)
    var cursor = WTF8.Units(buffer, offset: offset.bytes)
    if offset.isInsidePair { _ = cursor.next() }
    return cursor.next()
  }

  /// The byte offset of a UTF-16 index in `0...utf16Count`; inside a pair it is that of the pair's start.
  package func byteOffset(ofUnit index: Int) -> (bytes: Int, isInsidePair: Bool) {
    if isASCII { return (index, false) }
    var unit = Int(breadcrumb >> 32)
    var offset = Int(breadcrumb & 0xFFFF_FFFF)
    if unit > index { (unit, offset) = (0, 0) }
    while unit < index, offset < byteCount {
      let lead = bytes[offset]
      let units = lead >= 0xF0 ? 2 : 1
      if unit + units > index { return (offset, true) }
      unit += units
      offset += WTF8.length(lead)
    }
    if byteCount < 0xFFFF_FFFF { breadcrumb = UInt64(unit) << 32 | UInt64(offset) }
    return (offset, false)
  }

  /// Java's `substring` of UTF-16 indices, or nil if they are out of range or in the wrong order.
  package func substring(_ start: Int, _ end: Int) -> StringObject? {
    guard start >= 0, start <= end, end <= utf16Count else { return nil }
    if isASCII {
      if start == 0, end == byteCount { return self }
      return StringObject(UnsafeBufferPointer(start: bytes + start, count: end - start))
    }
    if start == end { return .empty }
    let first = byteOffset(ofUnit: start)
    let last = byteOffset(ofUnit: end)
    if !first.isInsidePair, !last.isInsidePair {
      return StringObject(UnsafeBufferPointer(start: bytes + first.bytes, count: last.bytes - first.bytes))
    }
    var cursor = WTF8.Units(buffer, offset: first.bytes)
    if first.isInsidePair { _ = cursor.next() }
    var encoded: [UInt8] = []
    for _ in start..<end {
      guard let unit = cursor.next() else { break }
      WTF8.append(unit: unit, to: &encoded)
    }
    return StringObject(encoded)
  }

  /// Java's `hashCode`.
  package var javaHash: Int32 {
    if cachedHash != 0 { return cachedHash }
    let hash = WTF8.javaHash(buffer, isASCII: isASCII)
    cachedHash = hash
    return hash
  }

  /// Java's `compareTo`: the difference of the first units that differ, otherwise that of the lengths.
  package func compare(to other: StringObject) -> Int32 {
    let shared = min(byteCount, other.byteCount)
    var index = 0
    if memcmp(bytes, other.bytes, shared) == 0 {
      index = shared
    } else {
      while index < shared, bytes[index] == other.bytes[index] { index += 1 }
    }
    if index == shared { return Int32(truncatingIfNeeded: utf16Count - other.utf16Count) }
    while index > 0, bytes[index] & 0xC0 == 0x80 || other.bytes[index] & 0xC0 == 0x80 { index -= 1 }
    var mine = WTF8.Units(buffer, offset: index)
    var theirs = WTF8.Units(other.buffer, offset: index)
    while let left = mine.next(), let right = theirs.next() {
      if left != right { return Int32(left) - Int32(right) }
    }
    return 0
  }

  /// The UTF-16 units, in order.
  package var units: WTF8.Units { WTF8.Units(buffer, offset: 0) }

  /// Returns the strings joined, fusing a surrogate pair that the border splits.
  package static func concatenation(_ left: StringObject, _ right: StringObject) -> StringObject {
    if right.byteCount == 0 { return left }
    if left.byteCount == 0 { return right }
    if left.isASCII || right.isASCII || !WTF8.splitsPair(left.buffer, right.buffer) {
      return StringObject(byteCount: left.byteCount + right.byteCount) { (target: UnsafeMutablePointer<UInt8>) in
        target.update(from: left.bytes, count: left.byteCount)
        (target + left.byteCount).update(from: right.bytes, count: right.byteCount)
      }
    }
    var joined = Array(left.buffer)
    WTF8.append(right, to: &joined)
    return StringObject(joined)
  }
}
