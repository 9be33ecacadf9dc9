import Compute
import Glibc
import Library
import Syntax
import Typing

/// What symbols stand for at run time: descriptors, programs, natives, slots, numbers.
///
/// Lowering is lazy: a reference lowers its method when it is first called, which may be on a task's thread.
/// Invariant behind `@unchecked Sendable`: every entry that touches the checker or these tables runs under `gate`.
package final class Linker: MachineHost, @unchecked Sendable {
  /// The checker whose symbols are linked.
  let checker: Checker
  /// What types become.
  let layouts: TypeLayouts
  /// Finds natives that the library does not have: the engine's.
  private let engineNatives: (String) -> Native?
  /// Numbers the top-level variables.
  private let variables: VariableCount
  /// The threads of the program.
  let threads: ProgramThreads
  /// Serialises lowering; the thread that holds it may enter again.
  let gate = LoweringGate()

  /// A class and where it was found.
  struct DefinedClass {
    /// The checked class.
    let definition: TypedClass
    /// The analysis of the body around it.
    let analysis: CaptureAnalysis
    /// Where its text stands.
    let origin: Program.Origin
    /// The class of `this` around it.
    let outer: ClassSymbol?
  }

  /// A method and where it was found.
  struct DefinedMethod {
    /// The checked method.
    let definition: TypedMethod
    /// The analysis of the body around it.
    let analysis: CaptureAnalysis
    /// Where its text stands.
    let origin: Program.Origin
    /// The class of `this` around a local method.
    let thisClass: ClassSymbol?
  }

  var classes: [ClassSymbol: DefinedClass] = [:]
  var methods: [MethodSymbol: DefinedMethod] = [:]
  var references: [MethodSymbol: ProgramReference] = [:]
  var defaultReferences: [DefaultKey: ProgramReference] = [:]
  var initialisers: [ClassSymbol: ProgramReference?] = [:]
  var lazyInitialisers: [ClassSymbol: ProgramReference?] = [:]
  var forwardTargets: [MethodSymbol: MethodSymbol?] = [:]
  var descriptors: [ClassSymbol: ClassDescriptor] = [:]
  var symbolsByRuntimeName: [String: ClassSymbol] = [:]
  /// The names that classes of programs are told apart by.
  var identities: [ClassSymbol: String] = [:]
  /// How many classes of programs have a name.
  var identityCounts: [String: Int] = [:]
  /// The classes that descriptors were made for; several local or anonymous ones may share a name.
  var symbolsByDescriptor: [ObjectIdentifier: ClassSymbol] = [:]
  var shapes: [ClassSymbol: ClassShape] = [:]
  var selectors: [MethodSymbol: Selector] = [:]
  var lambdaClasses: [MethodSymbol: ClassDescriptor] = [:]
  var partialFunctionStorage: ClassDescriptor?
  var literals: [String: Value] = [:]
  private var globals: [VariableSymbol: GlobalID] = [:]
  private var modules: [ClassSymbol: ModuleID] = [:]
  private var moduleSymbols: [ClassSymbol] = []
  private var natives: [String: Native?] = [:]

  /// A method's parameter with a default value.
  struct DefaultKey: Hashable {
    /// The method.
    let method: MethodSymbol
    /// The parameter's index over all lists.
    let index: Int
  }

  /// Links the symbols of a checker.
  init(checker: Checker, variables: VariableCount, threads: ProgramThreads, engineNatives: @escaping (String) -> Native?) {
    self.threads = threads
    self.checker = checker
    self.variables = variables
    self.engineNatives = engineNatives
    layouts = TypeLayouts(universe: checker.universe)
    layouts.identity = { [unowned self] (symbol: ClassSymbol) in identity(of: symbol) }
    layouts.valueClass = { [unowned self] (symbol: ClassSymbol) in underlying(ofValueClass: symbol) }
  }

  /// Returns the native of a key.
  func native(_ key: String) -> Native? {
    if let known = natives[key] { return known }
    let found: Native? =
      LanguageNatives.native(key) ?? ThreadNatives(threads: threads).native(key) ?? engineNatives(key) ?? libraryNative(key)
    natives[key] = .some(found)
    return found
  }

  /// Returns a native of the library with what is known of its effects.
  private func libraryNative(_ key: String) -> Native? {
    Library.native(for: key).map { (function: @escaping NativeFunction) -> Native in
      Native(key: key, isPure: NativeEffects.isPure(key), function: function)
    }
  }

  /// Returns the number of a top-level variable.
  package func global(_ variable: VariableSymbol) -> GlobalID {
    if let known = globals[variable] { return known }
    let made = GlobalID(variables.next())
    globals[variable] = made
    return made
  }

  /// Returns the number of an object.
  func module(_ symbol: ClassSymbol) -> ModuleID {
    if let known = modules[symbol] { return known }
    let made = ModuleID(moduleSymbols.count)
    moduleSymbols.append(symbol)
    modules[symbol] = made
    return made
  }

  /// Records a local method.
  func define(_ method: TypedMethod, analysis: CaptureAnalysis, origin: Program.Origin, thisClass: ClassSymbol?) {
    methods[method.symbol] = DefinedMethod(definition: method, analysis: analysis, origin: origin, thisClass: thisClass)
  }

  /// Records a class and the classes inside it.
  func define(_ definition: TypedClass, analysis: CaptureAnalysis?, origin: Program.Origin, outer: ClassSymbol?) {
    guard classes[definition.symbol] == nil else { return }
    let own: CaptureAnalysis = analysis ?? CaptureAnalysis(definition)
    classes[definition.symbol] = DefinedClass(definition: definition, analysis: own, origin: origin, outer: outer)
    for method: TypedMethod in definition.methods {
      methods[method.symbol] = DefinedMethod(definition: method, analysis: own, origin: origin, thisClass: definition.symbol)
    }
    for inner: TypedClass in definition.classes { define(inner, analysis: analysis, origin: origin, outer: definition.symbol) }
  }

  // What the machine asks while it runs.

  /// Returns how an object of a class does what a selector says; the class keeps what was found, and with it the program
  /// that frames refer to without counting.
  package func method(_ selector: Selector, of descriptor: ClassDescriptor) throws(Thrown) -> MethodImplementation? {
    gate.enter {
      if let known = descriptor.ownMethod(selector) { return known }
      guard let found = resolve(selector, of: descriptor) else { return nil }
      descriptor.define(selector, found)
      return found
    }
  }

  /// Returns the descriptor of a class by its full name.
  package func classDescriptor(named name: String) -> ClassDescriptor? {
    gate.enter {
      if let symbol = symbolsByRuntimeName[name] { return self.descriptor(of: symbol) }
      if name.hasSuffix("$") { return checker.universe.moduleSymbol(String(name.dropLast())).map(self.descriptor) }
      return checker.universe.classSymbol(name).map(self.descriptor)
    }
  }

  /// Returns how an object is made.
  package func module(_ id: ModuleID) -> ModuleDefinition? {
    gate.enter {
      guard moduleSymbols.indices.contains(id.index) else { return nil }
      let symbol: ClassSymbol = moduleSymbols[id.index]
      return ModuleDefinition(descriptor: self.descriptor(of: symbol), initializer: initialiser(of: symbol))
    }
  }
}

/// The lock of lowering: held by one thread at a time, which may enter again.
package final class LoweringGate: @unchecked Sendable {
  /// The recursive mutex; it never moves.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// Makes an open gate.
  init() {
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    pthread_mutexattr_settype(&attributes, CInt(PTHREAD_MUTEX_RECURSIVE))
    pthread_mutex_init(mutex, &attributes)
    pthread_mutexattr_destroy(&attributes)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body` while no other thread is inside.
  package func enter<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
