/// Spark's spelling of events (`JsonProtocol`), as far as its History Server reads them.
package enum SparkFormat {
  /// The version that logs say they are of.
  package static let version = "4.3.0"

  /// The lines for an event; none for what Spark leaves out unless block updates are asked for.
  package static func lines(_ event: Event, blockUpdates: Bool) -> [JSON] {
    switch event {
    case .applicationStart(let start): header(start)
    case .applicationEnd(let time): [line("ApplicationEnd", [.init("Timestamp", milliseconds(time))])]
    case .jobStart(let start): [line("JobStart", fields(start))]
    case .jobEnd(let end): [line("JobEnd", fields(end))]
    case .stageSubmitted(let stage, let properties):
      [line("StageSubmitted", [.init("Stage Info", json(stage)), .init("Properties", .texts(properties))])]
    case .stageCompleted(let stage): [line("StageCompleted", [.init("Stage Info", json(stage))])]
    case .taskStart(let stage, let attempt, let task):
      [line("TaskStart", identity(stage, attempt) + [.init("Task Info", json(task, finish: nil))])]
    case .taskEnd(let finish): [line("TaskEnd", fields(finish))]
    case .blockUpdated(let block, let level, let memory, let disk):
      blockUpdates ? [line("BlockUpdated", [.init("Block Updated Info", update(block, level, memory, disk))])] : []
    case .unpersist(let rdd): [line("UnpersistRDD", [.init("RDD ID", .number(rdd.number))])]
    }
  }

  /// An event's line; its name comes first, since the server looks for it by prefix.
  private static func line(_ name: String, _ fields: [JSON.Field]) -> JSON {
    .object([.init("Event", .string("SparkListener" + name))] + fields)
  }

  /// A time or duration as a whole number.
  static func milliseconds(_ time: Double) -> JSON { .number(Int(time)) }

  /// The fields that name an attempt at a stage.
  private static func identity(_ stage: StageID, _ attempt: Int) -> [JSON.Field] {
    [.init("Stage ID", .number(stage.number)), .init("Stage Attempt ID", .number(attempt))]
  }

  /// The lines that a log begins with.
  private static func header(_ start: ApplicationStart) -> [JSON] {
    let time: JSON = milliseconds(start.time)
    let executor: JSON = .object([
      .init("Host", .string("localhost")), .init("Total Cores", .number(start.slots)), .init("Log Urls", .object([])),
    ])
    let properties: [JSON.Field] = start.properties.map { .init($0.name, .string($0.value)) }
    return [
      line("LogStart", [.init("Spark Version", .string(version))]),
      line("ExecutorAdded", [.init("Timestamp", time), .init("Executor ID", .string("driver")), .init("Executor Info", executor)]),
      line(
        "BlockManagerAdded",
        [.init("Block Manager ID", blockManager), .init("Maximum Memory", .number(434_031_820)), .init("Timestamp", time)]),
      line(
        "EnvironmentUpdate",
        [
          .init("JVM Information", .object([])), .init("Spark Properties", .object(properties)),
          .init("System Properties", .object([])), .init("Classpath Entries", .object([])),
        ]),
      line(
        "ApplicationStart",
        [
          .init("App Name", .string(start.name)), .init("App ID", .string(start.id)), .init("Timestamp", time),
          .init("User", .string(start.user)),
        ]),
    ]
  }

  /// The one place where blocks are.
  private static var blockManager: JSON {
    .object([.init("Executor ID", .string("driver")), .init("Host", .string("localhost")), .init("Port", .number(1))])
  }

  /// The fields of a job's start.
  private static func fields(_ start: JobStart) -> [JSON.Field] {
    [
      .init("Job ID", .number(start.id.number)), .init("Submission Time", milliseconds(start.time)),
      .init("Stage Infos", .array(start.stages.map(json))),
      .init("Stage IDs", .numbers(start.stages.map(\.id.number))), .init("Properties", .texts(start.properties)),
    ]
  }

  /// The fields of a job's end.
  private static func fields(_ end: JobEnd) -> [JSON.Field] {
    let result: JSON =
      switch end.result {
      case .succeeded: .object([.init("Result", .string("JobSucceeded"))])
      case .failed(let message), .cancelled(let message):
        .object([
          .init("Result", .string("JobFailed")),
          .init("Exception", .object([.init("Message", .string(message)), .init("Stack Trace", .array([]))])),
        ])
      }
    return [
      .init("Job ID", .number(end.id.number)), .init("Completion Time", milliseconds(end.time)), .init("Job Result", result),
    ]
  }

  /// A block's update.
  private static func update(_ block: BlockID, _ level: StorageLevel, _ memory: Int, _ disk: Int) -> JSON {
    .object([
      .init("Block Manager ID", blockManager), .init("Block ID", .string(block.description)), .init("Storage Level", json(level)),
      .init("Memory Size", .number(memory)), .init("Disk Size", .number(disk)),
    ])
  }

  /// A storage level.
  static func json(_ level: StorageLevel) -> JSON {
    .object([
      .init("Use Disk", .boolean(level.useDisk)), .init("Use Memory", .boolean(level.useMemory)),
      .init("Use Off Heap", .boolean(level.useOffHeap)), .init("Deserialized", .boolean(level.deserialized)),
      .init("Replication", .number(level.replication)),
    ])
  }
}
