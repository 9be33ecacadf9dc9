/// The text of Java's classes around the primitive types, with their static functions.
package enum BoxesPrelude {
  /// The Scala text, composed because the numeric classes share most of their members.
  package static let text: String = composed()

  /// Returns the text of all classes.
  private static func composed() -> String {
    var lines: [String] = [number]
    for (box, primitive): (String, String) in boxes { appendBox(box, primitive, to: &lines) }
    lines.append(booleanAndVoid)
    return lines.joined(separator: "\n")
  }

  /// The names of the numeric boxes and their primitive types.
  private static let boxes: [(String, String)] = [
    ("Byte", "Byte"), ("Short", "Short"), ("Integer", "Int"), ("Long", "Long"), ("Float", "Float"), ("Double", "Double"),
  ]

  /// Appends the class and the static functions of one box.
  private static func appendBox(_ box: String, _ primitive: String, to lines: inout [String]) {
    let type: String = "scala.\(primitive)"
    lines.append("/** A \(primitive) as a reference. */")
    lines.append(
      "final class \(box) private (native: Nothing) extends java.lang.Number with java.lang.Comparable[java.lang.\(box)] {")
    lines.append("  /** Makes a reference of the number. */\n  def this(x$1: \(type)) = native(\"identity\")")
    append("compareTo(x$1: java.lang.\(box)): Int", "RichNumber.compare", "Compares two numbers.", &lines)
    if primitive == "Float" || primitive == "Double" {
      append("isNaN(): scala.Boolean", "Rich\(primitive).isNaN", "Returns true iff this is not a number.", &lines)
      append("isInfinite(): scala.Boolean", "Rich\(primitive).isInfinity", "Returns true iff this is infinite.", &lines)
    }
    lines.append("}\n")
    lines.append("/** Functions on \(primitive)s and their texts. */\nobject \(box) {")
    appendStatics(box, primitive, to: &lines)
    lines.append("}\n")
  }

  /// Appends one native member.
  private static func append(_ signature: String, _ key: String, _ sentence: String, _ lines: inout [String]) {
    lines.append("  /** \(sentence) */\n  def \(signature) = native(\"\(key)\")")
  }

  /// Appends the static functions of one box.
  private static func appendStatics(_ box: String, _ primitive: String, to lines: inout [String]) {
    let type: String = "scala.\(primitive)"
    let parse: String = box == "Integer" ? "parseInt" : "parse\(box)"
    let text: String = "java.lang.String"
    let isFractional: Bool = primitive == "Float" || primitive == "Double"
    append("\(parse)(x$1: \(text)): \(type)", "\(box)$.parse", "Returns the number that is written.", &lines)
    append("valueOf(x$1: \(text)): java.lang.\(box)", "\(box)$.parse", "Returns the number that is written.", &lines)
    append("valueOf(x$1: \(type)): java.lang.\(box)", "identity", "Returns the number as a reference.", &lines)
    append("toString(x$1: \(type)): \(text)", "String$.valueOf", "Returns the text of a number.", &lines)
    append("hashCode(x$1: \(type)): Int", "Any.hashCode", "Returns the hash code of a number.", &lines)
    append("compare(x$1: \(type), x$2: \(type)): Int", "RichNumber.compare", "Compares two numbers.", &lines)
    if isFractional || primitive == "Int" || primitive == "Long" {
      lines.append("  /** Returns the sum. */")
      lines.append("  def sum(x$1: \(type), x$2: \(type)): \(type) = x$1 + x$2")
      append("max(x$1: \(type), x$2: \(type)): \(type)", "Math$.max:\(primitive)", "Returns the greater number.", &lines)
      append("min(x$1: \(type), x$2: \(type)): \(type)", "Math$.min:\(primitive)", "Returns the lesser number.", &lines)
    }
    if isFractional { appendFractional(primitive, to: &lines) } else { appendIntegral(box, primitive, parse, to: &lines) }
  }

  /// Appends what only the integral boxes have.
  private static func appendIntegral(_ box: String, _ primitive: String, _ parse: String, to lines: inout [String]) {
    let type: String = "scala.\(primitive)"
    let text: String = "java.lang.String"
    append("\(parse)(x$1: \(text), x$2: Int): \(type)", "\(box)$.parse", "Returns the number written in a base.", &lines)
    append("valueOf(x$1: \(text), x$2: Int): java.lang.\(box)", "\(box)$.parse", "Returns the number written in a base.", &lines)
    lines.append("  /** The least number. */\n  final val MIN_VALUE: \(type) = scala.\(primitive).MinValue")
    lines.append("  /** The greatest number. */\n  final val MAX_VALUE: \(type) = scala.\(primitive).MaxValue")
    guard primitive == "Int" || primitive == "Long" else {
      append("toUnsignedInt(x$1: \(type)): Int", "\(box)$.toUnsignedInt", "Returns the number read without a sign.", &lines)
      return
    }
    append("toString(x$1: \(type), x$2: Int): \(text)", "\(box)$.toString:radix", "Returns the text in a base.", &lines)
    let unary: [(String, String, String, String)] = [
      ("toBinaryString", text, "Rich\(primitive).toBinaryString", "Returns the unsigned binary digits."),
      ("toHexString", text, "Rich\(primitive).toHexString", "Returns the unsigned hexadecimal digits."),
      ("toOctalString", text, "Rich\(primitive).toOctalString", "Returns the unsigned octal digits."),
      ("bitCount", "Int", "\(box)$.bitCount", "Returns the number of one bits."),
      ("numberOfLeadingZeros", "Int", "\(box)$.numberOfLeadingZeros", "Returns the number of zeros before the highest one bit."),
      ("numberOfTrailingZeros", "Int", "\(box)$.numberOfTrailingZeros", "Returns the number of zeros after the lowest one bit."),
      ("highestOneBit", type, "\(box)$.highestOneBit", "Returns the highest one bit alone."),
      ("lowestOneBit", type, "\(box)$.lowestOneBit", "Returns the lowest one bit alone."),
      ("reverse", type, "\(box)$.reverse", "Returns the bits in reverse order."),
      ("reverseBytes", type, "\(box)$.reverseBytes", "Returns the bytes in reverse order."),
      ("signum", "Int", "RichNumber.signum", "Returns -1, 0 or 1 as the number is negative, zero or positive."),
      ("toUnsignedString", text, "\(box)$.toUnsignedString", "Returns the digits of the number read without a sign."),
    ]
    for (name, result, key, sentence): (String, String, String, String) in unary {
      append("\(name)(x$1: \(type)): \(result)", key, sentence, &lines)
    }
    for name: String in ["divideUnsigned", "remainderUnsigned"] {
      append(
        "\(name)(x$1: \(type), x$2: \(type)): \(type)", "\(box)$.\(name)", "Returns the result for numbers read without a sign.",
        &lines)
    }
    append(
      "compareUnsigned(x$1: \(type), x$2: \(type)): Int", "\(box)$.compareUnsigned", "Compares numbers read without a sign.", &lines
    )
    for name: String in ["rotateLeft", "rotateRight"] {
      append("\(name)(x$1: \(type), x$2: Int): \(type)", "\(box)$.\(name)", "Returns the bits rotated.", &lines)
    }
    if box == "Integer" || box == "Long" { lines.append(decoder(box, type, parse)) }
    if box == "Integer" {
      append("toUnsignedLong(x$1: Int): scala.Long", "Integer$.toUnsignedLong", "Returns the number read without a sign.", &lines)
      append(
        "parseUnsignedInt(x$1: \(text)): Int", "Integer$.parseUnsignedInt", "Returns the number written without a sign.", &lines)
      append(
        "parseUnsignedInt(x$1: \(text), x$2: Int): Int", "Integer$.parseUnsignedInt", "Returns the number written without a sign.",
        &lines)
    }
  }

  /// Returns the function that reads numbers of the bases that their first characters tell.
  private static func decoder(_ box: String, _ type: String, _ parse: String) -> String {
    """
      /** Returns the number that is written, after `0x` or `#` in base 16 and after `0` in base 8. */
      def decode(x$1: java.lang.String): java.lang.\(box) = {
        val digits = if (x$1.startsWith("-") || x$1.startsWith("+")) x$1.substring(1) else x$1
        val number: \(type) =
          if (digits.startsWith("0x") || digits.startsWith("0X")) \(parse)(digits.substring(2), 16)
          else if (digits.startsWith("#")) \(parse)(digits.substring(1), 16)
          else if (digits.startsWith("0") && digits.length > 1) \(parse)(digits.substring(1), 8)
          else \(parse)(digits)
        valueOf(if (x$1.startsWith("-")) -number else number)
      }
    """
  }

  /// Appends what only the fractional boxes have.
  private static func appendFractional(_ primitive: String, to lines: inout [String]) {
    let type: String = "scala.\(primitive)"
    let bits: String = primitive == "Double" ? "Long" : "Int"
    append("isNaN(x$1: \(type)): scala.Boolean", "Rich\(primitive).isNaN", "Returns true iff this is not a number.", &lines)
    append("isInfinite(x$1: \(type)): scala.Boolean", "Rich\(primitive).isInfinity", "Returns true iff this is infinite.", &lines)
    append("isFinite(x$1: \(type)): scala.Boolean", "Rich\(primitive).isFinite", "Returns true iff this is finite.", &lines)
    let names: (String, String) =
      primitive == "Double" ? ("doubleToLongBits", "longBitsToDouble") : ("floatToIntBits", "intBitsToFloat")
    let raw: String = primitive == "Double" ? "doubleToRawLongBits" : "floatToRawIntBits"
    append("\(names.0)(x$1: \(type)): scala.\(bits)", "\(primitive)$.bits", "Returns the bits of the representation.", &lines)
    append("\(raw)(x$1: \(type)): scala.\(bits)", "\(primitive)$.rawBits", "Returns the bits of the representation.", &lines)
    append("\(names.1)(x$1: scala.\(bits)): \(type)", "\(primitive)$.fromBits", "Returns the number of a representation.", &lines)
    let constants: [(String, String, String)] = [
      ("MAX_VALUE", "MaxValue", "The greatest finite number."),
      ("MIN_VALUE", "MinPositiveValue", "The smallest positive number."),
      ("POSITIVE_INFINITY", "PositiveInfinity", "Positive infinity."),
      ("NEGATIVE_INFINITY", "NegativeInfinity", "Negative infinity."),
      ("NaN", "NaN", "Not a number."),
    ]
    for (name, source, sentence): (String, String, String) in constants {
      lines.append("  /** \(sentence) */\n  final val \(name): \(type) = native(\"\(primitive)$.\(source)\")")
    }
  }

  /// The text of Number.
  private static let number: String = #"""
    package java.lang

    /** A number as a reference. */
    abstract class Number extends java.io.Serializable {
      /** Returns the value as an Int. */
      def intValue(): Int = native
      /** Returns the value as a Long. */
      def longValue(): scala.Long = native
      /** Returns the value as a Float. */
      def floatValue(): scala.Float = native
      /** Returns the value as a Double. */
      def doubleValue(): scala.Double = native
      /** Returns the value as a Byte. */
      def byteValue(): scala.Byte = native
      /** Returns the value as a Short. */
      def shortValue(): scala.Short = native
    }

    """#

  /// The text of Boolean and Void.
  private static let booleanAndVoid: String = #"""
    /** A truth value as a reference. */
    final class Boolean private (native: Nothing) extends java.io.Serializable with java.lang.Comparable[java.lang.Boolean] {
      /** Returns the truth value. */
      def booleanValue(): scala.Boolean = native("unbox")
      /** Compares two truth values; false comes first. */
      def compareTo(x$1: java.lang.Boolean): Int = native("RichNumber.compare")
    }

    /** Functions on truth values and their texts. */
    object Boolean {
      /** The truth value true. */
      val TRUE: java.lang.Boolean = true
      /** The truth value false. */
      val FALSE: java.lang.Boolean = false
      /** Returns true iff the text is "true" in any case. */
      def parseBoolean(x$1: java.lang.String): scala.Boolean = native
      /** Returns true iff the text is "true" in any case. */
      def valueOf(x$1: java.lang.String): java.lang.Boolean = native("Boolean$.parseBoolean")
      /** Returns the truth value as a reference. */
      def valueOf(x$1: scala.Boolean): java.lang.Boolean = native("identity")
      /** Returns the text of a truth value. */
      def toString(x$1: scala.Boolean): java.lang.String = native("String$.valueOf")
      /** Compares two truth values; false comes first. */
      def compare(x$1: scala.Boolean, x$2: scala.Boolean): Int = native("RichNumber.compare")
      /** Returns true iff exactly one is true. */
      def logicalXor(x$1: scala.Boolean, x$2: scala.Boolean): scala.Boolean = x$1 != x$2
      /** Returns true iff both are true. */
      def logicalAnd(x$1: scala.Boolean, x$2: scala.Boolean): scala.Boolean = x$1 && x$2
      /** Returns true iff one or both are true. */
      def logicalOr(x$1: scala.Boolean, x$2: scala.Boolean): scala.Boolean = x$1 || x$2
    }

    /** The type of Java methods without a result. */
    final class Void private (native: Nothing)

    """#
}
