import Compute

/// Upper, lower and title case of Unicode, independent of any locale.
enum LetterCase {
  /// The text in lower case.
  static func lower(_ string: StringObject) -> StringObject {
    if string.isASCII { return mapped(string, from: 0x41, to: 0x5A) }
    let points: [UInt32] = string.points
    var result: [UInt32] = []
    result.reserveCapacity(points.count)
    for (index, point): (Int, UInt32) in points.enumerated() {
      if point == 0x3A3 {
        result.append(isFinalSigma(points, index) ? 0x3C2 : 0x3C3)
      } else if point == 0x130 {
        result += [0x69, 0x307]
      } else {
        result.append(lower(point))
      }
    }
    return StringObject(points: result)
  }

  /// The text in upper case; some letters become several.
  static func upper(_ string: StringObject) -> StringObject {
    if string.isASCII { return mapped(string, from: 0x61, to: 0x7A) }
    var result: [UInt32] = []
    for point: UInt32 in string.points {
      guard point >= 0x80, let scalar = Unicode.Scalar(point) else {
        result.append(upper(point))
        continue
      }
      for mapped: Unicode.Scalar in scalar.properties.uppercaseMapping.unicodeScalars { result.append(mapped.value) }
    }
    return StringObject(points: result)
  }

  /// An ASCII text with the letters of a range in the other case.
  private static func mapped(_ string: StringObject, from first: UInt8, to last: UInt8) -> StringObject {
    guard string.buffer.contains(where: { (byte: UInt8) -> Bool in byte >= first && byte <= last }) else { return string }
    return StringObject(byteCount: string.byteCount) { (target: UnsafeMutablePointer<UInt8>) in
      for (index, byte): (Int, UInt8) in string.buffer.enumerated() {
        target[index] = byte >= first && byte <= last ? byte ^ 0x20 : byte
      }
    }
  }

  /// `true` iff the sigma at an index ends a word.
  private static func isFinalSigma(_ points: [UInt32], _ index: Int) -> Bool {
    func isCased(_ point: UInt32) -> Bool { Unicode.Scalar(point)?.properties.isCased ?? false }
    func isIgnorable(_ point: UInt32) -> Bool { Unicode.Scalar(point)?.properties.isCaseIgnorable ?? false }
    var before: Int = index - 1
    while before >= 0, isIgnorable(points[before]) { before -= 1 }
    guard before >= 0, isCased(points[before]) else { return false }
    var after: Int = index + 1
    while after < points.count, isIgnorable(points[after]) { after += 1 }
    return after >= points.count || !isCased(points[after])
  }

  /// The code point in lower case, if that is one code point.
  static func lower(_ point: UInt32) -> UInt32 {
    if point < 0x80 { return point >= 0x41 && point <= 0x5A ? point | 0x20 : point }
    if point == 0x130 { return 0x69 }
    return Unicode.Scalar(point).flatMap { (scalar: Unicode.Scalar) -> UInt32? in single(scalar.properties.lowercaseMapping) }
      ?? point
  }

  /// The code point in upper case, if that is one code point.
  static func upper(_ point: UInt32) -> UInt32 {
    if point < 0x80 { return point >= 0x61 && point <= 0x7A ? point ^ 0x20 : point }
    return Unicode.Scalar(point).flatMap { (scalar: Unicode.Scalar) -> UInt32? in single(scalar.properties.uppercaseMapping) }
      ?? point
  }

  /// The code point in title case, if that is one code point.
  static func title(_ point: UInt32) -> UInt32 {
    if point < 0x80 { return upper(point) }
    return Unicode.Scalar(point).flatMap { (scalar: Unicode.Scalar) -> UInt32? in single(scalar.properties.titlecaseMapping) }
      ?? point
  }

  /// The one code point of a mapping, or nil if there are several.
  private static func single(_ mapping: String) -> UInt32? {
    let scalars: String.UnicodeScalarView = mapping.unicodeScalars
    guard let first: Unicode.Scalar = scalars.first, scalars.count == 1 else { return nil }
    return first.value
  }

  /// Java's comparison without letter case: the difference of the first units that differ in upper and in lower case.
  static func compareIgnoringCase(_ left: StringObject, _ right: StringObject) -> Int32 {
    var mine: WTF8.Units = left.units
    var theirs: WTF8.Units = right.units
    while let first: UInt16 = mine.next(), let second: UInt16 = theirs.next() {
      if first == second { continue }
      let one: UInt32 = lower(upper(UInt32(first)))
      let other: UInt32 = lower(upper(UInt32(second)))
      if one != other { return Int32(truncatingIfNeeded: one) - Int32(truncatingIfNeeded: other) }
    }
    return Int32(truncatingIfNeeded: left.utf16Count - right.utf16Count)
  }
}
