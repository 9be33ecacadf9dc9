extension RowOrder {
  /// Writes the partition of each key by the ranges between bounds; false if keys and bounds are not numbers or strings of
  /// one type.
  func place(_ keys: Column, _ count: Int, _ bounds: RangeBounds, to target: UnsafeMutablePointer<Int32>) -> Bool {
    guard case .natural = self else { return false }
    let limit: Int = bounds.keys.count
    if limit == 0 {
      target.initialize(repeating: 0, count: count)
      return true
    }
    let limits: Column = Column(bounds.keys).typed(limit)
    switch (keys, limits) {
    case (.numbers(let numbers), .numbers(let other)) where numbers.kind == other.kind:
      switch numbers.kind {
      case .int: RowOrder.place(numbers.pointer(Int32.self), count, other.pointer(Int32.self), limit, target)
      case .long: RowOrder.place(numbers.pointer(Int64.self), count, other.pointer(Int64.self), limit, target)
      case .double:
        let ordered = ColumnMemory(byteCount: (count + limit) &* 8)
        let words: UnsafeMutablePointer<UInt64> = ordered.elements()
        for row: Int in 0..<count { words[row] = RowOrder.sortable(numbers.pointer(Double.self)[row]) }
        for row: Int in 0..<limit { words[count + row] = RowOrder.sortable(other.pointer(Double.self)[row]) }
        RowOrder.place(words, count, words + count, limit, target)
      case .boolean, .byte, .short, .char, .float: return false
      }
    case (.strings(let strings), .strings(let other)):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      let edges: UnsafeMutablePointer<StringView> = other.pointer
      for row: Int in 0..<count {
        if views[row].isNull { return false }
        target[row] = RowOrder.rank(limit) { (index: Int) -> Bool in TextSort.compare(edges[index], views[row]) < 0 }
      }
    default: return false
    }
    if !bounds.ascending { for row: Int in 0..<count { target[row] = Int32(truncatingIfNeeded: limit) &- target[row] } }
    return true
  }

  /// Writes how many bounds are less than each key.
  @inline(__always)
  private static func place<Key: Comparable & BitwiseCopyable>(
    _ keys: UnsafePointer<Key>, _ count: Int, _ bounds: UnsafePointer<Key>, _ limit: Int, _ target: UnsafeMutablePointer<Int32>
  ) {
    if limit <= 16 {
      for row: Int in 0..<count {
        var place: Int32 = 0
        for index: Int in 0..<limit { place &+= bounds[index] < keys[row] ? 1 : 0 }
        target[row] = place
      }
    } else {
      for row: Int in 0..<count { target[row] = rank(limit) { (index: Int) -> Bool in bounds[index] < keys[row] } }
    }
  }

  /// The number of leading indices for which a condition holds that holds for no later one.
  @inline(__always)
  private static func rank(_ limit: Int, _ isLess: (Int) -> Bool) -> Int32 {
    var low = 0
    var high: Int = limit
    while low < high {
      let middle: Int = (low + high) / 2
      if isLess(middle) { low = middle + 1 } else { high = middle }
    }
    return Int32(truncatingIfNeeded: low)
  }
}
