extension Scope {
  /// Returns the scope of a prelude text: its package, those around it, its imports, Predef, then any prelude class by its simple name.
  package static func prelude(universe: Universe, package: PackageSymbol, imports: [String]) -> Scope {
    let root = programStart(universe: universe, seesPrelude: true)
    var packages: [PackageSymbol] = []
    var current: PackageSymbol? = package
    while let symbol = current {
      packages.append(symbol)
      current = symbol.owner as? PackageSymbol
    }
    var scope = root
    for symbol: PackageSymbol in packages.reversed() { scope = Scope(.package(symbol), parent: scope) }
    for line: String in imports {
      let names = ImportedNames(preludeLine: line, in: scope)
      scope = Scope(.imports, parent: scope, universe: universe, imported: names)
    }
    return Scope(.topLevel, parent: scope)
  }

  /// Returns the scope every program starts in: `java.lang._`, `scala._`, `Predef._`, each before those named earlier.
  static func programStart(universe: Universe, seesPrelude: Bool = false) -> Scope {
    var scope = Scope(.topLevel, parent: nil, universe: universe, seesPrelude: seesPrelude)
    for name: String in ["java.lang", "scala"] {
      scope = Scope(.package(universe.demandPackage(name)), parent: scope)
    }
    if let predef = universe.moduleSymbol("scala.Predef") {
      scope = Scope(.topLevel, parent: scope)
      let names = ImportedNames(all: .value(.module(predef)), in: scope)
      scope = Scope(.imports, parent: scope, universe: universe, imported: names)
    }
    return Scope(.topLevel, parent: scope)
  }

  /// True iff it belongs to a text of the prelude.
  var isPreludeText: Bool {
    var outermost = self
    while let parent = outermost.parent { outermost = parent }
    return outermost.seesPrelude
  }
}
