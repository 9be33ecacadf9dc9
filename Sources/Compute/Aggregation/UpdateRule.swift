/// What a function of an accumulator and a value does to each part of the accumulator, as far as it is arithmetic.
///
/// `(a, b) => (a._1 + b._1, a._2 + 1)` is `.fields` of two sums: each part is joined with something that depends on the value
/// alone, so whole columns of values can be joined at once.
indirect enum UpdateRule {
  /// The part is joined with an operand.
  case join(BinaryOperation, ScalarKind, Operand)
  /// The part stays what it was.
  case keep
  /// The part becomes an operand.
  case replace(Operand)
  /// A tuple of parts.
  case fields([UpdateRule])

  /// Something that depends on the value alone.
  struct Operand {
    /// Where it stands in the value, if it is a part of it.
    let path: [Int]?
    /// Computes it from the value.
    let program: Program
  }

  /// Finds the rule of a function's program; nil if it does something else.
  init?(_ program: Program) {
    guard program.parameters.count == 2 else { return nil }
    var reading = UpdateReading(program)
    guard let rule: UpdateRule = reading.rule() else { return nil }
    self = rule
  }

  /// `true` iff the rule has a part that is joined or replaced only by the part of the value in the same place.
  var isSymmetric: Bool { isSymmetric(at: []) }

  /// `true` iff the operands of the part at a path are the value's parts at the same path.
  private func isSymmetric(at path: [Int]) -> Bool {
    switch self {
    case .join(_, _, let operand): operand.path == path
    case .keep, .replace: false
    case .fields(let rules):
      rules.indices.allSatisfy { (index: Int) -> Bool in rules[index].isSymmetric(at: path + [index]) }
    }
  }
}

/// Reads a function of an accumulator and a value as an update of the accumulator's parts.
private struct UpdateReading {
  /// What is known of a register.
  private enum Content {
    /// A part of the accumulator.
    case accumulator([Int])
    /// Something that depends on the value alone, and where it stands in the value, if it is a part of it.
    case independent([Int]?)
    /// A tuple of registers.
    case tuple([Register])
    /// A part of the accumulator joined with a register that does not depend on it.
    case joined(BinaryOperation, ScalarKind, [Int], Register)
    /// The comparison of a part of the accumulator with a register that does not depend on it.
    case compared(Comparison, ScalarKind, [Int], Register)
  }

  private let program: Program
  private var contents: [Register: Content] = [:]
  /// The steps that do not depend on the accumulator.
  private var independent: Block = []

  /// Begins to read a program.
  init(_ program: Program) {
    self.program = program
    contents[program.parameters[0]] = .accumulator([])
    contents[program.parameters[1]] = .independent([])
  }

  /// Reads the program; nil if it is something else than an update of parts.
  mutating func rule() -> UpdateRule? {
    for step: Instruction in program.body.dropLast() where !read(step) { return nil }
    guard case .finish(let result)? = program.body.last?.operation else { return nil }
    return rule(of: result, at: [])
  }

  /// The rule of the part that a register holds.
  private func rule(of register: Register, at path: [Int]) -> UpdateRule? {
    switch contents[register] {
    case .accumulator(path)?: return .keep
    case .joined(let operation, let kind, path, let operand)?: return .join(operation, kind, self.operand(operand))
    case .independent?: return .replace(operand(register))
    case .tuple(let parts)?:
      var rules: [UpdateRule] = []
      for (index, part): (Int, Register) in parts.enumerated() {
        guard let rule: UpdateRule = rule(of: part, at: path + [index]) else { return nil }
        rules.append(rule)
      }
      return .fields(rules)
    case .accumulator?, .joined?, .compared?, nil: return nil
    }
  }

  /// What computes a register from the value.
  private func operand(_ register: Register) -> UpdateRule.Operand {
    var path: [Int]?
    if case .independent(let known)? = contents[register] { path = known }
    let sliced = Program(
      name: program.name, origin: program.origin, parameters: [program.parameters[1]], registers: program.registers,
      captureCount: program.captureCount, result: program.registers[register],
      body: independent + [Instruction(.finish(register))], effects: program.effects)
    return UpdateRule.Operand(path: path, program: sliced)
  }

  /// Reads a step; false if it is none of those that updates consist of.
  private mutating func read(_ step: Instruction) -> Bool {
    switch step.operation {
    case .constant(let target, _), .capture(let target, _), .loadGlobal(let target, _): return keep(step, target, path: nil)
    case .move(let target, let source), .wrap(let target, let source), .unwrap(let target, let source):
      guard let content: Content = contents[source] else { return false }
      contents[target] = content
      if case .independent = content { independent.append(step) }
      return true
    case .convert(_, _, let target, let source), .unary(_, _, let target, let source):
      guard case .independent? = contents[source] else { return false }
      return keep(step, target, path: nil)
    case .element(let target, let source, let index): return readElement(step, target, source, index)
    case .tuple(let target, let parts):
      guard parts.allSatisfy({ (part: Register) -> Bool in contents[part] != nil }) else { return false }
      contents[target] = .tuple(parts)
      return true
    case .binary(let operation, let kind, let target, let left, let right):
      return readBinary(step, operation, kind, target, left, right)
    case .compare(let comparison, let kind, let target, let left, let right):
      return readCompare(step, comparison, kind, target, left, right)
    case .native(let target?, let native, let arguments), .dispatch(let target?, _, let native, let arguments):
      return readNative(step, native, target, arguments)
    case .conditional(let condition, let then, let otherwise): return readConditional(condition, then, otherwise)
    default: return false
    }
  }

  /// Notes a step that does not depend on the accumulator.
  private mutating func keep(_ step: Instruction, _ target: Register, path: [Int]?) -> Bool {
    contents[target] = .independent(path)
    independent.append(step)
    return true
  }

  /// Reads the taking of a component.
  private mutating func readElement(_ step: Instruction, _ target: Register, _ source: Register, _ index: Int) -> Bool {
    switch contents[source] {
    case .accumulator(let path)?: contents[target] = .accumulator(path + [index])
    case .independent(let path)?: return keep(step, target, path: path.map { (path: [Int]) -> [Int] in path + [index] })
    case .tuple(let parts)? where index < parts.count: contents[target] = contents[parts[index]]
    case .tuple?, .joined?, .compared?, nil: return false
    }
    return true
  }

  /// The operations whose operands may change places.
  private static let commutative: Set<BinaryOperation> = [.add, .multiply, .and, .or, .exclusiveOr, .minimum, .maximum]

  /// Reads arithmetic.
  private mutating func readBinary(
    _ step: Instruction, _ operation: BinaryOperation, _ kind: ScalarKind, _ target: Register, _ left: Register, _ right: Register
  ) -> Bool {
    switch (contents[left], contents[right]) {
    case (.independent?, .independent?): return keep(step, target, path: nil)
    case (.accumulator(let path)?, .independent?):
      guard UpdateReading.commutative.contains(operation) else { return false }
      contents[target] = .joined(operation, kind, path, right)
    case (.independent?, .accumulator(let path)?):
      guard UpdateReading.commutative.contains(operation) else { return false }
      contents[target] = .joined(operation, kind, path, left)
    default: return false
    }
    return true
  }

  /// Reads a comparison.
  private mutating func readCompare(
    _ step: Instruction, _ comparison: Comparison, _ kind: ScalarKind, _ target: Register, _ left: Register, _ right: Register
  ) -> Bool {
    switch (contents[left], contents[right]) {
    case (.independent?, .independent?): return keep(step, target, path: nil)
    case (.accumulator(let path)?, .independent?): contents[target] = .compared(comparison, kind, path, right)
    case (.independent?, .accumulator(let path)?): contents[target] = .compared(comparison.turned, kind, path, left)
    default: return false
    }
    return true
  }

  /// Reads the call of a native: the greater or lesser of two, or something that depends on the value alone.
  private mutating func readNative(_ step: Instruction, _ native: Native, _ target: Register, _ arguments: [Register]) -> Bool {
    if arguments.allSatisfy({ (register: Register) -> Bool in if case .independent? = contents[register] { true } else { false } })
    {
      return native.isPure ? keep(step, target, path: nil) : false
    }
    guard arguments.count == 2, let (operation, kind): (BinaryOperation, ScalarKind) = UpdateReading.extreme(native.key) else {
      return false
    }
    return readBinary(step, operation, kind, target, arguments[0], arguments[1])
  }

  /// What the natives for the greater and the lesser of two numbers are as operations.
  private static func extreme(_ key: String) -> (BinaryOperation, ScalarKind)? {
    switch key {
    case "RichInt.max", "Math$.max:Int": (.maximum, .int)
    case "RichInt.min", "Math$.min:Int": (.minimum, .int)
    case "RichLong.max", "Math$.max:Long": (.maximum, .long)
    case "RichLong.min", "Math$.min:Long": (.minimum, .long)
    case "RichDouble.max", "Math$.max:Double": (.maximum, .double)
    case "RichDouble.min", "Math$.min:Double": (.minimum, .double)
    default: nil
    }
  }

  /// Reads `if (a < b) a else b` and its like on integers.
  private mutating func readConditional(_ condition: Register, _ then: Block, _ otherwise: Block) -> Bool {
    guard case .compared(let comparison, let kind, let path, let operand)? = contents[condition], kind == .int || kind == .long,
      case .move(let target, let first)? = then.last?.operation, then.count == 1,
      case .move(target, let second)? = otherwise.last?.operation, otherwise.count == 1
    else { return false }
    let takesAccumulator: Bool
    switch (contents[first], contents[second]) {
    case (.accumulator(path)?, .independent?) where second == operand: takesAccumulator = true
    case (.independent?, .accumulator(path)?) where first == operand: takesAccumulator = false
    default: return false
    }
    switch comparison {
    case .greater, .greaterOrEqual: contents[target] = .joined(takesAccumulator ? .maximum : .minimum, kind, path, operand)
    case .less, .lessOrEqual: contents[target] = .joined(takesAccumulator ? .minimum : .maximum, kind, path, operand)
    case .equal, .notEqual: return false
    }
    return true
  }
}

extension Comparison {
  /// The comparison that says the same with its operands exchanged.
  fileprivate var turned: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
