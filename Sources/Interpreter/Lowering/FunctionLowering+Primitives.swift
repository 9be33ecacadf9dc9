import Compute
import Typing

/// Operators of the primitive classes, equality and text, as instructions.
extension FunctionLowering {
  /// Lowers a call whose native key names an operator; nil if it is an ordinary native.
  func primitive(_ key: String, _ call: TypedExpression.Call) -> Register? {
    switch key {
    case "Boolean.&&:Boolean": return shortCircuit(call, decides: false)
    case "Boolean.||:Boolean": return shortCircuit(call, decides: true)
    case "Boolean.unary_!": return not(operand(call.receiver))
    case "Any.==", "Any.equals", "AnyRef.==", "Object.==": return equality(call, negated: false, key: key)
    case "Any.!=", "AnyRef.!=", "Object.!=": return equality(call, negated: true, key: key)
    case "AnyRef.eq", "Object.eq": return identity(call)
    case "AnyRef.ne", "Object.ne": return not(identity(call))
    case "String.+", "any2stringadd.+": return concatenation(call)
    default: break
    }
    guard let dot = key.firstIndex(of: "."), let kind = FunctionLowering.kinds[String(key[..<dot])] else { return nil }
    let rest: Substring = key[key.index(after: dot)...]
    guard let receiver = call.receiver else { return nil }
    if rest.hasPrefix("to"), let target = FunctionLowering.kinds[String(rest.dropFirst(2))], call.arguments.isEmpty {
      return builder.adapted(lower(receiver, as: FunctionLowering.layout(kind)), to: FunctionLowering.layout(target))
    }
    if rest.hasPrefix("unary_") { return unary(String(rest.dropFirst(6)), kind, receiver) }
    guard call.arguments.count == 1, let colon = rest.lastIndex(of: ":"), colon != rest.startIndex else { return nil }
    return binary(String(rest[..<colon]), String(rest[rest.index(after: colon)...]), kind, receiver, call.arguments[0])
  }

  /// The machine's kinds by the names of their classes.
  private static let kinds: [String: ScalarKind] = [
    "Boolean": .boolean, "Byte": .byte, "Short": .short, "Char": .char, "Int": .int, "Long": .long, "Float": .float,
    "Double": .double,
  ]

  /// Returns the layout of a kind.
  static func layout(_ kind: ScalarKind) -> Layout {
    switch kind {
    case .boolean: .boolean
    case .byte: .byte
    case .short: .short
    case .char: .char
    case .int: .int
    case .long: .long
    case .float: .float
    case .double: .double
    }
  }

  /// Returns the kind in which Java computes with two operands (JLS 5.6.2).
  static func promoted(_ left: ScalarKind, _ right: ScalarKind) -> ScalarKind {
    if left == .boolean && right == .boolean { return .boolean }
    return max(max(left.rawValue, right.rawValue), ScalarKind.int.rawValue) == ScalarKind.int.rawValue
      ? .int : ScalarKind(rawValue: max(left.rawValue, right.rawValue)) ?? .int
  }

  /// Lowers the receiver as a Boolean.
  private func operand(_ receiver: TypedExpression?) -> Register {
    receiver.map { (e: TypedExpression) in lower(e, as: .boolean) } ?? builder.constant(.boolean(false), .boolean)
  }

  /// Negates a Boolean.
  private func not(_ source: Register) -> Register {
    let result: Register = builder.register(.boolean)
    builder.emit(.unary(.not, .boolean, result, source))
    return result
  }

  /// Lowers `&&` and `||`: the right operand is evaluated on the rows that need it.
  private func shortCircuit(_ call: TypedExpression.Call, decides: Bool) -> Register {
    let left: Register = operand(call.receiver)
    let result: Register = builder.register(.boolean)
    let evaluated: Block = builder.block {
      let right: Register = operand(call.arguments.first)
      builder.emit(.move(result, from: right))
    }
    let known: Block = builder.block { builder.emit(.constant(result, .boolean(decides))) }
    builder.emit(.conditional(left, then: decides ? known : evaluated, otherwise: decides ? evaluated : known))
    return result
  }

  /// Lowers a unary operator.
  private func unary(_ name: String, _ kind: ScalarKind, _ receiver: TypedExpression) -> Register {
    let promoted: ScalarKind = FunctionLowering.promoted(kind, kind)
    let operand: Register = lower(receiver, as: FunctionLowering.layout(promoted))
    let result: Register = builder.register(FunctionLowering.layout(promoted))
    switch name {
    case "-": builder.emit(.unary(.negate, promoted, result, operand))
    case "~": builder.emit(.unary(.complement, promoted, result, operand))
    default: return operand
    }
    return result
  }

  /// Lowers a binary operator on two primitives; nil if the right operand is none.
  private func binary(
    _ name: String, _ rightName: String, _ left: ScalarKind, _ receiver: TypedExpression, _ argument: TypedExpression
  ) -> Register? {
    if rightName == "String" || (name == "+" && FunctionLowering.kinds[rightName] == nil) {
      let parts: [Register] = [lower(receiver, as: FunctionLowering.layout(left)), lower(argument)]
      let result: Register = builder.register(.string)
      builder.emit(.concatenate(result, parts))
      return result
    }
    guard let right = FunctionLowering.kinds[rightName] else { return nil }
    if let shift = FunctionLowering.shifts[name] {
      let kind: ScalarKind = FunctionLowering.promoted(left, left)
      let layout: Layout = FunctionLowering.layout(kind)
      let value: Register = lower(receiver, as: layout)
      let distance: Register = builder.adapted(lower(argument, as: FunctionLowering.layout(right)), to: .int)
      let result: Register = builder.register(layout)
      builder.emit(.binary(shift, kind, result, value, distance))
      return result
    }
    let kind: ScalarKind = FunctionLowering.promoted(left, right)
    let layout: Layout = FunctionLowering.layout(kind)
    let first: Register = builder.adapted(lower(receiver, as: FunctionLowering.layout(left)), to: layout)
    let second: Register = builder.adapted(lower(argument, as: FunctionLowering.layout(right)), to: layout)
    if let comparison = FunctionLowering.comparisons[name] {
      let result: Register = builder.register(.boolean)
      builder.emit(.compare(comparison, kind, result, first, second))
      return result
    }
    guard let operation = FunctionLowering.operations[name] else { return nil }
    if operation == .divide || operation == .remainder, kind == .int || kind == .long { builder.effects.insert(.fails) }
    let result: Register = builder.register(layout)
    builder.emit(.binary(operation, kind, result, first, second))
    return result
  }

  /// The shift operators.
  private static let shifts: [String: BinaryOperation] = ["<<": .shiftLeft, ">>": .shiftRight, ">>>": .shiftRightUnsigned]
  /// The comparison operators.
  private static let comparisons: [String: Comparison] = [
    "==": .equal, "!=": .notEqual, "<": .less, "<=": .lessOrEqual, ">": .greater, ">=": .greaterOrEqual,
  ]
  /// The arithmetic and bitwise operators.
  private static let operations: [String: BinaryOperation] = [
    "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "%": .remainder, "&": .and, "|": .or, "^": .exclusiveOr,
  ]

  /// Lowers `==`: on two primitives a comparison, else Scala's equality of values.
  private func equality(_ call: TypedExpression.Call, negated: Bool, key: String) -> Register? {
    guard let receiver = call.receiver, call.arguments.count == 1 else { return nil }
    let left: Register = lower(receiver)
    let right: Register = lower(call.arguments[0])
    let result: Register = builder.register(.boolean)
    if let a = builder.layout(of: left).scalar, let b = builder.layout(of: right).scalar, (a == .boolean) == (b == .boolean),
      key != "Any.equals"
    {
      let kind: ScalarKind = FunctionLowering.promoted(a, b)
      let layout: Layout = FunctionLowering.layout(kind)
      builder.emit(
        .compare(negated ? .notEqual : .equal, kind, result, builder.adapted(left, to: layout), builder.adapted(right, to: layout)))
      return result
    }
    if key == "Any.equals" { return callNative("Any.equals", [left, right]) }
    builder.effects.insert(.fails)
    builder.emit(.equal(result, builder.wrapped(left), builder.wrapped(right), negated: negated))
    return result
  }

  /// Lowers `eq`.
  private func identity(_ call: TypedExpression.Call) -> Register {
    guard let receiver = call.receiver, let argument = call.arguments.first else { return unit() }
    let left: Register = builder.wrapped(lower(receiver))
    let right: Register = builder.wrapped(lower(argument))
    let result: Register = builder.register(.boolean)
    builder.emit(.same(result, left, right))
    return result
  }

  /// Lowers `+` on text; chains are joined at once.
  private func concatenation(_ call: TypedExpression.Call) -> Register? {
    guard let receiver = call.receiver, call.arguments.count == 1 else { return nil }
    var parts: [TypedExpression] = [call.arguments[0]]
    var head: TypedExpression = receiver
    while case .call(let inner) = head.kind, case .native("String.+") = inner.method.implementation,
      let left = inner.receiver, inner.arguments.count == 1
    {
      parts.append(inner.arguments[0])
      head = left
    }
    parts.append(head)
    return text(of: parts.reversed())
  }

  /// Lowers the joined texts of values; the text of an object is taken before a later part can change it.
  func text(of parts: [TypedExpression]) -> Register {
    let lastCall: Int = parts.lastIndex { (part: TypedExpression) in !part.isConstantOrVariable } ?? 0
    let registers: [Register] = parts.enumerated().map { (index: Int, part: TypedExpression) -> Register in
      let value: Register = lower(part)
      guard index < lastCall, builder.layout(of: value) == .any else { return value }
      return joined([value])
    }
    return joined(registers)
  }

  /// Emits the joined texts of registers.
  private func joined(_ registers: [Register]) -> Register {
    let result: Register = builder.register(.string)
    builder.effects.insert(.fails)
    builder.emit(.concatenate(result, registers))
    return result
  }

  /// Lowers `asInstanceOf`: between primitives Java's conversion of the boxed value, else a checked cast.
  func cast(_ value: TypedExpression, to type: Type) -> Register {
    let source: Register = lower(value)
    let target: Layout = layout(of: type)
    if target.scalar != nil { return builder.adapted(source, to: target) }
    guard let test = linker.layouts.test(of: type) else { return source }
    builder.effects.insert(.fails)
    let result: Register = builder.register(target)
    builder.emit(.cast(result, builder.wrapped(source), test))
    return result
  }

  /// Lowers `isInstanceOf`.
  func typeTest(_ value: TypedExpression, _ type: Type) -> Register {
    let source: Register = builder.wrapped(lower(value))
    let result: Register = builder.register(.boolean)
    builder.emit(.typeTest(result, source, linker.layouts.test(of: type) ?? .any))
    return result
  }
}

extension TypedExpression {
  /// Whether evaluating this runs no code: a literal, a variable or `this`.
  fileprivate var isConstantOrVariable: Bool {
    switch kind {
    case .literal, .variable, .this: true
    default: false
    }
  }
}
