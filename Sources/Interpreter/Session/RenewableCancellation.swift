import Compute
import Synchronization

/// The switch that stops what a session runs; once it was used, the next statement gets a fresh one.
final class RenewableCancellation: Sendable {
  /// The switch of the running statement.
  private let switchInForce = Mutex(Cancellation())

  /// The switch in force.
  var current: Cancellation { switchInForce.withLock { $0 } }

  /// Stops what runs.
  func cancel() { current.cancel() }

  /// Puts a fresh switch in force if the last one was used.
  func renew() {
    switchInForce.withLock { (current: inout Cancellation) in
      if current.isCancelled { current = Cancellation() }
    }
  }
}
