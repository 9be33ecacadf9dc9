extension Semantics {
  /// Scala's `##`: equal for all that `==` calls equal.
  package static func scalaHash(_ value: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    if let code: Int32 = shallowHash(value) { return code }
    guard case .object(let object) = value else { return 0 }
    if object.shape == .tuple, let code: Int32 = flatHash(unsafeDowncast(object, to: TupleObject.self)) { return code }
    var hashing = Hashing(machine)
    return try hashing.run(object)
  }

  /// The `##` of a tuple whose components have no parts themselves; nil for other tuples.
  private static func flatHash(_ tuple: TupleObject) -> Int32? {
    var hash: Int32 = MurmurHash3.mix(MurmurHash3.productSeed, WellKnown.tuplePrefix(tuple.fieldCount))
    for index in 0..<tuple.fieldCount {
      guard let code: Int32 = shallowHash(tuple.fields[index]) else { return nil }
      hash = MurmurHash3.mix(hash, code)
    }
    return MurmurHash3.finalize(hash, tuple.fieldCount)
  }

  /// Java's `hashCode` of the value or of its box.
  package static func javaHash(_ value: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    switch value {
    case .double(let number): javaHash(number)
    case .float(let number): javaHash(number)
    case .long(let number): javaHash(number)
    default: try scalaHash(value, machine)
    }
  }

  /// `Double.hashCode`.
  @inlinable package static func javaHash(_ number: Double) -> Int32 {
    let bits: UInt64 = number.isNaN ? 0x7FF8_0000_0000_0000 : number.bitPattern
    return Int32(truncatingIfNeeded: bits ^ bits &>> 32)
  }

  /// `Float.hashCode`.
  @inlinable package static func javaHash(_ number: Float) -> Int32 {
    Int32(bitPattern: number.isNaN ? 0x7FC0_0000 : number.bitPattern)
  }

  /// `Long.hashCode`.
  @inlinable package static func javaHash(_ number: Int64) -> Int32 {
    let bits = UInt64(bitPattern: number)
    return Int32(truncatingIfNeeded: bits ^ bits &>> 32)
  }

  /// `Long.##`: that of the Int where the number is one.
  @inlinable package static func scalaHash(_ number: Int64) -> Int32 {
    let narrow = Int32(truncatingIfNeeded: number)
    return Int64(narrow) == number ? narrow : javaHash(number)
  }

  /// `Double.##`: that of the Int, Long or Float where the number is one.
  @inlinable package static func scalaHash(_ number: Double) -> Int32 {
    let narrow: Int32 = JavaMath.int(number)
    if Double(narrow) == number { return narrow }
    let wide: Int64 = JavaMath.long(number)
    if Double(wide) == number { return javaHash(wide) }
    let single = Float(number)
    return Double(single) == number ? javaHash(single) : javaHash(number)
  }

  /// `Float.##`: that of the Int or Long where the number is one.
  @inlinable package static func scalaHash(_ number: Float) -> Int32 {
    let narrow: Int32 = JavaMath.int(Double(number))
    if Float(narrow) == number { return narrow }
    let wide: Int64 = JavaMath.long(Double(number))
    return Float(wide) == number ? javaHash(wide) : javaHash(number)
  }

  /// The `##` of what has no parts; nil for other objects.
  static func shallowHash(_ value: Value) -> Int32? {
    switch value {
    case .int(let number): number
    case .object(let object): object.shape == .string ? unsafeDowncast(object, to: StringObject.self).javaHash : nil
    case .long(let number): scalaHash(number)
    case .double(let number): scalaHash(number)
    case .float(let number): scalaHash(number)
    case .boolean(let truth): truth ? 1231 : 1237
    case .byte(let number): Int32(number)
    case .short(let number): Int32(number)
    case .char(let unit): Int32(unit)
    case .unit, .null: 0
    }
  }
}
