import CSystem

/// The register machine that runs programs: one for each thread of execution (the driver, a user's thread, each task).
///
/// A machine is used by one thread at a time; it is not shared.
package final class Machine {
  /// The session.
  package let host: any MachineHost
  /// The top-level variables.
  package let globals: Globals
  /// Where `println` writes.
  package var output: any TextOutput
  /// The request to stop that checkpoints look at.
  package let cancellation: Cancellation
  /// The singleton objects made so far, as this machine sees them.
  package let modules: Modules
  /// Something of the task or session that natives of upper layers need (a task context, a Spark context).
  package var context: AnyObject?
  /// How many instructions may still run before the next checkpoint.
  var fuel: Int = Machine.checkpointInterval
  /// How many instructions may run in all; nil for no limit.
  package var stepLimit: Int?
  /// The lowest address that natives and nested runs may use of the C stack.
  private var stackLimit: UInt

  /// How many instructions run between two checkpoints.
  static let checkpointInterval = 20_000
  /// How much of the C stack is kept free below the limit for natives.
  private static let stackReserve: UInt = 256 << 10

  /// Makes a machine for the calling thread.
  package init(
    host: any MachineHost = BareHost(), globals: Globals = Globals(), modules: Modules = Modules(),
    output: any TextOutput = TextCollector(), cancellation: Cancellation = Cancellation()
  ) {
    self.host = host
    self.globals = globals
    self.modules = modules
    self.output = output
    self.cancellation = cancellation
    stackLimit = 0
    attachToThread()
  }

  /// Measures the C stack of the calling thread; to be called when another thread takes the machine over.
  package func attachToThread() { stackLimit = UInt(rddsh_stack_limit()) &+ Machine.stackReserve }

  /// Raises StackOverflowError if little of the C stack is left.
  package func checkStack() throws(Thrown) {
    if UInt(rddsh_stack_address()) < stackLimit { throw raise("java.lang.StackOverflowError", nil) }
  }

  /// Counts work done in a native's loop; at checkpoints it sees cancellation and the memory budget.
  package func spend(_ steps: Int) throws(Thrown) {
    fuel &-= steps
    if fuel < 0 { try checkpoint() }
  }

  /// Looks whether the computation may go on, and lets others run.
  package func checkpoint() throws(Thrown) {
    fuel = Machine.checkpointInterval
    if cancellation.isCancelled { throw .cancelled }
    host.yieldLock(self)
  }

  /// Raises OutOfMemoryError if a piece of memory of this size is beyond the budget.
  package func reserve(bytes: Int) throws(Thrown) {
    if !MemoryBudget.shared.fits(bytes) { throw raise("java.lang.OutOfMemoryError", "Java heap space") }
  }

  /// The place in the user's text that is running, innermost first; nil outside programs.
  package var callSite: CallSite? { nil }

  /// The programs that are running, innermost first.
  package func trace(limit: Int = 64) -> TraceObject { TraceObject([]) }
}
