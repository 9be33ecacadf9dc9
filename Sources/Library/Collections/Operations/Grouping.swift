import Compute

/// The operations that group elements by a key.
enum Grouping {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "groupBy": groupBy
    case "groupMap": groupMap
    case "groupMapReduce": groupMapReduce
    case "unzip": unzip
    case "unzip3": unzip3
    case "transpose": transpose
    default: nil
    }
  }

  /// The groups of elements: their keys in the order of their first elements, and the elements of each.
  struct Groups {
    /// The keys.
    private(set) var keys: [Value] = []
    /// The elements of the keys.
    private(set) var members: [ElementsBuilder] = []
    /// The number of each key.
    private var index = HashTable()

    /// Adds an element to the group of a key.
    mutating func add(_ element: Value, to key: Value, _ machine: Machine) throws(Thrown) {
      if let number: Value = try index.value(key, machine) {
        members[Int(number.asInt)].append(element)
        return
      }
      try index.update(key, .int(Int32(truncatingIfNeeded: keys.count)), machine)
      keys.append(key)
      var builder = ElementsBuilder()
      builder.append(element)
      members.append(builder)
    }
  }

  /// Groups the elements by the values of a function.
  private static func groupBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (receiver, function): (Value, Value) = (arguments[0], arguments[1])
    var groups = Groups()
    try Walk.forEach(receiver, machine) { (value: Value) throws(Thrown) -> Void in
      try groups.add(value, to: try machine.call(function, value), machine)
    }
    var values: [Value] = []
    for var builder: ElementsBuilder in groups.members {
      values.append(try Slices.part(like: receiver, .same, builder.finish(), machine))
    }
    return groups.keys.isEmpty ? Maps.value(.hashMap, .trie) : try Maps.hashMap(groups.keys, values, machine)
  }

  /// Groups the elements by one function and maps them with another.
  private static func groupMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (receiver, key, function): (Value, Value, Value) = (arguments[0], arguments[1], arguments[2])
    var groups = Groups()
    try Walk.forEach(receiver, machine) { (value: Value) throws(Thrown) -> Void in
      let group: Value = try machine.call(key, value)
      try groups.add(try machine.call(function, value), to: group, machine)
    }
    var values: [Value] = []
    for var builder: ElementsBuilder in groups.members {
      values.append(try Slices.part(like: receiver, .mapped, builder.finish(), machine))
    }
    return try Maps.map(tableOrder(groups.keys, values, machine), machine)
  }

  /// Groups the elements by one function, maps them with another and reduces each group.
  private static func groupMapReduce(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (key, function, reduce): (Value, Value, Value) = (arguments[1], arguments[2], arguments[3])
    var table = HashTable()
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let group: Value = try machine.call(key, value)
      let mapped: Value = try machine.call(function, value)
      if let previous: Value = try table.value(group, machine) {
        try table.update(group, try machine.call(reduce, previous, mapped), machine)
      } else {
        try table.update(group, mapped, machine)
      }
    }
    return try Maps.map(table.keys, table.values, machine)
  }

  /// Keys and values in the order in which Scala's mutable HashMap hands them over.
  private static func tableOrder(_ keys: [Value], _ values: [Value], _ machine: Machine) throws(Thrown) -> ([Value], [Value]) {
    var table = HashTable()
    for index in keys.indices { try table.update(keys[index], values[index], machine) }
    return (table.keys, table.values)
  }

  /// Splits pairs into two collections.
  private static func unzip(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try split(arguments, 2, machine)
  }

  /// Splits triples into three collections.
  private static func unzip3(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try split(arguments, 3, machine)
  }

  /// Splits tuples into so many collections.
  private static func split(_ arguments: Arguments, _ count: Int, _ machine: Machine) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var builders: [ElementsBuilder] = Array(repeating: ElementsBuilder(), count: count)
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let tuple: Value = try machine.call(function, value)
      for index in 0..<count { builders[index].append(tuple.tuple?[index] ?? .null) }
    }
    var parts: [Value] = []
    for index in 0..<count { parts.append(try Slices.part(like: arguments[0], .mapped, builders[index].finish(), machine)) }
    return .object(TupleObject(parts))
  }

  /// Turns rows into columns.
  private static func transpose(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var columns: [ElementsBuilder]?
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let row: Elements = try Walk.elements(try machine.call(function, value), machine)
      var filled: [ElementsBuilder] = columns ?? Array(repeating: ElementsBuilder(), count: row.count)
      if filled.count != row.count {
        throw CollectionErrors.argument("transpose requires all collections have the same size", machine)
      }
      for index in 0..<row.count { filled[index].append(row[index]) }
      columns = filled
    }
    var parts = ElementsBuilder()
    for var column: ElementsBuilder in columns ?? [] {
      parts.append(try Slices.part(like: arguments[0], .mapped, column.finish(), machine))
    }
    return try Slices.part(like: arguments[0], .mapped, parts.finish(), machine)
  }
}

extension Maps {
  /// Makes an immutable Map of keys and values.
  static func map(_ entries: ([Value], [Value]), _ machine: Machine) throws(Thrown) -> Value {
    try map(entries.0, entries.1, machine)
  }
}
