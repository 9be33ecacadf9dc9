import Synchronization

/// Hands events to listeners, one at a time and in the order in which they were posted.
///
/// A thread that posts while another delivers leaves its events in the queue and goes on: delivery never blocks the scheduler,
/// and the order is that of posting.
package final class EventBus: Sendable {
  /// A reader of events; called on the thread that delivers.
  package typealias Listener = @Sendable (Event) -> Void

  private let listeners = Mutex<[Listener]>([])
  private let queue = Mutex<[Event]>([])
  /// Held by the thread that delivers.
  private let delivery = Mutex(())

  /// Makes a bus without listeners.
  package init() {}

  /// Adds a listener that sees every event posted from now on.
  package func add(_ listener: @escaping Listener) { listeners.withLock { $0.append(listener) } }

  /// Puts events at the end of the queue without delivering them; safe to call with a lock held.
  package func enqueue(_ events: [Event]) { queue.withLock { $0.append(contentsOf: events) } }

  /// Delivers what is queued, unless another thread is doing so.
  package func deliver() {
    while queue.withLock({ !$0.isEmpty }) {
      if delivery.withLockIfAvailable({ (_: inout Void) in deliverBatch() }) == nil { return }
    }
  }

  /// Returns when all that was queued before the call has been delivered; not to be called by listeners.
  package func drain() {
    delivery.withLock { (_: inout Void) in deliverBatch() }
  }

  /// Enqueues and delivers.
  package func post(_ events: [Event]) {
    enqueue(events)
    deliver()
  }

  /// Hands what is queued to the listeners; called by the holder of `delivery`.
  private func deliverBatch() {
    let batch: [Event] = queue.withLock { (queue: inout [Event]) -> [Event] in
      defer { queue = [] }
      return queue
    }
    if batch.isEmpty { return }
    let listeners: [Listener] = listeners.withLock { $0 }
    for event: Event in batch { for listener: Listener in listeners { listener(event) } }
  }
}
