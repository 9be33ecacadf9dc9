/// Keys with what their values were joined into, in the order of Spark's tables.
struct CombiningTable {
  /// How values are joined; its functions are the task's own copies.
  private let aggregator: Aggregator
  private var table: AppendOnlyMap
  /// The combiner of each entry, unless values are only grouped.
  private var combiners: [Value] = []
  /// The values of each entry, if they are only grouped.
  private var groups: [Elements] = []

  /// Makes an empty table.
  init(_ aggregator: Aggregator, _ rule: TableKeys) {
    self.aggregator = aggregator
    table = AppendOnlyMap(rule)
  }

  /// The number of keys.
  var count: Int { table.count }

  /// The key of an entry.
  func key(of index: Int) -> Value { table.keys[index] }

  /// The partition of an entry.
  func partition(of index: Int) -> Int { Int(table.partitions[index]) }

  /// What the values of an entry were joined into.
  func combiner(of index: Int) -> Value {
    if case .group = aggregator { return .object(SequenceObject(.compactBuffer, groups[index])) }
    return combiners[index]
  }

  /// The entries in the order of the slots.
  var slotOrder: [Int] { table.slotOrder }

  /// The keys with what their values were joined into, in the order of the slots.
  var rows: RowIterator {
    let order: [Int] = slotOrder
    let full: CombiningTable = self
    var next = 0
    return GeneratedRows { () throws(Thrown) -> Value? in
      guard next < order.count else { return nil }
      defer { next += 1 }
      return .tuple(full.key(of: order[next]), full.combiner(of: order[next]))
    }
  }

  /// Joins a value with those of its key.
  mutating func add(_ key: Value, _ value: Value, partition: Int = 0, _ machine: Machine) throws(Thrown) {
    let (index, isNew) = try table.entry(key, partition: partition, machine)
    switch aggregator {
    case .group:
      if isNew { groups.append(Elements([value])) } else { groups[index].append(value) }
    case .reduce(let function):
      if isNew { combiners.append(value) } else { combiners[index] = try machine.call(function, combiners[index], value) }
    case .combine(let create, let mergeValue, _):
      if isNew {
        combiners.append(.null)
        combiners[index] = try machine.call(create, value)
      } else {
        combiners[index] = try machine.call(mergeValue, combiners[index], value)
      }
    case .fold(let zero, let mergeValue, _):
      if isNew { combiners.append(try CombiningTable.fresh(zero, machine)) }
      combiners[index] = try machine.call(mergeValue, combiners[index], value)
    }
  }

  /// Joins a combiner with that of its key.
  mutating func merge(_ key: Value, _ combiner: Value, _ machine: Machine) throws(Thrown) {
    let (index, isNew) = try table.entry(key, machine)
    switch aggregator {
    case .group:
      let elements: Elements = combiner.sequence?.elements ?? .empty
      if isNew { groups.append(elements) } else { groups[index].append(contentsOf: elements) }
    case .reduce(let function), .combine(_, _, let function), .fold(_, _, let function):
      if isNew { combiners.append(combiner) } else { combiners[index] = try machine.call(function, combiners[index], combiner) }
    }
  }

  /// Puts in a key that is not there yet, with what its values were joined into elsewhere.
  mutating func restore(_ key: Value, _ combiner: Value, partition: Int, _ machine: Machine) throws(Thrown) {
    guard try table.entry(key, partition: partition, machine).isNew else { return }
    if case .group = aggregator { groups.append(combiner.sequence?.elements ?? .empty) } else { combiners.append(combiner) }
  }

  /// The entries as the map side writes them: by partition, then by the ordering or else by the key's hash code.
  func writingOrder(by ordering: Value?, _ machine: Machine) throws(Thrown) -> [Int] {
    var order: [Int] = table.slotOrder
    let partitions: [Int32] = table.partitions
    let keys: [Value] = table.keys
    if let ordering {
      try StableSort.sort(&order) { (left: Int, right: Int) throws(Thrown) -> Int32 in
        if partitions[left] != partitions[right] { return partitions[left] < partitions[right] ? -1 : 1 }
        return try KeyOrder.compare(keys[left], keys[right], by: ordering, machine)
      }
      return order
    }
    var codes: [Int32] = []
    codes.reserveCapacity(keys.count)
    for key: Value in keys { codes.append(try Semantics.javaHash(key, machine)) }
    try StableSort.sort(&order) { (left: Int, right: Int) throws(Thrown) -> Int32 in
      if partitions[left] != partitions[right] { return partitions[left] < partitions[right] ? -1 : 1 }
      return codes[left] == codes[right] ? 0 : codes[left] < codes[right] ? -1 : 1
    }
    return order
  }

  /// A zero value that nobody else has.
  static func fresh(_ zero: Value, _ machine: Machine) throws(Thrown) -> Value {
    guard zero.object != nil else { return zero }
    var copy = DeepCopy(machine)
    return try copy.copied(zero)
  }
}
