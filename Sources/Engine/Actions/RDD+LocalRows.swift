import Compute
import Events

extension RDD {
  /// All rows, a partition at a time: each is computed by a job of its own when the one before is used up (`toLocalIterator`).
  ///
  /// - Parameter caller: Asked for each job, since jobs are named by the place that pulls.
  package func localRows(_ caller: @escaping () throws(Thrown) -> Caller) throws(Thrown) -> RowIterator {
    let count: Int = try partitionCount(try caller().machine)
    var next = 0
    return ConcatenatedRows { () throws(Thrown) -> RowIterator? in
      guard next < count else { return nil }
      defer { next += 1 }
      let parts: [Elements] = try self.collectPartitions([next], by: try caller())
      return ElementRows(parts.first ?? .empty)
    }
  }
}
