extension Parser {
  /// Reads `import a.b, c.{d, e => f, _}`.
  mutating func importClause() -> Import {
    let start = accept(.import)
    let clauses = commaSeparated { (parser: inout Parser) in parser.importExpression() }
    return Import(clauses: clauses, range: range(from: start))
  }

  /// Reads a path and what is imported from it.
  private mutating func importExpression() -> ImportClause {
    let start = token.start
    var point = start
    var path: [String] = []
    if kind == .this {
      advance()
      path.append("this")
    } else {
      path.append(identifier())
    }
    if kind == .dot || !kind.separatesStatements {
      accept(.dot)
    } else {
      fail(Wording.dotExpected, at: SourceRange.at(token.previousEnd))
    }
    if kind == .this {
      advance()
      path.append("this")
      accept(.dot)
    }
    while true {
      link()
      let nameStart = token.start
      let selectors: [ImportSelector]
      switch kind {
      case .underscore:
        advance()
        selectors = [ImportSelector(kind: .wildcard, range: range(from: nameStart))]
      case .leftBrace: selectors = importSelectors()
      default:
        let name = identifier()
        if kind == .dot {
          advance()
          point = nameStart
          path.append(name)
          continue
        }
        selectors = [ImportSelector(kind: .name(name), range: range(from: nameStart))]
      }
      return ImportClause(path: path, selectors: selectors, range: range(from: start), point: point)
    }
  }

  /// Reads selectors in braces.
  private mutating func importSelectors() -> [ImportSelector] {
    let selectors = inBraces { (parser: inout Parser) -> [ImportSelector] in
      parser.commaSeparated { (parser: inout Parser) in parser.importSelector() }
    }
    checkSelectors(selectors)
    return selectors
  }

  /// Reads `a`, `a => b`, `a => _` or `_`.
  private mutating func importSelector() -> ImportSelector {
    let start = token.start
    if kind == .underscore {
      advance()
      if kind == .arrow {
        advance()
        fail(Wording.renamedWildcard, at: token.range)
      }
      return ImportSelector(kind: .wildcard, range: range(from: start))
    }
    let name = identifier()
    guard kind == .arrow else { return ImportSelector(kind: .name(name), range: range(from: start)) }
    advance()
    if kind == .underscore {
      advance()
      return ImportSelector(kind: .hide(name), range: range(from: start))
    }
    let point = token.start
    let new = identifier()
    return ImportSelector(kind: .rename(name, to: new), range: range(from: start), point: point)
  }

  /// Reports a wildcard that is not the last selector, and names that are imported twice.
  private mutating func checkSelectors(_ selectors: [ImportSelector]) {
    var seen: [String: ImportSelector] = [:]
    for (index, selector) in selectors.enumerated() {
      let visible: String
      switch selector.kind {
      case .wildcard:
        if index + 1 < selectors.count { fail(Wording.wildcardNotLast, at: selector.range) }
        continue
      case .hide: continue
      case .name(let name): visible = name
      case .rename(_, let new): visible = new
      }
      if let earlier = seen[visible] {
        failDuplicate(visible, earlier, selector)
        return
      }
      seen[visible] = selector
    }
  }

  /// Reports that two selectors bring in the same name.
  private mutating func failDuplicate(_ visible: String, _ first: ImportSelector, _ second: ImportSelector) {
    var message = Wording.importedTwice(visible)
    switch (first.kind, second.kind) {
    case (.name, .name): break
    case (.rename(let one, _), .rename(let other, _)) where one == other:
      message = Wording.renamedTwice(one, to: visible)
    default: message = Wording.ambiguousImport(visible)
    }
    fail(message, at: second.range, point: second.point)
  }
}
