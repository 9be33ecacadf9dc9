import Compute

/// java.util.Formatter: texts with values in the places of `%…`.
package enum JavaFormatter {
  /// Formats a sequence of values as a text says.
  package static func format(_ format: StringObject, _ arguments: Value, _ machine: Machine) throws(Thrown) -> StringObject {
    var values: [Value] = []
    if let elements: Elements = try arguments.object?.sequenceElements(machine) {
      values = elements.values
    } else if let array: ArrayObject = arguments.array {
      values = array.elements.values
    }
    return try self.format(format, values, machine)
  }

  /// Formats values as a text says.
  package static func format(_ format: StringObject, _ values: [Value], _ machine: Machine) throws(Thrown) -> StringObject {
    let bytes: UnsafeBufferPointer<UInt8> = format.buffer
    var pieces: [Piece] = []
    var index = 0
    while index < bytes.count {
      var end: Int = index
      while end < bytes.count, bytes[end] != 0x25 { end += 1 }
      if end > index { pieces.append(.text(index..<end)) }
      index = end
      guard index < bytes.count else { break }
      index += 1
      let specifier: FormatSpecifier = try .parse(bytes, &index, machine)
      try specifier.check(machine)
      pieces.append(.specifier(specifier))
    }
    return try joined(pieces, bytes, values, machine)
  }

  /// A part of a format text.
  private enum Piece {
    case text(Range<Int>)
    case specifier(FormatSpecifier)
  }

  /// Formats the pieces one after the other.
  private static func joined(
    _ pieces: [Piece], _ bytes: UnsafeBufferPointer<UInt8>, _ values: [Value], _ machine: Machine
  ) throws(Thrown) -> StringObject {
    var output: [UInt8] = []
    var last = -1
    var ordinary = -1
    for piece: Piece in pieces {
      switch piece {
      case .text(let range): WTF8.append(UnsafeBufferPointer(rebasing: bytes[range]), to: &output)
      case .specifier(let specifier):
        if specifier.conversion == UInt8(ascii: "n") || specifier.conversion == UInt8(ascii: "%") {
          let text: String = specifier.conversion == UInt8(ascii: "n") ? "\n" : "%"
          justify(StringObject(text), specifier, &output)
          continue
        }
        switch specifier.index {
        case .ordinary:
          ordinary += 1
          last = ordinary
        case .previous: break
        case .explicit(let number): last = number - 1
        }
        guard last >= 0, last < values.count else {
          throw machine.raise("java.util.MissingFormatArgumentException", "Format specifier '" + specifier.text + "'")
        }
        try append(values[last], specifier, &output, machine)
      }
    }
    return StringObject(output)
  }

  /// Appends a text with spaces up to the width.
  static func justify(_ text: StringObject, _ specifier: FormatSpecifier, _ output: inout [UInt8]) {
    let padding: Int = max(0, (specifier.width ?? 0) - text.utf16Count)
    let spaces: [UInt8] = Array(repeating: 32, count: padding)
    if !specifier.flags.contains(.leftJustify) { output += spaces }
    WTF8.append(text, to: &output)
    if specifier.flags.contains(.leftJustify) { output += spaces }
  }

  /// Appends one formatted value.
  private static func append(
    _ value: Value, _ specifier: FormatSpecifier, _ output: inout [UInt8], _ machine: Machine
  ) throws(Thrown) {
    var text: StringObject
    switch specifier.conversion {
    case UInt8(ascii: "b"):
      var truth: Bool = !value.isNull
      if case .boolean(let own) = value { truth = own }
      text = cut(StringObject(truth ? "true" : "false" as String), specifier)
    case UInt8(ascii: "s"): text = cut(try machine.text(of: value), specifier)
    case UInt8(ascii: "h"):
      let shown: String = value.isNull ? "null" : String(UInt32(bitPattern: try Semantics.javaHash(value, machine)), radix: 16)
      text = cut(StringObject(shown), specifier)
    case UInt8(ascii: "c"): text = try character(value, specifier, machine)
    case UInt8(ascii: "d"), UInt8(ascii: "o"), UInt8(ascii: "x"):
      if value.isNull { text = StringObject("null" as String) } else { text = try FormatIntegers.text(value, specifier, machine) }
    case UInt8(ascii: "t"): text = try FormatDates.text(value, specifier, machine)
    default:
      if value.isNull {
        text = cut(StringObject("null" as String), specifier)
      } else {
        text = try FormatDecimals.text(value, specifier, machine)
      }
    }
    if specifier.isUpper { text = LetterCase.upper(text) }
    justify(text, specifier, &output)
  }

  /// The beginning of a text, as long as the precision says.
  private static func cut(_ text: StringObject, _ specifier: FormatSpecifier) -> StringObject {
    specifier.precision.map { (precision: Int) -> StringObject in text.slice(0, precision) } ?? text
  }

  /// The text of `%c`.
  private static func character(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) throws(Thrown) -> StringObject {
    switch value {
    case .null: return StringObject("null" as String)
    case .char(let unit): return .of(unit: unit)
    case .int(let point):
      guard point >= 0, point <= 0x10FFFF else {
        let shown: String = String(UInt32(bitPattern: point), radix: 16)
        throw machine.raise("java.util.IllegalFormatCodePointException", "Code point = 0x" + shown)
      }
      return StringObject(points: [UInt32(point)])
    case .byte(let point): return StringObject(points: [UInt32(UInt8(bitPattern: point))])
    case .short(let point): return StringObject(points: [UInt32(UInt16(bitPattern: point))])
    default: throw mismatch(value, specifier, machine)
    }
  }

  /// The exception about a value that the conversion does not take.
  static func mismatch(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) -> Thrown {
    let name: String = WellKnown.descriptor(of: value).name
    return machine.raise("java.util.IllegalFormatConversionException", specifier.letter + " != " + name)
  }
}
