import Compute

/// What tasks see of the driver: its top-level variables as copies, its objects afresh.
enum TaskMachines {
  /// Takes what the tasks of a job will see, and returns how their machines are made.
  ///
  /// - Parameters:
  ///   - variables: How many top-level variables there are.
  ///   - isDetached: `true` iff the driver goes on while the tasks run: what it can change is copied now.
  static func prepare(
    _ driver: Machine, variables: Int, sharesObjects: Bool, isDetached: Bool
  ) -> @Sendable (Cancellation) -> Machine {
    let host: any MachineHost = driver.host
    var copy = DeepCopy(driver)
    let seen: [Value] = (0..<variables).map { (index: Int) -> Value in
      let value: Value = driver.globals[GlobalID(index)]
      guard isDetached else { return value }
      do throws(Thrown) { return try copy.copied(value) } catch { return .null }
    }
    let shared: Modules? = sharesObjects ? driver.modules : nil
    let output = TaskOutput(driver.output)
    let limit: Int? = driver.checkpointLimit.map { (limit: Int) -> Int in limit - driver.passedCheckpoints }
    return { (cancellation: Cancellation) -> Machine in
      let received = ReceivedVariables(seen)
      let machine = Machine(
        host: host, globals: Globals { (index: Int) -> Value in received.value(index) }, modules: shared ?? Modules(),
        output: output.writer(), cancellation: cancellation)
      machine.checkpointLimit = limit
      received.machine = machine
      return machine
    }
  }

  /// The driver's variables as a task receives them: copied when they are first used, null where they cannot be sent.
  private final class ReceivedVariables {
    /// The driver's values.
    private let values: [Value]
    /// The task's machine, which owns the variables.
    weak var machine: Machine?

    /// Offers the driver's values.
    init(_ values: [Value]) { self.values = values }

    /// The task's own copy of a variable's value, which shares parts with the task's other copies as the originals do.
    func value(_ index: Int) -> Value {
      guard values.indices.contains(index), let context = machine?.context as? TaskContext else { return .null }
      do throws(Thrown) { return try context.localize(values[index]) } catch { return .null }
    }
  }

  /// Refuses functions that read a top-level variable whose value cannot be sent to a task.
  static func checkGlobals(of function: Value, _ machine: Machine) throws(Thrown) {
    for id: GlobalID in GlobalReferences.of(function, followsCalls: true) {
      var copy = DeepCopy(machine)
      do throws(Thrown) {
        _ = try copy.copied(machine.globals[id])
      } catch {
        guard let cause = error.exception else { throw error }
        if Unsent.contains(cause.message?.text ?? "") { continue }
        throw machine.raise("org.apache.spark.SparkException", "Task not serializable", cause: cause)
      }
    }
  }

  /// Classes whose instances at the top level are not sent to tasks but null there.
  static let Unsent: Set<String> = ["org.apache.spark.SparkContext", "org.apache.spark.sql.SparkSession"]
}
