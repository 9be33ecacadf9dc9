import CSystem

/// The register machine that runs programs: one for each thread of execution (the driver, a user's thread, each task).
///
/// A machine is used by one thread at a time; it is not shared.
@usableFromInline package final class Machine {
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
  /// The singleton objects that this machine has used, by number.
  var knownModules: [Value?] = []
  /// Something of the task or session that natives of upper layers need (a task context, a Spark context).
  package var context: AnyObject?
  /// The thread of the program that the machine runs, for natives of upper layers; nil in tasks.
  package var thread: AnyObject?
  /// How many checkpoints may still be passed; nil for no limit on the number of steps.
  package var checkpointLimit: Int?
  /// The registers and frames.
  let stack: UnsafeMutablePointer<MachineStack>
  /// The methods that were found last, by class and selector; empty until the first one.
  var methodCache: [CachedMethod?]
  /// The lowest address that natives and nested runs may use of the C stack.
  private var stackLimit: UInt
  /// How many checkpoints were passed.
  private var checkpoints = 0
  /// How many checkpoints were passed so far.
  package var passedCheckpoints: Int { checkpoints }

  /// How many calls and steps back are made between two checkpoints.
  static let checkpointInterval = 20_000
  /// How many checkpoints are passed between two looks at what the whole process uses.
  private static let budgetInterval = 4
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
    stack = UnsafeMutablePointer<MachineStack>.allocate(capacity: 1)
    stack.initialize(to: MachineStack(fuel: Machine.checkpointInterval))
    methodCache = []
    stackLimit = 0
    attachToThread()
  }

  deinit {
    stack.pointee.free()
    stack.deallocate()
  }

  /// Measures the C stack of the calling thread; to be called when another thread takes the machine over.
  package func attachToThread() { stackLimit = UInt(rddsh_stack_limit()) &+ Machine.stackReserve }

  /// Raises StackOverflowError if little of the C stack is left.
  @inline(__always)
  package func checkStack() throws(Thrown) {
    if UInt(rddsh_stack_address()) < stackLimit { throw raise("java.lang.StackOverflowError", nil) }
  }

  /// Counts work done in a native's loop; at checkpoints it sees cancellation and the memory budget.
  package func spend(_ steps: Int) throws(Thrown) {
    stack.pointee.fuel &-= steps
    if stack.pointee.fuel < 0 { try look() }
  }

  /// Looks whether the computation may go on, and lets other threads of the program run: between steps of a program only, where
  /// no native is in the middle of changing something.
  package func checkpoint() throws(Thrown) {
    try look()
    try host.yieldLock(self)
  }

  /// Looks whether the computation may go on.
  private func look() throws(Thrown) {
    stack.pointee.fuel = Machine.checkpointInterval
    if cancellation.isCancelled { throw .cancelled }
    checkpoints &+= 1
    if let checkpointLimit, checkpoints > checkpointLimit { throw .cancelled }
    let budget = MemoryBudget.shared
    if budget.isOvercharged || (checkpoints % Machine.budgetInterval == 0 && budget.isExceeded) {
      throw raise("java.lang.OutOfMemoryError", "Java heap space")
    }
  }

  /// Raises OutOfMemoryError if a piece of memory of this size is beyond the budget.
  package func reserve(bytes: Int) throws(Thrown) {
    if !MemoryBudget.shared.fits(bytes) { throw raise("java.lang.OutOfMemoryError", "Java heap space") }
  }

  /// The place in the user's text that is running, innermost first; nil outside programs.
  package var callSite: CallSite? {
    var index: Int = stack.pointee.depth
    var operation: String?
    while index > 0 {
      index -= 1
      let frame: Frame = stack.pointee.frames[index]
      let program: FlatProgram = frame.tables.pointee.owner.takeUnretainedValue()
      guard let source: String = program.origin.source else {
        operation = program.name
        continue
      }
      let element: TraceObject.Element = program.traceElement(at: frame.pc - frame.tables.pointee.code)
      return CallSite(source: source, line: element.line, position: element.position, program: program.name, operation: operation)
    }
    return nil
  }

  /// The programs that are running, innermost first.
  package func trace(limit: Int = 24) -> TraceObject {
    var places: [TraceObject.Place] = []
    var index: Int = stack.pointee.depth
    while index > 0, places.count < limit {
      index -= 1
      let frame: Frame = stack.pointee.frames[index]
      let program: FlatProgram = frame.tables.pointee.owner.takeUnretainedValue()
      places.append(TraceObject.Place(program: program, index: Int32(truncatingIfNeeded: frame.pc - frame.tables.pointee.code)))
    }
    return TraceObject(places)
  }
}
