import Compute

/// The entries of a map or the elements of a set, kept in one of Scala's ways, which decides their order.
struct Table {
  /// The ways of keeping entries.
  enum Storage {
    /// Up to four, in the order of insertion: Map1 to Map4, Set1 to Set4.
    case small(keys: [Value], values: [Value])
    /// A persistent hash trie.
    case trie(HashTrie)
    /// A table of buckets.
    case buckets(HashTable)
    /// In the order of insertion.
    case linked(LinkedEntries)
    /// In the order of an Ordering.
    case sorted(SortedEntries)
  }

  /// How the entries are kept.
  var storage: Storage

  /// Up to four entries in the order of insertion, then a trie.
  static var small: Table { Table(storage: .small(keys: [], values: [])) }
  /// A trie.
  static var trie: Table { Table(storage: .trie(HashTrie())) }
  /// The order of insertion.
  static var linked: Table { Table(storage: .linked(LinkedEntries())) }

  /// A table of buckets for so many elements as a factory expects.
  static func buckets(expecting count: Int? = nil) -> Table { Table(storage: .buckets(HashTable(expecting: count))) }

  /// The order of an Ordering.
  static func sorted(_ ordering: Value) -> Table { Table(storage: .sorted(SortedEntries(ordering: ordering))) }

  /// The number of entries.
  var count: Int {
    switch storage {
    case .small(let keys, _): keys.count
    case .trie(let trie): trie.count
    case .buckets(let table): table.count
    case .linked(let entries): entries.count
    case .sorted(let entries): entries.keys.count
    }
  }

  /// The Ordering of a sorted table.
  var ordering: Value? {
    if case .sorted(let entries) = storage { entries.ordering } else { nil }
  }

  /// A table without entries that keeps them in the same way.
  var emptied: Table {
    switch storage {
    case .small: .small
    case .trie: .trie
    case .buckets(let table): Table(storage: .buckets(table.emptied))
    case .linked: .linked
    case .sorted(let entries): .sorted(entries.ordering)
    }
  }

  /// Returns the value of a key.
  func value(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    switch storage {
    case .small(let keys, let values):
      for index in keys.indices {
        if try machine.equals(keys[index], key) { return values[index] }
      }
      return nil
    case .trie(let trie): return try trie.value(key, machine)
    case .buckets(let table): return try table.value(key, machine)
    case .linked(let entries): return try entries.value(key, machine)
    case .sorted(let entries): return try entries.value(key, machine)
    }
  }

  /// Whether there is a key.
  func contains(_ key: Value, _ machine: Machine) throws(Thrown) -> Bool { try value(key, machine) != nil }

  /// Sets the value of a key and returns the value before.
  @discardableResult
  mutating func update(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) -> Value? {
    switch storage {
    case .small(let keys, let values): return try updateSmall(keys, values, key, value, machine)
    case .trie(var trie):
      storage = .small(keys: [], values: [])
      defer { storage = .trie(trie) }
      let isNew: Bool = try trie.update(key, value, machine)
      return isNew ? nil : .unit
    case .buckets(var table):
      storage = .small(keys: [], values: [])
      defer { storage = .buckets(table) }
      return try table.update(key, value, machine)
    case .linked(var entries):
      storage = .small(keys: [], values: [])
      defer { storage = .linked(entries) }
      return try entries.update(key, value, machine)
    case .sorted(var entries):
      storage = .small(keys: [], values: [])
      defer { storage = .sorted(entries) }
      return try entries.update(key, value, machine)
    }
  }

  /// Sets the value of a key where there are few.
  private mutating func updateSmall(
    _ oldKeys: [Value], _ oldValues: [Value], _ key: Value, _ value: Value, _ machine: Machine
  ) throws(Thrown) -> Value? {
    for index in oldKeys.indices {
      if try machine.equals(oldKeys[index], key) {
        var values: [Value] = oldValues
        let previous: Value = values[index]
        values[index] = value
        storage = .small(keys: oldKeys, values: values)
        return previous
      }
    }
    if oldKeys.count < 4 {
      storage = .small(keys: oldKeys + [key], values: oldValues + [value])
      return nil
    }
    var trie = HashTrie()
    for index in oldKeys.indices { try trie.update(oldKeys[index], oldValues[index], machine) }
    try trie.update(key, value, machine)
    storage = .trie(trie)
    return nil
  }

  /// Removes a key and returns its value.
  @discardableResult
  mutating func remove(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    switch storage {
    case .small(var keys, var values):
      for index in keys.indices {
        if try machine.equals(keys[index], key) {
          keys.remove(at: index)
          let value: Value = values.remove(at: index)
          storage = .small(keys: keys, values: values)
          return value
        }
      }
      return nil
    case .trie(var trie):
      let value: Value? = try trie.value(key, machine)
      if value == nil { return nil }
      storage = .small(keys: [], values: [])
      defer { storage = .trie(trie) }
      try trie.remove(key, machine)
      return value
    case .buckets(var table):
      storage = .small(keys: [], values: [])
      defer { storage = .buckets(table) }
      return try table.remove(key, machine)
    case .linked(var entries):
      storage = .small(keys: [], values: [])
      defer { storage = .linked(entries) }
      return try entries.remove(key, machine)
    case .sorted(var entries):
      storage = .small(keys: [], values: [])
      defer { storage = .sorted(entries) }
      return try entries.remove(key, machine)
    }
  }

  /// Makes room in a table of buckets as Scala's `addAll` does.
  mutating func reserve(_ count: Int?) {
    guard let count: Int, case .buckets(var table) = storage else { return }
    storage = .small(keys: [], values: [])
    table.reserve(count)
    storage = .buckets(table)
  }

  /// Removes all entries.
  mutating func clear() {
    guard case .buckets(var table) = storage else {
      self = emptied
      return
    }
    table.clear()
    storage = .buckets(table)
  }
}
