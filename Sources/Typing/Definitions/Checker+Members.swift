import Syntax

extension Checker {
  /// Declares the members of a class: constructor parameters, what the body defines, what the compiler adds.
  func completeMembers(of symbol: ClassSymbol, _ template: ClassTemplate) {
    completing(symbol, in: template.body) {
      if symbol.kind == .class { self.declareConstructor(of: symbol, template) }
      let place = DefinitionPlace.template(symbol, template)
      template.entered = self.enter(template.statements, at: place, scope: template.body)
      if symbol.isCase, symbol.kind == .class, !symbol.has(.innerObject) { self.declareCaseMembers(of: symbol) }
      if symbol.isObject, self.isProgram(symbol), symbol.declarationStorage.terms["main"] == nil { self.declareMain(of: symbol) }
      if symbol.isModuleClass, let companion = symbol.companion, companion.isCase {
        self.declareCompanionMembers(of: symbol, for: companion)
      }
    }
  }

  /// Declares the primary constructor and the fields of its parameters.
  private func declareConstructor(of symbol: ClassSymbol, _ template: ClassTemplate) {
    let hasNativeConstructors = template.parameterLists.first?.parameters.first?.name == "native" && symbol.has(.prelude)
    guard !hasNativeConstructors else { return }
    var flags = SymbolFlags(template.constructorModifiers)
    if symbol.has(.prelude) { flags.insert(.prelude) }
    let constructor = MethodSymbol(name: "<init>", owner: symbol, flags: flags)
    constructor.apply(template.constructorModifiers, documentation: nil, point: template.point)
    constructor.implementation = .constructor
    constructor.scope = template.header
    constructor.headerCompleter = { [unowned self] (constructor: MethodSymbol) in
      self.constructorHeader(of: constructor, symbol, template)
    }
    constructor.resultCompleter = { (_: MethodSymbol) in symbol.thisType }
    symbol.declarationStorage.constructors.append(constructor)
    var isFirst = true
    var index = 0
    for list: ParameterList in template.parameterLists {
      for parameter: Parameter in list.parameters {
        let field = declareParameterField(
          parameter, isCaseField: symbol.isCase && isFirst, isImplicit: list.isImplicit, of: symbol, index)
        declareParameterVariable(of: field, constructor, template, parameter)
        index += 1
      }
      isFirst = false
    }
    declareEvidenceFields(of: symbol, constructor, template)
  }

  /// Works out the parameters of the primary constructor.
  private func constructorHeader(
    of constructor: MethodSymbol, _ symbol: ClassSymbol, _ template: ClassTemplate
  ) -> MethodSymbol.Header {
    let inner = Scope(.block, parent: template.header)
    var lists = completing(constructor, in: inner) {
      self.makeParameterLists(
        template.parameterLists, bounds: template.typeParameters, symbols: symbol.typeParameters, owner: constructor, in: inner)
    }
    if lists.first?.first?.has(.implicit) ?? true, !(lists.first?.isEmpty ?? false) { lists.insert([], at: 0) }
    return MethodSymbol.Header(typeParameters: symbol.typeParameters, parameterLists: lists)
  }

  /// Declares the field of a constructor parameter; one without `val` or `var` is seen inside the class only.
  private func declareParameterField(
    _ parameter: Parameter, isCaseField: Bool, isImplicit: Bool, of symbol: ClassSymbol, _ index: Int
  ) -> FieldSymbol {
    var flags = SymbolFlags(parameter.modifiers)
    flags.insert(.parameter)
    if isImplicit { flags.insert(.implicit) }
    if symbol.has(.prelude) { flags.insert(.prelude) }
    let isMember = parameter.member != .none || isCaseField
    if parameter.member == .variable { flags.insert(.mutable) }
    if !isMember { flags.formUnion([.parameterAccessor, .private, .privateThis]) }
    if isCaseField { flags.insert(.case) }
    let field = FieldSymbol(name: parameter.name, owner: symbol, flags: flags)
    field.apply(parameter.modifiers, documentation: nil, point: parameter.point)
    setParameterType(of: field, symbol, index, isEvidence: false)
    symbol.declare(field)
    if isCaseField { symbol.declarationStorage.caseFields.append(field) }
    return field
  }

  /// Makes the variable that initialisers see a constructor parameter as; one that is a member is seen as the field.
  private func declareParameterVariable(
    of field: FieldSymbol, _ constructor: MethodSymbol, _ template: ClassTemplate, _ tree: Parameter
  ) {
    var flags = field.flags.intersection([.implicit, .parameter, .synthetic])
    flags.insert(.local)
    let variable = VariableSymbol(name: field.name, owner: constructor, flags: flags)
    variable.completer = { (_: VariableSymbol) in field.type ?? .error }
    variable.range = field.range
    if case .byName? = tree.type?.kind {
      variable.isByName = true
      variable.completer = { (_: VariableSymbol) in
        if case .byName(let type)? = field.type { type } else { field.type ?? .error }
      }
    }
    template.parameters.append(variable)
    if field.has(.parameterAccessor) { template.construction.declare(variable) }
  }

  /// Declares the fields of the implicit parameters that a class's context bounds stand for.
  private func declareEvidenceFields(of symbol: ClassSymbol, _ constructor: MethodSymbol, _ template: ClassTemplate) {
    let bounds = template.typeParameters.reduce(0) { (sum: Int, tree: TypeParameter) in
      sum + tree.contextBounds.count + tree.viewBounds.count
    }
    var evidence: [VariableSymbol] = []
    for index: Int in 0..<bounds {
      let field = FieldSymbol(
        name: "evidence$\(index + 1)", owner: symbol,
        flags: [.implicit, .parameter, .parameterAccessor, .private, .privateThis, .synthetic])
      setParameterType(of: field, symbol, index, isEvidence: true)
      symbol.declare(field)
      let variable = VariableSymbol(
        name: field.name, owner: constructor, flags: [.implicit, .parameter, .synthetic, .local])
      variable.completer = { (_: VariableSymbol) in field.type ?? .error }
      evidence.append(variable)
      template.construction.declare(variable)
    }
    insertEvidence(evidence, in: template)
  }

  /// Puts the variables of context bounds where their parameters are: before those of a written implicit list.
  private func insertEvidence(_ evidence: [VariableSymbol], in template: ClassTemplate) {
    var position = template.parameters.count
    if let last = template.parameterLists.last, last.isImplicit { position -= last.parameters.count }
    template.parameters.insert(contentsOf: evidence, at: max(0, position))
  }

  /// Lets the type of a constructor parameter's field be that of the parameter.
  private func setParameterType(of field: FieldSymbol, _ symbol: ClassSymbol, _ index: Int, isEvidence: Bool) {
    field.completer = { [unowned self] (field: FieldSymbol) in
      let all = symbol.declarationStorage.constructors.first?.parameterLists.flatMap { $0 } ?? []
      let parameters = all.filter { (parameter: ParameterSymbol) in parameter.name.hasPrefix("evidence$") == isEvidence }
      guard index < parameters.count else { return .error }
      let parameter = parameters[index]
      if parameter.isByName { return .byName(parameter.type) }
      return parameter.isRepeated ? self.universe.seq(parameter.type) : parameter.type
    }
  }

  /// The fields of the primary constructor's parameters, in their order.
  func parameterFields(of symbol: ClassSymbol) -> [FieldSymbol?] {
    let parameters = symbol.constructors.first?.parameterLists.flatMap { $0 } ?? []
    var evidence = 0
    return parameters.map { (parameter: ParameterSymbol) -> FieldSymbol? in
      var name = parameter.name
      if name.hasPrefix("evidence$") {
        evidence += 1
        name = "evidence$\(evidence)"
      }
      return symbol.declarations.terms[name]?.first { (member: Symbol) in member.has(.parameter) } as? FieldSymbol
    }
  }
}
