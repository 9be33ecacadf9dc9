import Synchronization

/// The number of a session's top-level variables, readable from the engine's threads.
final class VariableCount: Sendable {
  private let count = Atomic<Int>(0)

  /// How many there are.
  var value: Int { count.load(ordering: .acquiring) }

  /// Returns the number of a new variable.
  func next() -> Int { count.wrappingAdd(1, ordering: .acquiringAndReleasing).oldValue }
}
