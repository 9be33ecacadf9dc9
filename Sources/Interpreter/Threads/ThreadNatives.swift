import Compute
import Engine
import Glibc

/// The natives of threads and monitors.
///
/// Tasks have no threads of their own: what a task starts runs to its end at once, which is one of the orders that a JVM
/// allows; where such a thread would wait for another one, it is refused.
struct ThreadNatives: Sendable {
  /// The threads of the program.
  let threads: ProgramThreads

  /// Returns the native of a key such as `Thread.begin`; nil if it is none of a thread.
  func native(_ key: String) -> Native? {
    let function: NativeFunction? =
      switch key {
      case "Thread.begin": begin
      case "Thread.interrupt":
        { (_, a) throws(Thrown) in
          if let object: Object = a[0].object { threads.interrupt(ObjectIdentifier(object)) }
          return .unit
        }
      case "Thread.interrupted":
        { (_, a) throws(Thrown) in
          guard let object: Object = a[0].object else { return .boolean(false) }
          return .boolean(threads.isInterrupted(ObjectIdentifier(object), clears: a.boolean(1)))
        }
      case "Thread$.current": { (m, _) throws(Thrown) in (m.thread as? ProgramThread)?.object ?? .null }
      case "Thread$.setCurrent":
        { (m, a) throws(Thrown) in
          (m.thread as? ProgramThread)?.object = a[a.count - 1]
          return .unit
        }
      case "Thread$.pause":
        { (m, a) throws(Thrown) in
          try pause(m, milliseconds: a.long(a.count - 2), isRepeated: a.boolean(a.count - 1))
          return .unit
        }
      case "Thread$.rest":
        { (m, a) throws(Thrown) in
          try rest(m, milliseconds: a.long(a.count - 1))
          return .unit
        }
      case "Thread$.isShared": { (m, _) throws(Thrown) in .boolean(m.context == nil) }
      case "Object.synchronized": synchronized
      case "Object.wait": wait
      case "Object.notify": { (m, a) throws(Thrown) in try notify(a[0], all: false, m) }
      case "Object.notifyAll": { (m, a) throws(Thrown) in try notify(a[0], all: true, m) }
      default: nil
      }
    return function.map { (function: @escaping NativeFunction) -> Native in Native(key: key, isPure: false, function: function) }
  }

  /// Starts a thread of the program's: its object, and whether it ends with the program.
  private func begin(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let object: Value = arguments[0]
    guard machine.context == nil else {
      _ = try machine.invoke(Selector("enter", 0), object)
      return .unit
    }
    let isDaemon: Bool = arguments.boolean(1)
    let (host, globals, modules): (any MachineHost, Globals, Modules) = (machine.host, machine.globals, machine.modules)
    let output = TaskOutput(machine.output, flushes: true)
    let properties: [String: String] = (machine.thread as? ProgramThread)?.properties ?? [:]
    let limit: Int? = machine.checkpointLimit.map { (limit: Int) -> Int in limit - machine.passedCheckpoints }
    threads.begin(isDaemon: isDaemon)
    let isStarted: Bool = Worker.start(stackSize: ThreadNatives.stackSize) { [threads] in
      threads.hold {
        let machine = Machine(host: host, globals: globals, modules: modules, output: output.writer())
        machine.thread = ProgramThread(object: object, properties: properties)
        machine.checkpointLimit = limit
        do throws(Thrown) { _ = try machine.invoke(Selector("enter", 0), object) } catch {
          if case .exit(let status) = error { threads.exitStatus = status }
        }
        machine.output.flush()
        threads.end(isDaemon: isDaemon)
      }
    }
    if isStarted { return .unit }
    threads.end(isDaemon: isDaemon)
    throw machine.raise(
      "java.lang.OutOfMemoryError", "unable to create native thread: possibly out of memory or process/resource limits reached")
  }

  /// The stack of a thread of the program, in bytes; calls of the program itself do not lie on it.
  private static let stackSize = 64 << 20
  /// The longest piece of waiting after which a thread looks whether it was cancelled, in milliseconds.
  private static let patience: Int64 = 50

  /// Lets the others run until one has done something, or for so many milliseconds.
  func pause(_ machine: Machine, milliseconds: Int64, isRepeated: Bool) throws(Thrown) {
    machine.output.flush()
    let piece: Int64 = min(max(milliseconds, 0), ThreadNatives.patience)
    if machine.context == nil {
      threads.awaitChange(milliseconds: Int(piece), isRepeated: isRepeated)
    } else {
      usleep(UInt32(piece * 1000))
    }
    try machine.checkpoint()
  }

  /// Rests for so many milliseconds, whatever others do, or until the thread is interrupted or cancelled.
  private func rest(_ machine: Machine, milliseconds: Int64) throws(Thrown) {
    machine.output.flush()
    let (start, limit): (Int64, Int64) = (ThreadNatives.now, milliseconds)
    let own: ObjectIdentifier? = (machine.thread as? ProgramThread)?.object.object.map(ObjectIdentifier.init)
    machine.host.giveUpLock(machine) {
      while !machine.cancellation.isCancelled, own.map({ threads.isInterrupted($0, clears: false) }) != true {
        let left: Int64 = limit - (ThreadNatives.now - start)
        if left <= 0 { break }
        usleep(UInt32(min(left, ThreadNatives.patience / 2) * 1000))
      }
    }
    try machine.checkpoint()
  }

  /// Evaluates a body while its thread alone is inside the object's monitor.
  private func synchronized(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard machine.context == nil else { return try machine.call(arguments[1]) }
    let object: ObjectIdentifier = try identity(of: arguments[0], machine)
    var isRepeated = false
    while !threads.enter(object, by: ObjectIdentifier(machine)) {
      try pause(machine, milliseconds: ThreadNatives.patience, isRepeated: isRepeated)
      isRepeated = true
    }
    defer { threads.leave(object, depth: 1) }
    return try machine.call(arguments[1])
  }

  /// Waits until an object is notified or the time is over, outside its monitor meanwhile.
  private func wait(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let object: ObjectIdentifier = try identity(of: arguments[0], machine)
    let own = ObjectIdentifier(machine)
    try checkOwner(of: object, machine)
    let limit: Int64 = arguments.count > 1 ? arguments.long(1) : 0
    let end: Int64 = limit > 0 ? ThreadNatives.now + limit : Int64.max
    threads.beginWaiting(own, for: object)
    let depth: Int = threads.leave(object)
    var problem: Thrown?
    var isRepeated = false
    do throws(Thrown) {
      while threads.isWaiting(own, for: object), ThreadNatives.now < end {
        try pause(machine, milliseconds: end - ThreadNatives.now, isRepeated: isRepeated)
        isRepeated = true
        try checkInterruption(machine)
      }
    } catch { problem = error }
    _ = threads.isWaiting(own, for: object, givesUp: true)
    while !threads.enter(object, by: own, depth: depth) {
      threads.awaitChange(milliseconds: Int(ThreadNatives.patience), isRepeated: isRepeated)
      isRepeated = true
    }
    if let problem { throw problem }
    return .unit
  }

  /// The milliseconds of a clock that only goes forward.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Throws if the machine's thread was interrupted.
  private func checkInterruption(_ machine: Machine) throws(Thrown) {
    guard let object: Object = (machine.thread as? ProgramThread)?.object.object,
      threads.isInterrupted(ObjectIdentifier(object), clears: true)
    else { return }
    throw machine.raise("java.lang.InterruptedException", nil)
  }

  /// Wakes threads that wait for an object.
  private func notify(_ object: Value, all: Bool, _ machine: Machine) throws(Thrown) -> Value {
    let identity: ObjectIdentifier = try identity(of: object, machine)
    try checkOwner(of: identity, machine)
    threads.notify(identity, all: all)
    return .unit
  }

  /// Throws unless the machine's thread is inside an object's monitor.
  private func checkOwner(of object: ObjectIdentifier, _ machine: Machine) throws(Thrown) {
    if machine.context != nil {
      throw machine.raise("java.lang.UnsupportedOperationException", "a task has no other thread to wait for or to notify")
    }
    if !threads.isOwner(ObjectIdentifier(machine), of: object) {
      throw machine.raise("java.lang.IllegalMonitorStateException", "current thread is not owner")
    }
  }

  /// The object whose monitor is meant.
  private func identity(of value: Value, _ machine: Machine) throws(Thrown) -> ObjectIdentifier {
    guard let object: Object = value.object else { throw machine.raise("java.lang.NullPointerException", nil) }
    return ObjectIdentifier(object)
  }
}
