import Syntax

extension Checker {
  /// Reports parents that a class cannot have.
  func checkParents(of symbol: ClassSymbol, _ template: ClassTemplate) {
    var seen: [(ClassSymbol, Int)] = []
    for (index, parent): (Int, Parent) in template.parents.enumerated() {
      guard let target = writtenParent(parent, of: symbol) else { continue }
      let point = parent.type.point
      if let (_, earlier) = seen.first(where: { (entry: (ClassSymbol, Int)) in entry.0 === target }) {
        error("\(Messages.described(target)) is inherited twice", at: parent.range, point: earlier)
        error("\(Messages.described(target)) is inherited twice", at: parent.range, point: point)
        continue
      }
      seen.append((target, point))
      if target.isObject { error("\(target.name) is not a class or trait", at: parent.range, point: point) }
      if let refusal = Messages.refusal(ofParent: target) {
        error(refusal, at: parent.range, point: point)
      } else if target.has(.final), !target.isObject {
        error("illegal inheritance from final class \(target.name)", at: parent.range, point: point)
      } else if target.has(.sealed), target.has(.prelude) {
        error("illegal inheritance from sealed \(Messages.described(target))", at: parent.range, point: point)
      } else if index > 0, !target.isTrait {
        error("\(Messages.described(target)) needs to be a trait to be mixed in", at: parent.range, point: point)
      }
      checkSelfType(of: target, in: symbol, at: parent)
    }
    if symbol.isCase { checkCaseAncestors(of: symbol) }
  }

  /// Returns the class that a parent stands for, from the types worked out for the header.
  private func writtenParent(_ parent: Parent, of symbol: ClassSymbol) -> ClassSymbol? {
    let (type, _) = attempt { () -> ClassSymbol? in
      var tree = parent.type
      if case .applied(let constructor, _) = tree.kind { tree = constructor }
      guard case .named(let path) = tree.kind else { return self.resolve(tree).classSymbol }
      guard let place = self.definitions.templates[symbol]?.header else { return nil }
      return self.inScope(place) {
        switch self.typeBinding(path, tree)?.binding {
        case .class(let found, _): return found
        case .alias(let alias, _): return alias.info.target?.classSymbol
        case .parameter, nil: return nil
        }
      }
    }
    return type
  }

  /// Reports a class that lacks what the self type of a parent asks for.
  private func checkSelfType(of target: ClassSymbol, in symbol: ClassSymbol, at parent: Parent) {
    guard let wanted = target.header.selfType, let type = symbol.parents.first(where: { $0.classSymbol === target }) else { return }
    let seen = view(wanted, from: type, owner: target)
    let own: Type = symbol.header.selfType.map { .compound([symbol.thisType, $0]) } ?? symbol.thisType
    guard !conforms(own, to: seen) else { return }
    let name = symbol.has(.anonymous) ? text(of: own) : symbol.name
    diagnostics.add(
      Diagnostic(
        message: "illegal inheritance;", range: parent.range, point: parent.type.point,
        notes: [" self-type \(name) does not conform to \(target.name)'s selftype \(target.name) with \(text(of: seen))"]))
  }

  /// Reports a case class that descends from another.
  private func checkCaseAncestors(of symbol: ClassSymbol) {
    guard let ancestor = symbol.ancestors.order.dropFirst().first(where: { $0.isCase }) else { return }
    error(
      "case \(Messages.described(symbol)) has case ancestor \(ancestor.name), but case-to-case inheritance is prohibited. To overcome this limitation, use extractors to pattern match on non-leaf nodes.",
      at: symbol.range)
  }

  /// Reports members that are missing, defined twice, or do not fit what they override.
  func checkMembers(of symbol: ClassSymbol, _ template: ClassTemplate) {
    checkDuplicates(among: symbol.declarations.ordered)
    checkLater {
      checkVariance(of: symbol)
      for member: Symbol in symbol.declarations.ordered { checkEscaping(member, from: symbol) }
      var isSound = true
      for member: Symbol in symbol.declarations.ordered where !member.has(.parameterAccessor) && !member.has(.synthetic) {
        if !checkOverriding(member, in: symbol) { isSound = false }
      }
      if isSound, !symbol.isAbstract { checkImplementations(in: symbol, template) }
      for member: Symbol in symbol.declarations.ordered where !member.has(.parameterAccessor) && !member.has(.synthetic) {
        checkOverridesSomething(member, in: symbol)
      }
    }
  }

  /// Reports a member that others see and whose type names a private class of the same place.
  private func checkEscaping(_ member: Symbol, from owner: ClassSymbol) {
    let exempt: SymbolFlags = [.private, .privateThis, .synthetic, .parameterAccessor, .prelude]
    guard member.flags.isDisjoint(with: exempt), member.accessQualifier == nil else { return }
    var types: [Type] = []
    switch member {
    case let method as MethodSymbol:
      types = method.parameterLists.flatMap { (list: [ParameterSymbol]) in list.map(\.type) } + [method.resultType ?? .error]
    case let field as FieldSymbol where !(field.type?.isModule ?? true): types = [field.type ?? .error]
    default: return
    }
    for type: Type in types {
      guard let hidden = hiddenClass(in: type, owner) else { continue }
      let words = "private \(Messages.described(hidden)) escapes its defining scope as part of type \(text(of: type))"
      return error(words, at: member.range, point: member.range.start)
    }
  }

  /// Returns a private class of the owner that a type names.
  private func hiddenClass(in type: Type, _ owner: ClassSymbol) -> ClassSymbol? {
    var found: ClassSymbol?
    _ = type.contains { (part: Type) -> Bool in
      if case .class(let symbol, _) = part, symbol.has(.private), symbol.accessQualifier == nil, symbol.owner === owner {
        found = symbol
        return true
      }
      return false
    }
    return found
  }

  /// Reports a concrete class that leaves members without implementation.
  private func checkImplementations(in symbol: ClassSymbol, _ template: ClassTemplate) {
    let missing = missingMembers(of: symbol)
    guard let first = missing.first else { return }
    let isInstance = symbol.isModuleClass || symbol.has(.anonymous)
    let start = isInstance ? "object creation impossible." : "\(Messages.described(symbol)) needs to be abstract."
    let owners = Set(missing.map { (member: Symbol) in member.ownerClass })
    var notes: [String] = []
    let count = missing.count
    let noun = count == 1 ? "Missing implementation" : "Missing implementations"
    if owners.count == 1, let owner = first.ownerClass, owner !== symbol {
      let ofWhom = "member\(count == 1 ? "" : "s") of \(Messages.described(owner))"
      notes.append(count == 1 ? "\(noun) for \(ofWhom):" : "\(noun) for \(count) \(ofWhom).")
    } else {
      notes.append(
        count == 1 || owners.count == 1 && first.ownerClass === symbol && count == 1 ? "\(noun):" : "\(noun) for \(count) members.")
    }
    let groups = owners.compactMap { $0 }.sorted { (left: ClassSymbol, right: ClassSymbol) in left.name < right.name }
    for (index, owner): (Int, ClassSymbol) in groups.enumerated() {
      if groups.count > 1 { notes += (index == 0 ? [] : [""]) + ["  // Members declared in \(owner.fullName)"] }
      let own = missing.filter { (member: Symbol) in member.owner === owner }
      for member: Symbol in own.sorted(by: { $0.name < $1.name }) {
        notes.append("  \(declarationText(of: member, in: symbol)) = ???")
      }
    }
    let point = symbol.has(.anonymous) ? template.parents.first?.type.point ?? template.point : template.point
    diagnostics.add(Diagnostic(message: start, range: template.range, point: point, notes: notes))
  }

  /// Returns the members without implementation that a class has.
  func missingMembers(of symbol: ClassSymbol) -> [Symbol] {
    var missing: [Symbol] = []
    for ancestor: ClassSymbol in symbol.ancestors.order {
      guard !ancestor.has(.prelude) || !isProvided(by: ancestor, in: symbol) else { continue }
      for member: Symbol in ancestor.declarations.ordered
      where member.has(.deferred) && !(member is TypeAliasSymbol) && !(member is ClassSymbol) {
        let found = symbol.members(named: member.name)
        let isCovered = found.contains { (other: Symbol) in
          other !== member && !other.has(.deferred) && symbol.overrides(other, member)
        }
        let isKnown = missing.contains { (other: Symbol) in other.name == member.name && symbol.overrides(other, member) }
        if !isCovered && !isKnown { missing.append(member) }
      }
    }
    return missing
  }

  /// Returns true iff the compiler itself gives a class what the trait declares: the parts of a case class.
  private func isProvided(by ancestor: ClassSymbol, in symbol: ClassSymbol) -> Bool {
    let isCase = symbol.ancestors.order.contains { (other: ClassSymbol) in other.isCase }
    return (isCase || symbol.has(.synthetic)) && (ancestor === universe.known.product || ancestor.fullName == "scala.Equals")
  }

  /// Returns a member as it would be declared in a class, as `def b(x: String): String`.
  func declarationText(of member: Symbol, in symbol: ClassSymbol) -> String {
    let writer = TypeText(isFull: printsFullNames)
    switch member {
    case let method as MethodSymbol:
      let signature = signature(of: method, from: .this(symbol))
      return "def \(method.name)\(method.isNullary ? ": " : "")\(writer.text(signature))"
    case let field as FieldSymbol:
      return "\(field.isVar ? "var" : "val") \(field.name): \(writer.text(fieldType(field, from: .this(symbol))))"
    default: return member.name
    }
  }
}

extension MethodSymbol {
  /// True iff it has neither type parameters nor parameter lists.
  var isNullary: Bool { parameterLists.isEmpty && typeParameters.isEmpty }
}
