import Compute

/// Builds programs by hand for tests.
struct ProgramDraft {
  /// The layouts of the registers.
  private(set) var registers: [Layout] = []
  /// The steps.
  var body: Block = []

  /// Makes a register.
  mutating func register(_ layout: Layout) -> Register {
    registers.append(layout)
    return registers.count - 1
  }

  /// Adds a step at a position.
  mutating func add(_ operation: Operation, at position: Int32 = 0) { body.append(Instruction(operation, at: position)) }

  /// Makes a register with an Int constant.
  mutating func int(_ number: Int32) -> Register {
    let made: Register = register(.int)
    add(.constant(made, .int(number)))
    return made
  }

  /// Makes a register with a constant value.
  mutating func constant(_ value: Value, _ layout: Layout = .any) -> Register {
    let made: Register = register(layout)
    add(.constant(made, value))
    return made
  }

  /// Makes a register with the result of an operation on two Ints.
  mutating func binary(_ operation: BinaryOperation, _ left: Register, _ right: Register) -> Register {
    let made: Register = register(registers[left])
    add(.binary(operation, registers[left].scalar ?? .int, made, left, right))
    return made
  }

  /// Makes a register with the result of a comparison.
  mutating func compare(_ comparison: Comparison, _ left: Register, _ right: Register) -> Register {
    let made: Register = register(.boolean)
    add(.compare(comparison, registers[left].scalar ?? .int, made, left, right))
    return made
  }

  /// Makes a value register from a scalar one.
  mutating func wrap(_ source: Register) -> Register {
    let made: Register = register(.any)
    add(.wrap(made, from: source))
    return made
  }

  /// Makes a scalar register from a value one.
  mutating func unwrap(_ source: Register, _ layout: Layout) -> Register {
    let made: Register = register(layout)
    add(.unwrap(made, from: source))
    return made
  }

  /// Collects the steps that `fill` adds into a block of their own.
  mutating func block(_ fill: (inout ProgramDraft) throws -> Void) rethrows -> Block {
    let outer: Block = body
    body = []
    try fill(&self)
    let inner: Block = body
    body = outer
    return inner
  }

  /// Closes the program.
  func program(
    _ name: String = "test", _ parameters: [Register], _ result: Layout, captures: Int = 0, source: String? = "<console>"
  ) -> Program {
    Program(
      name: name, origin: Program.Origin(source: source, lineStarts: [0, 10, 20, 30]), parameters: parameters, registers: registers,
      captureCount: captures, result: result, body: body, effects: [])
  }
}

/// Makes a program whose body is filled in by a closure.
func program(
  _ parameters: [Layout], _ result: Layout, captures: Int = 0, name: String = "test", source: String? = "<console>",
  _ fill: (inout ProgramDraft, [Register]) throws -> Void
) rethrows -> Program {
  var draft = ProgramDraft()
  let registers: [Register] = parameters.map { (layout: Layout) -> Register in draft.register(layout) }
  try fill(&draft, registers)
  return draft.program(name, registers, result, captures: captures, source: source)
}
