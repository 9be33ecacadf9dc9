import Compute
import Events

extension Scheduler {
  /// Notes the end of an attempt at a task.
  mutating func taskEnded(_ id: TaskID, _ outcome: TaskOutcome, _ time: Double, _ effects: inout [Effect]) {
    guard let task: RunningTask = running.removeValue(forKey: id) else { return }
    freeSlots.append(task.outline.slot)
    freeSlots.sort(by: >)
    effects.append(.post(.taskEnd(finish(of: task, outcome, time))))
    guard var stage: StageRun = stages[task.stage], case .running(var tasks, let outline) = stage.state else { return }
    switch outcome.end {
    case .success(let result):
      guard let index: Int = tasks.succeed(id) else { return }
      stage.state = .running(tasks, outline)
      stages[task.stage] = stage
      keep(result, outcome.accumulators, of: task, at: index, stage)
      if tasks.remaining == 0 { complete(task.stage, time, &effects) }
    case .exception(let thrown, let className, let message, let text, let isUserFacing):
      guard let (index, failures) = tasks.fail(id) else { return }
      stage.state = .running(tasks, outline)
      stages[task.stage] = stage
      let isUnsendable: Bool = className == "java.io.NotSerializableException"
      let words: String =
        isUnsendable ? unsendableWords(task, outline, message) : failureWords(task, outline, failures: failures, text: text)
      let reason = JobFailure(
        message: words, cause: isUnsendable ? nil : thrown, isUserFacing: isUserFacing,
        place: failurePlace(task, outline, element: outcome.element, failures: failures))
      taskFailed(Failure(stage: task.stage, index: index, reason: reason), isUnsendable ? maxFailures : failures, time, &effects)
    case .killed:
      tasks.forget(id)
      stage.state = .running(tasks, outline)
      stages[task.stage] = stage
    }
    endGrace(of: task.stage, time, &effects)
  }

  /// What listeners learn of the end of an attempt.
  private func finish(of task: RunningTask, _ outcome: TaskOutcome, _ time: Double) -> TaskFinish {
    let end: TaskEnd =
      switch outcome.end {
      case .success: .success
      case .exception(_, let className, let message, let text, _):
        .exception(className: className, message: message, trace: text)
      case .killed(let reason): .killed(task.killReason ?? reason)
      }
    return TaskFinish(
      stage: task.stage, stageAttempt: 0, isResult: task.isResult, task: task.outline, finished: time, end: end,
      metrics: outcome.metrics)
  }

  /// Keeps what a successful task gave.
  private mutating func keep(
    _ result: any Sendable, _ updates: [TaskAccumulator], of task: RunningTask, at index: Int, _ stage: StageRun
  ) {
    guard let id: JobID = stage.jobs.min() else { return }
    if !updates.isEmpty {
      jobs[id]?.accumulators.append((stage: task.stage, partition: task.outline.partition, updates: updates))
    }
    if task.isResult { jobs[id]?.results[index] = result }
  }

  /// Ends a stage all of whose tasks are done: its job ends, or the stages that waited for it start.
  mutating func complete(_ id: StageID, _ time: Double, _ effects: inout [Effect]) {
    guard let stage: StageRun = stages[id], case .running(_, var outline) = stage.state else { return }
    outline.completed = time
    stages[id]?.state = .done
    effects.append(.post(.stageCompleted(outline)))
    if stage.plan.shuffle == nil {
      for job: JobID in stage.jobs.sorted() { succeed(job, time, &effects) }
      return
    }
    let waiting: [StageID] = stages.filter { (entry: (key: StageID, value: StageRun)) -> Bool in
      if case .waiting = entry.value.state { entry.value.plan.parents.contains(id) } else { false }
    }.map(\.key).sorted()
    for child: StageID in waiting {
      guard let plan: StagePlan = stages[child]?.plan, missingParents(of: plan).isEmpty else { continue }
      stages[child]?.state = .planned
      demand(child, time, &effects)
    }
  }

  /// Ends a job well.
  private mutating func succeed(_ id: JobID, _ time: Double, _ effects: inout [Effect]) {
    guard let job: Job = jobs[id] else { return }
    forget(job)
    effects.append(.post(.jobEnd(JobEnd(id: id, time: time, result: .succeeded))))
    let results: [any Sendable] = job.results.compactMap { (result: (any Sendable)?) -> (any Sendable)? in result }
    effects.append(.finish(id, .succeeded(results, updates(of: job))))
  }

  /// What a job's successful tasks added to accumulators, in the order of stages and partitions.
  func updates(of job: Job) -> [TaskAccumulator] {
    job.accumulators.sorted { ($0.stage, $0.partition) < ($1.stage, $1.partition) }.flatMap(\.updates)
  }

  /// Forgets a job that has ended, and the stages that no other job needs.
  mutating func forget(_ job: Job) {
    jobs[job.id] = nil
    for id: StageID in job.stages {
      stages[id]?.jobs.remove(job.id)
      if stages[id]?.jobs.isEmpty ?? false { stages[id] = nil }
    }
  }
}
