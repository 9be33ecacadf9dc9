/// The singleton objects made so far: of a session, or of a task with instances of its own.
///
/// In submit mode the tasks share those of the driver, which is why the states are behind a lock.
package final class Modules: Object, @unchecked Sendable {
  /// What is known of an object.
  enum State {
    /// Nobody used it yet.
    case unused
    /// A machine initialises it: it sees the unfinished object, others wait.
    case starting(Value, by: ObjectIdentifier, isTask: Bool)
    /// It exists.
    case made(Value)
    /// Its initialisation failed.
    case failed(Instance)
  }

  /// What a machine that wants an object is to do.
  enum Claim {
    /// Use it.
    case use(Value)
    /// Initialise it, and then call `finish`.
    case initialise
    /// Ask again when another thread of the program has run: one of them initialises it.
    case wait
    /// Give up: its initialisation failed before.
    case failed(Instance)
  }

  /// The states by number.
  private let states = Lock<[State]>([])
  /// Whether an object whose initialisation failed stays so, in `areStatic`.
  private let staticness = Lock(false)
  /// How long another machine's initialisation is waited for before the unfinished object is used, in milliseconds: two
  /// objects that wait for each other from two tasks must not wait for ever.
  static let patience = 10_000

  /// Whether the objects are those of a compiled program, which are initialised once whatever happens.
  ///
  /// In a shell they are fields of an instance: the exception comes out as it is, and the next use tries again.
  package var areStatic: Bool {
    get { staticness.read { $0 } }
    set { staticness.change { $0 = newValue } }
  }

  /// Makes no objects.
  package init() { super.init(shape: .storage) }

  /// Returns an object that exists, finished or in the making by this machine; else says what to do.
  ///
  /// - Parameter make: Makes the instance whose initialisation this machine begins.
  /// - Parameter isPatient: `false` to use the unfinished object that another thread of the program initialises.
  func claim(_ id: ModuleID, _ machine: Machine, isPatient waits: Bool = true, _ make: () -> Value) -> Claim {
    guard id.index >= 0 else { return .use(.null) }
    let own = ObjectIdentifier(machine)
    let isTask: Bool = machine.context != nil
    var isPatient = true
    while true {
      let answer: Claim? = states.wait(milliseconds: isPatient ? Modules.patience : 0) { (states: inout [State]) -> Claim? in
        while states.count <= id.index { states.append(.unused) }
        switch states[id.index] {
        case .unused:
          states[id.index] = .starting(make(), by: own, isTask: isTask)
          return .initialise
        case .starting(let value, let maker, let isTasks):
          if maker == own || !isPatient { return .use(value) }
          if isTasks { return nil }
          return isTask || !waits ? .use(value) : .wait
        case .made(let value): return .use(value)
        case .failed(let instance): return .failed(instance)
        }
      }
      if let answer { return answer }
      isPatient = false
    }
  }

  /// Ends the initialisation of an object.
  func finish(_ id: ModuleID, _ state: State) {
    states.change { (states: inout [State]) in if states.indices.contains(id.index) { states[id.index] = state } }
  }

  /// The object that a number stands for, if it exists or is in the making.
  package func value(_ id: ModuleID) -> Value? {
    states.read { (states: inout [State]) -> Value? in
      guard states.indices.contains(id.index) else { return nil }
      switch states[id.index] {
      case .made(let value), .starting(let value, _, _): return value
      case .unused, .failed: return nil
      }
    }
  }
}
