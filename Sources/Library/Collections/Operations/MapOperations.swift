import Compute

/// The operations of maps, those that change and those that do not.
enum MapOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "get": get
    case "apply": apply
    case "getOrElse": getOrElse
    case "applyOrElse": applyOrElse
    case "contains", "isDefinedAt": contains
    case "keySet": keySet
    case "keys": keySet
    case "values": values
    case "keysIterator": keysIterator
    case "valuesIterator": valuesIterator
    case "foreachEntry": foreachEntry
    case "map": map
    case "flatMap": flatMap
    case "collect": collect
    case "mapFilteredPairs": mapFilteredPairs
    case "flatMapFilteredPairs": flatMapFilteredPairs
    case "concat": concat
    case "prependedAll": concat
    case "plus": plus
    case "plusAll": plusAll
    case "minus": minus
    case "minusAll": minusAll
    case "updated": updated
    case "updatedWith": updatedWith
    case "transform": transform
    case "view": { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in Views.value(of: arguments[0]) }
    default: MutableMapOperations.function(for: member)
    }
  }

  /// The map that a native was called on.
  static func receiver(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> NativeObject<MapBody> {
    try arguments.native(0, MapBody.self, machine)
  }

  /// The value of a key in any map; one of the program's own class is asked by its `get`.
  static func value(_ key: Value, in map: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if let map = map.native(MapBody.self) { return try map.body.table.value(key, machine) }
    return Options.content(of: try machine.invoke(Selector("get", 1), map, key))
  }

  /// Returns the value of a key, or None.
  private static func get(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    Options.option(try receiver(arguments, machine).body.table.value(arguments[1], machine), machine)
  }

  /// The element at a position, or the value of a key.
  private static func apply(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let value: Value = try value(arguments[1], in: arguments[0], machine) { return value }
    if let map = arguments[0].native(MapBody.self) {
      guard let fallback: Value = map.body.fallback else { throw try CollectionErrors.missingKey(arguments[1], machine) }
      return try machine.call(fallback, arguments[1])
    }
    return try machine.invoke(Selector("default", 1), arguments[0], arguments[1])
  }

  /// Returns the value of a key, or the default if there is none.
  private static func getOrElse(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let value: Value = try value(arguments[1], in: arguments[0], machine) { return value }
    return try machine.call(arguments[2])
  }

  /// Returns the value, or that of the other function where there is none.
  private static func applyOrElse(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let value: Value = try value(arguments[1], in: arguments[0], machine) { return value }
    return try machine.call(arguments[2], arguments[1])
  }

  /// Returns true iff an element equals the one given.
  private static func contains(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try value(arguments[1], in: arguments[0], machine) != nil)
  }

  /// The set of all keys.
  private static func keySet(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let map = arguments[0].native(MapBody.self) else {
      let keys: [Value] = try Walk.elements(arguments[0], machine).map { (pair: Value) -> Value in pair.tuple?[0] ?? .null }
      return try Sets.set(Elements(keys), machine)
    }
    let table: Table = map.body.table
    switch table.storage {
    case .small, .trie: return Sets.value(.keySet, table)
    case .sorted: return Sets.value(.treeSet, table)
    case .buckets, .linked:
      var keys: Table = .linked
      for key: Value in table.keys() { try keys.update(key, .unit, machine) }
      return Sets.value(.keySet, keys)
    }
  }

  /// The values.
  private static func values(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let map = arguments[0].native(MapBody.self) {
      return .object(SequenceObject(.iterable, Elements(map.body.table.values())))
    }
    let values: [Value] = try Walk.elements(arguments[0], machine).map { (pair: Value) -> Value in pair.tuple?[1] ?? .null }
    return .object(SequenceObject(.iterable, Elements(values)))
  }

  /// Returns an iterator over the keys.
  private static func keysIterator(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let map = arguments[0].native(MapBody.self) { return Iterators.value(map.body.table.keyCursor(machine)) }
    return Iterators.value(
      MappedCursor(try Walk.cursor(arguments[0], machine)) { (pair: Value) throws(Thrown) -> Value in pair.tuple?[0] ?? .null })
  }

  /// Returns an iterator over the values.
  private static func valuesIterator(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let map = arguments[0].native(MapBody.self) { return Iterators.value(map.body.table.valueCursor(machine)) }
    return Iterators.value(
      MappedCursor(try Walk.cursor(arguments[0], machine)) { (pair: Value) throws(Thrown) -> Value in pair.tuple?[1] ?? .null })
  }

  /// Applies a function of two arguments to every pair for its effect.
  private static func foreachEntry(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let pair: (key: Value, value: Value) = try Maps.pair(value, machine)
      _ = try machine.call(function, pair.key, pair.value)
    }
    return .unit
  }

  /// Makes a map of the general form of the receiver's kind of what a visit of its pairs is turned into; an Iterable where
  /// the results are no pairs.
  private static func rebuilt(
    _ receiver: Value, _ machine: Machine, _ transform: @escaping Rebuild.Transform
  ) throws(Thrown) -> Value {
    let map: NativeObject<MapBody>? = receiver.native(MapBody.self)
    let isOwnMap: Bool =
      receiver.instance.map { (instance: Instance) -> Bool in
        instance.descriptor.conforms(to: "scala.collection.Map")
      } ?? false
    guard map != nil || isOwnMap else { return try Rebuild.apply(receiver, .same, machine, transform) }
    let source: Cursor
    if let map { source = map.body.table.pairs(machine) } else { source = try Walk.cursor(receiver, machine) }
    let results: Elements = try Walk.elements(try transform(source))
    if results.contains(where: { (value: Value) -> Bool in value.tuple?.fieldCount != 2 }) {
      return try Rebuild.value(like: receiver, .mapped, results, machine)
    }
    if let map { return try Rebuild.generalMap(map.body, results, machine) }
    return try Rebuild.value(like: receiver, .same, results, machine)
  }

  /// Applies a function to every element.
  private static func map(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try rebuilt(arguments[0], machine) { (source: Cursor) throws(Thrown) -> Cursor in
      MappedCursor(source) { (value: Value) throws(Thrown) -> Value in try machine.call(function, value) }
    }
  }

  /// Applies a function that gives several elements for each, and joins the results.
  private static func flatMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try rebuilt(arguments[0], machine) { (source: Cursor) throws(Thrown) -> Cursor in
      FlatMappedCursor(source) { (value: Value) throws(Thrown) -> Cursor in
        try Walk.cursor(try machine.call(function, value), machine)
      }
    }
  }

  /// Applies a partial function to the elements it is defined at.
  private static func collect(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try rebuilt(arguments[0], machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in try machine.callIfDefined(function, value) }
    }
  }

  /// Maps the pairs for which a predicate holds, one at a time.
  private static func mapFilteredPairs(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (predicate, function): (Value, Value) = (arguments[1], arguments[2])
    return try rebuilt(arguments[0], machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        try machine.call(predicate, value).isTrue ? try machine.call(function, value) : nil
      }
    }
  }

  /// Flat-maps the pairs for which a predicate holds, one at a time.
  private static func flatMapFilteredPairs(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (predicate, function): (Value, Value) = (arguments[1], arguments[2])
    return try rebuilt(arguments[0], machine) { (source: Cursor) throws(Thrown) -> Cursor in
      FlatMappedCursor(source) { (value: Value) throws(Thrown) -> Cursor in
        guard try machine.call(predicate, value).isTrue else { return ElementsCursor(machine, .empty) }
        return try Walk.cursor(try machine.call(function, value), machine)
      }
    }
  }

  /// Returns a changed copy of the map that a native was called on.
  private static func changed(
    _ arguments: Arguments, _ machine: Machine, _ change: (inout Table) throws(Thrown) -> Void
  ) throws(Thrown) -> Value {
    let body: MapBody = try receiver(arguments, machine).body
    var table: Table = body.table
    try change(&table)
    return Maps.value(body.kind, table, fallback: body.fallback)
  }

  /// Sets the pairs of a collection.
  static func add(_ pairs: Value, to table: inout Table, _ machine: Machine) throws(Thrown) {
    let cursor: Cursor = try Walk.cursor(pairs, machine)
    var steps = 0
    while let value: Value = try cursor.next() {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      let pair: (key: Value, value: Value) = try Maps.pair(value, machine)
      try table.update(pair.key, pair.value, machine)
    }
  }

  /// Returns the elements of both, one after the other.
  private static func concat(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if arguments[0].native(MapBody.self) == nil { return try SequenceOperations.joined(arguments[0], arguments[1], machine) }
    let suffix: Value = arguments[1]
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      try add(suffix, to: &table, machine)
    }
  }

  /// Returns the collection with an element or pair added.
  private static func plus(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let pair: (key: Value, value: Value) = try Maps.pair(arguments[1], machine)
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      try table.update(pair.key, pair.value, machine)
    }
  }

  /// Returns the collection with several elements or pairs added.
  private static func plusAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (first, second, others): (Value, Value, Value) = (arguments[1], arguments[2], arguments[3])
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      try add(SequenceObject.list([first, second]), to: &table, machine)
      try add(others, to: &table, machine)
    }
  }

  /// Returns the collection without an element or key.
  private static func minus(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let key: Value = arguments[1]
    let map = try receiver(arguments, machine)
    if try !map.body.table.contains(key, machine), !map.body.kind.isMutable { return arguments[0] }
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in try table.remove(key, machine) }
  }

  /// Returns the collection without several elements or keys.
  private static func minusAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let keys: Elements = try Walk.elements(arguments[1], machine)
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      for key: Value in keys { try table.remove(key, machine) }
    }
  }

  /// Returns the elements with one replaced.
  private static func updated(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (key, value): (Value, Value) = (arguments[1], arguments[2])
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      try table.update(key, value, machine)
    }
  }

  /// Returns the map with the value of a key changed by a function.
  private static func updatedWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (key, function): (Value, Value) = (arguments[1], arguments[2])
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      let previous: Value? = try table.value(key, machine)
      let result: Value = try machine.call(function, Options.option(previous, machine))
      if let value: Value = Options.content(of: result) {
        try table.update(key, value, machine)
      } else {
        try table.remove(key, machine)
      }
    }
  }

  /// Applies one of two functions that give a Try.
  private static func transform(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try changed(arguments, machine) { (table: inout Table) throws(Thrown) -> Void in
      let (keys, values): ([Value], [Value]) = (table.keys(), table.values())
      for index in keys.indices { try table.update(keys[index], try machine.call(function, keys[index], values[index]), machine) }
    }
  }
}
