import Compute

/// How an RDD of some kind computes a partition: one type per class of Spark's RDDs.
package protocol Computation: Sendable {
  /// The class's name in Spark, as `MapPartitionsRDD`.
  var className: String { get }
  /// The function values of the program that computing calls, so that they can be copied for tasks.
  var functions: [Value] { get }
  /// `true` iff computing runs user code over iterators, whose effects cannot be foreseen.
  var isOpaque: Bool { get }
  /// The number of partitions.
  ///
  /// - Throws: what the program sees when the input cannot be split, such as InvalidInputException.
  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int
  /// The partitions of parents that a partition needs without a shuffle.
  func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)]
  /// Computes a partition.
  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream
}

extension Computation {
  package var functions: [Value] { [] }

  package var isOpaque: Bool { false }

  package func narrowParents(of partition: Int, in rdd: RDD) -> [(rdd: RDD, partition: Int)] {
    rdd.dependencies.compactMap { (dependency: Dependency) -> (rdd: RDD, partition: Int)? in
      dependency.shuffle == nil ? (dependency.rdd, partition) : nil
    }
  }

  package func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    guard let parent: RDD = rdd.parents.first else { return 0 }
    return try parent.partitionCount(machine)
  }
}
