extension PartitionStream {
  /// The first so many rows; no more are computed than batches need.
  ///
  /// What is asked for first is what is missing, so that a source whose rows all come through is read exactly as far as
  /// needed; only filters that let little through make the batches grow.
  package func prefix(_ number: Int) throws(Thrown) -> Elements {
    guard case .batches(let batches) = self else {
      var builder = ElementsBuilder()
      let rows: RowIterator = self.rows
      while builder.count < number, let row: Value = try rows.next() { builder.append(row) }
      return builder.finish()
    }
    var collector = ColumnCollector()
    var growth = 1
    while collector.count < number {
      let asked: Int = min(PartitionStream.bulk, max(growth, number - collector.count))
      guard let batch: Batch = try batches.next(limit: asked) else { break }
      collector.append(batch.column, count: min(batch.count, number - collector.count))
      growth = batch.count < asked ? min(asked &* 4, PartitionStream.bulk) : 1
    }
    let count: Int = collector.count
    return collector.finish().elements(count: count)
  }

  /// All rows joined by a function of the task's own; nil if there are none.
  package func reduced(by function: Value, _ context: TaskContext) throws(Thrown) -> Value? {
    if case .batches(let batches) = self, let accumulator = RuleAccumulator(function, .value, context) {
      var isEmpty = true
      while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
        guard try accumulator.addToFirst(batch.column, rows: batch.count) else {
          let start: Value? = isEmpty ? nil : accumulator.take().value(at: 0)
          return try PartitionStream.joined(batches, after: batch, start, function, context.machine)
        }
        isEmpty = false
      }
      return isEmpty ? nil : accumulator.take().value(at: 0)
    }
    let rows: RowIterator = self.rows
    guard var result: Value = try rows.next() else { return nil }
    while let row: Value = try rows.next() { result = try context.machine.call(function, result, row) }
    return result
  }

  /// All rows joined with a value, the first row first, by a function of the task's own.
  package func folded(_ zero: Value, by function: Value, _ context: TaskContext) throws(Thrown) -> Value {
    if case .batches(let batches) = self, let accumulator = RuleAccumulator(function, .zero(zero), context) {
      var isEmpty = true
      while let batch: Batch = try batches.next(limit: PartitionStream.bulk) {
        guard try accumulator.addToFirst(batch.column, rows: batch.count) else {
          let start: Value = isEmpty ? zero : accumulator.take().value(at: 0)
          return try PartitionStream.joined(batches, after: batch, start, function, context.machine) ?? zero
        }
        isEmpty = false
      }
      return isEmpty ? zero : accumulator.take().value(at: 0)
    }
    var result: Value = zero
    let rows: RowIterator = self.rows
    while let row: Value = try rows.next() { result = try context.machine.call(function, result, row) }
    return result
  }

  /// Goes on joining row by row, with a batch that was pulled already.
  private static func joined(
    _ batches: BatchIterator, after first: Batch, _ start: Value?, _ function: Value, _ machine: Machine
  ) throws(Thrown) -> Value? {
    var result: Value? = start
    var next: Batch? = first
    while let batch: Batch = next {
      for row: Int in 0..<batch.count {
        let value: Value = batch.column.value(at: row)
        if let known: Value = result { result = try machine.call(function, known, value) } else { result = value }
      }
      next = try batches.next(limit: PartitionStream.bulk)
    }
    return result
  }
}

/// Batches of several iterators, one after the other; each is made when the one before has ended.
package final class ConcatenatedBatches: BatchIterator {
  /// Returns the next iterator.
  package typealias Supply = () throws(Thrown) -> BatchIterator?

  private var current: BatchIterator?
  private var supply: Supply?

  /// Makes an iterator over what `supply` hands out until it answers nil.
  package init(_ supply: @escaping Supply) { self.supply = supply }

  package override func next(limit: Int) throws(Thrown) -> Batch? {
    while true {
      if let batch: Batch = try current?.next(limit: limit) { return batch }
      current = try supply?()
      if current == nil {
        supply = nil
        return nil
      }
    }
  }

  package override func countRest() throws(Thrown) -> Int {
    var count: Int = try current?.countRest() ?? 0
    while let next: BatchIterator = try supply?() { count &+= try next.countRest() }
    current = nil
    supply = nil
    return count
  }
}

/// The rows of a partition that is kept, as a task may own them, in batches.
package final class KeptBatches: BatchIterator {
  private let elements: Elements
  private let isFrozen: Bool
  private let isCounted: Bool
  private let context: TaskContext
  private var position = 0

  /// Reads kept rows.
  ///
  /// - Parameter isCounted: Whether rows count as read.
  package init(_ elements: Elements, isCounted: Bool, _ context: TaskContext) {
    self.elements = elements
    self.isCounted = isCounted
    self.context = context
    isFrozen = elements.isFrozen
  }

  package override func next(limit: Int) throws(Thrown) -> Batch? {
    let count: Int = min(max(1, limit), elements.count - position)
    if count <= 0 { return nil }
    var part: Elements = elements.slice(position, position + count)
    position += count
    if isCounted { context.counters.inputRecords += count }
    if !isFrozen {
      var copy = DeepCopy(context.machine)
      part = try copy.copied(part) ?? part
    }
    return Batch(part)
  }

  package override func countRest() throws(Thrown) -> Int {
    let count: Int = elements.count - position
    position = elements.count
    if isCounted { context.counters.inputRecords += count }
    return count
  }
}

extension Elements {
  /// `true` iff nothing in the elements can change, so that tasks may share them.
  package var isFrozen: Bool {
    switch kind {
    case .value: return false
    case .computed: return (buffer.source as? ColumnSource)?.column.isFrozen ?? (buffer.source is RangeSource)
    case .boolean, .byte, .short, .char, .int, .long, .float, .double: return true
    }
  }

  /// Elements one after the other.
  package static func joined(_ parts: [Elements]) -> Elements {
    if parts.count == 1 { return parts[0] }
    var collector = ColumnCollector()
    for part: Elements in parts { collector.append(Column(part), count: part.count) }
    let count: Int = collector.count
    return collector.finish().elements(count: count)
  }
}
