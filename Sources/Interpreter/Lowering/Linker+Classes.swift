import Compute
import Typing

/// Descriptors, slots, selectors and virtual methods of classes.
extension Linker {
  /// Returns the descriptor of a class.
  func descriptor(of symbol: ClassSymbol) -> ClassDescriptor {
    if let known = descriptors[symbol] { return known }
    let parent: ClassDescriptor? = symbol.superclass.flatMap { (parent: ClassSymbol) in
      parent.role == .any || parent === symbol ? nil : descriptor(of: parent)
    }
    let shape: ClassShape = shape(of: symbol)
    let name: String = runtimeName(of: symbol)
    let made: ClassDescriptor =
      WellKnown.shared(named: name)
      ?? ClassDescriptor(
        name: name, identity: identity(of: symbol), simpleName: simpleName(of: symbol), superclass: parent ?? WellKnown.object,
        ancestors: symbol.linearisation.map(identity), flags: flags(of: symbol), fields: shape.fields,
        productFields: symbol.isCase ? symbol.caseFields.compactMap { (f: FieldSymbol) in shape.index(of: f) } : [],
        outerField: symbol.isCase && symbol.owner is ClassSymbol ? shape.outerIndex : nil)
    descriptors[symbol] = made
    symbolsByRuntimeName[name] = symbol
    symbolsByDescriptor[ObjectIdentifier(made)] = symbol
    return made
  }

  /// The name of a class at run time: an object's ends in `$`.
  func runtimeName(of symbol: ClassSymbol) -> String {
    if symbol.fullName == Linker.consName { return "scala.collection.immutable.$colon$colon" }
    let own: String = symbol.isModuleClass ? symbol.name + "$" : symbol.name
    if let outer = symbol.owner as? ClassSymbol, !outer.has(.prelude), !symbol.has(.local) {
      return outer.isObject ? runtimeName(of: outer) + own : runtimeName(of: outer) + "$" + own
    }
    return symbol.isModuleClass ? symbol.fullName + "$" : symbol.fullName
  }

  /// The name a class is told apart by at run time: one that is defined again, or locally, is another class than the earlier one.
  func identity(of symbol: ClassSymbol) -> String {
    let name: String = runtimeName(of: symbol)
    if symbol.has(.prelude) { return name }
    if let known = identities[symbol] { return known }
    let made: String = ClassName.identity(name, number: identityCounts[name, default: 0])
    identityCounts[name, default: 0] += 1
    identities[symbol] = made
    return made
  }

  /// The class of non-empty lists, which the machine itself makes.
  static let consName = "scala.collection.immutable.::"
  /// The empty list, which the machine itself makes.
  static let emptyListName = "scala.collection.immutable.Nil"

  /// The name `getClass.getSimpleName` gives, without package and enclosing objects; an anonymous class has none.
  private func simpleName(of symbol: ClassSymbol) -> String {
    if symbol.has(.anonymous) { return "" }
    return symbol.isModuleClass && !symbol.isCase ? symbol.name + "$" : symbol.name
  }

  /// Facts about a class that the machine needs.
  private func flags(of symbol: ClassSymbol) -> ClassDescriptor.Flags {
    var flags: ClassDescriptor.Flags = []
    if symbol.isCase { flags.formUnion([.caseClass, .serializable]) }
    if symbol.isModuleClass { flags.insert(.module) }
    if symbol.isTrait { flags.insert(.trait) }
    if symbol.isAbstract { flags.insert(.abstract) }
    for ancestor: ClassSymbol in symbol.linearisation {
      switch ancestor.fullName {
      case "java.lang.Throwable": flags.insert(.throwable)
      case "java.io.Serializable", "scala.Serializable": flags.insert(.serializable)
      case "org.apache.spark.util.AccumulatorV2": flags.insert(.tracked)
      case "org.apache.spark.broadcast.Broadcast": flags.formUnion([.immutable, .tracked])
      default: break
      }
      guard ancestor.role == .ordinary || ancestor.role == .function else { continue }
      if overrides("toString", in: ancestor) { flags.insert(.customText) }
      if overrides("equals", in: ancestor) { flags.insert(.customEquals) }
      if overrides("hashCode", in: ancestor) { flags.insert(.customHash) }
    }
    if symbol.has(.final) || symbol.isCase, isImmutable(symbol) { flags.insert(.immutable) }
    return flags
  }

  /// Whether no field of a class can be assigned and none holds what can be.
  private func isImmutable(_ symbol: ClassSymbol) -> Bool {
    shape(of: symbol).fields.allSatisfy { (field: ClassDescriptor.Field) in
      guard !field.isMutable else { return false }
      switch field.layout {
      case .any, .array, .tuple, .record, .option, .sequence: return false
      default: return true
      }
    }
  }

  /// Whether a class has a method of its own for one of Object's.
  private func overrides(_ name: String, in symbol: ClassSymbol) -> Bool {
    (symbol.declarations.terms[name] ?? []).contains { (member: Symbol) in
      guard let method = member as? MethodSymbol, !method.has(.deferred) else { return false }
      if case .native(let key) = method.implementation, key.hasPrefix("Object.") || key.hasPrefix("Any.") { return false }
      return method.parameterCount == (name == "equals" ? 1 : 0)
    }
  }

  /// Returns the slots of a class.
  func shape(of symbol: ClassSymbol) -> ClassShape {
    if let known = shapes[symbol] { return known }
    let parent: ClassSymbol? = symbol.superclass
    var shape: ClassShape =
      parent.map { (p: ClassSymbol) in p === symbol ? ClassShape() : self.shape(of: p).inherited() } ?? ClassShape()
    for mixin: ClassSymbol in traitsToInitialise(of: symbol) { addFields(of: mixin, to: &shape) }
    if !symbol.isTrait || symbol.superclass == nil { addFields(of: symbol, to: &shape) }
    if let defined = classes[symbol], let captures = defined.analysis.classCaptures[symbol] {
      shape.add(captures, outer: defined.outer)
    }
    if let outer = symbol.owner as? ClassSymbol, !outer.isObject { shape.setOuter(outer) }
    shapes[symbol] = shape
    return shape
  }

  /// Adds the fields that a class declares.
  private func addFields(of symbol: ClassSymbol, to shape: inout ClassShape) {
    guard symbol.role == .ordinary else { return }
    for member: Symbol in symbol.declarations.ordered {
      guard let field = member as? FieldSymbol, field.nativeKey == nil, !(symbol.isTrait && field.has(.deferred)) else { continue }
      shape.add(field, layout: field.has(.lazy) ? .any : layouts.layout(of: field.type ?? .error))
    }
  }

  /// Returns the traits whose bodies a class's constructor runs, in order: those its superclass does not have.
  func traitsToInitialise(of symbol: ClassSymbol) -> [ClassSymbol] {
    symbol.linearisation.dropFirst().reversed().filter { (ancestor: ClassSymbol) in
      ancestor.isTrait && !(symbol.superclass?.derives(from: ancestor) ?? false)
    }
  }

  /// Whether a class is another one or derives from it.
  func inherits(_ symbol: ClassSymbol, from ancestor: ClassSymbol) -> Bool { symbol.derives(from: ancestor) }

  /// Returns the slot of a field if it can be read without asking the instance's class: not in traits, not if deferred.
  func directIndex(of field: FieldSymbol, in owner: ClassSymbol, for reader: ClassSymbol?) -> Int? {
    if owner.isTrait || field.has(.deferred) { return nil }
    return shape(of: owner).index(of: field)
  }

  /// Returns the selector of a field's accessor.
  func getter(of field: FieldSymbol) -> Selector { Selector(field.name, 0) }

  /// Returns the selector that reads a lazy field of a trait without evaluating it.
  func lazyGetter(of field: FieldSymbol) -> Selector { Selector(field.name + "$lazy", 0) }

  /// Returns the selector of a field's setter.
  func setter(of field: FieldSymbol) -> Selector { Selector(field.name + "_=", 1) }

  /// Returns the selector of a method: its name and number of parameters, and their classes where that is ambiguous.
  func selector(of method: MethodSymbol) -> Selector {
    if let known = selectors[method] { return known }
    var name: String = method.name
    let count: Int = method.parameterCount
    if count > 0, isOverloaded(method, count) {
      name +=
        "(" + parameters(of: method).map { (p: ParameterSymbol) in p.type.classSymbol?.name ?? "_" }.joined(separator: ",") + ")"
    }
    let made = Selector(name, count)
    selectors[method] = made
    return made
  }

  /// Whether a class of the method's line declares two methods of its name and number of parameters.
  private func isOverloaded(_ method: MethodSymbol, _ count: Int) -> Bool {
    guard let owner = method.ownerClass else { return false }
    return owner.linearisation.contains { (ancestor: ClassSymbol) in
      (ancestor.declarations.terms[method.name] ?? []).count { (member: Symbol) in
        (member as? MethodSymbol)?.parameterCount == count
      } > 1
    }
  }

  /// Whether the method that will run is known: it is final, private, a constructor, of an object, or called on super.
  func isStatic(_ method: MethodSymbol, isSuper: Bool) -> Bool {
    guard let owner = method.ownerClass, !method.has(.topLevel) else { return true }
    if case .abstract = method.implementation { return false }
    return isSuper || owner.isObject || (method.has(.private) && method.accessQualifier == nil) || method.has(.final)
      || owner.has(.final) || method.isConstructor
      || isValueClass(owner)
  }

  /// Whether a native method's class is closed, so that no instance brings a method of its own.
  func isClosed(_ method: MethodSymbol) -> Bool {
    guard let owner = method.ownerClass else { return true }
    switch owner.role {
    case .ordinary, .anyRef, .any: return owner.has(.final) || method.has(.final) || isValueClass(owner)
    default: return true
    }
  }

  /// Whether a class is a value class of the prelude: its instances are what it wraps.
  func isValueClass(_ symbol: ClassSymbol) -> Bool { underlying(ofValueClass: symbol) != nil }

  /// Returns what a value class of the prelude wraps.
  func underlying(ofValueClass symbol: ClassSymbol) -> Type? {
    guard symbol.has(.prelude), symbol.kind == .class, symbol.role == .ordinary,
      symbol.parents.contains(where: { (parent: Type) in parent.role == .anyVal })
    else { return nil }
    return symbol.constructors.first?.parameterLists.first?.first?.type
  }

  /// Whether `new` of a class only stores its parameters.
  func isPlainRecord(_ symbol: ClassSymbol) -> Bool {
    guard symbol.isCase, !symbol.isObject, let defined = demandClass(symbol), defined.definition.initialisers.isEmpty,
      defined.definition.superConstruction == nil, shape(of: symbol).captureSlots.isEmpty, shape(of: symbol).outerIndex == nil
    else { return false }
    let slots: [Int?] = defined.definition.constructorFields.map { (f: FieldSymbol?) in f.flatMap(shape(of: symbol).index) }
    return slots == Array(0..<shape(of: symbol).fields.count)
      && traitsToInitialise(of: symbol).allSatisfy { (mixin: ClassSymbol) in initialiser(of: mixin) == nil }
  }

  /// Whether a superclass has nothing to run: Object, a trait, or a class the machine itself makes.
  func hasNoConstructor(_ symbol: ClassSymbol) -> Bool {
    symbol.role != .ordinary || symbol.isTrait || demandClass(symbol) == nil
  }

  /// Returns the class that a method written by the compiler makes or takes apart.
  func producedClass(of method: MethodSymbol) -> ClassSymbol? {
    switch method.implementation {
    case .synthetic(.caseCopy): method.ownerClass
    case .synthetic(.caseApply), .synthetic(.caseUnapply), .synthetic(.companionText): method.ownerClass?.companion
    case .synthetic(.implicitConversion): method.resultType?.classSymbol
    default: nil
    }
  }
}
