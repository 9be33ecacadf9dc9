import Compute

/// Makes collections of the kind of a receiver: Scala's `C` (the same kind of elements) and `CC[B]` (any elements).
enum Rebuild {
  /// What an operation's result is.
  enum Result {
    /// `C`: the receiver's class.
    case same
    /// `CC[B]`: the class's general form; a map's is an Iterable.
    case mapped
  }

  /// How an operation turns a visit into another.
  typealias Transform = (Cursor) throws(Thrown) -> Cursor

  /// Applies an operation to a receiver: at once, or lazily where the receiver is an iterator, a view or a lazy list.
  static func apply(
    _ receiver: Value, _ result: Result, keepsSeqView: Bool = false, _ machine: Machine, _ transform: @escaping Transform
  ) throws(Thrown) -> Value {
    if case .object(let object) = receiver, object.shape == .native {
      if let iterator = object.native(IteratorBody.self) { return Iterators.value(try transform(iterator.body.cursor)) }
      if let lazy = object.native(LazyListBody.self) {
        let made = LazyLists.pending(isStream: lazy.body.isStream) { () throws(Thrown) -> Cursor in
          try transform(LazyCursor(machine, lazy))
        }
        if lazy.body.isStream { _ = try made.cell() }
        return .object(made)
      }
      if let view = object.native(ViewBody.self) {
        let source: (Machine) throws(Thrown) -> Cursor = view.body.source
        return Views.value(keepsSeqView ? view.body.kind : .view) { (machine: Machine) throws(Thrown) -> Cursor in
          try transform(try source(machine))
        }
      }
    }
    if let instance: Instance = receiver.instance {
      if instance.descriptor.conforms(to: iteratorName) {
        return Iterators.value(try transform(try Walk.cursor(receiver, machine)))
      }
      if instance.descriptor.conforms(to: viewName) {
        return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in
          try transform(try Walk.cursor(receiver, machine))
        }
      }
    }
    let elements: Elements = try Walk.elements(try transform(try Walk.cursor(receiver, machine)))
    return try value(like: receiver, result, elements, machine)
  }

  /// The name of the class of all iterators.
  private static let iteratorName = ClassName("scala.collection.Iterator")
  /// The name of the class of all views.
  private static let viewName = ClassName("scala.collection.View")

  /// Makes a collection of elements of the kind of a strict receiver.
  static func value(like receiver: Value, _ result: Result, _ elements: Elements, _ machine: Machine) throws(Thrown) -> Value {
    guard case .object(let object) = receiver else { return list(elements) }
    switch object.shape {
    case .sequence: return sequence(unsafeDowncast(object, to: SequenceObject.self).kind, result, elements)
    case .range: return .object(SequenceObject(.vector, elements))
    case .array:
      let layout: Layout = result == .same ? unsafeDowncast(object, to: ArrayObject.self).element : .any
      return .object(ArrayObject(layout, elements))
    case .native: return try native(object, result, elements, machine)
    case .instance: return try instance(unsafeDowncast(object, to: Instance.self), result, elements, machine)
    case .string, .tuple, .closure, .cell, .storage: return list(elements)
    }
  }

  /// Makes a List.
  static func list(_ elements: Elements) -> Value {
    elements.isEmpty ? .object(SequenceObject.emptyList) : .object(SequenceObject(.list, elements))
  }

  /// Makes a sequence of the kind of another.
  private static func sequence(_ kind: SequenceKind, _ result: Result, _ elements: Elements) -> Value {
    switch kind {
    case .list, .iterable, .stream, .compactBuffer: return list(elements)
    case .vector, .arraySeq, .wrappedArray, .queue: return .object(SequenceObject(kind, elements))
    case .wrappedString:
      let isText: Bool = result == .same && (elements.isEmpty || elements.kind == .char)
      return .object(SequenceObject(isText ? .wrappedString : .vector, elements))
    }
  }

  /// Makes a collection of the kind of a library object.
  private static func native(
    _ object: Object, _ result: Result, _ elements: Elements, _ machine: Machine
  ) throws(Thrown) -> Value {
    if let buffer = object.native(BufferBody.self) {
      return Buffers.value(buffer.body.kind == .wrapper ? .arrayBuffer : buffer.body.kind, elements)
    }
    if let set = object.native(SetBody.self) { return try self.set(set.body, result, elements, machine) }
    if let map = object.native(MapBody.self) {
      if result == .mapped { return map.body.kind.isMutable ? Buffers.value(.arrayBuffer, elements) : list(elements) }
      return try self.map(map.body, elements, machine)
    }
    if let heap = object.native(PriorityQueueBody.self) {
      if result == .mapped { return Buffers.value(.arrayBuffer, elements) }
      var body = PriorityQueueBody(ordering: heap.body.ordering)
      try body.add(elements, machine)
      return .object(NativeObject(body))
    }
    return list(elements)
  }

  /// Makes a set of the kind of another.
  private static func set(_ body: SetBody, _ result: Result, _ elements: Elements, _ machine: Machine) throws(Thrown) -> Value {
    var kind: SetKind = body.kind
    var table: Table = body.table.emptied
    if result == .mapped {
      switch kind {
      case .keySet, .treeSet, .bitSet: (kind, table) = (.set, .small)
      case .mutableTreeSet, .mutableBitSet: (kind, table) = (.mutableHashSet, .buckets(expecting: elements.count))
      case .wrapper: (kind, table) = (.mutableHashSet, .buckets(expecting: elements.count))
      case .set, .hashSet, .listSet, .mutableHashSet, .linkedHashSet, .javaHashSet, .javaLinkedHashSet: break
      }
    }
    for index in 0..<elements.count { try table.update(elements[index], .unit, machine) }
    return Sets.value(kind, table)
  }

  /// Makes a map of the kind of another of pairs.
  static func map(_ body: MapBody, _ pairs: Elements, _ machine: Machine) throws(Thrown) -> Value {
    try map(body.kind, body.table.emptied, pairs, fallback: body.fallback, machine)
  }

  /// Makes the general form of a map's kind of pairs, which a map with an Ordering has none of.
  static func generalMap(_ body: MapBody, _ pairs: Elements, _ machine: Machine) throws(Thrown) -> Value {
    switch body.kind {
    case .treeMap: try map(.map, .small, pairs, fallback: nil, machine)
    case .mutableTreeMap: try map(.mutableHashMap, .buckets(), pairs, fallback: nil, machine)
    default: try map(body.kind, body.table.emptied, pairs, fallback: nil, machine)
    }
  }

  /// Makes a map of pairs.
  static func map(
    _ kind: MapKind, _ table: Table, _ pairs: Elements, fallback: Value? = nil, _ machine: Machine
  ) throws(Thrown) -> Value {
    var table: Table = table
    for index in 0..<pairs.count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      let pair: (key: Value, value: Value) = try Maps.pair(pairs[index], machine)
      try table.update(pair.key, pair.value, machine)
    }
    return Maps.value(kind, table, fallback: fallback)
  }

  /// Makes a collection of the kind of an instance of the program's own class.
  private static func instance(
    _ instance: Instance, _ result: Result, _ elements: Elements, _ machine: Machine
  ) throws(Thrown) -> Value {
    let descriptor: ClassDescriptor = instance.descriptor
    let isMutable: Bool = descriptor.conforms(to: "scala.collection.mutable.Iterable")
    if descriptor.conforms(to: "scala.collection.Set") {
      guard isMutable else { return try Sets.set(elements, machine) }
      return try Target.set(.mutableHashSet, ordering: .null).collection(elements, machine)
    }
    if result == .same, descriptor.conforms(to: "scala.collection.Map") {
      return try isMutable ? map(.mutableHashMap, .buckets(), elements, machine) : map(.map, .small, elements, machine)
    }
    if isMutable { return Buffers.value(.arrayBuffer, elements) }
    if descriptor.conforms(to: "scala.collection.IndexedSeq") { return .object(SequenceObject(.vector, elements)) }
    return list(elements)
  }
}
