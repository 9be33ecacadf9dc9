/// A regular expression that matches one character of a class, or a run of them, as `\s+`, `[,;]` or `\W+`.
struct SeparatorClass {
  /// Whether each byte belongs to the class; those of characters beyond ASCII all do or all do not.
  private(set) var table = [Bool](repeating: false, count: 256)
  /// Whether a run of characters is one separator.
  let isRun: Bool

  /// Reads a pattern of Java's; nil for any other form.
  init?(_ pattern: [UInt8]) {
    var rest: ArraySlice<UInt8> = pattern[...]
    guard let members = SeparatorClass.atom(&rest) else { return nil }
    isRun = rest.elementsEqual([0x2B])
    guard isRun || rest.isEmpty else { return nil }
    table = members
  }

  /// Reads one atom from the start of a pattern.
  private static func atom(_ rest: inout ArraySlice<UInt8>) -> [Bool]? {
    guard let first: UInt8 = rest.popFirst() else { return nil }
    switch first {
    case 0x5C: return rest.popFirst().flatMap(escape)
    case 0x5B: return bracket(&rest)
    default:
      if first >= 0x80 || Array(".$|()]{}^?*+".utf8).contains(first) { return nil }
      return members { $0 == first }
    }
  }

  /// The class of an escape.
  private static func escape(_ letter: UInt8) -> [Bool]? {
    switch letter {
    case 0x73: return members(isBlank)
    case 0x53: return members { !isBlank($0) }
    case 0x64: return members { $0 &- 0x30 < 10 }
    case 0x44: return members { $0 &- 0x30 >= 10 }
    case 0x77: return members(isWord)
    case 0x57: return members { !isWord($0) }
    case 0x74: return members { $0 == 0x09 }
    case 0x6E: return members { $0 == 0x0A }
    default: return letter < 0x80 && !isWord(letter) ? members { $0 == letter } : nil
    }
  }

  /// Reads the rest of `[…]`; nil for intersections, nested classes, named classes and what is not ASCII.
  private static func bracket(_ rest: inout ArraySlice<UInt8>) -> [Bool]? {
    var set = [Bool](repeating: false, count: 256)
    let isNegated: Bool = rest.first == 0x5E
    if isNegated { rest.removeFirst() }
    var isEmpty = true
    while let byte: UInt8 = rest.popFirst() {
      if byte == 0x5D {
        if isEmpty { return nil }
        return isNegated ? set.map { !$0 } : set
      }
      guard byte < 0x80, byte != 0x5B, byte != 0x26 else { return nil }
      isEmpty = false
      if byte == 0x5C {
        guard let letter: UInt8 = rest.popFirst(), let inner = escape(letter) else { return nil }
        for index: Int in 0..<256 where inner[index] { set[index] = true }
        if rest.first == 0x2D, rest.dropFirst().first != 0x5D { return nil }
        continue
      }
      var last: UInt8 = byte
      if rest.first == 0x2D, let end = rest.dropFirst().first, end != 0x5D {
        guard end < 0x80, end != 0x5C, end != 0x5B, end >= byte else { return nil }
        rest.removeFirst(2)
        last = end
      }
      for member: UInt8 in byte...last { set[Int(member)] = true }
    }
    return nil
  }

  /// The bytes that a test holds for.
  private static func members(_ test: (UInt8) -> Bool) -> [Bool] { (0..<256).map { test(UInt8($0)) } }

  /// Java's `\s`.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Java's `\w`.
  private static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }
}
