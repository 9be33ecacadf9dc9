/// A method that was found for a class and a selector, in the form in which it is called.
final class CachedMethod {
  /// The class.
  let descriptor: ClassDescriptor
  /// The selector.
  let selector: Selector
  /// What was found, which keeps the rest alive.
  let implementation: MethodImplementation
  /// The program, if it is one.
  let tables: UnsafeMutablePointer<FlatTables>?
  /// The native, if it is one.
  let native: NativeFunction?

  /// Makes an entry of the cache.
  init(
    descriptor: ClassDescriptor, selector: Selector, implementation: MethodImplementation,
    tables: UnsafeMutablePointer<FlatTables>?, native: NativeFunction?
  ) {
    self.descriptor = descriptor
    self.selector = selector
    self.implementation = implementation
    self.tables = tables
    self.native = native
  }
}

extension Machine {
  /// The number of methods that are remembered.
  static let methodCacheSize = 256

  /// Returns the method that a class has for a selector; without one that every object has it is an AbstractMethodError.
  @inline(__always)
  func method(_ selector: Selector, _ descriptor: ClassDescriptor) throws(Thrown) -> CachedMethod {
    if let found: CachedMethod = try find(selector, descriptor) { return found }
    if let standard: NativeFunction = ObjectMethods.standard(selector) {
      return remember(selector, descriptor, .native(Native(key: "Object." + selector.name, function: standard)), nil, standard)
    }
    let text: String = "Receiver class " + descriptor.name + " does not define or inherit an implementation of " + selector.name
    throw raise("java.lang.AbstractMethodError", text)
  }

  /// Returns the method that a class has for a selector, if any.
  @inline(__always)
  func find(_ selector: Selector, _ descriptor: ClassDescriptor) throws(Thrown) -> CachedMethod? {
    if !methodCache.isEmpty, let known: CachedMethod = methodCache[Machine.place(selector, descriptor)],
      known.descriptor === descriptor,
      known.selector == selector
    {
      return known
    }
    return try lookUp(selector, descriptor)
  }

  /// Asks the class and the session.
  @inline(never)
  private func lookUp(_ selector: Selector, _ descriptor: ClassDescriptor) throws(Thrown) -> CachedMethod? {
    guard let found: MethodImplementation = try method(selector, of: descriptor) else { return nil }
    switch found {
    case .program(let reference):
      return remember(selector, descriptor, found, try reference.demand().flattened, nil)
    case .native(let native): return remember(selector, descriptor, found, nil, native.function)
    }
  }

  /// Remembers a method.
  private func remember(
    _ selector: Selector, _ descriptor: ClassDescriptor, _ implementation: MethodImplementation,
    _ tables: UnsafeMutablePointer<FlatTables>?, _ native: NativeFunction?
  ) -> CachedMethod {
    let made = CachedMethod(
      descriptor: descriptor, selector: selector, implementation: implementation, tables: tables, native: native)
    if methodCache.isEmpty { methodCache = Array(repeating: nil, count: Machine.methodCacheSize) }
    methodCache[Machine.place(selector, descriptor)] = made
    return made
  }

  /// Where a method is remembered.
  @inline(__always)
  private static func place(_ selector: Selector, _ descriptor: ClassDescriptor) -> Int {
    let address = Int(bitPattern: Unmanaged.passUnretained(descriptor).toOpaque())
    return (address &>> 5 ^ Int(selector.id) &* 37) & (methodCacheSize - 1)
  }
}

/// What every object does that its class does not say otherwise.
private enum ObjectMethods {
  /// The method for a selector, if every object has it.
  static func standard(_ selector: Selector) -> NativeFunction? {
    switch selector {
    case .toText: { (machine: Machine, arguments: Arguments) throws(Thrown) in .object(try machine.text(of: arguments[0])) }
    case .hashCode:
      { (machine: Machine, arguments: Arguments) throws(Thrown) in .int(try Semantics.javaHash(arguments[0], machine)) }
    case .equals:
      { (machine: Machine, arguments: Arguments) throws(Thrown) in
        .boolean(try Semantics.javaEquals(arguments[0], arguments[1], machine))
      }
    case .compareTo:
      { (machine: Machine, arguments: Arguments) throws(Thrown) in
        guard let order: Int32 = Semantics.compare(arguments[0], arguments[1]) else {
          throw machine.mismatch(arguments[0], expected: "java.lang.Comparable")
        }
        return .int(order)
      }
    default: nil
    }
  }
}
