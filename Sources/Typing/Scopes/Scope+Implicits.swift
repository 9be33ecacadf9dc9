/// The implicits that can be used at a place without a prefix.
struct VisibleImplicits {
  /// The candidates, level by level from the inside.
  var levels: [[ImplicitCandidate]]
  /// The names of all candidates.
  var names: Set<String>
  /// The number that changes when a scope on the way declares something.
  var version: Int
}

extension Scope {
  /// The implicit values and conversions that are visible, level by level from the inside; shadowed ones are left out.
  package var implicitCandidates: [[ImplicitCandidate]] { visibleImplicits.levels }

  /// The number of declarations in this scope and those around it.
  private var versionSum: Int {
    var sum = 0
    var current: Scope? = self
    while let scope = current {
      sum &+= scope.version
      current = scope.parent
    }
    return sum
  }

  /// The implicits that are visible, from the cache where nothing was declared since.
  private var visibleImplicits: VisibleImplicits {
    var pending: [Scope] = []
    var current: Scope? = self
    var known = VisibleImplicits(levels: [], names: [], version: 0)
    var version = versionSum
    while let scope = current {
      if let cached = scope.implicitCache, cached.version == version {
        known = cached
        break
      }
      pending.append(scope)
      version &-= scope.version
      current = scope.parent
    }
    for scope: Scope in pending.reversed() {
      known = scope.extended(known)
      scope.implicitCache = known
    }
    return known
  }

  /// Returns what is visible here if `outer` is visible around.
  private func extended(_ outer: VisibleImplicits) -> VisibleImplicits {
    var result = outer
    result.version &+= version
    let hidden = outer.names.filter { (name: String) in hides(name) }
    if !hidden.isEmpty {
      result.levels = result.levels.map { (level: [ImplicitCandidate]) in
        level.filter { (candidate: ImplicitCandidate) in !hidden.contains(candidate.name) }
      }
      result.names.subtract(hidden)
    }
    let own = ownImplicits
    if !own.isEmpty {
      result.levels.insert(own, at: 0)
      for candidate: ImplicitCandidate in own { result.names.insert(candidate.name) }
    }
    return result
  }

  /// Returns true iff a name of an outer scope means something else here.
  private func hides(_ name: String) -> Bool {
    if let imported { return imported.explicit(term: name) != nil || imported.wildcard(term: name) != nil }
    if terms[name] != nil { return true }
    if case .template(let symbol) = kind { return symbol.visibleTerm(named: name) != nil }
    return false
  }

  /// The implicits that this scope itself brings.
  private var ownImplicits: [ImplicitCandidate] {
    if let imported { return imported.implicits }
    switch kind {
    case .template(let symbol):
      return symbol.visibleImplicits.map { (member: Symbol) in
        ImplicitCandidate(reference: .member(.this(symbol), member), name: member.name)
      }
    case .package(let package):
      guard let module = universe?.packageObject(of: package) else { return [] }
      return module.visibleImplicits.map { (member: Symbol) in
        ImplicitCandidate(reference: .member(.module(module), member), name: member.name)
      }
    case .block, .method, .imports, .topLevel:
      return implicits.compactMap { (symbol: Symbol) in
        Scope.candidate(symbol).map { (reference: ImplicitCandidate.Reference) in
          ImplicitCandidate(reference: reference, name: symbol.name)
        }
      }
    }
  }

  /// Returns how a local implicit is referred to.
  private static func candidate(_ symbol: Symbol) -> ImplicitCandidate.Reference? {
    switch symbol {
    case let symbol as VariableSymbol: .variable(symbol)
    case let symbol as MethodSymbol: .method(symbol)
    case let symbol as ClassSymbol: .module(symbol)
    default: nil
    }
  }
}
