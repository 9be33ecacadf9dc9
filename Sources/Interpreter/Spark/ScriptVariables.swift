import Compute

/// What functions capture of a script's variables.
///
/// A script is one object to spark-shell, and a function that uses its variables captures the object, which Spark's
/// ClosureCleaner clones when the function is first given to an RDD: later assignments are not seen by its tasks.
enum ScriptVariables {
  /// Notes the values of a script's variables that a function uses, unless that was done before.
  static func bind(_ function: Value, _ variables: Set<GlobalID>, _ machine: Machine) {
    guard !variables.isEmpty, let closure = function.closure, closure.boundVariables.isEmpty else { return }
    let used: [GlobalID] = GlobalReferences.of(function, followsCalls: true).intersection(variables).sorted { $0.index < $1.index }
    closure.boundVariables = used.map { (id: GlobalID) in Closure.BoundVariable(id, machine.globals[id]) }
  }

  /// Returns a function that runs another with the variables it was bound to, or the function itself if these still have
  /// their values.
  static func bound(_ function: Value, _ machine: Machine) -> Value {
    guard let closure = function.closure else { return function }
    let changed: [Closure.BoundVariable] = closure.boundVariables.filter { (variable: Closure.BoundVariable) -> Bool in
      !Semantics.same(variable.value, machine.globals[variable.id])
    }
    if changed.isEmpty { return function }
    let cells: [Value] = changed.map { (variable: Closure.BoundVariable) -> Value in .object(Cell(variable.value)) }
    return .object(Closure(program(arity: closure.arity, changed.map(\.id)), captures: [function] + cells))
  }

  /// Makes the program of a function that sets variables from the cells it captured, calls the first thing it captured, and
  /// puts the variables back; what the call assigned stays in the cells.
  private static func program(arity: Int, _ ids: [GlobalID]) -> Program {
    let builder = ProgramBuilder()
    builder.effects = [.impure, .fails]
    let parameters: [Register] = (0..<arity).map { (_: Int) in builder.register(.any) }
    let captures: [Register] = (0...ids.count).map { (index: Int) -> Register in
      let register: Register = builder.register(.any)
      builder.emit(.capture(register, index))
      return register
    }
    let saved: [Register] = ids.map { (_: GlobalID) in builder.register(.any) }
    let own: [Register] = ids.map { (_: GlobalID) in builder.register(.any) }
    for (index, id): (Int, GlobalID) in ids.enumerated() {
      builder.emit(.loadGlobal(saved[index], id))
      builder.emit(.loadCell(own[index], captures[index + 1]))
      builder.emit(.storeGlobal(id, own[index]))
    }
    let result: Register = builder.register(.any)
    builder.emit(.apply(result, function: captures[0], parameters))
    for (index, id): (Int, GlobalID) in ids.enumerated() {
      let last: Register = builder.register(.any)
      builder.emit(.loadGlobal(last, id))
      builder.emit(.storeCell(cell: captures[index + 1], value: last))
      builder.emit(.storeGlobal(id, saved[index]))
    }
    builder.emit(.finish(result))
    return builder.finish(
      name: "$anonfun", origin: Linker.prelude, parameters: parameters, captureCount: ids.count + 1, result: .any)
  }
}
