import Compute
import Typing

/// Function values: lambdas, by-name arguments, partial functions.
extension FunctionLowering {
  /// Lowers a function value and what it captures.
  func function(_ expression: TypedExpression) -> Register {
    switch expression.kind {
    case .lambda(let lambda):
      let closure: Register = closure(expression, parameters: lambda.parameters, body: lambda.body, name: lambdaName)
      guard let single = lambda.samMethod else { return closure }
      return instance(of: linker.lambdaClass(for: single), [closure])
    case .thunk(let body): return closure(expression, parameters: [], body: body, name: "$anonfun")
    case .partialFunction(let function):
      let applied = TypedExpression(
        .match(
          TypedExpression(.variable(function.parameter), type: function.parameter.type ?? .error, range: expression.range),
          function.cases),
        type: linker.resultType(ofPartialFunction: expression.type), range: expression.range)
      let defined = TypedExpression(
        .match(
          TypedExpression(.variable(function.parameter), type: function.parameter.type ?? .error, range: expression.range),
          function.cases.map(linker.definednessCase) + [linker.undefinedCase(expression.range)]),
        type: linker.booleanType, range: expression.range)
      let apply: Register = closure(expression, parameters: [function.parameter], body: applied, name: "applyOrElse")
      let isDefined: Register = closure(expression, parameters: [function.parameter], body: defined, name: "isDefinedAt")
      return instance(of: linker.partialFunctionClass, [apply, isDefined])
    default: return lower(expression)
    }
  }

  /// The name of a function value's program: one inside a class has the name of the class, which its text shows.
  private var lambdaName: String {
    guard let thisClass else { return "$anonfun" }
    return (origin.source == nil ? thisClass.fullName : linker.runtimeName(of: thisClass)) + "$$anonfun"
  }

  /// Makes an instance whose fields are the registers.
  private func instance(of descriptor: ClassDescriptor, _ fields: [Register]) -> Register {
    let result: Register = builder.register(.any)
    builder.emit(.record(result, descriptor, fields))
    return result
  }

  /// Lowers a closure: its program, then the values it captures.
  private func closure(
    _ expression: TypedExpression, parameters: [VariableSymbol], body: TypedExpression, name: String
  ) -> Register {
    let captures: Captures = analysis.captures(ofLambda: expression)
    let inner = FunctionLowering(linker: linker, analysis: analysis, origin: origin)
    inner.thisClass = thisClass
    inner.builder.position = builder.position
    var captured: [Register] = []
    if captures.usesThis, let own = thisRegister {
      inner.thisRegister = inner.takeCapture()
      captured.append(own)
    }
    for variable: VariableSymbol in captures.variables where canCapture(variable) {
      captured.append(self.captured(variable))
      inner.receive(variable, inner.takeCapture())
    }
    let registers: [Register] = parameters.map(inner.parameter)
    let result: Layout = layout(of: body.type)
    let program: Program = inner.close(body, name: name, parameters: registers, result: result)
    let register: Register = builder.register(.any)
    builder.emit(.closure(register, program, captures: captured))
    return register
  }

  /// Whether a variable has a place here; one of a pattern that never matched has none.
  private func canCapture(_ variable: VariableSymbol) -> Bool { places[variable] != nil }

  /// Returns the register to capture for a variable: its cell, or its wrapped value.
  func captured(_ variable: VariableSymbol) -> Register {
    switch places[variable] {
    case .cell(let cell)?: cell
    case .register(let register)?: builder.wrapped(register)
    case nil: builder.constant(.null, .any)
    }
  }

  /// Gives a captured variable its place: the value register holds a cell or the value.
  func receive(_ variable: VariableSymbol, _ register: Register) {
    if analysis.celled.contains(variable) {
      places[variable] = .cell(register)
    } else {
      places[variable] = .register(builder.adapted(register, to: storageLayout(variable)))
    }
  }

  /// Makes the register of a parameter; one that lambdas assign is moved to a cell.
  func parameter(_ variable: VariableSymbol) -> Register {
    let register: Register = builder.register(storageLayout(variable))
    if analysis.celled.contains(variable) {
      let cell: Register = builder.register(.any)
      builder.emit(.makeCell(cell, builder.wrapped(register)))
      places[variable] = .cell(cell)
    } else {
      places[variable] = .register(register)
    }
    return register
  }
}
