import Compute

/// The operations of sets, those that change and those that do not.
enum SetOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "contains", "apply": contains
    case "plus": plus
    case "plusAll": plusAll
    case "minus": minus
    case "minusAll": minusAll
    case "removedAll": removedAll
    case "concat": concat
    case "diff": diff
    case "intersect": intersect
    case "subsetsOfSize": subsetsOfSize
    case "subsets": subsets
    case "addOne": addOne
    case "subtractOne": subtractOne
    case "add": add
    case "remove": remove
    case "clear": clear
    case "filterInPlace": filterInPlace
    default: nil
    }
  }

  /// The set that a native was called on.
  private static func receiver(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> NativeObject<SetBody> {
    try arguments.native(0, SetBody.self, machine)
  }

  /// Whether an element is in any set; one of the program's own class is asked by its `contains`.
  static func contains(_ element: Value, in set: Value, _ machine: Machine) throws(Thrown) -> Bool {
    if let set = set.native(SetBody.self) { return try set.body.table.contains(element, machine) }
    return try machine.invoke(Selector("contains", 1), set, element).isTrue
  }

  /// Returns true iff an element equals the one given.
  private static func contains(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try contains(arguments[1], in: arguments[0], machine))
  }

  /// Returns a changed copy of the set that a native was called on; the keys of a map become a set when something is added.
  private static func changed(
    _ arguments: Arguments, adds: Bool, _ machine: Machine, _ change: (inout Table) throws(Thrown) -> Void
  ) throws(Thrown) -> Value {
    let body: SetBody = try receiver(arguments, machine).body
    var table: Table = body.table
    var kind: SetKind = body.kind
    if kind == .keySet, adds, case .linked = table.storage {
      kind = .set
      table = .small
      for key: Value in body.table.keys() { try table.update(key, .unit, machine) }
    }
    try change(&table)
    return Sets.value(kind, table)
  }

  /// Returns the collection with an element or pair added.
  private static func plus(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[1]
    let set = try receiver(arguments, machine)
    if !set.body.kind.isMutable, try set.body.table.contains(element, machine) { return arguments[0] }
    return try changed(arguments, adds: true, machine) { (table: inout Table) throws(Thrown) -> Void in
      try table.update(element, .unit, machine)
    }
  }

  /// Returns the collection with several elements or pairs added.
  private static func plusAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: [Value] = [arguments[1], arguments[2]] + (try Walk.elements(arguments[3], machine).values)
    return try changed(arguments, adds: true, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in elements { try insert(element, &table, machine) }
    }
  }

  /// Adds an element that is not there; one that is stays the object it is.
  private static func insert(_ element: Value, _ table: inout Table, _ machine: Machine) throws(Thrown) {
    if try !table.contains(element, machine) { try table.update(element, .unit, machine) }
  }

  /// Returns the collection without an element or key.
  private static func minus(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let element: Value = arguments[1]
    return try changed(arguments, adds: false, machine) { (table: inout Table) throws(Thrown) -> Void in
      try table.remove(element, machine)
    }
  }

  /// Returns the collection without several elements or keys.
  private static func minusAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: [Value] = [arguments[1], arguments[2]] + (try Walk.elements(arguments[3], machine).values)
    return try changed(arguments, adds: false, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in elements { try table.remove(element, machine) }
    }
  }

  /// Returns the collection without the elements or keys of another.
  private static func removedAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[1], machine)
    return try changed(arguments, adds: false, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in elements { try table.remove(element, machine) }
    }
  }

  /// Returns the elements of both, one after the other.
  private static func concat(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[1], machine)
    return try changed(arguments, adds: true, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in elements { try insert(element, &table, machine) }
    }
  }

  /// Returns the elements that are left when those of another are taken away, each as often as it occurs there.
  private static func diff(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let other: Value = arguments[1]
    return try changed(arguments, adds: false, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in table.keys() {
        if try contains(element, in: other, machine) { try table.remove(element, machine) }
      }
    }
  }

  /// Returns the elements that occur in both, each as often as in both.
  private static func intersect(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let other: Value = arguments[1]
    return try changed(arguments, adds: false, machine) { (table: inout Table) throws(Thrown) -> Void in
      for element: Value in table.keys() {
        if try !contains(element, in: other, machine) { try table.remove(element, machine) }
      }
    }
  }

  /// Returns an iterator over the subsets of a size.
  private static func subsetsOfSize(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    return Iterators.value(subsets(arguments[0], elements, size: Int(arguments.int(1)), machine))
  }

  /// Returns an iterator over the subsets.
  private static func subsets(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (receiver, elements): (Value, Elements) = (arguments[0], try Walk.elements(arguments[0], machine))
    let sizes = CountedCursor(machine, count: elements.count + 1) { (size: Int) -> Value in .int(Int32(truncatingIfNeeded: size)) }
    return Iterators.value(
      FlatMappedCursor(sizes) { (size: Value) throws(Thrown) -> Cursor in
        subsets(receiver, elements, size: Int(size.asInt), machine)
      })
  }

  /// Visits the subsets of a size in the order of their elements' positions.
  private static func subsets(_ receiver: Value, _ elements: Elements, size: Int, _ machine: Machine) -> Cursor {
    var chosen: [Int]? = size < 0 || size > elements.count ? nil : Array(0..<size)
    return GeneratedCursor(machine) { () throws(Thrown) -> Value? in
      guard var indices: [Int] = chosen else { return nil }
      let subset: [Value] = indices.map { (index: Int) -> Value in elements[index] }
      chosen = nil
      for place in indices.indices.reversed() where indices[place] < elements.count - indices.count + place {
        indices[place] += 1
        for later in indices.indices where later > place { indices[later] = indices[later - 1] + 1 }
        chosen = indices
        break
      }
      return try Rebuild.value(like: receiver, .same, Elements(subset), machine)
    }
  }

  /// Adds an element.
  private static func addOne(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let set = try receiver(arguments, machine)
    try insert(arguments[1], &set.body.table, machine)
    return arguments[0]
  }

  /// Removes an element or key.
  private static func subtractOne(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try receiver(arguments, machine).body.table.remove(arguments[1], machine)
    return arguments[0]
  }

  /// Adds an element and returns true iff it was not there.
  private static func add(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let set = try receiver(arguments, machine)
    let count: Int = set.body.table.count
    try insert(arguments[1], &set.body.table, machine)
    return .boolean(set.body.table.count > count)
  }

  /// Removes an element or key.
  private static func remove(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try receiver(arguments, machine).body.table.remove(arguments[1], machine) != nil)
  }

  /// Removes all elements.
  private static func clear(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try receiver(arguments, machine).body.table.clear()
    return .unit
  }

  /// Keeps what satisfies the predicate only.
  private static func filterInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let set = try receiver(arguments, machine)
    for element: Value in set.body.table.keys() {
      if try !machine.call(arguments[1], element).isTrue { try set.body.table.remove(element, machine) }
    }
    return arguments[0]
  }
}
