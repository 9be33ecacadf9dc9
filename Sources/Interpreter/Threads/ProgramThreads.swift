import Compute

/// The threads of a program and the one lock under which their code runs.
///
/// A thread gives the lock up where it waits and, if others wait for it, between steps of its program; the lock goes to the one
/// that has waited longest. What needs no such care are tasks, which share nothing with the driver that can change.
package final class ProgramThreads: Sendable {
  /// What threads share.
  private struct State {
    /// Whether a thread has the lock.
    var isHeld = false
    /// The threads that want the lock, in the order in which they came; each waits for its own turn.
    var waiting: [Lock<Bool>] = []
    /// How often the lock was given up by a thread that may have changed something.
    var changes = 0
    /// The threads that run and that the program waits for at its end.
    var users = 0
    /// The threads that run and that end with the program.
    var daemons = 0
    /// The status that a thread asked the program to leave with.
    var exitStatus: Int32?
    /// The threads that were asked to stop waiting, by their objects.
    var interrupted: Set<ObjectIdentifier> = []
    /// The objects that threads synchronize on.
    var monitors: [ObjectIdentifier: Monitor] = [:]

    /// Frees the lock, or returns the turn of the thread that has it next.
    mutating func next(countsChange: Bool) -> Lock<Bool>? {
      if countsChange { changes += 1 }
      isHeld = !waiting.isEmpty
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }

  private let state = Lock(State())

  /// How long the end of the program waits for threads that end with it: the JVM takes about so long to stop.
  private static let daemonGrace = 200

  /// Makes a program that has only the session's thread, which waits for its first statement.
  package init() {}

  // The lock.

  /// Waits for the lock and takes it.
  package func acquire() {
    let turn: Lock<Bool>? = state.read { (state: inout State) -> Lock<Bool>? in
      if !state.isHeld {
        state.isHeld = true
        return nil
      }
      let turn = Lock(false)
      state.waiting.append(turn)
      return turn
    }
    turn?.wait { (hasCome: inout Bool) -> Void? in hasCome ? () : nil }
  }

  /// Gives the lock up.
  package func release() { pass(state.change { (state: inout State) -> Lock<Bool>? in state.next(countsChange: true) }) }

  /// Lets the thread go on that has waited longest.
  private func pass(_ turn: Lock<Bool>?) { turn?.change { (hasCome: inout Bool) in hasCome = true } }

  /// Runs `body` with the lock.
  package func hold<Result>(_ body: () -> Result) -> Result {
    acquire()
    defer { release() }
    return body()
  }

  /// Runs something that waits, with the lock given up meanwhile.
  func giveUp(while wait: () -> Void) {
    release()
    wait()
    acquire()
  }

  /// Lets the others run that wait for the lock.
  func yield() {
    if state.read({ (state: inout State) -> Bool in !state.waiting.isEmpty }) { giveUp {} }
  }

  /// Gives the lock up until another thread has done something with it, or for so many milliseconds.
  ///
  /// - Parameter isRepeated: `true` iff this thread has only looked around since it waited last: that wakes nobody.
  func awaitChange(milliseconds: Int, isRepeated: Bool) {
    var before = 0
    func leave(_ state: inout State) -> Lock<Bool>? {
      let turn: Lock<Bool>? = state.next(countsChange: !isRepeated)
      before = state.changes
      return turn
    }
    pass(isRepeated ? state.read(leave) : state.change(leave))
    _ = state.wait(milliseconds: milliseconds) { (state: inout State) -> Void? in state.changes == before ? nil : () }
    acquire()
  }

  // The threads.

  /// Whether another thread than the session's runs.
  var areOthers: Bool { state.read { (state: inout State) -> Bool in state.users + state.daemons > 0 } }

  /// How many threads run that the program waits for at its end.
  package var userCount: Int { state.read { $0.users } }

  /// Counts a thread that begins.
  func begin(isDaemon: Bool) { state.change { (state: inout State) in isDaemon ? (state.daemons += 1) : (state.users += 1) } }

  /// Counts a thread that has ended.
  func end(isDaemon: Bool) { state.change { (state: inout State) in isDaemon ? (state.daemons -= 1) : (state.users -= 1) } }

  /// Waits as the JVM does at its end: for the threads that are no daemons, and a moment for those that are.
  ///
  /// - Parameter isCancelled: Asked from time to time whether to give up.
  func awaitEnd(isCancelled: () -> Bool) {
    while !isCancelled() {
      let hasEnded: Void? = state.wait(milliseconds: ProgramThreads.daemonGrace) { (state: inout State) -> Void? in
        state.users == 0 || state.exitStatus != nil ? () : nil
      }
      if hasEnded != nil { break }
    }
    _ = state.wait(milliseconds: ProgramThreads.daemonGrace) { (state: inout State) -> Void? in
      state.daemons == 0 || isCancelled() ? () : nil
    }
  }

  /// The status that a thread asked the program to leave with.
  var exitStatus: Int32? {
    get { state.read { $0.exitStatus } }
    set { state.change { $0.exitStatus = newValue } }
  }

  // Interruption.

  /// Asks the thread of an object to stop waiting.
  func interrupt(_ thread: ObjectIdentifier) { state.change { (state: inout State) in _ = state.interrupted.insert(thread) } }

  /// Whether a thread was asked to stop waiting; `clears` forgets it.
  func isInterrupted(_ thread: ObjectIdentifier, clears: Bool) -> Bool {
    state.read { (state: inout State) -> Bool in
      clears ? state.interrupted.remove(thread) != nil : state.interrupted.contains(thread)
    }
  }

  // Monitors.

  /// An object that threads synchronize on.
  struct Monitor {
    /// The machine of the thread that is inside, if one is.
    var owner: ObjectIdentifier?
    /// How often its owner entered.
    var depth = 0
    /// The machines of the threads that wait to be notified, in order.
    var waiting: [ObjectIdentifier] = []
  }

  /// Enters an object's monitor `depth` times, unless another thread is inside: then it returns false.
  func enter(_ object: ObjectIdentifier, by machine: ObjectIdentifier, depth: Int = 1) -> Bool {
    state.read { (state: inout State) -> Bool in
      var monitor: Monitor = state.monitors[object] ?? Monitor()
      guard monitor.owner == nil || monitor.owner == machine else { return false }
      monitor.owner = machine
      monitor.depth += depth
      state.monitors[object] = monitor
      return true
    }
  }

  /// Leaves an object's monitor `depth` times, by default as often as it was entered; returns how often that was.
  @discardableResult
  func leave(_ object: ObjectIdentifier, depth: Int? = nil) -> Int {
    state.change { (state: inout State) -> Int in
      guard var monitor: Monitor = state.monitors[object] else { return 0 }
      let left: Int = min(depth ?? monitor.depth, monitor.depth)
      monitor.depth -= left
      if monitor.depth == 0 { monitor.owner = nil }
      state.monitors[object] = monitor.depth == 0 && monitor.waiting.isEmpty ? nil : monitor
      return left
    }
  }

  /// Whether the thread of a machine is inside an object's monitor.
  func isOwner(_ machine: ObjectIdentifier, of object: ObjectIdentifier) -> Bool {
    state.read { (state: inout State) -> Bool in state.monitors[object]?.owner == machine }
  }

  /// Begins to wait for a notification of an object.
  func beginWaiting(_ machine: ObjectIdentifier, for object: ObjectIdentifier) {
    state.read { (state: inout State) in state.monitors[object]?.waiting.append(machine) }
  }

  /// Whether the thread of a machine still waits for a notification of an object; `gives up` ends its waiting.
  func isWaiting(_ machine: ObjectIdentifier, for object: ObjectIdentifier, givesUp: Bool = false) -> Bool {
    state.read { (state: inout State) -> Bool in
      guard let position: Int = state.monitors[object]?.waiting.firstIndex(of: machine) else { return false }
      if givesUp { state.monitors[object]?.waiting.remove(at: position) }
      return true
    }
  }

  /// Wakes the thread that has waited longest for an object, or all of them.
  func notify(_ object: ObjectIdentifier, all: Bool) {
    state.change { (state: inout State) in
      guard let count: Int = state.monitors[object]?.waiting.count, count > 0 else { return }
      state.monitors[object]?.waiting.removeFirst(all ? count : 1)
    }
  }
}

/// A thread of the program, as its machine knows it; touched by that thread only.
final class ProgramThread {
  /// The program's object of the thread; null for the session's until it is asked for.
  var object: Value
  /// The properties that the jobs of the thread carry; a new thread begins with those of the one that starts it.
  var properties: [String: String]

  /// Makes a thread.
  init(object: Value = .null, properties: [String: String] = [:]) {
    self.object = object
    self.properties = properties
  }
}
