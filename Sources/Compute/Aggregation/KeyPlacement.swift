extension Partitioner {
  /// Writes the partition of each key of a column.
  func place(_ keys: Column, _ count: Int, to target: UnsafeMutablePointer<Int32>, _ machine: Machine) throws(Thrown) {
    switch kind {
    case .hash(let partitions):
      if partitions <= 1 {
        target.initialize(repeating: 0, count: count)
        return
      }
      try HashColumns.write(.java, keys, count, to: target, machine)
      let divisor = Int32(truncatingIfNeeded: partitions)
      if partitions & (partitions - 1) == 0 {
        for row: Int in 0..<count { target[row] &= divisor &- 1 }
      } else {
        for row: Int in 0..<count {
          let rest: Int32 = target[row] % divisor
          target[row] = rest < 0 ? rest &+ divisor : rest
        }
      }
    case .range(let bounds):
      if let order = RowOrder(bounds.ordering), order.place(keys, count, bounds, to: target) { return }
      for row: Int in 0..<count { target[row] = Int32(truncatingIfNeeded: try partition(of: keys.value(at: row), machine)) }
    case .custom:
      for row: Int in 0..<count { target[row] = Int32(truncatingIfNeeded: try partition(of: keys.value(at: row), machine)) }
    }
  }
}
