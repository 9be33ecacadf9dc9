import Compute

/// Java's questions about characters, answered from Unicode's properties.
enum Characters {
  /// Java's number of a character's general category.
  static func type(_ point: UInt32) -> Int32 {
    if point >= 0xD800, point < 0xE000 { return 19 }
    guard let scalar = Unicode.Scalar(point) else { return 0 }
    switch scalar.properties.generalCategory {
    case .unassigned: return 0
    case .uppercaseLetter: return 1
    case .lowercaseLetter: return 2
    case .titlecaseLetter: return 3
    case .modifierLetter: return 4
    case .otherLetter: return 5
    case .nonspacingMark: return 6
    case .enclosingMark: return 7
    case .spacingMark: return 8
    case .decimalNumber: return 9
    case .letterNumber: return 10
    case .otherNumber: return 11
    case .spaceSeparator: return 12
    case .lineSeparator: return 13
    case .paragraphSeparator: return 14
    case .control: return 15
    case .format: return 16
    case .privateUse: return 18
    case .surrogate: return 19
    case .dashPunctuation: return 20
    case .openPunctuation: return 21
    case .closePunctuation: return 22
    case .connectorPunctuation: return 23
    case .otherPunctuation: return 24
    case .mathSymbol: return 25
    case .currencySymbol: return 26
    case .modifierSymbol: return 27
    case .otherSymbol: return 28
    case .initialPunctuation: return 29
    case .finalPunctuation: return 30
    @unknown default: return 0
    }
  }

  /// The answer to a question by its Java name.
  static func answer(_ question: String, _ point: UInt32) -> Bool {
    switch question {
    case "isDigit": return point < 0x80 ? isASCIIDigit(point) : type(point) == 9
    case "isLetter": return point < 0x80 ? isASCIILetter(point) : isLetter(type(point))
    case "isLetterOrDigit":
      if point < 0x80 { return isASCIILetter(point) || isASCIIDigit(point) }
      let type: Int32 = type(point)
      return type == 9 || isLetter(type)
    case "isAlphabetic": return Unicode.Scalar(point)?.properties.isAlphabetic ?? false
    case "isUpperCase":
      return point < 0x80 ? point >= 0x41 && point <= 0x5A : Unicode.Scalar(point)?.properties.isUppercase ?? false
    case "isLowerCase":
      return point < 0x80 ? point >= 0x61 && point <= 0x7A : Unicode.Scalar(point)?.properties.isLowercase ?? false
    case "isTitleCase": return type(point) == 3
    case "isWhitespace": return Whitespace.isWhitespace(point)
    case "isSpaceChar": return Whitespace.isSpaceSeparator(point) || point == 0x2028 || point == 0x2029
    case "isISOControl": return point <= 0x1F || (point >= 0x7F && point <= 0x9F)
    case "isDefined": return type(point) != 0
    case "isJavaIdentifierStart", "isUnicodeIdentifierStart":
      return isIdentifierStart(type(point), isJava: question.contains("Java"))
    case "isJavaIdentifierPart", "isUnicodeIdentifierPart": return isIdentifierPart(type(point), isJava: question.contains("Java"))
    case "isHighSurrogate": return point >= 0xD800 && point < 0xDC00
    case "isLowSurrogate": return point >= 0xDC00 && point < 0xE000
    case "isSurrogate": return point >= 0xD800 && point < 0xE000
    default: return false
    }
  }

  /// The names of the questions.
  static let questions: Set<String> = [
    "isDigit", "isLetter", "isLetterOrDigit", "isAlphabetic", "isUpperCase", "isLowerCase", "isTitleCase", "isWhitespace",
    "isSpaceChar", "isISOControl", "isDefined", "isJavaIdentifierStart", "isJavaIdentifierPart", "isUnicodeIdentifierStart",
    "isUnicodeIdentifierPart", "isHighSurrogate", "isLowSurrogate", "isSurrogate",
  ]

  /// `true` iff it is one of `A`-`Z`, `a`-`z`.
  private static func isASCIILetter(_ point: UInt32) -> Bool { (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7A }

  /// `true` iff it is one of `0`-`9`.
  private static func isASCIIDigit(_ point: UInt32) -> Bool { point >= 0x30 && point <= 0x39 }

  /// `true` iff the category is one of letters.
  private static func isLetter(_ type: Int32) -> Bool { type >= 1 && type <= 5 }

  /// `true` iff an identifier can begin with a character of the category.
  private static func isIdentifierStart(_ type: Int32, isJava: Bool) -> Bool {
    isLetter(type) || type == 10 || (isJava && (type == 26 || type == 23))
  }

  /// `true` iff an identifier can contain a character of the category.
  private static func isIdentifierPart(_ type: Int32, isJava: Bool) -> Bool {
    isIdentifierStart(type, isJava: isJava) || type == 9 || type == 6 || type == 8 || type == 23 || type == 16
  }

  /// The value as a digit of a base, or -1; letters of the Latin alphabet count from 10.
  static func digit(_ point: UInt32, _ radix: Int32) -> Int32 {
    guard radix >= 2, radix <= 36 else { return -1 }
    let worth: Int32
    if isASCIIDigit(point) {
      worth = Int32(point) - 0x30
    } else if isASCIILetter(point) {
      worth = Int32(point | 0x20) - 0x61 + 10
    } else if (point >= 0xFF21 && point <= 0xFF3A) || (point >= 0xFF41 && point <= 0xFF5A) {
      worth = Int32((point - 0xFF21) % 32) + 10
    } else if type(point) == 9, let number: Double = Unicode.Scalar(point)?.properties.numericValue {
      worth = Int32(number)
    } else {
      return -1
    }
    return worth < radix ? worth : -1
  }

  /// Java's numeric value: -1 if there is none, -2 if it is not a whole number that is not negative.
  static func numericValue(_ point: UInt32) -> Int32 {
    let digit: Int32 = digit(point, 36)
    if digit >= 0 { return digit }
    guard let number: Double = Unicode.Scalar(point)?.properties.numericValue else { return -1 }
    return number >= 0 && number == number.rounded() && number < 2_147_483_648 ? Int32(number) : -2
  }
}

/// The natives of java.lang.Character.
enum CharacterNatives {
  /// The character or code point of an argument.
  private static func point(_ value: Value) -> UInt32 {
    if case .char(let unit) = value { return UInt32(unit) }
    return UInt32(bitPattern: value.asInt)
  }

  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    if Characters.questions.contains(member) {
      return Shape.pure { (a: Arguments) -> Value in .boolean(Characters.answer(member, point(a[0]))) }
    }
    return conversion(member) ?? number(member)
  }

  /// A native that maps a character to another of the same type.
  private static func mapped(_ body: @escaping @Sendable (UInt32) -> UInt32) -> NativeFunction {
    Shape.pure { (a: Arguments) -> Value in
      let result: UInt32 = body(point(a[0]))
      if case .char(let unit) = a[0] { return .char(result < 0x10000 ? UInt16(result) : unit) }
      return .int(Int32(bitPattern: result))
    }
  }

  /// The conversions of characters.
  private static func conversion(_ member: String) -> NativeFunction? {
    switch member {
    case "toUpperCase": mapped { (point: UInt32) -> UInt32 in LetterCase.upper(point) }
    case "toLowerCase": mapped { (point: UInt32) -> UInt32 in LetterCase.lower(point) }
    case "toTitleCase": mapped { (point: UInt32) -> UInt32 in LetterCase.title(point) }
    case "reverseBytes": Shape.pure { (a: Arguments) -> Value in .char(a.char(0).byteSwapped) }
    case "forDigit":
      Shape.pure { (a: Arguments) -> Value in
        let (digit, radix): (Int32, Int32) = (a.int(0), a.int(1))
        guard radix >= 2, radix <= 36, digit >= 0, digit < radix else { return .char(0) }
        return .char(UInt16(digit < 10 ? 0x30 + digit : 0x57 + digit))
      }
    case "toString:Int": Shape.pure { (a: Arguments) -> Value in .object(StringObject(points: [point(a[0])])) }
    case "toChars":
      Shape.pure { (a: Arguments) -> Value in
        .object(ArrayObject(.char, Chars.elements(StringObject(points: [point(a[0])]).unitArray)))
      }
    case "toCodePoint":
      Shape.pure { (a: Arguments) -> Value in .int(0x10000 + (Int32(a.char(0)) & 0x3FF) << 10 + Int32(a.char(1)) & 0x3FF) }
    default: nil
    }
  }

  /// The numbers of characters.
  private static func number(_ member: String) -> NativeFunction? {
    switch member {
    case "digit": Shape.pure { (a: Arguments) -> Value in .int(Characters.digit(point(a[0]), a.int(1))) }
    case "getNumericValue": Shape.pure { (a: Arguments) -> Value in .int(Characters.numericValue(point(a[0]))) }
    case "getType": Shape.pure { (a: Arguments) -> Value in .int(Characters.type(point(a[0]))) }
    case "charCount": Shape.pure { (a: Arguments) -> Value in .int(point(a[0]) >= 0x10000 ? 2 : 1) }
    default: nil
    }
  }
}
