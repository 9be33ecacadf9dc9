import Compute

/// The top-level variables that functions use: those that their programs read or set, and those of the lambdas and methods
/// that these make and call.
struct GlobalReferences {
  /// The variables found.
  private(set) var found: Set<GlobalID> = []
  /// The programs and objects that were looked at.
  private var seen: Set<ObjectIdentifier> = []
  /// Whether the programs of called methods are looked at as well.
  private let followsCalls: Bool

  /// Returns the variables that a function and the lambdas it makes use, and on demand those of the methods it calls.
  static func of(_ function: Value, followsCalls: Bool = false) -> Set<GlobalID> {
    var search = GlobalReferences(followsCalls: followsCalls)
    search.collect(function)
    return search.found
  }

  /// Begins with nothing found.
  private init(followsCalls: Bool) { self.followsCalls = followsCalls }

  /// Adds the variables of a function value and of the functions it captured.
  private mutating func collect(_ value: Value) {
    guard let closure = value.closure, let program = closure.program, seen.insert(ObjectIdentifier(closure)).inserted else {
      return
    }
    collect(program)
    if followsCalls { for captured: Value in closure.buffer { collect(captured) } }
  }

  /// Adds the variables of a program.
  private mutating func collect(_ program: Program) {
    if seen.insert(ObjectIdentifier(program)).inserted { collect(program.body) }
  }

  /// Adds the variables that steps use.
  private mutating func collect(_ block: Block) {
    for step: Instruction in block {
      switch step.operation {
      case .loadGlobal(_, let id), .storeGlobal(let id, _): found.insert(id)
      case .closure(_, let inner, _): collect(inner)
      case .call(_, let reference, _) where followsCalls: if let called = try? reference.demand() { collect(called) }
      default: for inner: Block in step.operation.blocks { collect(inner) }
      }
    }
  }
}
