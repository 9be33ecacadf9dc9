import Compute
import Events

extension Scheduler {
  /// Accepts a job, starts the stages that can run, and answers its number.
  mutating func submit(_ request: JobRequest, at time: Double) -> (JobID, [Effect]) {
    var effects: [Effect] = []
    let id = JobID(nextJob)
    nextJob += 1
    if request.partitions.isEmpty {
      finishEmpty(id, request, time, &effects)
      return (id, effects)
    }
    var planner = StagePlanner(nextStage: nextStage, existing: sharedStages)
    let plan: JobPlan = planner.plan(request.rdd, taskCount: request.partitions.count, callSite: request.callSite)
    nextStage = planner.nextStage
    guard let last: StagePlan = plan.last else { return (id, effects) }
    jobs[id] = Job(
      id: id, request: request, lastStage: last.id, stages: plan.stages.map(\.id),
      results: Array(repeating: nil, count: request.partitions.count))
    for stage: StagePlan in plan.stages {
      if plan.shared.contains(stage.id) {
        stages[stage.id]?.jobs.insert(id)
      } else {
        stages[stage.id] = StageRun(plan: stage, jobs: [id], state: .planned)
      }
    }
    effects.append(.post(.jobStart(start(of: plan, id, request, time))))
    demand(last.id, time, &effects)
    offerSlots(time, &effects)
    return (id, effects)
  }

  /// The stages of running jobs that write shuffles.
  private var sharedStages: [ShuffleID: StagePlan] {
    var shared: [ShuffleID: StagePlan] = [:]
    for stage: StageRun in stages.values {
      if let shuffle: ShuffleDependency = stage.plan.shuffle { shared[shuffle.id] = stage.plan }
    }
    return shared
  }

  /// A job without tasks has no stages and ends at once.
  private mutating func finishEmpty(_ id: JobID, _ request: JobRequest, _ time: Double, _ effects: inout [Effect]) {
    var properties: [String: String] = request.properties
    if properties["spark.job.description"] == nil { properties["spark.job.description"] = request.callSite.short }
    let start = JobStart(
      id: id, time: time, callSite: request.callSite.short, stages: [], skipped: [], properties: properties)
    effects.append(.post(.jobStart(start)))
    effects.append(.post(.jobEnd(JobEnd(id: id, time: time, result: .succeeded))))
    effects.append(.finish(id, .succeeded([], [])))
  }

  /// What listeners learn of a new job.
  private func start(of plan: JobPlan, _ id: JobID, _ request: JobRequest, _ time: Double) -> JobStart {
    var needed: Set<StageID> = []
    var open: [StagePlan] = plan.last.map { [$0] } ?? []
    while let stage: StagePlan = open.popLast() {
      guard needed.insert(stage.id).inserted else { continue }
      open.append(contentsOf: missingParents(of: stage))
    }
    let skipped: [StageID] = plan.stages.map(\.id).filter { !needed.contains($0) }
    return JobStart(
      id: id, time: time, callSite: request.callSite.short, stages: plan.stages.map(\.outline), skipped: skipped,
      properties: request.properties)
  }

  /// The stages that must run before `stage` can: they write shuffles that it reads and that are not there, on ways that
  /// do not lead through a kept RDD.
  func missingParents(of stage: StagePlan) -> [StagePlan] {
    var needed: [ShuffleID: ShuffleDependency] = [:]
    let isKept: @Sendable (RDD) -> Bool = world.isKept
    let visited: [RDD] = Lineage.depthFirst([stage.rdd]) { (rdd: RDD) -> [RDD] in
      if isKept(rdd) { return [] }
      return rdd.dependencies.compactMap { (dependency: Dependency) -> RDD? in dependency.shuffle == nil ? dependency.rdd : nil }
    }
    let unfinished: Set<ShuffleID> = runningShuffles
    for rdd: RDD in visited where !isKept(rdd) {
      for dependency: Dependency in rdd.dependencies {
        guard let shuffle: ShuffleDependency = dependency.shuffle else { continue }
        if unfinished.contains(shuffle.id) || !world.missingOutputs(shuffle).isEmpty { needed[shuffle.id] = shuffle }
      }
    }
    if needed.isEmpty { return [] }
    return stages.values.map(\.plan).filter { (plan: StagePlan) -> Bool in plan.shuffle.map { needed[$0.id] != nil } ?? false }
      .sorted { $0.id < $1.id }
  }

  /// The shuffles whose stages run: their last blocks may be there before the end of the tasks that wrote them is known.
  private var runningShuffles: Set<ShuffleID> {
    var shuffles: Set<ShuffleID> = []
    for stage: StageRun in stages.values {
      if case .running = stage.state, let shuffle: ShuffleDependency = stage.plan.shuffle { shuffles.insert(shuffle.id) }
    }
    return shuffles
  }

  /// Starts a stage, or first those that it needs.
  mutating func demand(_ id: StageID, _ time: Double, _ effects: inout [Effect]) {
    var open: [StageID] = [id]
    while let id: StageID = open.popLast() {
      guard let stage: StageRun = stages[id] else { continue }
      switch stage.state {
      case .waiting, .running: continue
      case .planned, .done: break
      }
      let missing: [StagePlan] = missingParents(of: stage.plan)
      if missing.isEmpty {
        start(id, time, &effects)
      } else {
        stages[id]?.state = .waiting
        open.append(contentsOf: missing.reversed().map(\.id))
      }
    }
  }

  /// Offers the tasks of a stage.
  private mutating func start(_ id: StageID, _ time: Double, _ effects: inout [Effect]) {
    guard let stage: StageRun = stages[id], let job: JobID = stage.jobs.min(), let request: JobRequest = jobs[job]?.request else {
      return
    }
    let partitions: [Int] = stage.plan.shuffle.map { world.missingOutputs($0) } ?? request.partitions
    var outline: StageOutline = stage.plan.outline
    outline.taskCount = partitions.count
    if !partitions.isEmpty { outline.submitted = time }
    stages[id]?.state = .running(TaskSet(partitions: partitions), outline)
    effects.append(.post(.stageSubmitted(outline, properties: request.properties)))
    if partitions.isEmpty { complete(id, time, &effects) }
  }
}
