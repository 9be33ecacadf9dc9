import Syntax

extension TypingSession {
  /// Checks every class of the prelude with its Scala bodies; returns what is wrong, each with the class it was found in.
  package func preludeMessages(packages: [String]) -> [String] {
    var found: [String] = []
    for name: String in packages {
      guard let package = universe.package(named: name) else { continue }
      for member: String in universe.names(in: package) {
        if let symbol = universe.type(named: member, in: package) { found += messages(about: symbol) }
        if let symbol = universe.module(named: member, in: package) { found += messages(about: symbol) }
      }
    }
    return found
  }

  /// Checks a class or alias of the prelude.
  private func messages(about symbol: Symbol) -> [String] {
    let (_, found) = checker.attempt {
      switch symbol {
      case let alias as TypeAliasSymbol:
        _ = alias.info
        checker.reportKept(alias)
      case let symbol as ClassSymbol:
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
