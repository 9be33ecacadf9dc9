import Compute

/// Equality, hash, text and copies of collections as values; those of the program's own classes go through their elements.
enum CollectionValues {
  /// Whether two collections are equal.
  static func equals(_ one: Value, _ other: Value, _ machine: Machine) throws(Thrown) -> Bool {
    guard let first: Instance = one.instance else { return try machine.equals(one, other) }
    if first === other.object { return true }
    guard let second: Object = other.object else { return false }
    if first.descriptor.conforms(to: "scala.collection.Seq") {
      guard second.descriptor.conforms(to: "scala.collection.Seq") else { return false }
    } else {
      let kind: String = first.descriptor.conforms(to: "scala.collection.Map") ? "scala.collection.Map" : "scala.collection.Set"
      guard second.descriptor.conforms(to: kind) else { return false }
      let (left, right): (Elements, Elements) = (try Walk.elements(one, machine), try Walk.elements(other, machine))
      return try machine.equals(try Sets.set(left, machine), try Sets.set(right, machine))
    }
    let (left, right): (Elements, Elements) = (try Walk.elements(one, machine), try Walk.elements(other, machine))
    return try machine.equals(Rebuild.list(left), Rebuild.list(right))
  }

  /// The hash code of a collection.
  static func hash(_ value: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    guard let instance: Instance = value.instance else { return try machine.hash(value) }
    let elements: Elements = try Walk.elements(value, machine)
    if instance.descriptor.conforms(to: "scala.collection.Map") {
      return try machine.hash(try Rebuild.map(.map, .small, elements, machine))
    }
    if instance.descriptor.conforms(to: "scala.collection.Set") { return try machine.hash(try Sets.set(elements, machine)) }
    return try machine.hash(Rebuild.list(elements))
  }

  /// The text of a collection.
  static func text(_ value: Value, _ machine: Machine) throws(Thrown) -> Value {
    guard let instance: Instance = value.instance else { return .object(try machine.text(of: value)) }
    let open = StringObject(prefix(instance.descriptor) + "(")
    return .object(StringObject(try Summaries.joined(value, open, StringObject(", "), StringObject(")"), machine)))
  }

  /// The name before the elements of a collection of the program's own class.
  private static func prefix(_ descriptor: ClassDescriptor) -> String {
    let kinds: [(String, String)] = [
      ("scala.collection.concurrent.TrieMap", "TrieMap"), ("scala.collection.mutable.LongMap", "LongMap"),
      ("scala.collection.mutable.AnyRefMap", "AnyRefMap"), ("scala.collection.View", "View"),
      ("scala.collection.IndexedSeq", "IndexedSeq"), ("scala.collection.LinearSeq", "LinearSeq"),
      ("scala.collection.mutable.Buffer", "Buffer"), ("scala.collection.Seq", "Seq"), ("scala.collection.Map", "Map"),
      ("scala.collection.Set", "Set"),
    ]
    return kinds.first { (kind: (String, String)) -> Bool in descriptor.conforms(to: kind.0) }?.1 ?? "Iterable"
  }

  /// Returns a copy of a collection that can change.
  static func clone(_ value: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let buffer = value.native(BufferBody.self) { return Buffers.value(buffer.body.kind, buffer.body.elements) }
    if let heap = value.native(PriorityQueueBody.self) { return .object(NativeObject(heap.body)) }
    if let map = value.native(MapBody.self) {
      var table: Table = map.body.table.emptied
      table.reserve(map.body.table.count)
      let (keys, values): ([Value], [Value]) = (map.body.table.keys(), map.body.table.values())
      for index in keys.indices { try table.update(keys[index], values[index], machine) }
      return Maps.value(map.body.kind, table, fallback: map.body.fallback)
    }
    if let set = value.native(SetBody.self) {
      var table: Table = set.body.table.emptied
      table.reserve(set.body.table.count)
      for key: Value in set.body.table.keys() { try table.update(key, .unit, machine) }
      return Sets.value(set.body.kind, table)
    }
    if let array: ArrayObject = value.array { return .object(ArrayObject(array.element, array.shared())) }
    if let sequence: SequenceObject = value.sequence { return .object(SequenceObject(sequence.kind, sequence.elements)) }
    throw machine.raise("java.lang.CloneNotSupportedException", WellKnown.descriptor(of: value).name)
  }

  /// Makes a map answer keys it lacks by a function or with a value.
  static func withDefault(isValue: Bool, inPlace: Bool) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let map = try MapOperations.receiver(arguments, machine)
      let answer: Value = arguments[1]
      let fallback: Value =
        isValue
        ? .object(Closure(arity: 1) { (_: Machine, _: Arguments) throws(Thrown) -> Value in answer }) : answer
      return Maps.value(map.body.kind, map.body.table, fallback: fallback)
    }
  }
}
