import Compute
import Events

extension RDD {
  /// Asks for partitions to be kept once they are computed.
  ///
  /// - Throws: Spark's exception if another level was asked for before.
  package func persist(_ level: StorageLevel, _ machine: Machine) throws(Thrown) {
    let isLocal: Bool = state.withLock { (state: inout State) -> Bool in state.isLocallyCheckpointed }
    try assign(isLocal ? RDD.withDisk(level) : level, allowsChange: isLocal, machine)
  }

  /// Sets the level and remembers this RDD among those that are kept.
  private func assign(_ level: StorageLevel, allowsChange: Bool, _ machine: Machine) throws(Thrown) {
    let old: StorageLevel = self.level
    if old != .none, old != level, !allowsChange {
      throw machine.raise(
        "org.apache.spark.SparkUnsupportedOperationException",
        "Cannot change storage level of an RDD after it was already assigned a level")
    }
    state.withLock { $0.level = level }
    engine.register(self, isKept: true)
  }

  /// The level with the disk as well, as local checkpoints need it.
  private static func withDisk(_ level: StorageLevel) -> StorageLevel {
    var level: StorageLevel = level
    level.useDisk = true
    return level
  }

  /// Gives up the kept partitions.
  package func unpersist() {
    state.withLock { $0.level = .none }
    engine.register(self, isKept: false)
    engine.blocks.remove(id)
    engine.bus.post([.unpersist(id)])
  }

  /// Asks for this RDD to be cut off its lineage by its next job, its partitions written to files.
  package func checkpoint(_ machine: Machine) throws(Thrown) {
    if engine.checkpointFolder == nil {
      throw machine.raise(
        "org.apache.spark.SparkException", "Checkpoint directory has not been set in the SparkContext")
    }
    state.withLock { (state: inout State) in
      if case .none = state.checkpoint { state.checkpoint = .reliableAsked }
    }
  }

  /// Asks for this RDD to be cut off its lineage by its next job, its partitions kept.
  package func localCheckpoint(_ machine: Machine) throws(Thrown) {
    let level: StorageLevel = self.level
    try assign(level == .none ? .memoryAndDisk : RDD.withDisk(level), allowsChange: true, machine)
    state.withLock { (state: inout State) in
      switch state.checkpoint {
      case .none, .reliableAsked: state.checkpoint = .localAsked
      case .localAsked, .done: break
      }
    }
  }

  /// `true` iff a job has cut this RDD off its lineage.
  package var isCheckpointed: Bool { checkpointed != nil }

  /// The folder that a checkpoint was written to.
  package var checkpointFile: String? {
    state.withLock { (state: inout State) -> String? in
      if case .done(_, let folder) = state.checkpoint { folder } else { nil }
    }
  }
}

extension Engine {
  /// What is kept of an RDD, or nil if nothing is.
  package func storage(of rdd: RDD) -> (partitions: Int, memorySize: Int, diskSize: Int)? {
    let kept: [BlockStore.Block] = Array(blocks.blocks(of: rdd.id).values)
    if kept.isEmpty { return nil }
    return (kept.count, kept.reduce(0) { $0 + $1.memorySize }, kept.reduce(0) { $0 + $1.diskSize })
  }
}
