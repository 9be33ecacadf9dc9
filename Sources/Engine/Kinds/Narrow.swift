import Compute
import Synchronization

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

  func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)] {
    var rest: Int = partition
    for parent: RDD in rdd.parents {
      if rest < parent.knownPartitionCount { return [(parent, rest)] }
      rest -= parent.knownPartitionCount
    }
    return []
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let (parent, place) = narrowParents(of: partition, in: rdd).first else { return .empty }
    return try parent.stream(place, context)
  }
}

/// Partitions of the same number from several parents with the same partitioner, joined.
struct AlignedPartitions: Computation {
  var className: String { "PartitionerAwareUnionRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    Parts.concatenated(rdd.parents.map { ($0, partition) }, context)
  }
}

/// Several partitions of a parent joined into one.
final class CoalescedPartitions: Computation {
  /// The number of partitions that the program asked for.
  private let wanted: Int
  /// The parent's partitions of each partition, once they were asked for.
  private let groups = Mutex<[[Int]]?>(nil)

  /// Joins partitions into so many.
  init(wanted: Int) { self.wanted = wanted }

  var className: String { "CoalescedRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    guard let parent: RDD = rdd.parents.first else { return 0 }
    if let known: [[Int]] = groups.withLock({ $0 }) { return known.count }
    let count: Int = try parent.partitionCount(machine)
    let made = PartitionCoalescer((0..<count).map { parent.hasPreferredPlace($0) }, wanted: wanted)
    groups.withLock { $0 = made.groups }
    return made.groups.count
  }

  func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)] {
    guard let parent: RDD = rdd.parents.first, let groups: [[Int]] = groups.withLock({ $0 }),
      groups.indices.contains(partition)
    else { return [] }
    return groups[partition].map { (parent, $0) }
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    _ = try partitionCount(of: rdd, context.machine)
    return Parts.concatenated(narrowParents(of: partition, in: rdd), context)
  }
}

/// Some partitions of a parent.
struct PrunedPartitions: Computation {
  /// The parent's partitions that are left.
  let kept: [Int]

  var className: String { "PartitionPruningRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { kept.count }

  func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)] {
    guard let parent: RDD = rdd.parents.first, kept.indices.contains(partition) else { return [] }
    return [(parent, kept[partition])]
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first, kept.indices.contains(partition) else { return .empty }
    return try parent.stream(kept[partition], context)
  }
}

/// Rows of several partitions.
enum Parts {
  /// The rows of partitions one after the other; each is computed when the one before has ended.
  static func concatenated(_ parts: [(rdd: RDD, partition: Int)], _ context: TaskContext) -> PartitionStream {
    var next = 0
    let supply = { () throws(Thrown) -> PartitionStream? in
      guard next < parts.count else { return nil }
      defer { next += 1 }
      return try parts[next].rdd.stream(parts[next].partition, context)
    }
    if !context.rowsOnly { return .batches(ConcatenatedBatches { () throws(Thrown) -> BatchIterator? in try supply()?.batches }) }
    return .rows(ConcatenatedRows { () throws(Thrown) -> RowIterator? in try supply()?.rows })
  }
}
