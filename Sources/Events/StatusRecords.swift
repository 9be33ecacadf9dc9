/// A job as far as it has come.
package struct JobRecord: Hashable, Sendable {
  package let id: JobID
  /// The action, as `count at <console>:1`.
  package let callSite: String
  /// The submitting thread's properties.
  package let properties: [String: String]
  /// All its stages.
  package let stages: [StageID]
  /// Those of them that were known not to be needed.
  package let skipped: Set<StageID>
  /// When it was submitted, in milliseconds since 1970.
  package let started: Double
  /// When it ended.
  package var ended: Double?
  /// How it ended.
  package var result: JobEnd.Result?

  /// The action without its place, as `count`.
  package var action: String { JobRecord.halves(of: callSite).action }
  /// The place of the action, as `<console>:1`.
  package var place: String { JobRecord.halves(of: callSite).place }

  /// A call site cut at its last ` at `.
  private static func halves(of callSite: String) -> (action: String, place: String) {
    let words: [Substring] = callSite.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 3, words[words.count - 2] == "at", let place: Substring = words.last else { return (callSite, "") }
    return (words.dropLast(2).joined(separator: " "), String(place))
  }
}

/// An attempt at a stage as far as it has come.
package struct StageRecord: Hashable, Sendable {
  /// How a stage stands.
  package enum State: Hashable, Sendable {
    /// A stage it reads has not ended.
    case waiting
    /// It did not have to run.
    case skipped
    /// Its tasks run.
    case running
    /// All its tasks are done.
    case succeeded
    /// It was given up; the outline has the reason.
    case failed
  }

  /// What is known about it.
  package var outline: StageOutline
  /// The jobs that need it.
  package var jobs: [JobID]
  /// How it stands.
  package var state: State
  /// Its tasks, every attempt, in the order in which they started.
  package var tasks: [TaskRecord] = []

  /// Makes a record.
  package init(outline: StageOutline, jobs: [JobID], state: State) {
    self.outline = outline
    self.jobs = jobs
    self.state = state
  }

  /// The user's operations that the stage runs, first to last, beginning with what it read instead of computing it.
  package var operations: [String] {
    var names: [String] = []
    var seen: Set<Int> = []
    let skipped: Set<RDDID> = notComputed
    for rdd: RDDOutline in outline.rdds.sorted(by: { $0.id < $1.id }) where !skipped.contains(rdd.id) {
      guard let scope: OperationScope = rdd.scope, seen.insert(scope.id).inserted else { continue }
      names.append(scope.name)
    }
    if outline.isResult {
      let action: String = outline.name.split(separator: " ").first.map { String($0) } ?? outline.name
      if names.last != action { names.append(action) }
    }
    return names
  }

  /// The RDDs that lie behind those that were read from where they are kept, in every task.
  private var notComputed: Set<RDDID> {
    let kept: Set<RDDID> = Set(keptReads.filter { $0.found >= outline.taskCount }.map(\.rdd.id))
    if kept.isEmpty { return [] }
    var needed: Set<RDDID> = []
    let byID: [RDDID: RDDOutline] = Dictionary(outline.rdds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var open: [RDDID] = outline.rdds.first.map { [$0.id] } ?? []
    while let id: RDDID = open.popLast() {
      guard needed.insert(id).inserted, !kept.contains(id), let rdd: RDDOutline = byID[id] else { continue }
      open.append(contentsOf: rdd.parents)
    }
    return Set(outline.rdds.map(\.id)).subtracting(needed)
  }

  /// The RDDs that tasks read from where they are kept, each with the number of partitions found.
  package var keptReads: [(rdd: RDDOutline, found: Int)] {
    var found: [RDDID: Set<Int>] = [:]
    for task: TaskRecord in tasks {
      for block: BlockID in task.metrics.keptBlocksRead { found[block.rdd, default: []].insert(block.partition) }
    }
    return outline.rdds.compactMap { (rdd: RDDOutline) -> (rdd: RDDOutline, found: Int)? in
      found[rdd.id].map { (rdd: rdd, found: $0.count) }
    }
  }
}

/// An attempt at a task as far as it has come.
package struct TaskRecord: Hashable, Sendable {
  /// What is known about it.
  package let outline: TaskOutline
  /// When it ended, in milliseconds since 1970.
  package var finished: Double?
  /// How it ended.
  package var end: TaskEnd?
  /// What it did.
  package var metrics = TaskMetrics()

  /// Makes the record of an attempt that began.
  package init(outline: TaskOutline) { self.outline = outline }
}
