/// What the values of each group are joined into, for whole batches at once.
class GroupAccumulator {
  /// Makes the root part.
  init() {}

  /// Joins the values of a batch's rows with those of their groups.
  ///
  /// - Parameter total: The number of groups, those of the batch's new keys included.
  /// - Returns: false if the values are of a form that cannot be joined here; then nothing was done.
  func add(_ values: Column, _ groups: GroupTable.Numbering, rows: Int, total: Int) throws(Thrown) -> Bool { false }

  /// Returns what was made of each group, by number; there is nothing afterwards.
  func take() -> Column { .values(.empty) }
}

extension GroupAccumulator {
  /// Returns the accumulator for an aggregator; nil if it can only be run pair by pair.
  ///
  /// - Parameter isCombined: Whether combiners come in instead of values.
  static func make(_ aggregator: Aggregator, isCombined: Bool, _ context: TaskContext) -> GroupAccumulator? {
    switch (aggregator, isCombined) {
    case (.group, true): return nil
    case (.group, false): return ListAccumulator()
    case (.reduce(let function), _): return make(function, .value, aggregator, context)
    case (.combine(_, _, let merge), true), (.fold(_, _, let merge), true): return make(merge, .value, .reduce(merge), context)
    case (.combine(let create, let merge, _), false):
      return make(merge, .created(BatchFunction(create, context)), aggregator, context)
    case (.fold(let zero, let merge, _), false): return make(merge, .zero(zero), aggregator, context)
    }
  }

  /// Returns an accumulator that joins columns if the function is an update of parts, else one that calls it.
  private static func make(
    _ function: Value, _ initial: RuleAccumulator.Initial, _ aggregator: Aggregator, _ context: TaskContext
  ) -> GroupAccumulator {
    RuleAccumulator(function, initial, context) ?? CallingAccumulator(aggregator, context)
  }
}

/// Joins values by calling the program's functions for each row.
final class CallingAccumulator: GroupAccumulator {
  private let aggregator: Aggregator
  private let context: TaskContext
  /// What was made of each group.
  private var combiners: [Value] = []

  /// Makes an accumulator for functions that are the task's own.
  init(_ aggregator: Aggregator, _ context: TaskContext) {
    self.aggregator = aggregator
    self.context = context
    super.init()
  }

  override func add(_ values: Column, _ groups: GroupTable.Numbering, rows: Int, total: Int) throws(Thrown) -> Bool {
    let machine: Machine = context.machine
    let numbers: UnsafeMutablePointer<Int32> = groups.numbers
    for row: Int in 0..<rows {
      let group = Int(numbers[row])
      let value: Value = values.value(at: row)
      let isNew: Bool = group == combiners.count
      switch aggregator {
      case .group: return false
      case .reduce(let function):
        if isNew { combiners.append(value) } else { combiners[group] = try machine.call(function, taken(group), value) }
      case .combine(let create, let merge, _):
        if isNew {
          combiners.append(try machine.call(create, value))
        } else {
          combiners[group] = try machine.call(merge, taken(group), value)
        }
      case .fold(let zero, let merge, _):
        if isNew { combiners.append(try CombiningTable.fresh(zero, machine)) }
        combiners[group] = try machine.call(merge, taken(group), value)
      }
    }
    return true
  }

  /// Takes a combiner out, so that the function that receives it holds the only reference.
  private func taken(_ group: Int) -> Value {
    var value: Value = .null
    swap(&value, &combiners[group])
    return value
  }

  override func take() -> Column {
    let made = Elements(combiners)
    combiners = []
    return Column(made)
  }
}

/// Brings the values of each group together, in the order in which they come.
final class ListAccumulator: GroupAccumulator {
  /// All values.
  private var values = ColumnCollector()
  /// The group of each value.
  private var groups = GrowingMemory()
  /// The number of groups.
  private var total = 0

  override func add(_ values: Column, _ groups: GroupTable.Numbering, rows: Int, total: Int) throws(Thrown) -> Bool {
    self.values.append(values.typed(rows), count: rows)
    self.groups.append(UnsafePointer(groups.numbers), rows)
    self.total = total
    return true
  }

  override func take() -> Column { .lists(takeLists(total)) }

  /// Returns the values of each group, by number, of so many groups; there is nothing afterwards.
  func takeLists(_ total: Int) -> ListColumn {
    let count: Int = groups.count / 4
    let offsets = ColumnMemory(byteCount: (total + 1) &* 4)
    let ends: UnsafeMutablePointer<Int32> = offsets.elements()
    ends.initialize(repeating: 0, count: total + 1)
    let numbers: UnsafeMutablePointer<Int32> = groups.elements()
    for row: Int in 0..<count { ends[Int(numbers[row]) &+ 1] &+= 1 }
    for group: Int in 0..<total { ends[group &+ 1] &+= ends[group] }
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let order: UnsafeMutablePointer<Int32> = memory.elements()
    let places = ColumnMemory(byteCount: max(1, total) &* 4)
    let next: UnsafeMutablePointer<Int32> = places.elements()
    next.update(from: ends, count: total)
    for row: Int in 0..<count {
      let group = Int(numbers[row])
      order[Int(next[group])] = Int32(truncatingIfNeeded: row)
      next[group] &+= 1
    }
    var former = ColumnCollector()
    swap(&former, &values)
    groups.clear()
    self.total = 0
    let child: Column = former.finish().gathered(Selection(memory, count: count))
    return ListColumn(.sequence(.compactBuffer), offsets: offsets, child: child)
  }
}
