extension NarrowOperation {
  /// Returns what comes out of a partition's stream.
  ///
  /// - Parameter partition: The partition's number in the RDD that the operation makes.
  package func applied(to stream: PartitionStream, partition: Int, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    if !context.rowsOnly, let made: BatchIterator = try batches(of: stream.batches, partition: partition, context) {
      return .batches(made)
    }
    return .rows(try rows(of: stream.rows, partition: partition, context))
  }

  /// Runs the operation row by row.
  private func rows(of source: RowIterator, partition: Int, _ context: TaskContext) throws(Thrown) -> RowIterator {
    let machine: Machine = context.machine
    let iterators: IteratorBridge = context.iterators
    switch self {
    case .map(let original):
      let function: Value = try context.localize(original)
      return MappedRows(source) { (row: Value) throws(Thrown) -> Value in try machine.call(function, row) }
    case .filter(let original):
      let function: Value = try context.localize(original)
      return FilteredRows(source) { (row: Value) throws(Thrown) -> Bool in try machine.call(function, row).isTrue }
    case .flatMap(let original):
      let function: Value = try context.localize(original)
      return FlatMappedRows(source) { (row: Value) throws(Thrown) -> RowIterator in
        try iterators.rows(machine, try machine.call(function, row))
      }
    case .keyBy(let original):
      let function: Value = try context.localize(original)
      return MappedRows(source) { (row: Value) throws(Thrown) -> Value in .tuple(try machine.call(function, row), row) }
    case .mapValues(let original):
      let function: Value = try context.localize(original)
      return MappedRows(source) { (row: Value) throws(Thrown) -> Value in
        let pair: Pair = try Pair(row, machine)
        return .tuple(pair.key, try machine.call(function, pair.value))
      }
    case .flatMapValues(let original):
      return try flatMappedValues(source, try context.localize(original), context)
    case .keys:
      return MappedRows(source) { (row: Value) throws(Thrown) -> Value in try Pair(row, machine).key }
    case .values:
      return MappedRows(source) { (row: Value) throws(Thrown) -> Value in try Pair(row, machine).value }
    case .glom(let layout):
      return glommed(source, layout)
    case .mapPartitions(let original):
      let function: Value = try context.localize(original)
      return try iterators.rows(machine, try machine.call(function, iterators.value(source, machine)))
    case .mapPartitionsWithIndex(let original):
      let function: Value = try context.localize(original)
      let index: Value = .int(Int32(truncatingIfNeeded: partition))
      return try iterators.rows(machine, try machine.call(function, index, iterators.value(source, machine)))
    case .native(let step):
      return try step.body(source, partition, context)
    }
  }

  /// Runs `flatMapValues` row by row.
  private func flatMappedValues(_ source: RowIterator, _ function: Value, _ context: TaskContext) throws(Thrown) -> RowIterator {
    let machine: Machine = context.machine
    let iterators: IteratorBridge = context.iterators
    return FlatMappedRows(source) { (row: Value) throws(Thrown) -> RowIterator in
      let pair: Pair = try Pair(row, machine)
      let values: RowIterator = try iterators.rows(machine, try machine.call(function, pair.value))
      return MappedRows(values) { (value: Value) throws(Thrown) -> Value in .tuple(pair.key, value) }
    }
  }

  /// The one row that `glom` makes, when it is asked for.
  private func glommed(_ source: RowIterator, _ layout: Layout?) -> RowIterator {
    var isDone = false
    return GeneratedRows { () throws(Thrown) -> Value? in
      if isDone { return nil }
      isDone = true
      let elements: Elements = try source.elements()
      return .object(ArrayObject(layout ?? Layout(holding: elements), elements))
    }
  }
}

/// A row taken apart into key and value.
package struct Pair {
  package let key: Value
  package let value: Value

  /// Takes a pair apart.
  ///
  /// - Throws: a ClassCastException or NullPointerException of the program if the row is no pair.
  @inlinable package init(_ row: Value, _ machine: Machine) throws(Thrown) {
    guard let tuple: TupleObject = row.tuple, tuple.fieldCount == 2 else { throw Pair.mismatch(row, machine) }
    key = tuple[0]
    value = tuple[1]
  }

  /// The exception for a row that is no pair.
  @usableFromInline static func mismatch(_ row: Value, _ machine: Machine) -> Thrown {
    guard let object: Object = row.object else {
      return machine.raise("java.lang.NullPointerException", "a row is null where a pair is wanted")
    }
    return machine.raise(
      "java.lang.ClassCastException", "class \(object.descriptor.name) cannot be cast to class scala.Tuple2")
  }
}
