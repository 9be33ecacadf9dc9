/// Translates a regular expression from Java's syntax to PCRE2's, with Java's meaning.
///
/// For texts of ASCII only, a simpler translation is made: word borders and line ends need no Unicode there.
struct RegexTranslator {
  /// The code points of the expression.
  let source: [UInt32]
  /// The UTF-16 index of each code point, for messages.
  let offsets: [Int]
  /// The place of the next code point.
  var cursor = 0
  /// The flags in force.
  var flags: RegexFlags
  /// `true` iff the translation is for texts of ASCII only.
  let isASCII: Bool
  /// The translation so far.
  var output = ""
  /// The number of groups so far.
  var groupCount = 0
  /// The numbers of the named groups.
  var groupNames: [String: Int] = [:]
  /// The number of groups of the whole expression.
  let totalGroups: Int
  /// How deeply groups are nested.
  private var depth = 0

  /// Begins with nothing translated.
  init(_ points: [UInt32], flags: RegexFlags, isASCII: Bool) {
    source = points
    self.flags = flags
    self.isASCII = isASCII
    var offsets: [Int] = []
    var offset = 0
    for point: UInt32 in points {
      offsets.append(offset)
      offset += point >= 0x10000 ? 2 : 1
    }
    offsets.append(offset)
    self.offsets = offsets
    totalGroups = RegexTranslator.groups(in: points)
  }

  /// The number of capturing groups, by a glance at the parentheses.
  private static func groups(in points: [UInt32]) -> Int {
    var count = 0
    var index = 0
    while index < points.count {
      if points[index] == 0x5C {
        index += 2
        continue
      }
      if points[index] == 0x28 {
        let isPlain: Bool = index + 1 >= points.count || points[index + 1] != 0x3F
        let isNamed: Bool =
          index + 3 < points.count && points[index + 1] == 0x3F && points[index + 2] == 0x3C && points[index + 3] != 0x3D
          && points[index + 3] != 0x21
        if isPlain || isNamed { count += 1 }
      }
      index += 1
    }
    return count
  }

  /// The failure with Java's words at the current place.
  func failure(_ description: String, at place: Int? = nil) -> RegexFailure {
    RegexFailure(description: description, index: offsets[min(max(0, place ?? cursor), offsets.count - 1)])
  }

  /// The refusal of what PCRE2 cannot say.
  func unsupported(_ what: String) -> RegexFailure {
    RegexFailure(description: what + " is not supported", index: offsets[min(cursor, offsets.count - 1)], isUnsupported: true)
  }

  /// Looks at a code point without taking it.
  func peek(_ ahead: Int = 0) -> UInt32? { cursor + ahead < source.count ? source[cursor + ahead] : nil }

  /// Takes the next code point.
  mutating func next() -> UInt32? {
    guard cursor < source.count else { return nil }
    cursor += 1
    return source[cursor - 1]
  }

  /// Takes the next code point if it is the given ASCII character.
  mutating func take(_ character: Character) -> Bool {
    guard let value: UInt8 = character.asciiValue, peek() == UInt32(value) else { return false }
    cursor += 1
    return true
  }

  /// Translates the whole expression.
  mutating func translate() throws(RegexFailure) -> String {
    if flags.contains(.literal) {
      while let point: UInt32 = next() { output += literal(point) }
      return output
    }
    try alternatives()
    if peek() == 0x29 { throw failure("Unmatched closing ')'", at: cursor - 1) }
    return output
  }

  /// Translates alternatives up to a closing parenthesis or the end.
  private mutating func alternatives() throws(RegexFailure) {
    while let point: UInt32 = peek() {
      if point == 0x29 { return }
      if point == 0x7C {
        cursor += 1
        output += "|"
        continue
      }
      try piece()
    }
  }

  /// Translates one atom with its quantifier.
  private mutating func piece() throws(RegexFailure) {
    if flags.contains(.comments), skipComment() { return }
    guard let point: UInt32 = peek() else { return }
    let start: Int = cursor
    switch point {
    case 0x28:
      if try group() == false { return }
    case 0x5B:
      cursor += 1
      output += try characterClass()
    case 0x5C: if try escape() == false { return }
    case 0x2E:
      cursor += 1
      output += anyCharacter
    case 0x5E:
      cursor += 1
      output += lineStart
    case 0x24:
      cursor += 1
      output += lineEnd(isMultiline: flags.contains(.multiline))
    case 0x2A, 0x2B, 0x3F:
      throw failure("Dangling meta character '" + String(Unicode.Scalar(UInt8(point))) + "'")
    case 0x7B: throw failure("Illegal repetition", at: start)
    default:
      cursor += 1
      output += literal(point)
    }
    try quantifier()
  }

  /// Skips white space and a comment; true iff there was one.
  private mutating func skipComment() -> Bool {
    guard let point: UInt32 = peek() else { return false }
    if point == 0x20 || (point >= 9 && point <= 13) {
      cursor += 1
      return true
    }
    guard point == 0x23 else { return false }
    while let next: UInt32 = self.next(), next != 10 {}
    return true
  }

  /// Translates the quantifiers after an atom.
  private mutating func quantifier() throws(RegexFailure) {
    if flags.contains(.comments) { while skipComment() {} }
    guard let point: UInt32 = peek() else { return }
    switch point {
    case 0x2A, 0x2B, 0x3F:
      cursor += 1
      output.unicodeScalars.append(Unicode.Scalar(UInt8(point)))
    case 0x7B: try counted()
    default: return
    }
    if take("?") { output += "?" } else if take("+") { output += "+" }
    if let more: UInt32 = peek(), more == 0x2A || more == 0x2B || more == 0x3F {
      throw failure("Dangling meta character '" + String(Unicode.Scalar(UInt8(more))) + "'")
    }
  }

  /// Translates `{n}`, `{n,}`, `{n,m}`.
  private mutating func counted() throws(RegexFailure) {
    let start: Int = cursor
    cursor += 1
    guard let low: Int = number() else { throw failure("Illegal repetition", at: start) }
    var text: String = "{" + String(low)
    if take(",") {
      text += ","
      if peek() != 0x7D {
        guard let high: Int = number() else { throw failure("Unclosed counted closure") }
        if high < low { throw failure("Illegal repetition range") }
        text += String(high)
      }
    }
    guard take("}") else { throw failure("Unclosed counted closure") }
    output += text + "}"
  }

  /// Takes a decimal number.
  private mutating func number() -> Int? {
    var number: Int?
    while let point: UInt32 = peek(), point >= 0x30, point <= 0x39 {
      number = min((number ?? 0) * 10 + Int(point - 0x30), 65535)
      cursor += 1
    }
    return number
  }

  /// Translates a group; false iff it only set flags, so that no quantifier can follow.
  private mutating func group() throws(RegexFailure) -> Bool {
    cursor += 1
    depth += 1
    defer { depth -= 1 }
    if depth > 250 { throw unsupported("nesting of more than 250 groups") }
    let outer: RegexFlags = flags
    if take("?") {
      guard let kind: UInt32 = next() else { throw failure("Unknown inline modifier") }
      switch kind {
      case 0x3A: output += "(?:"
      case 0x3D: output += "(?="
      case 0x21: output += "(?!"
      case 0x3E: output += "(?>"
      case 0x3C: try lookBehindOrName()
      default:
        cursor -= 1
        if try inlineFlags() { return false }
      }
    } else {
      groupCount += 1
      output += "("
    }
    try alternatives()
    guard take(")") else { throw failure("Unclosed group") }
    output += ")"
    flags = outer
    return true
  }

  /// Translates `(?<=`, `(?<!` or `(?<name>`.
  private mutating func lookBehindOrName() throws(RegexFailure) {
    if take("=") {
      output += "(?<="
    } else if take("!") {
      output += "(?<!"
    } else {
      let name: String = try groupName()
      if groupNames[name] != nil { throw failure("Named capturing group <" + name + "> is already defined") }
      groupCount += 1
      groupNames[name] = groupCount
      output += "("
    }
  }

  /// Takes a group's name and its `>`.
  mutating func groupName() throws(RegexFailure) -> String {
    var name = ""
    while let point: UInt32 = peek(), RegexTranslator.isNamePart(point, isFirst: name.isEmpty) {
      name.unicodeScalars.append(Unicode.Scalar(UInt8(point)))
      cursor += 1
    }
    if name.isEmpty { throw failure("capturing group name does not start with a Latin letter") }
    guard take(">") else { throw failure("named capturing group is missing trailing '>'") }
    return name
  }

  /// `true` iff a group's name can have the character.
  private static func isNamePart(_ point: UInt32, isFirst: Bool) -> Bool {
    (point >= 0x41 && point <= 0x5A) || (point >= 0x61 && point <= 0x7A) || (!isFirst && point >= 0x30 && point <= 0x39)
  }

  /// Takes flags such as `i` or `s-m`; true iff they end with `)` and hold for the rest of the enclosing group.
  private mutating func inlineFlags() throws(RegexFailure) -> Bool {
    var isOff = false
    while let letter: UInt32 = next() {
      switch letter {
      case 0x2D: isOff = true
      case 0x3A:
        output += "(?:"
        return false
      case 0x29: return true
      default:
        guard let flag = RegexFlags(letter: letter) else { throw failure("Unknown inline modifier", at: cursor - 1) }
        if isOff { flags.subtract(flag) } else { flags.formUnion(flag) }
      }
    }
    throw failure("Unknown inline modifier")
  }
}
