import Syntax

extension Checker {
  /// Returns the type that is written, in `scope`.
  package func resolve(_ tree: TypeTree) -> Type { resolve(tree, arity: 0) }

  /// Returns the type that is written as the argument of a parameter that takes `arity` arguments itself.
  func resolve(_ tree: TypeTree, arity: Int) -> Type {
    guard typeDepth < Checker.typeDepthLimit else {
      error("type is nested too deeply", at: tree.range)
      return .error
    }
    typeDepth += 1
    defer { typeDepth -= 1 }
    switch tree.kind {
    case .named(let path): return resolveNamed(path, tree, arity: arity)
    case .applied(let constructor, let arguments): return resolveApplied(constructor, arguments, tree)
    case .function(let parameters, let result):
      let types = parameters.map { (parameter: TypeTree) in resolve(parameter) }
      return universe.function(types, resolve(result))
    case .tuple(let elements):
      return universe.tuple(elements.map { (element: TypeTree) in resolve(element) })
    case .byName(let result): return .byName(resolve(result))
    case .repeated(let element): return .repeated(resolve(element))
    case .singleton(let path): return resolveSingleton(path, tree)
    case .projection(let prefix, let name): return resolveProjection(resolve(prefix), name, tree, arity: arity)
    case .compound(let parts, let definitions): return resolveCompound(parts, definitions)
    case .wildcard(let lower, let upper):
      return .wildcard(
        lower: lower.map { (bound: TypeTree) in resolve(bound) }, upper: upper.map { (bound: TypeTree) in resolve(bound) })
    case .literal(let literal): return .constant(literal)
    }
  }

  /// Returns the type a name or path stands for, without arguments.
  private func resolveNamed(_ path: [String], _ tree: TypeTree, arity: Int) -> Type {
    guard let (binding, prefix) = typeBinding(path, tree) else { return .error }
    let parameters = typeParameters(of: binding)
    if arity > 0 {
      if parameters.count == arity { return constructor(binding, prefix: prefix, arity: arity) }
      if case .parameter(let symbol) = binding, symbol.arity == arity { return .parameter(symbol) }
    }
    let count: Int
    if case .parameter(let symbol) = binding { count = symbol.arity } else { count = parameters.count }
    guard count == 0 else {
      diagnostics.add(.takesTypeParameters(kindWord(of: binding), path.last ?? "", tree))
      return .error
    }
    return type(of: binding, prefix: prefix, arguments: [])
  }

  /// Returns a type constructor applied to the arguments that are written.
  private func resolveApplied(_ constructor: TypeTree, _ arguments: [TypeTree], _ tree: TypeTree) -> Type {
    guard case .named(let path) = constructor.kind else {
      let base = resolveConstructor(constructor)
      if base.isError { return .error }
      return base.applied(to: arguments.map { (argument: TypeTree) in resolve(argument) })
    }
    guard let (binding, prefix) = typeBinding(path, constructor) else {
      for argument: TypeTree in arguments { reportUnknownNames(in: argument) }
      return .error
    }
    if case .parameter(let symbol) = binding {
      guard symbol.arity == arguments.count else {
        diagnostics.add(.wrongTypeArguments(symbol.name, expected: symbol.arity, typeText: symbol.name, tree))
        return .error
      }
      return .applied(symbol, arguments.map { (argument: TypeTree) in resolve(argument) })
    }
    let parameters = typeParameters(of: binding)
    guard parameters.count == arguments.count else {
      diagnostics.add(.wrongTypeArguments(path.last ?? "", expected: parameters.count, typeText: path.last ?? "", tree))
      return .error
    }
    let types = zip(parameters, arguments).map { (parameter: TypeParameterSymbol, argument: TypeTree) in
      resolve(argument, arity: parameter.arity)
    }
    return type(of: binding, prefix: prefix, arguments: types)
  }

  /// Reports what is not found in the argument of an unknown type, whose arity is not known either.
  private func reportUnknownNames(in argument: TypeTree) {
    if case .named(let path) = argument.kind { _ = typeBinding(path, argument) } else { _ = resolve(argument) }
  }

  /// Returns a projection or other type that is applied to arguments.
  private func resolveConstructor(_ tree: TypeTree) -> Type {
    guard case .projection(let prefix, let name) = tree.kind else { return resolve(tree) }
    let type = resolve(prefix)
    guard !type.isError else { return .error }
    guard let binding = memberBinding(name, of: type) else {
      diagnostics.add(.typeNotAMember(name, of: text(of: type), tree))
      return .error
    }
    return constructor(binding, prefix: type, arity: typeParameters(of: binding).count)
  }

  /// Returns what `T#name` stands for.
  private func resolveProjection(_ prefix: Type, _ name: String, _ tree: TypeTree, arity: Int) -> Type {
    if prefix.isErroneous { return .error }
    guard let binding = memberBinding(name, of: prefix) else {
      diagnostics.add(.typeNotAMember(name, of: text(of: prefix), tree))
      return .error
    }
    if arity > 0, typeParameters(of: binding).count == arity { return constructor(binding, prefix: prefix, arity: arity) }
    return type(of: binding, prefix: prefix, arguments: [])
  }

  /// Returns `A with B { … }`.
  private func resolveCompound(_ parts: [TypeTree], _ definitions: [Definition]) -> Type {
    let types = parts.map { (part: TypeTree) in resolve(part) }
    guard !definitions.isEmpty else { return types.count == 1 ? types[0] : .compound(types) }
    let refinement = RefinementSymbol(name: "<refinement>", owner: scope.owner)
    let inner = Scope(.block, parent: scope)
    for definition: Definition in definitions { enterRefinement(definition, refinement, inner) }
    return .refined(types.isEmpty ? [universe.anyRef] : types, refinement)
  }

  /// Returns `x.type`.
  private func resolveSingleton(_ path: [String], _ tree: TypeTree) -> Type {
    if path == ["this"], let symbol = scope.enclosingClass { return TypedExpression.this(symbol).type }
    switch walk(path) {
    case .found(.value(let value)):
      if case .variable(let variable) = value.kind { return variable.isStable ? .singleton(variable) : variable.type ?? .error }
      return value.type
    case .found(.package): return .error
    case .broken(let broken):
      diagnostics.add(.brokenPath(path, broken, at: tree.range, in: self))
      return .error
    }
  }
}
