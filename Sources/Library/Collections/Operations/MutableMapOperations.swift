import Compute

/// The operations that change a map in place.
enum MutableMapOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "addOne": addOne
    case "subtractOne": subtractOne
    case "put": byClass(put, ProgramMapOperations.put)
    case "update": byClass(update, ProgramMapOperations.update)
    case "updateWith": byClass(updateWith, ProgramMapOperations.updateWith)
    case "getOrElseUpdate": byClass(getOrElseUpdate, ProgramMapOperations.getOrElseUpdate)
    case "remove": byClass(remove, ProgramMapOperations.remove)
    case "clear": byClass(clear, ProgramMapOperations.clear)
    case "filterInPlace": byClass(filterInPlace, ProgramMapOperations.filterInPlace)
    case "mapValuesInPlace": byClass(mapValuesInPlace, ProgramMapOperations.mapValuesInPlace)
    default: nil
    }
  }

  /// Returns the operation that changes a table at once, and a map of one of the program's own classes by its members.
  private static func byClass(_ table: @escaping NativeFunction, _ general: @escaping NativeFunction) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try arguments[0].instance == nil ? table(machine, arguments) : general(machine, arguments)
    }
  }

  /// Adds an element.
  private static func addOne(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let pair: (key: Value, value: Value) = try Maps.pair(arguments[1], machine)
    try MapOperations.receiver(arguments, machine).body.table.update(pair.key, pair.value, machine)
    return arguments[0]
  }

  /// Removes an element or key.
  private static func subtractOne(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try MapOperations.receiver(arguments, machine).body.table.remove(arguments[1], machine)
    return arguments[0]
  }

  /// Adds or replaces a value and returns the value before, or None.
  private static func put(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let map = try MapOperations.receiver(arguments, machine)
    return Options.option(try map.body.table.update(arguments[1], arguments[2], machine), machine)
  }

  /// Replaces the element at a position, or sets a value.
  private static func update(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try MapOperations.receiver(arguments, machine).body.table.update(arguments[1], arguments[2], machine)
    return .unit
  }

  /// Changes, adds or removes the value of a key by a function and returns what it gave.
  private static func updateWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let map = try MapOperations.receiver(arguments, machine)
    let previous: Value? = try map.body.table.value(arguments[1], machine)
    let result: Value = try machine.call(arguments[2], Options.option(previous, machine))
    if let value: Value = Options.content(of: result) {
      try map.body.table.update(arguments[1], value, machine)
    } else if previous != nil {
      try map.body.table.remove(arguments[1], machine)
    }
    return result
  }

  /// Returns the value of a key; if there is none, the expression's value is added first.
  private static func getOrElseUpdate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let map = try MapOperations.receiver(arguments, machine)
    if let value: Value = try map.body.table.value(arguments[1], machine) { return value }
    let value: Value = try machine.call(arguments[2])
    try map.body.table.update(arguments[1], value, machine)
    return value
  }

  /// Removes an element or key.
  private static func remove(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    Options.option(try MapOperations.receiver(arguments, machine).body.table.remove(arguments[1], machine), machine)
  }

  /// Removes all elements.
  private static func clear(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try MapOperations.receiver(arguments, machine).body.table.clear()
    return .unit
  }

  /// Keeps what satisfies the predicate only.
  private static func filterInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let map = try MapOperations.receiver(arguments, machine)
    let (keys, values): ([Value], [Value]) = (map.body.table.keys(), map.body.table.values())
    for index in keys.indices {
      if try !machine.call(arguments[1], keys[index], values[index]).isTrue { try map.body.table.remove(keys[index], machine) }
    }
    return arguments[0]
  }

  /// Replaces the values by those of a function.
  private static func mapValuesInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let map = try MapOperations.receiver(arguments, machine)
    let (keys, values): ([Value], [Value]) = (map.body.table.keys(), map.body.table.values())
    for index in keys.indices {
      try map.body.table.update(keys[index], try machine.call(arguments[1], keys[index], values[index]), machine)
    }
    return arguments[0]
  }
}
