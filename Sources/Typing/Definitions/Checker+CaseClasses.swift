import Syntax

extension Checker {
  /// Makes the companion object of a case class for which none is written.
  func makeCompanion(of symbol: ClassSymbol, owner: Symbol?, flags: SymbolFlags, fullName: String) -> ClassSymbol {
    let companion = ClassSymbol(
      name: symbol.name, owner: owner, kind: .object, fullName: fullName, flags: flags.union(.synthetic))
    companion.documentation = symbol.documentation
    companion.range = symbol.range
    definitions.units[companion] = definitions.currentUnit
    pair(symbol, companion)
    companion.completion.header = { [unowned self] (companion: ClassSymbol) in
      companion.headerStorage.outerParameters = symbol.header.outerParameters
      companion.headerStorage.parents = self.companionParents(of: symbol)
    }
    companion.completion.members = { [unowned self] (companion: ClassSymbol) in
      self.declareCompanionMembers(of: companion, for: symbol)
    }
    return companion
  }

  /// Returns what the companion of a case class extends: a function type if the class has neither type parameters nor a second list.
  func companionParents(of symbol: ClassSymbol) -> [Type] {
    let lists = symbol.constructors.first?.parameterLists ?? []
    let serializable: Type = .class(universe.known.serializable, [])
    guard symbol.typeParameters.isEmpty, lists.count == 1, !symbol.isAbstract, lists[0].count <= 22,
      lists[0].allSatisfy({ (parameter: ParameterSymbol) in !parameter.isRepeated && !parameter.isByName })
    else { return [universe.anyRef, serializable] }
    let types = lists[0].map { (parameter: ParameterSymbol) in parameter.type }
    return [universe.anyRef, universe.function(types, symbol.thisType), serializable]
  }

  /// Declares `apply` and `unapply` in the companion of a case class, unless they are written.
  func declareCompanionMembers(of companion: ClassSymbol, for symbol: ClassSymbol) {
    var flags: SymbolFlags = [.synthetic, .case]
    if symbol.has(.prelude) { flags.insert(.prelude) }
    if companion.has(.synthetic) { companion.declare(companionText(of: companion, flags)) }
    if !symbol.isAbstract {
      let apply = MethodSymbol(name: "apply", owner: companion, flags: flags)
      if let constructor = symbol.constructors.first, constructor.has(.private) { apply.flags.insert(.private) }
      apply.implementation = .synthetic(.caseApply)
      apply.headerCompleter = { [unowned self] (apply: MethodSymbol) in self.factoryHeader(of: apply, for: symbol, isCopy: false) }
      apply.resultCompleter = { [unowned self] (apply: MethodSymbol) in self.factoryResult(of: apply, for: symbol) }
      if !hasWritten("apply", like: symbol, in: companion) { companion.declare(apply) }
    }
    guard companion.declarationStorage.terms["unapply"] == nil, companion.declarationStorage.terms["unapplySeq"] == nil else {
      return
    }
    let unapply = MethodSymbol(name: hasRepeatedParameter(symbol) ? "unapplySeq" : "unapply", owner: companion, flags: flags)
    unapply.implementation = .synthetic(.caseUnapply)
    unapply.headerCompleter = { [unowned self] (unapply: MethodSymbol) in self.extractorHeader(of: unapply, for: symbol) }
    unapply.resultCompleter = { [unowned self] (unapply: MethodSymbol) in self.extractorResult(of: unapply, for: symbol) }
    companion.declare(unapply)
  }

  /// Makes `toString` of a companion that is not written.
  private func companionText(of companion: ClassSymbol, _ flags: SymbolFlags) -> MethodSymbol {
    let method = MethodSymbol(name: "toString", owner: companion, flags: flags.union([.final, .override]))
    method.implementation = .synthetic(.companionText)
    method.headerCompleter = { (_: MethodSymbol) in MethodSymbol.Header(typeParameters: [], parameterLists: [[]]) }
    method.resultCompleter = { [unowned self] (_: MethodSymbol) in self.universe.string }
    return method
  }

  /// Returns true iff the first parameter list of a class ends in a repeated parameter.
  private func hasRepeatedParameter(_ symbol: ClassSymbol) -> Bool {
    guard case .repeated? = definitions.templates[symbol]?.parameterLists.first?.parameters.last?.type?.kind else {
      return false
    }
    return true
  }

  /// Returns true iff the companion has a written method with as many parameters, and of the same types, as the constructor.
  private func hasWritten(_ name: String, like symbol: ClassSymbol, in companion: ClassSymbol) -> Bool {
    let wanted = symbol.constructors.first?.parameterLists.flatMap { $0 } ?? []
    return (companion.declarationStorage.terms[name] ?? []).contains { (other: Symbol) in
      guard let method = other as? MethodSymbol, method.parameterCount == wanted.count else { return false }
      let parameters = method.parameterLists.flatMap { $0 }
      let substitution = Substitution(method.typeParameters, symbol.typeParameters.map { .parameter($0) })
      return zip(parameters, wanted).allSatisfy { (one: ParameterSymbol, other: ParameterSymbol) in
        substitution(one.type).normalized == other.type.normalized
      }
    }
  }

  /// Declares `copy` in a case class, unless it is written.
  func declareCaseMembers(of symbol: ClassSymbol) {
    guard !symbol.isAbstract, symbol.declarationStorage.terms["copy"] == nil else { return }
    guard !hasRepeatedParameter(symbol) else { return }
    var flags: SymbolFlags = [.synthetic, .case]
    if symbol.has(.prelude) { flags.insert(.prelude) }
    let copy = MethodSymbol(name: "copy", owner: symbol, flags: flags)
    copy.implementation = .synthetic(.caseCopy)
    copy.headerCompleter = { [unowned self] (copy: MethodSymbol) in self.factoryHeader(of: copy, for: symbol, isCopy: true) }
    copy.resultCompleter = { [unowned self] (copy: MethodSymbol) in self.factoryResult(of: copy, for: symbol) }
    symbol.declare(copy)
  }

  /// Returns the parameters of `apply` or `copy`: those of the constructor, with type parameters of their own.
  private func factoryHeader(of method: MethodSymbol, for symbol: ClassSymbol, isCopy: Bool) -> MethodSymbol.Header {
    guard let constructor = symbol.constructors.first else { return MethodSymbol.Header() }
    let parameters = freshParameters(of: symbol, owner: method)
    let substitution = Substitution(symbol.typeParameters, parameters.map { .parameter($0) })
    var isFirst = true
    let lists = constructor.parameterLists.map { (list: [ParameterSymbol]) -> [ParameterSymbol] in
      defer { isFirst = false }
      return list.map { (parameter: ParameterSymbol) in
        let selection = Expression(
          .select(Expression(.this(qualifier: nil), range: parameter.range), parameter.name), range: parameter.range)
        let copied: Expression? = isFirst ? selection : nil
        return ParameterSymbol(
          name: parameter.name, owner: method, type: substitution(parameter.type), isByName: parameter.isByName,
          isRepeated: parameter.isRepeated, defaultValue: isCopy ? copied : parameter.defaultValue, flags: parameter.flags)
      }
    }
    return MethodSymbol.Header(typeParameters: parameters, parameterLists: lists)
  }

  /// Returns copies of a class's type parameters, for a method that makes its instances.
  private func freshParameters(of symbol: ClassSymbol, owner: MethodSymbol) -> [TypeParameterSymbol] {
    let fresh = symbol.typeParameters.map { (parameter: TypeParameterSymbol) in
      TypeParameterSymbol(name: parameter.name, owner: owner, arity: parameter.arity)
    }
    let substitution = Substitution(symbol.typeParameters, fresh.map { .parameter($0) })
    for (new, old): (TypeParameterSymbol, TypeParameterSymbol) in zip(fresh, symbol.typeParameters) {
      new.lower = old.lower.map { (bound: Type) in substitution(bound) }
      new.upper = old.upper.map { (bound: Type) in substitution(bound) }
    }
    return fresh
  }

  /// Returns the type that `apply` or `copy` gives.
  private func factoryResult(of method: MethodSymbol, for symbol: ClassSymbol) -> Type {
    Substitution(symbol.typeParameters, method.typeParameters.map { .parameter($0) })(symbol.thisType)
  }

  /// Returns the parameter of `unapply`.
  private func extractorHeader(of method: MethodSymbol, for symbol: ClassSymbol) -> MethodSymbol.Header {
    let parameters = freshParameters(of: symbol, owner: method)
    let substitution = Substitution(symbol.typeParameters, parameters.map { .parameter($0) })
    let parameter = ParameterSymbol(
      name: "x$0", owner: method, type: substitution(symbol.thisType), flags: [.parameter, .synthetic])
    return MethodSymbol.Header(typeParameters: parameters, parameterLists: [[parameter]])
  }

  /// Returns the type that `unapply` gives: an Option of the fields, Boolean for none.
  private func extractorResult(of method: MethodSymbol, for symbol: ClassSymbol) -> Type {
    let substitution = Substitution(symbol.typeParameters, method.typeParameters.map { .parameter($0) })
    let types = symbol.caseFields.map { (field: FieldSymbol) in substitution(field.type ?? .error) }
    return types.isEmpty ? universe.boolean : universe.option(universe.tuple(types))
  }

  /// Makes the conversion method of an implicit class.
  func makeConversion(of symbol: ClassSymbol, owner: Symbol?, scope: Scope, flags: SymbolFlags) -> MethodSymbol {
    let conversion = MethodSymbol(
      name: symbol.name, owner: owner, flags: flags.union([.implicit, .implicitClass, .synthetic]))
    conversion.implementation = .synthetic(.implicitConversion)
    conversion.range = symbol.range
    conversion.documentation = symbol.documentation
    conversion.scope = scope
    conversion.headerCompleter = { [unowned self] (method: MethodSymbol) in
      self.factoryHeader(of: method, for: symbol, isCopy: false)
    }
    conversion.resultCompleter = { [unowned self] (method: MethodSymbol) in self.factoryResult(of: method, for: symbol) }
    definitions.conversions[conversion] = symbol
    return conversion
  }
}
