import Synchronization

/// A request to stop that a machine sees at its next checkpoint.
package final class Cancellation: Sendable {
  /// `true` iff the computation should stop.
  private let flag = Atomic<Bool>(false)

  /// Makes a request that has not been made yet.
  package init() {}

  /// Asks the computation to stop.
  package func cancel() { flag.store(true, ordering: .releasing) }

  /// `true` iff the computation should stop.
  package var isCancelled: Bool { flag.load(ordering: .acquiring) }
}
