import Compute

/// The classes of maps.
enum MapKind: UInt8, Sendable, CaseIterable {
  /// `immutable.Map`: small, then a HashMap.
  case map
  /// `immutable.ListMap`
  case listMap
  /// `immutable.VectorMap`
  case vectorMap
  /// `immutable.TreeMap`
  case treeMap
  /// `immutable.HashMap`
  case hashMap
  /// `mutable.HashMap`
  case mutableHashMap
  /// `mutable.LinkedHashMap`
  case linkedHashMap
  /// `mutable.ListMap`
  case mutableListMap
  /// `mutable.TreeMap`
  case mutableTreeMap
  /// A map of Java seen as a mutable Map.
  case wrapper
  /// `java.util.HashMap`
  case javaHashMap
  /// `java.util.LinkedHashMap`
  case javaLinkedHashMap
  /// `java.util.TreeMap`
  case javaTreeMap
  /// `java.util.concurrent.ConcurrentHashMap`
  case javaConcurrentMap
  /// `java.util.concurrent.ConcurrentSkipListMap`
  case javaSkipListMap

  /// `true` iff it is a map of Java.
  var isJava: Bool { rawValue >= MapKind.javaHashMap.rawValue }

  /// `true` iff maps of this class change in place.
  var isMutable: Bool { rawValue >= MapKind.mutableHashMap.rawValue }

  /// The name before the pairs in `toString`.
  var prefix: String {
    switch self {
    case .map, .wrapper: "Map"
    case .hashMap, .mutableHashMap, .javaHashMap: "HashMap"
    case .listMap, .mutableListMap: "ListMap"
    case .vectorMap: "VectorMap"
    case .treeMap, .mutableTreeMap, .javaTreeMap: "TreeMap"
    case .javaConcurrentMap: "ConcurrentHashMap"
    case .javaSkipListMap: "ConcurrentSkipListMap"
    case .linkedHashMap, .javaLinkedHashMap: "LinkedHashMap"
    }
  }

  /// `true` iff the keys are sorted.
  var isSorted: Bool { self == .treeMap || self == .mutableTreeMap }

  /// A table without entries for maps of this class.
  func table(ordering: Value = .null, expecting count: Int? = nil) -> Table {
    switch self {
    case .map: .small
    case .hashMap: .trie
    case .listMap, .vectorMap, .linkedHashMap, .mutableListMap, .wrapper, .javaLinkedHashMap: .linked
    case .treeMap, .mutableTreeMap: .sorted(ordering)
    case .javaTreeMap, .javaSkipListMap: Table(storage: .sorted(SortedEntries(ordering: ordering, .natural, keys: [], values: [])))
    case .javaHashMap, .javaConcurrentMap: Table(storage: .buckets(HashTable(style: .java)))
    case .mutableHashMap: .buckets(expecting: count)
    }
  }

  /// The class as the program sees it.
  var descriptor: ClassDescriptor { MapKind.descriptors[Int(rawValue)] }

  /// The classes in the order of the cases.
  private static let descriptors: [ClassDescriptor] = allCases.map { (kind: MapKind) -> ClassDescriptor in
    if kind.isJava {
      let shared: MapKind? = kind == .javaConcurrentMap ? .javaHashMap : kind == .javaSkipListMap ? .javaTreeMap : nil
      let parents: [String] =
        shared.map { (parent: MapKind) in ["java.util." + parent.prefix, "java.util.concurrent.ConcurrentMap"] } ?? []
      return ClassDescriptor(
        name: (shared == nil ? "java.util." : "java.util.concurrent.") + kind.prefix, superclass: WellKnown.object,
        ancestors: parents + ["java.util.Map", "java.io.Serializable"], flags: [.serializable])
    }
    let side: String = kind.isMutable ? "mutable" : "immutable"
    var ancestors: [String] = CollectionAncestors.map + ["scala.collection.\(side).Map", "scala.collection.\(side).Iterable"]
    if kind.isSorted { ancestors += ["scala.collection.SortedMap", "scala.collection.\(side).SortedMap"] }
    if kind == .linkedHashMap || kind == .listMap || kind == .vectorMap {
      ancestors += ["scala.collection.SeqMap", "scala.collection.\(side).SeqMap"]
    }
    if kind.isMutable { ancestors += CollectionAncestors.growable + ["scala.collection.mutable.Shrinkable"] }
    return ClassDescriptor(
      name: "scala.collection.\(side).\(kind == .wrapper ? "LinkedHashMap" : kind.prefix)", superclass: WellKnown.object,
      ancestors: ancestors, flags: [.serializable])
  }
}

/// The names of the ancestors that kinds of collections share.
enum CollectionAncestors {
  /// Those of every Iterable.
  static let iterable: [String] = [
    "scala.collection.Iterable", "scala.collection.IterableOnce", "scala.collection.IterableOps", "java.io.Serializable",
  ]
  /// Those of every map.
  static let map: [String] = iterable + ["scala.collection.Map", "scala.PartialFunction", "scala.Function1", "scala.Equals"]
  /// Those of every set.
  static let set: [String] = iterable + ["scala.collection.Set", "scala.Function1", "scala.Equals"]
  /// Those of every sequence.
  static let seq: [String] = iterable + ["scala.collection.Seq", "scala.PartialFunction", "scala.Function1", "scala.Equals"]
  /// Those of what can grow.
  static let growable: [String] = ["scala.collection.mutable.Growable", "scala.collection.mutable.Clearable"]
}

/// What a map keeps, one that changes and one that does not alike.
package struct MapBody: NativeBody {
  /// The class.
  let kind: MapKind
  /// The entries.
  var table: Table
  /// What answers a key that is missing (`withDefault`); nil for an error.
  var fallback: Value?

  /// Java's map that is written in Scala: it compares itself with the others.
  private static let linkedMap = ClassName("java.util.LinkedHashMap")

  package var descriptor: ClassDescriptor {
    if kind == .map, case .trie = table.storage { return MapKind.hashMap.descriptor }
    return kind.descriptor
  }

  package var fixedDescriptor: ClassDescriptor? { kind == .map ? nil : kind.descriptor }

  /// The name before the pairs in `toString`.
  var prefix: String {
    if fallback != nil { return "Map" }
    if kind == .map, case .trie = table.storage { return "HashMap" }
    return kind.prefix
  }

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if other === this { return true }
    if kind.isJava, other.descriptor.conforms(to: MapBody.linkedMap) {
      return try comparison.machine.invoke(Selector("equals", 1), .object(other), .object(this)).isTrue
    }
    guard let map = other.native(MapBody.self) else { return false }
    return try table.equals(map.body.table, &comparison, comparesValues: true)
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    .map(keys: table.keys(), values: table.values())
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    if kind.isJava {
      return .group(open: "{", separator: ", ", close: "}", .entries(keys: table.keys(), values: table.values(), arrow: "="))
    }
    return .group(
      open: prefix + "(", separator: ", ", close: ")", .entries(keys: table.keys(), values: table.values(), arrow: " -> "))
  }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> MapBody? {
    guard let copied: Table = try table.copied(by: &copy, always: kind.isMutable) else { return nil }
    return MapBody(kind: kind, table: copied, fallback: fallback)
  }
}

/// Makes maps.
package enum Maps {
  /// Makes the value of a map.
  static func value(_ kind: MapKind, _ table: Table, fallback: Value? = nil) -> Value {
    .object(NativeObject(MapBody(kind: kind, table: table, fallback: fallback)))
  }

  /// Makes an immutable Map of pairs of keys and values, as `Map.from` does.
  package static func map(_ keys: [Value], _ values: [Value], _ machine: Machine) throws(Thrown) -> Value {
    try value(keys, values, kind: .map, machine)
  }

  /// Makes an immutable HashMap of pairs of keys and values, as `groupBy` does.
  package static func hashMap(_ keys: [Value], _ values: [Value], _ machine: Machine) throws(Thrown) -> Value {
    try value(keys, values, kind: .hashMap, machine)
  }

  /// Makes a mutable HashMap of pairs of keys and values, as Spark's `collectAsMap` does.
  package static func mutableHashMap(_ keys: [Value], _ values: [Value], _ machine: Machine) throws(Thrown) -> Value {
    try value(keys, values, kind: .mutableHashMap, machine)
  }

  /// Makes a map of a kind.
  private static func value(_ keys: [Value], _ values: [Value], kind: MapKind, _ machine: Machine) throws(Thrown) -> Value {
    var table: Table = kind.table()
    for index in 0..<min(keys.count, values.count) { try table.update(keys[index], values[index], machine) }
    return value(kind, table)
  }

  /// Takes a pair apart.
  static func pair(_ value: Value, _ machine: Machine) throws(Thrown) -> (key: Value, value: Value) {
    guard let tuple: TupleObject = value.tuple, tuple.fieldCount == 2 else {
      throw machine.mismatch(value, expected: "scala.Tuple2")
    }
    return (tuple[0], tuple[1])
  }
}
