import Compute

/// What a shuffle brought together.
struct ShuffledPartitions: Computation {
  /// The shuffle that is read.
  let shuffle: ShuffleDependency

  var className: String { "ShuffledRDD" }
  var functions: [Value] { shuffle.readingFunctions }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { shuffle.partitioner.count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    let blocks: [ShuffleBlock] = rdd.engine.shuffles.blocks(of: shuffle.id, for: partition)
    return try ShuffleReading.read(
      blocks, shuffle.aggregator, isCombined: shuffle.combinesBeforeWriting, ordering: shuffle.keyOrdering, context)
  }
}

/// The values of equal keys of several parents: rows `(key, (values of the first, of the second, …))`.
struct CogroupedPartitions: Computation {
  /// The number of partitions.
  let count: Int
  /// What each parent is read through.
  let dependencies: [Dependency]

  var className: String { "CoGroupedRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    var streams: [PartitionStream] = []
    for dependency: Dependency in dependencies { streams.append(try dependency.stream(partition, rdd.engine, context)) }
    return try Grouping.cogroup(streams, context)
  }
}

/// The pairs of one parent whose keys another does not have.
struct SubtractedPartitions: Computation {
  /// The number of partitions.
  let count: Int
  /// What the two parents are read through.
  let dependencies: [Dependency]

  var className: String { "SubtractedRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard dependencies.count == 2 else { return .empty }
    let kept: PartitionStream = try dependencies[0].stream(partition, rdd.engine, context)
    return try Grouping.subtract(kept, removing: try dependencies[1].stream(partition, rdd.engine, context), context)
  }
}

extension Dependency {
  /// The pairs of a partition as they come, whether through a shuffle or not.
  fileprivate func stream(_ partition: Int, _ engine: Engine, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    switch self {
    case .shuffle(let shuffle):
      return .rows(ShuffleReading.pairs(of: engine.shuffles.blocks(of: shuffle.id, for: partition), context))
    case .oneToOne(let rdd), .range(let rdd), .narrow(let rdd): return try rdd.stream(partition, context)
    }
  }
}
