import Compute
import Events

/// Runs jobs: the scheduler behind one lock, the threads that run its tasks, and the callers that wait.
final class JobRunner: Sendable {
  /// What threads share.
  private struct State {
    var scheduler: Scheduler
    /// Tasks that no thread has taken.
    var queue: [TaskLaunch] = []
    /// The number of threads started.
    var threads = 0
    /// The number of threads that wait for a task.
    var idle = 0
    /// How jobs ended that nobody has asked about.
    var outcomes: [JobID: JobOutcome] = [:]
    /// Jobs with a failure that waits for earlier tasks, for the callers that wait.
    var graces: Set<JobID> = []
    var isStopped = false
  }

  private let state: Lock<State>
  private let hooks: EngineHooks
  private let bus: EventBus
  private let runner: TaskRunner
  private let slots: Int
  /// What is known about the results of earlier stages.
  let world: StageWorld

  /// How long earlier tasks of a failed stage may take to report their own failure.
  private static let graceMilliseconds = 40

  /// Makes a runner without threads; they are started when tasks need them.
  init(
    master: Master, hooks: EngineHooks, bus: EventBus, shuffles: ShuffleStore, blocks: BlockStore, alwaysRows: Bool
  ) {
    self.hooks = hooks
    self.bus = bus
    slots = master.slots
    runner = TaskRunner(hooks: hooks, shuffles: shuffles, alwaysRows: alwaysRows)
    world = StageWorld(
      missingOutputs: { (shuffle: ShuffleDependency) -> [Int] in shuffles.missing(shuffle) },
      isKept: { (rdd: RDD) -> Bool in
        let count: Int = rdd.knownPartitionCount
        return count == 0 || (rdd.level.isKept && blocks.count(of: rdd.id) == count)
      })
    state = Lock(State(scheduler: Scheduler(slots: master.slots, maxFailures: master.maxFailures, world: world)))
  }

  /// Accepts a job and answers its number.
  func submit(_ request: JobRequest) -> JobID {
    let time: Double = hooks.clock()
    let id: JobID = state.change { (state: inout State) -> JobID in
      let (id, effects) = state.scheduler.submit(request, at: time)
      carryOut(effects, &state)
      return id
    }
    bus.deliver()
    return id
  }

  /// Waits until a job has ended and every listener knows.
  func wait(for id: JobID) -> JobOutcome {
    defer { bus.drain() }
    var grace = false
    while true {
      if grace {
        let outcome: JobOutcome? = state.wait(milliseconds: JobRunner.graceMilliseconds) { (state: inout State) -> JobOutcome? in
          state.outcomes.removeValue(forKey: id)
        }
        if let outcome { return outcome }
        grace = false
        send(.graceOver(id))
      }
      let outcome: JobOutcome?? = state.wait { (state: inout State) -> JobOutcome?? in
        if let outcome: JobOutcome = state.outcomes.removeValue(forKey: id) { return .some(.some(outcome)) }
        return state.graces.remove(id) == nil ? nil : .some(nil)
      }
      if case .some(.some(let outcome)) = outcome { return outcome }
      grace = true
    }
  }

  /// Whether a job has ended.
  func hasEnded(_ id: JobID) -> Bool { state.read { (state: inout State) -> Bool in state.scheduler.jobs[id] == nil } }

  /// Gives up the running jobs for which `isMeant` holds, given their properties.
  func cancel(reason: String, where isMeant: (JobID, [String: String]) -> Bool) {
    let ids: [JobID] = state.read { (state: inout State) -> [JobID] in
      state.scheduler.jobs.values.filter { isMeant($0.id, $0.request.properties) }.map(\.id).sorted()
    }
    for id: JobID in ids { send(.cancel(id, reason: reason)) }
  }

  /// Gives up all jobs and ends the threads.
  func stop() {
    cancel(reason: "because SparkContext was shut down") { (_: JobID, _: [String: String]) -> Bool in true }
    state.change { $0.isStopped = true }
  }

  /// Tells the scheduler what happened and does what it answers.
  private func send(_ message: Scheduler.Message) {
    let time: Double = hooks.clock()
    state.change { (state: inout State) in
      let effects: [Scheduler.Effect] = state.scheduler.receive(message, at: time)
      carryOut(effects, &state)
    }
    bus.deliver()
  }

  /// Does what the scheduler decided, with the lock held; events are queued here so that their order is that of decisions.
  private func carryOut(_ effects: [Scheduler.Effect], _ state: inout State) {
    for effect: Scheduler.Effect in effects {
      switch effect {
      case .post(let event): bus.enqueue([event])
      case .launch(let launch):
        state.queue.append(launch)
        startThreadIfNeeded(&state)
      case .kill(let cancellation): cancellation.cancel()
      case .startGrace(let id): state.graces.insert(id)
      case .finish(let id, let outcome):
        state.graces.remove(id)
        state.outcomes[id] = outcome
      }
    }
  }

  /// Starts a thread if those that wait are too few for the queue.
  private func startThreadIfNeeded(_ state: inout State) {
    guard state.queue.count > state.idle, state.threads < slots else { return }
    state.threads += 1
    Worker.start { [self] in work() }
  }

  /// What is reported of a task that was asked to end before it began.
  private static let notRun = TaskOutcome(end: .killed("cancelled"), metrics: TaskMetrics(), accumulators: [])

  /// What a thread does: takes tasks until the context stops.
  private func work() {
    while let launch: TaskLaunch = next() {
      let isUnwanted: Bool = launch.cancellation.isCancelled
      let outcome: TaskOutcome = isUnwanted ? JobRunner.notRun : runner.run(launch)
      send(.taskEnded(launch.id, outcome))
    }
  }

  /// Waits for a task; nil once the context has stopped.
  private func next() -> TaskLaunch? {
    state.read { $0.idle += 1 }
    return state.wait { (state: inout State) -> TaskLaunch?? in
      if state.queue.isEmpty, !state.isStopped { return nil }
      state.idle -= 1
      return .some(state.queue.isEmpty ? nil : state.queue.removeFirst())
    }
  }
}
