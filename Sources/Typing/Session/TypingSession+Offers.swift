import Syntax

extension TypingSession {
  /// Returns the names that could stand at the byte offset `cursor`, and where the name begins that they would replace.
  package func offers(in text: String, at cursor: Int) -> (start: Int, offers: [Offer]) {
    let bytes = Array(text.utf8)
    let end = max(0, min(cursor, bytes.count))
    var start = end
    while start > 0, TypingSession.isNamePart(bytes[start - 1]) { start -= 1 }
    let prefix = String(decoding: bytes[start..<end], as: UTF8.self)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    guard let first = prefix.utf8.first.map({ !($0 >= 0x30 && $0 <= 0x39) }) ?? true as Bool?, first,
      let place = place(after: before)
    else {
      return (start, [])
    }
    return (start, offers(at: place, prefix: prefix))
  }

  /// Returns true iff the byte can be part of a name of letters.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
      || byte == 0x24
      || byte >= 0x80
  }

  /// Returns what could be written after a piece of text.
  private func place(after before: String) -> Probe.Place? {
    guard let brackets = OpenBrackets(before) else { return nil }
    let start: String = before.allSatisfy(\.isWhitespace) || before.first != "." ? "" : lastResult ?? ""
    for closing: String in [brackets.closing, " = 0" + brackets.closing, " => 0" + brackets.closing] {
      let source = Source(name: "<tab>", text: start + before + Probe.name + closing)
      guard case .complete(let statements, let messages) = Parser.parsePrompt(source), messages.isEmpty else { continue }
      if let place = probe(statements, source) { return place }
    }
    return nil
  }

  /// Checks statements that contain the probe, keeping nothing of it.
  private func probe(_ statements: [Statement], _ source: Source) -> Probe.Place? {
    let table = checker.definitions
    let probe = Probe()
    let unit = table.currentUnit
    begin(source, wantsWarnings: false)
    table.probe = probe
    let place = Scope(.topLevel, parent: scope)
    let _ = checker.attempt {
      let entered = checker.inScope(place) { checker.enter(statements, at: .topLevel(place), scope: place) }
      for (index, statement): (Int, Statement) in statements.enumerated() {
        checker.inScope(entered.scopes[index]) {
          _ = checker.typedStatement(statement, entered.symbols[index], hasFollowers: true)
        }
      }
    }
    table.probe = nil
    table.currentUnit = unit
    forgetChildren()
    return probe.place
  }

  /// Returns the names at a place that begin with `prefix`.
  private func offers(at place: Probe.Place, prefix: String) -> [Offer] {
    switch place {
    case .member(let value): return memberOffers(of: value, prefix: prefix)
    case .package(let package):
      return universe.names(in: package).filter { $0.hasPrefix(prefix) && $0 != "package" }
        .map { Offer(name: $0, signature: "", sentence: sentence(of: $0, in: package), group: .other) }
        + (package.fullName.isEmpty ? topPackages(prefix: prefix) : [])
        + (universe.packageObject(of: package).map {
          memberOffers(of: .class($0, []), prefix: prefix).filter { $0.group != .universal }
        } ?? [])
    case .term(let scope): return visibleOffers(in: scope, prefix: prefix, wantsTypes: false)
    case .type(let scope): return visibleOffers(in: scope, prefix: prefix, wantsTypes: true)
    }
  }

  /// Returns the packages at the top whose names begin with `prefix`.
  private func topPackages(prefix: String) -> [Offer] {
    ["java", "javax", "org", "scala"].filter { $0.hasPrefix(prefix) && universe.package(named: $0) != nil }
      .map { Offer(name: $0, signature: "", sentence: "", group: .other) }
  }

  /// Returns what is said about a class or object of a package.
  private func sentence(of name: String, in package: PackageSymbol) -> String {
    let symbol = universe.type(named: name, in: package) ?? universe.module(named: name, in: package)
    if let symbol = symbol as? ClassSymbol { _ = symbol.header }
    return Offer.group(of: symbol?.documentation).1
  }

  /// Returns the members of a value and of what it can be converted to.
  private func memberOffers(of value: TypedExpression, prefix: String) -> [Offer] {
    var offers = memberOffers(of: value.type, prefix: prefix)
    var names = Set(offers.map(\.name))
    let (views, _) = checker.attempt {
      checker.inScope(scope) { checker.views(of: value, expected: nil, in: .everywhere) { (_: ClassSymbol?) in true } }
    }
    for view: ImplicitMatch in views {
      let more = memberOffers(of: view.expression.type, prefix: prefix).filter {
        $0.group != .universal && !names.contains($0.name)
      }
      offers += isForEveryValue(view) ? more.map(\.universal) : more
      names.formUnion(more.map(\.name))
    }
    return offers
  }

  /// Returns true iff a view takes values of every type, as that of `->`.
  private func isForEveryValue(_ view: ImplicitMatch) -> Bool {
    guard case .parameter(let parameter)? = view.signature.parameterLists.first?.first?.type else { return false }
    return view.signature.typeParameters.contains { $0 === parameter }
  }

  /// Returns the members of values of a type.
  func memberOffers(of type: Type, prefix: String) -> [Offer] {
    var names: Set<String> = []
    for symbol: ClassSymbol in checker.memberClasses(of: type) {
      names.formUnion(symbol.memberNames.filter { $0.hasPrefix(prefix) && !$0.contains("$") })
    }
    var offers: [Offer] = []
    for name: String in names.sorted() {
      for member: Symbol in checker.members(of: type, named: name) {
        let isVisible = !member.has(.private) && !member.has(.protected) && !member.has(.parameterAccessor)
        if isVisible || (member.ownerClass.map { self.scope.enclosingClasses.contains($0) } ?? false) {
          offers.append(offer(for: member, name: name, prefix: type))
        }
      }
    }
    return offers
  }

  /// Returns a member or definition as something that can be written.
  private func offer(for symbol: Symbol, name: String, prefix: Type?) -> Offer {
    var (group, sentence) = Offer.group(of: symbol.documentation)
    let owner = symbol.ownerClass?.role
    if owner == .any || owner == .anyRef { group = .universal }
    if let module = symbol as? ClassSymbol {
      _ = module.header
      sentence = Offer.group(of: module.documentation).1
    }
    return Offer(name: name, signature: signature(of: symbol, prefix: prefix), sentence: sentence, group: group)
  }

  /// Returns the parameters and type of a member or definition.
  func signature(of symbol: Symbol, prefix: Type?) -> String {
    let (text, _) = checker.attempt { () -> String in
      switch symbol {
      case let method as MethodSymbol:
        let signature = checker.signature(of: method, from: prefix)
        return (method.isNullary ? ": " : "") + TypeText(isFull: checker.printsFullNames).text(signature)
      case let field as FieldSymbol:
        return ": " + checker.text(of: prefix.map { checker.fieldType(field, from: $0) } ?? field.type ?? .error)
      case let variable as VariableSymbol: return ": " + checker.text(of: checker.universe.widened(variable.type ?? .error))
      default: return ""
      }
    }
    return text
  }

  /// Returns the names that can be used without a prefix.
  private func visibleOffers(in place: Scope, prefix: String, wantsTypes: Bool) -> [Offer] {
    var offers: [Offer] = []
    var names: Set<String> = []
    func add(_ name: String) {
      guard name.hasPrefix(prefix), !name.contains("$"), names.insert(name).inserted else { return }
      offers += self.offers(named: name, in: place, wantsTypes: wantsTypes)
    }
    var current: Scope? = place
    while let scope = current {
      for name: String in scope.visibleNames(wantsTypes: wantsTypes) { add(name) }
      current = scope.parent
    }
    for package: Offer in topPackages(prefix: prefix) where names.insert(package.name).inserted { offers.append(package) }
    return offers
  }

  /// Returns what a visible name stands for.
  private func offers(named name: String, in place: Scope, wantsTypes: Bool) -> [Offer] {
    if let binding = place.lookup(term: name) {
      switch binding {
      case .variable(let variable): return [offer(for: variable, name: name, prefix: nil)]
      case .methods(let methods): return methods.map { offer(for: $0, name: name, prefix: nil) }
      case .module(let module): return [offer(for: module, name: name, prefix: nil)]
      case .member(let qualifier, let member):
        return checker.members(of: qualifier.type, named: member).map { offer(for: $0, name: name, prefix: qualifier.type) }
      case .package, .this: return [Offer(name: name, signature: "", sentence: "", group: .other)]
      }
    }
    guard let binding = place.lookup(type: name) else { return [] }
    switch binding {
    case .class(let symbol, _):
      _ = symbol.header
      return [Offer(name: name, signature: "", sentence: Offer.group(of: symbol.documentation).1, group: .other)]
    case .alias(let alias, _): return [Offer(name: name, signature: "", sentence: alias.documentation ?? "", group: .other)]
    case .parameter: return [Offer(name: name, signature: "", sentence: "", group: .other)]
    }
  }
}
