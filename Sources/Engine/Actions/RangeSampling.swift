import Compute
import Events
import Glibc

extension RDD {
  /// The partitioner by ranges of this RDD's keys, from a sample that a job takes now (`RangePartitioner`).
  package func rangePartitioner(
    _ count: Int, ordering: Value, ascending: Bool, samplePoints: Int = 20, by caller: Caller
  ) throws(Thrown) -> Partitioner {
    if count < 0 {
      throw caller.machine.raise(
        "java.lang.IllegalArgumentException", "requirement failed: Number of partitions cannot be negative but found \(count).")
    }
    var keys: Elements = .empty
    if count > 1 {
      keys =
        engine.leavesOutJob()
        ? Elements([Value](repeating: .null, count: count - 1))
        : try sampledBounds(count, ordering, samplePoints, caller)
    }
    return Partitioner(.range(RangeBounds(keys: keys, ordering: ordering, ascending: ascending)))
  }

  /// An RDD of this one's pairs sorted by key over all partitions (`sortByKey`).
  ///
  /// - Parameter directed: The ordering that partitions are sorted by: `ordering`, or its reverse for descending.
  package func sortByKey(
    ascending: Bool, _ count: Int, ordering: Value, directed: Value, by caller: Caller
  ) throws(Thrown) -> RDD {
    let partitioner: Partitioner = try rangePartitioner(count, ordering: ordering, ascending: ascending, by: caller)
    return try shuffled(partitioner, ordering: directed, by: caller)
  }

  /// What a sampling task found.
  private struct Sketch: Sendable {
    let partition: Int
    let count: Int64
    let sample: [Value]
  }

  /// Bounds that cut a sample of the keys into ranges of about the same weight.
  private func sampledBounds(_ count: Int, _ ordering: Value, _ points: Int, _ caller: Caller) throws(Thrown) -> Elements {
    let sampleSize: Double = min(Double(points) * Double(count), 1e6)
    let parents: Int = try partitionCount(caller.machine)
    let perPartition: Int = parents == 0 ? 0 : Int((3.0 * sampleSize / Double(parents)).rounded(.up))
    let keys: RDD = try narrow(.keys, by: caller)
    let sketches: [Sketch] = try sketch(keys, perPartition, caller)
    let total: Int64 = sketches.reduce(0) { $0 + $1.count }
    if total == 0 { return .empty }
    let fraction: Double = min(sampleSize / Double(max(total, 1)), 1)
    var candidates: [(key: Value, weight: Float)] = []
    var imbalanced: [Int] = []
    for sketch: Sketch in sketches {
      if fraction * Double(sketch.count) > Double(perPartition) {
        imbalanced.append(sketch.partition)
      } else {
        let weight = Float(Double(sketch.count) / Double(sketch.sample.count))
        for key: Value in sketch.sample { candidates.append((key, weight)) }
      }
    }
    if !imbalanced.isEmpty {
      let pruned: RDD = try narrow(.keys, by: caller).pruned(imbalanced, by: caller)
      let seed = Int64(JavaRandom.byteswap32(-Int32(truncatingIfNeeded: id.number) &- 1))
      let sampled: Elements = try pruned.sample(withReplacement: false, fraction: fraction, seed: seed, by: caller)
        .collect(by: caller)
      for key: Value in sampled { candidates.append((key, Float(1 / fraction))) }
    }
    return try RangeSampling.bounds(candidates, min(count, candidates.count), ordering, caller.machine)
  }

  /// Runs the job that samples each partition (`RangePartitioner.sketch`).
  private func sketch(_ keys: RDD, _ size: Int, _ caller: Caller) throws(Thrown) -> [Sketch] {
    let shift = Int32(truncatingIfNeeded: keys.id.number) &<< 16
    let indexed: RDD = try keys.narrow(.native(.identity), by: caller)
    return try engine.runJob(indexed, by: caller) { (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Sketch in
      let seed: Int32 = JavaRandom.byteswap32(Int32(truncatingIfNeeded: context.partition) ^ shift)
      let (sample, count) = try RangeSampling.reservoir(stream, size, seed: Int64(seed))
      return Sketch(partition: context.partition, count: count, sample: sample)
    }
  }
}

/// The arithmetic of RangePartitioner.
enum RangeSampling {
  /// A sample of at most `size` rows and the number of all (`SamplingUtils.reservoirSampleAndCount`).
  static func reservoir(_ stream: PartitionStream, _ size: Int, seed: Int64) throws(Thrown) -> (sample: [Value], count: Int64) {
    var sample: [Value] = []
    var count = 0
    var random = JavaRandom(.xorShift, seed: seed)
    let batches: BatchIterator = stream.batches
    while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
      for row: Int in 0..<batch.count {
        count += 1
        if count <= size {
          sample.append(batch.column.value(at: row))
        } else {
          let place = Int64(random.nextDouble() * Double(count))
          if place < Int64(size) { sample[Int(place)] = batch.column.value(at: row) }
        }
      }
    }
    return (sample, Int64(count))
  }

  /// The bounds between ranges of about the same weight (`RangePartitioner.determineBounds`).
  static func bounds(
    _ candidates: [(key: Value, weight: Float)], _ partitions: Int, _ ordering: Value, _ machine: Machine
  ) throws(Thrown) -> Elements {
    var order = Array(candidates.indices)
    try StableSort.sort(&order) { (left: Int, right: Int) throws(Thrown) -> Int32 in
      try KeyOrder.compare(candidates[left].key, candidates[right].key, by: ordering, machine)
    }
    let total: Double = order.reduce(0.0) { $0 + Double(candidates[$1].weight) }
    let step: Double = total / Double(partitions)
    var weight = 0.0
    var target: Double = step
    var bounds = ElementsBuilder()
    var last: Value?
    for index: Int in order {
      if bounds.count >= partitions - 1 { break }
      weight += Double(candidates[index].weight)
      guard weight >= target else { continue }
      let key: Value = candidates[index].key
      if let last, try KeyOrder.compare(key, last, by: ordering, machine) <= 0 { continue }
      bounds.append(key)
      target += step
      last = key
    }
    return bounds.finish()
  }
}
