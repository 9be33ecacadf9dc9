import Syntax

extension Checker {
  /// Returns true iff an annotation's class can be seen where a method is defined; if not, that is reported there.
  private func isKnown(_ annotation: Annotation, at method: MethodSymbol) -> Bool {
    guard case .named(let path) = annotation.type.kind, path.count == 1 else { return true }
    return method.scope?.lookup(type: path[0]) != nil
  }

  /// Reports a method marked `@tailrec` whose calls of itself are not all the last thing it does.
  func checkTailCalls(of method: TypedMethod) {
    guard let body = method.body, let definition = method.symbol.definition,
      let annotation = definition.modifiers.annotation(named: "tailrec"), isKnown(annotation, at: method.symbol)
    else { return }
    var calls = TailCalls(method: method.symbol)
    calls.visit(body, isTail: true)
    let name = method.symbol.name
    if let place = calls.inner {
      error(
        "could not optimize @tailrec annotated method \(name): it contains a recursive call not in tail position", at: place.range,
        point: place.point)
    } else if !calls.hasTailCall {
      error(
        "could not optimize @tailrec annotated method \(name): it contains no recursive calls", at: definition.range,
        point: definition.point)
    } else if let owner = method.symbol.ownerClass, !owner.isObject, !owner.has(.final), !method.symbol.has(.final),
      !method.symbol.has(.private)
    {
      error(
        "could not optimize @tailrec annotated method \(name): it is neither private nor final so can be overridden",
        at: definition.range, point: definition.point)
    }
  }
}

/// The calls of a method inside its own body.
struct TailCalls {
  /// The method.
  let method: MethodSymbol
  /// A call that is not the last thing the method does.
  private(set) var inner: (range: SourceRange, point: Int)?
  /// True iff there is a call that is the last thing the method does.
  private(set) var hasTailCall = false

  /// Prepares to look for calls of `method`.
  init(method: MethodSymbol) { self.method = method }

  /// Notices the calls in an expression, which is the last thing the method does iff `isTail`.
  mutating func visit(_ expression: TypedExpression, isTail: Bool) {
    switch expression.kind {
    case .call(let call):
      if call.method === method {
        if isTail { hasTailCall = true } else if inner == nil { inner = (expression.range, expression.point) }
      }
      if let receiver = call.receiver { visit(receiver, isTail: false) }
      let isShortCircuit = (call.method.name == "&&" || call.method.name == "||") && call.method.ownerClass?.role == .boolean
      for argument: TypedExpression in call.arguments { visit(argument, isTail: isTail && isShortCircuit) }
    case .thunk(let value): visit(value, isTail: isTail)
    case .block(let statements, let result):
      for statement: TypedStatement in statements { visit(statement) }
      visit(result, isTail: isTail)
    case .conditional(let condition, let then, let otherwise):
      visit(condition, isTail: false)
      visit(then, isTail: isTail)
      visit(otherwise, isTail: isTail)
    case .match(let scrutinee, let cases):
      visit(scrutinee, isTail: false)
      for part: TypedCase in cases {
        if let guarding = part.guardCondition { visit(guarding, isTail: false) }
        visit(part.body, isTail: isTail)
      }
    case .returning(let value, let from): visit(value, isTail: from === method)
    case .tryCatch(let body, let cases, let finally):
      visit(body, isTail: false)
      for part: TypedCase in cases { visit(part.body, isTail: isTail && finally == nil) }
      if let finally { visit(finally, isTail: false) }
    case .whileLoop(let condition, let body), .doWhile(let body, let condition):
      visit(condition, isTail: false)
      visit(body, isTail: false)
    default:
      for part: TypedExpression in expression.parts { visit(part, isTail: false) }
    }
  }

  /// Notices the calls in a statement.
  private mutating func visit(_ statement: TypedStatement) {
    switch statement {
    case .expression(let value), .value(_, let value), .pattern(_, let value): visit(value, isTail: false)
    case .method, .class, .type, .import: return
    }
  }
}

extension TypedExpression {
  /// The expressions directly inside one that has neither statements nor cases.
  var parts: [TypedExpression] {
    switch kind {
    case .assignVariable(_, let value), .throwing(let value), .spread(let value), .convert(let value, _, _), .cast(let value, _),
      .typeTest(let value, _), .thunk(let value), .field(let value, _), .returning(let value, _):
      [value]
    case .assignField(let receiver, _, let value): [receiver, value]
    case .new(let construction): construction.arguments
    case .tuple(let values), .sequence(let values, _), .stringConcatenation(let values): values
    case .lambda(let lambda): [lambda.body]
    case .call(let call): (call.receiver.map { [$0] } ?? []) + call.arguments
    case .defaultArgument(_, _, let receiver, let previous): (receiver.map { [$0] } ?? []) + previous
    case .literal, .variable, .this, .module, .anonymousClass, .partialFunction, .block, .conditional, .whileLoop, .doWhile,
      .match, .tryCatch, .classTag, .classOf, .defaultValue, .placeholder, .error:
      []
    }
  }
}
