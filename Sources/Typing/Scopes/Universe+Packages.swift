extension Universe {
  /// Returns the package object of a package: the object named `package` in it.
  func packageObject(of package: PackageSymbol) -> ClassSymbol? { module(named: "package", in: package) }

  /// Returns what a term of a package stands for: an object, a package inside, or a member of its package object.
  package func lookup(term name: String, in package: PackageSymbol) -> TermBinding? {
    if package.fullName.isEmpty, let inner = self.package(named: name), !name.isEmpty { return .package(inner) }
    if let module = module(named: name, in: package) { return .module(module) }
    if let inner = self.package(named: name, in: package) { return .package(inner) }
    guard name != "package", let module = packageObject(of: package), let member = module.visibleTerm(named: name) else {
      return nil
    }
    return member.aliasedModule ?? .member(qualifier: .module(module), name: name)
  }

  /// Returns what a type of a package stands for: a class, a trait or an alias, also of its package object.
  package func lookup(type name: String, in package: PackageSymbol) -> TypeBinding? {
    if let symbol = type(named: name, in: package) { return symbol.binding(prefix: nil) }
    guard let module = packageObject(of: package), let symbol = module.visibleType(named: name) else { return nil }
    return symbol.binding(prefix: .class(module, []))
  }
}

extension Symbol {
  /// The object that a value of the prelude is another name of, as `val List: List.type = List`.
  var aliasedModule: TermBinding? {
    guard let field = self as? FieldSymbol, field.has(.prelude), !field.isVar, let type = field.type,
      case .class(let module, _) = type.dealiased, module.isObject
    else { return nil }
    return .module(module)
  }
}
