extension SparkFormat {
  /// A stage's description.
  static func json(_ stage: StageOutline) -> JSON {
    var fields: [JSON.Field] = [
      .init("Stage ID", .number(stage.id.number)), .init("Stage Attempt ID", .number(stage.attempt)),
      .init("Stage Name", .string(stage.name)), .init("Number of Tasks", .number(stage.taskCount)),
      .init("RDD Info", .array(stage.rdds.map(json))), .init("Parent IDs", .numbers(stage.parents.map(\.number))),
      .init("Details", .string(stage.details)),
    ]
    if let submitted: Double = stage.submitted { fields.append(.init("Submission Time", milliseconds(submitted))) }
    if let completed: Double = stage.completed { fields.append(.init("Completion Time", milliseconds(completed))) }
    if let failure: String = stage.failure { fields.append(.init("Failure Reason", .string(failure))) }
    fields.append(.init("Accumulables", .array([])))
    fields.append(.init("Resource Profile Id", .number(0)))
    return .object(fields)
  }

  /// An RDD's description.
  private static func json(_ rdd: RDDOutline) -> JSON {
    var fields: [JSON.Field] = [.init("RDD ID", .number(rdd.id.number)), .init("Name", .string(rdd.name))]
    if let scope: OperationScope = rdd.scope {
      let inner = JSON.object([.init("id", .string(String(scope.id))), .init("name", .string(scope.name))])
      fields.append(.init("Scope", .string(inner.text)))
    }
    fields += [
      .init("Callsite", .string(rdd.callSite)), .init("Parent IDs", .numbers(rdd.parents.map(\.number))),
      .init("Storage Level", json(rdd.level)), .init("Barrier", .boolean(false)),
      .init("Number of Partitions", .number(rdd.partitionCount)), .init("Number of Cached Partitions", .number(rdd.keptCount)),
      .init("Memory Size", .number(rdd.memorySize)), .init("Disk Size", .number(rdd.diskSize)),
    ]
    return .object(fields)
  }

  /// An attempt at a task; `finish` is its end if it has ended.
  static func json(_ task: TaskOutline, finish: TaskFinish?) -> JSON {
    var isFailed = false
    var isKilled = false
    switch finish?.end {
    case .exception: isFailed = true
    case .killed: isKilled = true
    case .success, nil: break
    }
    return .object([
      .init("Task ID", .number(task.id.number)), .init("Index", .number(task.index)), .init("Attempt", .number(task.attempt)),
      .init("Partition ID", .number(task.partition)), .init("Launch Time", milliseconds(task.launched)),
      .init("Executor ID", .string("driver")), .init("Host", .string("localhost")),
      .init("Locality", .string("PROCESS_LOCAL")), .init("Speculative", .boolean(false)),
      .init("Getting Result Time", .number(0)), .init("Finish Time", finish.map { milliseconds($0.finished) } ?? .number(0)),
      .init("Failed", .boolean(isFailed)), .init("Killed", .boolean(isKilled)),
      .init("Accumulables", .array((finish?.accumulators ?? []).map(json))),
    ])
  }

  /// An accumulator's update.
  private static func json(_ accumulator: AccumulatorOutline) -> JSON {
    var fields: [JSON.Field] = [.init("ID", .number(accumulator.id))]
    if let name: String = accumulator.name { fields.append(.init("Name", .string(name))) }
    if let update: String = accumulator.update { fields.append(.init("Update", .string(update))) }
    if let value: String = accumulator.value { fields.append(.init("Value", .string(value))) }
    fields.append(.init("Internal", .boolean(false)))
    fields.append(.init("Count Failed Values", .boolean(false)))
    return .object(fields)
  }

  /// The fields of a task's end.
  static func fields(_ finish: TaskFinish) -> [JSON.Field] {
    [
      .init("Stage ID", .number(finish.stage.number)), .init("Stage Attempt ID", .number(finish.stageAttempt)),
      .init("Task Type", .string(finish.isResult ? "ResultTask" : "ShuffleMapTask")),
      .init("Task End Reason", json(finish.end)), .init("Task Info", json(finish.task, finish: finish)),
      .init("Task Metrics", json(finish.metrics)),
    ]
  }

  /// How a task ended.
  private static func json(_ end: TaskEnd) -> JSON {
    switch end {
    case .success: .object([.init("Reason", .string("Success"))])
    case .exception(let className, let message, let trace):
      .object([
        .init("Reason", .string("ExceptionFailure")), .init("Class Name", .string(className)),
        .init("Description", .string(message)), .init("Stack Trace", .array([])),
        .init("Full Stack Trace", .string(trace)), .init("Accumulator Updates", .array([])),
      ])
    case .killed(let reason):
      .object([
        .init("Reason", .string("TaskKilled")), .init("Kill Reason", .string(reason)), .init("Accumulator Updates", .array([])),
      ])
    }
  }

  /// A task's metrics.
  private static func json(_ metrics: TaskMetrics) -> JSON {
    .object([
      .init("Executor Deserialize Time", .number(0)), .init("Executor Deserialize CPU Time", .number(0)),
      .init("Executor Run Time", milliseconds(metrics.runTime)), .init("Executor CPU Time", .number(metrics.cpuTime)),
      .init("Peak Execution Memory", .number(metrics.peakMemory)), .init("Result Size", .number(metrics.resultSize)),
      .init("JVM GC Time", .number(0)), .init("Result Serialization Time", .number(0)),
      .init("Memory Bytes Spilled", .number(metrics.memorySpilled)), .init("Disk Bytes Spilled", .number(metrics.diskSpilled)),
      .init("Shuffle Read Metrics", shuffleRead(metrics)), .init("Shuffle Write Metrics", shuffleWrite(metrics)),
      .init(
        "Input Metrics",
        .object([.init("Bytes Read", .number(metrics.inputBytes)), .init("Records Read", .number(metrics.inputRecords))])),
      .init(
        "Output Metrics",
        .object([.init("Bytes Written", .number(metrics.outputBytes)), .init("Records Written", .number(metrics.outputRecords))])),
      .init("Updated Blocks", .array([])),
    ])
  }

  /// What a task read from shuffles.
  private static func shuffleRead(_ metrics: TaskMetrics) -> JSON {
    .object([
      .init("Remote Blocks Fetched", .number(0)), .init("Local Blocks Fetched", .number(metrics.shuffleBlocksRead)),
      .init("Fetch Wait Time", .number(0)), .init("Remote Bytes Read", .number(0)), .init("Remote Bytes Read To Disk", .number(0)),
      .init("Local Bytes Read", .number(metrics.shuffleBytesRead)),
      .init("Total Records Read", .number(metrics.shuffleRecordsRead)),
    ])
  }

  /// What a task wrote to a shuffle.
  private static func shuffleWrite(_ metrics: TaskMetrics) -> JSON {
    .object([
      .init("Shuffle Bytes Written", .number(metrics.shuffleBytesWritten)),
      .init("Shuffle Write Time", .number(metrics.shuffleWriteTime)),
      .init("Shuffle Records Written", .number(metrics.shuffleRecordsWritten)),
    ])
  }
}
