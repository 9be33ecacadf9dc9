/// The answers of `:jobs`, `:stages`, `:stage N` and `:tasks N`.
package struct ActivityTables {
  /// The width to fill.
  private let columns: Int
  /// The present time, for what still runs.
  private let now: Double

  /// Creates tables for a width.
  package init(columns: Int, now: Double) {
    self.columns = max(30, columns - 1)
    self.now = now
  }

  /// Returns the table of jobs, newest last.
  package func jobs(_ jobs: [JobView]) -> [StyledLine] {
    if jobs.isEmpty { return [StyledLine("No job has run yet: an action (count, collect, take …) runs one.")] }
    var table = Table([
      Table.Column("job", .right), Table.Column("action", isFlexible: true), Table.Column("stages"), Table.Column("tasks", .right),
      Table.Column("time", .right), Table.Column("status", isFlexible: true),
    ])
    for job in jobs {
      table.add([
        StyledLine(String(job.id), .strong), StyledLine(job.title), StyledLine(stageCounts(job)),
        StyledLine(taskCounts(job.ranStages)), StyledLine(Figures.duration(job.duration(now: now))), status(job.status),
      ])
    }
    return table.lines(width: columns)
  }

  /// Returns the table of stages, newest last.
  package func stages(_ jobs: [JobView]) -> [StyledLine] {
    if jobs.isEmpty { return self.jobs([]) }
    var table = Table([
      Table.Column("stage", .right), Table.Column("job", .right), Table.Column("what", isFlexible: true),
      Table.Column("tasks", .right),
      Table.Column("input", .right), Table.Column("output", .right), Table.Column("shuffle read", .right),
      Table.Column("shuffle write", .right), Table.Column("time", .right), Table.Column("status", isFlexible: true),
    ])
    for job in jobs {
      for stage in job.stages { table.add(row(stage, of: job)) }
    }
    return table.lines(width: columns)
  }

  /// Returns the row of a stage.
  private func row(_ stage: StageView, of job: JobView) -> [StyledLine] {
    let name = stage.attempt == 0 ? String(stage.id) : "\(stage.id).\(stage.attempt)"
    if case .skipped(let reason) = stage.status {
      let cells = [name, String(job.id), stage.title, "", "", "", "", "", "", "skipped: " + reason]
      return cells.map { (cell: String) -> StyledLine in StyledLine(cell, .dim) }
    }
    let sum = stage.figures
    return [
      StyledLine(name, .strong), StyledLine(String(job.id)), StyledLine(stage.title), StyledLine(taskCounts([stage])),
      StyledLine(amount(sum.inputBytes, sum.inputRecords)), StyledLine(amount(sum.outputBytes, sum.outputRecords)),
      StyledLine(amount(sum.shuffleReadBytes, sum.shuffleReadRecords)),
      StyledLine(amount(sum.shuffleWriteBytes, sum.shuffleWriteRecords)),
      StyledLine(stage.start == nil ? "" : Figures.duration(stage.span(now: now).length)), status(stage.status),
    ]
  }

  /// Returns what is known about one attempt of a stage: its figures, the spread over its tasks, and who ran when.
  package func stage(_ stage: StageView) -> [StyledLine] {
    var line = StyledLine(stage.name, .strong)
    line.append(" · " + stage.title)
    if case .skipped(let reason) = stage.status {
      line.append(" · skipped: " + reason, .dim)
      return [line.shortened(to: columns)]
    }
    line.append(" · " + Figures.counted(stage.taskCount, "task") + " · " + Figures.duration(stage.span(now: now).length))
    var lines = [line.shortened(to: columns)]
    if !stage.flow.isEmpty { lines.append(StyledLine("  " + stage.flow).shortened(to: columns)) }
    lines.append(contentsOf: spread(stage))
    lines.append(contentsOf: timeline(stage))
    lines.append(contentsOf: TaskLines(stage, below: "  ", columns: columns, now: now).failures)
    return lines
  }

  /// Returns the five-number summary of each figure that is not zero.
  private func spread(_ stage: StageView) -> [StyledLine] {
    let done = stage.tasks.filter { (task: TaskView) -> Bool in task.status == .succeeded }
    if done.isEmpty { return [] }
    var table = Table([
      Table.Column(""), Table.Column("min", .right), Table.Column("25%", .right), Table.Column("median", .right),
      Table.Column("75%", .right), Table.Column("max", .right), Table.Column(""),
    ])
    addSpread("  time", done.map { (task: TaskView) -> Double in task.duration(now: now) }, Figures.duration, to: &table)
    let measures: [(String, (TaskFigures) -> Int, (Int) -> String)] = [
      ("  input", { $0.inputBytes }, Figures.bytes), ("  input records", { $0.inputRecords }, Figures.count),
      ("  output records", { $0.outputRecords }, Figures.count),
      ("  shuffle read records", { $0.shuffleReadRecords }, Figures.count),
      ("  shuffle read", { $0.shuffleReadBytes }, Figures.bytes),
      ("  shuffle write records", { $0.shuffleWriteRecords }, Figures.count),
      ("  shuffle write", { $0.shuffleWriteBytes }, Figures.bytes), ("  spilled", { $0.spilledBytes }, Figures.bytes),
    ]
    for (name, figure, text) in measures {
      let values = done.map { (task: TaskView) -> Double in Double(figure(task.figures)) }
      if values.allSatisfy({ (value: Double) -> Bool in value == 0 }) { continue }
      addSpread(name, values, { (value: Double) -> String in text(Figures.rounded(value)) }, to: &table)
    }
    return table.lines(width: columns)
  }

  /// Adds the five numbers of `values` and their histogram to `table`.
  private func addSpread(_ name: String, _ values: [Double], _ text: (Double) -> String, to table: inout Table) {
    guard let five = FiveNumbers(values) else { return }
    let numbers = five.values.map { (value: Double) -> StyledLine in StyledLine(text(value)) }
    let isFlat = five.values.first == five.values.last
    table.add([StyledLine(name)] + numbers + [StyledLine(isFlat ? "" : TaskBar.histogram(values, bins: 12), .drawing)])
  }

  /// Returns a row for each slot with the tasks it ran, one after another, in two shades.
  private func timeline(_ stage: StageView) -> [StyledLine] {
    let slots = Set(stage.tasks.map { (task: TaskView) -> Int in task.slot }).sorted()
    let span = stage.span(now: now)
    let width = max(10, columns - 14)
    var lines: [StyledLine] = []
    for slot in slots {
      var cells: [Character] = Array(repeating: " ", count: width)
      let tasks = stage.tasks.filter { (task: TaskView) -> Bool in task.slot == slot }
      for (index, task) in tasks.enumerated() {
        for cell in TaskBar.cells(task.start, task.end ?? now, of: span, width: width) { cells[cell] = index % 2 == 0 ? "█" : "▓" }
      }
      var line = StyledLine(TextWidth.padded("  slot \(slot)", to: 10))
      line.append("▕" + String(cells) + "▏", .drawing)
      lines.append(line.shortened(to: columns))
    }
    return lines
  }

  /// Returns the table of a stage's tasks, every attempt.
  package func tasks(_ stage: StageView) -> [StyledLine] {
    if stage.tasks.isEmpty { return [StyledLine("\(stage.name) has run no task.")] }
    var table = Table([
      Table.Column("task", .right), Table.Column("partition", .right), Table.Column("attempt", .right),
      Table.Column("slot", .right),
      Table.Column("start", .right), Table.Column("time", .right), Table.Column("input", .right), Table.Column("output", .right),
      Table.Column("shuffle read", .right), Table.Column("shuffle write", .right), Table.Column("status", isFlexible: true),
    ])
    let first = stage.span(now: now).lowerBound
    for task in stage.tasks {
      let sum = task.figures
      table.add([
        StyledLine(String(task.id), .strong), StyledLine(String(task.partition)), StyledLine(String(task.attempt)),
        StyledLine(String(task.slot)), StyledLine("+" + Figures.duration(max(0, task.start - first))),
        StyledLine(Figures.duration(task.duration(now: now))), StyledLine(amount(sum.inputBytes, sum.inputRecords)),
        StyledLine(amount(sum.outputBytes, sum.outputRecords)), StyledLine(amount(sum.shuffleReadBytes, sum.shuffleReadRecords)),
        StyledLine(amount(sum.shuffleWriteBytes, sum.shuffleWriteRecords)), status(task.status),
      ])
    }
    return table.lines(width: columns)
  }

  /// Returns bytes and records, as `1.1 KiB, 22`; empty if both are zero.
  private func amount(_ bytes: Int, _ records: Int) -> String {
    if bytes == 0 && records == 0 { return "" }
    if bytes == 0 { return Figures.counted(records, "record") }
    return Figures.bytes(bytes) + (records > 0 ? " / " + Figures.count(records) : "")
  }

  /// Returns run and skipped stages, as `2` or `1, 1 skipped`.
  private func stageCounts(_ job: JobView) -> String {
    let ran = job.ranStages.count
    return "\(ran)" + (ran < job.stages.count ? ", \(job.stages.count - ran) skipped" : "")
  }

  /// Returns done and failed tasks, as `3/3` or `2/3, 1 failed`.
  private func taskCounts(_ stages: [StageView]) -> String {
    let done = stages.reduce(0) { (sum: Int, stage: StageView) -> Int in sum + stage.succeededTasks }
    let all = stages.reduce(0) { (sum: Int, stage: StageView) -> Int in sum + stage.taskCount }
    let failed = stages.reduce(0) { (sum: Int, stage: StageView) -> Int in sum + stage.failedTasks.count }
    return "\(done)/\(all)" + (failed > 0 ? ", \(failed) failed" : "")
  }

  /// Returns the word for a job's status.
  private func status(_ status: JobView.Status) -> StyledLine {
    switch status {
    case .running: StyledLine("running", .warning)
    case .succeeded: StyledLine("done", .success)
    case .failed(let reason): StyledLine("failed: " + shortReason(reason), .error)
    case .cancelled: StyledLine("cancelled", .warning)
    }
  }

  /// Returns the word for a stage's status.
  private func status(_ status: StageView.Status) -> StyledLine {
    switch status {
    case .waiting: StyledLine("waiting", .dim)
    case .running: StyledLine("running", .warning)
    case .succeeded: StyledLine("done", .success)
    case .failed(let reason): StyledLine("failed: " + shortReason(reason), .error)
    case .skipped(let reason): StyledLine("skipped: " + reason, .dim)
    }
  }

  /// Returns the word for a task's status.
  private func status(_ status: TaskView.Status) -> StyledLine {
    switch status {
    case .running: StyledLine("running", .warning)
    case .succeeded: StyledLine("done", .success)
    case .failed(let reason): StyledLine("failed: " + shortReason(reason), .error)
    case .killed(let reason): StyledLine("stopped" + (reason.isEmpty ? "" : ": " + firstLine(reason)), .warning)
    }
  }
}
