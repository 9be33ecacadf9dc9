import Compute

/// A regular expression that is a row of sets of ASCII characters, each once or repeated, such as `,\s*` or `\W+`.
///
/// Matching one needs no backtracking: a repeated set shares no character with what may follow it.
struct SimplePattern: Sendable {
  /// A set of characters: of ASCII by bits, all others together.
  struct Members: Sendable {
    /// The characters below 64.
    var low: UInt64 = 0
    /// The characters from 64 to 127.
    var high: UInt64 = 0
    /// `true` iff every character beyond ASCII is a member.
    var hasOthers = false

    /// Adds an ASCII character.
    mutating func insert(_ point: UInt32) { if point < 64 { low |= 1 << UInt64(point) } else { high |= 1 << UInt64(point - 64) } }

    /// `true` iff a byte that begins a character says that it is a member.
    @inline(__always) func contains(_ byte: UInt8) -> Bool {
      byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : hasOthers
    }

    /// The characters that are no members.
    var complement: Members { Members(low: ~low, high: ~high, hasOthers: !hasOthers) }

    /// The characters of both.
    func union(_ other: Members) -> Members {
      Members(low: low | other.low, high: high | other.high, hasOthers: hasOthers || other.hasOthers)
    }

    /// `true` iff no character is in both.
    func isDisjoint(with other: Members) -> Bool {
      low & other.low == 0 && high & other.high == 0 && !(hasOthers && other.hasOthers)
    }
  }

  /// A set with how often it occurs.
  struct Item: Sendable {
    /// The set.
    var members: Members
    /// `true` iff it may be missing.
    var isOptional = false
    /// `true` iff it may occur many times.
    var isRepeated = false
  }

  /// The row.
  let items: [Item]

  /// Returns where the first match from an offset on lies.
  func firstMatch(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Range<Int>? {
    var start: Int = offset
    let first: Item = items[0]
    while start < bytes.count {
      if first.isOptional || first.members.contains(bytes[start]), let end: Int = end(in: bytes, from: start) { return start..<end }
      start += WTF8.length(bytes[start])
    }
    return nil
  }

  /// Returns where a match that begins at an offset ends, or nil.
  func end(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    var cursor: Int = offset
    for item: Item in items {
      guard cursor < bytes.count, item.members.contains(bytes[cursor]) else {
        if item.isOptional { continue }
        return nil
      }
      cursor += WTF8.length(bytes[cursor])
      while item.isRepeated, cursor < bytes.count, item.members.contains(bytes[cursor]) { cursor += WTF8.length(bytes[cursor]) }
    }
    return min(cursor, bytes.count)
  }
}

/// Recognises simple patterns.
struct SimplePatternReader {
  /// The code points.
  private let source: [UInt32]
  /// The place of the next one.
  private var cursor = 0

  /// Returns the simple pattern that an expression without flags is, or nil.
  static func read(_ points: [UInt32]) -> SimplePattern? {
    var reader = SimplePatternReader(source: points)
    return reader.read()
  }

  /// Begins.
  private init(source: [UInt32]) { self.source = source }

  /// Reads all items.
  private mutating func read() -> SimplePattern? {
    var items: [SimplePattern.Item] = []
    while cursor < source.count {
      guard items.count < 8, let members: SimplePattern.Members = atom() else { return nil }
      var item = SimplePattern.Item(members: members)
      if cursor < source.count, let mark = quantifier(source[cursor]) {
        (item.isOptional, item.isRepeated) = mark
        cursor += 1
        if cursor < source.count, quantifier(source[cursor]) != nil { return nil }
      }
      items.append(item)
    }
    guard items.contains(where: { (item: SimplePattern.Item) -> Bool in !item.isOptional }) else { return nil }
    return isUnambiguous(items) ? SimplePattern(items: items) : nil
  }

  /// What `*`, `+` and `?` say.
  private func quantifier(_ point: UInt32) -> (Bool, Bool)? {
    switch point {
    case 0x2A: (true, true)
    case 0x2B: (false, true)
    case 0x3F: (true, false)
    default: nil
    }
  }

  /// `true` iff no set that can go on or be left out shares a character with what may follow.
  private func isUnambiguous(_ items: [SimplePattern.Item]) -> Bool {
    for (index, item): (Int, SimplePattern.Item) in items.enumerated() where item.isRepeated || item.isOptional {
      for next: SimplePattern.Item in items[(index + 1)...] {
        if !item.members.isDisjoint(with: next.members) { return false }
        if !next.isOptional { break }
      }
    }
    return true
  }

  /// Reads a character, an escape or a class.
  private mutating func atom() -> SimplePattern.Members? {
    let point: UInt32 = source[cursor]
    cursor += 1
    if point == 0x5C { return escape() }
    if point == 0x5B { return characterClass() }
    let metacharacters: [UInt32] = [0x2E, 0x24, 0x7C, 0x28, 0x29, 0x5E, 0x2A, 0x2B, 0x3F, 0x7B, 0x5D, 0x7D]
    guard point < 0x80, !metacharacters.contains(point) else { return nil }
    return single(point)
  }

  /// The set of one character.
  private func single(_ point: UInt32) -> SimplePattern.Members {
    var members = SimplePattern.Members()
    members.insert(point)
    return members
  }

  /// The characters from one to another.
  private func range(_ low: UInt32, _ high: UInt32) -> SimplePattern.Members {
    var members = SimplePattern.Members()
    for point in low...max(low, high) where point < 0x80 { members.insert(point) }
    return members
  }

  /// Reads an escape after its backslash.
  private mutating func escape() -> SimplePattern.Members? {
    guard cursor < source.count else { return nil }
    let letter: UInt32 = source[cursor]
    cursor += 1
    switch letter {
    case 0x73: return range(9, 13).union(single(0x20))
    case 0x53: return range(9, 13).union(single(0x20)).complement
    case 0x64: return range(0x30, 0x39)
    case 0x44: return range(0x30, 0x39).complement
    case 0x77: return word
    case 0x57: return word.complement
    case 0x74: return single(9)
    case 0x6E: return single(10)
    case 0x72: return single(13)
    default:
      let isPunctuation: Bool = letter > 0x20 && letter < 0x7F && !word.contains(UInt8(letter))
      return isPunctuation ? single(letter) : nil
    }
  }

  /// `\w`
  private var word: SimplePattern.Members {
    range(0x30, 0x39).union(range(0x41, 0x5A)).union(range(0x61, 0x7A)).union(single(0x5F))
  }

  /// Reads a class after its `[`; nil for nested classes and intersections.
  private mutating func characterClass() -> SimplePattern.Members? {
    var members = SimplePattern.Members()
    let isNegated: Bool = cursor < source.count && source[cursor] == 0x5E
    if isNegated { cursor += 1 }
    var isEmpty = true
    while cursor < source.count {
      let point: UInt32 = source[cursor]
      cursor += 1
      if point == 0x5D { return isEmpty ? nil : isNegated ? members.complement : members }
      isEmpty = false
      if point == 0x5B || point == 0x26 || point >= 0x80 { return nil }
      if point == 0x5C {
        guard let escaped: SimplePattern.Members = escape() else { return nil }
        members = members.union(escaped)
        if cursor + 1 < source.count, source[cursor] == 0x2D, source[cursor + 1] != 0x5D { return nil }
      } else if cursor + 1 < source.count, source[cursor] == 0x2D, source[cursor + 1] != 0x5D {
        let high: UInt32 = source[cursor + 1]
        guard high < 0x80, high >= point, high != 0x5C, high != 0x5B else { return nil }
        cursor += 2
        members = members.union(range(point, high))
      } else {
        members.insert(point)
      }
    }
    return nil
  }
}
