import CSystem
import Glibc
import Synchronization

/// How much memory the process may use, and how much is known to be in use.
///
/// Large pieces are charged when they are made and refunded when they are freed; what many small objects take shows in the
/// resident size, which checkpoints look at.
package final class MemoryBudget: Sendable {
  /// The budget of the process.
  package static let shared = MemoryBudget(limit: MemoryBudget.defaultLimit)

  /// Pieces below this size are not counted.
  package static let countedBytes = 16384

  /// What is charged and not refunded.
  private let charged = Atomic<Int>(0)
  /// The most that may be in use.
  private let bound: Atomic<Int>

  /// Makes a budget.
  package init(limit: Int) { bound = Atomic(limit) }

  /// Half of the machine's memory: what grows is copied to twice its size before a program is told that there is too much of it.
  private static var defaultLimit: Int { max(256 << 20, Int(rddsh_machine_bytes()) / 2) }

  /// The most that may be in use.
  package var limit: Int {
    get { bound.load(ordering: .relaxed) }
    set { bound.store(newValue, ordering: .relaxed) }
  }

  /// What is known to be in use.
  package var used: Int { charged.load(ordering: .relaxed) }

  /// Counts a piece of memory as in use.
  package func charge(_ bytes: Int) { charged.wrappingAdd(bytes, ordering: .relaxed) }

  /// Counts a piece of memory as free again.
  package func refund(_ bytes: Int) { charged.wrappingSubtract(bytes, ordering: .relaxed) }

  /// What the memory of a sequence is counted as: one that has room for more elements than an Int can count exceeds any budget.
  static func cost(bytes: Int, capacity: Int) -> Int { capacity > Int(Int32.max) ? 1 << 48 : bytes }

  /// Whether a further piece of this size fits.
  package func fits(_ bytes: Int) -> Bool { bytes < limit - used }

  /// Whether the process has outgrown its budget.
  package var isExceeded: Bool { isOvercharged || Int(rddsh_resident_bytes()) > limit }

  /// Whether what is known to be in use alone is more than the budget.
  package var isOvercharged: Bool { used > limit }
}
