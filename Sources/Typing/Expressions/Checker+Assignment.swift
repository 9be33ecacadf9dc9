import Syntax

extension Checker {
  /// Returns true iff the operator can mean an operation followed by an assignment: `+=`, but not `==`, `<=`, `>=`, `!=`.
  static func isAssignmentOperator(_ name: String) -> Bool {
    guard name.hasSuffix("="), name.utf8.count > 1, name != "<=", name != ">=", name != "!=", let first = name.first else {
      return false
    }
    return first != "=" && !first.isLetter && first != "_"
  }

  /// Checks `a = v`, `a.b = v`, `a(i) = v`.
  func checkAssignment(_ target: Expression, _ value: Expression, _ expression: Expression) -> TypedExpression {
    switch target.kind {
    case .apply(let function, let arguments):
      let update = Expression(.select(function, "update"), range: function.range, point: target.point)
      let call = Expression(.apply(update, arguments + [Argument(value: value)]), range: expression.range, point: target.point)
      return unadapted(call, .hole)
    case .infix(let left, let name, _, let right):
      let function = Expression(.select(left, name), range: target.range, point: target.point)
      let applied = Expression(.apply(function, right), range: target.range, point: target.point)
      return checkAssignment(applied, value, expression)
    case .name(let name): return checkNameAssignment(name, value, target, expression)
    case .select(let qualifier, let name):
      let receiver = typed(qualifier, .hole)
      if receiver.isError { return .error(expression.range) }
      return assign(name, of: receiver, value, target, expression)
    case .typed, .literal, .this, .superSelect, .typeApply, .postfix, .prefix, .lambda, .partialFunction, .etaExpansion, .block,
      .conditional, .whileLoop, .doWhile, .forLoop, .match, .tryCatch, .throwing, .returning, .new, .tuple, .interpolated, .spread,
      .annotated, .assign:
      error("assignment to non variable", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
  }

  /// Checks an assignment to a simple name.
  private func checkNameAssignment(
    _ name: String, _ value: Expression, _ target: Expression, _ expression: Expression
  ) -> TypedExpression {
    switch scope.lookup(term: name) {
    case .variable(let variable):
      guard variable.isVar else { return reassignment(expression) }
      guard let type = variable.type else { return reference(to: variable, target.range, target.point) }
      let typedValue = typed(value, type)
      if typedValue.isError { return .error(expression.range) }
      return made(.assignVariable(variable, typedValue), expression)
    case .member(let qualifier, let member):
      return assign(member, of: qualifier.at(target.range, point: target.point), value, target, expression)
    case .methods(let methods):
      if let setter = setter(name, nil) { return callSetter(setter, nil, value, expression) }
      _ = methods
      error("assignment to non variable", at: expression.range, point: expression.point)
      return .error(expression.range)
    case .module, .package, .this: return reassignment(expression)
    case nil:
      error("not found: value \(name)", at: target.range, point: target.point)
      return .error(expression.range)
    }
  }

  /// Checks an assignment to a member: a var, or what has a method `name_=`.
  private func assign(
    _ name: String, of receiver: TypedExpression, _ value: Expression, _ target: Expression, _ expression: Expression
  ) -> TypedExpression {
    let symbols = members(of: receiver.type, named: name)
    if let field = symbols.first as? FieldSymbol {
      guard isAccessible(field, through: receiver) else {
        _ = denote(name, of: receiver, target.range, target.point)
        return .error(expression.range)
      }
      if field.isVar {
        let typedValue = typed(value, fieldType(field, from: receiver.pathType))
        if typedValue.isError { return .error(expression.range) }
        return made(.assignField(receiver, field, typedValue), expression)
      }
    }
    if let setter = setter(name, receiver) { return callSetter(setter, receiver, value, expression) }
    if symbols.isEmpty, let viewed = view(receiver, providing: "\(name)_=") {
      return assign(name, of: viewed, value, target, expression)
    }
    if symbols.isEmpty, !members(of: receiver.type, named: "updateDynamic").isEmpty { return .error(expression.range) }
    if symbols.isEmpty || symbols.contains(where: { (symbol: Symbol) in symbol is MethodSymbol }) {
      reportMissing(symbols.isEmpty ? name : "\(name)_=", of: receiver, target.range, target.point)
      return .error(expression.range)
    }
    return reassignment(expression)
  }

  /// Reports an assignment to something that cannot change.
  private func reassignment(_ expression: Expression) -> TypedExpression {
    error("reassignment to val", at: expression.range, point: expression.point)
    return .error(expression.range)
  }

  /// Returns the method that assigns a property: `name_=` of the receiver or visible beside the getter.
  private func setter(_ name: String, _ receiver: TypedExpression?) -> Denotation? {
    let range = receiver?.range ?? .at(0)
    guard let receiver else {
      guard case .methods(let methods)? = scope.lookup(term: "\(name)_=") else { return nil }
      return .methods(MethodReference(name: "\(name)_=", methods: methods, receiver: nil, range: range, point: range.start))
    }
    let symbols = members(of: receiver.type, named: "\(name)_=")
    guard !symbols.isEmpty else { return nil }
    return denote(symbols, name: "\(name)_=", of: receiver, receiver.range, receiver.point)
  }

  /// Returns the call of a setter.
  private func callSetter(
    _ setter: Denotation, _ receiver: TypedExpression?, _ value: Expression, _ expression: Expression
  ) -> TypedExpression {
    finish(apply(setter, [Argument(value: value)], universe.unit, expression), universe.unit, expression)
  }

  /// Returns a node of type Unit.
  private func made(_ kind: TypedExpression.Kind, _ expression: Expression) -> TypedExpression {
    TypedExpression(kind, type: universe.unit, range: expression.range, point: expression.point)
  }

  /// Checks `a op= v`: the method of that name if there is one, else `a = a op v`.
  func checkOperatorAssignment(
    _ left: Expression, _ name: String, _ right: [Argument], _ expected: Type, _ expression: Expression
  ) -> TypedExpression {
    let selection = Expression(.select(left, name), range: expression.range, point: expression.point)
    let (function, messages) = attempt { denoteSelection(left, name, at: selection) }
    if messages.errorCount == 0 {
      diagnostics.add(messages)
      return finish(apply(function, right, expected, expression), expected, expression)
    }
    guard
      messages.messages.contains(where: { (message: Diagnostic) in message.severity == .error && message.point == expression.point }
      ),
      let assignment = expandedAssignment(left, name, right, expression)
    else {
      diagnostics.add(messages)
      return .error(expression.range)
    }
    let (assigned, others) = attempt { unadapted(assignment, expected) }
    if others.errorCount > 0 {
      reportFailedAssignment(name, left, right, others, expression)
      return .error(expression.range)
    }
    diagnostics.add(others)
    return assigned
  }

  /// Returns `a = a op v` with the receiver of `a` evaluated once.
  private func expandedAssignment(
    _ left: Expression, _ name: String, _ right: [Argument], _ expression: Expression
  ) -> Expression? {
    let operation = String(name.dropLast())
    func applied(_ target: Expression) -> Expression {
      let function = Expression(.select(target, operation), range: expression.range, point: expression.point)
      return Expression(.apply(function, right), range: expression.range, point: expression.point)
    }
    switch left.kind {
    case .name, .select:
      return Expression(.assign(left, applied(left)), range: expression.range, point: expression.point)
    case .apply:
      return Expression(.assign(left, applied(left)), range: expression.range, point: expression.point)
    default: return nil
    }
  }

  /// Returns true iff nothing can be assigned to the expression.
  private func isUnassignable(_ target: Expression) -> Bool {
    switch target.kind {
    case .name(let name):
      if case .variable(let variable)? = scope.lookup(term: name) { return !variable.isVar }
      return false
    case .select(let qualifier, let name):
      let (value, _) = attempt { typed(qualifier, .hole) }
      guard let field = members(of: value.type, named: name).first as? FieldSymbol else { return false }
      return !field.isVar
    default: return false
    }
  }

  /// Reports an operator that is neither a method nor an operation whose result can be assigned.
  private func reportFailedAssignment(
    _ name: String, _ left: Expression, _ right: [Argument], _ messages: Diagnostics, _ expression: Expression
  ) {
    let (value, _) = attempt { typed(left, .hole) }
    guard !value.isError else { return diagnostics.add(messages) }
    let owner = text(of: universe.widened(value.type))
    if isUnassignable(left) {
      return error(
        "value \(name) is not a member of \(owner)", at: expression.range, point: expression.point,
        notes: ["  Expression does not convert to assignment because receiver is not assignable."])
    }
    var reasons: [String] = []
    for message: Diagnostic in messages.messages {
      let isOfView = message.notes.contains { (note: String) in note.hasPrefix("Note that implicit conversions") }
      if isOfView || message.severity == .warning { diagnostics.add(message) } else { reasons += [message.message] + message.notes }
    }
    let target = ExpandedText.text(left)
    let values = right.map { (argument: Argument) in ExpandedText.text(argument.value) }.joined(separator: ", ")
    let lines = reasons.map { (line: String) in "    \(line)" }
    error(
      "value \(name) is not a member of \(owner)", at: expression.range, point: expression.point,
      notes: ["  Expression does not convert to assignment because:"] + lines
        + ["    expansion: \(target) = \(target).\(name.dropLast())(\(values))"])
  }
}
