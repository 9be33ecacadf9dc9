import Compute
import Events

/// What a job is to do: some partitions of an RDD, and what is made of each.
struct JobRequest: Sendable {
  /// Makes the result of a task from its partition.
  typealias Body = @Sendable (TaskContext, PartitionStream) throws(Thrown) -> any Sendable

  /// The RDD whose partitions are read.
  let rdd: RDD
  /// The partitions, in the order of the results.
  let partitions: [Int]
  /// The action.
  let callSite: OperationSite
  /// The submitting thread's properties.
  let properties: [String: String]
  /// What the functions of all stages had captured.
  let snapshot: CaptureSnapshot
  /// The function values of the program that `body` calls.
  let functions: [Value]
  /// The function values, of all stages and of the action, that may do more than compute their result.
  let effects: FunctionSet
  /// The function values that use objects which tasks share with the driver.
  let sharing: FunctionSet
  /// Makes the machines of the tasks.
  let makeMachine: MachineFactory
  /// What tasks of the last stage do.
  let body: Body
}

/// A set of function values by identity; their owners keep them alive.
struct FunctionSet: Sendable {
  private var members: Set<ObjectIdentifier> = []

  /// Chooses among functions.
  init(_ functions: [Value] = [], where isMember: (Value) -> Bool = { _ in true }) {
    for function: Value in functions where isMember(function) {
      if let object: Object = function.object { members.insert(ObjectIdentifier(object)) }
    }
  }

  /// `true` iff one of the functions is a member.
  func intersects(_ functions: [Value]) -> Bool {
    !members.isEmpty
      && functions.contains { (function: Value) -> Bool in
        function.object.map { members.contains(ObjectIdentifier($0)) } ?? false
      }
  }
}

/// How a job ended.
enum JobOutcome: Sendable {
  /// The results in the order of the partitions, and what successful tasks added to accumulators.
  case succeeded([any Sendable], [TaskAccumulator])
  /// Why it failed, and what successful tasks added to accumulators.
  case failed(JobFailure, [TaskAccumulator])
}

/// Why a job was given up.
struct JobFailure: Sendable {
  /// Spark's message.
  let message: String
  /// The exception of the task that failed for good.
  let cause: Thrown?
  /// `true` iff the caller sees the task's exception itself instead of the message.
  let isUserFacing: Bool
  /// The stage, task and number of attempts, as `stage 5, task 0 (partition 0), element 2; 1 attempt`; nil if no task failed.
  var place: String?
}

/// A task for a worker.
struct TaskLaunch: Sendable {
  /// The attempt's number.
  let id: TaskID
  /// The stage it belongs to.
  let stage: StagePlan
  /// The attempt at the stage.
  let stageAttempt: Int
  /// The partition to compute.
  let partition: Int
  /// The attempt at the task, from 0.
  let attempt: Int
  /// The job it runs for.
  let request: JobRequest
  /// Becomes true when the task should end.
  let cancellation: Cancellation
}

/// How an attempt at a task ended, as its worker reports it.
struct TaskOutcome: Sendable {
  /// How it ended.
  enum End: Sendable {
    /// The result of a job's last stage; nothing of interest for a stage that writes a shuffle.
    case success(any Sendable)
    /// An exception of the program: its class, its message and its text.
    case exception(Thrown, className: String, message: String, text: String, isUserFacing: Bool)
    /// It noticed that it should end.
    case killed(String)
  }

  /// How it ended.
  let end: End
  /// What it did.
  let metrics: TaskMetrics
  /// What it added to accumulators.
  let accumulators: [TaskAccumulator]
  /// The index of the row at which it failed, if that is known.
  var element: Int?
}
