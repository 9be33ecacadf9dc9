import Compute
import Events

extension RDD {
  /// An RDD of this one's pairs, placed by a partitioner and joined or sorted by key if asked for.
  package func shuffled(
    _ partitioner: Partitioner, _ aggregator: Aggregator? = nil, combinesBeforeWriting: Bool = false, ordering: Value? = nil,
    by caller: Caller
  ) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try engine.clean(partitioner.functions + (aggregator?.functions ?? []) + (ordering.map { [$0] } ?? []), caller.machine)
    let shuffle = ShuffleDependency(
      id: engine.nextShuffleID(), rdd: self, partitioner: partitioner, aggregator: aggregator, keyOrdering: ordering,
      combinesBeforeWriting: combinesBeforeWriting)
    return RDD(
      engine, ShuffledPartitions(shuffle: shuffle), dependencies: [.shuffle(shuffle)], partitioner: partitioner, by: caller)
  }

  /// An RDD of the values of each key joined (`combineByKeyWithClassTag`): without a shuffle if the keys are placed already.
  package func combined(
    _ aggregator: Aggregator, _ partitioner: Partitioner, combinesBeforeWriting: Bool, by caller: Caller
  ) throws(Thrown) -> RDD {
    if try isPlaced(by: partitioner, caller.machine) {
      try engine.clean(aggregator.functions, caller.machine)
      return try narrow(.native(.joined(aggregator)), preservesPartitioning: true, by: caller)
    }
    return try shuffled(partitioner, aggregator, combinesBeforeWriting: combinesBeforeWriting, by: caller)
  }

  /// This RDD if its keys are placed by the partitioner already, else one in which they are.
  package func partitionBy(_ partitioner: Partitioner, by caller: Caller) throws(Thrown) -> RDD {
    if try isPlaced(by: partitioner, caller.machine) { return self }
    return try shuffled(partitioner, by: caller)
  }

  /// An RDD of this one's pairs, placed by a partitioner and sorted by key within partitions.
  package func repartitionAndSort(_ partitioner: Partitioner, ordering: Value, by caller: Caller) throws(Thrown) -> RDD {
    if try isPlaced(by: partitioner, caller.machine) {
      return try narrow(.native(.sorted(by: ordering)), preservesPartitioning: true, by: caller)
    }
    return try shuffled(partitioner, ordering: ordering, by: caller)
  }

  /// `true` iff this RDD's keys are where the partitioner would put them.
  package func isPlaced(by partitioner: Partitioner, _ machine: Machine) throws(Thrown) -> Bool {
    guard let own: Partitioner = self.partitioner else { return false }
    return try Partitioner.equal(own, partitioner, machine)
  }

  /// An RDD of the pairs whose key another does not have.
  package func subtractByKey(_ other: RDD, _ partitioner: Partitioner, by caller: Caller) throws(Thrown) -> RDD {
    let dependencies: [Dependency] = [try placed(self, partitioner, caller), try placed(other, partitioner, caller)]
    return RDD(
      engine, SubtractedPartitions(count: partitioner.count, dependencies: dependencies), dependencies: dependencies,
      partitioner: partitioner, by: caller)
  }

  /// How to read an RDD by a partitioner: as it is if its keys are placed so, else through a shuffle.
  private func placed(_ rdd: RDD, _ partitioner: Partitioner, _ caller: Caller) throws(Thrown) -> Dependency {
    if try rdd.isPlaced(by: partitioner, caller.machine) { return .oneToOne(rdd) }
    return .shuffle(ShuffleDependency(id: engine.nextShuffleID(), rdd: rdd, partitioner: partitioner))
  }

  /// An RDD with a row `(key, (values of this, values of the first other, …))` for each key: CoGroupedRDD and the RDD that
  /// gives its rows their types.
  package func cogroup(_ others: [RDD], _ partitioner: Partitioner, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try engine.clean(partitioner.functions, caller.machine)
    var dependencies: [Dependency] = []
    for rdd: RDD in [self] + others { dependencies.append(try placed(rdd, partitioner, caller)) }
    let groups = RDD(
      engine, CogroupedPartitions(count: partitioner.count, dependencies: dependencies), dependencies: dependencies,
      partitioner: partitioner, by: caller)
    return RDD(engine, SamePartitions(), dependencies: [.oneToOne(groups)], partitioner: partitioner, by: caller)
  }

  /// Which keys a join keeps.
  package typealias JoinKind = Compute.JoinKind

  /// An RDD of the pairs of values of equal keys.
  ///
  /// - Parameter option: Makes the Option of a value, or None of nil.
  package func join(
    _ other: RDD, _ kind: JoinKind, _ partitioner: Partitioner, by caller: Caller, option: @escaping @Sendable (Value?) -> Value
  ) throws(Thrown) -> RDD {
    let grouped: RDD = try cogroup([other], partitioner, by: caller)
    return try grouped.narrow(.native(.join(kind, option: option)), preservesPartitioning: true, by: caller)
  }
}
