import Compute

/// The least rows by an ordering, selected as Guava's TopKSelector does, so that ties fall as in Spark.
struct TopRows {
  private let limit: Int
  private let ordering: Value
  private let machine: Machine
  private var buffer: [Value] = []
  /// The greatest of the rows that would be kept.
  private var threshold: Value = .null

  /// Makes a selector of at most `limit` rows.
  init(_ limit: Int, _ ordering: Value, _ machine: Machine) {
    self.limit = limit
    self.ordering = ordering
    self.machine = machine
  }

  /// Considers a row.
  mutating func offer(_ row: Value) throws(Thrown) {
    if limit <= 0 { return }
    if buffer.isEmpty {
      buffer.append(row)
      threshold = row
    } else if buffer.count < limit {
      buffer.append(row)
      if try compare(row, threshold) > 0 { threshold = row }
    } else if try compare(row, threshold) < 0 {
      buffer.append(row)
      if buffer.count == 2 * limit { try trim() }
    }
  }

  /// The selected rows in order.
  func sorted() throws(Thrown) -> [Value] {
    let ordered: [Value] = try sort(buffer[...])
    return Array(ordered.prefix(limit))
  }

  private func compare(_ left: Value, _ right: Value) throws(Thrown) -> Int32 {
    try KeyOrder.compare(left, right, by: ordering, machine)
  }

  /// Rows in a stable order.
  private func sort(_ rows: ArraySlice<Value>) throws(Thrown) -> [Value] {
    let rows = Array(rows)
    var order = Array(rows.indices)
    try StableSort.sort(&order) { (left: Int, right: Int) throws(Thrown) -> Int32 in try compare(rows[left], rows[right]) }
    return order.map { rows[$0] }
  }

  /// Keeps the least half of the buffer, found by quickselect (`TopKSelector.trim`).
  private mutating func trim() throws(Thrown) {
    var left = 0
    var right: Int = 2 * limit - 1
    var least = 0
    var rounds = 0
    let most: Int = TopRows.logarithm(right - left) * 3
    while left < right {
      let place: Int = try partition(left, right, (left + right + 1) / 2)
      if place > limit {
        right = place - 1
      } else if place < limit {
        left = max(place, left + 1)
        least = place
      } else {
        break
      }
      rounds += 1
      if rounds >= most {
        let ordered: [Value] = try sort(buffer[left...right])
        buffer.replaceSubrange(left...right, with: ordered)
        break
      }
    }
    buffer.removeLast(buffer.count - limit)
    threshold = buffer[min(least, limit - 1)]
    for index in min(least + 1, limit)..<limit where try compare(buffer[index], threshold) > 0 { threshold = buffer[index] }
  }

  /// The binary logarithm, rounded up.
  private static func logarithm(_ number: Int) -> Int { number <= 1 ? 0 : Int.bitWidth - (number - 1).leadingZeroBitCount }

  /// Moves the rows below a pivot before it and answers its new place.
  private mutating func partition(_ left: Int, _ right: Int, _ pivotIndex: Int) throws(Thrown) -> Int {
    let pivot: Value = buffer[pivotIndex]
    buffer[pivotIndex] = buffer[right]
    var place: Int = left
    for index in left..<right where try compare(buffer[index], pivot) < 0 {
      buffer.swapAt(place, index)
      place += 1
    }
    buffer[right] = buffer[place]
    buffer[place] = pivot
    return place
  }
}

extension RDD {
  /// The least so many rows in order (`RDD.takeOrdered`).
  package func takeOrdered(_ number: Int, _ ordering: Value, by caller: Caller) throws(Thrown) -> Elements {
    if number == 0 { return .empty }
    if try partitionCount(caller.machine) == 0 { return .empty }
    let step = NativeStep(functions: [ordering]) {
      (rows: RowIterator, partition: Int, context: TaskContext) throws(Thrown) -> RowIterator in
      guard let first: Value = try rows.next() else {
        return ElementRows(partition == 0 ? Elements([.object(ArrayObject(.any, .empty))]) : .empty)
      }
      var top = TopRows(number, try context.localize(ordering), context.machine)
      try top.offer(first)
      while let row: Value = try rows.next() { try top.offer(row) }
      let elements = Elements(try top.sorted())
      return ElementRows(Elements([.object(ArrayObject(Layout(holding: elements), elements))]))
    }
    let selected: RDD = try narrow(.native(step), by: caller)
    let parts: [[Value]] = try engine.runJob(selected, by: caller) {
      (_: TaskContext, stream: PartitionStream) throws(Thrown) -> [Value] in
      guard let row: Value = try stream.rows.next(), let array: ArrayObject = row.array else { return [] }
      return array.elements.values
    }
    var merged: [Value] = parts.first ?? []
    for part: [Value] in parts.dropFirst() { merged = try RDD.merge(merged, part, number, ordering, caller.machine) }
    return Elements(merged)
  }

  /// Merges two ordered arrays as Guava's `mergeSorted` does: after an equal row the other side's turn comes.
  private static func merge(
    _ first: [Value], _ second: [Value], _ limit: Int, _ ordering: Value, _ machine: Machine
  ) throws(Thrown) -> [Value] {
    var merged: [Value] = []
    var positions: [Int] = [0, 0]
    let sides: [[Value]] = [first, second]
    var current = 0
    if first.isEmpty { current = 1 }
    if !first.isEmpty, !second.isEmpty, try KeyOrder.compare(second[0], first[0], by: ordering, machine) < 0 { current = 1 }
    while merged.count < limit, positions[current] < sides[current].count {
      merged.append(sides[current][positions[current]])
      positions[current] += 1
      let other: Int = 1 - current
      guard positions[other] < sides[other].count else { continue }
      if positions[current] >= sides[current].count {
        current = other
      } else {
        let order: Int32 = try KeyOrder.compare(
          sides[current][positions[current]], sides[other][positions[other]], by: ordering, machine)
        if order >= 0 { current = other }
      }
    }
    return merged
  }
}
