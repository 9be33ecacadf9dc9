/// Joins what the branches of a conditional computed on their own rows.
enum ColumnMerge {
  /// Returns the old column with the selected rows of the new one.
  static func merge(_ old: Column, _ new: Column, _ selection: Selection, count: Int) throws(VectorFailure) -> Column {
    switch (old, new) {
    case (.numbers(let a), .numbers(let b)) where a.kind == b.kind: return .numbers(a.merged(b, selection, count: count))
    case (.strings(let a), .strings(let b)): return .strings(a.merged(b, selection, count: count))
    case (.fields(let shape, let a), .fields(let other, let b)) where shape == other && a.count == b.count:
      var columns: [Column] = []
      for (first, second): (Column, Column) in zip(a, b) { columns.append(try merge(first, second, selection, count: count)) }
      return .fields(shape, columns)
    case (.constant(let a), .constant(let b)):
      return try merge(spread(a, count), spread(b, count), selection, count: count)
    case (.constant(let a), _): return try merge(spread(a, count, like: new), new, selection, count: count)
    case (_, .constant(let b)): return try merge(old, spread(b, count, like: old), selection, count: count)
    default: return byValue(old, new, selection, count: count)
    }
  }

  /// Writes a constant into every row, in the form of another column where it has one.
  private static func spread(_ value: Value, _ count: Int, like column: Column) -> Column {
    switch column {
    case .values: .values(Elements(repeating: value, count: count, kind: .value))
    default: spread(value, count)
    }
  }

  /// Writes a constant into every row.
  static func spread(_ value: Value, _ count: Int) -> Column {
    if let kind = value.scalarKind {
      let made = NumberColumn(kind, count: count)
      for row: Int in 0..<count { made.set(row, value) }
      return .numbers(made)
    }
    if let string = value.string {
      let memory = ColumnMemory(byteCount: count &* MemoryLayout<StringView>.stride)
      let target: UnsafeMutablePointer<StringView> = memory.elements()
      let view = StringView(string.bytes, count: string.byteCount, isASCII: string.isASCII)
      for row: Int in 0..<count { target[row] = view }
      return .strings(StringColumn(memory, owners: [string]))
    }
    if let tuple = value.tuple { return .fields(.tuple, tuple.values.map { (part: Value) -> Column in spread(part, count) }) }
    return .values(Elements(repeating: value, count: count, kind: .value))
  }

  /// Joins columns of different forms as values; rows that no branch reached are null.
  private static func byValue(_ old: Column, _ new: Column, _ selection: Selection, count: Int) -> Column {
    var chosen: [Bool] = Array(repeating: false, count: count)
    for index: Int in 0..<selection.count { chosen[selection[index]] = true }
    let defined: [Bool] = chosen
    var values: [Value] = []
    values.reserveCapacity(count)
    for row: Int in 0..<count { values.append(defined[row] ? new.value(at: row) : old.value(at: row)) }
    return .values(Elements(valuesOnly: values))
  }
}
