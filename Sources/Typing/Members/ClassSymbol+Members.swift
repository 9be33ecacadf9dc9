extension ClassSymbol {
  /// Returns the fields, methods and objects of a name, inherited ones included, overridden ones left out.
  ///
  /// A member without a body gives way to one with a body that is inherited from elsewhere.
  package func members(named name: String) -> [Symbol] {
    if let known = memberCache[name] { return known }
    let isComplete = !completion.isRunning
    let found = lookedUp(name, fromInside: true)
    if isComplete { memberCache[name] = found }
    return found
  }

  /// Returns the members of a name that are seen from outside: without what is `private[this]`, as plain constructor parameters are.
  package func membersFromOutside(named name: String) -> [Symbol] {
    let found = members(named: name)
    return found.contains { (symbol: Symbol) in symbol.has(.privateThis) } ? lookedUp(name, fromInside: false) : found
  }

  /// Returns the members of a name that `super` gives: those that this class would have without declarations of its own.
  package func membersOfSuper(named name: String) -> [Symbol] {
    lookedUp(name, fromInside: true, skipsOwn: true).filter { (symbol: Symbol) in !symbol.has(.private) }
  }

  /// Looks the members of a name up.
  private func lookedUp(_ name: String, fromInside: Bool, skipsOwn: Bool = false) -> [Symbol] {
    var found: [Symbol] = []
    for ancestor: ClassSymbol in ancestors.order.dropFirst(skipsOwn ? 1 : 0) {
      guard let declared = ancestor.declarations.terms[name] else { continue }
      let base = found
      for symbol: Symbol in declared where fromInside && ancestor === self || !symbol.has(.privateThis) {
        let isPrivate = symbol.has(.private) && ancestor !== self
        var isOverridden = false
        for index: Int in base.indices where overrides(base[index], symbol) {
          isOverridden = true
          if base[index].has(.deferred) && !symbol.has(.deferred) && !isPrivate { found[index] = symbol }
        }
        if !isOverridden { found.append(symbol) }
      }
    }
    if found.count > 1 { found = withoutHidden(found) }
    return found
  }

  /// Returns the class, trait or alias of a name that is a member, and the class that declares it.
  package func memberType(named name: String) -> (symbol: Symbol, owner: ClassSymbol)? {
    for ancestor: ClassSymbol in ancestors.order {
      if let symbol = ancestor.declarations.types[name] { return (symbol, ancestor) }
    }
    return nil
  }

  /// The names of all fields, methods and objects, inherited ones included.
  package var memberNames: Set<String> {
    var names: Set<String> = []
    for ancestor: ClassSymbol in ancestors.order { names.formUnion(ancestor.declarations.terms.keys) }
    return names
  }

  /// Leaves out private members of ancestors where others are visible.
  private func withoutHidden(_ symbols: [Symbol]) -> [Symbol] {
    let visible = symbols.filter { (symbol: Symbol) in !symbol.has(.private) || symbol.owner === self }
    return visible.isEmpty ? symbols : visible
  }

  /// Returns true iff `derived`, nearer in the linearisation, stands in the place of `base` in this class.
  package func overrides(_ derived: Symbol, _ base: Symbol) -> Bool {
    guard let left = derived as? MethodSymbol else {
      guard let right = base as? MethodSymbol else { return true }
      return right.parameterCount == 0
    }
    guard let right = base as? MethodSymbol else { return left.parameterCount == 0 }
    return hasSameParameters(left, right)
  }

  /// Returns true iff two methods have equal parameter types as seen from this class.
  private func hasSameParameters(_ left: MethodSymbol, _ right: MethodSymbol) -> Bool {
    let (leftLists, rightLists) = (left.parameterLists, right.parameterLists)
    if left.parameterCount == 0 && right.parameterCount == 0 { return true }
    guard leftLists.count == rightLists.count, left.typeParameters.count == right.typeParameters.count else { return false }
    for (first, second): ([ParameterSymbol], [ParameterSymbol]) in zip(leftLists, rightLists) where first.count != second.count {
      return false
    }
    let leftView = substitution(to: left.ownerClass)
    var rightView = substitution(to: right.ownerClass)
    for (first, second): (TypeParameterSymbol, TypeParameterSymbol) in zip(left.typeParameters, right.typeParameters) {
      rightView.add(second, .parameter(first))
    }
    for (first, second): ([ParameterSymbol], [ParameterSymbol]) in zip(leftLists, rightLists) {
      for (one, other): (ParameterSymbol, ParameterSymbol) in zip(first, second) {
        guard one.isRepeated == other.isRepeated else { return false }
        if membersSeen(leftView.seen(one.type)).normalized != membersSeen(rightView.seen(other.type)).normalized { return false }
      }
    }
    return true
  }

  /// Returns a type with the type members of this class and its ancestors as they are in this class, and the instances around
  /// it by their `this`.
  private func membersSeen(_ type: Type) -> Type {
    type.mapped { (part: Type) -> Type? in
      if case .parameter(let parameter) = part, let outer = parameter.outerThis { return enclosing(outer) }
      if case .this(let place) = part, place !== self { return enclosing(place) }
      guard case .member(.this(let place), let alias) = part, place === self || derives(from: place) else { return nil }
      switch memberType(named: alias.name)?.symbol {
      case let found as TypeAliasSymbol: return found.info.target ?? .member(.this(self), found)
      case let inner as ClassSymbol: return .class(inner, [])
      default: return nil
      }
    }
  }

  /// Returns the instance of a class that this one stands in: of the class around it that derives from that class.
  private func enclosing(_ symbol: ClassSymbol) -> Type {
    var current = owner as? ClassSymbol
    while let outer = current {
      if outer === symbol || outer.derives(from: symbol) { return outer.isObject ? .class(outer, []) : .this(outer) }
      current = outer.owner as? ClassSymbol
    }
    return symbol.isObject ? .class(symbol, []) : .this(symbol)
  }

  /// Returns what an ancestor's type parameters are in this class.
  package func substitution(to ancestor: ClassSymbol?) -> Substitution {
    guard let ancestor, ancestor !== self, case .class(_, let arguments)? = ancestors.types[ancestor] else { return .identity }
    return Substitution(ancestor.allTypeParameters, arguments)
  }
}

extension Type {
  /// The type without aliases anywhere.
  package var normalized: Type {
    mapped { (part: Type) -> Type? in
      switch part {
      case .alias, .variable, .appliedVariable:
        let expanded = part.dealiased
        return expanded == part ? nil : expanded.normalized
      case .lambda(let parameters, .class(let symbol, let arguments)) where arguments == parameters.map(Type.parameter):
        return .class(symbol, [])
      default:
        return nil
      }
    }
  }
}
