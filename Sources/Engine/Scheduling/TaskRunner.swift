import Compute
import Events
import Glibc

/// Runs a task on the calling thread.
struct TaskRunner: Sendable {
  /// The clock and the bridge to the language.
  let hooks: EngineHooks
  /// Where map tasks leave what they write.
  let shuffles: ShuffleStore
  /// `true` iff every task runs row by row, as those with effects do: both ways must give the same.
  let alwaysRows: Bool

  /// Runs a task and tells how it ended.
  ///
  /// Where nothing has effects, rows go through in batches. If one of them fails, the attempt is run again row by row, which
  /// finds the exception that comes first.
  func run(_ launch: TaskLaunch) -> TaskOutcome {
    let functions: [Value] = launch.stage.functions + (launch.stage.shuffle == nil ? launch.request.functions : [])
    let rowsOnly: Bool = alwaysRows || launch.stage.isOpaque || launch.request.effects.intersects(functions)
    var outcome: TaskOutcome?
    let attempt: () -> Void = {
      outcome =
        run(launch, launch.request.makeMachine(launch.cancellation), rowsOnly: rowsOnly)
        ?? run(launch, launch.request.makeMachine(launch.cancellation), rowsOnly: true)
    }
    if launch.request.sharing.intersects(functions) { hooks.exclusively(attempt) } else { attempt() }
    return outcome ?? TaskOutcome(end: .killed("cancelled"), metrics: TaskMetrics(), accumulators: [])
  }

  /// Runs a task; nil if it has to be run again by rows.
  private func run(_ launch: TaskLaunch, _ machine: Machine, rowsOnly: Bool) -> TaskOutcome? {
    let started: Double = hooks.clock()
    let cpuStarted: Int = TaskRunner.threadNanoseconds()
    let context = TaskContext(
      stage: launch.stage.id.number, stageAttempt: launch.stageAttempt, partition: launch.partition, taskID: launch.id.number,
      attempt: launch.attempt, machine: machine, cancellation: launch.cancellation, properties: launch.request.properties,
      iterators: hooks.iterators, rowsOnly: rowsOnly, snapshot: launch.request.snapshot)
    context.partitionCount = launch.stage.rdd.knownPartitionCount
    machine.context = context
    defer { machine.context = nil }
    var end: TaskOutcome.End
    var element: Int?
    do throws(Thrown) {
      end = .success(try work(launch, context))
      do throws(Thrown) { try context.complete() } catch { end = ended(error, context) }
    } catch {
      if !rowsOnly, context.needsRows || error.exception != nil { return nil }
      end = ended(error, context)
      element = context.element
      context.failure = error.exception
      do throws(Thrown) { try context.complete() } catch {}
    }
    machine.output.flush()
    var metrics = TaskMetrics(context.counters)
    metrics.runTime = hooks.clock() - started
    metrics.cpuTime = TaskRunner.threadNanoseconds() - cpuStarted
    return TaskOutcome(end: end, metrics: metrics, accumulators: context.accumulators, element: element)
  }

  /// Writes a shuffle's blocks or makes a job's result.
  private func work(_ launch: TaskLaunch, _ context: TaskContext) throws(Thrown) -> any Sendable {
    let stream: PartitionStream = try launch.stage.rdd.stream(launch.partition, context)
    guard let shuffle: ShuffleDependency = launch.stage.shuffle else { return try launch.request.body(context, stream) }
    let began: Int = TaskRunner.threadNanoseconds()
    let blocks: [ShuffleBlock] = try ShuffleWriting.write(
      stream, shuffle.partitioner, combining: shuffle.combinesBeforeWriting ? shuffle.aggregator : nil,
      ordering: shuffle.keyOrdering, context)
    context.counters.shuffleWriteTime += TaskRunner.threadNanoseconds() - began
    if context.cancellation.isCancelled { throw .cancelled }
    shuffles.keep(blocks, of: launch.partition, in: shuffle.id)
    return true
  }

  /// How an exception ends a task.
  private func ended(_ thrown: Thrown, _ context: TaskContext) -> TaskOutcome.End {
    switch thrown {
    case .cancelled: return .killed("cancelled")
    case .exit(let code):
      return .exception(
        thrown, className: "java.lang.SecurityException", message: "exit \(code)",
        text: "java.lang.SecurityException: exit \(code)", isUserFacing: false)
    case .exception(let instance):
      let name: String = instance.descriptor.name
      let message: String = instance.message.map(\.text) ?? ""
      let text: String = (try? context.machine.text(of: .object(instance)).text) ?? name
      return .exception(
        thrown, className: name, message: message, text: text, isUserFacing: instance === context.userFacingException)
    }
  }

  /// The processor time of the calling thread.
  private static func threadNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension TaskMetrics {
  /// Reports a task's counters.
  init(_ counters: TaskCounters) {
    self.init()
    inputBytes = counters.inputBytes
    inputRecords = counters.inputRecords
    outputBytes = counters.outputBytes
    outputRecords = counters.outputRecords
    shuffleBlocksRead = counters.shuffleBlocksRead
    shuffleBytesRead = counters.shuffleBytesRead
    shuffleRecordsRead = counters.shuffleRecordsRead
    shuffleBytesWritten = counters.shuffleBytesWritten
    shuffleRecordsWritten = counters.shuffleRecordsWritten
    shuffleWriteTime = counters.shuffleWriteTime
    combineInputRecords = counters.combineInputRecords
    memorySpilled = counters.memorySpilled
    diskSpilled = counters.diskSpilled
    peakMemory = counters.peakMemory
    keptBlocksRead = counters.keptBlocksRead.map { BlockID(rdd: RDDID($0.rdd), partition: $0.partition) }
  }
}
