import Compute

/// What an `Ordering` object does, taken apart as far as it is one of the library's, so that comparing needs no calls.
indirect enum Comparison {
  /// The order of primitives and strings.
  case natural
  /// Another order turned round.
  case reversed(Comparison)
  /// The order of what a function makes of the values.
  case by(Value, Comparison)
  /// One order, then another where it finds values equal.
  case chained(Comparison, Comparison)
  /// Tuples part by part.
  case tuple([Comparison])
  /// Options, None first.
  case option(Comparison)
  /// A function that tells whether its first argument is less.
  case less(Value)
  /// `compareTo` of what a function makes of the values.
  case comparable(Value)
  /// Any other Ordering, asked by its method `compare`.
  case general(Value)

  /// Takes an Ordering apart.
  init(_ ordering: Value) {
    guard let instance: Instance = ordering.instance else {
      self = .general(ordering)
      return
    }
    let name: String = instance.descriptor.name
    guard name.hasPrefix("scala.math.") else {
      self = .general(ordering)
      return
    }
    self = Comparison.library(name.dropFirst("scala.math.".count), instance) ?? .general(ordering)
  }

  /// Takes one of the library's orderings apart, given its class's name.
  private static func library(_ name: Substring, _ instance: Instance) -> Comparison? {
    switch name {
    case "Ordering.Int$", "Ordering.Long$", "Ordering.String$", "Ordering.Char$", "Ordering.Byte$", "Ordering.Short$",
      "Ordering.Boolean$", "Ordering.Unit$", "Ordering.DeprecatedDoubleOrdering$", "Ordering.DeprecatedFloatOrdering$",
      "Ordering.Double.TotalOrdering$", "Ordering.Float.TotalOrdering$", "Ordering.Double.IeeeOrdering$",
      "Ordering.Float.IeeeOrdering$", "Numeric.IntIsIntegral$", "Numeric.LongIsIntegral$", "Numeric.ShortIsIntegral$",
      "Numeric.ByteIsIntegral$", "Numeric.CharIsIntegral$", "Numeric.DoubleIsFractional$", "Numeric.FloatIsFractional$":
      return .natural
    case "Ordering.Reverse": return .reversed(Comparison(instance[0]))
    case "Ordering.By": return .by(instance[0], Comparison(instance[1]))
    case "Ordering.OrElse": return .chained(Comparison(instance[0]), Comparison(instance[1]))
    case "Ordering.LessThan": return .less(instance[0])
    case "Ordering.Natural": return .comparable(instance[0])
    case "Ordering.OptionOrdering": return .option(Comparison(instance[0]))
    default:
      guard name.hasPrefix("Ordering.Tuple"), name.hasSuffix("Ordering") else { return nil }
      return .tuple(instance.values.map { (part: Value) -> Comparison in Comparison(part) })
    }
  }

  /// A negative number, zero or a positive number as the first value is less than, equal to or greater than the second.
  func compare(_ first: Value, _ second: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    switch self {
    case .natural:
      if let order: Int32 = Semantics.compare(first, second) { return order }
      return try Semantics.naturalOrder(first, second, machine)
    case .reversed(let base): return try base.compare(second, first, machine)
    case .by(let function, let base):
      return try base.compare(try machine.call(function, first), try machine.call(function, second), machine)
    case .chained(let one, let other):
      let order: Int32 = try one.compare(first, second, machine)
      return order != 0 ? order : try other.compare(first, second, machine)
    case .tuple(let parts): return try compareTuples(parts, first, second, machine)
    case .option(let base):
      switch (Options.content(of: first), Options.content(of: second)) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let one?, let other?): return try base.compare(one, other, machine)
      }
    case .less(let function):
      if try machine.call(function, first, second).isTrue { return -1 }
      return try machine.call(function, second, first).isTrue ? 1 : 0
    case .comparable(let function): return try Semantics.naturalOrder(try machine.call(function, first), second, machine)
    case .general(let ordering): return try machine.invoke(.compare, ordering, first, second).asInt
    }
  }

  /// Compares tuples part by part.
  private func compareTuples(_ parts: [Comparison], _ first: Value, _ second: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    guard let one: TupleObject = first.tuple, let other: TupleObject = second.tuple else {
      throw machine.mismatch(first.tuple == nil ? first : second, expected: "scala.Tuple" + String(parts.count))
    }
    for index in parts.indices {
      let order: Int32 = try parts[index].compare(one[index], other[index], machine)
      if order != 0 { return order }
    }
    return 0
  }

  /// Whether the first value is less than the second; asks `lt` of an Ordering of the program's own.
  func isLess(_ first: Value, _ second: Value, _ machine: Machine) throws(Thrown) -> Bool {
    switch self {
    case .less(let function): try machine.call(function, first, second).isTrue
    case .reversed(let base): try base.isLess(second, first, machine)
    default: try compare(first, second, machine) < 0
    }
  }
}
