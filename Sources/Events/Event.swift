/// Something that happened in a context. Times are milliseconds since 1970.
///
/// The order in which events are posted is the order in which the scheduler decided; every view of a session (record, tables,
/// log) is a fold over them.
package enum Event: Hashable, Sendable {
  /// The context began: its properties and processors.
  case applicationStart(ApplicationStart)
  /// The context was stopped.
  case applicationEnd(time: Double)
  /// A job was submitted with all the stages that it would need.
  case jobStart(JobStart)
  /// A job has ended.
  case jobEnd(JobEnd)
  /// An attempt at a stage began; the properties are those of the job.
  case stageSubmitted(StageOutline, properties: [String: String])
  /// An attempt at a stage has ended; `failure` says whether well.
  case stageCompleted(StageOutline)
  /// An attempt at a task was launched.
  case taskStart(stage: StageID, stageAttempt: Int, TaskOutline)
  /// An attempt at a task has ended.
  case taskEnd(TaskFinish)
  /// A kept partition was stored, or dropped (with `StorageLevel.none`).
  case blockUpdated(BlockID, StorageLevel, memorySize: Int, diskSize: Int)
  /// The kept partitions of an RDD were given up.
  case unpersist(RDDID)
}

/// What is known when a context begins.
package struct ApplicationStart: Hashable, Sendable {
  package var name: String
  package var id: String
  package var time: Double
  package var user: String
  /// The number of tasks that can run at once.
  package var slots: Int
  /// Spark's properties, sorted by name.
  package var properties: [PropertyEntry]

  /// Describes a context.
  package init(name: String, id: String, time: Double, user: String, slots: Int, properties: [PropertyEntry]) {
    self.name = name
    self.id = id
    self.time = time
    self.user = user
    self.slots = slots
    self.properties = properties
  }
}

/// A property of a context, as `spark.master`.
package struct PropertyEntry: Hashable, Sendable {
  package var name: String
  package var value: String

  /// Makes an entry.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What is known when a job is submitted.
package struct JobStart: Hashable, Sendable {
  package var id: JobID
  package var time: Double
  /// The action, as `count at <console>:1`.
  package var callSite: String
  /// Every stage, also those that will be skipped, in the order of their numbers.
  package var stages: [StageOutline]
  /// The stages that need not run because the shuffle they would write is there or nobody will read it.
  package var skipped: [StageID]
  /// Job group, description, tags, pool: Spark's local properties.
  package var properties: [String: String]

  /// Describes a job.
  package init(
    id: JobID, time: Double, callSite: String, stages: [StageOutline], skipped: [StageID], properties: [String: String]
  ) {
    self.id = id
    self.time = time
    self.callSite = callSite
    self.stages = stages
    self.skipped = skipped
    self.properties = properties
  }
}

/// What is known when a job ends.
package struct JobEnd: Hashable, Sendable {
  /// How a job ended.
  package enum Result: Hashable, Sendable {
    case succeeded
    /// It was given up, with Spark's message.
    case failed(String)
    /// It was stopped by the user, with Spark's message.
    case cancelled(String)
  }

  package var id: JobID
  package var time: Double
  package var result: Result

  /// Describes a job's end.
  package init(id: JobID, time: Double, result: Result) {
    self.id = id
    self.time = time
    self.result = result
  }
}

/// What is known when an attempt at a task ends.
package struct TaskFinish: Hashable, Sendable {
  package var stage: StageID
  package var stageAttempt: Int
  /// `true` iff the stage ends a job instead of writing a shuffle.
  package var isResult: Bool
  package var task: TaskOutline
  /// When it ended.
  package var finished: Double
  package var end: TaskEnd
  package var metrics: TaskMetrics
  package var accumulators: [AccumulatorOutline]

  /// Describes the end of an attempt.
  package init(
    stage: StageID, stageAttempt: Int, isResult: Bool, task: TaskOutline, finished: Double, end: TaskEnd, metrics: TaskMetrics,
    accumulators: [AccumulatorOutline] = []
  ) {
    self.stage = stage
    self.stageAttempt = stageAttempt
    self.isResult = isResult
    self.task = task
    self.finished = finished
    self.end = end
    self.metrics = metrics
    self.accumulators = accumulators
  }
}
