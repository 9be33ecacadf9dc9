import Compute
import Events

extension Engine {
  /// Runs a job over some partitions of an RDD (by default all) and returns what `body` makes of each, in their order.
  ///
  /// - Parameter functions: The function values of the program that `body` calls, through `TaskContext.localize`.
  /// - Throws: Spark's exception if a task fails for good or the job is cancelled, or what splitting the input raises.
  package func runJob<Result: Sendable>(
    _ rdd: RDD, partitions: [Int]? = nil, by caller: Caller, functions: [Value] = [],
    _ body: @escaping @Sendable (TaskContext, PartitionStream) throws(Thrown) -> Result
  ) throws(Thrown) -> [Result] {
    let job: JobID = try submitJob(rdd, partitions: partitions, by: caller, functions: functions, isDetached: false, body)
    return try result(of: job, for: rdd, by: caller)
  }

  /// Submits a job without waiting for it.
  ///
  /// - Parameter isDetached: `true` iff the driver goes on while the job runs.
  package func submitJob<Result: Sendable>(
    _ rdd: RDD, partitions: [Int]? = nil, by caller: Caller, functions: [Value] = [], isDetached: Bool = true,
    _ body: @escaping @Sendable (TaskContext, PartitionStream) throws(Thrown) -> Result
  ) throws(Thrown) -> JobID {
    if isStopped { throw caller.machine.raise("java.lang.IllegalStateException", "SparkContext has been shutdown") }
    if isRehearsing { throw caller.machine.raise("java.lang.UnsupportedOperationException", "an action would run a job") }
    try clean(functions, caller.machine)
    let wanted: [Int] = try checked(partitions, of: rdd, caller.machine)
    for member: RDD in Lineage.ancestry(of: rdd) { _ = try member.partitionCount(caller.machine) }
    let all: [Value] = Engine.functions(behind: rdd) + functions
    let bound: [Value] = all.map { (function: Value) -> Value in hooks.bound(caller.machine, function) }
    var analysis = EffectAnalysis(caller.machine)
    var impure: [Value] = []
    for (function, run): (Value, Value) in zip(all, bound) where !analysis.isPure(run) { impure.append(function) }
    let request = JobRequest(
      rdd: rdd, partitions: wanted, callSite: caller.callSite, properties: caller.properties,
      snapshot: try CaptureSnapshot(all, run: bound, caller.machine),
      functions: functions, effects: FunctionSet(impure),
      sharing: FunctionSet(all) { (function: Value) -> Bool in hooks.usesSharedObjects(caller.machine, function) },
      makeMachine: try hooks.prepareTasks(caller.machine, isDetached),
      body: { (context: TaskContext, stream: PartitionStream) throws(Thrown) -> any Sendable in
        let result: Result = try body(context, stream)
        try SentResults.check(result, context)
        return result
      })
    return jobs.submit(request)
  }

  /// Waits for a job and returns its results in the order of the partitions.
  package func result<Result: Sendable>(of job: JobID, for rdd: RDD, by caller: Caller) throws(Thrown) -> [Result] {
    var outcome: JobOutcome?
    hooks.whileWaiting(caller.machine) { outcome = jobs.wait(for: job) }
    try hooks.afterJob(caller.machine)
    switch outcome {
    case .succeeded(let results, let updates):
      try merge(updates, caller.machine)
      try checkpoint(after: rdd, by: caller)
      return results.compactMap { (result: any Sendable) -> Result? in result as? Result }
    case .failed(let failure, let updates):
      try merge(updates, caller.machine)
      throw thrown(failure, of: job, caller.machine)
    case nil:
      throw caller.machine.raise("java.lang.IllegalStateException", "SparkContext has been shutdown")
    }
  }

  /// What the caller of a failed job sees.
  private func thrown(_ failure: JobFailure, of job: JobID, _ machine: Machine) -> Thrown {
    switch failure.cause {
    case .exit(let code): return .exit(code)
    case .exception(let instance) where failure.isUserFacing: return .exception(instance)
    case .exception(let instance):
      let thrown: Thrown = machine.raise("org.apache.spark.SparkException", failure.message, cause: instance)
      if let exception: Instance = thrown.exception, let place: String = failure.place {
        exception.trace = exception.trace?.noting(task: "job \(job.number), " + place)
      }
      return thrown
    case .cancelled, nil: return machine.raise("org.apache.spark.SparkException", failure.message)
    }
  }

  /// The partitions of a job, all of them there.
  private func checked(_ partitions: [Int]?, of rdd: RDD, _ machine: Machine) throws(Thrown) -> [Int] {
    let count: Int = try rdd.partitionCount(machine)
    guard let partitions else { return Array(0..<count) }
    if let wrong: Int = partitions.first(where: { $0 < 0 || $0 >= count }) {
      throw machine.raise(
        "java.lang.IllegalArgumentException",
        "Attempting to access a non-existent partition: \(wrong). Total number of partitions: \(count)")
    }
    return partitions
  }

  /// The function values that the stages of a job call.
  private static func functions(behind rdd: RDD) -> [Value] {
    var all: [Value] = []
    for member: RDD in Lineage.ancestry(of: rdd) {
      all.append(contentsOf: member.computation.functions)
      for dependency: Dependency in member.dependencies {
        if let shuffle: ShuffleDependency = dependency.shuffle { all.append(contentsOf: shuffle.writingFunctions) }
      }
    }
    return all
  }

  /// Adds what tasks added to accumulators, in the order of stages and partitions.
  private func merge(_ updates: [TaskAccumulator], _ machine: Machine) throws(Thrown) {
    for update: TaskAccumulator in updates { _ = try hooks.mergeAccumulator(machine, update) }
  }

  /// Gives up running jobs.
  ///
  /// - Parameter reason: Spark's words after `Job 0 cancelled `.
  package func cancelJobs(reason: String, where isMeant: (JobID, [String: String]) -> Bool = { _, _ in true }) {
    jobs.cancel(reason: reason, where: isMeant)
  }

  /// `true` iff a job has ended.
  package func hasEnded(_ job: JobID) -> Bool { jobs.hasEnded(job) }
}

extension PartitionStream {
  /// Pulls everything and counts it.
  package func count() throws(Thrown) -> Int {
    switch self {
    case .rows(let rows):
      var count = 0
      while try rows.next() != nil { count += 1 }
      return count
    case .batches(let batches): return try batches.countRest()
    }
  }
}
