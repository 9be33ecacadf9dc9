import Compute

/// The companions of collections: their factories, builders and constructors.
enum Factories {
  /// Returns the operation of a name of a companion; nil if it is no companion of a collection.
  static func function(_ owner: String, _ member: String) -> NativeFunction? {
    if owner.hasSuffix("SeqMap$") { return nil }
    guard let target: @Sendable (Value) -> Target = target(owner) else { return nil }
    let needsOrdering: Bool = isOrdered(owner)
    switch member {
    case "from" where owner == "Seq$":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        isArray(arguments[0]) ? try Conversions.list(arguments[0], machine) : try Conversions.seq(arguments[0], machine)
      }
    case "from" where owner == "IndexedSeq$":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        isArray(arguments[0])
          ? try Conversions.sequence(.vector, arguments[0], machine) : try Conversions.indexedSeq(arguments[0], machine)
      }
    case "from", "apply", "fromSpecific":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try target(arguments[1]).collection(of: arguments[0], machine)
      }
    case "empty", "new":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try target(needsOrdering ? arguments[0] : .null).collection(.empty, isSized: false, machine)
      }
    case "newBuilder":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .object(NativeObject(BuilderBody(target(needsOrdering ? arguments[0] : .null))))
      }
    default: return nil
    }
  }

  /// Whether a value is an array, or seen as one that can change.
  private static func isArray(_ value: Value) -> Bool { value.array != nil || value.sequence?.kind == .wrappedArray }

  /// Whether the factory's last argument is an Ordering.
  private static func isOrdered(_ owner: String) -> Bool { owner.contains("Tree") || owner.hasPrefix("PriorityQueue") }

  /// The kind of collection that a companion makes, given the Ordering among its arguments.
  private static func target(_ owner: String) -> (@Sendable (Value) -> Target)? {
    if let kind: SequenceKind = sequence(owner) { return { (_: Value) -> Target in .sequence(kind) } }
    if let kind: BufferKind = buffer(owner) { return { (_: Value) -> Target in .buffer(kind) } }
    if let kind: SetKind = set(owner) { return { (ordering: Value) -> Target in .set(kind, ordering: ordering) } }
    if let kind: MapKind = map(owner) { return { (ordering: Value) -> Target in .map(kind, ordering: ordering) } }
    switch owner {
    case "LazyList$": return { (_: Value) -> Target in .lazyList(isStream: false) }
    case "Stream$": return { (_: Value) -> Target in .lazyList(isStream: true) }
    case "PriorityQueue$", "PriorityQueue": return { (ordering: Value) -> Target in .priorityQueue(ordering: ordering) }
    default: return nil
    }
  }

  /// The immutable sequence that a companion makes.
  private static func sequence(_ owner: String) -> SequenceKind? {
    switch owner {
    case "List$", "Seq$", "Iterable$": .list
    case "Vector$", "IndexedSeq$": .vector
    case "ArraySeq$": .arraySeq
    case "immutable.Queue$": .queue
    default: nil
    }
  }

  /// The mutable sequence that a companion or class makes.
  private static func buffer(_ owner: String) -> BufferKind? {
    switch owner {
    case "ArrayBuffer$", "Buffer$", "mutable.ArrayBuffer": .arrayBuffer
    case "ListBuffer$", "mutable.ListBuffer": .listBuffer
    case "ArrayDeque$", "mutable.ArrayDeque": .arrayDeque
    case "mutable.Queue$", "mutable.Queue": .queue
    case "Stack$", "mutable.Stack": .stack
    default: nil
    }
  }

  /// The set that a companion or class makes.
  private static func set(_ owner: String) -> SetKind? {
    switch owner {
    case "Set$": .set
    case "immutable.HashSet$": .hashSet
    case "ListSet$": .listSet
    case "immutable.TreeSet$": .treeSet
    case "immutable.BitSet$": .bitSet
    case "mutable.Set$", "mutable.HashSet$", "mutable.HashSet": .mutableHashSet
    case "mutable.LinkedHashSet$", "mutable.LinkedHashSet": .linkedHashSet
    case "mutable.TreeSet$", "mutable.TreeSet": .mutableTreeSet
    case "mutable.BitSet$", "mutable.BitSet": .mutableBitSet
    default: nil
    }
  }

  /// The map that a companion or class makes.
  private static func map(_ owner: String) -> MapKind? {
    switch owner {
    case "Map$": .map
    case "immutable.HashMap$": .hashMap
    case "ListMap$": .listMap
    case "VectorMap$": .vectorMap
    case "immutable.TreeMap$": .treeMap
    case "mutable.Map$", "mutable.HashMap$", "mutable.HashMap": .mutableHashMap
    case "mutable.LinkedHashMap$", "mutable.LinkedHashMap": .linkedHashMap
    case "mutable.ListMap$", "mutable.ListMap": .mutableListMap
    case "mutable.TreeMap$", "mutable.TreeMap": .mutableTreeMap
    default: nil
    }
  }

  /// Returns the operation of a name of builders.
  static func builderFunction(for member: String) -> NativeFunction? {
    switch member {
    case "addOne":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try arguments.native(0, BuilderBody.self, machine).body.elements.append(arguments[1])
        return arguments[0]
      }
    case "addAll":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let builder = try arguments.native(0, BuilderBody.self, machine)
        try Walk.forEach(arguments[1], machine) { (value: Value) throws(Thrown) -> Void in builder.body.elements.append(value) }
        return arguments[0]
      }
    case "clear":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try arguments.native(0, BuilderBody.self, machine).body.elements = .empty
        return .unit
      }
    case "result":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let body: BuilderBody = try arguments.native(0, BuilderBody.self, machine).body
        return try body.target.collection(body.elements, isSized: false, machine)
      }
    case "length":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(Int32(clamping: try arguments.native(0, BuilderBody.self, machine).body.elements.count))
      }
    default: nil
    }
  }

  /// The companion of a collection's class, as a value whose methods are the companion's.
  static func companion(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let name: String
    switch Target(like: arguments[0]) {
    case .sequence(let kind):
      switch kind {
      case .vector: name = "immutable.Vector"
      case .arraySeq, .wrappedArray: name = "immutable.ArraySeq.untagged"
      case .queue: name = "immutable.Queue"
      case .list, .stream, .wrappedString, .iterable, .compactBuffer: name = "immutable.List"
      }
    case .buffer(let kind): name = "mutable." + kind.name
    case .set(let kind, _): name = (kind.isMutable ? "mutable." : "immutable.") + kind.prefix
    case .map(let kind, _): name = (kind.isMutable ? "mutable." : "immutable.") + kind.prefix
    case .lazyList(let isStream): name = isStream ? "immutable.Stream" : "immutable.LazyList"
    case .array, .priorityQueue: name = "Iterable"
    }
    guard let descriptor = machine.host.classDescriptor(named: "scala.collection." + name + "$") else {
      throw CollectionErrors.unsupported("companion of " + name, machine)
    }
    return .object(Instance(descriptor))
  }
}
