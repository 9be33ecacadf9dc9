import Compute

/// Runs a structured program step by step as it is written: what its flat form must agree with.
struct TreeEvaluator {
  /// How a block ended.
  enum Flow {
    case next
    case leave(LabelID)
    case finish(Value)
    case raise
  }

  /// The registers.
  var registers: [Value]
  /// The number of steps that may still run.
  var budget = 20_000

  /// Begins with registers that hold nothing.
  init(_ program: Program, _ arguments: [Value]) {
    registers = Array(repeating: .null, count: program.registers.count)
    for (register, argument): (Register, Value) in zip(program.parameters, arguments) { registers[register] = argument }
  }

  /// Runs a block.
  mutating func run(_ block: Block) -> Flow {
    for step: Instruction in block {
      budget -= 1
      if budget < 0 { return .raise }
      switch run(step.operation) {
      case .next: continue
      case let other: return other
      }
    }
    return .next
  }

  /// Runs one step.
  private mutating func run(_ operation: Operation) -> Flow {
    switch operation {
    case .constant(let target, let value): registers[target] = value
    case .move(let target, let source), .wrap(let target, let source), .unwrap(let target, let source):
      registers[target] = registers[source]
    case .unary(.not, _, let target, let source): registers[target] = .boolean(!registers[source].isTrue)
    case .unary(_, _, let target, let source): registers[target] = .int(0 &- registers[source].asInt)
    case .binary(let operation, _, let target, let left, let right):
      guard let result: Int32 = compute(operation, registers[left].asInt, registers[right].asInt) else { return .raise }
      registers[target] = .int(result)
    case .compare(let comparison, _, let target, let left, let right):
      registers[target] = .boolean(holds(comparison, registers[left].asInt, registers[right].asInt))
    case .tuple(let target, let parts): registers[target] = .object(TupleObject(parts.map { (part: Register) in registers[part] }))
    case .element(let target, let tuple, let index): registers[target] = registers[tuple].tuple?[index] ?? .null
    case .makeCell(let target, let source): registers[target] = .object(Cell(registers[source]))
    case .loadCell(let target, let cell): registers[target] = (registers[cell].object as? Cell)?.value ?? .null
    case .storeCell(let cell, let source): (registers[cell].object as? Cell)?.value = registers[source]
    case .native(let target, _, let arguments):
      let sum: Int32 = arguments.reduce(7) { (sum: Int32, register: Register) -> Int32 in sum &* 31 &+ registers[register].asInt }
      if let target { registers[target] = .int(sum) }
    case .conditional(let test, let then, let otherwise): return run(registers[test].isTrue ? then : otherwise)
    case .loop(let condition, let test, let body, let testsAfter): return loop(condition, test, body, testsAfter)
    case .labelled(let name, let inner):
      let flow: Flow = run(inner)
      if case .leave(let other) = flow, other == name { return .next }
      return flow
    case .leave(let name): return .leave(name)
    case .attempt(let body, _, let handler):
      let flow: Flow = run(body)
      if case .raise = flow { return run(handler) }
      return flow
    case .finish(let register): return .finish(registers[register])
    default: return .raise
    }
    return .next
  }

  /// Runs a loop.
  private mutating func loop(_ condition: Block, _ test: Register, _ body: Block, _ testsAfter: Bool) -> Flow {
    var isFirst = testsAfter
    while true {
      if !isFirst {
        let flow: Flow = run(condition)
        guard case .next = flow else { return flow }
        if !registers[test].isTrue { return .next }
      }
      isFirst = false
      let flow: Flow = run(body)
      guard case .next = flow else { return flow }
    }
  }

  /// Arithmetic on Ints.
  private func compute(_ operation: BinaryOperation, _ left: Int32, _ right: Int32) -> Int32? {
    switch operation {
    case .add: left &+ right
    case .subtract: left &- right
    case .multiply: left &* right
    case .divide: JavaMath.divide(left, right)
    case .remainder: JavaMath.remainder(left, right)
    case .and: left & right
    case .or: left | right
    case .exclusiveOr: left ^ right
    case .shiftLeft: JavaMath.shiftLeft(left, right)
    case .shiftRight: JavaMath.shiftRight(left, right)
    case .shiftRightUnsigned: JavaMath.shiftRightUnsigned(left, right)
    case .minimum: min(left, right)
    case .maximum: max(left, right)
    }
  }

  /// A comparison of Ints.
  private func holds(_ comparison: Comparison, _ left: Int32, _ right: Int32) -> Bool {
    switch comparison {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
