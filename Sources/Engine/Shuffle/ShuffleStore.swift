import Compute
import Events
import Synchronization

/// What map tasks have written, for reduce tasks to read.
final class ShuffleStore: Sendable {
  private let outputs = Mutex<[ShuffleID: [Int: [ShuffleBlock]]]>([:])

  /// Makes an empty store.
  init() {}

  /// Keeps the blocks that a map task wrote, one for each reduce partition.
  func keep(_ blocks: [ShuffleBlock], of map: Int, in shuffle: ShuffleID) {
    outputs.withLock { $0[shuffle, default: [:]][map] = blocks }
  }

  /// The map partitions that are not written.
  func missing(_ shuffle: ShuffleDependency) -> [Int] {
    let count: Int = shuffle.rdd.knownPartitionCount
    return outputs.withLock { (outputs: inout [ShuffleID: [Int: [ShuffleBlock]]]) -> [Int] in
      let written: [Int: [ShuffleBlock]] = outputs[shuffle.id] ?? [:]
      if written.count == count { return [] }
      return (0..<count).filter { (map: Int) -> Bool in written[map] == nil }
    }
  }

  /// The blocks for a reduce partition, in the order of the map tasks.
  func blocks(of shuffle: ShuffleID, for reduce: Int) -> [ShuffleBlock] {
    outputs.withLock { (outputs: inout [ShuffleID: [Int: [ShuffleBlock]]]) -> [ShuffleBlock] in
      let written: [Int: [ShuffleBlock]] = outputs[shuffle] ?? [:]
      return written.keys.sorted().compactMap { (map: Int) -> ShuffleBlock? in
        let blocks: [ShuffleBlock] = written[map] ?? []
        return reduce < blocks.count ? blocks[reduce] : nil
      }
    }
  }

  /// Forgets a shuffle that nothing refers to any more.
  func remove(_ shuffle: ShuffleID) {
    let freed: [Int: [ShuffleBlock]]? = outputs.withLock { $0.removeValue(forKey: shuffle) }
    withExtendedLifetime(freed) {}
  }

  /// Forgets everything.
  func removeAll() { outputs.withLock { $0 = [:] } }
}
