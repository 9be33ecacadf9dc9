import Compute

/// A kind of collection that a factory or builder makes.
enum Target {
  /// List, Vector, ArraySeq, …
  case sequence(SequenceKind)
  /// ArrayBuffer, ListBuffer, …
  case buffer(BufferKind)
  /// A set, with an Ordering if it is sorted.
  case set(SetKind, ordering: Value)
  /// A map, with an Ordering if it is sorted.
  case map(MapKind, ordering: Value)
  /// An Array; its class comes from its elements where there is no ClassTag.
  case array(Layout?)
  /// A LazyList or a Stream.
  case lazyList(isStream: Bool)
  /// A mutable PriorityQueue.
  case priorityQueue(ordering: Value)

  /// Makes the collection of elements; `isSized` says that Scala knows their number beforehand.
  func collection(_ elements: Elements, isSized: Bool = true, _ machine: Machine) throws(Thrown) -> Value {
    switch self {
    case .sequence(.list): return Rebuild.list(elements)
    case .sequence(let kind): return .object(SequenceObject(kind, elements))
    case .buffer(let kind): return Buffers.value(kind, elements)
    case .set(let kind, let ordering):
      var table: Table = kind.table(ordering: ordering, expecting: isSized ? elements.count : nil)
      for index in 0..<elements.count {
        if index & 4095 == 4095 { try machine.spend(4096) }
        if try !table.contains(elements[index], machine) { try table.update(elements[index], .unit, machine) }
      }
      return Sets.value(kind, table)
    case .map(let kind, let ordering):
      let table: Table = kind.table(ordering: ordering, expecting: isSized ? elements.count : nil)
      return try Rebuild.map(kind, table, elements, machine)
    case .array(let layout): return .object(ArrayObject(layout ?? Layout(holding: elements), elements))
    case .lazyList(let isStream): return try LazyLists.value(ElementsCursor(machine, elements), isStream: isStream)
    case .priorityQueue(let ordering):
      var body = PriorityQueueBody(ordering: ordering)
      try body.add(elements, machine)
      return .object(NativeObject(body))
    }
  }

  /// Makes the collection of the elements of another; one that is of this kind and never changes is kept.
  func collection(of source: Value, _ machine: Machine) throws(Thrown) -> Value {
    switch self {
    case .sequence(let kind):
      if let sequence: SequenceObject = source.sequence, sequence.kind == kind { return source }
    case .set(.set, _): return try Conversions.set(source, machine)
    case .map(.map, _): return try Conversions.map(source, machine)
    case .set(.hashSet, _):
      if let set = source.native(SetBody.self), !set.body.kind.isMutable, case .trie = set.body.table.storage { return source }
    case .map(.hashMap, _):
      if let map = source.native(MapBody.self), !map.body.kind.isMutable, case .trie = map.body.table.storage { return source }
    case .lazyList(let isStream):
      if let lazy = source.native(LazyListBody.self), lazy.body.isStream == isStream { return source }
      return try LazyLists.value(try Walk.cursor(source, machine), isStream: isStream)
    case .buffer, .set, .map, .array, .priorityQueue: break
    }
    let isSized: Bool = Walk.knownCount(source) != nil
    return try collection(try Walk.kept(source, machine), isSized: isSized, machine)
  }

  /// The kind of a collection's general form, for builders of the same kind.
  init(like value: Value) {
    if let sequence: SequenceObject = value.sequence {
      self = .sequence(
        sequence.kind == .iterable || sequence.kind == .compactBuffer
          ? .list : sequence.kind == .wrappedString ? .vector : sequence.kind)
    } else if let buffer = value.native(BufferBody.self) {
      self = .buffer(buffer.body.kind)
    } else if let set = value.native(SetBody.self) {
      self = .set(set.body.kind, ordering: set.body.table.ordering ?? .null)
    } else if let map = value.native(MapBody.self) {
      self = .map(map.body.kind, ordering: map.body.table.ordering ?? .null)
    } else if let lazy = value.native(LazyListBody.self) {
      self = .lazyList(isStream: lazy.body.isStream)
    } else if let array: ArrayObject = value.array {
      self = .array(array.element)
    } else {
      self = .sequence(value.range == nil ? .list : .vector)
    }
  }
}

/// What a builder keeps until its result is asked for.
struct BuilderBody: NativeBody {
  /// The kind of the result.
  let target: Target
  /// The elements added.
  var elements: Elements = .empty

  /// Makes an empty builder.
  init(_ target: Target) { self.target = target }

  var descriptor: ClassDescriptor {
    if case .array = target { BuilderBody.array } else { BuilderBody.plain }
  }

  /// The ancestors of all builders.
  private static let ancestors: [String] =
    CollectionAncestors.growable + [
      "scala.collection.mutable.Builder", "scala.collection.mutable.ReusableBuilder",
    ]
  /// The class of most builders.
  private static let plain = ClassDescriptor(
    name: "scala.collection.mutable.NativeBuilder", superclass: WellKnown.object, ancestors: ancestors, flags: [.serializable])
  /// The class of builders of arrays.
  private static let array = ClassDescriptor(
    name: "scala.collection.mutable.ArrayBuilder", superclass: WellKnown.object, ancestors: ancestors, flags: [.serializable])

  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    switch target {
    case .sequence(.list): .group(open: "ListBuffer(", separator: ", ", close: ")", .elements(elements))
    case .array: .text("ArrayBuilder")
    case .buffer(let kind): .group(open: kind.name + "(", separator: ", ", close: ")", .elements(elements))
    case .sequence, .set, .map, .lazyList, .priorityQueue: .text(this.identityText)
    }
  }

  func copied(by copy: inout DeepCopy) throws(Thrown) -> BuilderBody? {
    var made = BuilderBody(target)
    made.elements = try copy.copied(elements) ?? elements
    return made
  }
}
