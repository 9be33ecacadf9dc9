/// Whether programs can be run on whole columns: no loops, no effects, no calls that are not known, no recursion.
///
/// What has no kernel of its own is lifted (a loop over the rows that calls the native), so one `format` does not make a
/// whole stage run by rows.
struct VectorAnalysis {
  /// What is known of a program.
  private enum Answer {
    case pending
    case known(Bool)
  }

  /// The answers by the address of the program.
  private var answers: [ObjectIdentifier: Answer] = [:]
  /// Tells which nested function values have effects.
  private var effects: EffectAnalysis

  /// Makes an analysis for the tasks of a machine.
  init(_ machine: Machine) { effects = EffectAnalysis(machine) }

  /// Returns true iff the program can be run on columns.
  mutating func accepts(_ program: Program) -> Bool {
    let id = ObjectIdentifier(program)
    switch answers[id] {
    case .known(let answer)?: return answer
    case .pending?: return false
    case nil: break
    }
    answers[id] = .pending
    let answer: Bool = accepts(program.body, isTail: true)
    answers[id] = .known(answer)
    return answer
  }

  /// Returns true iff all steps can be run on columns; a result may be set only where nothing follows.
  private mutating func accepts(_ block: Block, isTail: Bool) -> Bool {
    for (index, step): (Int, Instruction) in block.enumerated() {
      if !accepts(step.operation, isLast: isTail && index == block.count - 1) { return false }
    }
    return true
  }

  /// Returns true iff a step can be run on columns.
  private mutating func accepts(_ operation: Operation, isLast: Bool) -> Bool {
    switch operation {
    case .constant, .move, .wrap, .unwrap, .unary, .binary, .compare, .convert, .concatenate, .equal, .capture, .loadGlobal,
      .module,
      .tuple, .element, .record, .field, .typeTest, .cast, .array, .sequence, .raise, .loadCell:
      return true
    case .finish: return isLast
    case .native(_, let native, _), .dispatch(_, _, let native, _): return native.isPure
    case .conditional(_, let then, let otherwise): return accepts(then, isTail: isLast) && accepts(otherwise, isTail: isLast)
    case .call(_, let reference, _):
      guard let program: Program = reference.lowered ?? (try? reference.demand()) else { return false }
      return accepts(program)
    case .closure(_, let program, _): return effects.isPure(program)
    case .same, .storeGlobal, .makeCell, .storeCell, .instance, .setField, .invoke, .apply, .loop, .labelled, .leave, .attempt:
      return false
    }
  }
}
