/// What code that runs inside a task may ask for and report to: the task's identity, its machine, counters and accumulators.
///
/// Owned by the thread that runs the task.
package final class TaskContext {
  /// The stage's number.
  package let stage: Int
  /// The attempt at the stage, from 0.
  package let stageAttempt: Int
  /// The partition that the task computes.
  package let partition: Int
  /// The number of this attempt within the context.
  package let taskID: Int
  /// The attempt at the task, from 0.
  package let attempt: Int
  /// The machine on which the task's functions run.
  package let machine: Machine
  /// Becomes true when the task should end early.
  package let cancellation: Cancellation
  /// The properties of the thread that submitted the job.
  package let properties: [String: String]
  /// How Scala's iterators are made and read.
  package let iterators: IteratorBridge
  /// `true` iff rows must be pulled one at a time from source to consumer because something in the stage has effects.
  package let rowsOnly: Bool
  /// What the task did so far.
  package var counters = TaskCounters()
  /// The user's accumulators that the task reached, each with its own copy, in the order of reaching.
  package var accumulators: [TaskAccumulator] = []
  /// Functions to call with this context when the task ends, last added first.
  package var completionActions: [(TaskContext) throws(Thrown) -> Void] = []
  /// The number of partitions of the task's stage.
  package var partitionCount = 0
  /// The context as the program sees it, once it has asked.
  package var programView: Value?
  /// The index of the row of the partition that the task works on; nil if that is not known, as in batches and after the last row.
  package var element: Int?
  /// `true` iff the rows of a source are counted already; a task counts those of the first one that it reads.
  package var countsElements = false
  /// The exception that ended the task.
  package var failure: Instance?
  /// `true` iff the task's work is over and its completion actions run.
  package private(set) var isEnded = false
  /// The exception last made by `userFacing`.
  package private(set) var userFacingException: Instance?
  /// `true` iff the attempt was given up because columns could not say what its rows do: it is to be run again by rows.
  package private(set) var needsRows = false
  /// What the task's runs on columns share.
  private(set) lazy var vectors = VectorTask(machine)
  /// What the job's functions had captured when it was submitted.
  private let snapshot: CaptureSnapshot
  /// The task's own copies of what its functions captured.
  private var copies: DeepCopy

  /// Makes the context of a task.
  package init(
    stage: Int, stageAttempt: Int, partition: Int, taskID: Int, attempt: Int, machine: Machine, cancellation: Cancellation,
    properties: [String: String], iterators: IteratorBridge, rowsOnly: Bool, snapshot: CaptureSnapshot
  ) {
    self.stage = stage
    self.stageAttempt = stageAttempt
    self.partition = partition
    self.taskID = taskID
    self.attempt = attempt
    self.machine = machine
    self.cancellation = cancellation
    self.properties = properties
    self.iterators = iterators
    self.rowsOnly = rowsOnly
    self.snapshot = snapshot
    copies = DeepCopy(machine)
  }

  /// Makes the SparkException of a mistake of the user that Spark reports as it is instead of wrapping it in the job's failure.
  package func userFacing(_ message: String) -> Thrown {
    let thrown: Thrown = machine.raise("org.apache.spark.SparkException", message)
    userFacingException = thrown.exception
    return thrown
  }

  /// Gives the attempt up so that it is run again by rows, which finds the exact exception and what came before it.
  ///
  /// The result looks like a cancellation, which no program catches; whoever runs the task asks `needsRows`.
  package func demandRows() -> Thrown {
    needsRows = true
    return .cancelled
  }

  /// The task's own copy of a value of the driver; the same object has the same copy throughout the task.
  package func localize(_ value: Value) throws(Thrown) -> Value { try copies.copied(snapshot[value]) }

  /// Runs the completion actions; the first exception counts after all have run.
  package func complete() throws(Thrown) {
    var failure: Thrown?
    isEnded = true
    while let action: (TaskContext) throws(Thrown) -> Void = completionActions.popLast() {
      do throws(Thrown) { try action(self) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }
}

/// How Compute makes and reads the iterators of the language, whose classes belong to the library above it.
package struct IteratorBridge: Sendable {
  /// Makes the Iterator object that a function over iterators receives.
  package var value: @Sendable (RowIterator, Machine) -> Value
  /// Returns the rows of any IterableOnce value: an Iterator, a collection, an Option, an Array.
  package var rows: @Sendable (Machine, Value) throws(Thrown) -> RowIterator

  /// Makes a bridge.
  package init(
    value: @escaping @Sendable (RowIterator, Machine) -> Value,
    rows: @escaping @Sendable (Machine, Value) throws(Thrown) -> RowIterator
  ) {
    self.value = value
    self.rows = rows
  }
}

/// A user's accumulator within a task.
package struct TaskAccumulator: Sendable {
  /// The accumulator of the driver.
  package let original: Value
  /// The task's own copy, which began at zero.
  package let copy: Value

  /// Pairs an accumulator with its copy.
  package init(original: Value, copy: Value) {
    self.original = original
    self.copy = copy
  }
}

/// What a task read and wrote.
package struct TaskCounters: Sendable {
  package var inputBytes = 0
  package var inputRecords = 0
  package var outputBytes = 0
  package var outputRecords = 0
  package var shuffleBlocksRead = 0
  package var shuffleBytesRead = 0
  package var shuffleRecordsRead = 0
  package var shuffleBytesWritten = 0
  package var shuffleRecordsWritten = 0
  package var shuffleWriteTime = 0
  package var combineInputRecords = 0
  package var memorySpilled = 0
  package var diskSpilled = 0
  package var peakMemory = 0
  /// The kept partitions that were read instead of being computed: RDD number and partition.
  package var keptBlocksRead: [(rdd: Int, partition: Int)] = []

  /// Makes counters at zero.
  package init() {}
}
