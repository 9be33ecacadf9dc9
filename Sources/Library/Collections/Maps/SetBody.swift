import Compute

/// The classes of sets.
enum SetKind: UInt8, Sendable, CaseIterable {
  /// `immutable.Set`: small, then a HashSet.
  case set
  /// `immutable.HashSet`
  case hashSet
  /// The keys of a map, shown as `Set(…)` however many there are.
  case keySet
  /// `immutable.ListSet`
  case listSet
  /// `immutable.TreeSet`
  case treeSet
  /// `immutable.BitSet`
  case bitSet
  /// `mutable.HashSet`
  case mutableHashSet
  /// `mutable.LinkedHashSet`
  case linkedHashSet
  /// `mutable.TreeSet`
  case mutableTreeSet
  /// `mutable.BitSet`
  case mutableBitSet
  /// A set of Java seen as a mutable Set.
  case wrapper
  /// `java.util.HashSet`
  case javaHashSet
  /// `java.util.LinkedHashSet`
  case javaLinkedHashSet

  /// `true` iff it is a set of Java.
  var isJava: Bool { self == .javaHashSet || self == .javaLinkedHashSet }

  /// `true` iff sets of this class change in place.
  var isMutable: Bool { rawValue >= SetKind.mutableHashSet.rawValue }

  /// The name before the elements in `toString`.
  var prefix: String {
    switch self {
    case .set, .keySet, .wrapper: "Set"
    case .hashSet, .mutableHashSet, .javaHashSet: "HashSet"
    case .listSet: "ListSet"
    case .treeSet, .mutableTreeSet: "TreeSet"
    case .bitSet, .mutableBitSet: "BitSet"
    case .linkedHashSet, .javaLinkedHashSet: "LinkedHashSet"
    }
  }

  /// `true` iff the elements are sorted.
  var isSorted: Bool {
    switch self {
    case .treeSet, .bitSet, .mutableTreeSet, .mutableBitSet: true
    case .set, .hashSet, .keySet, .listSet, .mutableHashSet, .linkedHashSet, .wrapper, .javaHashSet, .javaLinkedHashSet: false
    }
  }

  /// A table without elements for sets of this class.
  func table(ordering: Value = .null, expecting count: Int? = nil) -> Table {
    switch self {
    case .set, .keySet: .small
    case .hashSet: .trie
    case .listSet, .linkedHashSet, .wrapper, .javaLinkedHashSet: .linked
    case .javaHashSet: Table(storage: .buckets(HashTable(style: .java)))
    case .treeSet, .mutableTreeSet: .sorted(ordering)
    case .bitSet, .mutableBitSet: Table(storage: .sorted(SortedEntries(ordering: ordering, .natural, keys: [], values: [])))
    case .mutableHashSet: .buckets(expecting: count)
    }
  }

  /// The class as the program sees it.
  var descriptor: ClassDescriptor { SetKind.descriptors[Int(rawValue)] }

  /// The classes in the order of the cases.
  private static let descriptors: [ClassDescriptor] = allCases.map { (kind: SetKind) -> ClassDescriptor in
    if kind.isJava {
      return ClassDescriptor(
        name: "java.util." + kind.prefix, superclass: WellKnown.object,
        ancestors: ["java.util.Set", "java.util.Collection", "java.lang.Iterable", "java.io.Serializable"], flags: [.serializable])
    }
    let side: String = kind.isMutable ? "mutable" : "immutable"
    var ancestors: [String] = CollectionAncestors.set + ["scala.collection.\(side).Set", "scala.collection.\(side).Iterable"]
    if kind.isSorted { ancestors += ["scala.collection.SortedSet", "scala.collection.\(side).SortedSet"] }
    if kind.isMutable { ancestors += CollectionAncestors.growable + ["scala.collection.mutable.Shrinkable"] }
    return ClassDescriptor(
      name: "scala.collection.\(side).\(kind == .wrapper ? "LinkedHashSet" : kind.prefix)", superclass: WellKnown.object,
      ancestors: ancestors, flags: [.serializable])
  }
}

/// What a set keeps, one that changes and one that does not alike.
package struct SetBody: NativeBody {
  /// The class.
  let kind: SetKind
  /// The elements as keys.
  var table: Table

  package var descriptor: ClassDescriptor {
    if kind == .set, case .trie = table.storage { return SetKind.hashSet.descriptor }
    return kind.descriptor
  }

  package var fixedDescriptor: ClassDescriptor? { kind == .set ? nil : kind.descriptor }

  /// The name before the elements in `toString`.
  private var prefix: String {
    if kind == .set, case .trie = table.storage { return "HashSet" }
    return kind.prefix
  }

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if other === this { return true }
    guard let set = other.native(SetBody.self) else { return false }
    return try table.equals(set.body.table, &comparison, comparesValues: false)
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts { .set(table.keys()) }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    if kind.isJava { return .group(open: "[", separator: ", ", close: "]", .values(table.keys())) }
    return .group(open: prefix + "(", separator: ", ", close: ")", .values(table.keys()))
  }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> SetBody? {
    guard let copied: Table = try table.copied(by: &copy, always: kind.isMutable) else { return nil }
    return SetBody(kind: kind, table: copied)
  }
}

/// Makes sets.
package enum Sets {
  /// Makes the value of a set.
  static func value(_ kind: SetKind, _ table: Table) -> Value { .object(NativeObject(SetBody(kind: kind, table: table))) }

  /// Makes an immutable Set of elements, as `Set.from` does.
  package static func set(_ elements: Elements, _ machine: Machine) throws(Thrown) -> Value {
    try value(.set, elements, machine)
  }

  /// Makes a set of a kind of elements.
  static func value(_ kind: SetKind, ordering: Value = .null, _ elements: Elements, _ machine: Machine) throws(Thrown) -> Value {
    var table: Table = kind.table(ordering: ordering, expecting: elements.count)
    for index in 0..<elements.count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      try table.update(elements[index], .unit, machine)
    }
    return value(kind, table)
  }
}
