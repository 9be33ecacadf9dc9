import Compute
import Syntax
import Typing

/// Construction of instances and the bodies of methods and constructors.
extension FunctionLowering {
  /// Lowers `new C(…)`.
  ///
  /// - Parameter owner: the instance an inner class's belongs to, if it is known otherwise than by the construction.
  func construct(_ written: TypedExpression.Construction, outer owner: Register? = nil) -> Register {
    var construction: TypedExpression.Construction = written
    construction.arguments = evaluatedOnce(written)
    let symbol: ClassSymbol = construction.symbol
    if case .native(let key) = construction.constructor.implementation {
      return callNative(key, construction.arguments.map { (a: TypedExpression) in builder.wrapped(lower(a)) })
    }
    if symbol.role == .tuple { return tuple(construction.arguments, of: symbol) }
    if symbol.role == .array, let element = construction.typeArguments.first {
      return newArray(construction.arguments, of: element)
    }
    if symbol.fullName == Linker.consName {
      return callNative("List.cons", construction.arguments.map { (a: TypedExpression) in builder.wrapped(lower(a)) })
    }
    if linker.isValueClass(symbol), let value = construction.arguments.first { return lower(value) }
    let outer: Register? = owner ?? construction.outer.map { (outer: TypedExpression) in builder.wrapped(lower(outer)) }
    let layouts: [Layout] = linker.parameterLayouts(of: construction.constructor)
    let arguments: [Register] = construction.arguments.enumerated().map { (index: Int, argument: TypedExpression) in
      lower(argument, as: index < layouts.count ? layouts[index] : .any)
    }
    if linker.isPlainRecord(symbol), construction.constructor == symbol.constructors.first {
      let result: Register = builder.register(layout(of: symbol.thisType))
      builder.emit(.record(result, linker.descriptor(of: symbol), arguments))
      return result
    }
    return construct(symbol, constructor: construction.constructor, arguments, outer: outer)
  }

  /// Lowers `new Tuple2(a, b)`.
  private func tuple(_ arguments: [TypedExpression], of symbol: ClassSymbol) -> Register {
    let registers: [Register] = arguments.map(lower)
    let result: Register = builder.register(.tuple(registers.map(builder.layout)))
    builder.emit(.tuple(result, registers))
    return result
  }

  /// Lowers `new Array[T](length)`.
  private func newArray(_ arguments: [TypedExpression], of element: Type) -> Register {
    let length: Register = arguments.first.map { (a: TypedExpression) in lower(a, as: .int) } ?? builder.constant(.int(0), .int)
    let array: Register = callNative(LanguageNatives.newArray(layout(of: element)), [length])
    return builder.adapted(array, to: .array(layout(of: element)))
  }

  /// Makes an instance, gives it what its class captures, and runs a constructor.
  ///
  /// - Parameter owner: the instance an inner class's belongs to; nil if that is the `this` around.
  private func construct(
    _ symbol: ClassSymbol, constructor: MethodSymbol, _ arguments: [Register], outer owner: Register? = nil
  ) -> Register {
    let shape: ClassShape = linker.shape(of: symbol)
    let result: Register = builder.register(.any)
    builder.effects.insert([.impure, .fails])
    builder.emit(.instance(result, linker.descriptor(of: symbol)))
    if let slot = shape.outerIndex, let outer = shape.outerClass {
      builder.emit(.setField(of: result, slot, value: owner ?? this(outer)))
    }
    for (variable, slot): (VariableSymbol, Int) in shape.captureSlots {
      builder.emit(.setField(of: result, slot, value: captured(variable)))
    }
    builder.emit(.call(nil, linker.reference(of: constructor), [result] + arguments))
    return result
  }

  /// Lowers `new C(…) { … }`.
  func constructAnonymous(_ definition: TypedClass) -> Register {
    linker.define(definition, analysis: analysis, origin: origin, outer: thisClass)
    guard let constructor = definition.symbol.constructors.first else { return missing("new \(definition.symbol.name)") }
    return construct(definition.symbol, constructor: constructor, [])
  }

  /// Lowers the call of a method that the compiler writes for a class.
  func synthetic(_ kind: SyntheticMethod, _ call: TypedExpression.Call, type: Type) -> Register {
    if kind == .caseCopy, call.method.ownerClass?.role == .tuple, let owner = call.method.ownerClass {
      return tuple(call.arguments, of: owner)
    }
    guard let symbol = linker.producedClass(of: call.method) else { return missing(call.method.name) }
    switch kind {
    case .caseApply, .caseCopy, .implicitConversion:
      guard let constructor = symbol.constructors.first else { return missing(symbol.name) }
      return construct(
        TypedExpression.Construction(
          symbol, constructor: constructor, typeArguments: call.typeArguments, arguments: call.arguments),
        outer: surrounding(call))
    case .caseUnapply:
      let value: Register = call.arguments.first.map(lower) ?? unit()
      return callNative("CaseClass.unapply", [value])
    case .companionText: return constant(.string(symbol.name), as: .string)
    }
  }

  /// Returns the instance around the receiver of a call: around a companion for `apply`, around the original for `copy`.
  private func surrounding(_ call: TypedExpression.Call) -> Register? {
    guard let receiver = call.receiver, let place = call.method.ownerClass, !place.isObject,
      let slot = linker.shape(of: place).outerIndex
    else { return nil }
    let result: Register = builder.register(.any)
    builder.emit(.field(result, of: builder.wrapped(lower(receiver)), slot))
    return result
  }

  /// Lowers a method's program: `this` and captures go before the parameters.
  func lowerMethod(_ method: TypedMethod, captures: Captures?, name: String) -> Program? {
    guard let body = method.body else { return nil }
    self.method = method.symbol
    var parameters: [Register] = []
    if let captures {
      if captures.usesThis { parameters.append(receiveThis()) }
      for variable: VariableSymbol in captures.variables { parameters.append(receiveCapture(variable)) }
    } else if let owner = method.symbol.ownerClass, !method.symbol.has(.topLevel) {
      thisClass = owner
      parameters.append(receiveThis())
      readClassCaptures(of: owner)
    }
    let own: [Register] = method.parameters.map(parameter)
    parameters.append(contentsOf: own)
    let result: Layout = linker.resultLayout(of: method.symbol)
    resultLayout = result
    catchingReturns(of: method.symbol) {
      let calls: Set<SourceRange> =
        linker.isStatic(method.symbol, isSuper: false) || captures != nil
        ? TailPositions(of: method.symbol).ranges(in: body) : []
      if calls.isEmpty { return finish(lower(body)) }
      let label: LabelID = builder.label()
      let hasCaptures: Bool =
        thisClass.map { (place: ClassSymbol) in
          !linker.shape(of: place).captureSlots.isEmpty || linker.isValueClass(place)
        } ?? true
      tailCall = TailCalls(label: label, parameters: own, ranges: calls, changesThis: captures == nil && !hasCaptures)
      let round: Block = builder.block { finish(lower(body)) }
      var test: Register = 0
      let always: Block = builder.block { test = builder.constant(.boolean(true), .boolean) }
      builder.effects.insert(.loops)
      builder.emit(.loop(condition: always, test, body: [Instruction(.labelled(label, round))], testsAfter: false))
      builder.emit(.finish(zero(result)))
    }
    return builder.finish(name: name, origin: origin, parameters: parameters, captureCount: 0, result: result)
  }

  /// Lowers the value of a parameter that is left out, as a program of `this`, captures and the parameters before.
  func lowerDefault(_ method: TypedMethod, index: Int, captures: Captures?, layout: Layout) -> Program? {
    guard let value = method.defaults[index] else { return nil }
    var parameters: [Register] = []
    if let captures {
      if captures.usesThis { parameters.append(receiveThis()) }
      for variable: VariableSymbol in captures.variables { parameters.append(receiveCapture(variable)) }
    } else if let owner = method.symbol.ownerClass, !method.symbol.has(.topLevel) {
      thisClass = owner
      parameters.append(receiveThis())
    }
    parameters.append(contentsOf: method.parameters.prefix(index).map(parameter))
    resultLayout = layout
    finish(lower(value))
    return builder.finish(
      name: method.symbol.name + "$default$\(index + 1)", origin: origin, parameters: parameters, captureCount: 0, result: layout)
  }

  /// Makes the parameter that receives `this`.
  func receiveThis() -> Register {
    let own: Register = builder.register(.any)
    thisRegister = own
    return own
  }

  /// Makes the parameter that receives a captured variable.
  private func receiveCapture(_ variable: VariableSymbol) -> Register {
    let register: Register = builder.register(.any)
    receive(variable, register)
    return register
  }

  /// Reads what a local class captured from the slots of `this`.
  func readClassCaptures(of symbol: ClassSymbol) {
    guard let own = thisRegister else { return }
    for (variable, slot): (VariableSymbol, Int) in linker.shape(of: symbol).captureSlots {
      let register: Register = builder.register(.any)
      builder.emit(.field(register, of: own, slot))
      receive(variable, register)
    }
  }

  /// Lowers a primary constructor: parameters to fields, the parents' constructors, then the body's statements in order.
  ///
  /// A trait's runs its own body only: the class that mixes traits in runs the bodies of all of them, each once.
  func lowerConstructor(_ definition: TypedClass, name: String) -> Program {
    thisClass = definition.symbol
    resultLayout = .unit
    let own: Register = receiveThis()
    readClassCaptures(of: definition.symbol)
    let shape: ClassShape = linker.shape(of: definition.symbol)
    let parameters: [Register] = definition.constructorParameters.map(parameter)
    for (index, field): (Int, FieldSymbol?) in definition.constructorFields.enumerated() where index < parameters.count {
      if let field, let slot = shape.index(of: field) { builder.emit(.setField(of: own, slot, value: parameters[index])) }
    }
    let traits: [ClassSymbol] = definition.symbol.isTrait ? [] : linker.traitsToInitialise(of: definition.symbol)
    lowerLazyFields(definition, shape, own)
    for symbol: ClassSymbol in traits {
      if let initialiser = linker.lazyInitialiser(of: symbol) { builder.emit(.call(nil, initialiser, [own])) }
    }
    if let parent = definition.superConstruction, case .native = parent.constructor.implementation {
    } else if let parent = definition.superConstruction, !linker.hasNoConstructor(parent.symbol) {
      surround(parent.symbol, own)
      let layouts: [Layout] = linker.parameterLayouts(of: parent.constructor)
      var arguments: [Register] = [own]
      for (index, argument): (Int, TypedExpression) in evaluatedOnce(parent).enumerated() {
        arguments.append(lower(argument, as: index < layouts.count ? layouts[index] : .any))
      }
      builder.emit(.call(nil, linker.reference(of: parent.constructor), arguments))
    }
    for symbol: ClassSymbol in traits {
      if let initialiser = linker.initialiser(of: symbol) { builder.emit(.call(nil, initialiser, [own])) }
    }
    lowerInitialisers(definition, shape, own)
    finish(unit())
    return builder.finish(
      name: name, origin: origin, parameters: [own] + parameters, captureCount: 0, result: .unit)
  }

  /// Gives an instance what the class of its parent captures: the instance around it and variables.
  private func surround(_ parent: ClassSymbol, _ own: Register) {
    let shape: ClassShape = linker.shape(of: parent)
    if let slot = shape.outerIndex, let outer = shape.outerClass { builder.emit(.setField(of: own, slot, value: this(outer))) }
    for (variable, slot): (VariableSymbol, Int) in shape.captureSlots {
      builder.emit(.setField(of: own, slot, value: captured(variable)))
    }
  }

  /// Lowers the statements of a class's body.
  func lowerInitialisers(_ definition: TypedClass, _ shape: ClassShape, _ own: Register) {
    for step: TypedClass.Initialiser in definition.initialisers {
      switch step {
      case .statement(let expression): effect(expression)
      case .field(let field, let value):
        if field.has(.lazy) { continue }
        set(field, definition.symbol, shape, own, lower(value, as: layout(of: field.type ?? value.type)))
      case .pattern(let pattern, let value, let fields):
        destructure(pattern, lower(value), type: value.type)
        for (variable, field): (VariableSymbol, FieldSymbol) in fields {
          set(field, definition.symbol, shape, own, builder.adapted(load(variable), to: layout(of: field.type ?? .error)))
        }
      }
    }
  }

  /// Makes the lazy values of a class's body, before anything of a parent runs that may use them; a slot that a subclass
  /// has filled already keeps the subclass's value.
  func lowerLazyFields(_ definition: TypedClass, _ shape: ClassShape, _ own: Register) {
    for case .field(let field, let value) in definition.initialisers where field.has(.lazy) {
      let thunk: Register = function(TypedExpression(.thunk(value), type: value.type, range: value.range))
      let known: Register = builder.register(.any)
      if !definition.symbol.isTrait, let slot = shape.index(of: field) {
        builder.emit(.field(known, of: own, slot))
      } else {
        builder.emit(.invoke(known, linker.lazyGetter(of: field), [own]))
      }
      set(field, definition.symbol, shape, own, callNative("Lazy.keep", [known, thunk]))
    }
  }

  /// Lowers the lazy values of a trait as a program of the instance.
  func lowerLazyFields(of definition: TypedClass) -> Program {
    thisClass = definition.symbol
    resultLayout = .unit
    let own: Register = receiveThis()
    readClassCaptures(of: definition.symbol)
    lowerLazyFields(definition, linker.shape(of: definition.symbol), own)
    finish(unit())
    return builder.finish(name: "$lazy$", origin: origin, parameters: [own], captureCount: 0, result: .unit)
  }

  /// Sets a field of `this`: by slot, or in a trait through the slot's setter.
  private func set(_ field: FieldSymbol, _ owner: ClassSymbol, _ shape: ClassShape, _ own: Register, _ value: Register) {
    if !owner.isTrait, let slot = shape.index(of: field) {
      builder.emit(.setField(of: own, slot, value: value))
    } else {
      builder.emit(.invoke(nil, linker.setter(of: field), [own, builder.wrapped(value)]))
    }
  }
}
