import Compute
import Engine
import Events
import Library

/// Jobs in the background, and what is known of jobs and stages.
extension SparkNatives {
  /// Returns the member of SparkContext of a name that is about running jobs.
  func job(_ member: String) -> Body? {
    switch member {
    case "submit":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(1, m)
        let partitions: [Int] = try SparkNatives.elements(a[3], m).map { (v: Value) -> Int in Int(v.asInt) }
        let id: JobID = try source.rdd.submit(a[2], partitions: partitions, by: try caller(m, "submitJob", a[2]))
        runtime.remember(id, of: source.rdd)
        return .int(Int32(truncatingIfNeeded: id.number))
      }
    case "awaitJob":
      return { (m, a) throws(Thrown) in
        let id = JobID(Int(a.int(1)))
        guard let rdd: RDD = runtime.submitted(id) else { return SparkNatives.array(.any, .empty) }
        let results: [Value] = try rdd.engine.result(of: id, for: rdd, by: try runtime.caller(m, "submitJob"))
        return SparkNatives.array(.any, Elements(results))
      }
    case "hasEnded": return { (m, a) throws(Thrown) in .boolean(try runtime.running(m).hasEnded(JobID(Int(a.int(1))))) }
    case "cancelAllJobs":
      return { (m, a) throws(Thrown) in
        try runtime.running(m).cancelJobs(reason: "as part of cancellation of all jobs")
        return .unit
      }
    case "cancelJobGroup":
      return { (m, a) throws(Thrown) in
        let group: String = try a.string(1, m).text
        try runtime.running(m).cancelJobs(reason: "part of cancelled job group \(group)") { $1["spark.jobGroup.id"] == group }
        return .unit
      }
    case "cancelJobsWithTag":
      return { (m, a) throws(Thrown) in
        let tag: String = try a.string(1, m).text
        try runtime.running(m).cancelJobs(reason: "part of cancelled job tags \(tag)") { SparkNatives.tags(of: $1).contains(tag) }
        return .unit
      }
    case "cancelJob", "cancelJob:reason":
      return { (m, a) throws(Thrown) in
        let id = JobID(Int(a.int(1)))
        let reason: String = a.count > 2 ? try a.string(2, m).text : ""
        try runtime.running(m).cancelJobs(reason: reason) { (job: JobID, _: [String: String]) -> Bool in job == id }
        return .unit
      }
    default: return nil
    }
  }

  /// The tags that a job carries.
  private static func tags(of properties: [String: String]) -> [String] {
    (properties["spark.job.tags"] ?? "").split(separator: ",").map(String.init)
  }

  /// Returns the member of the status tracker of a name.
  func tracker(_ member: String) -> Body? {
    switch member {
    case "jobsOfGroup":
      return { (m, a) throws(Thrown) in
        let group: String? = a[1].string?.text
        return SparkNatives.numbers(
          runtime.status.jobs.reversed().filter { $0.properties["spark.jobGroup.id"] == group }.map(\.id.number))
      }
    case "jobsWithTag":
      return { (m, a) throws(Thrown) in
        let tag: String = try a.string(1, m).text
        return SparkNatives.numbers(
          runtime.status.jobs.reversed().filter { SparkNatives.tags(of: $0.properties).contains(tag) }.map(\.id.number))
      }
    case "activeJobs":
      return { (m, a) throws(Thrown) in SparkNatives.numbers(runtime.status.jobs.filter { $0.ended == nil }.map(\.id.number)) }
    case "activeStages":
      return { (m, a) throws(Thrown) in
        SparkNatives.numbers(runtime.status.stages.filter { $0.state == .running }.map(\.outline.id.number))
      }
    case "jobState":
      return { (m, a) throws(Thrown) in
        guard let job: JobRecord = runtime.status.job(JobID(Int(a.int(1)))) else { return .null }
        switch job.result {
        case nil: return Value("RUNNING")
        case .succeeded?: return Value("SUCCEEDED")
        case .failed?, .cancelled?: return Value("FAILED")
        }
      }
    case "jobStages":
      return { (m, a) throws(Thrown) in
        SparkNatives.numbers(runtime.status.job(JobID(Int(a.int(1))))?.stages.map(\.number).sorted() ?? [])
      }
    case "stage":
      return { (m, a) throws(Thrown) in
        guard let stage: StageRecord = runtime.status.stage(StageID(Int(a.int(1)))) else { return Options.none(m) }
        return Options.option(try SparkNatives.value(of: stage, m), m)
      }
    default: return nil
    }
  }

  /// An Array of Ints.
  private static func numbers(_ numbers: [Int]) -> Value {
    array(.int, Elements(numbers.map { (number: Int) -> Value in .int(Int32(truncatingIfNeeded: number)) }))
  }

  /// An instance of SparkStageInfo.
  private static func value(of stage: StageRecord, _ machine: Machine) throws(Thrown) -> Value {
    let ended: [TaskRecord] = stage.tasks.filter { $0.finished != nil }
    let good: Int = ended.count { $0.end == .success }
    let counts: [Int] = [stage.outline.taskCount, stage.tasks.count - ended.count, good, ended.count - good]
    let head: [Value] = [
      .int(Int32(truncatingIfNeeded: stage.outline.id.number)), .int(Int32(truncatingIfNeeded: stage.outline.attempt)),
      .long(Int64(stage.outline.submitted ?? 0)), Value(stage.outline.name),
    ]
    return try machine.construct(
      "org.apache.spark.SparkStageInfoImpl", head + counts.map { (count: Int) -> Value in .int(Int32(truncatingIfNeeded: count)) })
  }

  /// The kept RDDs as an Array of RDDInfo.
  func storage(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let engine: Engine = try runtime.running(machine)
    var values: [Value] = []
    for rdd: RDD in engine.persistentRDDs {
      guard let kept = engine.storage(of: rdd) else { continue }
      var outline = RDDOutline(
        id: rdd.id, name: rdd.name ?? rdd.computation.className, scope: rdd.scope, callSite: rdd.callSite.short,
        parents: rdd.parents.map(\.id), level: rdd.level, partitionCount: try rdd.partitionCount(machine))
      (outline.keptCount, outline.memorySize, outline.diskSize) = (kept.partitions, kept.memorySize, kept.diskSize)
      values.append(try EventObjects(machine).value(of: outline))
    }
    return SparkNatives.array(.any, Elements(values))
  }
}
