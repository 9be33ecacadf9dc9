/// How the elements of a sequence or array lie in memory.
@usableFromInline package enum ElementKind: UInt8, Hashable, Sendable {
  case boolean
  case byte
  case short
  case char
  case int
  case long
  case float
  case double
  /// Tagged values: references and mixtures.
  case value
  /// Nothing is stored: an `ElementSource` computes each element.
  case computed

  /// The layout of memory for a kind of primitive.
  @inlinable package init(_ scalar: ScalarKind) { self = ElementKind(rawValue: scalar.rawValue) ?? .value }

  /// The layout of memory that suits a value.
  @inlinable package init(of value: Value) {
    if let scalar: ScalarKind = value.scalarKind { self.init(scalar) } else { self = .value }
  }

  /// The layout of memory that an Array of this element layout has.
  package init(_ layout: Layout) {
    if let scalar: ScalarKind = layout.scalar { self.init(scalar) } else { self = .value }
  }

  /// The kind of primitive kept, or nil for values and what is computed.
  @inlinable package var scalar: ScalarKind? { ScalarKind(rawValue: rawValue) }

  /// The bytes from one element to the next; 0 where nothing is stored.
  @inlinable package var stride: Int {
    switch self {
    case .boolean, .byte: 1
    case .short, .char: 2
    case .int, .float: 4
    case .long, .double: 8
    case .value: 16
    case .computed: 0
    }
  }
}

/// Elements that are computed from their index: ranges, columns of a batch, views.
///
/// - Invariant: immutable, and the same index always gives equal values.
@usableFromInline package class ElementSource: Object, @unchecked Sendable {
  /// Makes the root part.
  init() { super.init(shape: .storage) }

  /// The number of elements.
  @usableFromInline package var count: Int { 0 }

  /// The element at an index in `0..<count`.
  @usableFromInline package func value(at index: Int) -> Value { .null }
}
