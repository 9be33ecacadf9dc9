import Compute
import Syntax
import Typing

/// Lowers one function body (a method, a lambda, a constructor, a statement of the session) to a program.
///
/// Values of primitive static type live in scalar registers; wrapping happens exactly where a value passes through an
/// erased place: a generic parameter, a native, a closure's argument or capture.
final class FunctionLowering {
  /// Where a variable lives in this program.
  enum Place {
    /// In a register, in its own layout.
    case register(Register)
    /// In the cell that the register holds.
    case cell(Register)
  }

  /// The self tail calls of a method, which become rounds of a loop.
  struct TailCalls {
    /// The label to leave for the next round.
    let label: LabelID
    /// The parameters to set.
    let parameters: [Register]
    /// The ranges of the calls.
    let ranges: Set<SourceRange>
    /// Whether a round may go on with another instance: `this` is all that the method has of its own.
    let changesThis: Bool
  }

  /// Something to run when control leaves a `try`.
  struct Finalizer {
    /// The expression after `finally`.
    let expression: TypedExpression
  }

  /// The program under construction.
  let builder = ProgramBuilder()
  /// What symbols stand for at run time.
  let linker: Linker
  /// What the outermost body around this one captures.
  let analysis: CaptureAnalysis
  /// Where the text stands.
  let origin: Program.Origin
  /// Where each variable in reach lives.
  var places: [VariableSymbol: Place] = [:]
  /// The registers that hold top-level variables while a loop runs that calls nothing which could use them.
  var mirrors: [VariableSymbol: Register] = [:]
  /// The register of `this`, if there is one.
  var thisRegister: Register?
  /// The class of `this`.
  var thisClass: ClassSymbol?
  /// The method whose body this is; nil in lambdas and statements.
  var method: MethodSymbol?
  /// How the method calls itself in tail position, if it does.
  var tailCall: TailCalls?
  /// The layout of the result.
  var resultLayout: Layout = .any
  /// The `finally` expressions around the place, outermost first.
  var finalizers: [Finalizer] = []
  /// The captures of the closure under construction.
  private(set) var captureCount = 0

  /// Prepares to lower a body.
  init(linker: Linker, analysis: CaptureAnalysis, origin: Program.Origin) {
    self.linker = linker
    self.analysis = analysis
    self.origin = origin
  }

  // The forms of expressions, in the order of `TypedExpression.Kind`.

  /// Lowers an expression and returns the register of its value, in the layout of its type.
  func lower(_ expression: TypedExpression) -> Register {
    let saved: Int32 = builder.position
    builder.position = Int32(truncatingIfNeeded: expression.point)
    defer { builder.position = saved }
    switch expression.kind {
    case .literal(let literal): return constant(literal, as: layout(of: expression.type))
    case .variable(let variable), .placeholder(let variable): return load(variable)
    case .assignVariable(let variable, let value):
      store(lower(value), in: variable)
      return unit()
    case .this(let symbol): return this(symbol)
    case .module(let symbol): return module(symbol)
    case .field(let receiver, let field): return load(field, of: receiver, as: layout(of: expression.type))
    case .assignField(let receiver, let field, let value):
      store(value, in: field, of: receiver)
      return unit()
    case .call(let call): return lower(call, type: expression.type, range: expression.range)
    case .new(let construction): return construct(construction)
    case .anonymousClass(let definition): return constructAnonymous(definition)
    case .lambda, .thunk, .partialFunction: return function(expression)
    case .block(let statements, let result):
      prepare(statements)
      statements.forEach(lower)
      return lower(result)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise, type: expression.type)
    case .whileLoop(let condition, let body):
      return keepingVariables(of: [condition, body]) { loop(condition, body, testsAfter: false) }
    case .doWhile(let body, let condition):
      return keepingVariables(of: [condition, body]) { loop(condition, body, testsAfter: true) }
    case .match(let scrutinee, let cases): return match(scrutinee, cases, type: expression.type)
    case .tryCatch(let body, let cases, let finally): return attempt(body, cases, finally, type: expression.type)
    case .throwing(let value):
      builder.effects.insert(.fails)
      let thrown: Register = lower(value)
      if origin.source != nil { builder.noteNull(NullText(linker: linker, thisClass: thisClass).text(ofThrown: value)) }
      builder.emit(.raise(thrown))
      return builder.register(.any)
    case .returning(let value, let from): return returning(value, from: from)
    case .tuple(let parts):
      let registers: [Register] = parts.map(lower)
      let result: Register = builder.register(layout(of: expression.type))
      builder.emit(.tuple(result, registers))
      return result
    case .sequence(let parts, let element):
      let target: Layout = layout(of: element)
      let registers: [Register] = parts.map { (part: TypedExpression) in lower(part, as: target) }
      let result: Register = builder.register(.sequence(target))
      builder.emit(.sequence(result, registers))
      return result
    case .spread(let value): return lower(value)
    case .convert(let value, _, _): return builder.adapted(lower(value), to: layout(of: expression.type))
    case .cast(let value, let type): return cast(value, to: type)
    case .typeTest(let value, let type): return typeTest(value, type)
    case .stringConcatenation(let parts): return text(of: parts)
    case .classTag(let type): return linker.classTag(type).map { (value: Value) in builder.constant(value, .any) } ?? unit()
    case .classOf(let type): return builder.constant(linker.classObject(type), .any)
    case .defaultArgument(let method, let index, let receiver, let previous):
      return defaultArgument(method, index, receiver, previous, type: expression.type)
    case .defaultValue: return zero(layout(of: expression.type))
    case .error:
      builder.emit(.raise(builder.constant(.null, .any)))
      return builder.register(.any)
    }
  }

  /// Lowers an expression into a register of the given layout.
  func lower(_ expression: TypedExpression, as target: Layout) -> Register { builder.adapted(lower(expression), to: target) }

  /// Lowers an expression for what it does.
  func effect(_ expression: TypedExpression) {
    switch expression.kind {
    case .literal: break
    case .variable where !isLazyOrByName(expression): break
    case .conditional(let condition, let then, let otherwise):
      let test: Register = lower(condition)
      let first: Block = builder.block { effect(then) }
      let second: Block = builder.block { effect(otherwise) }
      builder.emit(.conditional(test, then: first, otherwise: second))
    case .block(let statements, let result):
      prepare(statements)
      statements.forEach(lower)
      effect(result)
    default: _ = lower(expression)
    }
  }

  /// Returns true iff reading the variable runs code.
  private func isLazyOrByName(_ expression: TypedExpression) -> Bool {
    guard case .variable(let variable) = expression.kind else { return false }
    return variable.isLazy || variable.isByName
  }

  /// Takes the next capture of the closure under construction into a register.
  func takeCapture() -> Register {
    let result: Register = builder.register(.any)
    builder.emit(.capture(result, captureCount))
    captureCount += 1
    return result
  }

  /// Lowers the body's value into a `finish` and closes the program.
  func close(_ body: TypedExpression, name: String, parameters: [Register], result: Layout) -> Program {
    resultLayout = result
    finish(lower(body))
    return builder.finish(name: name, origin: origin, parameters: parameters, captureCount: captureCount, result: result)
  }

  /// Ends the program with a value.
  func finish(_ value: Register) { builder.emit(.finish(builder.adapted(value, to: resultLayout))) }

  /// Returns a register with the unit value.
  func unit() -> Register { builder.constant(.unit, .unit) }

  /// Returns a register with the zero of a layout.
  func zero(_ layout: Layout) -> Register { builder.constant(Linker.zero(of: layout), layout) }

  /// Returns the layout of a type.
  func layout(of type: Type) -> Layout { linker.layouts.layout(of: type) }

  /// Lowers a literal of a known layout.
  func constant(_ literal: Literal, as target: Layout) -> Register {
    let value: Value = linker.value(of: literal)
    let natural: Layout = Linker.layout(of: literal)
    if natural.scalar != nil, let scalar = target.scalar, natural.scalar != scalar {
      return builder.constant(Linker.convert(value, to: scalar), target)
    }
    return builder.constant(value, natural)
  }
}
