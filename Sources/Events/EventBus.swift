import Synchronization

/// Hands events to listeners, one at a time and in the order in which they were posted.
///
/// A thread that posts while another delivers leaves its events in the queue and goes on: delivery never blocks the scheduler,
/// and the order is that of posting.
package final class EventBus: Sendable {
  /// A reader of events; called on the thread that delivers.
  package typealias Listener = @Sendable (Event) -> Void

  /// What threads share.
  private struct State {
    var listeners: [Listener] = []
    var queue: [Event] = []
    var isDelivering = false
  }

  private let state = Mutex(State())

  /// Makes a bus without listeners.
  package init() {}

  /// Adds a listener that sees every event posted from now on.
  package func add(_ listener: @escaping Listener) { state.withLock { $0.listeners.append(listener) } }

  /// Puts events at the end of the queue without delivering them; safe to call with a lock held.
  package func enqueue(_ events: [Event]) { state.withLock { $0.queue.append(contentsOf: events) } }

  /// Delivers what is queued, unless another thread is doing so.
  package func deliver() {
    while let (batch, listeners) = nextBatch() {
      for event: Event in batch { for listener: Listener in listeners { listener(event) } }
      state.withLock { $0.isDelivering = false }
    }
  }

  /// Enqueues and delivers.
  package func post(_ events: [Event]) {
    enqueue(events)
    deliver()
  }

  /// Takes what is queued, if nobody else delivers.
  private func nextBatch() -> ([Event], [Listener])? {
    state.withLock { (state: inout State) -> ([Event], [Listener])? in
      if state.isDelivering || state.queue.isEmpty { return nil }
      state.isDelivering = true
      let batch: [Event] = state.queue
      state.queue = []
      return (batch, state.listeners)
    }
  }
}
