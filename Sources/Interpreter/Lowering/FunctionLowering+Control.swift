import Compute
import Typing

/// Statements, branches, loops, exceptions and returns.
extension FunctionLowering {
  /// Lowers a statement.
  func lower(_ statement: TypedStatement) {
    switch statement {
    case .expression(let expression): effect(expression)
    case .value(let variable, let value):
      if variable.isLazy {
        let thunk: Register = function(TypedExpression(.thunk(value), type: value.type, range: value.range))
        bind(variable, to: callNative("Lazy.make", [thunk]))
      } else {
        bind(variable, to: lower(value, as: storageLayout(variable)))
      }
    case .pattern(let pattern, let value): destructure(pattern, lower(value), type: value.type)
    case .method(let method):
      if analysis.methods[method.symbol] != nil { linker.define(method, analysis: analysis, origin: origin, thisClass: thisClass) }
    case .class(let definition):
      linker.define(definition, analysis: analysis, origin: origin, outer: thisClass)
    case .type, .import: break
    }
  }

  /// Lowers `if`.
  func conditional(
    _ condition: TypedExpression, _ then: TypedExpression, _ otherwise: TypedExpression, type: Type
  ) -> Register {
    let test: Register = lower(condition)
    let result: Register = builder.register(layout(of: type))
    let first: Block = builder.block { builder.move(lower(then), to: result) }
    let second: Block = builder.block { builder.move(lower(otherwise), to: result) }
    builder.emit(.conditional(test, then: first, otherwise: second))
    return result
  }

  /// Lowers `while` and `do while`.
  func loop(_ condition: TypedExpression, _ body: TypedExpression, testsAfter: Bool) -> Register {
    builder.effects.insert(.loops)
    var test: Register = 0
    let testing: Block
    let repeated: Block
    if testsAfter {
      repeated = builder.block { effect(body) }
      testing = builder.block { test = lower(condition) }
    } else {
      testing = builder.block { test = lower(condition) }
      repeated = builder.block { effect(body) }
    }
    builder.emit(.loop(condition: testing, test, body: repeated, testsAfter: testsAfter))
    return unit()
  }

  /// Lowers `try`: the handler is a match on the exception; `finally` is lowered once for each way out.
  func attempt(
    _ body: TypedExpression, _ cases: [TypedCase], _ finally: TypedExpression?, type: Type
  ) -> Register {
    let result: Register = builder.register(layout(of: type))
    guard let finally else {
      guarded(body, cases, into: result)
      return result
    }
    finalizers.append(Finalizer(expression: finally))
    let exception: Register = builder.register(.any)
    let inner: Block = builder.block { guarded(body, cases, into: result) }
    finalizers.removeLast()
    let handler: Block = builder.block {
      effect(finally)
      builder.emit(.raise(exception))
    }
    builder.emit(.attempt(inner, exception: exception, handler: handler))
    effect(finally)
    return result
  }

  /// Lowers `try … catch` into a register.
  private func guarded(_ body: TypedExpression, _ cases: [TypedCase], into result: Register) {
    guard !cases.isEmpty else {
      builder.move(lower(body), to: result)
      return
    }
    let exception: Register = builder.register(.any)
    let tried: Block = builder.block { builder.move(lower(body), to: result) }
    let handler: Block = builder.block {
      lowerCases(cases, on: exception, type: linker.throwableType, into: result) { [self] in builder.emit(.raise(exception)) }
    }
    builder.emit(.attempt(tried, exception: exception, handler: handler))
  }

  /// Lowers `return`: out of this program, or by the token of the method around a lambda.
  func returning(_ value: TypedExpression, from target: MethodSymbol) -> Register {
    if target == method {
      let own: Register = lower(value, as: resultLayout)
      let pending: [Finalizer] = finalizers
      for index: Int in pending.indices.reversed() {
        finalizers = Array(pending[..<index])
        effect(pending[index].expression)
      }
      finalizers = pending
      finish(own)
    } else {
      builder.effects.insert([.impure, .fails])
      let token: Register = loadRaw(analysis.returnToken(of: target))
      _ = callNative("NonLocalReturn.raise", [token, builder.wrapped(lower(value))])
    }
    return builder.register(.any)
  }

  /// Wraps the rest of a method in the handler of returns from its lambdas, if there are any.
  func catchingReturns(of symbol: MethodSymbol, _ fill: () -> Void) {
    guard let token = analysis.returnTokens[symbol] else { return fill() }
    bind(token, to: callNative("NonLocalReturn.token", []))
    let exception: Register = builder.register(.any)
    let body: Block = builder.block(fill)
    let handler: Block = builder.block {
      finish(callNative("NonLocalReturn.value", [loadRaw(token), exception]))
    }
    builder.emit(.attempt(body, exception: exception, handler: handler))
  }
}
