extension Flattening {
  /// Which of the two ways of a test follows it without a jump.
  enum Following {
    case onTrue
    case onFalse
  }

  /// The index of the last of the steps from an index on in which each is a conditional on what the step before computes.
  func chainEnd(_ block: Block, _ index: Int) -> Int {
    var last: Int = index
    while last + 1 < block.count, case .conditional(let test, _, _) = block[last + 1].operation, use.reads[test] == 1,
      isCondition(block[last], test)
    {
      last += 1
    }
    return last
  }

  /// Whether a step that sets a Boolean register can be fused with the test that reads it.
  func isCondition(_ step: Instruction, _ register: Register) -> Bool {
    switch step.operation {
    case .compare(_, _, let target, _, _): return target == register
    case .unary(.not, .boolean, let target, _): return target == register
    case .conditional(_, let then, let otherwise): return sets(then, register) && sets(otherwise, register)
    default: return false
    }
  }

  /// Whether the last step of a block sets a Boolean register that nothing else in it sets.
  private func sets(_ block: Block, _ register: Register) -> Bool {
    guard let last: Instruction = block.last else { return false }
    guard case .raise = last.operation else {
      guard last.operation.destination == register || isCondition(last, register) else { return false }
      return !block.dropLast().contains { (step: Instruction) -> Bool in changes(step, register) }
    }
    return false
  }

  /// Flattens a conditional; `tested` are the steps that compute its test and are fused with it.
  func branch(_ tested: [Instruction], _ test: Register, _ then: Block, _ otherwise: Block) {
    let onTrue: Int = label()
    let onFalse: Int = label()
    let end: Int = label()
    emitTest(tested, test, onTrue: onTrue, onFalse: onFalse, next: .onTrue, isBack: false)
    endStep()
    place(onTrue)
    emit(block: then)
    if !otherwise.isEmpty, !endsFlow(then) { jump(.jump, to: end) }
    place(onFalse)
    emit(block: otherwise)
    place(end)
  }

  /// Whether a block never runs past its end.
  private func endsFlow(_ block: Block) -> Bool {
    switch block.last?.operation {
    case .finish, .raise, .leave: true
    default: false
    }
  }

  /// Flattens a block that computes a Boolean register and branches on it.
  func emitCondition(_ block: Block, _ test: Register, onTrue: Int, onFalse: Int, next: Following, isBack: Bool) {
    let number: Int = blockCount
    blockCount += 1
    var index = 0
    while index < block.count {
      if use.reads[test] == 1, let tested: ([Instruction], Register) = tail(block, index, test) {
        position = block[index].position
        emitTest(tested.0, tested.1, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
        endStep()
        return
      }
      if index == block.count - 1, let value: Bool = constant(block[index], test) {
        jump(isBack && value ? .loopJump : .jump, to: value ? onTrue : onFalse)
        return
      }
      index += emit(block, number, index)
      endStep()
    }
    emitTest([], test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    endStep()
  }

  /// The steps from an index to the end of a block if they compute nothing but the test, and the register that the last sets.
  private func tail(_ block: Block, _ index: Int, _ test: Register) -> ([Instruction], Register)? {
    let last: Int = chainEnd(block, index)
    if last == block.count - 1, isCondition(block[last], test) { return (Array(block[index...]), test) }
    guard last == block.count - 2, case .move(let to, let from) = block[last + 1].operation, to == test, use.reads[from] == 1,
      isCondition(block[last], from)
    else { return nil }
    return (Array(block[index...last]), from)
  }

  /// The Boolean that a step sets a register to, if it is a constant and the register is read once.
  private func constant(_ step: Instruction, _ test: Register) -> Bool? {
    guard use.reads[test] == 1, case .constant(let target, let value) = step.operation, target == test else { return nil }
    return value.isTrue
  }

  /// Flattens a test of a Boolean register that the last of the steps sets, if there are steps.
  func emitTest(_ tested: [Instruction], _ test: Register, onTrue: Int, onFalse: Int, next: Following, isBack: Bool) {
    switch tested.last?.operation {
    case .compare(let comparison, let kind, _, let left, let right):
      emitComparison(comparison, kind, left, right, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    case .unary(_, _, _, let source):
      emitBranch(
        raw(source, as: .boolean), onTrue: onFalse, onFalse: onTrue, next: next == .onTrue ? .onFalse : .onTrue, isBack: isBack)
    case .conditional(let inner, let then, let otherwise):
      let before: [Instruction] = tested.dropLast()
      emitNested(before, inner, then, otherwise, test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    default: emitBranch(raw(test, as: .boolean), onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    }
  }

  /// Flattens a branch on a raw slot; only what goes back counts fuel.
  private func emitBranch(_ slot: Int, onTrue: Int, onFalse: Int, next: Following, isBack: Bool) {
    if next == .onFalse { return jump(isBack ? .loopTrue : .branchTrue, to: onTrue, a: slot) }
    if isBack {
      jump(.branchTrue, to: onTrue, a: slot)
      jump(.loopJump, to: onFalse)
    } else {
      jump(.branchFalse, to: onFalse, a: slot)
    }
  }

  /// Flattens a conditional whose result is tested at once: `&&`, `||` and conditions with branches.
  private func emitNested(
    _ tested: [Instruction], _ inner: Register, _ then: Block, _ otherwise: Block, _ test: Register, onTrue: Int, onFalse: Int,
    next: Following, isBack: Bool
  ) {
    if otherwise.count == 1, let value: Bool = constant(otherwise[0], test), !value {
      let first: Int = label()
      emitTest(tested, inner, onTrue: first, onFalse: onFalse, next: .onTrue, isBack: false)
      endStep()
      place(first)
      emitCondition(then, test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
      blockCount += 1
      return
    }
    if then.count == 1, let value: Bool = constant(then[0], test), value, !isBack {
      let second: Int = label()
      emitTest(tested, inner, onTrue: onTrue, onFalse: second, next: .onFalse, isBack: false)
      endStep()
      place(second)
      blockCount += 1
      emitCondition(otherwise, test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
      return
    }
    let first: Int = label()
    let second: Int = label()
    emitTest(tested, inner, onTrue: first, onFalse: second, next: .onTrue, isBack: false)
    endStep()
    place(first)
    emitCondition(then, test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    jump(.jump, to: next == .onTrue ? onTrue : onFalse)
    place(second)
    emitCondition(otherwise, test, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
  }

  /// Flattens a comparison and the branch on it.
  private func emitComparison(
    _ comparison: Comparison, _ kind: ScalarKind, _ left: Register, _ right: Register, onTrue: Int, onFalse: Int, next: Following,
    isBack: Bool
  ) {
    let jumpsOnTrue: Bool = next == .onFalse
    let target: Int = jumpsOnTrue ? onTrue : onFalse
    switch kind {
    case .double:
      emitDoubleBranch(comparison, left, right, isNegated: !jumpsOnTrue || isBack, to: isBack ? onFalse : target)
      if isBack { jump(.loopJump, to: onTrue) }
    case .float:
      let slot: Int = scratch(isRaw: true)
      emit(.floatCompare, d: slot, a: raw(left, as: .float), b: raw(right, as: .float), i: Int64(comparison.rawValue))
      emitBranch(slot, onTrue: onTrue, onFalse: onFalse, next: next, isBack: isBack)
    default:
      emitIntegralBranch(
        jumpsOnTrue ? comparison : comparison.negation, kind, left, right, to: target, isBack: isBack && jumpsOnTrue)
    }
  }

  /// Flattens a comparison of integral numbers and the branch on it.
  private func emitIntegralBranch(
    _ comparison: Comparison, _ kind: ScalarKind, _ left: Register, _ right: Register, to target: Int, isBack: Bool
  ) {
    if let constant: Int64 = smallConstant(right) {
      return jump(comparison.withConstant(isBack), to: target, a: raw(left, as: kind), constant: constant)
    }
    if let constant: Int64 = smallConstant(left) {
      return jump(comparison.mirrored.withConstant(isBack), to: target, a: raw(right, as: kind), constant: constant)
    }
    let first: Int = raw(left, as: kind)
    let second: Int = raw(right, as: kind)
    switch comparison {
    case .equal: jump(isBack ? .loopEqual : .branchEqual, to: target, a: first, b: second)
    case .notEqual: jump(isBack ? .loopNotEqual : .branchNotEqual, to: target, a: first, b: second)
    case .less: jump(isBack ? .loopLess : .branchLess, to: target, a: first, b: second)
    case .lessOrEqual: jump(isBack ? .loopLessEqual : .branchLessEqual, to: target, a: first, b: second)
    case .greater: jump(isBack ? .loopLess : .branchLess, to: target, a: second, b: first)
    case .greaterOrEqual: jump(isBack ? .loopLessEqual : .branchLessEqual, to: target, a: second, b: first)
    }
  }

  /// Flattens a comparison of doubles and the branch on it; the negation of `<` is not `>=` because of NaN.
  private func emitDoubleBranch(_ comparison: Comparison, _ left: Register, _ right: Register, isNegated: Bool, to target: Int) {
    let first: Int = raw(left, as: .double)
    let second: Int = raw(right, as: .double)
    switch comparison {
    case .equal: jump(isNegated ? .branchDoubleNotEqual : .branchDoubleEqual, to: target, a: first, b: second)
    case .notEqual: jump(isNegated ? .branchDoubleEqual : .branchDoubleNotEqual, to: target, a: first, b: second)
    case .less: jump(isNegated ? .branchDoubleNotLess : .branchDoubleLess, to: target, a: first, b: second)
    case .lessOrEqual: jump(isNegated ? .branchDoubleNotLessEqual : .branchDoubleLessEqual, to: target, a: first, b: second)
    case .greater: jump(isNegated ? .branchDoubleNotLess : .branchDoubleLess, to: target, a: second, b: first)
    case .greaterOrEqual: jump(isNegated ? .branchDoubleNotLessEqual : .branchDoubleLessEqual, to: target, a: second, b: first)
    }
  }
}

extension Comparison {
  /// The comparison that holds when this does not, for numbers without NaN.
  var negation: Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// The comparison with the operands exchanged.
  var mirrored: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// The branch on this comparison with a constant.
  func withConstant(_ isBack: Bool) -> Opcode {
    switch self {
    case .equal: isBack ? .loopEqualC : .branchEqualC
    case .notEqual: isBack ? .loopNotEqualC : .branchNotEqualC
    case .less: isBack ? .loopLessC : .branchLessC
    case .lessOrEqual: isBack ? .loopLessEqualC : .branchLessEqualC
    case .greater: isBack ? .loopGreaterC : .branchGreaterC
    case .greaterOrEqual: isBack ? .loopGreaterEqualC : .branchGreaterEqualC
    }
  }
}
