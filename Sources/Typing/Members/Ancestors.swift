/// A class's linearisation with the types each ancestor is inherited as.
struct Ancestors {
  /// The class itself, then its ancestors, the most derived first.
  var order: [ClassSymbol]
  /// The type each is inherited as, in terms of the class's own type parameters.
  var types: [ClassSymbol: Type]
}

extension ClassSymbol {
  /// The linearisation; a class whose parents lead back to itself sees itself only.
  var ancestors: Ancestors {
    if let known = ancestorCache { return known }
    ancestorCache = Ancestors(order: [self], types: [self: thisType])
    let isComplete = !completion.isRunning
    var order: [ClassSymbol] = []
    var types: [ClassSymbol: Type] = [:]
    for parent: Type in parents {
      for part: Type in parent.parts {
        guard case .class(let symbol, let arguments) = part.dealiased, symbol !== self else { continue }
        let inherited = symbol.ancestors
        let substitution = Substitution(symbol.allTypeParameters, arguments)
        let new = inherited.order.filter { (ancestor: ClassSymbol) in types[ancestor] == nil }
        for ancestor: ClassSymbol in inherited.order {
          guard let type = inherited.types[ancestor].map({ (type: Type) in substitution.placed(type) }) else { continue }
          if let known = types[ancestor], known != type, ClassSymbol.isMoreSpecific(known, than: type) { continue }
          types[ancestor] = type
        }
        order = new + order
      }
    }
    types[self] = thisType
    let made = Ancestors(order: [self] + order, types: types)
    ancestorCache = isComplete ? made : nil
    return made
  }

  /// Returns true iff more of the first type's arguments derive from those of the second than the other way round.
  private static func isMoreSpecific(_ left: Type, than right: Type) -> Bool {
    var score = 0
    for (one, other): (Type, Type) in zip(left.arguments, right.arguments) where one != other {
      guard let first = one.constructorClass, let second = other.constructorClass, first !== second else { continue }
      if first.derives(from: second) { score += 1 }
      if second.derives(from: first) { score -= 1 }
    }
    return score > 0
  }

  /// Returns true iff the class is the other one or derives from it.
  package func derives(from other: ClassSymbol) -> Bool {
    if self === other { return true }
    return ancestors.types[other] != nil
  }
}

extension Type {
  /// The class at the top of a type or type constructor.
  var constructorClass: ClassSymbol? {
    if case .lambda(_, let body) = self { return body.classSymbol }
    return classSymbol
  }

  /// The types of a compound type, or the type itself.
  package var parts: [Type] {
    switch dealiased {
    case .compound(let parts), .refined(let parts, _): parts
    case let type: [type]
    }
  }
}
