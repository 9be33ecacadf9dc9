import Compute

/// The operations that need an order, arithmetic or a text of the elements.
enum Summaries {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "sum": sum
    case "product": product
    case "min": minimum
    case "max": maximum
    case "minBy": minimumBy
    case "maxBy": maximumBy
    case "mkString": mkString
    case "addString": addString
    case "copyToArray": copyToArray
    default: nil
    }
  }

  /// The arithmetic of a primitive type.
  private enum Arithmetic {
    case int
    case long
    case double
    case float

    /// Recognises one of the library's.
    init?(_ numeric: Value) {
      guard let name: ClassName = numeric.instance?.descriptor.className, let known: Arithmetic = Arithmetic.classes[name] else {
        return nil
      }
      self = known
    }

    /// The library's classes of arithmetic, by either spelling of their names.
    private static let classes: [ClassName: Arithmetic] = [
      ClassName("scala.math.Numeric.IntIsIntegral$"): .int, ClassName("scala.math.Numeric$IntIsIntegral$"): .int,
      ClassName("scala.math.Numeric.LongIsIntegral$"): .long, ClassName("scala.math.Numeric$LongIsIntegral$"): .long,
      ClassName("scala.math.Numeric.DoubleIsFractional$"): .double, ClassName("scala.math.Numeric$DoubleIsFractional$"): .double,
      ClassName("scala.math.Numeric.FloatIsFractional$"): .float, ClassName("scala.math.Numeric$FloatIsFractional$"): .float,
    ]
  }

  /// Adds up all elements.
  private static func sum(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let arithmetic = Arithmetic(arguments[1]) else { return try combined(arguments, "plus", "zero", machine) }
    switch arithmetic {
    case .int:
      var sum: Int32 = 0
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in sum &+= value.asInt }
      return .int(sum)
    case .long:
      var sum: Int64 = 0
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in sum &+= value.asLong }
      return .long(sum)
    case .double:
      var sum = 0.0
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in sum += value.asDouble }
      return .double(sum)
    case .float:
      var sum: Float = 0
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in sum += value.asFloat }
      return .float(sum)
    }
  }

  /// Multiplies all elements.
  private static func product(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let arithmetic = Arithmetic(arguments[1]) else { return try combined(arguments, "times", "one", machine) }
    switch arithmetic {
    case .int:
      var product: Int32 = 1
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in product = product &* value.asInt }
      return .int(product)
    case .long:
      var product: Int64 = 1
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in product = product &* value.asLong }
      return .long(product)
    case .double:
      var product = 1.0
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in product *= value.asDouble }
      return .double(product)
    case .float:
      var product: Float = 1
      try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in product *= value.asFloat }
      return .float(product)
    }
  }

  /// Combines the elements by a method of a Numeric.
  private static func combined(
    _ arguments: Arguments, _ method: String, _ neutral: String, _ machine: Machine
  ) throws(Thrown) -> Value {
    let numeric: Value = arguments[1]
    let selector = Selector(method, 2)
    var result: Value?
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      if let previous: Value = result { result = try machine.invoke(selector, numeric, previous, value) } else { result = value }
    }
    if let result: Value { return result }
    return try machine.invoke(Selector(neutral, 0), numeric)
  }

  /// Returns the smallest element, the first of equals.
  private static func minimum(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try extreme(arguments, "min", prefersLess: true, machine)
  }

  /// Returns the largest element, the first of equals.
  private static func maximum(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try extreme(arguments, "max", prefersLess: false, machine)
  }

  /// Finds the smallest or largest element, the first of equals.
  private static func extreme(
    _ arguments: Arguments, _ name: String, prefersLess: Bool, _ machine: Machine
  ) throws(Thrown) -> Value {
    if let known: Value = sortedEnd(arguments[0], first: prefersLess) { return known }
    let comparison = Comparison(arguments[1])
    let isOwn: Bool = if case .general = comparison { true } else { false }
    let selector = Selector(name, 2)
    let ordering: Value = arguments[1]
    var result: Value?
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      guard let best: Value = result else {
        result = value
        return
      }
      if isOwn {
        result = try machine.invoke(selector, ordering, best, value)
        return
      }
      let order: Int32 = try comparison.compare(value, best, machine)
      if prefersLess ? order < 0 : order > 0 { result = value }
    }
    guard let result: Value else { throw CollectionErrors.unsupported("empty." + name, machine) }
    return result
  }

  /// An end of a range, which needs no visit; nil for anything else.
  private static func sortedEnd(_ receiver: Value, first: Bool) -> Value? {
    guard let range: RangeObject = receiver.range, range.count > 0 else { return nil }
    let isFirst: Bool = first == (range.step > 0)
    return range.value(at: isFirst ? 0 : range.count - 1)
  }

  /// Returns the first element with the smallest value of a function.
  private static func minimumBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try extremeBy(arguments, "minBy", prefersLess: true, machine)
  }

  /// Returns the first element with the largest value of a function.
  private static func maximumBy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try extremeBy(arguments, "maxBy", prefersLess: false, machine)
  }

  /// Finds the first element with the smallest or largest value of a function.
  private static func extremeBy(
    _ arguments: Arguments, _ name: String, prefersLess: Bool, _ machine: Machine
  ) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    let comparison = Comparison(arguments[2])
    var result: (element: Value, key: Value)?
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let key: Value = try machine.call(function, value)
      guard let best: (element: Value, key: Value) = result else {
        result = (value, key)
        return
      }
      let isBetter: Bool =
        prefersLess
        ? try comparison.isLess(key, best.key, machine) : try comparison.compare(key, best.key, machine) > 0
      if isBetter { result = (value, key) }
    }
    guard let result: (element: Value, key: Value) else { throw CollectionErrors.unsupported("empty." + name, machine) }
    return result.element
  }

  /// Joins the texts of the elements.
  private static func mkString(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let empty = StringObject("")
    switch arguments.count {
    case 1: return .object(StringObject(try joined(arguments[0], empty, empty, empty, machine)))
    case 2: return .object(StringObject(try joined(arguments[0], empty, try machine.text(of: arguments[1]), empty, machine)))
    default:
      let parts: (StringObject, StringObject, StringObject) = (
        try machine.text(of: arguments[1]), try machine.text(of: arguments[2]), try machine.text(of: arguments[3])
      )
      return .object(StringObject(try joined(arguments[0], parts.0, parts.1, parts.2, machine)))
    }
  }

  /// Whether the elements are the pairs of a map, which are shown with arrows.
  private static func isMap(_ receiver: Value) -> Bool {
    if receiver.native(MapBody.self) != nil { return true }
    return receiver.instance?.descriptor.conforms(to: "scala.collection.MapOps") ?? false
  }

  /// Joins the texts of the elements.
  static func joined(
    _ receiver: Value, _ start: StringObject, _ separator: StringObject, _ end: StringObject, _ machine: Machine
  ) throws(Thrown) -> [UInt8] {
    var bytes: [UInt8] = []
    start.withBytes { (text: UnsafeBufferPointer<UInt8>) in bytes.append(contentsOf: text) }
    var isFirst = true
    let isMap: Bool = isMap(receiver)
    try Walk.forEach(receiver, machine) { (value: Value) throws(Thrown) -> Void in
      if !isFirst { separator.withBytes { (text: UnsafeBufferPointer<UInt8>) in WTF8.append(text, to: &bytes) } }
      isFirst = false
      if isMap, let pair: TupleObject = value.tuple, pair.fieldCount == 2 {
        try Text.append(pair[0], to: &bytes, machine)
        Text.append(" -> ", to: &bytes)
        try Text.append(pair[1], to: &bytes, machine)
      } else {
        try Text.append(value, to: &bytes, machine)
      }
    }
    end.withBytes { (text: UnsafeBufferPointer<UInt8>) in WTF8.append(text, to: &bytes) }
    return bytes
  }

  /// Appends the elements as text to a StringBuilder.
  private static func addString(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let empty = StringObject("")
    let separator: StringObject = arguments.count > 2 ? try machine.text(of: arguments[arguments.count == 5 ? 3 : 2]) : empty
    let start: StringObject = arguments.count == 5 ? try machine.text(of: arguments[2]) : empty
    let end: StringObject = arguments.count == 5 ? try machine.text(of: arguments[4]) : empty
    let text = StringObject(try joined(arguments[0], start, separator, end, machine))
    try arguments.native(1, StringBuilderBody.self, machine).body.append(text)
    return arguments[1]
  }

  /// Copies elements into an array and returns how many.
  private static func copyToArray(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let array: ArrayObject = try arguments.array(1, machine)
    let (start, limit): (Int, Int) = (Int(arguments.int(2)), Int(arguments.int(3)))
    if start < 0 { throw machine.indexOutOfBounds(start, count: array.count) }
    var copied = 0
    let room: Int = min(limit, array.count - start)
    if room <= 0 { return .int(0) }
    try Walk.forEachWhile(arguments[0], machine) { (value: Value) throws(Thrown) -> Bool in
      _ = array.set(start + copied, value)
      copied += 1
      return copied < room
    }
    return .int(Int32(clamping: copied))
  }
}
