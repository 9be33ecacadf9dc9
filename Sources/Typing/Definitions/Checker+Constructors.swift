import Syntax

extension Checker {
  /// Checks the body of a secondary constructor, which begins with a call of another constructor of the class.
  func checkConstructorBody(_ body: Expression, of symbol: MethodSymbol) -> TypedExpression {
    var statements: [Statement] = [.expression(body)]
    if case .block(let inner) = body.kind { statements = inner }
    guard case .expression(let first)? = statements.first, let owner = symbol.ownerClass,
      let lists = Checker.selfCallArguments(first)
    else {
      error("'this' expected but something else found.", at: body.range, point: body.point)
      return TypedExpression(.error, type: .error, range: body.range)
    }
    let call = selfCall(of: owner, lists, in: symbol, first)
    let rest = Array(statements.dropFirst())
    guard !rest.isEmpty else { return call }
    let block = checkBlock(rest, expecting: universe.unit, range: body.range)
    let unit = universe.unit
    if case .block(let inner, let result) = block.kind {
      return TypedExpression(.block([.expression(call)] + inner, result), type: unit, range: body.range)
    }
    return TypedExpression(.block([.expression(call)], block), type: unit, range: body.range)
  }

  /// Returns the argument lists of `this(…)(…)`.
  private static func selfCallArguments(_ expression: Expression) -> [[Argument]]? {
    guard case .apply(let function, let arguments) = expression.kind else { return nil }
    if case .this(nil) = function.kind { return [arguments] }
    return selfCallArguments(function).map { (lists: [[Argument]]) in lists + [arguments] }
  }

  /// Checks `this(…)`.
  private func selfCall(
    of owner: ClassSymbol, _ lists: [[Argument]], in method: MethodSymbol, _ expression: Expression
  ) -> TypedExpression {
    let position = owner.constructors.firstIndex(of: method) ?? owner.constructors.count
    let others = Array(owner.constructors.prefix(position))
    guard !others.isEmpty else {
      error("called constructor's definition must precede calling constructor's definition", at: expression.range)
      return TypedExpression(.error, type: .error, range: expression.range)
    }
    let receiver = TypedExpression(.this(owner), type: .this(owner), range: expression.range)
    let reference = MethodReference(
      name: "<init>", methods: others, receiver: receiver, range: expression.range, point: expression.range.start)
    var denotation: Denotation = .methods(reference)
    for list: [Argument] in lists { denotation = apply(denotation, list, .hole, expression) }
    var call = finish(denotation, .hole, expression)
    call.type = universe.unit
    return call
  }
}
