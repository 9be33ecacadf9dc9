import Syntax

/// Rewrites a `for` as calls of `foreach`, `map`, `flatMap` and `withFilter`, as scalac's parser does.
struct ForLoop {
  /// Makes a name that occurs nowhere else.
  let fresh: (String) -> String

  /// Returns the calls a `for` stands for.
  func desugared(
    _ enumerators: [Enumerator], body: Expression, isYield: Bool, range: SourceRange, point: Int
  ) -> Expression {
    guard let first = enumerators.first, case .generator(let pattern, let source) = first.kind else { return body }
    let place = Place(range: range, point: first.point)
    let filtered = isSimple(pattern) ? source : withFilter(source, pattern, true, place)
    return combined(pattern, filtered, enumerators[1...], body: body, isYield: isYield, place)
  }

  /// Where the calls are said to stand.
  private struct Place {
    /// The text of the loop.
    var range: SourceRange
    /// The offset messages point to.
    var point: Int
  }

  /// Returns the calls for a generator whose source is filtered already, and for what follows it.
  private func combined(
    _ pattern: Pattern, _ source: Expression, _ rest: ArraySlice<Enumerator>, body: Expression, isYield: Bool, _ place: Place
  ) -> Expression {
    guard let next = rest.first else { return call(isYield ? "map" : "foreach", source, function(pattern, body, place), place) }
    switch next.kind {
    case .guarding(let condition):
      let filter = call("withFilter", source, function(pattern, condition, place), place)
      return combined(pattern, filter, rest.dropFirst(), body: body, isYield: isYield, place)
    case .generator(let inner, let other):
      let innerPlace = Place(range: place.range, point: next.point)
      let filtered = isSimple(inner) ? other : withFilter(other, inner, true, innerPlace)
      let nested = combined(inner, filtered, rest.dropFirst(), body: body, isYield: isYield, innerPlace)
      return call(isYield ? "flatMap" : "foreach", source, function(pattern, nested, place), place)
    case .binding:
      return bound(pattern, source, rest, body: body, isYield: isYield, place)
    }
  }

  /// Returns the calls for a generator with bindings after it: the values travel on as a tuple.
  private func bound(
    _ pattern: Pattern, _ source: Expression, _ rest: ArraySlice<Enumerator>, body: Expression, isYield: Bool, _ place: Place
  ) -> Expression {
    var bindings: [(Pattern, Expression)] = []
    var remaining = rest
    while let next = remaining.first, case .binding(let inner, let value) = next.kind, bindings.count < 20 {
      bindings.append((inner, value))
      remaining = remaining.dropFirst()
    }
    let (outer, outerName) = named(pattern)
    var statements: [Statement] = []
    var names = [outerName]
    for (inner, value): (Pattern, Expression) in bindings {
      let (whole, name) = named(inner)
      names.append(name)
      let definition = ValueDefinition(patterns: [whole], value: value, range: inner.range, point: inner.point)
      statements.append(.definition(.value(definition)))
    }
    let uses = names.map { (name: String) in Expression(.name(name), range: pattern.range, point: pattern.point) }
    statements.append(.expression(Expression(.tuple(uses), range: pattern.range, point: pattern.point)))
    let block = Expression(.block(statements), range: place.range, point: place.point)
    let mapped = call("map", source, function(outer, block, place), place)
    let tuple = Pattern(.tuple([pattern] + bindings.map(\.0)), range: pattern.range, point: pattern.point)
    return combined(tuple, mapped, remaining, body: body, isYield: isYield, place)
  }

  /// Returns a pattern that also binds the whole value, and the name it binds.
  private func named(_ pattern: Pattern) -> (Pattern, String) {
    switch pattern.kind {
    case .variable(let name): return (pattern, name)
    case .binder(let name, _): return (pattern, name)
    case .typed(let inner, _):
      if case .variable(let name) = inner.kind { return (pattern, name) }
    default: break
    }
    let name = fresh("x")
    return (Pattern(.binder(name, pattern), range: pattern.range, point: pattern.point), name)
  }

  /// Returns `source.withFilter { case pattern => condition; case _ => false }`.
  private func withFilter(_ source: Expression, _ pattern: Pattern, _ condition: Bool, _ place: Place) -> Expression {
    let yes = Expression(.literal(.boolean(condition)), range: pattern.range, point: pattern.point)
    let no = Expression(.literal(.boolean(false)), range: pattern.range, point: pattern.point)
    let wildcard = Pattern(.wildcard, range: pattern.range, point: pattern.point)
    let cases = [
      Case(pattern: pattern, guardCondition: nil, body: yes, range: pattern.range),
      Case(pattern: wildcard, guardCondition: nil, body: no, range: pattern.range),
    ]
    return call("withFilter", source, Expression(.partialFunction(cases), range: pattern.range, point: pattern.point), place)
  }

  /// Returns a function of what the pattern matches.
  private func function(_ pattern: Pattern, _ body: Expression, _ place: Place) -> Expression {
    switch pattern.kind {
    case .variable(let name):
      let parameter = Parameter(name: name, range: pattern.range, point: pattern.point)
      return Expression(.lambda([parameter], body), range: body.range, point: body.point)
    case .wildcard:
      let parameter = Parameter(name: "_", range: pattern.range, point: pattern.point)
      return Expression(.lambda([parameter], body), range: body.range, point: body.point)
    case .typed(let inner, let type):
      if case .variable(let name) = inner.kind {
        let parameter = Parameter(name: name, type: type, range: pattern.range, point: pattern.point)
        return Expression(.lambda([parameter], body), range: body.range, point: body.point)
      }
    default: break
    }
    let only = Case(pattern: pattern, guardCondition: nil, body: body, range: pattern.range)
    return Expression(.partialFunction([only]), range: body.range, point: body.point)
  }

  /// Returns `source.name(function)`.
  private func call(_ name: String, _ source: Expression, _ function: Expression, _ place: Place) -> Expression {
    let selection = Expression(.select(source, name), range: source.range, point: place.point)
    return Expression(.apply(selection, [Argument(value: function)]), range: place.range, point: place.point)
  }

  /// Returns true iff every value matches by the pattern's form alone.
  private func isSimple(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .variable, .wildcard: true
    case .binder(_, let inner): isSimple(inner)
    case .typed(let inner, _): isSimple(inner)
    default: false
    }
  }
}
