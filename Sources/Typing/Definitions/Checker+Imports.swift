import Syntax

extension Checker {
  /// Reports paths and names of an import that are not known; each clause sees what those before it bring.
  func checkImport(_ statement: Import) {
    var place = scope
    for clause: ImportClause in statement.clauses {
      inScope(place) { checkImport(clause) }
      place = Scope(.imports, parent: place, universe: universe, imported: ImportedNames(clause, in: place))
    }
  }

  /// Reports a path or name of one clause that is not known.
  private func checkImport(_ clause: ImportClause) {
    guard !clause.path.isEmpty else { return }
    switch walk(clause.path) {
    case .broken(let broken):
      if broken.prefix == nil, let first = clause.path.first {
        definitions.probe?.note(first, .package(universe.demandPackage("")))
      }
      diagnostics.add(.brokenPath(clause.path, broken, at: clause.range, in: self))
    case .found(let prefix):
      for selector: ImportSelector in clause.selectors { check(selector, of: prefix, clause) }
    }
  }

  /// Reports a selected name that is neither a term nor a type of what the path stands for.
  private func check(_ selector: ImportSelector, of prefix: PathPrefix, _ clause: ImportClause) {
    let name: String
    switch selector.kind {
    case .name(let written), .rename(let written, _), .hide(let written): name = written
    case .wildcard: return
    }
    switch prefix {
    case .package(let package):
      definitions.probe?.note(name, .package(package))
      guard universe.lookup(term: name, in: package) == nil, universe.lookup(type: name, in: package) == nil else { return }
      error(Messages.missing(name, in: package), at: selector.range)
    case .value(let value):
      definitions.probe?.note(name, .member(value))
      guard members(of: value.type, named: name).isEmpty, memberBinding(name, of: value.type) == nil else { return }
      error("value \(name) is not a member of \(ownerText(of: value))", at: selector.range)
    }
  }
}
