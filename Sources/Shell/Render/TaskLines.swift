/// The tasks of a stage in its record: each with slot and place in time, or a summary of many.
struct TaskLines {
  /// The stage.
  private let stage: StageView
  /// What stands before each line.
  private let below: String
  /// The width to fill.
  private let columns: Int
  /// The present time.
  private let now: Double
  /// Failed attempts that are listed when the tasks are not.
  private static let listedFailures = 4

  /// Creates the lines of `stage`.
  init(_ stage: StageView, below: String, columns: Int, now: Double) {
    self.stage = stage
    self.below = below
    self.columns = columns
    self.now = now
  }

  /// Every task, or a summary and the failures.
  var lines: [StyledLine] {
    if stage.tasks.isEmpty { return [] }
    if stage.tasks.count > JobRecord.listedTasks { return summary + failures }
    let span = stage.span(now: now)
    let names = stage.tasks.map(name)
    let nameColumns = names.map { (name: String) -> Int in TextWidth.columns(of: name) }.max() ?? 0
    let times = stage.tasks.map { (task: TaskView) -> String in Figures.duration(task.duration(now: now)) }
    let timeColumns = max(7, times.map { (time: String) -> Int in TextWidth.columns(of: time) }.max() ?? 0)
    let slotColumns = stage.tasks.map { (task: TaskView) -> Int in String(task.slot).count }.max() ?? 1
    let barColumns = columns > 100 ? 24 : 14
    var lines: [StyledLine] = []
    for (index, task) in stage.tasks.enumerated() {
      var line = StyledLine(below, .dim)
      line.append(TextWidth.padded(names[index], to: nameColumns))
      line.append("  slot " + TextWidth.padded(String(task.slot), to: slotColumns) + "  ")
      line.append(TaskBar.span(task.start, task.end ?? now, of: span, width: barColumns), style(of: task))
      line.append(TextWidth.rightAligned(times[index], to: timeColumns))
      line.append(outcome(of: task))
      lines.append(line.shortened(to: columns))
    }
    return lines
  }

  /// The attempts that failed, the first few of them.
  var failures: [StyledLine] {
    let failed = stage.failedTasks
    var lines: [StyledLine] = []
    for task in failed.prefix(TaskLines.listedFailures) {
      var line = StyledLine(below, .dim)
      line.append("\(name(task))  slot \(task.slot)")
      line.append(outcome(of: task))
      lines.append(line.shortened(to: columns))
    }
    if failed.count > TaskLines.listedFailures {
      lines.append(
        StyledLine(below + "… \(failed.count - TaskLines.listedFailures) more failed (:tasks \(stage.id) lists them)", .dim))
    }
    return lines
  }

  /// Fastest, quartiles, slowest, their spread, and which was slowest.
  private var summary: [StyledLine] {
    let done = stage.tasks.filter { (task: TaskView) -> Bool in task.status == .succeeded }
    let times = done.map { (task: TaskView) -> Double in task.duration(now: now) }
    guard let five = FiveNumbers(times),
      let slowest = done.max(by: { (a: TaskView, b: TaskView) -> Bool in
        a.duration(now: now) < b.duration(now: now)
      })
    else { return [] }
    var line = StyledLine(below, .dim)
    if Figures.duration(five.values[0]) == Figures.duration(five.values[4]) {
      line.append("each task ", .dim)
      line.append(Figures.duration(five.values[4]))
      return [line]
    }
    for (label, value) in zip(["fastest", "25%", "median", "75%", "slowest"], five.values) {
      line.append(label == "fastest" ? label + " " : " · " + label + " ", .dim)
      line.append(Figures.duration(value))
    }
    line.append(" (partition \(slowest.partition))")
    line.append("  " + TaskBar.histogram(times, bins: 12), .drawing)
    return [line.shortened(to: columns)]
  }

  /// Returns the task's name: its partition, with the attempt where there are several.
  private func name(_ task: TaskView) -> String {
    let attempts = stage.tasks.contains { (other: TaskView) -> Bool in other.attempt > 0 }
    return attempts ? "task \(task.partition).\(task.attempt)" : "task \(task.partition)"
  }

  /// Returns the colour of a task's bar.
  private func style(of task: TaskView) -> TextStyle {
    switch task.status {
    case .succeeded: .drawing
    case .running: .warning
    case .failed, .killed: .error
    }
  }

  /// Returns what a task came to: its records, or why it failed and what happened then.
  private func outcome(of task: TaskView) -> StyledLine {
    switch task.status {
    case .succeeded:
      let records = task.figures.mainRecords
      return StyledLine(records == 0 ? "" : TextWidth.rightAligned(Figures.counted(records, "record"), to: 15))
    case .running: return StyledLine("  running", .warning)
    case .killed(let reason): return StyledLine("  stopped" + (reason.isEmpty ? "" : ": " + firstLine(reason)), .warning)
    case .failed(let reason):
      let isRetried = stage.tasks.contains { (other: TaskView) -> Bool in
        other.partition == task.partition && other.attempt > task.attempt
      }
      return StyledLine("  ✗ " + firstLine(reason) + (isRetried ? " · retried" : ""), .error)
    }
  }
}
