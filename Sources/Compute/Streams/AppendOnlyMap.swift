/// Which of Spark's two tables is imitated: they differ in what they hash and when keys are equal.
package enum TableKeys: Sendable {
  /// The reduce side's: Java's `hashCode` and `equals` of the key.
  case java
  /// The map side's: Scala's `##` and `==` of the pair of partition and key.
  case partitioned
}

/// A hash table whose entries come out in the order of Spark's AppendOnlyMap.
///
/// Entries are dense, in the order of insertion; the table holds their numbers. `slotOrder` replays what Spark's iterator
/// shows: the key null first, then the slots of its array.
package struct AppendOnlyMap {
  /// Which keys are equal.
  private let rule: TableKeys
  /// The entry of each slot plus one, or 0.
  private var slots: [Int32]
  /// The stirred hash of each entry.
  private var hashes: [Int32] = []
  /// The key of each entry.
  package private(set) var keys: [Value] = []
  /// The partition of each entry; empty for `TableKeys.java`.
  package private(set) var partitions: [Int32] = []
  /// The entry of the key null, which has no slot.
  private var nullEntry: Int?

  /// Spark's first capacity.
  private static let firstCapacity = 64

  /// Makes an empty table.
  package init(_ rule: TableKeys) {
    self.rule = rule
    slots = Array(repeating: 0, count: AppendOnlyMap.firstCapacity)
  }

  /// The number of entries.
  package var count: Int { keys.count }

  /// Finds or makes the entry of a key.
  package mutating func entry(
    _ key: Value, partition: Int = 0, _ machine: Machine
  ) throws(Thrown) -> (index: Int, isNew: Bool) {
    if case .java = rule, key.isNull { return entryOfNull() }
    let hash: Int32 = try stirred(key, partition, machine)
    let mask = Int32(truncatingIfNeeded: slots.count - 1)
    var position = hash & mask
    var step: Int32 = 1
    while true {
      let found = Int(slots[Int(position)]) - 1
      if found < 0 {
        slots[Int(position)] = Int32(truncatingIfNeeded: keys.count + 1)
        add(key, partition, hash)
        return (keys.count - 1, true)
      }
      if hashes[found] == hash, try matches(found, key, partition, machine) { return (found, false) }
      position = (position &+ step) & mask
      step &+= 1
    }
  }

  /// The entries in the order in which Spark's iterator shows them.
  package var slotOrder: [Int] {
    var order: [Int] = []
    order.reserveCapacity(keys.count)
    if let nullEntry { order.append(nullEntry) }
    for slot: Int32 in slots where slot > 0 { order.append(Int(slot) - 1) }
    return order
  }

  /// Finds or makes the entry of null.
  private mutating func entryOfNull() -> (index: Int, isNew: Bool) {
    if let nullEntry { return (nullEntry, false) }
    nullEntry = keys.count
    add(.null, 0, 0)
    return (keys.count - 1, true)
  }

  /// The position-independent part of probing: Spark's `rehash` of the key's hash code.
  private func stirred(_ key: Value, _ partition: Int, _ machine: Machine) throws(Thrown) -> Int32 {
    let code: Int32
    switch rule {
    case .java: code = try Semantics.javaHash(key, machine)
    case .partitioned:
      code = MurmurHash3.pair(Int32(truncatingIfNeeded: partition), try Semantics.scalaHash(key, machine))
    }
    return MurmurHash3.finalize(MurmurHash3.mix(0, code), 4)
  }

  /// Whether an entry is that of a key.
  private func matches(_ entry: Int, _ key: Value, _ partition: Int, _ machine: Machine) throws(Thrown) -> Bool {
    switch rule {
    case .java: try Semantics.javaEquals(key, keys[entry], machine)
    case .partitioned: Int(partitions[entry]) == partition ? try Semantics.scalaEquals(key, keys[entry], machine) : false
    }
  }

  /// Adds an entry and doubles the table when Spark's load factor of 0.7 is passed.
  private mutating func add(_ key: Value, _ partition: Int, _ hash: Int32) {
    keys.append(key)
    hashes.append(hash)
    if case .partitioned = rule { partitions.append(Int32(truncatingIfNeeded: partition)) }
    if keys.count > slots.count * 7 / 10 { grow() }
  }

  /// Moves the entries to a table of twice the size, in the order of their slots.
  private mutating func grow() {
    var larger: [Int32] = Array(repeating: 0, count: slots.count * 2)
    let mask = Int32(truncatingIfNeeded: larger.count - 1)
    for slot: Int32 in slots where slot > 0 {
      var position: Int32 = hashes[Int(slot) - 1] & mask
      var step: Int32 = 1
      while larger[Int(position)] != 0 {
        position = (position &+ step) & mask
        step &+= 1
      }
      larger[Int(position)] = slot
    }
    slots = larger
  }
}
