/// The number of a job within its context.
package struct JobID: Hashable, Comparable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: JobID, right: JobID) -> Bool { left.number < right.number }
}

/// The number of a stage within its context; every job gets new ones, also for stages that it skips.
package struct StageID: Hashable, Comparable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: StageID, right: StageID) -> Bool { left.number < right.number }
}

/// The number of an attempt at a task within its context, counted in the order of launching.
package struct TaskID: Hashable, Comparable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: TaskID, right: TaskID) -> Bool { left.number < right.number }
}

/// The number of a shuffle within its context.
package struct ShuffleID: Hashable, Comparable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: ShuffleID, right: ShuffleID) -> Bool { left.number < right.number }
}

/// The number of an RDD within its context.
package struct RDDID: Hashable, Comparable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: RDDID, right: RDDID) -> Bool { left.number < right.number }
}

/// The place of a kept partition, spelled as Spark does: `rdd_3_0`.
package struct BlockID: Hashable, Sendable, CustomStringConvertible {
  /// The RDD that is kept.
  package let rdd: RDDID
  /// Its partition.
  package let partition: Int

  /// Names a block.
  package init(rdd: RDDID, partition: Int) {
    self.rdd = rdd
    self.partition = partition
  }

  package var description: String { "rdd_\(rdd.number)_\(partition)" }
}
