extension Parser {
  /// Reads a literal or an interpolated string; with `isNegated` a minus sign was read at `start`.
  mutating func literal(isNegated: Bool = false, start: Int? = nil) -> Expression {
    if kind == .interpolationID {
      return withPlaceholders { (parser: inout Parser) in parser.interpolatedString() }
    }
    let start = start ?? token.start
    let value = literalValue(isNegated: isNegated)
    advance()
    return Expression(.literal(value), range: range(from: start))
  }

  /// Returns the value of the literal at the current token.
  mutating func literalValue(isNegated: Bool) -> Literal {
    switch kind {
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .null: return .null
    case .string: return .string(stringValue())
    case .symbol: return .symbol(String(decoding: source.bytes[token.textStart..<token.textEnd], as: UTF8.self))
    case .character: return .char(characterValue())
    case .integer, .long: return integerValue(isNegated: isNegated)
    case .float:
      let value = Float(decimalText()) ?? 0
      checkRange(isInfinite: value.isInfinite, isZero: value == 0, "floating point")
      return .float(isNegated ? -value : value)
    case .double:
      let value = Double(decimalText()) ?? 0
      checkRange(isInfinite: value.isInfinite, isZero: value == 0, "double precision floating point")
      return .double(isNegated ? -value : value)
    default:
      fail(Wording.illegalLiteral)
      return .unit
    }
  }

  /// Returns the text of the string at the current token, with its escapes processed.
  private mutating func stringValue() -> String {
    guard token.hasEscapes else {
      return String(decoding: source.bytes[token.textStart..<token.textEnd], as: UTF8.self)
    }
    let isTriple = token.base == 3
    guard
      let unescaped = UnescapedText(
        source.bytes, from: token.textStart, to: token.textEnd, unicodeOnly: isTriple)
    else {
      lexer.fail(.invalidUnicodeEscape(at: token.range))
      return ""
    }
    if unescaped.hasLoneSurrogate { lexer.fail(.loneSurrogate(at: token.range)) }
    return unescaped.text
  }

  /// Returns the UTF-16 unit of the character literal at the current token.
  private func characterValue() -> UInt16 {
    if token.hasEscapes {
      let escape = Escape.read(source.bytes, at: token.textStart, limit: token.textEnd)
      guard case .unit(let unit, _) = escape else { return 0 }
      return unit
    }
    return UInt16(truncatingIfNeeded: lexer.scalar(at: token.textStart).0.value)
  }

  /// Returns the `Int` or `Long` at the current token; binary and hexadecimal digits may fill the sign bit.
  private mutating func integerValue(isNegated: Bool) -> Literal {
    let isLong = kind == .long
    let base = UInt64(token.base)
    let bits: UInt64 = isLong ? 0xFFFF_FFFF_FFFF_FFFF : 0xFFFF_FFFF
    let limit = token.base == 10 ? bits / 2 + (isNegated ? 1 : 0) : bits
    var value: UInt64 = 0
    for byte in source.bytes[token.textStart..<token.textEnd] where byte != 0x5F {
      let digit = UInt64(Swift.max(0, ASCII.digit(byte, base: Int(base))))
      let (product, overflows) = value.multipliedReportingOverflow(by: base)
      let (sum, carries) = product.addingReportingOverflow(digit)
      if overflows || carries || sum > limit {
        fail(Wording.integerTooLarge, at: token.range)
        return .int(0)
      }
      value = sum
    }
    if isNegated { value = 0 &- value }
    return isLong ? .long(Int64(bitPattern: value)) : .int(Int32(truncatingIfNeeded: value))
  }

  /// Returns the digits of the floating point number at the current token as Swift reads them.
  private func decimalText() -> String {
    var text: [UInt8] = []
    if source.bytes[token.textStart] == 0x2E { text.append(0x30) }
    for byte in source.bytes[token.textStart..<token.textEnd] where byte != 0x5F { text.append(byte) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reports a floating point number that has become infinite or, though written with other digits, zero.
  private mutating func checkRange(isInfinite: Bool, isZero: Bool, _ what: String) {
    if isInfinite {
      fail(Wording.tooLarge(what), at: token.range)
    } else if isZero {
      for byte in source.bytes[token.textStart..<token.textEnd] {
        if byte == 0x65 || byte == 0x45 { return }
        if byte >= 0x31 && byte <= 0x39 {
          fail(Wording.tooSmall(what), at: token.range)
          return
        }
      }
    }
  }

  /// Reads an interpolated string of an expression.
  private mutating func interpolatedString() -> Expression {
    let start = token.start
    let id = name(of: token)
    var parts: [InterpolatedText] = []
    var arguments: [Expression] = []
    advance()
    while kind == .stringPart {
      parts.append(interpolatedText())
      arguments.append(embeddedExpression())
    }
    if kind == .string { parts.append(interpolatedText()) }
    let interpolation = Interpolation(id: id, parts: parts, arguments: arguments)
    return Expression(.interpolated(interpolation), range: range(from: start))
  }

  /// Reads what stands behind a dollar sign.
  private mutating func embeddedExpression() -> Expression {
    let start = token.start
    switch kind {
    case .identifier:
      let name = identifier()
      return Expression(.name(name), range: range(from: start))
    case .leftBrace: return expression()
    case .this:
      advance()
      return Expression(.this(qualifier: nil), range: range(from: start))
    default:
      fail(Wording.embeddedExpected)
      return missingExpression()
    }
  }

  /// Reads an interpolated string of a pattern.
  mutating func interpolatedPattern() -> Pattern {
    let start = token.start
    let id = name(of: token)
    var parts: [InterpolatedText] = []
    var patterns: [Pattern] = []
    advance()
    while kind == .stringPart {
      parts.append(interpolatedText())
      if kind == .leftBrace {
        patterns.append(inBraces { (parser: inout Parser) in parser.pattern() })
      } else {
        patterns.append(pattern())
      }
    }
    if kind == .string { parts.append(interpolatedText()) }
    return Pattern(.interpolated(id: id, parts: parts, patterns), range: range(from: start))
  }

  /// Reads a piece of text of an interpolated string.
  private mutating func interpolatedText() -> InterpolatedText {
    let range = SourceRange(start: token.textStart, end: token.textEnd)
    var raw: [UInt8] = []
    raw.reserveCapacity(range.end - range.start)
    var index = range.start
    var hasEscapes = false
    while index < range.end {
      let byte = source.bytes[index]
      if byte == 0x24 && index + 1 < range.end { index += 1 }
      if byte == 0x5C { hasEscapes = true }
      raw.append(source.bytes[index])
      index += 1
    }
    advance()
    let text = String(decoding: raw, as: UTF8.self)
    guard hasEscapes else { return InterpolatedText(raw: text, processed: text, range: range) }
    let unescaped = UnescapedText(raw, from: 0, to: raw.count)
    if let unescaped, unescaped.hasLoneSurrogate { lexer.fail(.loneSurrogate(at: range)) }
    return InterpolatedText(raw: text, processed: unescaped?.text, range: range)
  }
}
