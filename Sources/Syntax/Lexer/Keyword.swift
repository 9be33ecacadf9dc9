/// The reserved words.
enum Keyword {
  /// Returns the keyword between the offsets of `bytes`, or `identifier`.
  static func kind(of bytes: [UInt8], from start: Int, to end: Int) -> TokenKind {
    let length = end - start
    switch bytes[start] {
    case 0x5F: return length == 1 ? .underscore : .identifier
    case 0x61: return match(bytes, start, length, "abstract", .abstract)
    case 0x63: return match(bytes, start, length, "case", .case, "class", .class, "catch", .catch)
    case 0x64: return match(bytes, start, length, "def", .def, "do", .do)
    case 0x65: return match(bytes, start, length, "else", .else, "extends", .extends)
    case 0x66:
      if length == 5 { return match(bytes, start, length, "false", .false, "final", .final) }
      return match(bytes, start, length, "for", .for, "finally", .finally, "forSome", .forSome)
    case 0x69: return match(bytes, start, length, "if", .if, "import", .import, "implicit", .implicit)
    case 0x6C: return match(bytes, start, length, "lazy", .lazy)
    case 0x6D: return match(bytes, start, length, "match", .match, "macro", .macro)
    case 0x6E: return match(bytes, start, length, "new", .new, "null", .null)
    case 0x6F: return match(bytes, start, length, "object", .object, "override", .override)
    case 0x70: return match(bytes, start, length, "private", .private, "package", .package, "protected", .protected)
    case 0x72: return match(bytes, start, length, "return", .return)
    case 0x73: return match(bytes, start, length, "super", .super, "sealed", .sealed)
    case 0x74:
      if length == 4 {
        let kind = match(bytes, start, length, "this", .this, "true", .true)
        return kind == .identifier ? match(bytes, start, length, "type", .type) : kind
      }
      return match(bytes, start, length, "try", .try, "throw", .throw, "trait", .trait)
    case 0x76: return match(bytes, start, length, "val", .val, "var", .var)
    case 0x77: return match(bytes, start, length, "with", .with, "while", .while)
    case 0x79: return match(bytes, start, length, "yield", .yield)
    default: return .identifier
    }
  }

  /// Returns the kind of the first word that is written at `start`.
  @inline(__always)
  private static func match(
    _ bytes: [UInt8], _ start: Int, _ length: Int, _ first: StaticString, _ firstKind: TokenKind,
    _ second: StaticString = "", _ secondKind: TokenKind = .none, _ third: StaticString = "",
    _ thirdKind: TokenKind = .none
  ) -> TokenKind {
    if isWritten(first, bytes, start, length) { return firstKind }
    if isWritten(second, bytes, start, length) { return secondKind }
    if isWritten(third, bytes, start, length) { return thirdKind }
    return .identifier
  }

  /// Returns true iff the `length` bytes at `start` are `word`.
  @inline(__always)
  private static func isWritten(_ word: StaticString, _ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
    guard word.utf8CodeUnitCount == length else { return false }
    let text = word.utf8Start
    for index in 0..<length where bytes[start + index] != text[index] { return false }
    return true
  }
}
