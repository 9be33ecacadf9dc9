import Compute

/// The operations of arrays: those of sequences with arrays as results.
enum ArrayOperations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "appended", "prepended", "appendedAll", "prependedAll", "patch", "updated", "padTo", "map", "flatMap", "flatten",
      "collect", "scanLeft", "scanRight":
      typed(member)
    case "zip", "zipAll", "zipWithIndex", "transpose": untyped(member)
    case "partitionMap": partitionMap
    case "unzip": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try split(arguments, 2, machine) }
    case "unzip3": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try split(arguments, 3, machine) }
    case "flatMapConverted": flatMapConverted
    case "groupBy": groupBy
    case "groupMap": groupMap
    case "mapInPlace":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try BufferOperations.sequenceFunction(for: "mapInPlace")?(machine, arguments) ?? .unit
      }
    default: shared(member)
    }
  }

  /// The operations whose results do not depend on a ClassTag.
  private static func shared(_ member: String) -> NativeFunction? {
    CollectionLibrary.iterableOperation(member) ?? SequenceOperations.function(for: member)
  }

  /// Makes an operation of sequences give an array of the class of the ClassTag among its arguments.
  private static func typed(_ member: String) -> NativeFunction? {
    guard let operation: NativeFunction = shared(member) else { return nil }
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let result: Value = try onSequence(operation, machine, arguments)
      let layout: Layout? = (1..<max(1, arguments.count)).compactMap { (index: Int) -> Layout? in
        Conversions.layout(of: arguments[index])
      }.first
      let elements: Elements = try Walk.elements(result, machine)
      return .object(ArrayObject(layout ?? arguments[0].array?.element ?? .any, elements))
    }
  }

  /// Makes an operation of sequences give an array of references.
  private static func untyped(_ member: String) -> NativeFunction? {
    guard let operation: NativeFunction = shared(member) else { return nil }
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let elements: Elements = try Walk.elements(try onSequence(operation, machine, arguments), machine)
      if member != "transpose" { return .object(ArrayObject(.tuple([.any, .any]), elements)) }
      let layout: Layout = arguments[0].array.map { (array: ArrayObject) -> Layout in array.element } ?? .any
      guard case .array(let inner) = layout else { return .object(ArrayObject(.any, elements)) }
      var rows = ElementsBuilder(expected: elements.count)
      for row: Value in elements { rows.append(.object(ArrayObject(inner, try Walk.elements(row, machine)))) }
      return .object(ArrayObject(layout, rows.finish()))
    }
  }

  /// Calls an operation with the array seen as an ArraySeq.
  private static func onSequence(_ operation: NativeFunction, _ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var values: [Value] = arguments.values
    values[0] = .object(SequenceObject(.arraySeq, try arguments.array(0, machine).shared()))
    return try call(operation, values, machine)
  }

  /// Calls an operation with these arguments.
  static func call(_ operation: NativeFunction, _ values: [Value], _ machine: Machine) throws(Thrown) -> Value {
    var result: Result<Value, Thrown> = .success(.unit)
    values.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) in
      guard let start: UnsafePointer<Value> = buffer.baseAddress else { return }
      do throws(Thrown) {
        result = .success(try operation(machine, Arguments(start, count: buffer.count)))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Applies a function and splits the results by Left and Right.
  private static func partitionMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var (lefts, rights) = (ElementsBuilder(), ElementsBuilder())
    for value: Value in try arguments.array(0, machine).shared() {
      let side: (isLeft: Bool, value: Value) = try Options.side(of: try machine.call(arguments[1], value), machine)
      if side.isLeft { lefts.append(side.value) } else { rights.append(side.value) }
    }
    return .tuple(
      .object(ArrayObject(Conversions.layout(of: arguments[2]) ?? .any, lefts.finish())),
      .object(ArrayObject(Conversions.layout(of: arguments[3]) ?? .any, rights.finish())))
  }

  /// Splits tuples into so many arrays, whose classes the last arguments tell.
  private static func split(_ arguments: Arguments, _ count: Int, _ machine: Machine) throws(Thrown) -> Value {
    var builders: [ElementsBuilder] = Array(repeating: ElementsBuilder(), count: count)
    for value: Value in try arguments.array(0, machine).shared() {
      let tuple: Value = try machine.call(arguments[1], value)
      for index in 0..<count { builders[index].append(tuple.tuple?[index] ?? .null) }
    }
    let parts: [Value] = builders.indices.map { (index: Int) -> Value in
      .object(ArrayObject(Conversions.layout(of: arguments[2 + index]) ?? .any, builders[index].finish()))
    }
    return .object(TupleObject(parts))
  }

  /// Joins what a conversion makes of the results of a function.
  private static func flatMapConverted(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var builder = ElementsBuilder()
    for value: Value in try arguments.array(0, machine).shared() {
      let converted: Value = try machine.call(arguments[2], try machine.call(arguments[1], value))
      builder.append(contentsOf: try Walk.elements(converted, machine))
    }
    return .object(ArrayObject(Conversions.layout(of: arguments[3]) ?? .any, builder.finish()))
  }

  /// Groups the elements by the values of a function.
  private static func groupBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let array: ArrayObject = try arguments.array(0, machine)
    var groups = Grouping.Groups()
    for value: Value in array.shared() { try groups.add(value, to: try machine.call(arguments[1], value), machine) }
    return try map(groups, array.element, machine)
  }

  /// Groups the elements by one function and maps them with another.
  private static func groupMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var groups = Grouping.Groups()
    for value: Value in try arguments.array(0, machine).shared() {
      let key: Value = try machine.call(arguments[1], value)
      try groups.add(try machine.call(arguments[2], value), to: key, machine)
    }
    return try map(groups, Conversions.layout(of: arguments[3]) ?? .any, machine)
  }

  /// Makes a Map of groups as arrays.
  private static func map(_ groups: Grouping.Groups, _ layout: Layout, _ machine: Machine) throws(Thrown) -> Value {
    var table = HashTable()
    for index in groups.keys.indices {
      var builder: ElementsBuilder = groups.members[index]
      try table.update(groups.keys[index], .object(ArrayObject(layout, builder.finish())), machine)
    }
    return try Maps.map(table.keys, table.values, machine)
  }
}
