import Compute
import Events
import Synchronization

/// The program's listeners: what happens is collected as it is posted, and told on the driver when a job has ended.
final class ProgramListeners: Sendable {
  /// What changes.
  private struct State {
    /// What has happened in the running context.
    var status = Status()
    /// The listeners in the order in which they were added.
    var listeners: [Value] = []
    /// What they have not been told.
    var waiting: [Notice] = []
  }

  /// An event and who was there when it was posted.
  private struct Notice {
    let event: Event
    let listeners: [Value]
  }

  private let state = Mutex(State())

  /// What has happened in the running context.
  var status: Status { state.withLock { $0.status } }

  /// Begins with a new context.
  func begin() { state.withLock { $0 = State() } }

  /// Takes an event in.
  func receive(_ event: Event) {
    state.withLock { (state: inout State) in
      state.status.apply(event)
      if !state.listeners.isEmpty { state.waiting.append(Notice(event: event, listeners: state.listeners)) }
    }
  }

  /// Adds a listener.
  func add(_ listener: Value) { state.withLock { $0.listeners.append(listener) } }

  /// Removes a listener.
  func remove(_ listener: Value) {
    state.withLock { (state: inout State) in state.listeners.removeAll { $0.object === listener.object } }
  }

  /// Tells the listeners what they have not been told; an exception of a listener is its own business, as in Spark.
  func deliver(_ machine: Machine) throws(Thrown) {
    while true {
      let (waiting, status): ([Notice], Status) = state.withLock { (state: inout State) -> ([Notice], Status) in
        defer { state.waiting = [] }
        return (state.waiting, state.status)
      }
      if waiting.isEmpty { return }
      let objects = EventObjects(machine)
      for notice: Notice in waiting {
        guard let (method, argument) = try objects.call(for: notice.event, status) else { continue }
        for listener: Value in notice.listeners {
          do throws(Thrown) {
            _ = try machine.invoke(Selector(method, 1), listener, argument)
          } catch {
            if error.exception == nil { throw error }
          }
        }
      }
    }
  }
}
