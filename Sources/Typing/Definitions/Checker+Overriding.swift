import Syntax

extension Checker {
  /// Reports a member that does not fit what it overrides; returns true iff it does.
  func checkOverriding(_ member: Symbol, in owner: ClassSymbol) -> Bool {
    guard !(member is ClassSymbol) else { return true }
    if member is TypeAliasSymbol { return true }
    var overridden: [Symbol] = []
    for ancestor: ClassSymbol in owner.ancestors.order.dropFirst() {
      for base: Symbol in ancestor.declarations.terms[member.name] ?? [] where !base.has(.private) && !(base is ClassSymbol) {
        if owner.overrides(member, base) { overridden.append(base) }
      }
    }
    guard !overridden.isEmpty else { return true }
    if member.has(.private) {
      guard !member.has(.privateThis), member.accessQualifier == nil, !owner.has(.prelude), let base = overridden.first else {
        return true
      }
      diagnostics.add(
        Diagnostic(
          message: "weaker access privileges in overriding", range: member.range,
          notes: [shownMember(base, in: owner, asMethod: false), "  override should not be private"]))
      return false
    }
    for base: Symbol in overridden where !checkOverriding(member, base, in: owner) { return false }
    return true
  }

  /// Reports the modifier `override` on a member that overrides nothing.
  func checkOverridesSomething(_ member: Symbol, in owner: ClassSymbol) {
    guard member.has(.override), !(member is ClassSymbol), !(member is TypeAliasSymbol) else { return }
    let isOverriding = owner.ancestors.order.dropFirst().contains { (ancestor: ClassSymbol) in
      (ancestor.declarations.terms[member.name] ?? []).contains { (base: Symbol) in
        !base.has(.private) && !(base is ClassSymbol) && owner.overrides(member, base)
      }
    }
    guard !isOverriding else { return }
    var notes: [String] = []
    let others = owner.ancestors.order.dropFirst().flatMap { (ancestor: ClassSymbol) in
      ancestor.declarations.terms[member.name] ?? []
    }
    .filter { (other: Symbol) in !other.has(.private) && !other.has(.final) }
    if !others.isEmpty {
      notes.append(
        "Note: the super classes of \(Messages.described(owner)) contain the following, non final members named \(member.name):")
      notes += others.map { (other: Symbol) in declarationText(of: other, in: owner) }
    }
    let stop = notes.isEmpty ? "" : "."
    diagnostics.add(
      Diagnostic(message: "\(Messages.described(member)) overrides nothing\(stop)", range: member.range, notes: notes))
  }

  /// Reports a member that does not fit the one it overrides; returns true iff it does.
  private func checkOverriding(_ member: Symbol, _ base: Symbol, in owner: ClassSymbol) -> Bool {
    func report(_ message: String, asMethod: Bool = false, notes: [String] = []) -> Bool {
      let shown = shownMember(base, in: owner, asMethod: asMethod)
      let end = notes.isEmpty ? "" : ";"
      diagnostics.add(Diagnostic(message: message, range: member.range, notes: [shown + end] + notes))
      return false
    }
    if base.has(.final) { return report("cannot override final member:") }
    let isConcrete = !base.has(.deferred)
    if isConcrete, !member.has(.override), !member.has(.deferred), !isSyntheticallyOverridable(base) {
      return report("`override` modifier required to override concrete member:")
    }
    if let field = base as? FieldSymbol {
      if field.isVar, isConcrete { return report("mutable variable cannot be overridden:", asMethod: true) }
      if !field.isVar, !isStable(member) { return report("stable, immutable value required to override:") }
    }
    if member.has(.lazy) != base.has(.lazy), isConcrete, base is FieldSymbol {
      return report(
        base.has(.lazy)
          ? "value must be lazy when overriding concrete lazy value:"
          : "value must not be lazy when overriding concrete strict value:")
    }
    guard let wanted = inheritedType(of: base, in: owner, as: member), let own = memberType(member) else { return true }
    if conforms(own, to: wanted) { return true }
    return report(
      "incompatible type in overriding", notes: [" found   : \(text(of: own))", " required: \(text(of: wanted))"])
  }

  /// Returns true iff the member can stand where a value is overridden.
  private func isStable(_ member: Symbol) -> Bool {
    switch member {
    case let field as FieldSymbol: !field.isVar
    default: member is ClassSymbol
    }
  }

  /// Returns true iff no modifier is needed: what the compiler writes for case classes.
  private func isSyntheticallyOverridable(_ base: Symbol) -> Bool { base.has(.synthetic) }

  /// Returns the type of a field, or of a method's result.
  private func memberType(_ member: Symbol) -> Type? {
    switch member {
    case let method as MethodSymbol: method.resultType
    case let field as FieldSymbol: field.type
    default: nil
    }
  }

  /// Returns an overridden member with the class it stands in, as messages show it.
  private func shownMember(_ base: Symbol, in owner: ClassSymbol, asMethod: Bool) -> String {
    var text = declarationText(of: base, in: owner)
    if asMethod || text.hasPrefix("var ") { text = "def " + text.dropFirst("var ".count) }
    if base.has(.final) { text = "final \(text)" }
    if base.has(.lazy) { text = "lazy \(text)" }
    let place = base.ownerClass.map { (owner: ClassSymbol) in " (defined in \(Messages.described(owner)))" } ?? ""
    return text + place
  }

  /// Reports methods of one place that have the same parameter types.
  func checkDuplicates(among members: [Symbol]) {
    var byName: [String: [MethodSymbol]] = [:]
    for case let method as MethodSymbol in members where !method.has(.prelude) {
      let earlier = byName[method.name] ?? []
      if let rival = earlier.first(where: { (other: MethodSymbol) in haveSameParameters(other, method) }),
        !method.has(.implicitClass)
      {
        let line = definitions.place(of: rival.range.start)
        diagnostics.add(
          .definedTwice(method.name, as: Messages.described(rival), line: line, at: method.range, point: method.range.start))
      }
      byName[method.name, default: []].append(method)
    }
  }

  /// Returns true iff two methods cannot be told apart by their arguments.
  private func haveSameParameters(_ left: MethodSymbol, _ right: MethodSymbol) -> Bool {
    let (first, second) = (left.parameterLists, right.parameterLists)
    guard first.map(\.count) == second.map(\.count), left.typeParameters.count == right.typeParameters.count else { return false }
    let substitution = Substitution(right.typeParameters, left.typeParameters.map { .parameter($0) })
    for (one, other): ([ParameterSymbol], [ParameterSymbol]) in zip(first, second) {
      for (a, b): (ParameterSymbol, ParameterSymbol) in zip(one, other) {
        guard a.isRepeated == b.isRepeated, a.isByName == b.isByName, a.type.normalized == substitution(b.type).normalized else {
          return false
        }
      }
    }
    return true
  }
}
