/// The singleton objects made so far: of a session, or of a task with instances of its own.
package final class Modules: Object, @unchecked Sendable {
  /// What is known of an object.
  enum State {
    /// Nobody used it yet.
    case unused
    /// It exists, perhaps with its initialisation still under way.
    case made(Value)
    /// Its initialisation failed.
    case failed(Instance)
  }

  /// The states by number.
  private var states: [State] = []

  /// Makes no objects.
  package init() { super.init(shape: .storage) }

  /// What is known of an object.
  subscript(id: ModuleID) -> State {
    get { id.index >= 0 && id.index < states.count ? states[id.index] : .unused }
    set {
      guard id.index >= 0 else { return }
      while states.count <= id.index { states.append(.unused) }
      states[id.index] = newValue
    }
  }

  /// Sets an object that comes from elsewhere (one that tasks share in submit mode).
  package func define(_ id: ModuleID, _ value: Value) { self[id] = .made(value) }
}
