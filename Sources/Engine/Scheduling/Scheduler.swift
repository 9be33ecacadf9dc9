import Compute
import Events

/// Decides what runs when: jobs, their stages and tasks, as Spark's DAGScheduler and TaskSchedulerImpl do together.
///
/// A value without threads, locks or a clock: it is told what happened and at what time, and answers what to do.
struct Scheduler {
  /// Something that happened.
  enum Message: Sendable {
    /// An attempt at a task has ended.
    case taskEnded(TaskID, TaskOutcome)
    /// The user gave up a job, with Spark's words after `Job 0 cancelled `.
    case cancel(JobID, reason: String)
    /// The time in which earlier tasks of a failed stage may still report their own failure is over.
    case graceOver(JobID)
  }

  /// Something to do.
  enum Effect: Sendable {
    /// Tell listeners.
    case post(Event)
    /// Run an attempt at a task.
    case launch(TaskLaunch)
    /// Ask a running attempt to end.
    case kill(Cancellation)
    /// Send `graceOver` a little later.
    case startGrace(JobID)
    /// Answer the thread that waits for a job.
    case finish(JobID, JobOutcome)
  }

  /// A job that has not ended.
  struct Job {
    let id: JobID
    let request: JobRequest
    /// Its last stage.
    let lastStage: StageID
    /// All its stages.
    let stages: [StageID]
    /// The results that have come, by the task's index.
    var results: [(any Sendable)?]
    /// What successful tasks added to accumulators, by stage and partition.
    var accumulators: [(stage: StageID, partition: Int, updates: [TaskAccumulator])] = []
    /// The failure that ends the job once earlier tasks of the same stage have ended.
    var failing: Failure?
  }

  /// A failure that ends a job.
  struct Failure {
    /// The stage and the index of its task.
    let stage: StageID
    let index: Int
    /// What the callers of its jobs are told.
    let reason: JobFailure
  }

  /// A stage that a running job knows.
  struct StageRun {
    let plan: StagePlan
    /// The jobs that need it.
    var jobs: Set<JobID>
    /// How it stands.
    var state: StageState
  }

  /// How a stage stands.
  enum StageState {
    /// Nobody asked for it yet.
    case planned
    /// It was asked for, but what it reads is not written.
    case waiting
    /// Its tasks were offered.
    case running(TaskSet, StageOutline)
    /// All its tasks are done.
    case done
  }

  /// An attempt that runs.
  struct RunningTask {
    let stage: StageID
    let outline: TaskOutline
    let isResult: Bool
    let cancellation: Cancellation
    /// The reason given when it was asked to end.
    var killReason: String?
  }

  /// What is known about the results of earlier stages.
  let world: StageWorld
  /// How often a task may fail before its job does.
  let maxFailures: Int
  /// The slots that are free, lowest last.
  var freeSlots: [Int]
  var nextJob = 0
  var nextStage = 0
  var nextTask = 0
  var jobs: [JobID: Job] = [:]
  var stages: [StageID: StageRun] = [:]
  var running: [TaskID: RunningTask] = [:]

  /// Makes a scheduler for so many slots.
  init(slots: Int, maxFailures: Int, world: StageWorld) {
    self.world = world
    self.maxFailures = maxFailures
    freeSlots = Array((1...max(1, slots)).reversed())
  }

  /// `true` iff no job runs.
  var isIdle: Bool { jobs.isEmpty }

  /// Notes what happened and answers what to do, in order.
  mutating func receive(_ message: Message, at time: Double) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .taskEnded(let id, let outcome): taskEnded(id, outcome, time, &effects)
    case .cancel(let id, let reason): cancel(id, reason, time, &effects)
    case .graceOver(let id):
      if let failure: Failure = jobs[id]?.failing { abort(failure, time, &effects) }
    }
    offerSlots(time, &effects)
    return effects
  }

  /// Hands free slots to waiting tasks: the oldest job first, within it the lowest stage.
  mutating func offerSlots(_ time: Double, _ effects: inout [Effect]) {
    while !freeSlots.isEmpty, let id: StageID = nextStageToServe() { launch(id, time, &effects) }
  }

  /// The stage whose task is to be launched next.
  private func nextStageToServe() -> StageID? {
    var best: (job: JobID, stage: StageID)?
    for (id, stage) in stages {
      guard case .running(let tasks, _) = stage.state, !tasks.pending.isEmpty, let job: JobID = stage.jobs.min() else { continue }
      if let known = best, (known.job, known.stage) < (job, id) { continue }
      best = (job, id)
    }
    return best?.stage
  }

  /// Launches the next task of a stage on the lowest free slot.
  private mutating func launch(_ id: StageID, _ time: Double, _ effects: inout [Effect]) {
    guard var stage: StageRun = stages[id], case .running(var tasks, let outline) = stage.state,
      let job: JobID = stage.jobs.min(), let request: JobRequest = jobs[job]?.request
    else { return }
    let task = TaskID(nextTask)
    guard let (index, attempt) = tasks.take(as: task), let slot: Int = freeSlots.popLast() else { return }
    nextTask += 1
    stage.state = .running(tasks, outline)
    stages[id] = stage
    let launched = TaskOutline(
      id: task, index: index, attempt: attempt, partition: tasks.partitions[index], slot: slot, launched: time)
    let cancellation = Cancellation()
    running[task] = RunningTask(
      stage: id, outline: launched, isResult: stage.plan.shuffle == nil, cancellation: cancellation)
    effects.append(.post(.taskStart(stage: id, stageAttempt: outline.attempt, launched)))
    effects.append(
      .launch(
        TaskLaunch(
          id: task, stage: stage.plan, stageAttempt: outline.attempt, partition: launched.partition, attempt: attempt,
          request: request, cancellation: cancellation)))
  }
}
