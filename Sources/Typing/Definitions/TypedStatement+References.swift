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

extension Checker {
  /// Warns about fields whose values are read before the lines that compute them.
  func warnAboutUninitialised(_ typed: TypedClass) {
    var later: Set<FieldSymbol> = []
    for step: TypedClass.Initialiser in typed.initialisers {
      if case .field(let field, let value) = step, !field.has(.lazy), !value.isDefaultValue { later.insert(field) }
    }
    for step: TypedClass.Initialiser in typed.initialisers {
      switch step {
      case .field(let field, let value):
        if !field.has(.lazy), let read = value.firstRead(of: later) { warnAboutUninitialised(read) }
        later.remove(field)
      case .pattern(_, let value, _), .statement(let value):
        if let read = value.firstRead(of: later) { warnAboutUninitialised(read) }
      }
    }
  }

  /// Warns about one reference to a field that is not computed yet.
  private func warnAboutUninitialised(_ read: TypedExpression) {
    guard case .field(_, let field) = read.kind else { return }
    warning("Reference to uninitialized \(Messages.described(field))", at: read.range, point: read.point)
  }
}

extension TypedExpression {
  /// True iff it is the value that a field has anyway.
  fileprivate var isDefaultValue: Bool { if case .defaultValue = kind { true } else { false } }

  /// Returns the first reading of one of the fields through `this` that happens whenever the expression is evaluated.
  fileprivate func firstRead(of fields: Set<FieldSymbol>) -> TypedExpression? {
    guard !fields.isEmpty else { return nil }
    switch kind {
    case .field(let receiver, let field) where fields.contains(field):
      switch receiver.kind {
      case .this, .module: return self
      default: return receiver.firstRead(of: fields)
      }
    case .lambda, .thunk, .anonymousClass, .partialFunction: return nil
    case .block(_, let result): return result.firstRead(of: fields)
    case .conditional(let condition, _, _): return condition.firstRead(of: fields)
    case .match(let scrutinee, _): return scrutinee.firstRead(of: fields)
    default:
      for part: TypedExpression in parts {
        if let found = part.firstRead(of: fields) { return found }
      }
      return nil
    }
  }

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
