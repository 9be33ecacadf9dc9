import Compute

/// What a NumericRange keeps whose numbers the machine has no primitive for: BigInt, BigDecimal, Double.
struct WideRangeBody: NativeBody {
  /// The first number.
  let start: Value
  /// The bound.
  let end: Value
  /// The distance from one number to the next.
  let step: Value
  /// `true` iff the bound belongs to the range.
  let isInclusive: Bool
  /// The arithmetic.
  let integral: Value
  /// The numbers.
  let elements: Elements
  /// The text.
  let text: String

  var descriptor: ClassDescriptor { WideRangeBody.descriptor }
  /// The class as the program sees it.
  private static let descriptor = ClassDescriptor(
    name: "scala.collection.immutable.NumericRange", superclass: WellKnown.object,
    ancestors: CollectionAncestors.seq + [
      "scala.collection.IndexedSeq", "scala.collection.immutable.IndexedSeq", "scala.collection.immutable.Seq",
      "scala.collection.immutable.Iterable",
    ], flags: [.serializable])

  func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    try comparison.sequences(elements, this, other)
  }

  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts { .sequence(elements) }
  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(text) }
  func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { elements }
}

/// Makes NumericRanges.
package enum WideRanges {
  /// Returns the operation of a name of the companion.
  static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "apply":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try value(arguments[0], arguments[1], arguments[2], isInclusive: false, arguments[3], machine)
      }
    case "inclusive":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try value(arguments[0], arguments[1], arguments[2], isInclusive: true, arguments[3], machine)
      }
    default: nil
    }
  }

  /// Makes a range of numbers of any type.
  package static func value(
    _ start: Value, _ end: Value, _ step: Value, isInclusive: Bool, _ integral: Value, _ machine: Machine
  ) throws(Thrown) -> Value {
    if let kind: ScalarKind = start.scalarKind, kind == .int || kind == .long || kind == .char || kind == .short || kind == .byte {
      if step.asLong == 0 { throw CollectionErrors.argument("step cannot be 0.", machine) }
      let shown: ScalarKind = kind
      return .object(
        RangeObject(shown, from: start.asLong, to: end.asLong, step: step.asLong, isInclusive: isInclusive, isNumeric: true))
    }
    let zero: Value = try machine.invoke(Selector("zero", 0), integral)
    let direction: Int32 = try machine.invoke(.compare, integral, step, zero).asInt
    if direction == 0 { throw CollectionErrors.argument("step cannot be 0.", machine) }
    var builder = ElementsBuilder()
    var number: Value = start
    let plus = Selector("plus", 2)
    while true {
      let order: Int32 = try machine.invoke(.compare, integral, number, end).asInt
      let isBeyond: Bool = direction > 0 ? order > 0 : order < 0
      if isBeyond || (order == 0 && !isInclusive) { break }
      builder.append(number)
      if builder.count & 4095 == 0 { try machine.spend(4096) }
      number = try machine.invoke(plus, integral, number, step)
    }
    let one: Value = try machine.invoke(Selector("one", 0), integral)
    let by: String = try machine.equals(step, one) ? "" : " by " + (try machine.text(of: step).text)
    let elements: Elements = builder.finish()
    let bounds: String = try machine.text(of: start).text + (isInclusive ? " to " : " until ") + machine.text(of: end).text
    let text: String = (elements.isEmpty ? "empty " : "") + "NumericRange " + bounds + by
    return .object(
      NativeObject(
        WideRangeBody(
          start: start, end: end, step: step, isInclusive: isInclusive, integral: integral, elements: elements, text: text)))
  }
}
