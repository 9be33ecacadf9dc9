import Syntax

extension Checker {
  /// Returns what `qualifier.name` stands for.
  func denoteSelection(_ qualifier: Expression, _ name: String, at expression: Expression) -> Denotation {
    let denotation = denote(qualifier, .hole)
    if case .package(let package) = denotation { return denote(name, in: package, at: expression) }
    let receiver = finish(denotation, .hole, qualifier)
    return denote(name, of: receiver, expression.range, expression.point)
  }

  /// Returns what a name of a package stands for.
  private func denote(_ name: String, in package: PackageSymbol, at expression: Expression) -> Denotation {
    let (range, point) = (expression.range, expression.point)
    switch universe.lookup(term: name, in: package) {
    case .module(let module): return .value(TypedExpression.module(module).at(range, point: point))
    case .package(let inner): return .package(inner)
    case .member(let qualifier, let member): return denote(member, of: qualifier.at(range, point: point), range, point)
    case .variable(let variable): return .value(reference(to: variable, range, point))
    case .this(let symbol): return .value(TypedExpression.this(symbol).at(range, point: point))
    case .methods(let methods):
      return .methods(MethodReference(name: name, methods: methods, receiver: nil, range: range, point: point))
    case nil:
      definitions.probe?.note(name, .package(package))
      error(Messages.missing(name, in: package), at: range, point: point)
      return .value(.error(range))
    }
  }

  /// Returns what a member of a value stands for; a missing one is looked for through implicit views.
  func denote(
    _ name: String, of receiver: TypedExpression, _ range: SourceRange, _ point: Int, reportsAsName: String? = nil
  ) -> Denotation {
    if receiver.isError { return .value(.error(range)) }
    let symbols = members(of: receiver.type, named: name)
    let accessible = symbols.filter { (symbol: Symbol) in isAccessible(symbol, through: receiver) }
    if !accessible.isEmpty { return denote(accessible, name: name, of: receiver, range, point) }
    if let viewed = denoteThroughView(name, of: receiver, range, point) { return viewed }
    if let hidden = symbols.first, !hidden.has(.parameterAccessor) {
      error(inaccessibleText(hidden, through: receiver), at: range, point: point, notes: protectionNotes(hidden))
    } else {
      reportMissing(name, of: receiver, range, point)
    }
    return .value(.error(range))
  }

  /// Returns what a name stands for as a member of what an implicit view makes of the receiver; nil if none brings it.
  private func denoteThroughView(
    _ name: String, of receiver: TypedExpression, _ range: SourceRange, _ point: Int
  ) -> Denotation? {
    let matches = views(of: receiver, providing: name)
    guard let match = best(matches) ?? matches.first else { return nil }
    let denotation = denote(name, of: match.expression, range, point)
    guard case .methods(var reference) = denotation else { return best(matches) == nil ? nil : denotation }
    reference.viewedReceiver = receiver
    reference.isOfSeveralViews = best(matches) == nil
    return .methods(reference)
  }

  /// Returns what the members of a name stand for.
  func denote(
    _ symbols: [Symbol], name: String, of receiver: TypedExpression, _ range: SourceRange, _ point: Int
  ) -> Denotation {
    let prefix = receiver.pathType
    let methods = symbols.compactMap { (symbol: Symbol) in symbol as? MethodSymbol }
    if !methods.isEmpty {
      var reference = MethodReference(name: name, methods: methods, receiver: receiver, range: range, point: point)
      reference.field = symbols.lazy.compactMap { (symbol: Symbol) in symbol as? FieldSymbol }.first
      return .methods(reference)
    }
    switch symbols[0] {
    case let field as FieldSymbol:
      if case .module(let module)? = field.aliasedModule { return .value(TypedExpression.module(module).at(range, point: point)) }
      guard field.type != nil else {
        error("recursive value \(name) needs type", at: range, point: point)
        return .value(.error(range))
      }
      if field.has(.parameterAccessor) { field.flags.insert(.stored) }
      let type = fieldType(field, from: prefix)
      return .value(TypedExpression(.field(receiver, field), type: type, range: range, point: point))
    case let module as ClassSymbol:
      return .value(TypedExpression.module(module).at(range, point: point))
    default:
      return .value(.error(range))
    }
  }

  /// Returns true iff the member can be named at this place.
  func isAccessible(_ symbol: Symbol, through receiver: TypedExpression) -> Bool {
    guard symbol.has(.private) || symbol.has(.protected) || symbol.has(.parameterAccessor), let owner = symbol.ownerClass else {
      return true
    }
    let enclosing = scope.enclosingClasses
    if let qualifier = symbol.accessQualifier, qualifier != "this" {
      if enclosing.contains(where: { (outer: ClassSymbol) in isInside(outer, qualifier) }) { return true }
      return owner.has(.prelude) ? scope.isPrelude : isInside(owner, qualifier) && symbol.has(.topLevel)
    }
    if owner.has(.prelude) && scope.isPrelude { return true }
    if symbol.has(.protected) {
      return enclosing.contains { (outer: ClassSymbol) in
        outer.derives(from: owner) || outer.companion.map { (other: ClassSymbol) in other.derives(from: owner) } ?? false
      }
    }
    if symbol.has(.privateThis) || symbol.has(.parameterAccessor) {
      guard enclosing.contains(owner) else { return false }
      switch receiver.kind {
      case .this(let symbol): return symbol === owner
      case .module(let symbol): return symbol === owner
      default: return false
      }
    }
    return enclosing.contains { (outer: ClassSymbol) in outer === owner || outer.companion === owner }
  }

  /// Returns true iff the class stands in a package or class of the name.
  func isInside(_ symbol: ClassSymbol, _ name: String) -> Bool {
    var current: Symbol? = symbol
    while let outer = current {
      if outer.name == name { return true }
      current = outer.owner
    }
    return false
  }

  /// Returns scalac's words for a member that cannot be named here.
  private func inaccessibleText(_ symbol: Symbol, through receiver: TypedExpression) -> String {
    let kind = Messages.kind(of: symbol)
    let owner = symbol.ownerClass.map { (owner: ClassSymbol) in "\(Messages.kind(of: owner)) \(owner.name)" } ?? ""
    let place = accessingPlace ?? (symbol.has(.protected) ? "class $iw" : "class ")
    let type =
      receiver.type.isModule ? "object \(receiver.type.classSymbol?.name ?? "")" : text(of: universe.widened(receiver.type))
    return "\(kind) \(symbol.name) in \(owner) cannot be accessed as a member of \(type) from \(place)"
  }

  /// The class or object around this place as messages about access name it; nil at the top, which scalac's shell wraps in classes.
  var accessingPlace: String? {
    scope.enclosingClass.map { (outer: ClassSymbol) in "\(Messages.kind(of: outer)) \(outer.name)" }
  }

  /// Returns the lines that say why a protected member cannot be named here.
  private func protectionNotes(_ symbol: Symbol) -> [String] {
    guard symbol.has(.protected), let owner = symbol.ownerClass else { return [] }
    return [
      " Access to protected \(Messages.kind(of: symbol)) \(symbol.name) not permitted because",
      " enclosing \(accessingPlace ?? "class $iw") is not a subclass of",
      " \(Messages.kind(of: owner)) \(owner.name) where target is defined",
    ]
  }

  /// Reports a name that no member has, with scalac's suggestions.
  func reportMissing(_ name: String, of receiver: TypedExpression, _ range: SourceRange, _ point: Int) {
    definitions.probe?.note(name, .member(receiver))
    let type = universe.widened(receiver.type)
    let notes = Messages.suggestions(for: name, among: suggestible(of: type))
    let isParameter = if case .parameter = type { true } else { false }
    let owner = type.isModule ? "object \(type.classSymbol?.name ?? "")" : (isParameter ? "type parameter " : "") + text(of: type)
    error(
      "value \(name) is not a member of \(owner)", at: range, point: point, notes: notes,
      hint: Messages.hint(missing: name, type: type, text: text(of: type)))
  }

  /// Returns the names of the members that can be suggested.
  private func suggestible(of type: Type) -> [String] {
    var names: Set<String> = []
    for symbol: ClassSymbol in memberClasses(of: type) {
      for ancestor: ClassSymbol in symbol.ancestors.order {
        for (name, members): (String, [Symbol]) in ancestor.declarations.terms {
          let isVisible = members.contains { (member: Symbol) in
            !member.has(.private) && !member.has(.protected) && !member.has(.parameterAccessor)
          }
          if isVisible { names.insert(name) }
        }
      }
    }
    return Array(names)
  }
}

extension Scope {
  /// True iff the text is one of the prelude.
  var isPrelude: Bool { enclosingClasses.contains { (symbol: ClassSymbol) in symbol.has(.prelude) } }
}
