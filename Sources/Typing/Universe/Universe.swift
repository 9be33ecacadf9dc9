import Syntax

/// The classes, objects and packages of the prelude, made when first asked for; one for each session.
package final class Universe {
  /// The places of the prelude's definitions.
  private let index = PreludeIndex.shared
  /// What each package contains, by its full name.
  private var contents: [String: PackageContents] = [:]
  /// The symbols made so far, by entry.
  private var symbols: [Symbol?] = []
  /// The entry of each symbol made so far.
  private var entryOfSymbol: [Symbol: Int] = [:]
  /// The scopes of packages as seen from prelude texts, by package and text.
  private var scopes: [String: Scope] = [:]
  /// Completes the classes of the prelude.
  package weak var checker: Checker?
  /// The classes the language itself needs.
  package private(set) lazy var known = WellKnown(self)

  /// Knows where everything is; makes nothing yet.
  package init() {
    symbols = Array(repeating: nil, count: index.entries.count)
    for (name, package): (String, PreludeIndex.Package) in index.packages {
      _ = demandPackage(name)
      contents[name]?.types = package.types
      contents[name]?.modules = package.modules
    }
  }

  /// Scans the prelude, once for the process; a session that starts later finds it done.
  package static func prepare() { _ = PreludeIndex.shared }

  /// Returns the package of a full name, making it and those around it if they are new.
  package func demandPackage(_ fullName: String) -> PackageSymbol {
    if let known = contents[fullName] { return known.symbol }
    guard let dot = fullName.lastIndex(of: ".") else {
      let symbol = PackageSymbol(fullName: fullName, owner: nil)
      contents[fullName] = PackageContents(symbol: symbol)
      return symbol
    }
    let owner = demandPackage(String(fullName[..<dot]))
    let symbol = PackageSymbol(fullName: fullName, owner: owner)
    contents[fullName] = PackageContents(symbol: symbol)
    contents[owner.fullName]?.packages[symbol.name] = symbol
    return symbol
  }

  /// Returns the package of a full name, if there is one.
  package func package(named fullName: String) -> PackageSymbol? { contents[fullName]?.symbol }

  /// Returns the package of a simple name inside another.
  package func package(named name: String, in owner: PackageSymbol) -> PackageSymbol? {
    contents[owner.fullName]?.packages[name]
  }

  /// Returns the class, trait or alias of a simple name in a package.
  package func type(named name: String, in owner: PackageSymbol) -> Symbol? {
    guard let package = contents[owner.fullName] else { return nil }
    if let declared = package.declaredTypes[name] { return declared }
    return package.types[name].map { (position: Int) in symbol(at: position) }
  }

  /// Returns the object of a simple name in a package; for an alias of a class of the same name, its companion.
  package func module(named name: String, in owner: PackageSymbol) -> ClassSymbol? {
    guard let package = contents[owner.fullName] else { return nil }
    if let declared = package.declaredModules[name] { return declared }
    if let position = package.modules[name] { return symbol(at: position) as? ClassSymbol }
    guard let position = package.types[name] else { return nil }
    guard index.entries[position].keyword == .type else { return caseCompanion(at: position) }
    guard let alias = symbol(at: position) as? TypeAliasSymbol else { return nil }
    return companion(ofAlias: alias)
  }

  /// Returns the object that belongs to a case class of the prelude without being written.
  private func caseCompanion(at position: Int) -> ClassSymbol? {
    guard index.entries[position].flags.contains(.case) else { return nil }
    return (symbol(at: position) as? ClassSymbol)?.companion
  }

  /// Returns the object that an alias's name also stands for, as `List` of the package `scala`.
  package func companion(ofAlias alias: TypeAliasSymbol) -> ClassSymbol? {
    guard alias.has(.prelude), case .class(let target, _)? = alias.info.target, target.name == alias.name else { return nil }
    return target.companion
  }

  /// Returns the class or trait of a full name.
  package func classSymbol(_ fullName: String) -> ClassSymbol? {
    classEntry(fullName).flatMap { (position: Int) in symbol(at: position) as? ClassSymbol }
  }

  /// Returns the object of a full name.
  package func moduleSymbol(_ fullName: String) -> ClassSymbol? {
    let (package, name) = Universe.split(fullName)
    if let position = contents[package]?.modules[name] { return symbol(at: position) as? ClassSymbol }
    return contents[package]?.types[name].flatMap { (position: Int) in caseCompanion(at: position) }
  }

  /// Returns the prelude's class or alias of a simple name, wherever it is; immutable collections come first.
  package func preludeType(named name: String) -> Symbol? {
    preferred(index.bySimpleName[name], isModule: false).map { (position: Int) in symbol(at: position) }
  }

  /// Returns the prelude's object of a simple name, wherever it is.
  package func preludeModule(named name: String) -> ClassSymbol? {
    if let position = preferred(index.bySimpleName[name], isModule: true) { return symbol(at: position) as? ClassSymbol }
    return preferred(index.bySimpleName[name], isModule: false).flatMap { (position: Int) in caseCompanion(at: position) }
  }

  /// Adds a class, alias or object of the user's to a package.
  package func declare(_ symbol: Symbol, in package: PackageSymbol) {
    _ = demandPackage(package.fullName)
    if let module = symbol as? ClassSymbol, module.kind == .object {
      contents[package.fullName]?.declaredModules[symbol.name] = module
    } else {
      contents[package.fullName]?.declaredTypes[symbol.name] = symbol
    }
  }

  /// The full names of all packages, in order.
  package var packageNames: [String] { contents.keys.sorted() }

  /// Returns the names of what a package contains: types, objects and packages.
  package func names(in package: PackageSymbol) -> [String] {
    guard let package = contents[package.fullName] else { return [] }
    var names = Set(package.types.keys)
    names.formUnion(package.modules.keys)
    names.formUnion(package.declaredTypes.keys)
    names.formUnion(package.declaredModules.keys)
    names.formUnion(package.packages.keys)
    return names.sorted()
  }

  /// Completes the parents of all classes of the text a sealed class stands in, which registers its children.
  package func completeChildren(of symbol: ClassSymbol) {
    guard let position = entryOfSymbol[symbol] else { return }
    let file = index.entries[position].file
    for other: Int in index.entries.indices where index.entries[other].file == file {
      if let other = self.symbol(at: other) as? ClassSymbol { _ = other.header }
    }
  }

  /// Splits a full name at its last dot.
  private static func split(_ fullName: String) -> (String, String) {
    guard let dot = fullName.lastIndex(of: ".") else { return ("", fullName) }
    return (String(fullName[..<dot]), String(fullName[fullName.index(after: dot)...]))
  }

  /// Returns the entry of a class, trait or alias by its full name.
  private func classEntry(_ fullName: String) -> Int? {
    let (package, name) = Universe.split(fullName)
    return contents[package]?.types[name]
  }

  /// Returns the entry that a simple name means in a prelude text without imports.
  private func preferred(_ positions: [Int]?, isModule: Bool) -> Int? {
    let matching = (positions ?? []).filter { (position: Int) in (index.entries[position].keyword == .object) == isModule }
    return matching.first { (position: Int) in !index.entries[position].package.contains(".mutable") } ?? matching.first
  }

  /// Returns the symbol of an entry, making it if it is new.
  private func symbol(at position: Int) -> Symbol {
    if let known = symbols[position] { return known }
    let entry = index.entries[position]
    let owner = demandPackage(entry.package)
    let fullName = entry.package.isEmpty ? entry.name : "\(entry.package).\(entry.name)"
    if entry.keyword == .type {
      let alias = TypeAliasSymbol(name: entry.name, owner: owner, flags: .prelude)
      alias.fullName = fullName
      symbols[position] = alias
      alias.completer = { [weak self] (symbol: TypeAliasSymbol) in
        self?.aliasInfo(symbol, at: position) ?? TypeAliasSymbol.Info(target: .error)
      }
      return alias
    }
    let kind: ClassSymbol.Kind = entry.keyword == .object ? .object : entry.keyword == .trait ? .trait : .class
    let role: ClassRole = kind == .object ? .ordinary : ClassRole(fullName: fullName)
    let made = ClassSymbol(name: entry.name, owner: owner, kind: kind, fullName: fullName, flags: entry.flags, role: role)
    symbols[position] = made
    entryOfSymbol[made] = position
    made.completion.header = { [weak self] (symbol: ClassSymbol) in self?.declare(symbol, at: position) }
    let other = kind == .object ? contents[entry.package]?.types[entry.name] : contents[entry.package]?.modules[entry.name]
    if let other, let companion = self.symbol(at: other) as? ClassSymbol {
      made.companion = companion
      companion.companion = made
    } else if kind == .class, entry.flags.contains(.case) {
      _ = checker?.makeCompanion(of: made, owner: owner, flags: .prelude, fullName: fullName)
    }
    return made
  }

  /// Parses the definition of an entry.
  private func parsed(_ position: Int) -> Definition? {
    let entry = index.entries[position]
    let source = Source(name: "<\(entry.name)>", bytes: index.bytes(of: entry))
    return Parser.parseDefinitions(source).0.first
  }

  /// Parses a class of the prelude and lets the checker prepare its completion.
  private func declare(_ symbol: ClassSymbol, at position: Int) {
    guard let checker, case .class(let definition)? = parsed(position) else { return }
    checker.declareClass(definition, owner: symbol.owner, scope: scope(of: position), into: symbol)
  }

  /// Parses an alias of the prelude.
  private func aliasInfo(_ symbol: TypeAliasSymbol, at position: Int) -> TypeAliasSymbol.Info {
    guard let checker, case .type(let definition)? = parsed(position) else { return TypeAliasSymbol.Info(target: .error) }
    return checker.aliasInfo(definition, owner: symbol, scope: scope(of: position))
  }

  /// Returns the scope that the definitions of an entry see.
  private func scope(of position: Int) -> Scope {
    let entry = index.entries[position]
    let key = "\(entry.file):\(entry.package)"
    if let known = scopes[key] { return known }
    let made = Scope.prelude(universe: self, package: demandPackage(entry.package), imports: index.imports[entry.file])
    scopes[key] = made
    return made
  }
}
