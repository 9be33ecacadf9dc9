import Syntax

extension Checker {
  /// Checks `if (c) a else b`; without `else` the result is that of the branch or Unit.
  func checkConditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression?, _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    let test = typed(condition, universe.boolean)
    let unit = Expression(.literal(.unit), range: expression.range, point: expression.point)
    guard let otherwise else {
      var first = typed(then, expected.isHole || expected.isUnit ? expected : expected)
      let second = expected.isHole ? typed(unit, .hole) : adapt(typed(unit, .hole), to: expected)
      if test.isError || first.isError || second.isError { return .error(expression.range) }
      let type = expected.isUnit ? universe.unit : lub([universe.deconstant(first.type), universe.unit])
      if !expected.isHole, !expected.isUnit, !first.isError { first = adapt(first, to: expected) }
      return TypedExpression(
        .conditional(test, then: first, otherwise: second), type: expected.isHole ? type : joinedType([first, second], expected),
        range: expression.range, point: expression.point)
    }
    let branches = joined([typed(then, expected), typed(otherwise, expected)], expected)
    if test.isError || branches.values.contains(where: { (value: TypedExpression) in value.isError }) {
      return .error(expression.range)
    }
    return TypedExpression(
      .conditional(test, then: branches.values[0], otherwise: branches.values[1]), type: branches.type, range: expression.range,
      point: expression.point)
  }

  /// Returns branches converted to their common type, and that type; numbers widen to each other.
  func joined(_ values: [TypedExpression], _ expected: Type) -> (values: [TypedExpression], type: Type) {
    if values.contains(where: { (value: TypedExpression) in value.isError }) { return (values, .error) }
    let type = joinedType(values, expected)
    guard type.isNumeric else { return (values, type) }
    let converted = values.map { (value: TypedExpression) -> TypedExpression in
      value.type.isNothing ? value : adapt(value, to: type)
    }
    return (converted, type)
  }

  /// Returns the common type of branches: the expected one if it is known, else their least upper bound.
  private func joinedType(_ values: [TypedExpression], _ expected: Type) -> Type {
    let types = values.map { (value: TypedExpression) in universe.deconstant(value.type) }
    let bound = types.dropFirst().allSatisfy({ (type: Type) in type == types[0] }) ? types[0] : weakLub(types)
    if expected.isHole || expected.hasHole { return bound }
    return conforms(bound, to: expected) && !bound.isAny ? bound : expected
  }

  /// Checks `e match { … }`.
  func checkMatch(
    _ scrutinee: Expression, _ cases: [Case], _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    let value = typed(scrutinee, .hole)
    if value.isError {
      _ = checkCases(cases, scrutinee: .error, expecting: nil)
      return .error(expression.range)
    }
    let errorsBefore = diagnostics.errorCount
    var type = universe.widened(value.type)
    if case .parameter = type.dealiased { type = type.dealiased }
    let (typedCases, result) = checkCases(cases, scrutinee: type, expecting: expected.isHole ? nil : expected)
    if diagnostics.errorCount > errorsBefore { return .error(expression.range) }
    if !scrutinee.isUnchecked { checkExhaustive(typedCases, scrutinee: value, range: scrutinee.range) }
    return TypedExpression(.match(value, typedCases), type: result, range: expression.range, point: expression.point)
  }

  /// Checks cases, each in a scope of its own, and returns them with the type of their results.
  package func checkCases(
    _ cases: [Case], scrutinee: Type, expecting: Type?
  ) -> (cases: [TypedCase], type: Type) {
    let expected = expecting ?? .hole
    var typedCases: [TypedCase] = []
    for one: Case in cases {
      let inner = Scope(.block, parent: scope)
      let bounds = refinedBounds
      defer { refinedBounds = bounds }
      inScope(inner) {
        let pattern = checkPattern(one.pattern, scrutinee: scrutinee)
        let guardCondition = one.guardCondition.map { (condition: Expression) in typed(condition, universe.boolean) }
        let body = typed(one.body, expected)
        typedCases.append(TypedCase(pattern: pattern, guardCondition: guardCondition, body: body, range: one.range))
      }
    }
    let results = joined(typedCases.map(\.body), expected)
    for index: Int in typedCases.indices { typedCases[index].body = results.values[index] }
    return (typedCases, typedCases.isEmpty ? universe.nothing : results.type)
  }

  /// Checks `try … catch … finally …`.
  func checkTry(
    _ body: Expression, _ handler: CatchClause?, _ finally: Expression?, _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    var value = typed(body, expected)
    var cases: [TypedCase] = []
    var type = universe.deconstant(value.type)
    let throwable = Type.class(universe.known.throwable, [])
    switch handler {
    case .cases(let written):
      warnAboutCatchingAll(written)
      let errorsBefore = diagnostics.errorCount
      (cases, type) = checkCases(written, scrutinee: throwable, expecting: expected.isHole ? nil : expected)
      if diagnostics.errorCount > errorsBefore { return .error(expression.range) }
      checkReachable(cases, scrutinee: throwable)
    case .handler(let function):
      let partial = typed(function, .class(universe.known.partialFunction, [throwable, expected]))
      if partial.isError { return .error(expression.range) }
      let made = caseCalling(partial, throwable)
      cases = [made]
      type = made.body.type
    case nil:
      if finally == nil, definitions.wantsWarnings {
        warning(
          "A try without a catch or finally is equivalent to putting its body in a block; no exceptions are handled.",
          at: expression.range, point: expression.point)
      }
    }
    let last = finally.map { (final: Expression) in typed(final, universe.unit) }
    if value.isError || last?.isError ?? false { return .error(expression.range) }
    if !cases.isEmpty {
      let results = joined([value] + cases.map(\.body), expected)
      value = results.values[0]
      for index: Int in cases.indices { cases[index].body = results.values[index + 1] }
      type = results.type
    }
    return TypedExpression(
      .tryCatch(body: value, cases: cases, finally: last), type: type, range: expression.range, point: expression.point)
  }

  /// Warns about handlers that catch what nobody should.
  private func warnAboutCatchingAll(_ cases: [Case]) {
    guard definitions.wantsWarnings else { return }
    for part: Case in cases where part.guardCondition == nil {
      let name: String
      switch part.pattern.kind {
      case .variable(let variable): name = variable
      case .wildcard: name = "_"
      default: continue
      }
      warning(
        "This catches all Throwables. If this is really intended, use `case \(name) : Throwable` to clear this warning.",
        at: part.pattern.range)
    }
  }

  /// Returns `case e if handler.isDefinedAt(e) => handler(e)` for a handler that is a value.
  private func caseCalling(_ handler: TypedExpression, _ throwable: Type) -> TypedCase {
    let variable = VariableSymbol(name: freshName("x"), owner: enclosingMethod, type: throwable, flags: .synthetic)
    let use = TypedExpression(.variable(variable), type: throwable, range: handler.range)
    let pattern = TypedPattern(.variable(variable), type: throwable, range: handler.range)
    func called(_ name: String, _ fallback: Type) -> TypedExpression {
      guard let method = members(of: handler.type, named: name).first as? MethodSymbol else { return .error(handler.range) }
      let result = signature(of: method, from: handler.type).result
      return TypedExpression(
        .call(TypedExpression.Call(method, receiver: handler, arguments: [use])), type: result, range: handler.range)
    }
    let test = called("isDefinedAt", universe.boolean)
    return TypedCase(
      pattern: pattern, guardCondition: test.isError ? nil : test, body: called("apply", universe.any), range: handler.range)
  }

  /// Checks `return e`.
  func checkReturn(_ value: Expression?, _ expression: Expression) -> TypedExpression {
    guard let method = enclosingMethod else {
      error("return outside method definition", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    guard let wanted = returnType else {
      error("\(Messages.described(method)) has return statement; needs result type", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    let unit = TypedExpression(.literal(.unit), type: universe.unit, range: expression.range)
    let result = value.map { (value: Expression) in typed(value, wanted) } ?? adapt(unit, to: wanted)
    if result.isError { return .error(expression.range) }
    return TypedExpression(
      .returning(result, from: method), type: universe.nothing, range: expression.range, point: expression.point)
  }
}
