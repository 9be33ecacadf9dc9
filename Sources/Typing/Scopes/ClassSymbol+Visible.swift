import Syntax

extension ClassSymbol {
  /// Returns the member that a simple name inside the class means, inherited ones included.
  func visibleTerm(named name: String) -> Symbol? {
    for ancestor: ClassSymbol in ancestors.order {
      guard let members = ancestor.declarations.terms[name] else { continue }
      if let member = members.first(where: { (member: Symbol) in isVisible(member, from: ancestor) }) { return member }
    }
    return nil
  }

  /// Returns the class or alias that a simple name of a type inside the class means, inherited ones included.
  func visibleType(named name: String) -> Symbol? {
    for ancestor: ClassSymbol in ancestors.order {
      if let member = ancestor.declarations.types[name], isVisible(member, from: ancestor) { return member }
    }
    return nil
  }

  /// Returns true iff the member of an ancestor can be named in this class.
  private func isVisible(_ member: Symbol, from ancestor: ClassSymbol) -> Bool {
    ancestor === self || !(member.has(.private) && member.accessQualifier == nil || member.has(.parameterAccessor))
  }

  /// The implicit members, inherited ones included, the most derived first.
  var visibleImplicits: [Symbol] {
    var names: Set<String> = []
    var found: [Symbol] = []
    for ancestor: ClassSymbol in ancestors.order {
      let own = ancestor.declarations.ordered.filter { (member: Symbol) in
        member.has(.implicit) && ((member as? ClassSymbol)?.isObject ?? true)
      }
      for member: Symbol in own where isVisible(member, from: ancestor) && !names.contains(member.name) { found.append(member) }
      for member: Symbol in own { names.insert(member.name) }
    }
    return found
  }
}

extension Symbol {
  /// Returns what the name of this class or alias stands for when it is reached through `prefix`.
  func binding(prefix: Type?) -> TypeBinding? {
    switch self {
    case let symbol as ClassSymbol: .class(symbol, prefix: prefix)
    case let symbol as TypeAliasSymbol: .alias(symbol, prefix: prefix)
    case let symbol as TypeParameterSymbol: .parameter(symbol)
    default: nil
    }
  }
}

extension Type {
  /// The classes whose members a value of the type has.
  func memberClasses(in universe: Universe?, depth: Int = 0) -> [ClassSymbol] {
    guard depth < 32 else { return [] }
    switch self {
    case .class(let symbol, _), .this(let symbol): return [symbol]
    case .alias, .variable, .appliedVariable:
      let target = dealiased
      return target == self ? [] : target.memberClasses(in: universe, depth: depth + 1)
    case .singleton(let variable): return variable.type?.memberClasses(in: universe, depth: depth + 1) ?? []
    case .fieldSingleton(_, let field): return field.type?.memberClasses(in: universe, depth: depth + 1) ?? []
    case .compound(let parts), .refined(let parts, _):
      return parts.flatMap { (part: Type) in part.memberClasses(in: universe, depth: depth + 1) }
    case .parameter(let symbol): return symbol.upper?.memberClasses(in: universe, depth: depth + 1) ?? []
    case .member(_, let symbol): return symbol.info.upper?.memberClasses(in: universe, depth: depth + 1) ?? []
    case .byName(let type): return type.memberClasses(in: universe, depth: depth + 1)
    case .applied, .lambda, .constant, .repeated, .wildcard, .method, .hole, .error: return []
    }
  }
}

extension TypedExpression {
  /// Returns an object as a value, without a place in the text.
  static func module(_ symbol: ClassSymbol) -> TypedExpression {
    TypedExpression(.module(symbol), type: .class(symbol, symbol.outerArguments), range: .at(0))
  }

  /// Returns `this` of a class, without a place in the text; an object that is not inside a class or method is named itself.
  static func this(_ symbol: ClassSymbol) -> TypedExpression {
    symbol.isStaticModule ? module(symbol) : TypedExpression(.this(symbol), type: .this(symbol), range: .at(0))
  }
}

extension ClassSymbol {
  /// The outer type parameters as arguments, as the class sees itself.
  var outerArguments: [Type] {
    headerStorage.outerParameters.map(\.ownArgument)
  }

  /// True iff it is an object that exists once: at the top level, in a package, or inside such an object.
  package var isStaticModule: Bool {
    guard isObject, !has(.local) else { return false }
    guard let outer = owner else { return true }
    if let outer = outer as? ClassSymbol { return outer.isStaticModule }
    return outer is PackageSymbol
  }
}
