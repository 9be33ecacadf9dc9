/// The text of the classes that add members to the primitive types.
package enum RichNumbersPrelude {
  /// The Scala text, composed because the classes share most of their members.
  package static let text: String = composed()

  /// Returns the text of all classes.
  private static func composed() -> String {
    var lines: [String] = ["package scala.runtime", ""]
    for name: String in ["Byte", "Short", "Int", "Long", "Float", "Double"] { appendNumber(name, to: &lines) }
    lines.append(charAndBoolean)
    return lines.joined(separator: "\n")
  }

  /// Appends the class of one numeric type.
  private static func appendNumber(_ name: String, to lines: inout [String]) {
    lines.append("/** What Scala adds to \(name)s. */")
    lines.append("final class Rich\(name)(val self: \(name)) extends AnyVal with scala.math.Ordered[\(name)] {")
    appendConversions(name, to: &lines)
    appendComparisons(name, to: &lines)
    if name == "Int" { appendRanges("Int", exclusive: "Range", inclusive: "Range.Inclusive", to: &lines) }
    if name == "Long" {
      appendRanges("Long", exclusive: "NumericRange.Exclusive[Long]", inclusive: "NumericRange.Inclusive[Long]", to: &lines)
    }
    if name == "Int" || name == "Long" { appendBases(name, to: &lines) }
    if name == "Float" || name == "Double" { appendFractional(name, to: &lines) }
    lines.append("}")
    lines.append("")
  }

  /// Appends one member.
  private static func append(_ signature: String, _ owner: String, _ name: String, _ sentence: String, _ lines: inout [String]) {
    lines.append("  /** \(sentence) */")
    lines.append("  def \(signature) = native(\"\(owner).\(name)\")")
  }

  /// Appends the conversions and the questions whether they keep the value.
  private static func appendConversions(_ name: String, to lines: inout [String]) {
    for target: String in ["Double", "Float", "Long", "Int", "Byte", "Short"] {
      append(
        "\(target.lowercased())Value: \(target)", name, "to\(target)",
        "Returns the value converted to \(target) as Java's cast does.",
        &lines)
    }
    for target: String in ["Byte", "Short", "Char", "Int"] {
      append(
        "isValid\(target): Boolean", "RichNumber", "isValid\(target)", "Returns true iff \(target) has the same number.", &lines)
    }
    if name == "Int" || name == "Long" {
      append("isValidLong: Boolean", "RichNumber", "isValidLong", "Returns true iff Long has the same number.", &lines)
    }
    append("isWhole: Boolean", "RichNumber", "isWhole", "Returns true iff there is no fractional part.", &lines)
  }

  /// Appends absolute value, sign, minimum, maximum and comparison.
  private static func appendComparisons(_ name: String, to lines: inout [String]) {
    append("abs: \(name)", "Rich\(name)", "abs", "Returns the absolute value.", &lines)
    append("max(that: \(name)): \(name)", "Rich\(name)", "max", "Returns the greater of the two values.", &lines)
    append("min(that: \(name)): \(name)", "Rich\(name)", "min", "Returns the lesser of the two values.", &lines)
    append("sign: \(name)", "Rich\(name)", "sign", "Returns -1, 0 or 1 as the value is negative, zero or positive.", &lines)
    append("signum: Int", "RichNumber", "signum", "Returns -1, 0 or 1 as the value is negative, zero or positive.", &lines)
    append(
      "compare(y: \(name)): Int", "RichNumber", "compare",
      "Returns a negative number, zero or a positive number as this value is less than, equal to or greater than `y`.", &lines)
  }

  /// Appends the makers of ranges.
  private static func appendRanges(_ name: String, exclusive: String, inclusive: String, to lines: inout [String]) {
    let home = "scala.collection.immutable."
    append(
      "until(end: \(name)): \(home)\(exclusive)", "Rich\(name)", "until",
      "Returns the range from this value to `end`, without `end`.",
      &lines)
    append(
      "until(end: \(name), step: \(name)): \(home)\(exclusive)", "Rich\(name)", "until",
      "Returns the range from this value by `step` to `end`, without `end`.", &lines)
    append(
      "to(end: \(name)): \(home)\(inclusive)", "Rich\(name)", "to", "Returns the range from this value to `end`, with `end`.",
      &lines)
    append(
      "to(end: \(name), step: \(name)): \(home)\(inclusive)", "Rich\(name)", "to",
      "Returns the range from this value by `step` to `end`, with `end`.", &lines)
  }

  /// Appends rounding and the texts in other bases of an integral type.
  private static func appendBases(_ name: String, to lines: inout [String]) {
    append("round: \(name)", "Rich\(name)", "round", "Returns this value.", &lines)
    append("toBinaryString: String", "Rich\(name)", "toBinaryString", "Returns the unsigned binary digits.", &lines)
    append("toHexString: String", "Rich\(name)", "toHexString", "Returns the unsigned hexadecimal digits.", &lines)
    append("toOctalString: String", "Rich\(name)", "toOctalString", "Returns the unsigned octal digits.", &lines)
  }

  /// Appends the members of Float and Double.
  private static func appendFractional(_ name: String, to lines: inout [String]) {
    let owner: String = "Rich\(name)"
    append("isNaN: Boolean", owner, "isNaN", "Returns true iff this is not a number.", &lines)
    append("isInfinity: Boolean", owner, "isInfinity", "Returns true iff this is positive or negative infinity.", &lines)
    append("isFinite: Boolean", owner, "isFinite", "Returns true iff this is neither infinite nor NaN.", &lines)
    append("isPosInfinity: Boolean", owner, "isPosInfinity", "Returns true iff this is positive infinity.", &lines)
    append("isNegInfinity: Boolean", owner, "isNegInfinity", "Returns true iff this is negative infinity.", &lines)
    append(
      "round: \(name == "Float" ? "Int" : "Long")", owner, "round", "Returns the nearest whole number, the upper one of two.",
      &lines)
    append("ceil: \(name)", owner, "ceil", "Returns the least whole number that is not less.", &lines)
    append("floor: \(name)", owner, "floor", "Returns the greatest whole number that is not greater.", &lines)
    append("toRadians: \(name)", owner, "toRadians", "Returns the angle in radians for one in degrees.", &lines)
    append("toDegrees: \(name)", owner, "toDegrees", "Returns the angle in degrees for one in radians.", &lines)
  }

  /// The text of RichChar and RichBoolean.
  private static let charAndBoolean: String = #"""
    /** What Scala adds to Chars. */
    final class RichChar(val self: Char) extends AnyVal with scala.math.Ordered[Char] {
      /** Returns the code as a Double. */
      def doubleValue: Double = native("Char.toDouble")
      /** Returns the code as a Float. */
      def floatValue: Float = native("Char.toFloat")
      /** Returns the code as a Long. */
      def longValue: Long = native("Char.toLong")
      /** Returns the code. */
      def intValue: Int = native("Char.toInt")
      /** Returns the low byte of the code. */
      def byteValue: Byte = native("Char.toByte")
      /** Returns the code as a Short. */
      def shortValue: Short = native("Char.toShort")
      /** Returns true iff Byte has the same number. */
      def isValidByte: Boolean = native("RichNumber.isValidByte")
      /** Returns true iff Short has the same number. */
      def isValidShort: Boolean = native("RichNumber.isValidShort")
      /** Returns true: every Char is valid. */
      def isValidChar: Boolean = true
      /** Returns true: every code is an Int. */
      def isValidInt: Boolean = true
      /** Returns true: a code is whole. */
      def isWhole: Boolean = true
      /** Returns this character. */
      def abs: Char = self
      /** Returns the character with the greater code. */
      def max(that: Char): Char = native
      /** Returns the character with the lesser code. */
      def min(that: Char): Char = native
      /** Returns 0 or 1 as the code is zero or positive. */
      def signum: Int = native("RichNumber.signum")
      /** Compares two characters by their codes. */
      def compare(y: Char): Int = self.toInt - y.toInt
      /** Returns the value as a digit, up to base 36, or -1. */
      def asDigit: Int = native
      /** Returns true iff it is a control character. */
      def isControl: Boolean = native("Character$.isISOControl")
      /** Returns true iff it is a decimal digit. */
      def isDigit: Boolean = native("Character$.isDigit")
      /** Returns true iff it is a letter. */
      def isLetter: Boolean = native("Character$.isLetter")
      /** Returns true iff it is a letter or a decimal digit. */
      def isLetterOrDigit: Boolean = native("Character$.isLetterOrDigit")
      /** Returns true iff it is white space. */
      def isWhitespace: Boolean = native("Character$.isWhitespace")
      /** Returns true iff it is a Unicode space. */
      def isSpaceChar: Boolean = native("Character$.isSpaceChar")
      /** Returns true iff it is the first half of a surrogate pair. */
      def isHighSurrogate: Boolean = native("Character$.isHighSurrogate")
      /** Returns true iff it is the second half of a surrogate pair. */
      def isLowSurrogate: Boolean = native("Character$.isLowSurrogate")
      /** Returns true iff it is half of a surrogate pair. */
      def isSurrogate: Boolean = native("Character$.isSurrogate")
      /** Returns true iff a Unicode identifier can begin with it. */
      def isUnicodeIdentifierStart: Boolean = native("Character$.isUnicodeIdentifierStart")
      /** Returns true iff it can be part of a Unicode identifier. */
      def isUnicodeIdentifierPart: Boolean = native("Character$.isUnicodeIdentifierPart")
      /** Returns true iff it is a lower case letter. */
      def isLower: Boolean = native("Character$.isLowerCase")
      /** Returns true iff it is an upper case letter. */
      def isUpper: Boolean = native("Character$.isUpperCase")
      /** Returns true iff it is a title case letter. */
      def isTitleCase: Boolean = native("Character$.isTitleCase")
      /** Returns the letter in lower case. */
      def toLower: Char = native("Character$.toLowerCase")
      /** Returns the letter in upper case. */
      def toUpper: Char = native("Character$.toUpperCase")
      /** Returns the letter in title case. */
      def toTitleCase: Char = native("Character$.toTitleCase")
      /** Returns the number of the Unicode category, as Java counts. */
      def getType: Int = native("Character$.getType")
      /** Returns the numeric value, -1 if there is none. */
      def getNumericValue: Int = native("Character$.getNumericValue")
      /** Returns the character with its two bytes swapped. */
      def reverseBytes: Char = native("Character$.reverseBytes")
      /** Returns the characters from this one to `end`, without `end`. */
      def until(end: Char): scala.collection.immutable.NumericRange.Exclusive[Char] = native
      /** Returns the characters from this one by `step` to `end`, without `end`. */
      def until(end: Char, step: Char): scala.collection.immutable.NumericRange.Exclusive[Char] = native
      /** Returns the characters from this one to `end`, with `end`. */
      def to(end: Char): scala.collection.immutable.NumericRange.Inclusive[Char] = native
      /** Returns the characters from this one by `step` to `end`, with `end`. */
      def to(end: Char, step: Char): scala.collection.immutable.NumericRange.Inclusive[Char] = native
    }

    /** What Scala adds to Booleans. */
    final class RichBoolean(val self: Boolean) extends AnyVal with scala.math.Ordered[Boolean] {
      /** Compares two truth values; false comes first. */
      def compare(y: Boolean): Int = native("RichNumber.compare")
    }

    """#
}
