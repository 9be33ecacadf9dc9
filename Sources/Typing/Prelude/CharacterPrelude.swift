/// The text of java.lang.Character.
package enum CharacterPrelude {
  /// The Scala text, composed because most functions take a Char or a code point.
  package static let text: String = composed()

  /// Returns the text of class and object.
  private static func composed() -> String {
    var lines: [String] = [classText]
    for (name, sentence): (String, String) in questions {
      for type: String in ["scala.Char", "Int"] {
        lines.append("  /** Returns true iff the character is \(sentence). */")
        lines.append("  def \(name)(x$1: \(type)): scala.Boolean = native")
      }
    }
    for (name, sentence): (String, String) in conversions {
      for type: String in ["scala.Char", "Int"] {
        lines.append("  /** Returns \(sentence). */")
        lines.append("  def \(name)(x$1: \(type)): \(type) = native")
      }
    }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  /// The questions about a character.
  private static let questions: [(String, String)] = [
    ("isDigit", "a decimal digit"), ("isLetter", "a letter"), ("isLetterOrDigit", "a letter or a decimal digit"),
    ("isAlphabetic", "alphabetic"), ("isUpperCase", "an upper case letter"), ("isLowerCase", "a lower case letter"),
    ("isTitleCase", "a title case letter"), ("isWhitespace", "white space"), ("isSpaceChar", "a Unicode space"),
    ("isISOControl", "a control character"), ("isDefined", "defined in Unicode"),
    ("isJavaIdentifierStart", "one a Java identifier can begin with"),
    ("isJavaIdentifierPart", "one a Java identifier can contain"),
    ("isUnicodeIdentifierStart", "one a Unicode identifier can begin with"),
    ("isUnicodeIdentifierPart", "one a Unicode identifier can contain"),
  ]

  /// The conversions of a character.
  private static let conversions: [(String, String)] = [
    ("toUpperCase", "the letter in upper case"), ("toLowerCase", "the letter in lower case"),
    ("toTitleCase", "the letter in title case"),
  ]

  /// The text of the class and the rest of the functions.
  private static let classText: String = #"""
    package java.lang

    /** A Char as a reference. */
    final class Character private (native: Nothing) extends java.io.Serializable with java.lang.Comparable[java.lang.Character] {
      /** Makes a reference of the character. */
      def this(x$1: scala.Char) = native("identity")
      /** Returns the character. */
      def charValue(): scala.Char = native("unbox")
      /** Compares two characters by their codes. */
      def compareTo(x$1: java.lang.Character): Int = native("RichNumber.compare")
    }

    /** Functions on characters. */
    object Character {
      /** The least character. */
      final val MIN_VALUE: scala.Char = '\u0000'
      /** The greatest character. */
      final val MAX_VALUE: scala.Char = '\uffff'
      /** The least base of digits. */
      final val MIN_RADIX: Int = 2
      /** The greatest base of digits. */
      final val MAX_RADIX: Int = 36
      /** The greatest code point. */
      final val MAX_CODE_POINT: Int = 1114111
      /** Returns the character as a reference. */
      def valueOf(x$1: scala.Char): java.lang.Character = native("identity")
      /** Returns the text of a character. */
      def toString(x$1: scala.Char): java.lang.String = native("String$.valueOf")
      /** Returns the text of a code point. */
      def toString(x$1: Int): java.lang.String = native("Character$.toString:Int")
      /** Compares two characters by their codes. */
      def compare(x$1: scala.Char, x$2: scala.Char): Int = native("RichNumber.compare")
      /** Returns the hash code of a character. */
      def hashCode(x$1: scala.Char): Int = native("Any.hashCode")
      /** Returns the value as a digit of a base, or -1. */
      def digit(x$1: scala.Char, x$2: Int): Int = native
      /** Returns the value as a digit of a base, or -1. */
      def digit(x$1: Int, x$2: Int): Int = native
      /** Returns the digit for a value in a base. */
      def forDigit(x$1: Int, x$2: Int): scala.Char = native
      /** Returns the numeric value, -1 if there is none. */
      def getNumericValue(x$1: scala.Char): Int = native
      /** Returns the numeric value, -1 if there is none. */
      def getNumericValue(x$1: Int): Int = native
      /** Returns the number of the Unicode category. */
      def getType(x$1: scala.Char): Int = native
      /** Returns the number of the Unicode category. */
      def getType(x$1: Int): Int = native
      /** Returns the number of Chars a code point takes. */
      def charCount(x$1: Int): Int = native
      /** Returns the Chars of a code point. */
      def toChars(x$1: Int): Array[scala.Char] = native
      /** Returns the code point of a surrogate pair. */
      def toCodePoint(x$1: scala.Char, x$2: scala.Char): Int = native
      /** Returns the character with its two bytes swapped. */
      def reverseBytes(x$1: scala.Char): scala.Char = native
      /** Returns true iff it is the first half of a surrogate pair. */
      def isHighSurrogate(x$1: scala.Char): scala.Boolean = native
      /** Returns true iff it is the second half of a surrogate pair. */
      def isLowSurrogate(x$1: scala.Char): scala.Boolean = native
      /** Returns true iff it is half of a surrogate pair. */
      def isSurrogate(x$1: scala.Char): scala.Boolean = native
    """#
}
