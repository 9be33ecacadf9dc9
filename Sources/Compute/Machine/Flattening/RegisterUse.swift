/// How often and where each register of a program is set and read; found in one walk before flattening.
struct RegisterUse {
  /// The number of steps that set the register (parameters count as set once).
  private(set) var sets: [Int]
  /// The number of reads.
  private(set) var reads: [Int]
  /// The block of the last step that sets it.
  private var setBlock: [Int]
  /// The block of the last step that reads it.
  private var readBlock: [Int]
  /// The constant that the only step that sets it gives it.
  private(set) var constants: [Value?]
  /// The native call that reads it last, as block and index there, and which argument it is.
  private(set) var windows: [Window?]
  /// The number of blocks seen so far.
  private var blockCount = 0
  /// The parameters, which keep their slots.
  private let parameters: Set<Register>

  /// A place among the arguments of a native call.
  struct Window: Hashable {
    /// The block of the call.
    let block: Int
    /// The index of the call in the block.
    let index: Int
    /// Which argument.
    let argument: Int
    /// The number of arguments.
    let count: Int
  }

  /// Walks a program.
  init(_ program: Program) {
    let count: Int = program.registers.count
    sets = Array(repeating: 0, count: count)
    reads = Array(repeating: 0, count: count)
    setBlock = Array(repeating: -1, count: count)
    readBlock = Array(repeating: -2, count: count)
    constants = Array(repeating: nil, count: count)
    windows = Array(repeating: nil, count: count)
    parameters = Set(program.parameters)
    for register: Register in program.parameters { set(register, -1) }
    walk(program.body)
  }

  /// Whether a register is set once and read once, later in the same block: its slot is free afterwards.
  func isTemporary(_ register: Register) -> Bool {
    sets[register] == 1 && reads[register] == 1 && setBlock[register] == readBlock[register] && !parameters.contains(register)
  }

  /// The constant that a register always holds.
  func constant(_ register: Register) -> Value? { sets[register] == 1 ? constants[register] : nil }

  /// Notes that a register is set.
  private mutating func set(_ register: Register, _ block: Int) {
    sets[register] += 1
    setBlock[register] = block
  }

  /// Notes that a register is read.
  private mutating func read(_ register: Register, _ block: Int) {
    reads[register] += 1
    readBlock[register] = block
  }

  /// Walks a block in the order in which flattening emits it.
  private mutating func walk(_ block: Block, test: Register? = nil) {
    let number: Int = blockCount
    blockCount += 1
    for (index, step): (Int, Instruction) in block.enumerated() {
      let operation: Operation = step.operation
      for register: Register in operation.sources { read(register, number) }
      if let target: Register = operation.destination { set(target, number) }
      switch operation {
      case .constant(let register, let value): constants[register] = value
      case .native(_, _, let arguments), .dispatch(_, _, _, let arguments):
        for (argument, register): (Int, Register) in arguments.enumerated() {
          windows[register] = Window(block: number, index: index, argument: argument, count: arguments.count)
        }
      case .conditional(_, let then, let otherwise):
        walk(then)
        walk(otherwise)
      case .loop(let condition, let register, let body, _):
        walk(body)
        walk(condition, test: register)
      case .labelled(_, let inner): walk(inner)
      case .attempt(let inner, let exception, let handler):
        walk(inner)
        sets[exception] += 2
        walk(handler)
      default: break
      }
    }
    if let test { read(test, number) }
  }
}

extension Operation {
  /// The register that the step itself sets.
  var destination: Register? {
    switch self {
    case .constant(let target, _), .move(let target, _), .wrap(let target, _), .unwrap(let target, _), .unary(_, _, let target, _),
      .binary(_, _, let target, _, _), .compare(_, _, let target, _, _), .convert(_, _, let target, _), .concatenate(let target, _),
      .equal(let target, _, _, _), .same(let target, _, _), .capture(let target, _), .loadGlobal(let target, _),
      .module(let target, _), .tuple(let target, _), .element(let target, _, _), .makeCell(let target, _), .loadCell(let target, _),
      .closure(let target, _, _), .instance(let target, _), .record(let target, _, _), .field(let target, _, _),
      .typeTest(let target, _, _), .cast(let target, _, _), .array(let target, _, _), .sequence(let target, _):
      target
    case .call(let target, _, _), .native(let target, _, _), .invoke(let target, _, _), .dispatch(let target, _, _, _),
      .apply(let target, _, _):
      target
    case .storeGlobal, .storeCell, .setField, .conditional, .loop, .labelled, .leave, .attempt, .raise, .finish: nil
    }
  }

  /// The registers that the step itself reads; the test of a loop is read in its condition.
  var sources: [Register] {
    switch self {
    case .constant, .capture, .loadGlobal, .module, .instance, .loop, .labelled, .leave, .attempt: []
    case .move(_, let source), .wrap(_, let source), .unwrap(_, let source), .unary(_, _, _, let source),
      .convert(_, _, _, let source),
      .storeGlobal(_, let source), .element(_, let source, _), .makeCell(_, let source), .loadCell(_, let source),
      .field(_, let source, _), .typeTest(_, let source, _), .cast(_, let source, _), .conditional(let source, _, _),
      .raise(let source), .finish(let source):
      [source]
    case .binary(_, _, _, let left, let right), .compare(_, _, _, let left, let right), .equal(_, let left, let right, _),
      .same(_, let left, let right), .storeCell(let left, let right), .setField(let left, _, let right):
      [left, right]
    case .concatenate(_, let parts), .tuple(_, let parts), .closure(_, _, let parts), .record(_, _, let parts),
      .call(_, _, let parts),
      .native(_, _, let parts), .invoke(_, _, let parts), .dispatch(_, _, _, let parts), .array(_, _, let parts),
      .sequence(_, let parts):
      parts
    case .apply(_, let function, let parts): [function] + parts
    }
  }

  /// The blocks that the step owns.
  package var blocks: [Block] {
    switch self {
    case .conditional(_, let then, let otherwise): [then, otherwise]
    case .loop(let condition, _, let body, _): [body, condition]
    case .labelled(_, let inner): [inner]
    case .attempt(let inner, _, let handler): [inner, handler]
    default: []
    }
  }
}

/// Whether a step or a block it owns sets a register.
func changes(_ step: Instruction, _ register: Register) -> Bool {
  if step.operation.destination == register { return true }
  if case .attempt(_, let exception, _) = step.operation, exception == register { return true }
  return step.operation.blocks.contains { (block: Block) -> Bool in
    block.contains { (inner: Instruction) -> Bool in changes(inner, register) }
  }
}
