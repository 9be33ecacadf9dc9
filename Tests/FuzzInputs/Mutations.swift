/// Seeded changes of texts: what a person mistypes, cuts off and pastes twice, and what no person writes.
package struct Mutations {
  /// The state of the generator (SplitMix64).
  private var state: UInt64
  /// The texts to begin with.
  private let seeds: [[UInt8]]
  /// Pieces that are put in anywhere.
  private static let pieces: [String] = [
    "(", ")", "{", "}", "[", "]", "\"", "\"\"\"", "'", "`", "$", "${", "=>", "<-", "=", ":", ";", "\n", ".", ",", "_", "_*", "@",
    "#",
    "case ", "class ", "trait ", "object ", "extends ", "with ", "new ", "match {", "if (", "else ", "for (", "yield ", "val ",
    "var ",
    "def ", "lazy ", "implicit ", "type ", "import ", "package ", "try {", "catch {", "finally ", "throw ", "return ", "while (",
    "do {",
    "this", "super.", "null", "1", "0x", "1e", "99999999999", "1.5f", "s\"", "f\"%", "List(1, 2)", "x => ", "(_ + _)", ": Int",
    "[T <: ",
    "private ", "abstract ", "sealed ", "override ", "/*", "*/", "//", "\u{0}", "é", "\u{1F600}", "\\u00", "\\", "forSome {", "::",
    "Nil",
  ]

  /// Starts from texts with a seed.
  package init(seed: UInt64, texts: [[UInt8]]) {
    state = seed
    seeds = texts
  }

  /// Returns the next number below `limit`.
  private mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z: UInt64 = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
  }

  /// Returns the next changed text, of at most a few hundred bytes.
  package mutating func next() -> [UInt8] {
    let text: [UInt8] = seeds[number(seeds.count)]
    let start: Int = number(max(1, text.count - 40))
    var bytes: [UInt8] = Array(text[start..<min(text.count, start + 40 + number(400))])
    for _ in 0...number(6) { change(&bytes) }
    return bytes
  }

  /// Returns the next program whose lines are whole but for a few changes, so that most of its statements still run.
  package mutating func nextProgram() -> [UInt8] {
    let text: [UInt8] = seeds[number(seeds.count)]
    var bytes: [UInt8] = Array(text.prefix(2000))
    if let end = bytes.lastIndex(of: 0x0A) { bytes.removeSubrange(end...) }
    for _ in 0..<number(4) { change(&bytes) }
    return bytes
  }

  /// Makes one change.
  private mutating func change(_ bytes: inout [UInt8]) {
    let place: Int = number(bytes.count + 1)
    switch number(8) {
    case 0: if place < bytes.count { bytes.remove(at: place) }
    case 1: bytes.insert(UInt8(truncatingIfNeeded: number(256)), at: place)
    case 2, 3: bytes.insert(contentsOf: Mutations.pieces[number(Mutations.pieces.count)].utf8, at: place)
    case 4: bytes.removeSubrange(place..<min(bytes.count, place + number(30)))
    case 5:
      let end: Int = min(bytes.count, place + number(60))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: number(bytes.count + 1))
    case 6:
      let other: [UInt8] = seeds[number(seeds.count)]
      let start: Int = number(other.count)
      bytes.insert(contentsOf: other[start..<min(other.count, start + number(60))], at: place)
    default: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: 0x20 + number(0x5F)) }
    }
  }
}
