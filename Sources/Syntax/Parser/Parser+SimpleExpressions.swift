extension Parser {
  /// Reads an operand: a literal, a path, something in brackets or `new`, with the selections and arguments behind it.
  mutating func simpleExpression() -> Operand {
    switch kind {
    case .identifier, .backquoted, .this, .super:
      return simpleExpressionRest(.expression(path()), canApply: true)
    case .underscore:
      return simpleExpressionRest(.expression(freshPlaceholder()), canApply: true)
    case .leftParen:
      let start = token.start
      let expressions = inParentheses { (parser: inout Parser) -> [Expression] in
        parser.kind == .rightParen ? [] : parser.commaSeparated { (parser: inout Parser) in parser.expression() }
      }
      checkTupleSize(expressions)
      return simpleExpressionRest(.parenthesised(expressions, range(from: start)), canApply: true)
    case .leftBrace:
      return simpleExpressionRest(.expression(blockExpression()), canApply: false)
    case .new:
      return simpleExpressionRest(.expression(newInstance()), canApply: false)
    case .xmlStart:
      refuse("XML literals", at: token.range)
    default:
      if kind.isLiteral { return simpleExpressionRest(.expression(literal()), canApply: true) }
      fail(Wording.noExpression)
    }
    return .expression(missingExpression())
  }

  /// Reports a tuple of more than 22 elements.
  private mutating func checkTupleSize(_ elements: [Expression]) {
    guard elements.count > 22 else { return }
    fail(Wording.tooManyElements(elements.count), at: elements[22].range, point: elements[22].point)
  }

  /// Reads `new C(…) { … }`.
  private mutating func newInstance() -> Expression {
    let outer = enter()
    defer { leave(to: outer) }
    let start = skip()
    let template = self.template()
    let instance = NewInstance(parents: template.parents, selfType: template.selfType, body: template.body)
    return Expression(.new(instance), range: range(from: start))
  }

  /// Reads the selections, type arguments and arguments behind `operand`.
  mutating func simpleExpressionRest(_ operand: Operand, canApply: Bool) -> Operand {
    var operand = operand
    var canApply = canApply
    while true {
      if canApply { skipNewline(before: .leftBrace) }
      switch kind {
      case .dot:
        advance()
        operand = .expression(selection(of: operand.stripped, start: operand.start))
        canApply = true
      case .leftBracket:
        let function = operand.stripped
        guard takesTypeArguments(function) else { return .expression(function) }
        operand = .expression(typeApplication(function, start: operand.start))
        canApply = true
      case .leftParen where canApply, .leftBrace where canApply:
        link()
        let start = operand.start
        let point = token.start
        let function = operand.stripped
        let arguments = self.arguments()
        operand = .expression(Expression(.apply(function, arguments), range: range(from: start), point: point))
      case .underscore:
        let start = operand.start
        advance()
        return .expression(Expression(.etaExpansion(operand.stripped), range: range(from: start)))
      default: return operand
      }
    }
  }

  /// Reads the name behind a dot.
  mutating func selection(of qualifier: Expression, start: Int) -> Expression {
    link()
    let point = isIdentifier ? token.start : token.previousEnd
    let name = identifier()
    return Expression(.select(qualifier, name), range: range(from: start), point: point)
  }

  /// Reads type arguments, perhaps several lists of them.
  private mutating func typeApplication(_ function: Expression, start: Int) -> Expression {
    var result = function
    while kind == .leftBracket {
      link()
      let point = token.start
      let arguments = typeArguments()
      result = Expression(.typeApply(result, arguments), range: range(from: start), point: point)
    }
    return result
  }

  /// Returns true iff type arguments may stand behind the expression.
  private func takesTypeArguments(_ function: Expression) -> Bool {
    switch function.kind {
    case .name, .select, .superSelect, .apply, .literal, .infix, .postfix, .prefix, .interpolated: true
    case .this, .typeApply, .assign, .lambda, .partialFunction, .etaExpansion, .block, .conditional, .whileLoop,
      .doWhile, .forLoop, .match, .tryCatch, .throwing, .returning, .new, .tuple, .typed, .spread, .annotated:
      false
    }
  }

  /// Reads arguments in parentheses, or a block as the only argument.
  mutating func arguments() -> [Argument] {
    if kind == .leftBrace { return [Argument(value: blockExpression())] }
    return inParentheses { (parser: inout Parser) -> [Argument] in
      if parser.kind == .rightParen { return [] }
      return parser.commaSeparated { (parser: inout Parser) in parser.argument() }
    }
  }

  /// Reads an argument, which has a name if it looks like an assignment to a name.
  private mutating func argument() -> Argument {
    let mayBeNamed = isIdentifier
    let value = expression()
    if mayBeNamed, case .assign(let target, let assigned) = value.kind, case .name(let name) = target.kind {
      return Argument(name: name, point: target.range.start, value: assigned)
    }
    return Argument(value: value)
  }

  /// Reads lists of arguments in parentheses as long as there are some.
  mutating func argumentLists() -> [[Argument]] {
    var lists: [[Argument]] = []
    while kind == .leftParen { lists.append(arguments()) }
    return lists
  }

  /// Reads a path of names, which may begin with `this` or `super`.
  mutating func path() -> Expression {
    let start = token.start
    switch kind {
    case .this:
      advance()
      let this = Expression(.this(qualifier: nil), range: range(from: start))
      return kind == .dot ? selections(of: this, start: start) : this
    case .super:
      return superSelection(qualifier: nil, start: start)
    default: break
    }
    let name = identifier()
    guard kind == .dot else { return Expression(.name(name), range: range(from: start)) }
    let nameRange = range(from: start)
    advance()
    switch kind {
    case .this:
      advance()
      let this = Expression(.this(qualifier: name), range: range(from: start))
      return kind == .dot ? selections(of: this, start: start) : this
    case .super:
      return superSelection(qualifier: name, start: start)
    default:
      let first = selection(of: Expression(.name(name), range: nameRange), start: start)
      return kind == .dot ? selections(of: first, start: start) : first
    }
  }

  /// Reads `.name` as long as it goes on; the current token is a dot.
  private mutating func selections(of qualifier: Expression, start: Int) -> Expression {
    var result = qualifier
    while kind == .dot {
      advance()
      result = selection(of: result, start: start)
    }
    return result
  }

  /// Reads `super[T].name` and the selections behind it.
  private mutating func superSelection(qualifier: String?, start: Int) -> Expression {
    advance()
    let mixin: String? =
      kind == .leftBracket ? inBrackets { (parser: inout Parser) in parser.identifier() } : nil
    accept(.dot)
    let point = token.start
    let name = identifier()
    let first = Expression(
      .superSelect(qualifier: qualifier, mixin: mixin, name: name), range: range(from: start), point: point)
    return kind == .dot ? selections(of: first, start: start) : first
  }
}
