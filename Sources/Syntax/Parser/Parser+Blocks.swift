extension Parser {
  /// Reads `{ … }`: cases or statements.
  mutating func blockExpression() -> Expression {
    let outer = enter()
    defer { leave(to: outer) }
    let start = token.start
    var result = inBraces { (parser: inout Parser) -> Expression in
      guard parser.kind == .case else { return parser.block() }
      return Expression(.partialFunction(parser.caseClauses()), range: SourceRange.at(start))
    }
    switch result.kind {
    case .block, .partialFunction:
      result.range = range(from: start)
      result.point = start
    default: break
    }
    return result
  }

  /// Reads the statements of a block.
  mutating func block() -> Expression {
    let start = token.start
    let statements = blockStatements()
    if statements.count == 1, case .expression(let only) = statements[0] { return only }
    let range: SourceRange
    if let first = statements.first, let last = statements.last {
      range = first.range.union(last.range)
    } else {
      range = SourceRange.at(start)
    }
    return Expression(.block(statements), range: range)
  }

  /// Reads statements up to the closing brace or the next case.
  mutating func blockStatements() -> [Statement] {
    withoutEscapingPlaceholders { (parser: inout Parser) -> [Statement] in
      var statements: [Statement] = []
      while !parser.isAtCaseEnd {
        if parser.kind.separatesStatements {
          parser.advance()
        } else if let statement = parser.blockStatement() {
          statements.append(statement)
          if !parser.isAtCaseEnd { parser.acceptSeparatorUnlessAtEnd() }
        }
      }
      return statements
    }
  }

  /// Reads a statement of a block.
  private mutating func blockStatement() -> Statement? {
    if kind == .import { return .import(importClause()) }
    if kind == .implicit { return implicitStatement() }
    if kind.startsDefinition || kind.isLocalModifier || kind == .at {
      return localDefinition(modifiersFrom: nil).map { (definition: Definition) in .definition(definition) }
    }
    if kind.startsExpression { return .expression(expression(.block)) }
    fail(Wording.noStatement(isModifier: kind.isModifier))
    return nil
  }

  /// Reads a statement that begins with `implicit`: a lambda or a definition.
  private mutating func implicitStatement() -> Statement? {
    let first = token
    advance()
    if isIdentifier || kind == .underscore { return .expression(implicitLambda(start: first.start, .block)) }
    return localDefinition(modifiersFrom: first).map { (definition: Definition) in .definition(definition) }
  }

  /// Reads cases; there must be one.
  mutating func caseClauses() -> [Case] {
    var cases: [Case] = []
    while kind == .case {
      let start = skip()
      cases.append(caseClause(start: start))
    }
    if cases.isEmpty { accept(.case) }
    return cases
  }

  /// Reads the rest of a case whose keyword was at `start`.
  private mutating func caseClause(start: Int) -> Case {
    let pattern = self.pattern()
    let condition = guardCondition()
    accept(.arrow)
    let body = block()
    return Case(pattern: pattern, guardCondition: condition, body: body, range: range(from: start))
  }

  /// Reads `if e` of a case or a generator.
  mutating func guardCondition() -> Expression? {
    guard kind == .if else { return nil }
    advance()
    return postfixExpression().stripped
  }
}
