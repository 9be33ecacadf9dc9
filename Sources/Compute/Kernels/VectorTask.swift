/// What the runs of one task on columns share: its machine, and which programs can be run so.
final class VectorTask {
  /// The task's machine, for natives, texts and equality.
  let machine: Machine
  /// Which programs can be run on columns.
  private var analysis: VectorAnalysis

  /// Prepares runs for the tasks of a machine.
  init(_ machine: Machine) {
    self.machine = machine
    analysis = VectorAnalysis(machine)
  }

  /// Returns true iff the program can be run on columns.
  func accepts(_ program: Program) -> Bool { analysis.accepts(program) }
}
