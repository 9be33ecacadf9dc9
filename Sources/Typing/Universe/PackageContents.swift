/// What a package contains: definitions of the prelude by entry, and of the user's own packages by symbol.
struct PackageContents {
  /// The package.
  let symbol: PackageSymbol
  /// The prelude's classes, traits and aliases by name.
  var types: [String: Int] = [:]
  /// The prelude's objects by name.
  var modules: [String: Int] = [:]
  /// The user's classes, traits and aliases by name.
  var declaredTypes: [String: Symbol] = [:]
  /// The user's objects by name.
  var declaredModules: [String: ClassSymbol] = [:]
  /// The packages inside by their simple name.
  var packages: [String: PackageSymbol] = [:]
}
