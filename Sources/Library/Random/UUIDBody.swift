import Compute

/// java.util.UUID: 128 bits in two halves.
struct UUIDBody: NativeBody {
  /// The first half.
  let high: Int64
  /// The second half.
  let low: Int64

  var descriptor: ClassDescriptor { UUIDBody.uuid }
  private static let uuid = ClassDescriptor(
    name: "java.util.UUID", superclass: WellKnown.object, ancestors: ["java.lang.Comparable", "java.io.Serializable"],
    flags: [.serializable, .immutable])

  /// The text: five groups of hexadecimal digits.
  var text: String {
    func digits(_ bits: UInt64, _ count: Int) -> String {
      let all = String(bits, radix: 16)
      return String(repeating: "0", count: max(0, count - all.utf8.count)) + all
    }
    let (first, second): (UInt64, UInt64) = (UInt64(bitPattern: high), UInt64(bitPattern: low))
    return [
      digits(first >> 32, 8), digits(first >> 16 & 0xFFFF, 4), digits(first & 0xFFFF, 4), digits(second >> 48, 4),
      digits(second & 0xFFFF_FFFF_FFFF, 12),
    ].joined(separator: "-")
  }

  func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    guard let uuid = other.native(UUIDBody.self) else { return false }
    return uuid.body.high == high && uuid.body.low == low
  }

  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    let mixed: Int64 = high ^ low
    return .code(Int32(truncatingIfNeeded: mixed >> 32) ^ Int32(truncatingIfNeeded: mixed))
  }

  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(text) }
}

/// The natives of java.util.UUID.
enum UUIDNatives {
  /// Makes an identifier.
  private static func value(_ high: Int64, _ low: Int64) -> Value { .object(NativeObject(UUIDBody(high: high, low: low))) }

  /// Returns the native of a member of the class or its companion.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "new": Shape.pure { (a: Arguments) -> Value in value(a.long(0), a.long(1)) }
    case "randomUUID":
      Shape.pure { (_: Arguments) -> Value in
        let (high, low): (Int64, Int64) = (.random(in: .min ... .max), .random(in: .min ... .max))
        return value(high & ~0xF000 | 0x4000, low & 0x3FFF_FFFF_FFFF_FFFF | .min)
      }
    case "fromString": Shape.string { (s, _, machine) throws(Thrown) -> Value in try parse(s.text, machine) }
    case "getMostSignificantBits":
      Shape.long { (machine, a) throws(Thrown) -> Int64 in try a.native(0, UUIDBody.self, machine).body.high }
    case "getLeastSignificantBits":
      Shape.long { (machine, a) throws(Thrown) -> Int64 in try a.native(0, UUIDBody.self, machine).body.low }
    case "version":
      Shape.int { (machine, a) throws(Thrown) -> Int32 in
        Int32(truncatingIfNeeded: try a.native(0, UUIDBody.self, machine).body.high >> 12 & 0xF)
      }
    case "compareTo":
      Shape.int { (machine, a) throws(Thrown) -> Int32 in
        let (left, right) = (try a.native(0, UUIDBody.self, machine).body, try a.native(1, UUIDBody.self, machine).body)
        return left.high == right.high ? JavaMath.compare(left.low, right.low) : JavaMath.compare(left.high, right.high)
      }
    case "toString": Shape.any { (machine, a) throws(Thrown) -> Value in Value(try a.native(0, UUIDBody.self, machine).body.text) }
    default: nil
    }
  }

  /// Reads five groups of hexadecimal digits.
  private static func parse(_ text: String, _ machine: Machine) throws(Thrown) -> Value {
    let parts: [UInt64] = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { (part: Substring) -> UInt64? in
      UInt64(part, radix: 16)
    }
    guard parts.count == 5 else { throw machine.raise("java.lang.IllegalArgumentException", "Invalid UUID string: " + text) }
    let high: UInt64 = (parts[0] & 0xFFFF_FFFF) << 32 | (parts[1] & 0xFFFF) << 16 | parts[2] & 0xFFFF
    let low: UInt64 = (parts[3] & 0xFFFF) << 48 | parts[4] & 0xFFFF_FFFF_FFFF
    return value(Int64(bitPattern: high), Int64(bitPattern: low))
  }
}

/// The natives of scala.util.hashing.MurmurHash3.
enum MurmurNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "mix": Shape.pure { (a: Arguments) -> Value in .int(MurmurHash3.mix(a.int(0), a.int(1))) }
    case "mixLast": Shape.pure { (a: Arguments) -> Value in .int(MurmurHash3.mixLast(a.int(0), a.int(1))) }
    case "finalizeHash": Shape.pure { (a: Arguments) -> Value in .int(MurmurHash3.finalize(a.int(0), Int(a.int(1)))) }
    case "stringHash":
      Shape.string { (s, a, _) throws(Thrown) -> Value in
        .int(stringHash(s, a.count > 1 ? a.int(1) : Int32(bitPattern: 0xF7CA_7FD2)))
      }
    case "bytesHash":
      Shape.any { (machine, a) throws(Thrown) -> Value in
        let bytes: [UInt8] = try a.array(0, machine).elements.map { (byte: Value) -> UInt8 in UInt8(truncatingIfNeeded: byte.asInt)
        }
        return .int(bytesHash(bytes, a.count > 1 ? a.int(1) : 0x3C07_4A61))
      }
    default: nil
    }
  }

  /// The hash of a text, two characters at a time.
  private static func stringHash(_ string: StringObject, _ seed: Int32) -> Int32 {
    let units: [UInt16] = string.unitArray
    var hash: Int32 = seed
    var index = 0
    while index + 1 < units.count {
      hash = MurmurHash3.mix(hash, Int32(units[index]) << 16 &+ Int32(units[index + 1]))
      index += 2
    }
    if index < units.count { hash = MurmurHash3.mixLast(hash, Int32(units[index])) }
    return MurmurHash3.finalize(hash, units.count)
  }

  /// The hash of bytes, four at a time.
  private static func bytesHash(_ bytes: [UInt8], _ seed: Int32) -> Int32 {
    var hash: Int32 = seed
    var index = 0
    while index + 4 <= bytes.count {
      let word: UInt32 =
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16 | UInt32(bytes[index + 3]) << 24
      hash = MurmurHash3.mix(hash, Int32(bitPattern: word))
      index += 4
    }
    var rest: UInt32 = 0
    for (place, byte): (Int, UInt8) in bytes[index...].enumerated() { rest |= UInt32(byte) << UInt32(8 * place) }
    if index < bytes.count { hash = MurmurHash3.mixLast(hash, Int32(bitPattern: rest)) }
    return MurmurHash3.finalize(hash, bytes.count)
  }
}
