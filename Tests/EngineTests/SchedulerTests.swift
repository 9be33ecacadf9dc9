import Compute
import Events
import Synchronization
import Testing

@testable import Engine

/// Messages in, effects out; nothing runs.
@Suite struct SchedulerTests {
  /// A request for all partitions of an RDD.
  private func request(_ rdd: RDD) throws -> JobRequest {
    for member: RDD in Lineage.ancestry(of: rdd) { _ = try member.partitionCount(Machine()) }
    return JobRequest(
      rdd: rdd, partitions: Array(0..<rdd.knownPartitionCount), callSite: OperationSite(operation: "count", place: "<console>:1"),
      properties: [:], snapshot: CaptureSnapshot(), functions: [], effects: FunctionSet(), sharing: FunctionSet(),
      makeMachine: { Machine(cancellation: $0) }, body: { _, _ in true })
  }

  /// A scheduler that knows of no results.
  private func scheduler(slots: Int, maxFailures: Int = 1, world: StageWorld? = nil) -> Scheduler {
    let empty = StageWorld(
      missingOutputs: { Array(0..<$0.rdd.knownPartitionCount) }, isKept: { (_: RDD) -> Bool in false })
    return Scheduler(slots: slots, maxFailures: maxFailures, world: world ?? empty)
  }

  /// Words for effects.
  private func words(_ effects: [Scheduler.Effect]) -> [String] {
    effects.compactMap { (effect: Scheduler.Effect) -> String? in
      switch effect {
      case .post(.jobStart(let start)): "job \(start.id.number) of \(start.stages.count)"
      case .post(.jobEnd(let end)): end.result == .succeeded ? "job \(end.id.number) done" : "job \(end.id.number) failed"
      case .post(.stageSubmitted(let stage, _)): "stage \(stage.id.number)"
      case .post(.stageCompleted(let stage)): "stage \(stage.id.number) " + (stage.failure == nil ? "done" : "failed")
      case .launch(let launch): "task \(launch.id.number) of \(launch.stage.id.number).\(launch.partition) try \(launch.attempt)"
      case .kill: "kill"
      case .startGrace: "grace"
      case .post, .finish: nil
      }
    }
  }

  private let success = TaskOutcome(end: .success(true), metrics: TaskMetrics(), accumulators: [])
  private let failure = TaskOutcome(
    end: .exception(.cancelled, className: "E", message: "m", text: "E: m", isUserFacing: false), metrics: TaskMetrics(),
    accumulators: [])

  @Test func `tasks fill the slots in order and the next one follows the first that ends`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(9), slices: 3, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 2)
    try #expect(
      words(scheduler.submit(request(rdd), at: 0).1) == [
        "job 0 of 1", "stage 0", "task 0 of 0.0 try 0", "task 1 of 0.1 try 0",
      ])
    #expect(words(scheduler.receive(.taskEnded(TaskID(1), success), at: 1)) == ["task 2 of 0.2 try 0"])
    #expect(words(scheduler.receive(.taskEnded(TaskID(0), success), at: 2)).isEmpty)
    #expect(words(scheduler.receive(.taskEnded(TaskID(2), success), at: 3)) == ["stage 0 done", "job 0 done"])
    #expect(scheduler.isIdle)
  }

  @Test func `a stage that is written already is skipped`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 2, by: caller("parallelize"))
      .shuffled(.hash(1), by: caller("partitionBy"))
    let written = StageWorld(missingOutputs: { (_: ShuffleDependency) -> [Int] in [] }, isKept: { (_: RDD) -> Bool in false })
    var scheduler: Scheduler = scheduler(slots: 1, world: written)
    try #expect(
      words(scheduler.submit(request(rdd), at: 0).1) == ["job 0 of 2", "stage 1", "task 0 of 1.0 try 0"])
  }

  @Test func `a failed task tries again until its job has had enough`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 1, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 1, maxFailures: 2)
    _ = scheduler.submit(try request(rdd), at: 0)
    #expect(words(scheduler.receive(.taskEnded(TaskID(0), failure), at: 1)) == ["task 1 of 0.0 try 1"])
    let effects: [Scheduler.Effect] = scheduler.receive(.taskEnded(TaskID(1), failure), at: 2)
    #expect(words(effects) == ["stage 0 failed", "job 0 failed"])
    guard case .finish(_, .failed(let reason, _)) = effects.last else {
      Issue.record("a failure was expected")
      return
    }
    #expect(
      reason.message == "Job aborted due to stage failure: Task 0 in stage 0.0 failed 2 times, most recent failure: "
        + "Lost task 0.1 in stage 0.0 (TID 1) (localhost executor driver): E: m")
  }

  @Test func `of two failures at once the earlier task's is reported`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 2, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 2)
    _ = scheduler.submit(try request(rdd), at: 0)
    #expect(words(scheduler.receive(.taskEnded(TaskID(1), failure), at: 1)) == ["grace"])
    let effects: [Scheduler.Effect] = scheduler.receive(.taskEnded(TaskID(0), failure), at: 2)
    guard case .finish(_, .failed(let reason, _)) = effects.last else {
      Issue.record("a failure was expected")
      return
    }
    #expect(reason.message.contains("Task 0 in stage 0.0"))
  }

  @Test func `a later failure counts when the earlier task goes on`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 2, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 2)
    _ = scheduler.submit(try request(rdd), at: 0)
    _ = scheduler.receive(.taskEnded(TaskID(1), failure), at: 1)
    #expect(words(scheduler.receive(.graceOver(JobID(0)), at: 2)) == ["stage 0 failed", "kill", "job 0 failed"])
    #expect(scheduler.freeSlots == [2])
    _ = scheduler.receive(.taskEnded(TaskID(0), success), at: 3)
    #expect(scheduler.freeSlots == [2, 1])
  }

  @Test func `a failure names the row of the partition`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 1, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 1)
    _ = scheduler.submit(try request(rdd), at: 0)
    var outcome: TaskOutcome = failure
    outcome.element = 2
    guard case .finish(_, .failed(let reason, _)) = scheduler.receive(.taskEnded(TaskID(0), outcome), at: 1).last else {
      Issue.record("a failure was expected")
      return
    }
    #expect(reason.place == "stage 0, task 0 (partition 0), element 2; 1 attempt")
  }

  @Test func `a task whose result cannot be sent does not try again`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 1, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 1, maxFailures: 4)
    _ = scheduler.submit(try request(rdd), at: 0)
    let outcome = TaskOutcome(
      end: .exception(.cancelled, className: "java.io.NotSerializableException", message: "C", text: "C", isUserFacing: false),
      metrics: TaskMetrics(), accumulators: [])
    guard case .finish(_, .failed(let reason, _)) = scheduler.receive(.taskEnded(TaskID(0), outcome), at: 1).last else {
      Issue.record("a failure was expected")
      return
    }
    #expect(
      reason.message == "Job aborted due to stage failure: task 0.0 in stage 0.0 (TID 0) had a not serializable result: C")
  }

  @Test func `a reader waits for a writer whose blocks are there before its end is known`() throws {
    let engine: Engine = makeEngine()
    let left: RDD = try engine.parallelize(numbers(2), slices: 1, by: caller("parallelize"))
      .shuffled(.hash(1), by: caller("partitionBy"))
    let right: RDD = try engine.parallelize(numbers(2), slices: 1, by: caller("parallelize"))
      .shuffled(.hash(2), by: caller("partitionBy"))
    let isWritten = Mutex(false)
    let world = StageWorld(
      missingOutputs: { (_: ShuffleDependency) -> [Int] in isWritten.withLock { $0 } ? [] : [0] },
      isKept: { (_: RDD) -> Bool in false })
    var scheduler: Scheduler = scheduler(slots: 2, world: world)
    _ = scheduler.submit(try request(try engine.union([left, right], by: caller("union"))), at: 0)
    isWritten.withLock { $0 = true }
    #expect(words(scheduler.receive(.taskEnded(TaskID(0), success), at: 1)) == ["stage 0 done"])
    #expect(words(scheduler.receive(.taskEnded(TaskID(1), success), at: 2)).prefix(2) == ["stage 1 done", "stage 2"])
  }

  @Test func `a cancelled job ends at once and its tasks are asked to end`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 2, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 1)
    _ = scheduler.submit(try request(rdd), at: 0)
    let effects: [Scheduler.Effect] = scheduler.receive(.cancel(JobID(0), reason: "because"), at: 1)
    #expect(words(effects) == ["stage 0 failed", "kill", "job 0 failed"])
  }

  @Test func `a job without partitions has no stages and ends at once`() throws {
    let rdd: RDD = try makeEngine().empty(by: caller("emptyRDD"))
    var scheduler: Scheduler = scheduler(slots: 1)
    try #expect(words(scheduler.submit(request(rdd), at: 0).1) == ["job 0 of 0", "job 0 done"])
  }

  @Test func `jobs that need the same shuffle share the stage that writes it`() throws {
    let rdd: RDD = try makeEngine().parallelize(numbers(4), slices: 1, by: caller("parallelize"))
      .shuffled(.hash(1), by: caller("partitionBy"))
    var scheduler: Scheduler = scheduler(slots: 2)
    try #expect(
      words(scheduler.submit(request(rdd), at: 0).1) == ["job 0 of 2", "stage 0", "task 0 of 0.0 try 0"])
    try #expect(words(scheduler.submit(request(rdd), at: 1).1) == ["job 1 of 2"])
    _ = scheduler.receive(.cancel(JobID(0), reason: "because"), at: 2)
    #expect(scheduler.stages[StageID(0)]?.jobs == [JobID(1)])
  }

  @Test func `the older job is served first`() throws {
    let engine: Engine = makeEngine()
    let first: RDD = try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize"))
    let second: RDD = try engine.parallelize(numbers(4), slices: 1, by: caller("parallelize"))
    var scheduler: Scheduler = scheduler(slots: 1)
    _ = scheduler.submit(try request(first), at: 0)
    try #expect(words(scheduler.submit(request(second), at: 1).1) == ["job 1 of 1", "stage 1"])
    #expect(words(scheduler.receive(.taskEnded(TaskID(0), success), at: 2)) == ["task 1 of 0.1 try 0"])
    #expect(
      words(scheduler.receive(.taskEnded(TaskID(1), success), at: 3)) == [
        "stage 0 done", "job 0 done", "task 2 of 1.0 try 0",
      ])
  }
}
