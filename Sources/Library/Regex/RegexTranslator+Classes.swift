extension RegexTranslator {
  /// A set of characters on its way to PCRE2's syntax.
  private struct ClassText {
    /// What stands between `[` and `]`.
    var members = ""
    /// Further sets that belong to it, each an expression for one character.
    var others: [String] = []
    /// `true` iff nothing was said yet.
    var isEmpty: Bool { members.isEmpty && others.isEmpty }

    /// The expression for one character of the set.
    var expression: String {
      var parts: [String] = others
      if !members.isEmpty { parts.insert("[" + members + "]", at: 0) }
      if parts.isEmpty { return "(?!)" }
      return parts.count == 1 ? parts[0] : "(?:" + parts.joined(separator: "|") + ")"
    }
  }

  /// Translates a class after its `[`, with unions and intersections.
  mutating func characterClass() throws(RegexFailure) -> String {
    let start: Int = cursor
    let isNegated: Bool = take("^")
    var operands: [ClassText] = []
    var current = ClassText()
    var isFirst = true
    while let point: UInt32 = peek() {
      if point == 0x5D, !isFirst || !operands.isEmpty {
        cursor += 1
        operands.append(current)
        return RegexTranslator.combined(operands, isNegated: isNegated)
      }
      isFirst = false
      if point == 0x26, peek(1) == 0x26 {
        cursor += 2
        while peek() == 0x26 { cursor += 1 }
        operands.append(current)
        current = ClassText()
        if peek() == 0x5D { throw failure("Bad class syntax") }
      } else if point == 0x5B {
        cursor += 1
        current.others.append(try characterClass())
      } else if flags.contains(.comments), point == 0x20 || (point >= 9 && point <= 13) {
        cursor += 1
      } else {
        try member(&current)
      }
    }
    throw failure("Unclosed character class", at: max(start, source.count) - 1)
  }

  /// Joins the operands of `&&`, and negates the whole.
  private static func combined(_ operands: [ClassText], isNegated: Bool) -> String {
    let sets: [ClassText] = operands.filter { (set: ClassText) -> Bool in !set.isEmpty }
    guard let last: ClassText = sets.last else { return "(?!)" }
    if sets.count == 1, last.others.isEmpty { return (isNegated ? "[^" : "[") + last.members + "]" }
    let conditions: String = sets.dropLast().map { (set: ClassText) -> String in "(?=" + set.expression + ")" }.joined()
    let whole: String = conditions + last.expression
    return isNegated ? "(?:(?!" + whole + ")(?s:.))" : "(?:" + whole + ")"
  }

  /// Translates one member: a character, a range, or an escape for a set.
  private mutating func member(_ set: inout ClassText) throws(RegexFailure) {
    if peek() == 0x5C {
      if peek(1) == 0x51 {
        quotedMembers(&set)
        return
      }
      let start: Int = cursor
      cursor += 1
      if let escaped: String = try classEscape() {
        set.members += escaped
        return
      }
      cursor = start
    }
    let low: UInt32 = try single()
    guard peek() == 0x2D, let after: UInt32 = peek(1), after != 0x5D, after != 0x5B else {
      set.members += members(low, low)
      return
    }
    if after == 0x5C, let letter: UInt32 = peek(2), RegexTranslator.isSetLetter(letter) {
      throw failure("Illegal character range")
    }
    cursor += 1
    let high: UInt32 = try single()
    if high < low { throw failure("Illegal character range") }
    set.members += members(low, high)
  }

  /// `true` iff an escape of the letter stands for a set.
  private static func isSetLetter(_ letter: UInt32) -> Bool {
    "dDwWsShHvVpP".unicodeScalars.contains { (scalar: Unicode.Scalar) -> Bool in scalar.value == letter }
  }

  /// Takes the members between `\Q` and `\E`.
  private mutating func quotedMembers(_ set: inout ClassText) {
    cursor += 2
    while let point: UInt32 = next() {
      if point == 0x5C, peek() == 0x45 {
        cursor += 1
        return
      }
      set.members += members(point, point)
    }
  }

  /// Takes one character of a class.
  private mutating func single() throws(RegexFailure) -> UInt32 {
    guard let point: UInt32 = next() else { throw failure("Unclosed character class") }
    return point == 0x5C ? try characterEscape() : point
  }

  /// The members from one character to another, in both cases if letter case is ignored.
  private func members(_ low: UInt32, _ high: UInt32) -> String {
    var text: String = RegexTranslator.range(low, high)
    guard flags.contains(.ignoreCase) else { return text }
    for (first, last, shift): (UInt32, UInt32, Int32) in [(0x41, 0x5A, 32), (0x61, 0x7A, -32)] {
      let from: UInt32 = max(low, first)
      let to: UInt32 = min(high, last)
      if from <= to { text += RegexTranslator.range(UInt32(Int32(from) + shift), UInt32(Int32(to) + shift)) }
    }
    if flags.contains(.unicodeCase), low == high, low >= 0x80 {
      for other: UInt32 in [LetterCase.lower(low), LetterCase.upper(low)] where other != low {
        text += RegexTranslator.range(other, other)
      }
    }
    return text
  }

  /// A range of characters inside a class.
  private static func range(_ low: UInt32, _ high: UInt32) -> String {
    low == high ? single(low) : single(low) + "-" + single(high)
  }

  /// A character inside a class.
  private static func single(_ point: UInt32) -> String {
    let letter: UInt32 = point | 0x20
    if (letter >= 0x61 && letter <= 0x7A && point < 0x80) || (point >= 0x30 && point <= 0x39) {
      return String(Unicode.Scalar(UInt8(point)))
    }
    return hexadecimal(point)
  }

  /// Takes an escape that stands for a set, after its backslash, and returns what a class contains; nil for other escapes.
  mutating func classEscape() throws(RegexFailure) -> String? {
    guard let letter: UInt32 = peek() else { return nil }
    let isUnicode: Bool = flags.contains(.unicodeClasses)
    switch letter {
    case 0x64, 0x44, 0x77, 0x57, 0x73, 0x53:
      cursor += 1
      let name = String(Unicode.Scalar(UInt8(letter)))
      if !isUnicode { return "\\" + name }
      return RegexProperties.unicodeClass(name)
    case 0x68, 0x48, 0x76, 0x56:
      cursor += 1
      return "\\" + String(Unicode.Scalar(UInt8(letter)))
    case 0x70, 0x50:
      cursor += 1
      return try property(isNegated: letter == 0x50)
    default: return nil
    }
  }

  /// Takes the name of a property.
  private mutating func property(isNegated: Bool) throws(RegexFailure) -> String {
    var name = ""
    if take("{") {
      while let point: UInt32 = next(), point != 0x7D {
        name.unicodeScalars.append(Unicode.Scalar(point) ?? "?")
        if cursor == source.count { throw failure("Unclosed character family") }
      }
      if name.isEmpty { throw failure("Empty character family") }
    } else if let point: UInt32 = next(), let scalar = Unicode.Scalar(point) {
      name.unicodeScalars.append(scalar)
    }
    guard let text: String = RegexProperties.text(name, isNegated: isNegated, isCaseless: flags.contains(.ignoreCase)) else {
      if name.hasPrefix("In") || name.hasPrefix("block=") || name.hasPrefix("blk=") {
        throw unsupported("the block {" + name + "}")
      }
      throw failure("Unknown character property name {" + name + "}")
    }
    return text
  }
}
