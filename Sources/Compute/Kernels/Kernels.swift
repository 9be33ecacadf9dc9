/// The door to the run of a single function on whole columns.
package enum Kernels {
  /// Returns the results of a function for the rows of columns, one for each parameter; nil if kernels cannot say them, be it
  /// because the function is not of that kind or because a row fails.
  package static func results(of function: Value, _ columns: [Column], count: Int, _ machine: Machine) -> Column? {
    let task = VectorTask(machine)
    guard let closure: Closure = function.closure, let program: Program = closure.program, task.accepts(program) else { return nil }
    let arguments: [Column] = columns.map { (column: Column) -> Column in column.typed(count) }
    do throws(VectorFailure) {
      return try VectorRun.run(closure, program, arguments, count: count, task)
    } catch {
      return nil
    }
  }
}
