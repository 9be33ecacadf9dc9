import Compute
import Syntax
import Typing

/// Calls of methods: instructions, natives, programs, virtual calls.
extension FunctionLowering {
  /// Lowers a call.
  func lower(_ written: TypedExpression.Call, type: Type, range: SourceRange) -> Register {
    let call: TypedExpression.Call = linker.forwarded(evaluatedOnce(written))
    if let written = RangeLoop(call) { return loop(written) }
    let wanted: Layout = layout(of: type)
    if origin.source != nil { builder.noteNull(NullText(linker: linker, thisClass: thisClass).text(of: written)) }
    if let place = traitOfSuper(call) { return builder.adapted(superCall(call, in: place), to: wanted) }
    if case .native(let key) = call.method.implementation {
      if call.isSuper, let own = FunctionLowering.ofObject[key] { return builder.adapted(nativeCall(own, call), to: wanted) }
      if let result = primitive(key, call) { return builder.adapted(result, to: wanted) }
      return builder.adapted(nativeCall(key, call), to: wanted)
    }
    if case .synthetic(let kind) = call.method.implementation { return synthetic(kind, call, type: type) }
    if call.method.isConstructor { return delegate(call) }
    if call.method.owner is RefinementSymbol, let receiver = call.receiver {
      return builder.adapted(virtualCall(call, on: lower(receiver)), to: wanted)
    }
    if let owner = call.method.ownerClass, !call.method.has(.topLevel), analysis.methods[call.method] == nil {
      return builder.adapted(memberCall(call, owner: owner, range: range), to: wanted)
    }
    return builder.adapted(programCall(call, receiver: nil, range: range), to: wanted)
  }

  /// What the methods that every class inherits do in `java.lang.Object`, where a class that overrides them calls `super`.
  static let ofObject: [String: String] = [
    "Any.toString": "Object.toString", "Any.hashCode": "Object.hashCode", "Any.equals": "Object.eq",
  ]

  /// Lowers the call of a native: directly where its class is closed, guarded where an instance may bring its own.
  private func nativeCall(_ key: String, _ call: TypedExpression.Call) -> Register {
    let owner: ClassSymbol? = call.method.ownerClass
    var registers: [Register] = []
    if let receiver = call.receiver, owner?.isObject != true, !call.method.isConstructor {
      registers.append(builder.wrapped(lower(receiver)))
    }
    for argument: TypedExpression in call.arguments { registers.append(builder.wrapped(lower(argument))) }
    if key == "identity" { return registers.last ?? unit() }
    guard let native = linker.native(key) else {
      return missing("\(owner?.name ?? "").\(call.method.name)")
    }
    let isStatic: Bool = call.isSuper || registers.isEmpty || owner?.isObject != false || linker.isClosed(call.method)
    if isStatic { return callNative(native, registers) }
    note(native)
    let result: Register = builder.register(.any)
    builder.emit(.dispatch(result, linker.selector(of: call.method), native, registers))
    return result
  }

  /// Lowers something that is declared but not there: it throws when it is run.
  func missing(_ name: String) -> Register {
    callNative("Unsupported.raise", [builder.constant(linker.string("\(name) is not supported here"), .string)])
  }

  /// Lowers the call of a native by key.
  func callNative(_ key: String, _ arguments: [Register]) -> Register {
    guard let native = linker.native(key) else { return missing(key) }
    return callNative(native, arguments)
  }

  /// Lowers the call of a native.
  func callNative(_ native: Native, _ arguments: [Register]) -> Register {
    note(native)
    let result: Register = builder.register(.any)
    builder.emit(.native(result, native, arguments.map(builder.wrapped)))
    return result
  }

  /// Notes what a native may do.
  private func note(_ native: Native) {
    if !native.isPure { builder.effects.insert(.impure) }
    if native.canFail { builder.effects.insert(.fails) }
  }

  /// Lowers the call of a method of a class.
  private func memberCall(_ call: TypedExpression.Call, owner: ClassSymbol, range: SourceRange) -> Register {
    if owner.role == .function, call.method.name == "apply", let function = call.receiver, !call.isSuper {
      return apply(lower(function), call.arguments)
    }
    if linker.isStatic(call.method, isSuper: call.isSuper) {
      if isTail(call, range) {
        return programCall(call, receiver: isOnThis(call) ? nil : call.receiver.map(lower), range: range)
      }
      return programCall(call, receiver: call.receiver.map(lower) ?? thisRegister ?? module(owner), range: range)
    }
    return virtualCall(call, on: call.receiver.map(lower) ?? thisRegister ?? unit())
  }

  /// Lowers a call of whatever method the receiver's class has for it.
  private func virtualCall(_ call: TypedExpression.Call, on receiver: Register) -> Register {
    builder.effects.insert([.impure, .fails])
    var registers: [Register] = [builder.wrapped(receiver)]
    for argument: TypedExpression in call.arguments { registers.append(builder.wrapped(lower(argument))) }
    let result: Register = builder.register(.any)
    builder.emit(.invoke(result, linker.selector(of: call.method), registers))
    return result
  }

  /// Returns the trait in which a call of `super` stands: what it means depends on the class of the instance.
  private func traitOfSuper(_ call: TypedExpression.Call) -> ClassSymbol? {
    guard call.isSuper, case .this(let symbol)? = call.receiver?.type, symbol.isTrait else { return nil }
    return symbol
  }

  /// Lowers a call of `super` in a trait.
  private func superCall(_ call: TypedExpression.Call, in place: ClassSymbol) -> Register {
    builder.effects.insert([.impure, .fails])
    var registers: [Register] = [builder.wrapped(this(place))]
    for argument: TypedExpression in call.arguments { registers.append(builder.wrapped(lower(argument))) }
    let selector: Selector = linker.selector(of: call.method)
    let target = SuperSelector(trait: place.fullName, method: selector.name)
    let result: Register = builder.register(.any)
    builder.emit(.invoke(result, Selector(target.name, selector.arity), registers))
    return result
  }

  /// Applies a function value.
  func apply(_ function: Register, _ arguments: [TypedExpression]) -> Register {
    builder.effects.insert([.impure, .fails])
    let registers: [Register] = arguments.map { (a: TypedExpression) in builder.wrapped(lower(a)) }
    let result: Register = builder.register(.any)
    builder.emit(.apply(result, function: function, registers))
    return result
  }

  /// Lowers the call of a program that is known: captured values and `this` go before the arguments.
  private func programCall(_ call: TypedExpression.Call, receiver: Register?, range: SourceRange) -> Register {
    let target: MethodSymbol = call.method
    if let round = tailCall, isTail(call, range) { return again(round, call, on: receiver) }
    var registers: [Register] = []
    if let captures = analysis.methodCaptures[target] {
      if captures.usesThis, let own = thisRegister { registers.append(own) }
      for variable: VariableSymbol in captures.variables { registers.append(captured(variable)) }
    } else if let receiver {
      registers.append(builder.wrapped(receiver))
    }
    let layouts: [Layout] = linker.parameterLayouts(of: target)
    for (index, argument): (Int, TypedExpression) in call.arguments.enumerated() {
      registers.append(lower(argument, as: index < layouts.count ? layouts[index] : .any))
    }
    builder.effects.insert([.fails])
    let result: Register = builder.register(linker.resultLayout(of: target))
    builder.emit(.call(result, linker.reference(of: target), registers))
    return result
  }

  /// Whether the call ends the method's round: a call of itself in tail position, on itself or on another instance.
  private func isTail(_ call: TypedExpression.Call, _ range: SourceRange) -> Bool {
    guard let round = tailCall, call.method == method, round.ranges.contains(range), !call.isSuper else { return false }
    return isOnThis(call) || round.changesThis
  }

  /// Whether a call is on the instance whose method is running.
  private func isOnThis(_ call: TypedExpression.Call) -> Bool {
    switch call.receiver?.kind {
    case nil, .this?, .module?: true
    default: false
    }
  }

  /// Sets the parameters, and `this` if the call is on another instance, and starts the method's next round.
  private func again(_ round: TailCalls, _ call: TypedExpression.Call, on receiver: Register?) -> Register {
    var other: Register?
    if let receiver, !isOnThis(call) {
      let copy: Register = builder.register(.any)
      builder.emit(.move(copy, from: builder.wrapped(receiver)))
      other = copy
    }
    let fresh: [Register] = zip(call.arguments, round.parameters).map { (argument: TypedExpression, parameter: Register) in
      let value: Register = lower(argument, as: builder.layout(of: parameter))
      let copy: Register = builder.register(builder.layout(of: parameter))
      builder.emit(.move(copy, from: value))
      return copy
    }
    for (value, parameter): (Register, Register) in zip(fresh, round.parameters) { builder.emit(.move(parameter, from: value)) }
    if let other, let own = thisRegister { builder.emit(.move(own, from: other)) }
    builder.emit(.leave(round.label))
    return zero(linker.resultLayout(of: call.method))
  }

  /// Lowers `this(…)` at the start of a secondary constructor.
  private func delegate(_ call: TypedExpression.Call) -> Register {
    guard let own = thisRegister else { return unit() }
    let layouts: [Layout] = linker.parameterLayouts(of: call.method)
    var registers: [Register] = [own]
    for (index, argument): (Int, TypedExpression) in call.arguments.enumerated() {
      registers.append(lower(argument, as: index < layouts.count ? layouts[index] : .any))
    }
    builder.emit(.call(nil, linker.reference(of: call.method), registers))
    return unit()
  }

  /// Lowers the value of a parameter that is left out: the default's own program, or a native's marker.
  func defaultArgument(
    _ target: MethodSymbol, _ index: Int, _ receiver: TypedExpression?, _ previous: [TypedExpression], type: Type
  ) -> Register {
    let parameters: [ParameterSymbol] = target.parameterLists.flatMap { (list: [ParameterSymbol]) in list }
    guard index < parameters.count else { return zero(layout(of: type)) }
    var registers: [Register] = []
    if let captures = analysis.methodCaptures[target] {
      if captures.usesThis, let own = thisRegister { registers.append(own) }
      for variable: VariableSymbol in captures.variables { registers.append(captured(variable)) }
    } else if let owner = target.ownerClass, !target.has(.topLevel) {
      registers.append(builder.wrapped(receiver.map(lower) ?? (target.isConstructor ? unit() : thisRegister ?? module(owner))))
    }
    for (position, argument): (Int, TypedExpression) in previous.prefix(index).enumerated() {
      registers.append(lower(argument, as: linker.storageLayout(of: parameters[position])))
    }
    builder.effects.insert([.fails, .impure])
    let result: Register = builder.register(linker.storageLayout(of: parameters[index]))
    builder.emit(.call(result, linker.defaultReference(of: target, index: index), registers))
    return builder.adapted(result, to: layout(of: type))
  }
}
