import Syntax

extension Checker {
  /// The greatest number of expressions inside each other: a little more than the parser lets through.
  static let depthLimit = 12_000

  /// True iff an expression inside the current one would be too deep.
  private var isTooDeep: Bool { depth >= Checker.depthLimit || StackLimit.isReached }

  /// Checks an expression; what does not conform to `expecting` is converted or reported.
  package func check(_ expression: Expression, expecting: Type?) -> TypedExpression {
    typed(expression, expecting ?? .hole)
  }

  /// Checks an expression against an expected type, of which parts may be unknown.
  func typed(_ expression: Expression, _ expected: Type) -> TypedExpression {
    guard !isTooDeep else {
      error("expression is nested too deeply", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    if depth == 0 && definitions.depth == 0 {
      trail.removeAll(keepingCapacity: true)
      rassocNumber = 0
    }
    depth += 1
    defer { depth -= 1 }
    return adapt(unadapted(expression, expected), to: expected)
  }

  /// Checks an expression; the result may still have to be converted to the expected type.
  func unadapted(_ expression: Expression, _ expected: Type) -> TypedExpression {
    let (range, point) = (expression.range, expression.point)
    switch expression.kind {
    case .literal(let literal):
      let type: Type = literal == .null || literal == .unit ? universe.type(of: literal) : .constant(literal)
      return TypedExpression(.literal(literal), type: type, range: range, point: point)
    case .name, .select, .superSelect, .apply, .typeApply, .infix, .postfix, .prefix:
      return finish(denote(expression, expected), expected, expression)
    case .this(let qualifier): return denoteThis(qualifier, at: expression)
    case .assign(let target, let value): return checkAssignment(target, value, expression)
    case .lambda(let parameters, let body): return checkLambda(parameters, body, expected, expression)
    case .partialFunction(let cases): return checkPartialFunction(cases, expected, expression)
    case .etaExpansion(let function): return checkEtaExpansion(function, expected, expression)
    case .block(let statements): return checkBlock(statements, expecting: expected.isHole ? nil : expected, range: range)
    case .conditional(let condition, let then, let otherwise):
      return checkConditional(condition, then, otherwise, expected, expression)
    case .whileLoop(let condition, let body):
      let test = typed(condition, universe.boolean)
      return TypedExpression(
        .whileLoop(condition: test, body: typed(body, universe.unit)), type: universe.unit, range: range, point: point)
    case .doWhile(let body, let condition):
      let work = typed(body, universe.unit)
      return TypedExpression(
        .doWhile(body: work, condition: typed(condition, universe.boolean)), type: universe.unit, range: range, point: point)
    case .forLoop(let enumerators, let body, let isYield):
      let desugared = ForLoop(fresh: { (prefix: String) in self.freshName(prefix) })
        .desugared(enumerators, body: body, isYield: isYield, range: range, point: point)
      return unadapted(desugared, expected)
    case .match(let scrutinee, let cases): return checkMatch(scrutinee, cases, expected, expression)
    case .tryCatch(let body, let handler, let finally): return checkTry(body, handler, finally, expected, expression)
    case .throwing(let value):
      let thrown = typed(value, .class(universe.known.throwable, []))
      return TypedExpression(.throwing(thrown), type: universe.nothing, range: range, point: point)
    case .returning(let value): return checkReturn(value, expression)
    case .new(let instance): return checkNew(instance, expected, expression)
    case .tuple(let elements): return checkTuple(elements, expected, expression)
    case .interpolated(let interpolation): return checkInterpolation(interpolation, expected, expression)
    case .typed(let value, let type): return checkAscription(value, type, expression)
    case .spread(let value):
      error(
        "no `: _*` annotation allowed here\n(such annotations are only allowed in arguments to *-parameters)", at: range,
        point: point)
      _ = value
      return .error(range)
    case .annotated(let value, _): return unadapted(value, expected)
    }
  }

  /// Returns what an expression stands for before it is applied to arguments.
  func denote(_ expression: Expression, _ expected: Type) -> Denotation {
    guard !isTooDeep else {
      error("expression is nested too deeply", at: expression.range, point: expression.point)
      return .value(.error(expression.range))
    }
    depth += 1
    defer { depth -= 1 }
    switch expression.kind {
    case .name(let name): return denote(name: name, at: expression)
    case .select(let qualifier, let name): return denoteSelection(qualifier, name, at: expression)
    case .superSelect(let qualifier, let mixin, let name):
      return denoteSuper(qualifier, mixin: mixin, name: name, at: expression)
    case .apply(let function, let arguments):
      return apply(denote(function, .hole), arguments, expected, expression)
    case .typeApply(let function, let arguments): return typeApply(denote(function, .hole), arguments, expression)
    case .infix(let left, let name, let typeArguments, let right):
      return denoteInfix(left, name, typeArguments, right, expected, expression)
    case .postfix(let operand, let name):
      defer { checkPostfixIsEnabled(name, expression) }
      return denoteSelection(operand, name, at: expression)
    case .prefix(let name, let operand): return denoteSelection(operand, "unary_\(name)", at: expression)
    default: return .value(typed(expression, expected))
    }
  }

  /// Reports an operator behind its operand where `scala.language.postfixOps` is not imported, once all else is right.
  private func checkPostfixIsEnabled(_ name: String, _ expression: Expression) {
    guard scope.lookup(term: "postfixOps") == nil,
      !definitions.late.messages.contains(where: { (message: Diagnostic) in message.point == expression.point })
    else { return }
    checkLater {
      error(
        "postfix operator \(name) needs to be enabled", at: expression.range, point: expression.point,
        notes: [
          "by making the implicit value scala.language.postfixOps visible.",
          "This can be achieved by adding the import clause 'import scala.language.postfixOps'",
          "or by setting the compiler option -language:postfixOps.",
          "See the Scaladoc for value scala.language.postfixOps for a discussion",
          "why the feature needs to be explicitly enabled.",
        ])
    }
  }

  /// Checks `(a, b)` with the element types that are expected.
  private func checkTuple(_ elements: [Expression], _ expected: Type, _ expression: Expression) -> TypedExpression {
    if elements.isEmpty {
      return TypedExpression(.literal(.unit), type: universe.unit, range: expression.range, point: expression.point)
    }
    guard elements.count <= 22 else {
      error("too many elements for tuple: \(elements.count), allowed: 22", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    let wanted = expected.tupleElements.flatMap { (types: [Type]) in types.count == elements.count ? types : nil }
    let values = elements.enumerated().map { (index: Int, element: Expression) -> TypedExpression in
      typed(element, wanted.map { (types: [Type]) in bounded(types[index]) } ?? .hole)
    }
    if values.contains(where: { (value: TypedExpression) in value.isError }) { return .error(expression.range) }
    let types = values.enumerated().map { (index: Int, value: TypedExpression) -> Type in
      guard let wanted, keepsPath(wanted[index]) else { return universe.deconstant(value.type) }
      return value.type
    }
    return TypedExpression(.tuple(values), type: universe.tuple(types), range: expression.range, point: expression.point)
  }

  /// Returns true iff the expected type is one that only a path or constant has.
  private func keepsPath(_ type: Type) -> Bool { type.isPath }

  /// Checks `e: T`.
  private func checkAscription(_ value: Expression, _ tree: TypeTree, _ expression: Expression) -> TypedExpression {
    let type = resolve(tree)
    var result = typed(value, type)
    if !result.isError { result.type = type }
    return result
  }
}
