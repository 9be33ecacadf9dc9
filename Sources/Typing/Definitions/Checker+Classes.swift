import Syntax

extension Checker {
  /// Makes or fills the symbol of a class with completion from its tree.
  @discardableResult
  package func declareClass(
    _ definition: ClassDefinition, owner: Symbol?, scope: Scope, into existing: ClassSymbol? = nil
  ) -> ClassSymbol {
    let kind: ClassSymbol.Kind = definition.kind == .class ? .class : definition.kind == .trait ? .trait : .object
    let symbol = existing ?? ClassSymbol(name: definition.name, owner: owner, kind: kind, fullName: definition.name)
    symbol.flags.formUnion(SymbolFlags(definition.modifiers))
    symbol.apply(definition.modifiers, documentation: definition.documentation, point: definition.point)
    let template = ClassTemplate(definition, symbol: symbol, outer: scope)
    prepareCompletion(of: symbol, template)
    return symbol
  }

  /// Lets a class be completed from its tree when it is first asked for.
  func prepareCompletion(of symbol: ClassSymbol, _ template: ClassTemplate) {
    definitions.templates[symbol] = template
    symbol.completion.members = { [unowned self] (symbol: ClassSymbol) in self.completeMembers(of: symbol, template) }
    if symbol.completion.isRunning {
      completeHeader(of: symbol, template)
    } else {
      symbol.completion.header = { [unowned self] (symbol: ClassSymbol) in self.completeHeader(of: symbol, template) }
    }
  }

  /// Works out the type parameters, parents and self type of a class.
  private func completeHeader(of symbol: ClassSymbol, _ template: ClassTemplate) {
    completing(symbol, in: template.header) {
      symbol.headerStorage.outerParameters = ((symbol.owner as? ClassSymbol)?.allTypeParameters ?? []) + self.outerPath(of: symbol)
      self.makeTypeParameters(template.typeParameters, owner: symbol, in: template.header) { (parameters: [TypeParameterSymbol]) in
        symbol.headerStorage.typeParameters = parameters
      }
      symbol.headerStorage.parents = self.parentTypes(of: symbol, template).mapped { (part: Type) -> Type? in
        guard case .this(let outer) = part else { return nil }
        if let own = symbol.headerStorage.outerParameters.first(where: { $0.outerThis === outer }) { return .parameter(own) }
        return self.inheritedOuter(outer, of: symbol)
      }
      if let selfType = template.selfType {
        if selfType.name != "this", selfType.name != "_" { template.body.declare(selfName: selfType.name, of: symbol) }
        symbol.headerStorage.selfType = selfType.type.map { (tree: TypeTree) in
          self.inScope(template.header) { self.resolve(tree) }
        }
      }
    }
    for parent: Type in symbol.headerStorage.parents {
      guard let parent = parent.classSymbol, parent.has(.sealed), !parent.children.contains(symbol) else { continue }
      parent.children.append(symbol)
      definitions.newChildren.append((parent, symbol))
    }
    if symbol.has(.prelude) { completePreludeCompanion(of: symbol) }
  }

  /// Returns the instance around a class that derives from the one an inherited inner class belongs to; nil if there is none.
  private func inheritedOuter(_ outer: ClassSymbol, of symbol: ClassSymbol) -> Type? {
    var current = symbol.ownerClass
    while let place = current, place !== outer {
      if !place.completion.isRunning, place.derives(from: outer) {
        if place.isObject { return .class(place, []) }
        return symbol.headerStorage.outerParameters.first { $0.outerThis === place }.map(Type.parameter) ?? .this(place)
      }
      current = place.ownerClass
    }
    return nil
  }

  /// Makes the object of a case class of the prelude that has none.
  private func completePreludeCompanion(of symbol: ClassSymbol) {
    guard symbol.isCase, !symbol.isObject, symbol.companion == nil, let package = symbol.owner as? PackageSymbol else { return }
    let companion = makeCompanion(of: symbol, owner: package, flags: .prelude, fullName: symbol.fullName)
    universe.declare(companion, in: package)
  }

  /// Returns the parameter that stands for the instance an inner class belongs to, if it is one of a class of the user or an enumeration.
  private func outerPath(of symbol: ClassSymbol) -> [TypeParameterSymbol] {
    guard let owner = symbol.ownerClass, !owner.isObject, !symbol.isObject,
      !owner.has(.prelude) || owner.fullName == "scala.Enumeration"
    else { return [] }
    let parameter = TypeParameterSymbol(name: "<outer>", owner: symbol)
    parameter.outerThis = owner
    return [parameter]
  }

  /// Returns the types a class extends, its superclass first.
  private func parentTypes(of symbol: ClassSymbol, _ template: ClassTemplate) -> [Type] {
    if symbol.has(.innerObject), symbol.has(.synthetic), let companion = symbol.companion {
      return companionParents(of: companion)
    }
    var parents: [Type] = []
    for parent: Parent in template.parents {
      let type = parentType(parent, in: template)
      guard let target = type.classSymbol, !type.isError else { continue }
      if target === symbol || isCyclic(target, symbol) {
        diagnostics.add(.cyclicInheritance(symbol.name, at: parent.type.point))
        continue
      }
      parents.append(type)
    }
    return completedParents(parents, of: symbol)
  }

  /// Returns the parents of an anonymous class or template with what every class has: a superclass, and the traits of case classes.
  func completedParents(_ written: [Type], of symbol: ClassSymbol) -> [Type] {
    var parents = written
    if symbol.role == .any { return [] }
    if let first = parents.first?.classSymbol {
      if first.isTrait, !(symbol.isTrait && first.role == .any) { parents.insert(superclass(ofTrait: parents[0]), at: 0) }
    } else {
      parents = [universe.anyRef]
    }
    guard symbol.isCase else { return parents }
    for extra: ClassSymbol in [universe.known.product, universe.known.serializable] {
      let isThere = parents.contains { (parent: Type) in parent.classSymbol?.derives(from: extra) ?? false }
      if !isThere { parents.append(.class(extra, [])) }
    }
    return parents
  }

  /// Returns the class that a trait extends, which a class whose first parent the trait is extends too.
  private func superclass(ofTrait type: Type) -> Type {
    guard let symbol = type.classSymbol else { return universe.anyRef }
    for ancestor: ClassSymbol in symbol.ancestors.order where !ancestor.isTrait && ancestor.role != .any {
      return baseType(of: type, ancestor) ?? universe.anyRef
    }
    return universe.anyRef
  }

  /// Returns the type of a parent; that of a generic class without arguments is worked out from its constructor's.
  private func parentType(_ parent: Parent, in template: ClassTemplate) -> Type {
    if case .named(let path) = parent.type.kind, !parent.argumentLists.isEmpty,
      let binding = quietTypeBinding(path), !typeParameters(of: binding).isEmpty
    {
      return inferredParent(parent, in: template)
    }
    return resolve(parent.type)
  }

  /// Returns what a path of a type stands for, without a message if nothing.
  private func quietTypeBinding(_ path: [String]) -> TypeBinding? {
    guard path.count == 1 else { return nil }
    return scope.lookup(type: path[0])
  }

  /// Returns true iff extending `target` would make `symbol` a subclass of itself.
  private func isCyclic(_ target: ClassSymbol, _ symbol: ClassSymbol) -> Bool {
    var pending: [ClassSymbol] = [target]
    var seen: Set<ClassSymbol> = []
    while let next = pending.popLast() {
      if next === symbol { return true }
      guard seen.insert(next).inserted, !next.completion.isRunning || next === symbol else { continue }
      for parent: Type in next.parents {
        if let parent = parent.classSymbol { pending.append(parent) }
      }
    }
    return false
  }
}
