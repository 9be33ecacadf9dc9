import Compute
import Events
import Synchronization

/// A context: it numbers and keeps RDDs, runs their jobs and owns what they leave behind. What `sc` stands for.
package final class Engine: Sendable {
  /// Where tasks run.
  package let master: Master
  /// Spark's properties.
  package let properties: [String: String]
  /// The application's id, as `local-1795220977800`.
  package let applicationID: String
  /// When the context was made, in milliseconds since 1970.
  package let startTime: Double
  /// Where events go; listeners may be added at any time.
  package let bus = EventBus()
  /// What was given by the layers above.
  package let hooks: EngineHooks
  /// Kept partitions.
  package let blocks = BlockStore()
  /// What shuffles have written.
  let shuffles = ShuffleStore()
  /// Runs jobs.
  let jobs: JobRunner
  /// What changes.
  private let state = Mutex(State())

  /// What changes in a context.
  private struct State {
    var nextRDD = 0
    var nextShuffle = 0
    var nextScope = 0
    var nextBroadcast: Int64 = 0
    var persistent: [RDDID: RDD] = [:]
    var checkpointFolder: String?
    var isStopped = false
    var log: EventLogWriter?
    var rehearsal: RehearsalState?
  }

  /// What a rehearsal has to take back, and the jobs that it did not run.
  private struct RehearsalState {
    let nextRDD: Int
    let nextShuffle: Int
    let nextScope: Int
    var jobs = 0
  }

  /// Makes a context and tells the bus's first listeners so: the event log, if the properties ask for one.
  ///
  /// - Parameter properties: Spark's, including `spark.app.name` and `spark.eventLog.*`.
  package init(master: Master, properties: [String: String], hooks: EngineHooks, listeners: [EventBus.Listener] = []) {
    self.master = master
    self.hooks = hooks
    startTime = hooks.clock()
    applicationID = properties["spark.app.id"] ?? "local-\(Int(startTime))"
    self.properties = properties
    jobs = JobRunner(
      master: master, hooks: hooks, bus: bus, shuffles: shuffles, blocks: blocks,
      alwaysRows: properties["rddsh.execution"] == "rows")
    for listener: EventBus.Listener in listeners { bus.add(listener) }
    bus.add { [unowned self] (event: Event) in
      if case .stageSubmitted = event { _ = nextBroadcast() }
    }
    openLog()
    bus.post([.applicationStart(outline)])
  }

  /// The number of partitions where the program names none.
  package var defaultParallelism: Int {
    if let text: String = properties["spark.default.parallelism"], let count = Int(text), count > 0 { return count }
    return master.slots
  }

  /// The least number of partitions of a file where the program names none.
  package var defaultMinPartitions: Int { min(defaultParallelism, 2) }

  /// `true` iff the context has been stopped.
  package var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Where `checkpoint()` writes; nil until the program says.
  package var checkpointFolder: String? {
    get { state.withLock { $0.checkpointFolder } }
    set { state.withLock { $0.checkpointFolder = newValue } }
  }

  /// The RDDs that were asked to be kept.
  package var persistentRDDs: [RDD] {
    state.withLock { (state: inout State) -> [RDD] in state.persistent.values.sorted { $0.id < $1.id } }
  }

  /// Returns the scope of a new operation.
  package func nextScope(_ operation: String) -> OperationScope {
    state.withLock { (state: inout State) -> OperationScope in
      defer { state.nextScope += 1 }
      return OperationScope(id: state.nextScope, name: operation)
    }
  }

  /// Returns the number of a new broadcast value.
  ///
  /// Spark broadcasts the tasks of each attempt at a stage and the settings of each input as well, so these count too
  /// (`DAGScheduler.submitMissingTasks`, `SparkContext.hadoopFile`).
  package func nextBroadcast() -> Int64 {
    state.withLock { (state: inout State) -> Int64 in
      defer { state.nextBroadcast += 1 }
      return state.nextBroadcast
    }
  }

  /// Returns the number for a new RDD.
  package func nextRDDID() -> RDDID {
    state.withLock { (state: inout State) -> RDDID in
      defer { state.nextRDD += 1 }
      return RDDID(state.nextRDD)
    }
  }

  /// Returns the number for a new shuffle.
  func nextShuffleID() -> ShuffleID {
    state.withLock { (state: inout State) -> ShuffleID in
      defer { state.nextShuffle += 1 }
      return ShuffleID(state.nextShuffle)
    }
  }

  /// Notes which numbers come next, so that `endRehearsal` can take them back.
  func beginRehearsal() {
    state.withLock { (state: inout State) in
      state.rehearsal = RehearsalState(nextRDD: state.nextRDD, nextShuffle: state.nextShuffle, nextScope: state.nextScope)
    }
  }

  /// Takes back the numbers that a rehearsal gave out and returns how many jobs it left out.
  func endRehearsal() -> Int {
    state.withLock { (state: inout State) -> Int in
      guard let rehearsal = state.rehearsal else { return 0 }
      (state.nextRDD, state.nextShuffle, state.nextScope) = (rehearsal.nextRDD, rehearsal.nextShuffle, rehearsal.nextScope)
      state.rehearsal = nil
      return rehearsal.jobs
    }
  }

  /// `true` iff no job may run now.
  var isRehearsing: Bool { state.withLock { $0.rehearsal != nil } }

  /// Counts a job that an operation leaves out; `false` iff this is no rehearsal, so that it has to run.
  func leavesOutJob() -> Bool {
    state.withLock { (state: inout State) -> Bool in
      state.rehearsal?.jobs += 1
      return state.rehearsal != nil
    }
  }

  /// Remembers or forgets an RDD that is to be kept.
  func register(_ rdd: RDD, isKept: Bool) { state.withLock { $0.persistent[rdd.id] = isKept ? rdd : nil } }

  /// Stops the context: running jobs fail, kept partitions and shuffles are given up, the log is closed.
  package func stop() {
    let wasStopped: Bool = state.withLock { (state: inout State) -> Bool in
      defer { state.isStopped = true }
      return state.isStopped
    }
    if wasStopped { return }
    jobs.stop()
    bus.post([.applicationEnd(time: hooks.clock())])
    let log: EventLogWriter? = state.withLock { (state: inout State) -> EventLogWriter? in
      state.persistent = [:]
      return state.log
    }
    log?.close()
    blocks.removeAll()
    shuffles.removeAll()
  }

  /// What listeners learn when the context begins.
  private var outline: ApplicationStart {
    let entries: [PropertyEntry] = properties.sorted { $0.key < $1.key }.map { PropertyEntry(name: $0.key, value: $0.value) }
    return ApplicationStart(
      name: properties["spark.app.name"] ?? "Spark shell", id: applicationID, time: startTime,
      user: properties["spark.user"] ?? "user", slots: master.slots, properties: entries)
  }

  /// Opens Spark's event log if the properties ask for one.
  private func openLog() {
    guard properties["spark.eventLog.enabled"] == "true" else { return }
    let folder: String = properties["spark.eventLog.dir"] ?? "file:/tmp/spark-events"
    let updates: Bool = properties["spark.eventLog.logBlockUpdates.enabled"] == "true"
    guard let log = EventLogWriter(folder: folder, application: applicationID, logsBlockUpdates: updates) else { return }
    state.withLock { $0.log = log }
    bus.add { (event: Event) in log.write(event) }
  }
}
