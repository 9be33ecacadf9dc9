/// One run of a program over the rows of a batch.
///
/// Registers hold whole columns. Under a selection a register's other rows are undefined, and nobody reads them.
struct VectorRun {
  /// The task that it runs for.
  let task: VectorTask
  /// The number of rows.
  let count: Int
  /// The rows that reach the current step; nil for all.
  var selection: Selection?
  /// The columns of the registers that were set.
  private var registers: [Column?]
  /// The layouts of the registers.
  private let layouts: [Layout]
  /// What the closure captured.
  private let captures: [Column]
  /// The result, once a `finish` ran.
  private var result: Column?

  /// Prepares a run of a program on its arguments' columns.
  private init(_ program: Program, _ captures: [Column], _ arguments: [Column], count: Int, _ task: VectorTask) {
    self.task = task
    self.count = count
    self.captures = captures
    layouts = program.registers
    registers = Array(repeating: nil, count: program.registers.count)
    for (register, column): (Register, Column) in zip(program.parameters, arguments) { registers[register] = column }
  }

  /// Runs a closure on columns.
  ///
  /// - Throws: `VectorFailure` if a row fails.
  static func run(
    _ closure: Closure, _ program: Program, _ arguments: [Column], count: Int, _ task: VectorTask, selection: Selection? = nil
  ) throws(VectorFailure) -> Column {
    let result: Column = try run(
      program, closure.buffer.map { (value: Value) -> Column in .constant(value) }, arguments, count: count, task, selection)
    withExtendedLifetime(closure) {}
    return result
  }

  /// Runs a program on the columns of what it captured and of its arguments.
  static func run(
    _ program: Program, _ captures: [Column], _ arguments: [Column], count: Int, _ task: VectorTask, _ selection: Selection? = nil
  ) throws(VectorFailure) -> Column {
    guard arguments.count == program.parameters.count else { throw VectorFailure() }
    var run = VectorRun(program, captures, arguments, count: count, task)
    run.selection = selection
    try run.unwrapParameters(program)
    try run.run(program.body)
    guard let result: Column = run.result else { throw VectorFailure() }
    return result
  }

  /// Gives scalar parameters number columns, whatever the batch holds.
  private mutating func unwrapParameters(_ program: Program) throws(VectorFailure) {
    for register: Register in program.parameters {
      guard let kind = layouts[register].scalar, let column = registers[register] else { continue }
      registers[register] = try numbers(column, kind)
    }
  }

  /// Runs steps in order.
  mutating func run(_ block: Block) throws(VectorFailure) {
    for step: Instruction in block { try run(step.operation) }
  }

  /// The task's machine.
  var machine: Machine { task.machine }

  /// Returns a register's column.
  func column(_ register: Register) throws(VectorFailure) -> Column {
    guard let column = registers[register] else { throw VectorFailure() }
    return column
  }

  /// Sets a register: under a selection its other rows stay what they were.
  mutating func set(_ register: Register, _ column: Column) throws(VectorFailure) {
    guard let selection, let old = registers[register] else {
      registers[register] = column
      return
    }
    registers[register] = try ColumnMerge.merge(old, column, selection, count: count)
  }

  /// Runs a step.
  private mutating func run(_ operation: Operation) throws(VectorFailure) {
    switch operation {
    case .constant(let target, let value): try set(target, .constant(value))
    case .move(let target, let source), .wrap(let target, let source): try set(target, try column(source))
    case .unwrap(let target, let source):
      guard let kind = layouts[target].scalar else { throw VectorFailure() }
      try set(target, try numbers(try column(source), kind))
    case .capture(let target, let index): try set(target, index < captures.count ? captures[index] : .constant(.null))
    case .loadGlobal(let target, let id): try set(target, .constant(machine.globals[id]))
    case .module(let target, let id): try set(target, try module(id))
    case .loadCell(let target, let cell): try set(target, try content(of: try column(cell)))
    case .unary(let operation, let kind, let target, let source):
      try set(target, try NumberKernels.unary(operation, kind, try column(source), self))
    case .binary(let operation, let kind, let target, let left, let right):
      try set(target, try NumberKernels.binary(operation, kind, try column(left), try column(right), self))
    case .compare(let comparison, let kind, let target, let left, let right):
      try set(target, try NumberKernels.compare(comparison, kind, try column(left), try column(right), self))
    case .convert(let from, let to, let target, let source):
      try set(target, try NumberKernels.convert(from, to, try column(source), self))
    case .tuple(let target, let parts): try set(target, .fields(.tuple, try columns(parts)))
    case .record(let target, let descriptor, let parts): try set(target, .fields(.record(descriptor), try columns(parts)))
    case .element(let target, let source, let index): try set(target, try element(try column(source), index, layouts[target]))
    case .field(let target, let source, let index): try set(target, try field(try column(source), index, layouts[target]))
    case .conditional(let condition, let then, let otherwise): try branch(try column(condition), then, otherwise)
    case .finish(let source): try finish(try column(source))
    case .raise: if !isEmptySelection { throw VectorFailure() }
    case .call(let target, let reference, let arguments): try call(target, reference, try columns(arguments))
    case .native(let target, let native, let arguments), .dispatch(let target, _, let native, let arguments):
      let result: Column = try call(native, try columns(arguments), isDispatch: operation.isDispatch)
      if let target { try set(target, result) }
    case .closure(let target, let program, let captures): try set(target, try closures(program, try columns(captures)))
    case .concatenate(let target, let parts): try set(target, try StringKernels.concatenate(try columns(parts), self))
    case .equal(let target, let left, let right, let negated):
      try set(target, try equality(try column(left), try column(right), negated: negated))
    case .typeTest(let target, let source, let test): try set(target, try typeTest(try column(source), test))
    case .cast(let target, let source, let test): try set(target, try cast(try column(source), test))
    case .array(let target, let layout, let parts): try set(target, try collect(.array(layout), try columns(parts)))
    case .sequence(let target, let parts): try set(target, try collect(.sequence(.list), try columns(parts)))
    case .apply(let target, let function, let arguments):
      let result: Column = try apply(try column(function), try columns(arguments))
      if let target { try set(target, result) }
    case .same, .storeGlobal, .makeCell, .storeCell, .instance, .setField, .invoke, .loop, .labelled, .leave, .attempt:
      throw VectorFailure()
    }
  }

  /// Returns the columns of registers.
  private func columns(_ registers: [Register]) throws(VectorFailure) -> [Column] {
    var columns: [Column] = []
    columns.reserveCapacity(registers.count)
    for register: Register in registers { columns.append(try column(register)) }
    return columns
  }

  /// True iff no row reaches the current step.
  var isEmptySelection: Bool { selection.map { (s: Selection) -> Bool in s.count == 0 } ?? (count == 0) }

  /// Keeps the result for the rows that end here.
  private mutating func finish(_ column: Column) throws(VectorFailure) {
    if let selection, let old = result {
      result = try ColumnMerge.merge(old, column, selection, count: count)
    } else {
      result = column
    }
  }

  /// Runs two blocks, each on its rows.
  private mutating func branch(_ condition: Column, _ then: Block, _ otherwise: Block) throws(VectorFailure) {
    if case .constant(let value) = condition { return try run(value.isTrue ? then : otherwise) }
    guard case .numbers(let flags) = condition else { throw VectorFailure() }
    let saved: Selection? = selection
    let (chosen, rest): (Selection, Selection) = NumberKernels.split(flags, saved, count: count)
    if chosen.count > 0 || rest.count == 0 {
      selection = rest.count == 0 ? saved : chosen
      try run(then)
    }
    if rest.count > 0 {
      selection = chosen.count == 0 ? saved : rest
      try run(otherwise)
    }
    selection = saved
  }

  /// Runs a known program on its arguments.
  private mutating func call(_ target: Register?, _ reference: ProgramReference, _ arguments: [Column]) throws(VectorFailure) {
    guard let program: Program = reference.lowered else { throw VectorFailure() }
    let result: Column = try VectorRun.run(program, [], arguments, count: count, task, selection)
    if let target { try set(target, result) }
  }

  /// Runs the program of function values on their arguments.
  func apply(_ functions: Column, _ arguments: [Column]) throws(VectorFailure) -> Column {
    switch functions {
    case .closures(let program, let captures): return try VectorRun.run(program, captures, arguments, count: count, task, selection)
    case .constant(let value):
      guard let closure: Closure = value.closure, let program: Program = closure.program, task.accepts(program) else {
        throw VectorFailure()
      }
      return try VectorRun.run(closure, program, arguments, count: count, task, selection: selection)
    case .numbers, .strings, .fields, .lists, .values: throw VectorFailure()
    }
  }

  /// Reads a singleton object, initialising it on first use.
  private func module(_ id: ModuleID) throws(VectorFailure) -> Column {
    do { return .constant(try machine.module(id)) } catch { throw VectorFailure() }
  }

  /// Reads a captured variable.
  private func content(of column: Column) throws(VectorFailure) -> Column {
    guard case .constant(let value) = column, let cell: Cell = value.object as? Cell else { throw VectorFailure() }
    return .constant(cell.value)
  }

  /// Calls a body with each row that reaches the current step.
  @inline(__always)
  func forEachRow(_ body: (Int) throws(VectorFailure) -> Void) throws(VectorFailure) {
    if let selection {
      let rows: UnsafeMutablePointer<Int32> = selection.rows
      for index: Int in 0..<selection.count { try body(Int(rows[index])) }
    } else {
      for row: Int in 0..<count { try body(row) }
    }
  }
}

extension Operation {
  /// True iff an instance's own method goes before the native.
  var isDispatch: Bool {
    if case .dispatch = self { true } else { false }
  }
}
