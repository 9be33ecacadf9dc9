extension Parser {
  /// Reads operands with operators between them.
  mutating func postfixExpression() -> Operand {
    let base = operators.count
    var top = prefixExpression()
    while isIdentifier {
      top = reduce(top, base: base)
      pushOperator(.expression(top))
      if kind == .newline && lexer.pending.kind.startsExpression { advance() }
      if kind.startsExpression {
        top = prefixExpression()
      } else {
        return finishPostfix(base: base)
      }
    }
    return reduce(top, base: base)
  }

  /// Makes a postfix operation of the last operator, which nothing follows.
  private mutating func finishPostfix(base: Int) -> Operand {
    guard let last = operators.popLast(), case .expression(let waiting) = last.left else {
      return .expression(missingExpression())
    }
    if !last.typeArguments.isEmpty {
      fail(Wording.typedPostfix, at: SourceRange.at(last.range.end))
    }
    let left = reduce(waiting, base: base)
    let range = SourceRange(start: left.start, end: last.range.end)
    return .expression(Expression(.postfix(left.stripped, last.name), range: range, point: last.range.start))
  }

  /// Reads the operator at the current token and its type arguments.
  mutating func pushOperator(_ left: PendingOperator.Left) {
    link()
    let precedence = operatorPrecedence()
    let isLeftAssociative = isLeftAssociative()
    let range = token.range
    let name = identifier()
    let typeArguments = kind == .leftBracket ? self.typeArguments() : []
    operators.append(
      PendingOperator(
        left: left, name: name, typeArguments: typeArguments, range: range, precedence: precedence,
        isLeftAssociative: isLeftAssociative))
  }

  /// Applies the operators above `base` that bind more strongly than the current token does.
  private mutating func reduce(_ top: Operand, base: Int) -> Operand {
    var top = top
    while let last = operatorToReduce(base: base), case .expression(let left) = last.left {
      operators.removeLast()
      let range = SourceRange(start: left.start, end: Swift.max(token.previousEnd, last.range.end))
      top = .expression(
        Expression(
          .infix(
            left: left.stripped, operator: last.name, typeArguments: last.typeArguments, right: infixArguments(top)),
          range: range, point: last.range.start))
    }
    return top
  }

  /// Applies the operators of a pattern above `base` that bind more strongly than the current token does.
  mutating func reduce(_ top: PatternOperand, base: Int) -> PatternOperand {
    var top = top
    while let last = operatorToReduce(base: base), case .pattern(let left) = last.left {
      operators.removeLast()
      if !last.typeArguments.isEmpty { fail(Wording.typedPatternOperator, at: last.range) }
      let right: [Pattern]
      if case .parenthesised(let patterns, _) = top { right = patterns } else { right = [top.stripped] }
      let range = SourceRange(start: left.start, end: Swift.max(token.previousEnd, last.range.end))
      top = .pattern(Pattern(.infix(left.stripped, last.name, right), range: range, point: last.range.start))
    }
    return top
  }

  /// Returns the last operator above `base` if it binds its right side before the current token does.
  private mutating func operatorToReduce(base: Int) -> PendingOperator? {
    guard operators.count > base, let last = operators.last else { return nil }
    let precedence = isIdentifier ? operatorPrecedence() : 0
    if precedence < last.precedence { return last }
    guard precedence == last.precedence else { return nil }
    let isLeft = !isIdentifier || isLeftAssociative()
    if isLeft != last.isLeftAssociative {
      fail(Wording.mixedAssociativity, at: last.range)
      return nil
    }
    return isLeft ? last : nil
  }

  /// Returns the arguments that the right side of an operator stands for.
  private func infixArguments(_ right: Operand) -> [Argument] {
    guard case .parenthesised(let expressions, _) = right else { return [Argument(value: right.stripped)] }
    return expressions.map { (expression: Expression) -> Argument in
      if case .assign(let target, let value) = expression.kind, case .name(let name) = target.kind {
        return Argument(name: name, point: target.range.start, value: value)
      }
      return Argument(value: expression)
    }
  }

  /// Returns true iff the operator at the current token groups to the left: it does not end in a colon.
  private func isLeftAssociative() -> Bool {
    let end = kind == .backquoted ? token.textEnd : token.end
    return source.bytes[end - 1] != 0x3A
  }

  /// Returns how strongly the operator at the current token binds; 0 is an assignment.
  private func operatorPrecedence() -> Int {
    let start = kind == .backquoted ? token.textStart : token.start
    let end = kind == .backquoted ? token.textEnd : token.end
    guard start < end else { return 0 }
    let first = source.bytes[start]
    if source.bytes[end - 1] == 0x3D && isAssignment(first, length: end - start, at: start) { return 0 }
    switch first {
    case 0x7C: return 2
    case 0x5E: return 3
    case 0x26: return 4
    case 0x3D, 0x21: return 5
    case 0x3C, 0x3E: return 6
    case 0x3A: return 7
    case 0x2B, 0x2D: return 8
    case 0x2A, 0x2F, 0x25: return 9
    default: return lexer.scalar(at: start).0.isScalaLetter ? 1 : 10
    }
  }

  /// Returns true iff an operator that begins with `first` and ends in `=` is an assignment, unlike `<=` and `==`.
  private func isAssignment(_ first: UInt8, length: Int, at start: Int) -> Bool {
    if first == 0x3D { return false }
    if length == 2 && (first == 0x21 || first == 0x3C || first == 0x3E) { return false }
    return first < 0x80 ? ASCII.isOperator(first) : lexer.scalar(at: start).0.isScalaOperator
  }

  /// Reads an operand with the sign that may stand before it.
  private mutating func prefixExpression() -> Operand {
    guard isUnaryOperator else { return simpleExpression() }
    let startsOperand = lexer.lookingAhead { (lexer: inout Lexer) in lexer.token.kind.startsExpression }
    guard startsOperand else { return simpleExpression() }
    let start = token.start
    let sign = identifier()
    if sign == "-" && kind.isNumber {
      return simpleExpressionRest(.expression(literal(isNegated: true, start: start)), canApply: true)
    }
    let operand = simpleExpression().stripped
    return .expression(Expression(.prefix(sign, operand), range: range(from: start), point: start))
  }

  /// True iff the current token is one of the signs that may stand before an operand.
  private var isUnaryOperator: Bool {
    guard kind == .identifier && token.end - token.start == 1 else { return false }
    switch source.bytes[token.start] {
    case 0x2D, 0x2B, 0x7E, 0x21: return true
    default: return false
    }
  }
}
