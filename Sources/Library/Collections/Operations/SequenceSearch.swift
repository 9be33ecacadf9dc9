import Compute

/// The operations that search in sequences or enumerate their rearrangements.
enum SequenceSearch {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "indexOf": indexOf
    case "indexWhere": indexWhere
    case "lastIndexOf": lastIndexOf
    case "lastIndexWhere": lastIndexWhere
    case "segmentLength": segmentLength
    case "findLast": findLast
    case "startsWith": startsWith
    case "endsWith": endsWith
    case "indexOfSlice": indexOfSlice
    case "lastIndexOfSlice": lastIndexOfSlice
    case "search:elem", "search:elem,from,to": search
    case "permutations": permutations
    case "combinations": combinations
    default: nil
    }
  }

  /// Returns the first position of an element, or -1.
  private static func indexOf(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let wanted: Value = arguments[1]
    return try firstIndex(arguments[0], from: Int(arguments.int(2)), machine) { (value: Value) throws(Thrown) -> Bool in
      try machine.equals(wanted, value)
    }
  }

  /// Returns the first position where the predicate holds, or -1.
  private static func indexWhere(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let predicate: Value = arguments[1]
    return try firstIndex(arguments[0], from: Int(arguments.int(2)), machine) { (value: Value) throws(Thrown) -> Bool in
      try machine.call(predicate, value).isTrue
    }
  }

  /// Finds the first index that satisfies a test.
  private static func firstIndex(
    _ receiver: Value, from: Int, _ machine: Machine, _ test: (Value) throws(Thrown) -> Bool
  ) throws(Thrown) -> Value {
    let cursor: Cursor = try Walk.cursor(receiver, machine)
    var index = 0
    while let value: Value = try cursor.next() {
      if index >= from, try test(value) { return .int(Int32(truncatingIfNeeded: index)) }
      index += 1
    }
    return .int(-1)
  }

  /// Returns the last position of an element, or -1.
  private static func lastIndexOf(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let wanted: Value = arguments[1]
    return try lastIndex(arguments, machine) { (value: Value) throws(Thrown) -> Bool in try machine.equals(wanted, value) }
  }

  /// Returns the last position where the predicate holds, or -1.
  private static func lastIndexWhere(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let predicate: Value = arguments[1]
    return try lastIndex(arguments, machine) { (value: Value) throws(Thrown) -> Bool in
      try machine.call(predicate, value).isTrue
    }
  }

  /// Finds the last index, not beyond the third argument if there is one, that satisfies a test.
  private static func lastIndex(
    _ arguments: Arguments, _ machine: Machine, _ test: (Value) throws(Thrown) -> Bool
  ) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    let end: Int = arguments.count > 2 ? Int(arguments.int(2)) : Int.max
    for index in stride(from: min(end, elements.count - 1), through: 0, by: -1) {
      if try test(elements[index]) { return .int(Int32(truncatingIfNeeded: index)) }
    }
    return .int(-1)
  }

  /// Returns how many elements from a position on satisfy the predicate one after the other.
  private static func segmentLength(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let cursor = SlicedCursor(try Walk.cursor(arguments[0], machine), drop: Int(arguments.int(2)), take: nil)
    var length: Int32 = 0
    while let value: Value = try cursor.next(), try machine.call(arguments[1], value).isTrue { length += 1 }
    return .int(length)
  }

  /// Returns the last element for which the predicate holds.
  private static func findLast(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    for index in stride(from: elements.count - 1, through: 0, by: -1) {
      if try machine.call(arguments[1], elements[index]).isTrue { return Options.some(elements[index], machine) }
    }
    return Options.none(machine)
  }

  /// Returns true iff the elements of the other collection stand at the start or the offset given.
  private static func startsWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let offset: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
    let cursor = SlicedCursor(try Walk.cursor(arguments[0], machine), drop: offset, take: nil)
    let prefix: Cursor = try Walk.cursor(arguments[1], machine)
    while let wanted: Value = try prefix.next() {
      guard let value: Value = try cursor.next(), try machine.equals(value, wanted) else { return .boolean(false) }
    }
    return .boolean(true)
  }

  /// Returns true iff the last elements are those of the other collection.
  private static func endsWith(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (elements, suffix): (Elements, Elements) = (
      try Walk.elements(arguments[0], machine), try Walk.elements(arguments[1], machine)
    )
    if suffix.count > elements.count { return .boolean(false) }
    return .boolean(try matches(elements, at: elements.count - suffix.count, suffix, machine))
  }

  /// Whether the elements of another sequence stand at an index.
  private static func matches(_ elements: Elements, at index: Int, _ slice: Elements, _ machine: Machine) throws(Thrown) -> Bool {
    for offset in 0..<slice.count {
      if try !machine.equals(elements[index + offset], slice[offset]) { return false }
    }
    return true
  }

  /// Returns the first position where the elements of another sequence occur, or -1.
  private static func indexOfSlice(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (elements, slice): (Elements, Elements) = (
      try Walk.elements(arguments[0], machine), try Walk.elements(arguments[1], machine)
    )
    for index in stride(from: max(0, Int(arguments.int(2))), through: elements.count - slice.count, by: 1) {
      if try matches(elements, at: index, slice, machine) { return .int(Int32(truncatingIfNeeded: index)) }
    }
    return .int(-1)
  }

  /// Returns the last position where the elements of another sequence occur, or -1.
  private static func lastIndexOfSlice(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (elements, slice): (Elements, Elements) = (
      try Walk.elements(arguments[0], machine), try Walk.elements(arguments[1], machine)
    )
    for index in stride(from: min(Int(arguments.int(2)), elements.count - slice.count), through: 0, by: -1) {
      if try matches(elements, at: index, slice, machine) { return .int(Int32(truncatingIfNeeded: index)) }
    }
    return .int(-1)
  }

  /// Searches an element in a sorted sequence by halving.
  private static func search(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    let isPart: Bool = arguments.count == 5
    let comparison = Comparison(arguments[isPart ? 4 : 2])
    let low: Int = isPart ? max(0, Int(arguments.int(2))) : 0
    let high: Int = isPart ? min(elements.count, Int(arguments.int(3))) : elements.count
    let wanted: Value = arguments[1]
    if isLinear(arguments[0]) { return try searchLinearly(wanted, elements, low, high, comparison, machine) }
    return try searchByHalving(wanted, elements, low, high, comparison, machine)
  }

  /// Whether a sequence is searched from its head: Scala halves only those with fast access by position.
  private static func isLinear(_ receiver: Value) -> Bool {
    if let sequence: SequenceObject = receiver.sequence { return sequence.kind == .list || sequence.kind == .queue }
    if let buffer = receiver.native(BufferBody.self) { return buffer.body.kind == .listBuffer }
    return receiver.native(LazyListBody.self) != nil
  }

  /// Searches from the head until an element is not less.
  private static func searchLinearly(
    _ wanted: Value, _ elements: Elements, _ low: Int, _ high: Int, _ comparison: Comparison, _ machine: Machine
  ) throws(Thrown) -> Value {
    for index in stride(from: low, to: high, by: 1) {
      let order: Int32 = try comparison.compare(wanted, elements[index], machine)
      if order == 0 { return found("Found", index, machine) }
      if order < 0 { return found("InsertionPoint", index, machine) }
    }
    return found("InsertionPoint", max(low, high), machine)
  }

  /// Searches by halving.
  private static func searchByHalving(
    _ wanted: Value, _ elements: Elements, _ from: Int, _ to: Int, _ comparison: Comparison, _ machine: Machine
  ) throws(Thrown) -> Value {
    var (low, high): (Int, Int) = (from, to)
    while low < high {
      let middle: Int = low + (high - low - 1) / 2
      let order: Int32 = try comparison.compare(wanted, elements[middle], machine)
      if order == 0 { return found("Found", middle, machine) }
      if order < 0 { high = middle } else { low = middle + 1 }
    }
    return found("InsertionPoint", low, machine)
  }

  /// Makes the result of a search.
  private static func found(_ name: String, _ index: Int, _ machine: Machine) -> Value {
    let fullName: String = "scala.collection.Searching." + name
    let field: String = name == "Found" ? "foundIndex" : "insertionPoint"
    let descriptor: ClassDescriptor =
      machine.host.classDescriptor(named: fullName)
      ?? ClassDescriptor(name: fullName, superclass: WellKnown.object, flags: [.caseClass], fields: [ClassDescriptor.Field(field)])
    return .object(Instance(descriptor, [.int(Int32(truncatingIfNeeded: index))]))
  }

  /// Returns an iterator over the different orders of the elements.
  private static func permutations(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let receiver: Value = arguments[0]
    let (distinct, numbers): ([Value], [Int]) = try numbered(receiver, machine)
    var order: [Int]? = numbers.sorted()
    return Iterators.value(
      GeneratedCursor(machine) { () throws(Thrown) -> Value? in
        guard let current: [Int] = order else { return nil }
        order = Rearrangements.next(current)
        let values: [Value] = current.map { (number: Int) -> Value in distinct[number] }
        return try Slices.part(like: receiver, .same, Elements(values), machine)
      })
  }

  /// Returns an iterator over the combinations of so many elements.
  private static func combinations(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let receiver: Value = arguments[0]
    let size = Int(arguments.int(1))
    let (distinct, numbers): ([Value], [Int]) = try numbered(receiver, machine)
    var available: [Int] = Array(repeating: 0, count: distinct.count)
    for number: Int in numbers { available[number] += 1 }
    var chosen: [Int]? = size < 0 || size > numbers.count ? nil : Rearrangements.first(size, of: available)
    return Iterators.value(
      GeneratedCursor(machine) { () throws(Thrown) -> Value? in
        guard let current: [Int] = chosen else { return nil }
        chosen = Rearrangements.next(current, of: available)
        var values: [Value] = []
        for number in distinct.indices { values += Array(repeating: distinct[number], count: current[number]) }
        return try Slices.part(like: receiver, .same, Elements(values), machine)
      })
  }

  /// The different elements in the order of their first occurrence, and the number of each element among them.
  private static func numbered(_ receiver: Value, _ machine: Machine) throws(Thrown) -> ([Value], [Int]) {
    var distinct: [Value] = []
    var numbers: [Int] = []
    var index = HashTable()
    try Walk.forEach(receiver, machine) { (value: Value) throws(Thrown) -> Void in
      if let number: Value = try index.value(value, machine) {
        numbers.append(Int(number.asInt))
      } else {
        try index.update(value, .int(Int32(truncatingIfNeeded: distinct.count)), machine)
        numbers.append(distinct.count)
        distinct.append(value)
      }
    }
    return (distinct, numbers)
  }
}

/// Steps through permutations and combinations.
private enum Rearrangements {
  /// The permutation of numbers that comes after another in lexical order; nil after the last.
  static func next(_ numbers: [Int]) -> [Int]? {
    guard var pivot: Int = numbers.indices.dropLast().last(where: { (index: Int) -> Bool in numbers[index] < numbers[index + 1] })
    else { return nil }
    var next: [Int] = numbers
    let successor: Int = next.indices.last { (index: Int) -> Bool in next[index] > next[pivot] } ?? pivot
    next.swapAt(pivot, successor)
    pivot += 1
    next[pivot...].reverse()
    return next
  }

  /// How often each number occurs in the first combination of a size.
  static func first(_ size: Int, of available: [Int]) -> [Int] {
    var left: Int = size
    return available.map { (count: Int) -> Int in
      let taken: Int = min(count, left)
      left -= taken
      return taken
    }
  }

  /// How often each number occurs in the combination after another; nil after the last.
  static func next(_ chosen: [Int], of available: [Int]) -> [Int]? {
    var freed = 0
    for index in chosen.indices.reversed() {
      let room: Int = available[(index + 1)...].reduce(0, +)
      if chosen[index] > 0, freed < room {
        var next: [Int] = chosen
        next[index] -= 1
        var left: Int = freed + 1
        for later in chosen.indices where later > index {
          next[later] = min(available[later], left)
          left -= next[later]
        }
        return next
      }
      freed += chosen[index]
    }
    return nil
  }
}
