import Compute

/// Keys and values in the order of their insertion.
struct LinkedEntries {
  /// The keys, nil where one was removed.
  private var keyPlaces: [Value?] = []
  /// The values at the places of their keys.
  private var valuePlaces: [Value] = []
  /// The place of each key.
  private var index = HashTable()

  /// The number of entries.
  var count: Int { index.count }

  /// Returns the value of a key.
  func value(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    guard let place: Value = try index.value(key, machine) else { return nil }
    return valuePlaces[Int(place.asInt)]
  }

  /// Sets the value of a key, new ones at the end, and returns the value before.
  mutating func update(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if let place: Value = try index.value(key, machine) {
      let previous: Value = valuePlaces[Int(place.asInt)]
      valuePlaces[Int(place.asInt)] = value
      return previous
    }
    try index.update(key, .int(Int32(truncatingIfNeeded: keyPlaces.count)), machine)
    keyPlaces.append(key)
    valuePlaces.append(value)
    return nil
  }

  /// Removes a key and returns its value.
  mutating func remove(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    guard let place: Value = try index.remove(key, machine) else { return nil }
    let number = Int(place.asInt)
    let value: Value = valuePlaces[number]
    keyPlaces[number] = nil
    valuePlaces[number] = .null
    if keyPlaces.count > 32, index.count < keyPlaces.count / 2 { try compact(machine) }
    return value
  }

  /// Removes the places without keys.
  private mutating func compact(_ machine: Machine) throws(Thrown) {
    var fresh = LinkedEntries()
    for place in keyPlaces.indices {
      if let key: Value = keyPlaces[place] { _ = try fresh.update(key, valuePlaces[place], machine) }
    }
    self = fresh
  }

  /// The keys in order.
  var keys: [Value] { keyPlaces.compactMap { (key: Value?) -> Value? in key } }

  /// The values in the order of their keys.
  var values: [Value] {
    zip(keyPlaces, valuePlaces).compactMap { (key: Value?, value: Value) -> Value? in key == nil ? nil : value }
  }
}

/// Keys and values in the order of an Ordering.
struct SortedEntries {
  /// The keys, sorted.
  private(set) var keys: [Value] = []
  /// The values in the order of their keys.
  private(set) var values: [Value] = []
  /// The Ordering.
  let ordering: Value
  /// The Ordering taken apart.
  let comparison: Comparison

  /// Makes no entries.
  init(ordering: Value) {
    self.ordering = ordering
    comparison = Comparison(ordering)
  }

  /// Keeps entries that are sorted already.
  init(ordering: Value, _ comparison: Comparison, keys: [Value], values: [Value]) {
    self.ordering = ordering
    self.comparison = comparison
    self.keys = keys
    self.values = values
  }

  /// Returns the first place whose key is not less than one, and whether it is equal.
  func place(_ key: Value, _ machine: Machine) throws(Thrown) -> (place: Int, isPresent: Bool) {
    if let last: Value = keys.last {
      let order: Int32 = try comparison.compare(last, key, machine)
      if order < 0 { return (keys.count, false) }
      if order == 0 { return (keys.count - 1, true) }
    } else {
      _ = try comparison.compare(key, key, machine)
    }
    var low = 0
    var high: Int = keys.count
    while low < high {
      let middle: Int = (low + high) / 2
      let order: Int32 = try comparison.compare(keys[middle], key, machine)
      if order == 0 { return (middle, true) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return (low, false)
  }

  /// Returns the value of a key.
  func value(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if keys.isEmpty { return nil }
    let found: (place: Int, isPresent: Bool) = try place(key, machine)
    return found.isPresent ? values[found.place] : nil
  }

  /// Sets the value of a key and returns the value before.
  mutating func update(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) -> Value? {
    let found: (place: Int, isPresent: Bool) = try place(key, machine)
    if found.isPresent {
      let previous: Value = values[found.place]
      values[found.place] = value
      return previous
    }
    keys.insert(key, at: found.place)
    values.insert(value, at: found.place)
    return nil
  }

  /// Removes a key and returns its value.
  mutating func remove(_ key: Value, _ machine: Machine) throws(Thrown) -> Value? {
    if keys.isEmpty { return nil }
    let found: (place: Int, isPresent: Bool) = try place(key, machine)
    if !found.isPresent { return nil }
    keys.remove(at: found.place)
    return values.remove(at: found.place)
  }

  /// The entries of some places.
  func slice(_ places: Range<Int>) -> SortedEntries {
    SortedEntries(ordering: ordering, comparison, keys: Array(keys[places]), values: Array(values[places]))
  }
}
