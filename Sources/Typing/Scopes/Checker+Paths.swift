import Syntax

/// What the first names of a path stand for.
enum PathPrefix {
  /// A package.
  case package(PackageSymbol)
  /// A stable value or object.
  case value(TypedExpression)
}

extension Checker {
  /// Returns what the path of an import stands for; nil if there is no such thing, which is reported where the import is checked.
  func importPrefix(_ path: [String], in scope: Scope) -> ImportedNames.Prefix? {
    switch inScope(scope, { walk(path) }) {
    case .found(.package(let package)): .package(package)
    case .found(.value(let value)): .value(value)
    case .broken: nil
    }
  }

  /// Returns what a path of names stands for, or where it breaks.
  func walk(_ path: [String]) -> PathEnd {
    guard let first = path.first else { return .broken(BrokenPath(index: 0, prefix: nil)) }
    guard var current = pathStart(first) else { return .broken(BrokenPath(index: 0, prefix: nil)) }
    for index: Int in path.indices.dropFirst() {
      guard let next = pathMember(path[index], of: current) else {
        if case .package(let package) = current { definitions.probe?.note(path[index], .package(package)) }
        return .broken(BrokenPath(index: index, prefix: current))
      }
      current = next
    }
    return .found(current)
  }

  /// Returns what the first name of a path stands for.
  private func pathStart(_ name: String) -> PathPrefix? {
    if name == "this" {
      return scope.enclosingClass.map { (symbol: ClassSymbol) in .value(.this(symbol)) }
    }
    if let enclosing = scope.enclosingClasses.first(where: { (symbol: ClassSymbol) in symbol.name == name }),
      scope.lookup(term: name) == nil
    {
      return .value(.this(enclosing))
    }
    switch scope.lookup(term: name) {
    case .variable(let variable):
      return .value(TypedExpression(.variable(variable), type: .singleton(variable), range: .at(0)))
    case .module(let module): return .value(.module(module))
    case .package(let package): return .package(package)
    case .this(let symbol): return .value(.this(symbol))
    case .member(let qualifier, let name): return pathMember(name, of: .value(qualifier))
    case .methods, nil: return nil
    }
  }

  /// Returns what a further name of a path stands for.
  private func pathMember(_ name: String, of prefix: PathPrefix) -> PathPrefix? {
    switch prefix {
    case .package(let package):
      switch universe.lookup(term: name, in: package) {
      case .module(let module): return .value(.module(module))
      case .package(let inner): return .package(inner)
      case .member(let qualifier, let name): return pathMember(name, of: .value(qualifier))
      case .variable, .methods, .this, nil: return nil
      }
    case .value(let value):
      if name == "this" { return prefix }
      return stableMember(name, of: value).map { (member: TypedExpression) in .value(member) }
    }
  }

  /// Returns a field, an object or a parameterless method of the prelude as a value that can be imported from.
  private func stableMember(_ name: String, of value: TypedExpression) -> TypedExpression? {
    let candidates = members(of: value.type, named: name)
    for member: Symbol in candidates {
      switch member {
      case let module as ClassSymbol:
        return .module(module)
      case let field as FieldSymbol:
        if case .module(let module)? = field.aliasedModule { return .module(module) }
        let type: Type = field.isVar ? fieldType(field, from: value.type) : .fieldSingleton(value.type, field)
        return TypedExpression(.field(value, field), type: type, range: .at(0))
      case let method as MethodSymbol where method.has(.prelude) && method.parameterCount == 0:
        let type = signature(of: method, from: value.type).result
        return TypedExpression(.call(TypedExpression.Call(method, receiver: value, arguments: [])), type: type, range: .at(0))
      default: continue
      }
    }
    return nil
  }
}

/// Where a path stops standing for something.
struct BrokenPath {
  /// The index of the name that is not known.
  var index: Int
  /// What the names before it stand for.
  var prefix: PathPrefix?
}

/// What looking up a path came to.
enum PathEnd {
  /// Every name is known.
  case found(PathPrefix)
  /// A name is not known.
  case broken(BrokenPath)
}
