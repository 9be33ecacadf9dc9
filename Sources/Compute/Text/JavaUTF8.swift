/// Decoding of UTF-8 as Java's decoder does it: malformed input becomes U+FFFD, one for each sequence that it gives up.
package enum JavaUTF8 {
  /// Returns the string that bytes of a file stand for.
  package static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> StringObject {
    guard let start: UnsafePointer<UInt8> = bytes.baseAddress, !WTF8.isASCII(start, bytes.count),
      let fixed: [UInt8] = repaired(bytes)
    else { return StringObject(bytes) }
    return StringObject(fixed)
  }

  /// The bytes with malformed sequences replaced, or nil if there are none.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var index = 0
    while index < bytes.count {
      let (length, isValid): (Int, Bool) = sequence(bytes, at: index)
      if !isValid { return repaired(bytes, from: index) }
      index += length
    }
    return nil
  }

  /// The bytes with malformed sequences replaced, known to be well-formed up to `start`.
  private static func repaired(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [UInt8] {
    var fixed = Array(bytes[..<start])
    var index: Int = start
    while index < bytes.count {
      let (length, isValid) = sequence(bytes, at: index)
      if isValid {
        fixed.append(contentsOf: bytes[index..<(index + length)])
      } else {
        fixed.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      index += length
    }
    return fixed
  }

  /// How many bytes the sequence at an index takes, and whether it is well-formed (sun.nio.cs.UTF_8.Decoder).
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
    let rest: Int = bytes.count - index
    switch bytes[index] {
    case 0..<0x80: return (1, true)
    case 0xC2..<0xE0:
      if rest < 2 { return (rest, false) }
      return isContinuation(bytes[index + 1]) ? (2, true) : (1, false)
    case 0xE0..<0xF0: return threeBytes(bytes, index, rest)
    case 0xF0..<0xF8: return fourBytes(bytes, index, rest)
    default: return (1, false)
    }
  }

  /// A sequence that a byte of E0…EF begins.
  private static func threeBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ rest: Int) -> (length: Int, isValid: Bool) {
    if rest < 2 { return (rest, false) }
    let second: UInt8 = bytes[index + 1]
    if !isContinuation(second) || (bytes[index] == 0xE0 && second < 0xA0) { return (1, false) }
    if rest < 3 { return (rest, false) }
    if !isContinuation(bytes[index + 2]) { return (2, false) }
    return (3, !(bytes[index] == 0xED && second >= 0xA0))
  }

  /// A sequence that a byte of F0…F7 begins.
  private static func fourBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ rest: Int) -> (length: Int, isValid: Bool) {
    let lead: UInt8 = bytes[index]
    if rest < 2 { return (rest, false) }
    let second: UInt8 = bytes[index + 1]
    if lead > 0xF4 || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90) || !isContinuation(second) {
      return (1, false)
    }
    if rest < 3 { return (rest, false) }
    if !isContinuation(bytes[index + 2]) { return (2, false) }
    if rest < 4 { return (rest, false) }
    return isContinuation(bytes[index + 3]) ? (4, true) : (3, false)
  }

  /// Whether a byte can follow in a sequence.
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
