import Compute
import Engine
import Events
import Library
import Synchronization

/// What the programs of a session share of Spark: the running context, its settings, and what surrounds the engine.
package final class SparkRuntime: Sendable {
  /// How the session was started.
  package struct Configuration: Sendable {
    /// The value of `--master`.
    package var master: String
    /// The application's name.
    package var name: String
    /// The values of `--conf`.
    package var properties: [String: String]
    /// How many processors `local[*]` counts.
    package var processors: Int
    /// The folder that relative paths start from.
    package var workingFolder: String
    /// The milliseconds since 1970.
    package var clock: @Sendable () -> Double
    /// `true` iff `sc` and `spark` are there from the start.
    package var hasReadyContext: Bool
    /// Who is told of events.
    package var listeners: [EventBus.Listener]
    /// How many bytes the program's data may take; nil for what the machine suggests.
    package var memory: Int?

    /// Describes a session.
    package init(
      master: String, name: String, properties: [String: String], processors: Int, workingFolder: String,
      clock: @escaping @Sendable () -> Double, hasReadyContext: Bool, listeners: [EventBus.Listener] = []
    ) {
      self.master = master
      self.name = name
      self.properties = properties
      self.processors = processors
      self.workingFolder = workingFolder
      self.clock = clock
      self.hasReadyContext = hasReadyContext
      self.listeners = listeners
    }
  }

  /// How the session was started.
  package let configuration: Configuration
  private let state: Mutex<State>
  /// What has happened, and the program's listeners.
  let told = ProgramListeners()
  /// The threads of the program; a task that uses objects which tasks share with the driver runs under their lock.
  private let threads: ProgramThreads
  /// How many top-level variables the session has.
  private let variableCount: @Sendable () -> Int

  /// What changes while the session runs.
  private struct State {
    var engine: Engine?
    var context: Value = .null
    var isReadyContextPending: Bool
    var sharesObjects = false
    var scriptVariables: Set<GlobalID> = []
    var nextAccumulator: Int64 = 0
    var checkpointFolder: String?
    var accumulators: [Int64: Value] = [:]
    /// The RDDs of the jobs that were submitted in the background.
    var submitted: [JobID: RDD] = [:]
    /// The places of added files by name, and their names in the order of adding.
    var files: [(name: String, path: String)] = []
  }

  /// Prepares a session; the engine starts when it is first asked for.
  package init(_ configuration: Configuration, threads: ProgramThreads, variableCount: @escaping @Sendable () -> Int) {
    self.threads = threads
    self.configuration = configuration
    self.variableCount = variableCount
    state = Mutex(State(isReadyContextPending: configuration.hasReadyContext))
    if let memory = configuration.memory { MemoryBudget.shared.limit = memory }
  }

  /// The engine, if a context was made and none stopped it.
  package var engine: Engine? { state.withLock { $0.engine } }
  /// The running context as the program holds it.
  var context: Value { state.withLock { $0.context } }
  /// Whether a context runs, or stands ready to be made at its first use.
  var hasContext: Bool {
    state.withLock { (state: inout State) -> Bool in state.isReadyContextPending || (state.engine.map { !$0.isStopped } ?? false) }
  }

  /// Starts the engine of a context with its settings.
  func start(_ properties: [String: String], context: Value, _ machine: Machine) throws(Thrown) {
    guard let text = properties["spark.master"] else {
      throw machine.raise("org.apache.spark.SparkException", "A master URL must be set in your configuration")
    }
    guard properties["spark.app.name"] != nil else {
      throw machine.raise("org.apache.spark.SparkException", "An application name must be set in your configuration")
    }
    guard let master = Master(text, processors: configuration.processors) else {
      throw machine.raise("org.apache.spark.SparkException", "Could not parse Master URL: '\(text)'")
    }
    var hooks = EngineHooks(
      clock: configuration.clock,
      prepareTasks: { [unowned self] (driver: Machine, isDetached: Bool) throws(Thrown) -> MachineFactory in
        TaskMachines.prepare(
          driver, variables: variableCount(), sharesObjects: sharesObjects, isDetached: isDetached || threads.areOthers)
      },
      iterators: IteratorBridge(
        value: Iterators.value,
        rows: { (machine: Machine, value: Value) throws(Thrown) -> RowIterator in
          try Iterators.rows(value, machine)
        }),
      whileWaiting: { (machine: Machine, wait: () -> Void) in machine.host.giveUpLock(machine, while: wait) },
      mergeAccumulator: { [unowned self] (machine: Machine, update: TaskAccumulator) throws(Thrown) -> AccumulatorOutline? in
        try merge(update, machine)
      },
      workingFolder: configuration.workingFolder)
    hooks.usesSharedObjects = { [unowned self] (machine: Machine, function: Value) -> Bool in
      sharesObjects && SharedObjects.areUsed(by: function, machine)
    }
    hooks.bound = { (machine: Machine, function: Value) -> Value in ScriptVariables.bound(function, machine) }
    hooks.exclusively = { [threads] (task: () -> Void) in threads.hold(task) }
    hooks.afterJob = { [told] (driver: Machine) throws(Thrown) in try told.deliver(driver) }
    told.begin()
    let listener: EventBus.Listener = { [told] (event: Event) in told.receive(event) }
    let engine = Engine(master: master, properties: properties, hooks: hooks, listeners: configuration.listeners + [listener])
    state.withLock { (state: inout State) in
      state.engine = engine
      state.context = context
      state.isReadyContextPending = false
    }
  }

  /// Ends the running context.
  package func stop() { engine?.stop() }

  /// What has happened in the running context.
  var status: Status { told.status }

  /// Remembers a job that runs in the background.
  func remember(_ job: JobID, of rdd: RDD) { state.withLock { $0.submitted[job] = rdd } }

  /// Returns the RDD of a job that runs in the background, once.
  func submitted(_ job: JobID) -> RDD? { state.withLock { $0.submitted.removeValue(forKey: job) } }

  /// The files that were added.
  var files: [(name: String, path: String)] {
    get { state.withLock { $0.files } }
    set { state.withLock { $0.files = newValue } }
  }

  /// Returns the number of a new accumulator and remembers the driver's object.
  func register(_ accumulator: Value) -> Int64 {
    state.withLock { (state: inout State) -> Int64 in
      defer { state.nextAccumulator += 1 }
      state.accumulators[state.nextAccumulator] = accumulator
      return state.nextAccumulator
    }
  }

  /// The engine, started by the ready context if none runs yet.
  func running(_ machine: Machine) throws(Thrown) -> Engine {
    if let engine { return engine }
    throw machine.raise("java.lang.IllegalStateException", "Cannot call methods on a stopped SparkContext.")
  }

  /// Describes who asks for an RDD or a job: the operation and the user's line.
  func caller(_ machine: Machine, _ operation: String) throws(Thrown) -> Caller {
    if machine.context != nil {
      throw machine.raise(
        "org.apache.spark.SparkException",
        "RDD transformations and actions can only be invoked by the driver, not inside of other transformations")
    }
    let site: CallSite? = machine.callSite
    let name: String = site?.operation ?? operation
    let place: String = site.map { (s: CallSite) -> String in "\(s.source):\(s.line)" } ?? "<console>:1"
    let properties: [String: String] = (machine.thread as? ProgramThread)?.properties ?? [:]
    let written: OperationSite.TextPlace? = site.flatMap { (s: CallSite) -> OperationSite.TextPlace? in
      s.position < 0 ? nil : OperationSite.TextPlace(source: s.source, line: s.line, offset: Int(s.position))
    }
    let shown = OperationSite(short: properties["callSite.short"] ?? "\(name) at \(place)", place: written)
    return Caller(machine: machine, callSite: shown, scope: engine?.nextScope(name), properties: properties)
  }

  /// Adds what a task added to its copy of an accumulator to the driver's own.
  private func merge(_ update: TaskAccumulator, _ machine: Machine) throws(Thrown) -> AccumulatorOutline? {
    guard let copy = update.copy.instance,
      let original = state.withLock({ $0.accumulators[copy[0].asLong] })
    else { return nil }
    _ = try machine.invoke(Selector("merge", 1), original, update.copy)
    return nil
  }

  /// Whether tasks see the driver's own singleton objects, as under spark-submit in local mode.
  package var sharesObjects: Bool {
    get { state.withLock { $0.sharesObjects } }
    set { state.withLock { $0.sharesObjects = newValue } }
  }

  /// The variables of scripts, which functions capture when they are first given to an RDD.
  var scriptVariables: Set<GlobalID> {
    get { state.withLock { $0.scriptVariables } }
    set { state.withLock { $0.scriptVariables = newValue } }
  }

  /// Gives up the context that stands ready: the program makes its own.
  package func dropReadyContext() { state.withLock { $0.isReadyContextPending = false } }
}
