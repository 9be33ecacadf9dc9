import Compute

/// An operation on each partition of a parent.
struct MappedPartitions: Computation {
  /// What is done.
  let operation: NarrowOperation

  var className: String { "MapPartitionsRDD" }
  var functions: [Value] { operation.functions }
  var isOpaque: Bool {
    switch operation {
    case .mapPartitions, .mapPartitionsWithIndex: true
    default: false
    }
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first else { return .empty }
    return try operation.applied(to: try parent.stream(partition, context), partition: partition, context)
  }
}

/// The rows of a parent as they are, where Spark has an RDD that only unwraps Hadoop's objects.
struct SamePartitions: Computation {
  var className: String { "MapPartitionsRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first else { return .empty }
    return try parent.stream(partition, context)
  }
}

/// The partitions of several parents, one parent after the other.
struct ChainedPartitions: Computation {
  var className: String { "UnionRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    var count = 0
    for parent: RDD in rdd.parents { count += try parent.partitionCount(machine) }
    return count
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    var rest: Int = partition
    for parent: RDD in rdd.parents {
      let count: Int = try parent.partitionCount(context.machine)
      if rest < count { return try parent.stream(rest, context) }
      rest -= count
    }
    return .empty
  }
}

/// Partitions of the same number from several parents with the same partitioner, joined.
struct AlignedPartitions: Computation {
  var className: String { "PartitionerAwareUnionRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    .rows(Parts.concatenated(rdd.parents.map { ($0, partition) }, context))
  }
}

/// Several partitions of a parent joined into one.
struct CoalescedPartitions: Computation {
  /// The number of partitions that the program asked for.
  let wanted: Int

  var className: String { "CoalescedRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    guard let parent: RDD = rdd.parents.first else { return 0 }
    return min(wanted, try parent.partitionCount(machine))
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first else { return .empty }
    let count: Int = try parent.partitionCount(context.machine)
    let group: Range<Int> = CoalescedPartitions.group(partition, of: min(wanted, count), over: count)
    return .rows(Parts.concatenated(group.map { (parent, $0) }, context))
  }

  /// The parent's partitions in a group, as DefaultPartitionCoalescer cuts them when no partition has a preferred place.
  static func group(_ index: Int, of groups: Int, over count: Int) -> Range<Int> {
    if groups <= 0 { return 0..<0 }
    return (index * count / groups)..<((index + 1) * count / groups)
  }
}

/// Some partitions of a parent.
struct PrunedPartitions: Computation {
  /// The parent's partitions that are left.
  let kept: [Int]

  var className: String { "PartitionPruningRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { kept.count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first, kept.indices.contains(partition) else { return .empty }
    return try parent.stream(kept[partition], context)
  }
}

/// Rows of several partitions.
enum Parts {
  /// The rows of partitions one after the other; each is computed when the one before has ended.
  static func concatenated(_ parts: [(rdd: RDD, partition: Int)], _ context: TaskContext) -> RowIterator {
    var next = 0
    return ConcatenatedRows { () throws(Thrown) -> RowIterator? in
      guard next < parts.count else { return nil }
      defer { next += 1 }
      return try parts[next].rdd.stream(parts[next].partition, context).rows
    }
  }
}
