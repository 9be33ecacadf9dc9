import Compute

/// One `%…` of a format text.
struct FormatSpecifier {
  /// Which argument it takes.
  enum Index: Hashable {
    /// The next one.
    case ordinary
    /// The one of the specifier before.
    case previous
    /// One by its number, from 1.
    case explicit(Int)
  }

  /// A flag, in the order in which Java lists them.
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let leftJustify = Flags(rawValue: 1)
    static let alternate = Flags(rawValue: 2)
    static let plus = Flags(rawValue: 4)
    static let space = Flags(rawValue: 8)
    static let zero = Flags(rawValue: 16)
    static let group = Flags(rawValue: 32)
    static let parentheses = Flags(rawValue: 64)
    static let previous = Flags(rawValue: 128)

    /// The characters of the flags, in order.
    static let letters: [(Flags, Character)] = [
      (.leftJustify, "-"), (.alternate, "#"), (.plus, "+"), (.space, " "), (.zero, "0"), (.group, ","), (.parentheses, "("),
      (.previous, "<"),
    ]

    /// The flag of a byte, if it is one.
    init?(byte: UInt8) {
      guard let found = Flags.letters.first(where: { $0.1.asciiValue == byte }) else { return nil }
      self = found.0
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The flags as text.
    var text: String { String(Flags.letters.filter { contains($0.0) }.map { $0.1 }) }
  }

  /// Which argument it takes.
  var index: Index = .ordinary
  /// The flags.
  var flags: Flags = []
  /// The least width, or nil.
  var width: Int?
  /// The precision, or nil.
  var precision: Int?
  /// `true` iff the letter is in upper case, so that the result is too.
  var isUpper = false
  /// The conversion's letter, in lower case.
  var conversion: UInt8 = 0
  /// The letter after `t`, for dates and times.
  var dateConversion: UInt8?

  /// The specifier as Java's messages show it.
  var text: String {
    var text: String = "%" + flags.subtracting(.previous).text
    if case .explicit(let number) = index { text += "\(number)$" }
    if index == .previous { text += "<" }
    if let width: Int { text += "\(width)" }
    if let precision: Int { text += ".\(precision)" }
    let letter: UInt8 = isUpper ? conversion - 32 : conversion
    text.unicodeScalars.append(Unicode.Scalar(letter))
    if let date: UInt8 = dateConversion { text.unicodeScalars.append(Unicode.Scalar(date)) }
    return text
  }

  /// The conversion's letter as text.
  var letter: String { String(Unicode.Scalar(conversion)) }

  /// Reads the specifier after the `%` before an offset; moves the offset behind it.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ machine: Machine
  ) throws(Thrown) -> FormatSpecifier {
    guard offset < bytes.count else { throw unknown("%", machine) }
    let start: Int = offset
    var specifier = FormatSpecifier()
    var cursor: Int = offset
    if let (number, end) = number(bytes, cursor), end < bytes.count, bytes[end] == 0x24 {
      specifier.index = .explicit(number)
      cursor = end + 1
    }
    while cursor < bytes.count, let flag = Flags(byte: bytes[cursor]) {
      if specifier.flags.contains(flag) {
        throw machine.raise("java.util.DuplicateFormatFlagsException", "Flags = '\(flag.text)'")
      }
      specifier.flags.insert(flag)
      cursor += 1
    }
    if specifier.flags.contains(.previous) { specifier.index = .previous }
    if let (number, end) = number(bytes, cursor) {
      specifier.width = number
      cursor = end
    }
    if cursor < bytes.count, bytes[cursor] == 0x2E, let (number, end) = number(bytes, cursor + 1) {
      specifier.precision = number
      cursor = end
    }
    guard cursor < bytes.count, isLetterOrPercent(bytes[cursor]) else { throw unknown(character(bytes, start), machine) }
    try specifier.setConversion(bytes, &cursor, machine)
    offset = cursor
    return specifier
  }

  /// Sets the conversion from its letter, and that of a date from the next.
  private mutating func setConversion(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout Int, _ machine: Machine
  ) throws(Thrown) {
    let letter: UInt8 = bytes[cursor]
    cursor += 1
    isUpper = letter >= 0x41 && letter <= 0x5A
    conversion = isUpper ? letter + 32 : letter
    if conversion == 0x74, cursor < bytes.count, FormatSpecifier.isLetterOrPercent(bytes[cursor]) {
      dateConversion = bytes[cursor]
      cursor += 1
      return
    }
    let lower: [UInt8] = Array("bhscdoxefgan%".utf8)
    let canBeUpper: [UInt8] = Array("bhscxega".utf8)
    guard lower.contains(conversion), !isUpper || canBeUpper.contains(conversion) else {
      throw FormatSpecifier.unknown(String(Unicode.Scalar(letter)), machine)
    }
  }

  /// The number whose digits begin at an offset, and where they end; nil without digits. Java has no width that begins with 0.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, Int)? {
    var cursor: Int = offset
    var number = 0
    while cursor < bytes.count, bytes[cursor] >= 0x30, bytes[cursor] <= 0x39 {
      number = min(number * 10 + Int(bytes[cursor] - 0x30), Int(Int32.max))
      cursor += 1
    }
    return cursor == offset ? nil : (number, cursor)
  }

  /// `true` iff it is a letter of ASCII or `%`.
  private static func isLetterOrPercent(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x25
  }

  /// The character at an offset.
  private static func character(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> String {
    Unicode.Scalar(WTF8.decode(bytes, at: offset).point).map { (scalar: Unicode.Scalar) -> String in String(Character(scalar)) }
      ?? "?"
  }

  /// The exception about an unknown letter.
  private static func unknown(_ letter: String, _ machine: Machine) -> Thrown {
    machine.raise("java.util.UnknownFormatConversionException", "Conversion = '" + letter + "'")
  }
}
