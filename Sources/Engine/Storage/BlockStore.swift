import Compute
import Events
import Synchronization

/// The kept partitions of a context.
package final class BlockStore: Sendable {
  /// A kept partition.
  package struct Block: Sendable {
    /// The rows.
    package let elements: Elements
    /// Where the program asked to keep them.
    package let level: StorageLevel
    /// About how many bytes they take.
    package let byteCount: Int

    /// The bytes that count as kept in memory.
    package var memorySize: Int { level.useMemory ? byteCount : 0 }
    /// The bytes that count as kept on disk.
    package var diskSize: Int { level.useMemory ? 0 : byteCount }
  }

  private let blocks = Mutex<[RDDID: [Int: Block]]>([:])

  /// What a block takes beside its rows.
  private static let overhead = 16

  /// Makes an empty store.
  init() {}

  /// The block of a name.
  package func block(_ id: BlockID) -> Block? { blocks.withLock { $0[id.rdd]?[id.partition] } }

  /// Keeps a block, replacing one of the same name.
  func keep(_ id: BlockID, _ elements: Elements, _ level: StorageLevel) -> Block {
    let block = Block(elements: elements, level: level, byteCount: elements.estimatedBytes + BlockStore.overhead)
    blocks.withLock { $0[id.rdd, default: [:]][id.partition] = block }
    return block
  }

  /// The kept partitions of an RDD.
  package func blocks(of rdd: RDDID) -> [Int: Block] { blocks.withLock { $0[rdd] ?? [:] } }

  /// The number of kept partitions of an RDD.
  package func count(of rdd: RDDID) -> Int { blocks.withLock { $0[rdd]?.count ?? 0 } }

  /// Gives up the partitions of an RDD.
  func remove(_ rdd: RDDID) { blocks.withLock { $0[rdd] = nil } }

  /// Gives up everything.
  func removeAll() { blocks.withLock { $0 = [:] } }
}
