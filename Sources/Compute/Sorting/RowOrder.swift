/// An Ordering of the prelude whose comparisons need no call of the program: natural orders, their reverses, and those of
/// tuples made of such.
indirect enum RowOrder {
  /// The order of numbers, characters, Booleans or strings by themselves.
  case natural
  /// An order turned round.
  case reversed(RowOrder)
  /// Tuples, part by part from the left.
  case fields([RowOrder])

  /// The objects with the natural orders, within `scala.math.Ordering`.
  private static let plainNames: Set<String> = [
    "Boolean", "Byte", "Char", "Short", "Int", "Long", "String", "DeprecatedFloatOrdering", "DeprecatedDoubleOrdering",
    "Float.TotalOrdering", "Float.IeeeOrdering", "Double.TotalOrdering", "Double.IeeeOrdering",
  ]

  /// Recognises an instance of Ordering; nil if comparing by it may run code of the program.
  init?(_ ordering: Value) {
    guard let instance: Instance = ordering.instance else { return nil }
    var name: String = String(instance.descriptor.name.map { (letter: Character) -> Character in letter == "$" ? "." : letter })
    while name.hasSuffix(".") { name.removeLast() }
    let prefix = "scala.math.Ordering."
    guard name.hasPrefix(prefix) else { return nil }
    let member = String(name.dropFirst(prefix.count))
    if RowOrder.plainNames.contains(member) {
      self = .natural
    } else if member == "Reverse" {
      guard let outer = RowOrder(instance[0]) else { return nil }
      self = .reversed(outer)
    } else if member.hasPrefix("Tuple"), member.hasSuffix("Ordering") {
      var parts: [RowOrder] = []
      for field: Value in instance.buffer {
        guard let part = RowOrder(field) else { return nil }
        parts.append(part)
      }
      self = .fields(parts)
    } else {
      return nil
    }
  }

  /// Compares two values as the Ordering does; nil if they are not of the types that it is for.
  func compare(_ left: Value, _ right: Value) -> Int32? {
    switch self {
    case .natural: return Semantics.compare(left, right)
    case .reversed(let order): return order.compare(right, left)
    case .fields(let orders):
      guard let first: TupleObject = left.tuple, let second: TupleObject = right.tuple, first.fieldCount == orders.count,
        second.fieldCount == orders.count
      else { return nil }
      for (index, order): (Int, RowOrder) in orders.enumerated() {
        guard let result: Int32 = order.compare(first[index], second[index]) else { return nil }
        if result != 0 { return result }
      }
      return 0
    }
  }

  /// Returns row numbers in the order of an Ordering instance; rows that compare equal keep their order.
  static func sorted(
    _ order: Selection, _ keys: Column, _ count: Int, by ordering: Value, _ machine: Machine
  ) throws(Thrown) -> Selection {
    let column: Column = keys.typed(count)
    let known = RowOrder(ordering)
    if let known, let sorted: Selection = known.sorted(order, column, count, isReversed: false) { return sorted }
    let values: [Value] = (0..<count).map { (row: Int) -> Value in column.value(at: row) }
    var rows: [Int] = (0..<order.count).map { (index: Int) -> Int in order[index] }
    try StableSort.sort(&rows) { (left: Int, right: Int) throws(Thrown) -> Int32 in
      if let result: Int32 = known?.compare(values[left], values[right]) { return result }
      return try KeyOrder.compare(values[left], values[right], by: ordering, machine)
    }
    let made = Selection(ColumnMemory(byteCount: max(1, rows.count) &* 4), count: rows.count)
    for (index, row): (Int, Int) in rows.enumerated() { made.rows[index] = Int32(truncatingIfNeeded: row) }
    return made
  }

  /// Returns row numbers in this order; nil if the column is not of a form that can be sorted without looking at values.
  private func sorted(_ order: Selection, _ column: Column, _ count: Int, isReversed: Bool) -> Selection? {
    switch (self, column) {
    case (_, .constant): return order
    case (.reversed(let inner), _): return inner.sorted(order, column, count, isReversed: !isReversed)
    case (.natural, .numbers(let numbers)): return RowOrder.sorted(order, numbers, count, isReversed)
    case (.natural, .strings(let strings)): return TextSort.sorted(order, strings, count, isReversed: isReversed)
    case (.fields(let orders), .fields(.tuple, let columns)) where orders.count == columns.count:
      var rows: Selection = order
      for (order, part): (RowOrder, Column) in zip(orders, columns).reversed() {
        guard let sorted: Selection = order.sorted(rows, part.typed(count), count, isReversed: isReversed) else { return nil }
        rows = sorted
      }
      return rows
    case (.natural, _), (.fields, _): return nil
    }
  }

  /// Returns row numbers in the order of numbers.
  private static func sorted(_ order: Selection, _ numbers: NumberColumn, _ count: Int, _ isReversed: Bool) -> Selection {
    let memory = ColumnMemory(byteCount: max(1, count) &* 8)
    let narrow: UnsafeMutablePointer<UInt32> = memory.elements()
    let wide: UnsafeMutablePointer<UInt64> = memory.elements()
    let turn32: UInt32 = isReversed ? .max : 0
    let turn64: UInt64 = isReversed ? .max : 0
    switch numbers.kind {
    case .int:
      let source: UnsafeMutablePointer<UInt32> = numbers.pointer()
      for row: Int in 0..<count { narrow[row] = source[row] ^ 0x8000_0000 ^ turn32 }
    case .long:
      let source: UnsafeMutablePointer<UInt64> = numbers.pointer()
      for row: Int in 0..<count { wide[row] = source[row] ^ 1 << 63 ^ turn64 }
      return RadixSort.sorted(order, by: UnsafePointer(wide))
    case .double:
      let source: UnsafeMutablePointer<Double> = numbers.pointer()
      for row: Int in 0..<count { wide[row] = sortable(source[row]) ^ turn64 }
      return RadixSort.sorted(order, by: UnsafePointer(wide))
    case .float:
      let source: UnsafeMutablePointer<Float> = numbers.pointer()
      for row: Int in 0..<count { wide[row] = sortable(Double(source[row])) ^ turn64 }
      return RadixSort.sorted(order, by: UnsafePointer(wide))
    case .boolean, .byte, .short, .char:
      for row: Int in 0..<count { narrow[row] = UInt32(bitPattern: numbers.value(at: row).asInt) ^ 0x8000_0000 ^ turn32 }
    }
    return RadixSort.sorted(order, by: UnsafePointer(narrow))
  }

  /// The bits of a Double as a number in the order of `Double.compare`.
  @inline(__always)
  static func sortable(_ number: Double) -> UInt64 {
    let bits: UInt64 = number.isNaN ? 0x7FF8_0000_0000_0000 : number.bitPattern
    return bits >> 63 != 0 ? ~bits : bits | 1 << 63
  }
}
