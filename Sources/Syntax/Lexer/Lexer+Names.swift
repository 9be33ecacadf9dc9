extension Lexer {
  /// Reads a name that begins with a letter, and tells keywords from identifiers.
  mutating func readName() {
    let start = position
    let previous = token.kind
    position += ASCII.classes(of: bytes[position]) == .letter ? 1 : scalar(at: position).1
    readNameRest()
    token.kind = position - start < 10 ? Keyword.kind(of: bytes, from: start, to: position) : .identifier
    if token.kind == .identifier && byte(position) == 0x22 { token.kind = .interpolationID }
    if token.kind == .macro && previous != .equals {
      fail(.reservedWord("macro", at: SourceRange(start: start, end: position)))
    }
  }

  /// Reads on after the first letter of a name; operator characters may follow an underscore.
  mutating func readNameRest() {
    while position < bytes.count {
      let byte = bytes[position]
      if ASCII.isNamePart(byte) {
        position += 1
      } else if byte == 0x5F {
        position += 1
        if !nameContinues() {
          readOperatorRest()
          return
        }
      } else if byte >= 0x80 {
        let (scalar, length) = scalar(at: position)
        guard scalar.continuesScalaName else { return }
        position += length
      } else {
        return
      }
    }
  }

  /// Returns true iff the character at `position` can be part of an alphanumeric name.
  func nameContinues() -> Bool {
    let byte = byte(position)
    if byte < 0x80 { return ASCII.isNamePart(byte) || byte == 0x5F }
    return scalar(at: position).0.continuesScalaName
  }

  /// Reads a symbolic name, which may be one of the reserved ones.
  mutating func readOperator() {
    let start = position
    if startsXML() {
      position += 1
      token.kind = .xmlStart
      return
    }
    if bytes[position] >= 0x80 { position += scalar(at: position).1 } else { position += 1 }
    readOperatorRest()
    token.kind = reservedOperator(from: start)
  }

  /// Returns true iff the `<` at `position` would begin XML.
  private func startsXML() -> Bool {
    guard bytes[position] == 0x3C else { return false }
    if position > 0 {
      switch bytes[position - 1] {
      case 0x20, 0x09, 0x0A, 0x7B, 0x28, 0x3E: break
      default: return false
      }
    }
    let next = byte(position + 1)
    switch next {
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x21, 0x3F: return true
    default: return next >= 0x80 && scalar(at: position + 1).0.startsScalaName
    }
  }

  /// Reads on in a symbolic name, up to a comment at the latest.
  mutating func readOperatorRest() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x2F {
        let next = self.byte(position + 1)
        if next == 0x2F || next == 0x2A { return }
        position += 1
      } else if ASCII.isOperator(byte) {
        position += 1
      } else if byte >= 0x80 {
        let (scalar, length) = scalar(at: position)
        guard scalar.isScalaOperator else { return }
        position += length
      } else {
        return
      }
    }
  }

  /// Returns the kind of the symbolic name from `start` to `position`.
  private func reservedOperator(from start: Int) -> TokenKind {
    let first = bytes[start]
    switch position - start {
    case 1:
      switch first {
      case 0x3A: return .colon
      case 0x3D: return .equals
      case 0x40: return .at
      case 0x23: return .hash
      default: return .identifier
      }
    case 2:
      switch (first, bytes[start + 1]) {
      case (0x3D, 0x3E): return .arrow
      case (0x3C, 0x2D): return .leftArrow
      case (0x3C, 0x3A): return .subtype
      case (0x3E, 0x3A): return .supertype
      case (0x3C, 0x25): return .viewBound
      default: return .identifier
      }
    case 3:
      if first >= 0x80 {
        let scalar = scalar(at: start).0
        if scalar == "⇒" { return .arrow }
        if scalar == "←" { return .leftArrow }
      }
      return .identifier
    default: return .identifier
    }
  }

  /// Reads a name in backquotes.
  mutating func readBackquoted() {
    let start = position
    position += 1
    token.textStart = position
    guard readEscapedText(until: 0x60) else { return }
    guard byte(position) == 0x60 && position < bytes.count else {
      fail(.unclosedQuotedIdentifier(at: SourceRange(start: start, end: position)))
      return
    }
    token.textEnd = position
    position += 1
    token.kind = .backquoted
    if token.textEnd == token.textStart {
      fail(.emptyQuotedIdentifier(at: SourceRange(start: start, end: position)))
    }
  }
}
