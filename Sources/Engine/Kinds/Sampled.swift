import Compute

/// A random sample of each partition.
struct SampledPartitions: Computation {
  /// How rows are drawn.
  let rule: RowSampler.Rule
  /// The seed from which those of the partitions are drawn.
  let seed: Int64

  var className: String { "PartitionwiseSampledRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first else { return .empty }
    var seeds = JavaRandom(.java, seed: seed)
    for _ in 0..<partition { _ = seeds.nextLong() }
    var sampler = RowSampler(rule, seed: seeds.nextLong())
    let rows: RowIterator = try parent.stream(partition, context).rows
    return .rows(SampledPartitions.sample(rows, &sampler))
  }

  /// The rows that a sampler takes.
  static func sample(_ rows: RowIterator, _ start: inout RowSampler) -> RowIterator {
    var sampler: RowSampler = start
    var pending: (row: Value, count: Int)?
    return GeneratedRows { () throws(Thrown) -> Value? in
      while true {
        if let (row, count) = pending, count > 0 {
          pending = (row, count - 1)
          return row
        }
        guard let row: Value = try rows.next() else { return nil }
        pending = (row, sampler.draw())
      }
    }
  }
}
