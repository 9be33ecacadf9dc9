import Syntax

extension Scope {
  /// Returns what a simple name stands for.
  package func lookup(term name: String) -> TermBinding? {
    var current: Scope? = self
    var explicit: TermBinding?
    var wildcard: TermBinding?
    while let scope = current {
      if let imported = scope.imported {
        if explicit == nil { explicit = imported.explicit(term: name) }
        if wildcard == nil { wildcard = imported.wildcard(term: name) }
      } else {
        if let own = scope.own(term: name) { return scope.outranksImports ? own : explicit ?? wildcard ?? own }
        if !scope.isConstruction, let found = explicit ?? wildcard { return found }
      }
      if scope.parent == nil { return explicit ?? wildcard ?? scope.outermost(term: name) }
      current = scope.parent
    }
    return nil
  }

  /// Returns what a simple name of a type stands for.
  package func lookup(type name: String) -> TypeBinding? {
    var current: Scope? = self
    var explicit: TypeBinding?
    var wildcard: TypeBinding?
    while let scope = current {
      if let imported = scope.imported {
        if explicit == nil { explicit = imported.explicit(type: name) }
        if wildcard == nil { wildcard = imported.wildcard(type: name) }
      } else {
        if let own = scope.own(type: name) { return scope.outranksImports ? own : explicit ?? wildcard ?? own }
        if !scope.isConstruction, let found = explicit ?? wildcard { return found }
      }
      if scope.parent == nil { return explicit ?? wildcard ?? scope.outermost(type: name) }
      current = scope.parent
    }
    return nil
  }

  /// True iff what is declared here comes before what an import directly inside brings: not so for the contents of a package.
  private var outranksImports: Bool {
    if case .package = kind { return !terms.isEmpty || !types.isEmpty }
    return true
  }

  /// True iff it holds a constructor's parameters, directly inside the members of the class.
  private var isConstruction: Bool {
    if case .block = kind, case .template? = parent?.kind { true } else { false }
  }

  /// Returns what the scope itself says about a name.
  private func own(term name: String) -> TermBinding? {
    if let declared = terms[name], let last = declared.last {
      noteReference(to: last)
      switch last {
      case let variable as VariableSymbol: return .variable(variable)
      case let module as ClassSymbol: return .module(module)
      default:
        let methods = declared.compactMap { (symbol: Symbol) in symbol as? MethodSymbol }
        return methods.isEmpty ? nil : .methods(methods)
      }
    }
    if let symbol = selfNames[name] { return .this(symbol) }
    switch kind {
    case .template(let symbol):
      guard let member = symbol.visibleTerm(named: name) ?? Scope.selfMember(term: name, of: symbol) else { return nil }
      if member.has(.parameterAccessor), member.owner === symbol { member.flags.insert(.stored) }
      return .member(qualifier: .this(symbol), name: name)
    case .package(let package): return universe?.lookup(term: name, in: package)
    case .block, .method, .imports, .topLevel: return nil
    }
  }

  /// Returns what the scope itself says about a name of a type.
  private func own(type name: String) -> TypeBinding? {
    if let declared = types[name] { return declared.binding(prefix: nil) }
    switch kind {
    case .template(let symbol):
      return symbol.visibleType(named: name)?.binding(prefix: .this(symbol))
        ?? Scope.selfMember(type: name, of: symbol)?.binding(prefix: .this(symbol))
    case .package(let package): return universe?.lookup(type: name, in: package)
    case .block, .method, .imports, .topLevel: return nil
    }
  }

  /// Returns what a name means outside every scope: the packages at the top, and for prelude texts any class of theirs.
  private func outermost(term name: String) -> TermBinding? {
    if name == "_root_", let root = universe?.demandPackage("") { return .package(root) }
    if let package = universe?.package(named: name) { return .package(package) }
    guard seesPrelude, let universe else { return nil }
    if let module = universe.preludeModule(named: name) { return .module(module) }
    return universe.package(named: "scala.collection.\(name)").map { (package: PackageSymbol) in .package(package) }
  }

  /// Returns what a name of a type means outside every scope.
  private func outermost(type name: String) -> TypeBinding? {
    seesPrelude ? universe?.preludeType(named: name)?.binding(prefix: nil) : nil
  }

  /// Returns the member of a class's self type that a simple name means.
  private static func selfMember(term name: String, of symbol: ClassSymbol) -> Symbol? {
    guard let type = symbol.headerStorage.selfType else { return nil }
    for other: ClassSymbol in type.memberClasses(in: nil) where other !== symbol {
      if let member = other.visibleTerm(named: name) { return member }
    }
    return nil
  }

  /// Returns the type member of a class's self type that a simple name means.
  private static func selfMember(type name: String, of symbol: ClassSymbol) -> Symbol? {
    guard let type = symbol.headerStorage.selfType else { return nil }
    for other: ClassSymbol in type.memberClasses(in: nil) where other !== symbol {
      if let member = other.visibleType(named: name) { return member }
    }
    return nil
  }

  /// The classes whose bodies are around, innermost first.
  package var enclosingClasses: [ClassSymbol] {
    var classes: [ClassSymbol] = []
    var current: Scope? = self
    while let scope = current {
      if case .template(let symbol) = scope.kind { classes.append(symbol) }
      current = scope.parent
    }
    return classes
  }

  /// The class whose body is directly around, if there is one.
  package var enclosingClass: ClassSymbol? {
    var current: Scope? = self
    while let scope = current {
      if case .template(let symbol) = scope.kind { return symbol }
      current = scope.parent
    }
    return nil
  }

  /// The class, method or package that a definition in this scope belongs to.
  var owner: Symbol? {
    var current: Scope? = self
    while let scope = current {
      switch scope.kind {
      case .method(let symbol): return symbol
      case .template(let symbol): return symbol
      case .package(let symbol): return symbol
      case .topLevel: return nil
      case .block, .imports: current = scope.parent
      }
    }
    return nil
  }
}

extension Scope {
  /// The names that this scope itself makes visible; those of types too, since they can follow `new`.
  func visibleNames(wantsTypes: Bool) -> [String] {
    if let imported { return imported.visibleNames }
    var names = Array(terms.keys) + Array(types.keys) + Array(selfNames.keys)
    switch kind {
    case .template(let symbol):
      names += symbol.memberNames
    case .package(let package):
      names += universe?.names(in: package) ?? []
      if let module = universe?.packageObject(of: package) { names += module.memberNames }
    case .block, .method, .imports, .topLevel: break
    }
    return names
  }
}

extension ImportedNames {
  /// The names that the import makes visible.
  var visibleNames: [String] {
    var names = selectedNames
    guard hasWildcard else { return names }
    switch prefix {
    case .package(let package): names += universe?.names(in: package) ?? []
    case .value(let value): names += value.type.memberClasses(in: nil).flatMap { (symbol: ClassSymbol) in symbol.memberNames }
    case nil: break
    }
    return names
  }
}
