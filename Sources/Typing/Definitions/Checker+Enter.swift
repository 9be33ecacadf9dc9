import Syntax

extension Checker {
  /// Declares everything that the statements define, without checking it: classes first, so that companions find each other.
  func enter(_ statements: [Statement], at place: DefinitionPlace, scope start: Scope) -> EnteredStatements {
    var entered = EnteredStatements()
    var current = start
    var evaluated: Scope = if case .template(_, let template) = place { template.construction } else { start }
    var classes: [(index: Int, symbol: ClassSymbol)] = []
    for (index, statement): (Int, Statement) in statements.enumerated() {
      if case .definition(let definition) = statement { checkAnnotations(of: definition, in: evaluated) }
      entered.scopes.append(evaluated)
      entered.symbols.append([])
      switch statement {
      case .import(let clause):
        for part: ImportClause in clause.clauses {
          let names = ImportedNames(part, in: evaluated)
          let isSame = current === evaluated
          evaluated = Scope(.imports, parent: evaluated, universe: universe, imported: names)
          current = isSame ? evaluated : Scope(.imports, parent: current, universe: universe, imported: names)
        }
      case .definition(.class(let definition)):
        let (symbol, holder) = enterClass(definition, at: place, scope: current)
        entered.symbols[index].append(symbol)
        if let holder { entered.symbols[index].append(holder) }
        classes.append((index, symbol))
      case .definition(.value(let definition)):
        entered.symbols[index] = enterValue(definition, at: place, scope: definition.isLazy ? current : evaluated)
      case .definition(let definition):
        entered.symbols[index] = enter(definition, at: place, scope: current)
      case .expression, .package: break
      }
    }
    for entry in classes {
      entered.symbols[entry.index] += enterCompanions(of: entry.symbol, at: place, scope: entered.scopes[entry.index])
    }
    entered.final = current
    return entered
  }

  /// Declares what a definition other than a class defines.
  private func enter(_ definition: Definition, at place: DefinitionPlace, scope: Scope) -> [Symbol] {
    switch definition {
    case .value, .class: return []
    case .method(let method):
      let symbol = makeMethod(method, owner: place.owner, scope: scope, flags: place.flags)
      if method.isConstructor {
        if case .template(let owner, _) = place { owner.declarationStorage.constructors.append(symbol) }
      } else {
        declare(symbol, at: place, point: method.point)
      }
      return [symbol]
    case .type(let type): return [enterAlias(type, at: place, scope: scope)]
    }
  }

  /// Declares a class, trait or object; an object inside an instance or block is a class and a lazy value of it.
  private func enterClass(
    _ definition: ClassDefinition, at place: DefinitionPlace, scope: Scope
  ) -> (symbol: ClassSymbol, holder: Symbol?) {
    let isInner = definition.kind == .object && !place.isStatic
    let kind: ClassSymbol.Kind = definition.kind == .trait ? .trait : definition.kind == .object && !isInner ? .object : .class
    let symbol = ClassSymbol(
      name: definition.name, owner: place.owner, kind: kind, fullName: place.fullName(of: definition.name), flags: place.flags)
    definitions.units[symbol] = definitions.currentUnit
    checkImplicitClass(definition, at: place)
    declareClass(definition, owner: place.owner, scope: scope, into: symbol)
    guard isInner else {
      declare(symbol, at: place, point: definition.point)
      return (symbol, nil)
    }
    symbol.flags.formUnion([.final, .innerObject])
    let holder = holder(of: symbol, definition, at: place)
    declare(holder, at: place, point: definition.point)
    return (symbol, holder)
  }

  /// Reports an implicit class that does not convert exactly one value.
  private func checkImplicitClass(_ definition: ClassDefinition, at place: DefinitionPlace) {
    guard definition.kind == .class, definition.modifiers.contains(.implicit) else { return }
    if let first = definition.parameterLists.first, first.parameters.count == 1, !first.isImplicit { return }
    error(
      "implicit classes must accept exactly one primary constructor parameter", at: .at(definition.point), point: definition.point)
  }

  /// Makes the lazy value that an object inside an instance or block is.
  private func holder(of symbol: ClassSymbol, _ definition: ClassDefinition, at place: DefinitionPlace) -> Symbol {
    let kept: SymbolFlags = [.private, .protected, .implicit, .privateThis]
    let flags = symbol.flags.intersection(kept).union(place.flags).union([.lazy, .final])
    let holder: Symbol
    if case .template(let owner, _) = place {
      let field = FieldSymbol(name: symbol.name, owner: owner, flags: flags)
      field.completer = { (_: FieldSymbol) in symbol.thisType }
      holder = field
    } else {
      let variable = VariableSymbol(name: symbol.name, owner: place.owner, flags: flags)
      variable.completer = { (_: VariableSymbol) in symbol.thisType }
      holder = variable
    }
    holder.apply(definition.modifiers, documentation: definition.documentation, point: definition.point)
    definitions.innerObjects[holder] = symbol
    return holder
  }

  /// Returns the instance that the lazy value of an object is given when it is first used.
  func instance(of holder: Symbol) -> TypedExpression? {
    guard let symbol = definitions.innerObjects[holder], let constructor = symbol.constructors.first else { return nil }
    let construction = TypedExpression.Construction(symbol, constructor: constructor, typeArguments: [], arguments: [])
    return TypedExpression(.new(construction), type: symbol.thisType, range: holder.range)
  }

  /// Pairs a class with the object of the same name, makes the object of a case class that has none, and the conversion of an implicit class.
  private func enterCompanions(of symbol: ClassSymbol, at place: DefinitionPlace, scope: Scope) -> [Symbol] {
    guard symbol.kind != .object, !symbol.has(.innerObject) else { return [] }
    var made: [Symbol] = []
    let existing = place.terms(named: symbol.name).lazy.compactMap { (other: Symbol) in
      other as? ClassSymbol ?? self.definitions.innerObjects[other]
    }.first
    if let existing, isOfCurrentUnit(existing) {
      pair(symbol, existing)
    } else if symbol.isCase, case .template = place, !place.isStatic {
      made += enterInnerCompanion(of: symbol, at: place, scope: scope)
    } else if symbol.isCase {
      let companion = makeCompanion(of: symbol, owner: place.owner, flags: place.flags, fullName: symbol.fullName)
      declare(companion, at: place, point: symbol.range.start)
      made.append(companion)
    }
    if symbol.has(.implicit) {
      let conversion = makeConversion(of: symbol, owner: place.owner, scope: scope, flags: place.flags)
      place.declare(conversion, in: universe)
      made.append(conversion)
    }
    return made
  }

  /// Declares the companion of a case class inside an instance: an object that knows the instance, as one that is written does.
  private func enterInnerCompanion(of symbol: ClassSymbol, at place: DefinitionPlace, scope: Scope) -> [Symbol] {
    var access = Modifiers()
    if symbol.has(.private) { access.flags.insert(.private) }
    if symbol.has(.protected) { access.flags.insert(.protected) }
    if symbol.has(.privateThis) { access.accessQualifier = "this" }
    let definition = ClassDefinition(
      emptyObject: symbol.name, modifiers: access, documentation: symbol.documentation, range: symbol.range)
    let (companion, holder) = enterClass(definition, at: place, scope: scope)
    companion.flags.insert(.synthetic)
    pair(symbol, companion)
    return [companion] + (holder.map { (holder: Symbol) in [holder] } ?? [])
  }

  /// Returns true iff the symbol was defined in the unit that is being checked, and so can be a companion.
  private func isOfCurrentUnit(_ symbol: Symbol) -> Bool {
    guard let symbol = symbol as? ClassSymbol else { return true }
    return definitions.units[symbol] == definitions.currentUnit
  }

  /// Makes a class and an object companions.
  func pair(_ symbol: ClassSymbol, _ object: ClassSymbol) {
    symbol.companion = object
    object.companion = symbol
  }

  /// Declares an alias or abstract type.
  private func enterAlias(_ definition: TypeDefinition, at place: DefinitionPlace, scope: Scope) -> TypeAliasSymbol {
    let symbol = TypeAliasSymbol(
      name: definition.name, owner: place.owner, flags: SymbolFlags(definition.modifiers).union(place.flags))
    symbol.fullName = place.fullName(of: definition.name)
    symbol.apply(definition.modifiers, documentation: definition.documentation, point: definition.point)
    if definition.alias == nil { symbol.flags.insert(.deferred) }
    symbol.completer = { [unowned self] (symbol: TypeAliasSymbol) in
      self.aliasInfo(definition, owner: symbol, scope: scope)
    }
    declare(symbol, at: place, point: definition.point)
    return symbol
  }

  /// Returns what an alias says.
  package func aliasInfo(_ definition: TypeDefinition, owner: TypeAliasSymbol, scope: Scope) -> TypeAliasSymbol.Info {
    let inner = Scope(.block, parent: scope)
    return completing(owner, in: inner) {
      let parameters = self.makeTypeParameters(definition.typeParameters, owner: owner, in: inner)
      let target = definition.alias.map { (tree: TypeTree) -> Type in
        let type = self.resolve(tree)
        guard !owner.has(.prelude), Self.mentions(type, owner) else { return type }
        self.error("illegal cyclic reference involving type \(owner.name)", at: tree.range, point: tree.point)
        return .error
      }
      return TypeAliasSymbol.Info(
        typeParameters: parameters, target: target,
        lower: definition.lower.map { (tree: TypeTree) in self.resolve(tree) },
        upper: definition.upper.map { (tree: TypeTree) in self.resolve(tree) })
    }
  }

  /// Reports annotations that are not known, and modifiers that a kind of definition cannot have.
  private func checkAnnotations(of definition: Definition, in scope: Scope) {
    guard !scope.isPreludeText else { return }
    for annotation: Annotation in definition.modifiers.annotations {
      guard case .named(let path) = annotation.type.kind, path.count == 1, !Checker.knownAnnotations.contains(path[0]) else {
        continue
      }
      guard scope.lookup(type: path[0]) == nil else { continue }
      checkLater { diagnostics.add(.typeNotFound(path[0], annotation.type)) }
    }
  }

  /// The annotations of the packages that every program sees.
  private static let knownAnnotations: Set<String> = [
    "deprecated", "deprecatedInheritance", "deprecatedName", "deprecatedOverriding", "inline", "native", "noinline", "specialized",
    "throws", "transient", "unchecked", "volatile", "SerialVersionUID", "Deprecated", "FunctionalInterface", "Override",
    "SafeVarargs", "SuppressWarnings",
  ]

  /// Reports modifiers that mean nothing at a place.
  private func checkModifiers(of symbol: Symbol, at place: DefinitionPlace) {
    guard !symbol.has(.prelude), !symbol.has(.synthetic),
      symbol is MethodSymbol || symbol is VariableSymbol || symbol is FieldSymbol
    else { return checkModifiers(ofClass: symbol) }
    if symbol.has(.abstract), !symbol.has(.override) {
      error(
        "`abstract` modifier can be used only for classes; it should be omitted for abstract members", at: symbol.range,
        point: symbol.range.start)
    } else if symbol.has(.sealed) {
      error("`sealed` modifier can be used only for classes", at: symbol.range, point: symbol.range.start)
    } else if symbol.has(.override), place.owner == nil, !place.isBlock {
      error("\(Messages.described(symbol)) overrides nothing", at: symbol.range, point: symbol.range.start)
    }
  }

  /// Reports modifiers that a trait cannot have together.
  private func checkModifiers(ofClass symbol: Symbol) {
    guard let symbol = symbol as? ClassSymbol, symbol.isTrait, symbol.has(.final), !symbol.has(.prelude) else { return }
    error(
      "illegal combination of modifiers: abstract and final for: trait \(symbol.name)", at: symbol.range, point: symbol.range.start)
  }

  /// Returns true iff a type leads back to an alias, through whatever other aliases.
  private static func mentions(_ type: Type, _ alias: TypeAliasSymbol, depth: Int = 0) -> Bool {
    type.contains(where: { (part: Type) in
      guard case .alias(let other, _) = part else { return false }
      if other === alias || depth > 40 { return true }
      return !other.has(.prelude) && other.info.target.map { (target: Type) in mentions(target, alias, depth: depth + 1) } ?? false
    })
  }

  /// Declares a symbol unless the place already has one that excludes it, which is reported.
  func declare(_ symbol: Symbol, at place: DefinitionPlace, point: Int) {
    defer { place.declare(symbol, in: universe) }
    checkModifiers(of: symbol, at: place)
    let isType = symbol is TypeAliasSymbol || (symbol as? ClassSymbol).map { (found: ClassSymbol) in !found.isObject } ?? false
    let rivals = isType ? [place.type(named: symbol.name)].compactMap { $0 } : place.terms(named: symbol.name)
    guard !symbol.has(.prelude) else { return }
    for rival: Symbol in rivals {
      if symbol is MethodSymbol, rival is MethodSymbol {
        guard place.isBlock, !symbol.has(.synthetic), !rival.has(.synthetic) else { continue }
      }
      if areTold(symbol, apartFrom: rival) { continue }
      if symbol is MethodSymbol, !place.isBlock, rival is FieldSymbol || rival is VariableSymbol {
        let line = definitions.place(of: rival.range.start)
        diagnostics.add(.definedTwice(symbol.name, as: Messages.described(rival), line: line, at: symbol.range, point: point))
        return
      }
      let old = rival.has(.case) && rival is ClassSymbol ? "case \(Messages.described(rival))" : Messages.described(rival)
      diagnostics.add(.alreadyDefined(symbol.name, as: old, at: symbol.range, point: point))
      return
    }
  }

  /// Returns true iff one is a field and the other a method of the same class that takes arguments.
  private func areTold(_ symbol: Symbol, apartFrom rival: Symbol) -> Bool {
    func takesArguments(_ symbol: Symbol) -> Bool {
      guard let definition = (symbol as? MethodSymbol)?.definition else { return false }
      return definition.parameterLists.contains { (list: ParameterList) in !list.isImplicit && !list.parameters.isEmpty }
    }
    return symbol is FieldSymbol && takesArguments(rival) || rival is FieldSymbol && takesArguments(symbol)
  }

  /// Declares what the braces of a compound type define.
  func enterRefinement(_ definition: Definition, _ refinement: RefinementSymbol, _ scope: Scope) {
    switch definition {
    case .value(let value):
      for pattern: Pattern in value.patterns {
        guard case .variable(let name) = pattern.kind else { continue }
        let field = FieldSymbol(name: name, owner: refinement, flags: value.isVar ? [.mutable, .deferred] : .deferred)
        field.type = value.type.map { (tree: TypeTree) in resolve(tree) } ?? .error
        refinement.declarations.add(field)
      }
    case .method(let method):
      refinement.declarations.add(makeMethod(method, owner: refinement, scope: scope, flags: .deferred))
    case .type(let type):
      let symbol = TypeAliasSymbol(name: type.name, owner: refinement)
      symbol.info = aliasInfo(type, owner: symbol, scope: scope)
      refinement.declarations.add(symbol)
      scope.declare(symbol)
    case .class: break
    }
  }
}
