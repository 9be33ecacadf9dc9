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
    self = Comparison.library(instance) ?? .general(ordering)
  }

  /// What one of the library's classes of orderings does.
  private enum LibraryOrdering {
    case natural
    case reverse
    case by
    case orElse
    case lessThan
    case comparable
    case option
    case tuple
  }

  /// The library's classes of orderings, by either spelling of their names.
  private static let classes: [ClassName: LibraryOrdering] = {
    var classes: [ClassName: LibraryOrdering] = [:]
    func add(_ names: [String], _ ordering: LibraryOrdering) {
      for name: String in names {
        classes[ClassName("scala.math." + name)] = ordering
        classes[ClassName("scala.math." + String(name.map { (c: Character) -> Character in c == "." ? "$" : c }))] = ordering
      }
    }
    let primitives: [String] = ["Int", "Long", "String", "Char", "Byte", "Short", "Boolean", "Unit"]
    add(primitives.map { (name: String) -> String in "Ordering." + name + "$" }, .natural)
    for number: String in ["Double", "Float"] {
      add(
        ["Ordering.Deprecated\(number)Ordering$", "Ordering.\(number).TotalOrdering$", "Ordering.\(number).IeeeOrdering$"], .natural
      )
      add(["Numeric.\(number)IsFractional$"], .natural)
    }
    add(["Int", "Long", "Short", "Byte", "Char"].map { (name: String) -> String in "Numeric." + name + "IsIntegral$" }, .natural)
    add(["Ordering.Reverse"], .reverse)
    add(["Ordering.By"], .by)
    add(["Ordering.OrElse"], .orElse)
    add(["Ordering.LessThan"], .lessThan)
    add(["Ordering.Natural"], .comparable)
    add(["Ordering.OptionOrdering"], .option)
    add((2...9).map { (count: Int) -> String in "Ordering.Tuple\(count)Ordering" }, .tuple)
    return classes
  }()

  /// Takes one of the library's orderings apart.
  private static func library(_ instance: Instance) -> Comparison? {
    switch classes[instance.descriptor.className] {
    case .natural: .natural
    case .reverse: .reversed(Comparison(instance[0]))
    case .by: .by(instance[0], Comparison(instance[1]))
    case .orElse: .chained(Comparison(instance[0]), Comparison(instance[1]))
    case .lessThan: .less(instance[0])
    case .comparable: .comparable(instance[0])
    case .option: .option(Comparison(instance[0]))
    case .tuple: .tuple(instance.values.map { (part: Value) -> Comparison in Comparison(part) })
    case nil: nil
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
