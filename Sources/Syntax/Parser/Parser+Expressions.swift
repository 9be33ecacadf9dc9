extension Parser {
  /// Reads an expression.
  mutating func expression(_ location: Location = .local) -> Expression {
    let outer = enter()
    defer { leave(to: outer) }
    return withPlaceholders { (parser: inout Parser) in parser.expressionWithoutPlaceholders(location) }
  }

  /// Returns what stands for an expression after an error.
  func missingExpression() -> Expression { Expression(.block([]), range: SourceRange.at(token.start)) }

  /// Reads an expression, leaving the `_` in it to the caller.
  private mutating func expressionWithoutPlaceholders(_ location: Location) -> Expression {
    switch kind {
    case .if: return conditional()
    case .try: return tryCatch()
    case .while: return whileLoop()
    case .do: return doWhile()
    case .for: return forLoop()
    case .return: return returning()
    case .throw: return throwing()
    case .implicit:
      let start = skip()
      return implicitLambda(start: start, location)
    default: return operation(location)
    }
  }

  /// Reads `if (c) a else b`.
  private mutating func conditional() -> Expression {
    let start = skip()
    let condition = self.condition()
    skipNewlines()
    let consequence = expression()
    var alternative: Expression?
    if kind == .else {
      advance()
      alternative = expression()
    }
    return Expression(
      .conditional(condition, then: consequence, otherwise: alternative), range: range(from: start))
  }

  /// Reads a condition in parentheses.
  private mutating func condition() -> Expression {
    accept(.leftParen)
    let condition = expression()
    accept(.rightParen)
    return condition
  }

  /// Reads `try body catch … finally …`.
  private mutating func tryCatch() -> Expression {
    let start = skip()
    let body = expression()
    var handler: CatchClause?
    if kind == .catch {
      advance()
      let clause = expression()
      if case .partialFunction(let cases) = clause.kind {
        handler = .cases(cases)
      } else {
        handler = .handler(clause)
      }
    }
    var finalizer: Expression?
    if kind == .finally {
      advance()
      finalizer = expression()
    }
    return Expression(.tryCatch(body: body, handler: handler, finally: finalizer), range: range(from: start))
  }

  /// Reads `while (c) body`.
  private mutating func whileLoop() -> Expression {
    let start = skip()
    let condition = self.condition()
    skipNewlines()
    let body = expression()
    return Expression(.whileLoop(condition: condition, body: body), range: range(from: start))
  }

  /// Reads `do body while (c)`.
  private mutating func doWhile() -> Expression {
    let start = skip()
    let body = expression()
    if kind.separatesStatements { advance() }
    accept(.while)
    let condition = self.condition()
    return Expression(.doWhile(body: body, condition: condition), range: range(from: start))
  }

  /// Reads `return e`.
  private mutating func returning() -> Expression {
    let start = skip()
    let value: Expression? = kind.startsExpression ? expression() : nil
    return Expression(.returning(value), range: range(from: start))
  }

  /// Reads `throw e`.
  private mutating func throwing() -> Expression {
    let start = skip()
    let value = expression()
    return Expression(.throwing(value), range: range(from: start))
  }

  /// Reads an operation and what may follow one: an assignment, a type, a match, the body of a lambda.
  private mutating func operation(_ location: Location) -> Expression {
    var operand = postfixExpression()
    switch kind {
    case .equals:
      if case .expression(let target) = operand, isAssignable(target) {
        let point = skip()
        let value = expression()
        operand = .expression(
          Expression(.assign(target, value), range: range(from: target.range.start), point: point))
      }
    case .colon: operand = .expression(ascription(operand, location))
    case .match:
      let start = operand.start
      let point = skip()
      let cases = inBraces { (parser: inout Parser) in parser.caseClauses() }
      operand = .expression(
        Expression(.match(operand.stripped, cases), range: range(from: start), point: point))
    default: break
    }
    if kind == .arrow && (location != .template || isTypedParameterList(operand)) {
      return lambda(operand, location)
    }
    return operand.stripped
  }

  /// Returns true iff an equals sign after the expression is an assignment.
  private func isAssignable(_ target: Expression) -> Bool {
    switch target.kind {
    case .name, .select, .superSelect, .apply, .infix, .postfix, .prefix: true
    case .literal, .this, .typeApply, .assign, .lambda, .partialFunction, .etaExpansion, .block, .conditional,
      .whileLoop, .doWhile, .forLoop, .match, .tryCatch, .throwing, .returning, .new, .tuple, .interpolated, .typed,
      .spread, .annotated:
      false
    }
  }

  /// Reads what follows the colon after `operand`.
  private mutating func ascription(_ operand: Operand, _ location: Location) -> Expression {
    let start = operand.start
    let inner = operand.stripped
    let point = skip()
    if kind == .underscore {
      advance()
      if isStar {
        advance()
        return Expression(.spread(inner), range: range(from: start), point: point)
      }
      fail(Wording.starExpected)
      return inner
    }
    if kind == .at {
      let annotations = self.annotations(skippingNewlines: false)
      return Expression(.annotated(inner, annotations), range: range(from: start), point: point)
    }
    let type = location == .local ? self.type() : infixType()
    if isPlaceholder(inner), let last = placeholders.indices.last { placeholders[last].type = type }
    return Expression(.typed(inner, type), range: range(from: start), point: point)
  }

  /// Returns true iff the operand can only be the parameters of a lambda: `(x: T, y: U)` or `()`.
  private func isTypedParameterList(_ operand: Operand) -> Bool {
    guard case .parenthesised(let expressions, _) = operand else { return false }
    return expressions.allSatisfy { (expression: Expression) -> Bool in
      if case .typed = expression.kind { return true }
      return false
    }
  }

  /// Reads the body of a lambda; the arrow is the current token.
  private mutating func lambda(_ operand: Operand, _ location: Location) -> Expression {
    let start = operand.start
    let point = skip()
    let parameters = self.parameters(from: operand)
    let body = location == .block ? block() : expression()
    return Expression(.lambda(parameters, body), range: range(from: start), point: point)
  }

  /// Reads `implicit x => body`; the keyword at `start` was read.
  mutating func implicitLambda(start: Int, _ location: Location) -> Expression {
    var operand = postfixExpression().stripped
    if kind == .colon {
      advance()
      let type = location == .local ? self.type() : infixType()
      operand = Expression(.typed(operand, type), range: range(from: operand.range.start))
    }
    var parameter = self.parameter(from: operand)
    parameter.modifiers = Modifiers(flags: .implicit)
    let point = accept(.arrow)
    let body = location == .block ? block() : expression()
    return Expression(.lambda([parameter], body), range: range(from: start), point: point)
  }
}
