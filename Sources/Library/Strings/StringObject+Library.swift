import CSystem
import Compute
import Glibc

extension StringObject {
  /// The UTF-16 units.
  package var unitArray: [UInt16] {
    if isASCII { return buffer.map { (byte: UInt8) -> UInt16 in UInt16(byte) } }
    return Array(units)
  }

  /// The code points; lone surrogates are their own.
  package var points: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(byteCount)
    withBytes { (bytes: UnsafeBufferPointer<UInt8>) in
      var index = 0
      while index < bytes.count {
        let (point, length) = WTF8.decode(bytes, at: index)
        result.append(point)
        index += length
      }
    }
    return result
  }

  /// Makes the string of one UTF-16 unit.
  package static func of(unit: UInt16) -> StringObject { StringObject(utf16: CollectionOfOne(unit)) }

  /// Makes the string of code points, fusing surrogates.
  package convenience init(points: [UInt32]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(points.count)
    for point: UInt32 in points {
      if point >= 0xD800, point < 0xE000 {
        WTF8.append(unit: UInt16(truncatingIfNeeded: point), to: &bytes)
      } else {
        WTF8.append(point: point, to: &bytes)
      }
    }
    self.init(bytes)
  }

  /// The byte offset of a UTF-16 index, cut to the string; inside a pair it is that of the pair.
  func byteOffset(cutting index: Int) -> Int {
    if index <= 0 { return 0 }
    if isASCII { return min(index, byteCount) }
    return index >= utf16Count ? byteCount : byteOffset(ofUnit: index).bytes
  }

  /// The UTF-16 index of a byte offset that starts a sequence.
  func unitIndex(ofByte offset: Int) -> Int {
    isASCII ? offset : WTF8.utf16Count(UnsafeBufferPointer(start: bytes, count: offset))
  }

  /// The byte offset of the first occurrence of other bytes from an offset on, or nil.
  func firstOffset(of other: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    guard offset <= byteCount else { return nil }
    guard let start = other.baseAddress, other.count > 0 else { return offset }
    let rest: Int = byteCount - offset
    if other.count > rest { return nil }
    guard let found: UnsafeMutableRawPointer = rddsh_memmem(bytes + offset, rest, start, other.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
  }

  /// The byte offset of the last occurrence of other bytes that begins at an offset or before, or nil.
  func lastOffset(of other: UnsafeBufferPointer<UInt8>, upTo offset: Int) -> Int? {
    var index: Int = min(offset, byteCount - other.count)
    guard let start = other.baseAddress, other.count > 0 else { return index }
    while index >= 0 {
      if memcmp(bytes + index, start, other.count) == 0 { return index }
      index -= 1
    }
    return nil
  }

  /// Java's `substring` of byte offsets that start sequences.
  func cut(_ first: Int, _ last: Int) -> StringObject {
    if first == 0, last == byteCount { return self }
    if first >= last { return .empty }
    return StringObject(UnsafeBufferPointer(start: bytes + first, count: last - first))
  }

  /// The part between two UTF-16 indices, both cut to the string; empty where they cross.
  package func slice(_ from: Int, _ until: Int) -> StringObject {
    let count: Int = utf16Count
    let first: Int = min(max(0, from), count)
    let last: Int = min(max(first, until), count)
    return substring(first, last) ?? .empty
  }

  /// `true` iff the bytes at an offset are those of another string.
  func hasBytes(_ other: StringObject, at offset: Int) -> Bool {
    offset >= 0 && offset <= byteCount - other.byteCount && memcmp(bytes + offset, other.bytes, other.byteCount) == 0
  }
}
