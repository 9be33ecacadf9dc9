import Compute

/// The operations that change a sequence in place.
enum BufferOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "addOne": addOne
    case "addAll": addAll
    case "clear": clear
    case "prepend": prepend
    case "insert": insert
    case "insertAll": insertAll
    case "remove": remove
    case "removeCount": removeCount
    case "patchInPlace": patchInPlace
    case "filterInPlace": filterInPlace
    case "flatMapInPlace": flatMapInPlace
    default: nil
    }
  }

  /// Returns the operation of a name of any sequence that can change.
  static func sequenceFunction(for member: String) -> NativeFunction? {
    switch member {
    case "update": update
    case "mapInPlace": mapInPlace
    case "sortInPlace": sortInPlace
    default: nil
    }
  }

  /// Adds an element.
  private static func addOne(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    buffer.body.elements.append(arguments[1])
    if buffer.body.elements.count & 65535 == 0 { try machine.reserve(bytes: 16 * buffer.body.elements.count) }
    return arguments[0]
  }

  /// Adds the elements of a collection.
  private static func addAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    if let elements: Elements = Walk.stored(arguments[1]) {
      buffer.body.elements.append(contentsOf: elements.stored)
      return arguments[0]
    }
    try Walk.forEach(arguments[1], machine) { (value: Value) throws(Thrown) -> Void in buffer.body.elements.append(value) }
    return arguments[0]
  }

  /// Removes all elements.
  private static func clear(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try Buffers.body(arguments, machine).body.elements = .empty
    return .unit
  }

  /// Puts an element in front.
  private static func prepend(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    buffer.body.elements = buffer.body.elements.prepending(arguments[1])
    return arguments[0]
  }

  /// An index in `0..<limit`, or the error of one that is not.
  private static func index(
    _ value: Value, below limit: Int, of buffer: NativeObject<BufferBody>, _ machine: Machine
  ) throws(Thrown) -> Int {
    let index = Int(value.asInt)
    if index >= 0, index < limit { return index }
    throw CollectionErrors.outOfBounds(index, count: buffer.body.elements.count, machine)
  }

  /// A position between two elements or at an end; beyond it, an ArrayBuffer names the element before.
  private static func gap(_ value: Value, of buffer: NativeObject<BufferBody>, _ machine: Machine) throws(Thrown) -> Int {
    let place = Int(value.asInt)
    if place > buffer.body.elements.count, buffer.body.kind == .arrayBuffer {
      throw CollectionErrors.outOfBounds(place - 1, count: buffer.body.elements.count, machine)
    }
    return try index(value, below: buffer.body.elements.count + 1, of: buffer, machine)
  }

  /// Inserts an element at a position.
  private static func insert(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    let place: Int = try gap(arguments[1], of: buffer, machine)
    if place == buffer.body.elements.count {
      buffer.body.elements.append(arguments[2])
    } else {
      buffer.body.elements.insert(arguments[2], at: place)
    }
    return .unit
  }

  /// Inserts the elements of a collection at a position.
  private static func insertAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    let place: Int = try gap(arguments[1], of: buffer, machine)
    try replace(place..<place, of: buffer, by: try Walk.elements(arguments[2], machine))
    return .unit
  }

  /// Replaces elements.
  private static func replace(_ places: Range<Int>, of buffer: NativeObject<BufferBody>, by others: Elements) throws(Thrown) {
    let elements: Elements = buffer.body.elements
    var builder = ElementsBuilder(expected: elements.count + others.count)
    builder.append(contentsOf: elements.slice(0, places.lowerBound))
    builder.append(contentsOf: others)
    builder.append(contentsOf: elements.slice(places.upperBound, elements.count))
    buffer.body.elements = builder.finish()
  }

  /// Removes an element or key.
  private static func remove(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    let place: Int = try index(arguments[1], below: buffer.body.elements.count, of: buffer, machine)
    let value: Value = buffer.body.elements[place]
    buffer.body.elements.remove(place, place + 1)
    return value
  }

  /// Removes so many elements from a position on.
  private static func removeCount(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    let (from, count): (Int, Int) = (Int(arguments.int(1)), Int(arguments.int(2)))
    let size: Int = buffer.body.elements.count
    if count < 0 { throw CollectionErrors.argument("removing negative number of elements: " + String(count), machine) }
    if count == 0 { return .unit }
    if from < 0 || from + count > size {
      if buffer.body.kind == .listBuffer {
        let text = "\(from) to \(from + count) is out of bounds (min 0, max \(size - 1))"
        throw machine.raise("java.lang.IndexOutOfBoundsException", text)
      }
      throw CollectionErrors.outOfBounds(from < 0 ? from : from + count - 1, count: size, machine)
    }
    buffer.body.elements.remove(from, from + count)
    return .unit
  }

  /// Replaces so many elements from a position on.
  private static func patchInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    let size: Int = buffer.body.elements.count
    let from: Int = min(max(0, Int(arguments.int(1))), size)
    let until: Int = min(from + max(0, Int(arguments.int(3))), size)
    try replace(from..<until, of: buffer, by: try Walk.elements(arguments[2], machine))
    return arguments[0]
  }

  /// Keeps what satisfies the predicate only.
  private static func filterInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    var builder = ElementsBuilder()
    for value: Value in buffer.body.elements {
      if try machine.call(arguments[1], value).isTrue { builder.append(value) }
    }
    buffer.body.elements = builder.finish()
    return arguments[0]
  }

  /// Replaces each element by those that a function gives.
  private static func flatMapInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let buffer = try Buffers.body(arguments, machine)
    var builder = ElementsBuilder()
    for value: Value in buffer.body.elements {
      builder.append(contentsOf: try Walk.elements(try machine.call(arguments[1], value), machine))
    }
    buffer.body.elements = builder.finish()
    return arguments[0]
  }

  /// Replaces the element at a position, or sets a value.
  private static func update(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let place = Int(arguments.int(1))
    if let array: ArrayObject = arguments[0].array {
      if !array.set(place, arguments[2]) { throw machine.indexOutOfBounds(place, count: array.count) }
      return .unit
    }
    let buffer = try Buffers.body(arguments, machine)
    buffer.body.elements.set(try index(arguments[1], below: buffer.body.elements.count, of: buffer, machine), arguments[2])
    return .unit
  }

  /// Applies a function to each element in place.
  private static func mapInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let array: ArrayObject = arguments[0].array {
      for place in 0..<array.count { _ = array.set(place, try machine.call(arguments[1], array.elements[place])) }
      return arguments[0]
    }
    let buffer = try Buffers.body(arguments, machine)
    buffer.body.elements = try Transformations.mapped(buffer.body.elements, arguments[1], machine)
    return arguments[0]
  }

  /// Sorts the elements in place.
  private static func sortInPlace(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let comparison = Comparison(arguments[1])
    if let array: ArrayObject = arguments[0].array {
      try sort(array, comparison, machine)
      return arguments[0]
    }
    let buffer = try Buffers.body(arguments, machine)
    buffer.body.elements = try Sorting.sorted(buffer.body.elements, by: comparison, machine)
    return arguments[0]
  }

  /// Sorts an array in place.
  static func sort(_ array: ArrayObject, _ comparison: Comparison, _ machine: Machine) throws(Thrown) {
    let sorted: Elements = try Sorting.sorted(array.shared(), by: comparison, machine)
    for place in 0..<array.count { _ = array.set(place, sorted[place]) }
  }
}
