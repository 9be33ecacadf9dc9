/// The commands about what ran.
extension Shell {
  /// The tables for the width of the screen.
  var tables: ActivityTables { ActivityTables(columns: size.columns, now: Recorder.now) }

  /// Prints the record of a job with every task.
  func showJob(_ argument: String) {
    let last = session.activity.jobs().last?.id
    guard let id = argument.isEmpty ? last : Int(argument) else { return sayUsage(.job) }
    guard let job = session.activity.job(id) else { return say("There is no job \(id). :jobs lists those that ran.") }
    say(JobRecord(detail: .tasks, columns: size.columns, now: Recorder.now).lines(job))
    if case .failed(let reason) = job.status { say([StyledLine("  ✗ " + shortReason(reason), .error)]) }
  }

  /// Prints the summary of a stage.
  func showStage(_ argument: String) {
    for stage in stages(argument, usage: .stage) { say(tables.stage(stage)) }
  }

  /// Prints the tasks of a stage.
  func showTasks(_ argument: String) {
    for stage in stages(argument, usage: .tasks) { say(tables.tasks(stage)) }
  }

  /// Returns the attempts of the stage that `argument` names, by default the last that ran; says so if there is none.
  private func stages(_ argument: String, usage: Command) -> [StageView] {
    let last = session.activity.jobs().last?.ranStages.last?.id
    guard let id = argument.isEmpty ? last : Int(argument) else {
      sayUsage(usage)
      return []
    }
    let stages = session.activity.stages(id)
    if stages.isEmpty { say("There is no stage \(id). :stages lists those that ran.") }
    return stages
  }
}
