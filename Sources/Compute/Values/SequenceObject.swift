/// An immutable Scala sequence over stored elements: List, Vector, ArraySeq, …
@usableFromInline package final class SequenceObject: Object, @unchecked Sendable {
  /// Which of Scala's classes it is an object of.
  package let kind: SequenceKind
  /// The elements.
  package let elements: Elements

  /// The one empty List.
  package static let emptyList = SequenceObject(.list, .empty)

  /// Makes a sequence.
  package init(_ kind: SequenceKind, _ elements: Elements) {
    self.kind = kind
    self.elements = elements
    super.init(shape: .sequence)
  }

  /// Makes a List of these values.
  package static func list(_ values: [Value]) -> Value { .object(SequenceObject(.list, Elements(values))) }

  package override var descriptor: ClassDescriptor { WellKnown.sequence(kind, isEmpty: elements.isEmpty) }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    try comparison.sequences(elements, self, other)
  }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts { .sequence(elements) }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts {
    if kind == .wrappedString {
      return .text(String(decoding: elements.map { (unit: Value) -> UInt16 in unit.asChar }, as: UTF16.self))
    }
    return .group(open: kind.prefix + "(", separator: ", ", close: ")", .elements(elements))
  }

  package override func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { elements }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    guard let content: Elements = try copy.copied(elements) else { return self }
    let made = SequenceObject(kind, content)
    copy.remember(made, for: self)
    return made
  }
}

/// The classes of immutable sequences that are kept as elements.
package enum SequenceKind: UInt8, Hashable, Sendable, CaseIterable {
  case list
  case vector
  /// What `immutable.ArraySeq` and repeated parameters are.
  case arraySeq
  /// What an Array seen as a Seq is (`mutable.ArraySeq`).
  case wrappedArray
  case queue
  case stream
  case wrappedString
  /// An `Iterable` that is only a view of another collection's result, shown as `Iterable(…)`.
  case iterable
  /// The values of a key that groupByKey and cogroup bring together (Spark's CompactBuffer), shown as `Seq(…)`.
  case compactBuffer

  /// The name before the elements in `toString`.
  package var prefix: String {
    switch self {
    case .list: "List"
    case .vector: "Vector"
    case .arraySeq, .wrappedArray: "ArraySeq"
    case .queue: "Queue"
    case .stream: "LazyList"
    case .wrappedString: "WrappedString"
    case .iterable: "Iterable"
    case .compactBuffer: "Seq"
    }
  }
}
