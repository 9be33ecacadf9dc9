import Syntax

/// `lazy val (a, b) = e`: a hidden lazy value keeps what the pattern binds, and each name is a lazy part of it.
extension Checker {
  /// Makes the hidden value of a lazy definition with a pattern on the left.
  func enterHidden(of group: PatternDefinition, as symbol: Symbol, at place: DefinitionPlace) {
    symbol.flags.formUnion([.synthetic, .private])
    group.hidden = symbol
    declare(symbol, at: place, point: group.pattern.point)
  }

  /// Returns the type of the hidden value: what the pattern binds as a tuple.
  func hiddenType(of group: PatternDefinition) -> Type {
    checkPatternDefinition(group)
    return universe.tuple(
      boundVariables(of: group).map { (entry: (name: String, variable: VariableSymbol)) in
        entry.variable.type ?? .error
      })
  }

  /// Returns the variables that the pattern binds, in the order of the text.
  private func boundVariables(of group: PatternDefinition) -> [(name: String, variable: VariableSymbol)] {
    var seen: Set<String> = []
    return group.pattern.variableNames.compactMap { (name: String) in
      guard seen.insert(name).inserted, let variable = group.result?.variables[name] else { return nil }
      return (name, variable)
    }
  }

  /// Returns the value of the hidden symbol and of each name, given how the hidden symbol is read.
  func lazyParts(
    of group: PatternDefinition, reading hidden: TypedExpression
  ) -> (whole: TypedExpression, parts: [(name: String, value: TypedExpression)])? {
    guard let result = group.result else { return nil }
    let bound = boundVariables(of: group)
    let range = group.pattern.range
    let uses = bound.map { (entry: (name: String, variable: VariableSymbol)) in
      TypedExpression(.variable(entry.variable), type: entry.variable.type ?? .error, range: range)
    }
    guard let first = uses.first else { return nil }
    let body = uses.count == 1 ? first : TypedExpression(.tuple(uses), type: hidden.type, range: range)
    let only = TypedCase(pattern: result.pattern, guardCondition: nil, body: body, range: range)
    let whole = TypedExpression(.match(result.value, [only]), type: hidden.type, range: range)
    if uses.count == 1 { return (whole, [(bound[0].name, hidden)]) }
    let parts = bound.indices.map { (index: Int) in (bound[index].name, part(index, of: hidden, uses.map(\.type), range)) }
    return (whole, parts)
  }

  /// Returns one element of a tuple.
  private func part(_ index: Int, of tuple: TypedExpression, _ types: [Type], _ range: SourceRange) -> TypedExpression {
    let variable = VariableSymbol(
      name: freshName("x"), owner: enclosingMethod, type: types[index], flags: [.local, .synthetic])
    let patterns = types.enumerated().map { (position: Int, type: Type) in
      TypedPattern(position == index ? .variable(variable) : .wildcard, type: type, range: range)
    }
    let use = TypedExpression(.variable(variable), type: types[index], range: range)
    let pattern = TypedPattern(.tuple(patterns), type: tuple.type, range: range)
    let only = TypedCase(pattern: pattern, guardCondition: nil, body: use, range: range)
    return TypedExpression(.match(tuple, [only]), type: types[index], range: range)
  }
}
