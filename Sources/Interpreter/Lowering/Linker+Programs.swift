import Compute
import Typing

/// References to the programs of methods, constructors, defaults and trait initialisers.
extension Linker {
  /// The origin of the prelude's text, which no user sees.
  static let prelude = Program.Origin(source: nil)

  /// Returns the reference of a method or constructor; its program is lowered on the first call.
  func reference(of method: MethodSymbol) -> ProgramReference {
    if let known = references[method] { return known }
    let key = Pending(linker: self) { (linker: Linker) in linker.lower(method) }
    let name: String = method.name
    let made = ProgramReference(name: method.isConstructor ? "<init>" : name) { () throws(Thrown) -> Program in try key.demand(name)
    }
    references[method] = made
    return made
  }

  /// Returns the reference of a parameter's default value.
  func defaultReference(of method: MethodSymbol, index: Int) -> ProgramReference {
    let key = DefaultKey(method: method, index: index)
    if let known = defaultReferences[key] { return known }
    let pending = Pending(linker: self) { (linker: Linker) in linker.lowerDefault(method, index) }
    let name: String = method.name
    let made = ProgramReference(name: "\(name)$default$\(index + 1)") { () throws(Thrown) -> Program in try pending.demand(name) }
    defaultReferences[key] = made
    return made
  }

  /// Returns the program that runs the body of a trait or object on an instance; nil if there is nothing to run.
  func initialiser(of symbol: ClassSymbol) -> ProgramReference? {
    if let known = initialisers[symbol] { return known }
    guard let defined = demandClass(symbol), symbol.isObject || !defined.definition.initialisers.isEmpty else {
      initialisers[symbol] = .some(nil)
      return nil
    }
    let pending = Pending(linker: self) { (linker: Linker) in
      let lowering = FunctionLowering(linker: linker, analysis: defined.analysis, origin: defined.origin)
      return lowering.lowerConstructor(defined.definition, name: "$init$")
    }
    let name: String = symbol.name
    let made = ProgramReference(name: "$init$") { () throws(Thrown) -> Program in try pending.demand(name) }
    initialisers[symbol] = made
    return made
  }

  /// Returns the program that makes the lazy values of a trait on an instance; nil if it has none.
  func lazyInitialiser(of symbol: ClassSymbol) -> ProgramReference? {
    if let known = lazyInitialisers[symbol] { return known }
    var made: ProgramReference?
    if let defined = demandClass(symbol), defined.definition.hasLazyFields {
      let pending = Pending(linker: self) { (linker: Linker) in
        FunctionLowering(linker: linker, analysis: defined.analysis, origin: defined.origin).lowerLazyFields(of: defined.definition)
      }
      let name: String = symbol.name
      made = ProgramReference(name: "$lazy$") { () throws(Thrown) -> Program in try pending.demand(name) }
    }
    lazyInitialisers[symbol] = .some(made)
    return made
  }

  /// What is still to be lowered. The closure runs under the gate, on whichever thread asks first.
  struct Pending: @unchecked Sendable {
    /// The linker.
    let linker: Linker
    /// Makes the program.
    let make: (Linker) -> Program?

    /// Returns the program or an error that names what is missing.
    func demand(_ name: String) throws(Thrown) -> Program {
      if let program = linker.gate.enter({ make(linker) }) { return program }
      return linker.missingProgram(name)
    }
  }

  /// Returns a program that throws: the method is declared but has no body here.
  func missingProgram(_ name: String) -> Program {
    let builder = ProgramBuilder()
    let text: Register = builder.constant(string("\(name) is not supported here"), .string)
    if let native = native("Unsupported.raise") { builder.emit(.native(nil, native, [text])) }
    builder.emit(.finish(builder.constant(.null, .any)))
    return builder.finish(name: name, origin: Linker.prelude, parameters: [], captureCount: 0, result: .any)
  }

  /// Lowers a method or constructor.
  private func lower(_ method: MethodSymbol) -> Program? {
    if method.isConstructor, let owner = method.ownerClass, method == owner.constructors.first, let defined = demandClass(owner) {
      let lowering = FunctionLowering(linker: self, analysis: defined.analysis, origin: defined.origin)
      return lowering.lowerConstructor(defined.definition, name: "<init>")
    }
    guard let defined = demandMethod(method) else { return nil }
    let lowering = FunctionLowering(linker: self, analysis: defined.analysis, origin: defined.origin)
    lowering.thisClass = defined.thisClass
    return lowering.lowerMethod(defined.definition, captures: defined.analysis.methodCaptures[method], name: method.name)
  }

  /// Lowers a parameter's default value.
  private func lowerDefault(_ method: MethodSymbol, _ index: Int) -> Program? {
    let layout: Layout = storageLayout(of: parameters(of: method)[index])
    if method.isConstructor || method.implementation.isCaseApply, let owner = producedClass(of: method) ?? method.ownerClass,
      let defined = demandClass(owner)
    {
      let stand = TypedMethod(
        symbol: method, parameters: defined.definition.constructorParameters, body: nil,
        defaults: defined.definition.constructorDefaults)
      let lowering = FunctionLowering(linker: self, analysis: defined.analysis, origin: defined.origin)
      return lowering.lowerDefault(stand, index: index, captures: nil, layout: layout)
    }
    guard let defined = demandMethod(method) else { return nil }
    let lowering = FunctionLowering(linker: self, analysis: defined.analysis, origin: defined.origin)
    lowering.thisClass = defined.thisClass
    return lowering.lowerDefault(
      defined.definition, index: index, captures: defined.analysis.methodCaptures[method], layout: layout)
  }

  /// Returns a method's checked text; the prelude's is checked now.
  func demandMethod(_ method: MethodSymbol) -> DefinedMethod? {
    if let known = methods[method] { return known }
    if let owner = method.ownerClass, demandClass(owner) != nil, let known = methods[method] { return known }
    guard let typed = checker.typedBody(of: method) else { return nil }
    let made = DefinedMethod(
      definition: typed, analysis: CaptureAnalysis(typed), origin: Linker.prelude, thisClass: method.ownerClass)
    methods[method] = made
    return made
  }

  /// Returns a class's checked text; the prelude's is checked now, without the bodies of its methods.
  func demandClass(_ symbol: ClassSymbol) -> DefinedClass? {
    if let known = classes[symbol] { return known }
    guard symbol.has(.prelude), let typed = checker.typedClass(of: symbol) else { return nil }
    let made = DefinedClass(definition: typed, analysis: CaptureAnalysis(typed), origin: Linker.prelude, outer: nil)
    classes[symbol] = made
    return made
  }

  /// Returns the parameters of all lists.
  func parameters(of method: MethodSymbol) -> [ParameterSymbol] {
    method.parameterLists.flatMap { (list: [ParameterSymbol]) in list }
  }

  /// Returns the layouts of a method's declared parameters.
  func parameterLayouts(of method: MethodSymbol) -> [Layout] { parameters(of: method).map(storageLayout) }

  /// Returns the layout in which an argument is passed.
  func storageLayout(of parameter: ParameterSymbol) -> Layout {
    parameter.isByName || parameter.isRepeated ? .any : layouts.layout(of: parameter.type)
  }

  /// Returns the layout of a method's declared result.
  func resultLayout(of method: MethodSymbol) -> Layout {
    method.isConstructor ? .unit : layouts.layout(of: method.resultType ?? .error)
  }
}

extension TypedClass {
  /// True iff the class's body has lazy values.
  var hasLazyFields: Bool {
    initialisers.contains { (step: Initialiser) in
      if case .field(let field, _) = step { field.has(.lazy) } else { false }
    }
  }
}

extension MethodSymbol.Implementation {
  /// True iff the compiler writes it as `apply` of a case class's companion.
  var isCaseApply: Bool {
    if case .synthetic(.caseApply) = self { true } else { false }
  }
}
