import Compute

/// The operations that make a collection of each element or of some of them; the same for every kind of receiver.
enum Transformations {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "map": map
    case "flatMap", "flatten": flatMap
    case "collect": collect
    case "filter": filter
    case "filterNot": filterNot
    case "mapFiltered": mapFiltered
    case "flatMapFiltered": flatMapFiltered
    case "tapEach": tapEach
    case "zip": zip
    case "zipAll": zipAll
    case "zipWithIndex": zipWithIndex
    case "scanLeft": scanLeft
    case "scanRight": scanRight
    case "distinct": distinct
    case "distinctBy": distinctBy
    case "takeWhile": takeWhile
    case "dropWhile": dropWhile
    case "padTo": padTo
    default: nil
    }
  }

  /// Applies a function to every element.
  private static func map(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    if let elements: Elements = Walk.stored(arguments[0]) {
      return try Rebuild.value(like: arguments[0], .mapped, try mapped(elements, function, machine), machine)
    }
    return try Rebuild.apply(arguments[0], .mapped, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      MappedCursor(source) { (value: Value) throws(Thrown) -> Value in try machine.call(function, value) }
    }
  }

  /// Applies a function to stored elements.
  static func mapped(_ elements: Elements, _ function: Value, _ machine: Machine) throws(Thrown) -> Elements {
    var builder = ElementsBuilder(expected: elements.count)
    for index in 0..<elements.count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      builder.append(try machine.call(function, elements[index]))
    }
    return builder.finish()
  }

  /// Applies a function that gives several elements for each, and joins the results.
  private static func flatMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      FlatMappedCursor(source) { (value: Value) throws(Thrown) -> Cursor in
        try Walk.cursor(try machine.call(function, value), machine)
      }
    }
  }

  /// Applies a partial function to the elements it is defined at.
  private static func collect(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in try machine.callIfDefined(function, value) }
    }
  }

  /// Keeps the elements for which the predicate holds.
  private static func filter(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try filtered(machine, arguments, keeps: true)
  }

  /// Keeps the elements for which the predicate does not hold.
  private static func filterNot(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try filtered(machine, arguments, keeps: false)
  }

  /// Keeps the elements for which the predicate answers `keeps`.
  private static func filtered(_ machine: Machine, _ arguments: Arguments, keeps: Bool) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        try machine.call(function, value).isTrue == keeps ? value : nil
      }
    }
  }

  /// Maps the elements for which a predicate holds, one at a time.
  private static func mapFiltered(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (predicate, function): (Value, Value) = (arguments[1], arguments[2])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        try machine.call(predicate, value).isTrue ? try machine.call(function, value) : nil
      }
    }
  }

  /// Flat-maps the elements for which a predicate holds, one at a time.
  private static func flatMapFiltered(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (predicate, function): (Value, Value) = (arguments[1], arguments[2])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      FlatMappedCursor(source) { (value: Value) throws(Thrown) -> Cursor in
        guard try machine.call(predicate, value).isTrue else { return ElementsCursor(machine, .empty) }
        return try Walk.cursor(try machine.call(function, value), machine)
      }
    }
  }

  /// Applies a function to each element for its effect and returns the elements.
  private static func tapEach(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .same, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      MappedCursor(source) { (value: Value) throws(Thrown) -> Value in
        _ = try machine.call(function, value)
        return value
      }
    }
  }

  /// Pairs the elements with those of another collection, as far as both go.
  private static func zip(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let other: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ZippedCursor(source, try Walk.cursor(other, machine))
    }
  }

  /// Pairs the elements with those of another collection; the shorter is filled up.
  private static func zipAll(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (other, first, second): (Value, Value, Value) = (arguments[1], arguments[2], arguments[3])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      PaddedZipCursor(source, try Walk.cursor(other, machine), first, second)
    }
  }

  /// Pairs each element with its position.
  private static func zipWithIndex(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      var index: Int32 = -1
      return MappedCursor(source) { (value: Value) throws(Thrown) -> Value in
        index &+= 1
        return .tuple(value, .int(index))
      }
    }
  }

  /// Returns all results of folding from the left, the start value first.
  private static func scanLeft(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (start, function): (Value, Value) = (arguments[1], arguments[2])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      ScannedCursor(source, start) { (result: Value, value: Value) throws(Thrown) -> Value in
        try machine.call(function, result, value)
      }
    }
  }

  /// Returns all results of folding from the right, the start value last.
  private static func scanRight(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (start, function): (Value, Value) = (arguments[1], arguments[2])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      let elements: Elements = try Walk.elements(source)
      var results: [Value] = [start]
      for index in stride(from: elements.count - 1, through: 0, by: -1) {
        results.append(try machine.call(function, elements[index], results[results.count - 1]))
      }
      return ElementsCursor(machine, Elements(results.reversed()))
    }
  }

  /// Keeps the first of equal elements.
  private static func distinct(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      var seen = HashTable()
      return ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        try seen.update(value, .unit, machine) == nil ? value : nil
      }
    }
  }

  /// Keeps the first of elements with equal values of a function.
  private static func distinctBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    return try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      var seen = HashTable()
      return ChosenCursor(source) { (value: Value) throws(Thrown) -> Value? in
        try seen.update(try machine.call(function, value), .unit, machine) == nil ? value : nil
      }
    }
  }

  /// Returns the longest prefix whose elements satisfy the predicate.
  private static func takeWhile(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    if arguments[0].range != nil || arguments[0].sequence != nil {
      return Slices.slice(arguments[0], 0, try prefixLength(arguments[0], function, machine))
    }
    return try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      PrefixCursor(source) { (value: Value) throws(Thrown) -> Bool in try machine.call(function, value).isTrue }
    }
  }

  /// Leaves out the longest prefix whose elements satisfy the predicate.
  private static func dropWhile(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    if arguments[0].range != nil || arguments[0].sequence != nil {
      return Slices.slice(arguments[0], try prefixLength(arguments[0], function, machine), Int.max)
    }
    return try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      SuffixCursor(source) { (value: Value) throws(Thrown) -> Bool in try machine.call(function, value).isTrue }
    }
  }

  /// The number of first elements that satisfy a predicate.
  static func prefixLength(_ receiver: Value, _ predicate: Value, _ machine: Machine) throws(Thrown) -> Int {
    let elements: Elements = try Walk.elements(receiver, machine)
    for index in 0..<elements.count {
      if try !machine.call(predicate, elements[index]).isTrue { return index }
    }
    return elements.count
  }

  /// Appends an element until the length is reached.
  private static func padTo(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (length, padding): (Int, Value) = (Int(arguments.int(1)), arguments[2])
    return try Rebuild.apply(arguments[0], .mapped, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      PaddedCursor(source, to: length, with: padding)
    }
  }
}
