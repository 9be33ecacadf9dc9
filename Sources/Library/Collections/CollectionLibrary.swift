import Compute

/// The natives of the collections, by the class or object that the prelude declares them in.
package enum CollectionLibrary {
  /// Returns the function for a member of a class or object (`List`, `List$`), or nil where there is none.
  package static func native(owner: String, member: String) -> NativeFunction? {
    switch owner {
    case "mutable", "immutable": return qualified(owner, member)
    case "IterableOnce", "IterableOnceOps", "IterableOps", "Iterable": return iterable(name(of: member))
    case "SeqOps": return SequenceOperations.function(for: member) ?? iterableOperation(member)
    case "IndexedSeqOps", "LinearSeqOps": return iterableOperation(member) ?? SequenceOperations.function(for: member)
    case "Seq", "Set", "Map": return value(owner, member)
    case "Iterator":
      return IteratorOperations.function(for: member) ?? iterableOperation(member) ?? SequenceOperations.function(for: member)
    case "Iterator$": return IteratorOperations.objectFunction(for: member)
    case "BufferedIterator": return member == "head" ? IteratorOperations.head : nil
    case "GroupedIterator": return member == "withPadding" ? IteratorOperations.withPadding : IteratorOperations.withPartial
    case "List": return list(member)
    case "Range", "NumericRange": return Ranges.function(for: member)
    case "Range$": return Ranges.objectFunction(for: member)
    case "NumericRange$": return WideRanges.objectFunction(for: member)
    case "MapOps":
      return member == "mapFactory" ? Factories.companion : MapOperations.function(for: member) ?? Summaries.function(for: member)
    case "SetOps": return SetOperations.function(for: member)
    case "SortedOps", "SortedMapOps", "SortedSetOps": return SortedOperations.function(for: member)
    case "MapView": return LazyOperations.viewComponent(member == "keys" ? 0 : 1)
    case "HashMap": return member == "merged" ? merged : nil
    case "Buffer": return changing(member, BufferOperations.function(for: member))
    case "PriorityQueue": return SortedOperations.queueFunction(for: member) ?? Factories.function(owner, member)
    case "NativeBuilder", "ArrayBuilder": return Factories.builderFunction(for: member)
    default: return object(owner, member)
    }
  }

  /// Returns the function of an array, a lazy collection or an object.
  private static func object(_ owner: String, _ member: String) -> NativeFunction? {
    switch owner {
    case "Array": return ArrayFactory.function(for: member)
    case "Array$": return ArrayFactory.objectFunction(for: member)
    case "ArrayOps": return ArrayOperations.function(for: member)
    case "ArraySeq": return array
    case "ArrayBuilder$": return makeArrayBuilder
    case "ArraySeq$" where member == "unsafeWrapArray": return wrap(.arraySeq)
    case "LazyList", "Stream": return LazyOperations.function(for: member)
    case "LazyList$cons$": return LazyOperations.cons
    case "Stream$cons$": return LazyOperations.streamCons
    case "View$": return member == "from" ? LazyOperations.viewFrom : LazyOperations.viewFromProvider
    case "Iterable$" where member == "single": return single
    case "BuildFrom": return member == "newBuilder" ? makeBuilder : member == "sorted" ? rebuildSorted : rebuild
    case "Product": return ProductOperations.function(for: member)
    case "ClassTag": return ProductOperations.classTagFunction(for: member)
    case "Sorting$": return sort
    case "JavaCollection", "JavaList", "JavaMap", "JavaConversions", "Arrays$": return JavaOperations.function(owner, member)
    case "JavaLinkedList", "JavaDeque", "JavaStack", "JavaConcurrentQueue", "JavaConcurrentDeque", "JavaCopiedList":
      return JavaOperations.function(owner, member)
    case "JavaHashSet", "JavaLinkedHashSet", "JavaHashMap", "JavaLinkedHashMap", "JavaTreeMap", "JavaConcurrentMap",
      "JavaSkipListMap":
      return JavaOperations.function(owner, member)
    default: return Factories.function(owner, member)
    }
  }

  /// Returns the function of a name that two packages share.
  private static func qualified(_ package: String, _ rest: String) -> NativeFunction? {
    guard let dot: String.Index = rest.lastIndex(of: ".") else { return nil }
    let (owner, member): (String, String) = (String(rest[..<dot]), String(rest[rest.index(after: dot)...]))
    switch package + "." + owner {
    case "mutable.SeqOps": return changing(member, BufferOperations.sequenceFunction(for: member))
    case "mutable.MapOps": return member == "addAll" ? addAllPairs : MutableMapOperations.function(for: member)
    case "mutable.SetOps": return member == "addAll" ? addAllElements : SetOperations.function(for: member)
    case "mutable.Map": return value("mutable.Map", member)
    case "mutable.Cloneable": return clone
    case "mutable.ArraySeq$":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        arguments[0].isNull ? .null : Buffers.value(.arraySeq, try arguments.array(0, machine).shared())
      }
    case "mutable.ArraySeq": return array
    default: return Factories.function(package + "." + owner, member)
    }
  }

  /// Returns the function that changes a sequence; those of the program's own classes are changed by their members.
  private static func changing(_ member: String, _ native: NativeFunction?) -> NativeFunction? {
    guard let native, let general: NativeFunction = ProgramBufferOperations.function(for: member) else { return native }
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try arguments[0].instance == nil ? native(machine, arguments) : general(machine, arguments)
    }
  }

  /// Returns the function of any collection.
  private static func iterable(_ member: String) -> NativeFunction? {
    switch member {
    case "toString": return text
    case "iterableFactory", "mapFactory": return Factories.companion
    case "concat": return SequenceOperations.function(for: "appendedAll")
    case "++:": return SequenceOperations.function(for: "prependedAll")
    case "empty": return empty
    default: return iterableOperation(member)
    }
  }

  /// Returns the name of a member whose overloads one function serves: what stands before the parameters.
  private static func name(of member: String) -> String {
    guard member.first?.isLetter == true, let colon: String.Index = member.firstIndex(of: ":") else { return member }
    return String(member[..<colon])
  }

  /// Returns the function of a name that any collection may have.
  static func iterableOperation(_ member: String) -> NativeFunction? {
    Transformations.function(for: member) ?? Slices.function(for: member) ?? Folding.function(for: member)
      ?? Summaries.function(for: member) ?? Grouping.function(for: member) ?? Conversions.function(for: member)
  }

  /// Returns the function of what sequences, sets and maps are as values.
  private static func value(_ owner: String, _ member: String) -> NativeFunction? {
    switch member {
    case "equals":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .boolean(try CollectionValues.equals(arguments[0], arguments[1], machine))
      }
    case "hashCode":
      return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(try CollectionValues.hash(arguments[0], machine))
      }
    case "withDefault", "withDefaultValue":
      return CollectionValues.withDefault(isValue: member == "withDefaultValue", inPlace: owner == "mutable.Map")
    default: return nil
    }
  }

  /// Returns the function of a List of its own.
  private static func list(_ member: String) -> NativeFunction? {
    switch member {
    case "::":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try SequenceOperations.function(for: "prepended")?(machine, arguments) ?? .unit
      }
    case ":::":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try SequenceOperations.joined(before: arguments[0], arguments[1], machine)
      }
    default: nil
    }
  }

  /// Makes a visit of an array as a sequence of a kind.
  private static func wrap(_ kind: SequenceKind) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      if arguments[0].isNull { return .null }
      return .object(SequenceObject(kind, try arguments.array(0, machine).shared()))
    }
  }

  /// The function that gives the text of a collection.
  private static let text: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    try CollectionValues.text(arguments[0], machine)
  }

  /// The function that gives an empty collection of the same kind.
  private static let empty: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    try Slices.part(like: arguments[0], .same, .empty, machine)
  }

  /// The function that gives the elements of an ArraySeq as an array.
  private static let array: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    let elements: Elements = try Walk.elements(arguments[0], machine)
    return .object(ArrayObject(Layout(holding: elements), elements))
  }

  /// The function that makes a builder of arrays.
  private static let makeArrayBuilder: NativeFunction = { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
    .object(NativeObject(BuilderBody(.array(Conversions.layout(of: arguments[0])))))
  }

  /// The function that makes an Iterable of one element.
  private static let single: NativeFunction = { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
    SequenceObject.list([arguments[0]])
  }

  /// The function that makes a collection of the kind of another.
  private static let rebuild: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    let elements: Elements = try Walk.elements(arguments[2], machine)
    if let map = arguments[1].native(MapBody.self), elements.allSatisfy({ (value: Value) -> Bool in value.tuple?.fieldCount == 2 })
    {
      return try Rebuild.generalMap(map.body, elements, machine)
    }
    return try Slices.part(like: arguments[1], .mapped, elements, machine)
  }

  /// The function that makes a sorted set with the Ordering of a `SortedBuildFrom`, if the other collection is sorted.
  private static let rebuildSorted: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    guard let set = arguments[1].native(SetBody.self), set.body.kind.isSorted else { return try rebuild(machine, arguments) }
    let kind: SetKind = set.body.kind.isMutable ? .mutableTreeSet : .treeSet
    let ordering: Value = arguments[0].instance?[0] ?? .null
    return try Target.set(kind, ordering: ordering).collection(of: arguments[2], machine)
  }

  /// The function that makes a builder of the kind of a collection.
  private static let makeBuilder: NativeFunction = { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
    .object(NativeObject(BuilderBody(Target(like: arguments[1]))))
  }

  /// The function that copies a collection that can change.
  private static let clone: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    try CollectionValues.clone(arguments[0], machine)
  }

  /// The function that adds pairs to a map.
  private static let addAllPairs: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    let map = try MapOperations.receiver(arguments, machine)
    map.body.table.reserve(Walk.knownCount(arguments[1]))
    let cursor: Cursor = try Walk.cursor(arguments[1], machine)
    while let value: Value = try cursor.next() {
      let pair: (key: Value, value: Value) = try Maps.pair(value, machine)
      try map.body.table.update(pair.key, pair.value, machine)
    }
    return arguments[0]
  }

  /// The function that adds elements to a set.
  private static let addAllElements: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    let set = try arguments.native(0, SetBody.self, machine)
    set.body.table.reserve(Walk.knownCount(arguments[1]))
    try Walk.forEach(arguments[1], machine) { (value: Value) throws(Thrown) -> Void in
      if try !set.body.table.contains(value, machine) { try set.body.table.update(value, .unit, machine) }
    }
    return arguments[0]
  }

  /// The function that joins two hash maps.
  private static let merged: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    var table: Table = try MapOperations.receiver(arguments, machine).body.table
    let cursor: Cursor = try Walk.cursor(arguments[1], machine)
    while let value: Value = try cursor.next() {
      let pair: (key: Value, value: Value) = try Maps.pair(value, machine)
      if let own: Value = try table.value(pair.key, machine), !arguments[2].isNull {
        let made: (key: Value, value: Value) = try Maps.pair(try machine.call(arguments[2], .tuple(pair.key, own), value), machine)
        try table.update(made.key, made.value, machine)
      } else {
        try table.update(pair.key, pair.value, machine)
      }
    }
    return Maps.value(.hashMap, table)
  }

  /// The function that sorts an array in place.
  private static let sort: NativeFunction = { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
    try BufferOperations.sort(
      try arguments.array(0, machine), arguments.count > 1 ? Comparison(arguments[1]) : .natural, machine)
    return .unit
  }
}
