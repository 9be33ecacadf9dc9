/// A regular expression that cannot be read, or that cannot be said to the matcher.
struct RegexFailure: Error {
  /// What is wrong, in Java's words.
  let description: String
  /// Where, as a UTF-16 index; nil where Java gives none.
  let index: Int?
  /// `true` iff Java would accept it.
  var isUnsupported = false
}

/// The flags of java.util.regex.Pattern.
struct RegexFlags: OptionSet, Hashable, Sendable {
  let rawValue: Int32
  static let unixLines = RegexFlags(rawValue: 1)
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let comments = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let literal = RegexFlags(rawValue: 16)
  static let dotAll = RegexFlags(rawValue: 32)
  static let unicodeCase = RegexFlags(rawValue: 64)
  static let unicodeClasses = RegexFlags(rawValue: 256)

  /// The flag of a letter in `(?i)`.
  init?(letter: UInt32) {
    switch letter {
    case 0x69: self = .ignoreCase
    case 0x6D: self = .multiline
    case 0x73: self = .dotAll
    case 0x78: self = .comments
    case 0x64: self = .unixLines
    case 0x75: self = .unicodeCase
    case 0x55: self = [.unicodeClasses, .unicodeCase]
    default: return nil
    }
  }

  init(rawValue: Int32) { self.rawValue = rawValue }
}
