extension Parser {
  /// Runs `body`; if the `_` read in it do not make up the whole expression, the expression becomes a lambda over them.
  mutating func withPlaceholders(_ body: (inout Parser) -> Expression) -> Expression {
    let outer = placeholders
    placeholders = []
    var result = body(&self)
    if !placeholders.isEmpty {
      if !isPlaceholder(result) {
        result = Expression(.lambda(placeholders, result), range: result.range, point: result.point)
        placeholders = []
      }
      if !outer.isEmpty { placeholders = outer + placeholders }
    } else {
      placeholders = outer
    }
    return result
  }

  /// Runs `body` and reports `_` that no expression or type in it has taken up.
  mutating func withoutEscapingPlaceholders<Result>(_ body: (inout Parser) -> Result) -> Result {
    let outer = placeholders
    let outerWildcards = openWildcards
    placeholders = []
    openWildcards = []
    let result = body(&self)
    if let last = placeholders.last { fail(Wording.unboundPlaceholder, at: last.range) }
    if let last = openWildcards.last { fail(Wording.unboundWildcard, at: last) }
    placeholders = outer
    openWildcards = outerWildcards
    return result
  }

  /// Reads `_` as an expression.
  mutating func freshPlaceholder() -> Expression {
    placeholderCount += 1
    let name = "x$\(placeholderCount)"
    let range = token.range
    advance()
    placeholders.append(Parameter(name: name, isSynthetic: true, range: range))
    return Expression(.name(name), range: range)
  }

  /// Returns true iff the expression is nothing but the last `_` read, perhaps with a type.
  func isPlaceholder(_ expression: Expression) -> Bool {
    guard let last = placeholders.last else { return false }
    switch expression.kind {
    case .name(let name): return name == last.name
    case .typed(let inner, _): return isPlaceholder(inner)
    case .annotated(let inner, _): return isPlaceholder(inner)
    default: return false
    }
  }

  /// Returns the expression left of an arrow as parameters of a lambda.
  mutating func parameters(from operand: Operand) -> [Parameter] {
    switch operand {
    case .expression(let expression): return [parameter(from: expression)]
    case .parenthesised(let expressions, _):
      var parameters: [Parameter] = []
      for expression in expressions { parameters.append(parameter(from: expression)) }
      return parameters
    }
  }

  /// Returns an expression left of an arrow as a parameter.
  mutating func parameter(from expression: Expression) -> Parameter {
    switch expression.kind {
    case .name(let name):
      return Parameter(name: takenPlaceholder(name), range: expression.range)
    case .typed(let inner, let type):
      if case .name(let name) = inner.kind {
        return Parameter(
          name: takenPlaceholder(name), type: type, range: expression.range, point: inner.range.start)
      }
    case .tuple(let elements):
      failParameter(elements, at: expression)
      return Parameter(name: "_", range: expression.range)
    default: break
    }
    failParameter([expression], at: expression)
    return Parameter(name: "_", range: expression.range)
  }

  /// Removes the placeholder `name` and returns `_`, or returns `name` if it is none.
  private mutating func takenPlaceholder(_ name: String) -> String {
    guard let index = placeholders.lastIndex(where: { (parameter: Parameter) in parameter.name == name }) else {
      return name
    }
    placeholders.remove(at: index)
    return "_"
  }

  /// Reports something that cannot be a parameter; scalac takes everything for a tuple, if need be of one element.
  private mutating func failParameter(_ elements: [Expression], at expression: Expression) {
    var names: [String] = []
    for element in elements {
      guard case .name(let name) = element.kind, Pattern.isVariableName(name) else { break }
      names.append(name)
    }
    if names.count != elements.count {
      let last = "param\(elements.count)"
      names = elements.count > 2 ? ["param1", "...", last] : ["param1", last]
    }
    let notes = Wording.destructuringAdvice(count: elements.count, example: names.joined(separator: ", "))
    lexer.fail(
      Diagnostic(
        message: Wording.illegalParameter, range: expression.range, point: expression.point, notes: notes))
  }
}
