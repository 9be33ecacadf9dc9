import Syntax

/// What one clause of an import brings into scope; its path is looked up when a name is first asked for.
final class ImportedNames {
  /// What the path of an import stands for.
  enum Prefix {
    /// A package.
    case package(PackageSymbol)
    /// An object or another stable value.
    case value(TypedExpression)
  }

  /// The names before the selectors.
  let path: [String]
  /// The scope the path is looked up in.
  private let scope: Scope
  /// What the path stands for; nil in it if there is no such thing.
  private var resolved: Prefix??
  /// The new name of each selected name, in the order of the text.
  private var selected: [(original: String, name: String)] = []
  /// The names that a wildcard leaves out.
  private var hidden: Set<String> = []
  /// True iff `_` is among the selectors.
  private(set) var hasWildcard = false
  /// What a name of the prefix stands for, as last worked out.
  private var termCache: [String: TermBinding?] = [:]

  /// Prepares the names of `clause`, written in `scope`.
  init(_ clause: ImportClause, in scope: Scope) {
    path = clause.path
    self.scope = scope
    for selector: ImportSelector in clause.selectors {
      switch selector.kind {
      case .name(let name): selected.append((name, name))
      case .rename(let original, let name):
        selected.append((original, name))
        hidden.insert(original)
      case .hide(let original): hidden.insert(original)
      case .wildcard: hasWildcard = true
      }
    }
  }

  /// Prepares the names of all members of a known prefix, as the imports that every program starts with.
  init(all prefix: Prefix, in scope: Scope) {
    path = []
    self.scope = scope
    resolved = .some(prefix)
    hasWildcard = true
  }

  /// Prepares the names of an import line of the prelude, which has a single clause without renaming.
  init(preludeLine line: String, in scope: Scope) {
    self.scope = scope
    let text = line.dropFirst("import ".count).filter { (character: Character) in character != " " }
    let parts = text.split(separator: "{")
    var names = (parts.first ?? "").split(separator: ".").map(String.init)
    if parts.count > 1 {
      selected = parts[1].split { (character: Character) in character == "," || character == "}" }
        .map { (name: Substring) in (String(name), String(name)) }
    } else if let last = names.popLast(), last != "_" {
      selected = [(last, last)]
    }
    hasWildcard = selected.isEmpty || selected.contains { $0.original == "_" }
    path = names
  }

  /// The names that are selected one by one.
  var selectedNames: [String] { selected.map(\.name) }

  /// The packages and classes that are known.
  var universe: Universe? { scope.universe }

  /// What the path stands for; nil if there is no such thing.
  var prefix: Prefix? {
    if let resolved { return resolved }
    resolved = .some(nil)
    let found = scope.universe?.checker?.importPrefix(path, in: scope)
    resolved = .some(found)
    return found
  }

  /// Returns what an explicitly selected name stands for.
  func explicit(term name: String) -> TermBinding? {
    for entry in selected where entry.name == name {
      if let binding = member(term: entry.original) { return binding }
    }
    return nil
  }

  /// Returns what an explicitly selected name of a type stands for.
  func explicit(type name: String) -> TypeBinding? {
    for entry in selected where entry.name == name {
      if let binding = member(type: entry.original) { return binding }
    }
    return nil
  }

  /// Returns what a name stands for by the wildcard.
  func wildcard(term name: String) -> TermBinding? {
    hasWildcard && !hidden.contains(name) ? member(term: name) : nil
  }

  /// Returns what a name of a type stands for by the wildcard.
  func wildcard(type name: String) -> TypeBinding? {
    hasWildcard && !hidden.contains(name) ? member(type: name) : nil
  }

  /// Returns the term member of the prefix that has the given name.
  func member(term name: String) -> TermBinding? {
    if let known = termCache[name] { return known }
    let found: TermBinding?
    switch prefix {
    case .package(let package): found = scope.universe?.lookup(term: name, in: package)
    case .value(let value):
      let members = value.type.memberClasses(in: nil).lazy.compactMap { (symbol: ClassSymbol) in symbol.visibleTerm(named: name) }
      found = members.first.map { (member: Symbol) in member.aliasedModule ?? .member(qualifier: value, name: name) }
    case nil: found = nil
    }
    termCache[name] = .some(found)
    return found
  }

  /// Returns the type member of the prefix that has the given name.
  func member(type name: String) -> TypeBinding? {
    switch prefix {
    case .package(let package): return scope.universe?.lookup(type: name, in: package)
    case .value(let value):
      for symbol: ClassSymbol in value.type.memberClasses(in: scope.universe) {
        if let type = symbol.visibleType(named: name) { return type.binding(prefix: value.type) }
      }
      return nil
    case nil: return nil
    }
  }

  /// The implicit members that are imported, with the names they get.
  var implicits: [ImplicitCandidate] {
    let owner: TypedExpression
    let classes: [ClassSymbol]
    switch prefix {
    case .value(let value):
      owner = value
      classes = value.type.memberClasses(in: nil)
    case .package(let package):
      guard let module = scope.universe?.packageObject(of: package) else { return [] }
      owner = .module(module)
      classes = [module]
    case nil: return []
    }
    var candidates: [ImplicitCandidate] = []
    for symbol: Symbol in classes.flatMap({ (owner: ClassSymbol) in owner.visibleImplicits }) {
      if hasWildcard && !hidden.contains(symbol.name) {
        candidates.append(ImplicitCandidate(reference: .member(owner, symbol), name: symbol.name))
      } else {
        for entry in selected where entry.original == symbol.name {
          candidates.append(ImplicitCandidate(reference: .member(owner, symbol), name: entry.name))
        }
      }
    }
    return candidates
  }
}
