/// Finding the layout of values, so that kernels can work on them.
extension Column {
  /// How deep tuples within tuples are looked into.
  private static let deepest = 4

  /// Returns the column in the form that suits what its values are: values that are all strings become views, tuples fields.
  func typed(_ count: Int) -> Column { typed(count, depth: 0) }

  /// Returns the column in the form that suits its values.
  private func typed(_ count: Int, depth: Int) -> Column {
    guard case .values(let elements) = self, count > 0, elements.count >= count else { return self }
    if let source: RangeSource = elements.buffer.source as? RangeSource {
      return .numbers(Column.numbers(of: source.range, from: elements.start, count))
    }
    var first: Value = .null
    var row = 0
    while row < count, first.isNull {
      first = elements[row]
      row += 1
    }
    if first.scalarKind != nil { return row == 1 ? Column.scalars(elements, count) ?? self : self }
    if first.string != nil { return Column.isText(elements, count) ? .strings(StringColumn(elements, count: count)) : self }
    if depth < Column.deepest, row == 1, let shape: (FieldShape, Int) = Column.shape(of: first) {
      return Column.fields(elements, count, shape.0, shape.1, depth) ?? self
    }
    return self
  }

  /// The numbers of a range from one index on.
  private static func numbers(of range: RangeObject, from start: Int, _ count: Int) -> NumberColumn {
    let made = NumberColumn(range.kind, count: count)
    let step: Int64 = range.step
    var number: Int64 = range.element(at: start)
    switch range.kind {
    case .long:
      let target: UnsafeMutablePointer<Int64> = made.pointer()
      for row: Int in 0..<count { target[row] = number &+ Int64(row) &* step }
    case .int:
      let target: UnsafeMutablePointer<Int32> = made.pointer()
      let first = Int32(truncatingIfNeeded: number)
      let narrow = Int32(truncatingIfNeeded: step)
      for row: Int in 0..<count { target[row] = first &+ Int32(truncatingIfNeeded: row) &* narrow }
    default:
      for row: Int in 0..<count {
        made.set(row, Value(word: UInt64(bitPattern: number), kind: range.kind))
        number &+= step
      }
    }
    return made
  }

  /// The column of scalars of one kind, or nil if the values are not.
  private static func scalars(_ elements: Elements, _ count: Int) -> Column? {
    if elements.kind.scalar != nil { return Column(elements.slice(0, count)) }
    guard let kind: ScalarKind = elements[0].scalarKind else { return nil }
    let made = NumberColumn(kind, count: count)
    for row: Int in 0..<count {
      let value: Value = elements[row]
      guard value.scalarKind == kind else { return nil }
      made.set(row, value)
    }
    return .numbers(made)
  }

  /// `true` iff all values are strings or null.
  private static func isText(_ elements: Elements, _ count: Int) -> Bool {
    guard elements.kind == .value else { return false }
    for row: Int in 0..<count {
      let value: Value = elements[row]
      if value.string == nil, !value.isNull { return false }
    }
    return true
  }

  /// The class and the number of fields of an object that can be a row of fields.
  private static func shape(of value: Value) -> (FieldShape, Int)? {
    if let tuple: TupleObject = value.tuple { return (.tuple, tuple.fieldCount) }
    if let instance: Instance = value.instance, instance.descriptor.canBeColumns {
      return (.record(instance.descriptor), instance.fieldCount)
    }
    return nil
  }

  /// The columns of the fields, or nil if a value is of another class.
  private static func fields(_ elements: Elements, _ count: Int, _ shape: FieldShape, _ width: Int, _ depth: Int) -> Column? {
    var builders: [ElementsBuilder] = (0..<width).map { (_: Int) -> ElementsBuilder in ElementsBuilder(expected: count) }
    for row: Int in 0..<count {
      let value: Value = elements[row]
      switch shape {
      case .tuple:
        guard let tuple: TupleObject = value.tuple, tuple.fieldCount == width else { return nil }
        for index: Int in 0..<width { builders[index].append(tuple[index]) }
      case .record(let descriptor):
        guard let instance: Instance = value.instance, instance.descriptor === descriptor else { return nil }
        for index: Int in 0..<width { builders[index].append(instance[index]) }
      }
    }
    var columns: [Column] = []
    for index: Int in 0..<width { columns.append(Column(builders[index].finish()).typed(count, depth: depth + 1)) }
    return .fields(shape, columns)
  }
}

extension ClassDescriptor {
  /// `true` iff instances can be kept as columns of their fields: an immutable case class.
  var canBeColumns: Bool { flags.contains([.caseClass, .immutable]) && !flags.contains(.throwable) && !flags.contains(.module) }
}
