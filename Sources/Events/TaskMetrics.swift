/// What a task did, as its end reports it.
package struct TaskMetrics: Hashable, Sendable {
  /// How long it ran, in milliseconds.
  package var runTime = 0.0
  /// The processor time it took, in nanoseconds.
  package var cpuTime = 0
  /// The size of its result in bytes.
  package var resultSize = 0
  /// Bytes read from files or kept partitions.
  package var inputBytes = 0
  /// Records read from files or kept partitions.
  package var inputRecords = 0
  /// Bytes written to files.
  package var outputBytes = 0
  /// Records written to files.
  package var outputRecords = 0
  /// Blocks read from shuffles.
  package var shuffleBlocksRead = 0
  /// Bytes read from shuffles.
  package var shuffleBytesRead = 0
  /// Records read from shuffles.
  package var shuffleRecordsRead = 0
  /// Bytes written to a shuffle.
  package var shuffleBytesWritten = 0
  /// Records written to a shuffle, after combining.
  package var shuffleRecordsWritten = 0
  /// Time spent writing to a shuffle, in nanoseconds.
  package var shuffleWriteTime = 0
  /// Records that came to the shuffle's writer, before combining; 0 if not known.
  package var combineInputRecords = 0
  /// The size in memory of what was moved to disk.
  package var memorySpilled = 0
  /// The size on disk of what was moved there.
  package var diskSpilled = 0
  /// The most memory that the task's tables and buffers took.
  package var peakMemory = 0
  /// The kept partitions that were read instead of being computed.
  package var keptBlocksRead: [BlockID] = []

  /// Makes metrics that are all zero.
  package init() {}
}

/// How an attempt at a task ended.
package enum TaskEnd: Hashable, Sendable {
  /// Its result counts.
  case success
  /// It threw: the exception's class, its message and its stack trace as text.
  case exception(className: String, message: String, trace: String)
  /// It was stopped.
  case killed(String)
}

/// The value of a user's accumulator, as an event shows it.
package struct AccumulatorOutline: Hashable, Sendable {
  /// Its number.
  package var id: Int
  /// The name it was registered under.
  package var name: String?
  /// What this task added, as text.
  package var update: String?
  /// The value afterwards, as text.
  package var value: String?

  /// Describes an accumulator.
  package init(id: Int, name: String?, update: String?, value: String?) {
    self.id = id
    self.name = name
    self.update = update
    self.value = value
  }
}
