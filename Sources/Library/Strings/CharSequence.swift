import Compute

/// What Java calls a CharSequence: a String, a builder, or anything with a text.
enum CharSequence {
  /// The text of a value that is a CharSequence; null is a NullPointerException.
  static func string(_ value: Value, _ machine: Machine) throws(Thrown) -> StringObject {
    if let string: StringObject = value.string { return string }
    if value.isNull { throw machine.raise("java.lang.NullPointerException", nil) }
    return try machine.text(of: value)
  }
}

/// Arrays and sequences of characters.
enum Chars {
  /// Keeps UTF-16 units as elements.
  static func elements(_ units: [UInt16]) -> Elements {
    var builder = ElementsBuilder(expected: units.count, kind: .char)
    for unit: UInt16 in units { builder.append(.char(unit)) }
    return builder.finish()
  }

  /// Makes an Array of Strings.
  static func stringArray(_ strings: [StringObject]) -> Value {
    var builder = ElementsBuilder(expected: strings.count, kind: .value)
    for string: StringObject in strings { builder.append(.object(string)) }
    return .object(ArrayObject(.string, builder.finish()))
  }

  /// Makes the immutable sequence of Strings behind an iterator.
  static func stringSequence(_ strings: [StringObject]) -> Value {
    var builder = ElementsBuilder(expected: strings.count, kind: .value)
    for string: StringObject in strings { builder.append(.object(string)) }
    return .object(SequenceObject(.arraySeq, builder.finish()))
  }
}

/// Texts as bytes of an encoding.
enum Encoding {
  /// The name of an encoding that programs give as a text or a Charset.
  private static func name(_ value: Value, _ machine: Machine) throws(Thrown) -> String {
    value.isNull ? "UTF-8" : try machine.text(of: value).text.uppercased()
  }

  /// The bytes of a text; characters that the encoding lacks become question marks.
  static func bytes(_ string: StringObject, _ encoding: Value, _ machine: Machine) throws(Thrown) -> Value {
    let name: String = try name(encoding, machine)
    var bytes: [UInt8] = []
    switch name {
    case "UTF-8", "UTF8":
      bytes = string.isASCII ? Array(string.buffer) : Array(String(decoding: string.unitArray, as: UTF16.self).utf8)
    case "US-ASCII", "ASCII": bytes = string.points.map { (point: UInt32) -> UInt8 in point < 0x80 ? UInt8(point) : 63 }
    case "ISO-8859-1", "LATIN1": bytes = string.points.map { (point: UInt32) -> UInt8 in point < 0x100 ? UInt8(point) : 63 }
    case "UTF-16BE", "UTF-16":
      if name == "UTF-16" { bytes = [0xFE, 0xFF] }
      for unit: UInt16 in string.unitArray { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    case "UTF-16LE": for unit: UInt16 in string.unitArray { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    default: throw machine.raise("java.io.UnsupportedEncodingException", try machine.text(of: encoding).text)
    }
    var builder = ElementsBuilder(expected: bytes.count, kind: .byte)
    for byte: UInt8 in bytes { builder.append(.byte(Int8(bitPattern: byte))) }
    return .object(ArrayObject(.byte, builder.finish()))
  }

  /// The text of an Array of bytes.
  static func string(_ array: ArrayObject, _ encoding: Value, _ machine: Machine) throws(Thrown) -> Value {
    let bytes: [UInt8] = array.elements.map { (value: Value) -> UInt8 in UInt8(truncatingIfNeeded: value.asInt) }
    switch try name(encoding, machine) {
    case "UTF-8", "UTF8": return Value(String(decoding: bytes, as: UTF8.self))
    case "US-ASCII", "ASCII":
      return .object(StringObject(utf16: bytes.map { (byte: UInt8) -> UInt16 in byte < 0x80 ? UInt16(byte) : 0xFFFD }))
    case "ISO-8859-1", "LATIN1": return .object(StringObject(utf16: bytes.map { (byte: UInt8) -> UInt16 in UInt16(byte) }))
    case "UTF-16BE", "UTF-16":
      return .object(
        StringObject(
          utf16: stride(from: 0, to: bytes.count - 1, by: 2).map { (index: Int) -> UInt16 in
            UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
          }))
    case "UTF-16LE":
      return .object(
        StringObject(
          utf16: stride(from: 0, to: bytes.count - 1, by: 2).map { (index: Int) -> UInt16 in
            UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index])
          }))
    default: throw machine.raise("java.io.UnsupportedEncodingException", try machine.text(of: encoding).text)
    }
  }
}
