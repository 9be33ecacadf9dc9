import Compute
import Typing

/// Virtual methods: which program or native a selector means for a class.
extension Linker {
  /// Returns what a selector means for objects of a class.
  func resolve(_ selector: Selector, of descriptor: ClassDescriptor) -> MethodImplementation? {
    guard let symbol = symbolsByDescriptor[ObjectIdentifier(descriptor)] ?? symbol(named: descriptor.name) else { return nil }
    let name: String = selector.name
    let arity: Int = selector.arity
    if let call = SuperSelector(name: name) { return superMethod(call, arity, of: symbol) }
    let base: String = name.firstIndex(of: "(").map { (i: String.Index) in String(name[..<i]) } ?? name
    for candidate: Symbol in symbol.members(named: base) {
      switch candidate {
      case let method as MethodSymbol where method.parameterCount == arity && matches(method, selector, in: symbol):
        if let found = implementation(of: method) { return found }
      case let field as FieldSymbol where arity == 0: return accessor(field, of: symbol)
      case let object as ClassSymbol where object.isObject && arity == 0: return moduleAccessor(object)
      default: break
      }
    }
    if let found = libraryMethod(base, of: symbol) { return found }
    if arity == 0, base.hasSuffix("$lazy"), let field = field(named: String(base.dropLast(5)), of: symbol) {
      return accessor(field, of: symbol, forced: false)
    }
    if arity == 1, base.hasSuffix("_="), let field = field(named: String(base.dropLast(2)), of: symbol) {
      return setter(field, of: symbol)
    }
    return wrapper(of: symbol).flatMap { (rich: ClassSymbol) in resolve(selector, of: self.descriptor(of: rich)) }
  }

  /// Returns the class that wraps a boxed number where its methods are wanted, as RichInt for an Int that is used as an `Ordered[Int]`.
  private func wrapper(of symbol: ClassSymbol) -> ClassSymbol? {
    let name: String
    switch symbol.fullName {
    case "java.lang.Integer": name = "Int"
    case "java.lang.Character": name = "Char"
    case "java.lang.Long", "java.lang.Double", "java.lang.Float", "java.lang.Short", "java.lang.Byte", "java.lang.Boolean":
      name = symbol.name
    default: return nil
    }
    return checker.universe.classSymbol("scala.runtime.Rich" + name)
  }

  /// Returns the native that the library has for a method which its classes leave abstract, as `Iterator.hasNext`.
  private func libraryMethod(_ name: String, of symbol: ClassSymbol) -> MethodImplementation? {
    for ancestor: ClassSymbol in symbol.linearisation where ancestor.has(.prelude) {
      if let found = native("\(ancestor.name).\(name)") { return .native(found) }
    }
    return nil
  }

  /// Returns the class of a runtime name.
  private func symbol(named name: String) -> ClassSymbol? {
    if let known = symbolsByRuntimeName[name] { return known }
    let decoded: String =
      name.contains("$colon") ? name.split(separator: "$colon", omittingEmptySubsequences: false).joined(separator: ":") : name
    let found: ClassSymbol? =
      decoded.hasSuffix("$")
      ? checker.universe.moduleSymbol(String(decoded.dropLast()))
      : checker.universe.classSymbol(decoded) ?? nestedClass(decoded)
        ?? checker.universe.classSymbol(String(decoded.map { (c: Character) -> Character in c == "$" ? "." : c }))
    if let found { symbolsByRuntimeName[name] = found }
    return found
  }

  /// Returns a class inside an object by Java's name for it, as `Range$Inclusive`.
  private func nestedClass(_ name: String) -> ClassSymbol? {
    let parts: [Substring] = name.split(separator: "$")
    guard parts.count == 2, let outer = checker.universe.moduleSymbol(String(parts[0])) else { return nil }
    return outer.memberType(named: String(parts[1]))?.symbol as? ClassSymbol
  }

  /// Whether a method is the one of a selector, or overrides it.
  private func matches(_ method: MethodSymbol, _ selector: Selector, in symbol: ClassSymbol) -> Bool {
    if self.selector(of: method) == selector { return true }
    for ancestor: ClassSymbol in symbol.linearisation {
      for other: Symbol in ancestor.declarations.terms[method.name] ?? [] {
        guard let base = other as? MethodSymbol, base.parameterCount == selector.arity, self.selector(of: base) == selector else {
          continue
        }
        if symbol.overrides(method, base) { return true }
      }
    }
    return false
  }

  /// Returns how a method runs; nil if it has no body.
  private func implementation(of method: MethodSymbol) -> MethodImplementation? {
    switch method.implementation {
    case .native(let key):
      native(key).map { (native: Native) in .native(method.ownerClass?.isObject == true ? withoutReceiver(native) : native) }
    case .body, .constructor: .program(reference(of: method))
    case .synthetic: methods[method] == nil ? nil : .program(reference(of: method))
    case .abstract: nil
    }
  }

  /// Returns the method that `super` means in a trait, for instances of a class: that of the next class or trait of its line.
  private func superMethod(_ call: SuperSelector, _ arity: Int, of symbol: ClassSymbol) -> MethodImplementation? {
    let line: [ClassSymbol] = symbol.linearisation
    guard let place = line.firstIndex(where: { (ancestor: ClassSymbol) in ancestor.fullName == call.trait }) else { return nil }
    let wanted = Selector(call.method, arity)
    let base: String = call.method.firstIndex(of: "(").map { (i: String.Index) in String(call.method[..<i]) } ?? call.method
    for ancestor: ClassSymbol in line[(place + 1)...] {
      for candidate: Symbol in ancestor.declarations.terms[base] ?? [] {
        guard let method = candidate as? MethodSymbol, method.parameterCount == arity, matches(method, wanted, in: symbol),
          let found = ofObject(method) ?? implementation(of: method)
        else { continue }
        return found
      }
    }
    return nil
  }

  /// Returns what a method that every class inherits does in `java.lang.Object`; nil for all others.
  private func ofObject(_ method: MethodSymbol) -> MethodImplementation? {
    guard case .native(let key) = method.implementation, let own = FunctionLowering.ofObject[key] else { return nil }
    return native(own).map(MethodImplementation.native)
  }

  /// Returns a native of an object as it is called by name: with the object, which it does not take, as first argument.
  private func withoutReceiver(_ native: Native) -> Native {
    Native(key: native.key, isPure: native.isPure, canFail: native.canFail) {
      (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try native.function(machine, arguments.dropFirst())
    }
  }

  /// Returns a field by name, inherited ones included.
  private func field(named name: String, of symbol: ClassSymbol) -> FieldSymbol? {
    symbol.members(named: name).lazy.compactMap { (member: Symbol) in member as? FieldSymbol }.first
  }

  /// Makes the program that reads a field.
  private func accessor(_ field: FieldSymbol, of symbol: ClassSymbol, forced isForced: Bool = true) -> MethodImplementation? {
    if let key = field.nativeKey { return native(key).map { (native: Native) in .native(native) } }
    guard let slot = shape(of: symbol).index(of: field) else { return nil }
    let builder = ProgramBuilder()
    let own: Register = builder.register(.any)
    let stored: Layout = field.has(.lazy) ? .any : layouts.layout(of: field.type ?? .error)
    var value: Register = builder.register(stored)
    builder.emit(.field(value, of: own, slot))
    if isForced, field.has(.lazy), let force = native("Lazy.force") {
      let forced: Register = builder.register(.any)
      builder.emit(.native(forced, force, [value]))
      value = forced
    }
    builder.emit(.finish(value))
    let program: Program = builder.finish(
      name: field.name, origin: Linker.prelude, parameters: [own], captureCount: 0, result: builder.layout(of: value))
    return .program(ProgramReference(program))
  }

  /// Makes the program that sets a field.
  private func setter(_ field: FieldSymbol, of symbol: ClassSymbol) -> MethodImplementation? {
    guard let slot = shape(of: symbol).index(of: field) else { return nil }
    let builder = ProgramBuilder()
    let own: Register = builder.register(.any)
    let stored: Layout = field.has(.lazy) ? .any : layouts.layout(of: field.type ?? .error)
    let value: Register = builder.register(stored)
    builder.emit(.setField(of: own, slot, value: value))
    builder.emit(.finish(builder.constant(.unit, .unit)))
    let program: Program = builder.finish(
      name: field.name + "_=", origin: Linker.prelude, parameters: [own, value], captureCount: 0, result: .unit)
    return .program(ProgramReference(program))
  }

  /// Makes the program that names an object inside a class.
  private func moduleAccessor(_ object: ClassSymbol) -> MethodImplementation {
    let builder = ProgramBuilder()
    let own: Register = builder.register(.any)
    let value: Register = builder.register(.any)
    builder.emit(.module(value, module(object)))
    builder.emit(.finish(value))
    return .program(
      ProgramReference(builder.finish(name: object.name, origin: Linker.prelude, parameters: [own], captureCount: 0, result: .any)))
  }

  /// Returns the class of the instances that a lambda becomes where an interface with one method is expected.
  func lambdaClass(for method: MethodSymbol) -> ClassDescriptor {
    if let known = lambdaClasses[method] { return known }
    let owner: ClassSymbol? = method.ownerClass
    let made = ClassDescriptor(
      name: owner?.has(.prelude) ?? true ? "$Lambda" : "$anonfun$1", simpleName: "$Lambda",
      superclass: owner.map(descriptor) ?? WellKnown.object,
      flags: [.serializable], fields: [ClassDescriptor.Field("f")], singleMethod: selector(of: method))
    made.define(selector(of: method), .program(ProgramReference(forwarder(selector(of: method), slot: 0))))
    lambdaClasses[method] = made
    if let owner { symbolsByDescriptor[ObjectIdentifier(made)] = owner }
    return made
  }

  /// The class of `{ case … }` where a partial function is expected: slot 0 applies, slot 1 tells where it is defined.
  var partialFunctionClass: ClassDescriptor {
    if let known = partialFunctionStorage { return known }
    let owner: ClassSymbol? = checker.universe.classSymbol("scala.PartialFunction")
    let made = ClassDescriptor(
      name: "scala.PartialFunction$literal", simpleName: "<function1>", superclass: owner.map(descriptor) ?? WellKnown.object,
      flags: [.serializable, .customText], fields: [ClassDescriptor.Field("f"), ClassDescriptor.Field("isDefined")],
      singleMethod: Selector.apply(1))
    made.define(Selector.apply(1), .program(ProgramReference(forwarder(Selector.apply(1), slot: 0))))
    made.define(Selector.isDefinedAt, .program(ProgramReference(forwarder(Selector.isDefinedAt, slot: 1))))
    if let owner { symbolsByDescriptor[ObjectIdentifier(made)] = owner }
    partialFunctionStorage = made
    return made
  }

  /// Makes the program that hands a method's arguments to the function in a slot.
  private func forwarder(_ selector: Selector, slot: Int) -> Program {
    let builder = ProgramBuilder()
    builder.effects = [.impure, .fails]
    let own: Register = builder.register(.any)
    let arguments: [Register] = (0..<selector.arity).map { (_: Int) in builder.register(.any) }
    let function: Register = builder.register(.any)
    builder.emit(.field(function, of: own, slot))
    let result: Register = builder.register(.any)
    builder.emit(.apply(result, function: function, arguments))
    builder.emit(.finish(result))
    return builder.finish(
      name: selector.name, origin: Linker.prelude, parameters: [own] + arguments, captureCount: 0, result: .any)
  }
}

extension Native {
  /// The native of an object's member as it is called by name: what stands before the dot is no argument of it.
  var withoutReceiver: Native {
    let body: NativeFunction = function
    return Native(key: key, isPure: isPure, canFail: canFail) { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(machine, arguments.dropFirst())
    }
  }
}
