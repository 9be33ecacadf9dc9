/// A job as the record shows it. Times are in milliseconds since some moment that is the same for all views of a session.
package struct JobView: Hashable, Sendable {
  /// How a job stands.
  package enum Status: Hashable, Sendable {
    /// Some of its tasks have not ended.
    case running
    /// Every stage is done.
    case succeeded
    /// It was given up, with the reason.
    case failed(String)
    /// The user stopped it.
    case cancelled
  }

  /// Its number.
  package var id: Int
  /// The action, as `count`.
  package var action: String
  /// Where the action was called, as `<console>:3`.
  package var callSite: String
  /// How it stands.
  package var status: Status
  /// When it was submitted.
  package var start: Double
  /// When it ended; nil while it runs.
  package var end: Double?
  /// Its stages, run or skipped, in the order of their numbers.
  package var stages: [StageView]

  /// Creates a view.
  package init(
    id: Int, action: String, callSite: String, status: Status, start: Double, end: Double? = nil, stages: [StageView]
  ) {
    self.id = id
    self.action = action
    self.callSite = callSite
    self.status = status
    self.start = start
    self.end = end
    self.stages = stages
  }
}

/// A stage of a job, or one attempt at it.
package struct StageView: Hashable, Sendable {
  /// How a stage stands.
  package enum Status: Hashable, Sendable {
    /// A stage it reads has not ended.
    case waiting
    /// Its tasks run.
    case running
    /// Every task is done.
    case succeeded
    /// It was given up, with the reason.
    case failed(String)
    /// It did not run, with the reason: `shuffle 0 was written by job 1`.
    case skipped(String)
  }

  /// Its number.
  package var id: Int
  /// The attempt, from 0.
  package var attempt: Int
  /// How it stands.
  package var status: Status
  /// The user's operations that it runs, first to last, as `textFile`, `flatMap`, `map`.
  package var operations: [String]
  /// The number of tasks it needs.
  package var taskCount: Int
  /// When it was submitted; nil if it was not.
  package var start: Double?
  /// When it ended.
  package var end: Double?
  /// The shuffles it reads.
  package var readsShuffles: [Int]
  /// The shuffle it writes.
  package var writesShuffle: Int?
  /// RDDs that were read from memory or disk instead of being computed.
  package var cached: [CachedView]
  /// Its tasks, every attempt, in the order in which they started.
  package var tasks: [TaskView]

  /// Creates a view.
  package init(
    id: Int, attempt: Int = 0, status: Status, operations: [String], taskCount: Int, start: Double? = nil,
    end: Double? = nil, readsShuffles: [Int] = [], writesShuffle: Int? = nil, cached: [CachedView] = [],
    tasks: [TaskView] = []
  ) {
    self.id = id
    self.attempt = attempt
    self.status = status
    self.operations = operations
    self.taskCount = taskCount
    self.start = start
    self.end = end
    self.readsShuffles = readsShuffles
    self.writesShuffle = writesShuffle
    self.cached = cached
    self.tasks = tasks
  }
}

/// An RDD that a stage read from where it was kept.
package struct CachedView: Hashable, Sendable {
  /// Its name, or what made it, as `words` or `MapPartitionsRDD[2]`.
  package var name: String
  /// The number of partitions that were found.
  package var found: Int
  /// The number of partitions that were asked for.
  package var wanted: Int

  /// Creates a view.
  package init(name: String, found: Int, wanted: Int) {
    self.name = name
    self.found = found
    self.wanted = wanted
  }
}

/// One attempt at a task.
package struct TaskView: Hashable, Sendable {
  /// How a task stands.
  package enum Status: Hashable, Sendable {
    /// It runs.
    case running
    /// It is done.
    case succeeded
    /// It failed, with the reason, as `java.lang.ArithmeticException: / by zero`.
    case failed(String)
    /// It was stopped.
    case killed(String)
  }

  /// Its number in the session.
  package var id: Int
  /// The partition it computes.
  package var partition: Int
  /// The attempt, from 0.
  package var attempt: Int
  /// The slot it ran on, from 1.
  package var slot: Int
  /// How it stands.
  package var status: Status
  /// When it started.
  package var start: Double
  /// When it ended; nil while it runs.
  package var end: Double?
  /// What it read and wrote.
  package var figures: TaskFigures

  /// Creates a view.
  package init(
    id: Int, partition: Int, attempt: Int = 0, slot: Int, status: Status, start: Double, end: Double? = nil,
    figures: TaskFigures = TaskFigures()
  ) {
    self.id = id
    self.partition = partition
    self.attempt = attempt
    self.slot = slot
    self.status = status
    self.start = start
    self.end = end
    self.figures = figures
  }
}

/// What a task read and wrote, or a sum over tasks.
package struct TaskFigures: Hashable, Sendable {
  /// Bytes read from files or kept partitions.
  package var inputBytes = 0
  /// Records read from files, kept partitions or the program's own collections.
  package var inputRecords = 0
  /// Bytes written to files.
  package var outputBytes = 0
  /// Records written to files.
  package var outputRecords = 0
  /// Bytes read from shuffles.
  package var shuffleReadBytes = 0
  /// Records read from shuffles.
  package var shuffleReadRecords = 0
  /// Bytes written to a shuffle.
  package var shuffleWriteBytes = 0
  /// Records written to a shuffle, after combining.
  package var shuffleWriteRecords = 0
  /// Records that came to the shuffle's writer, before combining; 0 if not known.
  package var combineInputRecords = 0
  /// Bytes moved to disk for want of memory.
  package var spilledBytes = 0

  /// Creates figures that are all zero.
  package init() {}

  /// Adds `other` to every figure.
  package mutating func add(_ other: TaskFigures) {
    inputBytes &+= other.inputBytes
    inputRecords &+= other.inputRecords
    outputBytes &+= other.outputBytes
    outputRecords &+= other.outputRecords
    shuffleReadBytes &+= other.shuffleReadBytes
    shuffleReadRecords &+= other.shuffleReadRecords
    shuffleWriteBytes &+= other.shuffleWriteBytes
    shuffleWriteRecords &+= other.shuffleWriteRecords
    combineInputRecords &+= other.combineInputRecords
    spilledBytes &+= other.spilledBytes
  }
}
