import Compute
import Events

extension RDD {
  /// An RDD that does an operation on each partition of this one.
  package func narrow(_ operation: NarrowOperation, preservesPartitioning: Bool = false, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try engine.clean(operation.functions, caller.machine)
    return RDD(
      engine, MappedPartitions(operation: operation), dependencies: [.oneToOne(self)],
      partitioner: preservesPartitioning ? partitioner : nil, by: caller)
  }

  /// An RDD of every pair of this one's and another's rows.
  package func cartesian(_ other: RDD, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    return RDD(engine, CartesianPartitions(), dependencies: [.narrow(self), .narrow(other)], by: caller)
  }

  /// An RDD with fewer partitions, each of neighbouring ones of this.
  package func coalesce(_ count: Int, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try requirePositive(count, caller.machine)
    return RDD(engine, CoalescedPartitions(wanted: count), dependencies: [.narrow(self)], by: caller)
  }

  /// An RDD with the rows dealt out over so many partitions: `coalesce(count, shuffle = true)` and `repartition`.
  package func repartition(_ count: Int, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try requirePositive(count, caller.machine)
    let dealing = NativeStep { (rows: RowIterator, partition: Int, _: TaskContext) throws(Thrown) -> RowIterator in
      var random = JavaRandom(.xorShift, seed: Int64(partition))
      var position: Int32 = random.nextInt(Int32(truncatingIfNeeded: count))
      return MappedRows(rows) { (row: Value) throws(Thrown) -> Value in
        position &+= 1
        return .tuple(.int(position), row)
      }
    }
    let dealt: RDD = try narrow(.native(dealing), by: caller)
    let moved: RDD = try dealt.shuffled(.hash(count), by: caller)
    return try moved.coalesce(count, by: caller).narrow(.values, by: caller)
  }

  /// Raises the exception of a coalesce to nothing.
  private func requirePositive(_ count: Int, _ machine: Machine) throws(Thrown) {
    if count <= 0 {
      throw machine.raise(
        "java.lang.IllegalArgumentException", "requirement failed: Number of partitions (\(count)) must be positive.")
    }
  }

  /// An RDD of pairs of this one's and another's rows in order.
  package func zip(_ other: RDD, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    return RDD(
      engine, ZippedPartitions(joining: .pairs, width: 2), dependencies: [.oneToOne(self), .oneToOne(other)], by: caller)
  }

  /// An RDD of what a function makes of the iterators of this one and others, partition by partition.
  package func zipPartitions(
    _ others: [RDD], _ function: Value, preservesPartitioning: Bool, by caller: Caller
  ) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    try engine.clean([function], caller.machine)
    let parents: [RDD] = [self] + others
    var kept: Partitioner?
    if preservesPartitioning { kept = parents.compactMap(\.partitioner).first }
    return RDD(
      engine, ZippedPartitions(joining: .function(function), width: parents.count),
      dependencies: parents.map { .oneToOne($0) }, partitioner: kept, by: caller)
  }

  /// An RDD of rows with their positions; runs a job if there is more than one partition.
  package func zipWithIndex(by caller: Caller) throws(Thrown) -> RDD {
    let count: Int = try partitionCount(caller.machine)
    var starts: [Int64] = count == 0 ? [] : [0]
    if count > 1, engine.leavesOutJob() {
      starts = [Int64](repeating: 0, count: count)
    } else if count > 1 {
      let sizes: [Int] = try engine.runJob(self, partitions: Array(0..<(count - 1)), by: caller) {
        (_: TaskContext, stream: PartitionStream) throws(Thrown) -> Int in try stream.count()
      }
      for size: Int in sizes { starts.append((starts.last ?? 0) + Int64(size)) }
    }
    return RDD(engine, IndexedPartitions(starts: starts), dependencies: [.oneToOne(self)], by: caller)
  }

  /// An RDD of a random sample of the rows.
  package func sample(withReplacement: Bool, fraction: Double, seed: Int64, by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    if fraction < 0 {
      let text: String = try caller.machine.text(of: .double(fraction)).text
      throw caller.machine.raise(
        "java.lang.IllegalArgumentException", "requirement failed: Fraction must be nonnegative, but got " + text)
    }
    if !withReplacement, fraction > 1 + 1e-6 {
      let text: String = try caller.machine.text(of: .double(fraction)).text
      throw caller.machine.raise(
        "java.lang.IllegalArgumentException",
        "requirement failed: Sampling fraction (\(text)) must be on interval [0, 1]")
    }
    return RDD(
      engine, SampledPartitions(rule: withReplacement ? .poisson(fraction) : .bernoulli(fraction), seed: seed),
      dependencies: [.oneToOne(self)], partitioner: partitioner, by: caller)
  }

  /// An RDD of the rows whose random numbers are in a range: a part of `randomSplit`.
  package func sampleCell(_ low: Double, _ high: Double, seed: Int64, by caller: Caller) throws(Thrown) -> RDD {
    let step = NativeStep { (rows: RowIterator, partition: Int, _: TaskContext) throws(Thrown) -> RowIterator in
      var sampler = RowSampler(.cell(low, high), seed: seed &+ Int64(partition))
      return SampledPartitions.sample(rows, &sampler)
    }
    return try narrow(.native(step), preservesPartitioning: true, by: caller)
  }

  /// An RDD of the lines that a command writes when it is given each partition's rows as lines.
  package func pipe(_ words: [String], environment: [String: String], by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    return RDD(
      engine, PipedPartitions(words: words, environment: environment), dependencies: [.oneToOne(self)], by: caller)
  }

  /// An RDD of some partitions of this one.
  package func pruned(_ partitions: [Int], by caller: Caller) throws(Thrown) -> RDD {
    try engine.assertRunning(caller.machine)
    return RDD(engine, PrunedPartitions(kept: partitions), dependencies: [.narrow(self)], by: caller)
  }
}
