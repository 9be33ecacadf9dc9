import Compute

/// Stable sorting of elements by an order that may call back into the program.
enum Sorting {
  /// Returns the elements sorted; equals keep their order.
  static func sorted(_ elements: Elements, by comparison: Comparison, _ machine: Machine) throws(Thrown) -> Elements {
    if elements.count < 2 { return elements }
    switch comparison {
    case .natural: if let sorted: Elements = naturally(elements.stored, descending: false) { return sorted }
    case .reversed(.natural): if let sorted: Elements = naturally(elements.stored, descending: true) { return sorted }
    case .by(let function, let base): return try sorted(elements, function, base, machine)
    case .reversed(.by(let function, let base)): return try sorted(elements, function, .reversed(base), machine)
    default: break
    }
    return Elements(try merged(elements.values, comparison, machine))
  }

  /// Sorts by what a function makes of the elements, made once for each.
  private static func sorted(
    _ elements: Elements, _ function: Value, _ base: Comparison, _ machine: Machine
  ) throws(Thrown) -> Elements {
    var keyed: [Value] = []
    keyed.reserveCapacity(elements.count)
    for index in 0..<elements.count {
      if index & 4095 == 4095 { try machine.spend(4096) }
      keyed.append(.tuple(try machine.call(function, elements[index]), .int(Int32(truncatingIfNeeded: index))))
    }
    let order: [Value] = try merged(keyed, .tuple([base]), machine)
    var builder = ElementsBuilder(expected: elements.count)
    for pair: Value in order { builder.append(elements[Int(pair.tuple?[1].asInt ?? 0)]) }
    return builder.finish()
  }

  /// Sorts primitives or strings without callbacks; nil if the elements are something else or mixed.
  private static func naturally(_ elements: Elements, descending: Bool) -> Elements? {
    switch elements.kind {
    case .int:
      guard let numbers = elements.memory(of: .int, as: Int32.self) else { return nil }
      return Elements(descending ? numbers.sorted(by: >) : numbers.sorted())
    case .long:
      guard let numbers = elements.memory(of: .long, as: Int64.self) else { return nil }
      let sorted: [Int64] = descending ? numbers.sorted(by: >) : numbers.sorted()
      return built(sorted.count) { (index: Int) -> Value in .long(sorted[index]) }
    case .double:
      guard let numbers = elements.memory(of: .double, as: Double.self) else { return nil }
      let sorted: [Double] = numbers.sorted { (one: Double, other: Double) -> Bool in
        descending ? JavaMath.compare(one, other) > 0 : JavaMath.compare(one, other) < 0
      }
      return built(sorted.count) { (index: Int) -> Value in .double(sorted[index]) }
    case .value: return sortedTexts(elements, descending: descending)
    default: return nil
    }
  }

  /// Sorts strings; nil if there is something else.
  private static func sortedTexts(_ elements: Elements, descending: Bool) -> Elements? {
    var texts: [StringObject] = []
    texts.reserveCapacity(elements.count)
    for value: Value in elements {
      guard let text: StringObject = value.string else { return nil }
      texts.append(text)
    }
    texts.sort { (one: StringObject, other: StringObject) -> Bool in
      descending ? one.compare(to: other) > 0 : one.compare(to: other) < 0
    }
    return built(texts.count) { (index: Int) -> Value in .object(texts[index]) }
  }

  /// Keeps so many values.
  private static func built(_ count: Int, _ value: (Int) -> Value) -> Elements {
    var builder = ElementsBuilder(expected: count)
    for index in 0..<count { builder.append(value(index)) }
    return builder.finish()
  }

  /// Returns the values sorted by merging ever longer runs.
  static func merged(_ values: [Value], _ comparison: Comparison, _ machine: Machine) throws(Thrown) -> [Value] {
    var source: [Value] = values
    let count: Int = source.count
    let run = 16
    for start in stride(from: 0, to: count, by: run) {
      try insert(&source, start, min(start + run, count), comparison, machine)
    }
    var width: Int = run
    var target: [Value] = source
    while width < count {
      for start in stride(from: 0, to: count, by: width * 2) {
        let middle: Int = min(start + width, count)
        let end: Int = min(start + width * 2, count)
        try merge(source, &target, start, middle, end, comparison, machine)
        try machine.spend(width)
      }
      swap(&source, &target)
      width *= 2
    }
    return source
  }

  /// Sorts a short range in place.
  private static func insert(
    _ values: inout [Value], _ start: Int, _ end: Int, _ comparison: Comparison, _ machine: Machine
  ) throws(Thrown) {
    for index in start..<end where index > start {
      let value: Value = values[index]
      var place: Int = index
      while place > start {
        if try comparison.compare(values[place - 1], value, machine) <= 0 { break }
        values[place] = values[place - 1]
        place -= 1
      }
      values[place] = value
    }
  }

  /// Merges two sorted ranges that follow each other.
  private static func merge(
    _ source: [Value], _ target: inout [Value], _ start: Int, _ middle: Int, _ end: Int, _ comparison: Comparison,
    _ machine: Machine
  ) throws(Thrown) {
    var left: Int = start
    var right: Int = middle
    for place in start..<end {
      let takesLeft: Bool
      if left >= middle {
        takesLeft = false
      } else if right >= end {
        takesLeft = true
      } else {
        takesLeft = try comparison.compare(source[left], source[right], machine) <= 0
      }
      target[place] = source[takesLeft ? left : right]
      if takesLeft { left += 1 } else { right += 1 }
    }
  }
}
