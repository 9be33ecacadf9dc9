import Events

/// The value that a session's events add up to: its jobs, stages and tasks.
package struct ActivityFold: Sendable {
  /// The jobs that are remembered, oldest first.
  package private(set) var jobs: [JobView] = []
  /// The numbers of the jobs that run.
  package private(set) var running: Set<Int> = []
  /// The job that each stage belongs to.
  private var owners: [Int: Int] = [:]
  /// The job that wrote each shuffle last.
  private var writers: [Int: Int] = [:]
  /// The RDDs that events described.
  private var rdds: [Int: RDDOutline] = [:]
  /// Jobs that are remembered; Spark's `spark.ui.retainedJobs`.
  private static let retainedJobs = 1000

  /// Creates the value of no events.
  package init() {}

  /// Returns the job with the number `id`, if it is remembered.
  package func job(_ id: Int) -> JobView? { index(of: id).map { (index: Int) -> JobView in jobs[index] } }

  /// Adds `event` and returns what of it is to be shown at once.
  package mutating func apply(_ event: Event) -> ActivityChange? {
    switch event {
    case .jobStart(let start): return begin(start)
    case .jobEnd(let end): return finish(end)
    case .stageSubmitted(let outline, _): submit(outline)
    case .stageCompleted(let outline): complete(outline)
    case .taskStart(let stage, let attempt, let task): launch(task, stage.number, attempt)
    case .taskEnd(let end): finish(end)
    case .applicationStart, .applicationEnd, .blockUpdated, .unpersist: break
    }
    return nil
  }

  /// Adds a job with its stages.
  private mutating func begin(_ start: JobStart) -> ActivityChange {
    let (action, place) = ActivityFold.parts(of: start.callSite)
    let skipped = Set(start.skipped)
    var stages: [StageView] = []
    for outline in start.stages {
      owners[outline.id.number] = start.id.number
      for rdd in outline.rdds { rdds[rdd.id.number] = rdd }
      stages.append(view(of: outline, action: action, isSkipped: skipped.contains(outline.id)))
    }
    let job = JobView(
      id: start.id.number, action: action, callSite: place, status: .running, start: start.time, stages: stages)
    jobs.append(job)
    running.insert(job.id)
    if jobs.count > ActivityFold.retainedJobs + 100 { jobs.removeFirst(100) }
    return .started(job)
  }

  /// Ends a job.
  private mutating func finish(_ end: JobEnd) -> ActivityChange? {
    running.remove(end.id.number)
    guard let index = index(of: end.id.number) else { return nil }
    jobs[index].end = end.time
    switch end.result {
    case .succeeded: jobs[index].status = .succeeded
    case .failed(let reason): jobs[index].status = .failed(reason)
    case .cancelled: jobs[index].status = .cancelled
    }
    for stage in jobs[index].stages.indices { jobs[index].stages[stage].end(with: end) }
    return .ended(jobs[index])
  }

  /// Begins an attempt at a stage.
  private mutating func submit(_ outline: StageOutline) {
    guard let job = owners[outline.id.number].flatMap(index) else { return }
    for rdd in outline.rdds { rdds[rdd.id.number] = rdd }
    if let stage = place(of: outline.id.number, outline.attempt, in: job) {
      jobs[job].stages[stage].status = .running
      jobs[job].stages[stage].start = outline.submitted
      return
    }
    var view = view(of: outline, action: jobs[job].action, isSkipped: false)
    view.status = .running
    view.start = outline.submitted
    let last = jobs[job].stages.lastIndex { (stage: StageView) -> Bool in stage.id == outline.id.number }
    jobs[job].stages.insert(view, at: last.map { (index: Int) -> Int in index + 1 } ?? jobs[job].stages.count)
  }

  /// Ends an attempt at a stage.
  private mutating func complete(_ outline: StageOutline) {
    guard let job = owners[outline.id.number].flatMap(index),
      let stage = place(of: outline.id.number, outline.attempt, in: job)
    else { return }
    if jobs[job].stages[stage].start == nil { jobs[job].stages[stage].start = outline.submitted }
    jobs[job].stages[stage].end = outline.completed
    if let failure = outline.failure {
      jobs[job].stages[stage].status = .failed(failure)
    } else {
      jobs[job].stages[stage].status = .succeeded
      if let shuffle = outline.writesShuffle { writers[shuffle.number] = jobs[job].id }
    }
  }

  /// Begins an attempt at a task.
  private mutating func launch(_ task: TaskOutline, _ stageID: Int, _ attempt: Int) {
    guard let job = owners[stageID].flatMap(index), let stage = place(of: stageID, attempt, in: job) else { return }
    jobs[job].stages[stage].tasks.append(
      TaskView(
        id: task.id.number, partition: task.partition, attempt: task.attempt, slot: task.slot, status: .running,
        start: task.launched))
  }

  /// Ends an attempt at a task.
  private mutating func finish(_ end: TaskFinish) {
    let stageID = end.stage.number
    guard let job = owners[stageID].flatMap(index), let stage = place(of: stageID, end.stageAttempt, in: job),
      let task = jobs[job].stages[stage].tasks.lastIndex(where: { (task: TaskView) -> Bool in task.id == end.task.id.number })
    else { return }
    jobs[job].stages[stage].tasks[task].end = end.finished
    jobs[job].stages[stage].tasks[task].figures = TaskFigures(end.metrics)
    switch end.end {
    case .success: jobs[job].stages[stage].tasks[task].status = .succeeded
    case .killed(let reason): jobs[job].stages[stage].tasks[task].status = .killed(reason)
    case .exception(let name, let message, _):
      jobs[job].stages[stage].tasks[task].status = .failed(message.isEmpty ? name : name + ": " + message)
    }
    for block in end.metrics.keptBlocksRead { noteCached(block, job: job, stage: stage) }
  }

  /// Counts a kept partition that a task of a stage has read.
  private mutating func noteCached(_ block: BlockID, job: Int, stage: Int) {
    guard let rdd = rdds[block.rdd.number] else { return }
    let name = rdd.name.hasSuffix("RDD") ? "\(rdd.name)[\(rdd.id.number)]" : rdd.name
    let cached = jobs[job].stages[stage].cached
    if let place = cached.firstIndex(where: { (cached: CachedView) -> Bool in cached.name == name }) {
      if cached[place].found < rdd.partitionCount { jobs[job].stages[stage].cached[place].found += 1 }
    } else {
      jobs[job].stages[stage].cached.append(CachedView(name: name, found: 1, wanted: rdd.partitionCount))
    }
  }

  /// Returns the view of a stage that has not begun.
  private func view(of outline: StageOutline, action: String, isSkipped: Bool) -> StageView {
    var status = StageView.Status.waiting
    if isSkipped {
      if let shuffle = outline.writesShuffle?.number, let writer = writers[shuffle] {
        status = .skipped("shuffle \(shuffle) was written by job \(writer)")
      } else {
        status = .skipped("what it would write is not needed")
      }
    }
    return StageView(
      id: outline.id.number, attempt: outline.attempt, status: status,
      operations: ActivityFold.operations(of: outline, action: action), taskCount: outline.taskCount,
      readsShuffles: outline.readsShuffles.map { (id: ShuffleID) -> Int in id.number },
      writesShuffle: outline.writesShuffle?.number)
  }

  /// Returns the user's operations of a stage, first to last; a job's last stage ends in the action.
  private static func operations(of outline: StageOutline, action: String) -> [String] {
    var operations: [String] = []
    var seen: Set<Int> = []
    for rdd in outline.rdds.sorted(by: { (a: RDDOutline, b: RDDOutline) -> Bool in a.id < b.id }) {
      if let scope = rdd.scope {
        if scope.isConversion || (scope.makesSeveralSteps && operations.last == scope.name) { continue }
        if seen.insert(scope.id).inserted { operations.append(scope.name) }
      } else {
        operations.append(rdd.name)
      }
    }
    if outline.isResult && operations.last != action { operations.append(action) }
    return operations
  }

  /// Returns the action and the place of a call site, as `count` and `<console>:3`.
  private static func parts(of callSite: String) -> (action: String, place: String) {
    let words = callSite.split(separator: " ")
    guard words.count >= 3, words[words.count - 2] == "at" else { return (callSite, "") }
    return (words.dropLast(2).joined(separator: " "), String(words[words.count - 1]))
  }

  /// Returns where the job with the number `id` is in `jobs`.
  private func index(of id: Int) -> Int? {
    guard let first = jobs.first?.id else { return nil }
    let guess = id - first
    if jobs.indices.contains(guess) && jobs[guess].id == id { return guess }
    return jobs.lastIndex { (job: JobView) -> Bool in job.id == id }
  }

  /// Returns where an attempt at a stage is in its job.
  private func place(of stage: Int, _ attempt: Int, in job: Int) -> Int? {
    jobs[job].stages.lastIndex { (view: StageView) -> Bool in view.id == stage && view.attempt == attempt }
  }
}

extension OperationScope {
  /// `true` iff it is a step of an implicit conversion, as that from an RDD of integers to one that has a `sum`.
  var isConversion: Bool { name.hasSuffix("RDDFunctions") }

  /// `true` iff it is an operation that the library writes with several others, each of which has a scope of its own.
  var makesSeveralSteps: Bool { ["sortBy", "distinct", "intersection", "subtract", "repartition", "coalesce"].contains(name) }
}

extension StageView {
  /// Takes the end of its job into account: what has not ended by then is stopped.
  fileprivate mutating func end(with job: JobEnd) {
    switch status {
    case .waiting: status = .skipped(job.result == .succeeded ? "not needed" : "the job ended before")
    case .running:
      status = .failed("stopped with its job")
      end = job.time
    case .failed:
      if case .cancelled = job.result { status = .failed("cancelled after \(succeededTasks) of \(taskCount) tasks") }
    case .succeeded, .skipped: break
    }
    for task in tasks.indices where tasks[task].status == .running {
      tasks[task].status = .killed("")
      tasks[task].end = job.time
    }
  }
}

extension TaskFigures {
  /// Takes the figures of a task's metrics.
  init(_ metrics: TaskMetrics) {
    self.init()
    inputBytes = metrics.inputBytes
    inputRecords = metrics.inputRecords
    outputBytes = metrics.outputBytes
    outputRecords = metrics.outputRecords
    shuffleReadBytes = metrics.shuffleBytesRead
    shuffleReadRecords = metrics.shuffleRecordsRead
    shuffleWriteBytes = metrics.shuffleBytesWritten
    shuffleWriteRecords = metrics.shuffleRecordsWritten
    combineInputRecords = metrics.combineInputRecords
    spilledBytes = metrics.diskSpilled
  }
}
