import Compute
import Events
import Glibc

/// Runs a task on the calling thread.
struct TaskRunner: Sendable {
  /// The clock and the bridge to the language.
  let hooks: EngineHooks
  /// Where map tasks leave what they write.
  let shuffles: ShuffleStore

  /// Runs a task and tells how it ended.
  func run(_ launch: TaskLaunch) -> TaskOutcome {
    let started: Double = hooks.clock()
    let cpuStarted: Int = TaskRunner.threadNanoseconds()
    let machine: Machine = launch.request.makeMachine(launch.cancellation)
    let context = TaskContext(
      stage: launch.stage.id.number, stageAttempt: launch.stageAttempt, partition: launch.partition, taskID: launch.id.number,
      attempt: launch.attempt, machine: machine, cancellation: launch.cancellation, properties: launch.request.properties,
      iterators: hooks.iterators, rowsOnly: launch.stage.hasEffects, snapshot: launch.request.snapshot)
    machine.context = context
    var end: TaskOutcome.End
    do throws(Thrown) {
      end = .success(try work(launch, context))
      do throws(Thrown) { try context.complete() } catch { end = ended(error, context) }
    } catch {
      end = ended(error, context)
      do throws(Thrown) { try context.complete() } catch {}
    }
    machine.output.flush()
    machine.context = nil
    var metrics = TaskMetrics(context.counters)
    metrics.runTime = hooks.clock() - started
    metrics.cpuTime = TaskRunner.threadNanoseconds() - cpuStarted
    return TaskOutcome(end: end, metrics: metrics, accumulators: context.accumulators)
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
      return .exception(thrown, className: name, message: message, text: text, isUserFacing: instance === context.userFacingException)
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
