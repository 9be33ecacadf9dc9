/// What a stage's tasks came to.
extension StageView {
  /// Tasks that are done, one for each partition.
  package var succeededTasks: Int {
    tasks.reduce(0) { (count: Int, task: TaskView) -> Int in task.status == .succeeded ? count + 1 : count }
  }

  /// Attempts that failed.
  package var failedTasks: [TaskView] {
    tasks.filter { (task: TaskView) -> Bool in
      if case .failed = task.status { return true }
      return false
    }
  }

  /// Attempts that run.
  package var runningTasks: Int {
    tasks.reduce(0) { (count: Int, task: TaskView) -> Int in task.status == .running ? count + 1 : count }
  }

  /// The sum over its tasks.
  package var figures: TaskFigures {
    var sum = TaskFigures()
    for task in tasks { sum.add(task.figures) }
    return sum
  }

  /// `true` iff it did not run.
  package var isSkipped: Bool {
    if case .skipped = status { return true }
    return false
  }

  /// The stage's operations in a row, as `textFile → flatMap → map`; a long row loses its middle.
  package var title: String {
    if operations.count <= 7 { return operations.joined(separator: " → ") }
    return (operations.prefix(3) + ["…"] + operations.suffix(3)).joined(separator: " → ")
  }

  /// The stage's number, with the attempt if it is not the first.
  package var name: String { attempt == 0 ? "stage \(id)" : "stage \(id).\(attempt)" }

  /// The time from the first to the last moment of the stage, up to `now` while it runs.
  package func span(now: Double) -> ClosedRange<Double> {
    let first = start ?? tasks.map { (task: TaskView) -> Double in task.start }.min() ?? now
    let last = end ?? now
    return first...max(first, last)
  }

  /// What it read, where that went, as `read 1.1 KiB → shuffle 0: 166 → 133 records, 2.9 KiB`; empty if nothing is known.
  package var flow: String {
    let sum = figures
    var parts: [String] = []
    var sources: [String] = []
    if sum.inputBytes > 0 {
      sources.append("read " + Figures.bytes(sum.inputBytes))
    } else if sum.inputRecords > 0 {
      sources.append("read " + Figures.counted(sum.inputRecords, "record"))
    }
    if !readsShuffles.isEmpty {
      let shuffles = readsShuffles.map { (id: Int) -> String in String(id) }.joined(separator: ", ")
      let name = readsShuffles.count == 1 ? "shuffle " + shuffles : "shuffles " + shuffles
      sources.append(writesShuffle == nil ? name + " → " + Figures.counted(sum.shuffleReadRecords, "record") : name)
    }
    if !sources.isEmpty { parts.append(sources.joined(separator: ", ")) }
    if let writesShuffle {
      let came = sum.combineInputRecords
      let written = Figures.counted(sum.shuffleWriteRecords, "record") + ", " + Figures.bytes(sum.shuffleWriteBytes)
      let combined = came > 0 && came != sum.shuffleWriteRecords ? Figures.count(came) + " → " : ""
      parts.append("shuffle \(writesShuffle): " + combined + written)
    }
    if sum.outputRecords > 0 || sum.outputBytes > 0 {
      parts.append("wrote " + Figures.counted(sum.outputRecords, "record") + ", " + Figures.bytes(sum.outputBytes))
    }
    let flow = parts.joined(separator: " → ")
    if sum.spilledBytes == 0 { return flow }
    return flow + (flow.isEmpty ? "" : " · ") + "spilled " + Figures.bytes(sum.spilledBytes)
  }
}

extension TaskView {
  /// How long it took, up to `now` while it runs.
  package func duration(now: Double) -> Double { max(0, (end ?? now) - start) }
}

extension TaskFigures {
  /// The records that say most about a task's share of the work: those it handed on, else those it took in.
  package var mainRecords: Int {
    for count in [combineInputRecords, shuffleWriteRecords, outputRecords, shuffleReadRecords] where count > 0 { return count }
    return inputRecords
  }
}

extension JobView {
  /// Its stages that ran.
  package var ranStages: [StageView] { stages.filter { (stage: StageView) -> Bool in !stage.isSkipped } }

  /// How long it took, up to `now` while it runs.
  package func duration(now: Double) -> Double { max(0, (end ?? now) - start) }

  /// The number of its stages, as `2 stages` or `1 stage, 1 skipped`.
  package var stageCounts: String {
    let ran = ranStages.count
    let skipped = stages.count - ran
    return Figures.counted(ran, "stage") + (skipped > 0 ? ", \(skipped) skipped" : "")
  }

  /// The number of tasks its stages needed.
  package var taskCount: Int { ranStages.reduce(0) { (sum: Int, stage: StageView) -> Int in sum + stage.taskCount } }

  /// The action and its place, as `count at <console>:3`.
  package var title: String { callSite.isEmpty ? action : action + " at " + callSite }
}
