import Compute

/// The operations that change a map of a class with Scala text, by its `get`, `addOne`, `subtractOne` and `iterator`.
enum ProgramMapOperations {
  /// Adds or replaces a pair by the map's own `addOne`.
  private static func set(_ key: Value, _ value: Value, in map: Value, _ machine: Machine) throws(Thrown) {
    _ = try machine.invoke(Selector("addOne", 1), map, .tuple(key, value))
  }

  /// Removes a key by the map's own `subtractOne`.
  private static func removeKey(_ key: Value, from map: Value, _ machine: Machine) throws(Thrown) {
    _ = try machine.invoke(Selector("subtractOne", 1), map, key)
  }

  /// The pairs of a map, taken before it changes.
  private static func pairs(_ map: Value, _ machine: Machine) throws(Thrown) -> [(key: Value, value: Value)] {
    var pairs: [(key: Value, value: Value)] = []
    for pair: Value in try Walk.elements(map, machine) { pairs.append(try Maps.pair(pair, machine)) }
    return pairs
  }

  /// Adds or replaces a value and returns the value before, or None.
  static func put(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let previous: Value? = try MapOperations.value(arguments[1], in: arguments[0], machine)
    try set(arguments[1], arguments[2], in: arguments[0], machine)
    return Options.option(previous, machine)
  }

  /// Sets a value.
  static func update(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try set(arguments[1], arguments[2], in: arguments[0], machine)
    return .unit
  }

  /// Changes, adds or removes the value of a key by a function and returns what it gave.
  static func updateWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let previous: Value? = try MapOperations.value(arguments[1], in: arguments[0], machine)
    let result: Value = try machine.call(arguments[2], Options.option(previous, machine))
    if let value: Value = Options.content(of: result) {
      try set(arguments[1], value, in: arguments[0], machine)
    } else if previous != nil {
      try removeKey(arguments[1], from: arguments[0], machine)
    }
    return result
  }

  /// Returns the value of a key; if there is none, the expression's value is added first.
  static func getOrElseUpdate(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let value: Value = try MapOperations.value(arguments[1], in: arguments[0], machine) { return value }
    let value: Value = try machine.call(arguments[2])
    try set(arguments[1], value, in: arguments[0], machine)
    return value
  }

  /// Removes a key and returns its value, or None.
  static func remove(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let previous: Value? = try MapOperations.value(arguments[1], in: arguments[0], machine)
    if previous != nil { try removeKey(arguments[1], from: arguments[0], machine) }
    return Options.option(previous, machine)
  }

  /// Removes all pairs.
  static func clear(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    for pair in try pairs(arguments[0], machine) { try removeKey(pair.key, from: arguments[0], machine) }
    return .unit
  }

  /// Keeps what satisfies the predicate only.
  static func filterInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    for pair in try pairs(arguments[0], machine) where try !machine.call(arguments[1], pair.key, pair.value).isTrue {
      try removeKey(pair.key, from: arguments[0], machine)
    }
    return arguments[0]
  }

  /// Replaces the values by those of a function.
  static func mapValuesInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    for pair in try pairs(arguments[0], machine) {
      try set(pair.key, try machine.call(arguments[1], pair.key, pair.value), in: arguments[0], machine)
    }
    return arguments[0]
  }
}
