/// Anything a program can hold: the exchange currency of natives, generic code and `Any`.
///
/// Primitives are never boxed on the heap: the tag says which of Java's types an erased value is.
@usableFromInline package enum Value: Sendable {
  case unit
  case boolean(Bool)
  case byte(Int8)
  case short(Int16)
  case char(UInt16)
  case int(Int32)
  case long(Int64)
  case float(Float)
  case double(Double)
  case null
  case object(Object)

  /// The object, or nil for primitives and null.
  @inlinable package var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }

  /// `true` iff this is null.
  @inlinable package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// `true` iff this is the Boolean true.
  @inlinable package var isTrue: Bool {
    if case .boolean(let truth) = self { truth } else { false }
  }

  /// The text of a String value, or nil for anything else.
  @inlinable package var string: StringObject? {
    if case .object(let object) = self, object.shape == .string { unsafeDowncast(object, to: StringObject.self) } else { nil }
  }

  /// The tuple, or nil for anything else.
  @inlinable package var tuple: TupleObject? {
    if case .object(let object) = self, object.shape == .tuple { unsafeDowncast(object, to: TupleObject.self) } else { nil }
  }

  /// The instance of a class written in Scala, or nil for anything else.
  @inlinable package var instance: Instance? {
    if case .object(let object) = self, object.shape == .instance { unsafeDowncast(object, to: Instance.self) } else { nil }
  }

  /// The List, Vector or other immutable sequence over stored elements, or nil for anything else (ranges included).
  @inlinable package var sequence: SequenceObject? {
    if case .object(let object) = self, object.shape == .sequence { unsafeDowncast(object, to: SequenceObject.self) } else { nil }
  }

  /// The Array, or nil for anything else.
  @inlinable package var array: ArrayObject? {
    if case .object(let object) = self, object.shape == .array { unsafeDowncast(object, to: ArrayObject.self) } else { nil }
  }

  /// The Range or NumericRange, or nil for anything else.
  @inlinable package var range: RangeObject? {
    if case .object(let object) = self, object.shape == .range { unsafeDowncast(object, to: RangeObject.self) } else { nil }
  }

  /// The function value, or nil for anything else (instances that are functions included).
  @inlinable package var closure: Closure? {
    if case .object(let object) = self, object.shape == .closure { unsafeDowncast(object, to: Closure.self) } else { nil }
  }

  /// The library object with this body, or nil for anything else.
  @inlinable package func native<Body: NativeBody>(_ body: Body.Type) -> NativeObject<Body>? {
    if case .object(let object) = self { object.native(body) } else { nil }
  }
}

extension Value {
  /// Makes the value of a String from Swift text.
  package init(_ text: String) { self = .object(StringObject(text)) }

  /// Makes the value of a tuple.
  package static func tuple(_ first: Value, _ second: Value) -> Value { .object(TupleObject(first, second)) }
}
