/// An object with a fixed number of values: a tuple, an instance or a closure with its captures.
///
/// Two values fit inside the object; more are one further allocation. They are reached by pointer in both cases.
@usableFromInline package class FieldsObject: Object, @unchecked Sendable {
  /// Where the values are.
  @exclusivity(unchecked) @usableFromInline package private(set) final var fields: UnsafeMutablePointer<Value>
  /// The number of values.
  @usableFromInline package final let fieldCount: Int
  /// Room for two values.
  @exclusivity(unchecked) private final var inline: (Value, Value) = (.null, .null)

  /// How many values fit inside the object.
  private static var inlineCapacity: Int { 2 }

  /// Makes an object whose values are null.
  package init(shape: ObjectShape, fieldCount: Int) {
    self.fieldCount = fieldCount
    fields = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    super.init(shape: shape)
    if fieldCount <= FieldsObject.inlineCapacity {
      fields = withUnsafeMutableBytes(of: &inline) { (raw: UnsafeMutableRawBufferPointer) -> UnsafeMutablePointer<Value> in
        raw.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self)
      }
    } else {
      fields = UnsafeMutablePointer<Value>.allocate(capacity: fieldCount)
      fields.initialize(repeating: .null, count: fieldCount)
    }
  }

  deinit {
    let count = fieldCount
    let start = fields
    Release.withDepth { (release: inout Release) in
      for index in 0..<count {
        if case .object = start[index] {
          let child: Value = (start + index).move()
          (start + index).initialize(to: .null)
          release.release(child)
        }
      }
    }
    if count > FieldsObject.inlineCapacity { start.deallocate() }
  }

  /// The value at an index, or null where there is none.
  @inlinable package final subscript(index: Int) -> Value {
    get { index >= 0 && index < fieldCount ? fields[index] : .null }
    set { if index >= 0 && index < fieldCount { fields[index] = newValue } }
  }

  /// The values, valid while the object is.
  @inlinable package final var buffer: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: fields, count: fieldCount) }

  /// The values as an array.
  package final var values: [Value] { Array(buffer) }

  /// Fills this object with copies of another's values for a task's own copy.
  final func copyFields(of original: FieldsObject, _ copy: inout DeepCopy) throws(Thrown) {
    for index in 0..<min(fieldCount, original.fieldCount) { fields[index] = try copy.copied(original.fields[index]) }
  }
}
