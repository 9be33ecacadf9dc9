/// Stable sorting of row numbers by unsigned keys, digit by digit from the least one on.
enum RadixSort {
  /// The number of bits of a digit.
  private static let digitBits: UInt64 = 11

  /// Returns row numbers in ascending order of their keys; equal keys keep their order.
  ///
  /// - Parameter keys: The key of each row, by row number.
  static func sorted(_ order: Selection, by keys: UnsafePointer<UInt32>) -> Selection {
    let count: Int = order.count
    let rows: UnsafeMutablePointer<Int32> = order.rows
    let first = ColumnMemory(byteCount: max(1, count) &* 8)
    let second = ColumnMemory(byteCount: max(1, count) &* 8)
    var source: UnsafeMutablePointer<UInt64> = first.elements()
    var target: UnsafeMutablePointer<UInt64> = second.elements()
    for index: Int in 0..<count {
      source[index] = UInt64(keys[Int(rows[index])]) &<< 32 | UInt64(UInt32(bitPattern: rows[index]))
    }
    var shift: UInt64 = 32
    while shift < 64 {
      if pass(source, target, count, shift) { swap(&source, &target) }
      shift &+= digitBits
    }
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let sorted: UnsafeMutablePointer<Int32> = memory.elements()
    for index: Int in 0..<count { sorted[index] = Int32(truncatingIfNeeded: source[index] & 0xFFFF_FFFF) }
    withExtendedLifetime((first, second)) {}
    return Selection(memory, count: count)
  }

  /// Returns row numbers in ascending order of 64-bit keys; equal keys keep their order.
  ///
  /// - Parameter keys: The key of each row, by row number.
  static func sorted(_ order: Selection, by keys: UnsafePointer<UInt64>) -> Selection {
    let half = ColumnMemory(byteCount: 4 &* max(1, Int(order.rowBound)))
    let digits: UnsafeMutablePointer<UInt32> = half.elements()
    for index: Int in 0..<order.count { digits[order[index]] = UInt32(truncatingIfNeeded: keys[order[index]]) }
    let lower: Selection = sorted(order, by: UnsafePointer(digits))
    for index: Int in 0..<order.count { digits[order[index]] = UInt32(truncatingIfNeeded: keys[order[index]] &>> 32) }
    return sorted(lower, by: UnsafePointer(digits))
  }

  /// Moves entries by one digit; false if all have the same, so that nothing was moved.
  private static func pass(
    _ source: UnsafeMutablePointer<UInt64>, _ target: UnsafeMutablePointer<UInt64>, _ count: Int, _ shift: UInt64
  ) -> Bool {
    let mask: UInt64 = (1 &<< digitBits) &- 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << Int(digitBits)) {
      (buckets: UnsafeMutableBufferPointer<Int>) -> Bool in
      guard let starts: UnsafeMutablePointer<Int> = buckets.baseAddress, count > 0 else { return false }
      starts.initialize(repeating: 0, count: buckets.count)
      for index: Int in 0..<count { starts[Int(truncatingIfNeeded: source[index] &>> shift & mask)] &+= 1 }
      if starts[Int(truncatingIfNeeded: source[0] &>> shift & mask)] == count { return false }
      var sum = 0
      for digit: Int in 0..<buckets.count {
        let number: Int = starts[digit]
        starts[digit] = sum
        sum &+= number
      }
      for index: Int in 0..<count {
        let digit = Int(truncatingIfNeeded: source[index] &>> shift & mask)
        target[starts[digit]] = source[index]
        starts[digit] &+= 1
      }
      return true
    }
  }

  /// Cuts row numbers by the partition of each row, keeping their order within a partition.
  ///
  /// - Parameter partitions: The partition of each row, by row number.
  static func split(_ order: Selection, by partitions: UnsafePointer<Int32>, into count: Int) -> [Selection] {
    var sizes: [Int] = Array(repeating: 0, count: count)
    for index: Int in 0..<order.count { sizes[Int(partitions[order[index]])] &+= 1 }
    let parts: [ColumnMemory] = sizes.map { (size: Int) -> ColumnMemory in ColumnMemory(byteCount: max(1, size) &* 4) }
    var places: [UnsafeMutablePointer<Int32>] = parts.map { (memory: ColumnMemory) -> UnsafeMutablePointer<Int32> in
      memory.elements()
    }
    places.withUnsafeMutableBufferPointer { (places: inout UnsafeMutableBufferPointer<UnsafeMutablePointer<Int32>>) in
      let rows: UnsafeMutablePointer<Int32> = order.rows
      for index: Int in 0..<order.count {
        let partition = Int(partitions[Int(rows[index])])
        places[partition].pointee = rows[index]
        places[partition] += 1
      }
    }
    return zip(parts, sizes).map { (part: (ColumnMemory, Int)) -> Selection in Selection(part.0, count: part.1) }
  }
}
