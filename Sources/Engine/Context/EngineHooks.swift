import Compute
import Events

/// Makes the machine of a task on the thread that runs it.
package typealias MachineFactory = @Sendable (Cancellation) -> Machine

/// What the engine needs of the layers above it, handed over when it is made.
package struct EngineHooks: Sendable {
  /// The time in milliseconds since 1970, with fractions.
  package var clock: @Sendable () -> Double
  /// Notes on the driver what the session looks like when a job is submitted, and answers how its tasks make machines.
  ///
  /// `isDetached` says that the driver goes on while they run, so that nothing may be read from it later.
  package var prepareTasks: @Sendable (_ driver: Machine, _ isDetached: Bool) throws(Thrown) -> MachineFactory
  /// How Scala's iterators are made and read.
  package var iterators: IteratorBridge
  /// Runs something that waits, with the interpreter lock given up meanwhile.
  package var whileWaiting: @Sendable (Machine, () -> Void) -> Void
  /// Tells whether a function uses objects that tasks share with the driver and that can change.
  package var usesSharedObjects: @Sendable (Machine, Value) -> Bool = { _, _ in false }
  /// Returns the function that tasks run for one that the program gave: with the variables that it was bound to.
  package var bound: @Sendable (Machine, Value) -> Value = { $1 }
  /// Runs a task while no other runs that uses such objects.
  package var exclusively: @Sendable (() -> Void) -> Void = { $0() }
  /// Merges a task's copy of an accumulator into the driver's and describes it.
  package var mergeAccumulator: @Sendable (Machine, TaskAccumulator) throws(Thrown) -> AccumulatorOutline?
  /// Tells the program's listeners on the driver what has happened, when a job has ended.
  package var afterJob: @Sendable (Machine) throws(Thrown) -> Void = { _ in }
  /// The folder that relative paths start from.
  package var workingFolder: String

  /// Collects the hooks.
  package init(
    clock: @escaping @Sendable () -> Double,
    prepareTasks: @escaping @Sendable (_ driver: Machine, _ isDetached: Bool) throws(Thrown) -> MachineFactory,
    iterators: IteratorBridge,
    whileWaiting: @escaping @Sendable (Machine, () -> Void) -> Void,
    mergeAccumulator: @escaping @Sendable (Machine, TaskAccumulator) throws(Thrown) -> AccumulatorOutline?, workingFolder: String
  ) {
    self.clock = clock
    self.prepareTasks = prepareTasks
    self.iterators = iterators
    self.whileWaiting = whileWaiting
    self.mergeAccumulator = mergeAccumulator
    self.workingFolder = workingFolder
  }
}
