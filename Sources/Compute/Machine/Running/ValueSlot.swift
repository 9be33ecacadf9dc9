/// Value slots seen as memory: the machine reads and writes scalars and looks at objects without counting references.
///
/// A `Value` is eight bytes of payload and a tag. The tag of a scalar is the raw value of its kind, that of an object is 8;
/// `ValueSlot.isAsExpected` checks this before the first machine runs.
enum ValueSlot {
  /// The tag of an object.
  static let object: UInt8 = 8

  /// Whether values lie in memory as the machine expects.
  static let isAsExpected: Bool = {
    let samples: [(Value, UInt8, UInt64)] = [
      (.boolean(true), 0, 1), (.byte(-1), 1, 0xFF), (.short(-1), 2, 0xFFFF), (.char(65), 3, 65), (.int(-2), 4, 0xFFFF_FFFE),
      (.long(-3), 5, UInt64(bitPattern: -3)), (.float(1), 6, 0x3F80_0000), (.double(1), 7, 0x3FF0_0000_0000_0000),
    ]
    let slot = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    defer { slot.deallocate() }
    slot.initialize(to: .null)
    for (value, tag, payload): (Value, UInt8, UInt64) in samples {
      slot.setScalar(0, tag)
      slot.pointee = value
      let mask: UInt64 = ScalarKind(rawValue: tag).map(ValueSlot.mask) ?? 0
      if slot.tag != tag || slot.payload & mask != payload { return false }
      slot.setScalar(value.word, tag)
      if slot.pointee.word != value.word || slot.pointee.scalarKind?.rawValue != tag { return false }
    }
    let string = StringObject.empty
    slot.pointee = .object(string)
    let isObject: Bool = slot.tag == object && slot.payload == UInt64(UInt(bitPattern: Unmanaged.passUnretained(string).toOpaque()))
    slot.pointee = .null
    return isObject && slot.tag > object && MemoryLayout<Value>.stride == 16
  }()

  /// The bits of a payload that a kind uses.
  private static func mask(_ kind: ScalarKind) -> UInt64 {
    switch kind {
    case .boolean, .byte: 0xFF
    case .short, .char: 0xFFFF
    case .int, .float: 0xFFFF_FFFF
    case .long, .double: .max
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The tag.
  @inline(__always) var tag: UInt8 { UnsafeRawPointer(self).load(fromByteOffset: 8, as: UInt8.self) }

  /// The payload; only the bytes that the tag's kind uses mean something.
  @inline(__always) var payload: UInt64 { UnsafeRawPointer(self).load(as: UInt64.self) }

  /// Sets a scalar.
  @inline(__always) func setScalar(_ word: UInt64, _ tag: UInt8) {
    if self.tag == ValueSlot.object { pointee = .null }
    UnsafeMutableRawPointer(self).storeBytes(of: word, as: UInt64.self)
    UnsafeMutableRawPointer(self).storeBytes(of: tag, toByteOffset: 8, as: UInt8.self)
  }

  /// Copies another slot.
  @inline(__always) func copy(_ other: UnsafeMutablePointer<Value>) {
    if other.tag == ValueSlot.object { pointee = other.pointee } else { setScalar(other.payload, other.tag) }
  }

  /// Moves another slot's value here; null stays there.
  @inline(__always) func take(_ other: UnsafeMutablePointer<Value>) {
    if other == self { return }
    if tag == ValueSlot.object { pointee = .null }
    let raw = UnsafeMutableRawPointer(self)
    raw.storeBytes(of: other.payload, as: UInt64.self)
    raw.storeBytes(of: other.tag, toByteOffset: 8, as: UInt8.self)
    other.initialize(to: .null)
  }

  /// Releases the object here, if it is one.
  @inline(__always) func clear() {
    if tag == ValueSlot.object { pointee = .null }
  }

  /// The word of a scalar whose tag is `kind`, extended as the raw bank keeps it.
  @inline(__always) func word(_ kind: UInt8) -> UInt64 {
    if kind == 4 { return UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: payload))) }
    return kind == 5 || kind == 7 ? payload : pointee.word
  }

  /// The object here without a reference of one's own, if it is of this shape; `type` must be the shape's class.
  @inline(__always) func borrowed<Shape: Object>(_ shape: ObjectShape, as type: Shape.Type) -> Unmanaged<Shape>? {
    guard tag == ValueSlot.object, let address = UnsafeRawPointer(bitPattern: UInt(payload)) else { return nil }
    let isShape: Bool = Unmanaged<Object>.fromOpaque(address)._withUnsafeGuaranteedRef { (object: Object) -> Bool in
      object.shape == shape
    }
    return isShape ? Unmanaged<Shape>.fromOpaque(address) : nil
  }
}
