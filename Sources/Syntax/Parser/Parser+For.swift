extension Parser {
  /// Reads `for (…) body` or `for {…} yield body`.
  mutating func forLoop() -> Expression {
    let start = skip()
    let enumerators: [Enumerator]
    if kind == .leftBrace {
      enumerators = inBraces { (parser: inout Parser) in parser.enumerators() }
    } else {
      enumerators = inParentheses { (parser: inout Parser) in parser.enumerators() }
    }
    skipNewlines()
    var isYield = false
    if kind == .yield {
      advance()
      isYield = true
    }
    let body = expression()
    return Expression(.forLoop(enumerators, body: body, isYield: isYield), range: range(from: start))
  }

  /// Reads the steps between the brackets of a `for`.
  private mutating func enumerators() -> [Enumerator] {
    var enumerators: [Enumerator] = []
    appendGenerator(to: &enumerators, allowsBinding: false)
    while kind.separatesStatements {
      advance()
      if kind == .if {
        appendGuards(to: &enumerators)
      } else {
        appendGenerator(to: &enumerators, allowsBinding: true)
      }
    }
    return enumerators
  }

  /// Reads the guards that stand in a row.
  private mutating func appendGuards(to enumerators: inout [Enumerator]) {
    while kind == .if {
      let start = token.start
      guard let condition = guardCondition() else { return }
      enumerators.append(
        Enumerator(kind: .guarding(condition), range: range(from: start), point: condition.point))
    }
  }

  /// Reads `pattern <- e` or `pattern = e` and the guards behind it.
  private mutating func appendGenerator(to enumerators: inout [Enumerator], allowsBinding: Bool) {
    let start = token.start
    let hasCase = kind == .case
    if hasCase { lexer.skipCase() }
    let hasVal = kind == .val
    if hasVal { advance() }
    let pattern = self.patternWithType()
    let point = token.start
    let isBinding = kind == .equals
    if hasVal && !isBinding {
      fail(Wording.valInFor, at: token.range)
    }
    if isBinding && allowsBinding && !hasCase { advance() } else { accept(.leftArrow) }
    let value = expression()
    enumerators.append(
      Enumerator(
        kind: isBinding ? .binding(pattern, value) : .generator(pattern, value), range: range(from: start),
        point: point))
    appendGuards(to: &enumerators)
  }
}
