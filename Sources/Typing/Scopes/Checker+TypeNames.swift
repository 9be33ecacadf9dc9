import Syntax

extension Checker {
  /// Returns what a name or path of a type stands for and the type it is a member of; reports it if there is no such type.
  func typeBinding(_ path: [String], _ tree: TypeTree) -> (binding: TypeBinding, prefix: Type?)? {
    guard let name = path.last else { return nil }
    if path.count == 1 {
      if let binding = scope.lookup(type: name) { return (binding, prefix(of: binding)) }
      definitions.probe?.note(name, .type(scope))
      diagnostics.add(.typeNotFound(name, tree))
      return nil
    }
    switch walk(Array(path.dropLast())) {
    case .found(.package(let package)):
      if let binding = universe.lookup(type: name, in: package) { return (binding, prefix(of: binding)) }
      definitions.probe?.note(name, .package(package))
      diagnostics.add(.typeNotAMember(name, of: "package \(Messages.name(of: package))", tree))
    case .found(.value(let value)):
      if let binding = memberBinding(name, of: value.type) { return (binding, value.type) }
      definitions.probe?.note(name, .member(value))
      diagnostics.add(.typeNotAMember(name, of: ownerText(of: value), tree))
    case .broken(let broken):
      diagnostics.add(.brokenPath(path, broken, at: tree.range, in: self))
    }
    return nil
  }

  /// Returns how a value is named where a member of it is missing.
  func ownerText(of value: TypedExpression) -> String {
    if case .class(let symbol, _) = value.type, symbol.isObject { return "object \(symbol.name)" }
    return text(of: universe.widened(value.type))
  }

  /// Returns the class, trait or alias of a name that is a member of values of a type.
  func memberBinding(_ name: String, of type: Type) -> TypeBinding? {
    if case .refined(_, let refinement) = type.dealiased, let own = refinement.declarations.types[name] {
      return own.binding(prefix: type)
    }
    for symbol: ClassSymbol in memberClasses(of: type) {
      if let member = symbol.visibleType(named: name) { return member.binding(prefix: type) }
    }
    return nil
  }

  /// Returns the prefix a binding was found with.
  private func prefix(of binding: TypeBinding) -> Type? {
    switch binding {
    case .class(let symbol, let prefix):
      guard let owner = symbol.ownerClass, !owner.isObject else { return nil }
      return innerPrefix(of: owner) ?? prefix
    case .alias(_, let prefix): return prefix
    case .parameter: return nil
    }
  }

  /// Returns `this` of the enclosing class through which the members of a class are visible.
  private func innerPrefix(of owner: ClassSymbol) -> Type? {
    let enclosing = scope.enclosingClasses.first { (outer: ClassSymbol) in outer.derives(from: owner) }
    return enclosing.map { (outer: ClassSymbol) in .this(outer) }
  }

  /// Returns the type parameters of what a name stands for.
  func typeParameters(of binding: TypeBinding) -> [TypeParameterSymbol] {
    switch binding {
    case .class(let symbol, _): symbol.typeParameters
    case .alias(let symbol, _): symbol.info.typeParameters
    case .parameter: []
    }
  }

  /// Returns the word scalac names the kind of definition with.
  func kindWord(of binding: TypeBinding) -> String {
    switch binding {
    case .class(let symbol, _): symbol.isTrait ? "trait" : "class"
    case .alias, .parameter: "type"
    }
  }

  /// Returns the type that a name applied to arguments stands for.
  func type(of binding: TypeBinding, prefix: Type?, arguments: [Type]) -> Type {
    switch binding {
    case .class(let symbol, _):
      return .class(symbol, arguments + outerArguments(of: symbol, prefix: prefix))
    case .parameter(let symbol):
      return arguments.isEmpty ? .parameter(symbol) : .applied(symbol, arguments)
    case .alias(let symbol, _):
      return aliasType(symbol, prefix: prefix, arguments: arguments)
    }
  }

  /// Returns what an alias or abstract type stands for as a member of `prefix`.
  ///
  /// An alias in the braces of a type, as `({ type L[A] = Either[E, A] })#L`, has no name outside them and stands for its target.
  private func aliasType(_ symbol: TypeAliasSymbol, prefix: Type?, arguments: [Type]) -> Type {
    let info = symbol.info
    if symbol.owner is RefinementSymbol, let target = info.target { return Substitution(info.typeParameters, arguments)(target) }
    guard info.target != nil else {
      guard let prefix else { return .member(symbol.ownerClass.map(Type.this) ?? universe.any, symbol) }
      if case .this = prefix { return .member(prefix, symbol) }
      return member(symbol, of: prefix)
    }
    guard let prefix, let owner = symbol.ownerClass, !owner.isStaticModule else { return .alias(symbol, arguments) }
    if case .this(let enclosing) = prefix, enclosing === owner { return .alias(symbol, arguments) }
    let target = Substitution(info.typeParameters, arguments)(info.target ?? .error)
    return view(target, from: prefix, owner: owner)
  }

  /// Returns the arguments of an inner class's enclosing type parameters as seen through `prefix`.
  private func outerArguments(of symbol: ClassSymbol, prefix: Type?) -> [Type] {
    let outer = symbol.header.outerParameters
    guard !outer.isEmpty else { return [] }
    let arguments: [Type] = outer.map(\.ownArgument)
    guard let prefix, let owner = symbol.ownerClass else { return arguments }
    return zip(outer, arguments).map { (parameter: TypeParameterSymbol, argument: Type) in
      guard parameter.outerThis === owner else { return view(argument, from: prefix, owner: owner) }
      guard case .this(let enclosing) = prefix else { return prefix }
      return enclosing.isStaticModule ? .class(enclosing, []) : argument
    }
  }

  /// Returns a class or alias as a type constructor that takes `arity` arguments.
  func constructor(_ binding: TypeBinding, prefix: Type?, arity: Int) -> Type {
    let fresh = (0..<arity).map { (index: Int) -> TypeParameterSymbol in
      let own = typeParameters(of: binding)
      let variance: TypeParameterSymbol.Variance = index < own.count ? own[index].variance : .invariant
      return TypeParameterSymbol(name: index < own.count ? own[index].name : "X\(index)", owner: nil, variance: variance)
    }
    let arguments: [Type] = fresh.map { (parameter: TypeParameterSymbol) in .parameter(parameter) }
    return .lambda(fresh, type(of: binding, prefix: prefix, arguments: arguments))
  }
}
