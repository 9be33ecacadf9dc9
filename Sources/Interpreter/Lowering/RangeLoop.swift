import Compute
import Typing

/// A `for` over a Range whose body is written in place: a loop of the program it stands in, without a closure.
///
/// What the body assigns or returns from belongs to the code around it, so nothing of it is captured.
struct RangeLoop {
  /// The Range.
  let range: TypedExpression
  /// The variable of the elements.
  let element: VariableSymbol
  /// What is done for each of them.
  let body: TypedExpression

  /// Recognises `range.foreach(x => body)`, which `for (x <- range) body` stands for (SLS 6.19).
  init?(_ call: TypedExpression.Call) {
    guard call.method.name == "foreach", call.arguments.count == 1, let receiver = call.receiver,
      let symbol = receiver.type.classSymbol, RangeLoop.classes.contains(symbol.fullName),
      case .lambda(let lambda) = call.arguments[0].kind, lambda.samMethod == nil, lambda.parameters.count == 1
    else { return nil }
    range = receiver
    element = lambda.parameters[0]
    body = lambda.body
  }

  /// The classes of Ranges of Ints, which no program can extend.
  private static let classes: Set<String> = [
    "scala.collection.immutable.Range", "scala.collection.immutable.Range.Inclusive", "scala.collection.immutable.Range.Exclusive",
  ]
}

extension FunctionLowering {
  /// Lowers a loop over a Range: it counts the elements that are left, since an element may be the last Int.
  func loop(_ loop: RangeLoop) -> Register {
    let range: Register = lower(loop.range)
    return keepingVariables(of: [loop.body]) { repeating(loop, over: range) }
  }

  /// Lowers the loop over a Range that is there.
  private func repeating(_ loop: RangeLoop, over range: Register) -> Register {
    builder.effects.insert(.loops)
    let next: Register = changing(builder.adapted(callNative("Range.start", [range]), to: .int), .int)
    let step: Register = builder.adapted(callNative("Range.step", [range]), to: .int)
    let left: Register = changing(builder.adapted(callNative("Range.count", [range]), to: .long), .long)
    let zero: Register = builder.constant(.long(0), .long)
    let one: Register = builder.constant(.long(1), .long)
    let test: Register = builder.register(.boolean)
    let testing: Block = builder.block { builder.emit(.compare(.greater, .long, test, left, zero)) }
    let repeated: Block = builder.block {
      places[loop.element] = nil
      bind(loop.element, to: next)
      effect(loop.body)
      builder.emit(.binary(.add, .int, next, next, step))
      builder.emit(.binary(.subtract, .long, left, left, one))
    }
    builder.emit(.loop(condition: testing, test, body: repeated, testsAfter: false))
    return unit()
  }

  /// Returns a register of its own with a value, to be changed.
  private func changing(_ value: Register, _ layout: Layout) -> Register {
    let register: Register = builder.register(layout)
    builder.emit(.move(register, from: value))
    return register
  }
}
