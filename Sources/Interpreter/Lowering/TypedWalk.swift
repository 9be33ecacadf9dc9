import Typing

/// A visitor of the parts of typed trees that are evaluated, in the order of the text.
///
/// `enter` is called for every expression before its parts and answers whether to go into them. What a default argument repeats
/// of its call is not visited again.
struct TypedWalk {
  /// Looks at an expression; `false` leaves its parts out.
  var enter: (TypedExpression) -> Bool
  /// Looks at a variable that a statement or pattern binds.
  var bind: (VariableSymbol) -> Void = { (_: VariableSymbol) in }
  /// Is told that parts of a kind begin, and visits them by the closure.
  var around: (Surroundings, () -> Void) -> Void = { (_: Surroundings, visit: () -> Void) in visit() }

  /// What is special about a group of parts.
  enum Surroundings {
    /// They are evaluated while the values of parts before them are held.
    case laterOperands
    /// They are evaluated in a frame of their own.
    case function
  }

  /// Visits an expression and its parts.
  func visit(_ expression: TypedExpression) {
    guard enter(expression) else { return }
    switch expression.kind {
    case .literal, .variable, .this, .module, .classTag, .classOf, .defaultValue, .defaultArgument, .placeholder, .error: break
    case .assignVariable(_, let value), .throwing(let value), .returning(let value, _), .spread(let value),
      .convert(let value, _, _), .cast(let value, _), .typeTest(let value, _), .field(let value, _):
      visit(value)
    case .thunk(let value): around(.function) { visit(value) }
    case .assignField(let receiver, _, let value): visitOperands([receiver, value])
    case .call(let call): visitOperands((call.receiver.map { [$0] } ?? []) + call.arguments)
    case .new(let construction): visitOperands((construction.outer.map { [$0] } ?? []) + construction.arguments)
    case .anonymousClass(let definition): visit(definition)
    case .lambda(let lambda):
      around(.function) {
        lambda.parameters.forEach(bind)
        visit(lambda.body)
      }
    case .partialFunction(let function):
      around(.function) {
        bind(function.parameter)
        function.cases.forEach(visit)
      }
    case .block(let statements, let result):
      statements.forEach(visit)
      visit(result)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .whileLoop(let condition, let body), .doWhile(let body, let condition):
      visit(condition)
      visit(body)
    case .match(let scrutinee, let cases):
      visit(scrutinee)
      cases.forEach(visit)
    case .tryCatch(let body, let cases, let finally):
      visit(body)
      cases.forEach(visit)
      if let finally { visit(finally) }
    case .tuple(let parts), .sequence(let parts, _), .stringConcatenation(let parts): visitOperands(parts)
    }
  }

  /// Visits parts whose values are held until all of them are there.
  private func visitOperands(_ operands: [TypedExpression]) {
    guard let first = operands.first else { return }
    visit(first)
    if operands.count > 1 { around(.laterOperands) { operands.dropFirst().forEach(visit) } }
  }

  /// Visits a statement.
  func visit(_ statement: TypedStatement) {
    switch statement {
    case .expression(let expression): visit(expression)
    case .value(let variable, let value):
      bind(variable)
      visit(value)
    case .pattern(let pattern, let value):
      visit(value)
      visit(pattern)
    case .method(let method): visit(method)
    case .class(let definition): visit(definition)
    case .type, .import: break
    }
  }

  /// Visits a case.
  func visit(_ branch: TypedCase) {
    visit(branch.pattern)
    if let condition = branch.guardCondition { around(.laterOperands) { visit(condition) } }
    visit(branch.body)
  }

  /// Visits a method's defaults and body.
  func visit(_ method: TypedMethod) {
    around(.function) {
      method.parameters.forEach(bind)
      method.defaults.values.forEach(visit)
      if let body = method.body { visit(body) }
    }
  }

  /// Visits everything in a class.
  func visit(_ definition: TypedClass) {
    definition.constructorParameters.forEach(bind)
    definition.constructorDefaults.values.forEach(visit)
    definition.superConstruction?.arguments.forEach(visit)
    for step: TypedClass.Initialiser in definition.initialisers {
      switch step {
      case .field(_, let value), .statement(let value): visit(value)
      case .pattern(let pattern, let value, _):
        visit(value)
        visit(pattern)
      }
    }
    definition.methods.forEach(visit)
    definition.classes.forEach(visit)
  }

  /// Visits a pattern.
  func visit(_ pattern: TypedPattern) {
    switch pattern.kind {
    case .wildcard, .literal: break
    case .variable(let variable): bind(variable)
    case .typed(let inner, _): visit(inner)
    case .inside(let outer, _, let inner):
      visit(outer)
      visit(inner)
    case .equalTo(let value): visit(value)
    case .constructor(_, _, let parts), .tuple(let parts), .alternative(let parts): parts.forEach(visit)
    case .binder(let variable, let inner):
      bind(variable)
      visit(inner)
    case .extractor(let extractor):
      bind(extractor.argument)
      visit(extractor.call)
      extractor.arguments.forEach(visit)
      switch extractor.shape {
      case .sequence(let sequence), .optionOfTupleWithSequence(let sequence):
        sequence.prefix.forEach(visit)
        if let rest = sequence.rest { visit(rest) }
      case .boolean, .option, .optionOfTuple: break
      }
    }
  }
}
