/// The record of a job: what stays on the screen after each action, and what is drawn while it runs.
package struct JobRecord {
  /// How much is shown.
  let detail: RecordDetail
  /// The width to fill.
  let columns: Int
  /// The present time, for what still runs.
  let now: Double
  /// Stages of up to this many tasks list each of them.
  static let listedTasks = 8
  /// Wider screens leave the rest empty: figures far from their names are hard to read.
  private static let widest = 124

  /// The columns of a first line that nothing below asks to be wider.
  private static let usual = 76

  /// Creates a renderer for records.
  package init(detail: RecordDetail, columns: Int, now: Double) {
    self.detail = detail
    self.columns = max(30, min(columns, JobRecord.widest) - 1)
    self.now = now
  }

  /// Returns the record of `job`.
  package func lines(_ job: JobView) -> [StyledLine] {
    if detail == .off { return [] }
    if detail == .jobs {
      guard case .failed(let reason) = job.status, !reason.isEmpty else { return [header(job, columns: JobRecord.usual)] }
      return [header(job, columns: JobRecord.usual), StyledLine("  ✗ " + shortReason(reason), .error).shortened(to: columns)]
    }
    var lines: [StyledLine] = []
    let layout = StageColumns(job.stages, columns: columns, now: now)
    for (index, stage) in job.stages.enumerated() {
      let isLast = index + 1 == job.stages.count
      lines.append(contentsOf: self.lines(stage, branch: isLast ? "╰─ " : "├─ ", below: isLast ? "     " : "│    ", layout: layout))
    }
    let widest = lines.map { (line: StyledLine) -> Int in line.columns }.max() ?? 0
    return [header(job, columns: max(widest, JobRecord.usual))] + lines
  }

  /// Returns the first line: the job and its action at the left, its size and time at the right.
  func header(_ job: JobView, columns wanted: Int) -> StyledLine {
    let columns = min(wanted, columns)
    var line = StyledLine("job \(job.id)", .strong)
    line.append(" · " + job.title)
    var right = StyledLine()
    switch job.status {
    case .running: right.append("running · ", .warning)
    case .failed: right.append("✗ failed · ", .error)
    case .cancelled: right.append("cancelled · ", .warning)
    case .succeeded: break
    }
    right.append(job.stageCounts + " · " + Figures.counted(job.taskCount, "task") + " · ")
    right.append(Figures.duration(job.duration(now: now)), .strong)
    if line.columns + right.columns + 2 > columns {
      line = line.shortened(to: max(12, columns - right.columns - 2))
    }
    line.advance(to: max(line.columns + 2, columns - right.columns))
    line.append(right)
    return line
  }

  /// Returns the lines of one stage in the tree.
  private func lines(_ stage: StageView, branch: String, below: String, layout: StageColumns) -> [StyledLine] {
    if case .skipped(let reason) = stage.status {
      return [StyledLine("\(branch)\(stage.name) · skipped: \(reason)", .dim).shortened(to: columns)]
    }
    var line = StyledLine(branch, .dim)
    line.append(stage.name, .strong)
    line.append(" · " + TextWidth.shortened(stage.title, to: max(8, layout.title - TextWidth.columns(of: stage.name) - 3)))
    line.advance(to: layout.title + 5)
    var under: [StyledLine] = []
    switch stage.status {
    case .waiting: line.append("waiting", .dim)
    case .running: line.append(progress(stage))
    default: appendFigures(of: stage, to: &line, below: below, under: &under, layout: layout)
    }
    var lines = [line.shortened(to: columns)] + under
    for cached in stage.cached {
      var line = StyledLine(below, .dim)
      line.append("● ", .success)
      line.append("\(cached.name) cached, \(cached.found)/\(cached.wanted) partitions")
      lines.append(line.shortened(to: columns))
    }
    if case .failed(let reason) = stage.status, stage.failedTasks.isEmpty {
      var line = StyledLine(below, .dim)
      line.append("✗ " + shortReason(reason), .error)
      lines.append(line.shortened(to: columns))
    }
    if detail == .tasks {
      lines.append(contentsOf: TaskLines(stage, below: below, columns: columns, now: now).lines)
    } else {
      lines.append(contentsOf: TaskLines(stage, below: below, columns: columns, now: now).failures)
    }
    return lines
  }

  /// Appends tasks, time and flow to a finished stage's line; the flow goes to a line of its own where it does not fit.
  private func appendFigures(
    of stage: StageView, to line: inout StyledLine, below: String, under: inout [StyledLine], layout: StageColumns
  ) {
    line.append(TextWidth.rightAligned(Figures.counted(stage.taskCount, "task"), to: layout.tasks))
    line.append("  ")
    line.append(TextWidth.rightAligned(Figures.duration(stage.span(now: now).length), to: layout.time), .strong)
    let flow = stage.flow
    if flow.isEmpty { return }
    if layout.keepsFlowInLine {
      line.append("   " + flow)
    } else {
      var next = StyledLine(below, .dim)
      next.append(flow)
      under.append(next.shortened(to: columns))
    }
  }

  /// Returns how far a running stage is: a bar, rate, and the time that remains.
  private func progress(_ stage: StageView) -> StyledLine {
    let done = stage.succeededTasks
    var line = StyledLine(TaskBar.share(done, of: stage.taskCount, width: columns > 110 ? 20 : 12), .drawing)
    line.append(" \(done)/\(stage.taskCount) tasks")
    let failed = stage.failedTasks.count
    if failed > 0 { line.append(", \(failed) failed", .error) }
    let seconds = stage.span(now: now).length / 1000
    line.append(" · " + Figures.duration(seconds * 1000), .strong)
    if done > 0 && seconds > 1 {
      let rate = Double(done) / seconds
      let left = Double(stage.taskCount - done) / rate
      if left > 0.5 { line.append(" · about " + Figures.duration(left * 1000) + " left") }
      line.append(" · " + Figures.oneDecimal(rate) + " tasks/s", .dim)
    }
    if stage.runningTasks > 0 { line.append(" · \(stage.runningTasks) running", .dim) }
    return line
  }
}

/// The columns that the stages of one record share.
struct StageColumns {
  /// The columns of number and operations.
  let title: Int
  /// The columns of the number of tasks.
  let tasks: Int
  /// The columns of the time.
  let time: Int
  /// `true` iff every stage's flow fits behind its figures.
  let keepsFlowInLine: Bool

  /// Finds the columns for `stages` within a width.
  init(_ stages: [StageView], columns: Int, now: Double) {
    let ran = stages.filter { (stage: StageView) -> Bool in !stage.isSkipped }
    let titles = ran.map { (stage: StageView) -> Int in TextWidth.columns(of: stage.name + " · " + stage.title) }
    let counts = ran.map { (stage: StageView) -> Int in TextWidth.columns(of: Figures.counted(stage.taskCount, "task")) }
    let times = ran.map { (stage: StageView) -> Int in TextWidth.columns(of: Figures.duration(stage.span(now: now).length)) }
    let flows = ran.map { (stage: StageView) -> Int in TextWidth.columns(of: stage.flow) }
    tasks = counts.max() ?? 0
    time = max(6, times.max() ?? 0)
    let fixed = 3 + 2 + tasks + 2 + time
    let wanted = max(24, titles.max() ?? 0)
    keepsFlowInLine = fixed + wanted + 3 + (flows.max() ?? 0) <= columns
    title = min(wanted, max(16, columns - fixed))
  }
}

extension ClosedRange<Double> {
  /// The distance between the ends.
  var length: Double { upperBound - lowerBound }
}

/// Returns the text up to its first line break.
func firstLine(_ text: String) -> String {
  text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true).first.map(String.init) ?? text
}

/// Returns the first line of a reason; of Spark's text about a failed job only what its task threw, as the tasks are listed as well.
func shortReason(_ text: String) -> String {
  let line = firstLine(text)
  guard let lost = line.place(of: "most recent failure: Lost task "), let end = line[lost.upperBound...].place(of: "): ") else {
    return line
  }
  return String(line[end.upperBound...])
}
