import Compute
import Events

/// What an RDD needs of another to compute its partitions.
package enum Dependency: Sendable {
  /// Each partition needs the one with the same number.
  case oneToOne(RDD)
  /// Each partition in a range needs one of the parent's, shifted: union.
  case range(RDD)
  /// Each partition needs a few of the parent's: coalesce, cartesian, pruning.
  case narrow(RDD)
  /// Each partition needs something of every partition of the parent.
  case shuffle(ShuffleDependency)

  /// The RDD that is needed.
  package var rdd: RDD {
    switch self {
    case .oneToOne(let rdd), .range(let rdd), .narrow(let rdd): rdd
    case .shuffle(let dependency): dependency.rdd
    }
  }

  /// The shuffle, if this is one.
  package var shuffle: ShuffleDependency? {
    if case .shuffle(let dependency) = self { dependency } else { nil }
  }

  /// The class's name in Spark.
  package var className: String {
    switch self {
    case .oneToOne: "org.apache.spark.OneToOneDependency"
    case .range: "org.apache.spark.RangeDependency"
    case .narrow: "org.apache.spark.NarrowDependency"
    case .shuffle: "org.apache.spark.ShuffleDependency"
    }
  }
}

/// A redistribution of pairs by key.
package final class ShuffleDependency: Sendable {
  /// The shuffle's number.
  package let id: ShuffleID
  /// The pairs that are redistributed.
  package let rdd: RDD
  /// Where keys go.
  package let partitioner: Partitioner
  /// How values of a key are joined, if they are.
  package let aggregator: Aggregator?
  /// The Ordering by which each partition is sorted, if it is.
  package let keyOrdering: Value?
  /// `true` iff values are joined before they are written.
  package let combinesBeforeWriting: Bool

  /// Makes a shuffle; `Engine.shuffled` and its kin do so.
  init(
    id: ShuffleID, rdd: RDD, partitioner: Partitioner, aggregator: Aggregator? = nil, keyOrdering: Value? = nil,
    combinesBeforeWriting: Bool = false
  ) {
    self.id = id
    self.rdd = rdd
    self.partitioner = partitioner
    self.aggregator = aggregator
    self.keyOrdering = keyOrdering
    self.combinesBeforeWriting = combinesBeforeWriting
  }

  deinit { rdd.engine.shuffles.remove(id) }

  /// The function values of the program that writing calls.
  var writingFunctions: [Value] {
    partitioner.functions + (combinesBeforeWriting ? aggregator?.functions ?? [] : []) + (keyOrdering.map { [$0] } ?? [])
  }

  /// The function values of the program that reading calls.
  var readingFunctions: [Value] { (aggregator?.functions ?? []) + (keyOrdering.map { [$0] } ?? []) }
}
