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

  /// Three quarters of the machine's memory.
  private static var defaultLimit: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages / 4 * 3 * size : 8 << 30
  }

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

  /// Whether a further piece of this size fits.
  package func fits(_ bytes: Int) -> Bool { bytes < limit - used }

  /// Whether the process has outgrown its budget.
  package var isExceeded: Bool { used > limit || Int(rddsh_resident_bytes()) > limit }
}
