import Syntax

extension TypingSession {
  /// Checks every class of the prelude with its Scala bodies; returns what is wrong, each with the class it was found in.
  package func preludeMessages() -> [String] {
    preludeSymbols.flatMap { (symbol: Symbol) in messages(about: symbol) }
  }

  /// Returns the native keys that the prelude's members name, each with the member that names it.
  package func preludeNativeKeys() -> [(key: String, member: String)] {
    preludeSymbols.flatMap { (symbol: Symbol) in (symbol as? ClassSymbol).map(nativeKeys) ?? [] }
  }

  /// The classes, aliases and objects of the prelude, package by package.
  private var preludeSymbols: [Symbol] {
    universe.packageNames.flatMap { (name: String) -> [Symbol] in
      guard let package = universe.package(named: name) else { return [] }
      return universe.names(in: package).flatMap { (member: String) -> [Symbol] in
        [universe.type(named: member, in: package), universe.module(named: member, in: package)].compactMap { $0 }
      }
    }
  }

  /// Returns the native keys of a class's own members and of the classes inside it.
  private func nativeKeys(of symbol: ClassSymbol) -> [(key: String, member: String)] {
    (symbol.constructors + symbol.declarations.ordered).flatMap { (member: Symbol) -> [(key: String, member: String)] in
      switch member {
      case let method as MethodSymbol:
        guard case .native(let key) = method.implementation else { return [] }
        return [(key, symbol.fullName + "." + method.name)]
      case let field as FieldSymbol:
        return field.nativeKey.map { (key: String) in [(key, symbol.fullName + "." + field.name)] } ?? []
      case let inner as ClassSymbol: return nativeKeys(of: inner)
      default: return []
      }
    }
  }

  /// Checks a class or alias of the prelude.
  private func messages(about symbol: Symbol) -> [String] {
    let (_, found) = checker.attempt {
      switch symbol {
      case let alias as TypeAliasSymbol:
        _ = alias.info
        checker.reportKept(alias)
      case let symbol as ClassSymbol:
        _ = symbol.header
        _ = checker.checkedClass(symbol)
        for member: Symbol in symbol.declarations.ordered {
          if let field = member as? FieldSymbol { _ = field.type }
          if let method = member as? MethodSymbol {
            _ = method.header
            _ = method.resultType
          }
          checker.reportKept(member)
        }
        for constructor: MethodSymbol in symbol.constructors { checker.reportKept(constructor) }
      default: break
      }
    }
    let owner = symbol.owner.map { (owner: Symbol) in (owner as? PackageSymbol)?.fullName ?? owner.name } ?? ""
    return found.messages.filter { $0.severity == .error }.map { (message: Diagnostic) in
      "\(owner).\(Messages.described(symbol)) @\(message.point): \(message.text)"
    }
  }
}
