import Compute

/// Texts with parts replaced or repeated.
enum Replacing {
  /// The text with each occurrence of a UTF-16 unit replaced.
  static func unit(_ old: UInt16, with new: UInt16, in string: StringObject) -> StringObject {
    if old < 0x80, new < 0x80 {
      let (from, to) = (UInt8(old), UInt8(new))
      guard string.buffer.contains(from) else { return string }
      return StringObject(byteCount: string.byteCount) { (target: UnsafeMutablePointer<UInt8>) in
        for (index, byte): (Int, UInt8) in string.buffer.enumerated() { target[index] = byte == from ? to : byte }
      }
    }
    if string.isASCII, old >= 0x80 { return string }
    return StringObject(utf16: string.units.lazy.map { (unit: UInt16) -> UInt16 in unit == old ? new : unit })
  }

  /// The text with each occurrence of another replaced, from left to right; the empty text occurs everywhere.
  static func all(_ target: StringObject, with replacement: StringObject, in string: StringObject) -> StringObject {
    if target.byteCount == 0 { return interleaved(replacement, string) }
    guard var found: Int = string.firstOffset(of: target.buffer, from: 0) else { return string }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(string.byteCount + replacement.byteCount)
    var start = 0
    while true {
      WTF8.append(UnsafeBufferPointer(start: string.bytes + start, count: found - start), to: &bytes)
      WTF8.append(replacement, to: &bytes)
      start = found + target.byteCount
      guard let next: Int = string.firstOffset(of: target.buffer, from: start) else { break }
      found = next
    }
    WTF8.append(UnsafeBufferPointer(start: string.bytes + start, count: string.byteCount - start), to: &bytes)
    return StringObject(bytes)
  }

  /// The text with another before each character and at the end.
  private static func interleaved(_ replacement: StringObject, _ string: StringObject) -> StringObject {
    var bytes: [UInt8] = Array(replacement.buffer)
    for unit: UInt16 in string.units {
      WTF8.append(unit: unit, to: &bytes)
      WTF8.append(replacement, to: &bytes)
    }
    return StringObject(bytes)
  }

  /// The text so many times in a row; none for a count below one.
  static func repeated(_ string: StringObject, _ count: Int, _ machine: Machine) throws(Thrown) -> StringObject {
    if count <= 0 || string.byteCount == 0 { return .empty }
    let (total, isTooLong) = string.byteCount.multipliedReportingOverflow(by: count)
    if isTooLong || total > Int(Int32.max) {
      throw machine.raise("java.lang.OutOfMemoryError", "Required length exceeds implementation limit")
    }
    try machine.reserve(bytes: total)
    if !string.isASCII, WTF8.splitsPair(string.buffer, string.buffer) {
      var bytes: [UInt8] = []
      for _ in 0..<count { WTF8.append(string, to: &bytes) }
      return StringObject(bytes)
    }
    return StringObject(byteCount: total) { (target: UnsafeMutablePointer<UInt8>) in
      for index in 0..<count { (target + index * string.byteCount).update(from: string.bytes, count: string.byteCount) }
    }
  }
}
