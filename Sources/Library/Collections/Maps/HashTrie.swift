import Compute

/// An entry of a hash trie.
struct TrieEntry {
  /// The key's improved hash.
  let hash: Int32
  /// The key.
  let key: Value
  /// The value; unit in sets.
  var value: Value
}

/// A node of a hash trie: entries and further nodes, each kind in the order of the five bits of the hash that the node looks at.
final class TrieNode {
  /// Which bit patterns have an entry.
  var dataMap: UInt32
  /// Which bit patterns have a node.
  var nodeMap: UInt32
  /// The entries in the order of their bits; all of them where all 32 bits of the hash were used up.
  var entries: [TrieEntry]
  /// The nodes in the order of their bits.
  var children: [TrieNode]

  /// Makes a node.
  init(dataMap: UInt32 = 0, nodeMap: UInt32 = 0, entries: [TrieEntry] = [], children: [TrieNode] = []) {
    self.dataMap = dataMap
    self.nodeMap = nodeMap
    self.entries = entries
    self.children = children
  }

  /// Returns a node with the same content.
  func copy() -> TrieNode { TrieNode(dataMap: dataMap, nodeMap: nodeMap, entries: entries, children: children) }

  /// The index of a bit pattern among those of a map.
  @inline(__always)
  static func index(_ map: UInt32, _ bit: UInt32) -> Int { (map & (bit &- 1)).nonzeroBitCount }

  /// The bit pattern of a hash at a depth.
  @inline(__always)
  static func bit(_ hash: Int32, _ shift: Int) -> UInt32 { 1 &<< ((UInt32(bitPattern: hash) &>> UInt32(shift)) & 31) }
}

/// A persistent hash map with the shape, and so the order, of Scala's immutable HashMap and HashSet: a compressed hash-array
/// mapped prefix tree, in which removal restores the shape that the remaining keys would have made.
struct HashTrie {
  /// The node that looks at the lowest five bits.
  private var root: TrieNode
  /// The number of entries.
  private(set) var count: Int

  /// Makes a map without entries.
  init() {
    root = TrieNode()
    count = 0
  }

  /// What `scala.collection.Hashing.improve` makes of a hash before the trie uses its bits.
  @inline(__always)
  static func improved(_ hash: Int32) -> Int32 {
    let code = UInt32(bitPattern: hash)
    var mixed: UInt32 = code &+ ~(code &<< 9)
    mixed ^= mixed &>> 14
    mixed = mixed &+ (mixed &<< 4)
    return Int32(bitPattern: mixed ^ (mixed &>> 10))
  }

  /// Returns the value of a key.
  func value(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? { try entry(key, machine)?.value }

  /// Returns the entry of a key.
  func entry(_ key: Value, _ machine: Machine) throws(Thrown) -> TrieEntry? {
    if count == 0 { return nil }
    let hash: Int32 = HashTrie.improved(try machine.hash(key))
    var node: TrieNode = root
    var shift = 0
    while shift < 32 {
      let bit: UInt32 = TrieNode.bit(hash, shift)
      if node.dataMap & bit != 0 {
        let found: TrieEntry = node.entries[TrieNode.index(node.dataMap, bit)]
        if found.hash == hash, try machine.equals(found.key, key) { return found }
        return nil
      }
      if node.nodeMap & bit == 0 { return nil }
      node = node.children[TrieNode.index(node.nodeMap, bit)]
      shift &+= 5
    }
    for found: TrieEntry in node.entries where found.hash == hash {
      if try machine.equals(found.key, key) { return found }
    }
    return nil
  }

  /// Sets the value of a key; a key that is there already stays the object it is. Answers whether the key is new.
  @discardableResult
  mutating func update(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) -> Bool {
    let entry = TrieEntry(hash: HashTrie.improved(try machine.hash(key)), key: key, value: value)
    let isNew: Bool = try HashTrie.insert(entry, into: &root, shift: 0, machine)
    if isNew { count += 1 }
    return isNew
  }

  /// Removes a key and answers whether it was there.
  @discardableResult
  mutating func remove(_ key: Value, _ machine: Machine) throws(Thrown) -> Bool {
    if count == 0 { return false }
    let hash: Int32 = HashTrie.improved(try machine.hash(key))
    guard try HashTrie.remove(key, hash, from: &root, shift: 0, machine) else { return false }
    count -= 1
    return true
  }

  /// Sets an entry below a node, copying what others see.
  private static func insert(_ entry: TrieEntry, into node: inout TrieNode, shift: Int, _ machine: Machine) throws(Thrown) -> Bool {
    if !isKnownUniquelyReferenced(&node) { node = node.copy() }
    if shift >= 32 { return try insertColliding(entry, into: node, machine) }
    let bit: UInt32 = TrieNode.bit(entry.hash, shift)
    if node.dataMap & bit != 0 {
      let index: Int = TrieNode.index(node.dataMap, bit)
      let present: TrieEntry = node.entries[index]
      if present.hash == entry.hash, try machine.equals(present.key, entry.key) {
        node.entries[index].value = entry.value
        return false
      }
      let child: TrieNode = split(present, entry, shift: shift + 5)
      node.entries.remove(at: index)
      node.dataMap ^= bit
      node.children.insert(child, at: TrieNode.index(node.nodeMap, bit))
      node.nodeMap |= bit
      return true
    }
    if node.nodeMap & bit != 0 {
      return try insert(entry, into: &node.children[TrieNode.index(node.nodeMap, bit)], shift: shift + 5, machine)
    }
    node.entries.insert(entry, at: TrieNode.index(node.dataMap, bit))
    node.dataMap |= bit
    return true
  }

  /// Sets an entry in a node of equal hashes.
  private static func insertColliding(_ entry: TrieEntry, into node: TrieNode, _ machine: Machine) throws(Thrown) -> Bool {
    for index in node.entries.indices where try machine.equals(node.entries[index].key, entry.key) {
      node.entries[index].value = entry.value
      return false
    }
    node.entries.append(entry)
    return true
  }

  /// Returns the node of two entries that agree in the bits looked at before.
  private static func split(_ first: TrieEntry, _ second: TrieEntry, shift: Int) -> TrieNode {
    if shift >= 32 { return TrieNode(entries: [first, second]) }
    let one: UInt32 = TrieNode.bit(first.hash, shift)
    let other: UInt32 = TrieNode.bit(second.hash, shift)
    if one == other { return TrieNode(nodeMap: one, children: [split(first, second, shift: shift + 5)]) }
    return TrieNode(dataMap: one | other, entries: one < other ? [first, second] : [second, first])
  }

  /// Removes a key below a node, copying what others see.
  private static func remove(
    _ key: Value, _ hash: Int32, from node: inout TrieNode, shift: Int, _ machine: Machine
  ) throws(Thrown) -> Bool {
    if shift >= 32 { return try removeColliding(key, from: &node, machine) }
    let bit: UInt32 = TrieNode.bit(hash, shift)
    if node.dataMap & bit != 0 {
      let index: Int = TrieNode.index(node.dataMap, bit)
      let present: TrieEntry = node.entries[index]
      guard present.hash == hash, try machine.equals(present.key, key) else { return false }
      if !isKnownUniquelyReferenced(&node) { node = node.copy() }
      node.entries.remove(at: index)
      node.dataMap ^= bit
      return true
    }
    guard node.nodeMap & bit != 0 else { return false }
    let index: Int = TrieNode.index(node.nodeMap, bit)
    var child: TrieNode = node.children[index]
    guard try remove(key, hash, from: &child, shift: shift + 5, machine) else { return false }
    if !isKnownUniquelyReferenced(&node) { node = node.copy() }
    if child.children.isEmpty, child.entries.count == 1 {
      node.children.remove(at: index)
      node.nodeMap ^= bit
      node.entries.insert(child.entries[0], at: TrieNode.index(node.dataMap, bit))
      node.dataMap |= bit
    } else {
      node.children[index] = child
    }
    return true
  }

  /// Removes a key from a node of equal hashes.
  private static func removeColliding(_ key: Value, from node: inout TrieNode, _ machine: Machine) throws(Thrown) -> Bool {
    for index in node.entries.indices where try machine.equals(node.entries[index].key, key) {
      if !isKnownUniquelyReferenced(&node) { node = node.copy() }
      node.entries.remove(at: index)
      return true
    }
    return false
  }

  /// Visits the entries in Scala's order: those of a node before those of the nodes below it.
  func makeWalk() -> Walk { Walk(root) }

  /// A visit of all entries.
  struct Walk {
    /// The node whose entries are visited.
    private var node: TrieNode
    /// The index of the next entry.
    private var index = 0
    /// The nodes above and at the node, with the index of their next child.
    private var path: [(node: TrieNode, next: Int)] = []

    /// Begins at the top.
    fileprivate init(_ root: TrieNode) {
      node = root
      path = [(root, 0)]
    }

    /// Returns the next entry.
    mutating func next() -> TrieEntry? {
      while index == node.entries.count {
        guard let top: Int = path.indices.last else { return nil }
        let place: Int = path[top].next
        guard place < path[top].node.children.count else {
          path.removeLast()
          continue
        }
        path[top].next = place + 1
        node = path[top].node.children[place]
        index = 0
        path.append((node, 0))
      }
      index += 1
      return node.entries[index - 1]
    }
  }
}
