import Compute
import Typing

/// Finds the top-level variables that a loop may keep in registers.
///
/// A loop qualifies if it calls nothing but operators and elements of arrays: then nobody else looks at the variables meanwhile
/// but other threads of the program, to which Scala promises nothing about a plain variable. One that the loop reads and never
/// assigns is read anew each time unless it is a `val`, so that a loop that waits for another thread ends.
final class LoopVariables {
  /// The variables, in the order of their first use.
  private(set) var variables: [VariableSymbol] = []
  /// Whether the loop calls nothing else.
  private var qualifies = true
  private var assigned: Set<VariableSymbol> = []

  /// Returns the variables of a loop, none unless it qualifies.
  static func of(_ parts: [TypedExpression], _ linker: Linker) -> [VariableSymbol] {
    let search = LoopVariables()
    let walk = TypedWalk(enter: { (expression: TypedExpression) in search.look(at: expression, linker) })
    for part: TypedExpression in parts where search.qualifies { walk.visit(part) }
    guard search.qualifies else { return [] }
    return search.variables.filter { (variable: VariableSymbol) in !variable.isVar || search.assigned.contains(variable) }
  }

  /// Notes an expression; returns whether to look into its parts.
  private func look(at expression: TypedExpression, _ linker: Linker) -> Bool {
    switch expression.kind {
    case .variable(let variable): note(variable)
    case .assignVariable(let variable, _):
      note(variable)
      if variable.isTopLevel { assigned.insert(variable) }
    case .call(let call): if !LoopVariables.isHarmless(call) { qualifies = false }
    case .literal, .block, .conditional, .whileLoop, .doWhile, .convert, .tuple: break
    default: qualifies = false
    }
    return qualifies
  }

  /// Notes a variable that is used.
  private func note(_ variable: VariableSymbol) {
    if variable.isLazy || variable.isByName { qualifies = false }
    if variable.isTopLevel, !variables.contains(variable) { variables.append(variable) }
  }

  /// Returns true iff a call runs no code of the program.
  private static func isHarmless(_ call: TypedExpression.Call) -> Bool {
    guard case .native(let key) = call.method.implementation, let owner = call.method.ownerClass?.fullName else { return false }
    return arrayMembers.contains(key) || operators.contains(owner)
  }

  /// The members of arrays that are instructions.
  private static let arrayMembers: Set<String> = ["Array.apply", "Array.update", "Array.length"]
  /// The primitive classes, whose members are operators.
  private static let operators: Set<String> = [
    "scala.Boolean", "scala.Byte", "scala.Short", "scala.Char", "scala.Int", "scala.Long", "scala.Float", "scala.Double",
  ]
}

extension FunctionLowering {
  /// Lowers a loop with the top-level variables in registers that it may keep there.
  func keepingVariables(of parts: [TypedExpression], _ lowerLoop: () -> Register) -> Register {
    guard mirrors.isEmpty else { return lowerLoop() }
    for variable: VariableSymbol in LoopVariables.of(parts, linker) {
      let mirror: Register = builder.register(storageLayout(variable))
      builder.move(loadRaw(variable), to: mirror)
      mirrors[variable] = mirror
    }
    defer { mirrors = [:] }
    return lowerLoop()
  }
}
