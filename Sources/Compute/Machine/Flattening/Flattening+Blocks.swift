extension Flattening {
  /// Flattens a block; `test` is the Boolean register that a loop reads at its end.
  func emit(block: Block) {
    let number: Int = blockCount
    blockCount += 1
    var index = 0
    while index < block.count {
      index += emit(block, number, index)
      endStep()
    }
  }

  /// Flattens the step at an index, and those after it that are fused with it; returns how many.
  func emit(_ block: Block, _ number: Int, _ index: Int) -> Int {
    let step: Instruction = block[index]
    position = step.position
    let last: Int = chainEnd(block, index)
    if last > index, case .conditional(let test, let then, let otherwise) = block[last].operation {
      branch(Array(block[index..<last]), test, then, otherwise)
      return last - index + 1
    }
    if let register: Register = step.operation.destination {
      if index + 1 < block.count, use.isTemporary(register) {
        let next: Instruction = block[index + 1]
        if let count: Int = fused(step, next, register, number, index) { return count }
        if case .move(let to, let from) = next.operation, from == register, isRaw(to) == isRaw(register), word(register) == nil {
          merge(register, with: to)
          emit(step.operation, block, number, index)
          return 2
        }
      }
      if isUseless(step.operation, register) { return 1 }
    }
    emit(step.operation, block, number, index)
    return 1
  }

  /// Whether a step only sets a register that nobody reads.
  private func isUseless(_ operation: Operation, _ register: Register) -> Bool {
    guard use.reads[register] == 0 else { return false }
    switch operation {
    case .constant, .move, .wrap, .capture, .loadCell: return true
    default: return false
    }
  }

  /// Flattens two steps as one where the machine has a step for both; nil where it has not.
  private func fused(_ step: Instruction, _ next: Instruction, _ register: Register, _ number: Int, _ index: Int) -> Int? {
    switch next.operation {
    case .unwrap(let target, let from) where from == register:
      guard let kind: ScalarKind = kind(target) else { return nil }
      return loadScalar(step.operation, Call(block: number, index: index), target, kind) ? 2 : nil
    case .storeGlobal(let global, let from) where from == register:
      guard case .wrap(_, let scalar) = step.operation, let kind: ScalarKind = kind(scalar) else { return nil }
      emit(.storeGlobalScalar, a: raw(scalar, as: kind), b: Int(kind.rawValue), i: Int64(global.index))
      return 2
    case .storeCell(let cell, let from) where from == register && cell != register:
      guard case .wrap(_, let scalar) = step.operation, let kind: ScalarKind = kind(scalar) else { return nil }
      let source: Int = raw(scalar, as: kind)
      emit(.storeCellScalar, d: Int(kind.rawValue), a: value(cell), b: source)
      return 2
    default: return nil
    }
  }

  /// Flattens a step whose value is unwrapped at once; false where the machine has no step for both.
  private func loadScalar(_ operation: Operation, _ call: Call, _ register: Register, _ kind: ScalarKind) -> Bool {
    let code: Int = Int(kind.rawValue)
    switch operation {
    case .capture(_, let index):
      emit(.captureScalar, d: target(register), b: code, i: Int64(index))
    case .loadGlobal(_, let global):
      emit(.loadGlobalScalar, d: target(register), b: code, i: Int64(global.index))
    case .loadCell(_, let cell):
      let source: Int = value(cell)
      emit(.loadCellScalar, d: target(register), a: source, b: code)
    case .field(_, let instance, let index):
      let source: Int = value(instance)
      emit(.fieldScalar, d: target(register), a: source, b: code, i: Int64(index))
    case .element(_, let tuple, let index):
      let source: Int = value(tuple)
      emit(.elementScalar, d: target(register), a: source, b: code, i: Int64(index))
    case .native(_, let native, let arguments):
      if indexed(native, arguments, call, register, kind) { return true }
      let start: Int = window(arguments, call)
      close(call, count: arguments.count)
      emit(
        .callNativeScalar, d: target(register), a: start, b: arguments.count,
        i: packed(self.native(native), operands: code))
    default: return false
    }
    return true
  }

  /// Flattens one step.
  private func emit(_ operation: Operation, _ block: Block, _ number: Int, _ index: Int) {
    switch operation {
    case .constant, .move, .unary, .binary, .compare, .convert, .unwrap: emitScalar(operation)
    case .wrap(let register, let source): emitWrap(register, source, block, index)
    case .conditional(let test, let then, let otherwise): branch([], test, then, otherwise)
    case .loop(let condition, let test, let body, let testsAfter): emitLoop(condition, test, body, testsAfter)
    case .labelled(let name, let inner):
      let end: Int = label()
      exits[name] = end
      emit(block: inner)
      place(end)
    case .leave(let name): if let end: Int = exits[name] { jump(.jump, to: end) }
    case .attempt(let inner, let exception, let handler): emitAttempt(inner, exception, handler)
    case .raise(let register): emit(.raise, a: value(register))
    case .finish(let register): emitFinish(register)
    case .call, .native, .invoke, .dispatch, .apply: emitCall(operation, Call(block: number, index: index))
    default: emitObject(operation)
    }
  }

  /// Flattens a wrap unless the call that reads it takes the scalar itself.
  private func emitWrap(_ register: Register, _ source: Register, _ block: Block, _ index: Int) {
    guard let kind: ScalarKind = kind(source) else {
      emit(.moveValue, d: target(register), a: value(source))
      return
    }
    if isTakenUnwrapped(register, source, block, index) {
      unwrapped[register] = source
      return
    }
    wrap(d: target(register), source, kind)
  }

  /// Flattens a loop with its test at the end.
  private func emitLoop(_ condition: Block, _ test: Register, _ body: Block, _ testsAfter: Bool) {
    let start: Int = label()
    let testing: Int = label()
    let end: Int = label()
    if !testsAfter { jump(.jump, to: testing) }
    place(start)
    emit(block: body)
    place(testing)
    emitCondition(condition, test, onTrue: start, onFalse: end, next: .onFalse, isBack: true)
    place(end)
  }

  /// Flattens a block with a handler.
  private func emitAttempt(_ inner: Block, _ exception: Register, _ handler: Block) {
    let end: Int = label()
    let first: Int = draft.code.count
    emit(block: inner)
    let last: Int = draft.code.count
    jump(.jump, to: end)
    draft.handlers.append(ExceptionHandler(start: first, end: last, handler: draft.code.count, slot: target(exception)))
    emit(block: handler)
    place(end)
  }

  /// Flattens the end of the program.
  private func emitFinish(_ register: Register) {
    if let kind: ScalarKind = program.result.scalar {
      emit(.finishRaw, a: raw(register, as: kind))
    } else {
      emit(.finishValue, a: value(register))
    }
  }
}
