import Compute

extension Linker {
  /// Empties a task's copy of an accumulator and lets the task's result carry it back (`AccumulatorV2.readObject`).
  ///
  /// - Throws: What Spark says of one that is to be sent without being registered (`AccumulatorV2.writeReplace`).
  package func adopt(_ copy: Instance, _ machine: Machine) throws(Thrown) {
    if copy.descriptor.flags.contains(.immutable) { return try checkBroadcast(copy, machine) }
    if machine.context == nil, copy[0].asLong < 0 {
      throw machine.raise("java.lang.UnsupportedOperationException", "Accumulator must be registered before send to executor")
    }
    guard let context = machine.context as? TaskContext, copy[0].asLong >= 0 else { return }
    _ = try machine.invoke(Selector("reset", 0), .object(copy))
    context.accumulators.append(TaskAccumulator(original: .object(copy), copy: .object(copy)))
  }

  /// Refuses a broadcast value that was destroyed and is to be sent (`Broadcast.writeObject`).
  private func checkBroadcast(_ broadcast: Instance, _ machine: Machine) throws(Thrown) {
    if machine.context == nil { _ = try machine.invoke(Selector("assertValid", 0), .object(broadcast)) }
  }
}
