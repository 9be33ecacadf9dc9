import Compute

/// Texts split into Arrays of Strings.
package enum Splitting {
  /// Java's `String.split`: at most `limit` parts if that is positive, without empty parts at the end if it is 0.
  static func split(_ string: StringObject, _ pattern: StringObject, limit: Int, _ machine: Machine) throws(Thrown) -> Value {
    if let byte: UInt8 = literal(pattern) { return Chars.stringArray(atByte(byte, string, limit: limit)) }
    return Chars.stringArray(try split(string, RegexCache.program(pattern, machine), limit: limit, machine))
  }

  /// The one character that an expression stands for, if it is that simple.
  private static func literal(_ pattern: StringObject) -> UInt8? {
    let bytes: UnsafeBufferPointer<UInt8> = pattern.buffer
    if bytes.count == 1, bytes[0] < 0x80 { return ".$|()[{^?*+\\".utf8.contains(bytes[0]) ? nil : bytes[0] }
    guard bytes.count == 2, bytes[0] == UInt8(ascii: "\\"), bytes[1] < 0x80 else { return nil }
    let isAlphanumeric: Bool = (bytes[1] | 0x20 >= 0x61 && bytes[1] | 0x20 <= 0x7A) || (bytes[1] >= 0x30 && bytes[1] <= 0x39)
    return isAlphanumeric ? nil : bytes[1]
  }

  /// Splits at an ASCII character.
  private static func atByte(_ byte: UInt8, _ string: StringObject, limit: Int) -> [StringObject] {
    let bytes: UnsafeBufferPointer<UInt8> = string.buffer
    var parts: [StringObject] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == byte {
        if limit > 0, parts.count == limit - 1 { break }
        parts.append(string.cut(start, index))
        start = index + 1
      }
      index += 1
    }
    if start == 0 { return [string] }
    parts.append(string.cut(start, bytes.count))
    return limit == 0 ? withoutEmptyEnd(parts) : parts
  }

  /// The parts without empty ones at the end.
  private static func withoutEmptyEnd(_ parts: [StringObject]) -> [StringObject] {
    var parts: [StringObject] = parts
    while let last: StringObject = parts.last, last.byteCount == 0 { parts.removeLast() }
    return parts
  }

  /// Splits around the matches of an expression.
  static func split(
    _ string: StringObject, _ program: RegexProgram, limit: Int, _ machine: Machine
  ) throws(Thrown) -> [StringObject] {
    var parts: [StringObject] = []
    var start = 0
    try program.forEachMatch(in: string, machine) { (groups: [Int]) throws(Thrown) -> Bool in
      if limit > 0, parts.count == limit - 1 { return false }
      if start == 0, groups[0] == 0, groups[1] == 0 { return true }
      parts.append(string.cut(start, groups[0]))
      start = groups[1]
      return true
    }
    if start == 0 { return [string] }
    parts.append(string.cut(start, string.byteCount))
    return limit == 0 ? withoutEmptyEnd(parts) : parts
  }

  /// Scala's `split` at any of some characters, without empty parts at the end.
  static func atUnits(_ units: [UInt16], _ string: StringObject) -> [StringObject] {
    if units.count == 1, units[0] < 0x80 { return atByte(UInt8(units[0]), string, limit: 0) }
    let all: [UInt16] = string.unitArray
    var parts: [StringObject] = []
    var start = 0
    for (index, unit): (Int, UInt16) in all.enumerated() where units.contains(unit) {
      parts.append(string.slice(start, index))
      start = index + 1
    }
    if start == 0 { return [string] }
    parts.append(string.slice(start, all.count))
    return withoutEmptyEnd(parts)
  }
}
