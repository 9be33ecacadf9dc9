import Compute
import Events
import Library

/// Makes what listeners of the program are handed: instances of the prelude's classes, made of events.
struct EventObjects {
  /// The driver's machine.
  private let machine: Machine
  /// The package of most of the classes.
  private static let scheduler = "org.apache.spark.scheduler."

  /// Makes instances on a machine.
  init(_ machine: Machine) { self.machine = machine }

  /// Returns the listener's method for an event and what it is handed; nil for events that listeners are not told.
  ///
  /// - Parameter status: What had happened up to the event.
  func call(for event: Event, _ status: Status) throws(Thrown) -> (method: String, argument: Value)? {
    switch event {
    case .applicationStart, .blockUpdated: return nil
    case .applicationEnd(let time):
      return ("onApplicationEnd", try made("SparkListenerApplicationEnd", [.long(Int64(time)), none]))
    case .jobStart(let start):
      var stages: [Value] = []
      for stage: StageOutline in start.stages { stages.append(try value(of: stage, status)) }
      let parts: [Value] = [
        int(start.id.number), .long(Int64(start.time)), SequenceObject.list(stages), try properties(start.properties),
      ]
      return ("onJobStart", try made("SparkListenerJobStart", parts))
    case .jobEnd(let end):
      return ("onJobEnd", try made("SparkListenerJobEnd", [int(end.id.number), .long(Int64(end.time)), try value(of: end.result)]))
    case .stageSubmitted(let stage, let properties):
      let parts: [Value] = [try value(of: stage, status), try self.properties(properties)]
      return ("onStageSubmitted", try made("SparkListenerStageSubmitted", parts))
    case .stageCompleted(let stage):
      return ("onStageCompleted", try made("SparkListenerStageCompleted", [try value(of: stage, status)]))
    case .taskStart(let stage, let attempt, let task):
      let parts: [Value] = [int(stage.number), int(attempt), try value(of: task, nil)]
      return ("onTaskStart", try made("SparkListenerTaskStart", parts))
    case .taskEnd(let finish): return ("onTaskEnd", try value(of: finish))
    case .unpersist(let id): return ("onUnpersistRDD", try made("SparkListenerUnpersistRDD", [int(id.number)]))
    }
  }

  /// An instance of a class of the scheduler's package.
  private func made(_ name: String, _ parts: [Value]) throws(Thrown) -> Value {
    try machine.construct(EventObjects.scheduler + name, parts)
  }

  /// `None`
  private var none: Value { Options.none(machine) }

  /// An Int.
  private func int(_ number: Int) -> Value { .int(Int32(truncatingIfNeeded: number)) }

  /// A time that may not be known, as an Option of a Long.
  private func time(_ time: Double?) -> Value {
    Options.option(time.map { (time: Double) -> Value in .long(Int64(time)) }, machine)
  }

  /// The properties of a job.
  private func properties(_ entries: [String: String]) throws(Thrown) -> Value {
    let made: Value = try machine.construct("java.util.Properties", [])
    for (name, text): (String, String) in entries.sorted(by: { $0.key < $1.key }) {
      _ = try machine.invoke(Selector("setProperty", 2), made, Value(name), Value(text))
    }
    return made
  }

  /// How a job ended.
  private func value(of result: JobEnd.Result) throws(Thrown) -> Value {
    let words: Value =
      switch result {
      case .succeeded: .null
      case .failed(let message), .cancelled(let message): Value(message)
      }
    return try machine.invoke(Selector("jobResult", 1), try made("EventEnds", []), words)
  }

  /// How a task ended.
  private func value(of end: TaskEnd) throws(Thrown) -> Value {
    let words: [Value] =
      switch end {
      case .success: [.null, .null]
      case .exception(let className, let message, let trace): [Value(className), Value(message + "\0" + trace)]
      case .killed(let reason): [.null, Value(reason)]
      }
    return try machine.invoke(Selector("taskEnd", 2), try made("EventEnds", []), words[0], words[1])
  }

  /// A stage.
  private func value(of stage: StageOutline, _ status: Status) throws(Thrown) -> Value {
    var rdds: [Value] = []
    for rdd: RDDOutline in stage.rdds { rdds.append(try value(of: rdd)) }
    let tasks: [TaskRecord] = status.stage(stage.id)?.tasks ?? []
    let parts: [Value] = [
      int(stage.id.number), int(stage.attempt), Value(stage.name), int(stage.taskCount), SequenceObject.list(rdds),
      SequenceObject.list(stage.parents.map { (id: StageID) -> Value in int(id.number) }), Value(stage.details),
      time(stage.submitted),
      time(stage.completed), Options.option(stage.failure.map { (text: String) -> Value in Value(text) }, machine),
      try value(of: tasks.filter { $0.end == .success }.map(\.metrics)),
    ]
    return try made("StageInfo", parts)
  }

  /// An RDD.
  func value(of rdd: RDDOutline) throws(Thrown) -> Value {
    try machine.construct(
      "org.apache.spark.storage.RDDInfo",
      [
        int(rdd.id.number), Value(rdd.name), int(rdd.partitionCount), try SparkNatives.value(of: rdd.level, machine),
        SequenceObject.list(rdd.parents.map { (id: RDDID) -> Value in int(id.number) }), Value(rdd.callSite), int(rdd.keptCount),
        .long(Int64(rdd.memorySize)), .long(Int64(rdd.diskSize)),
      ])
  }

  /// A task, perhaps one that has ended.
  private func value(of task: TaskOutline, _ finish: TaskFinish?) throws(Thrown) -> Value {
    let state: String =
      switch finish?.end {
      case .exception?: "FAILED"
      case .killed?: "KILLED"
      case .success?, nil: "SUCCESS"
      }
    return try made(
      "TaskInfo",
      [
        .long(Int64(task.id.number)), int(task.index), int(task.attempt), int(task.partition), .long(Int64(task.launched)),
        .long(Int64(finish?.finished ?? 0)), Value(state),
      ])
  }

  /// The end of a task.
  private func value(of finish: TaskFinish) throws(Thrown) -> Value {
    let parts: [Value] = [
      int(finish.stage.number), int(finish.stageAttempt), Value(finish.isResult ? "ResultTask" : "ShuffleMapTask"),
      try value(of: finish.end), try value(of: finish.task, finish), try value(of: [finish.metrics]),
    ]
    return try made("SparkListenerTaskEnd", parts)
  }

  /// What tasks did, added up.
  private func value(of metrics: [TaskMetrics]) throws(Thrown) -> Value {
    func sum(_ part: (TaskMetrics) -> Int) -> Value { .long(Int64(metrics.reduce(0) { $0 + part($1) })) }
    let executor = "org.apache.spark.executor."
    let parts: [Value] = [
      sum { Int($0.runTime) }, sum(\.cpuTime), sum(\.resultSize), sum(\.memorySpilled), sum(\.diskSpilled),
      .long(Int64(metrics.map(\.peakMemory).max() ?? 0)),
      try machine.construct(executor + "InputMetrics", [sum(\.inputBytes), sum(\.inputRecords)]),
      try machine.construct(executor + "OutputMetrics", [sum(\.outputBytes), sum(\.outputRecords)]),
      try machine.construct(
        executor + "ShuffleReadMetrics", [sum(\.shuffleBlocksRead), sum(\.shuffleBytesRead), sum(\.shuffleRecordsRead)]),
      try machine.construct(
        executor + "ShuffleWriteMetrics", [sum(\.shuffleBytesWritten), sum(\.shuffleRecordsWritten), sum(\.shuffleWriteTime)]),
    ]
    return try machine.construct(executor + "TaskMetrics", parts)
  }
}
