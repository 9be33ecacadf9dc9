import Compute

/// Every pair of partitions of two parents, and in it every pair of rows.
struct CartesianPartitions: Computation {
  var className: String { "CartesianRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    guard rdd.parents.count == 2 else { return 0 }
    return try rdd.parents[0].partitionCount(machine) * rdd.parents[1].partitionCount(machine)
  }

  func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)] {
    guard rdd.parents.count == 2 else { return [] }
    let width: Int = max(1, rdd.parents[1].knownPartitionCount)
    return [(rdd.parents[0], partition / width), (rdd.parents[1], partition % width)]
  }

  /// The second partition is computed anew for each row of the first, as in Spark, where that can be noticed.
  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard rdd.parents.count == 2 else { return .empty }
    let second: RDD = rdd.parents[1]
    let width: Int = try second.partitionCount(context.machine)
    let place: Int = partition % max(1, width)
    let rows: RowIterator = try rdd.parents[0].stream(partition / max(1, width), context).rows
    var kept: Elements?
    return .rows(
      FlatMappedRows(rows) { (left: Value) throws(Thrown) -> RowIterator in
        let others: RowIterator
        if let kept {
          others = ElementRows(kept)
        } else if context.rowsOnly {
          others = try second.stream(place, context).rows
        } else {
          let elements: Elements = try second.stream(place, context).elements(context.machine)
          kept = elements
          others = ElementRows(elements)
        }
        return MappedRows(others) { (right: Value) throws(Thrown) -> Value in .tuple(left, right) }
      })
  }
}

/// Partitions of the same number from several parents, given to a function together.
struct ZippedPartitions: Computation {
  /// What is done with the partitions.
  enum Joining: Sendable {
    /// `zip`: rows in pairs, with an exception if one side ends first.
    case pairs
    /// The program's function over as many iterators as there are parents.
    case function(Value)
  }

  let joining: Joining
  /// The number of parents, which names the class.
  let width: Int

  var className: String { "ZippedPartitionsRDD\(width)" }
  var functions: [Value] {
    if case .function(let function) = joining { [function] } else { [] }
  }
  var isOpaque: Bool {
    if case .function = joining { true } else { false }
  }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    var counts: [Int] = []
    for parent: RDD in rdd.parents { counts.append(try parent.partitionCount(machine)) }
    guard let first: Int = counts.first, counts.allSatisfy({ $0 == first }) else {
      let list: String = counts.map { String($0) }.joined(separator: ", ")
      throw machine.raise(
        "java.lang.IllegalArgumentException", "Can't zip RDDs with unequal numbers of partitions: List(\(list))")
    }
    return first
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    var streams: [RowIterator] = []
    for parent: RDD in rdd.parents { streams.append(try parent.stream(partition, context).rows) }
    switch joining {
    case .pairs:
      guard streams.count == 2 else { return .empty }
      return .rows(ZippedPartitions.pairs(streams[0], streams[1], context))
    case .function(let original):
      let function: Value = try context.localize(original)
      let result: Value = try context.machine.call(
        function, arguments: streams.map { context.iterators.value($0, context.machine) })
      return .rows(try context.iterators.rows(context.machine, result))
    }
  }

  /// Rows in pairs.
  private static func pairs(_ left: RowIterator, _ right: RowIterator, _ context: TaskContext) -> RowIterator {
    GeneratedRows { () throws(Thrown) -> Value? in
      let first: Value? = try left.next()
      let second: Value? = try right.next()
      if let first, let second { return .tuple(first, second) }
      if first == nil, second == nil { return nil }
      throw context.userFacing("Can only zip RDDs with same number of elements in each partition")
    }
  }
}

/// Rows with their positions; where each partition begins was counted before.
struct IndexedPartitions: Computation {
  /// The position of each partition's first row.
  let starts: [Int64]

  var className: String { "ZippedWithIndexRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first, starts.indices.contains(partition) else { return .empty }
    var position: Int64 = starts[partition]
    return .rows(
      MappedRows(try parent.stream(partition, context).rows) { (row: Value) throws(Thrown) -> Value in
        defer { position += 1 }
        return .tuple(row, .long(position))
      })
  }
}
