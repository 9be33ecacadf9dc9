import Syntax

extension Checker {
  /// Checks a pattern and declares its variables in `scope`.
  package func checkPattern(_ pattern: Pattern, scrutinee: Type) -> TypedPattern {
    guard definitions.patternDepth < 500 else {
      error("pattern is nested too deeply", at: pattern.range)
      return TypedPattern(.wildcard, type: .error, range: pattern.range)
    }
    definitions.patternDepth += 1
    defer { definitions.patternDepth -= 1 }
    let value = universe.widened(scrutinee)
    switch pattern.kind {
    case .wildcard, .sequenceWildcard: return TypedPattern(.wildcard, type: value, range: pattern.range)
    case .variable(let name): return checkVariable(name, value, pattern)
    case .typed(let inner, let tree): return checkTyped(inner, tree, value, pattern)
    case .literal(let literal): return checkLiteral(literal, value, pattern)
    case .stable(let expression): return checkStable(expression, value, pattern)
    case .constructor(let function, let types, let arguments):
      return checkConstructor(function, types, arguments, value, pattern)
    case .tuple(let parts): return checkTuple(parts, value, pattern)
    case .alternative(let parts): return checkAlternative(parts, value, pattern)
    case .binder(let name, let inner): return checkBinder(name, inner, value, pattern)
    case .infix(let left, let name, let right):
      let function = Expression(.name(name), range: SourceRange(start: pattern.point, end: pattern.point + name.utf8.count))
      return checkConstructor(function, [], [left] + right, value, pattern)
    case .interpolated(let id, let parts, let arguments):
      return checkInterpolated(id, parts, arguments, value, pattern)
    }
  }

  /// Declares the variable of a pattern.
  private func checkVariable(_ name: String, _ type: Type, _ pattern: Pattern) -> TypedPattern {
    TypedPattern(.variable(declareVariable(name, type, pattern)), type: type, range: pattern.range)
  }

  /// Declares a variable that a pattern binds.
  private func declareVariable(_ name: String, _ type: Type, _ pattern: Pattern) -> VariableSymbol {
    let variable = VariableSymbol(name: name, owner: scope.owner, type: type, flags: .local)
    variable.range = pattern.range
    if scope.terms[name] != nil {
      diagnostics.add(.alreadyDefined(name, as: "value \(name)", at: pattern.range, point: pattern.point))
    }
    scope.declare(variable)
    return variable
  }

  /// Checks `p: T`.
  private func checkTyped(_ inner: Pattern, _ tree: TypeTree, _ value: Type, _ pattern: Pattern) -> TypedPattern {
    let type = resolvePatternType(tree, value)
    guard !type.isErroneous else {
      _ = checkPattern(inner, scrutinee: .error)
      return TypedPattern(.wildcard, type: .error, range: pattern.range)
    }
    if let tagged = checkTagged(inner, type, value, pattern) { return tagged }
    checkTypeTest(type, value, tree)
    refineBounds(by: type, value)
    let checked = checkPattern(inner, scrutinee: type)
    if type.isPrimitive, isSame(type, value) { return checked }
    let tested = TypedPattern(.typed(checked, type), type: type, range: pattern.range)
    guard let symbol = type.classSymbol else { return tested }
    return withOuterTest(tested, of: symbol, inside: outerValue(of: type), scrutinee: value)
  }

  /// Checks a literal; a number takes the type of the value it is compared with.
  private func checkLiteral(_ literal: Literal, _ value: Type, _ pattern: Pattern) -> TypedPattern {
    let expression = Expression(.literal(literal), range: pattern.range, point: pattern.point)
    let isPlain = value.isPrimitive || value.isString
    let checked = check(expression, expecting: isPlain ? value : nil)
    guard case .literal(let converted) = checked.kind else {
      return TypedPattern(.literal(literal), type: checked.type, range: pattern.range)
    }
    let own = universe.type(of: converted)
    if !isPlain, !checked.type.isError, !own.isNull, !canMatch(own, value) {
      diagnostics.add(.mismatch(found: text(of: checked.type), required: text(of: value), pattern))
    }
    return TypedPattern(.literal(converted), type: own, range: pattern.range)
  }

  /// Checks a capitalised or backquoted name, or a path.
  private func checkStable(_ expression: Expression, _ value: Type, _ pattern: Pattern) -> TypedPattern {
    let checked = check(expression, expecting: nil)
    guard !checked.type.isError else { return TypedPattern(.wildcard, type: .error, range: pattern.range) }
    if case .literal(let literal) = checked.kind { return checkLiteral(literal, value, pattern) }
    if !checked.isPath, !isLazyPath(checked) {
      error("stable identifier required, but \(text(of: checked, expression)) found.", at: pattern.range, point: pattern.point)
      return TypedPattern(.wildcard, type: .error, range: pattern.range)
    }
    let own = universe.widened(checked.type)
    if !canMatch(own, value) {
      let found = checked.type.isModule ? text(of: checked.type) : text(of: own)
      let isComparable = own.isNumeric && value.isNumeric
      if !isComparable { diagnostics.add(.mismatch(found: found, required: text(of: value), pattern)) }
    }
    let type = checked.type.isModule || conforms(own, to: value) ? own : value
    return TypedPattern(.equalTo(checked), type: type, range: pattern.range)
  }

  /// Returns true iff the value is a lazy one, which a pattern can name though reading it may do something.
  private func isLazyPath(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .variable(let variable): !variable.isVar && !variable.isByName
    case .field(_, let field): !field.isVar
    default: false
    }
  }

  /// Returns what a message calls a value that is no stable name.
  private func text(of value: TypedExpression, _ expression: Expression) -> String {
    switch expression.kind {
    case .name(let name): name
    case .select(let qualifier, let name): "\(text(of: value, qualifier)).\(name)"
    default: "expression"
    }
  }

  /// Checks `(p, q)`.
  private func checkTuple(_ parts: [Pattern], _ value: Type, _ pattern: Pattern) -> TypedPattern {
    guard parts.count >= 2, parts.count <= 22 else {
      error("too many elements for tuple: \(parts.count), allowed: 22", at: pattern.range)
      return TypedPattern(.wildcard, type: .error, range: pattern.range)
    }
    let symbol = universe.known.tuples[parts.count - 2]
    guard let arguments = patternArguments(of: symbol, value) else {
      let found = Type.class(symbol, symbol.typeParameters.map { .parameter($0) })
      diagnostics.add(.cannotBeInstantiated(found: text(of: found), required: text(of: value), pattern))
      for part: Pattern in parts { _ = checkPattern(part, scrutinee: .error) }
      return TypedPattern(.wildcard, type: .error, range: pattern.range)
    }
    let checked = zip(parts, arguments).map { (part: Pattern, type: Type) in checkPattern(part, scrutinee: bounded(type)) }
    return TypedPattern(.tuple(checked), type: .class(symbol, arguments), range: pattern.range)
  }

  /// Checks `p | q`, which may not bind variables.
  private func checkAlternative(_ parts: [Pattern], _ value: Type, _ pattern: Pattern) -> TypedPattern {
    var checked: [TypedPattern] = []
    for part: Pattern in parts {
      if let name = part.variableNames.first(where: { (name: String) in name != "_" }) {
        error("illegal variable in pattern alternative", at: part.range, point: part.point(ofVariable: name))
      }
      checked.append(inScope(Scope(.block, parent: scope)) { checkPattern(part, scrutinee: value) })
    }
    let type = lub(checked.map { (part: TypedPattern) in part.type })
    return TypedPattern(.alternative(checked), type: conforms(type, to: value) ? type : value, range: pattern.range)
  }

  /// Checks `name @ p`.
  private func checkBinder(_ name: String, _ inner: Pattern, _ value: Type, _ pattern: Pattern) -> TypedPattern {
    let checked = checkPattern(inner, scrutinee: value)
    if name == "_" { return checked }
    let variable = declareVariable(name, checked.type, pattern)
    return TypedPattern(.binder(variable, checked), type: checked.type, range: pattern.range)
  }

  /// Checks `s"…$x…"` as a call of the extractor that the string context has under that name.
  private func checkInterpolated(
    _ id: String, _ parts: [InterpolatedText], _ arguments: [Pattern], _ value: Type, _ pattern: Pattern
  ) -> TypedPattern {
    let texts = parts.map { (part: InterpolatedText) in
      Argument(value: Expression(.literal(.string(part.raw)), range: part.range))
    }
    let context = Expression(.apply(Expression(.name("StringContext"), range: pattern.range), texts), range: pattern.range)
    let function = Expression(.select(context, id), range: pattern.range, point: pattern.point)
    return checkConstructor(function, [], arguments, value, pattern)
  }
}

extension Pattern {
  /// Returns the offset of the variable of the given name.
  func point(ofVariable name: String) -> Int {
    switch kind {
    case .variable(let own) where own == name: return point
    case .binder(let own, _) where own == name: return point
    case .typed(let inner, _), .binder(_, let inner): return inner.point(ofVariable: name)
    case .constructor(_, _, let parts), .tuple(let parts), .alternative(let parts), .interpolated(_, _, let parts):
      return parts.first { (part: Pattern) in part.variableNames.contains(name) }?.point(ofVariable: name) ?? point
    case .infix(let left, _, let right):
      return ([left] + right).first { (part: Pattern) in part.variableNames.contains(name) }?.point(ofVariable: name) ?? point
    default: return point
    }
  }
}
