/// Steps on columns of values, fields and lists.
extension VectorRun {
  /// Returns a column as numbers of a kind; null is zero, anything else a failure.
  func numbers(_ column: Column, _ kind: ScalarKind) throws(VectorFailure) -> Column {
    switch column {
    case .numbers(let numbers) where numbers.kind == kind: return column
    case .constant(let value):
      if value.scalarKind == kind { return column }
      if value.isNull { return .constant(Value(word: 0, kind: kind)) }
      throw VectorFailure()
    case .values(let elements):
      let made = NumberColumn(kind, count: count)
      try forEachRow { (row: Int) throws(VectorFailure) in
        let value: Value = elements[row]
        guard value.scalarKind == kind || value.isNull else { throw VectorFailure() }
        made.set(row, value)
      }
      return .numbers(made)
    case .numbers, .strings, .fields, .lists, .closures: throw VectorFailure()
    }
  }

  /// Returns the column of values, one a row, in the layout that is known.
  func typed(_ layout: Layout, _ value: (Int) throws(VectorFailure) -> Value) throws(VectorFailure) -> Column {
    if let kind = layout.scalar {
      let made = NumberColumn(kind, count: count)
      try forEachRow { (row: Int) throws(VectorFailure) in
        let own: Value = try value(row)
        guard own.scalarKind == kind || own.isNull else { throw VectorFailure() }
        made.set(row, own)
      }
      return .numbers(made)
    }
    let elements = Elements(repeating: .null, count: count, kind: .value)
    let places: UnsafeMutablePointer<Value> = elements.buffer.base.assumingMemoryBound(to: Value.self)
    try forEachRow { (row: Int) throws(VectorFailure) in places[row] = try value(row) }
    return .values(elements)
  }

  /// Takes a component out of tuples.
  func element(_ column: Column, _ index: Int, _ layout: Layout) throws(VectorFailure) -> Column {
    switch column {
    case .fields(_, let columns) where index >= 0 && index < columns.count: return try part(columns[index], layout)
    case .constant(let value):
      guard let tuple = value.tuple, index < tuple.fieldCount else { throw VectorFailure() }
      return try part(.constant(tuple[index]), layout)
    case .values(let elements):
      return try typed(layout) { (row: Int) throws(VectorFailure) -> Value in
        guard let tuple = elements[row].tuple, index < tuple.fieldCount else { throw VectorFailure() }
        return tuple[index]
      }
    case .fields, .numbers, .strings, .lists, .closures: throw VectorFailure()
    }
  }

  /// Reads a field of instances.
  func field(_ column: Column, _ index: Int, _ layout: Layout) throws(VectorFailure) -> Column {
    switch column {
    case .fields(.record, let columns) where index >= 0 && index < columns.count: return try part(columns[index], layout)
    case .constant(let value):
      guard let instance = value.instance, index < instance.fieldCount else { throw VectorFailure() }
      return try part(.constant(instance[index]), layout)
    case .values(let elements):
      return try typed(layout) { (row: Int) throws(VectorFailure) -> Value in
        guard let instance = elements[row].instance, index < instance.fieldCount else { throw VectorFailure() }
        return instance[index]
      }
    case .fields, .numbers, .strings, .lists, .closures: throw VectorFailure()
    }
  }

  /// Returns the column of a part in the bank of the register that receives it.
  private func part(_ column: Column, _ layout: Layout) throws(VectorFailure) -> Column {
    guard let kind = layout.scalar else { return column }
    return try numbers(column, kind)
  }

  /// Makes the function values of a nested lambda: one for all rows if it captures the same in all.
  func closures(_ program: Program, _ captures: [Column]) throws(VectorFailure) -> Column {
    var fixed: [Value] = []
    for column: Column in captures {
      guard case .constant(let value) = column else { return .closures(program, captures) }
      fixed.append(value)
    }
    return .constant(.object(Closure(program, captures: fixed)))
  }

  /// Makes an array or sequence of each row's parts.
  func collect(_ container: ListColumn.Container, _ parts: [Column]) throws(VectorFailure) -> Column {
    try typed(.any) { (row: Int) throws(VectorFailure) -> Value in
      let elements = Elements(parts.map { (column: Column) -> Value in column.value(at: row) })
      switch container {
      case .array(let layout): return .object(ArrayObject(layout, elements))
      case .sequence(let kind): return .object(SequenceObject(kind, elements))
      }
    }
  }

  /// Calls a native: by its kernel if there is one, else row by row.
  func call(_ native: Native, _ arguments: [Column], isDispatch: Bool) throws(VectorFailure) -> Column {
    if let result = try ListKernels.call(native.key, arguments, self) { return result }
    if let result = try StringKernels.call(native.key, arguments, self) { return result }
    let machine: Machine = self.machine
    let first: Column? = arguments.first
    return try typed(.any) { (row: Int) throws(VectorFailure) -> Value in
      if isDispatch, let first, case .values(let elements) = first, elements[row].instance != nil { throw VectorFailure() }
      let values: [Value] = arguments.map { (column: Column) -> Value in column.value(at: row) }
      return try values.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) throws(VectorFailure) -> Value in
        guard let start = buffer.baseAddress else {
          return try VectorRun.native(native, Arguments(UnsafePointer(bitPattern: 16).unsafelyUnwrapped, count: 0), machine)
        }
        return try VectorRun.native(native, Arguments(start, count: buffer.count), machine)
      }
    }
  }

  /// Calls a native for one row.
  private static func native(_ native: Native, _ arguments: Arguments, _ machine: Machine) throws(VectorFailure) -> Value {
    do { return try native.function(machine, arguments) } catch { throw VectorFailure() }
  }

  /// Compares two columns by Scala's `==`.
  func equality(_ left: Column, _ right: Column, negated: Bool) throws(VectorFailure) -> Column {
    let made = NumberColumn(.boolean, count: count)
    let flags: UnsafeMutablePointer<UInt8> = made.pointer()
    let wanted: UInt8 = negated ? 0 : 1
    if try StringKernels.compare(left, right, into: flags, wanted, self) { return .numbers(made) }
    try forEachRow { (row: Int) throws(VectorFailure) in
      do {
        let isEqual: Bool = try Semantics.scalaEquals(left.value(at: row), right.value(at: row), machine)
        flags[row] = isEqual ? wanted : 1 - wanted
      } catch { throw VectorFailure() }
    }
    return .numbers(made)
  }

  /// Tests the rows for a type.
  func typeTest(_ column: Column, _ test: TypeTest) throws(VectorFailure) -> Column {
    if let known = Column.answer(column, test) { return .constant(.boolean(known)) }
    let made = NumberColumn(.boolean, count: count)
    let flags: UnsafeMutablePointer<UInt8> = made.pointer()
    try forEachRow { (row: Int) throws(VectorFailure) in flags[row] = test.matches(column.value(at: row)) ? 1 : 0 }
    return .numbers(made)
  }

  /// Checks the rows for a type; a row that is neither null nor of it fails.
  func cast(_ column: Column, _ test: TypeTest) throws(VectorFailure) -> Column {
    if Column.answer(column, test) == true { return column }
    try forEachRow { (row: Int) throws(VectorFailure) in
      let value: Value = column.value(at: row)
      if !value.isNull, !test.matches(value) { throw VectorFailure() }
    }
    return column
  }
}

extension Column {
  /// Whether all rows pass a test, where the column's own form tells; nil where each row must be asked.
  static func answer(_ column: Column, _ test: TypeTest) -> Bool? {
    switch (column, test) {
    case (.numbers(let numbers), .scalar(let kind)): numbers.kind == kind
    case (.fields(.tuple, let columns), .tuple(let count)): columns.count == count
    case (.fields(.record(let descriptor), _), .named(let name)): descriptor.conforms(to: name)
    case (.constant(let value), _): test.matches(value)
    default: nil
    }
  }
}

extension Elements {
  /// Keeps values as they are, whatever they hold.
  init(valuesOnly values: [Value]) {
    var builder = ElementsBuilder(expected: values.count, kind: .value)
    for value: Value in values { builder.append(value) }
    self = builder.finish()
  }
}
