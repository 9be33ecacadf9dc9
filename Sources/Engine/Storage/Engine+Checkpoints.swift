import Compute
import Events
import Glibc

/// What a checkpoint saved.
private struct SavedPartitions: Computation {
  /// The RDD whose partitions were saved.
  let original: RDDID
  /// The number of its partitions.
  let count: Int
  /// The saved rows; nil where the kept partitions of the original are read.
  let rows: [Elements]?

  var className: String { rows == nil ? "LocalCheckpointRDD" : "ReliableCheckpointRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    if let rows, rows.indices.contains(partition) {
      var copy = DeepCopy(context.machine)
      return PartitionStream(try copy.copied(rows[partition]) ?? rows[partition])
    }
    if let block: BlockStore.Block = rdd.engine.blocks.block(BlockID(rdd: original, partition: partition)) {
      return PartitionStream(block.elements)
    }
    throw context.machine.raise(
      "org.apache.spark.SparkException",
      "Checkpoint block rdd_\(original.number)_\(partition) not found! Either the executor that originally checkpointed this "
        + "partition is no longer alive, or the original RDD is unpersisted.")
  }
}

extension Engine {
  /// Carries out the checkpoints that were asked for among a job's RDDs, as `RDD.doCheckpoint` does when a job has ended.
  func checkpoint(after rdd: RDD, by caller: Caller) throws(Thrown) {
    var open: [RDD] = [rdd]
    while let rdd: RDD = open.popLast() {
      let asked: RDD.Checkpoint? = rdd.state.withLock { (state: inout RDD.State) -> RDD.Checkpoint? in
        if state.wasVisited { return nil }
        state.wasVisited = true
        return state.checkpoint
      }
      switch asked {
      case nil: continue
      case .reliableAsked: try save(rdd, by: caller)
      case .localAsked: try keep(rdd, by: caller)
      case .some(.none), .done: open.append(contentsOf: rdd.dependencies.map(\.rdd))
      }
    }
  }

  /// Makes the folder below which checkpoints are written; called by `setCheckpointDir`.
  ///
  /// - Parameter name: A name that nobody else uses.
  package func setCheckpointFolder(_ path: String, name: String, _ machine: Machine) throws(Thrown) {
    let folder: String = try InputPath(path, workingFolder: hooks.workingFolder, machine).appending(name)
    FileSystem.makeFolder(folder)
    checkpointFolder = folder
  }

  /// Computes an RDD once more and saves it; Spark broadcasts settings for the writing and for the reading.
  private func save(_ rdd: RDD, by caller: Caller) throws(Thrown) {
    let rows: [Elements] = try rdd.collectPartitions(by: caller)
    for _ in 0..<2 { _ = nextBroadcast() }
    let folder: String = (checkpointFolder ?? "") + "/rdd-\(rdd.id.number)"
    FileSystem.makeFolder(folder)
    let saved = RDD(
      self, SavedPartitions(original: rdd.id, count: rows.count, rows: rows), dependencies: [], partitioner: rdd.partitioner,
      by: caller)
    rdd.state.withLock { $0.checkpoint = .done(saved, folder: "file:" + folder) }
  }

  /// Computes the partitions of an RDD that are not kept and cuts it off its lineage.
  private func keep(_ rdd: RDD, by caller: Caller) throws(Thrown) {
    let count: Int = try rdd.partitionCount(caller.machine)
    let kept: [Int: BlockStore.Block] = blocks.blocks(of: rdd.id)
    let missing: [Int] = (0..<count).filter { kept[$0] == nil }
    if !missing.isEmpty {
      let _: [Int] = try runJob(rdd, partitions: missing, by: caller) {
        (_: TaskContext, stream: PartitionStream) throws(Thrown) -> Int in try stream.count()
      }
    }
    let saved = RDD(self, SavedPartitions(original: rdd.id, count: count, rows: nil), dependencies: [], by: caller)
    rdd.state.withLock { $0.checkpoint = .done(saved, folder: nil) }
  }
}
