/// Everything that happened in a context, as far as events tell: a fold over them, so that a replayed log gives an equal value.
package struct Status: Hashable, Sendable {
  /// The context, once it has begun.
  package private(set) var application: ApplicationStart?
  /// When the context was stopped.
  package private(set) var ended: Double?
  /// All jobs in the order of their numbers.
  package private(set) var jobs: [JobRecord] = []
  /// All attempts at stages, in the order in which their jobs named them.
  package private(set) var stages: [StageRecord] = []
  /// What is kept, by block.
  package private(set) var blocks: [BlockID: KeptBlock] = [:]
  /// The job that wrote each shuffle.
  package private(set) var shuffleWriters: [ShuffleID: JobID] = [:]
  /// The place of each job in `jobs`.
  private var jobPlaces: [JobID: Int] = [:]
  /// The place of the last attempt at each stage in `stages`.
  private var stagePlaces: [StageID: Int] = [:]

  /// A status in which nothing has happened.
  package init() {}

  /// A kept partition.
  package struct KeptBlock: Hashable, Sendable {
    package var level: StorageLevel
    package var memorySize: Int
    package var diskSize: Int
  }

  /// Takes an event in.
  package mutating func apply(_ event: Event) {
    switch event {
    case .applicationStart(let start): application = start
    case .applicationEnd(let time): ended = time
    case .jobStart(let start): begin(start)
    case .jobEnd(let end): finish(end)
    case .stageSubmitted(let outline, _): submit(outline)
    case .stageCompleted(let outline): complete(outline)
    case .taskStart(let stage, _, let task): change(stage) { $0.tasks.append(TaskRecord(outline: task)) }
    case .taskEnd(let finish):
      change(finish.stage) { (stage: inout StageRecord) in
        guard let place: Int = stage.tasks.lastIndex(where: { $0.outline.id == finish.task.id }) else { return }
        stage.tasks[place].finished = finish.finished
        stage.tasks[place].end = finish.end
        stage.tasks[place].metrics = finish.metrics
      }
    case .blockUpdated(let block, let level, let memory, let disk):
      blocks[block] = level.isKept ? KeptBlock(level: level, memorySize: memory, diskSize: disk) : nil
    case .unpersist(let rdd): blocks = blocks.filter { $0.key.rdd != rdd }
    }
  }

  /// The job of a number.
  package func job(_ id: JobID) -> JobRecord? { jobPlaces[id].map { jobs[$0] } }

  /// The last attempt at a stage.
  package func stage(_ id: StageID) -> StageRecord? { stagePlaces[id].map { stages[$0] } }

  /// Every attempt at a stage, oldest first.
  package func attempts(at id: StageID) -> [StageRecord] { stages.filter { $0.outline.id == id } }

  /// The attempts at the stages of a job, in the order of their numbers.
  package func stages(of job: JobRecord) -> [StageRecord] {
    job.stages.sorted().flatMap { (id: StageID) -> [StageRecord] in attempts(at: id) }
  }

  /// Why a skipped stage did not run.
  package func reason(forSkipping stage: StageRecord) -> String {
    guard let shuffle: ShuffleID = stage.outline.writesShuffle, let writer: JobID = shuffleWriters[shuffle] else {
      return "what it would compute is kept"
    }
    return "shuffle \(shuffle.number) was written by job \(writer.number)"
  }

  /// Notes a new job and its stages.
  private mutating func begin(_ start: JobStart) {
    jobPlaces[start.id] = jobs.count
    jobs.append(
      JobRecord(
        id: start.id, callSite: start.callSite, properties: start.properties, stages: start.stages.map(\.id),
        skipped: Set(start.skipped), started: start.time))
    for outline: StageOutline in start.stages {
      if stagePlaces[outline.id] != nil {
        change(outline.id) { $0.jobs.append(start.id) }
        continue
      }
      stagePlaces[outline.id] = stages.count
      stages.append(
        StageRecord(outline: outline, jobs: [start.id], state: start.skipped.contains(outline.id) ? .skipped : .waiting))
    }
  }

  /// Notes the end of a job; stages that never began did not run.
  private mutating func finish(_ end: JobEnd) {
    guard let place: Int = jobPlaces[end.id] else { return }
    jobs[place].ended = end.time
    jobs[place].result = end.result
    for id: StageID in jobs[place].stages {
      change(id) { (stage: inout StageRecord) in if stage.state == .waiting { stage.state = .skipped } }
    }
  }

  /// Notes that an attempt at a stage began.
  private mutating func submit(_ outline: StageOutline) {
    guard let place: Int = stagePlaces[outline.id] else { return }
    if outline.attempt > stages[place].outline.attempt {
      stagePlaces[outline.id] = stages.count
      stages.append(StageRecord(outline: outline, jobs: stages[place].jobs, state: .running))
    } else {
      stages[place].outline = outline
      stages[place].state = .running
    }
  }

  /// Notes that an attempt at a stage has ended.
  private mutating func complete(_ outline: StageOutline) {
    change(outline.id) { (stage: inout StageRecord) in
      stage.outline = outline
      stage.state = outline.failure == nil ? .succeeded : .failed
    }
    if outline.failure == nil, let shuffle: ShuffleID = outline.writesShuffle, shuffleWriters[shuffle] == nil,
      let job: JobID = stage(outline.id)?.jobs.min()
    {
      shuffleWriters[shuffle] = job
    }
  }

  /// Changes the last attempt at a stage.
  private mutating func change(_ id: StageID, _ body: (inout StageRecord) -> Void) {
    if let place: Int = stagePlaces[id] { body(&stages[place]) }
  }
}
