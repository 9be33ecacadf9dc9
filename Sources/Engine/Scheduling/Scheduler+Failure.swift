import Compute
import Events

extension Scheduler {
  /// Spark's words about the failure that counts, as TaskSetManager and DAGScheduler put them together.
  func failureWords(_ task: RunningTask, _ stage: StageOutline, failures: Int, text: String) -> String {
    let name = "stage \(stage.id.number).\(stage.attempt)"
    let outline: TaskOutline = task.outline
    let times = "Task \(outline.index) in \(name) failed \(failures) times"
    let lost = "Lost task \(outline.index).\(outline.attempt) in \(name) (TID \(outline.id.number)) (localhost executor driver)"
    return "Job aborted due to stage failure: \(times), most recent failure: \(lost): \(text)"
  }

  /// Spark's words about a task whose result or shuffle blocks Java cannot send (`TaskSetManager.handleFailedTask`).
  func unsendableWords(_ task: RunningTask, _ stage: StageOutline, _ message: String) -> String {
    let name =
      "task \(task.outline.index).\(task.outline.attempt) in stage \(stage.id.number).\(stage.attempt) (TID \(task.outline.id.number))"
    return "Job aborted due to stage failure: \(name) had a not serializable result: \(message)"
  }

  /// Which task failed how often, for the person who reads the error.
  func failurePlace(_ task: RunningTask, _ stage: StageOutline, element: Int?, failures: Int) -> String {
    let attempts: String = failures == 1 ? "1 attempt" : "\(failures) attempts"
    let row: String = element.map { (index: Int) -> String in ", element \(index)" } ?? ""
    return "stage \(stage.id.number), task \(task.outline.index) (partition \(task.outline.partition))\(row); \(attempts)"
  }

  /// Lets a failed task try again, or gives up its jobs.
  ///
  /// When several tasks of a stage fail at about the same time, the first of them in order should be the one reported, so
  /// earlier ones that still run get a moment to fail as well.
  mutating func taskFailed(_ failure: Failure, _ failures: Int, _ time: Double, _ effects: inout [Effect]) {
    guard var stage: StageRun = stages[failure.stage], case .running(var tasks, let outline) = stage.state else { return }
    if failures < maxFailures {
      tasks.retry(failure.index)
      stage.state = .running(tasks, outline)
      stages[failure.stage] = stage
      return
    }
    let known: Failure? = stage.jobs.compactMap { jobs[$0]?.failing }.first
    let counts: Failure = known.map { $0.index < failure.index ? $0 : failure } ?? failure
    tasks.dropPending()
    stage.state = .running(tasks, outline)
    stages[failure.stage] = stage
    guard tasks.runsTask(before: counts.index) else { return abort(counts, time, &effects) }
    for id: JobID in stage.jobs.sorted() {
      jobs[id]?.failing = counts
      if known == nil { effects.append(.startGrace(id)) }
    }
  }

  /// Gives up the jobs of a stage that has failed, if no earlier task of it runs any more.
  mutating func endGrace(of id: StageID, _ time: Double, _ effects: inout [Effect]) {
    guard let stage: StageRun = stages[id], case .running(let tasks, _) = stage.state,
      let failure: Failure = stage.jobs.compactMap({ jobs[$0]?.failing }).first, failure.stage == id
    else { return }
    if !tasks.runsTask(before: failure.index) { abort(failure, time, &effects) }
  }

  /// Gives up a stage and all jobs that need it.
  mutating func abort(_ failure: Failure, _ time: Double, _ effects: inout [Effect]) {
    guard let stage: StageRun = stages[failure.stage] else { return }
    for id: JobID in stage.jobs.sorted() {
      giveUp(id, failure.reason, .failed(failure.reason.message), time, &effects)
    }
  }

  /// Gives up a job that the user does not want any more.
  mutating func cancel(_ id: JobID, _ reason: String, _ time: Double, _ effects: inout [Effect]) {
    let message = "[SPARK_JOB_CANCELLED] Job \(id.number) cancelled \(reason) SQLSTATE: XXKDA"
    giveUp(id, JobFailure(message: message, cause: nil, isUserFacing: false), .cancelled(message), time, &effects)
  }

  /// Ends a job badly: its running stages end, their tasks are asked to end.
  private mutating func giveUp(
    _ id: JobID, _ failure: JobFailure, _ result: JobEnd.Result, _ time: Double, _ effects: inout [Effect]
  ) {
    guard let job: Job = jobs[id] else { return }
    for stageID: StageID in job.stages {
      guard let stage: StageRun = stages[stageID], stage.jobs == [id], case .running(_, var outline) = stage.state else { continue }
      outline.completed = time
      outline.failure = failure.message
      effects.append(.post(.stageCompleted(outline)))
      for task: TaskID in running.keys.sorted() where running[task]?.stage == stageID {
        running[task]?.killReason = "Stage cancelled: " + failure.message
        if let cancellation: Cancellation = running[task]?.cancellation { effects.append(.kill(cancellation)) }
      }
    }
    forget(job)
    effects.append(.post(.jobEnd(JobEnd(id: id, time: time, result: result))))
    effects.append(.finish(id, .failed(failure, updates(of: job))))
  }
}
