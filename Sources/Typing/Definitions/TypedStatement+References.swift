import Syntax

extension Array where Element == TypedStatement {
  /// Returns the first expression in the statements that refers to a symbol.
  func firstReference(to symbol: Symbol) -> TypedExpression? {
    for statement: TypedStatement in self {
      if let found = statement.firstReference(to: symbol) { return found }
    }
    return nil
  }
}

extension TypedStatement {
  /// Returns the first expression in the statement that refers to a symbol.
  fileprivate func firstReference(to symbol: Symbol) -> TypedExpression? {
    switch self {
    case .expression(let value), .value(_, let value), .pattern(_, let value): value.firstReference(to: symbol)
    case .method(let method): method.body?.firstReference(to: symbol)
    case .class(let inner): inner.firstReference(to: symbol)
    case .type, .import: nil
    }
  }
}

extension TypedClass {
  /// Returns the first expression in the class that refers to a symbol.
  fileprivate func firstReference(to symbol: Symbol) -> TypedExpression? {
    for step: Initialiser in initialisers {
      switch step {
      case .field(_, let value), .pattern(_, let value, _), .statement(let value):
        if let found = value.firstReference(to: symbol) { return found }
      }
    }
    for method: TypedMethod in methods {
      if let found = method.body?.firstReference(to: symbol) { return found }
    }
    return nil
  }
}

extension TypedExpression {
  /// Returns the first expression inside this one that refers to a symbol.
  func firstReference(to symbol: Symbol) -> TypedExpression? {
    switch kind {
    case .variable(let variable) where variable === symbol: return self
    case .module(let module) where module === symbol: return self
    case .call(let call) where call.method === symbol: return self
    case .assignVariable(let variable, _) where variable === symbol: return self
    case .block(let statements, let result): return statements.firstReference(to: symbol) ?? result.firstReference(to: symbol)
    case .conditional(let condition, let then, let otherwise): return first([condition, then, otherwise], symbol)
    case .whileLoop(let condition, let body): return first([condition, body], symbol)
    case .doWhile(let body, let condition): return first([body, condition], symbol)
    case .match(let scrutinee, let cases): return scrutinee.firstReference(to: symbol) ?? first(cases, symbol)
    case .tryCatch(let body, let cases, let finally):
      return body.firstReference(to: symbol) ?? first(cases, symbol) ?? finally?.firstReference(to: symbol)
    case .partialFunction(let function): return first(function.cases, symbol)
    case .anonymousClass(let inner): return inner.firstReference(to: symbol)
    default: return first(parts, symbol)
    }
  }

  /// Returns the first reference in a row of expressions.
  private func first(_ expressions: [TypedExpression], _ symbol: Symbol) -> TypedExpression? {
    for part: TypedExpression in expressions {
      if let found = part.firstReference(to: symbol) { return found }
    }
    return nil
  }

  /// Returns the first reference in the conditions and bodies of cases.
  private func first(_ cases: [TypedCase], _ symbol: Symbol) -> TypedExpression? {
    for part: TypedCase in cases {
      if let found = part.guardCondition?.firstReference(to: symbol) ?? part.body.firstReference(to: symbol) { return found }
    }
    return nil
  }
}
