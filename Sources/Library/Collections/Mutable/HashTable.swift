import Compute

/// A hash table with the order of Scala's mutable HashMap and HashSet: buckets by the low bits of the improved hash, each a
/// chain in the order of the hashes; or with the order of Java's HashMap, whose chains are in the order of insertion.
struct HashTable {
  /// Whose table it is, which decides equality and order.
  enum Style {
    /// `scala.collection.mutable.HashMap`
    case scala
    /// `java.util.HashMap`
    case java
  }

  /// A node of a chain, or a free place.
  private struct Node {
    /// The improved hash.
    var hash: Int32
    /// The place of the next node of the chain, or -1.
    var next: Int32
    /// The key.
    var key: Value
    /// The value; unit in sets.
    var value: Value
  }

  /// The place of the first node of each bucket, or -1.
  private var buckets: [Int32]
  /// The nodes, in the order of their making, with free places among them.
  private var nodes: [Node] = []
  /// The first free place, or -1; free places are a chain.
  private var free: Int32 = -1
  /// The number of entries.
  private(set) var count = 0
  /// Whose table it is.
  private let style: Style

  /// What `scala.collection.mutable.HashMap` makes of a hash before the table uses its bits.
  @inline(__always)
  private static func improved(_ hash: Int32) -> Int32 { hash ^ Int32(bitPattern: UInt32(bitPattern: hash) &>> 16) }

  /// The improved hash of a key.
  private func hash(of key: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    switch style {
    case .scala: HashTable.improved(try machine.hash(key))
    case .java: HashTable.improved(try Semantics.javaHash(key, machine))
    }
  }

  /// Whether two keys are the same.
  private func areEqual(_ one: Value, _ other: Value, _ machine: Machine) throws(Thrown) -> Bool {
    switch style {
    case .scala: try machine.equals(one, other)
    case .java: try Semantics.javaEquals(one, other, machine)
    }
  }

  /// How full the table may become.
  private static let loadFactor = 0.75

  /// Makes a table for an initial capacity in Scala's sense.
  init(capacity: Int = 16, style: Style = .scala) {
    buckets = Array(repeating: -1, count: HashTable.size(for: capacity))
    self.style = style
  }

  /// Makes a table that a factory of Scala makes for so many elements.
  init(expecting count: Int?) {
    let known: Int = count ?? 0
    self.init(capacity: known > 0 ? Int(Double(known + 1) / HashTable.loadFactor) : 16)
  }

  /// The size of the table for a capacity.
  private static func size(for capacity: Int) -> Int {
    let bound: Int = max(4, min(capacity - 1, 1 << 24))
    return 1 << (Int.bitWidth - bound.leadingZeroBitCount)
  }

  /// The bucket of a hash.
  private func bucket(_ hash: Int32) -> Int { Int(UInt32(bitPattern: hash)) & (buckets.count - 1) }

  /// Makes room for so many entries in all, as Scala's `sizeHint` does.
  mutating func reserve(_ size: Int) {
    let target: Int = HashTable.size(for: Int(Double(size + 1) / HashTable.loadFactor))
    if target > buckets.count { grow(to: target) }
  }

  /// Returns the place of a key.
  private func place(_ key: Value, _ hash: Int32, _ machine: Machine) throws(Thrown) -> Int? {
    var place: Int32 = buckets[bucket(hash)]
    while place >= 0 {
      let node: Node = nodes[Int(place)]
      if style == .scala, node.hash > hash { return nil }
      if node.hash == hash, try areEqual(node.key, key, machine) { return Int(place) }
      place = node.next
    }
    return nil
  }

  /// Returns the value of a key.
  func value(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if count == 0 { return nil }
    let hash: Int32 = try hash(of: key, machine)
    guard let place: Int = try place(key, hash, machine) else { return nil }
    return nodes[place].value
  }

  /// Sets the value of a key and returns the value before.
  @discardableResult
  mutating func update(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if style == .scala, count + 1 >= Int(Double(buckets.count) * HashTable.loadFactor) { grow(to: buckets.count * 2) }
    let hash: Int32 = try hash(of: key, machine)
    if let place: Int = try place(key, hash, machine) {
      let previous: Value = nodes[place].value
      nodes[place].value = value
      return previous
    }
    link(store(Node(hash: hash, next: -1, key: key, value: value)))
    count += 1
    if style == .java, count > Int(Double(buckets.count) * HashTable.loadFactor) { grow(to: buckets.count * 2) }
    return nil
  }

  /// Keeps a node in a free place or a new one.
  private mutating func store(_ node: Node) -> Int32 {
    guard free >= 0 else {
      nodes.append(node)
      return Int32(truncatingIfNeeded: nodes.count - 1)
    }
    let place: Int32 = free
    free = nodes[Int(place)].next
    nodes[Int(place)] = node
    return place
  }

  /// Puts a node into its chain: Scala's after all nodes whose hash is not greater, Java's at the end.
  private mutating func link(_ place: Int32) {
    let hash: Int32 = nodes[Int(place)].hash
    let bucket: Int = bucket(hash)
    var before: Int32 = -1
    var after: Int32 = buckets[bucket]
    while after >= 0, style == .java || nodes[Int(after)].hash <= hash {
      before = after
      after = nodes[Int(after)].next
    }
    nodes[Int(place)].next = after
    if before < 0 { buckets[bucket] = place } else { nodes[Int(before)].next = place }
  }

  /// Removes a key and returns its value.
  @discardableResult
  mutating func remove(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if count == 0 { return nil }
    let hash: Int32 = try hash(of: key, machine)
    guard let place: Int = try place(key, hash, machine) else { return nil }
    let bucket: Int = bucket(hash)
    if buckets[bucket] == Int32(place) {
      buckets[bucket] = nodes[place].next
    } else {
      var before: Int32 = buckets[bucket]
      while before >= 0, nodes[Int(before)].next != Int32(place) { before = nodes[Int(before)].next }
      if before >= 0 { nodes[Int(before)].next = nodes[place].next }
    }
    let value: Value = nodes[place].value
    nodes[place] = Node(hash: 0, next: free, key: .null, value: .null)
    free = Int32(truncatingIfNeeded: place)
    count -= 1
    return value
  }

  /// Removes all entries and keeps the size of the table.
  mutating func clear() {
    buckets = Array(repeating: -1, count: buckets.count)
    nodes = []
    free = -1
    count = 0
  }

  /// A table of the first size without entries.
  var emptied: HashTable { HashTable(style: style) }

  /// Moves the entries to a larger table, those of equal hashes in the same order.
  private mutating func grow(to size: Int) {
    let order: [Int32] = places()
    buckets = Array(repeating: -1, count: size)
    for place: Int32 in order { link(place) }
  }

  /// The places of the entries in order.
  private func places() -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(count)
    for first: Int32 in buckets {
      var place: Int32 = first
      while place >= 0 {
        order.append(place)
        place = nodes[Int(place)].next
      }
    }
    return order
  }

  /// The keys in order.
  var keys: [Value] { places().map { (place: Int32) -> Value in nodes[Int(place)].key } }

  /// The values in the order of their keys.
  var values: [Value] { places().map { (place: Int32) -> Value in nodes[Int(place)].value } }
}
