import Syntax

extension Checker {
  /// Checks `new C { … }` and `new A with B`.
  package func checkAnonymousClass(
    _ instance: NewInstance, expecting: Type?, range: SourceRange, point: Int
  ) -> TypedExpression {
    let symbol = ClassSymbol(
      name: anonymousName(at: point), owner: scope.owner, kind: .class, fullName: anonymousName(at: point),
      flags: [.anonymous, .local, .final])
    definitions.units[symbol] = definitions.currentUnit
    symbol.range = SourceRange(start: point, end: point)
    let template = ClassTemplate(instance, symbol: symbol, outer: scope, range: range, point: point)
    prepareCompletion(of: symbol, template)
    let constructor = symbol.constructors.first
    guard let checked = checkedClass(symbol), constructor != nil else {
      return TypedExpression(.error, type: .error, range: range, point: point)
    }
    reportKept(symbol)
    return TypedExpression(.anonymousClass(checked), type: anonymousType(symbol, template), range: range, point: point)
  }

  /// Returns the name of the anonymous class at a place of the text; checking it again gives the same name.
  private func anonymousName(at point: Int) -> String {
    if let number = definitions.anonymousNumbers[point] { return "$anon$\(number)" }
    let number = definitions.anonymousNumbers.count + 1
    definitions.anonymousNumbers[point] = number
    return "$anon$\(number)"
  }

  /// Returns true iff a member says more than the parents do: they have none of its name, or a method where it is a value.
  private func addsToType(_ member: Symbol, of symbol: ClassSymbol) -> Bool {
    let inherited = symbol.ancestors.order.dropFirst().flatMap { (ancestor: ClassSymbol) in
      ancestor.declarations.terms[member.name] ?? []
    }
    guard let field = member as? FieldSymbol, !field.isVar else { return inherited.isEmpty }
    return inherited.allSatisfy { (other: Symbol) in other is MethodSymbol }
  }

  /// Returns the type an instance of an anonymous class is known by: its parents, with members that they do not have.
  private func anonymousType(_ symbol: ClassSymbol, _ template: ClassTemplate) -> Type {
    var parts = symbol.parents
    if parts.count > 1, let first = parts.first?.classSymbol, first.role == .anyRef { parts.removeFirst() }
    let own = symbol.declarations.ordered.filter { (member: Symbol) in
      !member.has(.private) && !(member is ClassSymbol) && (member is TypeAliasSymbol || addsToType(member, of: symbol))
    }
    guard !own.isEmpty else { return parts.count == 1 ? parts[0] : .compound(parts) }
    let refinement = RefinementSymbol(name: "<refinement>", owner: symbol.owner)
    for member: Symbol in own { refinement.declarations.add(member) }
    return .refined(parts, refinement)
  }
}
