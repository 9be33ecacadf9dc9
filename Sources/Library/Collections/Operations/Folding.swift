import Compute

/// The operations that make one value of all elements.
enum Folding {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "foreach": foreach
    case "forall": forall
    case "exists": exists
    case "count": count
    case "find": find
    case "foldLeft": foldLeft
    case "foldRight": foldRight
    case "reduceLeft": reduceLeft
    case "reduceRight": reduceRight
    case "isEmpty": isEmpty
    case "nonEmpty": nonEmpty
    case "size", "length": size
    case "knownSize": knownSize
    case "sizeCompare": sizeCompare
    case "collectFirst": collectFirst
    case "corresponds": corresponds
    case "sameElements": sameElements
    case "contains": contains
    default: nil
    }
  }

  /// Applies a function to every element for its effect.
  private static func foreach(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in _ = try machine.call(function, value) }
    return .unit
  }

  /// Returns true iff the predicate holds for every element.
  private static func forall(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var holds = true
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      holds = try machine.call(function, value).isTrue
      return holds
    }
    return .boolean(holds)
  }

  /// Returns true iff the predicate holds for an element.
  private static func exists(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var isFound = false
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      isFound = try machine.call(function, value).isTrue
      return !isFound
    }
    return .boolean(isFound)
  }

  /// Counts the elements for which the predicate holds.
  private static func count(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var number: Int32 = 0
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      if try machine.call(function, value).isTrue { number &+= 1 }
    }
    return .int(number)
  }

  /// Returns the first element for which the predicate holds.
  private static func find(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var found: Value?
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      if try machine.call(function, value).isTrue { found = value }
      return found == nil
    }
    return Options.option(found, machine)
  }

  /// Combines a start value with the elements from left to right.
  private static func foldLeft(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[2]
    var result: Value = arguments[1]
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      result = try machine.call(function, result, value)
    }
    return result
  }

  /// Combines the elements with a start value from right to left.
  private static func foldRight(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[2]
    let elements: Elements = try Walk.elements(arguments[0], machine)
    var result: Value = arguments[1]
    for index in stride(from: elements.count - 1, through: 0, by: -1) {
      if index & 4095 == 0 { try machine.spend(4096) }
      result = try machine.call(function, elements[index], result)
    }
    return result
  }

  /// Combines the elements from left to right.
  private static func reduceLeft(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var result: Value?
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      if let previous: Value = result { result = try machine.call(function, previous, value) } else { result = value }
    }
    guard let result: Value else { throw CollectionErrors.unsupported("empty.reduceLeft", machine) }
    return result
  }

  /// Combines the elements from right to left.
  private static func reduceRight(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    if elements.isEmpty { throw CollectionErrors.unsupported("empty.reduceRight", machine) }
    var result: Value = elements[elements.count - 1]
    for index in stride(from: elements.count - 2, through: 0, by: -1) {
      result = try machine.call(arguments[1], elements[index], result)
    }
    return result
  }

  /// True iff there are no elements.
  private static func isEmpty(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try Slices.isEmpty(arguments[0], machine))
  }

  /// True iff there are elements.
  private static func nonEmpty(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .boolean(try !Slices.isEmpty(arguments[0], machine))
  }

  /// Counts the elements; an iterator is used up.
  static func count(of receiver: Value, _ machine: Machine) throws(Thrown) -> Int {
    if receiver.native(IteratorBody.self) == nil, let count: Int = Walk.knownCount(receiver) { return count }
    var count = 0
    try Walk.forEach(receiver, machine) { (_: Value) throws(Thrown) -> Void in count += 1 }
    return count
  }

  /// The number of elements.
  private static func size(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let range: RangeObject = arguments[0].range, range.count > Int(Int32.max) {
      let bounds: String = String(range.start) + (range.isInclusive ? " to " : " until ") + String(range.end)
      let words = " by " + String(range.step) + ": seqs cannot contain more than Int.MaxValue elements."
      throw machine.raise("java.lang.IllegalArgumentException", bounds + words)
    }
    return .int(Int32(clamping: try count(of: arguments[0], machine)))
  }

  /// The number of elements.
  private static func knownSize(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .int(Int32(clamping: Walk.knownCount(arguments[0]) ?? -1))
  }

  /// Compares the size with a number without counting further than needed.
  private static func sizeCompare(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let wanted = Int(arguments.int(1))
    if let count: Int = Walk.knownCount(arguments[0]) { return .int(count < wanted ? -1 : count > wanted ? 1 : 0) }
    var count = 0
    try Walk.forEachWhile(arguments[0], machine) { (_: Value) throws(Thrown) -> Bool in
      count += 1
      return count <= wanted
    }
    return .int(count < wanted ? -1 : count > wanted ? 1 : 0)
  }

  /// Returns the value of a partial function at the first element it is defined at.
  private static func collectFirst(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var found: Value?
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      found = try machine.callIfDefined(function, value)
      return found == nil
    }
    return Options.option(found, machine)
  }

  /// Returns true iff both have as many elements and the predicate holds for each pair.
  private static func corresponds(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (first, second): (Cursor, Cursor) = (try Walk.cursor(arguments[0], machine), try Walk.cursor(arguments[1], machine))
    while true {
      let (one, other): (Value?, Value?) = (try first.next(), try second.next())
      guard let one: Value, let other: Value else { return .boolean(one == nil && other == nil) }
      if try !machine.call(arguments[2], one, other).isTrue { return .boolean(false) }
    }
  }

  /// Returns true iff both have equal elements in the same order.
  private static func sameElements(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (first, second): (Cursor, Cursor) = (try Walk.cursor(arguments[0], machine), try Walk.cursor(arguments[1], machine))
    while true {
      let (one, other): (Value?, Value?) = (try first.next(), try second.next())
      guard let one: Value, let other: Value else { return .boolean(one == nil && other == nil) }
      if try !machine.equals(one, other) { return .boolean(false) }
    }
  }

  /// Returns true iff an element equals the one given.
  private static func contains(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let wanted: Value = arguments[1]
    if let range: RangeObject = arguments[0].range, wanted.scalarKind != nil {
      guard try machine.equals(wanted, .long(wanted.asLong)) else { return .boolean(false) }
      return .boolean(Ranges.contains(range, wanted.asLong))
    }
    var isFound = false
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      isFound = try machine.equals(value, wanted)
      return !isFound
    }
    return .boolean(isFound)
  }
}
