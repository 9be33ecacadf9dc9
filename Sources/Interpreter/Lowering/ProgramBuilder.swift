import Compute
import Typing

/// Collects the registers and steps of one program.
final class ProgramBuilder {
  /// The layouts of the registers made so far.
  private(set) var registers: [Layout] = []
  /// The blocks that are open, innermost last.
  private var blocks: [Block] = [[]]
  /// The position given to steps that are added.
  var position: Int32 = -1
  /// The number of the next label.
  private var nextLabel = 0
  /// What Java says where the receiver at a position is null.
  private var nullTexts: [Int32: String] = [:]
  /// What the program may do beyond computing its result.
  var effects: Effects = []

  /// Makes a register.
  func register(_ layout: Layout) -> Register {
    registers.append(layout)
    return registers.count - 1
  }

  /// The layout of a register.
  func layout(of register: Register) -> Layout { registers[register] }

  /// Adds a step to the innermost open block.
  func emit(_ operation: Operation) { blocks[blocks.count - 1].append(Instruction(operation, at: position)) }

  /// Runs `fill` with a new block open and returns that block.
  func block(_ fill: () -> Void) -> Block {
    blocks.append([])
    fill()
    return blocks.removeLast()
  }

  /// Makes a label.
  func label() -> LabelID {
    nextLabel += 1
    return nextLabel
  }

  /// Makes a register that holds a constant.
  func constant(_ value: Value, _ layout: Layout) -> Register {
    let result: Register = register(layout)
    emit(.constant(result, value))
    return result
  }

  /// Notes what is said if the receiver of the call at this position is null.
  func noteNull(_ text: String?) { if let text { nullTexts[position] = text } }

  /// Closes the program.
  func finish(
    name: String, origin: Program.Origin, parameters: [Register], captureCount: Int, result: Layout
  ) -> Program {
    Program(
      name: name, origin: origin, parameters: parameters, registers: registers, captureCount: captureCount, result: result,
      body: blocks[0], effects: effects, nullTexts: nullTexts)
  }

  /// Returns the value as a value register, wrapping a scalar.
  func wrapped(_ source: Register) -> Register {
    guard registers[source].scalar != nil else { return source }
    let result: Register = register(.any)
    emit(.wrap(result, from: source))
    return result
  }

  /// Returns the value in a register of the layout, wrapping or unwrapping as needed.
  func adapted(_ source: Register, to layout: Layout) -> Register {
    let from: Layout = registers[source]
    if from == layout { return source }
    switch (from.scalar, layout.scalar) {
    case (nil, nil): return source
    case (_?, nil):
      let result: Register = register(layout)
      emit(.wrap(result, from: source))
      return result
    case (nil, _?):
      let result: Register = register(layout)
      emit(.unwrap(result, from: source))
      return result
    case (let a?, let b?):
      guard a != b else { return source }
      let result: Register = register(layout)
      emit(.convert(from: a, to: b, result, source))
      return result
    }
  }

  /// Copies a value into a register, wrapping or unwrapping as needed.
  func move(_ source: Register, to target: Register) {
    let value: Register = adapted(source, to: registers[target])
    if value != target { emit(.move(target, from: value)) }
  }
}
