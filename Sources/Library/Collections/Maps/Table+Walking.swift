import Compute

extension Table {
  /// The keys in order.
  func keys() -> [Value] {
    switch storage {
    case .small(let keys, _): return keys
    case .trie(let trie):
      var keys: [Value] = []
      keys.reserveCapacity(trie.count)
      var walk: HashTrie.Walk = trie.makeWalk()
      while let entry: TrieEntry = walk.next() { keys.append(entry.key) }
      return keys
    case .buckets(let table): return table.keys
    case .linked(let entries): return entries.keys
    case .sorted(let entries): return entries.keys
    }
  }

  /// The values in the order of their keys.
  func values() -> [Value] {
    switch storage {
    case .small(_, let values): return values
    case .trie(let trie):
      var values: [Value] = []
      values.reserveCapacity(trie.count)
      var walk: HashTrie.Walk = trie.makeWalk()
      while let entry: TrieEntry = walk.next() { values.append(entry.value) }
      return values
    case .buckets(let table): return table.values
    case .linked(let entries): return entries.values
    case .sorted(let entries): return entries.values
    }
  }

  /// Visits the pairs.
  func pairs(_ machine: Machine) -> Cursor {
    if case .trie(let trie) = storage {
      return TrieCursor(machine, trie) { (entry: TrieEntry) -> Value in .tuple(entry.key, entry.value) }
    }
    let keys: [Value] = keys()
    let values: [Value] = values()
    return CountedCursor(machine, count: keys.count) { (index: Int) -> Value in .tuple(keys[index], values[index]) }
  }

  /// Visits the keys.
  func keyCursor(_ machine: Machine) -> Cursor {
    if case .trie(let trie) = storage { return TrieCursor(machine, trie) { (entry: TrieEntry) -> Value in entry.key } }
    return ElementsCursor(machine, Elements(keys()))
  }

  /// Visits the values.
  func valueCursor(_ machine: Machine) -> Cursor {
    if case .trie(let trie) = storage { return TrieCursor(machine, trie) { (entry: TrieEntry) -> Value in entry.value } }
    return ElementsCursor(machine, Elements(values()))
  }

  /// Returns a copy whose keys and values a task may own, or nil if they can be shared as they are.
  func copied(by copy: inout DeepCopy, always: Bool) throws(Thrown) -> Table? {
    let keys: [Value] = keys()
    let values: [Value] = values()
    var isChanged: Bool = always
    var pairs: [(key: Value, value: Value)] = []
    pairs.reserveCapacity(keys.count)
    for index in keys.indices {
      let key: Value = try copy.copied(keys[index])
      let value: Value = try copy.copied(values[index])
      if key.object !== keys[index].object || value.object !== values[index].object { isChanged = true }
      pairs.append((key, value))
    }
    if !isChanged { return nil }
    var made: Table = emptied
    made.reserve(pairs.count)
    for pair: (key: Value, value: Value) in pairs { try made.update(pair.key, pair.value, copy.machine) }
    return made
  }

  /// Whether two tables have equal keys, with their values to be compared later.
  func equals(_ other: Table, _ comparison: inout Comparing, comparesValues: Bool) throws(Thrown) -> Bool {
    if count != other.count { return false }
    let keys: [Value] = keys()
    let values: [Value] = comparesValues ? values() : []
    for index in keys.indices {
      guard let value: Value = try other.value(keys[index], comparison.machine) else { return false }
      if comparesValues { comparison.later(values[index], value) }
    }
    return true
  }
}

/// Visits the entries of a hash trie.
private final class TrieCursor: Cursor {
  /// The visit.
  private var walk: HashTrie.Walk
  /// What is made of an entry.
  private let part: (TrieEntry) -> Value
  /// The number of entries left.
  private var left: Int

  /// Visits the entries of a trie.
  init(_ machine: Machine, _ trie: HashTrie, _ part: @escaping (TrieEntry) -> Value) {
    walk = trie.makeWalk()
    left = trie.count
    self.part = part
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool { left > 0 }

  override func take() throws(Thrown) -> Value {
    guard let entry: TrieEntry = walk.next() else { throw Cursor.exhausted(machine) }
    left -= 1
    return part(entry)
  }

  override var knownCount: Int? { left }
}
