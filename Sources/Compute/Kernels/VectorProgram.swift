/// Whether a program can be run on columns: no loops, no effects, no calls that are not known, no unbounded recursion.
///
/// What has no kernel of its own is lifted (a loop over the rows that calls the native), so one `format` does not make a
/// whole stage run by rows.
package struct VectorProgram {
  /// The calls deeper than which a program is taken for recursive.
  private static let deepest = 16

  /// Returns true iff the function is a closure whose program can be run on columns.
  package static func accepts(_ function: Value) -> Bool {
    guard let closure = function.closure, let program = closure.program else { return false }
    return accepts(program, depth: 0)
  }

  /// Returns true iff the program can be run on columns.
  static func accepts(_ program: Program, depth: Int) -> Bool {
    depth < deepest && !program.effects.contains(.loops) && accepts(program.body, depth: depth)
  }

  /// Returns true iff all steps can be run on columns.
  private static func accepts(_ block: Block, depth: Int) -> Bool {
    block.allSatisfy { (step: Instruction) -> Bool in accepts(step.operation, depth: depth) }
  }

  /// Returns true iff a step can be run on columns.
  private static func accepts(_ operation: Operation, depth: Int) -> Bool {
    switch operation {
    case .constant, .move, .wrap, .unwrap, .unary, .binary, .compare, .convert, .concatenate, .equal, .capture, .tuple, .element,
      .record, .field, .typeTest, .cast, .array, .sequence, .finish, .raise:
      return true
    case .native(_, let native, _), .dispatch(_, _, let native, _): return native.isPure
    case .conditional(_, let then, let otherwise): return accepts(then, depth: depth) && accepts(otherwise, depth: depth)
    case .call(_, let reference, _):
      guard let program = reference.lowered ?? (try? reference.demand()) else { return false }
      return accepts(program, depth: depth + 1)
    case .closure(_, let program, _): return isPure(program, depth: depth + 1)
    case .same, .loadGlobal, .storeGlobal, .module, .makeCell, .loadCell, .storeCell, .instance, .setField, .invoke, .apply, .loop,
      .labelled, .leave, .attempt:
      return false
    }
  }

  /// Returns true iff running a closure's program has no effect, so that a native may call it for any row at any time.
  static func isPure(_ program: Program, depth: Int) -> Bool {
    depth < deepest && isPure(program.body, depth: depth)
  }

  /// Returns true iff running the steps has no effect beyond the program's own registers, cells and instances.
  private static func isPure(_ block: Block, depth: Int) -> Bool {
    block.allSatisfy { (step: Instruction) -> Bool in
      switch step.operation {
      case .storeGlobal, .setField, .invoke, .storeCell, .module: return false
      case .native(_, let native, _), .dispatch(_, _, let native, _): return native.isPure
      case .apply: return false
      case .call(_, let reference, _):
        guard let program = reference.lowered ?? (try? reference.demand()) else { return false }
        return isPure(program, depth: depth + 1)
      case .closure(_, let program, _): return isPure(program, depth: depth + 1)
      case .conditional(_, let then, let otherwise): return isPure(then, depth: depth) && isPure(otherwise, depth: depth)
      case .loop(let condition, _, let body, _): return isPure(condition, depth: depth) && isPure(body, depth: depth)
      case .labelled(_, let body): return isPure(body, depth: depth)
      case .attempt(let body, _, let handler): return isPure(body, depth: depth) && isPure(handler, depth: depth)
      default: return true
      }
    }
  }
}

/// A row of a batch failed, or a kernel met what it cannot say: the task's rows are to be run one by one.
///
/// It carries nothing: running by rows finds the exact exception, element and position.
package struct VectorFailure: Error {
  /// Makes the signal.
  package init() {}
}
