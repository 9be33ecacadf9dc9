import Compute

/// Ranges: their parts are ranges again.
package enum Ranges {
  /// Makes a range of Ints, as `start to end by step` does.
  package static func ints(
    _ start: Int32, _ end: Int32, step: Int32, isInclusive: Bool, _ machine: Machine
  ) throws(Thrown) -> Value {
    if step == 0 { throw CollectionErrors.argument("step cannot be 0.", machine) }
    return .object(RangeObject(.int, from: Int64(start), to: Int64(end), step: Int64(step), isInclusive: isInclusive))
  }

  /// Whether a number belongs to a range.
  static func contains(_ range: RangeObject, _ number: Int64) -> Bool {
    if range.count == 0 { return false }
    let (low, high): (Int64, Int64) = range.step > 0 ? (range.start, range.last) : (range.last, range.start)
    return number >= low && number <= high && (number &- range.start) % range.step == 0
  }

  /// Returns the numbers from one position up to another.
  static func slice(_ range: RangeObject, _ from: Int, _ until: Int) -> RangeObject {
    let first: Int = min(max(0, from), range.count)
    let last: Int = min(max(first, until), range.count)
    if first == 0, last == range.count { return range }
    if first == last {
      let start: Int64 = first < range.count ? range.element(at: first) : range.count == 0 ? range.start : range.last &+ range.step
      let shown: Int64 = from > 0 && first == range.count ? range.end : start
      return RangeObject(range.kind, from: shown, to: shown, step: range.step, isInclusive: false)
    }
    if last == range.count {
      return RangeObject(
        range.kind, from: range.element(at: first), to: range.end, step: range.step, isInclusive: range.isInclusive)
    }
    return RangeObject(
      range.kind, from: range.element(at: first), to: range.element(at: last - 1), step: range.step, isInclusive: true)
  }

  /// Returns the numbers in reverse order.
  static func reversed(_ range: RangeObject) -> RangeObject {
    if range.count == 0 { return range }
    return RangeObject(range.kind, from: range.last, to: range.start, step: 0 &- range.step, isInclusive: true)
  }

  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "start":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try part(arguments, machine, { (range: RangeObject) -> Int64 in range.start })
      }
    case "end":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try part(arguments, machine, { (range: RangeObject) -> Int64 in range.end })
      }
    case "step":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try part(arguments, machine, { (range: RangeObject) -> Int64 in range.step })
      }
    case "isInclusive":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        if let wide = arguments[0].native(WideRangeBody.self) { return .boolean(wide.body.isInclusive) }
        return .boolean(try receiver(arguments, machine).isInclusive)
      }
    case "by": by
    case "inclusive": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try ended(arguments, true, machine) }
    case "exclusive": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try ended(arguments, false, machine) }
    default: nil
    }
  }

  /// Returns the operation of a name of the companion.
  static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "apply":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try ints(arguments.int(0), arguments.int(1), step: arguments.int(2), isInclusive: false, machine)
      }
    case "inclusive":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try ints(arguments.int(0), arguments.int(1), step: arguments.int(2), isInclusive: true, machine)
      }
    default: nil
    }
  }

  /// The range that a native was called on.
  private static func receiver(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> RangeObject {
    if let range: RangeObject = arguments[0].range { return range }
    throw machine.mismatch(arguments[0], expected: "scala.collection.immutable.Range")
  }

  /// A number that describes a range, in the type of its elements.
  private static func part(_ arguments: Arguments, _ machine: Machine, _ read: (RangeObject) -> Int64) throws(Thrown) -> Value {
    if let wide = arguments[0].native(WideRangeBody.self) {
      let marker = RangeObject(from: 1, to: 2, step: 3, isInclusive: false)
      switch read(marker) {
      case 1: return wide.body.start
      case 2: return wide.body.end
      default: return wide.body.step
      }
    }
    let range: RangeObject = try receiver(arguments, machine)
    return Value(word: UInt64(bitPattern: read(range)), kind: range.kind)
  }

  /// Returns the range with another step.
  private static func by(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let wide = arguments[0].native(WideRangeBody.self) {
      let body: WideRangeBody = wide.body
      return try WideRanges.value(body.start, body.end, arguments[1], isInclusive: body.isInclusive, body.integral, machine)
    }
    let range: RangeObject = try receiver(arguments, machine)
    let step: Int64 = arguments[1].asLong
    if step == 0 { throw CollectionErrors.argument("step cannot be 0.", machine) }
    return .object(RangeObject(range.kind, from: range.start, to: range.end, step: step, isInclusive: range.isInclusive))
  }

  /// Returns a range with or without its end.
  private static func ended(_ arguments: Arguments, _ isInclusive: Bool, _ machine: Machine) throws(Thrown) -> Value {
    if let wide = arguments[0].native(WideRangeBody.self) {
      let body: WideRangeBody = wide.body
      return try WideRanges.value(body.start, body.end, body.step, isInclusive: isInclusive, body.integral, machine)
    }
    let range: RangeObject = try receiver(arguments, machine)
    return .object(RangeObject(range.kind, from: range.start, to: range.end, step: range.step, isInclusive: isInclusive))
  }
}
