extension Value {
  /// The value as an Int, widened or narrowed as Java converts; 0 for what is no number.
  @inlinable package var asInt: Int32 {
    switch self {
    case .int(let number): number
    case .byte(let number): Int32(number)
    case .short(let number): Int32(number)
    case .char(let unit): Int32(unit)
    case .long(let number): Int32(truncatingIfNeeded: number)
    case .float(let number): JavaMath.int(Double(number))
    case .double(let number): JavaMath.int(number)
    case .boolean(let truth): truth ? 1 : 0
    case .unit, .null, .object: 0
    }
  }

  /// The value as a Long, as Java converts; 0 for what is no number.
  @inlinable package var asLong: Int64 {
    switch self {
    case .int(let number): Int64(number)
    case .long(let number): number
    case .byte(let number): Int64(number)
    case .short(let number): Int64(number)
    case .char(let unit): Int64(unit)
    case .float(let number): JavaMath.long(Double(number))
    case .double(let number): JavaMath.long(number)
    case .boolean(let truth): truth ? 1 : 0
    case .unit, .null, .object: 0
    }
  }

  /// The value as a Double, as Java converts; 0 for what is no number.
  @inlinable package var asDouble: Double {
    switch self {
    case .double(let number): number
    case .float(let number): Double(number)
    case .int(let number): Double(number)
    case .long(let number): Double(number)
    case .byte(let number): Double(number)
    case .short(let number): Double(number)
    case .char(let unit): Double(unit)
    case .boolean, .unit, .null, .object: 0
    }
  }

  /// The value as a Float, as Java converts; 0 for what is no number.
  @inlinable package var asFloat: Float {
    switch self {
    case .float(let number): number
    case .double(let number): Float(number)
    case .int(let number): Float(number)
    case .long(let number): Float(number)
    case .byte(let number): Float(number)
    case .short(let number): Float(number)
    case .char(let unit): Float(unit)
    case .boolean, .unit, .null, .object: 0
    }
  }

  /// The value as a Char (a UTF-16 unit); 0 for what is no number.
  @inlinable package var asChar: UInt16 {
    if case .char(let unit) = self { unit } else { UInt16(truncatingIfNeeded: asInt) }
  }

  /// The kind of primitive this is, or nil for unit, null and objects.
  @inlinable package var scalarKind: ScalarKind? {
    switch self {
    case .boolean: .boolean
    case .byte: .byte
    case .short: .short
    case .char: .char
    case .int: .int
    case .long: .long
    case .float: .float
    case .double: .double
    case .unit, .null, .object: nil
    }
  }

  /// The 64-bit word that a scalar register keeps for this value; null and unit are the zero of every kind.
  @inlinable package var word: UInt64 {
    switch self {
    case .boolean(let truth): truth ? 1 : 0
    case .byte(let number): UInt64(bitPattern: Int64(number))
    case .short(let number): UInt64(bitPattern: Int64(number))
    case .char(let unit): UInt64(unit)
    case .int(let number): UInt64(bitPattern: Int64(number))
    case .long(let number): UInt64(bitPattern: number)
    case .float(let number): UInt64(number.bitPattern)
    case .double(let number): number.bitPattern
    case .unit, .null, .object: 0
    }
  }

  /// Makes the tagged value of a scalar register's word.
  @inlinable package init(word: UInt64, kind: ScalarKind) {
    switch kind {
    case .boolean: self = .boolean(word != 0)
    case .byte: self = .byte(Int8(truncatingIfNeeded: word))
    case .short: self = .short(Int16(truncatingIfNeeded: word))
    case .char: self = .char(UInt16(truncatingIfNeeded: word))
    case .int: self = .int(Int32(truncatingIfNeeded: word))
    case .long: self = .long(Int64(bitPattern: word))
    case .float: self = .float(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
    case .double: self = .double(Double(bitPattern: word))
    }
  }

  /// The zero of a layout: what a field holds before its class's body has run.
  package static func zero(of layout: Layout) -> Value {
    if let kind = layout.scalar { return Value(word: 0, kind: kind) }
    if case .unit = layout { return .unit }
    return .null
  }
}
