import Compute
import Engine

/// What code inside a task asks about the task.
extension SparkNatives {
  /// Returns the member of the running task's context of a name.
  func task(_ member: String) -> Body? {
    switch member {
    case "isInterrupted":
      return { (m, a) throws(Thrown) in .boolean((m.context as? TaskContext)?.cancellation.isCancelled ?? false) }
    case "isCompleted": return { (m, a) throws(Thrown) in .boolean((m.context as? TaskContext)?.isEnded ?? true) }
    case "isFailed": return { (m, a) throws(Thrown) in .boolean((m.context as? TaskContext)?.failure != nil) }
    case "getLocalProperty":
      return { (m, a) throws(Thrown) in
        let key: String = try a.string(1, m).text
        return (m.context as? TaskContext)?.properties[key].map { (text: String) -> Value in Value(text) } ?? .null
      }
    case "onCompletion", "onFailure":
      return { (m, a) throws(Thrown) in
        SparkNatives.listen(to: m.context as? TaskContext, view: a[0], a[1], onlyFailures: member == "onFailure")
        return a[0]
      }
    default: return nil
    }
  }

  /// Lets a function be called when a task ends, with the task's context and perhaps what made it fail.
  private static func listen(to context: TaskContext?, view: Value, _ function: Value, onlyFailures: Bool) {
    let action: (TaskContext) throws(Thrown) -> Void = { (context: TaskContext) throws(Thrown) -> Void in
      if !onlyFailures {
        _ = try context.machine.call(function, view)
      } else if let failure: Instance = context.failure {
        _ = try context.machine.call(function, view, .object(failure))
      }
    }
    context?.completionActions.append(action)
  }

  /// The running task's context as the program sees it, one object for each task; null at the driver.
  static func taskContext(_ machine: Machine) throws(Thrown) -> Value {
    guard let context = machine.context as? TaskContext else { return .null }
    if let known: Value = context.programView { return known }
    let made: Value = try machine.construct(
      "org.apache.spark.TaskContextImpl",
      [
        .int(Int32(truncatingIfNeeded: context.stage)), .int(Int32(truncatingIfNeeded: context.partition)),
        .int(Int32(truncatingIfNeeded: context.attempt)), .int(Int32(truncatingIfNeeded: context.stageAttempt)),
        .long(Int64(context.taskID)), .int(Int32(truncatingIfNeeded: context.partitionCount)),
      ])
    context.programView = made
    return made
  }
}
