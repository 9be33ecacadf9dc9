/// A Scala Range or NumericRange of Int, Long or Char: start, end, step, no memory for elements.
@usableFromInline package final class RangeObject: Object, @unchecked Sendable {
  /// The kind of the elements: `int` makes a Range, `long` and `char` a NumericRange.
  @usableFromInline package let kind: ScalarKind
  /// The first element, if there is one.
  @usableFromInline package let start: Int64
  /// The bound as written.
  package let end: Int64
  /// The distance from one element to the next; not 0.
  @usableFromInline package let step: Int64
  /// `true` iff the bound belongs to the range.
  package let isInclusive: Bool
  /// The number of elements.
  package let count: Int
  /// `true` iff it is a NumericRange, as all are whose numbers are no Ints.
  private let isNumeric: Bool

  /// Makes a range; a step of 0 is refused by its maker.
  package init(
    _ kind: ScalarKind = .int, from start: Int64, to end: Int64, step: Int64 = 1, isInclusive: Bool, isNumeric: Bool = false
  ) {
    self.kind = kind
    self.isNumeric = isNumeric || kind != .int
    self.start = start
    self.end = end
    self.step = step == 0 ? 1 : step
    self.isInclusive = isInclusive
    count = RangeObject.count(start, end, step == 0 ? 1 : step, isInclusive)
    super.init(shape: .range)
  }

  /// The number of elements of a range.
  private static func count(_ start: Int64, _ end: Int64, _ step: Int64, _ isInclusive: Bool) -> Int {
    if step > 0 ? start > end : start < end { return 0 }
    if start == end { return isInclusive ? 1 : 0 }
    let distance: UInt64 = step > 0 ? UInt64(bitPattern: end &- start) : UInt64(bitPattern: start &- end)
    let stride: UInt64 = step > 0 ? UInt64(step) : UInt64(bitPattern: 0 &- step)
    let whole: UInt64 = distance / stride
    let isExact: Bool = distance % stride == 0
    let count: UInt64 = isExact && !isInclusive ? whole : whole &+ 1
    return Int(clamping: count)
  }

  /// The element at an index in `0..<count`.
  @inlinable package func element(at index: Int) -> Int64 { start &+ Int64(index) &* step }

  /// The element at an index in `0..<count` as a value.
  @inlinable package func value(at index: Int) -> Value { Value(word: UInt64(bitPattern: element(at: index)), kind: kind) }

  /// The last element of a range that is not empty.
  package var last: Int64 { element(at: max(0, count - 1)) }

  /// The elements, computed on demand.
  package var elements: Elements { Elements(RangeSource(self)) }

  package override var descriptor: ClassDescriptor { WellKnown.range(kind, isInclusive: isInclusive) }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    if other.shape == .range {
      let range: RangeObject = unsafeDowncast(other, to: RangeObject.self)
      if count != range.count { return false }
      return count == 0 || (start == range.start && (count == 1 || step == range.step))
    }
    return try comparison.sequences(elements, self, other)
  }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts { .sequence(elements) }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts {
    let stepText: String = step == 1 ? "" : " by " + shown(step)
    let emptiness: String = count == 0 ? "empty " : ""
    let exactness: String = !isNumeric && count > 0 && (end &- start) % step != 0 ? "inexact " : ""
    let name: String = !isNumeric ? "Range " : "NumericRange "
    let bounds: String = shown(start) + (isInclusive ? " to " : " until ") + shown(end)
    return .text(emptiness + exactness + name + bounds + stepText)
  }

  /// A bound or step as text: a character where the range is one of characters.
  private func shown(_ number: Int64) -> String {
    kind == .char ? String(decoding: [UInt16(truncatingIfNeeded: number)], as: UTF16.self) : String(number)
  }

  package override func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { elements }
}

/// The elements of a range.
final class RangeSource: ElementSource, @unchecked Sendable {
  /// The range.
  let range: RangeObject

  /// Shows the elements of a range.
  init(_ range: RangeObject) {
    self.range = range
    super.init()
  }

  override var count: Int { range.count }

  override func value(at index: Int) -> Value { range.value(at: index) }
}
