extension Checker {
  /// Returns the type as an instance of the class or of one that derives from it.
  package func baseType(of type: Type, _ symbol: ClassSymbol) -> Type? { baseType(of: type, symbol, depth: 0) }

  /// Returns the base type, giving up in a cycle of bounds.
  private func baseType(of type: Type, _ symbol: ClassSymbol, depth: Int) -> Type? {
    guard depth < 40 else { return nil }
    switch type {
    case .class(let own, let arguments):
      if own === symbol { return type }
      guard let inherited = own.ancestors.types[symbol] else { return nil }
      return Substitution(own.allTypeParameters, arguments)(inherited)
    case .this(let own):
      if let found = baseType(of: own.thisType, symbol, depth: depth + 1) { return found }
      return own.header.selfType.flatMap { (selfType: Type) in baseType(of: selfType, symbol, depth: depth + 1) }
    case .compound(let parts), .refined(let parts, _):
      for part: Type in parts {
        if let found = baseType(of: part, symbol, depth: depth + 1) { return found }
      }
      return nil
    case .parameter(let parameter):
      return baseType(of: upperBound(of: parameter) ?? universe.any, symbol, depth: depth + 1)
    case .applied(let parameter, let arguments):
      return baseType(of: parameter.upper?.applied(to: arguments) ?? universe.any, symbol, depth: depth + 1)
    case .member(_, let alias):
      return baseType(of: alias.info.upper ?? universe.any, symbol, depth: depth + 1)
    case .wildcard(_, let upper):
      return baseType(of: upper ?? universe.any, symbol, depth: depth + 1)
    case .alias, .variable, .appliedVariable:
      let expanded = type.dealiased
      return expanded == type ? nil : baseType(of: expanded, symbol, depth: depth + 1)
    case .constant, .singleton, .fieldSingleton, .byName:
      let wide = universe.widened(type)
      return wide == type ? nil : baseType(of: wide, symbol, depth: depth + 1)
    case .repeated(let element):
      return baseType(of: universe.seq(element), symbol, depth: depth + 1)
    case .lambda, .method, .hole, .error:
      return nil
    }
  }

  /// Returns the classes whose members a value of the type has; several for compound types.
  package func memberClasses(of type: Type) -> [ClassSymbol] {
    var classes: [ClassSymbol] = []
    collectMemberClasses(of: type, into: &classes, depth: 0)
    return classes
  }

  /// Adds the classes whose members a value of the type has.
  private func collectMemberClasses(of type: Type, into classes: inout [ClassSymbol], depth: Int) {
    guard depth < 40 else { return }
    switch type {
    case .class(let symbol, _):
      if !classes.contains(symbol) { classes.append(symbol) }
    case .this(let symbol):
      collectMemberClasses(of: .class(symbol, []), into: &classes, depth: depth + 1)
      if let selfType = symbol.header.selfType { collectMemberClasses(of: selfType, into: &classes, depth: depth + 1) }
    case .compound(let parts), .refined(let parts, _):
      for part: Type in parts { collectMemberClasses(of: part, into: &classes, depth: depth + 1) }
    case .parameter(let parameter):
      collectMemberClasses(of: upperBound(of: parameter) ?? universe.any, into: &classes, depth: depth + 1)
    case .applied(let parameter, let arguments):
      let upper = parameter.upper?.applied(to: arguments) ?? universe.any
      collectMemberClasses(of: upper, into: &classes, depth: depth + 1)
    case .member(_, let alias):
      collectMemberClasses(of: alias.info.upper ?? universe.any, into: &classes, depth: depth + 1)
    case .wildcard(_, let upper):
      collectMemberClasses(of: upper ?? universe.any, into: &classes, depth: depth + 1)
    case .repeated(let element):
      collectMemberClasses(of: universe.seq(element), into: &classes, depth: depth + 1)
    case .alias, .variable, .appliedVariable, .constant, .singleton, .fieldSingleton, .byName:
      let expanded = universe.widened(type.dealiased)
      if expanded != type { collectMemberClasses(of: expanded, into: &classes, depth: depth + 1) }
    case .lambda, .method, .hole, .error:
      return
    }
  }

  /// Returns what stands in the braces of the type, or of the one that bounds it.
  private func refinement(of type: Type) -> RefinementSymbol? {
    switch universe.widened(type).dealiased {
    case .refined(_, let refinement): refinement
    case .parameter(let parameter): parameter.upper.flatMap { (upper: Type) in refinement(of: upper) }
    case .member(_, let alias): alias.info.upper.flatMap { (upper: Type) in refinement(of: upper) }
    default: nil
    }
  }

  /// Returns the fields, methods and objects of a name that a value of the type has.
  package func members(of type: Type, named name: String) -> [Symbol] {
    if let own = refinement(of: type)?.declarations.terms[name] { return own }
    let classes = memberClasses(of: type)
    if classes.count == 1 {
      if case .this = type { return classes[0].members(named: name) }
      if classes[0].isObject { return classes[0].members(named: name) }
      return classes[0].membersFromOutside(named: name)
    }
    var found: [Symbol] = []
    for symbol: ClassSymbol in classes {
      for member: Symbol in symbol.members(named: name) where !found.contains(member) {
        if let concrete = found.firstIndex(where: { (other: Symbol) in symbol.overrides(other, member) }) {
          if found[concrete].has(.deferred) && !member.has(.deferred) { found[concrete] = member }
          continue
        }
        found.append(member)
      }
    }
    return found
  }

  /// Returns a type of `owner`'s text as it is for a value of the type `prefix`.
  ///
  /// `this.type` becomes the prefix if that is a path, its widened type otherwise.
  package func view(_ type: Type, from prefix: Type, owner: ClassSymbol?) -> Type {
    guard let owner else { return type }
    if case .this(let symbol) = prefix, symbol === owner { return type }
    let substitution = viewSubstitution(from: prefix, owner: owner)
    let viewed = substitution(type)
    guard viewed.contains(where: { (part: Type) in if case .this = part { true } else { false } }) else {
      return bounded(viewed)
    }
    let replacement = prefix.isPath ? prefix : universe.widened(prefix)
    return bounded(
      viewed.mapped { (part: Type) -> Type? in
        switch part {
        case .member(.this(let symbol), let alias) where symbol !== owner:
          if let outer = substitution.outer(symbol) { return self.member(alias, of: outer) }
          guard owner.derives(from: symbol) else { return nil }
          return self.member(alias, of: replacement)
        case .this(let symbol) where symbol !== owner && substitution.outer(symbol) != nil:
          return substitution.outer(symbol)
        case .this(let symbol) where symbol === owner || owner.derives(from: symbol) || symbol.derives(from: owner):
          return replacement
        case .member(.this(let symbol), let alias) where symbol === owner || owner.derives(from: symbol):
          return self.member(alias, of: replacement)
        default: return nil
        }
      })
  }

  /// Returns what the type parameters of `owner` are for a value of the type `prefix`.
  package func viewSubstitution(from prefix: Type, owner: ClassSymbol) -> Substitution {
    let parameters = owner.allTypeParameters
    guard !parameters.isEmpty, case .class(_, let arguments)? = baseType(of: prefix, owner) else { return .identity }
    return Substitution(parameters, arguments)
  }

  /// Returns what an abstract type member is for a value of the type `prefix`.
  package func member(_ alias: TypeAliasSymbol, of prefix: Type) -> Type {
    if case .refined(_, let refinement) = universe.widened(prefix).dealiased,
      let own = refinement.declarations.types[alias.name] as? TypeAliasSymbol, let target = own.info.target
    {
      return target
    }
    for symbol: ClassSymbol in memberClasses(of: prefix) {
      guard let (found, owner) = symbol.memberType(named: alias.name) else { continue }
      if let concrete = found as? TypeAliasSymbol, let target = concrete.info.target {
        if concrete.info.typeParameters.isEmpty, owner.isStaticModule, !owner.has(.prelude) { return .alias(concrete, []) }
        return view(target, from: prefix, owner: owner)
      }
      if let inner = found as? ClassSymbol { return .class(inner, []) }
      if let narrowed = found as? TypeAliasSymbol { return .member(prefix, narrowed) }
    }
    return .member(prefix, alias)
  }

  /// Returns a wildcard's upper bound; any other type as it is.
  package func bounded(_ type: Type) -> Type {
    if case .wildcard(_, let upper) = type { return upper ?? universe.any }
    return type
  }

  /// Returns the type of a field for a value of the type `prefix`; an error if it is still being inferred.
  package func fieldType(_ field: FieldSymbol, from prefix: Type) -> Type {
    view(field.type ?? .error, from: prefix, owner: field.ownerClass)
  }

  /// Returns the parameters and result of a method for a value of the type `prefix`; an error result if it is still inferred.
  package func signature(of method: MethodSymbol, from prefix: Type?) -> MethodSignature {
    let raw = MethodSignature(
      typeParameters: method.isConstructor ? [] : method.typeParameters,
      parameterLists: method.parameterLists.map { (list: [ParameterSymbol]) in
        list.map { (parameter: ParameterSymbol) in SignatureParameter(symbol: parameter, type: parameter.type) }
      },
      result: method.resultType ?? .error)
    guard let prefix, let owner = method.ownerClass else { return raw }
    if case .this(let symbol) = prefix, symbol === owner { return raw }
    let viewed = raw.mapped { (part: Type) in self.view(part, from: prefix, owner: owner) }
    return withViewedBounds(viewed, from: prefix, owner: owner)
  }

  /// Returns the signature with type parameters whose bounds are as they are for a value of the type `prefix`.
  private func withViewedBounds(_ signature: MethodSignature, from prefix: Type, owner: ClassSymbol) -> MethodSignature {
    let outer = owner.allTypeParameters
    let isNeeded =
      !outer.isEmpty
      && signature.typeParameters.contains { (parameter: TypeParameterSymbol) in
        parameter.lower?.mentions(outer) ?? false || parameter.upper?.mentions(outer) ?? false
      }
    guard isNeeded else { return signature }
    let fresh = signature.typeParameters.map { (parameter: TypeParameterSymbol) in
      TypeParameterSymbol(name: parameter.name, owner: parameter.owner, variance: parameter.variance, arity: parameter.arity)
    }
    let substitution = Substitution(signature.typeParameters, fresh.map(Type.parameter))
    for (old, new): (TypeParameterSymbol, TypeParameterSymbol) in zip(signature.typeParameters, fresh) {
      new.lower = old.lower.map { (bound: Type) in substitution(view(bound, from: prefix, owner: owner)) }
      new.upper = old.upper.map { (bound: Type) in substitution(view(bound, from: prefix, owner: owner)) }
    }
    var result = substitution(signature)
    result.typeParameters = fresh
    return result
  }
}
