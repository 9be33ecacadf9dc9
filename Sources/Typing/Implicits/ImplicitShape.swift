/// What can be told of an implicit from its declaration alone, to leave out most of them quickly.
struct ImplicitShape {
  /// The class a conversion converts from; nil if it is a type parameter or not a conversion.
  var source: ClassSymbol?
  /// True iff it takes one argument: a conversion.
  var isConversion: Bool
  /// The class of the value it gives; nil if that is a type parameter.
  var result: ClassSymbol?
}

extension Checker {
  /// Returns the shape of an implicit; nil while its type is not known.
  func implicitShape(of symbol: Symbol) -> ImplicitShape? {
    if let known = implicitShapes[symbol] { return known }
    guard let shape = makeShape(of: symbol) else { return nil }
    implicitShapes[symbol] = shape
    return shape
  }

  /// Works out the shape of an implicit.
  private func makeShape(of symbol: Symbol) -> ImplicitShape? {
    switch symbol {
    case let method as MethodSymbol:
      guard !method.isInferringResult, let result = method.resultType else { return nil }
      let explicit = method.parameterLists.filter { (list: [ParameterSymbol]) in !(list.first?.has(.implicit) ?? false) }
      if explicit.isEmpty || explicit == [[]] { return valueShape(result) }
      guard explicit.count == 1, explicit[0].count == 1 else { return nil }
      return ImplicitShape(source: head(of: explicit[0][0].type), isConversion: true, result: head(of: result))
    case let variable as VariableSymbol: return variable.type.map(valueShape)
    case let field as FieldSymbol: return field.type.map(valueShape)
    case let module as ClassSymbol: return ImplicitShape(source: nil, isConversion: false, result: module)
    default: return nil
    }
  }

  /// Returns the shape of a value, which is a conversion too if it is a function.
  private func valueShape(_ type: Type) -> ImplicitShape {
    let symbol = head(of: type)
    return ImplicitShape(source: nil, isConversion: false, result: symbol)
  }

  /// Returns the class at the top of a type.
  private func head(of type: Type) -> ClassSymbol? { universe.widened(type).classSymbol }

  /// Returns the implicits of the companions of a type's parts: its classes, their ancestors, its arguments.
  func companionImplicits(of type: Type) -> [ImplicitCandidate] {
    var modules: [ClassSymbol] = []
    var visited: Set<ClassSymbol> = []
    collectCompanions(of: type, into: &modules, visited: &visited, depth: 0)
    return modules.flatMap { (module: ClassSymbol) -> [ImplicitCandidate] in
      let qualifier = TypedExpression.module(module)
      return implicitMembers(of: module).map { (member: Symbol) in
        ImplicitCandidate(reference: .member(qualifier, member), name: member.name)
      }
    }
  }

  /// Returns the implicit members of an object, from the cache where it is complete.
  private func implicitMembers(of module: ClassSymbol) -> [Symbol] {
    if let known = implicitMemberCache[module] { return known }
    let members = module.visibleImplicits
    if module.has(.prelude) { implicitMemberCache[module] = members }
    return members
  }

  /// Collects the companions that belong to the parts of a type.
  private func collectCompanions(
    of type: Type, into modules: inout [ClassSymbol], visited: inout Set<ClassSymbol>, depth: Int
  ) {
    guard depth < 24 else { return }
    switch type {
    case .class(let symbol, let arguments):
      for argument: Type in arguments { collectCompanions(of: argument, into: &modules, visited: &visited, depth: depth + 1) }
      guard visited.insert(symbol).inserted else { return }
      for ancestor: ClassSymbol in symbol.ancestors.order {
        add(companionOf: ancestor, to: &modules)
        if ancestor !== symbol, let inherited = symbol.ancestors.types[ancestor] {
          for argument: Type in inherited.arguments where !argument.mentions(symbol.allTypeParameters) {
            collectCompanions(of: argument, into: &modules, visited: &visited, depth: depth + 1)
          }
        }
      }
    case .alias(let symbol, let arguments):
      for argument: Type in arguments { collectCompanions(of: argument, into: &modules, visited: &visited, depth: depth + 1) }
      _ = symbol
      let expanded = type.dealiased
      if expanded != type { collectCompanions(of: expanded, into: &modules, visited: &visited, depth: depth + 1) }
    case .compound(let parts), .refined(let parts, _):
      for part: Type in parts { collectCompanions(of: part, into: &modules, visited: &visited, depth: depth + 1) }
    case .parameter(let symbol):
      if let upper = symbol.upper { collectCompanions(of: upper, into: &modules, visited: &visited, depth: depth + 1) }
    case .applied(let symbol, let arguments):
      for argument: Type in arguments { collectCompanions(of: argument, into: &modules, visited: &visited, depth: depth + 1) }
      if let upper = symbol.upper?.applied(to: arguments) {
        collectCompanions(of: upper, into: &modules, visited: &visited, depth: depth + 1)
      }
    case .wildcard(let lower, let upper):
      for bound: Type in [lower, upper].compactMap({ $0 }) {
        collectCompanions(of: bound, into: &modules, visited: &visited, depth: depth + 1)
      }
    case .lambda(_, let body), .byName(let body), .repeated(let body), .member(let body, _):
      collectCompanions(of: body, into: &modules, visited: &visited, depth: depth + 1)
    case .variable, .appliedVariable:
      let expanded = type.dealiased
      if expanded != type { collectCompanions(of: expanded, into: &modules, visited: &visited, depth: depth + 1) }
    case .this, .singleton, .fieldSingleton, .constant:
      collectCompanions(of: universe.widened(type), into: &modules, visited: &visited, depth: depth + 1)
    case .method, .hole, .error: return
    }
  }

  /// Adds the companion of a class, and the objects the class stands in.
  private func add(companionOf symbol: ClassSymbol, to modules: inout [ClassSymbol]) {
    if symbol.isObject {
      if !modules.contains(symbol) { modules.append(symbol) }
    } else if let companion = symbol.companion, !modules.contains(companion) {
      modules.append(companion)
    }
    if let outer = symbol.ownerClass, outer.isStaticModule, !modules.contains(outer) { modules.append(outer) }
  }
}
